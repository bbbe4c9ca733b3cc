import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absent,
  aside,
  have,
  manifestOf,
  readingOf,
  resolverOf,
  type World,
  want,
} from "../../test/support/builders.ts";
import { type Change, sent } from "../model/change.ts";
import type { Desired } from "../model/desired.ts";
import type { Kind } from "../model/kind.ts";
import { type Held, type Live, tagKey, type Untouchable } from "../model/live.ts";
import { Secret } from "../model/secret.ts";
import { paintFor } from "../render/paint.ts";
import { renderPlan } from "../render/plan.ts";
import { asideName } from "./aside.ts";
import { type PlanOptions, planFrom } from "./plan.ts";

function planned(
  desired: readonly Desired[],
  live: readonly Live[],
  world: World = {},
  more: Partial<PlanOptions> = {},
) {
  return planFrom(manifestOf(desired, world), readingOf(live, world), { resolver: resolverOf(world.env), ...more });
}

const key = fc.constantFrom("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "SOMETHING_ELSE");
const text = fc.constantFrom("", "1", "x", "other");
// As a manifest writes it: texts and references; and as it is live: texts, references, and what nobody may read.
const asked = fc.dictionary(key, fc.oneof(text, fc.constantFrom("@pw", "@other")), { noNullPrototype: true });
const held = fc.dictionary(key, fc.oneof(text, fc.constantFrom("@s1", "@s2", "?", "@?row9")), {
  noNullPrototype: true,
});
const kind = fc.constantFrom<Kind>("postgresql", "mysql");
const name = fc.constantFrom("a", "b", "c", "d");
const any = fc.constantFrom("a", "b", "c", "d", "x", "y");
const tags = fc.subarray(["pii", "finance", "eu"]);
const wanted = fc.uniqueArray(
  fc.record({
    name,
    kind,
    config: asked,
    old: fc.option(fc.constantFrom("a", "b", "x", "y"), { nil: undefined }),
    consents: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    tags: fc.option(tags, { nil: undefined }),
  }),
  { selector: (s) => s.name },
);
const lived = fc.uniqueArray(fc.record({ name: any, kind, config: held, isAside: fc.boolean() }), {
  selector: (s) => `${s.name} ${s.isAside}`,
});
const tagged = fc.dictionary(
  fc.tuple(kind, any).map(([k, n]) => tagKey(k, n)),
  tags,
  { noNullPrototype: true },
);
type Generated<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
const stored = [
  { id: "s1", name: "pw" },
  { id: "s2", name: "other" },
];

/** Entries as the manifest's checks let them through: no rename from a name that is an entry, none twice. */
function entries(list: Generated<typeof wanted>): readonly Desired[] {
  const names = new Set<string>(list.map((s) => s.name));
  const taken = new Set<string>();
  return list.map(({ name, kind, config, old, consents, tags }) => {
    const isOld = old !== undefined && !names.has(old) && !taken.has(old);
    if (isOld) taken.add(old);
    return want(name, config, {
      kind,
      ...(isOld && { renamedFrom: old }),
      ...(consents && { replaces: kind === "mysql" ? "postgresql" : "mysql" }),
      ...(tags && { permissionTags: tags }),
    });
  });
}

/** What is live: sources, and what replaces that ended early have left of some names. */
function sources(list: Generated<typeof lived>): readonly Live[] {
  return list.map((s) => (s.isAside ? aside : have)(s.name, s.config, s.kind));
}

/** A world: what is stored, tagged and absent; no name is wanted and absent at once. */
function worldOf(desired: readonly Desired[], gone: readonly string[], more: World): World {
  const spoken = new Set(desired.flatMap((d) => [d.name, d.renamedFrom ?? d.name]));
  return {
    ...more,
    policy: { maxDeletes: 99, ...more.policy },
    absent: gone.filter((n) => !spoken.has(n)).map((n) => absent(n)),
    secrets: stored,
  };
}

interface State {
  readonly live: readonly Live[];
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** Where an apply ends early: before the new source of a replace is created, or before the old one is deleted. */
type Cut = "before-create" | "before-delete" | undefined;

/** What the server is documented to do. `cut` is where the replaces end. */
function pretend(state: State, changes: readonly Change[], desired: readonly Desired[], cut?: Cut): State {
  let { live } = state;
  const tags = { ...state.tags };
  for (const change of changes) {
    const { name, kind, tags: edit } = change;
    const { set, stale } = edit ?? {};
    if (set?.after.length === 0) delete tags[tagKey(kind, name)];
    else if (set) tags[tagKey(kind, name)] = set.after;
    const before = "id" in change ? live.find((l) => l.id === change.id) : undefined;
    if ("id" in change) {
      expect(before, "a change is about something that is live").toBeDefined();
      live = live.filter((l) => l.id !== change.id);
    }
    const written = new Map<string, Held>(
      change.action === "replace" || !before || before.config === "unread" ? [] : before.config,
    );
    for (const { key: k } of sent(change)) {
      const value = desired.find((d) => d.name === name)?.config.get(k)?.value;
      if (value?.from === "text") written.set(k, { source: "managed", text: value.text });
      if (value?.from === "secret") {
        const id = stored.find((s) => s.name === value.ref)?.id ?? value.ref;
        written.set(k, { source: "external", secretId: id, text: "unread" });
      }
    }
    if (change.action === "replace") {
      if (cut && before) live = [...live, { ...before, name: change.aside }];
      if (cut !== "before-create") live = [...live, { ...have(name, {}, kind), id: `new-${name}`, config: written }];
    } else if (change.action !== "delete")
      live = [...live, { ...have(name, {}, kind), ...before, name, config: written }];
    if (stale && !(change.action === "replace" && cut)) delete tags[tagKey(stale.kind, stale.name)];
  }
  const names = live.map((l) => l.name);
  expect(new Set(names).size, "no name is live twice").toBe(names.length);
  return { live, tags };
}

function shown(changes: readonly Change[]): readonly string[] {
  return changes.map((c) => `${c.action} ${c.name}`);
}

const gone = fc.subarray(["a", "b", "c", "x", "y", ...["a", "b", "x"].map((n) => aside(n).name)]);
const cut = fc.constantFrom<Cut>("before-create", "before-delete", undefined);

describe("properties", () => {
  test("applying a plan, to its end or to a crash and then again, leaves nothing to plan but what is unread", () => {
    fc.assert(
      fc.property(
        wanted,
        lived,
        tagged,
        gone,
        fc.boolean(),
        fc.subarray(["a", "b"]),
        cut,
        (desires, before, kept, absents, prune, rebuilt, ends) => {
          const desired = entries(desires);
          const world = worldOf(desired, absents, { policy: { prune } });
          const replace = rebuilt.filter((n) => desired.some((d) => d.name === n));
          const at = (state: State, more: Partial<PlanOptions> = {}) =>
            planned(desired, state.live, { ...world, tags: state.tags }, { allowEmpty: true, ...more });
          const start: State = { live: sources(before), tags: kept };
          const first = at(start, { replace });
          fc.pre(first.status === "ready");

          const early = pretend(start, first.changes, desired, ends);
          // What the command line consented to, it consents to again when it is typed again.
          const again = at(early, ends && { replace });
          const end = pretend(early, again.changes, desired);
          if (!ends) expect(shown(again.changes)).toEqual([]);
          const last = at(end);
          expect(last.status).toBe("ready");
          expect(shown(last.changes)).toEqual([]);
          if (!ends) expect(last.summary.unread).toBe(first.summary.unread);

          // Every wanted source is there, under its own name, with its kind and its tags, and nothing of it is left aside.
          for (const d of desired) {
            expect(end.live.find((l) => l.name === d.name)?.kind).toBe(d.kind);
            const has = end.tags[tagKey(d.kind, d.name)] ?? [];
            if (d.permissionTags) expect([...has].sort()).toEqual([...d.permissionTags].sort());
          }
          const left = end.live.filter((l) => desired.some((d) => asideName("env-1", l.id, d.name) === l.name));
          expect(left).toEqual([]);
          // What is gone is gone because a deletion or a replace said so; all else has kept its id.
          const ends0 = [...first.changes, ...again.changes].filter(
            (c) => c.action === "delete" || c.action === "replace",
          );
          const may = new Set(ends0.map((c) => c.id));
          for (const { id } of start.live) if (!may.has(id)) expect(end.live.some((l) => l.id === id)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("the tags of a source follow it where the manifest does not speak of them", () => {
    fc.assert(
      fc.property(wanted, lived, tagged, (desires, before, kept) => {
        const desired = entries(desires);
        const start: State = { live: sources(before), tags: kept };
        const plan = planned(desired, start.live, { ...worldOf(desired, [], {}), tags: kept });
        fc.pre(plan.status === "ready");
        const end = pretend(start, plan.changes, desired);
        for (const change of plan.changes) {
          if (change.action !== "rename" && change.action !== "replace") continue;
          if (desired.find((d) => d.name === change.name)?.permissionTags) continue;
          const old = change.action === "rename" && !change.from.startsWith("chalkds_") ? change.from : change.name;
          const was = change.action === "replace" ? change.was : change.kind;
          const tagsNow = end.tags[tagKey(change.kind, change.name)] ?? [];
          expect([...tagsNow].sort()).toEqual([...(kept[tagKey(was, old)] ?? [])].sort());
        }
      }),
    );
  });

  test("a plan of equal states is empty", () => {
    fc.assert(
      fc.property(wanted, fc.boolean(), (desires, prune) => {
        const desired = entries(desires);
        const start: State = { live: [], tags: {} };
        const world = worldOf(desired, [], { policy: { prune } });
        const { live, tags } = pretend(start, planned(desired, [], world).changes, desired);
        const plan = planned(desired, live, { ...world, tags });
        expect(shown(plan.changes)).toEqual([]);
        expect([plan.summary.inSync, plan.findings]).toEqual([desired.length, []]);
      }),
    );
  });

  test("a deletion is always one that absent, prune or a replace asked for", () => {
    fc.assert(
      fc.property(
        wanted,
        lived,
        gone,
        fc.boolean(),
        fc.subarray(["a", "b"]),
        (desires, before, absents, prune, replace) => {
          const desired = entries(desires);
          const world = { ...worldOf(desired, [], { policy: { prune } }), absent: absents.map((n) => absent(n)) };
          const plan = planned(desired, sources(before), world, { replace });
          for (const change of plan.changes) {
            const entry = desired.find((d) => d.name === change.name);
            if (change.action === "replace")
              expect(entry?.replaces === change.was || replace.some((n) => n === change.name)).toBe(true);
            if (change.action !== "delete") continue;
            if (change.why === "absent") expect(absents).toContain(change.name);
            if (change.why === "prune") expect([prune, entry]).toEqual([true, undefined]);
            if (change.why === "prune") expect(change.name).not.toMatch(/^chalkds_old_/);
            if (change.why === "replaced") {
              expect(desired.map((d) => d.name)).toContain(change.of);
              expect(change.name).toBe(asideName("env-1", change.id, change.of ?? ""));
            }
          }
        },
      ),
    );
  });

  test("no source is written by two changes of one plan", () => {
    fc.assert(
      fc.property(
        wanted,
        lived,
        gone,
        fc.boolean(),
        fc.subarray(["a", "b"]),
        (desires, before, absents, prune, replace) => {
          const desired = entries(desires);
          const names = new Set(desired.map((d) => d.name)); // the manifest's checks refuse both at once
          const world = {
            ...worldOf(desired, [], { policy: { prune } }),
            absent: absents.filter((n) => !names.has(n)).map((n) => absent(n)),
          };
          const plan = planned(desired, sources(before), world, { replace });
          const ids = plan.changes.flatMap((c) => ("id" in c ? [c.id] : []));
          expect(new Set(ids).size).toBe(ids.length);
          const named = plan.changes.filter((c) => c.action !== "delete").map((c) => c.name);
          expect(new Set(named).size).toBe(named.length);
        },
      ),
    );
  });

  test("a plan of some names is what the whole plan says of them", () => {
    fc.assert(
      fc.property(
        wanted,
        lived,
        tagged,
        gone,
        fc.boolean(),
        fc.subarray(["a", "b", "x"]),
        (desires, before, kept, absents, prune, only) => {
          const desired = entries(desires);
          const world = { ...worldOf(desired, absents, { policy: { prune } }), tags: kept };
          const live = sources(before);
          const whole = planned(desired, live, world, { allowEmpty: true });
          const narrow = planned(desired, live, world, { allowEmpty: true, only });
          const bare = (c: Change): string => JSON.stringify({ ...c, blockedBy: [] });
          const all = whole.changes.map(bare);
          for (const change of narrow.changes) expect(all).toContain(bare(change));
          const mine = whole.changes.filter((c) => only.some((n) => n === c.name));
          expect(narrow.changes.map(bare)).toEqual(expect.arrayContaining(mine.map(bare)));
        },
      ),
    );
  });

  test("an unread value is never in sync, never a change, and always counted", () => {
    fc.assert(
      fc.property(wanted, lived, (desires, before) => {
        const plan = planned(
          entries(desires),
          sources(
            before.map((s) => ({ ...s, config: Object.fromEntries(Object.keys(s.config).map((k) => [k, "?"])) })),
          ),
          { secrets: stored },
        );
        const changed = new Set(plan.changes.map((c) => c.name));
        const { inSync, unread } = plan.summary;
        expect(plan.complete).toBe(unread === 0);
        expect(inSync).toBeLessThanOrEqual(desires.filter((d) => !changed.has(d.name)).length);
        for (const change of plan.changes)
          for (const e of "edits" in change ? change.edits : [])
            if (e.status === "unread") expect(e.after).toBe(undefined);
      }),
    );
  });

  test("the order of input changes no byte of the plan, as JSON and as text", () => {
    const foreign = fc.uniqueArray(fc.constantFrom("m", "n", "o"), { minLength: 1 });
    fc.assert(
      fc.property(wanted, lived, foreign, fc.boolean(), (desires, before, names, prune) => {
        const desired = entries(desires);
        const live = sources(before);
        const untouchable = names.flatMap((n): readonly Untouchable[] =>
          ["1", "2"].map((id) => ({ id: `${n}${id}`, name: n, kind: "mysql", createdAt: "", why: "ambiguous" })),
        );
        const world: World = { secrets: stored, policy: { prune }, absent: [absent("x"), absent("m"), absent("n")] };
        const forwards = planned(desired, live, { ...world, untouchable });
        const backwards = planned([...desired].reverse(), [...live].reverse(), {
          ...world,
          secrets: [...stored].reverse(),
          absent: [...(world.absent ?? [])].reverse(),
          untouchable: [...untouchable].reverse(),
        });
        expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
        const paint = paintFor(false);
        expect(renderPlan(backwards, paint)).toBe(renderPlan(forwards, paint));
      }),
    );
  });

  test("no plan holds a sensitive value", () => {
    const canary = "c4n4ry-0123456789-abcdef";
    fc.assert(
      fc.property(fc.constantFrom("PGPASSWORD", "UNKNOWN_KEY", "ENGINE_ARGUMENTS"), fc.boolean(), (k, isLive) => {
        const other = `${canary}-2`;
        const plan = planned([want("a", { [k]: canary })], isLive ? [have("a", { [k]: other })] : []);
        expect(JSON.stringify(plan)).not.toContain(canary);
        expect(new Secret(canary).toString()).toBe("(sensitive)");
      }),
    );
  });
});
