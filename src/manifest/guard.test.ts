import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText } from "../../test/support/check-text.ts";
import { said } from "../../test/support/said.ts";
import { type Given, guarded } from "./guard.ts";
import type { Loaded } from "./load.ts";
import { limits } from "./text.ts";

function load(text: string): Loaded {
  return checkText(text, { name: "a.yaml" });
}

/** What is handed on of a text, and where it is too much. */
function taken(text: string): { readonly lexemes: readonly Given[]; readonly refused: ReturnType<typeof guarded> } {
  const lexemes: Given[] = [];
  const refused = guarded(text, (given) => lexemes.push(given));
  return { lexemes, refused };
}

const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join("");
const head = "version: 1\ndatasources:\n";

describe("what is too much of a file, and where", () => {
  // One line a rule: as much as is let in and one more.
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, text: (more: number) => string, expected: string][] = [
    ["lines", (more) => `version: 1\n${"\n".repeat(limits.lines - 2 + more)}#`, `manifest-too-large ${limits.lines + 1}:1`],
    ["keys at the left edge", (more) => many(limits.rootKeys + more, (i) => `k${i}: 1\n`), `manifest-too-large ${limits.rootKeys + 1}:6`],
    ["entries of a map", (more) => head + many(limits.entries + more, (i) => `  k${i}:\n`), `manifest-too-large ${limits.entries + 3}:9`],
    ["entries of a list", (more) => `version: 1\nabsent:\n${many(limits.entries + more, (i) => `- n${i}\n`)}`, `manifest-too-large ${limits.entries + 3}:1`],
    ["entries in brackets", (more) => `version: 1\nabsent: [${"a,".repeat(limits.entries + more)}]\n`, `manifest-too-large 2:${10 + 2 * limits.entries + 1}`],
    ["anchors", (more) => `version: 1\nabsent: [${"&a a,".repeat(limits.properties + more)}]\n`, `manifest-alias 2:${10 + 5 * limits.properties}`],
    ["tags", (more) => `version: 1\nabsent: [${"!a a,".repeat(limits.properties + more)}]\n`, `manifest-tag 2:${10 + 5 * limits.properties}`],
    ["words that no mark parts", (more) => `version: 1\nabsent: [${'"a" '.repeat(limits.wrongTokens + 1 + more)}]\n`, `manifest-syntax 2:${10 + 4 * (limits.wrongTokens + 1)}`],
    ["a text", (more) => `version: 1\nenvironment: ${"e".repeat(limits.text + more)}\n`, "manifest-too-large 2:14"],
    ["a text in quotes", (more) => `version: 1\nenvironment: "${"e".repeat(limits.text - 2 + more)}"\n`, "manifest-too-large 2:14"],
  ];
  test.for(table)("%s", ([_rule, text, expected]) => {
    expect(said(load(text(1)).findings)).toBe(expected);
    expect(taken(text(0)).refused).toBeUndefined();
  });

  test("a manifest of 10,000 sources is not", () => {
    const text =
      head +
      many(
        10_000,
        (i) => `  s${i}:\n    kind: mysql\n    config:\n      MYSQL_HOST: h${i}\n      MYSQL_PWD: { secret: p }\n`,
      );
    expect(taken(text).refused).toBeUndefined();
  });

  test("a list at the level of its key does not count as keys there", () => {
    const text = `version: 1\nabsent:\n${many(limits.rootKeys + 1, (i) => `- n${i}\n`)}policy: { prune: false }\n`;
    expect(said(load(text).findings)).toBe("");
  });
});

describe("lines that say nothing", () => {
  const nothing = many(3 * limits.idleLines, (i) => ["\n", "# a\n", "   \n", "      # b\r\n", "\t\n"][i % 5] ?? "");

  test("are passed over, and what comes after them keeps its place", () => {
    const text = `${head}  a:\n${nothing}    kind: dynamodb\n${nothing}    protect: yes\n`;
    expect(said(load(text).findings)).toBe(`manifest-shape ${5 + 6 * limits.idleLines}:14`);
    const { lexemes } = taken(text);
    expect(lexemes.some((one) => typeof one === "number")).toBe(true);
  });

  test("are counted to the last character, in any text", () => {
    const piece = fc.constantFrom(
      nothing,
      "a: 1\n",
      "  b:\n",
      "- c\n",
      "|\n  d\n",
      "[\n",
      "]\n",
      " ",
      "# e",
      '"\n',
      "---\n",
      "\ufeff",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const guard = taken(text);
        if (guard.refused) return;
        const length = guard.lexemes.reduce<number>(
          (sum, one) => sum + (typeof one === "number" ? one : ["\x02", "\x18", "\x1f"].includes(one) ? 0 : one.length),
          0,
        );
        expect(length).toBe(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
