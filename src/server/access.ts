import { randomBytes } from "node:crypto";
import type { Metadata } from "@grpc/grpc-js";
import type { Clock } from "../model/ports.ts";
import { Refusal } from "./refusal.ts";

/** What a token may be allowed to do, in the server's own words. */
export const allPermissions = [
  "secrets.list",
  "secrets.decrypt",
  "secrets.write",
  "deploy.read",
  "deploy.redeploy",
] as const;

/** One permission. */
export type Permission = (typeof allPermissions)[number];

/** A client that may fetch tokens. Without a list it may do everything. */
export interface ServedClient {
  readonly id: string;
  readonly secret: string;
  readonly permissions?: readonly Permission[];
}

/** An environment that is served. */
export interface ServedEnvironment {
  readonly id: string;
  readonly name: string;
}

/** Who calls, and for which environment. */
export interface Caller {
  readonly client: ServedClient;
  readonly environment: ServedEnvironment;
}

/** @internal The tokens of one server, and who may do what. */
export interface Access {
  /** A new token for a client. Throws UNAUTHENTICATED. */
  issue(id: string, secret: string): { readonly token: string; readonly client: ServedClient };
  /** The caller of a call. Throws UNAUTHENTICATED, NOT_FOUND (environment), PERMISSION_DENIED. */
  admit(metadata: Metadata, permission: Permission | undefined): Caller;
  /** Accepts a token that was not issued here, as one of a web identity. */
  accept(token: string, client: ServedClient): void;
}

/** @internal What access is made of. */
export interface AccessOptions {
  readonly clients: readonly ServedClient[];
  readonly environments: readonly ServedEnvironment[];
  readonly tokenSeconds: number;
  readonly clock: Clock;
}

/** @internal Makes the access of one server. Tokens live in memory: a restart makes every client fetch a new one. */
export function accessOf(options: AccessOptions): Access {
  const tokens = new Map<string, { readonly client: ServedClient; readonly expires: number }>();
  return {
    issue(id, secret) {
      const client = options.clients.find((c) => c.id === id && c.secret === secret);
      if (!client) throw new Refusal("UNAUTHENTICATED", "unknown client or wrong secret");
      const now = options.clock.monotonic();
      for (const [old, { expires }] of tokens) if (expires <= now) tokens.delete(old);
      const token = randomBytes(24).toString("base64url");
      tokens.set(token, { client, expires: now + options.tokenSeconds * 1000 });
      return { token, client };
    },
    accept(token, client) {
      tokens.set(token, { client, expires: Number.POSITIVE_INFINITY });
    },
    admit(metadata, permission) {
      const bearer = /^Bearer (.+)$/i.exec(String(metadata.get("authorization")[0] ?? ""))?.[1];
      const held = bearer === undefined ? undefined : tokens.get(bearer);
      if (!held) throw new Refusal("UNAUTHENTICATED", "a valid bearer token is needed");
      if (options.clock.monotonic() >= held.expires) throw new Refusal("UNAUTHENTICATED", "the token has expired");
      const environment = options.environments.find((e) => e.id === metadata.get("x-chalk-env-id")[0]);
      if (!environment) throw new Refusal("NOT_FOUND", "no such environment");
      const permissions = held.client.permissions ?? allPermissions;
      if (permission && !permissions.includes(permission))
        throw new Refusal("PERMISSION_DENIED", `missing permission ${permission}`);
      return { client: held.client, environment };
    },
  };
}
