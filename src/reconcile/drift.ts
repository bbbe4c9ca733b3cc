import { type Change, type Edit, sent } from "../model/change.ts";
import type { Policy } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import { asidePrefix } from "./aside.ts";
import { alreadyDifferent, type Judged } from "./origin.ts";

// What `policy.drift` says of differences that were there before this change of the manifest. Never its business: what a
// replace that ended early has left behind (that is our own work, half done), and what the command line asks for by name.

/** What a plan makes of its changes under a policy for drift. */
export interface Drifted {
  readonly changes: readonly Change[];
  /** Left as they are. */
  readonly skipped: readonly Change[];
  /** With the names of the changes that each blocks. */
  readonly refusals: readonly { readonly finding: Finding; readonly names: readonly string[] }[];
}

/** What the policy is read from, for its texts. */
export interface DriftPolicy {
  readonly drift: Policy["drift"];
  /** Where it stands: `policy.drift`, or `policy.drift at main`. */
  readonly where: string;
  /** Whether this run was told to replace a name. */
  readonly isRebuilt: (name: string) => boolean;
}

/** Obeys the policy, with a base. `hasOldTags`: whether a change's tags are what the base asks for too. */
export function obey(judged: readonly Judged[], policy: DriftPolicy, hasOldTags: (change: Change) => boolean): Drifted {
  const [changes, skipped, refusals]: [Change[], Change[], Drifted["refusals"][number][]] = [[], [], []];
  for (const one of judged) {
    const { change } = one;
    const what =
      policy.drift === "overwrite" || isOurs(change, policy) ? [] : alreadyDifferent(one, hasOldTags(change));
    if (policy.drift === "stop" && what.length > 0)
      refusals.push({ finding: stopped(change, what, policy), names: [change.name] });
    if (policy.drift !== "skip" || what.length === 0) changes.push(change);
    else {
      const { left, kept } = parted(change, hasOldTags(change));
      if (left) changes.push(left);
      if (kept) skipped.push(kept);
    }
  }
  return { changes, skipped, refusals };
}

/**
 * Refuses what a policy for drift leaves undecided without a base: nobody can tell what was different before, and writing
 * over it is what the policy is there to prevent.
 */
export function refuseBlindly(changes: readonly Change[], policy: DriftPolicy): Drifted {
  const names = changes.filter((change) => !isOurs(change, policy)).map(({ name }) => name);
  if (policy.drift === "overwrite" || names.length === 0) return { changes, skipped: [], refusals: [] };
  const finding: Finding = {
    severity: "error",
    code: "drift",
    message: `policy.drift is ${policy.drift}, and without a base nobody can tell what was different before: ${names.join(", ")}`,
    hint: "name the revision that was applied last: --base REF; --base HEAD compares with the last commit",
  };
  return { changes, skipped: [], refusals: [{ finding, names }] };
}

function isOurs(change: Change, { isRebuilt }: DriftPolicy): boolean {
  if (change.action === "delete") return change.why === "replaced";
  if (change.action === "rename") return change.from.startsWith(asidePrefix);
  return change.action === "replace" && (change.isAside || isRebuilt(change.name));
}

function stopped({ name, at }: Change, what: readonly string[], { where }: DriftPolicy): Finding {
  return {
    severity: "error",
    code: "drift",
    message: `"${name}" was different before this change, and ${where} is stop: ${what.join(", ")}`,
    ...(at && { at }),
    hint: "put back what was there, or write what is live into the manifest; where an apply is still to come, name the last one that was done: --base REF; to overwrite: policy.drift: overwrite, in a change of its own",
  };
}

// A create or a replace is made whole or not at all; a rename that is needed goes through without the old keys.
function parted(change: Change, hasOldTags: boolean): { readonly left?: Change; readonly kept?: Change } {
  if (change.origin === "already-different") return { kept: whole(change) };
  if (change.action !== "update" && change.action !== "rename") return { left: change };
  const edits = change.edits.map((edit) => (edit.origin === "already-different" ? skip(edit) : edit));
  const { tags, ...bare } = { ...change, edits };
  if (!tags || !hasOldTags) return { left: { ...change, edits } };
  // Tags are one thing: they are left by a change of their own, which nobody sends.
  return { left: bare, kept: { ...bare, edits: [], tags, origin: "already-different" } };
}

function whole(change: Change): Change {
  if (change.action === "delete") return change;
  const gone = new Set(sent(change));
  return { ...change, edits: change.edits.map((edit) => (gone.has(edit) ? skip(edit) : edit)) };
}

function skip(edit: Edit): Edit {
  return { ...edit, skipped: true };
}
