import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { exampleManifest } from "../src/catalog/example.ts";
import { kinds } from "../src/model/kind.ts";
import { leaks, makeCanary } from "./support/canary.ts";
import { checkText } from "./support/check-text.ts";
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

test("each page of docs/kinds shows a manifest that is sound", () => {
  const folder = join(fileURLToPath(new URL("..", import.meta.url)), "docs/kinds");
  const pages = readdirSync(folder).filter((name) => name !== "README.md");
  expect(pages.sort()).toEqual(kinds.map((kind) => `${kind}.md`));
  for (const page of pages) {
    const blocks = [...readFileSync(join(folder, page), "utf8").matchAll(/^```yaml\n([\s\S]*?)^```$/gm)];
    expect(blocks, page).toHaveLength(1);
    for (const [, text = ""] of blocks) expect(checkText(text, { name: page }).findings, page).toEqual([]);
  }
});
