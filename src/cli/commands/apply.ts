import type { Approved } from "../../model/approval.ts";
import type { Manifest } from "../../model/desired.ts";
import type { Finding } from "../../model/finding.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { ReadyPlan } from "../../model/plan.ts";
import { apply } from "../../reconcile/apply.ts";
import { failedResultRecord, resultRecord } from "../../records/result.ts";
import { amount } from "../../render/amount.ts";
import { renderApproved } from "../../render/approved.ts";
import { clean } from "../../render/clean.ts";
import { renderPlan } from "../../render/plan.ts";
import { type Left, renderOutcome, renderResult } from "../../render/result.ts";
import { createReader } from "../../sdk/reader.ts";
import { createWriter } from "../../sdk/writer.ts";
import { approvedOf, notApproved } from "../approved.ts";
import { confirm } from "../confirm.ts";
import type { Connection } from "../connect.ts";
import type { Context } from "../context.ts";
import { prepare, resolverFor } from "../desired.ts";
import { type ExitStatus, exitOf, exitOfResult } from "../exit-status.ts";
import { withDocument } from "../failure.ts";
import * as flags from "../options.ts";
import { readPlanFile } from "../plan-file.ts";
import { callOptions, incomplete, planned, shownAs } from "../planned.ts";
import type { Build } from "../program.ts";
import { type Talk, talkFor } from "../talk.ts";

type Options = flags.OutputOptions &
  flags.ManifestOptions &
  flags.ConnectionOptions &
  flags.PlanningOptions & { readonly yes?: true; readonly parallelism: number };

const examples = [
  "chalk-ds apply                     shows the plan and asks",
  "chalk-ds apply --yes               for CI",
  "chalk-ds apply --local -f datasources",
  "chalk-ds apply orders.plan         runs what chalk-ds plan --out orders.plan approved",
];

/** `chalk-ds apply`: plan, ask, write, read back. A saved plan is the answer to the question. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  command.argument("[plan-file]", "a plan saved by chalk-ds plan --out: runs what was approved, and asks nothing");
  flags.addManifest(command);
  flags.addConnection(command);
  flags.addPlanning(command);
  flags
    .addOutput(command)
    .option("-y, --yes", "apply without asking")
    .option("--parallelism <n>", "changes under way at once", flags.positiveNumber, 8)
    .action(async (file: string | undefined, options: Options) => end(await run(file, options, context)));
};

function run(file: string | undefined, options: Options, context: Context): Promise<ExitStatus> {
  const talk = talkFor(options, context);
  return withDocument(options, context, talk, failedResultRecord, () => go(file, options, context, talk));
}

async function go(file: string | undefined, options: Options, context: Context, talk: Talk): Promise<ExitStatus> {
  const saved = file === undefined ? undefined : { file, approval: await readPlanFile(file, context.cwd) };
  await using prepared = await prepare(options, context);
  const { manifest, connection } = prepared;
  const whole = await planned(options, context, prepared);
  const approved = saved && (await approvedOf(saved, whole, manifest, context));
  const made = approved?.plan ?? whole;
  const missing = incomplete(whole, options);
  const more = [...missing, ...(approved ? approved.waiting.map((w) => notApproved(w, manifest)) : [])];
  const look = shownAs(options, context);
  if (options.format === "text")
    talk.result(approved ? renderApproved(approved, talk.paint, look) : renderPlan(made, talk.paint, look));
  talk.findings(more);
  if (made.status === "ready" && made.changes.length > 0 && missing.length === 0) {
    const question = `Apply ${amount(made.changes.length, "change")} to ${clean(made.environment.id)}?`;
    await confirm(options.yes === true || approved !== undefined, context, question);
    return await write({ made, approved, more }, manifest, connection, options, context, talk);
  }
  const status = made.status === "blocked" ? exitOf(made.by) : exitOf(more);
  if (options.format === "json") talk.json(resultRecord(made, undefined, status, more, approved));
  return status;
}

/** What is written, and what is told beside it. */
interface ToWrite {
  readonly made: ReadyPlan;
  readonly approved: Approved | undefined;
  readonly more: readonly Finding[];
}

async function write(
  { made, approved, more }: ToWrite,
  manifest: Manifest,
  { client }: Connection,
  options: Options,
  context: Context,
  talk: Talk,
): Promise<ExitStatus> {
  const width = Math.max(...made.changes.map((change) => clean(change.name).length));
  const warn = (): void =>
    talk.say("Interrupted: nothing more is begun; what is under way has 5 seconds. Again: at once.");
  context.interrupted.addEventListener("abort", warn, { once: true });
  const onOutcome = (outcome: Outcome): void => talk.say(renderOutcome(outcome, talk.errorPaint, width));
  const result = await apply(made, manifest, createReader(client), createWriter(client), {
    resolver: resolverFor(options, context, manifest),
    clock: context,
    parallelism: options.parallelism,
    onOutcome,
    ...callOptions(options, context),
  });
  const status = exitOfResult(result, context.interrupted) || exitOf(more);
  talk.findings(result.findings);
  if (options.format === "json") talk.json(resultRecord(made, result, status, more, approved));
  else talk.result(renderResult(result, talk.paint, leftBy(made, approved)));
  return status;
}

function leftBy(made: ReadyPlan, approved: Approved | undefined): Left {
  // A source of which only some keys are left stands in the changes.
  const partly = made.changes.filter((c) => "edits" in c && c.edits.some(({ skipped }) => skipped));
  const skipped = new Set([...made.skipped, ...partly].map(({ name }) => name)).size;
  return { waiting: approved?.waiting.length ?? 0, skipped, isNarrowed: made.only !== undefined };
}
