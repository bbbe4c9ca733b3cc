import { execFile } from "node:child_process";
import { ChalkDsError } from "../model/finding.ts";

// Git is asked as a program, never through a shell. It reads and never writes, asks nobody, calls no network, and gets of
// the caller's variables only what it needs to find the repository: no secret of ours is in the environment of a child.

/** Where git runs. */
export interface GitPlace {
  /** Full. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/** Bytes of the longest answer: that of a listing of several hundred thousand files. */
export const longestAnswer = 64 * 1024 * 1024;

const longestMs = 120_000;

// Where programs, the user's settings and temporary files are found.
const passedOn = ["PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP"];

// Of git's own variables those that hold settings (`safe.directory`) and bound the search for a repository. GIT_DIR,
// GIT_WORK_TREE, GIT_INDEX_FILE and the others that a hook is given would show another repository than the one here.
const settings = /^GIT_(?:CONFIG_.*|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;

const fixed: Readonly<Record<string, string>> = {
  LC_ALL: "C", // what went wrong is told from its words
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_LITERAL_PATHSPECS: "1",
  // A partial clone would fetch what it lacks: newer versions know the first, all of them the second.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
};

/** The variables of a git process. */
export function gitEnvironment(env: GitPlace["env"]): Record<string, string> {
  const kept = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && (passedOn.includes(name.toUpperCase()) || settings.test(name))
      ? [[name, value] as const]
      : [],
  );
  return { ...Object.fromEntries(kept), ...fixed };
}

/**
 * Runs a git command to its end and gives what it printed; `input` is its stdin. Throws `bad-base` where there is no git, no
 * repository of the caller's, or where the command failed.
 */
export async function git(place: GitPlace, args: readonly string[], input = ""): Promise<Buffer> {
  const ended = await run(place, args, input);
  if (ended.code === 0) return ended.stdout;
  throw noAnswer(args[0] ?? "", ended);
}

/** As `git`, for a command that says no with status 1: undefined then. */
export async function gitUnlessDenied(place: GitPlace, args: readonly string[]): Promise<Buffer | undefined> {
  const ended = await run(place, args, "");
  if (ended.code === 0) return ended.stdout;
  if (ended.code === 1) return undefined;
  throw noAnswer(args[0] ?? "", ended);
}

interface Ended extends NoAnswer {
  readonly stdout: Buffer;
}

function run(place: GitPlace, args: readonly string[], input: string): Promise<Ended> {
  const options = {
    cwd: place.cwd,
    env: gitEnvironment(place.env),
    encoding: "buffer" as const,
    maxBuffer: longestAnswer,
    timeout: longestMs,
    windowsHide: true,
    ...(place.signal && { signal: place.signal }),
  };
  return new Promise((resolve) => {
    const child = execFile("git", args, options, (error, stdout, stderr) => {
      const isInterrupted = place.signal?.aborted === true;
      resolve({ code: error ? error.code : 0, stdout, stderr: stderr.toString("utf8"), isInterrupted });
    });
    child.stdin?.on("error", () => undefined); // one that ends early does not read on
    child.stdin?.end(input);
  });
}

/** How a git process failed that gave no answer: what is known of it. */
export interface NoAnswer {
  /** Of the system where it did not start; its exit status otherwise. */
  readonly code?: string | number | null | undefined;
  readonly stderr: string;
  readonly isInterrupted?: boolean;
}

/** Why git gave no answer, as an error with a way out. Its own words are not repeated: they may hold an address with a password. */
export function noAnswer(command: string, { code, stderr, isInterrupted }: NoAnswer): ChalkDsError {
  if (isInterrupted) return ChalkDsError.of("interrupted", "the base was not read");
  const [message, hint] = reason(command, code, stderr);
  return ChalkDsError.of("bad-base", `no base: ${message}`, { hint });
}

function reason(command: string, code: NoAnswer["code"], stderr: string): readonly [message: string, hint: string] {
  if (code === "ENOENT") return ["there is no git here", "install git where chalk-ds runs, or use --no-base"];
  if (code === "EACCES") return ["git may not be run here", "see what PATH leads to, or use --no-base"];
  if (/dubious ownership|unsafe repository/.test(stderr)) {
    const folder = /repository (?:at )?\(?'([^'\n]+)'/.exec(stderr)?.[1] ?? "FOLDER";
    const hint = `if that is meant, as in a container: git config --global --add safe.directory ${folder}`;
    return ["git does not trust the repository, which belongs to somebody else", hint];
  }
  if (/not a git repository/.test(stderr))
    return ["this folder is in no git repository", "run chalk-ds in a clone, or use --no-base"];
  if (/must be run in a work tree/.test(stderr))
    return ["this folder is in no working tree of the repository", "run chalk-ds in a clone, or use --no-base"];
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
    return ["git's answer is too long", "name the folder of the manifest with -f, or use --no-base"];
  if (/promisor|lazy fetch|transport '.*' not allowed/.test(stderr))
    return ["this clone is partial and lacks files of the base", "clone without --filter, or use --no-base"];
  return [`"git ${command}" failed`, "see what git status says here, or use --no-base"];
}
