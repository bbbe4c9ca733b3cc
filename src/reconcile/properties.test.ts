import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absent,
  have,
  manifestOf,
  readingOf,
  resolverOf,
  shortPlan,
  type World,
  want,
} from "../../test/support/builders.ts";
import type { Change } from "../model/change.ts";
import type { Desired } from "../model/desired.ts";
import type { Held, Live, Reading, Untouchable } from "../model/live.ts";
import { Secret } from "../model/secret.ts";
import { paintFor } from "../render/paint.ts";
import { renderPlan } from "../render/plan.ts";
import { planFrom } from "./plan.ts";

function planned(desired: readonly Desired[], live: readonly Live[], world: World = {}) {
  return planFrom(manifestOf(desired, world), readingOf(live, world), { resolver: resolverOf(world.env) });
}

const key = fc.constantFrom("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "SOMETHING_ELSE");
const text = fc.constantFrom("", "1", "x", "other");
// As a manifest writes it: texts and references; and as it is live: texts, references, and what nobody may read.
const asked = fc.dictionary(key, fc.oneof(text, fc.constantFrom("@pw", "@other")), { noNullPrototype: true });
const held = fc.dictionary(key, fc.oneof(text, fc.constantFrom("@s1", "@s2", "?", "@?row9")), {
  noNullPrototype: true,
});
const name = fc.constantFrom("a", "b", "c", "d");
const old = fc.option(fc.constantFrom("a", "b", "x", "y"), { nil: undefined });
const wanted = fc.uniqueArray(fc.record({ name, config: asked, old }), { selector: (s) => s.name });
const lived = fc.uniqueArray(fc.record({ name: fc.constantFrom("a", "b", "c", "d", "x", "y"), config: held }), {
  selector: (s) => s.name,
});
const stored = [
  { id: "s1", name: "pw" },
  { id: "s2", name: "other" },
];

/** Entries as the manifest's checks let them through: no rename from a name that is an entry, none twice. */
function entries(
  list: readonly { readonly name: string; readonly config: Record<string, string>; readonly old: string | undefined }[],
) {
  const names = new Set(list.map((s) => s.name));
  const taken = new Set<string>();
  return list.map(({ name, config, old }) => {
    if (old === undefined || names.has(old) || taken.has(old)) return want(name, config);
    taken.add(old);
    return want(name, config, { renamedFrom: old });
  });
}

/** What the server is documented to do, one line an action. */
function pretend(
  live: ReadonlyMap<string, Live>,
  change: Change,
  desired: readonly Desired[],
): ReadonlyMap<string, Live> {
  const next = new Map(live);
  if (change.action === "delete") next.delete(change.name);
  else {
    const before = change.action === "rename" ? live.get(change.from) : live.get(change.name);
    if (change.action === "rename") next.delete(change.from);
    const merged = new Map<string, Held>(before?.config === "unread" ? [] : before?.config);
    const edits = "edits" in change ? change.edits.filter((e) => e.status === "new" || e.status === "different") : [];
    const entry = desired.find((d) => d.name === change.name);
    for (const { key: k } of edits) {
      const value = entry?.config.get(k)?.value;
      if (value?.from === "text") merged.set(k, { source: "managed", text: value.text });
      if (value?.from === "secret") {
        const id = stored.find((s) => s.name === value.ref)?.id ?? value.ref;
        merged.set(k, { source: "external", secretId: id, text: "unread" });
      }
    }
    next.set(change.name, { ...have(change.name), ...before, name: change.name, config: merged });
  }
  return next;
}

describe("properties", () => {
  test("applying a plan leaves nothing to plan but what is unread", () => {
    fc.assert(
      fc.property(wanted, lived, fc.subarray(["a", "b", "x", "y"]), fc.boolean(), (desires, before, gone, prune) => {
        const desired = entries(desires);
        const spoken = new Set(desired.flatMap((d) => [d.name, d.renamedFrom ?? d.name]));
        const world: World = {
          policy: { prune, maxDeletes: 9 },
          absent: gone.filter((n) => !spoken.has(n)).map((n) => absent(n)),
          secrets: stored,
        };
        const options = { resolver: resolverOf(), allowEmpty: true };
        const live = before.map((s) => have(s.name, s.config));
        const first = planFrom(manifestOf(desired, world), readingOf(live, world), options);
        expect(first.status).toBe("ready");
        const after = first.changes.reduce<ReadonlyMap<string, Live>>(
          (l, c) => pretend(l, c, desired),
          new Map(live.map((l) => [l.name, l])),
        );
        const reading: Reading = { ...readingOf([], world), live: after };
        const second = planFrom(manifestOf(desired, world), reading, options);
        expect(shortPlan(second)).toBe("");
        expect(second.summary.unread).toBe(first.summary.unread);
        // Every wanted source is there, under its own name, and every id is still the one that it was.
        for (const { name } of desired) expect(after.has(name)).toBe(true);
        for (const c of first.changes) if (c.action === "rename") expect(after.get(c.name)?.id).toBe(c.id);
      }),
    );
  });

  test("a deletion is always one that absent or prune asked for", () => {
    fc.assert(
      fc.property(wanted, lived, fc.subarray(["a", "b", "c", "x", "y"]), (desires, before, gone) => {
        const plan = planned(
          entries(desires),
          before.map((s) => have(s.name, s.config)),
          { absent: gone.map((n) => absent(n)), secrets: stored },
        );
        for (const change of plan.changes) if (change.action === "delete") expect(gone).toContain(change.name);
      }),
    );
  });

  test("no source is written by two changes of one plan", () => {
    fc.assert(
      fc.property(wanted, lived, fc.subarray(["a", "b", "x", "y"]), fc.boolean(), (desires, before, gone, prune) => {
        const names = new Set<string>(desires.map((d) => d.name)); // the manifest's checks refuse both at once
        const plan = planned(
          entries(desires),
          before.map((s) => have(s.name, s.config)),
          {
            absent: gone.filter((n) => !names.has(n)).map((n) => absent(n)),
            secrets: stored,
            policy: { prune, maxDeletes: 9 },
          },
        );
        const ids = plan.changes.flatMap((c) => ("id" in c ? [c.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("an unread value is never in sync, never a change, and always counted", () => {
    fc.assert(
      fc.property(wanted, lived, (desires, before) => {
        const plan = planned(
          entries(desires),
          before.map((s) => have(s.name, Object.fromEntries(Object.keys(s.config).map((k) => [k, "?"])))),
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
        const live = before.map((s) => have(s.name, s.config));
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
