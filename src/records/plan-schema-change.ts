import { actions } from "../model/change.ts";
import { kinds } from "../model/kind.ts";
import { reasons } from "./plan.ts";
import { type JsonSchema, list, object, ref, text, words } from "./schema-words.ts";

const kind = (what: string): JsonSchema => words(kinds, what);
const origin = (values: readonly string[]): JsonSchema =>
  words(
    values,
    "Where the difference comes from, known only with a base. this-change: this change of the manifest makes it. already-different: it was there before. adopt: no earlier manifest is known to have held the live data source.",
  );

/** What a plan's schema says of one change. */
export function changeDefinitions(): JsonSchema {
  return {
    change: object({
      description: "One difference on one data source.",
      required: {
        action: words(actions, "What an apply does. A replace deletes the old data source."),
        name: text("The name that the data source has afterwards, or had before it is deleted."),
        kind: kind("The kind that it has afterwards, or had before it is deleted."),
        reason: words(
          reasons,
          "Why. not-live: no data source has the name (create). different: config differs; tags: permission tags alone do (update). renamed-from: the entry says so (rename). other-kind: the live one is of another kind; asked: --replace (replace). absent: the manifest names it there; prune: policy.prune; replaced: a replace that ended early left it aside (delete).",
        ),
        blockedBy: list(text("A code."), "The codes of the findings that block the plan and name this change."),
      },
      optional: {
        id: text("The id of the live data source; a replace's is the old one's. Absent offline, and of a create."),
        previousName: text("Of a rename: the name that goes away."),
        was: kind("Of a replace: the kind of the old data source."),
        of: text("Of what a replace left aside: the name that it had."),
        origin: origin(["this-change", "already-different", "adopt"]),
        source: ref("place"),
        keys: list(
          ref("key"),
          "The config keys in the order of the manifest, then the extra ones. Absent of a delete.",
        ),
        tags: ref("tags"),
        retarget: ref("retarget"),
        users: list(
          ref("user"),
          "Who uses the name that goes away or changes its meaning. Absent without --usages; empty: none was found.",
        ),
      },
    }),
    key: object({
      description: "What is known of one config key.",
      required: {
        key: text("The config key."),
        status: words(
          ["same", "different", "declared", "new", "unread", "extra"],
          "same, different: as compared. new: not live yet. unread: could not be compared, and is not sent. declared: could not be compared, but the manifest changed it since its base; before and after are the manifest's then. extra: live, not in the manifest, stays.",
        ),
        sensitive: {
          type: "boolean",
          description: "Whether the value must not be shown: then before and after are absent.",
        },
      },
      optional: {
        before: text("The live value, where it may be shown. A reference is shown as secret NAME."),
        after: text("The manifest's value, where it may be shown. A reference is shown as secret NAME."),
        origin: origin(["this-change", "already-different"]),
        skipped: { const: true, description: "It was different before, and policy.drift: skip leaves it." },
        changedAt: text("When the server last changed the key, in RFC 3339; where it tells."),
      },
    }),
    tags: object({
      description: "What happens to the permission tags, which the server keeps by kind and name.",
      optional: {
        set: object({
          description: "Tags that are written for the kind and name that the data source will have.",
          required: { after: list(text("A tag."), "The tags afterwards, sorted.") },
          optional: { before: list(text("A tag."), "The tags of now, sorted. Absent where they could not be read.") },
        }),
        stale: object({
          description: "Tags of a kind and name that nothing will have any more: deleted last.",
          required: {
            kind: kind("The kind."),
            name: text("The name."),
            tags: list(text("A tag."), "The tags, sorted."),
          },
        }),
        carried: { const: true, description: "The tags come from the old kind or name; the manifest gives none." },
      },
    }),
    retarget: object({
      description: "A destination changes while secrets of the data source stay: they will travel there.",
      required: {
        destination: list(text("A config key."), "The changed keys that decide where it connects."),
        secrets: list(text("A config key."), "The keys whose saved secret, or unchanged reference, stays."),
      },
    }),
    user: object({
      description: "A place in a Chalk project that uses the data source by its name.",
      required: {
        file: text("The file, from the searched folder's own place."),
        line: { type: "integer", minimum: 1, description: "The line, from 1." },
        column: { type: "integer", minimum: 1, description: "The column, from 1." },
        how: words(["sql", "python"], 'sql: a comment -- source: NAME. python: Source(name="NAME").'),
      },
    }),
  };
}
