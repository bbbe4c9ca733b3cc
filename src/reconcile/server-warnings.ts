import { byName } from "../model/by-name.ts";
import { compared } from "../model/finding.ts";
import type { Live } from "../model/live.ts";
import type { PlanBody } from "../model/plan.ts";

/** What the server itself says of managed sources, under the name that the manifest gives them; sorted. */
export function serverWarnings(
  managed: readonly { readonly desired: { readonly name: string }; readonly live: Live }[],
): PlanBody["serverWarnings"] {
  return managed
    .flatMap(({ desired: { name }, live }) => (live.warnings ?? []).map((warning) => ({ name, ...warning })))
    .sort((a, b) => byName(a, b) || compared(a.code, b.code) || compared(a.message, b.message));
}
