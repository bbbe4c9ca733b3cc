import type { Base } from "../model/base.ts";
import type { Desired, Manifest } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Live, Reading } from "../model/live.ts";
import { isNamed, type Wishes } from "./match.ts";

/**
 * Warns of entries of the base that are gone and whose sources are live: nothing deletes them, and from now on nothing
 * manages them. The findings have no place: the entry stands in no file of the head. Nothing is said of a source that
 * the head speaks of, ignores or prunes, nor of one of another kind than the entry's: that was never it.
 */
export function droppedStillLive(
  head: Manifest,
  { manifest, revision }: Base,
  reading: Pick<Reading, "live" | "access">,
  isMeant: Wishes["isMeant"],
): readonly Finding[] {
  const spoken = new Set([
    ...[...head.desired.values()].flatMap(({ name, renamedFrom }) =>
      reading.live.has(name) ? [name] : [name, renamedFrom],
    ),
    ...head.absent.map(({ name }) => name),
  ]);
  return [...(manifest?.desired.values() ?? [])].flatMap((entry): readonly Finding[] => {
    const live = heldBy(entry, reading.live);
    if (
      !live ||
      !isMeant(live.name) ||
      spoken.has(live.name) ||
      spoken.has(entry.name) ||
      isNamed(head.policy.ignore, live.name)
    )
      return [];
    return [finding(entry, live, revision, reading.access)];
  });
}

// Under its own name, or under the old one where its rename never came to pass.
function heldBy({ name, renamedFrom, kind }: Desired, live: Reading["live"]): Live | undefined {
  const found = live.get(name) ?? (renamedFrom === undefined ? undefined : live.get(renamedFrom));
  return found?.kind === kind ? found : undefined;
}

function finding({ at }: Desired, { name, id }: Live, revision: string, access: Reading["access"]): Finding {
  const where = `the manifest no longer names it (at ${revision} it does, in ${at.file}:${at.line})`;
  const line = `- ${plain(name)}`;
  const forId =
    access === "manifest" ? "" : `; for this very source alone:  - { name: ${plain(name)}, id: ${plain(id)} }`;
  return {
    severity: "warning",
    code: "dropped-still-live",
    message: access === "manifest" ? `"${name}" stays where it is live: ${where}` : `"${name}" is live, and ${where}`,
    hint: `to delete it write under absent:  ${line}${forId}`,
  };
}

// As YAML reads a text: a name may look like a number, a boolean or null.
function plain(text: string): string {
  return /^[A-Za-z_][\w-]*$/.test(text) && !/^(true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}
