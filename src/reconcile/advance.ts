import type { Change } from "../model/change.ts";
import type { Reading, Row } from "../model/live.ts";
import type { ReadyPlan } from "../model/plan.ts";
import type { CallOptions, Clock, Writer } from "../model/ports.ts";
import { aboutPart, conflict, type Ending, isSurelyNotDone, makeJudge, notAttempted } from "./ending.ts";
import type { FreshList } from "./fresh.ts";
import { type Move, renamed, send } from "./moves.ts";
import { liveById, movedMeanwhile, movedSincePlan } from "./unmoved.ts";
import type { Way } from "./way.ts";

/** What an apply goes by: the plan, the reading that it began with, and what it reads and writes through. */
export interface Means {
  readonly plan: ReadyPlan;
  readonly before: Reading;
  readonly list: FreshList;
  readonly writer: Writer;
  readonly call: CallOptions;
  readonly clock: Clock;
}

type Replace = Extract<Change, { action: "replace" }>;

/** Makes the next move of a way; how the change ends by it, or undefined where more moves are to come. */
export type Advance = (way: Way, since: number) => Promise<Ending | undefined>;

/**
 * Makes what advances the changes of one apply by a move. Each looks first at a list that was begun at `since` or after
 * the change's own last move, whichever is later: what this apply has written itself is expected there, anything else
 * is somebody else's.
 */
export function walker({ plan, before, list, writer, call, clock }: Means, stop: (why: string) => void): Advance {
  const written = new Map<string, Row>();
  const judge = makeJudge(stop);

  const check = async (way: Way, moves: readonly Move[], since: number): Promise<Ending | undefined> => {
    let rows: readonly Row[];
    try {
      rows = await list.rows(since);
    } catch {
      const why = "the data sources could not be listed any more";
      stop(why);
      return notAttempted(why);
    }
    const row = (id: string): Row | undefined => written.get(id) ?? liveById(id, before);
    const moved = movedMeanwhile(way.step.change, moves, rows, { row, created: way.created });
    return moved === undefined ? undefined : conflict("conflict", moved);
  };

  const make = async (way: Way, move: Move): Promise<Ending> => {
    const answer = await send(writer, move, call);
    if (answer.is === "accepted" && answer.value) {
      written.set(answer.value.id, answer.value);
      if (move.does === "create") way.created = answer.value;
    }
    return judge(move, answer);
  };

  // A creation that surely was not done gives the old source its name back.
  const putBack = async (way: Way, change: Replace, ending: Ending): Promise<Ending> => {
    const back = renamed(change.id, change.name);
    const because = (await check(way, [back], clock.monotonic())) ?? (await make(way, back));
    if (because.ended !== "done") {
      const message = `${ending.message}; the old source stays as "${change.aside}": ${because.message}`;
      return { ...(because.ended === "unknown" ? because : ending), message, partly: true };
    }
    const isTouched = change.isAside || way.step.moves[0]?.phase === "first-tags";
    return {
      ...ending,
      message: `${ending.message}; the old source has its name back`,
      ...(isTouched && { partly: true }),
    };
  };

  const step = async (way: Way, move: Move, since: number): Promise<Ending | undefined> => {
    const { change, moves } = way.step;
    const stale = way.left === moves ? movedSincePlan(change, plan, before) : undefined;
    if (stale !== undefined) return aboutPart(way, conflict("changed-since-plan", stale));
    const refused = await check(way, way.left, Math.max(since, way.moved));
    if (refused) return aboutPart(way, refused);
    const ending = await make(way, move);
    if (ending.ended !== "done") {
      const isRefused = change.action === "replace" && move.does === "create" && isSurelyNotDone(ending);
      return isRefused ? await putBack(way, change, ending) : aboutPart(way, ending);
    }
    way.left = way.left.slice(1);
    return way.left.length === 0 ? ending : undefined;
  };

  return async (way, since) => {
    const [move] = way.left;
    if (!move) return undefined;
    const began = clock.monotonic();
    const ending = await step(way, move, since);
    way.moved = clock.monotonic();
    way.milliseconds += way.moved - began;
    return ending;
  };
}
