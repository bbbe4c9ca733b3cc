import { type Change, sent } from "../model/change.ts";
import type { Redeploy } from "../model/plan.ts";
import { asidePrefix } from "./aside.ts";

// What an apply means beyond the list of its changes: what becomes unavailable, and until when. Data sources take effect
// at a redeploy, and resolvers find them by name. Each sentence speaks of all changes of its kind at once.

const namesShown = 5;
const fromThen = "From the next redeploy on,";

/** The sentences of a plan, five at most; names in the order of the changes, which is sorted. None where nothing needs saying. */
export function meaningOf(changes: readonly Change[], redeploy: Redeploy): readonly string[] {
  const effective = changes.filter(isEffective);
  return [
    ...deleted(effective.filter((c) => c.action === "delete")),
    ...renamed(effective.filter((c) => c.action === "rename")),
    ...replaced(
      effective.filter((c) => c.action === "replace"),
      redeploy,
    ),
    ...(effective.length > 0 ? whenApplied(redeploy) : whenNothingIs(redeploy)),
  ];
}

// No resolver ever used a source that stepped aside; and tags alone are no config that a deployment would hold.
function isEffective(change: Change): boolean {
  if (change.action === "delete") return change.why !== "replaced";
  return change.action !== "update" || sent(change).length > 0;
}

function deleted(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const [are, them] = changes.length === 1 ? ["is", "it"] : ["are", "them"];
  const names = listed(changes.map(({ name }) => quoted(name)));
  return [`${fromThen} ${names} ${are} unavailable to every resolver that uses ${them}${uses(changes, ": ")}.`];
}

function renamed(changes: readonly Extract<Change, { action: "rename" }>[]): readonly string[] {
  // One that stepped aside and comes back was never used under the name aside.
  const known = changes.filter(({ from }) => !from.startsWith(asidePrefix));
  const [first] = known;
  if (!first) return [];
  const names = listed(known.map(({ from, name }) => `${quoted(from)} is now ${quoted(name)}`));
  const how = `resolvers that use an old name (-- source: ${first.from}) break until they are changed`;
  return [`${fromThen} ${how}: ${names}${uses(known, "; ")}.`];
}

function replaced(changes: readonly Change[], { state }: Redeploy): readonly string[] {
  if (changes.length === 0) return [];
  const isOne = changes.length === 1;
  const names = listed(changes.map(({ name }) => quoted(name)));
  const missing = isOne
    ? "is replaced, the name is missing until the new source is created"
    : "are replaced, each name is missing until its new source is created";
  const users = uses(changes, " (");
  const why =
    state === "in-progress"
      ? "the deployment in progress may meet that moment, so let it end first"
      : "that is harmless, since no deployment notices before a redeploy";
  return [`While ${names}${users}${users && ")"} ${missing}: ${why}.`];
}

function whenApplied({ state, sources }: Redeploy): readonly string[] {
  if (state === "in-progress")
    return [
      "A deployment is in progress: what is applied now may or may not be in it, and surely takes effect at the next one.",
    ];
  const effect = "What is applied takes effect at the next redeploy, not before.";
  if (state !== "pending") return [effect];
  return [effect, `A redeploy is pending already: ${newer(sources)}.`];
}

function whenNothingIs({ state, sources }: Redeploy): readonly string[] {
  if (sources.length === 0) return [];
  if (state === "in-progress")
    return [`A deployment is in progress, and may or may not hold what is live: ${newer(sources)}.`];
  return [`A redeploy is pending: ${newer(sources)}, and what is live takes effect at the next redeploy.`];
}

function newer(sources: readonly string[]): string {
  return `${listed(sources.map(quoted))} changed after the active deployment`;
}

/** The number of uses, after `before`; nothing where no project was searched. */
function uses(changes: readonly Change[], before: string): string {
  const known = changes.flatMap(({ users }) => (users ? [users.length] : []));
  if (known.length === 0) return "";
  const count = known.reduce((sum, n) => sum + n, 0);
  return `${before}${count === 0 ? "no use was found" : count === 1 ? "1 use was found" : `${count} uses were found`}`;
}

function quoted(name: string): string {
  return `"${name}"`;
}

/** `a`, `a and b`, `a, b and c`; of many the first ones and a number. */
function listed(words: readonly string[]): string {
  const rest = words.length > namesShown + 1 ? words.length - namesShown : 0; // "and 1 more" would be no shorter
  const all = rest > 0 ? [...words.slice(0, namesShown), `${rest} more`] : words;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
