import { posix, relative, sep } from "node:path";
import { ChalkDsError } from "../model/finding.ts";
import { type GitPlace, git, gitUnlessDenied } from "./git.ts";
import { type GitObject, openObjects } from "./objects.ts";
import { type CommitFiles, treeAt } from "./tree.ts";

/** A commit, with the hashes of its parents: those that it names, whether or not they are here. */
export interface Commit {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** The repository that a folder is in. */
export interface Repository extends Disposable {
  /** The folder of the working tree, full. */
  readonly root: string;
  /** Whether its history was cut off: what came before is not here. */
  readonly isShallow: boolean;
  readonly head: Commit;
  /** The commit of a revision; undefined where it names none that is here. */
  commitOf(revision: string): Promise<Commit | undefined>;
  /** The best common ancestor; undefined where none is here. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** The path in the repository, with forward slashes; undefined outside. */
  pathOf(full: string): string | undefined;
  /** The files of a commit. It is quick where nothing but `paths`, full, is asked for. */
  filesOf(commit: string, paths: readonly string[]): CommitFiles;
}

/** Opens the repository of a folder. Throws `bad-base`: no git, no repository, nothing committed yet, no working tree. */
export async function openRepository(place: GitPlace): Promise<Repository> {
  const objects = openObjects(place);
  try {
    const [about, head] = await Promise.all([lookAround(place), objects.read("HEAD^{commit}")]);
    if (!head) throw ChalkDsError.of("bad-base", "no base: nothing is committed here yet");
    const pathOf = (full: string): string | undefined => {
      const path = posix.normalize(posix.join(about.prefix, relative(place.cwd, full).split(sep).join("/")));
      if (path === "." || path === "./") return "";
      return path.startsWith("../") || path === ".." || posix.isAbsolute(path) ? undefined : path.replace(/\/$/, "");
    };
    return {
      root: about.root,
      isShallow: about.isShallow,
      head: commitFrom(head),
      async commitOf(revision) {
        const found = await objects.read(`${revision}^{commit}`);
        return found && commitFrom(found);
      },
      async mergeBase(one, other) {
        const found = await gitUnlessDenied(place, ["merge-base", one, other]);
        return found?.toString("latin1").trim();
      },
      pathOf,
      filesOf: (commit, paths) => treeAt({ place: { ...place, cwd: about.root }, objects, pathOf }, commit, paths),
      [Symbol.dispose]: () => objects[Symbol.dispose](),
    };
  } catch (error) {
    objects[Symbol.dispose]();
    throw error;
  }
}

interface Surroundings {
  readonly root: string;
  /** From the root to the folder that was asked about: `a/b/`. */
  readonly prefix: string;
  readonly isShallow: boolean;
}

async function lookAround(place: GitPlace): Promise<Surroundings> {
  const answer = await git(place, ["rev-parse", "--is-shallow-repository", "--show-prefix", "--show-toplevel"]);
  const [isShallow, prefix = "", root = ""] = answer.toString("utf8").split("\n");
  return { root, prefix, isShallow: isShallow === "true" };
}

// As the commit itself says it: a shallow clone hides the parents that it does not have from everything else.
function commitFrom({ hash, content }: GitObject): Commit {
  const head = content.toString("latin1").split("\n\n", 1)[0] ?? "";
  return { commit: hash, parents: [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent) };
}
