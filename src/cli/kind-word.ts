import { nearestHint } from "../catalog/nearest.ts";
import { ChalkDsError } from "../model/finding.ts";
import { type Kind, kinds, parseKind } from "../model/kind.ts";

/** The kind that a word of the command line names, in any case. Throws `unknown-kind` with the nearest one. */
export function kindOf(word: string): Kind {
  const kind = parseKind(word);
  if (kind) return kind;
  throw ChalkDsError.of("unknown-kind", `unknown kind "${word}"`, {
    hint: nearestHint(word, kinds, "chalk-ds kinds lists them"),
  });
}
