import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { checkPlanDocuments } from "./plan-document.ts";

/** How a program ended. */
export interface Ended {
  /** The exit status, or the name of the signal that ended it. */
  readonly exit: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a program is given: nothing is in its environment but this. */
export interface Given {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array | undefined;
  /** What ends one that hangs. Default: SIGTERM. */
  readonly killSignal?: NodeJS.Signals;
}

/** The built binary. */
export const binary = fileURLToPath(new URL("../../bin/chalk-ds.js", import.meta.url));

/** Runs the built binary under the Node that runs the tests. */
export async function chalkDs(args: readonly string[], given: Given): Promise<Ended> {
  const ended = await runNode([binary, ...args], given);
  checkPlanDocuments(args, ended, given.cwd);
  return ended;
}

/** Runs the Node that runs the tests, and ends what hangs: nothing that is sound comes near a minute. */
export function runNode(args: readonly string[], { stdin = "", ...options }: Given): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { ...options, timeout: 60_000 });
    const out = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        out[name] += text;
      });
    }
    child.on("error", failed);
    child.on("close", (code, signal) => done({ exit: code ?? signal ?? "unknown", ...out }));
    // A command that never reads its input may end before we have written it.
    child.stdin.on("error", () => undefined);
    child.stdin.end(stdin);
  });
}
