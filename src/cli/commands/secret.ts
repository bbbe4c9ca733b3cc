import type { Command } from "commander";
import { ChalkDsError } from "../../model/finding.ts";
import { clean } from "../../render/clean.ts";
import type { ChalkClient } from "../../sdk/client.ts";
import { confirm } from "../confirm.ts";
import { connect } from "../connect.ts";
import type { Context } from "../context.ts";
import { findSecret } from "../find-secret.ts";
import * as flags from "../options.ts";
import { callOptions } from "../planned.ts";
import type { Build } from "../program.ts";
import { table } from "../table.ts";
import { type Talk, talkFor } from "../talk.ts";

type Options = flags.OutputOptions & flags.ConnectionOptions & { readonly yes?: true };

type Verb = (client: ChalkClient, name: string, options: Options, talk: Talk, context: Context) => Promise<void>;

// By verb, as they stand below the help of each, and all of them below the help of `secret`.
const examples: Readonly<Record<string, readonly string[]>> = {
  list: ["chalk-ds secret list"],
  set: [
    "chalk-ds secret set orders-pg-password            asks for the value",
    "chalk-ds secret set orders-pg-password < value.txt",
  ],
  delete: ["chalk-ds secret delete orders-pg-password --yes"],
};

/** `chalk-ds secret`: the stored secrets of the environment. A value comes from stdin or a prompt, never from an argument. */
export const build: Build = (command, context, end) => {
  flags.addExamples(command, Object.values(examples).flat());
  const add = (words: string, description: string, verb: Verb): Command => {
    const sub = command.command(words).description(description);
    flags.addExamples(sub, examples[sub.name()] ?? []);
    flags.addOutput(flags.addConnection(sub));
    return sub.action(async () => {
      const options = sub.opts<Options>();
      await using connection = await connect(options, context);
      await verb(connection.client, sub.args[0] ?? "", options, talkFor(options, context), context);
      end(0);
    });
  };
  add("list", "List the stored secrets; values are never shown.", list);
  add("set <name>", "Make or change a stored secret.", set);
  add("delete <name-or-id>", "Delete a stored secret.", remove).option("-y, --yes", "delete without asking");
};

const list: Verb = async (client, _name, options, talk, context) => {
  const secrets = [...(await client.api.secrets.list(callOptions(options, context)))];
  secrets.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  if (options.format === "json") talk.json(secrets);
  else
    talk.result(
      table(
        ["NAME", "ID"],
        secrets.map((s) => [s.name, s.id]),
      ),
    );
};

const set: Verb = async (client, name, options, talk, context) => {
  const value = await readValue(name, context);
  if (value === "")
    throw ChalkDsError.of("bad-value", "the value is empty", { hint: "give it on stdin, or type it at the prompt" });
  const call = callOptions(options, context);
  await client.api.secrets.set(name, value, call);
  const environment = await client.environment(call);
  if (options.format === "json") talk.json({ set: name, environment: environment.id });
  else talk.result(`Set ${clean(name)} in ${clean(environment.name ?? environment.id)}\n`);
};

const remove: Verb = async (client, key, options, talk, context) => {
  const call = callOptions(options, context);
  const name = await findSecret(client, key, call);
  await confirm(options.yes === true, context, `Delete the stored secret ${clean(name)}?`);
  await client.api.secrets.delete(name, call);
  if (options.format === "json") talk.json({ deleted: name });
  else talk.result(`Deleted ${clean(name)}\n`);
};

// One newline at the end belongs to the editor or to echo, not to the secret.
async function readValue(name: string, context: Context): Promise<string> {
  if (context.stdin.isTTY) return context.stdin.ask(`Value of ${clean(name)}: `, { isHidden: true });
  try {
    return (await context.stdin.readAll()).replace(/\r?\n$/, "");
  } catch (error) {
    if (error instanceof ChalkDsError) throw error; // interrupted
    throw ChalkDsError.of("bad-value", "the value on stdin is not UTF-8 text", {
      hint: "binary values are written as base64",
    });
  }
}
