import { describe, expect, test } from "vitest";
import { have, manifestOf, readingOf, resolverOf, type World, want } from "../../test/support/builders.ts";
import { makeCanary } from "../../test/support/canary.ts";
import { base, compact, live, manifest } from "../../test/support/compact.ts";
import type { Edit } from "../model/change.ts";
import type { Desired, DesiredValue, Manifest } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { Secret } from "../model/secret.ts";
import { asideName } from "./aside.ts";
import { planFrom } from "./plan.ts";

const options = { resolver: resolverOf(), allowEmpty: true };

function planned(then: string, head: string, now: string, world: World = {}): Plan {
  return planFrom(manifest(head), readingOf(live(now), world), { ...options, base: base(then) });
}

function said(plan: Plan, code: Finding["code"]): readonly (string | undefined)[] {
  return plan.findings.filter((f) => f.code === code).flatMap(({ message, hint }) => [message, hint]);
}

describe("what is declared", () => {
  // biome-ignore format: a table is read by its columns
  const rows: [rule: string, base: string, head: string, live: string, before: string | undefined, after: string | undefined, sensitive: boolean][] = [
    ["shows what a harmless key says, then and now",      "a HOST=1",         "a HOST=2",         "a HOST=?",          "1",         "2",          false],
    ["shows nothing where the base said nothing",         "a",                "a HOST=2",         "a HOST=?",          undefined,   "2",          false],
    ["shows nothing of a sensitive key",                  "a PASSWORD=1",     "a PASSWORD=2",     "a PASSWORD=?",      undefined,   undefined,    true],
    ["shows nothing of a key that nobody knows",          "a _X=1",           "a _X=2",           "a _X=?",            undefined,   undefined,    true],
    ["shows nothing that looks like a credential",        "a HOST=u:p@h",     "a HOST=h",         "a HOST=?",          undefined,   "h",          false],
    ["shows a reference as it is written",                "a PASSWORD=@x",    "a PASSWORD=@y",    "a PASSWORD=@?row9", "secret x",  "secret y",   false],
    ["shows the reference alone after a hidden text",     "a PASSWORD=1",     "a PASSWORD=@y",    "a PASSWORD=@?row9", undefined,   "secret y",   false],
    ["shows nothing before a hidden text",                "a PASSWORD=@x",    "a PASSWORD=1",     "a PASSWORD=?",      undefined,   undefined,    true],
  ];
  for (const [rule, then, head, now, before, after, sensitive] of rows)
    test(rule, () => {
      const world: World = { secrets: "unread" };
      const plan = planFrom(manifest(head), readingOf(live(now), world), { ...options, base: base(then) });
      const [change] = plan.changes;
      const [edit] = change && "edits" in change ? change.edits : [];
      expect([edit?.status, edit?.before, edit?.after, edit?.sensitive]).toEqual([
        "declared",
        before,
        after,
        sensitive,
      ]);
    });

  test("is counted as an update, and as nothing that nobody compared", () => {
    const plan = planned("a HOST=1 USER=x", "a HOST=2 USER=x", "a HOST=? USER=?");
    expect(plan.summary).toMatchObject({ update: 1, unread: 1, inSync: 0 });
    expect(planned("a HOST=1", "a HOST=2", "a HOST=?").complete).toBe(true);
  });

  test("holds no secret of the base or the head, in whatever way a text is hidden", () => {
    const canaries: string[] = [];
    const at = { file: "a.yaml", line: 1, column: 1 };
    const hidden = (): DesiredValue => {
      canaries.push(makeCanary());
      return { value: { from: "text", text: new Secret(canaries.at(-1) ?? ""), sensitive: true }, at };
    };
    const config = (): Desired["config"] => new Map(["PGPASSWORD", "PGHOST", "OTHER"].map((key) => [key, hidden()]));
    const written = (): Manifest => manifestOf([want("a", {}, { config: config() })]);
    const [before, head] = [written(), written()];
    const plan = planFrom(head, readingOf(live("a PASSWORD=? HOST=?")), {
      ...options,
      base: { ...base(""), manifest: before },
    });
    const declared = { status: "declared" };
    expect(plan.changes[0]).toMatchObject({ edits: [declared, declared, { status: "new" }] });
    expect(canaries).toHaveLength(6);
    for (const canary of canaries) expect(JSON.stringify(plan)).not.toContain(canary);
  });
});

describe("what the base hid", () => {
  const at = { file: "a.yaml", line: 1, column: 1 };
  const saved = makeCanary();
  type Value = DesiredValue["value"];
  const text = (of: string): Value => ({ from: "text", text: new Secret(of) });
  const variable: Value = { from: "env", name: "CANARY" };
  const file: Value = { from: "file", path: "/canary", encoding: "text" };
  const called: Value = { from: "text", text: new Secret(saved), sensitive: true };
  const reference: Value = { from: "secret", ref: "pw" };
  const reader = text("reader");
  const entry = (name: string, value: Value, more: Partial<Desired> = {}): Desired =>
    want(name, {}, { config: new Map([["PGUSER", { value, at }]]), ...more });
  const world: World = { secrets: [{ id: "sec-1", name: "pw" }] };
  const editOf = (then: Desired, head: Desired, held = saved): { edit: Edit | undefined; plan: string } => {
    const plan = planFrom(manifestOf([head], world), readingOf([have("a", { PGUSER: held })], world), {
      ...options,
      base: { ...base(""), manifest: manifestOf([then], world) },
    });
    const [change] = plan.changes;
    return { edit: change && "edits" in change ? change.edits[0] : undefined, plan: JSON.stringify(plan) };
  };
  const shown = { status: "different", sensitive: false, after: "reader" };

  // biome-ignore format: a table is read by its columns
  const rows: [rule: string, then: Desired, head: Desired, isSeen: boolean][] = [
    ["a variable is not shown", entry("a", variable), entry("a", reader), false],
    ["nor a file", entry("a", file), entry("a", reader), false],
    ["nor what was called sensitive", entry("a", called), entry("a", reader), false],
    ["nor before a rename", entry("a", variable), entry("b", reader, { renamedFrom: "a" }), false],
    ["a plain text is", entry("a", text(saved)), entry("a", reader), true],
    ["and what was saved in place of a reference", entry("a", reference), entry("a", reader), true],
  ];
  for (const [rule, then, head, isSeen] of rows)
    test(rule, () => {
      const { edit, plan } = editOf(then, head);
      expect(edit).toMatchObject(shown);
      expect([edit?.before, plan.includes(saved)]).toEqual([isSeen ? saved : undefined, isSeen]);
    });

  test("nor where a reference takes its place", () => {
    const { edit, plan } = editOf(entry("a", variable), entry("a", reference));
    expect(edit).toMatchObject({ status: "different", sensitive: false, after: "secret pw" });
    expect(plan).not.toContain(saved);
  });

  test("where nothing else can be shown, the key counts as sensitive", () => {
    const { edit, plan } = editOf(entry("a", variable), entry("a", text("u@h")));
    expect([edit?.sensitive, edit?.before, edit?.after]).toEqual([true, undefined, undefined]);
    expect(plan).not.toContain(saved);
  });

  test("the name of a stored secret stays in view", () =>
    expect(editOf(entry("a", variable), entry("a", reader), "@sec-1").edit?.before).toBe("secret pw"));
});

describe("what is said of a base", () => {
  test("a plan names its base", () =>
    expect(planned("a", "a", "a").base).toEqual({ revision: "main", commit: "c0ffee", chosenBy: "--base" }));

  test("a dropped entry: where it stood, and the lines to paste", () =>
    expect(said(planned("orders", "", "orders"), "dropped-still-live")).toEqual([
      '"orders" is live, and the manifest no longer names it (at main it does, in chalk-ds.yaml:1)',
      "to delete it write under absent:  - orders; for this very source alone:  - { name: orders, id: id-orders }",
    ]));

  test("a name that YAML would not read as a text is quoted", () => {
    expect(said(planned("null", "", "null"), "dropped-still-live")[1]).toContain('- "null";');
    expect(said(planned("12", "", "12"), "dropped-still-live")[1]).toContain('{ name: "12", id: id-12 }');
  });

  test("drift that stops: the keys, the policy, and the ways out", () =>
    expect(said(planned("drift=stop; a HOST=1 USER=x", "a HOST=1 USER=x", "a HOST=8 USER=9"), "drift")).toEqual([
      '"a" was different before this change, and policy.drift at main is stop: PGHOST, PGUSER',
      expect.stringMatching(/put back what was there.*--base REF.*policy\.drift: overwrite, in a change of its own/),
    ]));

  // biome-ignore format: a table is read by its columns
  const states: [base: string, live: string, state: string][] = [
    ["a",            "",        "it is not live"],
    ["-a",           "a",       "it is live"],
    ["b was=a",      "a",       'it is live as "a"'],
    ["a over=mysql", "a:mysql", "its kind is mysql"],
  ];
  for (const [then, now, state] of states)
    test(`drift that stops because ${state}`, () =>
      expect(said(planned(then, `drift=stop; ${then}`, now), "drift")[0]).toMatch(
        new RegExp(`^"[ab]" was different before this change, and policy\\.drift is stop: ${state}$`),
      ));

  test("drift that nobody can tell: the policy, the names, and the way out", () => {
    const plan = planFrom(manifest("drift=skip; a; b"), readingOf([]), options);
    expect(said(plan, "drift")).toEqual([
      "policy.drift is skip, and without a base nobody can tell what was different before: a, b",
      expect.stringContaining("--base REF"),
    ]);
    expect(plan.changes.map((c) => c.blockedBy)).toEqual([["drift"], ["drift"]]);
  });

  test("prune that waits: how many, where it is off, and which", () =>
    expect(said(planned("a", "prune", "a; b"), "prune-waits")[0]).toBe(
      "policy.prune is new here: it is off at main, so this plan does not delete the 2 data sources that a later one will: a, b",
    ));

  test("a guard of the base says that it is the base's", () => {
    expect(said(planned("a safe", "-a", "a"), "protected")[0]).toContain("is protected by its entry at main:");
    expect(said(planned("a; protect=a", "-a", "a"), "protected")[0]).toContain(
      "is protected by policy.protect at main:",
    );
    expect(said(planned("max=0", "-a", "a"), "too-many-deletes")[0]).toContain(
      "the limit is 0 (policy.maxDeletes at main): a",
    );
    expect(said(planned("ignore=a", "a", "a"), "name-ignored")).toEqual([
      'the manifest speaks of "a", and policy.ignore at main says to ignore that name',
      "narrow policy.ignore, in a change of its own, or remove the entry",
    ]);
  });

  test("a guard of the head is the head's, whatever the base says too", () => {
    expect(said(planned("a safe", "-a; protect=a", "a"), "protected")[0]).toContain("by policy.protect:");
    expect(said(planned("max=1", "-a; max=0", "a"), "too-many-deletes")[0]).toContain("the limit is 0: a");
  });
});

describe("never drift", () => {
  const drifts = ["skip", "stop"] as const;

  test.for(drifts)("is what the command line asks for by name: %s", (drift) => {
    const text = `drift=${drift}; a HOST=1`;
    const reading = readingOf(live("a HOST=1"));
    const plan = planFrom(manifest(text), reading, { ...options, base: base(text), replace: ["a"] });
    expect(compact(plan)).toBe("old replace a (HOST)");
    expect(compact(planFrom(manifest(text), reading, { ...options, replace: ["a"] }))).toBe("replace a HOST");
  });

  test.for(drifts)("is what a replace that ended early has left: %s", (drift) => {
    const text = `drift=${drift}; a over=mysql`;
    const left = { ...have("old", {}, "mysql"), name: asideName("env-1", "id-old", "a") };
    const done = planFrom(manifest(text), readingOf([left, have("a")]), { ...options, base: base(text) });
    expect(compact(done)).toBe(`old delete ${left.name}`);
    const begun = planFrom(manifest(text), readingOf([left]), { ...options, base: base(text) });
    expect(compact(begun)).toBe("old replace a");
    const back = `drift=${drift}; a:mysql`;
    const returned = planFrom(manifest(back), readingOf([left]), { ...options, base: base(back) });
    expect(compact(returned)).toBe(`old rename ${left.name}→a`);
  });
});

describe("a plan that looks at some names alone", () => {
  const only = (then: string, head: string, now: string, names: readonly string[]): readonly string[] =>
    planFrom(manifest(head), readingOf(live(now)), { ...options, base: base(then), only: names }).findings.map(
      (f) => f.code,
    );

  test("says nothing of other entries that are dropped", () => {
    expect(only("a; b", "b", "a; b", ["b"])).toEqual([]);
    expect(only("a; b", "b", "a; b", ["a"])).toEqual(["dropped-still-live"]);
  });

  test("is not stopped by drift elsewhere", () => {
    expect(only("a; b", "drift=stop; a; b", "", ["a"])).toEqual(["drift"]);
    expect(only("a HOST=1; b", "drift=stop; a HOST=2; b", "a HOST=1", ["a"])).toEqual([]);
  });
});

test("a replace by the same kind leads an unchanged reference elsewhere, with a base too", () => {
  const world: World = { secrets: [{ id: "sec-1", name: "pw" }] };
  const reading = readingOf([have("a", { PGHOST: "1", PGPASSWORD: "@sec-1" })], world);
  const head = manifest("a HOST=2 PASSWORD=@pw");
  const plan = planFrom(head, reading, { ...options, replace: ["a"], base: base("a HOST=1 PASSWORD=@pw") });
  expect(plan.changes[0]?.retarget).toEqual({ destination: ["PGHOST"], secrets: ["PGPASSWORD"] });
  expect(plan.findings[0]?.code).toBe("retarget");
});

describe("what to do about too many deletes", () => {
  const own = "if that is meant: --allow-deletes 1 for this run, or policy.maxDeletes in the manifest";
  const apart =
    "if that is meant: --allow-deletes 1 for this run, or raise policy.maxDeletes in a change of its own, before this one";
  // biome-ignore format: a table is read by its columns
  const rows: [rule: string, base: string, head: string, hint: string][] = [
    ["the limit of the base cannot be raised here",       "max=0", "-a",        apart],
    ["nor where the head has the same",                   "max=0", "-a; max=0", apart],
    ["the limit of the head can",                         "max=1", "-a; max=0", own],
  ];
  for (const [rule, then, head, hint] of rows)
    test(rule, () => expect(said(planned(then, head, "a"), "too-many-deletes")[1]).toBe(hint));
});
