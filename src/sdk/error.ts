import { ChalkDsError, type Code, type Finding } from "../model/finding.ts";
import { cancelledHere, isLostAnswer, nameOf } from "../rpc/status.ts";

/** An error of the API: a call that the server refused, or that did not get through. */
export class ApiError extends ChalkDsError {
  override readonly name: string = "ApiError";
  /** The name of `grpcCode`, such as `PERMISSION_DENIED`. */
  readonly grpcStatus: string;

  constructor(
    finding: Finding,
    /** The gRPC status code, as it came; it can be outside 0..16. */
    readonly grpcCode: number,
    /** The method's name, such as `ListIntegrations`. */
    readonly method: string,
  ) {
    super([finding]);
    this.grpcStatus = nameOf(grpcCode);
  }
}

/** What was asked for does not exist, whichever way the server said so. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
}

/** What is known of a failed call. `secrets` are texts that the server may have echoed. */
export interface Failure {
  readonly method: string;
  readonly code: number;
  readonly details: string;
  readonly server: string;
  readonly secrets?: readonly string[];
  /** A write whose end proves nothing: whoever sends it again blindly may do it twice. */
  readonly mayBeApplied?: boolean;
}

/** Makes the typed error of a failed call. */
export function apiError(failure: Failure): ApiError {
  const [code, message, usual] = explain(failure);
  const hint = failure.mayBeApplied ? "it may have been applied all the same: look before you send it again" : usual;
  const finding: Finding = { severity: "error", code, message, ...(hint && { hint }) };
  const Class = code === "not-found" ? NotFoundError : ApiError;
  return new Class(finding, failure.code, failure.method);
}

const shortest = 6;

/**
 * The server's own words: without what we sent in secret, in one line, cut. A short text is blanked only
 * where it stands alone: a "t" blanked inside words would make them unreadable, and tell what was sent.
 */
export function serverText(details: string, secrets: readonly string[] = []): string {
  const blanked = secrets
    .filter((s) => s.length > 0)
    .sort((a, b) => b.length - a.length)
    .reduce((text, secret) => blank(text, secret), details);
  const line = blanked.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ").trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

function blank(text: string, secret: string): string {
  return text.replaceAll(secret, (found: string, at: number, whole: string) => {
    const around = `${whole.slice(0, at).slice(-1)}${whole.slice(at + found.length).slice(0, 1)}`;
    return found.length < shortest && /[\p{L}\p{N}_]/u.test(around) ? found : "(sensitive)";
  });
}

type Explained = readonly [code: Code, message: string, hint?: string];

function explain({ method, code, details, server, secrets }: Failure): Explained {
  const text = serverText(details, secrets);
  const said = `${method} was refused with ${nameOf(code)}: ${text || "the server gave no reason"}`;
  switch (nameOf(code)) {
    case "CANCELLED":
      return details === cancelledHere
        ? ["cancelled", `${method} was cancelled`]
        : ["server-error", `${method} was cut off: ${text}`, tryAgain];
    case "INVALID_ARGUMENT":
    case "FAILED_PRECONDITION":
    case "OUT_OF_RANGE":
      return ["server-refused", said, "mend what it names, or tell whoever runs the server"];
    case "NOT_FOUND":
      return ["not-found", said, "look at what is there: it may be gone, or in another environment"];
    case "ALREADY_EXISTS":
      return ["already-exists", said, "the name is taken: update the one that has it, or choose another"];
    case "PERMISSION_DENIED":
      return ["permission-denied", said, "give the token that permission, in the Chalk dashboard"];
    case "UNAUTHENTICATED":
      return ["bad-credentials", said, `check that the client id and secret belong to ${server}`];
    case "DEADLINE_EXCEEDED":
      return /Waiting for LB pick|name resolution: [^,]*$/.test(details)
        ? [
            "unreachable",
            `${server} does not answer: no connection within the time`,
            "check the address (CHALK_API_SERVER) and the network",
          ]
        : ["timed-out", `${method} was not answered in time`, "try again, or give it longer"];
    case "UNAVAILABLE":
      return unreachable(server, details, text);
    case "UNIMPLEMENTED":
      if (isLostAnswer({ code, details })) return ["server-error", `the answer to ${method} was lost`, "try again"];
      return ["server-error", `${server} does not know ${method}`, "is it a Chalk API server? check CHALK_API_SERVER"];
    case "RESOURCE_EXHAUSTED":
      return /larger than max/.test(details)
        ? notThisApi(server)
        : ["server-error", said, "wait a little and try again"];
    default:
      if (/RST_STREAM/.test(details)) return ["server-error", `${method} was cut off: ${text}`, tryAgain];
      if (/HTTP status code/.test(details)) return notThisApi(server);
      return [
        "server-error",
        `${method} failed with ${nameOf(code)}: ${text || "the server gave no reason"}`,
        "try again; if that does not help, tell whoever runs the server",
      ];
  }
}

const checkAddress = "check the address (CHALK_API_SERVER) and the network";
const tryAgain = "try again; a proxy may stand between";

function unreachable(server: string, details: string, text: string): Explained {
  if (/ECONNREFUSED/.test(details))
    return ["unreachable", `nothing listens at ${server}: connection refused`, checkAddress];
  if (/ENOTFOUND|EAI_AGAIN|Name resolution/i.test(details))
    return ["unreachable", `the name of ${server} cannot be resolved`, checkAddress];
  if (/certificate|altnames/i.test(details)) {
    return [
      "unreachable",
      `the certificate of ${server} is not trusted`,
      "check the address; NODE_EXTRA_CA_CERTS names further authorities",
    ];
  }
  if (/SSL|TLS|EPROTO|wrong version number/i.test(details)) {
    return [
      "unreachable",
      `${server} does not speak TLS on that port`,
      "check the port; only addresses of this machine are dialled without TLS",
    ];
  }
  if (/Protocol error/.test(details)) return notThisApi(server);
  if (text === "" || /no connection/i.test(details)) return ["unreachable", `no connection to ${server}`, checkAddress];
  // There was a connection: a server that is busy or stops, or a gateway in front of it.
  return ["unreachable", `${server} is not available: ${text}`, tryAgain];
}

function notThisApi(server: string): Explained {
  return [
    "unreachable",
    `what answers at ${server} is not a Chalk API server`,
    "check CHALK_API_SERVER: another program may listen there",
  ];
}
