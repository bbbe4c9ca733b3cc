import { createHash } from "node:crypto";
import type { Live, Reading } from "../model/live.ts";

// A kind cannot be changed, so a source of another kind takes the name of the old one in three steps: the old one steps
// aside (it is renamed), the new one is created, the old one is deleted last. An apply that ends between two steps leaves
// a source under the name aside, and there is no state file that says whose it was. So the name says it: it is made from
// the environment, the source's id and the name that the source had. The next plan makes the same hash of each name that
// the manifest speaks of; one that comes out equal proves whose the source was, and no other name can. A source that
// only looks like one (another's rename, a copy from another environment) fits no name, and is left alone.
//
// What is found then decides by itself how far the replace came:
//   the name is not live   the old one has stepped aside, and nothing has been created: go on, or take the step back
//   the name is live       the new one is there: the old one is to be deleted
// The pieces are put together in match.ts.

/** How the names begin that a replace leaves aside for a moment. They are exempt from pruning. */
export const asidePrefix = "chalkds_old_";

const hashDigits = 16;

/** The name that a source has while another takes its name. */
export function asideName(environmentId: string, id: string, name: string): string {
  // JSON separates the three without doubt, whatever is in them.
  const hash = createHash("sha256").update(JSON.stringify([environmentId, id, name]));
  return asidePrefix + hash.digest("hex").slice(0, hashDigits);
}

/** The live sources under a name of ours, with the name that each had where it is one of `names`; sorted by their id. */
export function asides(
  { environment, live }: Pick<Reading, "environment" | "live">,
  names: Iterable<string>,
): ReadonlyMap<Live, string | undefined> {
  const known = [...names];
  const ours = [...live.values()].filter((source) => source.name.startsWith(asidePrefix));
  return new Map(
    ours
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((source) => [source, known.find((name) => asideName(environment.id, source.id, name) === source.name)]),
  );
}
