import { kindSpec } from "../catalog/catalog.ts";
import { kinds } from "../model/kind.ts";
import { words } from "./words.ts";

const known: ReadonlySet<string> = new Set([
  ...Object.values(words).flat(),
  ...kinds.flatMap((kind) => kindSpec(kind).keys.map(({ key }) => key)),
]);

/**
 * Whether a word belongs to manifests: one of theirs, or a config key of any kind. Where nothing says that a text is a
 * key (it stands without a value, or the file is no YAML) only such a word is repeated: anything else may be a piece of
 * a password that a comma, a line break or a quote has cut off.
 */
export function isKnownWord(word: string): boolean {
  return known.has(word);
}
