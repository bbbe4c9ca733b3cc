import type { Base } from "../model/base.ts";
import { byName } from "../model/by-name.ts";
import type { Change } from "../model/change.ts";
import type { Desired } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Live, Reading } from "../model/live.ts";
import type { PlanBody } from "../model/plan.ts";
import { type Before, beforeOf } from "./before.ts";
import { type Drifted, obey, refuseBlindly } from "./drift.ts";
import { droppedStillLive } from "./dropped.ts";
import { declaredDeletes, offline } from "./offline.ts";
import { type Evidence, hasSameTags, judge } from "./origin.ts";
import { type Guarded, pruneWaits, whereSaid } from "./stricter.ts";

/** What a base makes of a plan's changes. */
export interface WithBase extends Drifted {
  readonly adopted: readonly string[];
  readonly findings: readonly Finding[];
  readonly meaning: readonly string[];
}

/** What was found before the base is asked. */
export interface Found {
  readonly changes: readonly Change[];
  /** The entries that were compared with a live source of their own name. */
  readonly compared: readonly Desired[];
  /** Live, and in no entry; what policy.prune deletes is among them. */
  readonly unmanaged: readonly Live[];
  /** Names that this run was told to replace. */
  readonly replace?: readonly string[];
}

/**
 * Asks the base of each change where it comes from, and obeys `policy.drift`. Without a base every change stays as it is,
 * and a policy that needs one refuses all of them.
 */
export function withBase(manifest: Guarded, reading: Reading, before: Before | undefined, found: Found): WithBase {
  const { base } = manifest;
  const policy = { drift: manifest.policy.drift, where: whereSaid(manifest, "drift"), ...wishes(found) };
  if (!base || !before) return { ...refuseBlindly(found.changes, policy), adopted: [], findings: [], meaning: [] };
  const evidence: Evidence = { before, desired: manifest.desired, live: reading.live, ...wishes(found) };
  const drifted = obey(
    found.changes.map((change) => judge(change, evidence)),
    policy,
    (change) => hasOldTags(change, evidence),
  );
  const changed = new Set(found.changes.map(({ name }) => name));
  const isOffline = reading.access === "manifest";
  const waits = pruneWaits(manifest, found.unmanaged);
  return {
    refusals: drifted.refusals,
    changes: isOffline ? drifted.changes.map(offline) : drifted.changes,
    skipped: drifted.skipped,
    adopted: found.compared
      .filter((entry) => !isOffline && !changed.has(entry.name) && !before.knows(entry))
      .sort(byName)
      .map(({ name }) => name),
    findings: [...(waits ? [waits] : []), ...(manifest.own.prune ? [] : droppedStillLive(manifest, base, reading))],
    meaning: isOffline ? declaredDeletes(manifest, base) : [],
  };
}

/** A base that can be asked, where there is one. */
export function askable(manifest: Guarded): Before | undefined {
  return manifest.base && beforeOf(manifest, manifest.base);
}

/** How a plan names its base. */
export function shownBase(base: Base | undefined): Pick<PlanBody, "base"> {
  return base ? { base: { revision: base.revision, commit: base.commit, chosenBy: base.chosenBy } } : {};
}

// Of an update alone: whatever else has tags cannot be made without them.
function hasOldTags({ action, name, tags }: Change, { before, desired }: Evidence): boolean {
  const entry = desired.get(name);
  return (
    action === "update" && tags?.set !== undefined && entry?.permissionTags !== undefined && hasSameTags(entry, before)
  );
}

function wishes({ replace }: Found): Pick<Found, "replace"> {
  return replace ? { replace } : {};
}
