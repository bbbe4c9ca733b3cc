const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const file = join(__dirname, "..", "dist", "cli.cjs");
const cache = `${file}.cache`;

/**
 * Runs the bundled CLI with the bytecode of an earlier run: what was compiled then need not be compiled now. Bytecode of
 * another version of Node is refused by V8, and everything is compiled when it is first called, as usual.
 * Returns the script.
 */
function load() {
  const source = `(function (require, module, exports) {${readFileSync(file, "latin1")}\n})`;
  const script = new Script(source, { filename: file, cachedData: bytecode() });
  const module = { exports: {} };
  script.runInThisContext()(createRequire(file), module, module.exports);
  return script;
}

function bytecode() {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

module.exports = { cache, load };
