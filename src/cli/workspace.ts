import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Context } from "./context.ts";

/**
 * Names files as GitHub does: from the folder that the repository is checked out to (`GITHUB_WORKSPACE`), with forward
 * slashes. A file outside it, stdin (`-`), and without that variable every one keeps its name.
 */
export function fromWorkspace({ env, cwd }: Pick<Context, "env" | "cwd">): (file: string) => string {
  const root = env["GITHUB_WORKSPACE"];
  if (!root) return (file) => file;
  return (file) => {
    if (file === "-") return file;
    const path = relative(root, resolve(cwd, file));
    return isAbsolute(path) || path.split(sep)[0] === ".." ? file : path.split(sep).join("/");
  };
}
