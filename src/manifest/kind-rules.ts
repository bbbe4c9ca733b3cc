import { keySpec, kindSpec, requiredKeys } from "../catalog/catalog.ts";
import { isOn } from "../catalog/format-boolean.ts";
import { formatDoubt, mayBeDoubtful } from "../catalog/formats.ts";
import { meantKey } from "../catalog/key-hint.ts";
import type { Alternatives, Condition } from "../catalog/spec.ts";
import type { Finding } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import { placeOf, report, type Span } from "./report.ts";
import type { TreeEntry } from "./tree.ts";
import { isWord } from "./words.ts";

// What only the config as a whole can tell. A value that is not written out (a stored secret, a variable, a file, what
// lives on the server) is given, and no more is known of it; a blank one blanks its key, as if it were not there.
// An error where the source surely cannot work, a warning where it does something else than it says, else nothing.

/** A source has a handful of unknown keys, or it is no source: then nothing is guessed any more. */
const mostGuesses = 100;

type Entries = ReadonlyMap<string, TreeEntry>;

/** Everything that a rule looks at. */
interface Source {
  readonly kind: Kind;
  readonly name: string;
  readonly entries: Entries;
  /** The place of the source's name. */
  readonly span: Span;
}

/**
 * Checks the config of one source against what is known of its kind: required keys, ways of signing in, traps.
 * `entries` is the config as it counts, overlays merged; `span` is the source's name, where a key is missing.
 */
export function checkKindRules(kind: Kind, name: string, entries: Entries, span: Span, findings: Finding[]): void {
  const source: Source = { kind, name, entries, span };
  const misspelt = unknownKeys(source, findings);
  missingKeys(source, misspelt, findings);
  for (const alternatives of kindSpec(kind).alternatives) {
    const broken = brokenAlternatives(source, alternatives);
    if (broken) findings.push(broken);
  }
  traps(source, findings);
  doubts(source, findings);
}

// The server may know more keys than any client's source tells: a warning, unless --strict. But one that is nearly a key
// that must be there is that key, misspelt: one mistake is one finding. Returns the keys that are probably meant.
function unknownKeys({ kind, entries }: Source, findings: Finding[]): ReadonlySet<string> {
  let misspelt: Set<string> | undefined;
  let guesses = 0;
  for (const [key, { key: span }] of entries) {
    if (keySpec(kind, key) || !isWord(key)) continue;
    guesses += 1;
    const isGuessed = guesses <= mostGuesses;
    const meant = isGuessed ? meantKey(kind, key) : undefined;
    const isNeeded = meant !== undefined && requiredKeys(kind).includes(meant) && !entries.has(meant);
    if (isNeeded) misspelt = (misspelt ?? new Set()).add(meant);
    const severity = isNeeded ? "error" : "warning";
    const hint = isGuessed ? keyHint(kind, meant) : (): string => keyHint(kind, meantKey(kind, key));
    findings.push(report(span, "unknown-key", `unknown key "${key}" for kind "${kind}"`, { severity, hint }));
  }
  return misspelt ?? none;
}

const none: ReadonlySet<string> = new Set();

function keyHint(kind: Kind, meant: string | undefined): string {
  return meant === undefined ? `chalk-ds kinds ${kind} lists the keys` : `did you mean "${meant}"?`;
}

function missingKeys({ kind, name, entries, span }: Source, misspelt: ReadonlySet<string>, findings: Finding[]): void {
  const hint = `chalk-ds kinds ${kind} explains the keys`;
  const missing: string[] = [];
  for (const key of requiredKeys(kind)) {
    const entry = entries.get(key);
    if (!entry) {
      if (!misspelt.has(key)) missing.push(`"${key}"`);
    } else if (textOf(entry) === "") {
      const message = `"${key}" of "${name}" is blank, and kind "${kind}" needs it`;
      findings.push(report(entry.key, "required-key", message, { hint }));
    }
  }
  if (missing.length === 0) return;
  const message = `"${name}" has no ${missing.join(", ")}, which kind "${kind}" needs`;
  findings.push(report(span, "required-key", message, { hint }));
}

function brokenAlternatives(source: Source, alternatives: Alternatives): Finding | undefined {
  let first: Way | undefined;
  let second: Way | undefined;
  let part: Way | undefined;
  for (const way of alternatives.options) {
    if (way.length === 0 || !isBegun(source, way)) continue;
    if (!first) first = way;
    else second ??= way;
    if (!part && !way.every((key) => isGiven(source, key))) part = way;
  }
  if (first && second && alternatives.many) return tooMany(source, alternatives, first, second);
  if (part && alternatives.half) return halfOf(source, alternatives, part);
  return first || !alternatives.none ? undefined : noneOf(source, alternatives);
}

type Way = readonly string[];

function tooMany(source: Source, { name, many, note }: Alternatives, first: Way, second: Way): Finding {
  const before = source.entries.get(first.find((key) => isGiven(source, key)) ?? "");
  const after = second.find((key) => isGiven(source, key));
  const message = `"${source.name}" has more than one way of ${name}: ${written([first, second])}`;
  return report(placeFor(source, after), "key-alternatives", message, {
    ...(many && { severity: many }),
    hint: `keep one: ${note}`,
    ...(before && { other: placeOf(before.key) }),
  });
}

function halfOf(source: Source, { half }: Alternatives, part: Way): Finding {
  const given = part.find((key) => isGiven(source, key));
  const lacking = part.filter((key) => !isGiven(source, key)).join(", ");
  const message = `"${given}" of "${source.name}" stands without ${lacking}`;
  const hint = `write ${lacking} too, or remove ${given}`;
  return report(placeFor(source, given), "key-alternatives", message, { ...(half && { severity: half }), hint });
}

// A switch that is off, and one that nobody has written out, may be all that there is of a way.
function noneOf(source: Source, { options, none, unless = [], note }: Alternatives): Finding | undefined {
  const keys = [...options.flat(), ...unless];
  if (keys.some((key) => !holds(source, key, "missing") && !holds(source, key, "off"))) return undefined;
  const message = `"${source.name}" has none of ${written(options.filter((way) => way.length > 0))}`;
  const hint = `write one of them: ${note}`;
  return report(source.span, "key-alternatives", message, { ...(none && { severity: none }), hint });
}

// A way that is switched on by a boolean is begun with that alone.
function isBegun(source: Source, way: Way): boolean {
  let isSwitched = false;
  for (const key of way) {
    if (keySpec(source.kind, key)?.format !== "boolean") continue;
    if (!holds(source, key, "on")) return false;
    isSwitched = true;
  }
  return isSwitched || way.some((key) => isGiven(source, key));
}

function isGiven(source: Source, key: string): boolean {
  return holds(source, key, "given");
}

function written(ways: readonly (readonly string[])[]): string {
  return ways.map((way) => way.join(" + ")).join(", ");
}

function traps(source: Source, findings: Finding[]): void {
  for (const { when, at, says, hint } of kindSpec(source.kind).traps) {
    if (!when.every(([key, condition]) => holds(source, key, condition))) continue;
    const message = at === undefined ? `"${source.name}" ${says}` : `"${at}" of "${source.name}" ${says}`;
    const code = at === undefined ? "required-key" : "key-trap";
    findings.push(report(placeFor(source, at), code, message, { severity: "warning", hint }));
  }
}

function doubts({ kind, name, entries }: Source, findings: Finding[]): void {
  for (const spec of kindSpec(kind).keys) {
    const entry = mayBeDoubtful(spec) ? entries.get(spec.key) : undefined;
    const doubt = entry && formatDoubt(spec, textOf(entry) ?? "");
    if (!doubt) continue;
    const message = `"${spec.key}" of "${name}" ${doubt}`;
    const hint = `chalk-ds kinds ${kind} explains the keys`;
    findings.push(report(entry.value.span, "key-trap", message, { severity: "warning", hint }));
  }
}

function placeFor({ entries, span }: Source, key: string | undefined): Span {
  return (key === undefined ? undefined : entries.get(key)?.key) ?? span;
}

function holds(source: Source, key: string, condition: Condition): boolean {
  const entry = source.entries.get(key);
  const text = entry && textOf(entry);
  const spec = keySpec(source.kind, key);
  const isMissing = !entry || text === "";
  if (condition === "given") return !isMissing;
  if (condition === "missing") return isMissing;
  if (condition === "blank") return text === "";
  const read = isMissing ? spec?.default : text;
  if (read === undefined || !spec) return false;
  if (condition === "on" || condition === "off")
    return spec.format === "boolean" && isOn(read, spec) === (condition === "on");
  if ("oneOf" in condition) return condition.oneOf.includes(read);
  const other = source.entries.get(condition.otherThan);
  const otherText = other && textOf(other);
  return !isMissing && otherText !== undefined && otherText !== "" && otherText !== read;
}

/** What is written out: a scalar, or the text under `value`. */
function textOf({ value }: TreeEntry): string | undefined {
  const held = value.is === "map" ? value.entries.get("value")?.value : value;
  return held?.is === "scalar" && held.type !== "null" ? held.text : undefined;
}
