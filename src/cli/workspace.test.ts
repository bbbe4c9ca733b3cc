import { sep } from "node:path";
import { expect, test } from "vitest";
import { fromWorkspace } from "./workspace.ts";

const root = `${sep}home${sep}runner${sep}repo`;

// One line a rule: the folder that chalk-ds runs in, a finding's file, and what GitHub calls it.
// biome-ignore format: a table is read by its columns
const table: [rule: string, workspace: string | undefined, cwd: string, file: string, expected: string][] = [
  ["at the root",                     root,      root,                             "chalk-ds.yaml",             "chalk-ds.yaml"],
  ["in a folder below",               root,      `${root}${sep}data${sep}chalk`,   "datasources/a.yaml",        "data/chalk/datasources/a.yaml"],
  ["above the folder that it runs in", root,     `${root}${sep}data`,              "../chalk-ds.yaml",          "chalk-ds.yaml"],
  ["by its whole path",               root,      `${root}${sep}data`,              `${root}${sep}chalk-ds.yaml`, "chalk-ds.yaml"],
  ["a name that begins with dots",    root,      root,                             "..a.yaml",                  "..a.yaml"],
  ["that is stdin",                   root,      `${root}${sep}data`,              "-",                         "-"],
  ["outside the repository",          root,      root,                             "../other.yaml",             "../other.yaml"],
  ["nowhere near GitHub",             undefined, `${root}${sep}data`,              "chalk-ds.yaml",             "chalk-ds.yaml"],
  ["the variable is set to nothing",  "",        `${root}${sep}data`,              "chalk-ds.yaml",             "chalk-ds.yaml"],
];
test.for(table)("a file %s", ([, workspace, cwd, file, expected]) => {
  const env = workspace === undefined ? {} : { GITHUB_WORKSPACE: workspace };
  expect(fromWorkspace({ env, cwd })(file)).toBe(expected);
});
