import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { hostile } from "../../test/support/hostile.ts";
import { clean } from "./clean.ts";
import { code, diffBlock, planMarker, prose } from "./markdown-text.ts";

// What a text becomes is read from the HTML that a parser of GitHub's grammar makes of it, HTML in Markdown included.
const html = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

function textOf(markup: string): string {
  return markup
    .replace(/<!-- -->|<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, n) => String.fromCharCode(Number(n)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

const tagsOf = (markup: string): ReadonlySet<string> => new Set(markup.replaceAll("<!-- -->", "").match(/<[^>]*>/g));
const squeezed = (text: string): string => text.replace(/["\s]+/g, "");
const ours = ["<ul>", "</ul>", "<li>", "</li>", "<p>", "</p>", "<code>", "</code>"];

describe("text of others", () => {
  // One line per rule: a sentence, and its Markdown.
  const table: readonly [rule: string, text: string, markdown: string][] = [
    [
      "plain words stay",
      "the plan deletes 4 data sources, and the limit is 3",
      "the plan deletes 4 data sources, and the limit is 3",
    ],
    ["names in quotes become code", '"K" of "w" is written', "`K` of `w` is written"],
    [
      "names without become code too",
      "set policy.maxDeletes (or --allow-deletes 4)",
      "set `policy.maxDeletes` (or `--allow-deletes` 4)",
    ],
    ["a mention is code", "ask @acme/team or @bob", "ask `@acme/team` or `@bob`"],
    ["issues are code", "see #12, GH-12 and a/b#3", "see `#12`, `GH-12` and `a/b#3`"],
    ["a commit is code", "since deadbeef1", "since `deadbeef1`"],
    ["links are code", "http://x.y www.x.y a@b.c", "`http://x.y` `www.x.y` `a@b.c`"],
    ["emphasis, emoji and formulas are code", "*a* _b_ :x: $a$", "`*a*` `_b_` `:x`: `$a$`"],
    ["a pipe ends no cell", '"a|b"', "<code>a&#124;b</code>"],
    ["a backtick ends no code", '"a`b"', "<code>a&#96;b</code>"],
    ["an element is a text", "</details><script>", "<code>&#60;&#47;details&#62;&#60;script&#62;</code>"],
    ["a line break is one", "a\n# b", "<code>a&#92;u&#123;a&#125;&#35;</code> b"],
    ["two names side by side do not join", '"a""b"', "`a` `b`"],
    ["a number begins no list", "1. c", "1\\. c"],
    ["what is in braces is one", "or write { env: VARIABLE }", "or write `{ env: VARIABLE }`"],
    ["what begins with dashes is one", "write under absent:  - s4", "write under absent:  `- s4`"],
    [
      "… to the end of its parenthesis",
      "an old name (-- source: clicks) break",
      "an old name (`-- source: clicks`) break",
    ],
    [
      "… or of its part of the sentence",
      "under absent:  - s4; for this alone:  - { name: s4, id: 9f-1 }",
      "under absent:  `- s4`; for this alone:  `- { name: s4, id: 9f-1 }`",
    ],
    ["a dash between words is one", "a - b", "a `-` b"],
    ["an empty name is seen", '""', '<code>""</code>'],
  ];
  for (const [rule, text, markdown] of table) test(rule, () => expect(prose(text)).toBe(markdown));

  test("is the same text afterwards, in code or as plain words, and nothing else", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markup = html(`- x ${prose(text)} y`);
        for (const tag of tagsOf(markup)) expect(ours, markup).toContain(tag);
        expect(squeezed(textOf(markup))).toBe(squeezed(`x ${clean(text)} y`));
        // What GitHub looks for in the texts outside of code, once they are read.
        const outside = textOf(markup.replace(/<code>.*?<\/code>/gs, "<code></code>"));
        expect(outside).not.toMatch(/@\w|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|:[\w+-]+:|\$|https?:|www\.|[<>*_~`|\\[\]]/i);
      }),
      { numRuns: 2000 },
    );
  });

  test("stays in its cell of a table", () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const markup = html(`| a | b |\n| --- | --- |\n| ${code(a)} | ${prose(b)} |\n`);
        expect(markup.match(/<td>/g) ?? []).toHaveLength(2);
        expect(markup.match(/<tr>/g) ?? []).toHaveLength(2);
      }),
    );
  });

  test("ends no block of HTML, no fence and no comment", () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile), (text, list) => {
        const inside = html(`<details>\n<summary>x</summary>\n\n${code(text)}\n\n</details>\n`);
        expect([...tagsOf(inside)].sort()).toEqual(
          ["<details>", "</details>", "<summary>", "</summary>", "<code>", "</code>", "<p>", "</p>"].sort(),
        );
        const lines = list.map((line) => `+ ${clean(line)}`);
        const fenced = html(`- x\n\n${diffBlock(lines, "  ").join("\n")}\n- y\n`);
        expect(fenced.match(/<li>/g)).toHaveLength(2);
        expect(squeezed(textOf(fenced))).toBe(squeezed(`x ${lines.join(" ")} y`));
        expect(planMarker(text)).toMatch(/^<!-- chalk-ds plan: [\w.%]* -->$/);
      }),
    );
  });
});

describe("the marker", () => {
  const table: readonly [rule: string, id: string, marker: string][] = [
    ["names the environment", "env_7f3a", "<!-- chalk-ds plan: env_7f3a -->"],
    ["is never ended by it", "a-->b", "<!-- chalk-ds plan: a%2D%2D%3Eb -->"],
    ["differs where ids differ", "a%2Db", "<!-- chalk-ds plan: a%252Db -->"],
  ];
  for (const [rule, id, marker] of table) test(rule, () => expect(planMarker(id)).toBe(marker));
});
