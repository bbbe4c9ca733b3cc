import type { Commit } from "../model/approval.ts";
import { type GitPlace, git } from "./git.ts";

/** Files that one call of git is asked about: a command line has a bound. */
const atOnce = 500;

// A repository may name a program that watches its files: it is not asked.
const guarded = ["-c", "core.fsmonitor=false"];

/**
 * Where the files of a manifest stand in git: the commit, and whether it holds each of them unchanged. Undefined without
 * git, outside a repository, and before its first commit. Files are named from the place's folder; `-` is in no commit.
 */
export async function committed(files: readonly string[], place: GitPlace): Promise<Commit | undefined> {
  try {
    const about = await git(place, ["rev-parse", "--show-prefix", "--verify", "HEAD^{commit}"]);
    const [folder = "", hash = ""] = about.toString("utf8").split("\n");
    return { hash, isClean: await isClean(files, place), folder };
  } catch {
    return undefined;
  }
}

async function isClean(files: readonly string[], place: GitPlace): Promise<boolean> {
  if (files.length === 0 || files.includes("-")) return false;
  const ask = async (...args: readonly string[]): Promise<string> =>
    (await git(place, [...guarded, ...args])).toString("utf8");
  try {
    for (let i = 0; i < files.length; i += atOnce) {
      const some = files.slice(i, i + atOnce);
      // Each must be known to git as a file (of a link git tells the link alone), and not by a mark that lets it pass over changes.
      const args = ["ls-files", "-v", "--stage", "-z", "--error-unmatch", "--", ...some];
      const known = (await ask(...args)).split("\0").filter(Boolean);
      if (known.length !== some.length || !known.every((line) => /^H 100/.test(line))) return false;
      if ((await ask("status", "--porcelain", "-z", "--", ...some)) !== "") return false;
    }
    return true;
  } catch {
    return false; // one of them is outside the repository, or not in it
  }
}
