import { describe, expect, test } from "vitest";
import { absent, have, manifestOf, readingOf, resolverOf, shortPlan, want } from "../../test/support/builders.ts";
import type { Finding } from "../model/finding.ts";
import { planFrom } from "./plan.ts";
import { withFindings, withUsers } from "./reseal.ts";

const at = { file: "chalk-ds.yaml", line: 2, column: 1 };
const error: Finding = { severity: "error", code: "test-failed", message: "b", at };
const warning: Finding = { severity: "warning", code: "test-warning", message: "a", at };

const manifest = manifestOf([want("a", { PGHOST: "x" }), want("b", { PGHOST: "x" })], { absent: [absent("c")] });
const plan = planFrom(manifest, readingOf([have("c")]), { resolver: resolverOf() });

describe("findings of a plan that was made already", () => {
  test("an error blocks it, and the change that it names", () => {
    const blocked = withFindings(plan, [
      { finding: error, names: ["b"] },
      { finding: error, names: ["b"] },
    ]);
    expect(shortPlan(blocked)).toBe("delete c; create a PGHOST; create b PGHOST; !test-failed; !test-failed");
    expect(blocked.status).toBe("blocked");
    expect(blocked.changes.map((c) => c.blockedBy)).toEqual([[], [], ["test-failed"]]);
    if (blocked.status === "blocked") expect(blocked.by).toEqual([error, error]);
  });

  test("a warning does not", () => {
    const warned = withFindings(plan, [{ finding: warning, names: ["b"] }]);
    expect(warned).toEqual({ ...plan, findings: [warning] });
  });

  test("they are sorted among those that were there, which still block", () => {
    const before = withFindings(plan, [{ finding: error, names: ["a"] }]);
    const after = withFindings(before, [{ finding: warning, names: ["b"] }]);
    expect(after.findings).toEqual([error, warning]);
    expect(after.status).toBe("blocked");
  });

  test("the plan is frozen to the bottom, and the old one is as it was", () => {
    const blocked = withFindings(plan, [{ finding: error, names: ["b"] }]);
    expect(Object.isFrozen(blocked.changes[2]?.blockedBy)).toBe(true);
    expect(plan.status).toBe("ready");
    expect(plan.findings).toEqual([]);
  });
});

test("who uses what is counted in what a plan means, beside what it says else", () => {
  const place = { file: "a.chalk.sql", line: 1, column: 1, how: "sql" } as const;
  const before = { ...plan, meaning: ['"d" is newly under absent', ...plan.meaning] };
  const { meaning } = withUsers(before, new Map([["c", [place, { ...place, line: 2 }]]]));
  expect(meaning).toEqual([
    '"d" is newly under absent',
    'From the next redeploy on, "c" is unavailable to every resolver that uses it: 2 uses were found.',
    "What is applied takes effect at the next redeploy, not before.",
  ]);
});
