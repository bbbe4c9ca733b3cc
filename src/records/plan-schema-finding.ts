import { codes } from "../model/finding.ts";
import { type JsonSchema, list, object, ref, text, words } from "./schema-words.ts";

const position = (what: string): JsonSchema => ({ type: "integer", minimum: 1, description: what });

/** What a plan's schema says of findings and of places in the manifest. */
export function definitionsOfFinding(): JsonSchema {
  return {
    finding: object({
      description: "One error or warning.",
      required: {
        severity: words(["error", "warning"], "An error blocks the whole plan."),
        code: words(codes, "What it is, in a word that is never renamed: see docs/errors.md."),
        message: text("What is wrong, for a person. Never a sensitive value. May be reworded."),
      },
      optional: {
        at: ref("place"),
        frame: object({
          description: "The lines around the place, values blanked.",
          required: {
            lines: list(
              object({
                description: "One line.",
                required: { number: position("Its number, from 1."), text: text("Its text, values blanked.") },
              }),
              "The lines.",
            ),
            column: position("Where the underline begins, in the text of the line that is named."),
            length: { type: "integer", minimum: 0, description: "How long the underline is." },
          },
        }),
        hint: text("What to do next."),
        other: ref("place"),
      },
    }),
    place: object({
      description: "A place in the manifest.",
      required: {
        file: text("The file, from the folder that chalk-ds ran in; - for stdin."),
        line: position("The line, from 1."),
        column: position("The column, from 1, in UTF-16 units."),
      },
    }),
  };
}
