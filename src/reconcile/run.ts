import type { Change } from "../model/change.ts";
import type { Reading, Row } from "../model/live.ts";
import type { Outcome } from "../model/outcome.ts";
import type { ReadyPlan } from "../model/plan.ts";
import type { Answer, CallOptions, Clock, Resolver, Writer } from "../model/ports.ts";
import type { FreshList } from "./fresh.ts";
import { pool } from "./pool.ts";
import type { Step } from "./steps.ts";
import { movedMeanwhile, movedSincePlan } from "./unmoved.ts";

// What an answer proves decides what happens next. A refusal proves that nothing was written; a lost
// answer proves nothing, so its write is reported as unknown and never sent again: a blind retry of
// an insert left duplicates in a third of the simulated faults. Running apply again looks first.

type Ending = Pick<Outcome, "ended" | "code" | "message">;

const refusals = {
  exists: "already-exists",
  gone: "not-found",
  denied: "permission-denied",
  invalid: "server-refused",
  unauthenticated: "bad-credentials",
} as const;

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

/** The writing part of one apply: phases of steps, and how each step ended. */
export interface Run {
  readonly outcomes: Outcome[];
  readonly list: FreshList;
  /** Runs the steps in parallel; ends when all have ended. */
  phase(steps: readonly Step[]): Promise<void>;
  /** No step begins any more; the reason is told by each that did not. The first reason stays. */
  stop(why: string): void;
}

/** Makes the run of one apply. `before` is the reading that the apply began with. */
export function makeRun(
  plan: ReadyPlan,
  before: Reading,
  list: FreshList,
  writer: Writer,
  call: CallOptions,
  options: ApplyOptions,
): Run {
  const outcomes: Outcome[] = [];
  let stopped: string | undefined;
  let denials = 0;
  let taken = 0;

  const end = (change: Change, began: number, how: Ending): void => {
    const milliseconds = Math.round(options.clock.monotonic() - began);
    const outcome: Outcome = { name: change.name, action: change.action, milliseconds, ...how };
    // A delete that is not done leaves open what the server makes of deletes: none is begun after it.
    if (change.action === "delete" && how.ended !== "done") stopped ??= "another delete did not succeed";
    outcomes.push(outcome);
    options.onOutcome?.(outcome);
  };

  const judge = (change: Change, answer: Answer<Row | undefined>): Ending => {
    if (answer.is === "accepted") {
      denials = 0;
      taken = 0;
      return { ended: "done" };
    }
    const { message } = answer;
    if (answer.is !== "refused") {
      return answer.is === "unknown"
        ? { ended: "unknown", code: "unknown-outcome", message }
        : { ended: "failed", code: "unreachable", message };
    }
    const { why } = answer;
    if (why === "gone" && change.action === "delete") return { ended: "done", message: "was gone already" };
    if (why === "unauthenticated") stopped = "the server no longer accepts the credentials";
    // One refusal may be about one source; a second in a row is about the token.
    denials = why === "denied" ? denials + 1 : 0;
    if (denials >= 2) stopped = "the server denies permission to write";
    // So is a second name in a row that no list shows: then the list hides what exists.
    taken = why === "exists" && change.action === "create" ? taken + 1 : 0;
    if (taken >= 2) stopped = "names that no list shows are taken: the list does not show all";
    return { ended: why === "exists" ? "conflict" : "failed", code: refusals[why], message };
  };

  const one = async (step: Step): Promise<void> => {
    const began = options.clock.monotonic();
    const { change } = step;
    const left = (why: string): void =>
      end(change, began, { ended: "not-attempted", code: "not-attempted", message: why });
    const why = options.signal?.aborted ? "interrupted" : stopped;
    if (why) return left(why);
    const moved = movedSincePlan(change, plan, before);
    if (moved) return end(change, began, { ended: "conflict", code: "changed-since-plan", message: moved });
    let rows: readonly Row[];
    try {
      rows = await list.rows();
    } catch {
      stopped ??= "the data sources could not be listed any more";
      return left(stopped);
    }
    const meddled = movedMeanwhile(change, rows, before);
    if (meddled) return end(change, began, { ended: "conflict", code: "conflict", message: meddled });
    end(change, began, judge(change, await send(writer, step, call)));
  };

  return {
    outcomes,
    list,
    phase: (steps) => pool(steps, options.parallelism ?? 8, one),
    stop(why) {
      stopped ??= why;
    },
  };
}

function send(writer: Writer, { change, config }: Step, call: CallOptions): Promise<Answer<Row | undefined>> {
  if (change.action === "create") return writer.create(change.name, change.kind, config, call);
  if (change.action === "delete") return writer.delete(change.id, call);
  return writer.update(change.id, change.name, config, call);
}
