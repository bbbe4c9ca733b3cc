import { isSensitive, show, showReference } from "../catalog/show.ts";
import type { Edit } from "../model/change.ts";
import type { Desired, DesiredValue } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { Held, Live } from "../model/live.ts";
import type { Shown, Wanted } from "../model/value.ts";
import { compare, type Known } from "./compare.ts";

/** The keys of one source compared. */
export interface Diff {
  /** By key, in the order of the manifest; then the extra ones, sorted. */
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}

/** What a create or a replace sets: every key is new; `keep` has nothing to keep. */
export function diffNew(desired: Desired, wanted: ReadonlyMap<string, Wanted>, how: "create" | "replace"): Diff {
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  for (const [key, entry] of desired.config) {
    const want = wanted.get(key) ?? { is: "unresolved" };
    if (want.is === "keep") findings.push(nothingToKeep(desired.name, key, entry, how));
    else edits.push(edit(desired.kind, key, "new", entry, want, undefined, undefined));
  }
  return { edits, findings };
}

/**
 * Compares the keys of a source that is live. The server merges: a live key that the manifest does
 * not name stays, is reported as `extra`, and is never a change by itself.
 */
export function diffLive(desired: Desired, wanted: ReadonlyMap<string, Wanted>, live: Live, known: Known): Diff {
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  for (const [key, entry] of desired.config) {
    const want = wanted.get(key) ?? { is: "unresolved" };
    const have = live.config === "unread" ? undefined : live.config.get(key);
    if (want.is === "keep") {
      if (live.config !== "unread" && !have) findings.push(nothingToKeep(desired.name, key, entry, "update"));
    } else if (!have) {
      edits.push(edit(desired.kind, key, live.config === "unread" ? "unread" : "new", entry, want, undefined, known));
    } else {
      edits.push(edit(desired.kind, key, compare(want, have, known), entry, want, have, known));
    }
  }
  return { edits: [...edits, ...extraKeys(desired, live)], findings };
}

function extraKeys(desired: Desired, live: Live): readonly Edit[] {
  const { config } = live;
  if (config === "unread") return [];
  return [...config.keys()]
    .filter((key) => !desired.config.has(key))
    .sort()
    .map((key) => ({ key, status: "extra", sensitive: isSensitive(desired.kind, key), ...changed(config.get(key)) }));
}

function edit(
  kind: Kind,
  key: string,
  status: Edit["status"],
  { value, at }: DesiredValue,
  want: Exclude<Wanted, { is: "keep" }>,
  have: Held | undefined,
  known: Known | undefined,
): Edit {
  // A reference is a name, not a value: it may be shown under a sensitive key too.
  const sensitive = want.is !== "secret" && isSensitive(kind, key, value);
  if (status === "same") return { key, status, sensitive, at };
  if (status === "unread") return { key, status, sensitive, at, ...changed(have) };
  const after =
    want.is === "secret"
      ? showReference(want.label)
      : want.is === "text"
        ? show(kind, key, want.text, value)
        : undefined;
  const before = sensitive ? undefined : shownLive(kind, key, have, known);
  return { key, status, sensitive, at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

// Of a value that cannot be compared, it helps to know when it was last touched.
function changed(have: Held | undefined): Pick<Edit, "changedAt"> {
  const date = new Date((have?.changedAt ?? Number.NaN) * 1000);
  return Number.isNaN(date.getTime()) ? {} : { changedAt: date.toISOString().replace(".000Z", "Z") };
}

function shownLive(kind: Kind, key: string, have: Held | undefined, known: Known | undefined): Shown | undefined {
  if (!have) return undefined;
  if (have.source === "managed") return have.text === "unread" ? undefined : show(kind, key, have.text);
  const stored = known && known.secrets !== "unread" ? known.secrets.get(have.secretId) : undefined;
  return stored ? showReference(stored.name || stored.id) : undefined;
}

function nothingToKeep(
  source: string,
  key: string,
  { at }: DesiredValue,
  how: "create" | "replace" | "update",
): Finding {
  const why = how === "replace" ? "a source that is replaced is built anew" : "the server has no value to keep";
  return {
    severity: "error",
    code: "value-needed",
    message: `"${key}" of "${source}" says keep, but ${why}`,
    at,
    hint: "write a value, {secret: …} or {env: …}",
  };
}
