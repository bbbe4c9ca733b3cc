import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absent, have, manifestOf, readingOf, resolverOf, type World, want } from "../../test/support/builders.ts";
import type { Approval, Commit } from "../model/approval.ts";
import { type Change, sent } from "../model/change.ts";
import type { Absent, Desired } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { ReadyPlan } from "../model/plan.ts";
import { Secret } from "../model/secret.ts";
import { approvalText, readApproval } from "../records/approval.ts";
import { approvalOf } from "./approval.ts";
import { approve } from "./approve.ts";
import { planFrom } from "./plan.ts";

interface Then {
  readonly desired: readonly Desired[];
  readonly live: readonly Live[];
  readonly absent?: readonly Absent[];
  readonly commit?: Commit;
  /** Done to the plan, where the planning of it is another's. */
  readonly shaped?: (change: Change) => Change;
}

const clean: Commit = { hash: "c1", isClean: true, folder: "" };
const other = have("zz_other");

function plannedIn({ desired, live, absent: gone = [], shaped = (c) => c }: Then): {
  plan: ReadyPlan;
  manifest: ReturnType<typeof manifestOf>;
} {
  const world: World = {
    absent: gone,
    secrets: [
      { id: "s1", name: "pw" },
      { id: "s2", name: "pw2" },
    ],
  };
  const manifest = manifestOf(desired, world);
  const plan = planFrom(manifest, readingOf([...live, other], world), { resolver: resolverOf({ U: "u", V: "u" }) });
  if (plan.status !== "ready") throw new Error(plan.findings.map((f) => f.message).join("\n"));
  return { plan: { ...plan, changes: plan.changes.map(shaped) }, manifest };
}

/** What is approved, as it comes back from its file. */
function approvalIn(then: Then): Approval {
  const { plan, manifest } = plannedIn(then);
  const read = readApproval(approvalText(approvalOf(plan, manifest, then.commit)));
  if ("is" in read) throw new Error(JSON.stringify(read));
  return read;
}

/** What runs; what waits and why; what fell away. */
function short(then: Then, now: Then): string {
  const { plan, manifest } = plannedIn(now);
  const done = approve(plan, { approval: approvalIn(then), manifest, commit: now.commit });
  expect(done.plan.waiting).toEqual(done.waiting.map(({ change }) => change.name));
  return [
    ...done.plan.changes.map((change) => [change.action, change.name, ...sent(change).map(({ key }) => key)].join(" ")),
    ...done.waiting.map(({ change, why }) => `wait ${change.action} ${change.name}: ${why}`),
    ...done.fallenAway.map(({ approved, why }) => `gone ${approved.action} ${approved.name}: ${why}`),
    ...done.late.map(({ name, keys }) => `late ${name} ${keys.join(" ")}`),
  ].join("; ");
}

const hidden = { PGPASSWORD: "hunter2" };
const a = (config: Record<string, string>, more: Partial<Desired> = {}): Desired => want("a", config, more);
const at = (line: number): Partial<Desired> => ({
  config: new Map([
    ["PGPASSWORD", { value: { from: "text", text: new Secret("x") }, at: { file: "m", line, column: 1 } }],
  ]),
});
const filed = (path: string, file: string): Desired =>
  want(
    "a",
    {},
    {
      config: new Map([
        ["PGPASSWORD", { value: { from: "file", path, encoding: "text" }, at: { file, line: 1, column: 1 } }],
      ]),
    },
  );
const retarget =
  (destination: string[], secrets: string[]) =>
  (change: Change): Change => ({ ...change, retarget: { destination, secrets } });
const tagged =
  (after: string[]) =>
  (change: Change): Change => ({ ...change, tags: { set: { before: [], after } } });
const x: readonly Live[] = [have("a", { PGHOST: "x" })];
const notIn = "it is not in the approved plan";
const inCommit =
  '"PGPASSWORD" is a literal that no plan shows, which is known to be the approved one only in the commit of the approval, unchanged';

describe("what was approved runs, and what is new waits", () => {
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, then: Then, now: Then, expected: string][] = [
    // the same again
    ["the same plan runs whole", { desired: [a({ PGHOST: "y" }), want("b")], live: x }, { desired: [a({ PGHOST: "y" }), want("b")], live: x }, "update a PGHOST; create b"],
    ["a plan of nothing approves nothing", { desired: [], live: [] }, { desired: [want("b")], live: [] }, `wait create b: ${notIn}`],
    ["what is done falls away", { desired: [a({ PGHOST: "y" })], live: x }, { desired: [a({ PGHOST: "y" })], live: [have("a", { PGHOST: "y" })] }, "gone update a: done"],
    ["what is new waits, the rest runs", { desired: [want("b")], live: [] }, { desired: [want("b"), want("c")], live: [] }, `create b; wait create c: ${notIn}`],
    // keys
    ["fewer keys than approved run", { desired: [a({ PGHOST: "y", PGPORT: "1" })], live: [have("a", { PGHOST: "x", PGPORT: "0" })] }, { desired: [a({ PGHOST: "y", PGPORT: "1" })], live: [have("a", { PGHOST: "x", PGPORT: "1" })] }, "update a PGHOST"],
    ["one more key waits, and its change whole", { desired: [a({ PGHOST: "y", PGPORT: "1" })], live: [have("a", { PGHOST: "x", PGPORT: "1" })] }, { desired: [a({ PGHOST: "y", PGPORT: "1" })], live: [have("a", { PGHOST: "x", PGPORT: "0" })] }, 'wait update a: "PGPORT" was not among what was to be written'],
    ["another text waits", { desired: [a({ PGHOST: "y" })], live: x }, { desired: [a({ PGHOST: "z" })], live: x }, 'wait update a: the manifest says "PGHOST" in another way'],
    ["another reference waits", { desired: [a({ PGPASSWORD: "@pw" })], live: x }, { desired: [a({ PGPASSWORD: "@pw2" })], live: x }, 'wait update a: the manifest says "PGPASSWORD" in another way'],
    ["the id in place of the name waits: it is another way to say it", { desired: [a({ PGPASSWORD: "@pw" })], live: x }, { desired: [a({ PGPASSWORD: "@s1" })], live: x }, 'wait update a: the manifest says "PGPASSWORD" in another way'],
    ["another variable waits, though of equal value", { desired: [a({ PGUSER: "$U" })], live: x }, { desired: [a({ PGUSER: "$V" })], live: x }, 'wait update a: the manifest says "PGUSER" in another way'],
    ["a variable in place of a text waits", { desired: [a({ PGUSER: "u" })], live: x }, { desired: [a({ PGUSER: "$U" })], live: x }, 'wait update a: the manifest says "PGUSER" in another way'],
    // literals that no plan shows
    ["a hidden literal runs in the same clean commit", { desired: [a(hidden)], live: x, commit: clean }, { desired: [a(hidden)], live: x, commit: clean }, "update a PGPASSWORD"],
    ["… and not without git", { desired: [a(hidden)], live: x }, { desired: [a(hidden)], live: x }, `wait update a: ${inCommit}`],
    ["… nor in another commit", { desired: [a(hidden)], live: x, commit: clean }, { desired: [a(hidden)], live: x, commit: { ...clean, hash: "c2" } }, `wait update a: ${inCommit}`],
    ["… nor where files were changed when it was approved", { desired: [a(hidden)], live: x, commit: { ...clean, isClean: false } }, { desired: [a(hidden)], live: x, commit: clean }, `wait update a: ${inCommit}`],
    ["… nor where they are changed now", { desired: [a(hidden)], live: x, commit: clean }, { desired: [a(hidden)], live: x, commit: { ...clean, isClean: false } }, `wait update a: ${inCommit}`],
    ["… nor from another folder of the commit", { desired: [a(hidden)], live: x, commit: clean }, { desired: [a(hidden)], live: x, commit: { ...clean, folder: "b/" } }, `wait update a: ${inCommit}`],
    ["… nor from another place of the manifest", { desired: [want("a", {}, at(1))], live: x, commit: clean }, { desired: [want("a", {}, at(2))], live: x, commit: clean }, `wait update a: ${inCommit}`],
    ["the rest runs in any commit", { desired: [a({ PGHOST: "y" })], live: x, commit: clean }, { desired: [a({ PGHOST: "y" })], live: x, commit: { ...clean, hash: "c2" } }, "update a PGHOST"],
    // the source
    ["another id waits", { desired: [a({ PGHOST: "y" })], live: x }, { desired: [a({ PGHOST: "y" })], live: [{ ...have("a", { PGHOST: "x" }), id: "new" }] }, 'wait update a: approved is another source: "id-a"'],
    ["another kind waits", { desired: [want("b", {}, { kind: "mysql" })], live: [] }, { desired: [want("b")], live: [] }, "wait create b: approved is the kind mysql"],
    ["another action waits", { desired: [want("a", { PGHOST: "y" })], live: [] }, { desired: [a({ PGHOST: "y" })], live: x }, "wait update a: approved is to create it"],
    ["a rename from another name waits", { desired: [want("b", {}, { renamedFrom: "a" })], live: x }, { desired: [want("b", {}, { renamedFrom: "c" })], live: [{ ...have("c"), id: "id-a" }] }, 'wait rename b: approved is to rename "a"'],
    ["a rename runs with its keys", { desired: [want("b", { PGHOST: "y" }, { renamedFrom: "a" })], live: x }, { desired: [want("b", { PGHOST: "y" }, { renamedFrom: "a" })], live: x }, "rename b PGHOST"],
    ["tags that go and were not told of wait", { desired: [want("b", {}, { renamedFrom: "a" })], live: x }, { desired: [want("b", {}, { renamedFrom: "a" })], live: x, shaped: (c) => ({ ...c, tags: { stale: { kind: "postgresql", name: "a", tags: ["t"] } } }) }, "wait rename b: its permission tags would become others than approved"],
    // deletes
    ["an approved delete runs", { desired: [], live: x, absent: [absent("a")] }, { desired: [], live: x, absent: [absent("a")] }, "delete a"],
    ["a delete of another source of the name waits", { desired: [], live: x, absent: [absent("a")] }, { desired: [], live: [{ ...have("a"), id: "new" }], absent: [absent("a")] }, 'wait delete a: approved is another source: "id-a"'],
    ["more deletes than approved wait", { desired: [], live: [...x, have("b")], absent: [absent("a")] }, { desired: [], live: [...x, have("b")], absent: [absent("a"), absent("b")] }, `delete a; wait delete b: ${notIn}`],
    ["a delete waits with what it was approved with", { desired: [want("b", { PGHOST: "y" })], live: x, absent: [absent("a")] }, { desired: [want("b", { PGHOST: "z" })], live: x, absent: [absent("a")] }, 'wait delete a: it was approved together with "b", whose create waits; wait create b: the manifest says "PGHOST" in another way'],
    ["what nobody approved holds up no delete", { desired: [], live: x, absent: [absent("a")] }, { desired: [want("b")], live: x, absent: [absent("a")] }, `delete a; wait create b: ${notIn}`],
    // what was approved together with a delete, and falls away
    ["a delete runs after what was approved with it is done", { desired: [want("b")], live: x, absent: [absent("a")] }, { desired: [want("b")], live: [...x, have("b")], absent: [absent("a")] }, "delete a; gone create b: done"],
    ["… also a literal that no plan shows", { desired: [want("b", hidden)], live: x, absent: [absent("a")] }, { desired: [want("b", hidden)], live: [...x, have("b", hidden)], absent: [absent("a")] }, "delete a; gone create b: done"],
    ["… and another delete", { desired: [], live: [...x, have("b")], absent: [absent("a"), absent("b")] }, { desired: [], live: x, absent: [absent("a"), absent("b")] }, "delete a; gone delete b: done"],
    ["a delete waits where a create is asked for no more", { desired: [want("b")], live: x, absent: [absent("a")] }, { desired: [], live: x, absent: [absent("a")] }, 'wait delete a: it was approved together with "b", whose create was not done; gone create b: dropped'],
    ["… or under another name", { desired: [want("b")], live: x, absent: [absent("a")] }, { desired: [want("c")], live: x, absent: [absent("a")] }, `wait delete a: it was approved together with "b", whose create was not done; wait create c: ${notIn}; gone create b: dropped`],
    ["… also where the name is live, and in the manifest no more", { desired: [want("b")], live: x, absent: [absent("a")] }, { desired: [], live: [...x, have("b")], absent: [absent("a")] }, 'wait delete a: it was approved together with "b", whose create was not done; gone create b: dropped'],
    ["… or is live in another kind", { desired: [want("b")], live: x, absent: [absent("a")] }, { desired: [want("b", {}, { kind: "mysql" })], live: [...x, have("b", {}, "mysql")], absent: [absent("a")] }, 'wait delete a: it was approved together with "b", whose create was not done; gone create b: dropped'],
    ["a delete waits where an update is asked for no more", { desired: [want("b", { PGHOST: "y" })], live: [...x, have("b", { PGHOST: "x" })], absent: [absent("a")] }, { desired: [want("b", { PGHOST: "x" })], live: [...x, have("b", { PGHOST: "x" })], absent: [absent("a")] }, 'wait delete a: it was approved together with "b", whose update was not done; gone update b: dropped'],
    ["… or its source is gone", { desired: [want("b", { PGHOST: "y" })], live: [...x, have("b", { PGHOST: "x" })], absent: [absent("a")] }, { desired: [want("b", { PGHOST: "y" })], live: [...x, { ...have("b", { PGHOST: "y" }), id: "new" }], absent: [absent("a")] }, 'wait delete a: it was approved together with "b", whose update was not done; gone update b: lost'],
    ["… or its values can be read no more", { desired: [want("b", { PGUSER: "u" })], live: [...x, have("b", { PGUSER: "v" })], absent: [absent("a")] }, { desired: [want("b", { PGUSER: "u" })], live: [...x, have("b", { PGUSER: "?" })], absent: [absent("a")] }, 'wait delete a: it was approved together with "b", whose update was not done; gone update b: unread'],
    ["a delete waits where a rename is asked for no more", { desired: [want("b", {}, { renamedFrom: "c" })], live: [...x, have("c")], absent: [absent("a")] }, { desired: [want("c")], live: [...x, have("c")], absent: [absent("a")] }, 'wait delete a: it was approved together with "b", whose rename was not done; gone rename b: dropped'],
    ["… or has another new name", { desired: [want("b", {}, { renamedFrom: "c" })], live: [...x, have("c")], absent: [absent("a")] }, { desired: [want("d", {}, { renamedFrom: "c" })], live: [...x, have("c")], absent: [absent("a")] }, `wait delete a: it was approved together with "d", whose rename waits; wait rename d: ${notIn}`],
    ["a delete waits where another one is asked for no more", { desired: [], live: [...x, have("b")], absent: [absent("a"), absent("b")] }, { desired: [], live: [...x, have("b")], absent: [absent("a")] }, 'wait delete a: it was approved together with "b", whose delete was not done; gone delete b: dropped'],
    // what could not be read
    ["a key that could not be read is written where the manifest is the approved one", { desired: [a({ PGHOST: "y", PGUSER: "u" })], live: [have("a", { PGHOST: "x", PGUSER: "?" })] }, { desired: [a({ PGHOST: "y", PGUSER: "u" })], live: [have("a", { PGHOST: "x", PGUSER: "v" })] }, "update a PGHOST PGUSER; late a PGUSER"],
    ["… and waits where it says it in another way", { desired: [a({ PGHOST: "y", PGUSER: "u" })], live: [have("a", { PGHOST: "x", PGUSER: "?" })] }, { desired: [a({ PGHOST: "y", PGUSER: "w" })], live: [have("a", { PGHOST: "x", PGUSER: "v" })] }, 'wait update a: the manifest says "PGUSER" in another way'],
    ["of a source that seemed in sync too", { desired: [a({ PGUSER: "u" })], live: [have("a", { PGUSER: "?" })] }, { desired: [a({ PGUSER: "u" })], live: [have("a", { PGUSER: "v" })] }, "update a PGUSER; late a PGUSER"],
    ["… but no key that was read", { desired: [a({ PGHOST: "y", PGUSER: "u" })], live: [have("a", { PGHOST: "y", PGUSER: "?" })] }, { desired: [a({ PGHOST: "y", PGUSER: "u" })], live: [have("a", { PGHOST: "x", PGUSER: "u" })] }, 'wait update a: "PGHOST" was not among what was to be written'],
    ["… and no other source of the name", { desired: [a({ PGUSER: "u" })], live: [have("a", { PGUSER: "?" })] }, { desired: [a({ PGUSER: "u" })], live: [{ ...have("a", { PGUSER: "v" }), id: "new" }] }, 'wait update a: approved is another source: "id-a"'],
    ["… and no create", { desired: [a({ PGUSER: "u" })], live: [have("a", { PGUSER: "?" })] }, { desired: [a({ PGUSER: "u" })], live: [] }, `wait create a: ${notIn}`],
    ["what cannot be read any more is not called done", { desired: [a({ PGUSER: "u" })], live: [have("a", { PGUSER: "v" })] }, { desired: [a({ PGUSER: "u" })], live: [have("a", { PGUSER: "?" })] }, "gone update a: unread"],
    // what travels with a change
    ["a retarget that is new waits", { desired: [a({ PGHOST: "y" })], live: x }, { desired: [a({ PGHOST: "y" })], live: x, shaped: retarget(["PGHOST"], ["PGPASSWORD"]) }, "wait update a: its secrets would travel to another destination, which was not so when it was approved"],
    ["a retarget that was seen runs", { desired: [a({ PGHOST: "y" })], live: x, shaped: retarget(["PGHOST"], ["PGPASSWORD"]) }, { desired: [a({ PGHOST: "y" })], live: x, shaped: retarget(["PGHOST"], ["PGPASSWORD"]) }, "update a PGHOST"],
    ["a retarget of one more secret waits", { desired: [a({ PGHOST: "y" })], live: x, shaped: retarget(["PGHOST"], []) }, { desired: [a({ PGHOST: "y" })], live: x, shaped: retarget(["PGHOST"], ["PGPASSWORD"]) }, "wait update a: its secrets would travel to another destination, which was not so when it was approved"],
    ["approved tags run", { desired: [a({ PGHOST: "y" })], live: x, shaped: tagged(["pii"]) }, { desired: [a({ PGHOST: "y" })], live: x, shaped: tagged(["pii"]) }, "update a PGHOST"],
    ["other tags wait", { desired: [a({ PGHOST: "y" })], live: x, shaped: tagged(["pii"]) }, { desired: [a({ PGHOST: "y" })], live: x, shaped: tagged([]) }, "wait update a: its permission tags would become others than approved"],
    ["tags that are new wait", { desired: [a({ PGHOST: "y" })], live: x }, { desired: [a({ PGHOST: "y" })], live: x, shaped: tagged(["pii"]) }, "wait update a: its permission tags would become others than approved"],
    ["tags that need not be set any more hold nothing up", { desired: [a({ PGHOST: "y" })], live: x, shaped: tagged(["pii"]) }, { desired: [a({ PGHOST: "y" })], live: x }, "update a PGHOST"],
  ];

  test.for(table)("%s", ([, then, now, expected]) => expect(short(then, now)).toBe(expected));
});

describe("a replace", () => {
  const replace =
    (more: object) =>
    (change: Change): Change =>
      ({
        ...change,
        action: "replace",
        id: "old",
        was: "mysql",
        aside: "chalkds_old_1",
        isAside: false,
        ...more,
      }) as Change;
  const then: Then = { desired: [want("b", { PGHOST: "y" })], live: [], shaped: replace({}) };

  test("runs as approved, also where an apply has put the old source aside", () => {
    expect(short(then, then)).toBe("replace b PGHOST");
    expect(short(then, { ...then, shaped: replace({ isAside: true }) })).toBe("replace b PGHOST");
  });

  test("of another source, or of another kind, waits", () => {
    expect(short(then, { ...then, shaped: replace({ id: "new" }) })).toBe(
      'wait replace b: approved is another source: "old"',
    );
    expect(short(then, { ...then, shaped: replace({ was: "kafka" }) })).toBe(
      "wait replace b: approved is to replace the kind mysql",
    );
  });

  test("of the same kind is done where its name has another source", () => {
    const again: Then = { ...then, shaped: replace({ id: "id-b", was: "postgresql" }) };
    const b = have("b", { PGHOST: "y" });
    expect(short(again, { desired: then.desired, live: [b] })).toBe("gone replace b: dropped");
    expect(short(again, { desired: then.desired, live: [{ ...b, id: "new" }] })).toBe("gone replace b: done");
  });

  test("approves the delete of what it left aside, and of nothing else", () => {
    const left = (id: string): Then => ({
      desired: [],
      live: [have("chalkds_old_1")],
      absent: [absent("chalkds_old_1")],
      shaped: (change) => ({ ...change, id, why: "replaced" }) as Change,
    });
    expect(short(then, left("old"))).toBe("delete chalkds_old_1");
    expect(short(then, left("new"))).toBe(`wait delete chalkds_old_1: ${notIn}; gone replace b: dropped`);
  });
});

describe("a file", () => {
  const plan = (manifest: ReturnType<typeof manifestOf>) =>
    planFrom(manifest, readingOf([have("a"), other]), {
      resolver: { env: () => "unset", file: () => new Secret("f") },
    }) as ReadyPlan;
  const judged = (then: Desired, now: Desired): number => {
    const [before, after] = [manifestOf([then]), manifestOf([now])];
    return approve(plan(after), {
      approval: approvalOf(plan(before), before, undefined),
      manifest: after,
      commit: undefined,
    }).waiting.length;
  };

  test("is the same by path, encoding and the file that names it", () => {
    expect(judged(filed("./a.pem", "m/a.yaml"), filed("./a.pem", "m/a.yaml"))).toBe(0);
    expect(judged(filed("./a.pem", "m/a.yaml"), filed("./b.pem", "m/a.yaml"))).toBe(1);
    expect(judged(filed("./a.pem", "m/a.yaml"), filed("./a.pem", "n/a.yaml"))).toBe(1);
  });
});

test("a hidden literal waits under another name of the environment, whose overlay may be another", () => {
  const then: Then = { desired: [a(hidden)], live: x, commit: clean };
  const { plan, manifest } = plannedIn(then);
  const approval = approvalIn(then);
  const renamed = { ...plan, environment: { ...plan.environment, name: "staging" } };
  expect(approve(plan, { approval, manifest, commit: clean }).waiting).toEqual([]);
  expect(approve(renamed, { approval, manifest, commit: clean }).waiting).toMatchObject([{ why: inCommit }]);
});

test("a literal that is shown with escapes is not known by what is shown", () => {
  const then = { desired: [a({ PGDATABASE: "a\u202eb" })], live: x };
  expect(approvalIn(then).changes[0]?.keys[0]?.expression.from).toBe("literal");
});

test("what waits is in no sentence of what an apply means, and in no count", () => {
  const then = { desired: [a({ PGHOST: "y" })], live: x };
  const now = { desired: then.desired, live: [...x, have("b")], absent: [absent("b")] };
  const { plan, manifest } = plannedIn(now);
  expect(plan.meaning.join("\n")).toContain('"b" is unavailable');
  const { plan: narrowed } = approve(plan, { approval: approvalIn(then), manifest, commit: undefined });
  expect(narrowed.meaning).toEqual(["What is applied takes effect at the next redeploy, not before."]);
  expect(narrowed.summary).toMatchObject({ update: 1, delete: 0 });
});

test("nothing of a value that no plan shows is in an approval", () => {
  const [short, long] = ["p", "p".repeat(200)].map((PGPASSWORD) =>
    approvalText(approvalIn({ desired: [a({ PGPASSWORD }), want("b", { PGPASSWORD })], live: x, commit: clean })),
  );
  expect(short).toBe(long);
});

describe("whatever was approved and whatever is to do", () => {
  const names = ["a", "b", "c"];
  const config = fc.record({ PGHOST: fc.constantFrom("x", "y"), PGPASSWORD: fc.constantFrom("p", "q", "@pw") });
  const world = fc.record({
    wanted: fc.dictionary(fc.constantFrom(...names), config, { noNullPrototype: true }),
    live: fc.dictionary(fc.constantFrom(...names), config, { noNullPrototype: true }),
    isClean: fc.boolean(),
  });
  const thenOf = ({ wanted, live, isClean }: { wanted: object; live: object; isClean: boolean }): Then => ({
    desired: Object.entries(wanted).map(([name, held]) => want(name, held)),
    live: Object.entries(live).map(([name, held]) => have(name, { ...held, PGPASSWORD: "?" })),
    absent: names.filter((name) => !(name in wanted)).map((name) => absent(name)),
    commit: { ...clean, isClean },
  });

  test("nothing runs that was not approved, nothing is lost, and no more is deleted", () => {
    fc.assert(
      fc.property(world, world, (before, after) => {
        const [then, now] = [thenOf(before), thenOf(after)];
        const approval = approvalIn(then);
        const { plan, manifest } = plannedIn(now);
        const { plan: ready, waiting } = approve(plan, { approval, manifest, commit: now.commit });
        const asked = new Map(approval.changes.map((change) => [`${change.action} ${change.name}`, change]));
        for (const change of ready.changes) {
          const approved =
            asked.get(`${change.action} ${change.name}`) ?? approval.unread.find((u) => u.name === change.name);
          expect(approved?.keys.map(({ key }) => key)).toEqual(
            expect.arrayContaining(sent(change).map(({ key }) => key)),
          );
        }
        expect(new Set([...ready.changes, ...waiting.map(({ change }) => change)])).toEqual(new Set(plan.changes));
        expect(ready.summary.delete).toBeLessThanOrEqual(approval.changes.filter((c) => c.action === "delete").length);
      }),
    );
  });

  test("the plan that was approved runs whole, where nothing has changed since", () => {
    fc.assert(
      fc.property(world, (given) => {
        const then = { ...thenOf(given), commit: clean };
        const { plan, manifest } = plannedIn(then);
        const { waiting, fallenAway, late } = approve(plan, { approval: approvalIn(then), manifest, commit: clean });
        expect([waiting, fallenAway, late]).toEqual([[], [], []]);
      }),
    );
  });
});
