import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kindSpec } from "../src/catalog/catalog.ts";
import { kinds } from "../src/model/kind.ts";
import { checkText } from "./support/check-text.ts";
import { type Editor, startEditor } from "./support/language-server.ts";

// What a person sees who writes a manifest in an editor: the YAML language server itself is asked, with our schema.

const root = fileURLToPath(new URL("..", import.meta.url));
const modeline = "# yaml-language-server: $schema=schemas/manifest.schema.json\n";

let editor: Editor;
let count = 0;
beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor[Symbol.asyncDispose]());

/** Opens a manifest in which `|` stands for the cursor, and returns the document and where the cursor is. */
function at(marked: string): readonly [document: ReturnType<Editor["open"]>, offset: number] {
  const text = modeline + marked;
  const offset = text.indexOf("|");
  count += 1;
  return [editor.open(join(root, `editor-${count}.yaml`), text.replace("|", "")), offset];
}

const source = (kind: string, below: string): string => `version: 1\ndatasources:\n  a:\n    kind: ${kind}\n${below}`;
const config = (kind: string, below: string): string => source(kind, `    config:\n      ${below}`);
const overlay = (below: string): string =>
  `${config("kafka", "KAFKA_TOPIC: t\n")}environments:\n  production:\n    datasources:\n      a:\n        ${below}`;

describe("completion offers", () => {
  const words = ["config", "permissionTags", "protect", "renamedFrom", "replaces"];
  const forms = ["encoding", "env", "file", "keep", "secret", "sensitive", "value"];
  const atOnce = ["env", "false", "file", "keep", "secret", "true"];
  const table: [what: string, marked: string, expected: readonly string[]][] = [
    ["the words of a manifest", "version: 1\n|", ["absent", "datasources", "environment", "environments", "policy"]],
    ["the words of the policy", "version: 1\npolicy:\n  |", ["drift", "ignore", "maxDeletes", "protect", "prune"]],
    ["the words of a source", source("kafka", "    |"), words],
    ["the kinds", source("|", ""), kinds],
    ["the kinds to replace", source("kafka", "    replaces: |"), kinds],
    ["the forms of a value", config("mysql", "MYSQL_HOST:\n        |"), forms],
    ["the forms of a value at once", config("mysql", "MYSQL_PWD: |"), atOnce],
    [
      "the values of an enumeration",
      config("kafka", "KAFKA_SECURITY_PROTOCOL: |"),
      ["PLAINTEXT", "SASL_PLAINTEXT", "SASL_SSL", "SSL", ...atOnce],
    ],
    ["the spellings of true", config("clickhouse", "CLICKHOUSE_USE_TLS: |"), ["1", "t", "y", "yes", ...atOnce].sort()],
    [
      "what is not there yet",
      config("pubsub", "PUBSUB_PROJECT_ID: p\n      |"),
      keysOf("pubsub").filter((key) => key !== "PUBSUB_PROJECT_ID"),
    ],
    ["the words of an overlay", "version: 1\nenvironments:\n  production:\n    |", ["datasources"]],
    ["the words of a source in an overlay", overlay("|"), ["kind", ...words].sort()],
    [
      "the keys of the kind that an overlay gives",
      overlay("kind: trino\n        config:\n          |"),
      keysOf("trino"),
    ],
    ["all keys where it gives none", overlay("config:\n          |"), [...new Set(kinds.flatMap(keysOf))].sort()],
    ["the forms of a value in an overlay", overlay("config:\n          KAFKA_TOPIC:\n            |"), forms],
  ];
  for (const [what, marked, expected] of table)
    test(what, async () => {
      const [document, offset] = at(marked);
      expect(await document.complete(offset)).toEqual(expected);
    });

  test.for(kinds)("the keys of %s and of no other kind", async (kind) => {
    for (const word of [kind, kind.toUpperCase()]) {
      const [document, offset] = at(config(word, "|"));
      expect(await document.complete(offset)).toEqual(keysOf(kind));
    }
  });
});

describe("what is offered is written so that it can be gone on with", () => {
  const table: [what: string, marked: string, label: string, expected: string][] = [
    ["a word with its colon", "version: 1\n|", "environment", "environment: "],
    ["a map on the next line", "version: 1\n|", "datasources", "datasources:\n  "],
    ["a kind", source("|", ""), "postgresql", "postgresql"],
    ["a key with its colon", config("postgresql", "|"), "PGHOST", "PGHOST: "],
    ["a key of an enumeration", config("kafka", "|"), "KAFKA_SASL_MECHANISM", "KAFKA_SASL_MECHANISM: "],
    ["a key in an overlay", overlay("config:\n          |"), "PGHOST", "PGHOST: "],
    ["a form in braces", config("postgresql", "PGPASSWORD: |"), "secret", "{ secret: $1 }"],
    ["a form that is whole", config("postgresql", "PGPASSWORD: |"), "keep", "{ keep: true }"],
    ["a value of an enumeration", config("kafka", "KAFKA_SASL_MECHANISM: |"), "SCRAM-SHA-256", "SCRAM-SHA-256"],
    ["a spelling of true", config("clickhouse", "CLICKHOUSE_USE_TLS: |"), "true", "true"],
  ];
  for (const [what, marked, label, expected] of table)
    test(what, async () => {
      const [document, offset] = at(marked);
      expect((await document.inserts(offset))[label]).toBe(expected);
    });
});

describe("hover tells", () => {
  const table: [what: string, marked: string, expected: RegExp][] = [
    ["a word", "version: 1\npol|icy: { prune: true }\n", /What may be deleted/],
    ["a word of a source", source("kafka", "    prot|ect: true\n"), /never deleted, replaced or renamed/],
    ["a kind", "version: 1\ndatasources:\n  a:\n    ki|nd: kafka\n", /The kind of data source/],
    ["a form", config("kafka", "KAFKA_TOPIC: { e|nv: TOPIC }\n"), /A variable/],
    ["an overlay", "version: 1\nenvi|ronments: { production: {} }\n", /Overlays/],
    [
      "a key in an overlay of its kind",
      overlay("kind: kafka\n        config: { KAFKA_TO|PIC: t }\n"),
      /Topic to subscribe to/,
    ],
    ["a key in an overlay", overlay("config: { KAFKA_TO|PIC: t }\n"), /Topic to subscribe to/],
  ];
  for (const [what, marked, expected] of table)
    test(what, async () => {
      const [document, offset] = at(marked);
      expect(await document.hover(offset)).toMatch(expected);
    });

  test.for(kinds)("what each key of %s means, and whether it is required or sensitive", async (kind) => {
    for (const { key, meaning, required, sensitive } of kindSpec(kind).keys) {
      const [document, offset] = at(config(kind, `${key.slice(0, 2)}|${key.slice(2)}: x\n`));
      const text = (await document.hover(offset)).replaceAll("\\", "");
      expect(text).toContain(meaning);
      expect(/\(.*required/.test(text)).toBe(required === "yes");
      expect(/\(.*sensitive/.test(text)).toBe(sensitive);
    }
  });
});

describe("an error stands", () => {
  const ofShape: ReadonlySet<string> = new Set(["manifest-shape", "bad-value"]);
  // Wherever the schema has one, the editor shows it on the line that `chalk-ds validate` names.
  const table: [what: string, text: string][] = [
    ["at another version", "version: 2\n"],
    ["at an unknown word", "version: 1\ndatasource: {}\n"],
    ["at an unknown word of a source", source("postgresql", "    host: x\n")],
    ["at a source without a kind", "version: 1\ndatasources:\n  a: { config: {} }\n"],
    ["at a kind that is a number", source("5", "")],
    ["at config that is a list", source("bigquery", "    config: []\n")],
    ["at a value of nothing", config("snowflake", "SNOWFLAKE_USER:\n")],
    ["at a value that is a list", config("mysql", "MYSQL_HOST: [a]\n")],
    ["at an unknown form of a value", config("redshift", "REDSHIFT_HOST: { vault: a }\n")],
    ["at keep: false", config("redshift", "REDSHIFT_HOST: { keep: false }\n")],
    ["at an encoding that is none", config("bigquery", "BQ_CREDENTIALS_BASE64: { file: a, encoding: hex }\n")],
    ["at a policy in YAML 1.1", "version: 1\npolicy:\n  prune: yes\n"],
    ["at less than no deletes", "version: 1\npolicy:\n  maxDeletes: -1\n"],
    ["at an absent entry without a name", "version: 1\nabsent:\n  - id: x\n"],
    ["at an unknown word of an overlay", "version: 1\nenvironments:\n  production:\n    policy: {}\n"],
    ["at an unknown word of a source in an overlay", overlay("host: x\n")],
    ["at a list in an overlay", overlay("config:\n          KAFKA_TOPIC: [a]\n")],
  ];
  for (const [what, text] of table)
    test(what, async () => {
      const ours = checkText(modeline + text).findings.flatMap(({ code, at }) => (ofShape.has(code) ? [at?.line] : []));
      const theirs = (await editor.open(join(root, `error-${++count}.yaml`), modeline + text).diagnostics()).map(
        (message) => Number.parseInt(message, 10),
      );
      expect(ours).not.toEqual([]);
      for (const line of new Set(ours)) expect(theirs).toContain(line);
    });

  const sound = ["examples/quickstart/chalk-ds.yaml", "examples/all-kinds/chalk-ds.yaml"];
  test.for(sound)("nowhere in %s", async (path) => {
    const text = readFileSync(join(root, path), "utf8");
    expect(await editor.open(join(root, path), text).diagnostics()).toEqual([]);
  });

  test("nowhere in an overlay that drops keys, entries and words, nor at a key that nobody knows", async () => {
    const text = `${modeline}${overlay("permissionTags: null\n        config: { KAFKA_TOPIC: null, OTHER: x }\n")}      b: null\n`;
    expect(await editor.open(join(root, "drop.yaml"), text).diagnostics()).toEqual([]);
  });
});

test("the schema may be named in the editor's settings instead", async () => {
  const schema = pathToFileURL(join(root, "schemas/manifest.schema.json")).href;
  await using other = await startEditor({ schemas: { [schema]: "*.yaml" } });
  const document = other.open(join(root, "settings.yaml"), "version: 2\n");
  expect(await document.diagnostics()).toEqual(["1: Value must be 1."]);
});

function keysOf(kind: (typeof kinds)[number]): readonly string[] {
  return kindSpec(kind)
    .keys.map(({ key }) => key)
    .sort();
}

test("a language server that has ended answers with its end", async () => {
  const own = await startEditor();
  const document = own.open(join(root, "editor-ended.yaml"), modeline);
  await own[Symbol.asyncDispose]();
  await expect(document.complete(0)).rejects.toThrow("the language server has ended (0)");
});
