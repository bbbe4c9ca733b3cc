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
  readonly fromLive?: true;
  readonly local?: string;
  readonly yes?: true;
}

/** What a first manifest shall be. */
export interface Wishes {
  /** One source of each; empty where the manifest is written from what is live. */
  readonly kinds: readonly Kind[];
  readonly isFromLive: boolean;
  readonly environment?: string;
  readonly ci: "github" | "none";
}

const usualKind = "postgresql";

/**
 * What is wanted: by the flags, else by the answers of whoever sits at the terminal, else (--yes) by default. Without a terminal the
 * flags must say what to write. Throws `confirmation-needed`, `usage`, `unknown-kind`, `interrupted`.
 */
export async function wishesOf(options: InitOptions, context: Context, hasCredentials: boolean): Promise<Wishes> {
  const kinds = options.kind.map(kindOf);
  if (options.fromLive && kinds.length > 0)
    throw ChalkDsError.of("usage", "--kind and --from-live exclude each other", {
      hint: "--from-live writes the sources that are live, whatever their kind",
    });
  const isSaid = options.fromLive === true || kinds.length > 0;
  const canAsk = context.stdin.isTTY && context.stderr.isTTY;
  if (!isSaid && !options.yes && !canAsk)
    throw ChalkDsError.of("confirmation-needed", "nobody can be asked here: stdin or stderr is not a terminal", {
      hint: "add --yes for the defaults, or say what to write: --kind KIND or --from-live",
    });
  const ask = options.yes || !canAsk ? defaults : (question: string): Promise<string> => context.stdin.ask(question);

  const isFromLive =
    options.fromLive === true ||
    (!isSaid &&
      !options.yes &&
      hasCredentials &&
      isYes(await ask("Credentials are here. Write down what is live? [Y/n] ")));
  const wanted =
    isFromLive || kinds.length > 0
      ? kinds
      : kindsOf(await ask(`Kinds of the first data sources, by comma [${usualKind}]: `));
  const environment =
    options.environment ?? (await ask("Environment that the manifest is for, by id or name [any]: ")).trim();
  const ci = options.ci ?? (isYes(await ask("A workflow for GitHub Actions? [Y/n] ")) ? "github" : "none");
  return { kinds: [...new Set(wanted)], isFromLive, ci, ...(environment !== "" && { environment }) };
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
