import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kindSpec } from "../src/catalog/catalog.ts";
import { exampleManifest } from "../src/catalog/example.ts";
import { kinds } from "../src/model/kind.ts";
import { leaks, makeCanary } from "./support/canary.ts";
import { openPlace } from "./support/place.ts";

// The example of each kind, as `chalk-ds kinds KIND` and docs/kinds show it, on its whole way.

const noChanges = { exit: 0, stdout: expect.stringMatching(/^No changes\. 1 data source matches the manifest\.\n/) };

test.for(kinds)("the example of %s validates, applies, leaves nothing to plan, and is exported whole", async (kind) => {
  await using place = await openPlace();
  const text = exampleManifest(kind);
  place.write("chalk-ds.yaml", text);
  expect(await place.run(["validate", "--strict"])).toMatchObject({ exit: 0, stderr: "" });
  const said: string[] = [];
  const run = async (args: readonly string[], stdin?: string) => {
    const ended = await place.run(args, stdin);
    said.push(ended.stdout, ended.stderr);
    return ended;
  };
  const hidden = makeCanary();
  const secrets = [...text.matchAll(/\{ secret: ([\w-]+) \}/g)].map(([, name = ""]) => name);
  for (const name of secrets) expect(await run(["secret", "set", name], hidden)).toMatchObject({ exit: 0 });
  for (const [, name = ""] of text.matchAll(/\{ env: (\w+) \}/g)) place.env[name] = hidden;

  expect(await run(["apply", "--yes"])).toMatchObject({ exit: 0 });
  expect(place.takeWrites()).toContain(`InsertIntegration my_${kind}`);
  expect(await run(["plan", "--detailed-exitcode"])).toMatchObject(noChanges);

  expect(await run(["export", "-o", "exported.yaml"])).toMatchObject({ exit: 0, stderr: "" });
  const exported = readFileSync(join(place.folder, "exported.yaml"), "utf8");
  expect(exported.match(/\{ secret: /g)?.length ?? 0).toBe(secrets.length);
  expect(await run(["validate", "-f", "exported.yaml", "--strict"])).toMatchObject({ exit: 0, stderr: "" });
  expect(await run(["plan", "-f", "exported.yaml", "--detailed-exitcode"])).toMatchObject(noChanges);
  // Every key is there, in the catalog's order.
  const keys = [...text.matchAll(/^ {6}(\w+):/gm)].map(([, key]) => key);
  const order = kindSpec(kind).keys.flatMap(({ key }) => (keys.includes(key) ? [key] : []));
  expect([...exported.matchAll(/^ {6}(\w+):/gm)].map(([, key]) => key)).toEqual(order);
  expect(leaks(said.join("") + exported, new Map([["the secret", hidden]]))).toEqual([]);
});
