import { nearestHint } from "../catalog/nearest.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { CallOptions } from "../model/ports.ts";
import type { ChalkClient } from "../sdk/client.ts";
import type { Datasource } from "../sdk/datasource.ts";

/**
 * Finds one source by id, else by name. Throws `not-found` with the nearest name, and
 * `ambiguous-live-name` when a name is live more than once.
 */
export async function findSource(client: ChalkClient, key: string, call: CallOptions): Promise<Datasource> {
  const sources = await client.api.datasources.list(call);
  const byId = key === "" ? undefined : sources.find((s) => s.id === key);
  if (byId) return byId;
  const named = key === "" ? [] : sources.filter((s) => s.name === key);
  const [first, second] = named;
  if (first && second) {
    const ids = named
      .map((s) => s.id)
      .sort()
      .join(", ");
    throw ChalkDsError.of("ambiguous-live-name", `"${key}" is live ${named.length} times`, {
      hint: `name one by its id: ${ids}`,
    });
  }
  if (first) return first;
  const names = sources.map((s) => s.name);
  throw ChalkDsError.of("not-found", `no data source has the id or name "${key}"`, {
    hint: nearestHint(key, names, "chalk-ds source list shows them"),
  });
}
