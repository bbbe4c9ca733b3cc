import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EnvironmentSecretsService } from "../src/gen/chalk/server/v1/environment_secrets_pb.ts";
import { plan } from "../src/library.ts";
import type { ChalkClient } from "../src/sdk/client.ts";
import { LinkedSecretRef } from "../src/sdk/linked-secret-ref.ts";
import { type Behaviour, type Permission, type RunningServer, startServer } from "../src/server/start.ts";
import { manifestOf, resolverOf, want } from "./support/builders.ts";
import { clientOf } from "./support/clients.ts";
import { direct } from "./support/direct.ts";
import { withoutWrites } from "./support/no-writes.ts";

// How a linked key is compared, rung by rung, against a real server under each of its behaviours: by the id of the stored
// secret, by what its source says, by the ids that ListSecrets knows, and by values where nothing else can tell.

type Access = "values" | "keys";

const everything: readonly Permission[] = ["secrets.list", "secrets.decrypt", "secrets.write"];
const clients = [
  { id: "all", secret: "s", permissions: everything },
  { id: "lister", secret: "s", permissions: ["secrets.list"] as const },
  { id: "decrypter", secret: "s", permissions: ["secrets.decrypt"] as const },
];

let server: RunningServer;
const opened: ChalkClient[] = [];

beforeEach(async () => {
  server = await startServer({ ids: "counting", clients });
});

afterEach(async () => {
  for (const client of opened.splice(0)) await client.close();
  await server.close();
});

function open(clientId: string): ChalkClient {
  const client = clientOf(server.address, { clientId, clientSecret: "s" });
  opened.push(client);
  return client;
}

/** Stores the secrets a (secret-1) and b (secret-2), c with a's value, and one that is kept elsewhere, whose value nobody reads here. */
async function store(client: ChalkClient): Promise<void> {
  for (const [name, value] of [
    ["a", "va"],
    ["b", "vb"],
    ["c", "va"],
  ] as const)
    await client.api.secrets.set(name, value);
  const api = await direct(server.address, "all", "s");
  const config = { value: { case: "secretId" as const, value: "vault/x" } };
  await api.call(EnvironmentSecretsService.method.upsertSecret, { name: "x", config }).finally(() => api.close());
}

/** What a plan by `who` says of a key that is live as `live` and wanted as `wanted`; `@` is a reference. */
async function verdict(
  who: string,
  access: Access,
  reference: Behaviour["reference"],
  live: string,
  wanted: string,
): Promise<string> {
  const all = open("all");
  await store(all);
  server.setBehaviour({ reference });
  const ids = new Map((await all.api.secrets.list()).map((s) => [s.name, s.id]));
  const value = live.startsWith("@") ? new LinkedSecretRef(ids.get(live.slice(1)) ?? "") : live;
  await all.api.datasources.create({ kind: "postgresql", name: "pg", config: { PGPASSWORD: value, PGHOST: "h" } });
  // That PGUSER is new keeps the source in every plan, so that the verdict on the key is shown whatever it is.
  const manifest = manifestOf([want("pg", { PGPASSWORD: wanted, PGHOST: "h", PGUSER: "u" })]);
  const made = await withoutWrites(server, () => plan(manifest, open(who), { access, resolver: resolverOf() }));
  const errors = made.findings.map((f) => f.code);
  const [change] = made.changes;
  const edit = change && "edits" in change ? change.edits.find((e) => e.key === "PGPASSWORD") : undefined;
  return errors.join(" ") || (edit?.status ?? "nothing");
}

describe("a reference", () => {
  // biome-ignore format: a table is read by its columns
  const table: readonly [rule: string, live: string, wanted: string, byId: [values: string, keys: string], opaque: [values: string, keys: string]][] = [
    ["to the secret that is linked",                        "@a", "@a",        ["same", "same"],           ["same", "unread"]],
    ["to the same, by its id",                              "@a", "@secret-1", ["same", "same"],           ["same", "unread"]],
    ["to another secret",                                   "@b", "@a",        ["different", "different"], ["different", "unread"]],
    ["to another secret of the same value",                 "@c", "@a",        ["different", "different"], ["same", "unread"]],
    ["to a secret that is kept elsewhere, and linked",      "@x", "@x",        ["same", "same"],           ["unread", "unread"]],
    ["to a secret that is kept elsewhere, and not linked",  "@a", "@x",        ["different", "different"], ["unread", "unread"]],
    ["where a text is live, even the secret's own",         "va", "@a",        ["different", "different"], ["different", "different"]],
    ["where a reference is live, and a text is wanted",     "@a", "va",        ["different", "different"], ["different", "different"]],
    ["is none: a text where a text is live",                "va", "va",        ["same", "unread"],         ["same", "unread"]],
    ["is none: another text",                               "va", "vb",        ["different", "unread"],    ["different", "unread"]],
    ["to a secret that is not stored",                      "@a", "@nope",     ["unknown-secret", "unknown-secret"], ["unknown-secret", "unknown-secret"]],
  ];
  for (const [rule, live, wanted, byId, opaque] of table) {
    for (const [reference, [values, keys]] of [
      ["secret-id", byId],
      ["opaque-row", opaque],
    ] as const) {
      test(`${rule}, reference=${reference}: ${values} by values`, async () => {
        expect(await verdict("all", "values", reference, live, wanted)).toBe(values);
      });
      test(`${rule}, reference=${reference}: ${keys} with --no-decrypt`, async () => {
        expect(await verdict("all", "keys", reference, live, wanted)).toBe(keys);
      });
      test(`${rule}, reference=${reference}: ${keys} with a token that may only list`, async () => {
        expect(await verdict("lister", "values", reference, live, wanted)).toBe(keys);
      });
    }
  }
});

describe("a reference by a token that may decrypt, and not list", () => {
  // biome-ignore format: a table is read by its columns
  const table: readonly [rule: string, live: string, wanted: string, reference: Behaviour["reference"], expected: string][] = [
    ["is the same where the id says so",          "@a", "@secret-1", "secret-id",  "same"],
    ["by a name is not known: nobody knows ids",  "@a", "@a",        "secret-id",  "unread"],
    ["to another id is not known",                "@b", "@secret-1", "secret-id",  "unread"],
    ["is not known where the row is opaque",      "@a", "@secret-1", "opaque-row", "unread"],
    ["differs from a text",                       "va", "@secret-1", "opaque-row", "different"],
  ];
  test.for(table)("%s", async ([, live, wanted, reference, expected]) => {
    expect(await verdict("decrypter", "values", reference, live, wanted)).toBe(expected);
  });
});
