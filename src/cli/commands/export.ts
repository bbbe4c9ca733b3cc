import { exportReading } from "../../manifest/export.ts";
import { exportFiles, type Layout, leftOutText } from "../../manifest/export-files.ts";
import type { Exported } from "../../model/exported.ts";
import { ChalkDsError, type Finding } from "../../model/finding.ts";
import { type ExportTold, exportFailureRecord, exportRecord } from "../../records/export.ts";
import { clean } from "../../render/clean.ts";
import { amount } from "../../render/plan.ts";
import { shellWord } from "../../render/shell-word.ts";
import { createReader } from "../../sdk/reader.ts";
import { connect } from "../connect.ts";
import type { Context } from "../context.ts";
import type { ExitStatus } from "../exit-status.ts";
import { withDocument } from "../failure.ts";
import * as flags from "../options.ts";
import { callOptions } from "../planned.ts";
import type { Build } from "../program.ts";
import { type Talk, talkFor } from "../talk.ts";
import { writeNew } from "../write-new.ts";

type Options = flags.OutputOptions &
  flags.ConnectionOptions & {
    readonly output?: string;
    readonly split?: "kind" | "source";
    readonly only: readonly string[];
    readonly envPlaceholders?: true;
  };

const examples = [
  "chalk-ds export                                   to stdout",
  "chalk-ds export -o chalk-ds.yaml --only 'orders_*'",
  "chalk-ds export -o datasources --split kind       a file for each kind; then: chalk-ds plan -f datasources",
  "chalk-ds export --env-placeholders                variables where a value is not written",
];

/** `chalk-ds export`: what is live as a manifest whose plan has nothing to change. It has no way to write to the server. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  command
    .option("-o, --output <path>", "file, or with --split folder, to write (default: stdout); nothing is overwritten")
    .addOption(
      flags.choice("--split <by>", "write a file for each kind or source, and chalk-ds.yaml", ["kind", "source"]),
    )
    .addOption(flags.repeatable("--only <glob>", "names to export; repeatable").default([], "all"))
    .option("--env-placeholders", "write { env: NAME_KEY } where { keep: true } would stand");
  flags.addOutput(flags.addConnection(command)).action(async (options: Options) => end(await run(options, context)));
};

async function run(options: Options, context: Context): Promise<ExitStatus> {
  const talk = talkFor(options, context);
  const layout = layoutOf(options);
  const told = await withDocument(options, context, talk, exportFailureRecord, () => read(options, layout, context));
  if (options.format === "json") talk.json(exportRecord(told));
  else talk.result(resultOf(told, layout, options));
  talk.findings(told.findings);
  sayVariables(told.exported, talk);
  return 0;
}

function layoutOf({ output, split }: Options): Layout {
  if (output === "") throw ChalkDsError.of("usage", "the output is empty", { hint: "is a variable unset?" });
  if (split === undefined) return { in: "one", ...(output !== undefined && { path: output }) };
  if (output !== undefined) return { in: "folder", path: output, by: split };
  throw ChalkDsError.of("usage", "several files do not go to stdout", { hint: "name a folder: --output datasources" });
}

async function read(options: Options, layout: Layout, context: Context): Promise<ExportTold> {
  await using connection = await connect(options, context);
  const ask = { access: "values", secrets: true, references: [], keys: new Map() } as const;
  const reading = await createReader(connection.client).read(ask, callOptions(options, context));
  const exported = exportReading(reading, {
    only: options.only,
    isWithPlaceholders: options.envPlaceholders === true,
  });
  const files = exportFiles(exported, reading.environment, layout);
  const hint = "keep it, and export to another place; chalk-ds export --merge adds to a manifest what it lacks";
  const written = files.flatMap(({ path, text }) => (path === undefined ? [] : [{ path, text, hint }]));
  await writeNew(written, context.cwd);
  return { environment: reading.environment, files, exported, findings: exported.leftOut.map(leftOutFinding) };
}

function leftOutFinding(leftOut: Exported["leftOut"][number]): Finding {
  const { hint } = leftOut;
  return { severity: "warning", code: "left-out", message: leftOutText(leftOut), ...(hint !== undefined && { hint }) };
}

function resultOf({ files, exported }: ExportTold, layout: Layout, { local }: Options): string {
  if (layout.path === undefined) return files.map(({ text }) => text).join("");
  const written = files.map(({ path = "" }) => `wrote ${clean(path)}\n`).join("");
  const sum = amount(exported.sources.length, "data source");
  const where = local === undefined ? "" : local === "" ? " --local" : ` ${shellWord(`--local=${local}`)}`;
  return `${written}Exported ${sum}. Next: chalk-ds plan -f ${clean(shellWord(layout.path))}${clean(where)}\n`;
}

function sayVariables({ variables }: Exported, talk: Talk): void {
  if (variables.length === 0) return;
  talk.say(`${amount(variables.length, "variable")} to set where chalk-ds runs:`);
  for (const { variable, source, key } of variables) talk.say(`  ${variable}  for ${key} of ${source}`);
}
