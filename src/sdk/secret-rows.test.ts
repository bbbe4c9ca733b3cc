import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { array, assert, constantFrom, option, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import {
  ListSecretsResponseSchema,
  SecretSchema,
  SecretScopeType,
} from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { type SecretRow, secretRows } from "./secret-rows.ts";

const text = string({ unit: "grapheme" });
const secret = record(
  {
    id: text,
    name: text,
    updatedAt: constantFrom({ seconds: 1_700_000_000n, nanos: 5 }, { seconds: -5n, nanos: 5 }, { nanos: 5 }),
    integrationId: option(text, { nil: undefined }),
    source: constantFrom(0, 1, 2, 77),
    scope: constantFrom({ type: SecretScopeType.SANDBOX, ref: "r" }),
    grantedScopes: array(constantFrom({ type: SecretScopeType.FUNCTION })),
  },
  { requiredKeys: ["id", "name"] },
);

function message(secrets: readonly object[]): Uint8Array {
  const rows = secrets.map((row) => create(SecretSchema, row));
  return toBinary(ListSecretsResponseSchema, create(ListSecretsResponseSchema, { secrets: rows }));
}

/** What the generated code makes of the bytes, of the same fields. */
function generated(bytes: Uint8Array): readonly SecretRow[] {
  return fromBinary(ListSecretsResponseSchema, bytes).secrets.map((row) => ({
    id: row.id,
    name: row.name,
    integrationId: row.integrationId ?? "",
    source: row.source,
    changedAt: Number(row.updatedAt?.seconds ?? 0),
  }));
}

test("reads what the generated code reads", () => {
  assert(
    property(array(secret), (secrets) => {
      const bytes = message(secrets);
      const { stored, ofSources } = secretRows(bytes);
      const all = generated(bytes);
      expect(stored).toEqual(all.filter((row) => row.integrationId === ""));
      expect(ofSources()).toEqual(all.filter((row) => row.integrationId !== ""));
    }),
  );
});

test("refuses what ends too early, as the generated code does", () => {
  const whole = message([{ id: "a", name: "b", updatedAt: { seconds: 300n, nanos: 7 }, integrationId: "c" }]);
  for (let length = 1; length < whole.length; length++) {
    expect(() => generated(whole.subarray(0, length))).toThrow();
    expect(() => secretRows(whole.subarray(0, length))).toThrow();
  }
});

test("passes over fields of tomorrow", () => {
  expect(secretRows(Uint8Array.of(0x78, 1, 0x0a, 5, 0x0a, 1, 0x61, 0x78, 1)).stored).toEqual([
    { id: "a", name: "", integrationId: "", source: 0, changedAt: 0 },
  ]);
});
