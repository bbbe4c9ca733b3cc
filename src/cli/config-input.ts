import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "yaml";
import { ChalkDsError } from "../model/finding.ts";
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
  let data: unknown;
  try {
    data = parse(text, { schema: "failsafe", uniqueKeys: true, maxAliasCount: 0 });
  } catch {
    throw wrongConfig(name, "is neither JSON nor YAML");
  }
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw wrongConfig(name, "holds no map of config keys");
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, configValue(key, value, name)]));
}

async function textOf(path: string, name: string, context: Context): Promise<string> {
  try {
    return path === "-" ? await context.stdin.readAll() : await readFile(resolve(context.cwd, path), "utf8");
  } catch (error) {
    if (error instanceof ChalkDsError) throw error; // interrupted
    const code = error instanceof Error && "code" in error ? String(error.code) : "not text";
    throw ChalkDsError.of("manifest-unreadable", `the config in ${name} cannot be read (${code})`, {
      hint: "name a file, or - for stdin",
    });
  }
}

function configValue(key: string, value: unknown, name: string): string | LinkedSecretRef {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "secret" in value && typeof value.secret === "string") {
    return new LinkedSecretRef(value.secret);
  }
  throw wrongConfig(name, `has neither a text nor {secret: ID} under "${key}"`);
}

function wrongConfig(name: string, what: string): ChalkDsError {
  return ChalkDsError.of("bad-value", `the config in ${name} ${what}`, { hint: 'write {"PGHOST": "db.example.com"}' });
}
