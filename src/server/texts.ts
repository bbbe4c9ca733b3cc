import type { ConfigRow } from "./sources.ts";
import type { Store } from "./store.ts";

/**
 * Reads the text of config keys: the literal, or what the linked secret holds. Undefined where that secret is
 * kept elsewhere. The secrets of the environment are read once for all keys.
 */
export function textOf(
  store: Store,
  environment: string,
): (row: Pick<ConfigRow, "literal" | "secret">) => string | undefined {
  const rows = store.all<{ id: string; literal: string | null }>(
    "SELECT id, literal FROM secrets WHERE environment = ?",
    environment,
  );
  const literals = new Map(rows.map((row) => [row.id, row.literal]));
  return (row) => row.literal ?? (row.secret === null ? undefined : (literals.get(row.secret) ?? undefined));
}
