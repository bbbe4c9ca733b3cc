import { status } from "@grpc/grpc-js";
import { describe, expect, test } from "vitest";
import { codeOf, isLostAnswer, mayRetryRead, nameOf, type Proof, proves } from "./status.ts";

describe("what the end of a call proves of a write, and whether a read is tried again", () => {
  // biome-ignore format: a table is read by its columns
  const table: [code: number, name: string, proof: Proof, isRetried: boolean][] = [
    [0,                   "OK",                  "unknown", false], // an OK without a message is an end that failed
    [1,                   "CANCELLED",           "unknown", false],
    [2,                   "UNKNOWN",             "unknown", false],
    [3,                   "INVALID_ARGUMENT",    "refused", false],
    [4,                   "DEADLINE_EXCEEDED",   "unknown", true],
    [5,                   "NOT_FOUND",           "refused", false],
    [6,                   "ALREADY_EXISTS",      "refused", false],
    [7,                   "PERMISSION_DENIED",   "refused", false],
    [8,                   "RESOURCE_EXHAUSTED",  "unknown", true],
    [9,                   "FAILED_PRECONDITION", "refused", false],
    [10,                  "ABORTED",             "unknown", true],
    [11,                  "OUT_OF_RANGE",        "refused", false],
    [12,                  "UNIMPLEMENTED",       "refused", false],
    [13,                  "INTERNAL",            "unknown", false],
    [14,                  "UNAVAILABLE",         "unknown", true],
    [15,                  "DATA_LOSS",           "unknown", false],
    [16,                  "UNAUTHENTICATED",     "refused", false],
    [17,                  "code 17",             "unknown", false],
    [99,                  "code 99",             "unknown", false],
    [-1,                  "code -1",             "unknown", false],
    [3.5,                 "code 3.5",            "unknown", false],
    [Number.NaN,          "code NaN",            "unknown", false],
    [Number.POSITIVE_INFINITY, "code Infinity",  "unknown", false],
  ];

  for (const [code, name, proof, isRetried] of table) {
    test(`${name} that was sent: ${proof}`, () => {
      expect(proves({ code, details: "x", sent: true })).toBe(proof);
    });
    test(`${name} that never left: not-sent`, () => {
      expect(proves({ code, details: "x", sent: false })).toBe("not-sent");
    });
    test(`${name} on a read is ${isRetried ? "" : "not "}tried again`, () => {
      expect(mayRetryRead(code)).toBe(isRetried);
    });
    test(`${name} is its name`, () => expect(nameOf(code)).toBe(name));
  }

  test("the table holds every code that grpc-js knows", () => {
    const known = Object.values(status).filter((code) => typeof code === "number");
    expect(table.slice(0, 17).map(([code]) => code)).toEqual(known);
  });
});

describe("an answer that was lost", () => {
  const lost = { code: status.UNIMPLEMENTED, details: "No message received" };

  test("is what grpc-js calls UNIMPLEMENTED where a status 0 came without a message: it proves nothing", () => {
    expect(isLostAnswer(lost)).toBe(true);
    expect(proves({ ...lost, sent: true })).toBe("unknown");
  });

  test("is none where a server does not know the method", () => {
    expect(isLostAnswer({ ...lost, details: "unknown method InsertIntegration" })).toBe(false);
  });

  test("is none where another code has those words: NOT_FOUND refuses, whatever it says", () => {
    const end = { ...lost, code: status.NOT_FOUND };
    expect(isLostAnswer(end)).toBe(false);
    expect(proves({ ...end, sent: true })).toBe("refused");
  });

  test("that never left was not sent", () => expect(proves({ ...lost, sent: false })).toBe("not-sent"));
});

test("a code without a number has a name too", () => expect(nameOf(undefined)).toBe("code undefined"));

test("codeOf is the other way", () => {
  expect(codeOf("NOT_FOUND")).toBe(5);
  expect(nameOf(codeOf("DATA_LOSS"))).toBe("DATA_LOSS");
});
