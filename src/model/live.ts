import type { Kind } from "./kind.ts";
import type { Secret } from "./secret.ts";

/** The environment that was read. */
export interface Environment {
  readonly id: string;
  /** Absent where the credentials give no names (a web identity token). */
  readonly name?: string;
  /** The API server's address, as shown to the user. */
  readonly server: string;
}

/** A live config key. `text` is "unread" where the token may not see it. */
export type Held =
  | { readonly source: "managed"; readonly text: Secret | "unread" }
  | { readonly source: "external"; readonly secretId: string; readonly text: Secret | "unread" }
  | { readonly source: "unknown"; readonly secretId: string; readonly text: Secret | "unread" };

/** What every list of sources tells about one: enough to see that it is still the one that was planned. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Seconds since 1970 with nine digits after the point; compared for equality alone, never with our clock. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A live data source that may be touched. */
export interface Live extends Row {
  /** By config key; "unread" where not even the keys could be listed. */
  readonly config: ReadonlyMap<string, Held> | "unread";
}

/** A stored secret of the environment. Its value is never listed. */
export interface StoredSecret {
  readonly id: string;
  readonly name: string;
}

/** The stored secrets that a manifest may refer to, by id. */
export type StoredSecrets = ReadonlyMap<string, StoredSecret>;

/** A live row that no change can be built on. */
export interface Untouchable {
  readonly id: string;
  /** Empty for an unnamed one. */
  readonly name: string;
  /** As shown: `postgresql`, `openai`, `kind 42 (unknown)`. */
  readonly kind: string;
  /** RFC 3339, for a person. */
  readonly createdAt: string;
  readonly why: "ambiguous" | "unnamed" | "other-kind" | "other-environment";
}

/** One reading of an environment. What must not be touched is not `Live`, so no change can be built on it. */
export interface Reading {
  readonly environment: Environment;
  /** Whether values could be read, or names and keys alone. */
  readonly access: "values" | "keys";
  readonly live: ReadonlyMap<string, Live>;
  readonly untouchable: readonly Untouchable[];
  readonly secrets: StoredSecrets | "unread";
  /** Values of the stored secrets that a comparison may need, by id; only where values could be read. */
  readonly secretValues: ReadonlyMap<string, Secret>;
}
