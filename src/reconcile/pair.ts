import type { Desired } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { Live } from "../model/live.ts";
import { asideTwice, kindConflict, renamedAndReplaced, renamedAsOtherKind } from "./conflicts.ts";

/** What an entry of the manifest has to do with what is live. */
export type Match = { readonly desired: Desired } & (
  | { readonly how: "create" }
  | { readonly how: "update"; readonly live: Live }
  /** `isBack`: a replace has put it aside, and the manifest no longer wants another kind. */
  | { readonly how: "rename"; readonly live: Live; readonly isBack: boolean }
  /** `isAside`: an apply that ended early has put the old source aside already. */
  | { readonly how: "replace"; readonly live: Live; readonly isAside: boolean }
);

/** What is there for one entry. */
export interface Present {
  /** Under its name. */
  readonly live: Live | undefined;
  /** Under its old name, where its own is neither live nor aside. */
  readonly old: Live | undefined;
  /** What replaces that ended early have put aside. */
  readonly aside: readonly Live[];
  /** Whether the command line says to replace it, whatever its kind. */
  readonly isRebuilt: boolean;
}

/** Decides what becomes of an entry, or why that cannot be decided. */
export function pair(desired: Desired, { live, old, aside, isRebuilt }: Present): Match | Finding {
  const consents = (was: Kind): boolean => consentsTo(desired, was, isRebuilt ? "rebuilt" : "kept");
  if (live) {
    if (consents(live.kind)) return { how: "replace", desired, live, isAside: false };
    return live.kind === desired.kind ? { how: "update", desired, live } : kindConflict(desired, live);
  }
  if (old) {
    if (old.kind !== desired.kind) return renamedAsOtherKind(desired, old);
    return isRebuilt ? renamedAndReplaced(desired, old) : { how: "rename", desired, live: old, isBack: false };
  }
  const [first, second] = aside;
  if (!first) return { how: "create", desired };
  if (second) return asideTwice(desired, aside);
  if (consents(first.kind)) return { how: "replace", desired, live: first, isAside: true };
  return first.kind === desired.kind
    ? { how: "rename", desired, live: first, isBack: true }
    : kindConflict(desired, first);
}

// `replaces` consents to one kind. Where it names another than the live one, the source is not the one that was meant,
// and the command line does not mend that.
function consentsTo({ kind, replaces }: Desired, was: Kind, wish: "rebuilt" | "kept"): boolean {
  if (was === kind) return wish === "rebuilt";
  return replaces === undefined ? wish === "rebuilt" : replaces === was;
}
