import { describe, expect, test } from "vitest";
import type { Result } from "../model/outcome.ts";
import { paintFor } from "./paint.ts";
import { type Left, renderOutcome, renderResult } from "./result.ts";

const paint = paintFor(false);
const outcome = { name: "a", action: "update", ended: "done", milliseconds: 100 } as const;
const result: Result = { outcomes: [outcome], verified: "equal", unread: 0, findings: [], milliseconds: 100 };

describe("what an apply says that it verified", () => {
  const table: readonly [rule: string, left: Partial<Left>, said: string][] = [
    ["everything", {}, "verified: live equals the manifest"],
    ["what was named", { isNarrowed: true }, "verified: what --only names is live"],
    ["not what waits", { waiting: 2 }, "verified: what was approved is live, 2 changes not approved"],
    [
      "not what drift leaves",
      { skipped: 3 },
      "verified: what was planned is live, 3 data sources left as they are (policy.drift: skip)",
    ],
  ];
  for (const [rule, left, said] of table)
    test(rule, () => {
      const whole = { waiting: 0, skipped: 0, isNarrowed: false, ...left };
      expect(renderResult(result, paint, whole).split("\n")[0]).toBe(`Apply complete: 1 updated in 0.1 s · ${said}`);
    });
});

test("durations stand below each other, whatever was done", () => {
  const lines = (["update", "replace"] as const).map((action) => renderOutcome({ ...outcome, action }, paint));
  expect(lines).toEqual(["a  updated   0.1 s", "a  replaced  0.1 s"]);
});
