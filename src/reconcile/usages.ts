import type { Change } from "../model/change.ts";
import type { Usage, Usages } from "../model/usage.ts";
import { type Named, pythonNames } from "./python-usages.ts";

// Where a Chalk project names a data source. What is found here is surely a use; a name that a program puts together is
// not found, so "nobody uses it" is only ever said of what is written out.

/** A file's name tells how it is read; undefined for one that names no data source. */
export function howToRead(file: string): Usage["how"] | undefined {
  if (file.endsWith(".chalk.sql")) return "sql";
  return file.endsWith(".py") ? "python" : undefined;
}

/** The uses of some data sources in one file, by name; `file` is as it shall be shown. */
export function usagesIn(file: string, text: string, names: ReadonlySet<string>): readonly [string, Usage][] {
  const how = howToRead(file);
  // To look for the names first is a hundred times faster than to read what holds none.
  if (!how || ![...names].some((name) => text.includes(name))) return [];
  const placeOf = placesOf(text);
  const found: [string, Usage][] = [];
  for (const { name, at } of how === "sql" ? sqlNames(text) : pythonNames(text)) {
    if (names.has(name)) found.push([name, { file, ...placeOf(at), how }]);
  }
  return found;
}

/** What was found of each of the names, sorted and without repetition; a name that nobody uses has an empty list. */
export function usagesOf(names: Iterable<string>, found: Iterable<readonly [string, Usage]>): Usages {
  const lists = new Map<string, Map<string, Usage>>([...names].map((name) => [name, new Map()]));
  for (const [name, usage] of found) lists.get(name)?.set(`${usage.line}:${usage.column} ${usage.file}`, usage);
  return new Map([...lists].map(([name, usages]) => [name, [...usages.values()].sort(byPlace)]));
}

/** The name that a change takes away, or under which something else stands afterwards; undefined where none does. */
export function nameLost(change: Change): string | undefined {
  if (change.action === "rename") return change.from;
  if (change.action === "replace") return change.name;
  return change.action === "delete" && change.why !== "replaced" ? change.name : undefined;
}

function byPlace(a: Usage, b: Usage): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

// A longer line says no name, and patterns over it would take their time.
const longestLine = 1000;

// A resolver in a `.chalk.sql` file says `-- source: NAME` as the official client reads it: the lines that begin with `--`
// and have one colon are together a YAML map, wherever they stand. A key that is indented belongs to another.
function* sqlNames(text: string): Generator<Named> {
  let indent: string | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.length > longestLine || !/^\s*--/.test(line)) continue;
    const bare = line.trim().replaceAll("--", "");
    const [, space = "", key = "", value = ""] = /^(\s*)([^:]*?)\s*:(?:\s+(.*))?$/.exec(bare) ?? [];
    if (key === "" || key.startsWith("-") || colons(bare) !== 1) continue;
    indent ??= space;
    const name = plainText(value);
    if (key !== "source" || space !== indent || name === "" || name.toLowerCase() === "chalksql") continue;
    yield { name, at: index + line.indexOf(name, line.indexOf(":")) };
  }
}

function colons(text: string): number {
  return text.replace(/"[^"]*"|'[^']*'/g, "").split(":").length - 1;
}

function plainText(value: string): string {
  const [, double, single] = /^(?:"([^"\\]*)"|'([^']*)')\s*(?:#.*)?$/.exec(value) ?? [];
  return double ?? single ?? value.replace(/(^|\s)#.*$/, "").trim();
}

// Lines are counted on from the place before: places come in order.
function placesOf(text: string): (at: number) => Pick<Usage, "line" | "column"> {
  let line = 1;
  let begin = 0;
  return (at) => {
    for (let next = text.indexOf("\n", begin); next >= 0 && next < at; next = text.indexOf("\n", begin)) {
      line += 1;
      begin = next + 1;
    }
    return { line, column: at - begin + 1 };
  };
}
