import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { array, assert, constantFrom, option, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { SecretWithValueSchema } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import {
  IntegrationSchema,
  IntegrationWithSecretsSchema,
  ListIntegrationsAndSecretsResponseSchema,
} from "../gen/chalk/server/v1/integrations_pb.ts";
import { integrationRows } from "./integration-rows.ts";

const text = string({ unit: "grapheme" });
const time = constantFrom({ seconds: 1_700_000_000n, nanos: 5 }, { seconds: 0n, nanos: 0 }, { seconds: -5n, nanos: 5 });
const secret = record(
  {
    id: text,
    name: text,
    updatedAt: time,
    fullName: text,
    value: option(text, { nil: undefined }),
    source: constantFrom(0, 1, 2, 77),
  },
  { requiredKeys: ["id", "name"] },
);
const integration = record(
  { id: text, name: text, kind: constantFrom(0, 13, 999), environmentId: text, createdAt: time, updatedAt: time },
  { requiredKeys: ["id"] },
);
const row = record({ integration: option(integration, { nil: undefined }), secrets: array(secret) });

function message(rows: readonly { readonly integration: object | undefined; readonly secrets: readonly object[] }[]) {
  const integrations = rows.map((one) =>
    create(IntegrationWithSecretsSchema, {
      ...(one.integration && { integration: create(IntegrationSchema, one.integration) }),
      secrets: one.secrets.map((each) => create(SecretWithValueSchema, each)),
    }),
  );
  return toBinary(
    ListIntegrationsAndSecretsResponseSchema,
    create(ListIntegrationsAndSecretsResponseSchema, { integrations, customSecrets: [{ id: "c", name: "custom" }] }),
  );
}

/** What the generated code makes of the bytes, of the same fields. */
function generated(bytes: Uint8Array): unknown {
  return fromBinary(ListIntegrationsAndSecretsResponseSchema, bytes).integrations.map((one) => ({
    secrets: one.secrets.map(({ id, name, value, source, updatedAt }) => ({
      id,
      name,
      ...(value !== undefined && { value }),
      source,
      changedAt: Number(updatedAt?.seconds ?? 0),
    })),
    ...(one.integration && { integration: one.integration }),
  }));
}

test("reads what the generated code reads", () => {
  assert(
    property(array(row), (rows) => {
      const bytes = message(rows);
      expect(integrationRows(bytes)).toEqual(generated(bytes));
    }),
  );
});

test("refuses what ends too early, as the generated code does", () => {
  const whole = message([
    {
      integration: { id: "a", name: "b" },
      secrets: [{ id: "s", updatedAt: { seconds: 300n }, name: "K", value: "v" }],
    },
  ]);
  const end = whole.length - message([]).length;
  for (let length = 1; length < end; length++) {
    expect(() => generated(whole.subarray(0, length))).toThrow();
    expect(() => integrationRows(whole.subarray(0, length))).toThrow();
  }
});
