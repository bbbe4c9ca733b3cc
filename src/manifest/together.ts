import type { Desired } from "../model/desired.ts";
import type { Finding, Position } from "../model/finding.ts";
import type { FileMeaning } from "./meaning.ts";
import { report } from "./report.ts";
import type { ReadSource } from "./sources.ts";

/** What only the sources of an environment together can tell: renames that cross, variables that collide, what is wanted and absent. */
export function checkTogether(
  sources: ReadonlyMap<string, ReadSource>,
  absent: FileMeaning["absent"],
  findings: Finding[],
): void {
  checkAbsent(sources, absent, findings);
  checkRenames(sources, findings);
  checkVariables(sources, findings);
}

function checkAbsent(
  sources: ReadonlyMap<string, ReadSource>,
  absent: FileMeaning["absent"],
  findings: Finding[],
): void {
  const gone = new Map<string, Position>();
  for (const { absent: entry, span } of absent) {
    const wanted = sources.get(entry.name)?.desired.at ?? gone.get(entry.name);
    if (wanted) {
      const where = gone.has(entry.name) ? "stands twice under absent" : "is wanted and absent at once";
      const hint = "keep one of them";
      findings.push(report(span, "duplicate-source", `"${entry.name}" ${where}`, { other: wanted, hint }));
    }
    gone.set(entry.name, entry.at);
  }
}

// Swaps, chains and cycles have no safe order of calls: they are done in two steps.
function checkRenames(sources: ReadonlyMap<string, ReadSource>, findings: Finding[]): void {
  const olds = new Map<string, Position>();
  for (const { desired: source, key } of sources.values()) {
    const old = source.renamedFrom;
    if (old === undefined) continue;
    if (old === source.name) {
      const hint = "write the old name, or remove renamedFrom once it is done";
      findings.push(report(key, "bad-rename", `"${source.name}" is renamed from itself`, { hint }));
      continue;
    }
    const hint = "rename in two steps, or remove renamedFrom once it is done";
    const standing = sources.get(old)?.desired.at;
    const other = olds.get(old);
    if (standing) {
      const message = `"${source.name}" is renamed from "${old}", which is an entry itself`;
      findings.push(report(key, "bad-rename", message, { other: standing, hint }));
    } else if (other)
      findings.push(report(key, "bad-rename", `two entries are renamed from "${old}"`, { other, hint }));
    olds.set(old, source.at);
  }
}

// At run time Chalk names a key's variable `<name>_<KEY>`: source "a" with key "B_C" and source "a_B" with key "C" collide.
function checkVariables(sources: ReadonlyMap<string, ReadSource>, findings: Finding[]): void {
  const variables = new Map<string, Desired>();
  for (const { desired: source, key } of sources.values()) {
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
