import type { Desired, Manifest, OverlaidManifest } from "../model/desired.ts";
import type { Finding, Position } from "../model/finding.ts";
import type { FileMeaning, SourceEntries } from "./meaning.ts";
import { gatherOverlays, overlaid } from "./overlay.ts";
import { placeOf, report, reworded } from "./report.ts";
import { type ReadSource, readSource } from "./sources.ts";
import { limits } from "./text.ts";
import { checkTogether } from "./together.ts";
import type { TreeEntry } from "./tree.ts";

// With overlays the manifest is several: one for each environment that it lists. Each is checked as it will be applied,
// and never the base by itself, which need not be complete. What all of them have in common is told once.

/** What is desired: of one manifest, or of each environment that its overlays list. */
export interface AllDesired {
  readonly desired: Pick<Manifest, "desired"> | Pick<OverlaidManifest, "overlaid">;
  /** What reading the sources told; and what only all of them together can tell. */
  readonly ofSources: readonly Finding[];
  readonly ofAll: readonly Finding[];
}

/** Reads the sources of all files as one manifest, once for each environment that overlays list. */
export function readEnvironments(files: readonly FileMeaning[], root: FileMeaning | undefined): AllDesired {
  const ofAll: Finding[] = [];
  const base = gather(files, ofAll);
  const overlays = gatherOverlays(files, root, base, ofAll);
  const absent = files.flatMap((file) => file.absent);
  const read = readOnce();
  if (!overlays) {
    const { sources, ofSources } = read(base);
    checkTogether(sources, absent, ofAll);
    return { desired: { desired: desiredOf(sources) }, ofSources, ofAll };
  }
  const tooMuch = tooManyOf(base, overlays, files);
  if (tooMuch) return { desired: { overlaid: new Map() }, ofSources: [], ofAll: [...ofAll, tooMuch] };
  const told = [...overlays].map(([environment, overlay]) => {
    const ofOverlay: Finding[] = [];
    const { sources, ofSources } = read(overlaid(base, overlay, ofOverlay), overlay);
    checkTogether(sources, absent, ofOverlay);
    return { environment, sources, ofSources, ofOverlay };
  });
  return {
    desired: { overlaid: new Map(told.map(({ environment, sources }) => [environment, desiredOf(sources)])) },
    ofSources: named(told.map(({ environment, ofSources }) => [environment, ofSources])),
    ofAll: [...ofAll, ...named(told.map(({ environment, ofOverlay }) => [environment, ofOverlay]))],
  };
}

function gather(files: readonly FileMeaning[], findings: Finding[]): SourceEntries {
  const base = new Map<string, TreeEntry>();
  for (const file of files)
    for (const [name, entry] of file.sources) {
      const before = base.get(name);
      if (!before) base.set(name, entry);
      else {
        const more = { other: placeOf(before.key), hint: "keep one of them" };
        findings.push(report(entry.key, "duplicate-source", `"${name}" stands twice`, more));
      }
    }
  return base;
}

// Every environment is checked whole. A file of 100 KB could ask for gigabytes.
function tooManyOf(
  base: SourceEntries,
  overlays: ReadonlyMap<string, SourceEntries>,
  files: readonly FileMeaning[],
): Finding | undefined {
  let entries = 0;
  for (const { value } of base.values()) {
    const config = value.is === "map" ? value.entries.get("config")?.value : undefined;
    entries += 1 + (config?.is === "map" ? config.entries.size : 0);
  }
  const span = files.find((file) => file.overlays)?.overlays?.span;
  if (!span || entries * overlays.size <= limits.overlaid) return undefined;
  const message = `${overlays.size} environments of ${entries} sources and keys each are too much for one manifest`;
  return report(span, "manifest-too-large", message, { hint: "give some of the environments a manifest of their own" });
}

interface ReadSources {
  readonly sources: ReadonlyMap<string, ReadSource>;
  readonly ofSources: readonly Finding[];
}

// What an overlay leaves alone is the same entry in every environment, and is read once.
function readOnce(): (entries: SourceEntries, overlay?: SourceEntries) => ReadSources {
  const known = new Map<
    TreeEntry,
    { readonly source: ReadSource | undefined; readonly findings: readonly Finding[] }
  >();
  return (entries, overlay) => {
    const sources = new Map<string, ReadSource>();
    const ofSources: Finding[] = [];
    for (const [name, entry] of entries) {
      const findings: Finding[] = [];
      const read = known.get(entry) ?? { source: readSource(name, entry, findings), findings };
      known.set(entry, read);
      if (read.source) sources.set(name, read.source);
      const over = overlay?.get(name);
      for (const finding of read.findings) ofSources.push(over ? alsoAt(finding, entry, over) : finding);
    }
    return { sources, ofSources };
  };
}

// What is said of a source as a whole stands at its name; where an overlay changes it, the cause may be there.
function alsoAt(finding: Finding, { key }: TreeEntry, over: TreeEntry): Finding {
  const isOfSource = finding.at?.file === key.lines.file && isSamePlace(finding.at, placeOf(key));
  return isOfSource && !finding.other && over.key !== key ? reworded(finding, { other: placeOf(over.key) }) : finding;
}

function isSamePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}

function desiredOf(sources: ReadonlyMap<string, ReadSource>): ReadonlyMap<string, Desired> {
  return new Map([...sources].map(([name, { desired }]) => [name, desired]));
}

/** The findings of all environments, each once; what is not true of every environment names those that it is true of. */
function named(told: readonly (readonly [string, readonly Finding[]])[]): readonly Finding[] {
  const found = new Map<string, { readonly finding: Finding; readonly environments: string[] }>();
  for (const [environment, findings] of told)
    for (const finding of findings) {
      const { code, message, at } = finding;
      const key = JSON.stringify([code, message, at]);
      const entry = found.get(key) ?? { finding, environments: [] };
      found.set(key, entry);
      if (!entry.environments.includes(environment)) entry.environments.push(environment);
    }
  return [...found.values()].map(({ finding, environments }) => {
    if (environments.length === told.length) return finding;
    const where = environments.map((environment) => `"${environment}"`).join(", ");
    return reworded(finding, { message: `${finding.message} (in ${where})` });
  });
}
