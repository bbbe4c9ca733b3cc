import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { tally } from "./test/support/tally.ts";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", tally],
    // Two even on two cores: most tests wait for the processes that they start.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // For a machine that is busy with something else: no test waits for its timeout.
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
