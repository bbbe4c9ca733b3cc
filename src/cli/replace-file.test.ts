import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFile, replaceFile } from "./replace-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chalk-ds-replace-"));
  writeFileSync(join(folder, "m.yaml"), "old");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (name = "m.yaml"): string => readFileSync(join(folder, name), "utf8");

describe("a file is replaced", () => {
  // One line a rule: what somebody else does between reading and writing, how it ends, and what is there then.
  const table: [rule: string, meanwhile: () => void, code: string | undefined, there: Record<string, string>][] = [
    ["at once, and nothing is left beside it", () => undefined, undefined, { "m.yaml": "new" }],
    [
      "not where it was changed meanwhile",
      () => writeFileSync(join(folder, "m.yaml"), "theirs"),
      "cannot-merge",
      { "m.yaml": "theirs" },
    ],
    ["not where it went away", () => rmSync(join(folder, "m.yaml")), "bad-configuration", {}],
    [
      "not over another file that has the temporary name",
      () => writeFileSync(join(folder, ".m.yaml.0.tmp"), "theirs"),
      "bad-configuration",
      { ".m.yaml.0.tmp": "theirs", "m.yaml": "old" },
    ],
  ];
  test.for(table)("%s", async ([, meanwhile, code, there]) => {
    const open = await openFile("m.yaml", folder);
    meanwhile();
    const written = replaceFile(open, Buffer.from("new"), () => 0);
    if (code === undefined) await written;
    else await expect(written).rejects.toMatchObject({ findings: [{ code }] });
    expect(Object.fromEntries(readdirSync(folder).map((name) => [name, read(name)]))).toEqual(there);
  });

  test("is opened only where it is a file", async () => {
    await expect(openFile(".", folder)).rejects.toThrow('"." is no regular file [manifest-unreadable]');
    await expect(openFile("none", folder)).rejects.toThrow('"none" cannot be read: ENOENT [manifest-unreadable]');
  });
});
