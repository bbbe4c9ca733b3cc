import { describe, expect, test } from "vitest";
import { absent, have, manifestOf, readingOf, resolverOf, type World, want } from "../../test/support/builders.ts";
import type { Desired } from "../model/desired.ts";
import { ChalkDsError } from "../model/finding.ts";
import { planFrom } from "./plan.ts";
import { stepsOf } from "./steps.ts";

interface Said extends World {
  readonly desired?: readonly Desired[];
}

const now = readingOf([have("a", { PGHOST: "x" }), have("z")]);

function steps(planned: Said, applied: Said): string {
  const written = (said: Said) => manifestOf([want("z"), ...(said.desired ?? [])], said);
  const plan = planFrom(written(planned), readingOf([...now.live.values()], { tags: {} }), { resolver: resolverOf() });
  if (plan.status !== "ready") throw new Error(plan.findings.map((f) => f.message).join("\n"));
  try {
    return stepsOf(plan, written(applied), "unread", resolverOf())
      .map(({ change, moves }) => `${change.action} ${change.name} in ${moves.length}`)
      .join("; ");
  } catch (error) {
    if (!(error instanceof ChalkDsError)) throw error;
    return error.findings.map((f) => f.code).join("; ");
  }
}

describe("a plan is applied with the manifest that it was made from", () => {
  const tagged = want("a", { PGHOST: "x" }, { permissionTags: ["pii"] });
  // biome-ignore format: a table is read by its columns
  const table: readonly [rule: string, planned: Said, applied: Said, expected: string][] = [
    ["the same", { absent: [absent("a")] }, { absent: [absent("a")] }, "delete a in 1"],
    ["one that no longer names what is to be absent", { absent: [absent("a")] }, {}, "changed-since-plan"],
    ["one that names another of that name", { absent: [absent("a")] }, { absent: [absent("a", "id-b")] }, "changed-since-plan"],
    ["one that names this very one", { absent: [absent("a")] }, { absent: [absent("a", "id-a")] }, "delete a in 1"],
    ["one that has an entry of the name by now", { absent: [absent("a")] }, { desired: [want("a")], absent: [absent("a")] }, "changed-since-plan"],
    ["one that no longer prunes", { policy: { prune: true } }, {}, "changed-since-plan"],
    ["one without the entry", { desired: [want("a", { PGHOST: "y" })] }, {}, "changed-since-plan"],
    ["one without the key", { desired: [want("a", { PGHOST: "y" })] }, { desired: [want("a")] }, "changed-since-plan"],
    ["one of another kind", { desired: [want("b")] }, { desired: [want("b", {}, { kind: "mysql" })] }, "changed-since-plan"],
    ["one that says nothing of the tags", { desired: [tagged] }, { desired: [want("a", { PGHOST: "x" })] }, "changed-since-plan"],
    ["one with the tags", { desired: [tagged] }, { desired: [tagged] }, "update a in 1"],
  ];
  for (const [rule, planned, applied, expected] of table)
    test(rule, () => expect(steps(planned, applied)).toBe(expected));
});
