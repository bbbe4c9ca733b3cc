import { ambient } from "../../src/ambient.ts";
import type { Context } from "../../src/cli/context.ts";

/** A context of a test's own, and what was written to it. */
export interface Heard extends Context {
  readonly heard: { stdout: string; stderr: string; readonly questions: string[] };
}

/** A command's world in a folder, with nothing in its environment. `answer` makes it a terminal that answers so; of several each question takes the next. */
export function contextIn(
  folder: string,
  more: {
    readonly env?: Record<string, string>;
    readonly answer?: string | readonly string[];
    readonly interrupted?: AbortSignal;
  } = {},
): Heard {
  const heard = { stdout: "", stderr: "", questions: [] as string[] };
  const isTTY = more.answer !== undefined;
  const sink = (name: "stdout" | "stderr") => ({
    isTTY,
    write: (text: string) => {
      heard[name] += text;
    },
  });
  return {
    ...ambient(),
    env: more.env ?? {},
    home: folder,
    cwd: folder,
    stdin: {
      isTTY,
      readAll: async () => "",
      ask: async (question) => {
        heard.questions.push(question);
        return typeof more.answer === "string" ? more.answer : (more.answer?.[heard.questions.length - 1] ?? "");
      },
    },
    nodeVersion: process.versions.node,
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    interrupted: more.interrupted ?? new AbortController().signal,
    heard,
  };
}
