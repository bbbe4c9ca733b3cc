import type { Secret } from "./secret.ts";

declare const shown: unique symbol;

/**
 * Text that may be printed. Only `show()` in the catalog makes one: a renderer cannot print a value that nobody cleared.
 * It may have several lines; nothing else in it would be obeyed but a `::` at the beginning of a line.
 */
export type Shown = string & { readonly [shown]: true };

/** A config value as written. A literal is a Secret too: what may be shown is decided by the catalog, later. */
export type ConfigValue =
  | { readonly from: "text"; readonly text: Secret; readonly sensitive?: boolean }
  | { readonly from: "secret"; readonly ref: string }
  | { readonly from: "env"; readonly name: string }
  | FileValue
  | { readonly from: "keep" };

/** The content of a file: as text, or its bytes in base64. */
export interface FileValue {
  readonly from: "file";
  /** As written: relative to the folder of the file that it is written in. */
  readonly path: string;
  readonly encoding: "text" | "base64";
}

/** A config value as the wire takes it. */
export type WireValue = { readonly is: "text"; readonly text: Secret } | { readonly is: "secret"; readonly id: string };

/** A config value as the diff wants it: resolved, or why it is not. */
export type Wanted =
  | { readonly is: "text"; readonly text: Secret }
  | { readonly is: "secret"; readonly id: string; readonly label: string }
  | { readonly is: "unresolved" }
  | { readonly is: "keep" };
