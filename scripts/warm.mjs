// Runs the bundled CLI once, and keeps the bytecode of all that ran beside it: see bin/load.js.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { cache, load } = createRequire(import.meta.url)("../bin/load.js");
const script = load();
process.on("exit", () => writeFileSync(cache, script.createCachedData()));
