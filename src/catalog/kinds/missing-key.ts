import type { Trap } from "../spec.ts";

/** The trap of a key that no client demands, and without which the official one can only fail. `why` ends the sentence. */
export function missingKey(key: string, why: string, source: string): Trap {
  return {
    when: [[key, "missing"]],
    says: `has no "${key}": ${why}`,
    page: `There is no ${key}: ${why}`,
    hint: `write ${key}`,
    source,
  };
}
