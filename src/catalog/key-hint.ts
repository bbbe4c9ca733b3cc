import type { Kind } from "../model/kind.ts";
import { kindSpec } from "./catalog.ts";
import { nearestHint } from "./nearest.ts";

/**
 * The hint for a config key that a kind does not have: the key that people mean by that name, else the nearest one,
 * else the only one that ends with it (`host`, as Python and Terraform call it).
 */
export function keyHint(kind: Kind, key: string): string {
  const { keys, wrongNames } = kindSpec(kind);
  const wanted = key.toUpperCase();
  const meant = new Map([...keys.map((spec) => [spec.key, spec.key] as const), ...Object.entries(wrongNames)]);
  const known = meant.get(wanted);
  if (known !== undefined) return `did you mean "${known}"?`;
  const ending = new Set([...meant].filter(([name]) => endsWith(name, wanted)).map(([, target]) => target));
  const [only] = ending;
  const otherwise =
    only !== undefined && ending.size === 1 ? `did you mean "${only}"?` : `chalk-ds kinds ${kind} lists the keys`;
  return nearestHint(
    key,
    keys.map((spec) => spec.key),
    otherwise,
  );
}

// PostgreSQL's names have no underscore after their prefix.
function endsWith(name: string, word: string): boolean {
  return name.endsWith(`_${word}`) || name === `PG${word}`;
}
