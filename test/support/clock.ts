import type { Clock } from "../../src/model/ports.ts";

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** The pauses that were asked for, in milliseconds, in their order. */
  readonly pauses: readonly number[];
  /** Moves the time on, and rings what was waiting for a moment in between. */
  advance(milliseconds: number): Promise<void>;
}

/**
 * Makes a clock at `start`. With "runs" a sleep takes no time of the test's: it moves the clock on and ends; with
 * "stands" it waits for `advance`. `random` is the share of the jitter.
 */
export function fakeClock(
  sleep: "runs" | "stands" = "stands",
  options: { readonly random?: () => number; readonly start?: Date } = {},
): FakeClock {
  const start = options.start ?? new Date("2026-01-01T00:00:00Z");
  const pauses: number[] = [];
  const waiting = new Set<{ readonly until: number; readonly ring: () => void }>();
  let passed = 0;
  return {
    pauses,
    monotonic: () => passed,
    now: () => new Date(start.getTime() + passed),
    random: options.random ?? (() => 0.5),
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      pauses.push(milliseconds);
      if (sleep === "runs") {
        passed += milliseconds;
        return;
      }
      await new Promise<void>((done, fail) => {
        const sleeper = { until: passed + milliseconds, ring: done };
        waiting.add(sleeper);
        signal?.addEventListener("abort", () => {
          waiting.delete(sleeper);
          fail(signal.reason);
        });
      });
    },
    async advance(milliseconds) {
      passed += milliseconds;
      for (const sleeper of waiting) {
        if (sleeper.until > passed) continue;
        waiting.delete(sleeper);
        sleeper.ring();
      }
      await settled();
    },
  };
}

/** Lets everything go on that waits for nothing but promises, and what it started in turn; then gives `value`. */
export async function settled<T>(value?: T): Promise<T> {
  for (let turn = 0; turn < 3; turn++) await new Promise<void>((done) => setImmediate(done));
  return value as T;
}
