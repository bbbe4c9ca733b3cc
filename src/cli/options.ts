import { type Command, InvalidArgumentError, Option } from "commander";

// Flags mean the same everywhere: each is defined once here, and commands pick what they need.

/** Flags of every command that says what it does. */
export interface TalkOptions {
  readonly quiet?: true;
  readonly verbose?: true;
  readonly color: boolean;
}

/** Flags of every command that prints a result. */
export interface OutputOptions extends TalkOptions {
  readonly format: string;
}

/** Flags of the commands that read a manifest. */
export interface ManifestOptions {
  readonly file: readonly string[];
  readonly strict?: true;
  readonly allowEnv: readonly string[];
  readonly allowFile: readonly string[];
}

/** Flags of the commands that call a server. */
export interface ConnectionOptions {
  readonly environment?: string;
  /** "" for the default file. */
  readonly local?: string;
  /** Seconds. */
  readonly timeout?: number;
}

/** Flags that choose the manifest to compare with. */
export interface BaseOptions {
  /** A revision; false for none. Left out: found by itself in CI. */
  readonly base?: string | false;
}

/** Flags that guard or lift deletions, and choose how much is read and planned. */
export interface PlanningOptions extends BaseOptions {
  readonly decrypt: boolean;
  readonly requireComplete?: true;
  readonly allowDeletes?: number;
  readonly allowEmpty?: true;
  readonly only: readonly string[];
  readonly replace: readonly string[];
  readonly full?: true;
  readonly usages: readonly string[];
}

/** Adds `--format` (the first format is the default), `-q`, `-v`, `--no-color`. */
export function addOutput(command: Command, formats: readonly string[] = ["text", "json"]): Command {
  return addTalk(
    command.addOption(new Option("--format <format>", "what stdout gets").choices(formats).default(formats[0])),
  );
}

/** Adds `-q`, `-v`, `--no-color`. */
export function addTalk(command: Command): Command {
  return command
    .option("-q, --quiet", "print results and errors alone")
    .option("-v, --verbose", "say on stderr how each call to the server ended")
    .option("--no-color", "no colours, even on a terminal");
}

/** Adds examples below a command's help. */
export function addExamples(command: Command, lines: readonly string[]): Command {
  return command.addHelpText(
    "after",
    `\nExample${lines.length > 1 ? "s" : ""}:\n${lines.map((line) => `  ${line}\n`).join("")}`,
  );
}

/** Adds `-f`, `--strict`. */
export function addFiles(command: Command): Command {
  return command
    .addOption(
      repeatable("-f, --file <path>", "manifest file, folder, or - for stdin; repeatable").default(
        [],
        "chalk-ds.yaml, else datasources/",
      ),
    )
    .option("--strict", "warnings count as errors");
}

/** Adds `-f`, `--strict`, `--allow-env`, `--allow-file`. */
export function addManifest(command: Command): Command {
  return addFiles(command)
    .addOption(
      repeatable("--allow-env <glob>", "variables that the manifest may read where CI is set; repeatable").default(
        [],
        "none",
      ),
    )
    .addOption(
      repeatable("--allow-file <glob>", "files that the manifest may read where CI is set; repeatable").default(
        [],
        "none",
      ),
    );
}

/** Adds `-e`, `--local`, `--timeout`; `usual` is how long a call may take without the last. */
export function addConnection(command: Command, usual = "300 for a read, 10 for a write"): Command {
  return command
    .option(
      "-e, --environment <id-or-name>",
      "environment (default: CHALK_ENVIRONMENT, the manifest's, the token's own)",
    )
    .option("--local [FILE]", "use the embedded server on a file (default: .chalk-ds/local.db beside the manifest)")
    .option("--timeout <seconds>", `give a call up after so long (default: ${usual})`, positiveNumber);
}

/** Adds `--only`, `--replace`, `--base`, `--no-base`, `--no-decrypt`, `--require-complete`, `--allow-deletes`, `--allow-empty`, `--full`, `--usages`. */
export function addPlanning(command: Command): Command {
  return command
    .addOption(repeatable("--only <name>", "plan this name, and touch nothing else; repeatable").default([], "all"))
    .addOption(
      repeatable("--replace <name>", "build its live source anew, whatever its kind; repeatable").default([], "none"),
    )
    .option("--base <revision>", "tell this change from what was different at a git revision (default: found in CI)")
    .option("--no-base", "compare with no other revision")
    .option("--no-decrypt", "compare names, keys and references; never ask for a value")
    .option("--require-complete", "exit 5 when some value could not be compared")
    .option("--allow-deletes <n>", "allow so many deletes and replaces in this run", wholeNumber)
    .option("--allow-empty", "allow a plan that leaves no data source")
    .option("--full", "show the keys that are the same too, and cut no value")
    .addOption(
      repeatable(
        "--usages <folder>",
        "a Chalk project: tell who uses what is renamed, replaced or deleted; repeatable",
      ).default([], "none"),
    );
}

/** Adds `--test`. */
export function addTest(command: Command): Command {
  return command.addOption(
    new Option("--test [COVERAGE]", "let the server test what is planned, before anything is written: fast, or full")
      .choices(["fast", "full"])
      .preset("fast"),
  );
}

/** A whole number, 0 or more. Throws what commander turns into a usage error. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

/** A whole number, 1 or more. Throws what commander turns into a usage error. */
export function positiveNumber(text: string): number {
  const number = wholeNumber(text);
  if (number === 0) throw new InvalidArgumentError("It must be at least 1.");
  return number;
}

/** A port, 0 (any free one) to 65535. Throws what commander turns into a usage error. */
export function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > 65535) throw new InvalidArgumentError("It must be a port, 0 to 65535.");
  return port;
}

/** An option whose value is one of a few. */
export function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values);
}

/** An option that may be given more than once; its values are collected in order. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: readonly string[]) => [...before, value]);
}
