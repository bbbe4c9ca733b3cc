import { describe, expect, test } from "vitest";
import { IntegrationKind, IntegrationsService } from "../../src/gen/chalk/server/v1/integrations_pb.ts";
import type { Call } from "../../src/server/calls.ts";
import { leaks, makeCanary, plant } from "./canary.ts";
import { direct } from "./direct.ts";
import { withoutWrites } from "./no-writes.ts";
import { openPlace } from "./place.ts";
import { parseScript, words } from "./script.ts";
import { formatTxtar, parseTxtar, withFile } from "./txtar.ts";

describe("txtar", () => {
  const text = "# talk\nchalk-ds plan\n\n-- a.yaml --\nversion: 1\n-- empty --\n-- sub/b.txt --\nx\n\n";

  test("parses and formats back", () => {
    const archive = parseTxtar(text);
    expect(archive.files.map((f) => f.name)).toEqual(["a.yaml", "empty", "sub/b.txt"]);
    expect(archive.files[2]?.text).toBe("x\n\n");
    expect(formatTxtar(archive)).toBe(text);
  });

  test("puts a golden in its place, or at the end", () => {
    expect(formatTxtar(withFile(parseTxtar(text), "a.yaml", "y\n"))).toContain("-- a.yaml --\ny\n-- empty --");
    expect(formatTxtar(withFile(parseTxtar("x\n"), "new", "y"))).toBe("x\n-- new --\ny\n");
  });
});

describe("script", () => {
  const table: [text: string, expected: readonly string[]][] = [
    ["chalk-ds plan -f a.yaml", ["chalk-ds", "plan", "-f", "a.yaml"]],
    ["stdout 'a  b'", ["stdout", "a  b"]],
    ["stdout 'it''s'", ["stdout", "it's"]],
    ["env K='a b'", ["env", "K=a b"]],
    ["x ''", ["x", ""]],
  ];
  for (const [text, expected] of table) test(text, () => expect(words(text)).toEqual(expected));

  test("an open quote is an error", () => expect(() => words("stdout 'a")).toThrow("not closed"));

  test("prefixes", () => {
    expect(parseScript("# talk\n[exit 3] chalk-ds plan\n! stdout 'x'")).toEqual([
      { line: 2, source: "[exit 3] chalk-ds plan", exit: 3, not: false, verb: "chalk-ds", args: ["plan"] },
      { line: 3, source: "! stdout 'x'", exit: 0, not: true, verb: "stdout", args: ["x"] },
    ]);
  });
});

describe("a plan is watched", () => {
  /** A command that is run while somebody writes, as if it had. */
  const meddled = async (args: readonly string[]) => {
    await using place = await openPlace();
    place.write("chalk-ds.yaml", "version: 1\ndatasources: {}\n");
    const api = await direct(place.server.address, "local", "local");
    const running = place.run(args);
    const config = { KAFKA_TOPIC: { value: { case: "literal" as const, value: "t" } } };
    await api.call(IntegrationsService.method.insertIntegration, {
      name: "a",
      integrationKind: IntegrationKind.KAFKA,
      config,
    });
    return await running.finally(() => api.close());
  };
  const wrote = "a plan wrote: InsertIntegration a";

  test("one that writes fails", async () => {
    await expect(meddled(["plan"])).rejects.toThrow(wrote);
    await expect(meddled(["plan", "--format", "json"])).rejects.toThrow(wrote);
  });

  test("other commands may write", async () => {
    expect(await meddled(["validate"])).toMatchObject({ exit: 0 });
  });

  test("one that writes and loses the log fails too", async () => {
    const insert: Call = {
      method: "InsertIntegration",
      isWrite: true,
      target: "a",
      code: 0,
      environmentId: "",
      hasDeadline: true,
    };
    let log: readonly Call[] = [insert];
    const server = { calls: () => log };
    const forget = async () => {
      log = [];
    };
    await expect(withoutWrites(server, forget)).rejects.toThrow("no longer in the log");
    expect(await withoutWrites(server, async () => "done")).toBe("done");
  });
});

describe("canary", () => {
  const canaries = new Map<string, string>();
  plant("$CANARY1", canaries);
  const canary = canaries.get("$CANARY1") ?? "";

  test("has 24 characters and is planted the same way twice", () => {
    expect(makeCanary()).toHaveLength(24);
    expect(plant("a $CANARY1 b", canaries)).toBe(`a ${canary} b`);
  });

  const table: [disguise: string, text: string][] = [
    ["raw", canary],
    ["cut off", canary.slice(0, 9)],
    ["URL-encoded", encodeURIComponent(canary)],
    ["JSON-escaped", JSON.stringify({ a: canary })],
    ["base64, aligned", Buffer.from(canary).toString("base64")],
    ["base64, one byte before", Buffer.from(`a${canary}z`).toString("base64")],
    ["base64, two bytes before", Buffer.from(`ab${canary}zz`).toString("base64")],
    ["base64url", Buffer.from(`user:${canary}`).toString("base64url")],
    ["hexadecimal", Buffer.from(canary).toString("hex")],
  ];
  for (const [disguise, text] of table) {
    test(`is found ${disguise}`, () => expect(leaks(`log: ${text}\n`, canaries)).toEqual(["$CANARY1"]));
  }

  test("is not found where it is not", () => expect(leaks("(sensitive) differs", canaries)).toEqual([]));
});
