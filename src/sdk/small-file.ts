import { readFile, stat } from "node:fs/promises";

const limit = 1024 * 1024;

/**
 * Reads a regular file of at most 1 MiB as UTF-8. Throws for anything else: no file of credentials is larger, and
 * from a pipe or a device the reading may never end.
 */
export async function readSmallFile(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile() || found.size > limit) throw new Error("not a regular file of at most 1 MiB");
  return readFile(path, "utf8");
}
