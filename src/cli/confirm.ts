import { ChalkDsError } from "../model/finding.ts";
import type { Context } from "./context.ts";

/**
 * Asks before something is written, unless `--yes` was given. Throws `confirmation-needed` where nobody
 * can be asked or the answer is not yes, and `interrupted` when the question is not answered.
 */
export async function confirm(isAgreed: boolean, context: Context, question: string): Promise<void> {
  if (isAgreed) return;
  if (!context.stdin.isTTY || !context.stderr.isTTY) {
    throw ChalkDsError.of("confirmation-needed", "nobody can be asked here: stdin or stderr is not a terminal", {
      hint: "add --yes to go on without asking",
    });
  }
  const answer = await context.stdin.ask(`${question} Only "yes" goes on: `);
  if (answer.trim() !== "yes")
    throw ChalkDsError.of("confirmation-needed", "the answer was not yes: nothing was written");
}
