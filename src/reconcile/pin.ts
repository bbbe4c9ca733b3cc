import type { AnyManifest, Manifest, OverlaidManifest } from "../model/desired.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";

type Named = Pick<Environment, "id" | "name">;

/** Refuses an environment that is not the one a manifest is for: its pin's, and its loader's. Throws `environment-mismatch`. */
export function checkPin({ environment: pin, chosen }: AnyManifest, environment: Environment): void {
  if (pin && !isNamedBy(pin.text, environment)) throw mismatch(`the manifest is for "${pin.text}"`, environment, pin);
  if (chosen !== undefined && !isNamedBy(chosen, environment))
    throw mismatch(`the manifest was loaded for "${chosen}"`, environment);
}

/**
 * The manifest of one environment: with overlays the one that they list under its id, or its name in any case.
 * Throws `environment-mismatch` where they list none or two.
 */
export function manifestFor(manifest: AnyManifest, environment: Named): Manifest {
  if (!manifest.overlaid) return manifest;
  const { overlaid, ...body } = manifest;
  const listed = [...overlaid].filter(([name]) => isNamedBy(name, environment));
  const [only, second] = listed;
  if (only && !second) return { ...body, desired: only[1] };
  throw ChalkDsError.of("environment-mismatch", ...(second ? twice(environment) : unlisted(environment, overlaid)));
}

type Said = readonly [message: string, more: { readonly hint: string }];

function twice(environment: Named): Said {
  const message = `the manifest lists the environment ${which(environment)} twice, by id and by name`;
  return [message, { hint: "keep one of the two under environments:" }];
}

function unlisted(environment: Named, overlaid: OverlaidManifest["overlaid"]): Said {
  const listed = `listed are ${[...overlaid.keys()].join(", ")}`;
  const hint =
    environment.name === undefined
      ? `these credentials give no names: list the environment by its id; ${listed}`
      : `choose one with --environment, or add it under environments: ${listed}`;
  return [`the manifest does not list the environment ${which(environment)}`, { hint }];
}

function which({ id, name }: Named): string {
  return name === undefined || name === id ? `"${id}"` : `"${name}" (${id})`;
}

/** Whether a text is an environment's id, or its name in any case. */
function isNamedBy(text: string, { id, name }: Named): boolean {
  return text === id || (name !== undefined && text.toLowerCase() === name.toLowerCase());
}

function mismatch(what: string, environment: Environment, pin?: Manifest["environment"]): ChalkDsError {
  return ChalkDsError.of("environment-mismatch", `${what}, and the chosen environment is ${which(environment)}`, {
    ...(pin && { at: pin.at }),
    hint:
      environment.name === undefined
        ? "these credentials give no names: name the environment by its id"
        : "choose the environment that the manifest is for, or use another manifest",
  });
}
