import { actions } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { type Detail, placeOf } from "./markdown-change.ts";
import { code, markdownStyle, planMarker, prose } from "./markdown-text.ts";
import {
  countParts,
  counts,
  headingWords,
  nothingToDo,
  some,
  unreadWords,
  untouchableWords,
  warningWords,
} from "./words.ts";

/** How much of a plan a comment holds. */
export interface Tier {
  /** What is left out; empty for nothing. */
  readonly without: string;
  readonly detail: Detail;
  /** What stands of updates, renames and creates: items of a list, names in a row, or their count. */
  readonly others: "items" | "names" | "count";
  /** What stands of deletes and replaces. */
  readonly losses: "items" | "names";
  /** Unmanaged, adopted, untouchable and extra keys by name, and what the server says. */
  readonly hasNotes: boolean;
  /** How many findings and sentences are told, and how many characters of each. */
  readonly told: number;
  readonly characters: number;
}

/** The marker, the heading with the counts, what was read and compared, and what is left out. */
export function head(plan: Plan, { without }: Tier): readonly string[] {
  const { environment, status } = plan;
  const idle = nothingToDo(plan);
  const todo = actions.filter((action) => plan.summary[action] > 0).map((a) => `${plan.summary[a]} to ${a}`);
  const name = code(environment.name || environment.id || "environment", 100);
  const state = status === "blocked" ? "blocked · " : status === "declared" ? "offline · " : "";
  const what =
    idle === undefined
      ? todo.join(", ") || "nothing to do"
      : plan.summary.unread > 0
        ? "no known changes"
        : status === "declared"
          ? "nothing declared of data sources"
          : "no changes";
  const rest = counts(plan).rest;
  return [
    `${planMarker(environment.id || environment.name || "")}\n### chalk-ds plan · ${name}: ${state}${[what, rest.join(", ")].filter(Boolean).join(" · ")}`,
    headingWords(plan, { name: (t) => code(t, 200), prose: (t) => prose(t, 200) }).join(" · "),
    ...(without === ""
      ? []
      : [`**Shortened to fit a comment:** without ${without}. The whole plan is in the job's log.`]),
  ];
}

/** What is to do next, and the count again. */
export function foot(plan: Plan, next?: string): readonly string[] {
  const count = nothingToDo(plan) ?? countParts(plan).join(" · ");
  return [
    ...(plan.status === "blocked" ? ["**Blocked:** nothing can be applied until the errors above are mended."] : []),
    ...(plan.status === "declared"
      ? ["Offline: this is what the manifest changes. What an apply would do, a plan with a token tells."]
      : []),
    ...(plan.status === "ready" && plan.changes.length > 0 && next ? [`Next: ${code(next)}`] : []),
    `**${count}**`,
  ];
}

/** What stands before all changes: secrets that would travel, then what blocks the plan; at most `most` bytes of each. */
export function first(plan: Plan, tier: Tier, most?: number): readonly string[] {
  const travels = plan.findings.filter(({ code: what }) => what === "retarget");
  const errors = plan.findings.filter(({ code: what, severity }) => what !== "retarget" && severity === "error");
  return [
    ...titled("Saved secrets would travel", [...told(travels, tier, most), ...travellers(plan, tier, most)]),
    ...titled("Errors", told(errors, tier, most)),
  ];
}

// Where some of them are told by number alone all are named, as what goes away is.
function travellers(plan: Plan, { told: count }: Tier, most?: number): readonly string[] {
  const names = plan.changes.flatMap(({ name, retarget }) => (retarget ? [code(name)] : []));
  if (names.length <= count && most === undefined) return [];
  let room = (most ?? Number.POSITIVE_INFINITY) * 3; // names matter more than what is said of a few
  const fitting = names.filter((name) => {
    room -= bytes(name) + 2;
    return room >= 0;
  });
  const more = names.length - fitting.length;
  return [`They are of ${fitting.join(", ")}${more > 0 ? ` and ${more} more, not shown here` : ""}.`];
}

/** The findings that do not stand first. */
export function later(plan: Plan): readonly Finding[] {
  return plan.findings.filter(({ code: what, severity }) => what !== "retarget" && severity !== "error");
}

/** Findings as a list, at most `most` bytes. */
export function told(
  findings: readonly Finding[],
  tier: Pick<Tier, "told" | "characters">,
  most?: number,
): readonly string[] {
  return list(
    findings.map((finding) => findingItem(finding, tier.characters)),
    tier,
    most,
  );
}

/** Blocks under a heading; nothing where there are none. */
export function titled(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length > 0 ? [`#### ${title}`, ...blocks] : [];
}

function findingItem({ severity, code: what, message, at, other, hint }: Finding, characters: number): string {
  const places = [at, other].flatMap((place) => (place ? [placeOf(place)] : []));
  const where = places.length > 0 ? ` · ${places.join(" and ")}` : "";
  const help = hint === undefined ? "" : `\n  - hint: ${prose(hint, characters)}`;
  return `- **${severity}** ${prose(message, characters)} · ${code(what)}${where}${help}`;
}

/** Items as a block, as many as the tier tells and fit into `most` bytes, and how many more there are. */
export function list(items: readonly string[], { told: count }: Pick<Tier, "told">, most?: number): readonly string[] {
  if (items.length === 0) return [];
  let room = most ?? Number.POSITIVE_INFINITY;
  const fitting = items.slice(0, count).filter((item) => {
    room -= bytes(item) + 1;
    return room >= 0;
  });
  const more = items.length - fitting.length;
  return [[...fitting, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n")];
}

/** What is left alone, and what the server says by itself. */
export function notes(plan: Plan): readonly string[] {
  const changed = new Set([...plan.changes, ...plan.skipped].map(({ name }) => name));
  const names = (all: readonly string[]): string =>
    some(
      all.map((name) => code(name)),
      50,
    );
  const foreign = plan.untouchable.map((row) => untouchableWords(row, markdownStyle));
  const unread = plan.unread.filter(({ name }) => !changed.has(name)).map((one) => unreadWords(one, markdownStyle));
  const lines = [
    ...plan.extras
      .filter(({ name }) => !changed.has(name))
      .map(
        ({ name, keys }) =>
          `${code(name)}: ${names(keys)} on the server alone: not in the manifest, and the API cannot remove a key`,
      ),
    ...plan.serverWarnings
      .filter(({ name }) => !changed.has(name))
      .map((warning) => `${code(warning.name)}: ${warningWords(warning, markdownStyle)}`),
    ...(unread.length > 0 ? [`not compared: ${some(unread, 50)}`] : []),
    ...(plan.adopted.length > 0 ? [`${plan.adopted.length} adopted, equal already: ${names(plan.adopted)}`] : []),
    ...(plan.unmanaged.length > 0
      ? [`${plan.unmanaged.length} unmanaged, left alone: ${names(plan.unmanaged.map(({ name }) => name))}`]
      : []),
    ...(foreign.length > 0 ? [`${foreign.length} never touched: ${some(foreign.sort(), 50)}`] : []),
  ];
  return list(
    lines.map((line) => `- ${line}`),
    { told: 200 },
  );
}

/** Blocks with an empty line between them. */
export function joined(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}

/** Length in UTF-8. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
