import { keySpec } from "../catalog/catalog.ts";
import { breakProblem, formatProblem } from "../catalog/formats.ts";
import { isSensitive } from "../catalog/show.ts";
import type { Finding } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { ConfigValue } from "../model/value.ts";
import { type More, report } from "./report.ts";
import type { Tree, TreeEntry } from "./tree.ts";

/** A value that is written out, and the key that it is for. */
export interface Literal {
  readonly kind: Kind;
  readonly source: string;
  readonly key: string;
  readonly value: Extract<ConfigValue, { from: "text" }>;
  readonly entry: TreeEntry;
}

/** What is wrong with a literal, or probably is not what its author means. No finding quotes it. */
export function checkLiteral({ kind, source, key, value, entry }: Literal, findings: Finding[]): void {
  const spec = keySpec(kind, key);
  const text = value.text.reveal();
  const problem = spec && formatProblem(spec, text);
  const isLikeTemplate = isTemplate(entry.value, text);
  if (!problem && !isLikeTemplate && !spec?.sensitive) return; // nearly always: nothing is made for it
  const what = `"${key}" of "${source}"`;
  const say = (code: Finding["code"], message: string, more: More): void => {
    findings.push(report(entry.value.span, code, message, more));
  };
  if (problem) say("bad-format", `${what} ${problem}`, { hint: `chalk-ds kinds ${kind} explains the keys` });
  if (isLikeTemplate)
    say("bad-value", `${what} looks like a template, and is sent as it is written`, {
      severity: "warning",
      hint: "there are no templates: write { env: VARIABLE }, or { value: TEXT } if it is meant so",
    });
  if (!spec?.sensitive || text === "") return;
  if (isCut(writtenIn(entry.value)))
    say("bad-value", `${what} ends before a "#", which begins a comment`, {
      severity: "warning",
      hint: "put the value into quotes, if what follows belongs to it",
    });
  const trouble = breakProblem(spec, text);
  if (trouble)
    say("bad-format", `${what} ${trouble}`, { severity: "warning", hint: "write it on one line, without | or >" });
  if (isSensitive(kind, key, value))
    say("plaintext-secret", `${what} is written in the manifest`, {
      severity: "warning",
      hint: "store it (chalk-ds secret set) and write { secret: NAME }, or write { env: VARIABLE }",
    });
}

// With `value` its author has said that the text is the text.
function isTemplate({ is }: Tree, text: string): boolean {
  if (is !== "scalar" || text.length > 1_000 || !/[${]/.test(text)) return false;
  return /^\$[A-Z_]+$|\$\{\w+\}|\{\{.*\}\}/.test(text);
}

function writtenIn(tree: Tree): Tree {
  return (tree.is === "map" ? tree.entries.get("value")?.value : undefined) ?? tree;
}

// `abc #def`, without quotes, is `abc`. People write a space after the sign where they mean a comment.
function isCut(tree: Tree): boolean {
  const { lines, start, end } = tree.span;
  if (tree.is !== "scalar" || /["'|>]/.test(lines.text[start] ?? "")) return false;
  return /^[ \t]+#[^\s#]/.test(lines.text.slice(end, end + 20));
}
