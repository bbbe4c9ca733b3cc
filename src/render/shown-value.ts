import type { Shown } from "../model/value.ts";
import { cleanValue } from "./clean.ts";

// At the edge of a line a space is not seen, and these are our own signs beside a value.
const looksLikeOurs = /^$|^[\s("]|\s$|→/;

/** A value for a line of text: what is hidden is said, and what would pass for our own words stands in double quotes. */
export function shownValue(text: Shown | undefined): string {
  if (text === undefined) return "(sensitive)";
  return looksLikeOurs.test(text) ? `"${cleanValue(text)}"` : cleanValue(text);
}
