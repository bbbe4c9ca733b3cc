import type { ReadFiles } from "../manifest/files.ts";
import type { KnownFiles } from "../manifest/load.ts";
import type { Base } from "../model/base.ts";
import type { AnyManifest, Manifest } from "../model/desired.ts";
import { ChalkDsError, type Finding } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";
import type { Begun } from "./base-at.ts";
import type { Context } from "./context.ts";
import type { BaseOptions, ManifestOptions } from "./options.ts";

/** What a plan is compared with besides the environment, and what is said of it. */
export interface Based {
  readonly base?: Base;
  /** Why there is none though one was looked for: warnings. */
  readonly findings: readonly Finding[];
}

/** The manifest as it stands: what its base is compared with. */
export interface Head {
  readonly read: ReadFiles;
  /** What its files say: most of them say the same at the base. */
  readonly known: KnownFiles;
  readonly loaded: AnyManifest;
  /** For the chosen environment. */
  readonly chosen: Manifest;
}

/** A base that is being read: git works while the caller reads its manifest and waits for the server. Disposing ends it. */
export interface BaseReading extends AsyncDisposable {
  /**
   * The base for an environment, which is asked for only where the base needs to know it. Throws `bad-base` where it was
   * asked for and there is none; one that was looked for by itself fails no plan.
   */
  of(head: Head, environment: () => Promise<Environment>): Promise<Based>;
}

/**
 * Begins to read the base that the command line asks for, or that a CI job has by itself. Without either git is never
 * started. Throws `usage` where the manifest comes from stdin, which git has no other revision of.
 */
export function readBase(options: Pick<ManifestOptions, "file"> & BaseOptions, context: Context): BaseReading {
  const asked = options.base === false ? undefined : options.base;
  const isStdin = options.file.includes("-");
  if (asked !== undefined && isStdin)
    throw ChalkDsError.of("usage", "--base does not go with -f -", {
      hint: "git knows no other revision of stdin: name the manifest's file",
    });
  if (options.base === false || isStdin || (asked === undefined && !isKnownCi(context))) return noBase;

  const enough = new AbortController();
  const signal = AbortSignal.any([context.interrupted, enough.signal]);
  const begun = begin({ file: options.file, ...(asked !== undefined && { asked }) }, context, signal);
  begun.catch(() => undefined); // told to whoever uses it; to nobody where the manifest is wrong
  return {
    async of(head, environment) {
      try {
        const reading = await begun;
        if (!reading) return { findings: [] };
        const { baseOf } = await import("./base-at.ts");
        return await baseOf(reading, head, environment);
      } catch (error) {
        const isOfGit = error instanceof ChalkDsError && error.findings.every(({ code }) => code === "bad-base");
        if (asked !== undefined || !isOfGit) throw error;
        return { findings: error.findings.map((finding) => ({ ...finding, severity: "warning" })) };
      }
    },
    async [Symbol.asyncDispose]() {
      enough.abort();
    },
  };
}

const noBase: BaseReading = {
  of: async () => ({ findings: [] }),
  [Symbol.asyncDispose]: async () => undefined,
};

async function begin(
  wanted: { readonly file: readonly string[]; readonly asked?: string },
  context: Context,
  signal: AbortSignal,
): Promise<Begun | undefined> {
  const { beginBase } = await import("./base-at.ts");
  return await beginBase(wanted, { cwd: context.cwd, env: context.env, signal });
}

function isKnownCi({ env }: Context): boolean {
  return env["GITHUB_ACTIONS"] === "true" || Boolean(env["GITLAB_CI"]);
}
