import { nearestHint } from "../catalog/nearest.ts";
import { byName } from "../model/by-name.ts";
import type { Exported, ExportedSource, ExportedValue, LeftOut, Placeholder } from "../model/exported.ts";
import { ChalkDsError, isNonEmpty } from "../model/finding.ts";
import { matchesGlob } from "../model/glob.ts";
import type { Live, Reading, Untouchable } from "../model/live.ts";
import { exportSource, note } from "./export-source.ts";
import { referencesTo } from "./export-value.ts";
import { placeholderNames } from "./placeholder.ts";

/** What of an environment is exported, and how. */
export interface ExportOptions {
  /** Globs over names; empty: everything. */
  readonly only: readonly string[];
  /** Whether what would be `keep` is a variable. */
  readonly isWithPlaceholders: boolean;
  /** A manifest that it shall go into. */
  readonly beside?: Beside;
}

/** What stands in a manifest that an export shall go into. */
export interface Beside {
  /** Whether the manifest speaks of a name already, in whatever way. */
  readonly isSettled: (name: string) => boolean;
  /** The variables of its sources at run time, `<name>_<KEY>`. */
  readonly runtime: ReadonlySet<string>;
  /** The variables that it reads. */
  readonly read: ReadonlySet<string>;
}

/**
 * What is live as entries of a manifest, such that a plan of it against the same reading has nothing to change. Pure:
 * the same reading gives the same entries. Throws `not-found` for a glob that fits nothing that is live.
 */
export function exportReading(reading: Reading, options: ExportOptions): Exported {
  const { only, beside } = options;
  refuseUnmatched(only, reading);
  const isMeant = ({ name }: Live | Untouchable): boolean =>
    (only.length === 0 || only.some((glob) => matchesGlob(glob, name))) && !beside?.isSettled(name);
  const references = referencesTo(reading.secrets);
  const leftOut: LeftOut[] = [...reading.untouchable].sort(byName).filter(isMeant).map(untouched);
  const foreign = new Map(reading.untouchable.map(({ name, kind }) => [name, kind]));
  const runtime = new Map([...(beside?.runtime ?? [])].map((variable) => [variable, "the manifest"]));
  const sources = [...reading.live.values()]
    .filter(isMeant)
    .sort(byName)
    .flatMap((live): readonly ExportedSource[] => {
      const bearer = foreign.get(live.name);
      if (bearer !== undefined) {
        leftOut.push(note(live, "source", `a source of kind ${bearer} has the same name`, "rename one of them"));
        return [];
      }
      const made = exportSource(live, references);
      leftOut.push(...made.leftOut);
      if (!made.source) return [];
      const other = collision(made.source, runtime);
      if (other === undefined) return [made.source];
      leftOut.push(
        note(live, "source", `its variables at run time collide with those of ${other}`, "rename one of them"),
      );
      return [];
    });
  return {
    ...(options.isWithPlaceholders ? withVariables(sources, reading, beside?.read) : { sources, variables: [] }),
    leftOut,
  };
}

function refuseUnmatched(only: readonly string[], { live, untouchable }: Reading): void {
  const names = [...live.keys(), ...untouchable.map(({ name }) => name)].filter((name) => name !== "");
  const findings = only
    .filter((glob) => !names.some((name) => matchesGlob(glob, name)))
    .map((glob) => ({
      severity: "error" as const,
      code: "not-found" as const,
      message: `no data source has a name like "${glob}"`,
      hint: nearestHint(glob, names, "chalk-ds source list shows them"),
    }));
  if (isNonEmpty(findings)) throw new ChalkDsError(findings);
}

const why: Readonly<Record<Untouchable["why"], readonly [reason: string, hint?: string]>> = {
  "other-kind": ["chalk-ds does not manage sources of that kind"],
  unnamed: ["it has no name"],
  ambiguous: ["the name is live more than once", "delete or rename all but one by id: chalk-ds source delete ID"],
  "other-environment": ["it belongs to another environment"],
};

function untouched({ id, name, kind, why: which }: Untouchable): LeftOut {
  const [reason, hint] = why[which];
  return { what: "source", id, name, kind, reason, ...(hint !== undefined && { hint }) };
}

// At run time a key's variable is `<name>_<KEY>`, and two sources may make the same one: no manifest holds both.
function collision({ name, config }: ExportedSource, runtime: Map<string, string>): string | undefined {
  const variables = [...config.keys()].map((key) => `${name}_${key}`);
  const other = variables.map((variable) => runtime.get(variable)).find((found) => found !== undefined);
  if (other === undefined) for (const variable of variables) runtime.set(variable, `"${name}"`);
  return other;
}

// What is a reference stays kept: a variable in its place would turn a link into a literal.
function withVariables(
  sources: readonly ExportedSource[],
  { live }: Reading,
  taken: Iterable<string> = [],
): Omit<Exported, "leftOut"> {
  const nameOf = placeholderNames(taken);
  const variables: Placeholder[] = [];
  const replaced = sources.map((source) => ({
    ...source,
    config: new Map(
      [...source.config].map(([key, value]): [string, ExportedValue] => {
        const config = live.get(source.name)?.config ?? "unread";
        const isLink = config !== "unread" && config.get(key)?.source !== "managed";
        if (value.from !== "keep" || isLink) return [key, value];
        const variable = nameOf(source.name, key);
        variables.push({ variable, source: source.name, key });
        return [key, { from: "env", name: variable }];
      }),
    ),
  }));
  return { sources: replaced, variables };
}
