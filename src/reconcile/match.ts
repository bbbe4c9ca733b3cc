import { byName } from "../model/by-name.ts";
import type { Absent, Desired } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import { matchesGlob } from "../model/glob.ts";
import type { Live, Reading, Untouchable } from "../model/live.ts";
import { asides } from "./aside.ts";
import { asideLeft, ignored, renamedAndAbsent, unmanageable } from "./conflicts.ts";
import { type Match, pair } from "./pair.ts";
import { type Guarded, ignoredBy } from "./stricter.ts";

/** What the manifest and the live list have to do with each other, by exact name. */
export interface Matched {
  readonly entries: readonly Match[];
  readonly absent: readonly { readonly absent: Absent; readonly live: Live }[];
  /** Put aside by a replace that ended early; the entry's name is live again. */
  readonly replaced: readonly { readonly desired: Desired; readonly live: Live }[];
  readonly unmanaged: readonly Live[];
  readonly findings: readonly Finding[];
}

/** What the command line says of single names. */
export interface Wishes {
  /** Whether the plan looks at a name at all. */
  readonly isMeant: (name: string) => boolean;
  /** Whether what is live under a name is to be replaced, whatever its kind. */
  readonly isRebuilt: (name: string) => boolean;
}

/** Whether a name is one of those that a policy's globs name. */
export function isNamed(globs: readonly string[], name: string): boolean {
  return globs.some((glob) => matchesGlob(glob, name));
}

/**
 * Matches by exact name, then by `renamedFrom`, then by what replaces that ended early have put aside. No live source is
 * matched twice. Names that are live twice, or belong to an integration that is not ours to touch, are errors when the
 * manifest speaks of them. What the plan does not look at is managed all the same, and nothing is said of it.
 */
export function match(manifest: Guarded, reading: Reading, { isMeant, isRebuilt }: Wishes): Matched {
  const entries: Match[] = [];
  const replaced: { desired: Desired; live: Live }[] = [];
  const findings: Finding[] = [];
  const managed = new Set<string>();
  const left = asideOf(manifest, reading);

  for (const desired of manifest.desired.values()) {
    managed.add(desired.name);
    const live = reading.live.get(desired.name);
    const aside = left.of.get(desired.name) ?? [];
    // What stepped aside had the name, and a rename that is done is harmless.
    const isTaken = live !== undefined || aside.length > 0;
    const old = isTaken ? undefined : renamedFrom(desired, reading);
    if (old) managed.add(old.name);
    const names = [desired.name, ...oldName(desired, reading, { isTaken }), ...aside.map((a) => a.name)];
    if (!names.some(isMeant)) continue;

    const needed = live ? [] : [...(old ? [old] : []), ...aside];
    const trouble = troubleOf([desired, ...needed], desired.at, manifest, reading);
    const present = { live, old: old && "config" in old ? old : undefined, aside, isRebuilt: isRebuilt(desired.name) };
    const made = trouble ?? pair(desired, present);
    const kept = aside.filter((a) => !isNamed(manifest.policy.ignore, a.name));
    if (!("code" in made)) {
      entries.push(made);
      if (live) replaced.push(...kept.map((a) => ({ desired, live: a })));
    } else {
      findings.push(made);
      if (trouble || live) findings.push(...kept.map((a) => asideLeft(a, desired)));
    }
  }

  const absent: { absent: Absent; live: Live }[] = [];
  for (const entry of manifest.absent) {
    const live = meant(entry, reading);
    if (live) managed.add(entry.name);
    if (!isMeant(entry.name)) continue;
    const trouble = absentTrouble(entry, manifest, reading);
    if (trouble) findings.push(trouble);
    if (!live) continue;
    const renamed = entries.find((e) => e.how === "rename" && e.live === live);
    if (renamed) findings.push(renamedAndAbsent(renamed.desired, entry));
    else if (!trouble) absent.push({ absent: entry, live });
  }

  for (const { live, of } of left.strays)
    if (isMeant(live.name) || (of && isMeant(of.name))) findings.push(asideLeft(live, of));
  for (const live of left.told) managed.add(live.name);
  const unmanaged = [...reading.live.values()].filter((l) => !managed.has(l.name) && isMeant(l.name)).sort(byName);
  return { entries, absent, replaced, unmanaged, findings };
}

// An entry answers to its old name too, unless another source has that beside the entry's own.
function oldName(
  { renamedFrom: old }: Desired,
  { live }: Reading,
  { isTaken }: { readonly isTaken: boolean },
): readonly string[] {
  return old === undefined || (isTaken && live.has(old)) ? [] : [old];
}

interface Left {
  /** By the name of the entry that they had. */
  readonly of: ReadonlyMap<string, readonly Live[]>;
  /** Of no entry; with what is to be absent under the name that they had. */
  readonly strays: readonly { readonly live: Live; readonly of: Absent | undefined }[];
  /** All that are neither ignored nor named under `absent`. */
  readonly told: readonly Live[];
}

// One that the manifest names under `absent:` is deleted like any other name: no entry has a claim on it any more.
function asideOf(manifest: Guarded, reading: Reading): Left {
  const gone = new Set(manifest.absent.map((entry) => meant(entry, reading)));
  const names = [...manifest.desired.keys(), ...manifest.absent.map((a) => a.name)];
  const all = [...asides(reading, names)].filter(([live]) => !gone.has(live));
  const of = new Map<string, readonly Live[]>();
  const strays: { live: Live; of: Absent | undefined }[] = [];
  for (const [live, name] of all) {
    if (name !== undefined && manifest.desired.has(name)) of.set(name, [...(of.get(name) ?? []), live]);
    else if (!isNamed(manifest.policy.ignore, live.name))
      strays.push({ live, of: manifest.absent.find((a) => a.name === name) });
  }
  const told = all.map(([live]) => live).filter((live) => !isNamed(manifest.policy.ignore, live.name));
  return { of, strays, told };
}

function meant({ name, id }: Absent, reading: Reading): Live | undefined {
  const live = reading.live.get(name);
  return live && (id === undefined || id === live.id || reading.access === "manifest") ? live : undefined;
}

// What holds the old name. It matters only where the new name is not live: a rename that is done is harmless.
function renamedFrom({ renamedFrom: name }: Desired, reading: Reading): Live | Untouchable | undefined {
  if (name === undefined) return undefined;
  return reading.live.get(name) ?? reading.untouchable.find((u) => u.name === name && u.why !== "unnamed");
}

function troubleOf(
  needed: readonly { readonly name: string }[],
  at: Desired["at"],
  manifest: Guarded,
  reading: Reading,
): Finding | undefined {
  for (const { name } of needed) {
    const said = ignoredBy(manifest, name);
    if (said !== undefined) return ignored(name, at, said);
    const trouble = unmanageable(name, reading, at);
    if (trouble) return trouble;
  }
  return undefined;
}

function absentTrouble({ name, at }: Absent, manifest: Guarded, reading: Reading): Finding | undefined {
  const isLive = reading.live.has(name) || reading.untouchable.some((u) => u.name === name);
  const said = isLive ? ignoredBy(manifest, name) : undefined;
  if (said !== undefined) return ignored(name, at, said);
  return unmanageable(name, reading, at);
}
