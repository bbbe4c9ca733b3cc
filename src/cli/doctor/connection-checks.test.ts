import { describe, expect, test } from "vitest";
import { Secret } from "../../model/secret.ts";
import type { Token } from "../../sdk/token.ts";
import { type ConnectionFacts, connectionChecks } from "./connection-checks.ts";

// What is told of the way to the server; test/reach.test.ts has the certificates, over real sockets.

const token: Token = { bearer: new Secret("bearer"), freshMs: 1_800_000, lifeMs: 3_600_000, aheadMs: 0 };
const good: ConnectionFacts = {
  apiServer: { text: "https://api.example.com", from: "variable CHALK_API_SERVER" },
  reached: { is: "reached" },
  isAnswered: true,
  token,
  isExchanged: true,
  now: new Date("2026-01-01T00:00:00Z"),
};
const minutes = (n: number): Token => ({ ...token, aheadMs: n * 60_000 });
const wrong = { severity: "error", code: "bad-credentials", message: "no", hint: "look" } as const;

/** The check of a name, in a line each. */
function told(name: string, facts: Partial<ConnectionFacts>): readonly string[] {
  const checks = connectionChecks({ ...good, ...facts });
  expect(checks.filter((check) => check.status !== "ok" && !check.hint)).toEqual([]);
  expect(checks.filter((check) => check.status === "failed" && !check.code)).toEqual([]);
  return checks.filter((check) => check.name === name).map(({ status, message }) => `${status}: ${message}`);
}

describe("connection", () => {
  const server = (text: string, from = "default"): Partial<ConnectionFacts> => ({ apiServer: { text, from } });
  const table: [rule: string, name: string, facts: Partial<ConnectionFacts>, told: readonly string[]][] = [
    ["the server", "server", {}, ["ok: api.example.com, from variable CHALK_API_SERVER"]],
    ["the default server", "server", server("https://api.chalk.ai"), ["ok: api.chalk.ai, the default"]],
    ["no address", "server", server("a b"), ["failed: the API server's address (from default) is no address"]],
    ["http to this machine is right", "server", server("http://127.0.0.1:7000"), ["ok: 127.0.0.1:7000, the default"]],
    [
      "http to another machine is not what happens",
      "server",
      server("http://api.example.com"),
      [
        "ok: api.example.com, the default",
        "warning: the address (from default) says http: it is dialled with TLS all the same, since credentials never travel in clear to another machine",
      ],
    ],
    ["an answer", "connection", {}, ["ok: api.example.com answers, with TLS, and its certificate is trusted"]],
    [
      "an answer says more than a probe",
      "connection",
      { reached: { is: "failed", at: "name", reason: "ENOTFOUND" } },
      ["ok: api.example.com answers, with TLS, and its certificate is trusted"],
    ],
    [
      "a proxy without an answer",
      "connection",
      { reached: { is: "proxied", variable: "https_proxy" }, isAnswered: false },
      ["unknown: calls go through the proxy of variable https_proxy, and no answer came back"],
    ],
    [
      "no route",
      "connection",
      { reached: { is: "failed", at: "port", reason: "EHOSTUNREACH" }, isAnswered: false },
      ["failed: no connection to api.example.com (EHOSTUNREACH)"],
    ],
    [
      "an unknown authority",
      "connection",
      { reached: { is: "failed", at: "tls", reason: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }, isAnswered: false },
      ["failed: the certificate of api.example.com is signed by an authority that is not known here"],
    ],
    [
      "without a connection there is no token to speak of",
      "token",
      { reached: { is: "failed", at: "port", reason: "ECONNREFUSED" }, isAnswered: false, token: wrong },
      ["unknown: none could be asked for"],
    ],
    ["a token", "token", {}, ["ok: the server gives one for the client, good for 60 min"]],
    ["a token that is refused", "token", { token: wrong }, ["failed: no"]],
    ["a token of its own", "token", { isExchanged: false }, ["ok: a JSON Web Token, sent as it is"]],
    [
      "a token that no call carried",
      "token",
      { isExchanged: false, isAnswered: false },
      ["unknown: no call has proved the token"],
    ],
    ["no credentials", "token", { token: undefined }, ["unknown: none could be asked for"]],
    ["a clock", "clock", {}, ["ok: this machine's clock and the server's agree within a minute"]],
    [
      "a clock behind",
      "clock",
      { token: minutes(5) },
      ["warning: this machine's clock is 5 minutes behind the server's"],
    ],
    [
      "a clock ahead",
      "clock",
      { token: minutes(-1.2) },
      ["warning: this machine's clock is 1 minute ahead of the server's"],
    ],
    [
      "a server that tells no time",
      "clock",
      { token: { bearer: token.bearer, freshMs: 1, lifeMs: 2 } },
      ["unknown: the server told nothing to compare this machine's clock with"],
    ],
  ];
  test.for(table)("%s", ([, name, facts, lines]) => expect(told(name, facts)).toEqual(lines));
});
