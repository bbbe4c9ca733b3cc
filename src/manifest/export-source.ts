import { kindSpec } from "../catalog/catalog.ts";
import type { ExportedSource, ExportedValue, LeftOut } from "../model/exported.ts";
import type { Finding } from "../model/finding.ts";
import type { Live } from "../model/live.ts";
import { entriesText } from "./export-text.ts";
import { exportValue, type References } from "./export-value.ts";
import { checkText } from "./load.ts";
import { isWord } from "./words.ts";

/** A live source as an entry, where a manifest can hold it, and what is to be told of it. */
export interface SourceExport {
  readonly source?: ExportedSource;
  readonly leftOut: readonly LeftOut[];
}

/**
 * One live source as the entry of a manifest that our own checks let pass. Where they complain of it with its literals, it
 * is written with `keep` alone; where they still do, it is left out: one entry that does not validate blocks every plan.
 */
export function exportSource(live: Live, references: References): SourceExport {
  const { name, kind } = live;
  const { values, leftOut } = valuesOf(live, references);
  const source = { name, kind, config: inOrder(live, values) };
  const complaint = complaintOf(source);
  if (!complaint) return { source, leftOut };
  const kept = { ...source, config: new Map([...source.config].map(([key, value]) => [key, withoutText(value)])) };
  const still = complaintOf(kept);
  return still
    ? { leftOut: [note(live, "source", `a manifest would refuse it: ${still.message}`, still.hint)] }
    : { source: kept, leftOut };
}

function valuesOf(
  live: Live,
  references: References,
): { readonly values: ReadonlyMap<string, ExportedValue>; readonly leftOut: readonly LeftOut[] } {
  const { kind, config } = live;
  if (config === "unread") {
    // What a manifest must name is named: without it the entry would not validate.
    const required = kindSpec(kind).keys.filter((key) => key.required === "yes");
    const values = new Map(required.map(({ key }) => [key, { from: "keep" } as const]));
    const hint = "use a token that may list secrets, or write the keys by hand";
    return { values, leftOut: [note(live, "config", "this token may not list its keys", hint)] };
  }
  const keys = [...config].filter(([key]) => isWord(key));
  const values = new Map(keys.map(([key, held]) => [key, exportValue(kind, key, held, references)]));
  const lost = config.size - values.size;
  const reason = `${lost} of its config keys ${lost === 1 ? "has a name" : "have names"} that no manifest can hold`;
  return { values, leftOut: lost === 0 ? [] : [note(live, "key", reason)] };
}

/** What is to be told of a live source. */
export function note(
  row: Pick<Live, "id" | "name" | "kind">,
  what: LeftOut["what"],
  reason: string,
  hint?: string,
): LeftOut {
  const { id, name, kind } = row;
  return { what, id, name, kind, reason, ...(hint !== undefined && { hint }) };
}

// The catalog's order, which puts the host before the password; then what it does not know.
function inOrder({ kind }: Live, values: ReadonlyMap<string, ExportedValue>): ReadonlyMap<string, ExportedValue> {
  const places = new Map(kindSpec(kind).keys.map(({ key }, index) => [key, index]));
  const place = (key: string): number => places.get(key) ?? places.size;
  return new Map([...values].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)));
}

function withoutText(value: ExportedValue): ExportedValue {
  return value.from === "text" ? { from: "keep" } : value;
}

function complaintOf(source: ExportedSource): Finding | undefined {
  const text = `version: 1\ndatasources:\n${entriesText([source], { column: 2, step: 2 })}`;
  return checkText({ name: "export.yaml", text }).findings.find(({ severity }) => severity === "error");
}
