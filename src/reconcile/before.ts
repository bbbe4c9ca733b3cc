import type { Base } from "../model/base.ts";
import type { Desired, DesiredValue, Manifest } from "../model/desired.ts";
import type { Reading, Row } from "../model/live.ts";
import { isSameExpression, type Standing } from "./expression.ts";
import { isNamed } from "./match.ts";

/** A base that can be asked what it says of the head's entries and of live names. */
export interface Before {
  readonly revision: string;
  /** The base's entry for one of the head: of its name, else of the name that it had, or was to get. */
  entryOf(desired: Desired): Desired | undefined;
  /** What the base says of a key, if it is of the same kind of source. */
  keyOf(desired: Desired, key: string): DesiredValue | undefined;
  /** Whether the base says of a key what the head says. */
  saysSame(desired: Desired, key: string): boolean;
  /** Whether the base speaks of the live source that an entry of the head has by its name. */
  knows(desired: Desired): boolean;
  /** Whether a plan of the base would delete a live source. */
  deletes(live: Pick<Row, "id" | "name">): boolean;
}

/** Makes a base ready to be asked, on behalf of a head and a reading. A base without a manifest says nothing of anything. */
export function beforeOf(
  head: Manifest,
  { revision, manifest, isChanged }: Base,
  { live }: Pick<Reading, "live">,
): Before {
  if (!manifest) return { revision, ...silent };
  const standing: Standing = { head, base: manifest, isChanged };
  const byOldName = new Map([...manifest.desired.values()].map((entry) => [entry.renamedFrom, entry]));
  const entryOf = (desired: Desired): Desired | undefined =>
    manifest.desired.get(desired.name) ??
    (desired.renamedFrom === undefined ? undefined : manifest.desired.get(desired.renamedFrom)) ??
    byOldName.get(desired.name);
  const keyOf = (desired: Desired, key: string): DesiredValue | undefined => {
    const entry = entryOf(desired);
    return entry?.kind === desired.kind ? entry.config.get(key) : undefined;
  };
  return {
    revision,
    entryOf,
    keyOf,
    saysSame(desired, key) {
      const [now, then] = [desired.config.get(key), keyOf(desired, key)];
      return now !== undefined && then !== undefined && isSameExpression(now, then, standing);
    },
    knows: (desired) => entryOf(desired) !== undefined || manifest.absent.some(({ name }) => name === desired.name),
    deletes({ id, name }) {
      if (manifest.absent.some((a) => a.name === name && (a.id === undefined || a.id === id))) return true;
      // A rename that is done has no claim on the old name any more.
      const renamed = byOldName.get(name);
      const isHeld = manifest.desired.has(name) || (renamed !== undefined && !live.has(renamed.name));
      return manifest.policy.prune && !isHeld && !isNamed(manifest.policy.ignore, name);
    },
  };
}

const silent: Omit<Before, "revision"> = {
  entryOf: () => undefined,
  keyOf: () => undefined,
  saysSame: () => false,
  knows: () => false,
  deletes: () => false,
};
