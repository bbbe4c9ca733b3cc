import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { ChalkDsError } from "../model/finding.ts";

/**
 * Asks one question on a terminal. A hidden answer (a secret) is not echoed.
 * Throws `interrupted` when the terminal is closed, Ctrl-C is pressed or `interrupted` is aborted.
 */
export async function ask(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  question: string,
  isHidden: boolean,
  interrupted: AbortSignal,
): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input, output: isHidden ? silent : output, terminal: true, signal: interrupted });
  const closed = new Promise<never>((_resolve, reject) => {
    terminal.once("close", () => reject(ChalkDsError.of("interrupted", "the question was not answered")));
  });
  try {
    if (isHidden) output.write(question);
    return await Promise.race([terminal.question(isHidden ? "" : question), closed]);
  } finally {
    closed.catch(() => undefined); // closing our own terminal is no interruption
    terminal.close();
    if (isHidden) output.write("\n");
  }
}
