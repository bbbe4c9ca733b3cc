import { isSensitive, show, showReference } from "../catalog/show.ts";
import type { Edit } from "../model/change.ts";
import type { Desired, DesiredValue } from "../model/desired.ts";
import type { Kind } from "../model/kind.ts";
import type { Reading } from "../model/live.ts";
import type { Shown } from "../model/value.ts";
import type { Before } from "./before.ts";

/**
 * Declares what nobody could read and this change of the manifest sets anew: a key that is unread, and of which the base
 * says something else or nothing. What is shown of it is the manifest's own, then and now. Offline no key of a source is
 * known to be new on the server either, and the keys that the head no longer names are those of the base.
 */
export function declare(
  desired: Desired,
  edits: readonly Edit[],
  before: Before | undefined,
  { access }: Pick<Reading, "access">,
): readonly Edit[] {
  if (!before) return edits;
  const declared = edits.map((edit): Edit => {
    const now = desired.config.get(edit.key);
    if (edit.status !== "unread" || !now || before.saysSame(desired, edit.key)) return edit;
    return declaredEdit(desired.kind, edit, now, before.keyOf(desired, edit.key));
  });
  return access === "manifest" ? [...declared, ...dropped(desired, before)] : declared;
}

function declaredEdit(kind: Kind, edit: Edit, now: DesiredValue, then: DesiredValue | undefined): Edit {
  const [before, after] = [then && shown(kind, edit.key, then), shown(kind, edit.key, now)];
  return {
    ...edit,
    status: "declared",
    ...(before !== undefined && !edit.sensitive && { before }),
    ...(after !== undefined && { after }),
  };
}

function shown(kind: Kind, key: string, { value }: DesiredValue): Shown | undefined {
  if (value.from === "secret") return showReference(value.ref);
  return value.from === "text" ? show(kind, key, value.text, value) : undefined;
}

function dropped(desired: Desired, before: Before): readonly Edit[] {
  const entry = before.entryOf(desired);
  if (entry?.kind !== desired.kind) return [];
  return [...entry.config.keys()]
    .filter((key) => !desired.config.has(key))
    .sort()
    .map((key) => ({ key, status: "extra", sensitive: isSensitive(desired.kind, key) }));
}
