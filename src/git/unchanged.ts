import { type GitPlace, git } from "./git.ts";
import type { Repository } from "./repository.ts";
import type { CommitFiles } from "./tree.ts";

/**
 * Which of some files (full paths) hold what they hold at a commit. They are compared by git's hash, with the line ends and
 * filters of the repository. What the commit does not hold is not among them, whether or not git knows it by now. Only files
 * that are regular and readable may be asked about.
 */
export async function unchangedFiles(
  place: GitPlace,
  repository: Repository,
  files: CommitFiles,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = paths.flatMap((full) => {
    const path = repository.pathOf(full);
    return path === undefined || path.includes("\n") ? [] : [{ full, path }];
  });
  const unchanged = new Set<string>();
  if (known.length === 0) return unchanged;
  const input = known.map(({ path }) => `${path}\n`).join("");
  const answer = await git({ ...place, cwd: repository.root }, ["hash-object", "--stdin-paths"], input);
  const hashes = answer.toString("latin1").split("\n");
  for (const [i, { full }] of known.entries()) if ((await files.hashOf(full)) === hashes[i]) unchanged.add(full);
  return unchanged;
}
