import { nearestHint } from "../catalog/nearest.ts";
import validate, { type ShapeError } from "../gen/manifest-validator.js";
import type { Finding } from "../model/finding.ts";
import { isKnownWord } from "./known-words.ts";
import { keyName, report, type Span } from "./report.ts";
import { limits } from "./text.ts";
import type { Tree } from "./tree.ts";
import { isWord, withoutOverlay, words } from "./words.ts";

/** What the shape of a file told, in the order of its text, and how many more there were than anybody would read. */
export interface ShapeChecked {
  readonly findings: readonly Finding[];
  readonly untold: number;
}

/** Checks a file against the JSON Schema; each error becomes one finding at the place of the value or key. */
export function checkShape(tree: Tree, plain: unknown): ShapeChecked {
  if (validate(plain)) return { findings: [], untold: 0 };
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  // A value that is wrong in itself fails everything that stands on it: the first word on a place is the cause.
  const told = new Set<string>();
  const findings: Finding[] = [];
  const explained = errors.slice(0, limits.explained);
  for (const error of explained) {
    const { instancePath, params } = error;
    const place = `${instancePath}#${String(params["additionalProperty"] ?? params["missingProperty"] ?? "")}`;
    if (told.has(place)) continue;
    told.add(place);
    const path = instancePath
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    // What is no key is told as that, by its meaning.
    if (!isConfigValue(path) || isWord(path.at(-1) ?? "")) findings.push(explain(error, path, tree));
  }
  return { findings, untold: errors.length - explained.length };
}

function explain({ keyword, params }: ShapeError, path: readonly string[], tree: Tree): Finding {
  const found = find(tree, path);
  const isItem = path.length > 1 && find(tree, path.slice(0, -1)).tree.is === "list";
  const what = isItem ? `an entry of ${keyName(path.at(-2) ?? "")}` : nameOf(path);
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      // `{hunter2}` in YAML is a map with that key: inside a value even a key may be a secret.
      if (isInValue(path)) {
        const hint = (): string => nearestHint(key, words.value, `allowed are ${words.value.join(", ")}`);
        return report(
          keySpan(found.tree, key) ?? found.span,
          "manifest-shape",
          `${what} has a key that a value has not`,
          { hint },
        );
      }
      const allowed = allowedKeys(path);
      const hint = (): string => nearestHint(key, allowed, `allowed are ${allowed.join(", ")}`);
      return report(
        keySpan(found.tree, key) ?? found.span,
        "manifest-shape",
        `unknown key ${keyName(key)} in ${what}`,
        { hint },
      );
    }
    case "required": {
      const key = String(params["missingProperty"]);
      const hint = missing[key] ?? seeSchema.hint;
      return report(found.span, "manifest-shape", `${what} has no "${key}"`, { hint });
    }
    case "type": {
      if (isConfigValue(path)) return noValue(found, what, path.at(-1) ?? "");
      // null drops what an overlay inherits: whoever gets the rest wrong need not hear of it.
      const expected = [params["type"]]
        .flat()
        .join(",")
        .split(",")
        .filter((type) => type !== "null");
      const hint = (expected.length === 1 && howTo[expected[0] ?? ""]) || seeSchema.hint;
      return report(found.span, "manifest-shape", `${what} must be ${typeNames(expected)}`, { hint });
    }
    case "const":
      return report(found.span, "manifest-shape", `${what} must be ${String(params["allowedValue"])}`, seeSchema);
    case "enum": {
      const allowed = [params["allowedValues"]].flat().join(" or ");
      return report(found.span, "manifest-shape", `${what} must be ${allowed}`, seeSchema);
    }
    case "minLength":
      return report(found.span, "manifest-shape", `${what} must not be empty`, seeSchema);
    case "minimum":
      return report(found.span, "manifest-shape", `${what} must be at least ${String(params["limit"])}`, seeSchema);
    default:
      return report(found.span, "manifest-shape", `${what} is not what the schema allows`, seeSchema);
  }
}

const missing: Readonly<Record<string, string>> = {
  version: "add: version: 1",
  kind: "add its kind: chalk-ds kinds lists them",
  name: "add: name: NAME",
};

const howTo: Readonly<Record<string, string>> = {
  object: "write keys and their values below it, indented; or {} for none",
  array: "write a list, such as [a, b]",
  string: "write a text; in quotes where it looks like a number, a date or a boolean",
  boolean: "write true or false, without quotes",
};

const seeSchema = { hint: "chalk-ds schema is the reference" };

function nameOf(path: readonly string[]): string {
  return path.length === 0 ? "the manifest" : keyName(path.at(-1) ?? "");
}

const types: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "a text",
  integer: "a whole number",
  boolean: "true or false",
};

function typeNames(expected: readonly string[]): string {
  return expected.map((name) => types[name] ?? `a ${name}`).join(" or ");
}

function isConfigValue(path: readonly string[]): boolean {
  const [word, , part, key, ...more] = withoutOverlay(path);
  return word === "datasources" && part === "config" && key !== undefined && more.length === 0;
}

function noValue({ tree, span }: Found, what: string, key: string): Finding {
  const [message, hint] =
    tree.is === "list"
      ? [`${what} is a list, and a config value is not`, "write a text, number or boolean"]
      : isKnownWord(key)
        ? [`${what} has no value`, 'write one, or "" to blank the key']
        : ["a config key has no value", "write one; or is it a part of the value before it? then quote that value"];
  return report(span, "bad-value", message, { hint });
}

// Told by the place alone: in the compiled schema every path to a rule starts at the rule's own definition.
function isInValue(path: readonly string[]): boolean {
  const [word, , part, key] = withoutOverlay(path);
  return word === "datasources" && part === "config" && key !== undefined;
}

function allowedKeys(path: readonly string[]): readonly string[] {
  const [word] = withoutOverlay(path);
  if (word === "datasources") return words.source;
  if (word === "environments") return words.overlay;
  if (word === "policy") return words.policy;
  if (word === "absent") return words.absent;
  return words.root;
}

interface Found {
  readonly tree: Tree;
  readonly span: Span;
}

function find(tree: Tree, path: readonly string[]): Found {
  let here = tree;
  for (const part of path) {
    const next =
      here.is === "map" ? here.entries.get(part)?.value : here.is === "list" ? here.items[Number(part)] : undefined;
    if (!next) break;
    here = next;
  }
  return { tree: here, span: firstLine(here.span) };
}

function keySpan(tree: Tree, key: string): Span | undefined {
  return tree.is === "map" ? tree.entries.get(key)?.key : undefined;
}

// A map or list spans many lines; its first character says where it is.
function firstLine(span: Span): Span {
  return span.lines.at(span.start).line === span.lines.at(span.end).line ? span : { ...span, end: span.start + 1 };
}
