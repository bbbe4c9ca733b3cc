import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Document, isMap, isScalar, parseDocument } from "yaml";
import { isWord } from "../manifest/words.ts";
import { ChalkDsError } from "../model/finding.ts";
import { systemCode } from "../model/system-error.ts";
import { LinkedSecretRef } from "../sdk/linked-secret-ref.ts";
import type { Context } from "./context.ts";
import { withoutValue } from "./without-value.ts";

/** Config as the SDK takes it. */
export type ConfigInput = Readonly<Record<string, string | LinkedSecretRef>>;

/**
 * Reads a source's config from a file, or from stdin for `-`: a JSON or YAML map of strings, or of
 * `{secret: ID}`. Secrets are never arguments, so this is the one way in. No message quotes the content.
 */
export async function readConfig(path: string, context: Context): Promise<ConfigInput> {
  const name = path === "-" ? "stdin" : `"${withoutValue(path)}"`; // somebody may have written KEY=VALUE
  const text = await textOf(path, name, context);
  const document = parsed(text, name);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) {
    const place = problem.linePos ? ` (line ${problem.linePos[0].line})` : "";
    if (problem.code === "DUPLICATE_KEY") throw wrongConfig(name, `has the same key twice${place}`);
    throw wrongConfig(name, `is neither JSON nor YAML without tags${place}`);
  }
  if (!isMap(document.contents)) throw wrongConfig(name, "holds no map of config keys");
  return Object.fromEntries(
    document.contents.items.map(({ key, value }) => {
      const word = isScalar(key) ? String(key.value) : "";
      // What is no word is no key, and may be a secret that slipped.
      if (!isWord(word)) throw wrongConfig(name, "has a key that is none: letters, digits and underscores");
      return [word, configValue(word, value, name)];
    }),
  );
}

function parsed(text: string, name: string): Document.Parsed {
  try {
    // At any other level the library prints its warnings itself, with the line that they are about.
    return parseDocument(text, { schema: "failsafe", uniqueKeys: true, logLevel: "error" });
  } catch {
    throw wrongConfig(name, "is neither JSON nor YAML: it is nested too deeply");
  }
}

async function textOf(path: string, name: string, context: Context): Promise<string> {
  try {
    return path === "-" ? await context.stdin.readAll() : await readFile(resolve(context.cwd, path), "utf8");
  } catch (error) {
    if (error instanceof ChalkDsError) throw error; // interrupted
    const code = systemCode(error) ?? "not text";
    throw ChalkDsError.of("manifest-unreadable", `the config in ${name} cannot be read (${code})`, {
      hint: "name a file, or - for stdin",
    });
  }
}

function configValue(key: string, node: unknown, name: string): string | LinkedSecretRef {
  if (!node || (isScalar(node) && node.type === "PLAIN" && /^(~|null|)$/i.test(String(node.value))))
    throw wrongConfig(name, `has nothing under "${key}": "" blanks a key`);
  if (isScalar(node)) return String(node.value);
  const secret = isMap(node) && node.items.length === 1 ? node.get("secret") : undefined;
  if (typeof secret === "string") return new LinkedSecretRef(secret);
  throw wrongConfig(name, `has neither a text nor {secret: ID} under "${key}"`);
}

function wrongConfig(name: string, what: string): ChalkDsError {
  return ChalkDsError.of("bad-value", `the config in ${name} ${what}`, { hint: 'write {"PGHOST": "db.example.com"}' });
}
