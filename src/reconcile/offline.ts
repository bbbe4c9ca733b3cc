import type { Base } from "../model/base.ts";
import type { Change } from "../model/change.ts";
import type { Desired, DesiredValue, Manifest } from "../model/desired.ts";
import type { Environment, Held, Live, Reading } from "../model/live.ts";
import type { Wishes } from "./match.ts";

// Offline there is no environment to read: the base stands in its place, as if its last apply had gone through. What a
// plan of that shows is what the change declares, and nothing in it is a claim about the server: no value was read, no
// id is known, nothing is in sync.

/** A reading made of the base's manifest. Its sources have no id; their keys are all unread. */
export function readingOfBase({ manifest }: Pick<Base, "manifest">, environment: Environment): Reading {
  const entries = [...(manifest?.desired.values() ?? [])];
  const live = entries.map(
    ({ name, kind }): Live => ({ id: "", name, kind, createdAt: "", updatedAt: "", config: "unread" }),
  );
  return {
    environment,
    access: "manifest",
    live: new Map(live.map((source) => [source.name, source])),
    untouchable: [],
    secrets: "unread",
    secretValues: new Map(),
    tags: "unread",
    deployed: "unread",
  };
}

/** A source as the base describes it, for what must be known of its keys alone: every value that is not written out is unread. */
export function asDescribed({ kind, config }: Desired): Pick<Live, "kind" | "config"> {
  const held = ({ value }: DesiredValue): Held => {
    if (value.from === "secret") return { source: "unknown", secretId: value.ref, text: "unread" };
    return { source: "managed", text: value.from === "text" ? value.text : "unread" };
  };
  return { kind, config: new Map([...config].map(([key, value]) => [key, held(value)])) };
}

/** A change as it may be shown offline: without the keys that it leaves alone, and without what only a server tells. */
export function offline(change: Change): Change {
  if (change.action === "delete") return change;
  const edits = change.edits.filter((edit) => edit.status !== "unread");
  return change.action === "replace" ? { ...change, aside: "", edits } : { ...change, edits };
}

/**
 * What the change says of names that the base did not hold, in sentences: offline nobody knows whether they are live,
 * nor of which kind.
 */
export function declaredDeletes(
  head: Manifest,
  { manifest }: Pick<Base, "manifest">,
  isMeant: Wishes["isMeant"],
): readonly string[] {
  const known = new Set([...(manifest?.absent ?? []).map(({ name }) => name), ...(manifest?.desired.keys() ?? [])]);
  return head.absent
    .filter(({ name }) => !known.has(name) && isMeant(name))
    .map(({ name }) => `"${name}" is newly under absent: it is deleted if it is live`)
    .sort();
}
