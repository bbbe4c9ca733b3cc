import type { ManifestFile } from "./files.ts";

/** What a reading would need to know, guessed before the files are parsed. */
export interface Peeked {
  /** The pin, as it seems. */
  readonly environment?: string;
  /** Whether a stored secret seems to be referred to. */
  readonly hasReferences: boolean;
  /** Whether permission tags seem to be set, or may have to move with a source or go with it. */
  readonly mayHaveTags: boolean;
}

const ofTags = /\b(?:permissionTags|renamedFrom|replaces|absent|prune)["']?[ \t]*:/;

/**
 * Guesses at a manifest from its text, so that the environment can be read while it is parsed. Whoever uses the guess
 * compares it with the manifest afterwards, and reads again where it was wrong.
 */
export function peek(files: readonly ManifestFile[]): Peeked {
  const pins = files.flatMap(
    ({ text }) => /^environment:[ \t]*(["']?)([^"'#\r\n]+?)\1[ \t]*(?:#.*)?$/m.exec(text)?.[2] ?? [],
  );
  return {
    ...(pins[0] !== undefined && { environment: pins[0] }),
    hasReferences: files.some(({ text }) => text.includes("secret:")),
    mayHaveTags: files.some(({ text }) => ofTags.test(text)),
  };
}
