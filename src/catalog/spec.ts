import type { Kind } from "../model/kind.ts";

/** What a value must look like. Names of formats, not of types: every value is text on the wire. */
export type Format =
  | "text"
  | "integer"
  | "port"
  | "boolean"
  | "enum"
  | "duration"
  | "path"
  | "host"
  | "host-list"
  | "url"
  | "bucket"
  | "aws-arn"
  | "aws-region"
  | "s3-uri"
  | "gs-uri"
  | "cloud-uri"
  | "json-object"
  | "base64-json"
  | "base64-pem";

/** One config key of a kind. */
export interface KeySpec {
  /** As it is sent: without the `<name>_` that it gets at run time. */
  readonly key: string;
  readonly sensitive: boolean;
  readonly format: Format;
  /** The server's own rules are not public: "yes" is what an official client demands, "unknown" what none is clear about. */
  readonly required: "yes" | "no" | "unknown";
  /** A saved secret travels to where this key points. */
  readonly destination?: true;
  readonly default?: string;
  /** The values of an enumeration, or the spellings of true. */
  readonly values?: readonly string[];
  readonly meaning: string;
  readonly notes?: string;
  /** Where each of these facts was found. */
  readonly sources: readonly string[];
}

/** Keys that go together or exclude each other. */
export interface Alternatives {
  readonly name: string;
  /** How many of the options are to be complete; "hard" ones are enforced by an official client. */
  readonly choose: "one" | "at-most-one" | "at-most-one (soft)" | "at-most-one (hard)";
  readonly options: readonly (readonly string[])[];
  readonly note: string;
  readonly source: string;
}

/** One line of an example: the key, and its value as YAML. */
export type ExampleLine = readonly [key: string, yaml: string];

/** What is known of one kind. */
export interface KindSpec {
  readonly kind: Kind;
  readonly title: string;
  readonly keys: readonly KeySpec[];
  readonly alternatives: readonly Alternatives[];
  /** A config that validates without a finding: every required key and the usual ones, nothing sensitive written out. */
  readonly example: readonly ExampleLine[];
}
