import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Proposer, proposerOf } from "./fork.ts";

const folder = mkdtempSync(join(tmpdir(), "chalk-ds-fork-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An event's file: a text, or what JSON makes of anything else. */
function event(payload: unknown): string {
  const file = join(folder, "event.json");
  writeFileSync(file, typeof payload === "string" ? payload : JSON.stringify(payload));
  return file;
}

const repo = (full_name: string, more: object = {}) => ({ repo: { full_name, ...more } });
const pull = (head: unknown, base: unknown) => ({ pull_request: { head, base } });
const own = pull(repo("acme/shop"), repo("acme/shop"));
const forked = pull(repo("eve/shop", { fork: true }), repo("acme/shop"));

describe("GitHub", () => {
  const table: [rule: string, event: string, payload: unknown, expected: Proposer][] = [
    ["a branch of the repository", "pull_request", own, "own"],
    ["in another spelling", "pull_request", pull(repo("Acme/Shop"), repo("acme/shop")), "own"],
    ["of a repository that is a fork itself", "pull_request", pull(repo("a/b", { fork: true }), repo("a/b")), "own"],
    ["a fork", "pull_request", forked, "fork"],
    ["a fork that does not call itself one", "pull_request", pull(repo("eve/shop"), repo("acme/shop")), "fork"],
    ["with the rights of the target", "pull_request_target", forked, "fork"],
    ["with the rights of the target, its own", "pull_request_target", own, "own"],
    ["a review", "pull_request_review", forked, "fork"],
    ["a comment in a review", "pull_request_review_comment", forked, "fork"],
    ["a fork that was deleted", "pull_request", pull({ repo: null }, repo("acme/shop")), "unknown"],
    ["no target", "pull_request", pull(repo("eve/shop"), {}), "unknown"],
    ["names that are no texts", "pull_request", pull(repo(1 as never), repo(1 as never)), "unknown"],
    ["names that are empty", "pull_request", pull(repo(""), repo("")), "unknown"],
    ["no pull request", "pull_request", {}, "unknown"],
    ["null", "pull_request", null, "unknown"],
    ["no JSON", "pull_request", "{", "unknown"],
    ["nothing", "pull_request", "", "unknown"],
    ["a push", "push", {}, "own"],
    ["a merge queue", "merge_group", {}, "own"],
    ["by hand", "workflow_dispatch", {}, "own"],
    [
      "after the run of a fork",
      "workflow_run",
      { workflow_run: { head_repository: { full_name: "eve/shop" } }, repository: { full_name: "acme/shop" } },
      "fork",
    ],
    [
      "after a run of its own",
      "workflow_run",
      { workflow_run: { head_repository: { full_name: "acme/shop" } }, repository: { full_name: "acme/shop" } },
      "own",
    ],
    ["after a run of nobody", "workflow_run", { repository: { full_name: "acme/shop" } }, "unknown"],
    ["a comment on a pull request", "issue_comment", { issue: { pull_request: {} } }, "unknown"],
    ["a comment on an issue", "issue_comment", { issue: {} }, "own"],
    ["a comment on what cannot be read", "issue_comment", "", "unknown"],
  ];
  for (const [rule, name, payload, expected] of table)
    test(`${name}: ${rule}`, () =>
      expect(proposerOf({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event(payload) })).toBe(expected));

  test("an event that is not there, is a folder, or has no path, tells nothing", () => {
    mkdirSync(join(folder, "sub"), { recursive: true });
    for (const path of [join(folder, "nowhere"), join(folder, "sub"), "", undefined, "/dev/zero"])
      expect(proposerOf({ GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: path })).toBe("unknown");
  });
});

describe("GitHub without the name of its event", () => {
  const table: [rule: string, env: Readonly<Record<string, string>>, expected: Proposer][] = [
    ["the branch of a pull request", { GITHUB_HEAD_REF: "patch-1" }, "unknown"],
    ["the merge of one", { GITHUB_REF: "refs/pull/7/merge" }, "unknown"],
    ["with an empty name", { GITHUB_EVENT_NAME: "", GITHUB_REF: "refs/pull/7/head" }, "unknown"],
    ["a branch", { GITHUB_ACTIONS: "true", GITHUB_HEAD_REF: "", GITHUB_REF: "refs/heads/refs/pull/7" }, "own"],
    ["a push", { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" }, "own"],
  ];
  for (const [rule, env, expected] of table) test(rule, () => expect(proposerOf(env)).toBe(expected));
});

describe("GitLab", () => {
  const request = { CI_PIPELINE_SOURCE: "merge_request_event" };
  const outside = { CI_PIPELINE_SOURCE: "external_pull_request_event" };
  const table: [rule: string, env: Readonly<Record<string, string>>, expected: Proposer][] = [
    [
      "a branch of the project",
      { ...request, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "7", CI_MERGE_REQUEST_PROJECT_ID: "7" },
      "own",
    ],
    ["a fork", { ...request, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "8", CI_MERGE_REQUEST_PROJECT_ID: "7" }, "fork"],
    [
      "a child of a merge request's pipeline",
      {
        CI_PIPELINE_SOURCE: "parent_pipeline",
        CI_MERGE_REQUEST_IID: "3",
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "8",
        CI_MERGE_REQUEST_PROJECT_ID: "7",
      },
      "fork",
    ],
    ["no source project", { ...request, CI_MERGE_REQUEST_PROJECT_ID: "7" }, "unknown"],
    ["no project", { ...request, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "7" }, "unknown"],
    ["empty ones", { ...request, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "", CI_MERGE_REQUEST_PROJECT_ID: "" }, "unknown"],
    ["a push", { CI_PIPELINE_SOURCE: "push" }, "own"],
    [
      "a pull request on GitHub",
      {
        ...outside,
        CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY: "eve/shop",
        CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY: "acme/shop",
      },
      "fork",
    ],
    [
      "a pull request on GitHub of its own",
      {
        ...outside,
        CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY: "acme/shop",
        CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY: "acme/shop",
      },
      "own",
    ],
    ["a pull request on GitHub of nobody", outside, "unknown"],
  ];
  for (const [rule, env, expected] of table) test(rule, () => expect(proposerOf(env)).toBe(expected));
});

test("a person's machine", () => expect(proposerOf({})).toBe("own"));
