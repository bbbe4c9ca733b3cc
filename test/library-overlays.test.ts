import { expect, test } from "vitest";
import { apply, ChalkClient, loadManifest, plan } from "../src/index.ts";
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
