import type { Row } from "../model/live.ts";
import type { CallOptions, Clock, Reader } from "../model/ports.ts";

/** The rows of a list, and the moment at which its reading began. */
interface Listed {
  readonly began: number;
  readonly took: number;
  readonly rows: readonly Row[];
}

/** A list shared by all workers, never older than a second or twice its own duration. */
export interface FreshList {
  /** The newest list, begun at `since` (of the monotonic clock) or later. Concurrent callers share one reading. */
  rows(since: number): Promise<readonly Row[]>;
}

/** Makes the shared list of one apply. */
export function freshList(reader: Reader, clock: Clock, call: CallOptions): FreshList {
  let newest: Listed | undefined;
  let pending: { readonly began: number; readonly listed: Promise<Listed> } | undefined;

  const read = async (began: number): Promise<Listed> => {
    const rows = await reader.list(call);
    return { began, took: clock.monotonic() - began, rows };
  };

  return {
    async rows(since) {
      const now = clock.monotonic();
      if (newest && newest.began >= since && now - newest.began <= Math.max(1000, 2 * newest.took)) return newest.rows;
      // A reading under way that began too early may miss what happened since: then another one begins beside it.
      if (!pending || pending.began < since) pending = { began: now, listed: read(now) };
      const mine = pending;
      try {
        const listed = await mine.listed;
        if (!newest || listed.began > newest.began) newest = listed;
        return listed.rows;
      } finally {
        if (pending === mine) pending = undefined;
      }
    },
  };
}
