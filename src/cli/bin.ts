import { addAbortSignal } from "node:stream";
import { ambient } from "../ambient.ts";
import { limits, tooLarge } from "../manifest/text.ts";
import { ChalkDsError } from "../model/finding.ts";
import { renderFindings } from "../render/finding.ts";
import { paintFor } from "../render/paint.ts";
import type { Context, Sink } from "./context.ts";
import { exitStatus } from "./exit-status.ts";
import { main } from "./main.ts";

// The process itself: arguments in, exit status out. Everything else is handed to main().

// Nothing may be called well that nobody could read. Decided last: a write may fail after its command ended.
let isOutputLost = false;
process.on("exit", (status) => {
  if (isOutputLost) process.exitCode = Math.max(status, exitStatus["output-lost"]);
});

main(process.argv.slice(2), context()).then((status) => {
  process.exitCode = status;
});

function context(): Context {
  const interrupt = new AbortController();
  for (const [signal, status] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.on(signal, () => {
      if (interrupt.signal.aborted) process.exit(status); // the second one leaves at once
      interrupt.abort(signal);
    });
  }
  return {
    ...ambient(),
    stdin: {
      isTTY: process.stdin.isTTY === true,
      readAll: async () => {
        const chunks: Buffer[] = [];
        let size = 0;
        try {
          for await (const chunk of addAbortSignal(interrupt.signal, process.stdin)) {
            chunks.push(chunk);
            size += chunk.length;
            if (size > limits.bytes) throw new ChalkDsError([{ severity: "error", ...tooLarge("stdin") }]); // it may never end
          }
        } catch (error) {
          throw interrupt.signal.aborted ? ChalkDsError.of("interrupted", "stdin was not read to its end") : error;
        }
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(Buffer.concat(chunks));
      },
      ask: async (question, options) => {
        const { ask } = await import("./ask.ts");
        return ask(process.stdin, process.stderr, question, options?.isHidden === true, interrupt.signal);
      },
    },
    nodeVersion: process.versions.node,
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    interrupted: interrupt.signal,
  };
}

function sink(stream: NodeJS.WriteStream): Sink {
  // What cannot be written ends the output, not the work: an apply must not stop between two writes because a log is full.
  // A reader that went away (`| head`) wants no more; any other failure shows in the exit status.
  stream.on("error", ({ code = "unknown" }: NodeJS.ErrnoException) => {
    if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED") return; // the latter follows a failure that was told
    if (stream === process.stdout && !isOutputLost) process.stderr.write(lostOutput(code));
    isOutputLost = true;
  });
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
    write: (text) => void stream.write(text),
  };
}

function lostOutput(code: string): string {
  const message = `the output could not be written (${code})`;
  const hint = "make room where stdout goes; the work itself went on";
  return renderFindings([{ severity: "error", code: "output-lost", message, hint }], paintFor(false), "chalk-ds: ");
}
