import type { Base } from "../model/base.ts";
import { defaultPolicy, type Manifest, type Policy } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Reading, Row } from "../model/live.ts";
import { asidePrefix } from "./aside.ts";
import { isNamed } from "./match.ts";

// A change cannot lift its own guards. Whoever may merge one change could otherwise write `protect: false` and delete in
// it, past a reader who sees two lines. So each word of the policy holds as strictly as the stricter of base and head says
// it, and lifting a guard is a change of its own, which takes effect with the next. That is true of `prune` too, which is
// no guard but takes one away: the change that turns it on says what it will delete, and a later one deletes it. A base
// only ever takes deletions away: one that cannot be had is no base, and one without a manifest has the policy that a
// manifest without one has.

/** A manifest under a policy that is the stricter of its own and the base's. */
export interface Guarded extends Manifest {
  /** The policy that the manifest itself says. */
  readonly own: Policy;
  readonly base?: Base;
}

const strictness: readonly Policy["drift"][] = ["overwrite", "skip", "stop"];

/** The manifest as it is to be planned. */
export function guarded(head: Manifest, base: Base | undefined): Guarded {
  if (!base) return { ...head, own: head.policy };
  return { ...head, own: head.policy, base, policy: stricter(head.policy, policyOf(base)) };
}

/** The stricter of two policies, word by word. */
export function stricter(a: Policy, b: Policy): Policy {
  return {
    prune: a.prune && b.prune,
    ignore: [...new Set([...a.ignore, ...b.ignore])],
    protect: [...new Set([...a.protect, ...b.protect])],
    maxDeletes: Math.min(a.maxDeletes, b.maxDeletes),
    drift: strictness.indexOf(a.drift) > strictness.indexOf(b.drift) ? a.drift : b.drift,
  };
}

/** The policy that a base says, or that one without a manifest has. */
export function policyOf({ manifest }: Pick<Base, "manifest">): Policy {
  return manifest?.policy ?? defaultPolicy;
}

/** Where a word of the policy that holds is said: `policy.drift`, or `policy.drift at main` where the head says less. */
export function whereSaid(manifest: Guarded, word: "maxDeletes" | "drift"): string {
  const isOwn = !manifest.base || manifest.own[word] === manifest.policy[word];
  return isOwn ? `policy.${word}` : `policy.${word} at ${manifest.base?.revision}`;
}

/** Where it is said that a name is ignored; undefined where it is not. */
export function ignoredBy(manifest: Guarded, name: string): string | undefined {
  if (isNamed(manifest.own.ignore, name)) return "policy.ignore";
  return isNamed(manifest.policy.ignore, name) ? `policy.ignore at ${manifest.base?.revision}` : undefined;
}

/**
 * What protects a source from being deleted, replaced or renamed; undefined where nothing does. `entry` is the name of the
 * entry that asks for it, `names` are those that a glob may know the source by. An entry that protected itself at the base
 * goes on to, whatever has become of it, and under its old name where its rename never came to pass.
 */
export function protectedBy(
  manifest: Guarded,
  entry: string,
  names: readonly string[],
  live: Reading["live"],
): string | undefined {
  if (manifest.desired.get(entry)?.protect) return "by its entry";
  if (names.some((name) => isNamed(manifest.own.protect, name))) return "by policy.protect";
  const at = `at ${manifest.base?.revision}`;
  const safe = [...(manifest.base?.manifest?.desired.values() ?? [])].filter(({ protect }) => protect);
  const known = safe.flatMap(({ name, renamedFrom }) => (live.has(name) ? [name] : [name, renamedFrom]));
  if ([entry, ...names].some((name) => known.includes(name))) return `by its entry ${at}`;
  return names.some((name) => isNamed(manifest.policy.protect, name)) ? `by policy.protect ${at}` : undefined;
}

/** Says what policy.prune will delete once the base says it too; undefined where it does not wait for that. */
export function pruneWaits(manifest: Guarded, unmanaged: readonly Pick<Row, "name">[]): Finding | undefined {
  const { own, policy, base } = manifest;
  if (!base || !own.prune || policy.prune) return undefined;
  const names = unmanaged
    .map(({ name }) => name)
    .filter((name) => !isNamed(policy.ignore, name) && !name.startsWith(asidePrefix));
  if (names.length === 0) return undefined;
  const sources = names.length === 1 ? "1 data source" : `${names.length} data sources`;
  return {
    severity: "warning",
    code: "prune-waits",
    message: `policy.prune is new here: it is off at ${base.revision}, so this plan does not delete the ${sources} that a later one will: ${names.join(", ")}`,
    hint: "once this is merged the next apply deletes them; list under ignore what is to stay, under absent what is to go now",
  };
}
