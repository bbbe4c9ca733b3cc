import type { Node } from "yaml";
import { type AnyManifest, defaultPolicy } from "../model/desired.ts";
import { ChalkDsError, type Finding, isNonEmpty, sortFindings } from "../model/finding.ts";
import { readEnvironments } from "./environments.ts";
import { type FileOptions, type ManifestFile, type ReadFiles, readFiles } from "./files.ts";
import { framesOf } from "./frames.ts";
import { type Lines, linesOf } from "./lines.ts";
import { type FileMeaning, readMeaning } from "./meaning.ts";
import { parseYaml } from "./parse.ts";
import { report } from "./report.ts";
import { checkShape } from "./shape.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { limits } from "./text.ts";
import { buildTree } from "./tree.ts";

/** How a manifest is loaded. */
export interface LoadOptions extends FileOptions {
  /** Warnings count as errors. */
  readonly strict?: boolean;
}

/** A manifest, or why there is none: `manifest` is absent when any finding is an error. */
export interface Loaded {
  readonly manifest?: AnyManifest;
  /** Sorted; warnings included. */
  readonly findings: readonly Finding[];
}

/**
 * Loads the files as one manifest and checks them: YAML, then shape, then meaning. All findings of a run are told at
 * once. No variable is read and no network is used.
 */
export async function loadManifest(paths: readonly string[], options: LoadOptions): Promise<Loaded> {
  return checkFiles(await readFiles(paths, options), options);
}

/** Checks one text as the whole of a manifest: no file is read for it. */
export function checkText(file: ManifestFile, options: Pick<LoadOptions, "strict"> = {}): Loaded {
  return checkFiles({ files: [file], root: file.name, cwd: "/", folder: "/", findings: [] }, options);
}

/** The manifest that was loaded. Throws ChalkDsError with every finding where there is none. */
export function manifestOf({ manifest, findings }: Loaded): AnyManifest {
  if (manifest) return manifest;
  throw isNonEmpty(findings)
    ? new ChalkDsError(findings)
    : ChalkDsError.of("bug", "a manifest was neither read nor refused");
}

/** What files say, by name and text: for a second manifest that has most of them in common. */
export type KnownFiles = Map<string, FileRead>;

interface FileRead {
  readonly meaning?: FileMeaning;
  readonly untold: number;
  readonly ofText: readonly Finding[];
  readonly ofMeaning: readonly Finding[];
}

/** Checks files that have been read. What is `known` of one is not looked for again, and what is found is added. */
export function checkFiles(
  { files, root: rootName, cwd, folder, findings: unread }: ReadFiles,
  options: Pick<LoadOptions, "strict"> & { readonly known?: KnownFiles },
): Loaded {
  const ofText = [...unread];
  const ofMeaning: Finding[] = [];
  let untold = 0;
  const meanings = files.flatMap((file): readonly FileMeaning[] => {
    const read = readOnce(file, options.known);
    for (const finding of read.ofText) ofText.push(finding);
    for (const finding of read.ofMeaning) ofMeaning.push(finding);
    untold += read.untold;
    return read.meaning ? [read.meaning] : [];
  });
  const root = meanings.find(({ file }) => file === rootName);
  const { ofSources, ofAll, desired } = readEnvironments(meanings, root);
  const findings = [...ofText, ...elsewhere(ofText, [...ofMeaning, ...ofSources]), ...ofAll];
  for (const meaning of meanings) if (meaning !== root) refuseRootWords(meaning, rootName, findings);

  const all = told(findings, untold, options.strict ? { severity: "error" } : {});
  if (all.some((f) => f.severity === "error")) return { findings: all };
  const environment = root?.environment;
  return {
    findings: all,
    manifest: {
      ...(environment && { environment: { text: environment.text, at: environment.at } }),
      policy: root?.policy?.policy ?? defaultPolicy,
      ...desired,
      absent: meanings.flatMap((m) => m.absent.map((a) => a.absent)),
      files: files.map((file) => file.name),
      cwd,
      folder,
      frameAt: framesOf(files),
      warnings: all,
    },
  };
}

/**
 * What is told of all that was found: sorted, errors before warnings where it is too much, and the rest as a number.
 * Each is copied, so that it is plain data and lets its file go.
 */
function told(
  findings: readonly Finding[],
  untold: number,
  strict: Partial<Pick<Finding, "severity">>,
): readonly Finding[] {
  const plain = (finding: Finding): Finding => ({ ...finding, ...strict });
  const all = sortFindings(findings);
  const errors = all.filter((f) => f.severity === "error");
  const ranked = strict.severity ? all : [...errors, ...all.filter((f) => f.severity === "warning")];
  const next = ranked[limits.findings];
  if (all.length + untold <= limits.findings || !next) return all.map(plain);
  const rest = ranked.length - limits.findings + untold;
  const where = next.at && { at: next.at };
  const hint = "mend those above, then look again";
  // Of the first one that is not told, so that its code and exit are true of it.
  const more: Finding = {
    severity: strict.severity ?? next.severity,
    code: next.code,
    message: `and ${rest} more, from here on`,
    ...where,
    hint,
  };
  return [...sortFindings(ranked.slice(0, limits.findings)).map(plain), more];
}

function readOnce(file: ManifestFile, known: KnownFiles | undefined): FileRead {
  if (!known) return readFileMeaning(file);
  const key = `${file.name}\n${file.text}`;
  const read = known.get(key) ?? readFileMeaning(file);
  known.set(key, read);
  return read;
}

function readFileMeaning(file: ManifestFile): FileRead {
  const lines = linesOf(file.text, file.name);
  const parsed = parseYaml(file.text, lines);
  const { untold = 0, findings } = parsed;
  if (!parsed.root) return { untold, ofText: findings, ofMeaning: [] };
  const here: Finding[] = [];
  const ofMeaning: Finding[] = [];
  const { tree, plain } = buildTree(parsed.root, withStretches(lines, parsed.root), here);
  const shape = checkShape(tree, plain);
  return {
    untold: untold + shape.untold,
    ...(tree.is === "map" && { meaning: readMeaning(tree, file.name, ofMeaning) }),
    ofText: [...findings, ...here, ...elsewhere(here, shape.findings)],
    ofMeaning,
  };
}

// One mistake is one finding: what is wrong as text has no right shape either, and what has no right shape no meaning.
function elsewhere(told: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  if (told.length === 0) return more;
  const place = ({ at }: Finding): string => `${at?.file}:${at?.line}:${at?.column}`;
  const places = new Set(told.map(place));
  return more.filter((finding) => !places.has(place(finding)));
}

// Found with the first frame: most manifests need none.
function withStretches(lines: Lines, root: Node): Lines {
  let found: readonly Stretch[] | undefined;
  const stretches = (): readonly Stretch[] => {
    found ??= stretchesOf(root, lines.text);
    return found;
  };
  return { ...lines, stretches };
}

function refuseRootWords({ policy, environment }: FileMeaning, root: string | undefined, findings: Finding[]): void {
  const hint = `it belongs into the root file${root === undefined ? "" : `, "${root}"`}`;
  if (policy)
    findings.push(report(policy.span, "bad-policy", "the policy stands in a file that is not the root", { hint }));
  if (environment)
    findings.push(
      report(environment.span, "bad-policy", "the environment's pin stands in a file that is not the root", { hint }),
    );
}
