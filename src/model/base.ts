import type { Manifest } from "./desired.ts";

/** The manifest at another git revision, to compare with. */
export interface Base {
  /** As it was asked for or found: `main`, `origin/main`, `HEAD^1` … */
  readonly revision: string;
  /** The full hash that it stands for. */
  readonly commit: string;
  /** How it was chosen, for a reader: `--base`, `the pull request's merge commit` … */
  readonly chosenBy: string;
  /** Undefined where there was no manifest yet. */
  readonly manifest: Manifest | undefined;
  /** Whether a file that the manifest names (`{file: …}`) differs from the one of the base; full path. */
  readonly isChanged: (path: string) => boolean;
}
