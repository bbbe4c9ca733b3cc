import type { Frame, Position } from "../model/finding.ts";
import type { ManifestFile } from "./files.ts";
import { frameOf } from "./frame.ts";
import { firstAfter, type Lines, linesOf } from "./lines.ts";
import { parseYaml } from "./parse.ts";
import { stretchesOf } from "./stretches.ts";

/**
 * The frames of places in sound files, for what is found long after they were read: in a plan. A file is parsed again for
 * its first frame, since keeping what was parsed would hold more memory than the plan itself.
 */
export function framesOf(files: readonly ManifestFile[]): (at: Position) => Frame | undefined {
  const parsed = new Map<string, Lines | undefined>();
  return ({ file, line, column }) => {
    if (!parsed.has(file)) parsed.set(file, shownLines(files.find(({ name }) => name === file)));
    const lines = parsed.get(file);
    if (!lines) return undefined;
    const start = lines.range(line).start + column - 1;
    const stretches = lines.stretches?.() ?? [];
    const stretch = stretches[firstAfter(stretches.length, (i) => (stretches[i]?.start ?? 0) < start)];
    return frameOf(lines, start, stretch?.start === start ? stretch.end : start + 1);
  };
}

function shownLines(file: ManifestFile | undefined): Lines | undefined {
  if (!file) return undefined;
  const lines = linesOf(file.text, file.name);
  const { root } = parseYaml(file.text, lines);
  if (!root) return undefined;
  const stretches = stretchesOf(root, file.text);
  return { ...lines, stretches: () => stretches };
}
