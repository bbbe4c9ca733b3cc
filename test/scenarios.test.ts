import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";
import { runScenario } from "./support/runner.ts";

// Each file is one story, told by the real binary and a real server; support/runner.ts says what a line means.
const folder = fileURLToPath(new URL("scenarios", import.meta.url));

describe.concurrent("scenarios", () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txtar"))) {
    test(name.replace(".txtar", ""), () => runScenario(`${folder}/${name}`));
  }
});
