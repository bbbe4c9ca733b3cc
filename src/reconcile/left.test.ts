import { describe, expect, test } from "vitest";
import { shortChange } from "../../test/support/builders.ts";
import type { Change, Edit } from "../model/change.ts";
import { leftToDo } from "./left.ts";

const common = { kind: "postgresql", blockedBy: [] } as const;
const host: Edit = { key: "PGHOST", status: "different", sensitive: false };
const port: Edit = { key: "PGPORT", status: "different", sensitive: false };
const tags = { set: { before: [], after: ["pii"] } };

function update(name: string, edits: readonly Edit[], more: Pick<Change, "tags"> = {}): Change {
  return { ...common, name, action: "update", id: "1", edits, ...more };
}
const skipped = (edit: Edit): Edit => ({ ...edit, skipped: true });
const pruned: Change = { ...common, name: "a", action: "delete", id: "1", why: "prune" };
const base = { revision: "main", commit: "c0ffee", chosenBy: "--base" };
const gone: Change = { ...common, name: "a", action: "delete", id: "1", why: "absent" };

describe("what a read-back counts as left to do", () => {
  const table: readonly [rule: string, left: Change[], planned: Change[], skipped: Change[], expected: string][] = [
    ["what the plan did not speak of", [update("a", [host])], [], [], "update a PGHOST"],
    ["what was planned and is not there", [update("a", [host])], [update("a", [host])], [], "update a PGHOST"],
    ["not a key that the plan skipped", [update("a", [host])], [update("a", [skipped(host), port])], [], ""],
    ["but its other keys", [update("a", [host, port])], [update("a", [skipped(host), port])], [], "update a PGPORT"],
    ["not a source that the plan skipped", [update("a", [host])], [], [update("a", [skipped(host)])], ""],
    ["but another of the same key", [update("b", [host])], [], [update("a", [skipped(host)])], "update b PGHOST"],
    ["not tags that the plan skipped", [update("a", [], { tags })], [], [update("a", [], { tags })], ""],
    ["not a delete that the plan skipped", [gone], [], [gone], ""],
    ["but one that it made", [gone], [gone], [], "delete a"],
  ];

  test("what prune deletes counts, but where a base may have had it wait", () => {
    const found = (plan: Parameters<typeof leftToDo>[1]): number => leftToDo([pruned], plan).length;
    expect(found({ changes: [], skipped: [] })).toBe(1);
    expect(found({ changes: [], skipped: [], base })).toBe(0);
    expect(found({ changes: [pruned], skipped: [], base })).toBe(1);
  });

  for (const [rule, left, changes, skips, expected] of table) {
    test(rule, () => {
      const found = leftToDo(left, { changes, skipped: skips });
      expect(found.map((c) => shortChange(c)).join("; ")).toBe(expected);
    });
  }
});
