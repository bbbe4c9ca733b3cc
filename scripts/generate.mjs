// Generates what is committed: protobuf code, the JSON Schema, its validator, and the pages of the kinds. --check compares instead of writing.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { manifestReference } from "./manifest-reference.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const isCheck = process.argv.includes("--check");
const declaration = `/** One error of ajv. */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Checks the shape of a manifest; the errors of the last call are in \`errors\`. */
declare const validate: ((data: unknown) => boolean) & { readonly errors?: readonly ShapeError[] | null };
export default validate;
`;
const out = isCheck ? mkdtempSync(join(tmpdir(), "chalk-ds-generate-")) : root;

try {
  generateProtobuf();
  const { manifestSchema, planSchema, limits, neverRead, kinds, kindPage, kindMarkdown, kindsMarkdown } =
    await sources();
  const schema = manifestSchema();
  write("schemas/manifest.schema.json", `${JSON.stringify(schema, undefined, 2)}\n`);
  write("schemas/plan.schema.json", `${JSON.stringify(planSchema(), undefined, 2)}\n`);
  await generateValidator(schema);
  const pages = kinds.map(kindPage);
  for (const page of pages) write(`docs/kinds/${page.kind}.md`, kindMarkdown(page));
  write("docs/kinds/README.md", kindsMarkdown(pages));
  const reference = readFileSync(join(root, "docs/manifest.md"), "utf8");
  write("docs/manifest.md", manifestReference(reference, schema, { limits, neverRead }));
  if (isCheck) compare();
} finally {
  if (isCheck) rmSync(out, { recursive: true, force: true });
}

function generateProtobuf() {
  const env = { ...process.env, PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH}` };
  rmSync(join(out, "src/gen/chalk"), { recursive: true, force: true });
  execFileSync("buf", ["generate", "--output", out], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
}

// Node 20 runs no TypeScript: what is generated from is bundled into a module of the moment.
async function sources() {
  const folder = mkdtempSync(join(tmpdir(), "chalk-ds-sources-"));
  const files = [
    ...["catalog/manifest-schema", "catalog/kind-page", "model/kind", "render/kind-markdown"],
    ...["manifest/text", "manifest/resolve", "records/plan-schema"],
  ];
  try {
    const outfile = join(folder, "sources.mjs");
    await build({
      absWorkingDir: root,
      stdin: { contents: files.map((file) => `export * from "./src/${file}.ts";`).join("\n"), resolveDir: root },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
    });
    return await import(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// ajv's standalone code still asks for `require`: bundling it makes one module that needs nothing.
async function generateValidator(schema) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(["defaultSnippets"]); // a word of editors
  // What a source's kind adds are words for editors: the validator need not ask each source fifteen times for its kind.
  const { allOf: _words, ...source } = schema.definitions.source;
  const { allOf: _moreWords, ...overlaySource } = schema.definitions.overlaySource;
  const rules = { ...schema, definitions: { ...schema.definitions, source, overlaySource } };
  const code = inPlace(standalone(ajv, ajv.compile(rules)));
  const bundled = await build({
    absWorkingDir: root,
    stdin: { contents: code, resolveDir: root, sourcefile: "manifest-validator.js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20.19",
    legalComments: "none",
  });
  write(
    "src/gen/manifest-validator.js",
    `// Generated from schemas/manifest.schema.json by npm run generate.\n${bundled.outputFiles[0].text}`,
  );
  write("src/gen/manifest-validator.d.ts", declaration);
}

// ajv copies all errors so far at each call of a rule: 100,000 mistakes in one file would take half a minute.
function inPlace(code) {
  const copied = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g;
  const gathered = code.replace(copied, "vErrors = gather(vErrors, $1.errors);");
  if (!copied.test(code) || gathered.includes(".concat(")) throw new Error("the code of ajv has another form now");
  return `${gathered}
function gather(before, more) {
  if (before === null) return more;
  for (const error of more) before.push(error);
  return before;
}
`;
}

function write(path, text) {
  mkdirSync(join(out, path, ".."), { recursive: true });
  writeFileSync(join(out, path), text);
}

function compare() {
  const inFolders = ["src/gen", "schemas", "docs/kinds"].flatMap((folder) => {
    const names = new Set([...filesOf(join(out, folder)), ...filesOf(join(root, folder))]);
    return [...names].sort().map((name) => join(folder, name));
  });
  const stale = [...inFolders, "docs/manifest.md"].filter((name) => {
    const [made, kept] = [join(out, name), join(root, name)];
    return !existsSync(made) || !existsSync(kept) || readFileSync(made, "utf8") !== readFileSync(kept, "utf8");
  });
  if (stale.length === 0) return;
  console.error(
    `generated files are not up to date (npm run generate):\n${stale.map((name) => `  ${name}`).join("\n")}`,
  );
  process.exitCode = 1;
}

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
