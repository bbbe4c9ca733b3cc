import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { ChalkDsError } from "../model/finding.ts";
import type { Surroundings } from "../model/ports.ts";
import { readSmallFile } from "./small-file.ts";

/** What `~/.chalk.yml` says for one project. */
export interface FileToken {
  readonly path: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly apiServer?: string;
  readonly activeEnvironment?: string;
}

/**
 * Reads the configuration that `chalk login` writes: `$XDG_CONFIG_HOME/.chalk.yml`, else `~/.chalk.yml`
 * (`.chalk.yaml` as the second try). The entry of the project root counts, else `default`; the root is the
 * nearest folder upwards with a chalk.yaml or chalk.yml, else the current one. Undefined where there is no file.
 * At most 1 MiB is read.
 * Throws `bad-configuration` without the file's content.
 */
export async function readConfigFile(surroundings: Surroundings): Promise<FileToken | undefined> {
  const folder = configFolder(surroundings);
  if (folder === undefined) return undefined;
  const path = [".chalk.yml", ".chalk.yaml"]
    .map((name) => join(folder, name))
    .find((candidate) => existsSync(candidate));
  if (!path) return undefined;
  const { parse } = await import("yaml");
  let data: unknown;
  try {
    // The library's warnings go to stderr with the line that they are about, and a line may hold a secret.
    data = parse(await readSmallFile(path), { maxAliasCount: 10, logLevel: "error" });
  } catch {
    throw ChalkDsError.of("bad-configuration", `the configuration file "${path}" cannot be read as YAML`, {
      hint: "mend it, or write it anew with chalk login",
    });
  }
  const tokens = field(data, "tokens");
  const token = field(tokens, projectRoot(surroundings.cwd)) ?? field(tokens, "default");
  const texts = ["clientId", "clientSecret", "apiServer", "activeEnvironment"].flatMap((key) => {
    const value = field(token, key);
    return typeof value === "string" && value !== "" ? [[key, value] as const] : [];
  });
  return { path, ...Object.fromEntries(texts) };
}

// Undefined where neither is set.
function configFolder({ env, home, cwd }: Surroundings): string | undefined {
  const [folder, name] = env["XDG_CONFIG_HOME"] ? [env["XDG_CONFIG_HOME"], "XDG_CONFIG_HOME"] : [home, "HOME"];
  if (!folder) return undefined;
  // A relative folder would let a checkout bring its own credentials and server.
  if (!isAbsolute(folder) && env["CI"]) {
    throw ChalkDsError.of("bad-configuration", `${name} is a relative path, which is refused where CI is set`, {
      hint: "make it absolute",
    });
  }
  return resolve(cwd, folder);
}

function projectRoot(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "chalk.yaml")) || existsSync(join(folder, "chalk.yml"))) return folder;
    if (dirname(folder) === folder) return resolve(from);
  }
}

function field(data: unknown, key: string): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, key)) return undefined;
  return (data as Readonly<Record<string, unknown>>)[key];
}
