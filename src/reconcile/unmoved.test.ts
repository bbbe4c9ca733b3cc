import { describe, expect, test } from "vitest";
import { have, manifestOf, readingOf, resolverOf, type World } from "../../test/support/builders.ts";
import type { Change } from "../model/change.ts";
import type { Live, Row } from "../model/live.ts";
import { planFrom } from "./plan.ts";
import { movedMeanwhile, movedSincePlan } from "./unmoved.ts";

const common = { name: "a", kind: "postgresql", blockedBy: [] } as const;
const create: Change = { ...common, action: "create", edits: [] };
const update: Change = { ...common, action: "update", id: "id-a", edits: [] };
const replace = {
  ...common,
  action: "replace",
  id: "id-a",
  was: "mysql",
  aside: "x",
  isAside: false,
  edits: [],
} as const;
const gone: Change = { ...common, action: "delete", id: "id-a", why: "absent" };
const tagged = { ...update, tags: { set: { before: ["p", "q"], after: [] } } } as const;
const left = { ...gone, tags: { stale: { kind: "postgresql", name: "a", tags: ["p"] } } } as const;

const a = have("a");
const edited: Live = { ...a, updatedAt: "9.000000000" };
const renamed: Live = { ...a, name: "b" };
const another: Live = { ...a, id: "id-other" };
const others = "another source has the name now";

describe("what has moved since the plan", () => {
  // biome-ignore format: a table is read by its columns
  const table: readonly [rule: string, change: Change, now: readonly Live[], expected: string | undefined, world?: World][] = [
    ["nothing", update, [a], undefined],
    ["the source itself", update, [edited], "somebody else has changed the source"],
    ["its name", update, [renamed], "somebody else has changed the source"],
    ["the source is gone", update, [], "the source is gone"],
    ["another has its name", update, [another], others],
    ["what is to be deleted is gone: nothing to say", gone, [], undefined],
    ["another has the name of what is to be deleted", gone, [another], others],
    ["a free name is free", create, [], undefined],
    ["a free name is taken", create, [another], "the name is live now"],
    ["a free name is taken twice", create, [], "the name is live now", { untouchable: [{ id: "u", name: "a", kind: "mysql", createdAt: "", why: "ambiguous" }] }],
    ["a replace that goes on has a free name too", { ...replace, isAside: true }, [another], "the name is live now"],
    ["the name of a replace that begins is its own", replace, [a], undefined],
    ["tags in another order are the same", tagged, [a], undefined, { tags: { "postgresql/a": ["q", "p"] } }],
    ["a tag that somebody has added would be lost", tagged, [a], 'somebody else has changed the permission tags of "a"', { tags: { "postgresql/a": ["p", "q", "r"] } }],
    ["so would one that is stale", left, [a], 'somebody else has changed the permission tags of "a"', { tags: { "postgresql/a": ["p", "r"] } }],
    ["tags that nobody can read do not stop it", tagged, [a], undefined, { tags: "unread" }],
  ];
  const plan = planFrom(manifestOf([]), readingOf([a]), { resolver: resolverOf() });
  if (plan.status !== "ready") throw new Error("the plan is blocked");
  for (const [rule, change, now, expected, world] of table)
    test(rule, () => expect(movedSincePlan(change, plan, readingOf(now, world))).toBe(expected));
});

describe("what has moved since the list", () => {
  const created: Row = { ...a, id: "id-new" };
  const aside: Row = { ...a, name: "x" };
  const makes = { does: "create", phase: "writes", name: "a", kind: "postgresql", config: new Map() } as const;
  const writes = { does: "update", phase: "writes", id: "id-a", name: "a", config: new Map() } as const;
  const removes = { does: "delete", phase: "deletes", id: "id-a" } as const;
  const tags = { does: "set-tags", kind: "postgresql", name: "a", tags: [] } as const;
  const meanwhile = "somebody else has changed the source meanwhile";
  type Moves = Parameters<typeof movedMeanwhile>[1];

  // `known` is the row of id-a as this apply read it, or left it.
  // biome-ignore format: a table is read by its columns
  const table: readonly [rule: string, change: Change, moves: Moves, rows: readonly Row[], known: Row, expected: string | undefined, created?: Row][] = [
    ["a name that is free is made", create, [makes], [], a, undefined],
    ["a name that is taken is not", create, [makes], [another], a, "the name has become live meanwhile"],
    ["what stands aside is there", replace, [makes], [aside], aside, undefined],
    ["what stands aside was changed", replace, [makes], [{ ...aside, updatedAt: "9" }], aside, meanwhile],
    ["an update goes on its own row", update, [writes], [a], a, undefined],
    ["an update of another row stops", update, [writes], [edited], a, meanwhile],
    ["a new name that is taken stops", update, [{ ...writes, name: "b" }], [a, { ...another, name: "b" }], a, "the new name has become live meanwhile"],
    ["an old source goes when the new one stands", replace, [removes], [aside, created], aside, undefined, created],
    ["an old source stays without the new one", replace, [removes], [aside], aside, "the new source is not there", created],
    ["an old source stays beside another than the new one", replace, [removes], [aside, another], aside, "the new source is not there", created],
    ["what an earlier replace left goes beside its name", { ...gone, name: "x", why: "replaced", of: "a" }, [removes], [aside, created], aside, undefined],
    ["what an earlier replace left stays alone", { ...gone, name: "x", why: "replaced", of: "a" }, [removes], [aside], aside, "the new source is not there"],
    ["what is to be deleted was changed", gone, [removes], [edited], a, meanwhile],
    ["what is to be deleted is gone already", gone, [removes], [], a, undefined],
    ["what is to be deleted is another by now", gone, [removes], [another], a, others],
    ["first tags wait for what their source waits for", create, [{ ...tags, phase: "first-tags" }, makes], [another], a, "the name has become live meanwhile"],
    ["tags of a source that was changed wait", update, [{ ...tags, phase: "tags" }], [edited], a, meanwhile],
    ["stale tags go", gone, [{ ...tags, phase: "stale-tags" }], [], a, undefined],
    ["stale tags that a source has again stay", gone, [{ ...tags, phase: "stale-tags" }], [another], a, "a source has their name again"],
    ["a source of another kind has none of them", gone, [{ ...tags, phase: "stale-tags" }], [{ ...another, kind: "mysql" }], a, undefined],
  ];
  for (const [rule, change, moves, rows, known, expected, made] of table)
    test(rule, () => {
      const row = (id: string): Row | undefined => (id === known.id ? known : undefined);
      expect(movedMeanwhile(change, moves, rows, { row, created: made })).toBe(expected);
    });
});
