import { describe, expect, test } from "vitest";
import { serverText } from "./error.ts";

describe("what a server says", () => {
  const table: [rule: string, details: string, secrets: readonly string[], expected: string][] = [
    ["is shown", "no such environment", [], "no such environment"],
    ["is one line", "a\nb\u001b[31m", [], "a b [31m"],
    ["is cut", "x".repeat(400), [], `${"x".repeat(299)}…`],
    ["holds no secret that was sent", "bad value hunter22 for k", ["hunter22"], "bad value (sensitive) for k"],
    ["holds none inside a word", "xhunter22y", ["hunter22"], "x(sensitive)y"],
    ["takes the longer of two first", "hunter22", ["hunter", "hunter22"], "(sensitive)"],
    ["reads a secret as text", "a$&.b", ["a$&.b"], "(sensitive)"],
    ["holds no short one that stands alone", "bad value t", ["t"], "bad value (sensitive)"],
    ["keeps its words where a short one is part of them", "missing secrets.write", ["t"], "missing secrets.write"],
  ];
  for (const [rule, details, secrets, expected] of table) {
    test(rule, () => expect(serverText(details, secrets)).toBe(expected));
  }
});
