// What a CI job says of the change that it runs for. Facts are from
//   https://docs.github.com/en/actions/reference/workflows-and-actions/variables
//   https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
//   https://docs.github.com/en/webhooks/webhook-events-and-payloads
//   https://docs.gitlab.com/ci/variables/predefined_variables/

/** Which commit a change is to be compared with, as far as a CI job's variables and event tell. */
export type Clue =
  /** Exactly this commit. */
  | { readonly is: "commit"; readonly commit: string; readonly chosenBy: string }
  /** The pull request's target: the first parent of the merge commit, where that is checked out. */
  | {
      readonly is: "pull-request";
      /** The merge commit that GitHub made for the job. */
      readonly merge?: string;
      /** The last commit of the pull request itself. */
      readonly head?: string;
      readonly branch?: string;
      /** A commit of the target branch. */
      readonly tip?: string;
    }
  /** Where this branch left another one. */
  | { readonly is: "branch"; readonly branch: string; readonly chosenBy: string }
  /** There should be one, and it cannot be told which. */
  | { readonly is: "unknown"; readonly why: string };

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What a job is for. `event` is the parsed file that GITHUB_EVENT_PATH names, undefined where it cannot be read. Undefined
 * for a job that is for no change: a schedule, a run by hand.
 */
export function clueFrom(env: Env, event: unknown): Clue | undefined {
  return env["GITHUB_ACTIONS"] === "true" ? githubClue(env, event) : gitlabClue(env);
}

// `pull_request` runs on a merge commit that GitHub makes, of the target branch and the pull request in that order: GITHUB_SHA
// is its hash and GITHUB_REF its name, refs/pull/N/merge. `pull_request_target` runs on the target branch. `before` of a
// push is the branch's last commit until then, zeros for a new branch. `base_sha` of a merge group is its parent.
function githubClue(env: Env, event: unknown): Clue | undefined {
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  if (name.startsWith("pull_request")) return pullRequestClue(env, event);
  if (name === "merge_group") {
    const commit = hashAt(event, "merge_group", "base_sha");
    return commit === undefined
      ? untold("merge_group.base_sha")
      : { is: "commit", commit, chosenBy: "the merge queue" };
  }
  if (name !== "push") return undefined;
  const before = hashAt(event, "before");
  const branch = textAt(event, "repository", "default_branch");
  return before === undefined ? untold("before") : pushClue(before, branch, env["GITHUB_REF"]);
}

function pullRequestClue(env: Env, event: unknown): Clue {
  const isMerge = /^refs\/pull\/\d+\/merge$/.test(env["GITHUB_REF"] ?? "");
  const merge = isMerge ? hash(env["GITHUB_SHA"]) : undefined;
  const head = hashAt(event, "pull_request", "head", "sha");
  const tip = hashAt(event, "pull_request", "base", "sha");
  const branch = env["GITHUB_BASE_REF"] || textAt(event, "pull_request", "base", "ref");
  return {
    is: "pull-request",
    ...(merge !== undefined && { merge }),
    ...(head !== undefined && { head }),
    ...(branch && { branch }),
    ...(tip !== undefined && { tip }),
  };
}

// The target branch's last commit is told to pipelines of merged results and merge trains alone, which run on a merge
// commit of it; other merge request pipelines run on the request's own branch, and are told where its diff begins. What a
// push came after is zeros in merge request pipelines, for the first commit of a branch, and in a run by hand.
function gitlabClue(env: Env): Clue | undefined {
  const chosenBy = "the merge request";
  const target = hash(env["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"]) ?? hash(env["CI_MERGE_REQUEST_DIFF_BASE_SHA"]);
  if (target !== undefined) return { is: "commit", commit: target, chosenBy };
  const branch = env["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"];
  if (branch) return { is: "branch", branch, chosenBy };
  if (env["CI_PIPELINE_SOURCE"] !== "push") return undefined;
  const before = hash(env["CI_COMMIT_BEFORE_SHA"]);
  const ref = env["CI_COMMIT_BRANCH"] && `refs/heads/${env["CI_COMMIT_BRANCH"]}`;
  return before === undefined ? undefined : pushClue(before, env["CI_DEFAULT_BRANCH"], ref);
}

function pushClue(before: string, defaultBranch: string | undefined, ref: string | undefined): Clue {
  if (!/^0+$/.test(before)) return { is: "commit", commit: before, chosenBy: "the push" };
  if (!defaultBranch) return { is: "unknown", why: "this is the first push of the branch" };
  if (ref === `refs/heads/${defaultBranch}`)
    return { is: "unknown", why: `this is the first push of "${defaultBranch}"` };
  return { is: "branch", branch: defaultBranch, chosenBy: "the default branch" };
}

function untold(key: string): Clue {
  return { is: "unknown", why: `the job's event (GITHUB_EVENT_PATH) does not tell "${key}"` };
}

function hashAt(value: unknown, ...keys: readonly string[]): string | undefined {
  return hash(textAt(value, ...keys));
}

function hash(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  let at = value;
  for (const key of keys) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return typeof at === "string" ? at : undefined;
}
