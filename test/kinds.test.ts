import { expect, test } from "vitest";
import { exampleManifest } from "../src/catalog/example.ts";
import { kinds } from "../src/model/kind.ts";
import { leaks, makeCanary } from "./support/canary.ts";
import { openPlace } from "./support/place.ts";

// The example of each kind, as `chalk-ds kinds KIND` and docs/kinds show it, on its whole way.

test.for(kinds)("the example of %s validates, applies, and then leaves nothing to plan", async (kind) => {
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
  for (const [, name = ""] of text.matchAll(/\{ secret: ([\w-]+) \}/g))
    expect(await run(["secret", "set", name], hidden)).toMatchObject({ exit: 0 });

  expect(await run(["apply", "--yes"])).toMatchObject({ exit: 0 });
  expect(place.takeWrites()).toContain(`InsertIntegration my_${kind}`);
  expect(await run(["plan", "--detailed-exitcode"])).toMatchObject({
    exit: 0,
    stdout: "No changes. 1 data source matches the manifest.\n",
  });
  expect(leaks(said.join(""), new Map([["the secret", hidden]]))).toEqual([]);
});
