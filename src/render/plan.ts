import type { Change } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
import type { ServerWarning } from "../model/live.ts";
import type { Plan } from "../model/plan.ts";
import { clean, unobeyed } from "./clean.ts";
import { renderFinding } from "./finding.ts";
import { columns, wrap } from "./layout.ts";
import type { Paint } from "./paint.ts";
import { type Look, renderChanges, terminalStyle } from "./plan-change.ts";
import { countParts, headingWords, nothingToDo, some, unreadWords, untouchableWords, warningWords } from "./words.ts";

/** How a plan is shown, and what stands below it. */
export interface PlanText {
  /** The command to run next, when there is something to do; absent inside an apply. */
  readonly next?: string;
  /**
   * Columns of the terminal. Where there is none, lines are laid out for 80, so that equal plans are equal bytes; but a
   * finding stays on its line: it is what people search a log for.
   */
  readonly width?: number;
  /** Keys that are the same are shown too, what was not compared is named, and nothing is cut or left out. */
  readonly full?: boolean;
}

/**
 * A plan for a terminal: environment, count, secrets that would travel, changes (deletes first), findings, what is left
 * alone, and the count again. Every change has a word as well as a symbol. Nothing to do is one line.
 */
export function renderPlan(plan: Plan, paint: Paint, text: PlanText = {}): string {
  const { width } = text;
  const look: Look = { paint, width: width ?? 80, isFull: text.full === true, isTerminal: width !== undefined };
  const lines = nothingToDo(plan) === undefined ? whole(plan, look, text.next) : nothing(plan, look);
  return `${lines.map(unobeyed).join("\n")}\n`; // wherever a line was broken, or begins with what was empty
}

function nothing(plan: Plan, look: Look): readonly string[] {
  const said = wrapped(nothingToDo(plan) ?? "", look);
  const more = [...notes(plan, look, plan.changes), ...findingLines(plan.findings, look)];
  // What nobody looked at is said where a reader ends, too.
  return [...said, ...more, ...(plan.summary.unread > 0 && more.length > 0 ? ["", ...said] : [])];
}

function whole(plan: Plan, look: Look, next: string | undefined): readonly string[] {
  const { paint } = look;
  const count = countLines(plan, look);
  const travels = plan.findings.filter(({ code }) => code === "retarget");
  const others = plan.findings.filter(({ code }) => code !== "retarget");
  const warnings = byName(plan.serverWarnings);
  const skipped = renderChanges(plan.skipped, look, warnings);
  return [
    ...broken(headingWords(plan, terminalStyle), look),
    ...count,
    ...findingLines(travels, look),
    ...(plan.changes.length > 0 ? [""] : []),
    ...renderChanges(plan.changes, look, warnings),
    ...(skipped.length > 0 ? ["", "Left as they are (policy.drift: skip):", "", ...skipped] : []),
    ...findingLines(others, look),
    "",
    ...notes(plan, look, [...plan.changes, ...plan.skipped]),
    ...count,
    ...(plan.status === "blocked"
      ? [paint.red("Blocked: nothing can be applied until the errors above are mended")]
      : []),
    ...(plan.status === "declared"
      ? wrapped("Offline: this is what the manifest changes. What an apply would do, a plan with a token tells.", look)
      : []),
    ...(plan.status === "ready" && plan.changes.length > 0 && next ? [`Next: ${clean(next, 100_000)}`] : []),
  ];
}

function countLines(plan: Plan, look: Look): readonly string[] {
  return broken(countParts(plan), look).map(look.paint.bold);
}

// Parts of one line, or, where they do not fit, each below the other.
function broken(parts: readonly string[], { width }: Look): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && columns(last) + 3 + columns(part) <= width) lines[lines.length - 1] = `${last} · ${part}`;
    else lines.push(...wrap(part, { width, first: last === undefined ? "" : "  · ", indent: "    " }));
  }
  return lines;
}

function findingLines(findings: readonly Finding[], { paint, width, isTerminal }: Look): readonly string[] {
  const most = isTerminal ? width - 2 : Number.POSITIVE_INFINITY;
  return findings.flatMap((finding) => ["", ...renderFinding(finding, paint, "", most).map((line) => `  ${line}`)]);
}

function notes(plan: Plan, look: Look, changes: readonly Change[]): readonly string[] {
  const { isFull } = look;
  const told = new Set(changes.map(({ name }) => name));
  const names = (list: readonly string[], limit = 10): string => some(list, isFull ? list.length : limit);
  const foreign = plan.untouchable.map((row) => untouchableWords(row, terminalStyle)).sort();
  const unread = plan.unread.filter(({ name }) => !told.has(name));
  const extras = plan.extras.filter(({ name }) => !told.has(name));
  const lines = [
    ...extras.map(
      ({ name, keys }) =>
        `${clean(name)}: ${names(keys.map((key) => clean(key)))} on the server alone: not in the manifest, and the API cannot remove a key`,
    ),
    ...(plan.extras.length > 0 ? ['A key that stays: KEY: "" blanks it, --replace NAME rebuilds its source.'] : []),
    ...plan.serverWarnings
      .filter(({ name }) => !told.has(name))
      .map((warning) => `${clean(warning.name)}: ${warningWords(warning, terminalStyle)}`),
    ...(isFull && unread.length > 0
      ? [`Not compared: ${names(unread.map((one) => unreadWords(one, terminalStyle)))}`]
      : []),
    ...(plan.adopted.length > 0
      ? [`${plan.adopted.length} adopted, equal already: ${names(plan.adopted.map((name) => clean(name)))}`]
      : []),
    ...(plan.unmanaged.length > 0
      ? [`${plan.unmanaged.length} unmanaged, left alone: ${names(plan.unmanaged.map(({ name }) => clean(name)))}`]
      : []),
    ...(foreign.length > 0 ? [`${foreign.length} never touched: ${names(foreign)}`] : []),
    ...plan.meaning.map((sentence) => clean(sentence, 2000)),
  ];
  return lines.flatMap((line) => wrapped(line, look));
}

function wrapped(text: string, { width }: Look): readonly string[] {
  return wrap(text, { width, indent: "  " });
}

function byName(warnings: Plan["serverWarnings"]): ReadonlyMap<string, readonly ServerWarning[]> {
  const map = new Map<string, ServerWarning[]>();
  for (const warning of warnings) map.set(warning.name, [...(map.get(warning.name) ?? []), warning]);
  return map;
}
