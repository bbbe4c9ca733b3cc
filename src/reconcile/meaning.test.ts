import { describe, expect, test } from "vitest";
import type { Change } from "../model/change.ts";
import type { Redeploy } from "../model/plan.ts";
import type { Usage } from "../model/usage.ts";
import { meaningOf } from "./meaning.ts";

/** A change as `ACTION NAME`, `rename OLD→NEW`, `update NAME KEY`; `*N` after it for N users that were found. */
function change(short: string): Change {
  const [, action, old, name = "", key, users] = /^(\S+) (?:(\S+)→)?(\S+)(?: (\w+))?(?: \*(\d+))?$/.exec(short) ?? [];
  const usage: Usage = { file: "f.sql", line: 1, column: 1, how: "sql" };
  const common = {
    name,
    kind: "postgresql" as const,
    blockedBy: [],
    ...(users !== undefined && { users: Array.from({ length: Number(users) }, () => usage) }),
  };
  const edits = key === undefined ? [] : [{ key, status: "different" as const, sensitive: false }];
  if (action === "create") return { ...common, action, edits };
  if (action === "rename") return { ...common, action, id: "i", from: old ?? "", edits };
  if (action === "replace") return { ...common, action, id: "i", was: "mysql", aside: "x", isAside: false, edits };
  if (action === "delete")
    return { ...common, action, id: "i", why: name.startsWith("chalkds_") ? "replaced" : "absent" };
  return { ...common, action: "update", id: "i", edits };
}

const none: Redeploy = { state: "none", sources: [] };
const unknown: Redeploy = { state: "unknown", sources: [] };
const pending: Redeploy = { state: "pending", sources: ["x", "y"] };
const running: Redeploy = { state: "in-progress", sources: ["x"] };
const effect = "What is applied takes effect at the next redeploy, not before.";

describe("a plan means", () => {
  const table: readonly [rule: string, changes: readonly string[], redeploy: Redeploy, expected: readonly string[]][] =
    [
      ["nothing to say, where nothing changes", [], none, []],
      ["nothing to say, where nothing is known", [], unknown, []],
      ["that a create or an update waits for a redeploy", ["update a PGHOST", "create b"], none, [effect]],
      ["the same where it is not known what is deployed", ["create b"], unknown, [effect]],
      ["nothing to say of tags alone", ["update a"], none, []],
      [
        "what a delete takes away",
        ["delete a"],
        none,
        ['From the next redeploy on, "a" is unavailable to every resolver that uses it.', effect],
      ],
      [
        "what several take away, and how often that is used",
        ["delete a *2", "delete b *0", "delete c *1"],
        none,
        [
          'From the next redeploy on, "a", "b" and "c" are unavailable to every resolver that uses them: 3 uses were found.',
          effect,
        ],
      ],
      [
        "that nothing uses it, where that was looked for",
        ["delete a *0"],
        none,
        ['From the next redeploy on, "a" is unavailable to every resolver that uses it: no use was found.', effect],
      ],
      ["nothing to say of what a replace left aside", ["delete chalkds_old_0123456789abcdef"], none, []],
      [
        "what a rename breaks",
        ["rename orders→orders_pg *1"],
        none,
        [
          'From the next redeploy on, resolvers that use an old name (-- source: orders) break until they are changed: "orders" is now "orders_pg"; 1 use was found.',
          effect,
        ],
      ],
      ["nothing of resolvers where a source steps back", ["rename chalkds_old_0123456789abcdef→a"], none, [effect]],
      [
        "that the moment without a replaced source is harmless",
        ["replace a", "replace b *2"],
        none,
        [
          'While "a" and "b" (2 uses were found) are replaced, each name is missing until its new source is created: that is harmless, since no deployment notices before a redeploy.',
          effect,
        ],
      ],
      [
        "that the moment is not harmless while a deployment is in progress",
        ["replace a"],
        running,
        [
          'While "a" is replaced, the name is missing until the new source is created: the deployment in progress may meet that moment, so let it end first.',
          "A deployment is in progress: what is applied now may or may not be in it, and surely takes effect at the next one.",
        ],
      ],
      [
        "that a redeploy is pending, beside what is applied",
        ["create b"],
        pending,
        [effect, 'A redeploy is pending already: "x" and "y" changed after the active deployment.'],
      ],
      [
        "that a redeploy is pending, and nothing else",
        [],
        pending,
        [
          'A redeploy is pending: "x" and "y" changed after the active deployment, and what is live takes effect at the next redeploy.',
        ],
      ],
      [
        "that a deployment under way may miss what is applied",
        ["create b"],
        running,
        [
          "A deployment is in progress: what is applied now may or may not be in it, and surely takes effect at the next one.",
        ],
      ],
      [
        "that a deployment under way may miss what is live",
        [],
        running,
        ['A deployment is in progress, and may or may not hold what is live: "x" changed after the active deployment.'],
      ],
      ["nothing to say of a deployment that can miss nothing", [], { ...running, sources: [] }, []],
    ];
  test.for(table)("%s", ([, changes, redeploy, expected]) => {
    expect(meaningOf(changes.map(change), redeploy)).toEqual(expected);
  });

  test("in five sentences at most, and of many names the first ones", () => {
    const many = Array.from({ length: 17 }, (_, i) => i + 1);
    const changes = [
      ...many.map((i) => `delete d${i}`),
      ...many.map((i) => `replace r${i}`),
      ...many.map((i) => `rename o${i}→n${i}`),
      "create c",
    ];
    const sentences = meaningOf(changes.map(change), { state: "pending", sources: many.map((i) => `s${i}`) });
    expect(sentences).toHaveLength(5);
    expect(sentences[0]).toContain('"d1", "d2", "d3", "d4", "d5" and 12 more are unavailable');
    for (const sentence of sentences) expect(sentence.length).toBeLessThan(300);
  });

  test("with six names none is left out: a number would be no shorter", () => {
    const six = [1, 2, 3, 4, 5, 6].map((i) => change(`delete d${i}`));
    expect(meaningOf(six, none)[0]).toContain('"d5" and "d6" are');
  });
});
