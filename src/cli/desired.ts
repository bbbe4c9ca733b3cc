import { loadManifest } from "../manifest/load.ts";
import { createResolver } from "../manifest/resolve.ts";
import type { Manifest } from "../model/desired.ts";
import { ChalkDsError, isNonEmpty } from "../model/finding.ts";
import type { Resolver } from "../model/ports.ts";
import type { Context } from "./context.ts";
import type { ManifestOptions } from "./options.ts";

/** Loads and checks the manifest of a command. Throws ChalkDsError with every finding when one is an error. */
export async function manifestFor(options: ManifestOptions, context: Context): Promise<Manifest> {
  const { manifest, findings } = await loadManifest(options.file, {
    cwd: context.cwd,
    readStdin: context.stdin.readAll,
  });
  if (manifest) return manifest;
  if (isNonEmpty(findings)) throw new ChalkDsError(findings);
  throw ChalkDsError.of("bug", "a manifest was neither read nor refused");
}

/** What the manifest may read of the environment: everything allowed to it, and in CI only what the command line names. */
export function resolverFor(options: ManifestOptions, context: Context): Resolver {
  const allow = context.env["CI"] ? options.allowEnv : "all";
  return createResolver(context.env, { allow });
}
