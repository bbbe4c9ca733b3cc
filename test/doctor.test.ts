import { timestampFromDate } from "@bufbuild/protobuf/wkt";
import { expect, test } from "vitest";
import { main } from "../src/cli/main.ts";
import { makeCanary } from "./support/canary.ts";
import { contextIn } from "./support/context.ts";
import { openPeer, tokenReply } from "./support/peer.ts";
import { openPlace } from "./support/place.ts";

// What a scenario cannot say of `doctor`: a server whose clock is wrong, and the calls that reach a server.

test.for([
  [10, "this machine's clock is 10 minutes behind the server's"],
  [-10, "this machine's clock is 10 minutes ahead of the server's"],
] as const)("a clock that is %i minutes from the server's is told", async ([minutes, said]) => {
  await using place = await openPlace();
  await using peer = await openPeer();
  const expires = new Date(Date.now() + 3_600_000 + minutes * 60_000);
  peer.answer("GetToken", tokenReply({ expiresIn: 3600, expiresAt: timestampFromDate(expires) }));
  peer.answer("ListIntegrations", new Uint8Array()); // a list of none
  const env = { CHALK_API_SERVER: peer.address, CHALK_CLIENT_ID: "a", CHALK_CLIENT_SECRET: makeCanary() };
  const context = contextIn(place.folder, { env });
  expect(await main(["doctor"], context)).toBe(0);
  expect(context.heard.stdout).toContain(`warning  clock        ${said}\n`);
});

test("it asks for a token and for rights, and where those are not told for one list", async () => {
  await using place = await openPlace();
  await place.run(["doctor"]);
  place.server.setBehaviour({ "display-agent": "no" });
  await place.run(["doctor"]);
  expect(place.server.calls().map((call) => call.method)).toEqual([
    "GetToken",
    "GetDisplayAgent",
    "GetToken",
    "GetDisplayAgent",
    "ListIntegrations",
  ]);
});

test("a manifest that cannot be taken in is told in the document too", async () => {
  await using place = await openPlace();
  const { exit, stdout } = await place.run(["doctor", "-f", "-", "--format", "json"], " ".repeat(3 * 1024 * 1024 + 1));
  expect(exit).toBe(3);
  const findings = [expect.objectContaining({ code: "manifest-too-large" })];
  expect(JSON.parse(stdout)).toEqual({ formatVersion: 1, checks: [], findings, exitCode: 3 });
});

test("an interruption ends it", async () => {
  await using place = await openPlace();
  const interrupt = new AbortController();
  interrupt.abort("SIGINT");
  const context = contextIn(place.folder, { env: place.env, interrupted: interrupt.signal });
  expect(await main(["doctor"], context)).toBe(130);
  expect(place.server.calls()).toEqual([]);
});

test("an interruption ends a list that is not answered", async () => {
  await using place = await openPlace();
  await using peer = await openPeer();
  const interrupt = new AbortController();
  peer.answer("ListIntegrations", () => interrupt.abort("SIGINT"));
  const env = { CHALK_API_SERVER: peer.address, CHALK_CLIENT_ID: "a", CHALK_CLIENT_SECRET: makeCanary() };
  const context = contextIn(place.folder, { env, interrupted: interrupt.signal });
  expect(await main(["doctor", "--timeout", "600"], context)).toBe(130);
});
