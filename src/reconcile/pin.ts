import { nearest } from "../catalog/nearest.ts";
import type { AnyManifest, Manifest, OverlaidManifest } from "../model/desired.ts";
import { ChalkDsError, type Finding } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";
import { placed } from "./placed.ts";

type Named = Pick<Environment, "id" | "name">;

/** Refuses an environment that is not the one a manifest is for: its pin's, and its loader's. Throws `environment-mismatch`. */
export function checkPin(manifest: AnyManifest, environment: Environment): void {
  const { environment: pin, chosen } = manifest;
  if (pin && !isNamedBy(pin.text, environment))
    throw mismatch(`the manifest is for "${pin.text}"`, environment, placed(manifest, pin.at));
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

/**
 * What a manifest of another revision says of an environment: undefined where it was for another, or did not list it.
 * Where the credentials give no names, one that is pinned by name counts: what it protects is not to be lost.
 * Throws `environment-mismatch` where it lists the environment twice.
 */
export function manifestAtBase(manifest: AnyManifest, environment: Named): Manifest | undefined {
  const { environment: pin, overlaid } = manifest;
  if (pin && environment.name !== undefined && !isNamedBy(pin.text, environment)) return undefined;
  if (overlaid && ![...overlaid.keys()].some((name) => isNamedBy(name, environment))) return undefined;
  return manifestFor(manifest, environment);
}

type Said = readonly [message: string, more: { readonly hint: string }];

function twice(environment: Named): Said {
  const message = `the manifest lists the environment ${which(environment)} twice, by id and by name`;
  return [message, { hint: "keep one of the two under environments:" }];
}

function unlisted(environment: Named, overlaid: OverlaidManifest["overlaid"]): Said {
  const listed = `listed are ${[...overlaid.keys()].join(", ")}`;
  const near = nearest(environment.name ?? environment.id, overlaid.keys());
  const hint =
    environment.name === undefined
      ? `these credentials give no names: list the environment by its id; ${listed}`
      : near !== undefined
        ? `did you mean "${near}"? ${listed}`
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

function mismatch(what: string, environment: Environment, pin: Pick<Finding, "at" | "frame"> = {}): ChalkDsError {
  return ChalkDsError.of("environment-mismatch", `${what}, and the chosen environment is ${which(environment)}`, {
    ...pin,
    hint:
      environment.name === undefined
        ? "these credentials give no names: name the environment by its id"
        : "choose the environment that the manifest is for, or use another manifest",
  });
}
