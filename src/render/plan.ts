import type { Change, Edit } from "../model/change.ts";
import type { Plan } from "../model/plan.ts";
import type { Shown } from "../model/value.ts";
import { clean } from "./clean.ts";
import { place, renderFinding } from "./finding.ts";
import type { Paint } from "./paint.ts";

/** What stands below a plan. */
export interface PlanText {
  /** The command to run next, when there is something to do; absent inside an apply. */
  readonly next?: string;
}

/**
 * A plan for a terminal: environment, count, changes (deletes first), findings, what is left alone,
 * and the count again. Every change has a word as well as a symbol. Nothing to do is one line.
 */
export function renderPlan(plan: Plan, paint: Paint, text: PlanText = {}): string {
  const count = paint.bold(countLine(plan));
  const findings = plan.findings.flatMap((f) => ["", ...renderFinding(f, paint).map((line) => `  ${line}`)]);
  if (plan.changes.length === 0 && plan.status === "ready")
    return `${[...nothingToDo(plan), ...findings].join("\n")}\n`;
  const lines = [
    heading(plan),
    count,
    ...(plan.changes.length > 0 ? [""] : []),
    ...plan.changes.flatMap((change) => renderChange(change, paint)),
    ...findings,
    "",
    ...notes(plan),
    count,
    ...(plan.status === "blocked"
      ? [paint.red("Blocked: nothing can be applied until the errors above are mended")]
      : []),
    ...(plan.status === "ready" && plan.changes.length > 0 && text.next ? [`Next: ${text.next}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function nothingToDo(plan: Plan): readonly string[] {
  const { inSync, unread } = plan.summary;
  const said =
    unread > 0
      ? `No known changes; ${amount(unread, "value")} not compared.`
      : `No changes. ${amount(inSync, "data source")} ${inSync === 1 ? "matches" : "match"} the manifest.`;
  return [said, ...notes(plan)];
}

function heading(plan: Plan): string {
  const { name, id, server } = plan.environment;
  const seen = plan.access === "values" ? "values compared" : "names, keys and references compared, no values";
  const empty = plan.rows.length === 0 && plan.untouchable.length === 0 ? " · the environment is empty" : "";
  return `${clean(name ? `${name} (${id})` : id)} at ${clean(server)} · ${seen}${empty}`;
}

/** `1 data source`, `2 data sources`. */
export function amount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** The count of a plan in one line: what is to do, then what is not. */
function countLine(plan: Plan): string {
  const { create, update, rename, delete: remove, inSync, unmanaged, unread } = plan.summary;
  const todo = [
    [create, "to create"],
    [update, "to update"],
    [rename, "to rename"],
    [remove, "to delete"],
  ] as const;
  const doing = todo.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  const errors = plan.findings.filter((f) => f.severity === "error").length;
  const warnings = plan.findings.length - errors;
  const rest = [
    `${inSync} in sync`,
    ...(unmanaged > 0 ? [`${unmanaged} unmanaged`] : []),
    ...(unread > 0 ? [`${amount(unread, "value")} not compared`] : []),
    ...(errors > 0 ? [amount(errors, "error")] : []),
    ...(warnings > 0 ? [amount(warnings, "warning")] : []),
  ];
  return `Plan: ${doing.join(", ") || "nothing to do"} · ${rest.join(", ")}`;
}

const symbols = { delete: "-", replace: "+/-", update: "~", rename: "→", create: "+" } as const;

function renderChange(change: Change, paint: Paint): readonly string[] {
  const colour = {
    delete: paint.red,
    replace: paint.red,
    update: paint.yellow,
    rename: paint.yellow,
    create: paint.green,
  }[change.action];
  const name = change.action === "rename" ? `${clean(change.from)} → ${clean(change.name)}` : clean(change.name);
  const what = `${symbols[change.action]} ${change.action.padEnd(6)} ${name} (${change.kind})`;
  const why = change.action === "delete" ? ` (${change.why === "prune" ? "policy.prune" : "absent"})` : "";
  const where = change.at ? place(change.at) : "not in the manifest";
  const head = `  ${colour(what)}${" ".repeat(Math.max(2, 48 - what.length))}${paint.dim(`${where}${why}`)}`;
  if (change.action === "delete") return [head];
  const edits = change.edits.filter((e) => e.status !== "same");
  const width = Math.max(0, ...edits.map((e) => e.key.length));
  return [head, ...edits.map((e) => `      ${clean(e.key).padEnd(width)}  ${renderEdit(e, change.action)}`)];
}

/** A value for a line of text: what is hidden, and what is empty, is said. */
export function shownValue(text: Shown | undefined): string {
  return text === "" ? '""' : (text ?? "(sensitive)");
}

function renderEdit(edit: Edit, action: Change["action"]): string {
  if (edit.status === "unread") return "not compared: its live value could not be read";
  if (edit.status === "extra") return "stays on the server: not in the manifest, and the API cannot remove a key";
  const before = shownValue(edit.before);
  const after = shownValue(edit.after);
  if (action === "create") return after;
  if (edit.status === "new") return `${after} (new)`;
  if (edit.before === undefined && edit.after === undefined) return `${after} differs`;
  return `${before} → ${after}`;
}

function notes(plan: Plan): readonly string[] {
  const changed = new Set(plan.changes.map((c) => c.name));
  const extras = plan.extras.filter((e) => !changed.has(e.name));
  const foreign = plan.untouchable.map((u) => `${clean(u.name) || "(unnamed)"} (${clean(u.kind)})`).sort();
  const unmanaged = plan.unmanaged.map((u) => clean(u.name));
  return [
    ...extras.map(
      ({ name, keys }) =>
        `${clean(name)}: ${keys.map((k) => clean(k)).join(", ")} on the server alone: not in the manifest, and the API cannot remove a key`,
    ),
    ...(unmanaged.length > 0 ? [`${unmanaged.length} unmanaged, left alone: ${unmanaged.join(", ")}`] : []),
    ...(foreign.length > 0 ? [`${foreign.length} never touched: ${foreign.join(", ")}`] : []),
  ];
}
