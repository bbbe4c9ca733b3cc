import { existsSync } from "node:fs";
import { mkdir, open, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { ChalkDsError, type Finding, isNonEmpty } from "../model/finding.ts";
import { systemCode } from "../model/system-error.ts";

/** A file to be written. */
export interface NewFile {
  /** As shown and as given: from the current folder. */
  readonly path: string;
  readonly text: string;
  /** What to do where it is there already. */
  readonly hint: string;
}

/**
 * Writes files that must not be there yet, and the folders above them; then does what is `last`, if anything. Throws
 * `file-exists`, with every one that is there, before the first is written; and `bad-configuration` where one cannot be
 * written. What was written before a failure is removed again, with the folders made for it, and the hint says so.
 */
export async function writeNew(files: readonly NewFile[], cwd: string, last?: () => Promise<void>): Promise<void> {
  const there = files.filter(({ path }) => existsSync(resolve(cwd, path))).map(exists);
  if (isNonEmpty(there)) throw new ChalkDsError(there);
  const made: Made[] = [];
  try {
    for (const file of files) await writeOne(file, cwd, made);
    await last?.();
  } catch (error) {
    throw withHint(error, await undo(made));
  }
}

/** What a run made, in its order: a file by its name as shown, a folder without one. */
interface Made {
  readonly full: string;
  readonly shown?: string;
}

async function writeOne(file: NewFile, cwd: string, made: Made[]): Promise<void> {
  const { path } = file;
  const full = resolve(cwd, path);
  const first = await mkdir(dirname(full), { recursive: true }).catch(cannot(path));
  if (first !== undefined) made.push(...foldersFrom(first, dirname(full)));
  // wx: what somebody else wrote a moment ago is not written over either.
  const handle = await open(full, "wx").catch((error: unknown) => {
    if (systemCode(error) === "EEXIST") throw new ChalkDsError([exists(file)]);
    return cannot(path)(error);
  });
  made.push({ full, shown: path });
  await handle
    .writeFile(file.text)
    .catch(cannot(path))
    .finally(() => handle.close());
}

function foldersFrom(first: string, last: string): readonly Made[] {
  const below = relative(first, last)
    .split(sep)
    .filter((name) => name !== "");
  return [{ full: first }, ...below.map((_, i) => ({ full: join(first, ...below.slice(0, i + 1)) }))];
}

/** Removes what was made, the last first; says what became of the files. A folder that holds more by now stays. */
async function undo(made: readonly Made[]): Promise<string | undefined> {
  const left: string[] = [];
  for (const { full, shown } of made.toReversed()) {
    if (shown === undefined) await rmdir(full).catch(() => undefined);
    else await rm(full).catch(() => left.unshift(`"${shown}"`));
  }
  if (left.length > 0) return `remove what this run wrote before it failed: ${left.join(", ")}`;
  return made.some(({ shown }) => shown !== undefined) ? "what this run wrote before it failed is removed" : undefined;
}

function withHint(error: unknown, more: string | undefined): unknown {
  if (!(error instanceof ChalkDsError) || more === undefined) return error;
  const [first, ...rest] = error.findings;
  return new ChalkDsError([{ ...first, hint: [first.hint, more].filter(Boolean).join("; ") }, ...rest]);
}

/** Adds lines to the end of a file, with its own line ends, or begins it with them. Throws `bad-configuration`. */
export async function appendLines(path: string, lines: readonly string[], cwd: string): Promise<void> {
  const full = resolve(cwd, path);
  const before = existsSync(full) ? await readFile(full, "utf8").catch(cannot(path)) : "";
  const end = before.includes("\r\n") ? "\r\n" : "\n";
  const gap = before === "" || before.endsWith("\n") ? "" : end;
  const added = lines.map((line) => `${line}${end}`).join("");
  await writeFile(full, `${gap}${added}`, { flag: "a" }).catch(cannot(path));
}

function exists({ path, hint }: NewFile): Finding {
  return { severity: "error", code: "file-exists", message: `"${path}" is there already`, hint };
}

/** Says that a file cannot be written. Of an error of the system the code alone: its message holds the full path. */
export function cannot(path: string): (error: unknown) => never {
  return (error) => {
    throw ChalkDsError.of("bad-configuration", `"${path}" cannot be written (${systemCode(error) ?? "unknown"})`, {
      hint: "its folder must be one that you may write to",
    });
  };
}
