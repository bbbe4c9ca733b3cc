import type { Outcome } from "../model/outcome.ts";
import type { Clock, Resolver } from "../model/ports.ts";
import { type Means, walker } from "./advance.ts";
import { aboutPart, type Ending, notAttempted } from "./ending.ts";
import type { Phase } from "./moves.ts";
import { pool } from "./pool.ts";
import type { Step } from "./steps.ts";
import { begin, isBetween, type Way } from "./way.ts";

/** How an apply is run. */
export interface ApplyOptions {
  readonly resolver: Resolver;
  readonly clock: Clock;
  /** Changes under way at once. Default: 8. */
  readonly parallelism?: number;
  /** Called as each change ends. What it throws stops the apply, and is thrown by it. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** Aborted: no change is started any more, those in flight have five seconds to end. */
  readonly signal?: AbortSignal;
  /** The bound of each call in milliseconds. Default: the client's own. */
  readonly timeoutMs?: number;
}

/** The writing part of one apply: how each change ended that has. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  /** Makes the moves of one phase, of all changes that have come so far, in parallel; ends when all have ended. */
  phase(phase: Phase): Promise<void>;
  /** Makes the next move of one change and no other; whether it was made. */
  alone(step: Step): Promise<boolean>;
  /** No move is begun any more, or none that deletes a source: each change that waits for one tells why. The first reason stays. */
  stop(why: string, what?: "all" | "deletes"): void;
}

/** Makes the run of one apply. */
export function makeRun(steps: readonly Step[], means: Means, options: ApplyOptions): Run {
  const { clock } = means;
  const outcomes: Outcome[] = [];
  const stopped: { all?: string; deletes?: string } = {};
  const stop: Run["stop"] = (why, what = "all") => {
    stopped[what] ??= why;
  };
  const advance = walker(means, stop);
  const ways = steps.map(begin);

  const end = (way: Way, ending: Ending): void => {
    const { name, action } = way.step.change;
    // A delete that is not done leaves open what the server makes of deletes: none is begun after it.
    if (way.left[0]?.does === "delete" && ending.ended !== "done") stop("another delete did not succeed", "deletes");
    way.left = [];
    const outcome: Outcome = { name, action, milliseconds: Math.round(way.milliseconds), ...ending };
    outcomes.push(outcome);
    options.onOutcome?.(outcome);
  };

  const next = async (way: Way, since: number): Promise<boolean> => {
    const ending = await advance(way, since);
    if (ending) end(way, ending);
    return ending === undefined || ending.ended === "done";
  };

  // Checked where a change enters a phase: a replace that is between two moves of one phase goes on, or its name would be gone.
  const isBarred = (way: Way): boolean => {
    const [move] = way.left;
    if (!move) return true;
    const isOver = options.signal?.aborted && !isBetween(way);
    const why = isOver ? "interrupted" : (stopped.all ?? (move.does === "delete" ? stopped.deletes : undefined));
    if (why !== undefined) end(way, aboutPart(way, notAttempted(why)));
    return why !== undefined;
  };

  return {
    outcomes,
    async phase(phase) {
      const began = clock.monotonic();
      const here = (way: Way): boolean => way.left[0]?.phase === phase;
      await pool(ways.filter(here), options.parallelism ?? 8, async (way) => {
        if (isBarred(way)) return;
        while (here(way) && (await next(way, began)));
      });
    },
    async alone(step) {
      const way = ways.find((w) => w.step === step);
      return way !== undefined && !isBarred(way) && (await next(way, clock.monotonic()));
    },
    stop,
  };
}
