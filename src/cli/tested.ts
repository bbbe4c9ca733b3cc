import { ChalkDsError } from "../model/finding.ts";
import type { Reading } from "../model/live.ts";
import type { Plan } from "../model/plan.ts";
import type { Reader, TestAsk } from "../model/ports.ts";
import type { Context } from "./context.ts";
import { type Prepared, resolverFor } from "./desired.ts";
import { proposerOf } from "./fork.ts";
import type { ConnectionOptions, ManifestOptions, PlanningOptions, TalkOptions } from "./options.ts";
import { callOptions, planned } from "./planned.ts";
import { talkFor } from "./talk.ts";

/** The flag of a plan that is tested. */
export interface TestOptions {
  readonly test?: TestAsk["coverage"];
}

/** Throws `usage` for `--test` in a pull request from a fork, or in one that may be: its author chooses the hosts. */
export function refuseInFork({ test }: TestOptions, { env }: Context): void {
  const proposer = test === undefined ? "own" : proposerOf(env);
  if (proposer === "own") return;
  const what = proposer === "fork" ? "comes from a fork" : "may come from a fork: the job's event does not tell";
  throw ChalkDsError.of("usage", `--test is refused: this pull request ${what}`, {
    hint: "a test sends saved secrets to where the manifest says: plan without --test, and test what was reviewed",
  });
}

/** Plans as the flags say, and with `--test` lets the server test what is planned. Throws ChalkDsError. */
export async function plannedAndTested(
  options: TestOptions & ManifestOptions & PlanningOptions & ConnectionOptions & TalkOptions,
  context: Context,
  prepared: Prepared,
): Promise<Plan> {
  const { test: coverage, strict } = options;
  const { manifest, connection } = prepared;
  if (coverage === undefined) return await planned(options, context, prepared);
  const kept = keeping(prepared.reader);
  const made = await planned(options, context, { ...prepared, reader: kept.reader });
  const reading = kept.last();
  const talk = talkFor(options, context);
  if (made.status !== "ready" || !reading) {
    talk.say("Not tested: the plan is blocked.");
    return made;
  }
  const [{ preflight }, { createTester }] = await Promise.all([
    import("../reconcile/preflight.ts"),
    import("../sdk/tester.ts"),
  ]);
  const resolver = resolverFor(options, context, manifest);
  const { plan, ...counts } = await preflight(made, manifest, createTester(connection.client), {
    ...{ reading, resolver, coverage, ...(strict && { strict }) },
    ...callOptions(options, context),
  });
  const { passed, failed, skipped } = counts;
  const ends = [
    `${passed} passed`,
    ...(failed ? [`${failed} failed`] : []),
    ...(skipped ? [`${skipped} skipped`] : []),
  ];
  talk.say(
    passed + failed + skipped === 0 ? "Nothing to test." : `Tested before anything is written: ${ends.join(", ")}.`,
  );
  return plan;
}

// What was read for the plan is what its tests are made from: to read again would cost calls, and might tell otherwise.
function keeping(reader: Reader): { readonly reader: Reader; last(): Reading | undefined } {
  let last: Reading | undefined;
  return {
    reader: {
      ...reader,
      read: async (ask, call) => {
        last = await reader.read(ask, call);
        return last;
      },
    },
    last: () => last,
  };
}
