import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { committed } from "../src/git/committed.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-commit-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const env = { PATH: process.env["PATH"], HOME: root };

const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
const isClean = async (files: readonly string[], cwd = root): Promise<boolean | undefined> =>
  (await committed(files, { cwd, env }))?.isClean;

describe("where a manifest stands in git", () => {
  test("is nowhere without a repository, before its first commit, and without git", async () => {
    expect(await committed(["a.yaml"], { cwd: root, env })).toBeUndefined();
    git("init", "-q", ".");
    write("a.yaml", "a\n");
    expect(await committed(["a.yaml"], { cwd: root, env })).toBeUndefined();
    expect(await committed(["a.yaml"], { cwd: root, env: { PATH: join(root, "nothing") } })).toBeUndefined();
  });

  test("is the commit, clean while each file is in it unchanged", async () => {
    mkdirSync(join(root, "sub"));
    write("sub/b.yaml", "b\n");
    write(".gitignore", "ignored.yaml\n");
    git("add", ".");
    git("commit", "-q", "-m", "first");
    const hash = git("rev-parse", "HEAD").trim();
    expect(await committed(["a.yaml", "sub/b.yaml"], { cwd: root, env })).toEqual({ hash, isClean: true, folder: "" });
    expect(await committed(["b.yaml"], { cwd: join(root, "sub"), env })).toEqual({
      hash,
      isClean: true,
      folder: "sub/",
    });
    write("beside.txt", "not of the manifest\n");
    expect(await isClean(["a.yaml"])).toBe(true);
  });

  test("is not clean with a file that is not in it, whatever git is told of it", async () => {
    write("ignored.yaml", "i\n");
    write("c.yaml", "c\n");
    writeFileSync(join(root, "../outside-of-chalk-ds.yaml"), "o\n");
    for (const name of ["c.yaml", "ignored.yaml", "missing.yaml", "../outside-of-chalk-ds.yaml", ":(glob)*.yaml"])
      expect(await isClean(["a.yaml", name]), name).toBe(false);
    rmSync(join(root, "../outside-of-chalk-ds.yaml"));
    expect(await isClean(["-"])).toBe(false);
    expect(await isClean([])).toBe(false);
  });

  test.skipIf(process.platform === "win32")(
    "is not clean where a link leads away: git tells of the link alone",
    async () => {
      symlinkSync("sub/b.yaml", join(root, "link.yaml"));
      git("add", "link.yaml");
      git("commit", "-q", "-m", "a link");
      expect(await isClean(["a.yaml"])).toBe(true);
      expect(await isClean(["link.yaml"])).toBe(false);
    },
  );

  test("is not clean with a change, staged or not, nor where git was told to pass over changes", async () => {
    write("a.yaml", "changed\n");
    expect(await isClean(["a.yaml"])).toBe(false);
    git("add", "a.yaml");
    expect(await isClean(["a.yaml"])).toBe(false);
    expect(await isClean(["sub/b.yaml"])).toBe(true);
    git("update-index", "--assume-unchanged", "sub/b.yaml");
    expect(await isClean(["sub/b.yaml"])).toBe(false);
  });

  test("more files than one command line holds are asked about in turn", async () => {
    const names = Array.from({ length: 1100 }, (_, i) => `m${i}.yaml`);
    for (const name of names) write(name, "m\n");
    git("add", ...names);
    git("commit", "-q", "-m", "many");
    expect(await isClean(names)).toBe(true);
    write("m1099.yaml", "changed\n");
    expect(await isClean(names)).toBe(false);
  });
});
