import { describe, expect, test } from "vitest";
import { checkText } from "../../test/support/check-text.ts";

/** The frames of a text's findings: the line as shown, and below it the underline. */
function frames(text: string): readonly string[] {
  const { findings } = checkText(text, { name: "a.yaml" });
  return findings.flatMap(({ frame }) => {
    const shown = frame?.lines.at(-1)?.text;
    return shown === undefined
      ? []
      : [shown, `${" ".repeat((frame?.column ?? 0) - 1)}${"^".repeat(frame?.length ?? 0)}`];
  });
}

describe("what a frame shows of a file that was parsed", () => {
  // biome-ignore format: shown and underlined stand below each other
  const table: [rule: string, line: string, ...shown: string[]][] = [
    ["a name and a kind",
      "  a: { kind: none }",
      "  a: { kind: none }",
      "             ^^^^"],
    ["no value of a config",
      "  a: { kind: bigquery, config: { X: p } }",
      "  a: { kind: bigquery, config: { X: … } }",
      "                                 ^"],
    ["no comment",
      "  a: { kind: none } # p",
      "  a: { kind: none } # …",
      "             ^^^^"],
    ["no anchor and no alias",
      "  a: { kind: &p none, config: { X: *p, Y: *p } }",
      "  a: { kind: … none, config: { X: …, Y: … } }",
      "               ^^^^"],
    ["no key that is none, nor what it holds",
      "  a: { kind: bigquery, config: { X y: p } }",
      "  a: { kind: bigquery, config: { …: … } }",
      "                                 ^"],
    ["no key inside of a value but the words that belong there",
      "  a: { kind: bigquery, config: { BQ_PROJECT: { env: A, value: B } } }",
      "  a: { kind: bigquery, config: { BQ_PROJECT: { env: …, value: … } } }",
      "                                             ^"],
    ["no value that stands in the place of a config",
      "  a: { kind: none, config: p }",
      "  a: { kind: none, config: … }",
      "             ^^^^",
      "  a: { kind: none, config: … }",
      "                           ^"],
    ["a long line only around its place",
      `  a: { kind: bigquery, config: { BQ_PROJECT: ${"p".repeat(300)}, BQ_DATASET: ${"p".repeat(300)}, XY: p } }`,
      "…, XY: … } }",
      "   ^^"],
  ];
  for (const [rule, line, ...shown] of table)
    test(rule, () => expect(frames(`version: 1\ndatasources:\n${line}\n`)).toEqual(shown));
});

describe("what a frame shows of a file that could not be parsed", () => {
  const table: [rule: string, line: string, shown: string][] = [
    ["a word that belongs to manifests, where a line begins with it", '    config: "p\\q"', "    config: …"],
    ["a key of the catalog", '    PGPASSWORD: "p\\q"', "    PGPASSWORD: …"],
    ["in quotes too, and after a dash", '  - "PGHOST": "p\\q"', '  - "PGHOST": …'],
    ["no other word", '    hunter2: "p\\q"', "    …"],
    ["no word but the first", 'kind: "p\\q" kind: p', "kind: …"],
    ["no word without its colon", 'config p: "p\\q"', "…"],
    ["no word that runs on", 'config:p : "p\\q"', "…"],
    ["no comment", '  # kind: p\n "p\\q"', " …"],
  ];
  for (const [rule, line, shown] of table)
    test(rule, () => {
      const all = frames(`version: 1\n${line}\n`);
      expect(all.filter((_, i) => i % 2 === 0)).toContain(shown);
      expect(all.join("\n")).not.toMatch(/[pq]\b/);
    });
});
