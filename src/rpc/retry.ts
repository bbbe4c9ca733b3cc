import type { Ended } from "./channel.ts";
import { mayRetryRead } from "./status.ts";

/** Time and chance, as `Clock` of the model gives them. */
export interface Pace {
  readonly monotonic: () => number;
  readonly random: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

const attempts = 6;
const baseMs = 100;
const capMs = 5_000;

/** What all retries of one client share: each costs a token, each success gives a tenth back. */
export interface Budget {
  tokens: number;
}

/** A full budget. */
export function fullBudget(): Budget {
  return { tokens: 10 };
}

/**
 * Sends a read until it is answered, refused, or its time is up: full jitter, base 100 ms, doubling, at most 5 s
 * apart, 6 attempts. A server's pushback is obeyed; a negative one ends the retries. Never for writes.
 */
export async function retryRead<T>(
  send: (remainingMs: number) => Promise<Ended<T>>,
  totalMs: number,
  pace: Pace,
  budget: Budget,
  signal?: AbortSignal,
): Promise<Ended<T>> {
  const began = pace.monotonic();
  for (let attempt = 1; ; attempt++) {
    const ended = await send(totalMs - (pace.monotonic() - began));
    if (ended.is === "answered") {
      budget.tokens = Math.min(10, budget.tokens + 0.1);
      return ended;
    }
    const isFinal = !mayRetryRead(ended.code) || isHopeless(ended.details) || (ended.pushbackMs ?? 0) < 0;
    const pause = ended.pushbackMs ?? pace.random() * Math.min(capMs, baseMs * 2 ** (attempt - 1));
    const isLate = pace.monotonic() - began + pause >= totalMs;
    if (isFinal || isLate || attempt === attempts || budget.tokens < 1 || signal?.aborted) return ended;
    budget.tokens -= 1;
    await pace.sleep(pause, signal).catch(() => undefined); // the next send sees the abort
  }
}

// Another attempt cannot mend a wrong name, a certificate, a server that speaks something else, or a size.
function isHopeless(details: string): boolean {
  return /larger than|ENOTFOUND|Protocol error|certificate|SSL|TLS|wrong version number|EPROTO/i.test(details);
}
