import type { Absent, Desired, Policy } from "../model/desired.ts";
import type { Finding, Position } from "../model/finding.ts";
import { placeOf, report, type Span } from "./report.ts";
import { checkName, type ReadSource, readSource } from "./sources.ts";
import type { Tree, TreeMap } from "./tree.ts";
import { isSourceName } from "./words.ts";

/** What one file says. */
export interface FileMeaning {
  readonly environment?: { readonly text: string; readonly at: Position; readonly span: Span };
  readonly policy?: { readonly policy: Policy; readonly span: Span };
  readonly sources: readonly ReadSource[];
  readonly absent: readonly { readonly absent: Absent; readonly span: Span }[];
}

/** The policy of a manifest that has none. */
export const defaultPolicy: Policy = { prune: false, ignore: [], protect: [], maxDeletes: 3 };

/** Reads the meaning of one file whose shape has been checked; what the shape has complained of is passed over. */
export function readMeaning(tree: TreeMap, findings: Finding[]): FileMeaning {
  const { entries } = tree;
  const environment = entries.get("environment")?.value;
  const policy = entries.get("policy");
  const datasources = entries.get("datasources")?.value;
  const absent = entries.get("absent")?.value;
  const sources = [...(datasources?.is === "map" ? datasources.entries : [])].flatMap(
    ([name, entry]) => readSource(name, entry, findings) ?? [],
  );
  return {
    ...(environment?.is === "scalar" && {
      environment: { text: environment.text, at: placeOf(environment.span), span: environment.span },
    }),
    ...(policy?.value.is === "map" && { policy: { policy: readPolicy(policy.value), span: policy.key } }),
    sources,
    absent: (absent?.is === "list" ? absent.items : []).flatMap((item) => readAbsent(item, findings) ?? []),
  };
}

function readPolicy({ entries }: TreeMap): Policy {
  const scalar = (key: string): string | undefined => {
    const value = entries.get(key)?.value;
    return value?.is === "scalar" ? value.text : undefined;
  };
  const globs = (key: string): readonly string[] => {
    const value = entries.get(key)?.value;
    return value?.is === "list" ? value.items.flatMap((item) => (item.is === "scalar" ? [item.text] : [])) : [];
  };
  return {
    prune: scalar("prune")?.toLowerCase() === "true",
    ignore: globs("ignore"),
    protect: globs("protect"),
    maxDeletes: Number(scalar("maxDeletes") ?? defaultPolicy.maxDeletes),
  };
}

function readAbsent(item: Tree, findings: Finding[]): { readonly absent: Absent; readonly span: Span } | undefined {
  const name = item.is === "map" ? item.entries.get("name")?.value : item;
  const id = item.is === "map" ? item.entries.get("id")?.value : undefined;
  if (name?.is !== "scalar") return undefined;
  const { span } = name;
  const trouble = checkName(name.text, span);
  // A name that a replace left behind may be named here: that is how it is cleaned away.
  if (trouble && trouble.code !== "reserved-name") findings.push(trouble);
  if (!isSourceName(name.text)) return undefined;
  return { absent: { name: name.text, at: placeOf(span), ...(id?.is === "scalar" && { id: id.text }) }, span };
}

/** What only all files together can tell: names that stand twice, renames that cross, variables that collide. */
export function checkTogether(
  sources: readonly ReadSource[],
  absent: FileMeaning["absent"],
  findings: Finding[],
): ReadonlyMap<string, Desired> {
  const desired = new Map<string, Desired>();
  for (const { desired: source, key } of sources) {
    const before = desired.get(source.name);
    if (before)
      findings.push(
        report(key, "duplicate-source", `"${source.name}" stands twice`, {
          other: before.at,
          hint: "keep one of them",
        }),
      );
    else desired.set(source.name, source);
  }
  const gone = new Map<string, Position>();
  for (const { absent: entry, span } of absent) {
    const wanted = desired.get(entry.name)?.at ?? gone.get(entry.name);
    if (wanted) {
      const where = gone.has(entry.name) ? "stands twice under absent" : "is wanted and absent at once";
      findings.push(
        report(span, "duplicate-source", `"${entry.name}" ${where}`, { other: wanted, hint: "keep one of them" }),
      );
    }
    gone.set(entry.name, entry.at);
  }
  checkRenames(sources, desired, findings);
  checkVariables(sources, findings);
  return desired;
}

// Swaps, chains and cycles have no safe order of calls: they are done in two steps.
function checkRenames(
  sources: readonly ReadSource[],
  desired: ReadonlyMap<string, Desired>,
  findings: Finding[],
): void {
  const olds = new Map<string, Position>();
  for (const { desired: source, key } of sources) {
    const old = source.renamedFrom;
    if (old === undefined) continue;
    const hint = "rename in two steps, or remove renamedFrom once it is done";
    const standing = desired.get(old)?.at;
    const other = olds.get(old);
    if (standing)
      findings.push(
        report(key, "bad-rename", `"${source.name}" is renamed from "${old}", which is an entry itself`, {
          other: standing,
          hint,
        }),
      );
    else if (other) findings.push(report(key, "bad-rename", `two entries are renamed from "${old}"`, { other, hint }));
    olds.set(old, source.at);
  }
}

// At run time Chalk names a key's variable `<name>_<KEY>`: source "a" with key "B_C" and source "a_B" with key "C" collide.
function checkVariables(sources: readonly ReadSource[], findings: Finding[]): void {
  const variables = new Map<string, Desired>();
  for (const { desired: source, key } of sources) {
    for (const configKey of source.config.keys()) {
      const variable = `${source.name}_${configKey}`;
      const other = variables.get(variable);
      if (other && other.name !== source.name) {
        const message = `"${source.name}" and "${other.name}" both make the variable "${variable}"`;
        findings.push(report(key, "variable-collision", message, { other: other.at, hint: "rename one of them" }));
      }
      variables.set(variable, source);
    }
  }
}
