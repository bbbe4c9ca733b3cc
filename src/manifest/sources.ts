import { nearestHint } from "../catalog/nearest.ts";
import type { Desired, DesiredValue } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import { type Kind, kinds, parseKind } from "../model/kind.ts";
import { checkKindRules } from "./kind-rules.ts";
import { placeOf, report, type Span } from "./report.ts";
import type { Tree, TreeEntry } from "./tree.ts";
import { readValue } from "./values.ts";
import { isSourceName, isWord, words } from "./words.ts";

/** A source with the place of its name, for findings that need more than the source itself. */
export interface ReadSource {
  readonly desired: Desired;
  readonly key: Span;
}

const sourceWords: ReadonlySet<string> = new Set(words.source);

/** The prefix of names that a replace uses for a moment. */
const reserved = "chalkds_";

/** What is wrong with a name; undefined where nothing is. Letters, digits and underscores are what the server documents. */
export function checkName(name: string, span: Span): Finding | undefined {
  if (!/^[A-Za-z0-9_]+$/.test(name)) {
    const rule = "only letters, digits and underscores";
    // What is not even nearly a name may be a secret that slipped out of its place.
    if (!isSourceName(name)) return report(span, "bad-name", "no name of a data source", { hint: rule });
    const hint = `${rule}: ${name.replace(/[^A-Za-z0-9_]+/g, "_")}`;
    return report(span, "bad-name", `"${name}" is no name of a data source`, { hint });
  }
  // What is so long may be a token that slipped out of its place: it is not repeated.
  if (!isSourceName(name))
    return report(span, "bad-name", "a name of a data source is too long", { hint: "at most 64 characters" });
  if (!name.startsWith(reserved)) return undefined;
  return report(span, "reserved-name", `names that start with "${reserved}" are chalk-ds's own`, {
    hint: "choose another name",
  });
}

/** Reads one entry of `datasources`. Undefined when it has no usable kind; findings say what is wrong. */
export function readSource(name: string, entry: TreeEntry, findings: Finding[]): ReadSource | undefined {
  const trouble = checkName(name, entry.key);
  if (trouble) findings.push(trouble);
  if (!isSourceName(name)) return undefined; // whatever else is said of it would repeat the name
  if (entry.value.is !== "map") return undefined;
  const { entries } = entry.value;
  const kind = readKind(entries.get("kind"), findings);
  const config = entries.get("config")?.value;
  const values = new Map<string, DesiredValue>();
  for (const [key, value] of config?.is === "map" ? config.entries : []) {
    if (!isWord(key)) {
      findings.push(noKey(name, value)); // and nothing more: whatever is said of the value would repeat the key
      continue;
    }
    const read = readValue(kind, name, key, value, findings);
    if (read) values.set(key, read);
  }
  if (!kind) return undefined;
  // Under a misspelt word stands what seems to be missing: the shape has said so, and one mistake is one finding.
  const isElsewhere = config === undefined && [...entries.keys()].some((word) => !sourceWords.has(word));
  if (!isElsewhere && (config === undefined || config.is === "map"))
    checkKindRules(kind, name, config?.entries ?? new Map(), entry.key, findings);
  const renamedFrom = entries.get("renamedFrom")?.value;
  const old = renamedFrom?.is === "scalar" ? renamedFrom.text : undefined;
  const isOldName = old !== undefined && isSourceName(old);
  const oldTrouble = renamedFrom && old && !isOldName ? checkName(old, renamedFrom.span) : undefined;
  if (oldTrouble) findings.push(oldTrouble);
  const protect = entries.get("protect")?.value;
  const replaces = readReplaces(kind, entries.get("replaces"), findings);
  const permissionTags = readTags(entries.get("permissionTags")?.value);
  const desired: Desired = {
    name,
    kind,
    config: values,
    protect: protect?.is === "scalar" && protect.text.toLowerCase() === "true",
    at: placeOf(entry.key),
    ...(permissionTags && { permissionTags }),
    ...(isOldName && { renamedFrom: old }),
    ...(replaces && { replaces }),
  };
  return { desired, key: entry.key };
}

function readKind(entry: TreeEntry | undefined, findings: Finding[]): Kind | undefined {
  if (entry?.value.is !== "scalar") return undefined; // the schema has said so
  const kind = parseKind(entry.value.text);
  if (kind) return kind;
  const { text } = entry.value;
  const hint = (): string => nearestHint(text, kinds, `kinds are ${kinds.join(", ")}`);
  findings.push(report(entry.value.span, "unknown-kind", `unknown kind "${entry.value.text}"`, { hint }));
  return undefined;
}

function readReplaces(kind: Kind, entry: TreeEntry | undefined, findings: Finding[]): Kind | undefined {
  const replaced = readKind(entry, findings);
  if (replaced !== kind || !entry) return replaced;
  const hint = "name the kind that is live now, or remove it once it is done";
  findings.push(
    report(entry.value.span, "bad-value", '"replaces" names the kind that the source has anyway', { hint }),
  );
  return undefined;
}

function readTags(tree: Tree | undefined): readonly string[] | undefined {
  if (tree?.is !== "list") return undefined;
  return [...new Set(tree.items.flatMap((item) => (item.is === "scalar" ? [item.text] : [])))];
}

// A key becomes a variable at run time, and its name goes into plans: what is no word is no key, and is not repeated.
function noKey(source: string, entry: TreeEntry): Finding {
  return report(entry.key, "bad-name", `"${source}" has a config key that is none`, {
    hint: "only letters, digits and underscores, at most 64: is a colon missing, or a quote?",
  });
}
