import type {
  Approval,
  Approved,
  ApprovedChange,
  ApprovedKey,
  ApprovedUnread,
  Commit,
  FallenAway,
  Waiting,
} from "../model/approval.ts";
import { type Change, sent } from "../model/change.ts";
import type { Desired, Manifest } from "../model/desired.ts";
import type { ReadyPlan } from "../model/plan.ts";
import { withMeaning } from "./reseal.ts";
import { countsOf, frozen } from "./sealed.ts";
import { expressionOf, isSameCommit, isSameStatement } from "./stated.ts";

// What was approved is held against what is to do now, change by change. A change runs whole or waits whole: half of it is
// nothing that anybody has looked at. The file only ever narrows: every guard and every limit of what may be read is asked
// again, and an approval lifts none. Changes need no order among them (no two touch one name), but for deletes: where
// something that was approved along with a delete has become another or was never done, nobody has said that the delete is
// right alone.

/** What the plan of now is held against. */
export interface ApproveContext {
  readonly approval: Approval;
  readonly manifest: Manifest;
  /** Where the manifest stands now. */
  readonly commit: Commit | undefined;
}

/** Divides a plan into what was approved, what waits, and what is no longer needed. Pure; the order stays. */
export function approve(plan: ReadyPlan, context: ApproveContext): Approved {
  const judged = plan.changes.map((change) => ({ change, why: whyNot(change, plan, context) }));
  const moved = judged.find(({ change, why }) => why !== undefined && isKnown(change, context.approval));
  const fallen = fallenAway(plan, context);
  const held = moved ? waitsWith(moved.change) : undone(fallen);
  const waiting: Waiting[] = [];
  const run: Change[] = [];
  for (const { change, why } of judged) {
    if (why !== undefined) waiting.push({ change, why });
    else if (held !== undefined && deletes(change)) waiting.push({ change, why: held });
    else run.push(change);
  }
  return {
    plan: narrowed(plan, run, waiting),
    waiting,
    fallenAway: fallen,
    late: run.flatMap((change) => lateKeys(change, context.approval)),
  };
}

function deletes({ action }: Change): boolean {
  return action === "delete" || action === "replace";
}

function waitsWith({ action, name }: Change): string {
  return `it was approved together with "${name}", whose ${action} waits`;
}

function undone(fallen: readonly FallenAway[]): string | undefined {
  const first = fallen.find(({ why }) => why !== "done")?.approved;
  return first && `it was approved together with "${first.name}", whose ${first.action} was not done`;
}

/** Why a change may not run; undefined where it may. */
function whyNot(change: Change, plan: ReadyPlan, { approval, manifest, commit }: ApproveContext): string | undefined {
  const approved = approvedFor(change, approval);
  if (typeof approved === "string") return approved;
  const desired = manifest.desired.get(change.name);
  // Under another name of the environment it may be another overlay that says the key, on the same line.
  const isNamedSo = approval.environment.name === plan.environment.name;
  const same = { isSameCommit: isNamedSo && isSameCommit(approval.commit, commit) };
  for (const { key } of sent(change)) {
    const before = approved.keys.find((k) => k.key === key)?.expression;
    if (!before) return `"${key}" was not among what was to be written`;
    const value = desired?.config.get(key);
    const now = value && expressionOf(change.kind, key, value);
    if (now && isSameStatement(before, now, same)) continue;
    return now?.from === "literal" && before.from === "literal"
      ? `"${key}" is a literal that no plan shows, which is known to be the approved one only in the commit of the approval, unchanged`
      : `the manifest says "${key}" in another way`;
  }
  return otherTags(change, approved) ?? retargeted(change, approved);
}

/** The approved change that a change is, by action, name, id and kinds; or why there is none. */
function approvedFor(change: Change, { changes, unread }: Approval): ApprovedChange | string {
  // What is left of an approved replace that ended early: its old source, aside.
  if (change.action === "delete" && change.why === "replaced") {
    const replaced = changes.find((c) => (c.action === "replace" || c.action === "delete") && c.id === change.id);
    return replaced ?? "it is not in the approved plan";
  }
  const found = changes.find(({ name }) => name === change.name);
  if (!found) {
    const seen = unread.find(({ name }) => name === change.name);
    return seen ? unreadFor(change, seen) : "it is not in the approved plan";
  }
  if (found.action !== change.action) return `approved is to ${found.action} it`;
  if (change.action !== "create" && found.id !== change.id) return `approved is another source: "${found.id}"`;
  if (found.kind !== change.kind) return `approved is the kind ${found.kind}`;
  if (change.action === "rename" && found.previousName !== change.from)
    return `approved is to rename "${found.previousName}"`;
  if (change.action === "replace" && found.was !== change.was) return `approved is to replace the kind ${found.was}`;
  return found;
}

// Of a source that the approved plan left alone, what could not be read may be written: it was said to be unknown.
function unreadFor(change: Change, seen: ApprovedUnread): ApprovedChange | string {
  if (change.action !== "update") return "it is not in the approved plan";
  if (seen.id !== change.id) return `approved is another source: "${seen.id}"`;
  return seen.kind === change.kind ? { ...seen, action: "update" } : `approved is the kind ${seen.kind}`;
}

function otherTags({ tags }: Change, { tags: approved }: ApprovedChange): string | undefined {
  const isSet = !tags?.set || isSameList(tags.set.after, approved?.set);
  const { stale } = approved ?? {};
  const isStale = !tags?.stale || (tags.stale.kind === stale?.kind && tags.stale.name === stale.name);
  return isSet && isStale ? undefined : "its permission tags would become others than approved";
}

function isSameList(a: readonly string[], b: readonly string[] | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((item, i) => item === b[i]);
}

function retargeted({ retarget }: Change, { retarget: approved }: ApprovedChange): string | undefined {
  if (!retarget) return undefined;
  const isWithin = (now: readonly string[], before: readonly string[] = []): boolean =>
    now.every((key) => before.includes(key));
  if (isWithin(retarget.destination, approved?.destination) && isWithin(retarget.secrets, approved?.secrets))
    return undefined;
  return "its secrets would travel to another destination, which was not so when it was approved";
}

/** Whether an approval speaks of the source of a change, though in another way. */
function isKnown(change: Change, { changes }: Approval): boolean {
  const id = change.action === "create" ? undefined : change.id;
  return changes.some((approved) => approved.name === change.name || (id !== undefined && approved.id === id));
}

function fallenAway(plan: ReadyPlan, { approval, manifest }: ApproveContext): readonly FallenAway[] {
  const names = new Set(plan.changes.map(({ name }) => name));
  const ids = new Set(plan.changes.flatMap((change) => (change.action === "create" ? [] : [change.id])));
  return approval.changes
    .filter(({ name, id }) => !names.has(name) && (id === undefined || !ids.has(id)))
    .map((approved) => ({ approved, why: whyFallen(approved, plan, manifest) }));
}

function whyFallen(approved: ApprovedChange, plan: ReadyPlan, manifest: Manifest): FallenAway["why"] {
  const { name, keys } = approved;
  if (plan.skipped.some((change) => change.name === name)) return "skipped";
  if (!isAsked(approved, plan, manifest)) return "dropped";
  if (!isInPlace(approved, plan)) return "lost";
  const unseen = plan.unread.find((source) => source.name === name)?.keys ?? [];
  return keys.some(({ key, isUnread }) => !isUnread && unseen.includes(key)) ? "unread" : "done";
}

// What was done is asked for no more, so it is the state that tells: of a delete that nothing has the name. A literal that no
// plan shows may have become another: what it said is known nowhere, and that holds nothing up.
function isAsked({ action, name, kind, id, keys }: ApprovedChange, plan: ReadyPlan, { desired }: Manifest): boolean {
  const row = plan.rows.find((r) => r.name === name);
  if (action === "delete") return row === undefined;
  // Of a kind that it had already, only the command line can ask for it.
  if (row?.kind !== kind || (action === "replace" && row.id === id)) return false;
  const entry = desired.get(name);
  return entry?.kind === kind && keys.every((approved) => isStillSaid(approved, entry));
}

function isStillSaid({ key, expression }: ApprovedKey, { kind, config }: Desired): boolean {
  const value = config.get(key);
  const now = value && expressionOf(kind, key, value);
  if (now?.from === "literal" && expression.from === "literal") return true;
  return now !== undefined && isSameStatement(expression, now, { isSameCommit: false });
}

function isInPlace({ action, name, id }: ApprovedChange, { rows }: ReadyPlan): boolean {
  return (action !== "update" && action !== "rename") || rows.some((r) => r.name === name && r.id === id);
}

function lateKeys(change: Change, { changes, unread }: Approval): Approved["late"] {
  const approved = changes.find(({ name }) => name === change.name) ?? unread.find(({ name }) => name === change.name);
  const wasUnread = new Set(approved?.keys.filter((k) => k.isUnread).map(({ key }) => key));
  const keys = sent(change).flatMap(({ key }) => (wasUnread.has(key) ? [key] : []));
  return keys.length > 0 ? [{ name: change.name, keys }] : [];
}

function narrowed(plan: ReadyPlan, changes: readonly Change[], waits: readonly Waiting[]): ReadyPlan {
  const summary = { ...plan.summary, ...countsOf(changes) };
  return frozen({ ...plan, ...withMeaning(plan, changes), summary, waiting: waits.map(({ change }) => change.name) });
}
