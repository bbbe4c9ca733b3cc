import type { Desired, Manifest } from "../model/desired.ts";
import type { AskedKeys } from "../model/ports.ts";

/** What a manifest sets, by source: `keep` is never compared, and so is no key to ask for. */
export function askedKeys(manifest: Manifest): ReadonlyMap<string, AskedKeys> {
  return new Map([...manifest.desired.values()].map((desired) => [desired.name, keysOf(desired)]));
}

/** Whether a manifest refers to stored secrets. */
export function hasLinks(keys: ReadonlyMap<string, AskedKeys>): boolean {
  return [...keys.values()].some(({ links }) => links.size > 0);
}

function keysOf({ kind, renamedFrom, config }: Desired): AskedKeys {
  const values: string[] = [];
  const links = new Map<string, string>();
  for (const [key, { value }] of config) {
    if (value.from === "secret") links.set(key, value.ref);
    else if (value.from !== "keep") values.push(key);
  }
  return { kind, values, links, ...(renamedFrom !== undefined && { renamedFrom }) };
}
