import { readdir, readFile, stat } from "node:fs/promises";
import type { FolderSource } from "../model/folder-source.ts";
import { systemCode } from "../model/system-error.ts";

/** The files of this disk. */
export const disk: FolderSource = {
  async stat(path) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) return { is: "folder" };
      return found.isFile() ? { is: "file", size: found.size } : { is: "other" };
    } catch (error) {
      const code = systemCode(error);
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      throw error;
    }
  },
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  read: (path) => readFile(path),
};
