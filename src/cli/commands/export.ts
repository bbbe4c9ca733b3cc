import type { Layout } from "../../manifest/export-files.ts";
import { ChalkDsError } from "../../model/finding.ts";
import { type ExportTold, exportFailureRecord, exportRecord } from "../../records/export.ts";
import { amount } from "../../render/amount.ts";
import { clean } from "../../render/clean.ts";
import { shellWord } from "../../render/shell-word.ts";
import type { Context } from "../context.ts";
import type { ExitStatus } from "../exit-status.ts";
import { type ExportFlags, exportInto, exportNew } from "../exporting.ts";
import { withDocument } from "../failure.ts";
import * as flags from "../options.ts";
import type { Build } from "../program.ts";
import { type Talk, talkFor } from "../talk.ts";

type Options = ExportFlags &
  flags.OutputOptions & { readonly output?: string; readonly split?: "kind" | "source"; readonly merge?: string };

const examples = [
  "chalk-ds export                                   to stdout",
  "chalk-ds export -o chalk-ds.yaml --only 'orders_*'",
  "chalk-ds export -o datasources --split kind       a file for each kind; then: chalk-ds plan -f datasources",
  "chalk-ds export --merge chalk-ds.yaml             adds what the file lacks, and changes nothing else in it",
  "chalk-ds export --env-placeholders                variables where a value is not written",
];

/** `chalk-ds export`: what is live as a manifest whose plan has nothing to change. The server is only read. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, examples);
  command
    .option("-o, --output <path>", "file, or with --split folder, to write (default: stdout); nothing is overwritten")
    .addOption(flags.choice("--split <by>", "a file for each kind or source, and chalk-ds.yaml", ["kind", "source"]))
    .option("--merge <file>", "add to a manifest of one file what is live and it does not speak of")
    .addOption(flags.repeatable("--only <glob>", "names to export; repeatable").default([], "all"))
    .option("--env-placeholders", "write { env: NAME_KEY } where { keep: true } would stand");
  flags.addOutput(flags.addConnection(command)).action(async (options: Options) => end(await run(options, context)));
};

async function run(options: Options, context: Context): Promise<ExitStatus> {
  const talk = talkFor(options, context);
  const { merge } = options;
  const layout = layoutOf(options);
  const told = await withDocument(options, context, talk, exportFailureRecord, () =>
    merge === undefined ? exportNew(options, layout, context) : exportInto(merge, options, context),
  );
  if (options.format === "json") talk.json(exportRecord(told));
  else talk.result(resultOf(told, layout, options));
  talk.findings(told.findings);
  sayVariables(told, talk);
  return 0;
}

function layoutOf({ output, split, merge }: Options): Layout {
  const usage = (message: string, hint: string): ChalkDsError => ChalkDsError.of("usage", message, { hint });
  if (output === "" || merge === "") throw usage("the path of a file is empty", "is a variable unset?");
  if (merge !== undefined && (output !== undefined || split !== undefined))
    throw usage("--merge goes with neither --output nor --split", "it writes to the file that it names");
  if (split === undefined) return { in: "one", ...(output !== undefined && output !== "-" && { path: output }) };
  if (output === undefined || output === "-")
    throw usage("several files do not go to stdout", "name a folder: --output datasources");
  return { in: "folder", path: output, by: split };
}

function resultOf({ files, exported }: ExportTold, { path }: Layout, { local, merge }: Options): string {
  const names = exported.sources.map(({ name }) => name);
  const sum = amount(names.length, "data source");
  if (merge !== undefined && names.length === 0) return `Nothing to add to ${clean(merge)}\n`;
  const target = merge ?? path;
  if (target === undefined) return files.map((file) => ("text" in file ? file.text : "")).join("");
  const where = local === undefined ? "" : local === "" ? " --local" : ` ${shellWord(`--local=${local}`)}`;
  const done =
    merge === undefined
      ? `${files.map((file) => `wrote ${clean(file.path ?? "")}\n`).join("")}Exported ${sum}`
      : `Added ${sum} to ${clean(merge)}: ${clean(names.join(", "))}`;
  return `${done}\nNext: chalk-ds plan -f ${clean(`${shellWord(target)}${where}`)}\n`;
}

function sayVariables({ exported: { variables } }: ExportTold, talk: Talk): void {
  if (variables.length === 0) return;
  talk.say(`${amount(variables.length, "variable")} to set where chalk-ds runs:`);
  for (const { variable, source, key } of variables) talk.say(`  ${variable}  for ${key} of ${source}`);
}
