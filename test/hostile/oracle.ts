import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { Manifest } from "../../src/model/desired.ts";
import type { ConfigValue } from "../../src/model/value.ts";

/** A desired state as flat texts by path; lists as one path an entry, since their order means nothing. */
export type State = ReadonlyMap<string, string>;

/** What a manifest that was loaded asks for. */
export function stateOf({ environment, policy, desired, absent }: Manifest): State {
  const state = new Map<string, string>();
  if (environment) state.set("environment", environment.text);
  state.set("policy.prune", String(policy.prune)).set("policy.maxDeletes", String(policy.maxDeletes));
  for (const glob of policy.ignore) state.set(`policy.ignore=${glob}`, "");
  for (const glob of policy.protect) state.set(`policy.protect=${glob}`, "");
  for (const { name, id } of absent) state.set(`absent=${name}`, id ?? "");
  for (const source of desired.values()) {
    const at = `datasources.${source.name}`;
    state.set(at, source.kind).set(`${at}.protect`, String(source.protect));
    if (source.renamedFrom !== undefined) state.set(`${at}.renamedFrom`, source.renamedFrom);
    for (const [key, { value }] of source.config) state.set(`${at}.config.${key}`, formOf(value));
  }
  return state;
}

function formOf(value: ConfigValue): string {
  if (value.from === "text") return `text ${value.sensitive ?? ""} ${value.text.reveal()}`;
  if (value.from === "secret") return `secret ${value.ref}`;
  return value.from === "env" ? `env ${value.name}` : value.from;
}

/** The same as yaml alone reads it, without a line of our code, and the lines (from 0) on which each path stands. */
export interface Reread {
  readonly state: State;
  readonly lines: ReadonlyMap<string, ReadonlySet<number>>;
}

type Texts = string | readonly Texts[] | { readonly [key: string]: Texts };

/** Reads a text by another route: yaml's failsafe schema, in which every scalar is the text that was written. */
export function reread(text: string): Reread {
  const document = parseDocument(text, { schema: "failsafe", logLevel: "error" });
  const root = (document.toJS({ mapAsMap: false }) ?? {}) as { readonly [key: string]: Texts };
  const lineAt = lineFinder(text);
  const state = new Map<string, string>();
  const lines = new Map<string, ReadonlySet<number>>();
  const put = (path: string, value: string, ...way: readonly string[]): void => {
    state.set(path, value);
    lines.set(path, standing(document, way, lineAt));
  };
  const map = (value: Texts | undefined): { readonly [key: string]: Texts } =>
    typeof value === "object" && !Array.isArray(value) ? (value as { readonly [key: string]: Texts }) : {};
  const list = (value: Texts | undefined): readonly Texts[] => (Array.isArray(value) ? value : []);

  if (root["environment"] !== undefined) put("environment", String(root["environment"]), "environment");
  const policy = map(root["policy"]);
  put("policy.prune", String(policy["prune"] ?? "false").toLowerCase(), "policy", "prune");
  put("policy.maxDeletes", String(Number(policy["maxDeletes"] ?? "3")), "policy", "maxDeletes");
  for (const word of ["ignore", "protect"])
    for (const [i, glob] of list(policy[word]).entries())
      put(`policy.${word}=${String(glob)}`, "", "policy", word, String(i));
  for (const [i, item] of list(root["absent"]).entries()) {
    const { name, id = "" } = typeof item === "string" ? { name: item } : map(item);
    put(`absent=${String(name)}`, String(id), "absent", String(i));
  }
  for (const [name, entry] of Object.entries(map(root["datasources"]))) {
    const { kind, protect = "false", renamedFrom, config } = map(entry);
    const at = `datasources.${name}`;
    const way = ["datasources", name];
    put(at, String(kind).trim().toLowerCase(), ...way, "kind");
    put(`${at}.protect`, String(protect).toLowerCase(), ...way, "protect");
    if (renamedFrom !== undefined) put(`${at}.renamedFrom`, String(renamedFrom), ...way, "renamedFrom");
    for (const [key, value] of Object.entries(map(config)))
      put(`${at}.config.${key}`, formRead(value), ...way, "config", key);
  }
  return { state, lines };
}

function formRead(value: Texts): string {
  if (typeof value === "string") return `text  ${value}`;
  const { secret, env, keep, value: text, sensitive } = value as { readonly [key: string]: Texts };
  if (secret !== undefined) return `secret ${String(secret)}`;
  if (env !== undefined) return `env ${String(env)}`;
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
