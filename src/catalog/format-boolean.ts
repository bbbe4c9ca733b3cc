import type { KeySpec } from "./spec.ts";

// Booleans travel as text, and each key has its own spellings of true. No spelling is refused by an engine: what it
// does not take for true is false. So what nobody writes for "no" was meant otherwise than it is read.

const negatives = ["false", "0", "no", "f", "n", "off"];

/** How the engine reads a boolean. */
export function isOn(text: string, { values = [], caseMatters }: KeySpec): boolean {
  return values.includes(caseMatters ? text : text.toLowerCase());
}

/** Whether a text that the engine reads as false was meant so. */
export function checkBoolean(text: string, spec: KeySpec): string | undefined {
  const lower = text.trim().toLowerCase();
  if (isOn(text, spec) || negatives.includes(lower)) return undefined;
  const { values = [], default: usual } = spec;
  const effect = usual === "true" ? "turns it off" : "leaves it off";
  // The one engine that looks at the case. It is the TLS of a connection that depends on it.
  if (spec.caseMatters && values.includes(lower)) return `must be in lower case: any other spelling ${effect}`;
  return `must be "true" or "false": what is none of ${values.join(", ")} ${effect}`;
}
