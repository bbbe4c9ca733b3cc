import { lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { systemCode } from "../model/system-error.ts";

/** A text, and where it goes. */
export interface PutFile {
  /** From the current folder. A link stays a link. */
  readonly path: string;
  readonly text: string;
  /** Of the file afterwards. Default: what it has, or what the surroundings give a new one. */
  readonly mode?: number;
  /** Whether it goes below what stands there. */
  readonly isAdded?: boolean;
}

/**
 * Writes a file whole: whoever reads it sees the old content or the new one, and a crash leaves one of them. What is no
 * regular file (a device, a pipe) is written to as it is. Returns the code of the system's error, or undefined.
 */
export async function putFile(
  { path, text, mode, isAdded }: PutFile,
  { cwd, random }: { readonly cwd: string; readonly random: () => number },
): Promise<string | undefined> {
  try {
    const full = resolve(cwd, path);
    const there = await stat(full).catch(absent);
    // The link that stands for a pipe leads to no name that could be opened: only a file's is followed.
    if (isAdded || (there && !there.isFile())) await add(full, text);
    else await swapIn(await linked(full), text, { mode: mode ?? there?.mode, random });
    return undefined;
  } catch (error) {
    return systemCode(error) ?? "unknown";
  }
}

async function add(real: string, text: string): Promise<void> {
  const handle = await open(real, "a");
  await handle.writeFile(text).finally(() => handle.close());
}

/** How a file is written at once: its mode afterwards (none: the surroundings'), and what has to hold just before. */
export interface Swap {
  readonly mode?: number | undefined;
  readonly random: () => number;
  /** What it throws leaves the file as it is. */
  readonly check?: () => Promise<void>;
}

/**
 * Puts content in a file's place: whoever reads it sees the old content or the new one, and a crash leaves one of them.
 * Throws the system's errors, and what the check throws; nothing is left behind then.
 */
export async function swapIn(real: string, content: string | Buffer, { mode, random, check }: Swap): Promise<void> {
  // Hidden, so that no manifest of the folder takes it in.
  const suffix = Math.floor(random() * 0xffffffff).toString(16);
  const temporary = join(dirname(real), `.${basename(real)}.${suffix}.tmp`);
  const handle = await open(temporary, "wx", mode === undefined ? 0o666 : 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
    if (mode !== undefined) await handle.chmod(mode & 0o7777);
    await handle.close();
    await check?.();
    await rename(temporary, real);
  } catch (error) {
    await handle.close().catch(() => undefined); // closed already, or lost with the disk
    await rm(temporary, { force: true });
    throw error;
  }
}

// A link that leads nowhere is an error of its own: to put a file in its place would lose it.
async function linked(full: string): Promise<string> {
  const isThere = await lstat(full).catch(absent);
  return isThere ? await realpath(full) : full;
}

function absent(error: unknown): undefined {
  if (systemCode(error) !== "ENOENT") throw error;
  return undefined;
}
