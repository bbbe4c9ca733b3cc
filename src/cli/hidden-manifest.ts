import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ChalkDsError } from "../model/finding.ts";

/** The usual place of a manifest. */
export const usualFile = "chalk-ds.yaml";

/** The folder that is a manifest where the usual file is not there. */
const usualFolder = "datasources";

/** Whether a path means the usual place, in whatever spelling. */
export function isUsual(path: string, cwd: string): boolean {
  return resolve(cwd, path) === join(cwd, usualFile);
}

/**
 * Refuses to write the usual file beside the usual folder: where there are two of them the file is the manifest, and
 * what the folder holds is none any more. Throws `file-exists`.
 */
export function refuseHiding(path: string, cwd: string): void {
  if (!isUsual(path, cwd) || !existsSync(join(cwd, usualFolder))) return;
  throw ChalkDsError.of("file-exists", `the folder "${usualFolder}" is a manifest already`, {
    hint: "chalk-ds plan shows what it would change; name another place to write to",
  });
}
