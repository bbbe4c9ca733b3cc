import { matchesGlob } from "../model/glob.ts";
import type { Resolver } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";

// A manifest may come from a stranger's pull request. These hold the credentials of Chalk, of the CI, and of Node.
const never = [
  "CHALK_*",
  "_CHALK_*",
  "GITHUB_*",
  "ACTIONS_*",
  "RUNNER_*",
  "INPUT_*",
  "GITLAB_*",
  "CI",
  "CI_*",
  "NODE_*",
  "npm_*",
  "NPM_*",
];

/** Whether a variable is one that no manifest may ever read. */
export function isNeverAllowed(name: string): boolean {
  return never.some((glob) => matchesGlob(glob, name));
}

/**
 * Reads variables for a manifest. `allow` is "all", or globs over the names that may be read (where CI is set, those
 * of the command line). A variable that is set to nothing counts as not set.
 */
export function createResolver(
  env: Readonly<Record<string, string | undefined>>,
  { allow }: { readonly allow: readonly string[] | "all" },
): Resolver {
  return {
    env(name) {
      if (isNeverAllowed(name)) return "never-allowed";
      if (allow !== "all" && !allow.some((glob) => matchesGlob(glob, name))) return "not-allowed";
      const text = Object.hasOwn(env, name) ? env[name] : undefined;
      return text ? new Secret(text) : "unset";
    },
  };
}
