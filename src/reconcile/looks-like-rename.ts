import type { Desired, Policy } from "../model/desired.ts";
import type { Live } from "../model/live.ts";
import type { Wanted } from "../model/value.ts";
import type { About } from "./about.ts";
import { asidePrefix } from "./aside.ts";
import { compare, type Known } from "./compare.ts";
import { isNamed } from "./match.ts";

// An entry whose name was changed looks like a new source: the plan creates a second one beside the old, with resolvers
// and tags left at the old name. One that has most of its config in common with an unmanaged source of the same kind is
// probably that. Where a single value that could be compared differs it is not said: two databases on one host are no
// rename, and a warning that is often wrong is not read.

const leastShared = 2;

/** Warns of a create that has most of its keys, at least two, and no other value in common with a live source that is not in the manifest. */
export function looksLikeRename(
  desired: Desired,
  wanted: ReadonlyMap<string, Wanted>,
  unmanaged: readonly Live[],
  policy: Policy,
  known: Known,
): readonly About[] {
  const candidates = unmanaged.filter(
    ({ kind, name }) => kind === desired.kind && !isNamed(policy.ignore, name) && !name.startsWith(asidePrefix),
  );
  let best: Live | undefined;
  let most = Math.max(leastShared, Math.floor(wanted.size / 2) + 1) - 1;
  for (const live of candidates) {
    const shared = sharedKeys(wanted, live, known);
    if (shared > most) [best, most] = [live, shared];
  }
  if (!best) return [];
  const finding = {
    severity: "warning",
    code: "looks-like-rename",
    message: `"${desired.name}" would be created, and has most of its config in common with "${best.name}", which is live and not in the manifest`,
    at: desired.at,
    hint: `if it is the same source under a new name: renamedFrom: ${best.name}`,
  } as const;
  return [{ finding, names: [desired.name] }];
}

// How many keys are surely the same; none where one surely is not.
function sharedKeys(wanted: ReadonlyMap<string, Wanted>, { config }: Live, known: Known): number {
  if (config === "unread") return 0;
  let shared = 0;
  for (const [key, want] of wanted) {
    const have = config.get(key);
    if (!have || want.is === "keep") continue;
    const verdict = compare(want, have, known);
    if (verdict === "different") return 0;
    if (verdict === "same") shared += 1;
  }
  return shared;
}
