import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a program ended. */
export interface Ended {
  readonly exit: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

const binary = fileURLToPath(new URL("../../bin/chalk-ds.js", import.meta.url));

/** Runs the built binary under the Node that runs the tests, with nothing in its environment but what is given. */
export function chalkDs(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly stdin?: string },
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [binary, ...args], { cwd: options.cwd, env: options.env, timeout: 60_000 });
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
    child.stdin.end(options.stdin ?? "");
  });
}
