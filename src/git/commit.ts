import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Commit } from "../model/approval.ts";

const run = promisify(execFile);

// Where programs and the user's settings are found: git is given nothing else, no secret above all. Variables that name
// another repository than the one here (a hook has them) are left out too.
const passedOn = ["PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "SYSTEMROOT"];

/** Files that one call of git is asked about: a command line has a bound. */
const atOnce = 500;

/**
 * Where the files of a manifest stand in git: the commit, and whether it holds each of them unchanged. Undefined without
 * git, outside a repository, and before its first commit. Files are named from `cwd`; `-` is in no commit.
 */
export async function commitOf(
  files: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<Commit | undefined> {
  // A repository may name programs to run: none of them is asked here. What we read needs no lock.
  const guards = ["--no-optional-locks", "--literal-pathspecs", "-c", "core.fsmonitor=false"];
  const given = Object.fromEntries(passedOn.map((name) => [name, env[name]]));
  const git = async (...args: readonly string[]): Promise<string> =>
    (await run("git", [...guards, ...args], { cwd, env: given, maxBuffer: 64 * 1024 * 1024 })).stdout;
  try {
    const [folder = "", hash = ""] = (await git("rev-parse", "--show-prefix", "--verify", "HEAD^{commit}")).split("\n");
    return { hash, isClean: await isClean(files, git), folder };
  } catch {
    return undefined;
  }
}

async function isClean(
  files: readonly string[],
  git: (...args: readonly string[]) => Promise<string>,
): Promise<boolean> {
  if (files.length === 0 || files.includes("-")) return false;
  try {
    for (let i = 0; i < files.length; i += atOnce) {
      const some = files.slice(i, i + atOnce);
      // Each must be known to git, and not by a mark that lets it pass over changes.
      const known = (await git("ls-files", "-v", "-z", "--error-unmatch", "--", ...some)).split("\0").filter(Boolean);
      if (known.length !== some.length || !known.every((line) => line.startsWith("H "))) return false;
      if ((await git("status", "--porcelain", "-z", "--", ...some)) !== "") return false;
    }
    return true;
  } catch {
    return false; // one of them is outside the repository, or not in it
  }
}
