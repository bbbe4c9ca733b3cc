import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const binary = fileURLToPath(new URL("../../bin/chalk-ds.js", import.meta.url));

/** `chalk-ds server` in a process of its own. Disposing it kills it. */
export interface Serving extends AsyncDisposable {
  readonly address: string;
  /** What it printed before it listened. */
  readonly stdout: string;
  /** Ends it, and gives how it ended: an exit status or the signal's name. */
  kill(signal: "SIGKILL" | "SIGTERM" | "SIGINT"): Promise<number | string>;
}

/** Starts the built binary, and waits until it says that it listens. */
export async function serving(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Serving> {
  const env = { PATH: dirname(process.execPath), HOME: options.cwd, ...options.env };
  const child = spawn(process.execPath, [binary, "server", ...args], { cwd: options.cwd, env });
  const out = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      out[name] += text;
    });
  }
  await listening(child, () => out.stderr);
  const kill: Serving["kill"] = async (signal) => {
    if (child.exitCode === null && child.signalCode === null) {
      const closed = once(child, "close");
      child.kill(signal);
      await closed;
    }
    return child.exitCode ?? child.signalCode ?? "unknown";
  };
  return {
    address: /^CHALK_API_SERVER=(.*)$/m.exec(out.stdout)?.[1] ?? "",
    stdout: out.stdout,
    kill,
    async [Symbol.asyncDispose]() {
      await kill("SIGKILL");
    },
  };
}

// Its last word is on stderr, after the address: "listening".
function listening(child: ChildProcess, stderr: () => string): Promise<void> {
  return new Promise((done, failed) => {
    child.stderr?.on("data", () => {
      if (stderr().includes("listening")) setImmediate(done);
    });
    child.once("close", (code) => failed(new Error(`chalk-ds server ended with ${code}: ${stderr()}`)));
  });
}
