// Bundles the CLI, the library and the server into dist/, code split, so that a command loads what it needs.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });

await build({
  absWorkingDir: root,
  entryPoints: { cli: "src/cli/bin.ts", index: "src/index.ts", server: "src/server/start.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  legalComments: "none",
  logLevel: "warning",
  // libsql carries a native binary; it is the one dependency that is installed beside the bundle.
  external: ["libsql"],
  alias: {
    // channelz alone needs proto-loader: an empty module saves 137 KiB and 4 ms at start.
    "@grpc/proto-loader": "./scripts/empty-module.mjs",
    // yaml's build for Node asks process.env about every token, which takes as long as parsing does; its other one does not.
    yaml: "./node_modules/yaml/browser/dist/index.js",
  },
  // CommonJS inside an ES module bundle asks for `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
