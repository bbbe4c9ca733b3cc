import type { Surroundings } from "../model/ports.ts";

/** Where a command writes. */
export interface Sink {
  readonly isTTY: boolean;
  /** Of a terminal, as wide as it is now; absent elsewhere. */
  readonly columns?: number | undefined;
  write(text: string): void;
}

/** What a person or a pipe gives. */
export interface Source {
  readonly isTTY: boolean;
  /** Everything up to the end of input. Throws `interrupted` where that comes first, `manifest-too-large` where it is more than any manifest. */
  readAll(): Promise<string>;
  /** One line, asked for on the terminal; what is typed is not echoed when `isHidden`. */
  ask(question: string, options?: { readonly isHidden?: boolean }): Promise<string>;
}

/** All that a command knows of the world: a test hands in its own. */
export interface Context extends Surroundings {
  readonly stdin: Source;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Of the Node that runs this: `20.20.2`. */
  readonly nodeVersion: string;
  /** Aborted at the first Ctrl-C or SIGTERM; its reason is the signal's name. */
  readonly interrupted: AbortSignal;
}
