import { describe, expect, test } from "vitest";
import { checkFiles } from "../manifest/load.ts";
import { createResolver } from "../manifest/resolve.ts";
import { manifestCheck, variableChecks, versionCheck } from "./local-checks.ts";

const source = (password: string): string =>
  `version: 1\ndatasources:\n  a: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: t, KAFKA_SASL_PASSWORD: ${password} } }\n`;
const load = (text: string) => checkFiles({ root: "a.yaml", files: [{ name: "a.yaml", text }], findings: [] }, {});

describe("the manifest", () => {
  const table: [rule: string, text: string, told: string][] = [
    ["sound", source("{ env: SASL }"), 'ok 1 data source in "a.yaml"'],
    ["a warning", source("typed-in"), 'warning 1 data source in "a.yaml", 1 warning'],
    ["an error", source("null"), "failed the manifest has 1 error and 0 warnings bad-value"],
    ["no YAML", "a: [", "failed the manifest has 1 error and 0 warnings manifest-syntax"],
  ];
  test.for(table)("%s", ([, text, told]) => {
    const { status, message, code = "" } = manifestCheck(load(text));
    expect(`${status} ${message} ${code}`.trim()).toBe(told);
  });
  test("none at all is a beginning, no failure", () => {
    const missing = { severity: "error", code: "manifest-missing", message: "none", hint: "name it" } as const;
    expect(manifestCheck({ findings: [missing] })).toMatchObject({ status: "warning", message: "none" });
  });
});

describe("variables", () => {
  const { manifest } = load(source("{ env: SASL }"));
  const table: [rule: string, env: Record<string, string>, allow: readonly string[] | "all", told: string][] = [
    ["set", { SASL: "x" }, "all", "ok the manifest reads SASL"],
    ["not set", {}, "all", "warning the manifest reads variables that are not set: SASL"],
    [
      "not allowed in CI",
      { CI: "1", SASL: "x" },
      [],
      "warning the manifest reads variables that are not allowed, since CI is set: SASL; --allow-env SASL",
    ],
    [
      "allowed in CI",
      { CI: "1", SASL: "x" },
      ["S*"],
      "ok CI is set: the manifest reads what --allow-env allows (SASL)",
    ],
  ];
  test.for(table)("%s", ([, env, allow, told]) => {
    const [check, ...more] = variableChecks(manifest, createResolver(env, { allow }), "CI" in env);
    const hint = check?.hint?.startsWith("--") ? `; ${check.hint}` : "";
    expect(`${check?.status} ${check?.message}${hint}`).toBe(told);
    expect(more).toEqual([]);
  });
});

describe("the version of Node", () => {
  test.for([
    ["20.19.0", "ok"],
    ["20.20.2", "ok"],
    ["24.0.0", "ok"],
    ["20.18.9", "failed"],
    ["18.99.0", "failed"],
  ] as const)("%s is %s", ([node, status]) => expect(versionCheck(node).status).toBe(status));
});
