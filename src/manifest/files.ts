import { dirname, join, relative, resolve, sep } from "node:path";
import { ChalkDsError, type Finding } from "../model/finding.ts";
import type { FolderEntry, FolderSource } from "../model/folder-source.ts";
import { systemCode } from "../model/system-error.ts";
import { disk } from "./disk.ts";
import { limits, textOf, tooLarge } from "./text.ts";

/** A file of a manifest. */
export interface ManifestFile {
  /** As shown: relative to the folder that chalk-ds runs in, with forward slashes; `-` for stdin. */
  readonly name: string;
  readonly text: string;
}

/** The places where a manifest is looked for that nobody names, the first one first. */
export const usualPaths: readonly string[] = ["chalk-ds.yaml", "datasources"];

/** Where files come from. */
export interface FileOptions {
  readonly cwd: string;
  /** Default: this disk. */
  readonly source?: FolderSource;
  readonly readStdin?: () => Promise<string>;
}

/** The files of a manifest, and what could not be read. */
export interface ReadFiles {
  /** The name of the root, which alone may hold the policy and the pin: the first path, or `chalk-ds.yaml` in it where it is a folder. */
  readonly root?: string;
  /** The folder that the names are relative to, and the root's own (that of stdin is the former): full paths. */
  readonly cwd: string;
  readonly folder: string;
  readonly files: readonly ManifestFile[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the files of a manifest: files, folders (every .yaml and .yml in and below, sorted), `-`; else what stands here by
 * its usual name. The same rules hold wherever the files lie.
 */
export async function readFiles(paths: readonly string[], options: FileOptions): Promise<ReadFiles> {
  const { source = disk } = options;
  const findings: Finding[] = [];
  const files: ManifestFile[] = [];
  const seen = new Set<string>();
  const usual = paths.length > 0 ? undefined : await usualPath(options.cwd, source, findings);
  const wanted = usual === undefined ? paths : [usual];
  let root: string | undefined;
  let characters = 0;
  for (const path of wanted) {
    if (path === "") {
      const hint = "is a variable unset? an empty path would be everything below this folder";
      findings.push({ severity: "error", code: "manifest-missing", message: "the path of a manifest is empty", hint });
    } else if (path === "-") {
      root ??= "-";
      files.push({ name: "-", text: await stdin(options, findings) });
    } else {
      root ??= await rootIn(path, options.cwd, source);
      for (const full of await expand(path, options.cwd, source, findings)) {
        if (seen.has(full)) continue;
        seen.add(full);
        const text = await readOne(full, shownName(full, options.cwd), source, findings);
        if (text === undefined) continue;
        characters += text.length;
        if (characters > limits.allFiles)
          return { files: [], findings: [...findings, tooManyFiles()], cwd: options.cwd, folder: options.cwd };
        files.push({ name: shownName(full, options.cwd), text });
      }
    }
  }
  const folder = resolve(options.cwd, dirname(root ?? "."));
  return { files, findings, cwd: options.cwd, folder, ...(root !== undefined && { root }) };
}

async function rootIn(path: string, cwd: string, source: FolderSource): Promise<string> {
  const full = resolve(cwd, path);
  const isFolder = (await entryAt(full, source))?.is === "folder";
  return shownName(isFolder ? join(full, "chalk-ds.yaml") : full, cwd);
}

async function usualPath(cwd: string, source: FolderSource, findings: Finding[]): Promise<string | undefined> {
  for (const name of usualPaths) if (await entryAt(join(cwd, name), source)) return name;
  const hint = "name the manifest: --file PATH";
  const message = 'there is neither "chalk-ds.yaml" nor a folder "datasources" here';
  findings.push({ severity: "error", code: "manifest-missing", message, hint });
  return undefined;
}

// What cannot be told is told where it would be read.
async function entryAt(full: string, source: FolderSource): Promise<FolderEntry | undefined> {
  return source.stat(full).catch(() => undefined);
}

async function stdin({ readStdin }: FileOptions, findings: Finding[]): Promise<string> {
  try {
    const text = (await readStdin?.()) ?? "";
    const checked = textOf(new TextEncoder().encode(text), "stdin");
    if (typeof checked === "string") return checked;
    findings.push({ severity: "error", ...checked });
  } catch (error) {
    if (error instanceof ChalkDsError) throw error; // interrupted, or too large
    findings.push({
      severity: "error",
      code: "manifest-not-text",
      message: "stdin is not UTF-8 text",
      hint: "save it as UTF-8",
    });
  }
  return "";
}

/** The full names of the files that a path stands for. */
async function expand(
  path: string,
  cwd: string,
  source: FolderSource,
  findings: Finding[],
): Promise<readonly string[]> {
  const full = resolve(cwd, path);
  const found = await source.stat(full).catch((error: unknown) => unreadable(path, reasonOf(error)));
  if (found && "code" in found) {
    findings.push(found);
    return [];
  }
  if (!found) {
    findings.push({
      severity: "error",
      code: "manifest-missing",
      message: `there is no file or folder "${path}"`,
      hint: "check the path after --file",
    });
    return [];
  }
  if (found.is !== "folder") return [full];
  const names = await yamlFiles(full, source).catch((error: unknown) => {
    findings.push(unreadable(path, reasonOf(error)));
    return undefined;
  });
  if (names === undefined) return [];
  if (names.length === 0) {
    const hint = "put .yaml or .yml files into it";
    findings.push({
      severity: "error",
      code: "manifest-missing",
      message: `the folder "${path}" holds no YAML file`,
      hint,
    });
  }
  return names;
}

/**
 * The full names of the YAML files that a folder stands for: in it and below, sorted; nothing hidden. Links to folders are
 * not followed, so that no loop and nothing outside is reached through them. Throws what the source throws.
 */
export async function yamlFiles(folder: string, source: FolderSource = disk): Promise<readonly string[]> {
  const entries = await source.list(folder);
  const sorted = entries.filter((entry) => !entry.name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1));
  const names: string[] = [];
  for (const entry of sorted) {
    if (entry.isFolder) names.push(...(await yamlFiles(join(folder, entry.name), source)));
    else if (/\.ya?ml$/i.test(entry.name)) names.push(join(folder, entry.name));
  }
  return names;
}

async function readOne(
  full: string,
  name: string,
  source: FolderSource,
  findings: Finding[],
): Promise<string | undefined> {
  try {
    const found = await source.stat(full);
    if (!found) throw new Error("ENOENT");
    if (found.is !== "file") throw new Error("it is no regular file");
    // Told by its size: what does not fit into memory must not be read first.
    const text = found.size > limits.bytes ? tooLarge(name) : textOf(await source.read(full), name);
    if (typeof text === "string") return text;
    findings.push({ severity: "error", ...text });
  } catch (error) {
    findings.push(unreadable(name, reasonOf(error)));
  }
  return undefined;
}

function tooManyFiles(): Finding {
  return {
    severity: "error",
    code: "manifest-too-large",
    message: `the files of the manifest are larger than ${limits.allFiles / 1024 / 1024} MiB together`,
    hint: "is it the right folder?",
  };
}

function unreadable(name: string, why: string): Finding {
  const message = `"${name}" cannot be read: ${why}`;
  return {
    severity: "error",
    code: "manifest-unreadable",
    message,
    hint: "it must be a regular file, or a folder, that you may read",
  };
}

function reasonOf(error: unknown): string {
  return systemCode(error) ?? (error instanceof Error ? error.message : "unknown error");
}

function shownName(full: string, cwd: string): string {
  const name = relative(cwd, full).split(sep).join("/");
  return name.startsWith("../../..") ? full : name;
}
