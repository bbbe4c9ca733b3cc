import type { Held, StoredSecrets } from "../model/live.ts";
import type { Secret } from "../model/secret.ts";
import type { Wanted } from "../model/value.ts";

/** What is known of one key: unread is an answer of its own. */
export type Verdict = "same" | "different" | "unread";

/** What a comparison of references may consult. */
export interface Known {
  readonly secrets: StoredSecrets | "unread";
  readonly secretValues: ReadonlyMap<string, Secret>;
}

/**
 * Compares one wanted value with the live one. Unread is never taken for "same", or a plan would
 * promise what nobody has looked at.
 *
 * A live reference may name a row that the server keeps for itself (behaviour `reference=opaque-row`):
 * then only the values can tell, where both are readable. Ids that ListSecrets knows prove a difference.
 */
export function compare(want: Exclude<Wanted, { is: "keep" }>, have: Held, known: Known): Verdict {
  if (want.is === "unresolved") return "unread";
  if (want.is === "text") {
    if (have.source === "external") return "different";
    return have.text === "unread" ? "unread" : verdict(have.text.equals(want.text));
  }
  if (have.source === "managed") return "different";
  if (have.secretId === want.id) return "same";
  if (known.secrets !== "unread" && known.secrets.has(have.secretId)) return "different";
  const stored = known.secretValues.get(want.id);
  return have.text === "unread" || !stored ? "unread" : verdict(have.text.equals(stored));
}

function verdict(equal: boolean): Verdict {
  return equal ? "same" : "different";
}
