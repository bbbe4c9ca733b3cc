import type { AnyManifest, Manifest } from "../model/desired.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";

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
export function manifestFor(manifest: AnyManifest, environment: Pick<Environment, "id" | "name">): Manifest {
  if (!manifest.overlaid) return manifest;
  const { overlaid, ...body } = manifest;
  const listed = [...overlaid].filter(([name]) => isNamedBy(name, environment));
  const [only, second] = listed;
  if (only && !second) return { ...body, desired: only[1] };
  const { id, name } = environment;
  const which = name === undefined || name === id ? `"${id}"` : `"${name}" (${id})`;
  const message = second
    ? `the manifest lists the environment ${which} twice, by id and by name`
    : `the manifest does not list the environment ${which}`;
  throw ChalkDsError.of("environment-mismatch", message, {
    hint: second
      ? "keep one of the two under environments:"
      : `choose one with --environment, or add it under environments: listed are ${[...overlaid.keys()].join(", ")}`,
  });
}

/** Whether a text is an environment's id, or its name in any case. */
function isNamedBy(text: string, { id, name }: Pick<Environment, "id" | "name">): boolean {
  return text === id || (name !== undefined && text.toLowerCase() === name.toLowerCase());
}

function mismatch(what: string, { id, name }: Environment, pin?: Manifest["environment"]): ChalkDsError {
  return ChalkDsError.of(
    "environment-mismatch",
    `${what}, and the chosen environment is "${name ? `${name} (${id})` : id}"`,
    {
      ...(pin && { at: pin.at }),
      hint:
        name === undefined
          ? "these credentials give no names: name the environment by its id"
          : "choose the environment that the manifest is for, or use another manifest",
    },
  );
}
