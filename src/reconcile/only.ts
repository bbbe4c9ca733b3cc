import { nearestHint } from "../catalog/nearest.ts";
import type { Manifest } from "../model/desired.ts";
import { ChalkDsError, type Finding, isNonEmpty, type Position } from "../model/finding.ts";
import type { Reading } from "../model/live.ts";

// `--only NAME…` narrows a plan to some names: entries (a rename by its new name or its old one), names under `absent:`,
// what prune would delete, and what a replace left of a name. Everything else counts as managed, and is neither compared
// nor counted nor spoken of, so that a plan can be made of what is sound. Guards know of everything all the same: how many
// sources an environment has is no matter of what one looks at.

/** Refuses names on the command line that nothing has. Throws ChalkDsError (`usage`). */
export function checkNames(
  { only = [], replace = [] }: { readonly only?: readonly string[]; readonly replace?: readonly string[] },
  manifest: Manifest,
  reading: Pick<Reading, "live" | "untouchable">,
): void {
  const entries = [...manifest.desired.keys()];
  const olds = [...manifest.desired.values()].flatMap((d) => d.renamedFrom ?? []);
  const live = [...reading.live.keys(), ...reading.untouchable.map((u) => u.name)].filter((name) => name !== "");
  const any = new Set([...entries, ...olds, ...manifest.absent.map((a) => a.name), ...live].sort());
  const findings = [
    ...unknown(only, any, (name) => `--only "${name}" is neither in the manifest nor live`),
    ...unknown(replace, new Set(entries.sort()), (name) => `--replace "${name}" is no entry of the manifest`),
  ];
  if (isNonEmpty(findings)) throw new ChalkDsError(findings);
}

function unknown(
  names: readonly string[],
  known: ReadonlySet<string>,
  message: (name: string) => string,
): readonly Finding[] {
  return [...new Set(names)]
    .filter((name) => !known.has(name))
    .map((name) => ({
      severity: "error",
      code: "usage",
      message: message(name),
      hint: nearestHint(name, known, "write the name as the manifest does"),
    }));
}

/** The warnings of the manifest that are about the entries that the plan looks at, or about no entry. */
export function warningsAbout(manifest: Manifest, isMeant: (name: string) => boolean): readonly Finding[] {
  const marks = [...manifest.desired.values()].flatMap((d) =>
    [d.at, ...[...d.config.values()].map((v) => v.at)].map((at) => ({ at, isMeant: isMeant(d.name) })),
  );
  marks.push(...manifest.absent.map((a) => ({ at: a.at, isMeant: isMeant(a.name) })));
  // Otherwise each warning is looked for among all places.
  if (marks.every((mark) => mark.isMeant)) return manifest.warnings;
  // Policy and overlays are about all of them.
  const ofAll: ReadonlySet<Finding["code"]> = new Set(["bad-policy", "bad-overlay"]);
  return manifest.warnings.filter(({ at, code }) => {
    if (!at || ofAll.has(code)) return true;
    const before = marks.filter((m) => m.at.file === at.file && isBefore(m.at, at));
    return before.reduce((a, b) => (isBefore(a.at, b.at) ? b : a), before[0] ?? { at, isMeant: true }).isMeant;
  });
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
