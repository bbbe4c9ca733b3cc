/**
 * Everything chalk-ds can complain about, in one closed list. People grep CI logs for these,
 * so a released code is never renamed and never reused. Each is explained in docs/errors.md.
 */
export const codes = [
  // the command line
  "usage",
  "unknown-command",
  "confirmation-needed",
  "file-exists",
  // the manifest's text
  "manifest-missing",
  "manifest-unreadable",
  "manifest-too-large",
  "manifest-not-text",
  "manifest-empty",
  "manifest-syntax",
  "manifest-too-deep",
  "manifest-alias",
  "manifest-tag",
  "duplicate-key",
  "manifest-shape",
  // the manifest's meaning
  "unknown-kind",
  "unknown-key",
  "required-key",
  "key-alternatives",
  "key-trap",
  "bad-format",
  "bad-value",
  "plaintext-secret",
  "bad-name",
  "reserved-name",
  "duplicate-source",
  "variable-collision",
  "bad-policy",
  "bad-overlay",
  "bad-rename",
  "missing-variable",
  "forbidden-variable",
  "missing-file",
  "forbidden-file",
  "unknown-secret",
  "ambiguous-secret",
  "value-needed",
  "kind-conflict",
  "environment-mismatch",
  "unknown-environment",
  // credentials, network, server
  "no-credentials",
  "bad-credentials",
  "bad-configuration",
  "unreachable",
  "timed-out",
  "cancelled",
  "permission-denied",
  "not-found",
  "already-exists",
  "server-refused",
  "server-error",
  "ambiguous-live-name",
  "foreign-row",
  "name-ignored",
  // exporting
  "left-out",
  "cannot-merge",
  // policy
  "protected",
  "too-many-deletes",
  "empty-result",
  "drift",
  "retarget",
  // planning
  "looks-like-rename",
  "aside-left",
  "bad-base",
  "dropped-still-live",
  "prune-waits",
  "test-skipped",
  "test-warning",
  "bad-plan-file",
  "not-approved",
  // applying
  "changed-since-plan",
  "conflict",
  "unknown-outcome",
  "not-attempted",
  "not-converged",
  "incomplete",
  "server-replaces",
  "test-failed",
  "output-lost",
  "interrupted",
  "bug",
] as const;

/** One code of the closed list. */
export type Code = (typeof codes)[number];

/** A place in a manifest; line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The lines of source around a place. Values that nobody cleared for showing are blanked in `text` already. */
export interface Frame {
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  /** Column (from 1) and length of the underline, in the text of the line that the position names. */
  readonly column: number;
  readonly length: number;
}

/**
 * One finding. Plain data: layers below the CLI collect findings, so that a manifest with
 * five mistakes costs its author one run, not five.
 */
export interface Finding {
  readonly severity: "error" | "warning";
  readonly code: Code;
  /** Lower case, no full stop, the offending thing in double quotes. Never a sensitive value. */
  readonly message: string;
  readonly at?: Position;
  readonly frame?: Frame;
  /** What to do next. Left out when we would only be guessing. */
  readonly hint?: string;
  /** The second place, where two places collide. */
  readonly other?: Position;
}

/** A list with at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Narrows a list to a non-empty one. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/**
 * Orders findings by file, line, column, code, message: the same input gives the same bytes.
 * Findings without a place come last.
 */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => byPlace(a.at, b.at) || compared(a.code, b.code) || compared(a.message, b.message),
  );
}

function byPlace(a: Position | undefined, b: Position | undefined): number {
  if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
  return compared(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Orders texts by their code units: the same on every machine. */
export function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The one error class of chalk-ds. Thrown where a command cannot go on; caught in cli/main.ts. */
export class ChalkDsError extends Error {
  override readonly name: string = "ChalkDsError";

  constructor(
    readonly findings: NonEmpty<Finding>,
    options?: ErrorOptions,
  ) {
    super(findings.map((f) => `${f.message} [${f.code}]`).join("\n"), options);
  }

  /** An error with a single finding of severity `error`. */
  static of(
    code: Code,
    message: string,
    more: Pick<Finding, "at" | "hint" | "frame"> = {},
    options?: ErrorOptions,
  ): ChalkDsError {
    return new ChalkDsError([{ severity: "error", code, message, ...more }], options);
  }
}
