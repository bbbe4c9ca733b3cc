import type { Change } from "../../src/model/change.ts";
import type { Absent, Desired, Manifest, Policy } from "../../src/model/desired.ts";
import type { Kind } from "../../src/model/kind.ts";
import type { Held, Live, Reading, StoredSecret, Untouchable } from "../../src/model/live.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Resolver } from "../../src/model/ports.ts";
import { Secret } from "../../src/model/secret.ts";
import type { ConfigValue } from "../../src/model/value.ts";
import { asideName } from "../../src/reconcile/aside.ts";

// Short builders for tables: a desired and a live data source, a manifest, a reading, and a plan as text.

const at = { file: "chalk-ds.yaml", line: 1, column: 1 };

/** A value in a table: a text, a reference `@NAME`, a variable `$NAME`, or `keep`. */
export type Short = string;

function configValue(short: Short): ConfigValue {
  if (short === "keep") return { from: "keep" };
  if (short.startsWith("@")) return { from: "secret", ref: short.slice(1) };
  if (short.startsWith("$")) return { from: "env", name: short.slice(1) };
  return { from: "text", text: new Secret(short) };
}

export function want(name: string, config: Record<string, Short> = {}, more: Partial<Desired> = {}): Desired {
  const entries = Object.entries(config).map(([key, short]) => [key, { value: configValue(short), at }] as const);
  return { name, kind: "postgresql", config: new Map(entries), protect: false, at, ...more };
}

export function absent(name: string, id?: string): Absent {
  return { name, at, ...(id !== undefined && { id }) };
}

/** A live value: a text, `?` (unread), a reference `@ID`, or `@?ID` (a reference with an unread value). */
function held(short: Short): Held {
  if (short === "?") return { source: "managed", text: "unread" };
  if (short.startsWith("@?")) return { source: "external", secretId: short.slice(2), text: "unread" };
  if (short.startsWith("@"))
    return { source: "external", secretId: short.slice(1), text: new Secret(`value of ${short.slice(1)}`) };
  return { source: "managed", text: new Secret(short) };
}

export function have(name: string, config: Record<string, Short> | "unread" = {}, kind: Kind = "postgresql"): Live {
  const map = config === "unread" ? config : new Map(Object.entries(config).map(([key, short]) => [key, held(short)]));
  return {
    id: `id-${name}`,
    name,
    kind,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
    config: map,
  };
}

/** A live source that a replace put aside, with an id of its own. */
export function aside(name: string, config: Record<string, Short> | "unread" = {}, kind: Kind = "postgresql"): Live {
  const id = `old-${name}`;
  return { ...have(name, config, kind), id, name: asideName("env-1", id, name) };
}

export interface World {
  readonly policy?: Partial<Policy>;
  readonly absent?: readonly Absent[];
  readonly secrets?: readonly StoredSecret[] | "unread";
  readonly secretValues?: Readonly<Record<string, string>>;
  readonly untouchable?: readonly Untouchable[];
  readonly access?: Reading["access"];
  readonly tags?: Readonly<Record<string, readonly string[]>> | "unread";
  readonly deployed?: Reading["deployed"];
  readonly env?: Readonly<Record<string, string>>;
}

export function manifestOf(desired: readonly Desired[], world: World = {}): Manifest {
  return {
    policy: { prune: false, ignore: [], protect: [], maxDeletes: 3, drift: "overwrite", ...world.policy },
    desired: new Map(desired.map((d) => [d.name, d])),
    absent: world.absent ?? [],
    files: ["chalk-ds.yaml"],
    cwd: "/",
    folder: "/",
    frameAt: () => undefined,
    warnings: [],
  };
}

export function readingOf(live: readonly Live[], world: World = {}): Reading {
  const secrets = world.secrets ?? [];
  return {
    environment: { id: "env-1", name: "production", server: "api.example.com" },
    access: world.access ?? "values",
    live: new Map(live.map((l) => [l.name, l])),
    untouchable: world.untouchable ?? [],
    secrets: secrets === "unread" ? secrets : new Map(secrets.map((s) => [s.id, s])),
    secretValues: new Map(Object.entries(world.secretValues ?? {}).map(([id, text]) => [id, new Secret(text)])),
    tags: world.tags === "unread" ? world.tags : new Map(Object.entries(world.tags ?? {})),
    deployed: world.deployed ?? "unread",
  };
}

export function resolverOf(env: Readonly<Record<string, string>> = {}): Resolver {
  return { env: (name) => (env[name] === undefined ? "unset" : new Secret(env[name])), file: () => "missing" };
}

/**
 * A change in a few words: `update a PGHOST`, `rename a→b PGHOST`, `replace a mysql→postgresql PGHOST` (`replace-on` where
 * the old source is aside already), `delete a` (`delete a's aside`); with `?KEY` for unread, `!KEY` for declared and `+KEY`
 * for extra keys; `#pii,x` for the tags that are set (`#<` where they are carried over), `-#kind/name` for stale ones.
 */
export function shortChange(change: Change): string {
  const { action, tags } = change;
  const head = {
    create: action,
    update: action,
    delete: action,
    rename: action,
    replace: change.action === "replace" && change.isAside ? "replace-on" : action,
  }[action];
  const name =
    change.action === "rename"
      ? `${asShown(change.from)}→${change.name}`
      : change.action === "replace"
        ? `${change.name} ${change.was}→${change.kind}`
        : change.action === "delete" && change.of !== undefined
          ? `${change.of}'s aside`
          : asShown(change.name);
  const marks = { same: undefined, different: "", new: "", declared: "!", unread: "?", extra: "+" } as const;
  const edits = "edits" in change ? change.edits : [];
  const keys = edits.flatMap((e) => (marks[e.status] === undefined ? [] : [`${marks[e.status]}${e.key}`]));
  const set = tags?.set
    ? [`#${tags.carried ? "<" : ""}${tags.set.before === "unread" ? "?" : ""}${tags.set.after.join(",")}`]
    : [];
  const stale = tags?.stale ? [`-#${tags.stale.kind}/${asShown(tags.stale.name)}`] : [];
  return [head, name, ...keys, ...set, ...stale].join(" ");
}

function asShown(name: string): string {
  return name.startsWith("chalkds_old_") ? "(aside)" : name;
}

/** A plan in a few words: its changes, what is unread of other sources, then the codes of its errors after `!` and of its warnings after `~`. */
export function shortPlan(plan: Plan): string {
  const codes = plan.findings.map((f) => `${f.severity === "error" ? "!" : "~"}${f.code}`);
  const changed = new Set(plan.changes.map(({ name }) => name));
  const unread = plan.unread
    .filter(({ name }) => !changed.has(name))
    .map(({ name, keys, tags }) => ["unread", name, ...keys, ...(tags ? ["#"] : [])].join(" "));
  return [...plan.changes.map(shortChange), ...unread, ...codes].join("; ");
}
