import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { UnresolvedFile } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import { systemCode } from "../model/system-error.ts";
import type { FileValue } from "../model/value.ts";

/** Bytes of the largest file that a config value can be. */
const largest = 1024 * 1024;

/** Where a value's file is looked for, and what of it may be read. */
export interface FilePlace {
  readonly cwd: string;
  /** The manifest's folder, full. */
  readonly folder: string;
  /** The manifest's file that names it, as shown; `-` for stdin. */
  readonly writtenIn: string;
  /** Takes the path from the manifest's folder, with forward slashes. */
  isAllowed(path: string): boolean;
}

/** Why a path cannot name a value's file, told from its text alone; undefined where nothing is wrong. */
export function pathProblem(path: string): string | undefined {
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "is not relative to the manifest";
  if (path.includes("\\")) return "has a backslash: folders are separated by /";
  const parts = path.split("/").filter((part) => part !== ".");
  if (parts.includes("..")) return "goes up to another folder";
  if (parts.some((part) => part.startsWith("."))) return "has a part that begins with a dot";
  return parts.join("") === "" ? "names no file" : undefined;
}

/**
 * Reads the file of a config value: a regular one of at most 1 MiB inside the manifest's folder, links followed, with
 * no part that begins with a dot. Its text goes as it is, a line break at the end included.
 */
export function readValueFile({ path, encoding }: FileValue, place: FilePlace): Secret | UnresolvedFile {
  const full = resolve(place.cwd, dirname(place.writtenIn), path);
  const below = pathBelow(place.folder, full);
  if (below === "outside" || below === "hidden") return below;
  // Asked first: whether a file is there is not told to a manifest that may not read it.
  if (!place.isAllowed(below.path)) return "not-allowed";
  try {
    const real = realpathSync(full);
    const reached = pathBelow(realpathSync(place.folder), real);
    if (reached === "outside" || reached === "hidden") return reached;
    if (!place.isAllowed(reached.path)) return "not-allowed"; // a link is allowed where it leads
    const bytes = bytesOf(real);
    if (typeof bytes === "string") return bytes;
    if (encoding === "base64") return new Secret(bytes.toString("base64"));
    return new Secret(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return "not-text";
    const code = systemCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable";
  }
}

function pathBelow(folder: string, full: string): { readonly path: string } | "outside" | "hidden" {
  const parts = relative(folder, full).split(sep);
  if (parts[0] === ".." || parts[0] === "" || resolve(folder, ...parts) !== full) return "outside";
  return parts.some((part) => part.startsWith(".")) ? "hidden" : { path: parts.join("/") };
}

// Opened without waiting: a pipe in place of a file would hold the command for ever. No link is followed any more: one
// that was put here meanwhile leads anywhere.
function bytesOf(full: string): Buffer | "not-regular" | "empty" | "too-large" {
  const file = openSync(full, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return "not-regular";
    if (found.size === 0) return "empty";
    return found.size > largest ? "too-large" : readFileSync(file);
  } finally {
    closeSync(file);
  }
}
