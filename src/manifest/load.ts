import type { Node } from "yaml";
import type { Manifest } from "../model/desired.ts";
import { type Finding, sortFindings } from "../model/finding.ts";
import { type FileOptions, type ManifestFile, type ReadFiles, readFiles } from "./files.ts";
import { type Lines, linesOf } from "./lines.ts";
import { checkTogether, defaultPolicy, type FileMeaning, readMeaning } from "./meaning.ts";
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
  readonly manifest?: Manifest;
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

/** Checks files that have been read. */
export function checkFiles({ files, findings: unread }: ReadFiles, options: Pick<LoadOptions, "strict">): Loaded {
  const findings = [...unread];
  const read = files.flatMap((file): readonly (readonly [ManifestFile, FileMeaning])[] => {
    const meaning = readFileMeaning(file, findings);
    return meaning ? [[file, meaning]] : [];
  });
  const meanings = read.map(([, meaning]) => meaning);
  const desired = checkTogether(
    meanings.flatMap((m) => m.sources),
    meanings.flatMap((m) => m.absent),
    findings,
  );
  const root = read.find(([file]) => /(^|\/)chalk-ds\.yaml$/.test(file.name)) ?? read[0];
  for (const [file, meaning] of read) if (file !== root?.[0]) refuseRootWords(meaning, findings);

  const all = sortFindings(options.strict ? findings.map((f) => ({ ...f, severity: "error" as const })) : findings);
  const errors = all.filter((f) => f.severity === "error");
  if (errors.length > 0) return { findings: all.length > limits.findings ? errors.slice(0, limits.findings) : all };
  const environment = root?.[1].environment;
  return {
    findings: all,
    manifest: {
      ...(environment && { environment: { text: environment.text, at: environment.at } }),
      policy: root?.[1].policy?.policy ?? defaultPolicy,
      desired,
      absent: meanings.flatMap((m) => m.absent.map((a) => a.absent)),
      files: files.map((file) => file.name),
      warnings: all,
    },
  };
}

function readFileMeaning(file: ManifestFile, findings: Finding[]): FileMeaning | undefined {
  const lines = linesOf(file.text, file.name);
  const parsed = parseYaml(file.text, lines);
  findings.push(...parsed.findings);
  if (!parsed.root) return undefined;
  const { tree, plain } = buildTree(parsed.root, withStretches(lines, parsed.root), findings);
  findings.push(...checkShape(tree, plain));
  return tree.is === "map" ? readMeaning(tree, findings) : undefined;
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

function refuseRootWords({ policy, environment }: FileMeaning, findings: Finding[]): void {
  const hint = "it belongs into the root file: chalk-ds.yaml, else the first one";
  if (policy)
    findings.push(report(policy.span, "bad-policy", "the policy stands in a file that is not the root", { hint }));
  if (environment)
    findings.push(
      report(environment.span, "bad-policy", "the environment's pin stands in a file that is not the root", { hint }),
    );
}
