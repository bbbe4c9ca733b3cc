import type { Box } from "./box.ts";
import type { Ended } from "./spawn.ts";
import type { Txtar } from "./txtar.ts";

/** Where a scenario plays: its folder, its server, and what has been said so far. */
export interface Stage {
  readonly folder: string;
  readonly env: Record<string, string>;
  readonly canaries: Map<string, string>;
  readonly box: Box;
  /** The archive, with goldens rewritten where UPDATE asks for it. */
  archive: Txtar;
  last: Ended | undefined;
  /** Everything that any command wrote, for the search for canaries at the end. */
  readonly heard: string[];
}

/** What a step came to: undefined where it held, else why it did not. */
export type Complaint = string | undefined;
