import { ambient } from "../ambient.ts";
import type { Context, Sink } from "./context.ts";
import { main } from "./main.ts";

// The process itself: arguments in, exit status out. Everything else is handed to main().

process.exitCode = await main(process.argv.slice(2), context());

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
        for await (const chunk of process.stdin) chunks.push(chunk);
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(Buffer.concat(chunks));
      },
      ask: async (question, options) => {
        const { ask } = await import("./ask.ts");
        return ask(process.stdin, process.stderr, question, options?.isHidden === true);
      },
    },
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    interrupted: interrupt.signal,
  };
}

function sink(stream: NodeJS.WriteStream): Sink {
  // A reader that went away (`| head`) ends the output, not the work.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return { isTTY: stream.isTTY === true, write: (text) => void stream.write(text) };
}
