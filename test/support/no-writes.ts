import type { Call } from "../../src/server/calls.ts";

/** A server whose calls can be looked at. */
export interface Watched {
  calls(): readonly Call[];
}

/** Does what must not write, and throws if a write was answered by the server meanwhile. */
export async function withoutWrites<T>({ calls }: Watched, work: () => Promise<T>): Promise<T> {
  const writes = (): readonly Call[] => calls().filter((call) => call.isWrite);
  const before = writes().length;
  const done = await work();
  const written = writes();
  if (written.length === before) return done;
  const told = written.slice(before).map((call) => `${call.method} ${call.target}`);
  throw new Error(`a plan wrote: ${told.join(", ") || "its writes are no longer in the log"}`);
}

/** Runs a command; a plan is watched, whatever its flags. */
export function watched<T>(server: Watched, [command]: readonly string[], run: () => Promise<T>): Promise<T> {
  return command === "plan" ? withoutWrites(server, run) : run();
}
