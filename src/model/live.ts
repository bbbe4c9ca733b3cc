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
export type Held = {
  readonly text: Secret | "unread";
  /** When the server last changed it, in whole seconds since 1970; where it tells. */
  readonly changedAt?: number;
} & (
  | { readonly source: "managed" }
  | { readonly source: "external"; readonly secretId: string }
  | { readonly source: "unknown"; readonly secretId: string }
);

/** What the server says of a source by itself. Its text is hostile when printed. */
export interface ServerWarning {
  readonly code: string;
  readonly title: string;
  readonly message: string;
  readonly keys: readonly string[];
}

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
  readonly warnings?: readonly ServerWarning[];
}

/** The active deployment of an environment. */
export interface ActiveDeployment {
  readonly id: string;
  /** As of a row. */
  readonly createdAt: string;
}

/** What is deployed: where the server tells. */
export interface Deployed {
  readonly active?: ActiveDeployment;
  /** Whether another deployment is under way. */
  readonly inProgress: boolean;
}

/** Permission tags by kind and name, as `tagKey` makes it. */
export type PermissionTagMap = ReadonlyMap<string, readonly string[]>;

/** The key of the tags of a kind and name. */
export function tagKey(kind: string, name: string): string {
  return `${kind}/${name}`;
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
  /** Whether values could be read, names and keys alone, or nothing: then what is "live" is the manifest of the base. */
  readonly access: "values" | "keys" | "manifest";
  readonly live: ReadonlyMap<string, Live>;
  readonly untouchable: readonly Untouchable[];
  readonly secrets: StoredSecrets | "unread";
  /** Values of the stored secrets that a comparison may need, by id; only where values could be read. */
  readonly secretValues: ReadonlyMap<string, Secret>;
  /** "unread" where nobody asked, or the token may not. */
  readonly tags: PermissionTagMap | "unread";
  readonly deployed: Deployed | "unread";
}
