import type { Desired } from "./desired.ts";
import type { FileValue, Shown } from "./value.ts";

/** A config value as it may be shown: a literal as its text or not at all, anything else as the manifest writes it. */
export type ShownValue = { readonly key: string } & (
  | { readonly from: "text"; readonly sensitive: true }
  | { readonly from: "text"; readonly sensitive: false; readonly text: Shown }
  | { readonly from: "secret"; readonly ref: string }
  | { readonly from: "env"; readonly name: string }
  | Pick<FileValue, "from" | "path" | "encoding">
  | { readonly from: "keep" }
);

/** A desired data source as it may be shown. */
export type ShownSource = Omit<Desired, "config"> & {
  /** In the order of the manifest. */
  readonly config: readonly ShownValue[];
};
