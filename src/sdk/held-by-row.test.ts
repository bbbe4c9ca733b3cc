import { describe, expect, test } from "vitest";
import { SecretSource } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { heldByRow } from "./held-by-row.ts";
import type { SecretRow } from "./secret-rows.ts";

/** A row as `NAME` of a stored secret, or `SOURCE/NAME` of a source's key; `@` before it for one that is kept elsewhere. */
function row(short: string): SecretRow {
  const [, at, source, name = ""] = /^(@?)(?:(.*)\/)?(.*)$/.exec(short) ?? [];
  return {
    id: `id-${name}`,
    name,
    integrationId: source ?? "",
    source: at ? SecretSource.EXTERNAL : SecretSource.MANAGED,
    changedAt: 0,
  };
}

/** What is known of the source `a`, whose name is `pg`. */
function seen(rows: readonly string[]): string {
  const held = heldByRow(rows.map(row))?.("a", "pg");
  if (!held) return "nothing is told";
  return [...held].map(([key, one]) => (one.source === "managed" ? key : `${key}@${one.secretId}`)).join(" ");
}

describe("keys told by ListSecrets", () => {
  // biome-ignore format: a table
  const table: readonly [rule: string, rows: readonly string[], seen: string][] = [
    ["are those of the source",                          ["a/HOST", "b/PORT", "stored"],        "HOST"],
    ["lose the source's name before them",               ["a/pg_HOST", "a/pg_PORT"],            "HOST PORT"],
    ["keep it where one has none: it is no prefix then", ["a/pg_HOST", "a/PORT"],               "pg_HOST PORT"],
    ["say what they are linked to",                      ["@a/HOST"],                           "HOST@id-HOST"],
    ["are none where other sources have some",           ["b/PORT"],                            ""],
    ["are not told where no row belongs to a source",    ["stored"],                            "nothing is told"],
    ["are not told where there is no row",               [],                                    "nothing is told"],
  ];
  test.for(table)("%s", ([, rows, expected]) => expect(seen(rows)).toBe(expected));
});
