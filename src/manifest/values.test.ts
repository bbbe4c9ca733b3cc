import { describe, expect, test } from "vitest";
import { checkText } from "../../test/support/check-text.ts";
import { said } from "../../test/support/said.ts";
import type { Loaded } from "./load.ts";

function load(text: string): Loaded {
  return checkText(text);
}

const head = "version: 1\ndatasources:\n  a:\n    kind: bigquery\n    config:\n      BQ_PROJECT:";

/** What would be sent for a value as it is written. */
function sent(written: string): string {
  const { manifest, findings } = load(`${head}${written.startsWith("\n") ? "" : " "}${written}\n`);
  const value = manifest?.desired?.get("a")?.config.get("BQ_PROJECT")?.value;
  if (!value) return `refused: ${said(findings)}`;
  return value.from === "text" ? JSON.stringify(value.text.reveal()) : JSON.stringify(value);
}

describe("a value is sent as it is written", () => {
  const table: [written: string, expected: string][] = [
    // what YAML readers like to turn into something else
    ["08", '"08"'],
    ["0777", '"0777"'],
    ["0o17", '"0o17"'],
    ["0x1F", '"0x1F"'],
    ["+1", '"+1"'],
    ["-0", '"-0"'],
    ["1e3", '"1e3"'],
    ["1.10", '"1.10"'],
    [".5", '".5"'],
    ["1.", '"1."'],
    ["1_000", '"1_000"'],
    ["190:20:30", '"190:20:30"'],
    ["123456789012345678901234567890", '"123456789012345678901234567890"'],
    [".inf", '".inf"'],
    [".NaN", '".NaN"'],
    ["yes", '"yes"'],
    ["No", '"No"'],
    ["on", '"on"'],
    ["y", '"y"'],
    ["true", '"true"'],
    ["True", '"True"'],
    ["FALSE", '"FALSE"'],
    ["2024-01-01", '"2024-01-01"'],
    ["2024-01-01T00:00:00Z", '"2024-01-01T00:00:00Z"'],
    ["=", '"="'],
    ["1.2.3.4", '"1.2.3.4"'],
    ["NULLABLE", '"NULLABLE"'],
    // what is nothing is no value
    ["", "refused: bad-value 6:19"],
    ["~", "refused: bad-value 6:19"],
    ["null", "refused: bad-value 6:19"],
    ["Null", "refused: bad-value 6:19"],
    ["NULL", "refused: bad-value 6:19"],
    ["# null", "refused: bad-value 6:19"],
    // quotes
    ['""', '""'],
    ["''", '""'],
    ['"null"', '"null"'],
    ["'~'", '"~"'],
    ["'08'", '"08"'],
    ["'it''s'", '"it\'s"'],
    ['"a\\tb\\u00e9\\x41"', '"a\\tbéA"'],
    ['" a "', '" a "'],
    ["'{ env: A }'", '"{ env: A }"'],
    ['"# a"', '"# a"'],
    // plain texts
    ["a b", '"a b"'],
    ["a   # b", '"a"'],
    ["a#b", '"a#b"'],
    ["a:b", '"a:b"'],
    ["http://a/b?c=d&e", '"http://a/b?c=d&e"'],
    ["a$A{b}", '"a$A{b}"'],
    ["ä𝄞", '"ä𝄞"'],
    // several lines
    ["a\n        b", '"a b"'],
    ["a\n\n        b", '"a\\nb"'],
    ["'a\n        b'", '"a b"'],
    ['"a\\\n        b"', '"ab"'],
    ["|\n        a\n         b\n\n        c", '"a\\n b\\n\\nc\\n"'],
    ["|-\n        a\n        b", '"a\\nb"'],
    ["|+\n        a\n", '"a\\n\\n"'],
    ["|2-\n          a", '"  a"'],
    [">\n        a\n        b", '"a b\\n"'],
    [">-\n        a\n\n        b", '"a\\nb"'],
    ["|\n        08 # b", '"08 # b\\n"'],
    // forms
    ["{ value: 08 }", '"08"'],
    ["{ value: 1e3 }", '"1e3"'],
    ["{ value: yes }", '"yes"'],
    ["{ value: '' }", '""'],
    ["{ value: a, sensitive: true }", '"a"'],
    ["{ value: ~ }", "refused: manifest-shape 6:28"],
    ["{ value: [a] }", "refused: manifest-shape 6:28"],
    ["{ env: 08 }", "refused: manifest-shape 6:26"],
    ["{ env: A }", '{"from":"env","name":"A"}'],
    ["{ env: __proto__ }", '{"from":"env","name":"__proto__"}'],
    ["{ secret: a b }", '{"from":"secret","ref":"a b"}'],
    ["{ keep: true }", '{"from":"keep"}'],
    ["\n        env: A", '{"from":"env","name":"A"}'],
    // anchors and aliases within their bounds
    ["&x 08", '"08"'],
  ];
  for (const [written, expected] of table) test(JSON.stringify(written), () => expect(sent(written)).toBe(expected));

  test("an alias is what its anchor says, as written", () => {
    const { manifest } = load(`${head} &x 08\n      BQ_DATASET: *x\n`);
    const value = manifest?.desired?.get("a")?.config.get("BQ_DATASET")?.value;
    expect(value?.from === "text" && value.text.reveal()).toBe("08");
  });

  test("with line ends of Windows it is the same", () => {
    const { manifest, findings } = load(
      `${head} |\n        a\n        b\n    protect: TRUE\n`.replaceAll("\n", "\r\n"),
    );
    expect(said(findings)).toBe("");
    const desired = manifest?.desired?.get("a");
    const value = desired?.config.get("BQ_PROJECT")?.value;
    expect(value?.from === "text" && value.text.reveal()).toBe("a\nb\n");
    expect(desired?.protect).toBe(true);
  });
});

describe("names that every object of JavaScript has are names like any other", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];

  test.for(names)("%s as the name of a source", (name) => {
    const { manifest, findings } = load(`version: 1\ndatasources:\n  ${name}: { kind: bigquery }\nabsent: [other]\n`);
    expect(said(findings)).toBe("");
    expect([...(manifest?.desired?.keys() ?? [])]).toEqual([name]);
    expect(manifest?.desired?.get(name)?.kind).toBe("bigquery");
  });

  test.for(names)("%s as a source twice, and wanted and absent", (name) => {
    const text = `version: 1\ndatasources:\n  ${name}: { kind: bigquery }\n  ${name}: { kind: kafka }\nabsent: [${name}]\n`;
    expect(said(load(text).findings)).toBe("duplicate-key 4:3 & 3:3; duplicate-source 5:10 & 3:3");
  });

  test.for(names.slice(1))("%s as a config key", (name) => {
    const { manifest, findings } = load(`${head} p\n      ${name}: q\n`);
    expect(said(findings)).toBe("~unknown-key 7:7");
    const value = manifest?.desired?.get("a")?.config.get(name)?.value;
    expect(value?.from === "text" && value.text.reveal()).toBe("q");
  });

  // The messages of the wire lose an entry of that name, and a source would stay without it.
  test("__proto__ as a config key is refused", () => {
    expect(said(load(`${head} p\n      __proto__: q\n`).findings)).toBe("bad-name 7:7");
  });

  const refused: [text: (name: string) => string, expected: string][] = [
    [(name) => `version: 1\n${name}: 1\n`, "manifest-shape 2:1"],
    [(name) => `version: 1\npolicy: { ${name}: 1 }\n`, "manifest-shape 2:11"],
    [(name) => `version: 1\ndatasources: { a: { kind: bigquery, ${name}: 1 } }\n`, "manifest-shape 2:37"],
    [(name) => `version: 1\ndatasources: { a: { kind: ${name} } }\n`, "unknown-kind 2:27"],
    [(name) => `${name}: { version: 1 }\n`, "manifest-shape 1:1; manifest-shape 1:1"],
  ];
  for (const [text, expected] of refused)
    test.for(names)(`${text("%s")}`, (name) => expect(said(load(text(name)).findings)).toBe(expected));
});
