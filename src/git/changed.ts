import { type GitPlace, git } from "./git.ts";
import type { Repository } from "./repository.ts";
import type { CommitFiles } from "./tree.ts";

/**
 * Which of some files (full paths) hold something else than at a commit. They are compared by git's hash, filters and line ends
 * as the repository says, so that a file that git does not know counts as changed, unless the commit holds the same. Only files
 * that are regular may be asked about.
 */
export async function changedFiles(
  place: GitPlace,
  repository: Repository,
  files: CommitFiles,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const inside = paths.flatMap((full) => {
    const path = repository.pathOf(full);
    return path === undefined || path.includes("\n") ? [] : [{ full, path }];
  });
  if (inside.length === 0) return new Set(paths);
  const input = inside.map(({ path }) => `${path}\n`).join("");
  const answer = await git({ ...place, cwd: repository.root }, ["hash-object", "--stdin-paths"], input);
  const hashes = answer.toString("latin1").split("\n");
  const same = new Set<string>();
  for (const [i, { full }] of inside.entries()) if ((await files.hashOf(full)) === hashes[i]) same.add(full);
  return new Set(paths.filter((path) => !same.has(path)));
}
