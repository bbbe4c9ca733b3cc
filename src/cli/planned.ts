import type { Manifest } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import type { CallOptions } from "../model/ports.ts";
import { type PlanOptions, plan } from "../reconcile/plan.ts";
import { withFindings } from "../reconcile/reseal.ts";
import { nameLost } from "../reconcile/usages.ts";
import { amount } from "../render/amount.ts";
import type { PlanText } from "../render/plan.ts";
import { shellWord } from "../render/shell-word.ts";
import type { Based } from "./base.ts";
import type { Context } from "./context.ts";
import { type Prepared, resolverFor } from "./desired.ts";
import type { ConnectionOptions, ManifestOptions, PlanningOptions } from "./options.ts";
import { checkFolders, withUsersIn } from "./search-usages.ts";

/** Plans as the flags say, compared with the base that was found. Throws ChalkDsError. */
export async function planned(
  options: ManifestOptions & PlanningOptions & ConnectionOptions,
  context: Context,
  { manifest, reader, based }: Pick<Prepared, "manifest" | "reader" | "based">,
): Promise<Plan> {
  checkFolders(options.usages, context.cwd);
  const made = await plan(
    manifest,
    reader,
    planOptions(options, context, manifest, based),
    callOptions(options, context),
  );
  return await withUsersIn(options.usages, withWarnings(made, based), context);
}

/** What the flags say to a plan. */
export function planOptions(
  options: ManifestOptions & PlanningOptions,
  context: Context,
  manifest: Manifest,
  { base }: Based,
): PlanOptions {
  return {
    resolver: resolverFor(options, context, manifest),
    access: options.decrypt ? "values" : "keys",
    ...(options.strict && { strict: true }),
    ...(options.allowDeletes !== undefined && { allowDeletes: options.allowDeletes }),
    ...(options.allowEmpty && { allowEmpty: true }),
    ...(options.only.length > 0 && { only: options.only }),
    ...(options.replace.length > 0 && { replace: options.replace }),
    ...(base && { base }),
  };
}

/**
 * A plan with why it has no base though it should: warnings, even with `--strict`, since nobody asked for what was looked
 * for. They block a plan that takes a name away: what the base protects is not known, and nobody lifted it.
 */
export function withWarnings(made: Plan, { findings }: Based): Plan {
  if (findings.length === 0) return made;
  const names = made.changes.flatMap((change) => nameLost(change) ?? []);
  const blocked = made.changes.filter((change) => nameLost(change) !== undefined).map(({ name }) => name);
  return withFindings(
    made,
    findings.map((finding) => ({ finding: names.length === 0 ? finding : unguarded(finding, names), names: blocked })),
  );
}

function unguarded(finding: Finding, names: readonly string[]): Finding {
  const message = `${finding.message}; so what it protects is not known, and the plan takes away: ${names.join(", ")}`;
  const hint = `${finding.hint === undefined ? "" : `${finding.hint}; `}--no-base goes on without what a base protects`;
  return { ...finding, severity: "error", message, hint };
}

/** How a plan is shown: as wide as the terminal is (60 to 160 columns), and as much of it as the flags say. */
export function shownAs(options: PlanningOptions, { stdout }: Context): Pick<PlanText, "full" | "width"> {
  const width = stdout.columns === undefined ? undefined : Math.min(160, Math.max(60, stdout.columns));
  return { ...(width !== undefined && { width }), ...(options.full && { full: true }) };
}

/** What `--require-complete` says of a plan that could not compare everything. */
export function incomplete(made: Plan, options: PlanningOptions): readonly Finding[] {
  if (!options.requireComplete || made.complete) return [];
  return [
    {
      severity: "error",
      code: "incomplete",
      message: `${amount(made.summary.unread, "value")} could not be compared, and --require-complete wants all of them`,
      hint: "use a token that may decrypt, or leave --require-complete out",
    },
  ];
}

/** The bounds of a command's calls: its interruption and `--timeout`. */
export function callOptions(options: ConnectionOptions, context: Context): CallOptions {
  return { signal: context.interrupted, ...(options.timeout !== undefined && { timeoutMs: options.timeout * 1000 }) };
}

/** The flags of a plan that its apply needs too, as they would be typed. */
export function sameFlags(options: ManifestOptions & ConnectionOptions & PlanningOptions): string {
  const words = [
    ...options.file.flatMap((file) => ["-f", file]),
    ...(options.strict ? ["--strict"] : []),
    ...options.allowEnv.flatMap((glob) => ["--allow-env", glob]),
    ...options.allowFile.flatMap((glob) => ["--allow-file", glob]),
    ...(options.environment === undefined ? [] : ["-e", options.environment]),
    ...(options.local === undefined ? [] : [options.local ? `--local=${options.local}` : "--local"]),
    ...(options.timeout === undefined ? [] : ["--timeout", String(options.timeout)]),
    ...(options.decrypt ? [] : ["--no-decrypt"]),
    ...(options.requireComplete ? ["--require-complete"] : []),
    ...(options.allowDeletes === undefined ? [] : ["--allow-deletes", String(options.allowDeletes)]),
    ...(options.allowEmpty ? ["--allow-empty"] : []),
    ...(options.base === undefined ? [] : options.base === false ? ["--no-base"] : ["--base", options.base]),
    ...options.only.flatMap((name) => ["--only", name]),
    ...options.replace.flatMap((name) => ["--replace", name]),
    ...options.usages.flatMap((folder) => ["--usages", folder]),
  ];
  return words.map((word) => ` ${shellWord(word)}`).join("");
}
