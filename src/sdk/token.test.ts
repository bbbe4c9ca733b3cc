import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaks, makeCanary } from "../../test/support/canary.ts";
import { surroundings } from "../../test/support/clients.ts";
import { fakeClock, settled } from "../../test/support/clock.ts";
import { openPeer, type Peer, tokenReply } from "../../test/support/peer.ts";
import { ChalkDsError } from "../model/finding.ts";
import { Secret } from "../model/secret.ts";
import { parseAddress } from "../rpc/address.ts";
import { type Channel, openChannel } from "../rpc/channel.ts";
import { fullBudget } from "../rpc/retry.ts";
import { type Credentials, findCredentials } from "./credentials.ts";
import { type Token, tokenFetcher, tokenSource } from "./token.ts";

const minute = 60_000;
const tokenOf = (bearer: string, lifeMs: number): Token => ({
  bearer: new Secret(bearer),
  freshMs: lifeMs / 2,
  lifeMs,
});

/** A source whose fetches end when the test says so, on a clock that the test moves. */
function world(lifeMs = 60 * minute) {
  const clock = fakeClock();
  const fetches: { readonly signal: AbortSignal; ok(): Promise<void>; fail(): Promise<void> }[] = [];
  const source = tokenSource(
    (signal) =>
      new Promise<Token>((done, failed) => {
        const name = `t${fetches.length + 1}`;
        fetches.push({
          signal: signal ?? new AbortController().signal,
          ok: () => settled(done(tokenOf(name, lifeMs))),
          fail: () => settled(failed(new Error(`${name} failed`))),
        });
      }),
    clock,
  );
  return { clock, source, fetches };
}

/** A world in which the first token has come. */
async function held(lifeMs?: number) {
  const it = world(lifeMs);
  const first = it.source.get();
  await it.fetches[0]?.ok();
  await first;
  return it;
}

const bearer = async (token: Promise<Token>): Promise<string> => (await token).bearer.reveal();
const told = (token: Promise<Token>): Promise<string> => bearer(token).catch((error: Error) => error.message);

describe("the token of one client", () => {
  test("is fetched once for all who ask at a time, and kept", async () => {
    const { source, fetches } = world();
    const all = [source.get(), source.get(), source.get()];
    expect(fetches.length).toBe(1);
    await fetches[0]?.ok();
    expect(await Promise.all(all.map(bearer))).toEqual(["t1", "t1", "t1"]);
    expect([await bearer(source.get()), fetches.length]).toEqual(["t1", 1]);
  });

  test("is not fetched before somebody asks", () => expect(world().fetches.length).toBe(0));

  test("that failed fails for all who asked, and is fetched anew for the next", async () => {
    const { source, fetches } = world();
    const all = [told(source.get()), told(source.get())];
    await fetches[0]?.fail();
    expect(await Promise.all(all)).toEqual(["t1 failed", "t1 failed"]);
    const next = told(source.get());
    await fetches[1]?.ok();
    expect(await next).toBe("t2");
  });

  test("is left alone before half its life", async () => {
    const { clock, source, fetches } = await held();
    await clock.advance(30 * minute - 1);
    expect([await bearer(source.get()), fetches.length]).toEqual(["t1", 1]);
  });

  test("is renewed in the background at half its life, while callers go on with the old one", async () => {
    const { clock, source, fetches } = await held();
    await clock.advance(30 * minute);
    expect(await bearer(source.get())).toBe("t1");
    expect([await bearer(source.get()), fetches.length]).toEqual(["t1", 2]);
    await fetches[1]?.ok();
    expect([await bearer(source.get()), fetches.length]).toEqual(["t2", 2]);
  });

  test("a renewal that failed is harmless, and left alone for ten seconds", async () => {
    const { clock, source, fetches } = await held();
    await clock.advance(30 * minute);
    await source.get();
    await fetches[1]?.fail();
    await clock.advance(9_999);
    expect([await bearer(source.get()), fetches.length]).toEqual(["t1", 2]);
    await clock.advance(1);
    expect([await bearer(source.get()), fetches.length]).toEqual(["t1", 3]);
    await fetches[2]?.ok();
    expect(await bearer(source.get())).toBe("t3");
  });

  test("a renewal that succeeded ends the pause of one that failed", async () => {
    const { clock, source, fetches } = await held(10_000);
    await clock.advance(5000);
    await source.get();
    await fetches[1]?.fail();
    const renewed = source.renew(await source.get());
    await fetches[2]?.ok();
    await renewed;
    await clock.advance(5000); // half the life of the new one, and half the pause of the old
    await source.get();
    expect(fetches.length).toBe(4);
  });

  test("is waited for at the end of its life, pause or not", async () => {
    const { clock, source, fetches } = await held();
    await clock.advance(60 * minute - 1);
    await source.get();
    await fetches[1]?.fail();
    await clock.advance(1);
    const next = told(source.get());
    expect(fetches.length).toBe(3);
    await fetches[2]?.ok();
    expect(await next).toBe("t3");
  });

  test("lives from before it was asked for: the way to us is part of its life", async () => {
    const { clock, source, fetches } = world();
    const first = source.get();
    await clock.advance(20 * minute);
    await fetches[0]?.ok();
    await first;
    await clock.advance(10 * minute);
    await source.get();
    expect(fetches.length).toBe(2);
  });
});

describe("a token that the server does not take", () => {
  test("is fetched anew once for all whom it was refused", async () => {
    const { source, fetches } = await held();
    const stale = await source.get();
    const all = [source.renew(stale), source.renew(stale)];
    expect(fetches.length).toBe(2);
    await fetches[1]?.ok();
    expect(await Promise.all(all.map(bearer))).toEqual(["t2", "t2"]);
  });

  test("is not fetched for who comes late with the old one", async () => {
    const { source, fetches } = await held();
    const stale = await source.get();
    const first = source.renew(stale);
    await fetches[1]?.ok();
    await first;
    expect([await bearer(source.renew(stale)), fetches.length]).toEqual(["t2", 2]);
  });
});

describe("who waits for a token", () => {
  test("may give up without failing the others", async () => {
    const { source, fetches } = world();
    const abort = new AbortController();
    const [impatient, patient] = [told(source.get({ signal: abort.signal })), told(source.get())];
    abort.abort();
    expect(await impatient).toBe("GetToken was cancelled [cancelled]");
    expect(fetches[0]?.signal.aborted).toBe(false);
    await fetches[0]?.ok();
    expect([await patient, fetches.length]).toEqual(["t1", 1]);
  });

  test("may have less time than the others", async () => {
    const { clock, source, fetches } = world();
    const [impatient, patient] = [told(source.get({ timeoutMs: 100 })), told(source.get({ timeoutMs: minute }))];
    await clock.advance(99);
    expect(await Promise.race([impatient, settled("waits")])).toBe("waits");
    await clock.advance(1);
    expect(await impatient).toBe("GetToken was not answered in time [timed-out]");
    await fetches[0]?.ok();
    expect(await patient).toBe("t1");
  });

  test("and is the last to give up ends the fetch; the next begins another", async () => {
    const { source, fetches } = world();
    const abort = new AbortController();
    const all = [told(source.get({ signal: abort.signal })), told(source.get({ signal: abort.signal }))];
    abort.abort();
    await Promise.all(all);
    expect(fetches[0]?.signal.aborted).toBe(true);
    const next = told(source.get());
    await fetches[0]?.fail(); // the end of what was given up changes nothing
    const another = told(source.get());
    await fetches[1]?.ok();
    expect([await next, await another, fetches.length]).toEqual(["t2", "t2", 2]);
  });

  test("with a signal that is aborted already does not wait", async () => {
    const { source } = world();
    expect(await told(source.get({ signal: AbortSignal.abort() }))).toBe("GetToken was cancelled [cancelled]");
  });

  test("hears of it as an error of the API", async () => {
    const cancelled = world().source.get({ signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toMatchObject({ name: "ApiError", grpcStatus: "CANCELLED", method: "GetToken" });
  });
});

describe("what a token is made of", () => {
  let peer: Peer;
  let folder: string;
  const channels: Channel[] = [];
  beforeAll(async () => {
    peer = await openPeer();
    folder = mkdtempSync(join(tmpdir(), "chalk-ds-token-"));
  });
  afterAll(async () => {
    for (const channel of channels) channel.close();
    await peer[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  const now = new Date("2026-01-01T00:00:00Z");
  const at = (milliseconds: number): number => (now.getTime() + milliseconds) / 1000;

  async function fetcher(found: Partial<Credentials["identity"]> & Record<string, unknown>) {
    const around = surroundings({ now: () => now, cwd: folder });
    const credentials = await findCredentials({ clientId: "id", clientSecret: "sec" }, around);
    const channel = openChannel(parseAddress(peer.address) ?? expect.fail(), "test");
    channels.push(channel);
    const identity = { ...(found.is ? {} : credentials.identity), ...found } as Credentials["identity"];
    return tokenFetcher({ ...credentials, identity }, channel, around, fullBudget(), "api.example.com", 1000);
  }

  // biome-ignore format: a table is read by its columns
  const lives: [rule: string, answer: { readonly expiresIn: number; readonly at?: number }, freshMs: number, lifeMs: number][] = [
    ["a duration",                             { expiresIn: 600 },                           300_000,   600_000],
    ["a duration before an instant",           { expiresIn: 600, at: at(5 * minute) },       300_000,   600_000],
    ["an instant alone, by the wall clock",    { expiresIn: 0, at: at(10 * minute) },        300_000,   600_000],
    ["an instant that is past: a second",      { expiresIn: 0, at: at(-minute) },            500,       1000],
    ["neither: an hour",                       { expiresIn: 0 },                             1_800_000, 3_600_000],
    ["a duration below 0 is none",             { expiresIn: -5 },                            1_800_000, 3_600_000],
  ];
  for (const [rule, { expiresIn, at: until }, freshMs, lifeMs] of lives) {
    test(`its life is ${rule}`, async () => {
      const expiresAt = { seconds: BigInt(until ?? 0), nanos: 0 };
      peer.answer("GetToken", tokenReply(until === undefined ? { expiresIn } : { expiresIn, expiresAt }));
      expect(await (await fetcher({}))()).toMatchObject({
        freshMs,
        lifeMs,
        primary: "env-1",
        names: { "env-1": "production" },
      });
    });
  }

  test("an answer without a token is an error", async () => {
    peer.answer("GetToken", tokenReply({ accessToken: "" }));
    await expect((await fetcher({}))()).rejects.toMatchObject({ method: "GetToken", grpcStatus: "UNKNOWN" });
  });

  test("a refusal is bad-credentials, without the secret that the server repeats", async () => {
    const canaries = new Map([["$CANARY1", makeCanary()]]);
    const secret = canaries.get("$CANARY1") ?? "";
    peer.answer("GetToken", { code: 16, details: `wrong secret ${secret}` });
    const error: unknown = await (await fetcher({ clientSecret: new Secret(secret) }))().catch((thrown) => thrown);
    expect(error).toMatchObject({ findings: [{ code: "bad-credentials" }], method: "GetToken" });
    expect(leaks(`${inspect(error, { depth: 9 })} ${(error as Error).stack}`, canaries)).toEqual([]);
  });

  const jwt = (claims: unknown, name = "head"): string =>
    `${name}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature`;

  // biome-ignore format: a table is read by its columns
  const claims: [rule: string, claims: unknown, expected: Partial<Token> | "not a token"][] = [
    ["exp and environment_id",               { exp: at(10 * minute), environment_id: "e" }, { freshMs: 5 * minute, lifeMs: 10 * minute, primary: "e" }],
    ["no exp: an hour",                      {},                                            { freshMs: 30 * minute, lifeMs: 60 * minute }],
    ["an exp that is no number: an hour",    { exp: "soon" },                               { freshMs: 30 * minute, lifeMs: 60 * minute }],
    ["a long life is looked at every hour",  { exp: at(1440 * minute) },                    { freshMs: 60 * minute, lifeMs: 1440 * minute }],
    ["an exp that is past: a second",        { exp: at(-minute) },                          { freshMs: 1000, lifeMs: 1000 }],
    ["no claims",                            "text",                                        "not a token"],
    ["claims of null",                       null,                                          "not a token"],
  ];
  for (const [rule, body, expected] of claims) {
    test(`of a web identity: ${rule}`, async () => {
      writeFileSync(join(folder, "jwt"), `${jwt(body)}\n`);
      const fetched = (await fetcher({ is: "token-file", path: "jwt" }))();
      if (expected === "not a token") await expect(fetched).rejects.toThrow(/is not a JSON Web Token/);
      else expect(await fetched).toMatchObject(expected);
    });
  }

  test("a token of two parts is none", async () => {
    writeFileSync(join(folder, "jwt"), jwt({}).split(".").slice(0, 2).join("."));
    await expect((await fetcher({ is: "token-file", path: "jwt" }))()).rejects.toThrow(/is not a JSON Web Token/);
  });

  test("a web identity knows no names, and is the bearer as it stands in the file", async () => {
    writeFileSync(join(folder, "jwt"), ` ${jwt({})}\n`);
    const token = await (await fetcher({ is: "token-file", path: "jwt" }))();
    expect([token.names, token.primary, token.bearer.reveal()]).toEqual([undefined, undefined, jwt({})]);
  });

  test("a web identity file is read anew each time, and one that is gone is an error", async () => {
    const fetch = await fetcher({ is: "token-file", path: join(folder, "jwt") });
    for (const name of ["first", "second"]) {
      writeFileSync(join(folder, "jwt"), jwt({}, name));
      expect((await fetch()).bearer.reveal()).toBe(jwt({}, name));
    }
    rmSync(join(folder, "jwt"));
    await expect(fetch()).rejects.toMatchObject({ findings: [{ code: "bad-credentials" }] });
  });

  test("no token that is none is shown", async () => {
    const canaries = new Map([["$CANARY1", makeCanary()]]);
    const text = `a.${canaries.get("$CANARY1")}.b`;
    writeFileSync(join(folder, "jwt"), text);
    const identities = [
      { is: "token-file", path: "jwt" },
      { is: "token", token: new Secret(text), from: "argument" },
    ];
    for (const identity of identities) {
      const error: unknown = await (await fetcher(identity as Credentials["identity"]))().catch((thrown) => thrown);
      expect(error).toBeInstanceOf(ChalkDsError);
      expect(leaks(`${inspect(error, { depth: 9 })} ${(error as Error).stack}`, canaries)).toEqual([]);
    }
  });
});
