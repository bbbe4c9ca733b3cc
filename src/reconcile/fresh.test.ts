import { expect, test } from "vitest";
import { have } from "../../test/support/builders.ts";
import { fakeClock } from "../../test/support/clock.ts";
import type { Row } from "../model/live.ts";
import { freshList } from "./fresh.ts";

// Each list has one row, named by its number; it is answered when the test says so.
function lists() {
  const clock = fakeClock();
  const begun: ((rows: readonly Row[]) => void)[] = [];
  const reader = {
    read: () => Promise.reject(new Error("nobody reads here")),
    list: () => new Promise<readonly Row[]>((resolve) => begun.push(resolve)),
  };
  const fresh = freshList(reader, clock, {});
  return {
    begun: () => begun.length,
    at: (moment: number) => clock.advance(moment - clock.monotonic()),
    answer: (n: number) => begun[n - 1]?.([have(`list ${n}`)]),
    ask: async (since: number) => (await fresh.rows(since))[0]?.name,
  };
}

test("those who ask at once share one list", async () => {
  const { ask, answer, begun } = lists();
  const both = Promise.all([ask(0), ask(0)]);
  answer(1);
  expect(await both).toEqual(["list 1", "list 1"]);
  expect(begun()).toBe(1);
});

test("a list serves until it is a second old", async () => {
  const { ask, answer, at, begun } = lists();
  const first = ask(0);
  answer(1);
  await first;
  await at(1000);
  expect(await ask(0)).toBe("list 1");
  await at(1001);
  const next = ask(0);
  answer(2);
  expect([await next, begun()]).toEqual(["list 2", 2]);
});

test("a list that took long serves for twice as long as it took", async () => {
  const { ask, answer, at } = lists();
  const first = ask(0);
  await at(3000);
  answer(1);
  await first;
  await at(6000);
  expect(await ask(0)).toBe("list 1");
});

test("a list that was begun too early does not serve, be it answered or under way", async () => {
  const { ask, answer, at, begun } = lists();
  const early = ask(0);
  await at(10);
  const late = ask(5);
  answer(2);
  expect(await late).toBe("list 2");
  answer(1);
  expect(await early).toBe("list 1");
  expect(await ask(5)).toBe("list 2");
  await at(20);
  const later = ask(15);
  answer(3);
  expect([await later, begun()]).toEqual(["list 3", 3]);
});
