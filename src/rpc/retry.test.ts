import { status } from "@grpc/grpc-js";
import { describe, expect, test } from "vitest";
import { fakeClock } from "../../test/support/clock.ts";
import type { Ended } from "./channel.ts";
import { fullBudget, retryRead } from "./retry.ts";

type Failed = Extract<Ended<never>, { is: "failed" }>;

const busy: Failed = { is: "failed", code: status.UNAVAILABLE, details: "busy", sent: true };
const answered: Ended<string> = { is: "answered", value: "x" };
const minutes = 60_000;

interface World {
  /** The share of the jitter; 1 is its end, which a real clock never reaches. */
  readonly random?: number;
  readonly totalMs?: number;
  /** What one attempt takes. */
  readonly attemptMs?: number;
  readonly tokens?: number;
  /** Aborts while this attempt is under way. */
  readonly abortAt?: number;
}

/** Sends a read to a server that ends the attempts so, the last one for ever; tells the attempts, pauses and budget. */
async function sent(ends: readonly Ended<string>[], world: World = {}) {
  const clock = fakeClock("runs", { random: () => world.random ?? 1 });
  const budget = { tokens: world.tokens ?? fullBudget().tokens };
  const abort = new AbortController();
  const remaining: number[] = [];
  const ended = await retryRead(
    async (remainingMs) => {
      remaining.push(remainingMs);
      if (remaining.length === world.abortAt) abort.abort();
      await clock.advance(world.attemptMs ?? 0);
      return ends[Math.min(remaining.length, ends.length) - 1] ?? busy;
    },
    world.totalMs ?? 5 * minutes,
    clock,
    budget,
    abort.signal,
  );
  return { ended, attempts: remaining.length, remaining, pauses: clock.pauses, tokens: budget.tokens };
}

describe("attempts of a read", () => {
  const failed = (code: number, details = "x"): Failed => ({ ...busy, code, details });

  // biome-ignore format: a table is read by its columns
  const table: [rule: string, ends: Ended<string>[], attempts: number, world?: World][] = [
    ["an answer ends it",                            [answered],                                    1],
    ["UNAVAILABLE is tried six times",               [busy],                                        6],
    ["DEADLINE_EXCEEDED is tried again",             [failed(status.DEADLINE_EXCEEDED), answered],  2],
    ["RESOURCE_EXHAUSTED is tried again",            [failed(status.RESOURCE_EXHAUSTED), answered], 2],
    ["ABORTED is tried again",                       [failed(status.ABORTED), answered],            2],
    ["the fifth retry may answer",                   [busy, busy, busy, busy, busy, answered],      6],
    ["a refusal ends it",                            [failed(status.NOT_FOUND)],                    1],
    ["a refusal after a fault ends it",              [busy, failed(status.PERMISSION_DENIED)],      2],
    ["CANCELLED ends it",                            [failed(status.CANCELLED)],                    1],
    ["INTERNAL ends it",                             [failed(status.INTERNAL)],                     1],
    ["a code outside the enumeration ends it",       [failed(99)],                                  1],
    ["a call that was not sent is tried again",      [{ ...busy, sent: false }, answered],          2],
    // what another attempt cannot mend
    ["a message that is too large ends it",          [failed(status.RESOURCE_EXHAUSTED, "Received message larger than max (5 vs 4)")], 1],
    ["a name that is not found ends it",             [failed(status.UNAVAILABLE, "Name resolution failed: getaddrinfo ENOTFOUND x")], 1],
    ["a name server that is busy does not",          [failed(status.UNAVAILABLE, "getaddrinfo EAI_AGAIN x"), answered],                2],
    ["a server that speaks something else ends it",  [failed(status.UNAVAILABLE, "No connection established. Last error: Protocol error")], 1],
    ["a certificate that is not trusted ends it",    [failed(status.UNAVAILABLE, "self-signed certificate")], 1],
    ["a server without TLS ends it",                 [failed(status.UNAVAILABLE, "write EPROTO wrong version number")], 1],
    ["a refused connection does not: it may start",  [failed(status.UNAVAILABLE, "connect ECONNREFUSED 127.0.0.1:1"), answered], 2],
    // pushback
    ["a negative pushback ends it",                  [{ ...busy, pushbackMs: -1 }],                 1],
    ["a pushback of 0 is tried at once",             [{ ...busy, pushbackMs: 0 }, answered],        2],
    ["a pushback on a refusal is none",              [{ ...failed(status.NOT_FOUND), pushbackMs: 5 }], 1],
    ["a pushback past the total time ends it",       [{ ...busy, pushbackMs: 6 * minutes }],        1],
    ["a pushback up to the total time ends it",      [{ ...busy, pushbackMs: 5 * minutes }],        1],
    ["a pushback just within it is obeyed",          [{ ...busy, pushbackMs: 5 * minutes - 1 }, answered], 2],
    // the total time
    ["time that is used up by attempts ends it",     [busy],                                        3, { attemptMs: 2 * minutes }],
    ["no time at all sends once",                    [busy],                                        1, { totalMs: 0 }],
    // the budget
    ["an empty budget sends once",                   [busy],                                        1, { tokens: 0 }],
    ["a part of a token is none",                    [busy],                                        1, { tokens: 0.9 }],
    ["two tokens are two retries",                   [busy],                                        3, { tokens: 2 }],
    // an abort
    ["an abort ends it",                             [busy],                                        1, { abortAt: 1 }],
    ["an abort in a retry ends it",                  [busy],                                        2, { abortAt: 2 }],
  ];

  for (const [rule, ends, attempts, world] of table) {
    test(rule, async () => {
      const { ended, ...seen } = await sent(ends, world);
      expect(seen.attempts).toBe(attempts);
      expect(ended).toEqual(ends[Math.min(attempts, ends.length) - 1]);
    });
  }
});

describe("pauses", () => {
  const table: [rule: string, random: number, expected: readonly number[]][] = [
    ["at most 100 ms, doubling", 1, [100, 200, 400, 800, 1600]],
    ["at least nothing", 0, [0, 0, 0, 0, 0]],
    ["full jitter: anything in between", 0.25, [25, 50, 100, 200, 400]],
  ];
  for (const [rule, random, expected] of table) {
    test(rule, async () => expect((await sent([busy], { random })).pauses).toEqual(expected));
  }

  test("a pushback takes the place of the jitter", async () => {
    const { pauses } = await sent([{ ...busy, pushbackMs: 7000 }, busy, answered]);
    expect(pauses).toEqual([7000, 200]);
  });

  test("an abort ends a pause, and the next attempt sees it", async () => {
    const clock = fakeClock("stands");
    const abort = new AbortController();
    const seen: boolean[] = [];
    const send = async (): Promise<Failed> => {
      seen.push(abort.signal.aborted);
      return busy;
    };
    const ended = retryRead(send, minutes, clock, fullBudget(), abort.signal);
    await clock.advance(0);
    expect(seen).toEqual([false]);
    abort.abort();
    expect(await ended).toEqual(busy);
    expect(seen).toEqual([false, true]);
  });
});

describe("what is left", () => {
  test("each attempt is told the time that is left", async () => {
    const { remaining } = await sent([busy, busy, answered], { totalMs: 1000, attemptMs: 50 });
    expect(remaining).toEqual([1000, 1000 - 50 - 100, 1000 - 100 - 300]);
  });

  test("each retry costs a token, and the answer gives a tenth back", async () => {
    expect((await sent([busy, busy, answered])).tokens).toBeCloseTo(8.1);
  });

  test("a budget is never more than full", async () => {
    expect((await sent([answered])).tokens).toBe(10);
  });

  test("the last failure costs nothing", async () => {
    expect((await sent([busy])).tokens).toBe(5);
  });

  test("one budget is shared: the second read finds what the first left", async () => {
    const budget = fullBudget();
    const counts = [0, 0, 0];
    for (const [read] of counts.entries()) {
      const send = async (): Promise<Failed> => {
        counts[read] = (counts[read] ?? 0) + 1;
        return busy;
      };
      await retryRead(send, 5 * minutes, fakeClock("runs"), budget);
    }
    expect(counts).toEqual([6, 6, 1]);
  });
});
