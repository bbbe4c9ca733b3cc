import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { ChalkDsError } from "../model/finding.ts";

/**
 * Asks one question on a terminal. A hidden answer (a secret) is not echoed.
 * Throws `interrupted` when the terminal is closed or Ctrl-C is pressed.
 */
export async function ask(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  question: string,
  isHidden: boolean,
): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input, output: isHidden ? silent : output, terminal: true });
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
