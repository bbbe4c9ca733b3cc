import type { Row } from "../model/live.ts";
import type { Move } from "./moves.ts";
import type { Step } from "./steps.ts";

/** How far one change has come. */
export interface Way {
  readonly step: Step;
  /** The moves that are still to make. */
  left: readonly Move[];
  /** The source that a create or a replace has made. */
  created?: Row;
  /** Spent on it so far; time that it waits for other changes is not counted. */
  milliseconds: number;
  /** When its last move ended, by the monotonic clock. */
  moved: number;
}

/** The way of a change of which nothing is done yet. */
export function begin(step: Step): Way {
  return { step, left: step.moves, milliseconds: 0, moved: Number.NEGATIVE_INFINITY };
}

/** Whether this apply has put the old source of a replace aside, and the new one is not there yet. */
export function isBetween({ step: { change }, left: [next] }: Way): boolean {
  return change.action === "replace" && !change.isAside && next?.does === "create";
}
