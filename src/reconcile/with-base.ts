import type { Change } from "../model/change.ts";
import type { Desired } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Live, Reading } from "../model/live.ts";
import type { PlanBody } from "../model/plan.ts";
import { type Before, beforeOf } from "./before.ts";
import { type Drifted, obey, refuseBlindly } from "./drift.ts";
import { droppedStillLive } from "./dropped.ts";
import type { Wishes } from "./match.ts";
import { asDescribed, declaredDeletes, offline } from "./offline.ts";
import { type Evidence, hasSameTags, judge } from "./origin.ts";
import type { Match } from "./pair.ts";
import { retargetOf } from "./retarget.ts";
import { type Guarded, pruneWaits, whereSaid } from "./stricter.ts";

/** What a base makes of a plan's changes. */
export interface WithBase extends Pick<Drifted, "changes" | "refusals"> {
  readonly findings: readonly Finding[];
  readonly parts: Pick<PlanBody, "skipped" | "adopted" | "meaning" | "base">;
}

/** What was found before the base is asked. */
export interface Found extends Wishes {
  readonly changes: readonly Change[];
  readonly entries: readonly Match[];
  /** Live, and in no entry; what policy.prune deletes is among them. */
  readonly unmanaged: readonly Live[];
}

/** A base that can be asked, where there is one. */
export function askable(manifest: Guarded, reading: Reading): Before | undefined {
  return manifest.base && beforeOf(manifest, manifest.base, reading);
}

/**
 * Asks the base of each change where it comes from, and obeys `policy.drift`. Without a base every change stays as it is,
 * and a policy that needs one refuses all of them. Offline nothing is said to be adopted: nobody knows what is live.
 */
export function withBase(manifest: Guarded, reading: Reading, before: Before | undefined, found: Found): WithBase {
  const { base } = manifest;
  const { isMeant, isRebuilt } = found;
  const policy = { drift: manifest.policy.drift, where: whereSaid(manifest, "drift"), isRebuilt };
  if (!base || !before) {
    const { changes, refusals } = refuseBlindly(found.changes, policy);
    return { changes, refusals, findings: [], parts: { skipped: [], adopted: [], meaning: [] } };
  }
  const evidence: Evidence = { before, desired: manifest.desired, live: reading.live, isRebuilt };
  const judged = found.changes.map((change) => judge(change, evidence));
  const { changes, skipped, refusals } = obey(judged, policy, (change) => hasOldTags(change, evidence));
  const isOffline = reading.access === "manifest";
  const asBased = (change: Change): Change => offline(rebuilt(change, manifest.desired.get(change.name), before));
  const sourceOf = (name: string): Pick<Live, "kind" | "config"> | undefined => {
    const entry = base.manifest?.desired.get(name);
    return isOffline ? entry && asDescribed(entry) : reading.live.get(name);
  };
  const waits = pruneWaits(manifest, found.unmanaged);
  const dropped = manifest.own.prune ? [] : droppedStillLive(manifest, base, reading, isMeant);
  return {
    changes: changes.map((change) => aimed(isOffline ? asBased(change) : change, sourceOf)),
    refusals,
    findings: [...(waits ? [waits] : []), ...dropped],
    parts: {
      skipped: skipped.map((change) => aimed(change, sourceOf)),
      adopted: isOffline ? [] : adoptedOf(found, before),
      meaning: isOffline ? declaredDeletes(manifest, base, isMeant) : [],
      base: {
        revision: base.revision,
        commit: base.commit,
        chosenBy: base.chosenBy,
        ...(!base.manifest && { isEmpty: true }),
      },
    },
  };
}

// Once more: a secret that is skipped stays while its source goes elsewhere, and a place that is skipped is not gone to.
function aimed(whole: Change, sourceOf: (name: string) => Pick<Live, "kind" | "config"> | undefined): Change {
  const { retarget: _, ...change } = whole;
  if (change.action !== "update" && change.action !== "rename") return whole;
  const source = sourceOf(change.action === "rename" ? change.from : change.name);
  const retarget = source && retargetOf(source, change.edits);
  return { ...change, ...(retarget && { retarget }) };
}

// Offline nothing could be compared, and the base tells what changes.
function rebuilt(change: Change, desired: Desired | undefined, before: Before): Change {
  const { retarget, ...rest } = change;
  if (change.action !== "replace" || !retarget || !desired) return change;
  const destination = retarget.destination.filter((key) => !before.saysSame(desired, key));
  const secrets = retarget.secrets.filter((key) => before.saysSame(desired, key));
  return destination.length > 0 && secrets.length > 0 ? { ...change, retarget: { destination, secrets } } : rest;
}

function adoptedOf({ changes, entries }: Found, before: Before): readonly string[] {
  const changed = new Set(changes.map(({ name }) => name));
  return entries
    .filter(({ how, desired }) => how === "update" && !changed.has(desired.name) && !before.knows(desired))
    .map(({ desired }) => desired.name)
    .sort();
}

// Of an update alone: whatever else has tags cannot be made without them.
function hasOldTags({ action, name, tags }: Change, { before, desired }: Evidence): boolean {
  const entry = desired.get(name);
  return (
    action === "update" && tags?.set !== undefined && entry?.permissionTags !== undefined && hasSameTags(entry, before)
  );
}
