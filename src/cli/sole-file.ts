import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { readFiles, yamlFiles } from "../manifest/files.ts";
import { checkFiles } from "../manifest/load.ts";
import { ChalkDsError } from "../model/finding.ts";

/**
 * Refuses a file that is a part of a manifest: what it lacks stands in the others, perhaps. A folder counts as one manifest
 * where all YAML in it and below is sound when read together; files of two environments, or of other programs, are not. The
 * current folder and those above it do not count: what lies in them is read by name. Throws `cannot-merge`.
 */
export async function refusePart(path: string, cwd: string): Promise<void> {
  const full = resolve(cwd, path);
  const shown = (file: string): string => relative(cwd, file).split(sep).join("/");
  for (const folder of foldersAbove(dirname(full), cwd)) {
    const files = await yamlFiles(folder).catch((): readonly string[] => []);
    const other = files.find((file) => file !== full);
    if (!files.includes(full) || other === undefined) continue;
    const { manifest } = checkFiles(await readFiles([shown(folder)], { cwd }), {});
    if (!manifest) continue;
    throw ChalkDsError.of(
      "cannot-merge",
      `"${path}" and "${shown(other)}" are one manifest, and one file of it is no whole`,
      {
        hint: `chalk-ds export --only NAME prints what to add by hand; then: chalk-ds plan -f ${shown(folder)}`,
      },
    );
  }
}

// From a file's own up, to below the current one.
function foldersAbove(folder: string, cwd: string): readonly string[] {
  const below = relative(cwd, folder);
  const names = below.split(sep);
  if (names.every((name) => name === "" || name === "..")) return [];
  if (names[0] === ".." || isAbsolute(below)) return [folder];
  return names.map((_, i) => join(cwd, ...names.slice(0, names.length - i)));
}
