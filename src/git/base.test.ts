import { describe, expect, test } from "vitest";
import { gitEnv, makeRepo, type Repo } from "../../test/support/repository.ts";
import { ChalkDsError } from "../model/finding.ts";
import { baseAt, baseFrom } from "./base.ts";
import type { Clue } from "./ci.ts";
import { openRepository, type Repository } from "./repository.ts";

type Named = Readonly<Record<string, string>>;

/** A base in a few words, its commit by the name that a test gave it; or what was said. */
async function say(
  repo: Repo,
  names: Named,
  find: (repository: Repository) => ReturnType<typeof baseFrom>,
): Promise<string> {
  try {
    using repository = await openRepository({ cwd: repo.folder, env: gitEnv });
    const base = await find(repository);
    if (!base) return "";
    const name = Object.keys(names).find((each) => names[each] === base.commit) ?? base.commit;
    const revision = /^[0-9a-f]{12}$/.test(base.revision) ? "HASH" : base.revision;
    return `${name}: ${revision} by ${base.chosenBy}`;
  } catch (error) {
    if (!(error instanceof ChalkDsError)) throw error;
    const [{ code, message, hint = "" }] = error.findings;
    expect(code).toBe("bad-base");
    const where = /fetch-depth: 0.*GIT_DEPTH: 0/.test(hint) ? " (fetch more)" : "";
    return message.replace(/[0-9a-f]{12}/g, "HASH").replace("no base: ", "") + where;
  }
}

/**
 * main: first ─ fork ─ ahead;  topic, from fork: own;  merged, of ahead and own, as GitHub makes it. The remote's branches
 * are called as a clone calls them, and HEAD is `at`.
 */
function history(at: "first" | "fork" | "own" | "merged" | "brought"): { readonly repo: Repo; readonly names: Named } {
  const repo = makeRepo();
  const first = repo.commit({ "a.yaml": "1" });
  const fork = repo.commit({ "a.yaml": "2" });
  const ahead = repo.commit({ "b.yaml": "1" });
  repo.git("checkout", "-q", "-b", "topic", fork);
  const own = repo.commit({ "a.yaml": "3" });
  repo.git("update-ref", "refs/remotes/origin/main", ahead);
  repo.git("checkout", "-q", "--detach", "main");
  repo.git("merge", "-q", "--no-ff", "-m", "as GitHub does", "topic");
  const merged = repo.git("rev-parse", "HEAD");
  repo.git("checkout", "-q", "topic");
  repo.git("merge", "-q", "--no-ff", "-m", "main, brought into the topic", "main");
  const brought = repo.git("rev-parse", "HEAD");
  const names = { first, fork, ahead, own, merged, brought };
  repo.git("checkout", "-q", "--detach", names[at]);
  return { repo, names };
}

const absent = "d".repeat(40);

describe("the base that is asked for", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, at: Parameters<typeof history>[0], revision: string, expected: string][] = [
    ["is where HEAD left it", "own", "main", "fork: main by --base"],
    ["by the remote's branch", "own", "origin/main", "fork: origin/main by --base"],
    ["a commit before HEAD is itself", "own", "HEAD~2", "first: HEAD~2 by --base"],
    ["HEAD is HEAD: what is not committed is the change", "own", "HEAD", "own: HEAD by --base"],
    ["a branch that was brought in has been left there", "brought", "main", "ahead: main by --base"],
    ["a commit after HEAD is HEAD", "first", "main", "first: main by --base"],
    ["what is found by its message", "own", "HEAD^{/a change}", "own: HEAD^{/a change} by --base"],
    ["a name that is none", "own", "nobody", '"nobody" names no commit here'],
    ["the parent of the first commit", "first", "HEAD^1", '"HEAD^1" names no commit here'],
    ["a hash that is not here", "own", absent, `"${absent.replace(/[0-9a-f]{12}/g, "HASH")}" names no commit here`],
    ["a range", "own", "main..HEAD", '"main..HEAD" names no commit here'],
    ["a file", "own", "HEAD:a.yaml", '"HEAD:a.yaml" names no commit here'],
    ["what git would take for a flag", "own", "--output=x", '"--output=x" cannot be a revision of git'],
    ["a line break, with which another question would begin", "own", "main\nHEAD", '"main\\nHEAD" cannot be a revision of git'],
    ["nothing", "own", "", '"" cannot be a revision of git'],
  ];
  for (const [rule, at, revision, expected] of table)
    test(rule, async () => {
      const { repo, names } = history(at);
      using _ = repo;
      expect(await say(repo, names, (repository) => baseAt(repository, revision))).toBe(expected);
    });
});

describe("the base of a CI job", () => {
  type Ask = (names: Named) => Clue;
  const pull: Ask = ({ own, ahead }) => ({ is: "pull-request", head: own ?? "", branch: "main", tip: ahead ?? "" });
  const merge: Ask = ({ merged }) => ({ is: "pull-request", merge: merged ?? "", branch: "main" });
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, at: Parameters<typeof history>[0], clue: Ask, expected: string][] = [
    ["a pull request's merge commit: its first parent", "merged", pull, "ahead: HEAD^1 by the pull request's merge commit"],
    ["known by its own hash too", "merged", merge, "ahead: HEAD^1 by the pull request's merge commit"],
    ["a pull request's own commit: where it left the target", "own", pull, "fork: origin/main by the pull request's target branch"],
    ["a merge of the target is no merge commit of the pull request", "brought", pull, "ahead: origin/main by the pull request's target branch"],
    ["a target that is no branch here: by its commit", "own", ({ ahead }) => ({ is: "pull-request", branch: "gone", tip: ahead ?? "" }), "fork: HASH by the pull request's target branch"],
    ["a target that would ask git another question", "own", ({ ahead }) => ({ is: "pull-request", branch: "main\nHEAD", tip: ahead ?? "" }), "fork: HASH by the pull request's target branch"],
    ["nor its commit", "own", () => ({ is: "pull-request", branch: "gone", tip: absent }), "HASH, of the pull request's target branch, is not in this clone"],
    ["a pull request of which nothing is told", "own", () => ({ is: "pull-request" }), `"origin/", the pull request's target branch, is not in this clone`],
    ["a push: what came before, itself", "own", ({ ahead }) => ({ is: "commit", commit: ahead ?? "", chosenBy: "the push" }), "ahead: HASH by the push"],
    ["a forced push that left it behind", "own", () => ({ is: "commit", commit: absent, chosenBy: "the push" }), "HASH, named by the push, is not in this clone"],
    ["a new branch: where it left the default one", "own", () => ({ is: "branch", branch: "main", chosenBy: "the default branch" }), "fork: origin/main by the default branch"],
    ["a new branch that has nothing of its own", "fork", () => ({ is: "branch", branch: "main", chosenBy: "the default branch" }), ""],
    ["a branch that is not here", "own", () => ({ is: "branch", branch: "gone", chosenBy: "the default branch" }), `"origin/gone", the default branch, is not in this clone`],
    ["a branch whose name git would take for a flag", "own", () => ({ is: "branch", branch: "--all", chosenBy: "the default branch" }), `"origin/--all", the default branch, is not in this clone`],
    ["nobody knows", "own", () => ({ is: "unknown", why: "this is the first push" }), "this is the first push"],
  ];
  for (const [rule, at, clue, expected] of table)
    test(rule, async () => {
      const { repo, names } = history(at);
      using _ = repo;
      expect(await say(repo, names, (repository) => baseFrom(repository, clue(names)))).toBe(expected);
    });
});

describe("a clone that is cut off", () => {
  const shallow = (
    at: "merged" | "own",
    depth: number,
  ): { readonly clone: Repo; readonly names: Named; readonly all: Repo } => {
    const { repo, names } = history(at);
    repo.git("branch", "-f", "checked-out", names[at] ?? "");
    const clone = makeRepo({ of: repo.folder, flags: ["--branch", "checked-out", "--depth", String(depth)] });
    return { clone, names, all: repo };
  };
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, at: "merged" | "own", depth: number, find: (repository: Repository, names: Named) => ReturnType<typeof baseFrom>, expected: string][] = [
    ["a merge commit alone", "merged", 1, (r, { merged = "" }) => baseFrom(r, { is: "pull-request", merge: merged }), "the first parent of the merge commit is not in this clone; this clone is shallow (fetch more)"],
    ["a merge commit and its parents", "merged", 2, (r, { merged = "" }) => baseFrom(r, { is: "pull-request", merge: merged }), "ahead: HEAD^1 by the pull request's merge commit"],
    ["what came before a push", "own", 1, (r, { fork = "" }) => baseFrom(r, { is: "commit", commit: fork, chosenBy: "the push" }), "HASH, named by the push, is not in this clone; this clone is shallow (fetch more)"],
    ["a branch that was not fetched", "own", 1, (r) => baseAt(r, "origin/main"), '"origin/main" names no commit here; this clone is shallow (fetch more)'],
    ["a history that was not", "own", 1, async (r) => baseAt(r, "refs/tags/ahead"), '"refs/tags/ahead" and HEAD have no common ancestor here; this clone is shallow (fetch more)'],
  ];
  for (const [rule, at, depth, find, expected] of table)
    test(rule, async () => {
      const { clone, names, all } = shallow(at, depth);
      using _ = clone;
      using __ = all;
      all.git("tag", "ahead", names["ahead"] ?? "");
      if (expected.includes("ancestor"))
        clone.git("fetch", "-q", "--depth", "1", "origin", "refs/tags/ahead:refs/tags/ahead");
      expect(await say(clone, names, (repository) => find(repository, names))).toBe(expected);
    });
});

describe("where there is no repository to be read", () => {
  const open = (repo: Repo): Promise<string> => say(repo, {}, (repository) => baseAt(repository, "HEAD"));

  test("nothing is committed yet", async () => {
    using repo = makeRepo();
    expect(await open(repo)).toBe("nothing is committed here yet");
  });

  test("a repository without a working tree", async () => {
    using repo = makeRepo();
    repo.commit({ "a.yaml": "1" });
    using bare = makeRepo({ of: repo.folder, flags: ["--bare"] });
    expect(await open(bare)).toBe("this folder is in no working tree of the repository");
  });

  test("two histories that have nothing in common", async () => {
    using repo = makeRepo();
    repo.commit({ "a.yaml": "1" });
    repo.git("checkout", "-q", "--orphan", "other");
    repo.commit({ "a.yaml": "2" });
    expect(await say(repo, {}, (repository) => baseAt(repository, "main"))).toBe(
      '"main" and HEAD have no common ancestor here',
    );
  });
});
