import type { Manifest } from "../../model/desired.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { ReadyPlan } from "../../model/plan.ts";
import { apply } from "../../reconcile/apply.ts";
import { failedResultRecord, resultRecord } from "../../records/result.ts";
import { clean } from "../../render/clean.ts";
import { amount, renderPlan } from "../../render/plan.ts";
import { renderOutcome, renderResult } from "../../render/result.ts";
import { createReader } from "../../sdk/reader.ts";
import { createWriter } from "../../sdk/writer.ts";
import { confirm } from "../confirm.ts";
import type { Connection } from "../connect.ts";
import type { Context } from "../context.ts";
import { prepare, resolverFor } from "../desired.ts";
import { type ExitStatus, exitOf, exitOfResult } from "../exit-status.ts";
import { withDocument } from "../failure.ts";
import * as flags from "../options.ts";
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
];

/** `chalk-ds apply`: plan, ask, write, read back. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  flags.addManifest(command);
  flags.addConnection(command);
  flags.addPlanning(command);
  flags
    .addOutput(command)
    .option("-y, --yes", "apply without asking")
    .option("--parallelism <n>", "changes under way at once", flags.positiveNumber, 8)
    .action(async (options: Options) => end(await run(options, context)));
};

function run(options: Options, context: Context): Promise<ExitStatus> {
  const talk = talkFor(options, context);
  return withDocument(options, context, talk, failedResultRecord, () => go(options, context, talk));
}

async function go(options: Options, context: Context, talk: Talk): Promise<ExitStatus> {
  await using prepared = await prepare(options, context);
  const { manifest, connection } = prepared;
  const made = await planned(options, context, prepared);
  const missing = incomplete(made, options);
  if (options.format === "text") talk.result(renderPlan(made, talk.paint, shownAs(options, context)));
  talk.findings(missing);
  if (made.status === "ready" && made.changes.length > 0 && missing.length === 0) {
    const question = `Apply ${amount(made.changes.length, "change")} to ${clean(made.environment.id)}?`;
    await confirm(options.yes === true, context, question);
    return await write(made, manifest, connection, options, context, talk);
  }
  const status = made.status === "blocked" ? exitOf(made.by) : exitOf(missing);
  if (options.format === "json") talk.json(resultRecord(made, undefined, status, missing));
  return status;
}

async function write(
  made: ReadyPlan,
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
  const status = exitOfResult(result, context.interrupted);
  talk.findings(result.findings);
  if (options.format === "json") talk.json(resultRecord(made, result, status));
  else talk.result(renderResult(result, talk.paint));
  return status;
}
