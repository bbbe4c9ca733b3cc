// Both directions against the official Python client, in a virtual environment of its own (.venv-chalkpy, kept for the
// next run): test/chalkpy/drive.py drives our server with it, unchanged, and test/chalkpy/foreign.mjs drives our SDK
// and binary against a server on its generated code. Needs Python 3.10 or newer; without it this fails and says so.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const version = "2.166.1";
const root = fileURLToPath(new URL("..", import.meta.url));
const venv = `${root}.venv-chalkpy`;
const windows = process.platform === "win32";
const venvPython = windows ? `${venv}\\Scripts\\python.exe` : `${venv}/bin/python`;

const python = ["python3", "python", "python3.13", "python3.12", "python3.11", "python3.10"].find(
  (name) => spawnSync(name, ["-c", "import sys, venv; sys.exit(sys.version_info < (3, 10))"]).status === 0,
);
if (!python) stop("Python 3.10 or newer, with its venv module, is missing: install it, then run this again");

if (!hasClient()) {
  console.log(`installing chalkpy ${version} in .venv-chalkpy (once; about 450 MB)`);
  rmSync(venv, { recursive: true, force: true });
  run(python, ["-m", "venv", venv]);
  run(venvPython, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", `chalkpy==${version}`]);
}

const { PATH, SystemRoot, LANG } = process.env;
const bare = { PATH, ...(SystemRoot && { SystemRoot }), ...(LANG && { LANG }) };

console.log("the official client against our server");
const ofClient = await driveOurServer();
console.log("our SDK and binary against a server that is not ours");
const ofServer = await ended(spawn(process.execPath, [`${root}test/chalkpy/foreign.mjs`, venvPython], options(bare)));
process.exitCode = ofClient || ofServer;

async function driveOurServer() {
  const { startServer } = await import("../dist/server.js");
  const server = await startServer({
    clients: [
      { id: "chalkpy", secret: "chalkpy-secret" },
      { id: "guest", secret: "guest-secret", permissions: ["secrets.list"] },
    ],
    environments: [{ id: "env_chalkpy", name: "Chalkpy" }],
  });
  const env = {
    ...bare,
    // The client looks for a configuration file at home; there is none in the environment's own folder.
    HOME: venv,
    PYTHONUTF8: "1",
    CHALK_API_SERVER: server.address,
    CHALK_CLIENT_ID: "chalkpy",
    CHALK_CLIENT_SECRET: "chalkpy-secret",
    ENVIRONMENT_NAME: "Chalkpy",
    LIST_ONLY_ID: "guest",
    LIST_ONLY_SECRET: "guest-secret",
  };
  const code = await ended(spawn(venvPython, [`${root}test/chalkpy/drive.py`], options(env)));
  await server.close();
  return code;
}

function options(env) {
  return { stdio: ["ignore", "inherit", "inherit"], env };
}

function ended(child) {
  return new Promise((done) => child.on("close", (code) => done(code ?? 1)));
}

function hasClient() {
  if (!existsSync(venvPython)) return false;
  const asked = spawnSync(venvPython, ["-c", "import importlib.metadata as m; print(m.version('chalkpy'))"]);
  return asked.stdout?.toString().trim() === version;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) stop(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ""}`);
}

function stop(why) {
  console.error(`test:chalkpy: ${why}`);
  process.exit(1);
}
