import type { Exported, ExportedFile, ExportedSource, LeftOut } from "../model/exported.ts";
import type { Environment } from "../model/live.ts";
import { entriesText, wordText } from "./export-text.ts";

/** How entries are laid out in files: all in one, or a file for each kind or source in a folder. */
export type Layout =
  | { readonly in: "one"; readonly path?: string }
  | { readonly in: "folder"; readonly path: string; readonly by: "kind" | "source" };

const root = "chalk-ds.yaml";

/** The files of an exported manifest. In a folder the pin stands in `chalk-ds.yaml`, where the loader looks for it. */
export function exportFiles(
  { sources, leftOut }: Omit<Exported, "variables">,
  environment: Environment,
  layout: Layout,
): readonly ExportedFile[] {
  const head = headText(environment, leftOut);
  if (layout.in === "one") {
    const path = layout.path === undefined ? {} : { path: layout.path };
    return [{ ...path, text: `${head}${datasources(sources)}` }];
  }
  const folder = layout.path.replace(/\/+$/, "");
  const files = [...grouped(sources, layout.by)].map(([name, group]) => ({
    path: `${folder}/${name}.yaml`,
    text: `version: 1\n${datasources(group)}`,
  }));
  return [{ path: `${folder}/${root}`, text: head }, ...files];
}

/** What is left out and why, as one line that may stand in a terminal, a comment or a document. */
export function leftOutText({ what, id, name, kind, reason }: LeftOut): string {
  const source = name === "" ? `an unnamed data source (${kind}, ${id})` : `"${name}" (${kind})`;
  if (what === "source") return `${source} is left out: ${reason}`;
  return what === "key" ? `${source} is not whole: ${reason}` : `the config of ${source} is left out: ${reason}`;
}

function headText({ id, name }: Environment, leftOut: readonly LeftOut[]): string {
  const comments = [
    "The data sources of a Chalk environment as chalk-ds export found them. { keep: true } leaves what the server has as it",
    "is: passwords are not written here. chalk-ds plan shows what an apply would change.",
    ...leftOut.map(leftOutText),
  ];
  const lines = comments.map((comment) => `# ${comment.replace(/[\p{C}\p{Zl}\p{Zp}]|#(?=#\[)/gu, "\uFFFD")}\n`);
  return `${lines.join("")}version: 1\n${wordText("environment", name ?? id)}`;
}

function datasources(sources: readonly ExportedSource[]): string {
  if (sources.length === 0) return "datasources: {}\n";
  return `datasources:\n${entriesText(sources, { column: 2, step: 2 })}`;
}

// Names that differ in case alone are one file on some systems.
function grouped(
  sources: readonly ExportedSource[],
  by: "kind" | "source",
): ReadonlyMap<string, readonly ExportedSource[]> {
  const groups = new Map<string, ExportedSource[]>();
  if (by === "kind") {
    for (const source of sources) groups.set(source.kind, []);
    for (const source of sources) groups.get(source.kind)?.push(source);
    return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  const used = new Set<string>();
  for (const source of sources) {
    let file = source.name;
    for (let number = 2; used.has(file.toLowerCase()); number++) file = `${source.name}_${number}`;
    used.add(file.toLowerCase());
    groups.set(file, [source]);
  }
  return groups;
}
