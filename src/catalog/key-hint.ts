import type { Kind } from "../model/kind.ts";
import { kindSpec } from "./catalog.ts";
import { nearest } from "./nearest.ts";

/**
 * The config key that somebody means by a name that the kind does not have: the one that people know by that name, else
 * the nearest one, else the only one that ends with it (`host`, as Python and Terraform call it). Undefined where that
 * would only be guessing.
 */
export function meantKey(kind: Kind, name: string): string | undefined {
  const { names, meant } = namesOf(kind);
  const wanted = name.toUpperCase();
  const known = meant.get(wanted);
  if (known !== undefined) return known;
  return nearest(name, names) ?? onlyEnding(meant, wanted);
}

function onlyEnding(meant: Names["meant"], wanted: string): string | undefined {
  let only: string | undefined;
  for (const [name, target] of meant) {
    if (!endsWith(name, wanted) || target === only) continue;
    if (only !== undefined) return undefined;
    only = target;
  }
  return only;
}

interface Names {
  readonly names: readonly string[];
  /** By every name that is known, the key that is meant. */
  readonly meant: ReadonlyMap<string, string>;
}

// Made once a kind: a manifest may have a hundred thousand wrong keys.
const known = new Map<Kind, Names>();

function namesOf(kind: Kind): Names {
  const before = known.get(kind);
  if (before) return before;
  const { keys, wrongNames } = kindSpec(kind);
  const names = keys.map(({ key }) => key);
  const made = { names, meant: new Map([...names.map((key) => [key, key] as const), ...Object.entries(wrongNames)]) };
  known.set(kind, made);
  return made;
}

// PostgreSQL's names have no underscore after their prefix.
function endsWith(name: string, word: string): boolean {
  return (name.endsWith(word) && name[name.length - word.length - 1] === "_") || name === `PG${word}`;
}
