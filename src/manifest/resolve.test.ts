import { describe, expect, test } from "vitest";
import { Secret } from "../model/secret.ts";
import { peek } from "./peek.ts";
import { createResolver, isNeverAllowed } from "./resolve.ts";

describe("what a manifest may read of the environment", () => {
  const env = { PW: "x", EMPTY: "", PW_2: "y", pw: "z", GITHUB_TOKEN: "t", CHALK_CLIENT_SECRET: "s", XCHALK_A: "v" };
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, name: string, allow: readonly string[] | "all", expected: string][] = [
    ["a variable that is set", "PW", "all", "x"],
    ["a variable that is not", "OTHER", "all", "unset"],
    ["set to nothing is not set", "EMPTY", "all", "unset"],
    ["names are of their case", "Pw", "all", "unset"],
    ["what every object has is not set", "toString", "all", "unset"],
    ["nor its prototype", "__proto__", "all", "unset"],
    ["where CI is set nothing is allowed", "PW", [], "not-allowed"],
    ["but what is named", "PW", ["PW"], "x"],
    ["and no more than that", "PW_2", ["PW"], "not-allowed"],
    ["a glob names several", "PW_2", ["PW*"], "y"],
    ["whether it is set is not told before", "OTHER", ["PW"], "not-allowed"],
    ["the CI's own is never read", "GITHUB_TOKEN", "all", "never-allowed"],
    ["not even where it is named", "GITHUB_TOKEN", ["*"], "never-allowed"],
    ["nor Chalk's", "CHALK_CLIENT_SECRET", ["CHALK_CLIENT_SECRET"], "never-allowed"],
    ["what only looks like it is", "XCHALK_A", "all", "v"],
  ];
  for (const [rule, name, allow, expected] of table)
    test(rule, () => {
      const found = createResolver({ env, cwd: "/", folder: "/" }, { env: allow, file: "all" }).env(name);
      expect(found instanceof Secret ? found.reveal() : found).toBe(expected);
    });

  const never = [
    "CHALK_X",
    "_CHALK_X",
    "GITHUB_X",
    "ACTIONS_X",
    "RUNNER_X",
    "INPUT_X",
    "GITLAB_X",
    "CI",
    "CI_X",
    "NODE_OPTIONS",
    "npm_x",
    "NPM_X",
    "github_token",
    "BITBUCKET_X",
    "BUILDKITE_X",
    "CIRCLE_X",
    "DRONE_X",
    "JENKINS_X",
    "SYSTEM_ACCESSTOKEN",
    "TRAVIS_X",
  ];
  test.for(never)("%s is never allowed", (name) => expect(isNeverAllowed(name)).toBe(true));
  test.for(["CIRCLE", "SYSTEM_X", "NODE", "XCI", "PGPASSWORD", ""])("%s may be", (name) =>
    expect(isNeverAllowed(name)).toBe(false),
  );
});

describe("what is guessed of a manifest before it is parsed", () => {
  const table: [rule: string, texts: readonly string[], environment: string | undefined, needs: string][] = [
    ["nothing", ["version: 1\n"], undefined, ""],
    ["a pin", ["version: 1\nenvironment: p\n"], "p", ""],
    ["a pin in quotes, with a comment", ["environment: 'p q' # x\r\n"], "p q", ""],
    ["no pin of something further in", ["a:\n  environment: p\n"], undefined, ""],
    ["the first pin of several files", ["version: 1\n", "environment: p\n", "environment: q\n"], "p", ""],
    ["a reference", ["a: { secret: b }\n"], undefined, "secrets"],
    ["no reference in another word", ["secrets: b\n"], undefined, ""],
    ["tags", ["a: { permissionTags: [b] }\n"], undefined, "tags"],
    ["tags under a quoted key", ['a: { "permissionTags" : [b] }\n'], undefined, "tags"],
    ["tags that move with a rename", ["a:\n  renamedFrom: b\n"], undefined, "tags"],
    ["tags that move with a replace", ["a:\n  replaces: mysql\n"], undefined, "tags"],
    ["tags that go with a source, in any file", ["version: 1\n", "absent: [a]\n"], undefined, "tags"],
    ["tags that go with what is pruned", ["policy: { prune: true }\n"], undefined, "tags"],
    ["no tags where none may move", ["# absent\na: { kind: kafka }\n"], undefined, ""],
  ];
  for (const [rule, texts, environment, needs] of table)
    test(rule, () => {
      const files = texts.map((text, i) => ({ name: `${i}.yaml`, text }));
      const hasReferences = needs === "secrets";
      const mayHaveTags = needs === "tags";
      expect(peek(files)).toEqual({ hasReferences, mayHaveTags, ...(environment !== undefined && { environment }) });
    });
});
