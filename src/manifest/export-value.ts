import { keySpec } from "../catalog/catalog.ts";
import { formatProblem } from "../catalog/formats.ts";
import { show } from "../catalog/show.ts";
import type { ExportedValue } from "../model/exported.ts";
import type { Kind } from "../model/kind.ts";
import type { Held, StoredSecrets } from "../model/live.ts";

/** By the id of each stored secret, the text that a manifest names it by. */
export type References = ReadonlyMap<string, string>;

/**
 * How each stored secret is referred to: by its name, where that means this secret and no other, else by its id. A
 * reference is looked up as an id first, so a name that is also another's id would mean that one.
 */
export function referencesTo(secrets: StoredSecrets | "unread"): References {
  if (secrets === "unread") return new Map();
  const bearers = new Map<string, number>();
  for (const { name } of secrets.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const isClear = (id: string, name: string): boolean =>
    name !== "" && bearers.get(name) === 1 && (name === id || !secrets.has(name));
  return new Map([...secrets.values()].map(({ id, name }) => [id, isClear(id, name) ? name : id]));
}

/**
 * A live value as the manifest says it: a reference by its secret, what the catalog clears for showing as it is, and
 * everything else as `keep`. A text that no check would let pass stays on the server too: the manifest must be sound.
 */
export function exportValue(kind: Kind, key: string, held: Held, references: References): ExportedValue {
  if (held.source === "external") {
    const ref = references.get(held.secretId);
    return ref === undefined ? { from: "keep" } : { from: "secret", ref };
  }
  if (held.source === "unknown" || held.text === "unread") return { from: "keep" };
  const spec = keySpec(kind, key);
  const isClear = show(kind, key, held.text) !== undefined;
  // What is needed and blank would be refused, and the server has it all the same.
  if (spec?.required === "yes" && held.text.reveal() === "") return { from: "keep" };
  if (!spec || !isClear || formatProblem(spec, held.text.reveal()) !== undefined) return { from: "keep" };
  return { from: "text", text: held.text };
}
