import { existsSync, readFileSync } from "node:fs";
import { dirname, join, parse, relative, resolve, sep } from "node:path";
import { githubWorkflow } from "../render/workflow.ts";
import { isUsual } from "./hidden-manifest.ts";
import type { NewFile } from "./write-new.ts";

// What `init` looks at before it writes: what stands in the folder, and around it.

const installed = "node_modules/chalk-ds/schemas/manifest.schema.json";
const ignored = ".chalk-ds/";

/** Where the editor finds the JSON Schema, from the manifest's folder; and the file to write, where the package is not installed here. */
export async function schemaFor(
  manifest: string,
  cwd: string,
): Promise<{ readonly path: string; readonly file?: NewFile }> {
  const folder = dirname(resolve(cwd, manifest));
  const schema = installedFrom(cwd);
  if (schema !== undefined) return { path: fromFolder(folder, schema) };
  const name = "chalk-ds.schema.json";
  const path = relative(cwd, join(folder, name)).split(sep).join("/");
  const { default: content } = await import("../../schemas/manifest.schema.json", { with: { type: "json" } });
  const text = `${JSON.stringify(content, undefined, 2)}\n`;
  const isThere = readable(join(cwd, path)) === text;
  const hint = "move it away, or install chalk-ds here: then its own schema is used";
  return { path: `./${name}`, ...(!isThere && { file: { path, text, hint } }) };
}

// As Node looks for it, but not outside the repository: what lies there is this machine's alone.
function installedFrom(cwd: string): string | undefined {
  const root = repositoryOf(cwd) ?? cwd;
  return foldersUp(cwd, root)
    .map((folder) => join(folder, installed))
    .find((file) => existsSync(file));
}

/** The workflow's file: GitHub reads it at the root of the repository, which may be above. */
export function workflowFor(manifest: string, cwd: string): NewFile {
  const root = repositoryOf(cwd) ?? cwd;
  const folder = relative(root, cwd).split(sep).join("/");
  return {
    path: relative(cwd, join(root, ".github/workflows/chalk-ds.yml")).split(sep).join("/"),
    text: githubWorkflow({ folder, ...(!isUsual(manifest, cwd) && { file: manifest }) }),
    hint: "keep it, and add --ci none",
  };
}

/**
 * The lines that `.gitignore` lacks. The folder of --local keeps itself out of git; but what else reads .gitignore
 * (editors, formatters, image builds) does not look inside it.
 */
export function ignoreLines(cwd: string): readonly string[] {
  const lines = (readable(join(cwd, ".gitignore")) ?? "").split(/\r?\n/);
  const isThere = lines.some((line) => /^(\*\*)?\/?\.chalk-ds\/?$/.test(line.trim()));
  return isThere ? [] : ["# what chalk-ds --local stores: secrets too", ignored];
}

// What cannot be read is told where it would be written.
function readable(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function repositoryOf(cwd: string): string | undefined {
  return foldersUp(cwd, parse(resolve(cwd)).root).find((folder) => existsSync(join(folder, ".git")));
}

/** A folder and those above it, to the last, which is one of them. */
function foldersUp(first: string, last: string): readonly string[] {
  const names = relative(last, first).split(sep);
  return names[0] === "" ? [last] : [...names.map((_, i) => join(last, ...names.slice(0, names.length - i))), last];
}

function fromFolder(folder: string, file: string): string {
  const path = relative(folder, file).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
}
