import { isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import { isSourceName, isWord, words } from "./words.ts";

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
  "policy.ignore.#",
  "policy.protect.#",
  "absent.#",
  "absent.#.name",
  "absent.#.id",
  "datasources.*.kind",
  "datasources.*.renamedFrom",
  "datasources.*.protect",
]);
/** Those of them that are names of sources: what is none is hidden as it is where it stands as a key. */
const nameValues: ReadonlySet<string> = new Set(["absent.#", "absent.#.name", "datasources.*.renamedFrom"]);
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
        if (isNode(key)) add(key, name !== undefined && isShownKey(name, path));
        walk(value, [...path, path.length === 1 && path[0] === "datasources" ? "*" : (name ?? "")]);
      }
    } else if (isSeq(node)) for (const item of node.items) walk(item, [...path, "#"]);
    else if (isNode(node)) add(node, isScalar(node) && isShownValue(String(node.value ?? ""), path.join(".")));
  };
  walk(root, []);
  return found;
}

function isShownValue(text: string, path: string): boolean {
  return shownValues.has(path) && (!nameValues.has(path) || isSourceName(text));
}

// `{hunter2}` in YAML is a map with that key: inside a value only the words that belong there are shown.
function isShownKey(name: string, path: readonly string[]): boolean {
  if (path[0] === "datasources" && path.length === 1) return isSourceName(name);
  if (path[0] === "datasources" && path[2] === "config" && path.length > 3) return forms.has(name);
  return isWord(name);
}
