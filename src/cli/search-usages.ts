import { closeSync, constants, type Dirent, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ChalkDsError } from "../model/finding.ts";
import type { Plan } from "../model/plan.ts";
import { systemCode } from "../model/system-error.ts";
import type { Usage, Usages } from "../model/usage.ts";
import { withUsers } from "../reconcile/reseal.ts";
import { howToRead, nameLost, usagesIn, usagesOf } from "../reconcile/usages.ts";
import type { Context } from "./context.ts";

/** Bytes of the largest file that is read: what is larger was written by a program. */
const largest = 1024 * 1024;

/** Files and folders of the largest project. */
const most = 200_000;

/** Throws `usage` where one of them is no folder. */
export function checkFolders(folders: readonly string[], cwd: string): void {
  for (const folder of folders) {
    if (statSync(resolve(cwd, folder), { throwIfNoEntry: false })?.isDirectory()) continue;
    throw ChalkDsError.of("usage", `--usages "${folder}" is no folder`, {
      hint: "name the folder of a Chalk project, where its *.chalk.sql and *.py files are",
    });
  }
}

/** What a search knows of its surroundings. */
type Here = Pick<Context, "cwd" | "interrupted">;

/** The plan with those who use what it takes away. Where it takes no name away nothing is read. Throws as the search does. */
export async function withUsersIn(folders: readonly string[], plan: Plan, here: Here): Promise<Plan> {
  const names = new Set(plan.changes.map(nameLost).filter((name) => name !== undefined));
  if (folders.length === 0 || names.size === 0) return plan;
  return withUsers(plan, await searchUsages(folders, names, here));
}

/**
 * Searches the folders of a Chalk project for the uses of some data sources. It leaves out folders that begin with a dot,
 * installed packages, links (inside the folder they lead to what is read anyway), and files over 1 MiB. Where something
 * cannot be read it throws `usage`: "nobody uses it" must not be said of a project that was read in part.
 */
export async function searchUsages(
  folders: readonly string[],
  names: ReadonlySet<string>,
  { cwd, interrupted }: Here,
): Promise<Usages> {
  const found: (readonly [string, Usage])[] = [];
  const waiting = folders.map((folder) => ({ full: resolve(cwd, folder), shown: shownBelow(folder) }));
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (interrupted.aborted) throw ChalkDsError.of("interrupted", "the project was not searched to its end");
    const { full, shown } = next;
    const entries = await entriesOf(full, shown);
    seen += entries.length;
    if (seen > most) throw tooMany();
    if (isEnvironment(entries)) continue;
    for (const entry of entries) {
      const file = `${shown}${entry.name}`;
      if (entry.isDirectory() && !isPassedOver(entry.name)) {
        waiting.push({ full: join(full, entry.name), shown: `${file}/` });
      } else if (entry.isFile() && howToRead(entry.name)) {
        for (const use of usagesIn(file, textOf(join(full, entry.name), file), names)) found.push(use);
      }
    }
  }
  return usagesOf(names, found);
}

function shownBelow(folder: string): string {
  const bare = folder.replace(/^(\.\/+)+/, "").replace(/\/+$/, "");
  if (bare === "" && folder.startsWith("/")) return "/";
  return bare === "" || bare === "." ? "" : `${bare}/`;
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules" || name === "site-packages" || name === "__pycache__";
}

// What venv and conda leave in the root of an environment, whatever its name.
function isEnvironment(entries: readonly Dirent[]): boolean {
  return entries.some(({ name }) => name === "pyvenv.cfg" || name === "conda-meta");
}

async function entriesOf(full: string, shown: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(full, { withFileTypes: true });
  } catch (error) {
    throw unreadable(`the folder "${shown || "."}"`, error);
  }
}

// Opened without waiting and without following a link: the file may have become something else since it was listed.
function textOf(full: string, shown: string): string {
  try {
    const file = openSync(full, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      const { size } = fstatSync(file);
      const bytes = size > largest ? Buffer.alloc(0) : readFileSync(file);
      return bytes.includes(0) ? "" : bytes.toString("utf8");
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (systemCode(error) === "ENOENT") return ""; // gone meanwhile, or its name is no UTF-8
    throw unreadable(`the file "${shown}"`, error);
  }
}

function unreadable(what: string, cause: unknown): ChalkDsError {
  const hint = "who uses a source is said of a whole project alone: make it readable, or name a smaller folder";
  return ChalkDsError.of("usage", `${what}, which --usages names, cannot be read`, { hint }, { cause });
}

function tooMany(): ChalkDsError {
  return ChalkDsError.of("usage", `below the folders of --usages are more than ${most} files`, {
    hint: "name the folder of the Chalk project itself",
  });
}
