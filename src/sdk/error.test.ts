import { describe, expect, test } from "vitest";
import { cancelledHere } from "../rpc/status.ts";
import { ApiError, apiError, NotFoundError, serverText } from "./error.ts";

describe("what a server says", () => {
  const table: [rule: string, details: string, secrets: readonly string[], expected: string][] = [
    ["is shown", "no such environment", [], "no such environment"],
    ["is one line", "a\nb\u001b[31m", [], "a b [31m"],
    ["is cut", "x".repeat(400), [], `${"x".repeat(299)}…`],
    ["holds no secret that was sent", "bad value hunter22 for k", ["hunter22"], "bad value (sensitive) for k"],
    ["holds none inside a word", "xhunter22y", ["hunter22"], "x(sensitive)y"],
    ["takes the longer of two first", "hunter22", ["hunter", "hunter22"], "(sensitive)"],
    ["reads a secret as text", "a$&.b", ["a$&.b"], "(sensitive)"],
    ["holds no short one that stands alone", "bad value t", ["t"], "bad value (sensitive)"],
    ["keeps its words where a short one is part of them", "missing secrets.write", ["t"], "missing secrets.write"],
  ];
  for (const [rule, details, secrets, expected] of table) {
    test(rule, () => expect(serverText(details, secrets)).toBe(expected));
  }
});

describe("the error of a call that failed", () => {
  // What grpc-js says of each was measured; its words decide, for the code alone is the same for many.
  // biome-ignore format: a table is read by its columns
  const table: [rule: string, code: number, details: string, expected: string][] = [
    ["a refusal says why",                       3,  "bad name",                    "server-refused: ListIntegrations was refused with INVALID_ARGUMENT: bad name"],
    ["a refusal without a reason says so",       9,  "",                            "server-refused: ListIntegrations was refused with FAILED_PRECONDITION: the server gave no reason"],
    ["a wrong secret is not the network",        16, "wrong secret",                "bad-credentials: ListIntegrations was refused with UNAUTHENTICATED: wrong secret"],
    ["our own abort is told from a reset",       1,  cancelledHere,                 "cancelled: ListIntegrations was cancelled"],
    ["a reset is no abort of ours",              1,  "Call cancelled",              "server-error: ListIntegrations was cut off: Call cancelled"],
    ["a reset is not called a stranger",         13, "Received RST_STREAM with code 2 (Internal server error)", "server-error: ListIntegrations was cut off: Received RST_STREAM with code 2 (Internal server error)"],
    ["no connection in time",                    4,  "Deadline exceeded after 1.000s,Waiting for LB pick", "unreachable: api.example.com does not answer: no connection within the time"],
    ["no answer in time",                        4,  "Deadline exceeded after 0.3s,LB pick: 0.001s,remote_addr=10.0.0.1:443", "timed-out: ListIntegrations was not answered in time"],
    ["nobody there",                             14, "No connection established. Last error: Error: connect ECONNREFUSED 10.0.0.1:443", "unreachable: nothing listens at api.example.com: connection refused"],
    ["no such name",                             14, "Name resolution failed for target dns:api.example.com", "unreachable: the name of api.example.com cannot be resolved"],
    ["a certificate of its own",                 14, "No connection established. Last error: self-signed certificate", "unreachable: the certificate of api.example.com is not trusted"],
    ["a certificate of another",                 14, "No connection established. Last error: ERR_TLS_CERT_ALTNAME_INVALID: Hostname/IP does not match certificate's altnames", "unreachable: the certificate of api.example.com is not trusted"],
    ["no TLS there",                             14, "No connection established. Last error: write EPROTO wrong version number", "unreachable: api.example.com does not speak TLS on that port"],
    ["something else there",                     14, "No connection established. Last error: Protocol error", "unreachable: what answers at api.example.com is not a Chalk API server"],
    ["no connection for another reason",         14, "No connection established. Last error: read ECONNRESET", "unreachable: no connection to api.example.com"],
    ["no connection before a write",             14, "no connection within the time", "unreachable: no connection to api.example.com"],
    ["a server that is busy is not the network", 14, "overload",                    "unreachable: api.example.com is not available: overload"],
    ["a gateway that waits for its server",      14, "Received HTTP status code 503", "unreachable: api.example.com is not available: Received HTTP status code 503"],
    ["a page",                                   8,  "Received message larger than max (1752460652 vs 104857600)", "unreachable: what answers at api.example.com is not a Chalk API server"],
    ["too many calls",                           8,  "slow down",                   "server-error: ListIntegrations was refused with RESOURCE_EXHAUSTED: slow down"],
    ["an answer that was lost",                  12, "No message received",         "server-error: the answer to ListIntegrations was lost"],
    ["a method that is not known",               12, "unknown method",              "server-error: api.example.com does not know ListIntegrations"],
    ["a code of tomorrow",                       99, "x",                           "server-error: ListIntegrations failed with code 99: x"],
  ];
  const failure = { method: "ListIntegrations", server: "api.example.com" };

  for (const [rule, code, details, expected] of table) {
    test(rule, () => {
      const { findings, grpcCode } = apiError({ ...failure, code, details });
      expect(`${findings[0].code}: ${findings[0].message}`).toBe(expected);
      expect(grpcCode).toBe(code);
    });
  }

  test("of a write that may be applied says so, whatever else there is to do", () => {
    const { findings } = apiError({ ...failure, code: 14, details: "overload", mayBeApplied: true });
    expect(findings[0].hint).toBe("it may have been applied all the same: look before you send it again");
  });

  test("is a NotFoundError for what is not there, and an ApiError either way", () => {
    expect(apiError({ ...failure, code: 5, details: "x" })).toBeInstanceOf(NotFoundError);
    expect(apiError({ ...failure, code: 5, details: "x" })).toBeInstanceOf(ApiError);
    expect(apiError({ ...failure, code: 7, details: "x" })).not.toBeInstanceOf(NotFoundError);
  });
});
