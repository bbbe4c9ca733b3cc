import type { Change, Edit, Origin, Retarget, TagEdit } from "../model/change.ts";
import type { ServerWarning, Untouchable } from "../model/live.ts";
import type { Plan } from "../model/plan.ts";
import type { Usage } from "../model/usage.ts";
import { amount } from "./amount.ts";

// What a plan says, in the same words for a terminal and for a comment. Our own words stand as they are; what others
// wrote goes through a Style, which each output has of its own.

/** How an output shows what a manifest, a project or a server supplied. */
export interface Style {
  /** A name, a key or a path: it comes whole. */
  readonly name: (text: string) => string;
  /** A sentence, with names in it. */
  readonly prose: (text: string) => string;
}

/** A sign for each action; beside it the word always stands too. */
export const symbols = { delete: "-", replace: "+/-", update: "~", rename: "→", create: "+" } as const;

/** Where a difference comes from, in words. */
export const origins: Readonly<Record<Origin, string>> = {
  "this-change": "this change",
  "already-different": "already different",
  adopt: "adopt",
};

/** Why a source is deleted, in a word or two. */
export function deleteReason(change: Extract<Change, { action: "delete" }>, { name }: Style): string {
  if (change.why === "replaced")
    return `left aside by a replace${change.of === undefined ? "" : ` of ${name(change.of)}`}`;
  return change.why === "prune" ? "policy.prune" : "absent";
}

/** What a replace does, step by step; undefined for any other change. */
export function steps(change: Change): string | undefined {
  if (change.action !== "replace") return undefined;
  const why = change.was === change.kind ? "the source is rebuilt" : "the kind changes";
  return change.isAside
    ? `${why}: the old source stands aside already, the new one is created, then the old one is deleted`
    : `${why}: the old source steps aside, the new one is created, then the old one is deleted`;
}

/** What stands beside a key: which of its values, and our own words after them. */
export interface EditWords {
  readonly shows: "nothing" | "after" | "both";
  readonly note: string;
}

/** Says what is known of a key. `isMixed`: the edits of the change come from different places, so each says which. */
export function editWords(edit: Edit, action: Change["action"], how: { readonly isMixed: boolean }): EditWords {
  const { shows, note } = plainWords(edit, action);
  const notes = [
    ...(note === "" ? [] : [note]),
    ...(edit.skipped ? ["(already different: left as it is)"] : []),
    ...(how.isMixed && edit.origin && !edit.skipped ? [`(${origins[edit.origin]})`] : []),
  ];
  return { shows, note: notes.join(" ") };
}

function plainWords({ status, before, after, changedAt }: Edit, action: Change["action"]): EditWords {
  const isHidden = before === undefined && after === undefined;
  switch (status) {
    case "same":
      return { shows: "nothing", note: "same" };
    case "unread": {
      const last = changedAt === undefined ? "" : `; last changed ${day(changedAt)}`;
      return { shows: "nothing", note: `not compared: its live value, or the wanted one, could not be read${last}` };
    }
    case "extra":
      return { shows: "nothing", note: "stays on the server: not in the manifest, and the API cannot remove a key" };
    case "declared":
      if (isHidden) return { shows: "after", note: "changes in the manifest; live not read" };
      return { shows: before === undefined ? "after" : "both", note: "(manifest; live not read)" };
    case "new":
      return { shows: "after", note: action === "create" || action === "replace" ? "" : "(new)" };
    case "different":
      return isHidden ? { shows: "after", note: "differs" } : { shows: "both", note: "" };
  }
}

// The day is what a person compares; what is no date at all came from elsewhere and says nothing.
function day(time: string): string {
  return /^\d{4}-\d\d-\d\d(?=T)/.exec(time)?.[0] ?? "at an unknown time";
}

/** Whether the edits of a change come from different places. */
export function isMixed(edits: readonly Edit[]): boolean {
  return new Set(edits.flatMap(({ origin }) => (origin ? [origin] : []))).size > 1;
}

/** What becomes of permission tags, a line each. */
export function tagWords({ set, stale, carried }: TagEdit, { name }: Style): readonly string[] {
  const list = (tags: readonly string[]): string => `[${tags.map(name).join(", ")}]`;
  const lines: string[] = [];
  if (set) {
    const before = set.before === "unread" ? "(not read)" : list(set.before);
    const from = set.before.length === 0 ? "" : `${before} → `;
    lines.push(`${from}${list(set.after)}${carried ? " (carried over from the old name or kind)" : ""}`);
  }
  if (stale) lines.push(`${list(stale.tags)} of ${name(stale.name)} (${stale.kind}) removed last`);
  return lines;
}

/** That saved secrets will travel to another destination. */
export function retargetWords({ destination, secrets }: Retarget, { name }: Style): string {
  const verb = destination.length === 1 ? "changes" : "change";
  const stay = secrets.length === 1 ? "stays: the saved secret travels there" : "stay: the saved secrets travel there";
  return `retarget: ${destination.map(name).join(", ")} ${verb} while ${secrets.map(name).join(", ")} ${stay}`;
}

/** Who uses a name, at most `limit` of them, and how many more there are; that nobody was found is said too. */
export function userWords(users: readonly Usage[], { name }: Style, limit: number): string {
  if (users.length === 0) return "no use of it found";
  const places = users.slice(0, limit).map(({ file, line }) => name(`${file}:${line}`));
  const more = users.length > limit ? ` and ${users.length - limit} more` : "";
  return `used by ${places.join(", ")}${more}`;
}

/** What the server says of a source by itself. */
export function warningWords({ code, title, message, keys }: ServerWarning, { name, prose }: Style): string {
  const text = [title, message].filter((part) => part !== "").map(prose);
  const of = keys.length > 0 ? ` (${keys.map(name).join(", ")})` : "";
  return `the server says: ${text.join(": ")}${of}${code === "" ? "" : ` [${name(code)}]`}`;
}

/** A source, and what of it could not be compared, with the day on which the server last changed it. */
export function unreadWords({ name: of, keys, tags, changedAt = {} }: Plan["unread"][number], { name }: Style): string {
  const dated = keys.map((key) => {
    const time = Object.hasOwn(changedAt, key) ? changedAt[key] : undefined;
    return time === undefined ? name(key) : `${name(key)} last changed ${day(time)}`;
  });
  return `${name(of)} (${[...dated, ...(tags ? ["permissionTags"] : [])].join(", ")})`;
}

/** A live row that is never touched, and why where its kind does not say so. */
export function untouchableWords({ name: of, kind, why }: Untouchable, { name }: Style): string {
  const note = {
    ambiguous: ", live twice",
    unnamed: "",
    "other-kind": "",
    "other-environment": ", of another environment",
  };
  return `${of === "" ? "(unnamed)" : name(of)} (${name(kind)}${note[why]})`;
}

/** What was read and compared, piece by piece: the environment first. */
export function headingWords(plan: Plan, { name, prose }: Style): readonly string[] {
  const { environment, access, base } = plan;
  const id = environment.name ? `${name(environment.name)} (${name(environment.id)})` : name(environment.id);
  const isEmpty = access !== "manifest" && plan.rows.length === 0 && plan.untouchable.length === 0;
  return [
    ...(environment.id === "" ? [] : [environment.server === "" ? id : `${id} at ${name(environment.server)}`]),
    {
      values: "values compared",
      keys: "names, keys and references compared, no values",
      manifest: "offline: live was not read",
    }[access],
    ...(isEmpty ? ["the environment is empty"] : []),
    ...(plan.only ? [`only ${some(plan.only.map(name), 20)}`] : []),
    ...(base
      ? [
          `base ${name(base.revision)} at ${name(base.commit.slice(0, 7))} (${prose(base.chosenBy)})${base.isEmpty ? ", where no manifest stands" : ""}`,
        ]
      : []),
  ];
}

/** What a plan counts: what is to do, then what is not. */
export interface Counts {
  readonly todo: readonly string[];
  readonly rest: readonly string[];
}

/** The counts of a plan. What was not compared has its own: it is never among what is in sync. */
export function counts(plan: Plan): Counts {
  const { create, update, rename, replace, delete: remove, inSync, unmanaged, unread } = plan.summary;
  const some = (list: readonly (readonly [number, string])[]): readonly string[] =>
    list.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  const errors = plan.findings.filter((f) => f.severity === "error").length;
  const warnings = plan.findings.length - errors;
  return {
    todo: some([
      [create, "to create"],
      [update, "to update"],
      [rename, "to rename"],
      [replace, "to replace"],
      [remove, "to delete"],
    ]),
    rest: [
      ...(plan.access === "manifest" ? [] : [`${inSync} in sync`]),
      ...some([
        [unmanaged, "unmanaged"],
        [unread, `value${unread === 1 ? "" : "s"} not compared`],
        [plan.skipped.length, "skipped"],
        [errors, errors === 1 ? "error" : "errors"],
        [warnings, warnings === 1 ? "warning" : "warnings"],
      ]),
    ],
  };
}

/** The count line of a plan in its two parts: what is to do, and what is not. */
export function countParts(plan: Plan): readonly string[] {
  const { todo, rest } = counts(plan);
  return [`Plan: ${todo.join(", ") || "nothing to do"}`, ...(rest.length > 0 ? [rest.join(", ")] : [])];
}

/** What is said where nothing is to do; undefined where something is, or something stands in the way. */
export function nothingToDo(plan: Plan): string | undefined {
  const { changes, skipped, status, summary } = plan;
  if (changes.length > 0 || skipped.length > 0 || status === "blocked") return undefined;
  // What is dropped, newly absent or said by the policy may come to something, and only live tells.
  if (status === "declared") return "No changes of data sources are declared. Live was not read.";
  if (summary.unread > 0) return `No known changes; ${amount(summary.unread, "value")} not compared.`;
  const match = summary.inSync === 1 ? "matches" : "match";
  return `No changes. ${amount(summary.inSync, "data source")} ${match} the manifest.`;
}

/** Names in a row, at most `limit`, and how many more there are. */
export function some(names: readonly string[], limit: number): string {
  const more = names.length > limit ? ` and ${names.length - limit} more` : "";
  return `${names.slice(0, limit).join(", ")}${more}`;
}
