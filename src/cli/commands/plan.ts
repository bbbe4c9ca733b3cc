import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import { failureRecord, planRecord } from "../../records/plan.ts";
import { renderPlan } from "../../render/plan.ts";
import type { Context } from "../context.ts";
import { prepare } from "../desired.ts";
import { type ExitStatus, exitOf } from "../exit-status.ts";
import { withDocument } from "../failure.ts";
import * as flags from "../options.ts";
import { incomplete, sameFlags, shownAs } from "../planned.ts";
import type { Build } from "../program.ts";
import { talkFor } from "../talk.ts";
import { plannedAndTested, refuseInFork, type TestOptions } from "../tested.ts";

type Options = flags.OutputOptions &
  flags.ManifestOptions &
  flags.ConnectionOptions &
  flags.PlanningOptions &
  TestOptions & { readonly detailedExitcode?: true };

const examples = [
  "chalk-ds plan",
  "chalk-ds plan -f datasources --format json",
  "chalk-ds plan --local --detailed-exitcode",
  "chalk-ds plan --test --usages .",
];

/** `chalk-ds plan`: show what an apply would change. It has no way to write. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  flags.addManifest(command);
  flags.addConnection(command);
  flags.addPlanning(command);
  flags.addTest(command);
  flags
    .addOutput(command)
    .option("--detailed-exitcode", "exit 2 when there are changes")
    .action(async (options: Options) => end(await run(options, context)));
};

async function run(options: Options, context: Context): Promise<ExitStatus> {
  const talk = talkFor(options, context);
  const made = await withDocument(options, context, talk, failureRecord, () => read(options, context));
  const missing = incomplete(made, options);
  const status = statusOf(made, options, missing);
  if (options.format === "json") talk.json(planRecord(made, status, missing));
  else {
    const next = `chalk-ds apply${sameFlags(options)}`;
    talk.result(renderPlan(made, talk.paint, { ...shownAs(options, context), next }));
  }
  talk.findings(missing);
  return status;
}

async function read(options: Options, context: Context): Promise<Plan> {
  refuseInFork(options, context);
  await using prepared = await prepare(options, context);
  return await plannedAndTested(options, context, prepared);
}

function statusOf(made: Plan, options: Options, missing: readonly Finding[]): ExitStatus {
  if (made.status === "blocked") return exitOf(made.by);
  if (missing.length > 0) return exitOf(missing);
  return options.detailedExitcode && made.changes.length > 0 ? 2 : 0;
}
