import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Finding } from "../model/finding.ts";
import type { Lines } from "./lines.ts";
import { placeOf, report, type Span } from "./report.ts";
import { limits } from "./text.ts";

/** A value of the manifest with its place. A scalar keeps the text it was written with: `08` stays `08`. */
export type Tree = TreeMap | TreeList | TreeScalar;

/** A map, by key; keys are text, as they were written. */
export interface TreeMap {
  readonly is: "map";
  readonly span: Span;
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

/** A key with its place, and its value. */
export interface TreeEntry {
  readonly key: Span;
  readonly value: Tree;
}

/** A list. */
export interface TreeList {
  readonly is: "list";
  readonly span: Span;
  readonly items: readonly Tree[];
}

/** A scalar, and what YAML's core schema takes it for. */
export interface TreeScalar {
  readonly is: "scalar";
  readonly span: Span;
  readonly type: "string" | "number" | "boolean" | "null";
  readonly text: string;
}

/** A tree, and the same as plain data for the JSON Schema. */
export interface Built {
  readonly tree: Tree;
  readonly plain: unknown;
  /** The number of values in it. */
  readonly size: number;
  readonly hasAlias: boolean;
}

const largestAlias = 1_000;

// How whatever is no string begins: spares most scalars the three questions after it.
const mayBeOther = /^([-+.\d~nNtTfF]|$)/;

/** Walks a parsed file once: positions, source texts, duplicate keys, aliases within their bounds. */
export function buildTree(root: Node, lines: Lines, findings: Finding[]): Built {
  const anchors = new Map<string, Built>();
  let aliases = 0;

  const spanOf = (node: Node | null | undefined, fallback: Span): Span => {
    const range = node?.range;
    return range ? { lines, start: range[0], end: Math.max(range[1], range[0] + 1) } : fallback;
  };
  const scalar = (span: Span, type: TreeScalar["type"], text: string, plain: unknown): Built => ({
    tree: { is: "scalar", span, type, text },
    plain,
    size: 1,
    hasAlias: false,
  });

  const alias = (name: string, span: Span): Built => {
    aliases += 1;
    const target = anchors.get(name);
    const isSafe = target && !target.hasAlias && target.size <= largestAlias && aliases <= limits.aliases;
    if (isSafe) return { ...target, hasAlias: true };
    const why = target
      ? "aliases are for small values without aliases of their own"
      : "an alias has no anchor before it";
    findings.push(report(span, "manifest-alias", why, { hint: "write the value out" }));
    return scalar(span, "null", "", "");
  };

  const build = (node: unknown, outer: Span): Built => {
    const span = spanOf(node as Node, outer);
    if (isAlias(node)) return alias(node.source, span);
    const built = isMap(node) ? map(node.items, span) : isSeq(node) ? list(node.items, span) : leaf(node, span);
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.tag) findings.push(noTag(span));
      if (node.anchor) anchors.set(node.anchor, built);
    }
    return built;
  };

  const leaf = (node: unknown, span: Span): Built => {
    if (!isScalar(node)) return scalar(span, "null", "", null);
    const text = String(node.value ?? "");
    if (/\p{Cs}/u.test(text)) {
      const hint = "binary values are written as base64";
      findings.push(report(span, "bad-value", "a text holds half a character, which is no UTF-8", { hint }));
    }
    // As long as it is written, it stands on one line: spares most texts the search below.
    if (node.type === "PLAIN" && text.length !== span.end - span.start) findings.push(...swallowed(span));
    if (node.type !== "PLAIN" || !mayBeOther.test(text)) return scalar(span, "string", text, text);
    if (/^(~|null|Null|NULL|)$/.test(text)) return scalar(span, "null", text, null);
    if (/^(true|false|True|False|TRUE|FALSE)$/.test(text))
      return scalar(span, "boolean", text, text.toLowerCase() === "true");
    if (/^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/.test(text) || /^0x[\da-fA-F]+$|^0o[0-7]+$/.test(text)) {
      return scalar(span, "number", text, Number(text));
    }
    return scalar(span, "string", text, text);
  };

  const list = (items: readonly unknown[], span: Span): Built => {
    const built = items.map((item) => build(item, span));
    const tree: TreeList = { is: "list", span, items: built.map((b) => b.tree) };
    return { tree, plain: built.map((b) => b.plain), size: sizeOf(built), hasAlias: built.some((b) => b.hasAlias) };
  };

  const map = (items: readonly { readonly key: unknown; readonly value: unknown }[], span: Span): Built => {
    const entries = new Map<string, TreeEntry>();
    const plain = Object.create(null) as Record<string, unknown>; // `__proto__` is a name like any other
    const parts: Built[] = [];
    for (const item of items) {
      const key = spanOf(item.key as Node, span);
      if (!isScalar(item.key)) {
        findings.push(report(key, "manifest-syntax", "not YAML of a manifest: a key must be a plain text"));
        continue;
      }
      if (item.key.tag) findings.push(noTag(key));
      const name = String(item.key.value ?? "");
      if (item.key.anchor) anchors.set(item.key.anchor, leaf(item.key, key));
      const before = entries.get(name);
      if (name === "<<" && item.key.type === "PLAIN") {
        findings.push(report(key, "manifest-alias", "a manifest has no merge keys", { hint: "write the keys out" }));
      } else if (before) {
        findings.push(
          report(key, "duplicate-key", "the same key stands twice in one map", {
            other: placeOf(before.key),
            hint: "keep one of them",
          }),
        );
      } else {
        const value = build(item.value, key);
        parts.push(value);
        entries.set(name, { key, value: value.tree });
        plain[name] = value.plain;
      }
    }
    return { tree: { is: "map", span, entries }, plain, size: sizeOf(parts), hasAlias: parts.some((b) => b.hasAlias) };
  };

  return build(root, { lines, start: 0, end: 1 });
}

// A dash that stands deeper than the dash above is no item but a part of its text: `protect` would lose a glob in silence.
function swallowed({ lines, start, end }: Span): readonly Finding[] {
  const dash = /\n[ \t]*(?=-[ \t])/.exec(lines.text.slice(start, end));
  if (!dash) return [];
  const message = "not YAML of a manifest: a text that goes on over an item below it";
  const more = { hint: "align the dashes, or quote the text", other: lines.at(start + dash.index + dash[0].length) };
  return [report({ lines, start, end: start + 1 }, "manifest-syntax", message, more)];
}

function noTag(span: Span): Finding {
  return report(span, "manifest-tag", "a manifest has no tags", { hint: "remove the word that starts with !" });
}

function sizeOf(parts: readonly Built[]): number {
  return parts.reduce((sum, part) => sum + part.size, 1);
}
