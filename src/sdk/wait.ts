import { ChalkDsError } from "../model/finding.ts";
import type { CallOptions, Clock } from "../model/ports.ts";

/**
 * Waits for work that others may be waiting for too: an abort, or the end of the time, ends the waiting and not the
 * work. Throws what the work throws, `cancelled` and `timed-out`; `what` is named in the message.
 */
export function waitFor<T>(work: Promise<T>, what: string, clock: Clock, bounds: CallOptions): Promise<T> {
  const { signal, timeoutMs } = bounds;
  const over = new AbortController();
  return new Promise<T>((done, fail) => {
    const abort = (): void => fail(ChalkDsError.of("cancelled", `${what} was cancelled`));
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true, signal: over.signal });
    if (timeoutMs !== undefined)
      clock.sleep(Math.max(0, timeoutMs), over.signal).then(
        () => fail(timedOut(what)),
        () => undefined, // the waiting is over
      );
    work.then(done, fail);
  }).finally(() => over.abort());
}

function timedOut(what: string): ChalkDsError {
  return ChalkDsError.of("timed-out", `${what} was not answered in time`, { hint: "try again, or give it longer" });
}
