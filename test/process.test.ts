import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ask } from "../src/cli/ask.ts";
import { watched } from "./support/no-writes.ts";
import { openPlace, type Place } from "./support/place.ts";

// What the process itself does when its streams fail, and when it is told to stop.

const binary = join(fileURLToPath(new URL("..", import.meta.url)), "bin/chalk-ds.js");
const entry = (name: string): string =>
  `  ${name}: { kind: kafka, config: { KAFKA_BOOTSTRAP_SERVER: "b:1", KAFKA_TOPIC: ${name} } }\n`;
const manifest = `version: 1\ndatasources:\n${entry("a")}${entry("b")}`;

describe.skipIf(!existsSync("/dev/full"))("a stream that cannot be written", () => {
  /** Runs the binary with one stream on a full disk, and hears the other. */
  const full = (place: Place, stream: "stdout" | "stderr", args: readonly string[]) =>
    watched(place.server, args, () => onFullDisk(place, stream, args));

  async function onFullDisk(place: Place, stream: "stdout" | "stderr", args: readonly string[]) {
    const disk = openSync("/dev/full", "w");
    const stdio = stream === "stdout" ? (["ignore", disk, "pipe"] as const) : (["ignore", "pipe", disk] as const);
    const child = spawn(process.execPath, [binary, ...args], { cwd: place.folder, env: place.env, stdio: [...stdio] });
    closeSync(disk);
    let heard = "";
    (child.stdout ?? child.stderr)?.setEncoding("utf8").on("data", (piece) => (heard += piece));
    const [exit] = await once(child, "close");
    return { exit, heard };
  }

  test.for(["stdout", "stderr"] as const)("does not stop an apply, and raises its exit: %s", async (stream) => {
    await using place = await openPlace();
    place.write("chalk-ds.yaml", manifest);
    const { exit, heard } = await full(place, stream, ["apply", "--yes"]);
    expect(exit, heard).toBe(5);
    expect(place.takeWrites().length).toBe(2);
    if (stream === "stdout")
      expect(heard.match(/the output could not be written \(ENOSPC\) \[output-lost\]/g)?.length).toBe(1);
    else expect(heard).toMatch(/Apply complete: 2 created/);
  });

  test.for(["source list", "plan --detailed-exitcode", "schema", "--help"])(
    "is told without a stack trace: %s",
    async (line) => {
      await using place = await openPlace();
      place.write("chalk-ds.yaml", manifest);
      const { exit, heard } = await full(place, "stdout", line.split(" "));
      expect(exit, heard).toBe(5);
      expect(heard).toMatch(/^chalk-ds: error: the output could not be written \(ENOSPC\) \[output-lost\]$/m);
      expect(heard).not.toMatch(/^ +at /m);
    },
  );

  test("leaves a higher status as it is", async () => {
    await using place = await openPlace();
    place.write("chalk-ds.yaml", "version: 1\npolicy: { protect: [a] }\ndatasources: {}\nabsent: [a]\n");
    await place.run(["source", "create", "a", "--kind", "kafka", "--config", "-"], "KAFKA_TOPIC: t");
    expect(await full(place, "stdout", ["plan"])).toMatchObject({ exit: 6 });
  });
});

describe("what waits for input", () => {
  const waiting = ["validate -f -", "plan -f -", "source create a --kind kafka --config -", "secret set a"];
  const signals = [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const;
  test.concurrent.for(waiting.flatMap((line) => signals.map(([signal, exit]) => ({ line, signal, exit }))))(
    "$line ends at the first $signal",
    async ({ line, signal, exit }) => {
      await using place = await openPlace();
      const child = spawn(process.execPath, [binary, ...line.split(" ")], { cwd: place.folder, env: place.env });
      let heard = "";
      child.stderr.setEncoding("utf8").on("data", (piece) => (heard += piece));
      const closed = once(child, "close");
      // More than a pipe holds: when it is written, somebody reads. The end never comes.
      await new Promise((written) => child.stdin.write("#".repeat(1_000_000), written));
      child.kill(signal);
      expect(await closed, heard).toEqual([exit, null]);
      expect(heard).toMatch(/^chalk-ds: error: stdin was not read to its end \[interrupted\]$/m);
      expect(place.takeWrites()).toEqual([]);
    },
  );

  test.for(waiting)("%s reads no input without end", async (line) => {
    await using place = await openPlace();
    const child = spawn(process.execPath, [binary, ...line.split(" ")], { cwd: place.folder, env: place.env });
    let heard = "";
    child.stderr.setEncoding("utf8").on("data", (piece) => (heard += piece));
    const endless = setInterval(() => child.stdin.write("#".repeat(1_000_000)), 1);
    child.stdin.on("error", () => undefined); // it has read enough
    const closed = await once(child, "close");
    clearInterval(endless);
    expect(closed, heard).toEqual([3, null]);
    expect(heard).toMatch(/^chalk-ds: error: "stdin" is larger than 3 MiB \[manifest-too-large\]$/m);
    expect(place.takeWrites()).toEqual([]);
  });

  test.for([true, false])("a question is over with the interruption, hidden: %s", async (isHidden) => {
    const interrupt = new AbortController();
    const asked = ask(new PassThrough(), new PassThrough(), "Value: ", isHidden, interrupt.signal);
    setImmediate(() => interrupt.abort("SIGTERM"));
    await expect(asked).rejects.toMatchObject({ findings: [{ code: "interrupted" }] });
    const late = ask(new PassThrough(), new PassThrough(), "Value: ", isHidden, interrupt.signal);
    await expect(late).rejects.toMatchObject({ findings: [{ code: "interrupted" }] });
  });
});
