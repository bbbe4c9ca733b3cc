import type { Finding } from "../model/finding.ts";
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
  | "host-port"
  | "endpoint"
  | "host-list"
  | "url"
  | "bucket"
  | "aws-arn"
  | "aws-region"
  | "s3-uri"
  | "gs-uri"
  | "cloud-uri"
  | "json-object"
  | "json-texts"
  | "base64-service-account"
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
  /** The engine tells upper case from lower case in a boolean. */
  readonly caseMatters?: true;
  /** The values of an enumeration; of a boolean the spellings of true, any other of which means false to the engine. */
  readonly values?: readonly string[];
  readonly meaning: string;
  readonly notes?: string;
  /** Where each of these facts was found. */
  readonly sources: readonly string[];
}

/** Keys that go together or exclude each other. What is not known to be wrong has no severity, and nothing is said of it. */
export interface Alternatives {
  readonly name: string;
  /** The ways; an empty one is the way of giving none of these keys. */
  readonly options: readonly (readonly string[])[];
  /** A config with keys of two ways. */
  readonly many?: Finding["severity"];
  /** A config with a part of one way. */
  readonly half?: Finding["severity"];
  /** A config with no key of any way. */
  readonly none?: Finding["severity"];
  /** Keys that may hold another way of the engine's own: with one of them nothing is said of `none`. */
  readonly unless?: readonly string[];
  /** What is to be known of the ways, as a hint is written: lower case, no full stop. */
  readonly note: string;
  readonly source: string;
}

/**
 * What a rule asks of one key. `given`: it stands there and is not blank, whatever its value comes from; `missing`: it
 * does not. The others look at the text, or at the default where the key is missing, and hold for no value that is not
 * written out (`{ secret: … }`, `{ env: … }`): nothing is known of that. `on` and `off`: as the engine reads a boolean.
 */
export type Condition =
  | "given"
  | "missing"
  | "blank"
  | "on"
  | "off"
  | { readonly oneOf: readonly string[] }
  | { readonly otherThan: string };

/** A config that is accepted, and does something else than its author thinks. */
export type Trap = {
  /** All of them must hold. */
  readonly when: readonly (readonly [key: string, condition: Condition])[];
  /** What happens, after the key (`"KEY" of "name" …`) or after the name (`"name" …`). */
  readonly says: string;
  readonly hint: string;
  /** Where that was found. */
  readonly source: string;
} & (
  | {
      /** The key that the finding points at and speaks of. */
      readonly at: string;
    }
  | {
      /** Without it a key is missing, and the finding stands at the source's name. */
      readonly at?: undefined;
      /** What happens, as the page of the kind says it: there is no name of a source there. */
      readonly page: string;
    }
);

/** One line of an example: the key, and its value as YAML. */
export type ExampleLine = readonly [key: string, yaml: string];

/** What is known of one kind. */
export interface KindSpec {
  readonly kind: Kind;
  readonly title: string;
  readonly keys: readonly KeySpec[];
  readonly alternatives: readonly Alternatives[];
  readonly traps: readonly Trap[];
  /** Names that people write and no client knows, each with the key that they mean. */
  readonly wrongNames: Readonly<Record<string, string>>;
  /** A config that validates without a finding: every required key and the usual ones, nothing sensitive written out. */
  readonly example: readonly ExampleLine[];
}
