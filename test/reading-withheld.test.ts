import type { ServerHttp2Stream } from "node:http2";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SecretSource } from "../src/gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationsService } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import { plan } from "../src/library.ts";
import type { Desired } from "../src/model/desired.ts";
import type { ChalkClient } from "../src/sdk/client.ts";
import { LinkedSecretRef } from "../src/sdk/linked-secret-ref.ts";
import { type Behaviour, type RunningServer, startServer } from "../src/server/start.ts";
import { manifestOf, resolverOf, shortPlan, want } from "./support/builders.ts";
import { clientOf } from "./support/clients.ts";
import { withoutWrites } from "./support/no-writes.ts";
import { message, openPeer, send } from "./support/peer.ts";

// Values that a server withholds from its list though the token may decrypt: each is asked for by a call of its own, and
// only where a comparison cannot do without it.

const { method } = IntegrationsService;

let server: RunningServer;
let client: ChalkClient;

beforeEach(async () => {
  server = await startServer({ ids: "counting", behaviour: { withhold: "passwords" } });
  client = clientOf(server.address);
});

afterEach(async () => {
  await client.close();
  await server.close();
});

/** Makes sources live: `@a` is a link to the stored secret a. */
async function live(sources: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<void> {
  await client.api.secrets.set("a", "va");
  const [a] = await client.api.secrets.list();
  for (const [name, config] of Object.entries(sources)) {
    const sent = Object.entries(config).map(
      ([k, v]) => [k, v === "@a" ? new LinkedSecretRef(a?.id ?? "") : v] as const,
    );
    await client.api.datasources.create({ kind: "postgresql", name, config: Object.fromEntries(sent) });
  }
  server.clearCalls();
}

/** A plan in a few words, then the calls for single values. */
async function planned(...desired: readonly Desired[]): Promise<string> {
  const made = await withoutWrites(server, () =>
    plan(manifestOf(desired), client, { resolver: resolverOf({ PW: "p" }) }),
  );
  const single = server.calls().filter((c) => /^Get.*Value$/.test(c.method));
  return [shortPlan(made) || "nothing", ...single.map((c) => c.method)].join(", ");
}

const pg = { PGHOST: "h", PGPASSWORD: "p" };
const one = "GetIntegrationValue";
type Live = Readonly<Record<string, Readonly<Record<string, string>>>>;

describe("a withheld value", () => {
  // biome-ignore format: a table is read by its columns
  const table: readonly [rule: string, live: Live, desired: readonly Desired[], reference: Behaviour["reference"], expected: string][] = [
    ["is read where a text is wanted",                 { a: pg }, [want("a", pg)],                                      "secret-id", `nothing, ${one}`],
    ["is compared then",                               { a: pg }, [want("a", { PGPASSWORD: "q" })],                      "secret-id", `update a PGPASSWORD +PGHOST, ${one}`],
    ["is read where a variable is wanted",             { a: pg }, [want("a", { ...pg, PGPASSWORD: "$PW" })],             "secret-id", `nothing, ${one}`],
    ["is not read for what is to be kept",             { a: pg }, [want("a", { ...pg, PGPASSWORD: "keep" })],            "secret-id", "nothing"],
    ["is not read for what the manifest leaves out",   { a: pg }, [want("a", { PGHOST: "h" })],                          "secret-id", "nothing"],
    ["is not read of what is unmanaged",               { a: pg, b: pg }, [want("a", { PGHOST: "h" })],                   "secret-id", "nothing"],
    ["is not read where a text replaces a reference",  { a: { PGPASSWORD: "@a" } }, [want("a", { PGPASSWORD: "p" })],     "secret-id", "update a PGPASSWORD"],
    ["is not read where a reference replaces a text",  { a: pg }, [want("a", { ...pg, PGPASSWORD: "@a" })],              "secret-id", "update a PGPASSWORD"],
    ["is not read where the link tells",               { a: { PGPASSWORD: "@a" } }, [want("a", { PGPASSWORD: "@a" })],    "secret-id", "nothing"],
    ["is read beside the secret's own where it is not", { a: { PGPASSWORD: "@a" } }, [want("a", { PGPASSWORD: "@a" })],   "opaque-row", `nothing, ${one}, GetSecretValue`],
    ["is read under the old name of a rename",         { old: pg }, [want("a", pg, { renamedFrom: "old" })],              "secret-id", `rename old→a, ${one}`],
    ["is not read there once the rename is done",      { old: pg, a: pg }, [want("a", pg, { renamedFrom: "old" })],       "secret-id", `nothing, ${one}`],
    ["is not read of a source of another kind",        { a: pg }, [want("a", { MYSQL_PWD: "p", PGPASSWORD: "p" }, { kind: "mysql" })], "secret-id", "!kind-conflict"],
    ["is not read of a source that is new",            {}, [want("a", pg)],                                              "secret-id", "create a PGHOST PGPASSWORD"],
  ];
  for (const [rule, sources, desired, reference, expected] of table) {
    test(rule, async () => {
      await live(sources);
      server.setBehaviour({ withhold: "passwords", reference });
      expect(await planned(...desired)).toBe(expected);
    });
  }

  const twenty = Array.from({ length: 20 }, (_, i) => `a${i}`);

  test.for(["PERMISSION_DENIED", "UNIMPLEMENTED"])("that is refused with %s ends the asking", async (code) => {
    await live(Object.fromEntries(twenty.map((name) => [name, pg])));
    server.setFaults([{ method: one, kind: "before", code: code === "UNIMPLEMENTED" ? 12 : 7 }]);
    const said = await planned(...twenty.map((name) => want(name, pg)));
    const calls = said.split(", ").slice(1);
    expect(said).toMatch(/^(unread a\d+ PGPASSWORD(; |,)){20}/);
    expect(calls.length).toBeLessThanOrEqual(8); // those that were under way at the first refusal
  });

  test("that is gone meanwhile stays unread, and the others are read", async () => {
    await live(Object.fromEntries(twenty.map((name) => [name, pg])));
    server.setFaults([{ method: one, call: 1, kind: "before", code: 5 }]);
    const manifest = manifestOf(twenty.map((name) => want(name, pg)));
    const { summary } = await withoutWrites(server, () => plan(manifest, client, { resolver: resolverOf() }));
    expect(summary).toMatchObject({ unread: 1, inSync: 19 });
  });
});

test("of many withheld values eight are asked for at once", async () => {
  await using peer = await openPeer();
  await using asking = clientOf(peer.address);
  const names = Array.from({ length: 20 }, (_, i) => `a${i}`);
  const integrations = names.map((name) => ({
    integration: { id: name, name, kind: 13, environmentId: "env-1" },
    secrets: [{ id: `row-${name}`, name: "PGPASSWORD", source: SecretSource.MANAGED }],
  }));
  peer.answer("ListIntegrationsAndSecrets", message(method.listIntegrationsAndSecrets.output, { integrations }));
  const open: ServerHttp2Stream[] = [];
  let most = 0;
  let answered = 0;
  const reply = message(method.getIntegrationValue.output, { secretvalue: { name: "PGPASSWORD", value: "p" } });
  peer.answer(one, (stream) => {
    open.push(stream);
    most = Math.max(most, open.length);
    if (open.length < Math.min(8, names.length - answered)) return;
    // All that may come have come; a ninth would come now.
    setTimeout(() => {
      for (const stream of open.splice(0)) {
        answered += 1;
        send(stream, reply);
      }
    }, 50);
  });
  const manifest = manifestOf(names.map((name) => want(name, { PGPASSWORD: "p" })));
  const { summary } = await plan(manifest, asking, { resolver: resolverOf() });
  expect([summary.inSync, most]).toEqual([20, 8]);
});
