import type { Reporter } from "vitest/node";

/** Ends a run with one plain line, `N passed, N failed`, which any CI log reader understands. */
export const tally: Reporter = {
  onTestRunEnd(modules, unhandled) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((t) => t.result().state));
    const broken = modules.filter((m) => m.state() === "failed" && m.errors().length > 0).length + unhandled.length;
    const count = (state: string): number => states.filter((s) => s === state).length;
    const skipped = count("skipped") > 0 ? `, ${count("skipped")} skipped` : "";
    process.stdout.write(`${count("passed")} passed, ${count("failed") + broken} failed${skipped}\n`);
  },
};
