import { describe, expect, test } from "vitest";
import { checkText } from "../../test/support/check-text.ts";
import { said } from "../../test/support/said.ts";
import type { Desired } from "../model/desired.ts";
import { checkFiles } from "./load.ts";

/** A desired source in a few words: `a bigquery X=1 Y=$ENV`. */
function short({ name, kind, config, protect, permissionTags, renamedFrom }: Desired): string {
  const values = [...config].map(([key, { value, at }]) => {
    const text = { text: "", secret: "@", env: "$", file: "<", keep: "keep" }[value.from];
    const more = value.from === "text" ? value.text.reveal() : value.from === "secret" ? value.ref : "";
    return `${key}=${text}${more}:${at.line}`;
  });
  const words = [
    ...(protect ? ["protect"] : []),
    ...(permissionTags ? [`[${permissionTags.join()}]`] : []),
    ...(renamedFrom === undefined ? [] : [`<-${renamedFrom}`]),
  ];
  return [name, kind, ...values, ...words].join(" ");
}

function wanted(text: string): string {
  const { manifest, findings } = checkText(text);
  if (!manifest?.overlaid) return said(findings);
  const all = [...manifest.overlaid].map(
    ([name, desired]) => `${name}: ${[...desired.values()].map(short).join("; ")}`,
  );
  return all.join(" | ");
}

/** A base of two sources: `a` on lines 3 to 7, `b` on line 8; overlays begin on line 10. */
const base = `version: 1
datasources:
  a:
    kind: bigquery
    config:
      BQ_PROJECT: p
      BQ_DATASET: { secret: s }
  b: { kind: dynamodb, protect: true, permissionTags: [x, y], renamedFrom: o }
environments:
`;
const b = "b dynamodb protect [x,y] <-o";

describe("an overlay merges down to the key", () => {
  const table: [rule: string, overlays: string, expected: string][] = [
    ["nothing differs", "  prod: {}\n", `prod: a bigquery BQ_PROJECT=p:6 BQ_DATASET=@s:7; ${b}`],
    [
      "a value is replaced in its place",
      "  prod: { datasources: { a: { config: { BQ_PROJECT: q } } } }\n",
      `prod: a bigquery BQ_PROJECT=q:10 BQ_DATASET=@s:7; ${b}`,
    ],
    [
      "a reference is replaced whole, by whatever form",
      "  prod: { datasources: { a: { config: { BQ_DATASET: { env: E } } } } }\n",
      `prod: a bigquery BQ_PROJECT=p:6 BQ_DATASET=$:10; ${b}`,
    ],
    [
      "a new key comes last",
      "  prod: { datasources: { a: { config: { BQ_LOCATION: EU } } } }\n",
      `prod: a bigquery BQ_PROJECT=p:6 BQ_DATASET=@s:7 BQ_LOCATION=EU:10; ${b}`,
    ],
    [
      "null drops a key",
      "  prod: { datasources: { a: { config: { BQ_DATASET: null } } } }\n",
      `prod: a bigquery BQ_PROJECT=p:6; ${b}`,
    ],
    ["null drops all config", "  prod: { datasources: { a: { config: ~ } } }\n", `prod: a bigquery; ${b}`],
    ["null drops an entry", "  prod: { datasources: { b: } }\n", "prod: a bigquery BQ_PROJECT=p:6 BQ_DATASET=@s:7"],
    [
      "a list is replaced whole; null drops a word",
      "  prod: { datasources: { a: null, b: { permissionTags: [z], renamedFrom: null, protect: false } } }\n",
      "prod: b dynamodb [z]",
    ],
    [
      "an entry of one environment alone",
      "  prod: { datasources: { a: null, b: null, c: { kind: spanner } } }\n  dev: { datasources: { a: null, b: null } }\n",
      "prod: c spanner | dev: ",
    ],
    [
      "environments do not see each other",
      "  prod: { datasources: { a: { config: { BQ_PROJECT: q } } } }\n  dev: { datasources: { b: null } }\n",
      `prod: a bigquery BQ_PROJECT=q:10 BQ_DATASET=@s:7; ${b} | dev: a bigquery BQ_PROJECT=p:6 BQ_DATASET=@s:7`,
    ],
    [
      "another kind brings its own keys",
      "  prod: { datasources: { a: { kind: spanner, config: null } } }\n",
      `prod: a spanner; ${b}`,
    ],
  ];
  for (const [rule, overlays, expected] of table) test(rule, () => expect(wanted(base + overlays)).toBe(expected));
});

describe("what an overlay may not be, and where", () => {
  const table: [rule: string, overlays: string, expected: string][] = [
    ["a list of nothing", "  {}\n", "bad-overlay 10:3"],
    ["nothing at all", "\n", "manifest-shape 9:14"],
    ["an environment of nothing", "  prod:\n", "manifest-shape 10:8"],
    ["an unknown word", "  prod: { policy: {} }\n", "manifest-shape 10:11"],
    ["an unknown word of a source", "  prod: { datasources: { a: { host: x } } }\n", "manifest-shape 10:31"],
    ["a name that is no environment's", '  "p/q": {}\n', "bad-name 10:3"],
    ["an environment twice", "  p: {}\n  p: {}\n", "duplicate-key 11:3 & 10:3"],
    ["a source that is not there", "  p: { datasources: { aa: { config: {} } } }\n", "bad-overlay 10:23"],
    ["to drop a source that is not there", "  p: { datasources: { c: null } }\n", "bad-overlay 10:23"],
    [
      "to drop a key that is not there",
      "  p: { datasources: { a: { config: { BQ_LOCATION: } } } }\n",
      "bad-overlay 10:38",
    ],
    ["to drop a word that is not there", "  p: { datasources: { a: { replaces: null } } }\n", "bad-overlay 10:28"],
    ["a kind of nothing", "  p: { datasources: { a: { kind: null } } }\n", "manifest-shape 10:34"],
    [
      "to drop a word of a source that is new there",
      "  p: { datasources: { c: { kind: spanner, protect: null } } }\n",
      "bad-overlay 10:43",
    ],
    [
      "to drop a key of a source that is new there",
      "  p: { datasources: { c: { kind: kafka, config: { KAFKA_TOPIC: null } } } }\n",
      "required-key 10:23; bad-overlay 10:51",
    ],
    [
      "to drop a key where there is no config",
      "  p: { datasources: { b: { config: { X: ~ } } } }\n",
      "bad-overlay 10:38",
    ],
    ["to leave out what is needed", "  p: { datasources: { c: { kind: trino, config: {} } } }\n", "required-key 10:23"],
    ["an unknown key", "  p: { datasources: { a: { config: { X: 1 } } } }\n", ""],
    ["a nested value", "  p: { datasources: { a: { config: { BQ_PROJECT: [1] } } } }\n", "bad-value 10:50"],
    [
      "a value in no form",
      "  p: { datasources: { a: { config: { BQ_PROJECT: { vault: x } } } } }\n",
      "manifest-shape 10:52",
    ],
    [
      "a rename that meets an entry of the environment",
      "  p: { datasources: { a: { renamedFrom: c }, c: { kind: spanner } } }\n",
      "bad-rename 3:3 & 10:46",
    ],
  ];
  for (const [rule, overlays, expected] of table)
    test(rule, () => {
      const { findings } = checkText(base + overlays);
      expect(said(findings.filter((f) => f.severity === "error"))).toBe(expected);
    });

  test("the base need not be complete where every environment completes it", () => {
    const kafka = "version: 1\ndatasources: { k: { kind: kafka, config: { KAFKA_TOPIC: t } } }\nenvironments:\n";
    const server = (name: string): string =>
      `  ${name}: { datasources: { k: { config: { KAFKA_BOOTSTRAP_SERVER: "b:1" } } } }\n`;
    expect(checkText(kafka + server("prod") + server("dev")).findings).toEqual([]);
    const { findings } = checkText(`${kafka}${server("prod")}  dev: {}\n  test: {}\n`);
    expect(said(findings)).toBe("required-key 2:16");
    expect(findings[0]?.message).toMatch(/ \(in "dev", "test"\)$/);
  });

  test("what an overlay takes away is told with its place", () => {
    const text =
      "version: 1\ndatasources: { t: { kind: trino, config: { TRINO_HOST: h } } }\nenvironments:\n  p: { datasources: { t: { config: { TRINO_HOST: null } } } }\n  q: {}\n";
    expect(said(checkText(text).findings)).toBe("required-key 2:16 & 4:23");
  });

  test("what is wrong in every environment is told once, and names none", () => {
    const { findings } = checkText(
      `${base}  prod: { datasources: { b: null } }\n  dev: {}\n`.replace("BQ_DATASET:", "X:"),
    );
    expect(said(findings)).toBe("~unknown-key 7:7");
    expect(findings[0]?.message).not.toContain("(in");
  });

  test("wanted and absent at once is told of the environment where it is", () => {
    const { findings } = checkText(`${base}  prod: { datasources: { b: null } }\n  dev: {}\nabsent: [b]\n`);
    expect(said(findings)).toBe("duplicate-source 12:10 & 8:3");
    expect(findings[0]?.message).toMatch(/ \(in "dev"\)$/);
  });
});

describe("how much overlays may be", () => {
  const manifest = (keys: number, environments: number): string =>
    `version: 1\ndatasources: { s: { kind: bigquery, config: {\n${Array.from({ length: keys }, (_, i) => `  K${i}: x,\n`).join("")} } } }\nenvironments: {\n${Array.from({ length: environments }, (_, i) => `  e${i}: { datasources: { s: { config: { K0: y } } } },\n`).join("")} }\n`;
  test("as much as can be checked in a moment", () => {
    expect(checkText(manifest(999, 300)).manifest).toBeDefined();
    expect(said(checkText(manifest(1_000, 300)).findings)).toBe("manifest-too-large 1004:1");
  });
});

describe("where overlays may stand", () => {
  const root = (overlays: string): { name: string; text: string } => ({
    name: "chalk-ds.yaml",
    text: `version: 1\ndatasources: { a: { kind: dynamodb } }\n${overlays}`,
  });
  const other = (overlays: string): { name: string; text: string } => ({
    name: "other.yaml",
    text: `version: 1\ndatasources: { b: { kind: dynamodb } }\n${overlays}`,
  });
  const drop = (name: string): string => `environments: { p: { datasources: { ${name}: { protect: true } } } }\n`;
  const table: [rule: string, ofRoot: string, ofOther: string, expected: string][] = [
    ["in the root, for every source", drop("b"), "", "p: a dynamodb; b dynamodb protect"],
    ["in the file of the source", "", drop("b"), "p: a dynamodb; b dynamodb protect"],
    ["not in another file", "", drop("a"), "bad-overlay 3:37 & 2:16"],
    ["not twice", drop("b"), drop("b"), "bad-overlay 3:37 & 3:37"],
    [
      "the list is that of all files",
      drop("a"),
      drop("b").replace("p:", "q:"),
      "p: a dynamodb protect; b dynamodb | q: a dynamodb; b dynamodb protect",
    ],
    ["a pin in the root is none with overlays anywhere", "environment: p\n", drop("b"), "bad-overlay 3:1 & 3:14"],
  ];
  for (const [rule, ofRoot, ofOther, expected] of table)
    test(rule, () => {
      const files = [root(ofRoot), other(ofOther)];
      const { manifest, findings } = checkFiles(
        { files, root: "chalk-ds.yaml", cwd: "/", folder: "/", findings: [] },
        {},
      );
      const all = [...(manifest?.overlaid ?? [])].map(
        ([name, desired]) => `${name}: ${[...desired.values()].map(short).join("; ")}`,
      );
      expect(manifest?.overlaid ? all.join(" | ") : said(findings)).toBe(expected);
    });
});
