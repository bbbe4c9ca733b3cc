import { expect, test } from "vitest";
import { apply, type Base, ChalkClient, loadManifest, plan } from "../src/index.ts";
import { withoutWrites } from "./support/no-writes.ts";
import { openPlace, type Place } from "./support/place.ts";

// The library with a manifest of several environments and a value from a file, over a real socket.

function clientOf({ server }: Place): ChalkClient {
  return new ChalkClient({ apiServer: server.address, clientId: "local", clientSecret: "local" });
}

const text = `version: 1
datasources:
  lake:
    kind: bigquery
    config: { BQ_PROJECT: base, BQ_DATASET: { file: names/dataset } }
environments:
  production: { datasources: { lake: { config: { BQ_PROJECT: prod } } } }
  staging: { datasources: { lake: null } }
`;

test("plan and apply take the overlay of the client's environment", async () => {
  await using place = await openPlace({ environments: [{ id: "env_1", name: "production" }] });
  place.write("m/chalk-ds.yaml", text);
  place.write("m/names/dataset", "events");
  await using client = clientOf(place);
  const manifest = await loadManifest(["m"], { cwd: place.folder });
  const made = await withoutWrites(place.server, () => plan(manifest, client));
  if (made.status !== "ready") throw new Error(JSON.stringify(made.findings));
  expect(made.changes).toMatchObject([{ name: "lake", edits: [{ after: "prod" }, { key: "BQ_DATASET" }] }]);
  const result = await apply(made, manifest, client);
  expect(result).toMatchObject({ verified: "equal", outcomes: [{ ended: "done" }] });
  expect(await client.api.datasources.list()).toMatchObject([{ name: "lake", kind: "bigquery" }]);
});

test("a manifest that was loaded for one environment is not planned for another", async () => {
  await using place = await openPlace({ environments: [{ id: "env_1", name: "production" }] });
  place.write("chalk-ds.yaml", text);
  await using client = clientOf(place);
  const manifest = await loadManifest([], { cwd: place.folder, environment: "staging" });
  await expect(plan(manifest, client)).rejects.toMatchObject({ findings: [{ code: "environment-mismatch" }] });
});

test("plan takes a base, a name to look at, and one to replace", async () => {
  await using place = await openPlace({ environments: [{ id: "env_1", name: "production" }] });
  const source = (host: string): string => `{ kind: mysql, config: { MYSQL_HOST: ${host} } }`;
  const now = (host: string): string => `version: 1\ndatasources:\n  a: ${source(host)}\n  b: ${source("h1")}\n`;
  place.write("before/chalk-ds.yaml", now("h1"));
  place.write("now/chalk-ds.yaml", now("h2"));
  await using client = clientOf(place);
  const [before, manifest] = await Promise.all(
    ["before", "now"].map((folder) => loadManifest([folder], { cwd: place.folder })),
  );
  if (!before || !manifest || before.overlaid) throw new Error("no manifest");
  const first = await plan(before, client);
  if (first.status !== "ready") throw new Error(JSON.stringify(first.findings));
  await apply(first, before, client);

  const base: Base = {
    revision: "main",
    commit: "0".repeat(40),
    chosenBy: "a test",
    manifest: before,
    isChanged: () => true,
  };
  expect(await plan(manifest, client, { base })).toMatchObject({
    base: { revision: "main" },
    changes: [{ name: "a", action: "update", origin: "this-change" }],
  });
  const rebuilt = await plan(manifest, client, { only: ["b"], replace: ["b"] });
  expect(rebuilt).toMatchObject({ only: ["b"], changes: [{ name: "b", action: "replace" }] });
});
