import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The bytecode beside the CLI only makes it faster: bin/load.js, docs/decisions/0004.

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "chalk-ds-launcher-"));
const cache = join(folder, "dist/cli.cjs.cache");

beforeAll(() => {
  for (const name of ["bin", "dist", "package.json"]) cpSync(join(root, name), join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function kinds(): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "bin/chalk-ds.js"), "kinds"], {
    encoding: "utf8",
  });
  return `${stdout}${stderr}`;
}

describe("the launcher", () => {
  test("finds the bytecode that the build has left", () => {
    expect(existsSync(cache)).toBe(true);
    expect(kinds()).toMatch(/^KIND +TITLE +KEYS\nathena /);
  });

  test("goes without it, and without what is none", () => {
    for (const bytes of ["", "no bytecode at all", "x".repeat(10_000)]) {
      writeFileSync(cache, bytes);
      expect(kinds()).toMatch(/^KIND +TITLE +KEYS\nathena /);
    }
    rmSync(cache);
    expect(kinds()).toMatch(/^KIND +TITLE +KEYS\nathena /);
  });
});
