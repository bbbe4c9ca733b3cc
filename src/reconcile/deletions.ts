import type { Change } from "../model/change.ts";
import type { Manifest } from "../model/desired.ts";
import type { Live, Reading } from "../model/live.ts";
import { asidePrefix } from "./aside.ts";
import { isNamed, type Matched } from "./match.ts";
import { staleTags } from "./tags.ts";

// Deletion is said, never inferred. There is no state file and the server keeps no labels, so a source is deleted only
// because the manifest names it under `absent:`, because `policy.prune: true` says that the manifest owns the
// environment, or because a replace that the manifest consented to has put it aside. An entry that merely vanished leaves
// its source live. What is said is guarded once more in policy.ts.

type Delete = Extract<Change, { readonly action: "delete" }>;

/** The deletions that the manifest asks for. */
export function deletions(manifest: Manifest, matched: Matched, { tags }: Pick<Reading, "tags">): readonly Delete[] {
  const made = (live: Live, why: Pick<Delete, "why" | "of" | "at">, stale = staleTags(live, tags)): Delete => ({
    ...{ name: live.name, kind: live.kind, blockedBy: [], action: "delete", id: live.id, ...why },
    ...(stale && { tags: stale }),
  });
  return [
    ...matched.absent.map(({ absent, live }) => made(live, { why: "absent", at: absent.at })),
    ...matched.replaced.map(({ desired, live }) =>
      made(live, { why: "replaced", of: desired.name, at: desired.at }, staleTags(live, tags, desired)),
    ),
    ...prunable(manifest, matched.unmanaged).map((live) => made(live, { why: "prune" })),
  ];
}

// A name that a replace left aside is never pruned: the next plan decides what to do with it.
function prunable({ policy }: Manifest, unmanaged: readonly Live[]): readonly Live[] {
  if (!policy.prune) return [];
  return unmanaged.filter(({ name }) => !isNamed(policy.ignore, name) && !name.startsWith(asidePrefix));
}
