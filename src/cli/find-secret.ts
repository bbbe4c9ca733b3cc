import { nearestHint } from "../catalog/nearest.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { CallOptions } from "../model/ports.ts";
import type { ChalkClient } from "../sdk/client.ts";

/** The name of the stored secret of an id or a name. Throws `not-found` with the nearest name. */
export async function findSecret(client: ChalkClient, key: string, call: CallOptions): Promise<string> {
  const secrets = await client.api.secrets.list(call);
  const found = secrets.find(({ id }) => id === key) ?? secrets.find(({ name }) => name === key);
  if (found) return found.name;
  const names = secrets.map(({ name }) => name);
  throw ChalkDsError.of("not-found", `no stored secret has the id or name "${key}"`, {
    hint: nearestHint(key, names, "chalk-ds secret list shows them"),
  });
}
