import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { AuthService, type GetTokenResponse } from "../gen/chalk/server/v1/auth_pb.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Surroundings } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import type { Channel } from "../rpc/channel.ts";
import { type Budget, retryRead } from "../rpc/retry.ts";
import type { Credentials } from "./credentials.ts";
import { apiError } from "./error.ts";

/** A bearer token, and what came with it. */
export interface Token {
  readonly bearer: Secret;
  /** Environment names by id; undefined where the token says nothing of names (a web identity). */
  readonly names?: Readonly<Record<string, string>>;
  /** The environment that the token is for, where nothing else chooses one. */
  readonly primary?: string;
  /** Milliseconds from its arrival until it is renewed in the background. */
  readonly freshMs: number;
  /** Milliseconds from its arrival until it cannot be used any more. */
  readonly lifeMs: number;
}

/** The token of one client: fetched once, renewed in the background at half its life, never twice at a time. */
export interface TokenSource {
  get(signal?: AbortSignal): Promise<Token>;
  /** A token that is not `stale`: what a server answered UNAUTHENTICATED to is fetched anew, once for all who ask. */
  renew(stale: Token, signal?: AbortSignal): Promise<Token>;
}

const exchangeMs = 10_000;
const hourMs = 3_600_000;

/** Keeps the token of one client. `fetch` makes a new one. */
export function tokenSource(fetch: (signal?: AbortSignal) => Promise<Token>, clock: Surroundings): TokenSource {
  let held: { readonly token: Token; readonly at: number } | undefined;
  let pending: Promise<Token> | undefined;

  const refresh = (signal?: AbortSignal): Promise<Token> => {
    pending ??= fetch(signal)
      .then((token) => {
        held = { token, at: clock.monotonic() };
        return token;
      })
      .finally(() => {
        pending = undefined;
      });
    return pending;
  };

  return {
    async get(signal) {
      const age = held ? clock.monotonic() - held.at : 0;
      if (!held || age >= held.token.lifeMs) return refresh(signal);
      // A failure in the background is harmless: the token still lives, and the next call tries again.
      if (age >= held.token.freshMs) refresh().catch(() => undefined);
      return held.token;
    },
    async renew(stale, signal) {
      if (held && held.token !== stale) return held.token;
      return refresh(signal);
    },
  };
}

/** Makes tokens for an identity: exchanged for a client, read anew for a file, as it is for a token. */
export function tokenFetcher(
  { identity }: Credentials,
  channel: Channel,
  surroundings: Surroundings,
  budget: Budget,
  server: string,
  timeoutMs: number,
): (signal?: AbortSignal) => Promise<Token> {
  if (identity.is === "token") return async () => fromJwt(identity.token.reveal(), surroundings, identity.from);
  if (identity.is === "token-file") return () => fromFile(identity.path, surroundings);
  const { clientId, clientSecret } = identity;
  const request = { clientId: clientId.text, clientSecret: clientSecret.reveal(), grantType: "client_credentials" };
  return async (signal) => {
    const ended = await retryRead(
      (remaining) =>
        channel.call(AuthService.method.getToken, request, {
          timeoutMs: Math.min(exchangeMs, remaining),
          headers: { "x-chalk-server": "go-api" },
          ...(signal && { signal }),
        }),
      timeoutMs,
      surroundings,
      budget,
      signal,
    );
    if (ended.is === "answered") return fromAnswer(ended.value);
    const failure = { method: "GetToken", ...ended, server, secrets: [clientSecret.reveal()] };
    throw apiError(failure);
  };
}

function fromAnswer(answer: GetTokenResponse): Token {
  const lifeMs = answer.expiresIn > 0 ? answer.expiresIn * 1000 : hourMs;
  return {
    bearer: new Secret(answer.accessToken),
    names: answer.environmentIdToName,
    ...(answer.primaryEnvironment && { primary: answer.primaryEnvironment }),
    freshMs: lifeMs / 2,
    lifeMs,
  };
}

async function fromFile(path: string, surroundings: Surroundings): Promise<Token> {
  let text: string;
  try {
    text = await readFile(resolve(surroundings.cwd, path), "utf8");
  } catch {
    throw ChalkDsError.of("bad-credentials", `the web identity file "${path}" cannot be read`, {
      hint: "CHALK_WEB_IDENTITY_TOKEN_FILE names it; no other credential is tried in its place",
    });
  }
  return fromJwt(text.trim(), surroundings, `file "${path}"`);
}

// Chalk's own JWT is the bearer itself: three parts, the middle one JSON. It is not verified here; the server does that.
function fromJwt(jwt: string, surroundings: Surroundings, from: string): Token {
  let claims: unknown;
  try {
    const parts = jwt.split(".");
    claims = parts.length === 3 ? JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString("utf8")) : undefined;
  } catch {
    claims = undefined;
  }
  if (typeof claims !== "object" || claims === null) {
    throw ChalkDsError.of("bad-credentials", `the token from ${from} is not a JSON Web Token`);
  }
  const expires = "exp" in claims && typeof claims.exp === "number" ? claims.exp * 1000 : Number.NaN;
  const leftMs = Number.isFinite(expires) ? expires - surroundings.now().getTime() : hourMs;
  const primary = "environment_id" in claims && typeof claims.environment_id === "string" ? claims.environment_id : "";
  return {
    bearer: new Secret(jwt),
    ...(primary && { primary }),
    freshMs: Math.max(1000, Math.min(leftMs / 2, hourMs)),
    lifeMs: Math.max(1000, leftMs),
  };
}
