import { byName } from "../model/by-name.ts";
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
    const live = reading.live.get(desired.name);
    const old = live ? undefined : renamedFrom(desired, reading);
    if (old) managed.add(old.name);
    const trouble = troubleOf(desired, old, manifest, reading);
    if (trouble) findings.push(trouble);
    else if (live) both.push({ desired, live });
    else if (old && "config" in old) rename.push({ desired, live: old });
    else create.push(desired);
  }

  const absent: { absent: Absent; live: Live }[] = [];
  for (const entry of manifest.absent) {
    const trouble = absentTrouble(entry, manifest, reading);
    if (trouble) findings.push(trouble);
    const live = reading.live.get(entry.name);
    if (!live || (entry.id !== undefined && entry.id !== live.id && reading.access !== "manifest")) continue;
    managed.add(entry.name);
    const renamed = rename.find((r) => r.live.id === live.id);
    if (renamed) findings.push(renamedAndAbsent(renamed.desired, entry));
    else if (!trouble) absent.push({ absent: entry, live });
  }

  const unmanaged = [...reading.live.values()].filter((live) => !managed.has(live.name)).sort(byName);
  return { create, rename, both, absent, unmanaged, findings };
}

// What holds the old name. It matters only where the new name is not live: a rename that is done is harmless.
function renamedFrom({ renamedFrom: name }: Desired, reading: Reading): Live | Untouchable | undefined {
  if (name === undefined) return undefined;
  return reading.live.get(name) ?? reading.untouchable.find((u) => u.name === name && u.why !== "unnamed");
}

function troubleOf(
  desired: Desired,
  old: Live | Untouchable | undefined,
  manifest: Manifest,
  reading: Reading,
): Finding | undefined {
  for (const name of old ? [desired.name, old.name] : [desired.name]) {
    if (isNamed(manifest.policy.ignore, name)) return ignored(name, desired.at);
    const trouble = ambiguous(name, reading, desired.at) ?? foreignKind(name, reading, desired.at);
    if (trouble) return trouble;
  }
  const live = reading.live.get(desired.name) ?? (old && "config" in old ? old : undefined);
  return live && live.kind !== desired.kind ? kindConflict(desired, live) : undefined;
}

function absentTrouble({ name, at }: Absent, manifest: Manifest, reading: Reading): Finding | undefined {
  const isLive = reading.live.has(name) || reading.untouchable.some((u) => u.name === name);
  if (isLive && isNamed(manifest.policy.ignore, name)) return ignored(name, at);
  return ambiguous(name, reading, at) ?? foreignKind(name, reading, at);
}

// The rename comes first, and the delete goes by id: it would delete the very source that was renamed.
function renamedAndAbsent(desired: Desired, { name, at }: Absent): Finding {
  return {
    severity: "error",
    code: "bad-rename",
    message: `"${desired.name}" is to be renamed from "${name}", which is to be absent`,
    at: desired.at,
    other: at,
    hint: "keep renamedFrom to rename it, or absent to delete it",
  };
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

function ignored(name: string, at: Desired["at"]): Finding {
  return {
    severity: "error",
    code: "name-ignored",
    message: `the manifest speaks of "${name}", and its policy says to ignore that name`,
    at,
    hint: "narrow policy.ignore, or remove the entry",
  };
}

function foreignKind(name: string, reading: Reading, at: Desired["at"]): Finding | undefined {
  const foreign = reading.untouchable.find((u) => u.name === name && u.why === "other-kind");
  return (
    foreign && {
      severity: "error",
      code: "kind-conflict",
      message: `the name "${name}" belongs to an integration of kind ${foreign.kind}, which chalk-ds never touches`,
      at,
      hint: "choose another name",
    }
  );
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
