// Loaded before a program that is measured: tells at its end how much memory it held at most, in KiB.
const { writeFileSync } = require("node:fs");

process.on("exit", () => writeFileSync(process.env.CHALK_DS_PEAK, String(process.resourceUsage().maxRSS)));
