import type { Row } from "../model/live.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Answer } from "../model/ports.ts";
import type { Move } from "./moves.ts";
import type { Way } from "./way.ts";

// What an answer proves decides what happens next. A refusal proves that nothing was written; a lost
// answer proves nothing, so its write is reported as unknown and never sent again: a blind retry of
// an insert left duplicates in a third of the simulated faults. Running apply again looks first.

/** How a move ended, and with it its change where it did not end as done. */
export type Ending = Pick<Outcome, "ended" | "code" | "message" | "partly">;

const refusals = {
  exists: "already-exists",
  gone: "not-found",
  denied: "permission-denied",
  invalid: "server-refused",
  unauthenticated: "bad-credentials",
} as const;

/** Makes what judges the answers of one apply, in the order in which they come. `stop` ends all writing, for a reason. */
export function makeJudge(stop: (why: string) => void): (move: Move, answer: Answer<Row | undefined>) => Ending {
  let denials = 0;
  let taken = 0;
  return (move, answer) => {
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
    const isRemoval = move.does === "delete" || (move.does === "set-tags" && move.tags.length === 0);
    if (why === "gone" && isRemoval) return { ended: "done", message: "was gone already" };
    if (why === "unauthenticated") stop("the server no longer accepts the credentials");
    // One refusal may be about one source; a second in a row is about the token.
    denials = why === "denied" ? denials + 1 : 0;
    if (denials >= 2) stop("the server denies permission to write");
    // So is a second name in a row that no list shows: then the list hides what exists.
    taken = why === "exists" && move.does === "create" ? taken + 1 : 0;
    if (taken >= 2) stop("names that no list shows are taken: the list does not show all");
    return { ended: why === "exists" ? "conflict" : "failed", code: refusals[why], message };
  };
}

/** A change that is left alone because somebody else has moved something. */
export function conflict(code: "conflict" | "changed-since-plan", message: string): Ending {
  return { ended: "conflict", code, message };
}

/** A change that is not begun, or not gone on with. */
export function notAttempted(message: string): Ending {
  return { ended: "not-attempted", code: "not-attempted", message };
}

/** Whether an answer proves that its write was not done. */
export function isSurelyNotDone({ ended }: Ending): boolean {
  return ended === "failed" || ended === "conflict";
}

/** An ending that is not done, with what of the change is: which move it is about, and what stands now. */
export function aboutPart(way: Way, ending: Ending): Ending {
  const part = partOf(way);
  const isPartly = way.left.length < way.step.moves.length;
  return {
    ...ending,
    ...(part !== undefined && { message: `${part}: ${ending.message}` }),
    ...(isPartly && { partly: true }),
  };
}

function partOf({ step: { change }, left: [move] }: Way): string | undefined {
  if (move?.does === "set-tags")
    return move.phase === "stale-tags" ? `the permission tags of the old "${move.name}" stay` : "its permission tags";
  if (change.action !== "replace") return undefined;
  if (move?.does === "update") return "the old source did not step aside";
  if (move?.does === "create") return `the old source stays as "${change.aside}"`;
  return move?.does === "delete" ? `the new source stands, and the old one stays as "${change.aside}"` : undefined;
}
