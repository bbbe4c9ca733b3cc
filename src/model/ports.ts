import type { Kind } from "./kind.ts";
import type { Reading, Row } from "./live.ts";
import type { Secret } from "./secret.ts";
import type { FileValue, WireValue } from "./value.ts";

/** Time and chance, handed in: nothing below the CLI reads them by itself. */
export interface Clock {
  /** Milliseconds of a clock that only goes forward. */
  readonly monotonic: () => number;
  /** The wall clock. */
  readonly now: () => Date;
  /** A number in [0, 1). */
  readonly random: () => number;
  /** Waits; rejects with the signal's reason when it is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** What a process tells its programs: the surroundings of a command or a client. */
export interface Surroundings extends Clock {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly cwd: string;
}

/** Bounds of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** The keys of one source that the manifest sets. */
export interface AskedKeys {
  readonly kind: Kind;
  /** The name under which it is live where its own is not. */
  readonly renamedFrom?: string;
  /** Those that get a value, wherever that comes from. */
  readonly values: readonly string[];
  /** Those that get a reference, by key: the reference as the manifest writes it. */
  readonly links: ReadonlyMap<string, string>;
}

/** What a reading must bring besides the sources. */
export interface Ask {
  /** "values" reads values if the token may, "keys" never asks for them. */
  readonly access: "values" | "keys";
  /** Whether the stored secrets are wanted. */
  readonly secrets: boolean;
  /** By source name, what the manifest sets: values that lists do not tell are read where only they can tell, and no others. */
  readonly keys: ReadonlyMap<string, AskedKeys>;
  /** Whether the permission tags are wanted. */
  readonly tags: boolean;
  /** Whether it is wanted what is deployed. */
  readonly deployed: boolean;
}

/** Reads an environment. `plan` is given this alone: it has no way to write. */
export interface Reader {
  /** One reading, in as few calls as the number of things asked for. Throws ChalkDsError. */
  read(ask: Ask, options?: CallOptions): Promise<Reading>;
  /** The rows of now: one list, no values. Duplicated and foreign names included. Throws ChalkDsError. */
  list(options?: CallOptions): Promise<readonly Row[]>;
}

/**
 * What a write came to. A writer never rejects for what a server or network did.
 * "refused" proves that nothing was written, "not-sent" that nothing left; "unknown" proves nothing.
 */
export type Answer<T> =
  | { readonly is: "accepted"; readonly value: T }
  | {
      readonly is: "refused";
      readonly why: "exists" | "gone" | "denied" | "invalid" | "unauthenticated";
      readonly message: string;
    }
  | { readonly is: "not-sent" | "unknown"; readonly message: string };

/** Writes an environment. Every method sends at most once. */
export interface Writer {
  create(name: string, kind: Kind, config: ReadonlyMap<string, WireValue>, options?: CallOptions): Promise<Answer<Row>>;
  /** Sends the keys given and the name; other keys stay as they are. */
  update(id: string, name: string, config: ReadonlyMap<string, WireValue>, options?: CallOptions): Promise<Answer<Row>>;
  delete(id: string, options?: CallOptions): Promise<Answer<undefined>>;
  /** Replaces the permission tags of a kind and name, which need not exist; an empty list deletes them. */
  setTags(kind: Kind, name: string, tags: readonly string[], options?: CallOptions): Promise<Answer<undefined>>;
}

/** What a connection test is asked. What `config` leaves out comes from the saved source of `id`. */
export interface TestAsk {
  readonly kind: Kind;
  readonly id?: string;
  readonly config: ReadonlyMap<string, WireValue>;
  readonly coverage: "fast" | "full";
  /** What must not be seen in the server's words, sent or saved; what else was sent may be. */
  readonly hidden: readonly Secret[];
}

/** One thing that a connection test found. Its text is the server's: hostile when printed. */
export interface TestFinding {
  readonly status: "pass" | "skipped" | "warning" | "error";
  readonly title: string;
  readonly message: string;
  /** The config keys that it is about; may be empty. */
  readonly keys: readonly string[];
}

/** How a connection test ended; without success some finding is an error. `untested`: the server did not answer the question. */
export type Tested =
  | {
      readonly is: "tested";
      readonly success: boolean;
      /** How thorough it was; "unknown" where the server does not tell. */
      readonly coverage: TestAsk["coverage"] | "unknown";
      readonly findings: readonly TestFinding[];
    }
  | { readonly is: "untested"; readonly why: string };

/** Lets the server try a config that is not saved. It changes nothing, and makes the server connect to where the config says. */
export interface Tester {
  /** Never rejects for what a server or network did. */
  test(ask: TestAsk, options?: CallOptions): Promise<Tested>;
}

/**
 * Why a variable gives no value: it is not set, the command line has not allowed it (in CI), or
 * it is one of those that no manifest may ever read.
 */
export type UnresolvedVariable = "unset" | "not-allowed" | "never-allowed";

/**
 * Why a file gives no value: there is none, the command line has not allowed it (in CI), it is outside the manifest's
 * folder or below a part of the path that begins with a dot (links followed), no regular file, empty, over 1 MiB, not UTF-8
 * where its text is wanted, or it cannot be read.
 */
export type UnresolvedFile =
  | "missing"
  | "not-allowed"
  | "outside"
  | "hidden"
  | "not-regular"
  | "empty"
  | "too-large"
  | "not-text"
  | "unreadable";

/** Resolves what a manifest names outside itself. */
export interface Resolver {
  env(name: string): Secret | UnresolvedVariable;
  /** `writtenIn` is the manifest's file as shown: the path is relative to its folder. */
  file(value: FileValue, writtenIn: string): Secret | UnresolvedFile;
}
