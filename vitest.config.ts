import { defineConfig } from "vitest/config";
import { tally } from "./test/support/tally.ts";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", tally],
    // For a machine that is busy with something else: no test waits for its timeout.
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
