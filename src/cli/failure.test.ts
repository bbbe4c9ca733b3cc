import { expect, test } from "vitest";
import { contextIn } from "../../test/support/context.ts";
import { main } from "./main.ts";

test("what nobody foresaw is a bug: its class is said, its words are not, and it ends with 70", async () => {
  const words = "a value that the error quotes";
  const context = contextIn("/");
  const broken = {
    ...context,
    get env(): never {
      throw new RangeError(words);
    },
  };
  expect(await main(["source", "list"], broken)).toBe(70);
  expect(context.heard.stderr).toMatch(
    /^chalk-ds: error: something went wrong inside chalk-ds \(RangeError\) \[bug\]$/m,
  );
  expect(context.heard.stderr + context.heard.stdout).not.toContain(words);
});
