import type { Manifest } from "../model/desired.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Reading } from "../model/live.ts";
import type { Result } from "../model/outcome.ts";
import type { ReadyPlan } from "../model/plan.ts";
import type { CallOptions, Clock, Reader, Writer } from "../model/ports.ts";
import { freshList } from "./fresh.ts";
import { askFor } from "./plan.ts";
import { type ApplyOptions, makeRun, type Run } from "./run.ts";
import { type Step, type Steps, stepsOf } from "./steps.ts";
import { keepsWhatItHad, replaces, verify } from "./verify.ts";

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
  using grace = graceful(options.signal, clock);
  const call: CallOptions = {
    signal: grace.signal,
    ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }),
  };
  const before = await reader.read({ ...askFor(manifest, plan.access), keys: new Map() }, call);
  checkEnvironment(plan, before);
  const steps = stepsOf(plan, manifest, before.secrets, options.resolver);
  const run = makeRun(plan, before, freshList(reader, clock, call), writer, call, options);

  const look = (): Promise<Reading | undefined> =>
    reader.read({ ...askFor(manifest, plan.access), secrets: false, keys: new Map() }, call).catch(() => undefined);
  const rest = await canaries(run, steps, before, look);
  await run.phase(steps.renames.filter((s) => rest.has(s)));
  run.list.expire();
  await run.phase(steps.writes.filter((s) => rest.has(s)));
  run.list.expire();
  if (run.outcomes.some((o) => o.ended !== "done")) run.stop("another change of this apply did not succeed");
  await run.phase(steps.deletes);

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
 * The first of several updates (a rename is one too) runs alone and is read back. If it lost its name or a key,
 * the server does not merge as it is documented to, and every further write would destroy something. One that
 * did not end as done has shown nothing: then the next one is the first. Returns the steps that are still to run.
 */
async function canaries(
  run: Run,
  steps: Steps,
  before: Reading,
  look: () => Promise<Reading | undefined>,
): Promise<ReadonlySet<Step>> {
  const rest = new Set([...steps.renames, ...steps.writes]);
  const updates = [...steps.renames, ...steps.writes.filter((s) => s.change.action === "update")];
  for (const step of updates.length > 1 ? updates : []) {
    rest.delete(step);
    await run.phase([step]);
    if (run.outcomes.at(-1)?.ended !== "done") continue;
    const after = await look();
    const { change } = step;
    const old = before.live.get(change.action === "rename" ? change.from : change.name);
    if (!after) run.stop("the first update could not be read back");
    else if (!keepsWhatItHad(old, after.live.get(change.name))) run.stop(replaces(change.name));
    break;
  }
  return rest;
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
