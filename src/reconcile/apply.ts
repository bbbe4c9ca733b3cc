import type { Manifest } from "../model/desired.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Reading } from "../model/live.ts";
import type { Result } from "../model/outcome.ts";
import type { ReadyPlan } from "../model/plan.ts";
import type { CallOptions, Clock, Reader, Writer } from "../model/ports.ts";
import { freshList } from "./fresh.ts";
import { phases, type UpdateMove } from "./moves.ts";
import { type ApplyOptions, makeRun, type Run } from "./run.ts";
import { type Step, stepsOf } from "./steps.ts";
import { liveById } from "./unmoved.ts";
import { asked, keepsWhatItHad, replaces, verify } from "./verify.ts";

const secondsInFlight = 5;

/**
 * Makes the environment equal to the plan, phase by phase (moves.ts), with one read-back at the end. Throws
 * ChalkDsError only before the first write.
 */
export async function apply(
  plan: ReadyPlan,
  manifest: Manifest,
  reader: Reader,
  writer: Writer,
  options: ApplyOptions,
): Promise<Result> {
  const { clock } = options;
  const began = clock.monotonic();
  using grace = graceful(options.signal, clock);
  const call: CallOptions = {
    signal: grace.signal,
    ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }),
  };
  const ask = { ...asked(plan, manifest), keys: new Map() };
  const before = await reader.read(ask, call);
  checkEnvironment(plan, before);
  const steps = stepsOf(plan, manifest, before.secrets, options.resolver);
  const run = makeRun(steps, { plan, before, list: freshList(reader, clock, call), writer, call, clock }, options);

  const look = (): Promise<Reading | undefined> =>
    reader.read({ ...ask, secrets: false, tags: false }, call).catch(() => undefined);
  for (const phase of phases) {
    if (phase === "renames") await canary(run, steps, before, look);
    if (phase === "deletes" && run.outcomes.some((o) => o.ended !== "done"))
      run.stop("another change of this apply did not succeed", "deletes");
    await run.phase(phase);
  }

  const verified = await verify(plan, manifest, before, run.outcomes, reader, options.resolver, call);
  return { outcomes: run.outcomes, ...verified, milliseconds: clock.monotonic() - began };
}

function checkEnvironment(plan: ReadyPlan, { environment }: Reading): void {
  if (plan.environment.id === environment.id && plan.environment.server === environment.server) return;
  throw ChalkDsError.of(
    "environment-mismatch",
    `the plan is for "${plan.environment.id}" at ${plan.environment.server}, and the client is connected to "${environment.id}" at ${environment.server}`,
    { hint: "plan and apply with one client" },
  );
}

/**
 * The first of several updates (a rename is one, and so is stepping aside) runs alone and is read back. If it lost its
 * name or a key, the server does not merge as it is documented to, and every further write would destroy something. One
 * that was not made has shown nothing: then the next one is the first.
 */
async function canary(
  run: Run,
  steps: readonly Step[],
  before: Reading,
  look: () => Promise<Reading | undefined>,
): Promise<void> {
  const updates = updatesOf(steps);
  for (const { step, move } of updates.length > 1 ? updates : []) {
    if (!(await run.alone(step))) continue;
    const after = await look();
    if (!after) run.stop("the first update could not be read back");
    else if (!keepsWhatItHad(liveById(move.id, before), after.live.get(move.name)))
      run.stop(replaces(step.change.name));
    return;
  }
}

/** The first update of each step that makes one, renames first. */
function updatesOf(steps: readonly Step[]): readonly { readonly step: Step; readonly move: UpdateMove }[] {
  return steps
    .flatMap((step) => step.moves.filter((m) => m.does === "update").map((move) => ({ step, move })))
    .sort((a, b) => phases.indexOf(a.move.phase) - phases.indexOf(b.move.phase));
}

// In-flight calls are left alone for a while after the interruption, then cut. Disposing leaves no timer behind:
// one would keep the process alive long after the last call has ended.
function graceful(signal: AbortSignal | undefined, clock: Clock): Disposable & { readonly signal: AbortSignal } {
  const cut = new AbortController();
  const over = new AbortController();
  const wait = (): void => {
    clock.sleep(secondsInFlight * 1000, over.signal).then(
      () => cut.abort(signal?.reason),
      () => undefined, // the apply has ended by itself
    );
  };
  if (signal?.aborted) wait();
  else signal?.addEventListener("abort", wait, { once: true });
  return {
    signal: cut.signal,
    [Symbol.dispose]: () => {
      signal?.removeEventListener("abort", wait);
      over.abort();
    },
  };
}
