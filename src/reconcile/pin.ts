import type { Manifest } from "../model/desired.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";

/** Refuses an environment that is not the one a manifest is for: its pin's, and its loader's. Throws `environment-mismatch`. */
export function checkPin({ environment: pin, chosen }: Manifest, environment: Environment): void {
  if (pin && !isNamedBy(pin.text, environment)) throw mismatch(`the manifest is for "${pin.text}"`, environment, pin);
  if (chosen !== undefined && !isNamedBy(chosen, environment))
    throw mismatch(`the manifest was loaded for "${chosen}"`, environment);
}

/** Whether a text is an environment's id, or its name in any case. */
function isNamedBy(text: string, { id, name }: Environment): boolean {
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
