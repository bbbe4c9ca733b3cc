import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import { shellWord } from "../../render/shell-word.ts";
import type { Context } from "../context.ts";
import { prepare } from "../desired.ts";
import { type ExitStatus, exitOf } from "../exit-status.ts";
import { exitOfFailure, findingsOf } from "../failure.ts";
import * as flags from "../options.ts";
import { type PlanTold, planFormats } from "../plan-formats.ts";
import { addWrite, checkPlanFiles, type PlanOutputs, tellPlan } from "../plan-outputs.ts";
import { incomplete, sameFlags, shownAs } from "../planned.ts";
import type { Build } from "../program.ts";
import { savePlan } from "../save-plan.ts";
import { type Talk, talkFor } from "../talk.ts";
import { plannedAndTested, refuseInFork, type TestOptions } from "../tested.ts";

type Options = PlanOutputs &
  flags.TalkOptions &
  flags.ManifestOptions &
  flags.ConnectionOptions &
  flags.PlanningOptions &
  TestOptions & { readonly detailedExitcode?: true; readonly out?: string; readonly offline?: true };

const examples = [
  "chalk-ds plan",
  "chalk-ds plan -f datasources --format json",
  "chalk-ds plan --write markdown=plan.md --write json=plan.json",
  "chalk-ds plan --out orders.plan            then: chalk-ds apply orders.plan",
  "chalk-ds plan --local --detailed-exitcode",
  "chalk-ds plan --test --usages .",
  "chalk-ds plan --base origin/main              this change, told from what was different before",
  "chalk-ds plan --offline --base origin/main    what this change declares: no token, no network",
];

/** `chalk-ds plan`: show what an apply would change. It has no way to write. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  flags.addManifest(command);
  flags.addConnection(command);
  flags.addPlanning(command);
  flags.addTest(command);
  addWrite(flags.addOutput(command, planFormats))
    .option("--out <file>", "save the plan as an approval, for chalk-ds apply FILE")
    .option("--offline", "compare with the base alone: no token, no variable, no network")
    .option("--detailed-exitcode", "exit 2 when there are changes")
    .action(async (options: Options) => end(await run(options, context)));
};

async function run(options: Options, context: Context): Promise<ExitStatus> {
  const talk = talkFor(options, context);
  const { write, out } = options;
  checkPlanFiles([...write.map(({ path }) => path), ...(out === undefined ? [] : [out])], context);
  const look = shownAs(options, context);
  return await tellPlan(await made(options, context, talk), { ...options, look }, context, talk);
}

async function made(options: Options, context: Context, talk: Talk): Promise<PlanTold> {
  try {
    refuseInFork(options, context);
    if (options.offline) {
      const { plannedOffline } = await import("../offline.ts");
      return toldOf(await plannedOffline(options, context), options);
    }
    await using prepared = await prepare(options, context);
    const told = toldOf(await plannedAndTested(options, context, prepared), options);
    if (options.out === undefined) return told;
    return await savePlan(options.out, told, prepared.manifest, context, talk);
  } catch (error) {
    const failed = findingsOf(error);
    return { failed, status: exitOfFailure(failed, context.interrupted) };
  }
}

function toldOf(plan: Plan, options: Options): Extract<PlanTold, { readonly more: unknown }> {
  const more = incomplete(plan, options);
  const { out } = options;
  const next = `chalk-ds apply${out === undefined ? "" : ` ${shellWord(out)}`}${sameFlags(options)}`;
  return { plan, more, status: statusOf(plan, options, more), next };
}

function statusOf(made: Plan, options: Options, missing: readonly Finding[]): ExitStatus {
  if (made.status === "blocked") return exitOf(made.by);
  if (missing.length > 0) return exitOf(missing);
  return options.detailedExitcode && made.changes.length > 0 ? 2 : 0;
}
