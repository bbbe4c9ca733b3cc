import type { Base } from "../model/base.ts";
import type { DesiredValue, Manifest } from "../model/desired.ts";

/** Where two manifests stand: what their paths begin at, and which of the files that they name are no longer the same. */
export interface Standing {
  readonly head: Pick<Manifest, "cwd">;
  readonly base: Pick<Manifest, "cwd">;
  readonly isChanged: Base["isChanged"];
}

/**
 * Whether a key says the same in the base and in the head: the text of the manifest is compared, nothing is resolved.
 * Whether a value may be shown is no part of it. A file is the same while its place and its content are; what a variable
 * or a stored secret holds is not in git, so one of the same name is the same.
 */
export function isSameExpression(head: DesiredValue, base: DesiredValue, standing: Standing): boolean {
  const [a, b] = [head.value, base.value];
  switch (a.from) {
    case "text":
      return b.from === "text" && a.text.equals(b.text);
    case "secret":
      return b.from === "secret" && a.ref === b.ref;
    case "env":
      return b.from === "env" && a.name === b.name;
    case "keep":
      return b.from === "keep";
    case "file": {
      if (b.from !== "file" || a.encoding !== b.encoding) return false;
      const path = fullPath(standing.head.cwd, head.at.file, a.path);
      return path === fullPath(standing.base.cwd, base.at.file, b.path) && !standing.isChanged(path);
    }
  }
}

// As the resolver goes: from the folder that the files are named from, by the manifest's file, to the value's.
function fullPath(cwd: string, writtenIn: string, path: string): string {
  const folder = writtenIn.slice(0, Math.max(0, writtenIn.lastIndexOf("/")));
  const from = writtenIn.startsWith("/") ? folder : `${cwd}/${folder}`;
  const parts: string[] = [];
  for (const part of `${from}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `${from.startsWith("/") ? "/" : ""}${parts.join("/")}`;
}
