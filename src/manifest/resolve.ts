import { matchesGlob } from "../model/glob.ts";
import type { Resolver } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import { readValueFile } from "./value-file.ts";

/**
 * Globs over the variables that no manifest reads, in upper case. A manifest may come from a stranger's pull request, and
 * these hold the credentials of Chalk, of the CI, and of Node. docs/manifest.md lists them from here.
 */
export const neverRead: readonly string[] = [
  "CHALK_*",
  "_CHALK_*",
  "GITHUB_*",
  "ACTIONS_*",
  "RUNNER_*",
  "INPUT_*",
  "GITLAB_*",
  "BITBUCKET_*",
  "BUILDKITE_*",
  "CIRCLE_*",
  "DRONE_*",
  "JENKINS_*",
  "SYSTEM_ACCESSTOKEN",
  "TRAVIS_*",
  "CI",
  "CI_*",
  "NODE_*",
  "NPM_*",
];

/** Whether a variable is one that no manifest may ever read; in any case, since some systems know no case of them. */
export function isNeverAllowed(name: string): boolean {
  const upper = name.toUpperCase();
  return neverRead.some((glob) => matchesGlob(glob, upper));
}

/** What a resolver reads from. */
export interface ResolverSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that the manifest's files are named from. */
  readonly cwd: string;
  /** The manifest's folder, full: no file outside it is read. */
  readonly folder: string;
}

/** What a manifest may read: all, or what one of the globs names (where CI is set, those of the command line). */
export interface Allowed {
  /** Over the names of variables. */
  readonly env: readonly string[] | "all";
  /** Over paths from the manifest's folder, with forward slashes. */
  readonly file: readonly string[] | "all";
}

/** Reads variables and files for a manifest. A variable that is set to nothing counts as not set. */
export function createResolver({ env, cwd, folder }: ResolverSources, allowed: Allowed): Resolver {
  return {
    env(name) {
      if (isNeverAllowed(name)) return "never-allowed";
      if (!isAllowed(allowed.env, name)) return "not-allowed";
      const text = Object.hasOwn(env, name) ? env[name] : undefined;
      return text ? new Secret(text) : "unset";
    },
    file: (value, writtenIn) =>
      readValueFile(value, { cwd, folder, writtenIn, isAllowed: (path) => isAllowed(allowed.file, path) }),
  };
}

function isAllowed(globs: readonly string[] | "all", name: string): boolean {
  return globs === "all" || globs.some((glob) => matchesGlob(glob, name));
}
