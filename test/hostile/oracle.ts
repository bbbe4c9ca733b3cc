import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { AnyManifest, Desired } from "../../src/model/desired.ts";
import type { ConfigValue } from "../../src/model/value.ts";

/** A desired state as flat texts by path; lists as one path an entry, since their order means nothing. */
export type State = ReadonlyMap<string, string>;

/** What a manifest that was loaded asks for, in each environment that its overlays list. */
export function stateOf({ environment, policy, absent, desired, overlaid }: AnyManifest): State {
  const state = new Map<string, string>();
  if (environment) state.set("environment", environment.text);
  state.set("policy.prune", String(policy.prune)).set("policy.maxDeletes", String(policy.maxDeletes));
  state.set("policy.drift", policy.drift);
  for (const glob of policy.ignore) state.set(`policy.ignore=${glob}`, "");
  for (const glob of policy.protect) state.set(`policy.protect=${glob}`, "");
  for (const { name, id } of absent) state.set(`absent=${name}`, id ?? "");
  for (const source of desired?.values() ?? []) putSource(state, source, "");
  for (const [name, sources] of overlaid ?? []) {
    state.set(`environments.${name}`, "");
    for (const source of sources.values()) putSource(state, source, `environments.${name}.`);
  }
  return state;
}

function putSource(state: Map<string, string>, source: Desired, prefix: string): void {
  const at = `${prefix}datasources.${source.name}`;
  state.set(at, source.kind).set(`${at}.protect`, String(source.protect));
  if (source.renamedFrom !== undefined) state.set(`${at}.renamedFrom`, source.renamedFrom);
  if (source.replaces !== undefined) state.set(`${at}.replaces`, source.replaces);
  if (source.permissionTags) state.set(`${at}.permissionTags`, source.permissionTags.join());
  for (const [key, { value }] of source.config) state.set(`${at}.config.${key}`, formOf(value));
}

function formOf(value: ConfigValue): string {
  if (value.from === "text") return `text ${value.sensitive ?? ""} ${value.text.reveal()}`;
  if (value.from === "secret") return `secret ${value.ref}`;
  if (value.from === "file") return `file ${value.encoding} ${value.path}`;
  return value.from === "env" ? `env ${value.name}` : value.from;
}

/** The same as yaml alone reads it, without a line of our code, and the lines (from 0) on which each path stands. */
export interface Reread {
  readonly state: State;
  readonly lines: ReadonlyMap<string, ReadonlySet<number>>;
}

type Texts = string | null | readonly Texts[] | TextMap;
interface TextMap {
  readonly [key: string]: Texts;
}
type Put = (path: string, value: string, ...ways: readonly (readonly string[])[]) => void;

/** Reads a text by another route: yaml's failsafe schema, in which every scalar but null is the text that was written. */
export function reread(text: string): Reread {
  const document = parseDocument(text, { schema: "failsafe", customTags: ["null"], logLevel: "error" });
  const root = mapOf(document.toJS({ mapAsMap: false }) as Texts);
  const lineAt = lineFinder(text);
  const state = new Map<string, string>();
  const lines = new Map<string, ReadonlySet<number>>();
  const place: Put = (path, _value, ...ways) => {
    lines.set(path, new Set(ways.flatMap((way) => [...standing(document, way, lineAt)])));
  };
  const put: Put = (path, value, ...ways) => {
    state.set(path, value);
    place(path, value, ...ways);
  };

  if (root["environment"] !== undefined) put("environment", String(root["environment"]), ["environment"]);
  const policy = mapOf(root["policy"]);
  put("policy.prune", String(policy["prune"] ?? "false").toLowerCase(), ["policy", "prune"]);
  put("policy.drift", String(policy["drift"] ?? "overwrite"), ["policy", "drift"]);
  put("policy.maxDeletes", String(Number(policy["maxDeletes"] ?? "3")), ["policy", "maxDeletes"]);
  for (const word of ["ignore", "protect"])
    for (const [i, glob] of listOf(policy[word]).entries())
      put(`policy.${word}=${String(glob)}`, "", ["policy", word, String(i)]);
  for (const [i, item] of listOf(root["absent"]).entries()) {
    const { name, id = "" } = typeof item === "string" ? { name: item } : mapOf(item);
    put(`absent=${String(name)}`, String(id), ["absent", String(i)]);
  }
  const base = mapOf(root["datasources"]);
  if (root["environments"] === undefined) rereadSources(base, put, "", [[]]);
  else
    for (const [name, overlay] of Object.entries(mapOf(root["environments"]))) {
      const over = ["environments", name];
      put(over.join("."), "", over);
      const merged = overlayOf(base, mapOf(mapOf(overlay)["datasources"]), 0);
      const starts = [[], over];
      rereadSources(base, place, `environments.${name}.`, starts); // what is dropped stands where it is dropped, too
      rereadSources(merged, put, `environments.${name}.`, starts);
    }
  return { state, lines };
}

function rereadSources(sources: TextMap, put: Put, prefix: string, starts: readonly (readonly string[])[]): void {
  for (const [name, entry] of Object.entries(sources)) {
    const { kind, protect = "false", renamedFrom, replaces, permissionTags, config } = mapOf(entry);
    const at = `${prefix}datasources.${name}`;
    const ways = (...rest: readonly string[]): string[][] =>
      starts.map((start) => [...start, "datasources", name, ...rest]);
    put(at, String(kind).trim().toLowerCase(), ...ways("kind"));
    put(`${at}.protect`, String(protect).toLowerCase(), ...ways("protect"));
    if (renamedFrom !== undefined) put(`${at}.renamedFrom`, String(renamedFrom), ...ways("renamedFrom"));
    if (replaces !== undefined) put(`${at}.replaces`, String(replaces).trim().toLowerCase(), ...ways("replaces"));
    if (permissionTags !== undefined)
      put(`${at}.permissionTags`, [...new Set(listOf(permissionTags))].join(), ...ways("permissionTags"));
    for (const [key, value] of Object.entries(mapOf(config)))
      put(`${at}.config.${key}`, formRead(value), ...ways("config", key));
  }
}

/** An overlay over its base, by the rule of docs/manifest.md: down to the config key, null drops. */
function overlayOf(base: TextMap, over: TextMap, depth: number): TextMap {
  const merged: Record<string, Texts> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const isMerged = isTextMap(value) && isTextMap(base[key]) && (depth === 0 || (depth === 1 && key === "config"));
    if (value === null) delete merged[key];
    else merged[key] = isMerged ? overlayOf(mapOf(base[key]), mapOf(value), depth + 1) : value;
  }
  return merged;
}

function isTextMap(value: Texts | undefined): value is TextMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapOf(value: Texts | undefined): TextMap {
  return isTextMap(value) ? value : {};
}

function listOf(value: Texts | undefined): readonly Texts[] {
  return Array.isArray(value) ? value : [];
}

function formRead(value: Texts): string {
  if (typeof value === "string") return `text  ${value}`;
  const { secret, env, keep, file, encoding = "text", value: text, sensitive } = mapOf(value);
  if (secret !== undefined) return `secret ${String(secret)}`;
  if (env !== undefined) return `env ${String(env)}`;
  if (file !== undefined) return `file ${String(encoding)} ${String(file)}`;
  return keep === undefined ? `text ${String(sensitive ?? "").toLowerCase()} ${String(text)}` : "keep";
}

function lineFinder(text: string): (offset: number) => number {
  const lines: number[] = [];
  for (let i = 0, line = 0; i <= text.length; i++) {
    lines.push(line);
    if (text[i] === "\n") line += 1;
  }
  return (offset) => lines[Math.min(offset, text.length)] ?? 0;
}

// The lines of the value itself, and of every key on the way to it. Of an alias those of its anchor too. Where the way
// ends early, as with what is left out, the lines of the keys up to there.
function standing(document: Document, way: readonly string[], lineAt: (at: number) => number): ReadonlySet<number> {
  const lines = new Set<number>();
  const add = (node: Node): void => {
    const [start, end] = node.range ?? [0, 0];
    for (let line = lineAt(start); line <= lineAt(Math.max(start, end - 1)); line++) lines.add(line);
  };
  let node: unknown = document.contents;
  for (const step of way) {
    if (isAlias(node)) {
      add(node);
      node = node.resolve(document);
    }
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) return lines;
      if (isNode(pair.key)) add(pair.key);
      node = pair.value;
    } else if (isSeq(node)) node = node.items[Number(step)];
  }
  if (isAlias(node)) {
    add(node);
    node = node.resolve(document);
  }
  if (isNode(node)) add(node);
  return lines;
}
