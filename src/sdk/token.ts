import { resolve } from "node:path";
import { AuthService, type GetTokenResponse } from "../gen/chalk/server/v1/auth_pb.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { CallOptions, Clock, Surroundings } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import type { Channel } from "../rpc/channel.ts";
import { type Budget, retryRead } from "../rpc/retry.ts";
import { codeOf } from "../rpc/status.ts";
import type { Credentials } from "./credentials.ts";
import { apiError } from "./error.ts";
import { readSmallFile } from "./small-file.ts";
import { waitFor } from "./wait.ts";
import { dateOf } from "./wire.ts";

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
  /** How far the server's clock is ahead of ours, to some seconds; undefined where its answer does not tell. */
  readonly aheadMs?: number;
}

/** The token of one client: fetched once, renewed in the background at half its life, never twice at a time. */
export interface TokenSource {
  /** Throws what the fetch throws; `cancelled` and `timed-out` by the caller's own bounds, which end no one else's wait. */
  get(bounds?: CallOptions): Promise<Token>;
  /** A token that is not `stale`: what a server answered UNAUTHENTICATED to is fetched anew, once for all who ask. */
  renew(stale: Token, bounds?: CallOptions): Promise<Token>;
}

const exchangeMs = 10_000;
const hourMs = 3_600_000;
const shortestMs = 1000;
/** How long a renewal that failed in the background is left alone. */
const pauseMs = 10_000;

/**
 * Keeps the token of one client. `fetch` makes a new one; all who wait share it, so it is given the signal of none of
 * them, but one that is aborted when the last has gone.
 */
export function tokenSource(fetch: (signal?: AbortSignal) => Promise<Token>, clock: Clock): TokenSource {
  let held: { readonly token: Token; readonly at: number } | undefined;
  let pending: { readonly token: Promise<Token>; readonly stop: AbortController; waiting: number } | undefined;
  let failedAt: number | undefined;

  const begin = (): NonNullable<typeof pending> => {
    // Counted from before the request: when the server began to count is not known.
    const at = clock.monotonic();
    const stop = new AbortController();
    const token = fetch(stop.signal)
      .then(
        (fetched) => {
          held = { token: fetched, at };
          failedAt = undefined;
          return fetched;
        },
        (error: unknown) => {
          failedAt = clock.monotonic();
          throw error;
        },
      )
      .finally(() => {
        if (pending?.stop === stop) pending = undefined;
      });
    return { token, stop, waiting: 0 };
  };

  const refresh = async (bounds: CallOptions): Promise<Token> => {
    pending ??= begin();
    const shared = pending;
    shared.waiting += 1;
    try {
      return await waitFor(shared.token, "GetToken", clock, bounds);
    } finally {
      shared.waiting -= 1;
      if (shared.waiting === 0) {
        shared.stop.abort();
        if (pending === shared) pending = undefined;
      }
    }
  };

  return {
    async get(bounds = {}) {
      const age = held ? clock.monotonic() - held.at : 0;
      if (!held || age >= held.token.lifeMs) return refresh(bounds);
      // A failure in the background is harmless: the token still lives, and a call after a pause tries again.
      const isPaused = failedAt !== undefined && clock.monotonic() - failedAt < pauseMs;
      if (age >= held.token.freshMs && !pending && !isPaused) refresh({}).catch(() => undefined);
      return held.token;
    },
    async renew(stale, bounds = {}) {
      if (held && held.token !== stale) return held.token;
      return refresh(bounds);
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
    if (ended.is === "failed")
      throw apiError({ method: "GetToken", ...ended, server, secrets: [clientSecret.reveal()] });
    if (ended.value.accessToken !== "") return fromAnswer(ended.value, surroundings);
    throw apiError({ method: "GetToken", code: codeOf("UNKNOWN"), details: "the answer holds no token", server });
  };
}

function fromAnswer(answer: GetTokenResponse, clock: Clock): Token {
  const lifeMs = lifeOf(answer, clock);
  return {
    bearer: new Secret(answer.accessToken),
    names: answer.environmentIdToName,
    ...(answer.primaryEnvironment && { primary: answer.primaryEnvironment }),
    freshMs: lifeMs / 2,
    lifeMs,
    ...aheadOf(answer, clock),
  };
}

// The instant of its end, less what is left, is the server's now.
function aheadOf({ expiresIn, expiresAt }: GetTokenResponse, clock: Clock): Pick<Token, "aheadMs"> {
  if (expiresIn <= 0 || !expiresAt) return {};
  return { aheadMs: dateOf(expiresAt).getTime() - expiresIn * 1000 - clock.now().getTime() };
}

// A duration needs no clock of ours. Only where there is none is the server's instant held against our wall clock.
function lifeOf({ expiresIn, expiresAt }: GetTokenResponse, clock: Clock): number {
  if (expiresIn > 0) return expiresIn * 1000;
  return expiresAt ? Math.max(shortestMs, dateOf(expiresAt).getTime() - clock.now().getTime()) : hourMs;
}

async function fromFile(path: string, surroundings: Surroundings): Promise<Token> {
  let text: string;
  try {
    text = await readSmallFile(resolve(surroundings.cwd, path));
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
    throw ChalkDsError.of("bad-credentials", `the token from ${from} is not a JSON Web Token`, {
      hint: "copy it whole: three parts with dots between",
    });
  }
  const expires = "exp" in claims && typeof claims.exp === "number" ? claims.exp * 1000 : Number.NaN;
  const leftMs = Number.isFinite(expires) ? expires - surroundings.now().getTime() : hourMs;
  const primary = "environment_id" in claims && typeof claims.environment_id === "string" ? claims.environment_id : "";
  return {
    bearer: new Secret(jwt),
    ...(primary && { primary }),
    freshMs: Math.max(shortestMs, Math.min(leftMs / 2, hourMs)),
    lifeMs: Math.max(shortestMs, leftMs),
  };
}
