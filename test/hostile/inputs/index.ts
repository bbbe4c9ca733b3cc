import { aliases } from "./aliases.ts";
import { characters } from "./characters.ts";
import { documents } from "./documents.ts";
import type { Input } from "./input.ts";
import { meaning } from "./meaning.ts";
import { nesting } from "./nesting.ts";
import { width } from "./width.ts";

/** All of them. */
export const inputs: readonly Input[] = [...nesting, ...width, ...aliases, ...documents, ...characters, ...meaning];
