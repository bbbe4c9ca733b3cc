#!/usr/bin/env node
// CommonJS, since to start Node's loader of ES modules takes longer than all that --version has to do (docs/decisions/0004).
const { argv, stdout } = process;
if (argv.length === 3 && (argv[2] === "--version" || argv[2] === "-V")) {
  stdout.on("error", () => undefined); // a reader that went away
  stdout.write(`${require("../package.json").version}\n`);
} else require("./load.js").load();
