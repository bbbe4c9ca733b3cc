import { ChalkDsError } from "../model/finding.ts";

// What nobody outside knows about the real server, as named switches of ours. The first value is the default.
const switches = {
  /** What GetIntegration says of an unknown id: both were seen in mocks of official clients. */
  missing: ["empty", "not-found"],
  /** Documented is a merge; one official mock replaces. */
  update: ["merge", "replace"],
  /** The id that a linked key carries in lists: the stored secret's, or one of a row that the server keeps for itself. */
  reference: ["secret-id", "opaque-row"],
  names: ["unique", "per-kind", "free"],
  /** Whether values of password-like keys are left out of lists and given one by one only. */
  withhold: ["none", "passwords"],
  /** Whether the server knows TeamService.GetDisplayAgent. */
  "display-agent": ["yes", "no"],
  /** Whether the server knows the second version of TestIntegration. */
  "test-v2": ["yes", "no"],
  /** How exact `updated_at` is, and whether an update moves it. */
  timestamps: ["exact", "second", "frozen-on-update"],
  /** Whether GetActiveDeployments lists the one that serves alone, or those under way beside it. */
  "active-deployments": ["finished", "with-running"],
} as const;

/** The server's behaviour where the real one is unknown. */
export type Behaviour = { readonly [K in keyof typeof switches]: (typeof switches)[K][number] };

/** Every switch at its default. */
export const defaultBehaviour = Object.fromEntries(
  Object.entries(switches).map(([name, [first]]) => [name, first]),
) as unknown as Behaviour;

/** Reads `missing=not-found,update=replace`. Throws `usage` with what is known. */
export function parseBehaviour(text: string): Partial<Behaviour> {
  const pairs = text.split(",").map((pair) => {
    const [name = "", value = "", ...more] = pair.split("=").map((word) => word.trim());
    const values: readonly string[] | undefined = Object.hasOwn(switches, name)
      ? switches[name as keyof Behaviour]
      : undefined;
    if (values?.includes(value) && more.length === 0) return [name, value] as const;
    const known = Object.entries(switches).map(([key, all]) => `${key}=${all.join("|")}`);
    throw ChalkDsError.of("usage", `unknown behaviour "${pair}"`, { hint: `known are ${known.join(", ")}` });
  });
  return Object.fromEntries(pairs) as Partial<Behaviour>;
}
