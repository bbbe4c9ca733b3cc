import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns, cutBeside, cutMiddle, wrap } from "./layout.ts";

describe("cutting", () => {
  const table: readonly [rule: string, text: string, width: number, cut: string][] = [
    ["what fits stays", "abcdef", 6, "abcdef"],
    ["what does not loses its middle", "abcdefghij", 7, "abc…hij"],
    ["the head gets the odd column", "abcdefghij", 6, "abc…ij"],
    ["a wide character takes two columns", "漢字漢字漢字", 7, "漢…字"],
    ["a mark stays on its letter", "ae\u0301ioue\u0301", 5, "ae\u0301…ue\u0301"],
    ["a family stays together", "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 5, "👨‍👩‍👧…👨‍👩‍👧"],
  ];
  for (const [rule, text, width, cut] of table) test(rule, () => expect(cutMiddle(text, width)).toBe(cut));

  test("is never wider than it may be, and keeps both ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 3, max: 40 }), (text, width) => {
        const cut = cutMiddle(text, width);
        expect(columns(cut)).toBeLessThanOrEqual(width);
        const [head = "", tail = ""] = cut === text ? [text, text] : cut.split("…");
        expect(text.startsWith(head) || text.includes("…")).toBe(true);
        expect(text.endsWith(tail) || text.includes("…")).toBe(true);
      }),
    );
  });
});

describe("cutting beside another text", () => {
  const table: readonly [rule: string, text: string, other: string, width: number, cut: string][] = [
    ["what fits stays", "abcdef", "abcdxx", 6, "abcdef"],
    [
      "a difference at the beginning is seen anyway",
      "Xbcdefghijklmnopqrst",
      "abcdefghijklmnopqrst",
      12,
      "Xbcdef…pqrst",
    ],
    [
      "one in the middle is not cut away",
      "abcdefghijklmXopqrstuvwxyz",
      "abcdefghijklmnopqrstuvwxyz",
      16,
      "…fghijklmXopqrs…",
    ],
    ["one at the end ends the text", "abcdefghijklmnopqrstuvwxyX", "abcdefghijklmnopqrstuvwxyz", 16, "…rstuvwxyX"],
    ["equal texts lose their middle", "abcdefghij", "abcdefghij", 7, "abc…hij"],
  ];
  for (const [rule, text, other, width, cut] of table)
    test(rule, () => expect(cutBeside(text, other, width)).toBe(cut));

  test("two texts that differ are not cut to the same, and neither is too wide", () => {
    const texts = fc.tuple(
      fc.string({ maxLength: 60 }),
      fc.string({ minLength: 1, maxLength: 4 }),
      fc.string({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(
        texts,
        fc.string({ minLength: 1, maxLength: 4 }),
        fc.integer({ min: 12, max: 40 }),
        ([head, one, tail], two, width) => {
          fc.pre(one[0] !== two[0] && !(head + one + two + tail).includes("…"));
          const [a, b] = [head + one + tail, head + two + tail];
          const cuts = [cutBeside(a, b, width), cutBeside(b, a, width)];
          expect(cuts[0]).not.toBe(cuts[1]);
          for (const cut of cuts) expect(columns(cut)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe("wrapping", () => {
  const table: readonly [rule: string, text: string, lines: readonly string[]][] = [
    ["what fits is one line", "one two", ["  one two"]],
    [
      "breaks at a space, and begins again below the text",
      "one two three four",
      ["  one two", "    three", "    four"],
    ],
    ["a long word stays whole", "one twothreefourfive six", ["  one", "    twothreefourfive", "    six"]],
    ["nothing is the margin alone", "", ["  "]],
  ];
  for (const [rule, text, lines] of table)
    test(rule, () => expect(wrap(text, { width: 10, first: "  ", indent: "    " })).toEqual(lines));
});
