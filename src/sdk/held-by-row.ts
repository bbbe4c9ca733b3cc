import type { Held } from "../model/live.ts";
import type { SecretRow } from "./secret-rows.ts";
import { heldOf } from "./wire.ts";

/**
 * The keys of the sources as ListSecrets tells them, without values: each row says which source it belongs to.
 * Whether a row's name is the bare key or `<source>_<KEY>` is not documented. The prefix is taken off only
 * where every row of the source has it. Where no row belongs to any source, the server does not tell: then nothing
 * is known of any key, rather than that there are none.
 */
export function heldByRow(
  rows: readonly SecretRow[],
): ((id: string, name: string) => ReadonlyMap<string, Held>) | undefined {
  const bySource = new Map<string, SecretRow[]>();
  for (const row of rows) {
    if (!row.integrationId) continue;
    const own = bySource.get(row.integrationId);
    if (own) own.push(row);
    else bySource.set(row.integrationId, [row]);
  }
  if (bySource.size === 0) return undefined;
  return (id, name) => {
    const own = bySource.get(id) ?? [];
    const prefix = `${name}_`;
    const cut = own.every((row) => row.name.startsWith(prefix)) ? prefix.length : 0;
    return new Map(own.map((row) => [row.name.slice(cut), heldOf(row)]));
  };
}
