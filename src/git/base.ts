import { ChalkDsError } from "../model/finding.ts";
import type { Clue } from "./ci.ts";
import type { Commit, Repository } from "./repository.ts";

// A base tells what a change of the manifest changes. It never asks for anything to be deleted: what only a base holds
// stays live, whatever a force push, a revert or a moved file made of the history.

/** The commit to compare with. */
export interface BaseCommit {
  /** As it was asked for or found: `main`, `HEAD^1`, a short hash. */
  readonly revision: string;
  readonly commit: string;
  /** How it was chosen, for a reader. */
  readonly chosenBy: string;
}

/**
 * The base that was asked for: where HEAD left the revision, as in `git diff REVISION...HEAD`. What the other branch got
 * meanwhile is no part of this change. Throws `bad-base`.
 */
export async function baseAt(repository: Repository, revision: string): Promise<BaseCommit> {
  if (!isRevision(revision))
    throw ChalkDsError.of("bad-base", `no base: ${JSON.stringify(revision)} cannot be a revision of git`, {
      hint: "name a branch, a tag or a commit: --base origin/main",
    });
  const found = await repository.commitOf(revision);
  if (!found)
    throw missing(
      repository,
      `"${revision}" names no commit here`,
      "fetch it first; a branch of the remote is written origin/BRANCH",
    );
  return { revision, commit: await fork(repository, revision, found.commit), chosenBy: "--base" };
}

/**
 * The base that a CI job is compared with. Undefined where the branch has nothing of its own yet. Throws `bad-base` where
 * there should be one.
 */
export async function baseFrom(repository: Repository, clue: Clue): Promise<BaseCommit | undefined> {
  if (clue.is === "unknown") throw ChalkDsError.of("bad-base", `no base: ${clue.why}`, { hint: elsewhere });
  if (clue.is === "commit") {
    const { commit, chosenBy } = clue;
    const gone = "a forced push leaves it behind; --base REVISION names another commit";
    if (!(await repository.commitOf(commit)))
      throw missing(repository, `${short(commit)}, named by ${chosenBy}, is not in this clone`, gone);
    return { revision: short(commit), commit, chosenBy };
  }
  if (clue.is === "pull-request") return pullRequestBase(repository, clue);
  const base = await branchBase(repository, clue.branch, clue.chosenBy);
  return base.commit === repository.head.commit ? undefined : base;
}

const elsewhere = "--base REVISION names one, --no-base asks for none";

// The merge commit is there by its own name, or it has the pull request for its second parent. One that somebody made of
// the target branch, in the pull request, has neither.
async function pullRequestBase(
  repository: Repository,
  { merge, head, branch, tip }: Extract<Clue, { is: "pull-request" }>,
): Promise<BaseCommit> {
  const { commit, parents } = repository.head;
  const [first, second] = parents;
  if (first !== undefined && second !== undefined && (commit === merge || second === head)) {
    if (!(await repository.commitOf(first)))
      throw missing(repository, "the first parent of the merge commit is not in this clone", elsewhere);
    return { revision: "HEAD^1", commit: first, chosenBy: "the pull request's merge commit" };
  }
  const chosenBy = "the pull request's target branch";
  if ((await tipOf(repository, branch)) || tip === undefined) return branchBase(repository, branch ?? "", chosenBy);
  if (!(await repository.commitOf(tip)))
    throw missing(repository, `${short(tip)}, of ${chosenBy}, is not in this clone`, elsewhere);
  return { revision: short(tip), commit: await fork(repository, short(tip), tip), chosenBy };
}

async function branchBase(repository: Repository, branch: string, chosenBy: string): Promise<BaseCommit> {
  const revision = `origin/${branch}`;
  const tip = await tipOf(repository, branch);
  if (!tip) throw missing(repository, `"${revision}", ${chosenBy}, is not in this clone`, elsewhere);
  return { revision, commit: await fork(repository, revision, tip.commit), chosenBy };
}

// A job's variables name the branch: what cannot be one is not asked for.
async function tipOf(repository: Repository, branch = ""): Promise<Commit | undefined> {
  return isRevision(branch) ? repository.commitOf(`refs/remotes/origin/${branch}`) : undefined;
}

async function fork(repository: Repository, revision: string, commit: string): Promise<string> {
  const found = await repository.mergeBase(commit, repository.head.commit);
  if (found === undefined) throw missing(repository, `"${revision}" and HEAD have no common ancestor here`, elsewhere);
  return found;
}

// What begins with a dash would be a flag of git, and a line break another question.
function isRevision(text: string): boolean {
  return text !== "" && text.length <= 1000 && !/^-|\p{Cc}/u.test(text);
}

function short(commit: string): string {
  return commit.slice(0, 12);
}

function missing(repository: Repository, what: string, otherwise: string): ChalkDsError {
  const why = repository.isShallow ? "; this clone is shallow" : "";
  const hint = repository.isShallow
    ? "fetch the whole history: fetch-depth: 0 under actions/checkout on GitHub, GIT_DEPTH: 0 on GitLab, else git fetch --unshallow"
    : otherwise;
  return ChalkDsError.of("bad-base", `no base: ${what}${why}`, { hint });
}
