import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { ChalkDsError, type Finding, isNonEmpty } from "../model/finding.ts";

/** A file to be written. */
export interface NewFile {
  /** As shown and as given: from the current folder. */
  readonly path: string;
  readonly text: string;
  /** What to do where it is there already. */
  readonly hint: string;
}

/**
 * Writes files that must not be there yet, and the folders above them. Throws `file-exists`, with every one that is
 * there, before the first is written; and `bad-configuration` where one cannot be written.
 */
export async function writeNew(files: readonly NewFile[], cwd: string): Promise<void> {
  const there = files.filter(({ path }) => existsSync(resolve(cwd, path))).map(exists);
  if (isNonEmpty(there)) throw new ChalkDsError(there);
  for (const file of files) {
    const full = resolve(cwd, file.path);
    await mkdir(dirname(full), { recursive: true }).catch(cannot(file.path));
    // wx: what somebody else wrote a moment ago is not written over either.
    await writeFile(full, file.text, { flag: "wx" }).catch((error: unknown) => {
      if (codeOf(error) === "EEXIST") throw new ChalkDsError([exists(file)]);
      return cannot(file.path)(error);
    });
  }
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

// Of an error of the system the code alone: its message holds the full path.
function cannot(path: string): (error: unknown) => never {
  return (error) => {
    throw ChalkDsError.of("bad-configuration", `"${path}" cannot be written (${codeOf(error)})`, {
      hint: "its folder must be one that you may write to",
    });
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
