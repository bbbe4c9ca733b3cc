import type { CallOptions, Clock } from "../model/ports.ts";
import { cancelledHere, codeOf } from "../rpc/status.ts";
import { type ApiError, apiError } from "./error.ts";

/**
 * Waits for work that others may be waiting for too: an abort, or the end of the time, ends the waiting and not the
 * work. Throws what the work throws, `cancelled` and `timed-out`, as errors of the method that is waited for.
 */
export function waitFor<T>(work: Promise<T>, method: string, clock: Clock, bounds: CallOptions): Promise<T> {
  const { signal, timeoutMs } = bounds;
  const over = new AbortController();
  return new Promise<T>((done, fail) => {
    const abort = (): void => fail(ended(method, "CANCELLED"));
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true, signal: over.signal });
    if (timeoutMs !== undefined)
      clock.sleep(Math.max(0, timeoutMs), over.signal).then(
        () => fail(ended(method, "DEADLINE_EXCEEDED")),
        () => undefined, // the waiting is over
      );
    work.then(done, fail);
  }).finally(() => over.abort());
}

function ended(method: string, code: "CANCELLED" | "DEADLINE_EXCEEDED"): ApiError {
  const details = code === "CANCELLED" ? cancelledHere : "";
  return apiError({ method, code: codeOf(code), details, server: "" });
}
