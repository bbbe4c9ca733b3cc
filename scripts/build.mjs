// Bundles the library and the server into dist/ as ES modules, code split, and the CLI as one CommonJS script with the
// bytecode of a first run beside it: docs/decisions/0004.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  legalComments: "none", // THIRD_PARTY_NOTICES.txt has them
  metafile: true,
  logLevel: "warning",
  // libsql carries a native binary; it is the one dependency that is installed beside the bundle.
  external: ["libsql"],
  alias: {
    // channelz alone needs proto-loader: an empty module saves 137 KiB and 4 ms at start.
    "@grpc/proto-loader": "./scripts/empty-module.mjs",
    // yaml's build for Node asks process.env about every token, which takes as long as parsing does; its other one does not.
    yaml: "./node_modules/yaml/browser/dist/index.js",
  },
};

const library = await build({
  ...common,
  entryPoints: { index: "src/index.ts", server: "src/server/start.ts" },
  outdir: "dist",
  splitting: true,
  format: "esm",
  // CommonJS inside an ES module bundle asks for `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
const cli = await build({
  ...common,
  entryPoints: ["src/cli/bin.ts"],
  outfile: "dist/cli.cjs",
  format: "cjs",
  minifyWhitespace: true, // comments may hold what is not ASCII, and bin/load.js reads the file as such
});
warm();

writeFileSync(`${root}dist/THIRD_PARTY_NOTICES.txt`, notices(bundled([library, cli])));

/** Runs the CLI once on the example of all kinds, so that bin/load.js finds the bytecode of what a plan needs. */
function warm() {
  const folder = mkdtempSync(join(tmpdir(), "chalk-ds-warm-"));
  const args = [`${root}scripts/warm.mjs`, "plan", `--local=${join(folder, "warm.db")}`, "-f", "examples/all-kinds"];
  spawnSync(process.execPath, args, { cwd: root, env: {}, stdio: "ignore" });
  rmSync(folder, { recursive: true, force: true });
}

/** The files that are in the bundle, by the package they are from. */
function bundled(builds) {
  const packages = new Map();
  const add = (name, file) => packages.set(name, (packages.get(name) ?? new Set()).add(file));
  for (const { inputs } of builds.flatMap(({ metafile }) => Object.values(metafile.outputs))) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const name = packageOf(file);
      if (name && bytesInOutput > 0) add(name, file);
      // What is generated has a package's code in it already; the generator's bundler left a comment above each piece.
      if (file.startsWith("src/gen/") && file.endsWith(".js"))
        for (const [, piece] of readFileSync(root + file, "utf8").matchAll(/^\/\/ (node_modules\/.*)$/gm))
          add(packageOf(piece), piece);
    }
  }
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
}

function packageOf(file) {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file)?.[1];
}

/** Name, version, licence and its text, package by package. */
function notices(packages) {
  const parts = packages.map(([name, files]) => {
    const folder = `${root}node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const texts = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8").trim());
    return [
      `${name} ${version} (${license.replace(/^\((.*)\)$/, "$1")})`,
      ...(texts.length > 0 ? texts : inSource(files)),
    ].join("\n\n");
  });
  const line = `\n\n${"-".repeat(80)}\n\n`;
  return `${["This software contains the following packages.", ...parts].join(line)}\n`;
}

/** A package without a file for its licence has it in its source; Apache-2.0 itself is in our own LICENSE. */
function inSource(files) {
  const heads = [...files].map((file) => /^(?:\/\/.*\n)+/.exec(readFileSync(root + file, "utf8"))?.[0] ?? "");
  const texts = [...new Set(heads)].filter((head) => /copyright/i.test(head));
  if (texts.length === 0) throw new Error(`no licence is found for ${[...files][0]}`);
  return texts.map((head) => head.replace(/^\/\/ ?/gm, "").trim());
}
