import { describe, expect, test } from "vitest";
import { checkText } from "../../../test/support/check-text.ts";
import { createResolver } from "../../manifest/resolve.ts";
import type { Manifest } from "../../model/desired.ts";
import { manifestCheck, valueChecks, versionCheck } from "./local-checks.ts";

const source = (password: string): string =>
  `version: 1\ndatasources:\n  a: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: t, KAFKA_SECURITY_PROTOCOL: SASL_SSL, KAFKA_SASL_USERNAME: u, KAFKA_SASL_PASSWORD: ${password} } }\n`;
const load = (text: string) => checkText(text, { name: "a.yaml" });

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
  test("overlays", () =>
    expect(manifestCheck(load("version: 1\ndatasources: {}\nenvironments: { b: {}, a: {} }\n")).message).toBe(
      'overlays for b, a in "a.yaml"',
    ));
  test("none at all is a beginning, no failure", () => {
    const missing = { severity: "error", code: "manifest-missing", message: "none", hint: "name it" } as const;
    expect(manifestCheck({ findings: [missing] })).toMatchObject({ status: "warning", message: "none" });
  });
});

describe("values", () => {
  const { manifest } = load(source("{ env: SASL }"));
  const wanted = '"KAFKA_SASL_PASSWORD" of "a"';
  const table: [rule: string, env: Record<string, string>, allow: readonly string[] | "all", told: string][] = [
    ["set", { SASL: "x" }, "all", "ok every variable and file that the manifest names is there"],
    [
      "not set",
      {},
      "all",
      `warning the variable "SASL", wanted for ${wanted}, is not set; set SASL where chalk-ds runs`,
    ],
    [
      "not allowed in CI",
      { SASL: "x" },
      [],
      'warning the variable "SASL" may not be read here: in CI the command line must allow it; add --allow-env SASL',
    ],
    ["allowed in CI", { SASL: "x" }, ["S*"], "ok every variable and file that the manifest names is there"],
  ];
  test.for(table)("%s", ([, env, allow, told]) => {
    const resolver = createResolver({ env, cwd: "/", folder: "/" }, { env: allow, file: "all" });
    const [check, ...more] = valueChecks(manifest as Manifest, resolver);
    expect(`${check?.status} ${check?.message}${check?.hint ? `; ${check.hint}` : ""}`).toBe(told);
    expect(more).toEqual([]);
  });
  test("of many, ten and the rest as a number", () => {
    const many = Array.from({ length: 12 }, (_, i) => source(`{ env: V${i} }`).replace("a:", `a${i}:`).split("\n")[2]);
    const { manifest } = load(`version: 1\ndatasources:\n${many.join("\n")}\n`);
    const resolver = createResolver({ env: {}, cwd: "/", folder: "/" }, { env: "all", file: "all" });
    const checks = valueChecks(manifest as Manifest, resolver);
    expect(checks).toHaveLength(11);
    expect(checks.at(-1)?.message).toBe("and 2 values more");
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
