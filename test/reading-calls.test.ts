import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manifest, seed, sources } from "../bench/seed.ts";
import { main } from "../src/cli/main.ts";
import { defaultBehaviour, parseBehaviour } from "../src/server/behaviour.ts";
import { type RunningServer, startServer } from "../src/server/start.ts";
import { everyBehaviour } from "./support/behaviours.ts";
import { contextIn } from "./support/context.ts";

// How many calls a plan makes does not depend on how many data sources there are. One server for each size keeps the
// sources; the switches of its behaviour are thrown while it runs. Where values are withheld from lists, each is a call:
// that switch alone is left out.

const sizes = [10, 1000] as const;
const client = { id: "bench", secret: "bench" };
const lister = { id: "lister", secret: "s", permissions: ["secrets.list"] as const };
const servers: RunningServer[] = [];
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chalk-ds-calls-"));
  for (const size of sizes) {
    const server = await startServer({ clients: [client, lister] });
    servers.push(server);
    await seed(server.address, client, "local", sources(size));
    // References in every fourth source, and names that are to be absent: tags may have to go with them.
    writeFileSync(join(folder, `${size}.yaml`), `${manifest(sources(size))}absent: [gone]\n`);
    writeFileSync(join(folder, `${size}-plain.yaml`), manifest(sources(size).filter((s) => s.kind !== "postgresql")));
  }
}, 60_000);

afterAll(async () => {
  for (const server of servers) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The calls of a plan by the command line, and how it ended: all of `METHOD`, sorted, with `!` after one that was refused. */
async function planned(
  i: 0 | 1,
  file: string,
  more: readonly string[],
  who: { readonly id: string; readonly secret: string },
) {
  const server = servers[i] as RunningServer;
  server.clearCalls();
  const env = { CHALK_API_SERVER: server.address, CHALK_CLIENT_ID: who.id, CHALK_CLIENT_SECRET: who.secret };
  const context = contextIn(folder, { env });
  const exit = await main(["plan", "--detailed-exitcode", "-f", `${sizes[i]}${file}.yaml`, ...more], context);
  expect([exit, context.heard.stderr]).toEqual([0, ""]);
  expect(server.calls().filter((call) => call.isWrite)).toEqual([]);
  return server
    .calls()
    .map((call) => `${call.method}${call.code === 0 ? "" : "!"}`)
    .sort();
}

const beside = ["GetActiveDeployments", "GetToken"];
const whole = [...beside, "ListDatasourcePermissionTags", "ListIntegrationsAndSecrets", "ListSecrets"];
const keys = [...beside, "ListDatasourcePermissionTags", "ListIntegrations", "ListSecrets"];
const refused = [
  ...beside,
  "ListDatasourcePermissionTags",
  "ListIntegrations",
  "ListIntegrationsAndSecrets!",
  "ListSecrets",
];
const byOpaqueRows = [whole[0], "GetSecretValue", ...whole.slice(1)];

// biome-ignore format: a table is read by its columns
const table: readonly [how: string, file: string, more: readonly string[], who: { id: string; secret: string }, calls: (behaviour: string) => readonly unknown[]][] = [
  ["with values",                        "",       [],               client, (b) => (b === "reference=opaque-row" ? byOpaqueRows : whole)],
  ["without references and tags",        "-plain", [],               client, () => [...beside, "ListIntegrationsAndSecrets"]],
  ["with --no-decrypt",                  "",       ["--no-decrypt"], client, () => keys],
  ["with a token that may only list",    "",       [],               lister, () => refused],
  ["with such a token, and --no-decrypt", "",      ["--no-decrypt"], lister, () => keys],
];

// The first value of a switch is its default: those together are one behaviour, told once.
const isDefault = (b: string): boolean => Object.entries(defaultBehaviour).some((pair) => pair.join("=") === b);
const behaviours = everyBehaviour().filter((b, i) => b !== "withhold=passwords" && (i === 0 || !isDefault(b)));

for (const behaviour of behaviours) {
  describe(`a plan of 1,000 makes the calls of a plan of 10, ${behaviour}`, () => {
    beforeAll(() => {
      for (const server of servers) server.setBehaviour(parseBehaviour(behaviour));
    });
    test.for(table)("%s", async ([, file, more, who, calls]) => {
      expect(await planned(0, file, more, who)).toEqual(calls(behaviour));
      expect(await planned(1, file, more, who)).toEqual(calls(behaviour));
    });
  });
}
