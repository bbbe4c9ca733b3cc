import type { Kind } from "../model/kind.ts";
import { kindSpec } from "./catalog.ts";
import { nearest } from "./nearest.ts";

/**
 * The config key that somebody means by a name that the kind does not have: the one that people know by that name, else
 * the nearest one, else the only one that ends with it (`host`, as Python and Terraform call it). Undefined where that
 * would only be guessing.
 */
export function meantKey(kind: Kind, name: string): string | undefined {
  const { keys, wrongNames } = kindSpec(kind);
  const wanted = name.toUpperCase();
  const meant = new Map([...keys.map((spec) => [spec.key, spec.key] as const), ...Object.entries(wrongNames)]);
  const known = meant.get(wanted);
  if (known !== undefined) return known;
  const names = keys.map((spec) => spec.key);
  const ending = new Set([...meant].filter(([other]) => endsWith(other, wanted)).map(([, target]) => target));
  return nearest(name, names) ?? (ending.size === 1 ? [...ending][0] : undefined);
}

// PostgreSQL's names have no underscore after their prefix.
function endsWith(name: string, word: string): boolean {
  return name.endsWith(`_${word}`) || name === `PG${word}`;
}
