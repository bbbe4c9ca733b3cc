import { ChalkDsError } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { Context } from "./context.ts";
import { kindOf } from "./kind-word.ts";

/** What a first manifest shall be, as far as the command line says. */
export interface InitOptions {
  readonly file: string;
  readonly kind: readonly string[];
  readonly ci?: "github" | "none";
  readonly environment?: string;
  readonly yes?: true;
}

/** What a first manifest shall be. */
export interface Wishes {
  /** One source of each. */
  readonly kinds: readonly Kind[];
  readonly environment?: string;
  readonly ci: "github" | "none";
}

const usualKind = "postgresql";

/**
 * What is wanted: by the flags, else by the answers of whoever sits at the terminal, else (--yes) by default. Without a
 * terminal the flags must say what to write. Throws `confirmation-needed`, `unknown-kind`, `interrupted`.
 */
export async function wishesOf(options: InitOptions, context: Context): Promise<Wishes> {
  const named = options.kind.map(kindOf);
  const canAsk = context.stdin.isTTY && context.stderr.isTTY;
  if (named.length === 0 && !options.yes && !canAsk)
    throw ChalkDsError.of("confirmation-needed", "nobody can be asked here: stdin or stderr is not a terminal", {
      hint: "add --yes for the defaults, or say what to write: --kind KIND",
    });
  const ask = options.yes || !canAsk ? defaults : (question: string): Promise<string> => context.stdin.ask(question);

  const kinds =
    named.length > 0 ? named : kindsOf(await ask(`Kinds of the first data sources, by comma [${usualKind}]: `));
  const environment =
    options.environment ?? (await ask("Environment that the manifest is for, by id or name [any]: ")).trim();
  const ci = options.ci ?? (isYes(await ask("A workflow for GitHub Actions? [Y/n] ")) ? "github" : "none");
  return { kinds: [...new Set(kinds)], ci, ...(environment !== "" && { environment }) };
}

// An empty answer is the one that stands in brackets.
async function defaults(): Promise<string> {
  return "";
}

function isYes(answer: string): boolean {
  return /^(y|yes)?$/i.test(answer.trim());
}

function kindsOf(answer: string): readonly Kind[] {
  const words = answer.split(/[\s,]+/).filter((word) => word !== "");
  return (words.length > 0 ? words : [usualKind]).map(kindOf);
}
