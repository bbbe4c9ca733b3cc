import { homedir } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import type { Surroundings } from "./model/ports.ts";

// A timer of Node that is asked for more rings at once.
const longestMs = 2 ** 31 - 1;

/**
 * The surroundings of this process, read when called: the default for a client that is given none.
 * With cli/bin.ts the only place that touches the process.
 */
export function ambient(): Surroundings {
  return {
    env: process.env,
    home: homedir(),
    cwd: process.cwd(),
    monotonic: () => performance.now(),
    now: () => new Date(),
    random: Math.random,
    sleep: (milliseconds, signal) => delay(Math.min(milliseconds, longestMs), undefined, signal ? { signal } : {}),
  };
}
