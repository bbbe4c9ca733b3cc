import { describe, expect, test } from "vitest";
import { type Clue, clueFrom } from "./ci.ts";

const a = "a".repeat(40);
const b = "b".repeat(40);
const c = "c".repeat(64);
const none = "0".repeat(40);

/** A clue in a few words. */
function short(clue: Clue | undefined): string {
  if (!clue) return "";
  if (clue.is === "commit") return `${clue.commit[0]} by ${clue.chosenBy}`;
  if (clue.is === "branch") return `fork of ${clue.branch} by ${clue.chosenBy}`;
  if (clue.is === "unknown") return `? ${clue.why}`;
  const parts = { merge: clue.merge?.[0], head: clue.head?.[0], branch: clue.branch, tip: clue.tip?.[0] };
  return `pull request ${Object.entries(parts)
    .flatMap(([key, text]) => (text ? [`${key}=${text}`] : []))
    .join(" ")}`;
}

const pull = (head: string, base: string): unknown => ({
  pull_request: { head: { sha: head }, base: { sha: base, ref: "main" } },
});
const push = (before: unknown): unknown => ({ before, repository: { default_branch: "main" } });

describe("what a job of GitHub Actions is for", () => {
  const merge = { GITHUB_REF: "refs/pull/7/merge", GITHUB_SHA: c, GITHUB_BASE_REF: "release" };
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, name: string, env: Record<string, string>, event: unknown, expected: string][] = [
    ["a pull request: its merge commit, its head, its target", "pull_request", merge, pull(a, b), "pull request merge=c head=a branch=release tip=b"],
    ["one whose event cannot be read", "pull_request", merge, undefined, "pull request merge=c branch=release"],
    ["one that runs on its target", "pull_request_target", { GITHUB_REF: "refs/heads/main", GITHUB_SHA: b }, pull(a, b), "pull request head=a branch=main tip=b"],
    ["a review", "pull_request_review", merge, pull(a, b), "pull request merge=c head=a branch=release tip=b"],
    ["a push: what came before it", "push", {}, push(a), "a by the push"],
    ["the hash of a repository of the newer kind", "push", {}, push(c), "c by the push"],
    ["the first push of a branch: where it left the default branch", "push", { GITHUB_REF: "refs/heads/topic" }, push(none), "fork of main by the default branch"],
    ["a tag", "push", { GITHUB_REF: "refs/tags/v1" }, push(none), "fork of main by the default branch"],
    ["the first push of the default branch", "push", { GITHUB_REF: "refs/heads/main" }, push(none), '? this is the first push of "main"'],
    ["the first push where no default branch is told", "push", {}, { before: none }, "? this is the first push of the branch"],
    ["a push whose event cannot be read", "push", {}, undefined, '? the job\'s event (GITHUB_EVENT_PATH) does not tell "before"'],
    ["what is no hash is not given to git", "push", {}, push("--output=x"), '? the job\'s event (GITHUB_EVENT_PATH) does not tell "before"'],
    ["nor what is no text", "push", {}, push([a]), '? the job\'s event (GITHUB_EVENT_PATH) does not tell "before"'],
    ["a merge queue", "merge_group", {}, { merge_group: { base_sha: a } }, "a by the merge queue"],
    ["one whose event is of another form", "merge_group", {}, { merge_group: null }, '? the job\'s event (GITHUB_EVENT_PATH) does not tell "merge_group.base_sha"'],
    ["a schedule", "schedule", {}, {}, ""],
    ["a run by hand", "workflow_dispatch", {}, { before: a }, ""],
    ["nothing that is known", "", {}, undefined, ""],
  ];
  for (const [rule, name, env, event, expected] of table)
    test(rule, () => {
      const clue = clueFrom({ GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: name, ...env }, event);
      expect(short(clue)).toBe(expected);
    });
});

describe("what a job of GitLab is for", () => {
  const request = { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main", CI_COMMIT_BEFORE_SHA: none };
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, source: string, env: Record<string, string>, expected: string][] = [
    ["a merge request: where its diff begins", "merge_request_event", { ...request, CI_MERGE_REQUEST_DIFF_BASE_SHA: a, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: "" }, "a by the merge request"],
    ["merged results: the target branch", "merge_request_event", { ...request, CI_MERGE_REQUEST_DIFF_BASE_SHA: a, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: b }, "b by the merge request"],
    ["one that is told neither", "merge_request_event", request, "fork of main by the merge request"],
    ["a push: what came before it", "push", { CI_COMMIT_BEFORE_SHA: a, CI_DEFAULT_BRANCH: "main" }, "a by the push"],
    ["the first push of a branch", "push", { CI_COMMIT_BEFORE_SHA: none, CI_COMMIT_BRANCH: "topic", CI_DEFAULT_BRANCH: "main" }, "fork of main by the default branch"],
    ["the first push of the default branch", "push", { CI_COMMIT_BEFORE_SHA: none, CI_COMMIT_BRANCH: "main", CI_DEFAULT_BRANCH: "main" }, '? this is the first push of "main"'],
    ["a schedule", "schedule", { CI_COMMIT_BEFORE_SHA: none, CI_DEFAULT_BRANCH: "main" }, ""],
    ["a run by hand", "web", { CI_COMMIT_BEFORE_SHA: a }, ""],
    ["what is no hash is not given to git", "push", { CI_COMMIT_BEFORE_SHA: "--output=x" }, ""],
  ];
  for (const [rule, source, env, expected] of table)
    test(rule, () =>
      expect(short(clueFrom({ GITLAB_CI: "true", CI_PIPELINE_SOURCE: source, ...env }, undefined))).toBe(expected),
    );
});
