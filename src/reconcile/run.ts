import type { Change } from "../model/change.ts";
import type { Reading, Row } from "../model/live.ts";
import type { Outcome } from "../model/outcome.ts";
import type { ReadyPlan } from "../model/plan.ts";
import type { Answer, CallOptions, Clock, Resolver, Writer } from "../model/ports.ts";
import type { FreshList } from "./fresh.ts";
import { pool } from "./pool.ts";
import type { Step } from "./steps.ts";
import { isStillAsPlanned, movedSincePlan } from "./unmoved.ts";

// What an answer proves decides what happens next. A refusal proves that nothing was written; a lost
// answer proves nothing, so its write is reported as unknown and never sent again: a blind retry of
// an insert left duplicates in a third of the simulated faults. Running apply again looks first.

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

  const end = (change: Change, began: number, ended: Outcome["ended"], message?: string): void => {
    const milliseconds = options.clock.monotonic() - began;
    const outcome: Outcome = {
      name: change.name,
      action: change.action,
      ended,
      milliseconds,
      ...(message && { message }),
    };
    outcomes.push(outcome);
    options.onOutcome?.(outcome);
  };

  const judge = (change: Change, answer: Answer<Row | undefined>): Pick<Outcome, "ended" | "message"> => {
    if (answer.is === "accepted") {
      denials = 0;
      taken = 0;
      list.wrote("id" in change ? change.id : (answer.value?.id ?? ""), answer.value);
      return { ended: "done" };
    }
    if (answer.is !== "refused")
      return { ended: answer.is === "unknown" ? "unknown" : "failed", message: answer.message };
    if (answer.why === "gone" && change.action === "delete") return { ended: "done", message: "was gone already" };
    if (answer.why === "unauthenticated") stopped = "the server no longer accepts the credentials";
    // One refusal may be about one source; a second in a row is about the token.
    denials = answer.why === "denied" ? denials + 1 : 0;
    if (denials >= 2) stopped = "the server denies permission to write";
    // So is a second name in a row that no list shows: then the list hides what exists.
    taken = answer.why === "exists" && change.action === "create" ? taken + 1 : 0;
    if (taken >= 2) stopped = "names that no list shows are taken: the list does not show all";
    return { ended: answer.why === "exists" ? "conflict" : "failed", message: answer.message };
  };

  const one = async (step: Step): Promise<void> => {
    const began = options.clock.monotonic();
    const { change } = step;
    const why = options.signal?.aborted ? "interrupted" : stopped;
    if (why) return end(change, began, "not-attempted", why);
    const moved = movedSincePlan(change, plan, before);
    if (moved) return end(change, began, "conflict", moved);
    let rows: readonly Row[];
    try {
      rows = await list.rows();
    } catch {
      stopped ??= "the data sources could not be listed any more";
      return end(change, began, "not-attempted", stopped);
    }
    const meddled = isStillAsPlanned(change, rows, before, list);
    if (meddled) return end(change, began, "conflict", meddled);
    const { ended, message } = judge(change, await send(writer, step, call));
    end(change, began, ended, message);
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
