import type { Manifest } from "../model/desired.ts";
import type { Reading } from "../model/live.ts";
import type { Result } from "../model/outcome.ts";
import type { ReadyPlan } from "../model/plan.ts";
import type { CallOptions, Clock, Reader, Writer } from "../model/ports.ts";
import { freshList } from "./fresh.ts";
import { askFor } from "./plan.ts";
import { type ApplyOptions, makeRun, type Run } from "./run.ts";
import { type Step, stepsOf } from "./steps.ts";
import { keepsWhatItHad, verify } from "./verify.ts";

const secondsInFlight = 5;

/**
 * Makes the environment equal to the plan: renames, then creates and updates in parallel, then
 * deletes, then one read-back. Throws ChalkDsError only before the first write.
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
  const call: CallOptions = options.signal ? { signal: graceful(options.signal, clock) } : {};
  const before = await reader.read({ ...askFor(manifest, plan.access), keys: new Map() }, call);
  const steps = stepsOf(plan, manifest, before.secrets, options.resolver);
  const run = makeRun(plan, before, freshList(reader, clock, call), writer, call, options);

  await run.phase(steps.renames);
  run.list.expire();
  const firstUpdate = steps.writes.find((s) => s.change.action === "update");
  const isOneOfMany = steps.writes.filter((s) => s.change.action === "update").length > 1;
  if (firstUpdate && isOneOfMany) {
    await run.phase([firstUpdate]);
    await checkCanary(run, firstUpdate, before, reader, manifest, plan, call);
  }
  await run.phase(steps.writes.filter((s) => !isOneOfMany || s !== firstUpdate));
  run.list.expire();
  if (run.outcomes.some((o) => o.ended !== "done")) run.stop("another change of this apply did not succeed");
  await run.phase(steps.deletes);

  const verified = await verify(plan, manifest, run.outcomes, reader, options.resolver, call);
  return { outcomes: run.outcomes, ...verified, milliseconds: clock.monotonic() - began };
}

/**
 * The first of several updates runs alone and is read back. If it lost its name or a key, the server
 * does not merge as it is documented to, and every further write would destroy something.
 */
async function checkCanary(
  run: Run,
  step: Step,
  before: Reading,
  reader: Reader,
  manifest: Manifest,
  plan: ReadyPlan,
  call: CallOptions,
): Promise<void> {
  if (run.outcomes.at(-1)?.ended !== "done") return;
  const after = await reader
    .read({ ...askFor(manifest, plan.access), secrets: false, keys: new Map() }, call)
    .catch(() => undefined);
  const kept = after && keepsWhatItHad(before.live.get(step.change.name), after.live.get(step.change.name));
  if (!kept) {
    run.stop(
      after
        ? `the update of "${step.change.name}" lost keys that it did not name: the server replaces where it is documented to merge`
        : "the first update could not be read back",
    );
  }
}

// In-flight calls are left alone for a while after the interruption, then cut.
function graceful(signal: AbortSignal, clock: Clock): AbortSignal {
  const cut = new AbortController();
  const wait = (): void => {
    clock.sleep(secondsInFlight * 1000).then(
      () => cut.abort(signal.reason),
      () => cut.abort(signal.reason),
    );
  };
  if (signal.aborted) wait();
  else signal.addEventListener("abort", wait, { once: true });
  return cut.signal;
}
