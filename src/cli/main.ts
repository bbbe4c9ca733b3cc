import { CommanderError } from "commander";
import { ChalkDsError } from "../model/finding.ts";
import { renderFindings } from "../render/finding.ts";
import { paintFor } from "../render/paint.ts";
import type { Context } from "./context.ts";
import type { ExitStatus } from "./exit-status.ts";
import { exitOfFailure, findingsOf } from "./failure.ts";
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
  const findings = error instanceof CommanderError ? [usageFinding(error, argv)] : findingsOf(error);
  const paint = paintFor(context.stderr.isTTY && !context.env["NO_COLOR"]);
  context.stderr.write(renderFindings(findings, paint, "chalk-ds: "));
  return exitOfFailure(findings, context.interrupted);
}
