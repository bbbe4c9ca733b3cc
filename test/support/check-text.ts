import { checkText as check, type Loaded } from "../../src/manifest/load.ts";
import type { Manifest } from "../../src/model/desired.ts";

/** Checks one text as the whole of a manifest, without a file. */
export function checkText(text: string, options: { readonly strict?: boolean; readonly name?: string } = {}): Loaded {
  const { name = "chalk-ds.yaml", ...rest } = options;
  return check({ name, text }, rest);
}

/** The manifest of one text without overlays, which must be sound. */
export function manifestOfText(text: string): Manifest {
  const { manifest, findings } = checkText(text);
  if (manifest?.desired) return manifest;
  throw new Error(`no manifest without overlays: ${JSON.stringify(findings)}`);
}
