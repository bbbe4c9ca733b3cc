import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { IntegrationKind, IntegrationsService } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import type { Fault } from "../src/server/fault.ts";
import { openPlace, type Place } from "./support/place.ts";

// What can happen to a write, for each kind of write: it is sent once, said what is known of it, and the next apply finishes.

const binary = join(fileURLToPath(new URL("..", import.meta.url)), "bin/chalk-ds.js");
const entry = (name: string, topic: string, more = ""): string =>
  `  ${name}: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: ${topic} }${more} }\n`;
const manifestOf = (...entries: string[]): string => `version: 1\ndatasources:\n${entries.join("")}`;

/** Two sources that are live, `a` and `kept`, as `InsertIntegration` 1 and 2. */
async function begun(faults: readonly Fault[]): Promise<Place> {
  const place = await openPlace({ faults });
  await place.behind(async (api) => {
    for (const name of ["a", "kept"]) {
      const config = { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: name };
      await api.call(IntegrationsService.method.insertIntegration, {
        name,
        integrationKind: IntegrationKind.KAFKA,
        config: Object.fromEntries(
          Object.entries(config).map(([key, value]) => [key, { value: { case: "literal" as const, value } }]),
        ),
      });
    }
  });
  return place;
}

const kept = entry("kept", "kept");
const actions = {
  create: { method: "InsertIntegration", call: 3, manifest: manifestOf(entry("a", "a"), kept, entry("b", "b")) },
  update: { method: "UpdateIntegration", call: 1, manifest: manifestOf(entry("a", "other"), kept) },
  rename: { method: "UpdateIntegration", call: 1, manifest: manifestOf(entry("b", "a", ", renamedFrom: a"), kept) },
  delete: { method: "DeleteIntegration", call: 1, manifest: `${manifestOf(kept)}absent: [a]\n` },
};

// What is proven by each end. An apply that changed nothing has failed (1); one that may have changed something is partial (5).
const ends: readonly [what: string, fault: Omit<Fault, "method" | "call">, said: RegExp, exit: number][] = [
  ["is denied", { kind: "before", code: 7 }, /PERMISSION_DENIED/, 1],
  ["is refused as it stands", { kind: "before", code: 9 }, /FAILED_PRECONDITION/, 1],
  ["is lost on the way there", { kind: "before", code: 14 }, /unknown/, 5],
  ["is done, and answered with a failure", { kind: "after", code: 13 }, /unknown/, 5],
  ["is done, and the connection is cut", { kind: "reset" }, /unknown/, 5],
  ["is done, and never answered", { kind: "hang" }, /unknown/, 5],
];

describe.for(Object.entries(actions))("a %s", ([, { method, call, manifest }]) => {
  test.concurrent.for(ends)("that %s", async ([, fault, said, exit]) => {
    await using place = await begun([{ method, call, ...fault }]);
    place.write("chalk-ds.yaml", manifest);

    const first = await place.run(["apply", "--yes", ...(fault.kind === "hang" ? ["--timeout", "1"] : [])]);
    expect(first.exit, first.stdout + first.stderr).toBe(exit);
    expect(first.stdout + first.stderr).toMatch(said);
    expect(place.takeWrites().filter((write) => write.startsWith(method)).length).toBe(1);

    const second = await place.run(["apply", "--yes"]);
    expect(second.exit, second.stdout + second.stderr).toBe(0);
    expect(place.takeWrites().length).toBe(fault.kind === "before" ? 1 : 0);
    expect(await place.run(["plan", "--detailed-exitcode"])).toMatchObject({ exit: 0 });
  });
});

/** Starts an apply whose first write hangs, and waits until the server has done it. */
async function hanging(place: Place): Promise<{ readonly child: ChildProcess; readonly heard: () => string }> {
  const child = spawn(process.execPath, [binary, "apply", "--yes", "--parallelism", "1"], {
    cwd: place.folder,
    env: place.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (piece) => (text += piece));
  await expect.poll(() => place.server.calls().some((call) => call.isWrite), { timeout: 20_000 }).toBe(true);
  return { child, heard: () => text };
}

describe("an interrupted apply", () => {
  const manifest = manifestOf(entry("a", "a"), kept, entry("b", "b"), entry("c", "c"));

  test("begins nothing more, says what it knows, and ends with 130", async () => {
    await using place = await begun([{ method: "InsertIntegration", call: 3, kind: "hang" }]);
    place.write("chalk-ds.yaml", manifest);
    const { child, heard } = await hanging(place);
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([130, null]);
    expect(heard()).toContain("Interrupted: nothing more is begun");
    expect(heard()).toMatch(/b .*unknown/);
    expect(heard()).toMatch(/c .*not created: interrupted/);
    expect(place.takeWrites()).toEqual(["InsertIntegration b"]);
    expect(await place.run(["apply", "--yes"])).toMatchObject({ exit: 0 });
    expect(place.takeWrites()).toEqual(["InsertIntegration c"]);
  });

  test("that is interrupted again leaves at once, with 143 for SIGTERM", async () => {
    await using place = await begun([{ method: "InsertIntegration", call: 3, kind: "hang" }]);
    place.write("chalk-ds.yaml", manifest);
    const { child } = await hanging(place);
    const closed = once(child, "close");
    child.kill("SIGTERM");
    child.kill("SIGTERM");
    const again = setInterval(() => child.kill("SIGTERM"), 100); // two signals at once may arrive as one
    expect(await closed).toEqual([143, null]);
    clearInterval(again);
    expect(place.takeWrites()).toEqual(["InsertIntegration b"]);
  });
});

test("a reader that goes away ends the output, and not the apply", async () => {
  await using place = await begun([]);
  place.write("chalk-ds.yaml", manifestOf(entry("a", "other"), kept, entry("b", "b")));
  const child = spawn(process.execPath, [binary, "apply", "--yes"], {
    cwd: place.folder,
    env: place.env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  child.stdout.destroy();
  expect(await once(child, "close")).toEqual([0, null]);
  expect(await place.run(["plan", "--detailed-exitcode"])).toMatchObject({ exit: 0 });
});
