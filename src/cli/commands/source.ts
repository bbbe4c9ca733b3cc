import type { Command } from "commander";
import { ChalkDsError } from "../../model/finding.ts";
import { clean } from "../../render/clean.ts";
import type { ChalkClient } from "../../sdk/client.ts";
import type { Datasource } from "../../sdk/datasource.ts";
import { readConfig } from "../config-input.ts";
import { confirm } from "../confirm.ts";
import { connect } from "../connect.ts";
import type { Context } from "../context.ts";
import type { ExitStatus } from "../exit-status.ts";
import { findSource } from "../find-source.ts";
import { kindOf } from "../kind-word.ts";
import * as flags from "../options.ts";
import { callOptions } from "../planned.ts";
import type { Build } from "../program.ts";
import { table } from "../table.ts";
import { type Talk, talkFor } from "../talk.ts";

type Options = flags.OutputOptions &
  flags.ConnectionOptions & {
    readonly kind: string;
    readonly config?: string;
    readonly name?: string;
    readonly yes?: true;
  };

type Verb = (
  client: ChalkClient,
  args: readonly string[],
  options: Options,
  talk: Talk,
  context: Context,
) => Promise<ExitStatus>;

// By verb, as they stand below the help of each, and all of them below the help of `source`.
const examples: Readonly<Record<string, string>> = {
  list: "chalk-ds source list --format json",
  get: "chalk-ds source get orders_pg",
  create: "chalk-ds source create orders_pg --kind postgresql --config orders.json",
  update: "chalk-ds source update orders_pg --config - < changed.json",
  delete: "chalk-ds source delete orders_pg --yes",
  test: "chalk-ds source test orders_pg",
};

/** `chalk-ds source`: the SDK's verbs, by name or id. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, Object.values(examples));
  const add = (words: string, description: string, verb: Verb): Command => {
    const sub = command.command(words).description(description);
    flags.addExamples(sub, [examples[sub.name()] ?? ""]);
    flags.addOutput(flags.addConnection(sub));
    return sub.action(async () => {
      const options = sub.opts<Options>();
      await using connection = await connect(options, context);
      end(await verb(connection.client, sub.args, options, talkFor(options, context), context));
    });
  };
  add("list", "List the data sources.", list);
  add("get <name-or-id>", "Show one data source.", get);
  add("create <name>", "Create a data source.", create)
    .requiredOption("--kind <kind>", "one of the kinds that chalk-ds kinds lists")
    .requiredOption("--config <file>", "a JSON or YAML map of config keys, or - for stdin");
  add("update <name-or-id>", "Change config keys, or the name.", update)
    .option("--name <name>", "the new name")
    .option("--config <file>", "a JSON or YAML map of config keys, or - for stdin");
  add("delete <name-or-id>", "Delete a data source.", remove).option("-y, --yes", "delete without asking");
  add("test <name-or-id>", "Let the server test the connection; exit 7 when it fails.", test);
};

const list: Verb = async (client, _args, options, talk, context) => {
  const sources = [...(await client.api.datasources.list(callOptions(options, context)))];
  sources.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  if (options.format === "json") talk.json(sources);
  else talk.result(table(["NAME", "KIND", "ID", "UPDATED"], sources.map(rowOf)));
  return 0;
};

const get: Verb = async (client, [key = ""], options, talk, context) => {
  show(await findSource(client, key, callOptions(options, context)), options, talk);
  return 0;
};

const create: Verb = async (client, [name = ""], options, talk, context) => {
  const kind = kindOf(options.kind);
  const config = await readConfig(options.config ?? "-", context);
  show(await client.api.datasources.create({ kind, name, config }, callOptions(options, context)), options, talk);
  return 0;
};

const update: Verb = async (client, [key = ""], options, talk, context) => {
  const hint = "add --config FILE or --name NAME";
  if (options.name === "") throw ChalkDsError.of("usage", "the new name is empty", { hint });
  const config = options.config === undefined ? {} : await readConfig(options.config, context);
  // The server would change nothing, and call it an update all the same.
  if (options.name === undefined && Object.keys(config).length === 0)
    throw ChalkDsError.of("usage", "there is nothing to update", { hint });
  const call = callOptions(options, context);
  const { id } = await findSource(client, key, call);
  const change = { ...(options.name !== undefined && { name: options.name }), config };
  show(await client.api.datasources.update(id, change, call), options, talk);
  return 0;
};

const remove: Verb = async (client, [key = ""], options, talk, context) => {
  const call = callOptions(options, context);
  const source = await findSource(client, key, call);
  await confirm(options.yes === true, context, `Delete ${clean(source.name)} (${source.kind}, ${clean(source.id)})?`);
  await client.api.datasources.delete(source.id, call);
  if (options.format === "json") talk.json({ deleted: source });
  else talk.result(`Deleted ${clean(source.name)} (${clean(source.id)})\n`);
  return 0;
};

const test: Verb = async (client, [key = ""], options, talk, context) => {
  const call = callOptions(options, context);
  const source = await findSource(client, key, call);
  const result = await client.api.datasources.test(source.id, call);
  if (options.format === "json") talk.json({ name: source.name, id: source.id, ...result });
  else if (result.success) talk.result(`${clean(source.name)}: ok: ${clean(result.message)}\n`);
  if (result.success) return 0;
  const hint = "the words are the server's, which connects with what it has saved: check host, port and credentials";
  const message = `the connection test of "${source.name}" failed: ${result.message}`;
  talk.findings([{ severity: "error", code: "test-failed", message, hint }]);
  return 7;
};

function show(source: Datasource, options: Options, talk: Talk): void {
  if (options.format === "json") talk.json(source);
  else talk.result(table(["NAME", "KIND", "ID", "UPDATED"], [rowOf(source)]));
}

function rowOf(source: Datasource): readonly string[] {
  return [source.name || "(unnamed)", source.kind, source.id, source.updatedAt.toISOString()];
}
