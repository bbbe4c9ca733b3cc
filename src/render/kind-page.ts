import type { KindPage, PageKey } from "../model/kind-page.ts";
import type { Paint } from "./paint.ts";

const width = 80;

/** The page of a kind for a terminal of 80 columns. */
export function renderKindPage(page: KindPage, paint: Paint): string {
  const heading = (text: string): string => paint.bold(text);
  const lines = [
    heading(`${page.title} (${page.kind})`),
    "",
    heading("Keys"),
    ...page.keys.flatMap((key) => renderKey(key, paint)),
    ...page.alternatives.flatMap(({ name, ways, note }) => [
      "",
      heading(capital(name)),
      ...ways.flatMap((way) => item(wayText(way))),
      ...wrap(note, 2),
    ]),
    ...(page.traps.length > 0 ? ["", heading("Traps"), ...page.traps.flatMap(item)] : []),
    ...(page.wrongNames.length > 0
      ? ["", heading("Names that are no keys"), ...page.wrongNames.map(([name, key]) => `  ${name} → ${key}`)]
      : []),
    "",
    heading("Example"),
    ...page.example.trimEnd().split("\n").map(indented),
    ...(page.secrets.length > 0 ? ["", ...page.secrets.map((name) => `  chalk-ds secret set ${name}`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** The way that is made of these keys, in words. */
export function wayText(way: readonly string[]): string {
  return way.length === 0 ? "none of these keys" : way.join(" + ");
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function renderKey({ key, isRequired, isSensitive, format, text }: PageKey, paint: Paint): readonly string[] {
  const facts = [...(isRequired ? ["required"] : []), ...(isSensitive ? ["sensitive"] : []), format].join(", ");
  return [`  ${paint.yellow(key)}  ${paint.dim(facts)}`, ...wrap(text, 6)];
}

function item(text: string): readonly string[] {
  const [first = "", ...rest] = wrap(text, 4);
  return [`  - ${first.trimStart()}`, ...rest];
}

function indented(line: string): string {
  return `  ${line}`;
}

// Words that are longer than a line keep their length: a key is never broken.
function wrap(text: string, indent: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && indent + line.length + 1 + word.length <= width) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => " ".repeat(indent) + line);
}
