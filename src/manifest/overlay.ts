import { nearestHint } from "../catalog/nearest.ts";
import type { Finding } from "../model/finding.ts";
import { isKnownWord } from "./known-words.ts";
import type { FileMeaning, SourceEntries } from "./meaning.ts";
import { keyName, placeOf, report, type Span } from "./report.ts";
import type { TreeEntry, TreeMap } from "./tree.ts";
import { isSourceName } from "./words.ts";

// An overlay changes what is there, and says so where it does not: a key that is dropped must stand in the base, or a
// misspelt name would drop nothing, quietly.

/** All overlays of a manifest by environment, each with the entries that differ there; undefined where there is none. */
export function gatherOverlays(
  files: readonly FileMeaning[],
  root: FileMeaning | undefined,
  base: SourceEntries,
  findings: Finding[],
): ReadonlyMap<string, SourceEntries> | undefined {
  const all = new Map<string, Map<string, TreeEntry>>();
  for (const file of files) {
    const { span, byEnvironment } = file.overlays ?? {};
    if (span && root?.environment) findings.push(pinned(span, root.environment.span));
    for (const [environment, entries] of byEnvironment ?? []) {
      const here = all.get(environment) ?? new Map<string, TreeEntry>();
      all.set(environment, here);
      for (const [name, entry] of entries) {
        const trouble = misplaced(name, entry, file, root, base) ?? repeated(name, entry, here.get(name));
        if (trouble) findings.push(trouble);
        else here.set(name, entry);
      }
    }
  }
  return files.some((file) => file.overlays) ? all : undefined;
}

function pinned(span: Span, pin: Span): Finding {
  return report(span, "bad-overlay", "the manifest has overlays and a pin to one environment", {
    other: placeOf(pin),
    hint: "remove environment: the overlays list what the manifest is for",
  });
}

function misplaced(
  name: string,
  { key }: TreeEntry,
  file: FileMeaning,
  root: FileMeaning | undefined,
  base: SourceEntries,
): Finding | undefined {
  const entry = base.get(name);
  if (file === root || !entry || file.sources.get(name) === entry || !isSourceName(name)) return undefined;
  return report(key, "bad-overlay", `the overlay of "${name}" stands in another file than the source`, {
    other: placeOf(entry.key),
    hint: "move it into the source's file, or into the root file",
  });
}

function repeated(name: string, { key }: TreeEntry, before: TreeEntry | undefined): Finding | undefined {
  if (!before || !isSourceName(name)) return undefined;
  const other = placeOf(before.key);
  return report(key, "bad-overlay", `"${name}" has two overlays for one environment`, { other, hint: "keep one" });
}

/** The entries of one environment: the base with an overlay merged into it, in the order of the base. */
export function overlaid(base: SourceEntries, overlay: SourceEntries, findings: Finding[]): SourceEntries {
  const merged = new Map(base);
  for (const [name, entry] of overlay) {
    const before = base.get(name);
    if (isDropped(entry)) {
      if (!merged.delete(name)) findings.push(nothingToDrop(entry.key, "data source", name));
    } else if (!before && entry.value.is === "map" && !entry.value.entries.has("kind"))
      findings.push(noKind(name, entry, base));
    else merged.set(name, mergeSource(before, entry, findings));
  }
  return merged;
}

// Without a base the overlay is merged into nothing: what it drops is not there either.
function mergeSource(base: TreeEntry | undefined, over: TreeEntry, findings: Finding[]): TreeEntry {
  const { key } = base ?? over;
  if (over.value.is !== "map" || (base && base.value.is !== "map")) return base ?? over; // the schema has said so
  const before = base?.value.is === "map" ? base.value : nothing(over.value);
  const value = mergeMap(before, over.value, "setting", findings);
  const config = over.value.entries.get("config");
  if (config?.value.is !== "map") return { key, value };
  const inherited = before.entries.get("config");
  const merged = mergeMap(
    inherited?.value.is === "map" ? inherited.value : nothing(over.value),
    config.value,
    "config key",
    findings,
  );
  const entry = { key: inherited?.key ?? config.key, value: merged };
  return { key, value: { ...value, entries: new Map([...value.entries, ["config", entry]]) } };
}

function nothing(like: TreeMap): TreeMap {
  return { ...like, entries: new Map() };
}

function mergeMap(base: TreeMap, over: TreeMap, what: string, findings: Finding[]): TreeMap {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    if (!isDropped(entry)) entries.set(key, entry);
    else if (!entries.delete(key)) findings.push(nothingToDrop(entry.key, what, key));
  }
  return { ...base, entries };
}

function isDropped({ value }: TreeEntry): boolean {
  return value.is === "scalar" && value.type === "null";
}

function nothingToDrop(span: Span, what: string, name: string): Finding {
  // Nothing near is named: dropping that instead would do harm.
  const shown = what === "data source" ? keyName(name) : isKnownWord(name) ? `"${name}"` : '"…"';
  const hint = "correct the name, or remove the line: null drops what is inherited";
  return report(span, "bad-overlay", `there is no ${what} ${shown} to drop`, { hint });
}

function noKind(name: string, { key }: TreeEntry, base: SourceEntries): Finding {
  const hint = (): string => nearestHint(name, base.keys(), "give it a kind, if this environment alone has it");
  const known = isSourceName(name) ? `"${name}"` : "this";
  return report(key, "bad-overlay", `${known} is no data source of the manifest, and the overlay gives no kind`, {
    hint,
  });
}
