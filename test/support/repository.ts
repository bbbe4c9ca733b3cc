import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Terminal } from "./terminal.ts";

/** What stands at a path: a text, a link, or (undefined) nothing any more. */
export type Content = string | Uint8Array | { readonly link: string } | undefined;

/** A git repository of a test's own, in a folder of its own, whatever git's settings on this machine are. */
export interface Repo extends Disposable {
  /** The folder of the working tree, full; another one is left for clones beside it. */
  readonly folder: string;
  /** Runs git and gives what it printed, without the line break. */
  git(...args: readonly string[]): string;
  write(files: Readonly<Record<string, Content>>): void;
  /** Writes files, commits everything, and gives the hash. */
  commit(files?: Readonly<Record<string, Content>>): string;
}

/** What keeps this machine's git out of a test: its settings, and whoever uses it. */
export const gitEnv: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

const author = {
  GIT_AUTHOR_NAME: "somebody",
  GIT_AUTHOR_EMAIL: "somebody@example.com",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "somebody",
  GIT_COMMITTER_EMAIL: "somebody@example.com",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};

/** Makes an empty repository on the branch `main`; with `clone` one that is cloned from there, with these flags. */
export function makeRepo(clone?: { readonly of: string; readonly flags?: readonly string[] }): Repo {
  const place = realpathSync(mkdtempSync(join(tmpdir(), "chalk-ds-repo-")));
  const folder = join(place, "work");
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, {
      cwd: clone && args[0] === "clone" ? place : folder,
      env: { ...gitEnv, ...author },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).replace(/\n$/, "");
  const write = (files: Readonly<Record<string, Content>>): void => {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      rmSync(path, { recursive: true, force: true });
      if (content === undefined) continue;
      mkdirSync(dirname(path), { recursive: true });
      if (typeof content === "object" && "link" in content) symlinkSync(content.link, path);
      else writeFileSync(path, content);
    }
  };
  if (clone) git("clone", "-q", ...(clone.flags ?? []), `file://${clone.of}`, folder);
  else {
    mkdirSync(folder);
    git("init", "-q", "-b", "main");
  }
  return {
    folder,
    git,
    write,
    commit(files = {}) {
      write(files);
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", "a change");
      return git("rev-parse", "HEAD");
    },
    [Symbol.dispose]: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** Makes the folder of a terminal a repository that holds this manifest, committed. */
export function commitIn(terminal: Terminal, text: string): void {
  terminal.write("chalk-ds.yaml", text);
  Object.assign(terminal.env, gitEnv);
  for (const args of [
    ["init", "-q"],
    ["add", "."],
    ["commit", "-q", "-m", "before"],
  ])
    execFileSync("git", args, { cwd: terminal.folder, env: { ...gitEnv, ...author } });
}
