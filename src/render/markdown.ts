import { type Action, actions, type Change } from "../model/change.ts";
import type { Plan } from "../model/plan.ts";
import { changeItem } from "./markdown-change.ts";
import { bytes, first, foot, head, joined, later, list, notes, type Tier, titled, told } from "./markdown-parts.ts";
import { code, prose } from "./markdown-text.ts";
import { symbols } from "./words.ts";

// A plan as a comment of a pull request. A comment has a bound (65,536 characters at GitHub), so what is too long is made
// shorter in a fixed order of tiers, each of which says what it leaves out. What is deleted or replaced stands in every
// tier, and is never folded.

/** What stands below a plan, and how long a comment may be. */
export interface MarkdownText {
  /** The command to run next, when there is something to do. */
  readonly next?: string;
  /** UTF-8 bytes; default: 60,000. */
  readonly budget?: number;
}

const everything: Tier = {
  without: "",
  detail: { keys: "values", hasExtras: true, users: 10 },
  others: "items",
  losses: "items",
  hasNotes: true,
  told: Number.POSITIVE_INFINITY,
  characters: 2000,
};
const quiet: Tier = {
  ...everything,
  without: "what stays as it is",
  detail: { keys: "values", hasExtras: false, users: 10 },
  hasNotes: false,
  told: 100,
};
const valueless: Tier = {
  ...quiet,
  without: "what stays as it is, and values",
  detail: { keys: "names", hasExtras: false, users: 3 },
  told: 50,
  characters: 500,
};
const keyless: Tier = {
  ...valueless,
  without: "what stays as it is, values and keys",
  detail: { keys: "none", hasExtras: false, users: 1 },
  told: 20,
  characters: 300,
};
const named: Tier = { ...keyless, without: "what stays as it is, values, keys and places", others: "names" };
const lossesOnly: Tier = { ...named, without: "everything but counts, deletes and replaces", others: "count" };
const lossesInARow: Tier = {
  ...lossesOnly,
  without: "everything but counts and the names of deletes and replaces",
  losses: "names",
};

/** The tiers, in the order in which they are tried; after the last, names are told as far as they fit. */
const tiers: readonly Tier[] = [everything, quiet, valueless, keyless, named, lossesOnly, lossesInARow];

/**
 * A plan as GitHub-flavoured Markdown, at most `budget` bytes long. Its first line is the marker of the environment
 * (`planMarker`); the heading holds the counts. No text of a manifest, a project or a server becomes Markdown or HTML.
 */
export function renderPlanMarkdown(plan: Plan, text: MarkdownText = {}): string {
  const budget = text.budget ?? 60_000;
  for (const tier of tiers) {
    const made = comment(plan, tier, text);
    if (bytes(made) <= budget) return made;
  }
  return shortest(plan, budget);
}

function comment(plan: Plan, tier: Tier, text: MarkdownText): string {
  const sentences = plan.meaning.map((sentence) => `- ${prose(sentence, tier.characters)}`);
  return joined([
    ...head(plan, tier),
    ...first(plan, tier),
    ...titled("What it means", list(sentences, tier)),
    ...actions.flatMap((action) => section(plan, action, tier)),
    ...skippedSection(plan, tier),
    ...titled("Warnings", told(later(plan), tier)),
    ...titled("Besides", tier.hasNotes ? notes(plan) : []),
    ...foot(plan, text.next),
  ]);
}

// Where not even the names of what goes away fit: as many as do, and how many more there are.
function shortest(plan: Plan, budget: number): string {
  const tier: Tier = { ...lossesInARow, without: "everything but counts and some names of deletes and replaces" };
  const losses = plan.changes.filter(isLoss);
  const around = (names: readonly string[]): string => {
    const left = losses.length - names.length;
    const row = `${names.join(", ")}${left > 0 ? ` and ${left} more, not shown here` : ""}`;
    return joined([
      ...head(plan, tier),
      ...first(plan, tier, budget / 8),
      `#### To delete and to replace: ${losses.length}`,
      row,
      ...foot(plan),
    ]);
  };
  let room = budget - bytes(around([]));
  const fitting: string[] = [];
  for (const name of losses.map(lossName)) {
    room -= bytes(name) + 2;
    if (room < 0) break;
    fitting.push(name);
  }
  return around(fitting);
}

/** So many changes of an action stand open; more are folded, but for those that take something away. */
const open = 20;

function section(plan: Plan, action: Action, tier: Tier): readonly string[] {
  const changes = plan.changes.filter((change) => change.action === action);
  if (changes.length === 0) return [];
  const isLost = action === "delete" || action === "replace";
  const title = `${changes.length} to ${action}`;
  const form = isLost ? tier.losses : tier.others;
  if (form === "count") return [];
  if (form === "names")
    return [`#### \`${symbols[action]}\` ${title}`, changes.map(isLost ? lossName : headName).join(", ")];
  const items = itemsOf(plan, changes, tier);
  if (isLost || changes.length <= open) return [`#### \`${symbols[action]}\` ${title}`, items];
  return [`<details>\n<summary><b><code>${symbols[action]}</code> ${title}</b></summary>`, items, "</details>"];
}

function itemsOf(plan: Plan, changes: readonly Change[], tier: Tier): string {
  return changes
    .flatMap((change) =>
      changeItem(
        change,
        tier.detail,
        plan.serverWarnings.filter(({ name }) => name === change.name),
      ),
    )
    .join("\n");
}

function skippedSection(plan: Plan, tier: Tier): readonly string[] {
  if (plan.skipped.length === 0 || tier.others === "count") return [];
  const title = `#### ${plan.skipped.length} left as they are (\`policy.drift: skip\`)`;
  return [title, tier.others === "names" ? plan.skipped.map(headName).join(", ") : itemsOf(plan, plan.skipped, tier)];
}

function isLoss({ action }: Change): boolean {
  return action === "delete" || action === "replace";
}

function lossName(change: Change): string {
  return `${change.action === "delete" ? "" : "replace "}${code(change.name)}`;
}

function headName(change: Change): string {
  return change.action === "rename" ? `${code(change.from)} → ${code(change.name)}` : code(change.name);
}
