import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codes, type Finding } from "../model/finding.ts";
import type { Outcome, Result } from "../model/outcome.ts";
import { exitOf, exitOfResult, exitStatus } from "./exit-status.ts";

const finding = (code: Finding["code"], severity: Finding["severity"] = "error"): Finding => ({
  severity,
  code,
  message: "m",
});

describe("exit status", () => {
  test("docs/errors.md has a line for every code, with its exit status, and no other", () => {
    const documented = [...readFileSync("docs/errors.md", "utf8").matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm)];
    const said = Object.fromEntries(documented.map(([, code, status]) => [code, Number(status)]));
    expect(said).toEqual(exitStatus);
    expect(documented.map(([, code]) => code).sort()).toEqual([...codes].sort());
  });

  test("warnings do not count", () => expect(exitOf([finding("plaintext-secret", "warning")])).toBe(0));
  test("the order is frozen: of two errors the earlier one of this list decides", () => {
    const order = [
      "bug",
      "interrupted",
      "usage",
      "protected",
      "server-error",
      "test-failed",
      "output-lost",
      "not-approved",
    ] as const;
    expect(order.map((code) => exitStatus[code])).toEqual([70, 130, 3, 6, 1, 7, 5, 4]);
    for (const [i, first] of order.entries())
      for (const second of order.slice(i)) expect(exitOf([finding(second), finding(first)])).toBe(exitStatus[first]);
  });
  test("the manifest comes before policy", () =>
    expect(exitOf([finding("protected"), finding("unknown-kind")])).toBe(3));
  test("policy comes before the server", () =>
    expect(exitOf([finding("ambiguous-live-name"), finding("protected")])).toBe(6));

  const table: [rule: string, ended: Outcome["ended"][], verified: Result["verified"], status: number][] = [
    ["all done and equal", ["done"], "equal", 0],
    ["all done, not all readable", ["done"], "unread", 0],
    ["all done, live differs", ["done"], "different", 5],
    ["all done, not read back", ["done"], "not-read", 5],
    ["nothing written", ["failed", "not-attempted"], "different", 1],
    ["some written", ["done", "failed"], "different", 5],
    ["perhaps written", ["unknown"], "equal", 5],
    ["somebody else was faster", ["conflict"], "equal", 5],
  ];
  for (const [rule, ended, verified, status] of table) {
    test(rule, () => {
      const outcomes = ended.map((e): Outcome => ({ name: "a", action: "create", ended: e, milliseconds: 1 }));
      const result: Result = { outcomes, verified, unread: 0, findings: [], milliseconds: 1 };
      expect(exitOfResult(result, new AbortController().signal)).toBe(status);
    });
  }
});
