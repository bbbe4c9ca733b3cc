import { ChalkDsError } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { Context } from "./context.ts";
import { kindOf } from "./kind-word.ts";
import type { ConnectionOptions, TalkOptions } from "./options.ts";

/** What a first manifest shall be, as far as the command line says. */
export interface InitOptions extends ConnectionOptions, TalkOptions {
  readonly file: string;
  readonly kind: readonly string[];
  readonly fromLive?: true;
  readonly ci?: "github" | "none";
  readonly yes?: true;
}

/** What a first manifest shall be. */
export interface Wishes {
  /** One source of each; or what is live. */
  readonly sources: readonly Kind[] | "live";
  readonly environment?: string;
  readonly ci: "github" | "none";
}

/** What decides which questions there are. */
interface Asked {
  /** Whether what is live can be asked for. */
  readonly hasCredentials: boolean;
}

const usualKind = "postgresql";

/**
 * What is wanted: by the flags, else by the answers of whoever sits at the terminal, else (--yes) by default. Without a
 * terminal the flags must say what to write.
 * Throws `confirmation-needed`, `usage`, `unknown-kind`, `interrupted`.
 */
export async function wishesOf(options: InitOptions, context: Context, { hasCredentials }: Asked): Promise<Wishes> {
  const named = [...new Set(options.kind.map(kindOf))];
  if (options.fromLive && named.length > 0)
    throw ChalkDsError.of("usage", "--kind and --from-live exclude each other", {
      hint: "--from-live writes the sources that are live, whatever their kind",
    });
  const canAsk = context.stdin.isTTY && context.stderr.isTTY;
  if (named.length === 0 && !options.fromLive && !options.yes && !canAsk)
    throw ChalkDsError.of("confirmation-needed", "nobody can be asked here: stdin or stderr is not a terminal", {
      hint: "add --yes for the defaults, or say what to write: --kind KIND or --from-live",
    });
  const isAsking = canAsk && !options.yes;
  const ask = isAsking ? (question: string): Promise<string> => context.stdin.ask(question) : defaults;

  const isLive =
    options.fromLive === true ||
    (named.length === 0 &&
      isAsking &&
      hasCredentials &&
      isYes(await ask("Credentials are here. Write down the data sources that are live? [Y/n] ")));
  const sources = isLive
    ? "live"
    : named.length > 0
      ? named
      : kindsOf(await ask(`Kinds of the first data sources, by comma [${usualKind}]: `));
  const question = `Environment that the manifest is for, by id or name [${isLive ? "the token's own" : "any"}]: `;
  const environment = options.environment ?? (await ask(question)).trim();
  const ci = options.ci ?? (isYes(await ask("A workflow for GitHub Actions? [Y/n] ")) ? "github" : "none");
  return { sources, ci, ...(environment !== "" && { environment }) };
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
  return [...new Set((words.length > 0 ? words : [usualKind]).map(kindOf))];
}
