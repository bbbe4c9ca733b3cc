import { describe, expect, test } from "vitest";
import { leaks, makeCanary, plant } from "./canary.ts";
import { parseScript, words } from "./script.ts";
import { formatTxtar, parseTxtar, withFile } from "./txtar.ts";

describe("txtar", () => {
  const text = "# talk\nchalk-ds plan\n\n-- a.yaml --\nversion: 1\n-- empty --\n-- sub/b.txt --\nx\n\n";

  test("parses and formats back", () => {
    const archive = parseTxtar(text);
    expect(archive.files.map((f) => f.name)).toEqual(["a.yaml", "empty", "sub/b.txt"]);
    expect(archive.files[2]?.text).toBe("x\n\n");
    expect(formatTxtar(archive)).toBe(text);
  });

  test("puts a golden in its place, or at the end", () => {
    expect(formatTxtar(withFile(parseTxtar(text), "a.yaml", "y\n"))).toContain("-- a.yaml --\ny\n-- empty --");
    expect(formatTxtar(withFile(parseTxtar("x\n"), "new", "y"))).toBe("x\n-- new --\ny\n");
  });
});

describe("script", () => {
  const table: [text: string, expected: readonly string[]][] = [
    ["chalk-ds plan -f a.yaml", ["chalk-ds", "plan", "-f", "a.yaml"]],
    ["stdout 'a  b'", ["stdout", "a  b"]],
    ["stdout 'it''s'", ["stdout", "it's"]],
    ["env K='a b'", ["env", "K=a b"]],
    ["x ''", ["x", ""]],
  ];
  for (const [text, expected] of table) test(text, () => expect(words(text)).toEqual(expected));

  test("an open quote is an error", () => expect(() => words("stdout 'a")).toThrow("not closed"));

  test("prefixes", () => {
    expect(parseScript("# talk\n[exit 3] chalk-ds plan\n! stdout 'x'")).toEqual([
      { line: 2, source: "[exit 3] chalk-ds plan", exit: 3, not: false, verb: "chalk-ds", args: ["plan"] },
      { line: 3, source: "! stdout 'x'", exit: 0, not: true, verb: "stdout", args: ["x"] },
    ]);
  });
});

describe("canary", () => {
  const canaries = new Map<string, string>();
  plant("$CANARY1", canaries);
  const canary = canaries.get("$CANARY1") ?? "";

  test("has 24 characters and is planted the same way twice", () => {
    expect(makeCanary()).toHaveLength(24);
    expect(plant("a $CANARY1 b", canaries)).toBe(`a ${canary} b`);
  });

  const table: [disguise: string, text: string][] = [
    ["raw", canary],
    ["cut off", canary.slice(0, 9)],
    ["URL-encoded", encodeURIComponent(canary)],
    ["JSON-escaped", JSON.stringify({ a: canary })],
    ["base64, aligned", Buffer.from(canary).toString("base64")],
    ["base64, one byte before", Buffer.from(`a${canary}z`).toString("base64")],
    ["base64, two bytes before", Buffer.from(`ab${canary}zz`).toString("base64")],
    ["base64url", Buffer.from(`user:${canary}`).toString("base64url")],
    ["hexadecimal", Buffer.from(canary).toString("hex")],
  ];
  for (const [disguise, text] of table) {
    test(`is found ${disguise}`, () => expect(leaks(`log: ${text}\n`, canaries)).toEqual(["$CANARY1"]));
  }

  test("is not found where it is not", () => expect(leaks("(sensitive) differs", canaries)).toEqual([]));
});
