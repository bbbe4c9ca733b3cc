import type { Finding } from "../model/finding.ts";

/** A finding, and the changes that it is about, by their names: as an error it blocks them. */
export interface About {
  readonly finding: Finding;
  readonly names: readonly string[];
}
