/** What a path leads to. */
export type FolderEntry =
  | { readonly is: "file" /** In bytes. */; readonly size: number }
  | { readonly is: "folder" }
  | { readonly is: "other" };

/**
 * Where the files of a manifest lie: on this disk, or in a commit of git. Paths are full. What cannot be told is thrown as
 * the system does it (an error with a `code`), or as an error whose message says why.
 */
export interface FolderSource {
  /** Links are followed. Undefined where there is nothing. */
  stat(path: string): Promise<FolderEntry | undefined>;
  /** What stands in a folder, in any order. Links are not followed: one to a folder is none. */
  list(folder: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]>;
  /** The bytes of a file, links followed. */
  read(path: string): Promise<Uint8Array>;
}
