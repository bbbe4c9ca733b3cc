import type { Command } from "commander";
import { firstManifest, modeline } from "../../manifest/first.ts";
import { ChalkDsError, type Finding } from "../../model/finding.ts";
import { renderBegun } from "../../render/begun.ts";
import { surveyOf } from "../../sdk/survey.ts";
import { ignoreLines, schemaFor, workflowFor } from "../begin.ts";
import type { Context } from "../context.ts";
import { isUsual, refuseHiding, usualFile } from "../hidden-manifest.ts";
import * as flags from "../options.ts";
import type { Build } from "../program.ts";
import { talkFor } from "../talk.ts";
import { type InitOptions, type Wishes, wishesOf } from "../wishes.ts";
import { appendLines, type NewFile, writeNew } from "../write-new.ts";

const examples = [
  "chalk-ds init                                  asks",
  "chalk-ds init --yes                            a PostgreSQL source, and a workflow for GitHub Actions",
  "chalk-ds init --kind snowflake --kind kafka -e production --ci none",
  "chalk-ds init --from-live                      the sources that are live, as chalk-ds export writes them",
];

/** `chalk-ds init`: a first manifest that applies as it stands, its schema, a line of .gitignore, a CI workflow. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  flags
    .addTalk(flags.addConnection(addFlags(command), "the environment that the manifest is for"))
    .action(async (options: InitOptions) => {
      await run(options, context);
      end(0);
    });
};

function addFlags(command: Command): Command {
  return command
    .option("-f, --file <path>", "where the manifest is written", usualFile)
    .addOption(flags.repeatable("--kind <kind>", "kind of a first data source; repeatable").default([], "postgresql"))
    .option("--from-live", "write the data sources that are live in the environment")
    .addOption(flags.choice("--ci <system>", "the workflow to write (default: github)", ["github", "none"]))
    .option("-y, --yes", "ask nothing: the defaults, where no flag says otherwise");
}

async function run(options: InitOptions, context: Context): Promise<void> {
  const { file } = options;
  refusePlace(file, context.cwd);
  const { credentials } = await surveyOf({}, context);
  const hasCredentials = options.local !== undefined || "identity" in credentials;
  const wishes = await wishesOf(options, context, { hasCredentials });
  const schema = await schemaFor(file, context.cwd);
  const { text, findings } = await manifestText(wishes, schema.path, options, context);
  const files: readonly NewFile[] = [
    { path: file, text, hint: "chalk-ds plan shows what it would change" },
    ...(schema.file ? [schema.file] : []),
    ...(wishes.ci === "github" ? [workflowFor(file, context.cwd)] : []),
  ];
  const ignore = ignoreLines(context.cwd);
  await writeNew(files, context.cwd, async () => {
    if (ignore.length > 0) await appendLines(".gitignore", ignore, context.cwd);
  });
  const written = files.map(({ path }) => path);
  const isLive = wishes.sources === "live";
  const begun = { written, isIgnored: ignore.length > 0, isLive, ...(!isUsual(file, context.cwd) && { file }) };
  context.stdout.write(renderBegun(begun));
  talkFor(options, context).findings(findings);
}

async function manifestText(
  { sources, environment }: Wishes,
  schema: string,
  options: InitOptions,
  context: Context,
): Promise<{ readonly text: string; readonly findings: readonly Finding[] }> {
  const pin = environment === undefined ? {} : { environment };
  if (sources !== "live") return { text: firstManifest({ schema, kinds: sources, ...pin }), findings: [] };
  const { exportLive } = await import("../exporting.ts");
  const { files, findings } = await exportLive({ ...options, ...pin, only: [] }, { in: "one" }, context);
  return { text: `${modeline(schema)}${files.map((file) => file.text).join("")}`, findings };
}

function refusePlace(file: string, cwd: string): void {
  if (!/\.ya?ml$/i.test(file))
    throw ChalkDsError.of("usage", `"${file}" does not end in .yaml`, { hint: "name a file: --file chalk-ds.yaml" });
  refuseHiding(file, cwd);
}
