import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type BaseCommit, baseAt, baseFrom } from "../git/base.ts";
import { clueFrom } from "../git/ci.ts";
import type { GitPlace } from "../git/git.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { unchangedFiles } from "../git/unchanged.ts";
import { type ReadFiles, readFiles, usualPaths } from "../manifest/files.ts";
import { checkFiles } from "../manifest/load.ts";
import type { AnyManifest, Manifest } from "../model/desired.ts";
import { ChalkDsError, type Finding } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";
import { manifestAtBase } from "../reconcile/pin.ts";
import type { Based, Head } from "./base.ts";
import { githubEvent } from "./github-event.ts";

// Loaded where there is a base to be read: what of it needs git alone, then what needs the manifest and the environment.

/** A base as far as git alone tells it. */
export interface Begun {
  readonly place: GitPlace;
  readonly repository: Repository;
  readonly commit: BaseCommit;
  readonly read: ReadFiles;
}

/**
 * Finds the commit (the one that is asked for, else that of the CI job) and reads the manifest's files there. Undefined where
 * the job is for no change. Throws `bad-base`. The processes end with the signal of the place.
 */
export async function beginBase(
  { file, asked }: { readonly file: readonly string[]; readonly asked?: string },
  place: GitPlace,
): Promise<Begun | undefined> {
  const clue = asked === undefined ? clueFrom(place.env, githubEvent(place.env)) : undefined;
  if (asked === undefined && !clue) return undefined;
  const repository = await openRepository(place);
  const commit = clue ? await baseFrom(repository, clue) : await baseAt(repository, asked ?? "");
  if (!commit) return undefined;
  const paths = file.length > 0 ? file : usualPaths;
  const outside = paths.find((path) => repository.pathOf(resolve(place.cwd, path)) === undefined);
  if (outside !== undefined)
    throw ChalkDsError.of("bad-base", `no base: "${outside}" is outside the repository`, {
      hint: "git knows the manifest's past inside it alone: move it there, or use --no-base",
    });
  const full = paths.map((path) => resolve(place.cwd, path));
  const source = repository.filesOf(commit.commit, full);
  return { place, repository, commit, read: await readFiles(file, { cwd: place.cwd, source }) };
}

/** The base of a manifest, for the environment that it is for. Throws `bad-base`, and what asking for the environment throws. */
export async function baseOf(begun: Begun, head: Head, environment: () => Promise<Environment>): Promise<Based> {
  const loaded = loadedAt(begun, head);
  if (loaded?.is === "wrong") return { findings: [loaded.finding] };
  const manifest = loaded && (await manifestFor(loaded.manifest, head, environment));
  return { base: { ...begun.commit, manifest, isChanged: await changedOf(begun, head.chosen) }, findings: [] };
}

type Loaded =
  | { readonly is: "right"; readonly manifest: AnyManifest }
  | { readonly is: "wrong"; readonly finding: Finding };

// Undefined where there was no manifest yet: what is not there at the base is no mistake of it.
function loadedAt({ read, commit }: Begun, head: Head): Loaded | undefined {
  if (isSame(read, head.read)) return { is: "right", manifest: head.loaded };
  const findings = read.findings.filter(({ code }) => code !== "manifest-missing");
  if (read.files.length === 0 && findings.length === 0) return undefined;
  const { manifest, findings: all } = checkFiles({ ...read, findings }, { known: head.known });
  if (manifest) return { is: "right", manifest };
  const first = all.find(({ severity }) => severity === "error");
  const at = first?.at ? ` (${first.at.file}:${first.at.line}:${first.at.column})` : "";
  const message = `no base: the manifest at "${commit.revision}" has errors, and what it protects is not known: ${first?.message}${at}`;
  const hint = "a later base, whose manifest is sound, tells this change again";
  return { is: "wrong", finding: { severity: "warning", code: "bad-base", message, hint } };
}

function isSame(a: ReadFiles, b: ReadFiles): boolean {
  return (
    a.root === b.root &&
    a.findings.length === 0 &&
    a.files.length === b.files.length &&
    a.files.every(({ name, text }, i) => name === b.files[i]?.name && text === b.files[i]?.text)
  );
}

async function manifestFor(
  manifest: AnyManifest,
  { chosen }: Head,
  environment: () => Promise<Environment>,
): Promise<Manifest | undefined> {
  // The pin of the head is held against the environment before anything is planned.
  const isPinnedAlike = manifest.environment?.text === chosen.environment?.text;
  if (!manifest.overlaid && (!manifest.environment || isPinnedAlike)) return manifest;
  return manifestAtBase(manifest, await environment());
}

/** Bytes of the largest file that a config value can be. */
const largest = 1024 * 1024;

// Most manifests name no file: then git is not asked.
async function changedOf(
  { place, repository, commit }: Begun,
  { desired, cwd }: Manifest,
): Promise<(path: string) => boolean> {
  const named = new Set(
    [...desired.values()].flatMap(({ config }) =>
      [...config.values()].flatMap(({ value, at }) =>
        value.from === "file" ? [resolve(cwd, dirname(at.file), value.path)] : [],
      ),
    ),
  );
  const readable = [...named].filter(isReadable);
  if (readable.length === 0) return () => true;
  const unchanged = await unchangedFiles(place, repository, repository.filesOf(commit.commit, readable), readable);
  return (path) => !unchanged.has(path);
}

function isReadable(path: string): boolean {
  try {
    const found = statSync(realpathSync(path));
    accessSync(path, constants.R_OK);
    return found.isFile() && found.size <= largest;
  } catch {
    return false;
  }
}
