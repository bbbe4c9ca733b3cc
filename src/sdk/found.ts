import type { Surroundings } from "../model/ports.ts";

/** A setting, and where it was found: for people who wonder which one was taken. */
export interface Found {
  readonly text: string;
  readonly from: string;
}

/** The first of the variables that is set; an empty one counts as not set, as in the Python SDK. */
export function fromVariables(surroundings: Surroundings, names: readonly string[]): Found | undefined {
  for (const name of names) {
    const text = surroundings.env[name];
    if (text) return { text, from: `variable ${name}` };
  }
  return undefined;
}
