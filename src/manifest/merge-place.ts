import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Finding } from "../model/finding.ts";
import type { Indentation } from "./export-text.ts";
import { type Lines, linesOf } from "./lines.ts";
import { parseYaml } from "./parse.ts";
import { report } from "./report.ts";

/** Where new entries go into the text of a manifest, and what they look like there. */
export interface MergePlace {
  /** The beginning of a line, or the end of a text whose last line has no end. */
  readonly at: number;
  /** What gives way before that: the braces of an empty map. */
  readonly cut?: readonly [start: number, end: number];
  /** The line that the entries need above them. */
  readonly above: string;
  readonly indentation: Indentation;
  /** Whether an empty line parts the entries that stand there. */
  readonly isSpaced: boolean;
  /** The names that stand below `datasources:`, dropped by an overlay or not. */
  readonly names: readonly string[];
}

/**
 * Finds the end of the `datasources` of a manifest that has been checked. What cannot be added to as lines (a map in
 * braces that is not empty) is a finding: to write it anew would change what its author wrote.
 */
export function mergePlace(text: string, file: string): MergePlace | Finding {
  const lines = linesOf(text, file);
  const { root } = parseYaml(text, lines);
  if (!isMap(root) || root.flow) return refusal(lines, 0, "the manifest");
  const column = columnOf(root, text);
  if (column === undefined) return refusal(lines, 0, "the manifest");
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === "datasources");
  if (!pair) {
    const at = endOfBlock(text, lastOffset(root), column);
    const above = `${" ".repeat(column)}datasources:\n`;
    return { at, above, ...beginning(column) };
  }
  const { value } = pair;
  const offset = rangeOf(value)?.[0] ?? 0;
  if (!isMap(value)) return refusal(lines, offset, '"datasources"');
  if (value.items.length === 0) return emptyPlace(value, text, column) ?? refusal(lines, offset, '"datasources"');
  const own = value.flow ? undefined : columnOf(value, text);
  if (own === undefined) return refusal(lines, offset, '"datasources"');
  return {
    at: endOfBlock(text, lastOffset(value), own),
    above: "",
    indentation: { column: own, step: stepOf(value, text, own) ?? own - column },
    isSpaced: isSpaced(value, text),
    names: value.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])),
  };
}

function refusal(lines: Lines, offset: number, what: string): Finding {
  const hint = "write its entries in lines of their own, or export to another file: chalk-ds export -o FILE";
  const message = `${what} does not stand in lines of its own, and nothing can be added to it as text`;
  return report({ lines, start: offset, end: offset + 1 }, "cannot-merge", message, { hint });
}

// `{}` gives way to entries; whatever else stands on its line stays.
function emptyPlace(value: YAMLMap, text: string, column: number): MergePlace | undefined {
  const [from, to] = rangeOf(value) ?? [0, 0];
  const line = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  const isPlain = /^\{ *\}$/.test(text.slice(from, to)) && /^ *(["']?)datasources\1[ \t]*:[ \t]*$/.test(line);
  if (!isPlain) return undefined;
  const start = from - line.length + line.trimEnd().length;
  return { at: endOfBlock(text, to, column + 1), cut: [start, to], above: "", ...beginning(column) };
}

function beginning(column: number): Pick<MergePlace, "indentation" | "isSpaced" | "names"> {
  return { indentation: { column: column + 2, step: 2 }, isSpaced: false, names: [] };
}

/** The column of a block map's keys; undefined where the first does not begin its line. */
function columnOf({ items: [first] }: YAMLMap, text: string): number | undefined {
  const start = rangeOf(first?.key)?.[0];
  if (start === undefined) return undefined;
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return /^ *$/.test(before) ? before.length : undefined;
}

function stepOf({ items }: YAMLMap, text: string, column: number): number | undefined {
  for (const { value } of items) {
    const inner = isMap(value) && !value.flow ? columnOf(value, text) : undefined;
    if (inner !== undefined) return inner - column;
  }
  return undefined;
}

function isSpaced({ items }: YAMLMap, text: string): boolean {
  const [before, last] = items.slice(-2);
  if (!before || !last) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(lastOffsetOfPair(before), rangeOf(last.key)?.[0] ?? 0));
}

/** Where the last value of a collection ends: the ranges of block collections take in the comments that follow. */
function lastOffset(node: YAMLMap): number {
  const last = node.items.at(-1);
  return last ? lastOffsetOfPair(last) : (rangeOf(node)?.[1] ?? 0);
}

function lastOffsetOfPair({ key, value }: Pair): number {
  for (let node: unknown = value; ; ) {
    if (!isCollection(node) || node.flow || node.items.length === 0)
      return rangeOf(node)?.[1] ?? rangeOf(key)?.[1] ?? 0;
    const last: unknown = node.items.at(-1);
    if (isSeq(node)) node = last;
    else return lastOffsetOfPair(last as Pair);
  }
}

function rangeOf(node: unknown): Node["range"] {
  return (node as Node | null | undefined)?.range;
}

/**
 * The offset of the line after a block whose last value ends at `offset`: the rest of its line belongs to it, and so do
 * the comments below that are indented as its keys are.
 */
function endOfBlock(text: string, offset: number, column: number): number {
  let end = lineAfter(text, offset > 0 && text[offset - 1] === "\n" ? offset - 1 : offset);
  for (let at = end; at < text.length; ) {
    const next = lineAfter(text, at);
    const [, indentation = "", rest = ""] = /^([ \t]*)(.*)/.exec(text.slice(at, next)) ?? [];
    const isBlank = rest.trim() === "";
    const isOwn = rest.startsWith("#") && indentation.length >= column;
    if (!isBlank && !isOwn) break;
    if (isOwn) end = next;
    at = next;
  }
  return end;
}

function lineAfter(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline < 0 ? text.length : newline + 1;
}
