import { describe, expect, test } from "vitest";
import {
  absent,
  aside,
  have,
  manifestOf,
  readingOf,
  resolverOf,
  shortPlan,
  type World,
  want,
} from "../../test/support/builders.ts";
import { sent } from "../model/change.ts";
import type { Desired } from "../model/desired.ts";
import type { Live, Untouchable } from "../model/live.ts";
import { asideName } from "./aside.ts";
import { askFor, planFrom } from "./plan.ts";
import { retargetOf } from "./retarget.ts";

// Where two rules meet: what is ignored, protected, renamed, absent, pruned or not ours to touch, all at once.

function planned(desired: readonly Desired[], live: readonly Live[], world: World = {}) {
  return planFrom(manifestOf(desired, world), readingOf(live, world), { resolver: resolverOf(world.env) });
}

function row(name: string, why: Untouchable["why"], id = `row-${name}`): Untouchable {
  return { id, name, kind: why === "other-kind" ? "openai" : "mysql", createdAt: "2026-01-01T00:00:00.000Z", why };
}

describe("plan, where rules meet", () => {
  const z = have("z");
  const moved = want("b", {}, { renamedFrom: "a" });

  // biome-ignore format: a table is read by its columns
  const table: [rule: string, desired: Desired[], live: Live[], expected: string, world?: World][] = [
    // ignore
    ["an absent entry that policy ignores is an error, and deletes nothing", [], [have("a"), z], "!name-ignored", { absent: [absent("a")], policy: { ignore: ["a"] } }],
    ["an absent entry that policy ignores and that is gone is done", [], [z], "", { absent: [absent("a")], policy: { ignore: ["a"] } }],
    ["a rename that is done does not care for an ignored old name", [moved], [have("b")], "", { policy: { ignore: ["a"] } }],
    ["an ignored old name that is not live is no rename", [moved], [], "create b", { policy: { ignore: ["a"] } }],
    // absent
    ["an absent name that is live twice is an error", [], [z], "!ambiguous-live-name", { absent: [absent("a")], untouchable: [row("a", "ambiguous", "1"), row("a", "ambiguous", "2")] }],
    ["an absent name that a foreign integration holds is an error", [], [z], "!kind-conflict", { absent: [absent("a")], untouchable: [row("a", "other-kind")] }],
    ["absent and prune delete a source once", [], [have("a"), z], "delete a", { absent: [absent("a")], policy: { prune: true, ignore: ["z"] } }],
    ["absent deletes count against the limit together with prune's", [], [have("a"), have("b"), z], "delete a; delete b; !too-many-deletes", { absent: [absent("a")], policy: { prune: true, ignore: ["z"], maxDeletes: 1 } }],
    ["an entry that is renamed away is not deleted under its old name", [moved], [have("a"), z], "rename a→b; !bad-rename", { absent: [absent("a")] }],
    ["when both are live, absent may delete the old one", [moved], [have("a"), have("b")], "delete a", { absent: [absent("a")] }],
    ["an absent entry of another id leaves the rename alone", [moved], [have("a"), z], "rename a→b", { absent: [absent("a", "id-other")] }],
    // renames
    ["an old name that is live twice cannot be renamed", [moved], [], "!ambiguous-live-name", { untouchable: [row("a", "ambiguous", "1"), row("a", "ambiguous", "2")] }],
    ["an old name that is live twice does not matter when the rename is done", [moved], [have("b")], "", { untouchable: [row("a", "ambiguous", "1"), row("a", "ambiguous", "2")] }],
    ["an old name that a foreign integration holds cannot be renamed", [moved], [], "!kind-conflict", { untouchable: [row("a", "other-kind")] }],
    ["a new name that a foreign integration holds cannot be renamed to", [moved], [have("a")], "!kind-conflict", { untouchable: [row("b", "other-kind")] }],
    ["a new name that is live twice cannot be renamed to", [moved], [have("a")], "!ambiguous-live-name", { untouchable: [row("b", "ambiguous", "1"), row("b", "ambiguous", "2")] }],
    ["an entry that protects itself is not renamed", [{ ...moved, protect: true }], [have("a")], "rename a→b; !protected"],
    ["a protected new name may be renamed to", [moved], [have("a")], "rename a→b", { policy: { protect: ["b"] } }],
    ["prune leaves the old name of a rename that cannot be done", [moved], [have("a", {}, "mysql"), z], "!kind-conflict", { policy: { prune: true, ignore: ["z"] } }],
    ["keep travels with a rename", [want("b", { PGPASSWORD: "keep" }, { renamedFrom: "a" })], [have("a", { PGPASSWORD: "x" })], "rename a→b"],
    ["keep of what the old name does not have is an error", [want("b", { PGPASSWORD: "keep" }, { renamedFrom: "a" })], [have("a")], "rename a→b; !value-needed"],
    ["an unread key stays unread in a rename", [want("b", { PGPASSWORD: "p", PGHOST: "h" }, { renamedFrom: "a" })], [have("a", { PGPASSWORD: "?", PGHOST: "g" })], "rename a→b ?PGPASSWORD PGHOST; ~retarget"],
    // prune
    ["prune never deletes what is protected", [want("z")], [have("a"), z], "delete a; !protected", { policy: { prune: true, protect: ["a"] } }],
    ["prune touches no unnamed, foreign or ambiguous row", [want("z")], [z], "", { policy: { prune: true }, untouchable: [row("", "unnamed"), row("o", "other-kind"), row("d", "ambiguous", "1"), row("d", "ambiguous", "2")] }],
  ];
  for (const [rule, desired, live, expected, world] of table) {
    test(rule, () => expect(shortPlan(planned(desired, live, world))).toBe(expected));
  }

  test("what is protected by policy outlives its entry", () => {
    const plan = planned([], [have("billing_a"), z], {
      absent: [absent("billing_a")],
      policy: { protect: ["billing_*"] },
    });
    expect(plan.status).toBe("blocked");
    expect(plan.changes[0]?.blockedBy).toEqual(["protected"]);
  });

  test("every value of a source whose keys could not be listed is unread, and none of it is in sync", () => {
    const plan = planned([want("a", { PGHOST: "x", PGPORT: "1" })], [have("a", "unread")], { secrets: "unread" });
    expect(plan.summary).toMatchObject({ unread: 2, inSync: 0, update: 0 });
    expect(plan.complete).toBe(false);
  });

  test("what prune deletes is not unmanaged, what it leaves is", () => {
    const plan = planned([want("z")], [z, have("a"), have("kept")], { policy: { prune: true, ignore: ["kept"] } });
    expect(plan.unmanaged.map((u) => u.name)).toEqual(["kept"]);
    expect(plan.summary).toMatchObject({ delete: 1, unmanaged: 1 });
  });

  test("a refusal states the number, the limit, the names and the way out", () => {
    const plan = planned([want("z")], [z, have("a"), have("b")], {
      absent: [absent("a"), absent("b")],
      policy: { maxDeletes: 1 },
    });
    expect(plan.findings[0]?.message).toBe("the plan deletes 2 data sources, the limit is 1: a, b");
    expect(plan.findings[0]?.hint).toContain("--allow-deletes 2");
  });

  test("a refusal names what is replaced, too", () => {
    const plan = planned([want("a", {}, { replaces: "mysql" })], [have("a", {}, "mysql"), have("b"), have("c")], {
      absent: [absent("b"), absent("c")],
      policy: { maxDeletes: 2 },
    });
    expect(plan.findings[0]?.message).toBe("the plan deletes or replaces 3 data sources, the limit is 2: a, b, c");
    expect(plan.findings[0]?.hint).toContain("--allow-deletes 3");
    expect(plan.changes.map((c) => c.blockedBy)).toEqual(Array(3).fill(["too-many-deletes"]));
  });

  test("a refusal to leave nothing names what would go", () => {
    const plan = planned([], [have("b"), have("a")], { absent: [absent("b"), absent("a")] });
    expect(plan.findings[0]?.message).toBe("the plan deletes all 2 data sources and leaves none: a, b");
  });

  test("protection of what is aside speaks of the name that it had", () => {
    const left = aside("a", {}, "mysql");
    const plan = planned([want("a")], [have("a"), left], { policy: { protect: ["a"] } });
    expect(plan.findings[0]?.message).toBe(
      `"a", aside as "${left.name}", is protected by policy.protect: it is not deleted`,
    );
  });

  test("a conflict says how to consent", () => {
    const plan = planned(
      [want("a"), want("b", {}, { replaces: "kafka" })],
      [have("a", {}, "mysql"), have("b", {}, "mysql")],
    );
    expect(plan.findings.map((f) => f.hint)).toEqual([
      "to replace it: replaces: mysql in the entry, or --replace a for one run",
      "it says replaces: kafka; if the live one is meant: replaces: mysql in the entry",
    ]);
  });

  test("a retarget is told first, at its destination, and blocks a strict plan", () => {
    const line = (n: number) => ({ file: "chalk-ds.yaml", line: n, column: 1 });
    const entry = want("b", { PGPORT: "2", PGHOST: "y", PGPASSWORD: "@gone" }, { at: line(8) });
    const config = new Map([...entry.config].map(([key, v], i) => [key, { ...v, at: line(9 + i) }]));
    const world = { secrets: [], absent: [{ ...absent("a"), at: line(1) }], policy: { protect: ["a"] } };
    const live = [have("a"), have("b", { PGHOST: "x", PGPORT: "1", PGPASSWORD: "?" })];
    const plan = planFrom(manifestOf([{ ...entry, config }], world), readingOf(live, world), {
      resolver: resolverOf(),
      strict: true,
    });
    expect(plan.findings.map((f) => [f.code, f.at?.line])).toEqual([
      ["retarget", 10],
      ["protected", 1],
      ["unknown-secret", 11],
    ]);
    const change = plan.changes.find((c) => c.name === "b");
    expect(change?.retarget).toEqual({ destination: ["PGHOST", "PGPORT"], secrets: ["PGPASSWORD"] });
    expect(change?.blockedBy).toEqual(["unknown-secret", "retarget"]);
  });

  test("where not even the keys could be listed every secret that a kind can have stays", () => {
    const edit = { key: "PGHOST", status: "declared", sensitive: false } as const;
    expect(retargetOf(have("a", "unread"), [edit])).toEqual({
      destination: ["PGHOST"],
      secrets: ["ENGINE_ARGUMENTS", "PGPASSWORD"],
    });
    expect(retargetOf(have("a", "unread"), [{ ...edit, skipped: true }])).toBe(undefined);
  });

  test("what looks like a rename is named, the most alike first", () => {
    const config = { PGHOST: "x", PGUSER: "u", PGPORT: "1" };
    const plan = planned(
      [want("new", config)],
      [have("b", config), have("c", config), have("a", { ...config, PGPORT: "?" })],
    );
    expect(plan.findings.map((f) => f.hint)).toEqual(["if it is the same source under a new name: renamedFrom: b"]);
  });

  test("tags that could not be read count as one value", () => {
    const plan = planned([want("a", {}, { permissionTags: ["x"] })], [have("a")], { tags: "unread" });
    expect([plan.complete, plan.summary.unread, plan.summary.inSync]).toEqual([false, 1, 0]);
  });

  test("tags alone are an update that sends no key", () => {
    const plan = planned([want("a", { PGHOST: "x" }, { permissionTags: ["y"] })], [have("a", { PGHOST: "x" })], {
      tags: { "postgresql/a": ["x"] },
    });
    expect(plan.changes).toMatchObject([{ action: "update", tags: { set: { before: ["x"], after: ["y"] } } }]);
    expect(plan.changes.flatMap(sent)).toEqual([]);
  });

  test("a replace says what it is about", () => {
    const plan = planned([want("a", {}, { replaces: "mysql" })], [have("a", {}, "mysql")]);
    const name = asideName("env-1", "id-a", "a");
    expect(name).toMatch(/^chalkds_old_[0-9a-f]{16}$/);
    expect(plan.changes).toMatchObject([{ kind: "postgresql", id: "id-a", was: "mysql", aside: name, isAside: false }]);
  });

  test("no two names aside are the same", () => {
    const names = [
      ["e", "i", "n"],
      ["e", "in", ""],
      ["ei", "", "n"],
      ["e2", "i", "n"],
      ["e", "i", "m"],
    ] as const;
    expect(new Set(names.map(([e, i, n]) => asideName(e, i, n))).size).toBe(names.length);
  });

  test("what is left aside is told, and listed nowhere else", () => {
    const plan = planned([want("z")], [z, aside("a")]);
    expect([plan.findings.map((f) => f.code), plan.unmanaged, plan.summary.unmanaged]).toEqual([["aside-left"], [], 0]);
  });

  test("tags and what is deployed are asked for where a plan needs them", () => {
    const asked = (desired: readonly Desired[], world: World = {}, replace: readonly string[] = []) =>
      askFor(manifestOf(desired, world), "values", { replace }).tags;
    expect(asked([want("a")])).toBe(false);
    expect(asked([want("a", {}, { permissionTags: [] })])).toBe(true);
    expect(asked([want("a", {}, { renamedFrom: "b" })])).toBe(true);
    expect(asked([want("a", {}, { replaces: "mysql" })])).toBe(true);
    expect(asked([], { absent: [absent("a")] })).toBe(true);
    expect(asked([], { policy: { prune: true } })).toBe(true);
    expect(asked([want("a")], {}, ["a"])).toBe(true);
  });

  test("a plan of some names counts them alone", () => {
    const world = { policy: { prune: false } };
    const live = [z, have("b", { PGHOST: "?" }), have("u"), have("v")];
    const plan = planFrom(manifestOf([want("z"), want("b", { PGHOST: "x" })], world), readingOf(live, world), {
      resolver: resolverOf(),
      only: ["z", "u"],
    });
    expect(plan).toMatchObject({ only: ["u", "z"], complete: true, summary: { inSync: 1, unread: 0, unmanaged: 1 } });
    expect(plan.rows.length).toBe(4);
  });

  test("what the server says of a source that is replaced goes with it", () => {
    const warnings = [{ code: "w", title: "", message: "", keys: [] }];
    const said = (desired: Desired): readonly string[] =>
      planned([desired], [{ ...have("a", {}, "mysql"), warnings }]).serverWarnings.map(({ name }) => name);
    expect(said(want("a", {}, { kind: "mysql" }))).toEqual(["a"]);
    expect(said(want("a", {}, { replaces: "mysql" }))).toEqual([]);
  });

  test("a plan is frozen to the bottom", () => {
    const plan = planned([want("a", { PGHOST: "x" })], [have("u")], { untouchable: [row("o", "other-kind")] });
    const melted: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) melted.push(path);
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    };
    walk(plan, "plan");
    expect(melted).toEqual([]);
  });
});
