import { githubEvent } from "./github-event.ts";

// Whether this is a pull request whose author may be a stranger. Where it is one and the systems do not tell from where,
// it counts as a fork's: a wrong "own" would give a stranger what is meant for the owners.

/** Where the proposal that a job runs for comes from. */
export type Proposer = "own" | "fork" | "unknown";

/** Tells whether GitHub or GitLab runs this for a fork; "own" where there is no pull request, as on a person's machine. */
export function proposerOf(env: Readonly<Record<string, string | undefined>>): Proposer {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const github = event === "" ? withoutEvent(env) : onGithub(event, () => githubEvent(env));
  return github === "own" ? onGitlab(env) : github;
}

// A step that hands on a part of its variables alone, as a container may: these two are set for pull requests only.
function withoutEvent(env: Readonly<Record<string, string | undefined>>): Proposer {
  const isPull = (env["GITHUB_HEAD_REF"] ?? "") !== "" || /^refs\/pull\//.test(env["GITHUB_REF"] ?? "");
  return isPull ? "unknown" : "own";
}

function onGithub(event: string, read: () => unknown): Proposer {
  if (event.startsWith("pull_request")) {
    const { pull_request: pull } = fields(read());
    return same(repository(fields(pull)["head"]), repository(fields(pull)["base"]));
  }
  // A run that follows another one has that one's proposer, and the rights of the repository.
  if (event === "workflow_run") {
    const { workflow_run: run, repository } = fields(read());
    return same(fields(fields(run)["head_repository"])["full_name"], fields(repository)["full_name"]);
  }
  if (event !== "issue_comment") return "own";
  // A comment on a pull request does not tell where that comes from.
  const { issue } = fields(read());
  return issue === undefined || fields(issue)["pull_request"] !== undefined ? "unknown" : "own";
}

function onGitlab(env: Readonly<Record<string, string | undefined>>): Proposer {
  const source = env["CI_PIPELINE_SOURCE"];
  if (source === "external_pull_request_event") {
    const prefix = "CI_EXTERNAL_PULL_REQUEST";
    return same(env[`${prefix}_SOURCE_REPOSITORY`], env[`${prefix}_TARGET_REPOSITORY`]);
  }
  if (source !== "merge_request_event" && !env["CI_MERGE_REQUEST_IID"]) return "own";
  return same(env["CI_MERGE_REQUEST_SOURCE_PROJECT_ID"], env["CI_MERGE_REQUEST_PROJECT_ID"]);
}

// A fork that was deleted meanwhile has no name any more.
function same(head: unknown, base: unknown): Proposer {
  if (typeof head !== "string" || typeof base !== "string" || head === "" || base === "") return "unknown";
  return head.toLowerCase() === base.toLowerCase() ? "own" : "fork";
}

function repository(side: unknown): unknown {
  return fields(fields(side)["repo"])["full_name"];
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
