import { isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import { isKnownWord } from "./known-words.ts";
import { isSourceName, isWord, withoutOverlay, words } from "./words.ts";

/** A stretch of a parsed file that holds a key or a value: offsets, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Whether a frame may show it. */
  readonly isShown: boolean;
}

// Values are shown by an allow-list of places, not by a list of what is secret: a config that slipped a level out
// of its place, or stands under a misspelt word, is hidden like any other. `*` is any name, `#` any item of a list.
const shownValues: ReadonlySet<string> = new Set([
  "version",
  "environment",
  "policy.prune",
  "policy.maxDeletes",
  "policy.drift",
  "policy.ignore.#",
  "policy.protect.#",
  "absent.#",
  "absent.#.name",
  "absent.#.id",
  "datasources.*.kind",
  "datasources.*.permissionTags.#",
  "datasources.*.renamedFrom",
  "datasources.*.replaces",
  "datasources.*.protect",
]);
/** Those of them that are names of sources: what is none is hidden as it is where it stands as a key. */
const nameValues: ReadonlySet<string> = new Set([
  "absent.#",
  "absent.#.name",
  "datasources.*.permissionTags.#",
  "datasources.*.renamedFrom",
]);
const forms: ReadonlySet<string> = new Set(words.value);

/** The keys and values of a parsed file in the order of its text, and which of them may be shown. */
export function stretchesOf(root: Node, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const add = (node: Node, isShown: boolean): void => {
    const [start, end] = node.range ?? [0, 0];
    if (end > start) found.push({ start, end, isShown: isShown && !text.slice(start, end).includes("\n") });
  };
  const walk = (node: unknown, path: readonly string[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value ?? "") : undefined;
        if (isNode(key)) add(key, name !== undefined && isShownKey(name, path, isBare(value)));
        walk(value, [...path, isNamePlace(path) ? "*" : (name ?? "")]);
      }
    } else if (isSeq(node)) for (const item of node.items) walk(item, [...path, "#"]);
    else if (isNode(node)) add(node, isScalar(node) && isShownValue(String(node.value ?? ""), path));
  };
  walk(root, []);
  return found;
}

// Where keys are names that somebody chose: of sources, of environments.
function isNamePlace(path: readonly string[]): boolean {
  const [word, ...more] = withoutOverlay(path);
  return more.length === 0 && (word === "datasources" || word === "environments");
}

function isShownValue(text: string, path: readonly string[]): boolean {
  const place = withoutOverlay(path).join(".");
  return shownValues.has(place) && (!nameValues.has(place) || isSourceName(text));
}

// `{hunter2}` in YAML is a map with that key: inside a value only the words that belong there are shown.
// `{PGPASSWORD: a,b}` is a map with the key `b`, which has no value: in a config only known keys are shown without one.
function isShownKey(name: string, path: readonly string[], isWithoutValue: boolean): boolean {
  if (isNamePlace(path)) return isSourceName(name);
  const [word, , part, key] = withoutOverlay(path);
  if (word !== "datasources" || part !== "config") return isWord(name);
  if (key !== undefined) return forms.has(name);
  return isWithoutValue ? isKnownWord(name) : isWord(name);
}

function isBare(value: unknown): boolean {
  return !value || (isScalar(value) && value.type === "PLAIN" && value.value === "");
}
