import type { Shown } from "../model/value.ts";
import { cleanValue } from "./clean.ts";

/** A value for a line of text: what is hidden, and what is empty, is said. */
export function shownValue(text: Shown | undefined): string {
  return text === "" ? '""' : text === undefined ? "(sensitive)" : cleanValue(text);
}
