import { type Absent, defaultPolicy, type Policy } from "../model/desired.ts";
import type { Finding, Position } from "../model/finding.ts";
import { placeOf, report, type Span } from "./report.ts";
import { checkName } from "./sources.ts";
import type { Tree, TreeEntry, TreeMap } from "./tree.ts";
import { isSourceName } from "./words.ts";

/** The entries of a `datasources:`, by name, in the order of the text. */
export type SourceEntries = ReadonlyMap<string, TreeEntry>;

/** What one file says, its sources not yet read: an overlay may change them. */
export interface FileMeaning {
  /** As shown. */
  readonly file: string;
  readonly environment?: { readonly text: string; readonly at: Position; readonly span: Span };
  readonly policy?: { readonly policy: Policy; readonly span: Span };
  readonly sources: SourceEntries;
  readonly absent: readonly { readonly absent: Absent; readonly span: Span }[];
  /** By environment; absent where the file has no `environments:`. */
  readonly overlays?: { readonly span: Span; readonly byEnvironment: ReadonlyMap<string, SourceEntries> };
}

const drifts = ["overwrite", "skip", "stop"] as const satisfies readonly Policy["drift"][];

/** Reads the meaning of one file whose shape has been checked; what the shape has complained of is passed over. */
export function readMeaning({ entries }: TreeMap, file: string, findings: Finding[]): FileMeaning {
  const environment = entries.get("environment")?.value;
  const policy = entries.get("policy");
  const absent = entries.get("absent")?.value;
  const environments = entries.get("environments");
  return {
    file,
    ...(environment?.is === "scalar" && {
      environment: { text: environment.text, at: placeOf(environment.span), span: environment.span },
    }),
    ...(policy?.value.is === "map" && { policy: { policy: readPolicy(policy.value, findings), span: policy.key } }),
    sources: mapOf(entries.get("datasources")?.value),
    absent: (absent?.is === "list" ? absent.items : []).flatMap((item) => readAbsent(item, findings) ?? []),
    ...(environments && {
      overlays: { span: environments.key, byEnvironment: readOverlays(environments.value, findings) },
    }),
  };
}

function mapOf(tree: Tree | undefined): SourceEntries {
  return tree?.is === "map" ? tree.entries : new Map();
}

function readOverlays(tree: Tree, findings: Finding[]): ReadonlyMap<string, SourceEntries> {
  const overlays = new Map<string, SourceEntries>();
  if (tree.is === "map" && tree.entries.size === 0) {
    const hint = "list each environment that the manifest is for, if only as: production: {}";
    findings.push(report(tree.span, "bad-overlay", "no environment is listed", { hint }));
  }
  for (const [environment, { key, value }] of mapOf(tree)) {
    // What is not even nearly a name may be a secret that slipped out of its place: it is not repeated.
    const hint = "name the environment, or write its id";
    if (!isSourceName(environment)) findings.push(report(key, "bad-name", "no name of an environment", { hint }));
    else overlays.set(environment, mapOf(value.is === "map" ? value.entries.get("datasources")?.value : undefined));
  }
  return overlays;
}

function readPolicy({ entries }: TreeMap, findings: Finding[]): Policy {
  const scalar = (key: string): string | undefined => {
    const value = entries.get(key)?.value;
    return value?.is === "scalar" ? value.text : undefined;
  };
  const globs = (key: string): readonly string[] => {
    const value = entries.get(key)?.value;
    const items = value?.is === "list" ? value.items.flatMap((item) => (item.is === "scalar" ? [item] : [])) : [];
    for (const { text, span } of items) if (!/^[A-Za-z0-9_*?]+$/.test(text)) findings.push(fitsNothing(key, span));
    return items.map(({ text }) => text);
  };
  return {
    prune: scalar("prune")?.toLowerCase() === "true",
    ignore: globs("ignore"),
    protect: globs("protect"),
    maxDeletes: Number(scalar("maxDeletes") ?? defaultPolicy.maxDeletes),
    drift: drifts.find((drift) => drift === scalar("drift")) ?? defaultPolicy.drift,
  };
}

// `[billing_* core_*]` is one glob of that text, and protects nothing.
function fitsNothing(key: string, span: Span): Finding {
  return report(span, "bad-policy", `"${key}" has a glob that fits no name of a data source`, {
    severity: "warning",
    hint: "names are letters, digits and underscores, * is any text, ? any one of them: is a comma missing?",
  });
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
