import { ChalkDsError, type Finding, type NonEmpty } from "../model/finding.ts";
import type { Context } from "./context.ts";
import { type ExitStatus, exitOf } from "./exit-status.ts";
import type { OutputOptions } from "./options.ts";
import type { Talk } from "./talk.ts";

/** What a thrown error says, as findings; one that nobody foresaw is a bug, and its words are not repeated. */
export function findingsOf(error: unknown): NonEmpty<Finding> {
  if (error instanceof ChalkDsError) return error.findings;
  // The message of an unforeseen error may hold a value: its class and place must be enough.
  const name = error instanceof Error ? error.name : typeof error;
  return [
    {
      severity: "error",
      code: "bug",
      message: `something went wrong inside chalk-ds (${name})`,
      hint: "please report it, with the command and the version",
    },
  ];
}

/** The exit of a command that threw. */
export function exitOfFailure(findings: readonly Finding[], interrupted: AbortSignal): ExitStatus {
  if (interrupted.aborted) return interrupted.reason === "SIGTERM" ? 143 : 130;
  return exitOf(findings);
}

/**
 * Runs a command that prints one document with `--format json`: where it throws, the document says why.
 * The error goes on to main(), which tells it to stderr.
 */
export async function withDocument<T>(
  options: OutputOptions,
  context: Context,
  talk: Talk,
  failed: (findings: NonEmpty<Finding>, exitCode: number) => unknown,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const findings = findingsOf(error);
    if (options.format === "json") talk.json(failed(findings, exitOfFailure(findings, context.interrupted)));
    throw error;
  }
}
