import type { Change } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
import type { Reading } from "../model/live.ts";
import type { About } from "./about.ts";
import { asidePrefix } from "./aside.ts";
import { type Guarded, policyOf, protectedBy, whereSaid } from "./stricter.ts";

// What the manifest asks to delete is guarded once more here: by `protect`, by a limit on the number of deletions, and
// by a refusal to leave nothing behind. A replace deletes a source too. Each refusal states the number, the limit, the
// names and the way out.

/** What the command line lifts for one run. */
export interface Lifted {
  /** Deletes allowed in this run, those of replaces included, instead of `policy.maxDeletes`. */
  readonly allowDeletes?: number;
  /** Whether a plan may leave no data source at all. */
  readonly allowEmpty?: boolean;
}

/** The refusals of a plan's changes. What is live counts, whether or not the plan looks at it; offline nobody knows what is. */
export function guard(
  manifest: Guarded,
  changes: readonly Change[],
  { live, access }: Pick<Reading, "live" | "access">,
  lifted: Lifted,
): readonly About[] {
  return [
    ...changes.flatMap((change) => protectedChange(manifest, change, live)),
    ...tooMany(manifest, changes, lifted),
    ...(access === "manifest" ? [] : leavesNothing(changes, live.size, lifted)),
  ];
}

function protectedChange(manifest: Guarded, change: Change, live: Reading["live"]): readonly About[] {
  const { name, names } = loses(change);
  if (name === undefined) return [];
  const by = protectedBy(manifest, change.action === "delete" ? name : change.name, names, live);
  if (by === undefined) return [];
  const what =
    change.name !== name && change.action === "delete" ? `"${name}", aside as "${change.name}",` : `"${name}"`;
  const finding: Finding = {
    severity: "error",
    code: "protected",
    message: `${what} is protected ${by}: it is not ${change.action}d`,
    ...(change.at && { at: change.at }),
    hint: `lift the protection in a change of its own, or do not ${change.action} it`,
  };
  return [{ finding, names: [change.name] }];
}

// Whose source a change takes away or takes the name of, and the names that protection may know it by.
function loses(change: Change): { readonly name?: string; readonly names: readonly string[] } {
  switch (change.action) {
    case "delete":
      return { name: change.of ?? change.name, names: [change.name, ...(change.of === undefined ? [] : [change.of])] };
    case "replace":
      return { name: change.name, names: [change.name] };
    case "rename":
      // What a replace put aside gets its own name back: that protects it.
      return change.from.startsWith(asidePrefix) ? { names: [] } : { name: change.from, names: [change.from] };
    default:
      return { names: [] };
  }
}

function tooMany(manifest: Guarded, changes: readonly Change[], lifted: Lifted): readonly About[] {
  const deletes = changes.filter((c) => c.action === "delete");
  const replaces = changes.filter((c) => c.action === "replace");
  const limit = lifted.allowDeletes ?? manifest.policy.maxDeletes;
  const said = whereSaid(manifest, "maxDeletes");
  const where = lifted.allowDeletes === undefined && said !== "policy.maxDeletes" ? ` (${said})` : "";
  const names = [...deletes, ...replaces].map((c) => c.name).sort();
  if (names.length <= limit) return [];
  const isHeldByBase = manifest.base !== undefined && policyOf(manifest.base).maxDeletes < names.length;
  const raise = isHeldByBase
    ? "raise policy.maxDeletes in a change of its own, before this one"
    : "policy.maxDeletes in the manifest";
  const does = [...(deletes.length > 0 ? ["deletes"] : []), ...(replaces.length > 0 ? ["replaces"] : [])].join(" or ");
  const finding: Finding = {
    severity: "error",
    code: "too-many-deletes",
    message: `the plan ${does} ${names.length} data source${names.length === 1 ? "" : "s"}, the limit is ${limit}${where}: ${names.join(", ")}`,
    hint: `if that is meant: --allow-deletes ${names.length} for this run, or ${raise}`,
  };
  return [{ finding, names }];
}

// A replace takes one away and leaves one.
function leavesNothing(changes: readonly Change[], before: number, lifted: Lifted): readonly About[] {
  const deletes = changes.filter((c) => c.action === "delete");
  const creates = changes.filter((c) => c.action === "create").length;
  if (deletes.length === 0 || lifted.allowEmpty || before - deletes.length + creates > 0) return [];
  const all = deletes.length === 1 ? "the only data source" : `all ${deletes.length} data sources`;
  const names = deletes.map((d) => d.name).sort();
  const finding: Finding = {
    severity: "error",
    code: "empty-result",
    message: `the plan deletes ${all} and leaves none: ${names.join(", ")}`,
    hint: "if that is meant: --allow-empty",
  };
  return [{ finding, names }];
}
