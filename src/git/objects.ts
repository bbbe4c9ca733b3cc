import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { ChalkDsError } from "../model/finding.ts";
import { type GitPlace, gitEnvironment, longestAnswer, noAnswer } from "./git.ts";

/** An object of git. */
export interface GitObject {
  /** The full hash. */
  readonly hash: string;
  readonly type: string;
  readonly content: Buffer;
}

/** Reads objects, all through one process, one after the other. */
export interface Objects extends Disposable {
  /**
   * The object of a name (`HEAD^{commit}`, a hash); undefined where there is none, or several. A name is one line.
   * Throws `bad-base` where git fails.
   */
  read(name: string): Promise<GitObject | undefined>;
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the process with the first name that is asked for; it ends when it is disposed of. */
export function openObjects(place: GitPlace): Objects {
  let child: ChildProcessWithoutNullStreams | undefined;
  let failure: Error | undefined;
  const waiting: Waiting[] = [];
  const answer = answers((object) => waiting.shift()?.resolve(object));

  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
    child?.kill();
  };
  const start = (): ChildProcessWithoutNullStreams => {
    const started = spawn("git", ["cat-file", "--batch"], {
      cwd: place.cwd,
      env: gitEnvironment(place.env),
      windowsHide: true,
      ...(place.signal && { signal: place.signal }),
    });
    let stderr = "";
    let code: string | undefined;
    started.stdout.on("data", (chunk: Buffer) => {
      if (!answer(chunk)) fail(ChalkDsError.of("bad-base", "no base: it holds an object that is too large to be read"));
    });
    started.stderr.on("data", (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr += chunk.toString("utf8");
    });
    started.stdin.on("error", () => undefined);
    started.on("error", (error: NodeJS.ErrnoException) => {
      code = error.code;
    });
    started.on("close", () =>
      fail(noAnswer("cat-file", { code, stderr, isInterrupted: place.signal?.aborted === true })),
    );
    return started;
  };

  return {
    read: (name) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        child ??= start();
        waiting.push({ resolve, reject });
        child.stdin.write(`${name}\n`);
      }),
    [Symbol.dispose]: () => {
      failure ??= ChalkDsError.of("bug", "an object was asked for too late");
      child?.stdin.end();
      child?.kill();
    },
  };
}

// Takes what the process prints as it comes: `HASH TYPE SIZE`, the bytes, a line break; else a line that says why not.
// False where an object is larger than anybody wants.
function answers(each: (object: GitObject | undefined) => void): (chunk: Buffer) => boolean {
  let chunks: Buffer[] = [];
  let have = 0;
  let need = 0; // bytes until the object under way is whole; 0 while its first line is not
  return (chunk) => {
    chunks.push(chunk);
    have += chunk.length;
    if (have < need) return true; // joined once, not with every chunk
    let bytes = Buffer.concat(chunks);
    for (;;) {
      const end = bytes.indexOf(10);
      if (end < 0) break;
      const [, hash, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(bytes.toString("latin1", 0, end)) ?? [];
      if (hash === undefined || type === undefined) {
        each(undefined);
        bytes = bytes.subarray(end + 1);
        continue;
      }
      if (Number(size) > longestAnswer) return false;
      need = end + 1 + Number(size) + 1;
      if (bytes.length < need) break;
      each({ hash, type, content: bytes.subarray(end + 1, need - 1) });
      bytes = bytes.subarray(need);
      need = 0;
    }
    chunks = [bytes];
    have = bytes.length;
    return true;
  };
}
