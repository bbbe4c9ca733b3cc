import type { Row } from "../model/live.ts";
import type { CallOptions, Clock, Reader } from "../model/ports.ts";

/** The rows of a list, and the moment at which its reading began. */
interface Listed {
  readonly rows: readonly Row[];
  readonly began: number;
  readonly took: number;
}

/** A list shared by all workers, never older than a second or twice its own duration. */
export interface FreshList {
  /** The newest list; read again when it is too old. Concurrent callers share one reading. */
  rows(): Promise<readonly Row[]>;
  /** Forgets the list, so that the next caller reads one begun from now on. */
  expire(): void;
}

/** Makes the shared list of one apply. */
export function freshList(reader: Reader, clock: Clock, call: CallOptions): FreshList {
  let listed: Listed | undefined;
  let pending: Promise<Listed> | undefined;

  const read = async (): Promise<Listed> => {
    const began = clock.monotonic();
    const rows = await reader.list(call);
    return { rows, began, took: clock.monotonic() - began };
  };

  return {
    async rows() {
      const age = listed ? clock.monotonic() - listed.began : Number.POSITIVE_INFINITY;
      if (listed && age <= Math.max(1000, 2 * listed.took)) return listed.rows;
      pending ??= read().finally(() => {
        pending = undefined;
      });
      listed = await pending;
      return listed.rows;
    },
    expire() {
      listed = undefined;
    },
  };
}
