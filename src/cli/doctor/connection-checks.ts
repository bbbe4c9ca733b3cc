import type { Check } from "../../model/check.ts";
import type { Finding } from "../../model/finding.ts";
import { parseAddress } from "../../rpc/address.ts";
import type { Found } from "../../sdk/found.ts";
import type { Token } from "../../sdk/token.ts";
import { failed } from "./credential-checks.ts";

/** How far a connection came that carried nothing: the name, the port, TLS. `reason` is the code of Node's error. */
export type Reached =
  | { readonly is: "reached"; readonly certificateEnds?: Date }
  | { readonly is: "failed"; readonly at: "name" | "port" | "tls"; readonly reason: string }
  | { readonly is: "proxied"; readonly variable: string };

/** What is known of the way to the server, and of the token. */
export interface ConnectionFacts {
  readonly apiServer: Found;
  /** Undefined where the address cannot be dialled. */
  readonly reached: Reached | undefined;
  /** Whether the server answered any call of ours, with an error too. */
  readonly isAnswered: boolean;
  /** Undefined where there are no credentials to ask with. */
  readonly token: Token | Finding | undefined;
  /** Whether the token was asked of the server; else it was found as it is. */
  readonly isExchanged: boolean;
  readonly now: Date;
}

const dayMs = 86_400_000;
const soonDays = 14;
/** Less than this is what a slow network explains, more is a clock. */
const toleranceMs = 60_000;

/** Server, connection, token and clock. */
export function connectionChecks(facts: ConnectionFacts): readonly Check[] {
  const connection = connectionCheck(facts);
  const isCut = connection?.status === "failed" || connection === undefined;
  return [
    ...serverChecks(facts.apiServer),
    ...(connection ? [connection] : []),
    isCut || !facts.token ? behind("token", "none could be asked for") : tokenCheck(facts, facts.token),
    clockCheck(facts),
  ];
}

function serverChecks({ text, from }: Found): readonly Check[] {
  const name = "server";
  const address = parseAddress(text);
  if (!address) {
    const message = `the API server's address (from ${from}) is no address`;
    return [failed(name, { severity: "error", code: "bad-configuration", message, hint: "write https://HOST" })];
  }
  const where = from === "default" ? "the default" : `from ${from}`;
  const ok: Check = { name, status: "ok", message: `${address.shown}, ${where}` };
  if (!address.isTls || !/^\s*http:/i.test(text)) return [ok];
  const message = `the address (from ${from}) says http: it is dialled with TLS all the same, since credentials never travel in clear to another machine`;
  return [
    ok,
    { name, status: "warning", message, hint: "write https://; a server without TLS can be on this machine alone" },
  ];
}

function connectionCheck({ apiServer, reached, isAnswered, now }: ConnectionFacts): Check | undefined {
  const name = "connection";
  const address = parseAddress(apiServer.text);
  if (!address || !reached) return undefined;
  const ending = reached.is === "reached" && reached.certificateEnds;
  if (ending && ending.getTime() - now.getTime() < soonDays * dayMs) {
    const message = `the certificate of ${address.shown} ends on ${ending.toISOString().slice(0, 10)}`;
    return { name, status: "warning", message, hint: "tell whoever runs the server to renew it" };
  }
  if (isAnswered || reached.is === "reached") {
    const how = address.isTls ? "with TLS, and its certificate is trusted" : "without TLS: it is on this machine";
    return { name, status: "ok", message: `${address.shown} ${isAnswered ? "answers" : "can be reached"}, ${how}` };
  }
  if (reached.is === "proxied") {
    const message = `calls go through the proxy of variable ${reached.variable}, and no answer came back`;
    return { name, status: "unknown", message, hint: "does the proxy let HTTP/2 through? no_proxy excepts a host" };
  }
  const [what, hint] = explain(reached.at, reached.reason, address.shown);
  return failed(name, { severity: "error", code: "unreachable", message: what, hint });
}

const checkAddress = "check CHALK_API_SERVER and the network; behind a proxy, set https_proxy";

function explain(at: "name" | "port" | "tls", reason: string, shown: string): readonly [string, string] {
  if (at === "name") return [`the name of ${shown} cannot be resolved (${reason})`, checkAddress];
  if (at === "tls") return certificate(reason, shown);
  if (reason === "ECONNREFUSED") return [`nothing listens at ${shown}: connection refused`, checkAddress];
  if (reason === "timeout") return [`${shown} does not answer: no connection within the time`, checkAddress];
  return [`no connection to ${shown} (${reason})`, checkAddress];
}

// Node's own codes; what it does not tell apart stays one.
function certificate(reason: string, shown: string): readonly [string, string] {
  const of = `the certificate of ${shown}`;
  switch (reason) {
    case "CERT_HAS_EXPIRED":
      return [`${of} has expired`, "tell whoever runs the server; or is the clock of this machine ahead?"];
    case "CERT_NOT_YET_VALID":
      return [`${of} is not valid yet`, "is the clock of this machine behind?"];
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return [`${of} is for another host`, "check the host of CHALK_API_SERVER"];
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
    case "SELF_SIGNED_CERT_IN_CHAIN":
      return [`${of} is self-signed, and not trusted here`, trust];
    case "UNABLE_TO_GET_ISSUER_CERT":
    case "UNABLE_TO_GET_ISSUER_CERT_LOCALLY":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
      return [`${of} is signed by an authority that is not known here`, trust];
    case "timeout":
    case "ECONNRESET":
    case "EPROTO":
    case "ERR_SSL_WRONG_VERSION_NUMBER":
    case "ERR_SSL_PACKET_LENGTH_TOO_LONG":
      return [`${shown} does not speak TLS on that port (${reason})`, "check the port of CHALK_API_SERVER"];
    default:
      return [`TLS with ${shown} failed (${reason})`, trust];
  }
}

const trust = "name the authority's file in NODE_EXTRA_CA_CERTS, if you know that it is the right one";

function tokenCheck({ isExchanged, isAnswered }: ConnectionFacts, token: Token | Finding): Check {
  const name = "token";
  if ("code" in token) {
    const pasted = token.code === "bad-credentials" ? "; a line break at the end of a pasted secret is part of it" : "";
    return failed(name, { ...token, ...(token.hint && { hint: `${token.hint}${pasted}` }) });
  }
  if (!isExchanged && !isAnswered)
    return { name, status: "unknown", message: "no call has proved the token", hint: "see the lines below" };
  const message = isExchanged
    ? `the server gives one for the client, good for ${Math.round(token.lifeMs / 60_000)} min`
    : "a JSON Web Token, sent as it is";
  return { name, status: "ok", message };
}

function clockCheck({ token }: ConnectionFacts): Check {
  const name = "clock";
  const aheadMs = token && "aheadMs" in token ? token.aheadMs : undefined;
  if (aheadMs === undefined) {
    const message = "the server told nothing to compare this machine's clock with";
    return { name, status: "unknown", message, hint: "compare `date -u` with a clock that you trust" };
  }
  if (Math.abs(aheadMs) <= toleranceMs)
    return { name, status: "ok", message: "this machine's clock and the server's agree within a minute" };
  const minutes = Math.max(1, Math.round(Math.abs(aheadMs) / 60_000));
  const message = `this machine's clock is ${minutes} ${minutes === 1 ? "minute" : "minutes"} ${aheadMs > 0 ? "behind" : "ahead of"} the server's`;
  return { name, status: "warning", message, hint: "set it (NTP): tokens and certificates end by the clock" };
}

/** What could not be looked at, because of something above. */
export function behind(name: string, what: string): Check {
  return { name, status: "unknown", message: what, hint: "mend what failed above, then look again" };
}
