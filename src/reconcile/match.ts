import type { Absent, Desired, Manifest } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import { matchesGlob } from "../model/glob.ts";
import type { Live, Reading, Untouchable } from "../model/live.ts";

/** What the manifest and the live list have to do with each other, by exact name. */
export interface Matched {
  readonly create: readonly Desired[];
  /** The new name is not live, the old one is. */
  readonly rename: readonly { readonly desired: Desired; readonly live: Live }[];
  readonly both: readonly { readonly desired: Desired; readonly live: Live }[];
  readonly absent: readonly { readonly absent: Absent; readonly live: Live }[];
  readonly unmanaged: readonly Live[];
  readonly findings: readonly Finding[];
}

/** Whether a name is one of those that a policy's globs name. */
export function isNamed(globs: readonly string[], name: string): boolean {
  return globs.some((glob) => matchesGlob(glob, name));
}

/**
 * Matches by exact name, then by `renamedFrom`. Names that are live twice, or belong to an
 * integration that is not ours to touch, are errors when the manifest speaks of them.
 */
export function match(manifest: Manifest, reading: Reading): Matched {
  const create: Desired[] = [];
  const rename: { desired: Desired; live: Live }[] = [];
  const both: { desired: Desired; live: Live }[] = [];
  const findings: Finding[] = [];
  const managed = new Set<string>();

  for (const desired of manifest.desired.values()) {
    managed.add(desired.name);
    const trouble = troubleOf(desired, manifest, reading);
    if (trouble) {
      findings.push(trouble);
      continue;
    }
    const live = reading.live.get(desired.name);
    const old = desired.renamedFrom === undefined ? undefined : reading.live.get(desired.renamedFrom);
    if (live) both.push({ desired, live });
    else if (old) {
      managed.add(old.name);
      rename.push({ desired, live: old });
    } else create.push(desired);
  }

  const absent: { absent: Absent; live: Live }[] = [];
  for (const entry of manifest.absent) {
    const twice = ambiguous(entry.name, reading, entry.at);
    if (twice) findings.push(twice);
    const live = reading.live.get(entry.name);
    if (!live || (entry.id !== undefined && entry.id !== live.id)) continue;
    managed.add(entry.name);
    absent.push({ absent: entry, live });
  }

  const unmanaged = [...reading.live.values()].filter((live) => !managed.has(live.name)).sort(byName);
  return { create, rename, both, absent, unmanaged, findings };
}

/** Orders by name, in code units: the same on every machine. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function troubleOf(desired: Desired, manifest: Manifest, reading: Reading): Finding | undefined {
  const names = desired.renamedFrom === undefined ? [desired.name] : [desired.name, desired.renamedFrom];
  for (const name of names) {
    if (isNamed(manifest.policy.ignore, name)) return ignored(desired, name);
    const twice = ambiguous(name, reading, desired.at);
    if (twice) return twice;
  }
  const foreign = reading.untouchable.find((u) => u.name === desired.name && u.why === "other-kind");
  if (foreign) return foreignKind(desired, foreign);
  const live = reading.live.get(desired.name);
  const old = desired.renamedFrom === undefined ? undefined : reading.live.get(desired.renamedFrom);
  if (live && live.kind !== desired.kind) return kindConflict(desired, live);
  if (!live && old && old.kind !== desired.kind) return kindConflict(desired, old);
  return undefined;
}

function ambiguous(name: string, reading: Reading, at: Desired["at"]): Finding | undefined {
  const rows = reading.untouchable.filter((u) => u.why === "ambiguous" && u.name === name);
  if (rows.length === 0) return undefined;
  const shown = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map((u) => `${u.id} (${u.kind}, made ${day(u)})`);
  return {
    severity: "error",
    code: "ambiguous-live-name",
    message: `"${name}" is live ${rows.length} times: ${shown.join(", ")}`,
    at,
    hint: "delete or rename all but one by id: chalk-ds source delete ID",
  };
}

function day(row: Untouchable): string {
  return row.createdAt.slice(0, 10);
}

function ignored(desired: Desired, name: string): Finding {
  return {
    severity: "error",
    code: "name-ignored",
    message: `the manifest asks for "${name}", and its policy says to ignore that name`,
    at: desired.at,
    hint: "narrow policy.ignore, or remove the entry",
  };
}

function foreignKind(desired: Desired, foreign: Untouchable): Finding {
  return {
    severity: "error",
    code: "kind-conflict",
    message: `the name "${desired.name}" belongs to an integration of kind ${foreign.kind}, which chalk-ds never touches`,
    at: desired.at,
    hint: "choose another name",
  };
}

function kindConflict(desired: Desired, live: Live): Finding {
  return {
    severity: "error",
    code: "kind-conflict",
    message: `"${live.name}" is live as ${live.kind}, the manifest says ${desired.kind}, and a kind cannot be changed`,
    at: desired.at,
    hint: `give the new source another name and put "${live.name}" under absent:`,
  };
}
