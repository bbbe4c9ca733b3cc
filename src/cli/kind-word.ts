import { nearest } from "../catalog/nearest.ts";
import { ChalkDsError } from "../model/finding.ts";
import { type Kind, kinds, parseKind } from "../model/kind.ts";

/** The kind that a word of the command line names, in any case. Throws `unknown-kind` with the nearest one. */
export function kindOf(word: string): Kind {
  const kind = parseKind(word);
  if (kind) return kind;
  const near = nearest(word, kinds);
  throw ChalkDsError.of("unknown-kind", `unknown kind "${word}"`, {
    hint: near ? `did you mean "${near}"?` : "chalk-ds kinds lists them",
  });
}
