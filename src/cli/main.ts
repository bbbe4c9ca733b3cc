import { CommanderError } from "commander";
import { ChalkDsError, type Finding, type NonEmpty } from "../model/finding.ts";
import { renderFindings } from "../render/finding.ts";
import { paintFor } from "../render/paint.ts";
import type { Context } from "./context.ts";
import { type ExitStatus, exitOf } from "./exit-status.ts";
import { foreignWord } from "./foreign-words.ts";
import { program } from "./program.ts";
import { usageFinding } from "./usage.ts";

/**
 * Runs one command and returns the exit status. Never rejects: what a command throws becomes
 * findings on stderr, and what nobody foresaw is a bug (70) without a stack trace.
 */
export async function main(argv: readonly string[], context: Context): Promise<ExitStatus> {
  try {
    const foreign = foreignWord(argv);
    if (foreign) throw new ChalkDsError([foreign]);
    return await program(argv, context);
  } catch (error) {
    return fail(error, argv, context);
  }
}

function fail(error: unknown, argv: readonly string[], context: Context): ExitStatus {
  if (error instanceof CommanderError && error.exitCode === 0) return 0; // help was shown
  const findings = findingsOf(error, argv);
  const paint = paintFor(context.stderr.isTTY && !context.env["NO_COLOR"]);
  context.stderr.write(renderFindings(findings, paint, "chalk-ds: "));
  if (context.interrupted.aborted) return context.interrupted.reason === "SIGTERM" ? 143 : 130;
  return exitOf(findings);
}

function findingsOf(error: unknown, argv: readonly string[]): NonEmpty<Finding> {
  if (error instanceof ChalkDsError) return error.findings;
  if (error instanceof CommanderError) return [usageFinding(error, argv)];
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
