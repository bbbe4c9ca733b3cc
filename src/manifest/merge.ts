import type { AnyManifest, Desired, Manifest } from "../model/desired.ts";
import type { ExportedSource } from "../model/exported.ts";
import { ChalkDsError } from "../model/finding.ts";
import { matchesGlob } from "../model/glob.ts";
import type { ConfigValue } from "../model/value.ts";
import type { Beside } from "./export.ts";
import { entriesText } from "./export-text.ts";
import type { ManifestFile } from "./files.ts";
import { checkText, manifestOf } from "./load.ts";
import { type MergePlace, mergePlace } from "./merge-place.ts";

/** A manifest of one file that an export shall go into. */
export interface Mergeable {
  readonly file: ManifestFile;
  readonly manifest: AnyManifest;
  readonly place: MergePlace;
}

/** Opens a manifest for adding to. Throws its errors, or `cannot-merge`. */
export function openMergeable(file: ManifestFile): Mergeable {
  const manifest = manifestOf(checkText(file));
  const place = mergePlace(file.text, file.name);
  if ("code" in place) throw new ChalkDsError([place]);
  return { file, manifest, place };
}

/** What the manifest says already, in whatever environment. */
export function besideOf({ manifest, place }: Mergeable): Beside {
  const desired = allDesired(manifest).flatMap((sources) => [...sources.values()]);
  const names = new Set([
    ...place.names,
    ...desired.flatMap(({ name, renamedFrom }) => (renamedFrom === undefined ? [name] : [name, renamedFrom])),
    ...manifest.absent.map(({ name }) => name),
  ]);
  return {
    isSettled: (name) => names.has(name) || manifest.policy.ignore.some((glob) => matchesGlob(glob, name)),
    runtime: new Set(desired.flatMap(({ name, config }) => [...config.keys()].map((key) => `${name}_${key}`))),
    read: new Set(
      desired.flatMap(({ config }) =>
        [...config.values()].flatMap(({ value }) => (value.from === "env" ? [value.name] : [])),
      ),
    ),
  };
}

/**
 * The manifest's text with new entries at the end of its `datasources`; every other character is as it was. The result
 * is read again, and must say what the manifest said and the entries besides. Throws `cannot-merge` where it does not.
 */
export function mergeText(mergeable: Mergeable, sources: readonly ExportedSource[]): string {
  const { file, manifest, place } = mergeable;
  const text = spliced(file.text, place, sources);
  const after = checkText({ ...file, text }).manifest;
  if (after && isSum(manifest, sources, after)) return text;
  throw ChalkDsError.of("cannot-merge", `"${file.name}" would mean something else with the new entries in it`, {
    hint: "export to another file, and copy them: chalk-ds export -o FILE",
  });
}

function spliced(text: string, place: MergePlace, sources: readonly ExportedSource[]): string {
  const { at, cut = [at, at], above, indentation, isSpaced } = place;
  const entries = isSpaced
    ? sources.map((source) => `\n${entriesText([source], indentation)}`).join("")
    : entriesText(sources, indentation);
  const newline = /\r?\n/.exec(text)?.[0] ?? "\n";
  const added = `${above}${entries}`.replaceAll("\n", newline);
  const head = text.slice(0, cut[0]) + text.slice(cut[1], at);
  if (head === "" || head.endsWith("\n")) return `${head}${added}${text.slice(at)}`;
  return `${head}${newline}${added.slice(0, -newline.length)}`; // its last line has no end, nor has it then
}

function allDesired(manifest: AnyManifest): readonly Manifest["desired"][] {
  return manifest.overlaid ? [...manifest.overlaid.values()] : [manifest.desired];
}

function isSum(before: AnyManifest, added: readonly ExportedSource[], after: AnyManifest): boolean {
  const [olds, news] = [allDesired(before), allDesired(after)];
  const environments = (manifest: AnyManifest): string => JSON.stringify([...(manifest.overlaid?.keys() ?? [])]);
  const rest = ({ environment, policy, absent }: AnyManifest): string =>
    JSON.stringify([environment?.text, policy, absent.map(({ name, id }) => [name, id])]);
  if (environments(before) !== environments(after) || rest(before) !== rest(after)) return false;
  return olds.every((old, index) => {
    const now = news[index] ?? new Map<string, Desired>();
    if (now.size !== old.size + added.length) return false;
    const isKept = [...old.values()].every((source) => isSame(source, now.get(source.name)));
    return isKept && added.every((source) => isSame(asDesired(source), now.get(source.name)));
  });
}

function asDesired({ name, kind, config }: ExportedSource): Desired {
  const at = { file: "", line: 1, column: 1 };
  const values = [...config].map(([key, value]) => [key, { value, at }] as const);
  return { name, kind, config: new Map(values), protect: false, at };
}

function isSame(a: Desired, b: Desired | undefined): boolean {
  if (!b || a.config.size !== b.config.size) return false;
  const rest = ({ name, kind, permissionTags, renamedFrom, replaces, protect }: Desired): string =>
    JSON.stringify([name, kind, permissionTags, renamedFrom, replaces, protect]);
  return rest(a) === rest(b) && [...a.config].every(([key, { value }]) => isSameValue(value, b.config.get(key)?.value));
}

function isSameValue(a: ConfigValue, b: ConfigValue | undefined): boolean {
  if (a.from === "text") return b?.from === "text" && a.sensitive === b.sensitive && a.text.equals(b.text);
  return JSON.stringify(a) === JSON.stringify(b); // no secret is in it
}
