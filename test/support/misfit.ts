import { main } from "../../src/cli/main.ts";
import { contextIn } from "./context.ts";

/** Why a command line cannot be parsed; it runs in an empty folder, without credentials, and is interrupted at once. */
export async function misfit(line: readonly string[], folder: string): Promise<string | undefined> {
  const interrupt = new AbortController();
  interrupt.abort("SIGINT");
  const context = contextIn(folder, { interrupted: interrupt.signal });
  await main(line, context);
  return /.*\[(?:usage|unknown-command|bug)\]/.exec(context.heard.stderr)?.[0];
}
