import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { firstManifest } from "../../manifest/first.ts";
import { ChalkDsError } from "../../model/finding.ts";
import { renderBegun } from "../../render/begun.ts";
import { ignoreLines, schemaFor, usualFile, workflowFor } from "../begin.ts";
import type { Context } from "../context.ts";
import * as flags from "../options.ts";
import type { Build } from "../program.ts";
import { type InitOptions, type Wishes, wishesOf } from "../wishes.ts";
import { appendLines, type NewFile, writeNew } from "../write-new.ts";

const examples = [
  "chalk-ds init                                  asks",
  "chalk-ds init --yes                            a PostgreSQL source, and a workflow for GitHub Actions",
  "chalk-ds init --kind snowflake --kind kafka -e production --ci none",
];

/** `chalk-ds init`: a first manifest that applies as it stands, its schema, a line of .gitignore, a CI workflow. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  addFlags(command).action(async (options: InitOptions) => {
    await run(options, context);
    end(0);
  });
};

function addFlags(command: Command): Command {
  return command
    .option("-f, --file <path>", "where the manifest is written", usualFile)
    .addOption(flags.repeatable("--kind <kind>", "kind of a first data source; repeatable").default([], "postgresql"))
    .option("-e, --environment <id-or-name>", "the environment that the manifest is for (default: any)")
    .addOption(flags.choice("--ci <system>", "the workflow to write (default: github)", ["github", "none"]))
    .option("-y, --yes", "ask nothing: the defaults, where no flag says otherwise");
}

async function run(options: InitOptions, context: Context): Promise<void> {
  const { file } = options;
  refusePlace(file, context.cwd);
  const wishes = await wishesOf(options, context);
  const schema = await schemaFor(file, context.cwd);
  const manifest = {
    path: file,
    text: manifestText(wishes, schema.path),
    hint: "chalk-ds plan shows what it would change",
  };
  const files: readonly NewFile[] = [
    manifest,
    ...(schema.file ? [schema.file] : []),
    ...(wishes.ci === "github" ? [workflowFor(file, context.cwd)] : []),
  ];
  const ignore = ignoreLines(context.cwd);
  await writeNew(files, context.cwd);
  if (ignore.length > 0) await appendLines(".gitignore", ignore, context.cwd);
  const written = files.map(({ path }) => path);
  context.stdout.write(renderBegun({ written, isIgnored: ignore.length > 0, ...(file !== usualFile && { file }) }));
}

function manifestText({ kinds, environment }: Wishes, schema: string): string {
  return firstManifest({ schema, kinds, ...(environment !== undefined && { environment }) });
}

// Where there are two of them, chalk-ds.yaml is the manifest, and what the folder holds is none any more.
function refusePlace(file: string, cwd: string): void {
  if (!/\.ya?ml$/i.test(file))
    throw ChalkDsError.of("usage", `"${file}" does not end in .yaml`, { hint: "name a file: --file chalk-ds.yaml" });
  if (file === usualFile && existsSync(join(cwd, "datasources")))
    throw ChalkDsError.of("file-exists", 'the folder "datasources" is a manifest already', {
      hint: "chalk-ds plan shows what it would change; --file names another place to write to",
    });
}
