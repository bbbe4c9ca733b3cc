import { posix } from "node:path";
import type { FolderEntry, FolderSource } from "../model/folder-source.ts";
import { type GitPlace, git } from "./git.ts";
import type { Objects } from "./objects.ts";

// The files of a commit, as a checkout of it would have them, but for three things. What is in a submodule is in another
// repository, and left out. A link that leads out of the repository leads to what no commit holds, and is not followed.
// And nothing is converted: line ends are as git stores them, which YAML reads as the same, and filters are not run.

/** The files of a commit. */
export interface CommitFiles extends FolderSource {
  /** Git's hash of the content of a file, links followed; undefined where there is no file. */
  hashOf(path: string): Promise<string | undefined>;
}

/** Where a tree is read from. */
export interface TreePlace {
  /** At the root of the repository. */
  readonly place: GitPlace;
  readonly objects: Objects;
  /** The path in the repository of a full one; undefined outside. */
  readonly pathOf: (full: string) => string | undefined;
}

type Node =
  | { readonly is: "folder" }
  | { readonly is: "file"; readonly hash: string; readonly size: number }
  | { readonly is: "link"; readonly hash: string };

interface Listing {
  readonly nodes: ReadonlyMap<string, Node>;
  /** What stands in each folder. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Whether everything at a path and below it is listed. */
  covers(path: string): boolean;
}

const mostLinks = 40;

/**
 * The files of a commit: one listing of `paths` (full), and one of everything only where a link leads elsewhere or a folder above
 * them is not there. Errors are as the disk gives them.
 */
export function treeAt(at: TreePlace, commit: string, paths: readonly string[]): CommitFiles {
  let listing = listed(
    at.place,
    commit,
    paths.flatMap((path) => at.pathOf(path) ?? []),
  );
  listing.catch(() => undefined); // told to whoever asks

  /** The listing, of everything where the one so far does not cover a path. */
  const covering = async (path: string): Promise<Listing> => {
    const { covers } = await listing;
    if (!covers(path)) listing = listed(at.place, commit, []);
    return listing;
  };

  /** What stands at a path of the repository itself; folders above it are no links. */
  const nodeAt = async (path: string): Promise<Node | undefined> =>
    (await listing).nodes.get(path) ?? (await covering(path)).nodes.get(path);

  /** Walks as the system does: link by link, `..` from where a link has led. */
  const find = async (full: string): Promise<{ readonly path: string; readonly node: Node } | undefined> => {
    const path = at.pathOf(full);
    if (path === undefined) throw new Error("it is outside the repository");
    const ahead = path.split("/").reverse();
    let here = "";
    let node: Node = { is: "folder" };
    let links = 0;
    for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
      if (name === "" || name === ".") continue;
      if (node.is !== "folder") return undefined;
      if (name === "..") {
        if (here === "") throw new Error("a link leads out of the repository");
        here = parentOf(here);
        continue;
      }
      const next = here === "" ? name : `${here}/${name}`;
      const found = await nodeAt(next);
      if (!found) return undefined;
      if (found.is !== "link") {
        here = next;
        node = found;
        continue;
      }
      links += 1;
      if (links > mostLinks) throw new Error("ELOOP");
      const target = (await contentOf(at.objects, found.hash)).toString("utf8");
      if (target.startsWith("/")) throw new Error("a link leads out of the repository");
      ahead.push(...target.split("/").reverse());
    }
    return { path: here, node };
  };

  return {
    async stat(full) {
      const found = await find(full);
      return found && entryOf(found.node);
    },
    async list(full) {
      const found = await find(full);
      if (found?.node.is !== "folder") throw new Error(found ? "ENOTDIR" : "ENOENT");
      const { nodes, children } = await covering(found.path);
      return (children.get(found.path) ?? []).map((path) => ({
        name: posix.basename(path),
        isFolder: nodes.get(path)?.is === "folder",
      }));
    },
    async read(full) {
      const found = await find(full);
      if (found?.node.is !== "file") throw new Error(found ? "EISDIR" : "ENOENT");
      return await contentOf(at.objects, found.node.hash);
    },
    async hashOf(full) {
      const found = await find(full).catch(() => undefined);
      return found?.node.is === "file" ? found.node.hash : undefined;
    },
  };
}

function parentOf(path: string): string {
  return path.includes("/") ? posix.dirname(path) : "";
}

function entryOf(node: Node): FolderEntry {
  if (node.is === "file") return { is: "file", size: node.size };
  return { is: node.is === "folder" ? "folder" : "other" };
}

async function contentOf(objects: Objects, hash: string): Promise<Buffer> {
  const object = await objects.read(hash);
  if (!object) throw new Error("it is not in this clone");
  return object.content;
}

async function listed(place: GitPlace, commit: string, paths: readonly string[]): Promise<Listing> {
  const only = paths.includes("") ? [] : paths;
  const answer = await git(place, ["ls-tree", "-r", "-t", "-l", "-z", "--full-tree", commit, "--", ...only]);
  const nodes = new Map<string, Node>();
  const children = new Map<string, string[]>();
  for (const line of answer.toString("utf8").split("\0")) {
    const [, mode, hash = "", size, path = ""] = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.+)$/s.exec(line) ?? [];
    const node = nodeOf(mode, hash, Number(size));
    if (!node) continue;
    nodes.set(path, node);
    const beside = children.get(parentOf(path));
    if (beside) beside.push(path);
    else children.set(parentOf(path), [path]);
  }
  const covers = (path: string): boolean =>
    only.length === 0 || only.some((each) => path === each || path.startsWith(`${each}/`));
  return { nodes, children, covers };
}

function nodeOf(mode: string | undefined, hash: string, size: number): Node | undefined {
  if (mode === "040000") return { is: "folder" };
  if (mode === "120000") return { is: "link", hash };
  return mode?.startsWith("100") ? { is: "file", hash, size } : undefined; // a submodule is neither
}
