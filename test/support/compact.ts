import type { Base } from "../../src/model/base.ts";
import type { Change, Edit } from "../../src/model/change.ts";
import type { Absent, Desired, Manifest, Policy } from "../../src/model/desired.ts";
import { type Kind, parseKind } from "../../src/model/kind.ts";
import type { Live } from "../../src/model/live.ts";
import type { Plan } from "../../src/model/plan.ts";
import { absent, have, manifestOf, want } from "./builders.ts";

// A manifest, what is live, and a plan in one short line each, for tables that are read by eye.
//
// A manifest or what is live is a list of sources, separated by `;`. A source is its name, then its config:
//   a HOST=1 USER=$U      PGHOST is the text 1, PGUSER the variable U; @x a stored secret, &x a file, keep, ? an unread value
//   a:mysql HOST=1        of another kind: MYSQL_HOST
//   a ?                   live, and not even its keys could be listed
//   b was=a               renamedFrom; over=mysql replaces; tags=x,y permissionTags (tags= is none); safe protects itself
// Besides sources a manifest has
//   -a  -a#7              absent, by name, or by name and id (that of a live source is id-NAME)
//   prune  ignore=x*  protect=x*  max=1  drift=skip   its policy
//
// A plan is a list too: where each change comes from, what it is, and its keys:
//   this update a HOST    of this change; old: different already; adopt
//   (HOST) [HOST]         this key was different already; and is skipped; ?HOST unread; !HOST declared; +HOST extra
//   skip update a [HOST]  left as it is
//   adopted a             live, equal, and new in the manifest
//   !drift ~retarget      an error, a warning

const prefixes: Partial<Record<Kind, string>> = { postgresql: "PG", mysql: "MYSQL_", bigquery: "BQ_" };

function items(text: string): readonly (readonly string[])[] {
  return text
    .split(";")
    .map((item) => item.trim().split(/ +/))
    .filter(([word]) => word !== "");
}

function headOf(word: string): { readonly name: string; readonly kind: Kind } {
  const [name = "", kind = "postgresql"] = word.split(":");
  return { name, kind: parseKind(kind) ?? "postgresql" };
}

function split(word: string): readonly [string, string] {
  const at = word.indexOf("=");
  return at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
}

function desiredOf([head = "", ...words]: readonly string[]): Desired {
  const { name, kind } = headOf(head);
  const config: Record<string, string> = {};
  const files: (readonly [string, string])[] = [];
  let more: Partial<Desired> = { kind };
  for (const word of words) {
    const [key, value] = split(word);
    if (key === "was") more = { ...more, renamedFrom: value };
    else if (key === "over") more = { ...more, replaces: headOf(`x:${value}`).kind };
    else if (key === "tags") more = { ...more, permissionTags: value === "" ? [] : value.split(",") };
    else if (key === "safe") more = { ...more, protect: true };
    else if (value.startsWith("&")) files.push([`${prefixes[kind]}${key}`, value.slice(1)]);
    else config[`${prefixes[kind]}${key}`] = value;
  }
  const desired = want(name, config, more);
  const named = files.map(([key, path]) => {
    const value = { from: "file", path, encoding: "text" } as const;
    return [key, { value, at: desired.at }] as const;
  });
  return { ...desired, config: new Map([...desired.config, ...named]) };
}

/** The manifest that a line stands for. */
export function manifest(text: string): Manifest {
  const sources: Desired[] = [];
  const gone: Absent[] = [];
  let policy: Partial<Policy> = {};
  for (const words of items(text)) {
    const [key, value] = split(words[0] ?? "");
    if (key.startsWith("-")) gone.push(absent(...(key.slice(1).split("#") as [string, string?])));
    else if (key === "prune") policy = { ...policy, prune: true };
    else if (key === "ignore" || key === "protect") policy = { ...policy, [key]: value.split(",") };
    else if (key === "max") policy = { ...policy, maxDeletes: Number(value) };
    else if (key === "drift") policy = { ...policy, drift: value as Policy["drift"] };
    else sources.push(desiredOf(words));
  }
  return manifestOf(sources, { absent: gone, policy });
}

/** The base that a line stands for; `none`: there was no manifest. Files that end in `!` have changed since. */
export function base(text: string): Base {
  return {
    revision: "main",
    commit: "c0ffee",
    chosenBy: "--base",
    manifest: text === "none" ? undefined : manifest(text),
    isChanged: (path) => path.endsWith("!"),
  };
}

/** The live sources that a line stands for. */
export function live(text: string): readonly Live[] {
  return items(text).map(([head = "", ...words]) => {
    const { name, kind } = headOf(head);
    if (words[0] === "?") return have(name, "unread", kind);
    return have(name, Object.fromEntries(words.map(split).map(([k, v]) => [`${prefixes[kind]}${k}`, v])), kind);
  });
}

const origins = { "this-change": "this", "already-different": "old", adopt: "adopt" } as const;

function shortEdit({ key, status, origin, skipped }: Edit, kind: Kind): readonly string[] {
  const bare = key.replace(prefixes[kind] ?? "", "");
  if (skipped) return [`[${bare}]`];
  if (status === "same") return [];
  const marked = { new: "", different: "", declared: "!", unread: "?", extra: "+" }[status] + bare;
  return [origin === "already-different" ? `(${marked})` : marked];
}

function shortChange(change: Change): string {
  const name = change.action === "rename" ? `${change.from}→${change.name}` : change.name;
  const edits = change.action === "delete" ? [] : change.edits.flatMap((edit) => shortEdit(edit, change.kind));
  const tags = change.tags?.set ? [`tags=${change.tags.set.after.join(",")}`] : [];
  return [change.action, name, ...edits, ...tags].join(" ");
}

/** A plan in the words of a table. */
export function compact(plan: Plan): string {
  return [
    ...plan.changes.map((change) => `${change.origin ? `${origins[change.origin]} ` : ""}${shortChange(change)}`),
    ...plan.skipped.map((change) => `skip ${shortChange(change)}`),
    ...plan.adopted.map((name) => `adopted ${name}`),
    ...plan.findings.map(({ severity, code }) => `${severity === "error" ? "!" : "~"}${code}`),
  ].join("; ");
}
