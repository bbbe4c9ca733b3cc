import { Command, type CommanderError } from "commander";
import { nearest } from "../catalog/nearest.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Context } from "./context.ts";
import type { ExitStatus } from "./exit-status.ts";
import { version } from "./version.ts";
import { withoutValue } from "./without-value.ts";

/** What a command file exports: adds flags, arguments, examples and an action; the action ends with an exit status. */
export type Build = (command: Command, context: Context, end: (status: ExitStatus) => void) => void;

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<{ readonly build: Build }>;
}

// One file a command, loaded when it is called: the others cost their name and summary alone.
const commands: Readonly<Record<string, Entry>> = {
  init: { summary: "write a first manifest and a CI workflow", load: () => import("./commands/init.ts") },
  plan: { summary: "show what an apply would change", load: () => import("./commands/plan.ts") },
  apply: { summary: "make the environment equal to the manifest", load: () => import("./commands/apply.ts") },
  validate: { summary: "check the manifest, offline", load: () => import("./commands/validate.ts") },
  export: { summary: "write what is live as a manifest", load: () => import("./commands/export.ts") },
  source: {
    summary: "list, get, create, update, delete or test data sources",
    load: () => import("./commands/source.ts"),
  },
  secret: { summary: "list, set or delete stored secrets", load: () => import("./commands/secret.ts") },
  kinds: { summary: "the kinds of data source, or the keys of one", load: () => import("./commands/kinds.ts") },
  schema: { summary: "print the JSON Schema of the manifest or of a plan", load: () => import("./commands/schema.ts") },
  doctor: {
    summary: "check credentials, connection, permissions and clock",
    load: () => import("./commands/doctor.ts"),
  },
  server: { summary: "run the embedded Chalk API server", load: () => import("./commands/server.ts") },
};

/** Parses the arguments and runs the command. Throws CommanderError for wrong usage, ChalkDsError from the command. */
export async function program(argv: readonly string[], context: Context): Promise<ExitStatus> {
  const root = new Command("chalk-ds")
    .description("Keeps the data sources of a Chalk environment equal to a manifest kept in git.")
    .version(version, "-V, --version", "print the version")
    .addHelpText(
      "after",
      "\nExamples:\n  chalk-ds plan\n  chalk-ds apply --yes\n  chalk-ds plan --local -f examples/quickstart\n",
    );
  quiet(root, context);

  let status: ExitStatus = 0;
  const line = helpLast(argv);
  const [chosen] = line;
  for (const [name, { summary, load }] of Object.entries(commands)) {
    const command = root
      .command(name)
      .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
      .summary(summary);
    quiet(command, context);
    if (name !== chosen) continue;
    const { build } = await load();
    build(command, context, (ended) => {
      status = ended;
    });
    for (const sub of command.commands) quiet(sub, context);
  }
  if (chosen === undefined) {
    context.stderr.write(root.helpInformation());
    return 3;
  }
  if (chosen.startsWith("-") && !/^(-h|--help|-V|--version)$/.test(chosen)) throw flagFirst(chosen);
  if (!chosen.startsWith("-") && !Object.hasOwn(commands, chosen)) throw unknownCommand(chosen);
  await root.parseAsync(line.map(valueless), { from: "user" });
  return status;
}

// `help source create` is `source create --help`: the command is loaded, and its flags are shown.
function helpLast(argv: readonly string[]): readonly string[] {
  return argv[0] === "help" ? [...argv.slice(1), "--help"] : argv;
}

function flagFirst(flag: string): ChalkDsError {
  return ChalkDsError.of("usage", `"${withoutValue(flag)}" stands before the command`, {
    hint: "flags follow the command: chalk-ds plan --format json",
  });
}

// `--local NAME` would take the argument that follows for its file: bare, it is `--local=`, and help shows the sign.
function valueless(word: string): string {
  return word === "--local" ? "--local=" : word;
}

function quiet(command: Command, context: Context): void {
  command.exitOverride((error: CommanderError) => {
    throw error;
  });
  command.configureHelp({ optionTerm: ({ flags }) => flags.replace(/ \[(.+)\]$/, "[=$1]") });
  command.configureOutput({
    writeOut: (text) => context.stdout.write(text),
    writeErr: () => undefined, // what commander would print is thrown, and printed once by main()
  });
}

function unknownCommand(word: string): ChalkDsError {
  const near = nearest(word, Object.keys(commands));
  return ChalkDsError.of("unknown-command", `unknown command "${withoutValue(word)}"`, {
    hint: near ? `did you mean "chalk-ds ${near}"?` : "chalk-ds --help lists the commands",
  });
}
