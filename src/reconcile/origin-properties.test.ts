import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absent, have, manifestOf, readingOf, resolverOf, type World, want } from "../../test/support/builders.ts";
import type { Base } from "../model/base.ts";
import type { Change, Edit } from "../model/change.ts";
import type { Manifest } from "../model/desired.ts";
import type { Kind } from "../model/kind.ts";
import type { Live } from "../model/live.ts";
import type { Plan } from "../model/plan.ts";
import { readingOfBase } from "./offline.ts";
import { planFrom } from "./plan.ts";

// What holds for every base, head and live.

const stored = [
  { id: "s1", name: "pw" },
  { id: "s2", name: "other" },
];
const text = fc.constantFrom("", "1", "x", "other");
const key = fc.constantFrom("PGHOST", "PGPORT", "PGPASSWORD", "SOMETHING_ELSE");
const asked = fc.dictionary(key, fc.oneof(text, fc.constantFrom("@pw", "@other", "$U")), { noNullPrototype: true });
const held = fc.dictionary(key, fc.oneof(text, fc.constantFrom("@s1", "@s2", "?", "@?row9")), {
  noNullPrototype: true,
});
const kind = fc.constantFrom<Kind>("postgresql", "postgresql", "mysql");
const tags = fc.option(fc.subarray(["p", "q"]), { nil: undefined });
const some = fc.subarray(["a", "b", "x", "y"]);

const entry = fc.record({
  name: fc.constantFrom("a", "b", "c"),
  kind,
  config: asked,
  old: fc.option(fc.constantFrom("x", "y"), { nil: undefined }),
  replaces: fc.option(kind, { nil: undefined }),
  tags,
  protect: fc.boolean(),
});
const policy = fc.record({
  prune: fc.boolean(),
  ignore: fc.constantFrom([], [], ["x"]),
  protect: fc.constantFrom([], [], ["y"]),
  maxDeletes: fc.constantFrom(0, 3, 9),
});
const manifest: fc.Arbitrary<Manifest> = fc
  .record({ entries: fc.uniqueArray(entry, { selector: (e) => e.name }), gone: some, policy })
  .map(({ entries, gone, policy: said }) => {
    const taken = new Set<string>();
    const desired = entries.map(({ name, config, old, replaces, tags: given, ...more }) => {
      const isFree = old !== undefined && !taken.has(old);
      if (isFree) taken.add(old);
      return want(name, config, {
        ...more,
        ...(isFree && { renamedFrom: old }),
        ...(replaces && { replaces }),
        ...(given && { permissionTags: given }),
      });
    });
    const names = new Set([...desired.map((d) => d.name), ...taken]);
    return manifestOf(desired, { policy: said, absent: gone.filter((n) => !names.has(n)).map((n) => absent(n)) });
  });
const live: fc.Arbitrary<readonly Live[]> = fc
  .uniqueArray(fc.record({ name: fc.constantFrom("a", "b", "c", "x", "y"), kind, config: fc.option(held) }), {
    selector: (s) => s.name,
  })
  .map((list) => list.map((s) => have(s.name, s.config ?? "unread", s.kind)));
const world = fc.record({
  tags: fc.constantFrom<NonNullable<World["tags"]>>("unread", {}, { "postgresql/a": ["p"], "mysql/b": ["q"] }),
  secrets: fc.constant(stored),
});

const options = { resolver: resolverOf({ U: "1" }), allowEmpty: true };
const baseOf = (then: Manifest | undefined): Base => ({
  revision: "main",
  commit: "c0ffee",
  chosenBy: "--base",
  manifest: then,
  isChanged: () => false,
});
const base = fc.option(manifest, { nil: undefined }).map(baseOf);
const withDrift = (head: Manifest, drift: Manifest["policy"]["drift"]): Manifest => ({
  ...head,
  policy: { ...head.policy, drift },
});

const deletesOf = ({ changes, skipped }: Plan): readonly string[] =>
  [...changes, ...skipped].flatMap((c) =>
    c.action === "delete" || c.action === "replace" ? [`${c.action} ${c.id}`] : [],
  );
const editsOf = (change: Change): readonly Edit[] => ("edits" in change ? change.edits : []);

describe("whatever base, head and live are", () => {
  test("a base adds no deletion", () => {
    fc.assert(
      fc.property(manifest, base, live, world, (head, then, now, w) => {
        const reading = readingOf(now, w);
        const without = new Set(deletesOf(planFrom(head, reading, options)));
        for (const one of deletesOf(planFrom(head, reading, { ...options, base: then })))
          expect(without).toContain(one);
      }),
    );
  });

  test("a base lifts no guard: what is blocked by policy without it is blocked with it", () => {
    fc.assert(
      fc.property(manifest, base, live, world, (head, then, now, w) => {
        const reading = readingOf(now, w);
        const plan = planFrom(head, reading, { ...options, base: then });
        const done = new Set(plan.changes.map((c) => c.name));
        const without = planFrom(head, reading, options);
        for (const change of without.changes.filter((c) => c.blockedBy.includes("protected") && done.has(c.name)))
          expect(plan.changes.find((c) => c.name === change.name)?.blockedBy).toContain("protected");
      }),
    );
  });

  test("against an equal base everything that changes was different already, and nothing is declared, adopted or dropped", () => {
    fc.assert(
      fc.property(manifest, live, world, (head, now, w) => {
        const plan = planFrom(head, readingOf(now, w), { ...options, base: baseOf(head) });
        for (const change of plan.changes) {
          expect(change.origin).toBe("already-different");
          for (const edit of editsOf(change)) {
            expect(edit.status).not.toBe("declared");
            expect(edit.origin ?? "already-different").toBe("already-different");
          }
        }
        expect(plan.adopted).toEqual([]);
        expect(plan.findings.map((f) => f.code)).not.toContain("dropped-still-live");
      }),
    );
  });

  test("a plan with a base has the changes that it has without one, but for what is declared and what the base guards", () => {
    const short = (plan: Plan): readonly string[] =>
      plan.changes.map((c) => {
        const edits = editsOf(c).flatMap((e) => (e.status === "declared" ? [] : [`${e.key} ${e.status}`]));
        return [c.action, c.name, ...edits.filter((e) => !e.endsWith(" unread"))].join(" ");
      });
    fc.assert(
      fc.property(manifest, base, live, world, (head, then, now, w) => {
        const sameGuards = then.manifest && { ...then, manifest: { ...then.manifest, policy: head.policy } };
        if (!sameGuards) return;
        const reading = readingOf(now, w);
        const without = short(planFrom(head, reading, options));
        const given = planFrom(head, reading, { ...options, base: sameGuards });
        const all = short(given);
        for (const one of without) expect(all).toContain(one);
        const isDeclared = (c: Change): boolean =>
          editsOf(c).some((e) => e.status === "declared") || c.tags?.set !== undefined;
        expect(
          short({ ...given, changes: given.changes.filter((c) => !isDeclared(c)) }).every((c) => without.includes(c)),
        ).toBe(true);
      }),
    );
  });

  test("every change says where it is from, and so does every edit that is sent", () => {
    fc.assert(
      fc.property(manifest, base, live, world, (head, then, now, w) => {
        for (const change of planFrom(head, readingOf(now, w), { ...options, base: then }).changes) {
          expect(change.origin).toBeDefined();
          const isWhole = change.action === "create" || change.action === "replace";
          for (const { status, origin } of editsOf(change))
            expect(origin !== undefined).toBe(isWhole || ["new", "different", "declared"].includes(status));
        }
      }),
    );
  });

  test("under drift: skip nothing is sent that was different already, but with a source that is made whole", () => {
    fc.assert(
      fc.property(manifest, base, live, world, (head, then, now, w) => {
        const plan = planFrom(withDrift(head, "skip"), readingOf(now, w), { ...options, base: then });
        for (const change of plan.changes) {
          expect(change.origin).not.toBe("already-different");
          if (change.action === "update" || change.action === "rename")
            for (const edit of change.edits) if (edit.origin === "already-different") expect(edit.skipped).toBe(true);
        }
      }),
    );
  });

  test("drift: stop blocks what drift: skip would leave, and nothing else", () => {
    fc.assert(
      fc.property(manifest, base, live, world, (head, then, now, w) => {
        const reading = readingOf(now, w);
        const skip = planFrom(withDrift(head, "skip"), reading, { ...options, base: then });
        const stop = planFrom(withDrift(head, "stop"), reading, { ...options, base: then });
        const blocked = new Set(stop.changes.filter((c) => c.blockedBy.includes("drift")).map((c) => c.name));
        const skips = (c: Change): boolean => editsOf(c).some((e) => e.skipped);
        for (const change of [...skip.skipped, ...skip.changes.filter(skips)]) expect(blocked).toContain(change.name);
      }),
    );
  });

  test("offline nothing is claimed: no value of what is live, no id, nothing in sync or unread", () => {
    fc.assert(
      fc.property(manifest, base, (head, then) => {
        const plan = planFrom(head, readingOfBase(then, { id: "e", server: "-" }), { ...options, base: then });
        expect(plan.complete).toBe(false);
        expect(plan.summary).toMatchObject({ inSync: 0, unread: 0 });
        expect(plan.rows).toEqual([]);
        for (const change of plan.changes) {
          if ("id" in change) expect(change.id).toBe("");
          const isLive = change.action === "update" || change.action === "rename";
          if (isLive) for (const e of change.edits) expect(["declared", "extra"]).toContain(e.status);
        }
      }),
    );
  });

  test("offline against an equal base nothing is declared", () => {
    fc.assert(
      fc.property(manifest, (head) => {
        const then = baseOf(head);
        const plan = planFrom(head, readingOfBase(then, { id: "e", server: "-" }), { ...options, base: then });
        expect(plan.changes).toEqual([]);
      }),
    );
  });

  test("the order of the base changes no byte", () => {
    fc.assert(
      fc.property(manifest, manifest, live, world, (head, then, now, w) => {
        const backwards = {
          ...then,
          desired: new Map([...then.desired].reverse()),
          absent: [...then.absent].reverse(),
        };
        const reading = readingOf(now, w);
        const [one, two] = [then, backwards].map((m) => planFrom(head, reading, { ...options, base: baseOf(m) }));
        expect(JSON.stringify(two)).toBe(JSON.stringify(one));
      }),
    );
  });
});
