import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { ChalkDsError, type Finding } from "../model/finding.ts";
import { paintFor } from "../render/paint.ts";
import type { Context } from "./context.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { type Dress, type PlanFormat, type PlanTold, planDocument, planFormats } from "./plan-formats.ts";
import { putFile } from "./put-file.ts";
import type { Talk } from "./talk.ts";
import { fromWorkspace } from "./workspace.ts";

/** A file that a plan is written to besides stdout. */
export interface PlanFile {
  readonly format: PlanFormat;
  /** As given: from the current folder. */
  readonly path: string;
}

/** Where a plan goes. */
export interface PlanOutputs {
  readonly format: PlanFormat;
  readonly write: readonly PlanFile[];
}

/** The same, and how stdout shows a text. */
interface PlanShown extends PlanOutputs {
  readonly look: Dress["look"];
}

/** Adds `--write FORMAT=FILE`, which may be given more than once. */
export function addWrite(command: Command): Command {
  return command.addOption(
    new Option("--write <format=file>", "write the plan to a file too; repeatable")
      .argParser((text: string, before: readonly PlanFile[]) => [...before, planFile(text)])
      .default([], "none"),
  );
}

function planFile(text: string): PlanFile {
  const [, word, path] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  const format = planFormats.find((known) => known === word);
  if (format === undefined || path === undefined)
    throw new InvalidArgumentError(`It must be FORMAT=FILE, and FORMAT one of ${planFormats.join(", ")}.`);
  return { format, path };
}

/**
 * Refuses files that one run must not write, before anything is read: stdout, which --format serves; a manifest, by its
 * ending; the same file twice. Throws `usage`.
 */
export function checkPlanFiles(paths: readonly string[], { cwd }: Pick<Context, "cwd">): void {
  const usage = (message: string, hint: string): ChalkDsError => ChalkDsError.of("usage", message, { hint });
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === "") throw usage("the path of a file is empty", "is a variable unset?");
    if (path === "-" || path === "/dev/stdout")
      throw usage("only one thing goes to stdout", "--format chooses it; name a file");
    const real = linked(resolve(cwd, path));
    if ([path, real].some((name) => /\.ya?ml$/i.test(name)))
      throw usage(`"${path}" is the name of a manifest`, "name a file that ends otherwise, and is no link to one");
    if (seen.has(real)) throw usage(`"${path}" would be written twice`, "name a file for each");
    seen.add(real);
  }
}

/** A file's full name, links followed as far as there is something to follow. */
function linked(full: string): string {
  for (const [name, rest] of [[full, ""] as const, [dirname(full), basename(full)] as const]) {
    try {
      return join(realpathSync(name), rest);
    } catch {
      // It is not there yet: then its folder, and without one the name as it stands.
    }
  }
  return full;
}

/**
 * Tells a plan: to the files first, so that stdout, which comes last and always comes, says how all of it ended. A file
 * that cannot be written makes a status below that of `output-lost` become it, as for a stdout that cannot. Returns
 * the status.
 */
export async function tellPlan(
  told: PlanTold,
  { format, write, look }: PlanShown,
  context: Context,
  talk: Talk,
): Promise<ExitStatus> {
  const { width: _, ...whole } = look; // a file is as wide as every other file
  const plain: Dress = { paint: paintFor(false), look: whole, fromRoot: fromWorkspace(context) };
  const lost: Finding[] = [];
  for (const file of write) {
    const text = planDocument(file.format, withLost(told, lost), plain);
    const why = await putFile({ path: file.path, text, isAdded: isSummary(file.path, context) }, context);
    if (why !== undefined) lost.push(lostFile(file.path, why));
  }
  const all = withLost(told, lost);
  if (format !== "text") talk.result(planDocument(format, all, plain));
  else if (told.plan) talk.result(planDocument("text", { ...told, more: [] }, { ...plain, look, paint: talk.paint }));
  talk.findings(all.plan ? all.more : all.failed);
  return all.status;
}

/** A told plan with what could not be written, and the status that this makes. */
export function withLost(told: PlanTold, lost: readonly Finding[]): PlanTold {
  if (lost.length === 0) return told;
  const least = exitStatus["output-lost"];
  const status = told.status < least ? least : told.status;
  if (told.plan) return { ...told, status, more: [...told.more, ...lost] };
  const [first, ...rest] = told.failed;
  return { status, failed: [first, ...rest, ...lost] };
}

/** Says that a file could not be written. Of an error of the system the code alone: its message holds the full path. */
export function lostFile(path: string, why: string): Finding {
  return {
    severity: "error",
    code: "output-lost",
    message: `"${path}" could not be written (${why})`,
    hint: "its folder must be there and be one that you may write to",
  };
}

// The summary of a job's step is one file for all that the step runs: each adds to it.
function isSummary(path: string, { env, cwd }: Pick<Context, "env" | "cwd">): boolean {
  const summary = env["GITHUB_STEP_SUMMARY"];
  return summary !== undefined && summary !== "" && resolve(cwd, path) === resolve(cwd, summary);
}
