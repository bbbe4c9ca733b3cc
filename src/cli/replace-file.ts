import { readFile, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { ChalkDsError } from "../model/finding.ts";
import { systemCode } from "../model/system-error.ts";
import { swapIn } from "./put-file.ts";
import { cannot } from "./write-new.ts";

/** A file as it was read, to be written anew. */
export interface OpenFile {
  /** As given: from the current folder. */
  readonly path: string;
  /** Full, with links followed: a link stays a link. */
  readonly real: string;
  readonly bytes: Buffer;
}

const howTo = { hint: "name a file that you may read" };

/** Opens a file that is to be replaced. Throws `manifest-unreadable`. */
export async function openFile(path: string, cwd: string): Promise<OpenFile> {
  try {
    const real = await realpath(resolve(cwd, path));
    if (!(await stat(real)).isFile())
      throw ChalkDsError.of("manifest-unreadable", `"${path}" is no regular file`, howTo);
    return { path, real, bytes: await readFile(real) };
  } catch (error) {
    if (error instanceof ChalkDsError) throw error;
    throw ChalkDsError.of("manifest-unreadable", `"${path}" cannot be read: ${systemCode(error) ?? "unknown"}`, howTo);
  }
}

/**
 * Replaces a file at once: whoever reads it sees the old content or the new one, and a crash leaves one of them. Its mode
 * stays. What somebody else wrote since it was read is not written over: throws `cannot-merge`; and `bad-configuration`
 * where its folder cannot be written to.
 */
export async function replaceFile(file: OpenFile, content: Buffer, random: () => number): Promise<void> {
  const { path, real, bytes } = file;
  const check = async (): Promise<void> => {
    if (bytes.equals(await readFile(real))) return;
    throw ChalkDsError.of("cannot-merge", `"${path}" was changed meanwhile`, { hint: "run it again" });
  };
  try {
    await swapIn(real, content, { mode: (await stat(real)).mode, random, check });
  } catch (error) {
    throw error instanceof ChalkDsError ? error : cannot(path)(error);
  }
}
