import { type Change, isSent } from "../model/change.ts";
import type { ReadyPlan } from "../model/plan.ts";

/**
 * What of a read-back's changes is really left to do: all of it, less what the plan has said it leaves as it is, or waits. The
 * read-back is made without the base, and so cannot know what was different before.
 */
export function leftToDo(
  changes: readonly Change[],
  plan: Pick<ReadyPlan, "changes" | "skipped" | "waiting" | "base">,
): readonly Change[] {
  const made = new Set(plan.changes.map(named));
  const whole = new Set(plan.skipped.map(named).filter((one) => !made.has(one)));
  const tags = new Set(plan.skipped.flatMap(({ name, tags }) => (tags ? [name] : [])));
  const keys = new Set([...plan.skipped, ...plan.changes].flatMap(skippedKeys));
  return changes.flatMap((change): readonly Change[] => {
    if (plan.waiting?.includes(change.name)) return [];
    // Prune may wait for its base, which is not asked here: what the plan did not delete is not to be deleted.
    if (plan.base && change.action === "delete" && change.why === "prune" && !made.has(named(change))) return [];
    if (change.action !== "update") return whole.has(named(change)) ? [] : [change];
    const edits = change.edits.filter(({ key }) => !keys.has(keyed(change, key)));
    const { tags: edit, ...bare } = change;
    const isTagged = edit !== undefined && !tags.has(change.name);
    if (!isTagged && !edits.some(isSent)) return [];
    return [{ ...bare, edits, ...(isTagged && { tags: edit }) }];
  });
}

function skippedKeys(change: Change): readonly string[] {
  if (change.action === "delete") return [];
  return change.edits.filter((edit) => edit.skipped).map(({ key }) => keyed(change, key));
}

function named({ action, name }: Change): string {
  return `${action} ${name}`;
}

function keyed({ name }: Change, key: string): string {
  return `${name} ${key}`;
}
