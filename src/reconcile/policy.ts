import type { Change } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
import { type Guarded, protectedBy, whereSaid } from "./stricter.ts";

// Deletion is said, never inferred. There is no state file and the server keeps no labels, so a
// source is deleted only because the manifest names it under `absent:`, or because
// `policy.prune: true` says that the manifest owns the environment. An entry that merely vanished
// leaves its source live. What is said is guarded once more here: by `protect`, by a limit on the
// number of deletions, and by a refusal to leave nothing behind.

/** What the command line lifts for one run. */
export interface Lifted {
  /** Deletes allowed in this run, instead of `policy.maxDeletes`. */
  readonly allowDeletes?: number;
  /** Whether a plan may leave no data source at all. */
  readonly allowEmpty?: boolean;
}

/** Names that a replace leaves aside for a moment; they are exempt from pruning. */
export const asidePrefix = "chalkds_old_";

/** A refusal, and the names of the changes that it blocks. */
export interface Refusal {
  readonly finding: Finding;
  readonly names: readonly string[];
}

/** The refusals of a plan's changes. `before` is the number of data sources now live. */
export function guard(
  manifest: Guarded,
  changes: readonly Change[],
  before: number,
  lifted: Lifted,
): readonly Refusal[] {
  const deletes = changes.filter((c) => c.action === "delete");
  return [
    ...changes.flatMap((change) => protectedChange(manifest, change)),
    ...tooMany(manifest, deletes, lifted),
    ...leavesNothing(changes, deletes, before, lifted),
  ];
}

function protectedChange(manifest: Guarded, change: Change): readonly Refusal[] {
  const touched = change.action === "delete" ? change.name : change.action === "rename" ? change.from : undefined;
  if (touched === undefined) return [];
  const by = protectedBy(manifest, change.name, [touched]);
  if (by === undefined) return [];
  const finding: Finding = {
    severity: "error",
    code: "protected",
    message: `"${touched}" is protected ${by}: it is not ${change.action}d`,
    ...(change.at && { at: change.at }),
    hint: `lift the protection in a change of its own, or do not ${change.action} it`,
  };
  return [{ finding, names: [change.name] }];
}

function tooMany(manifest: Guarded, deletes: readonly Change[], lifted: Lifted): readonly Refusal[] {
  const limit = lifted.allowDeletes ?? manifest.policy.maxDeletes;
  if (deletes.length <= limit) return [];
  const names = deletes.map((d) => d.name);
  const said = whereSaid(manifest, "maxDeletes");
  const where = lifted.allowDeletes === undefined && said !== "policy.maxDeletes" ? ` (${said})` : "";
  const finding: Finding = {
    severity: "error",
    code: "too-many-deletes",
    message: `the plan deletes ${deletes.length} data source${deletes.length === 1 ? "" : "s"}, the limit is ${limit}${where}: ${names.join(", ")}`,
    hint: `if that is meant: --allow-deletes ${deletes.length} for this run, or policy.maxDeletes in the manifest`,
  };
  return [{ finding, names }];
}

function leavesNothing(
  changes: readonly Change[],
  deletes: readonly Change[],
  before: number,
  lifted: Lifted,
): readonly Refusal[] {
  const creates = changes.filter((c) => c.action === "create").length;
  if (deletes.length === 0 || lifted.allowEmpty || before - deletes.length + creates > 0) return [];
  const all = deletes.length === 1 ? "the only data source" : `all ${deletes.length} data sources`;
  const finding: Finding = {
    severity: "error",
    code: "empty-result",
    message: `the plan deletes ${all} and leaves none`,
    hint: "if that is meant: --allow-empty",
  };
  return [{ finding, names: deletes.map((d) => d.name) }];
}
