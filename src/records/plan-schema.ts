import { changeDefinitions } from "./plan-schema-change.ts";
import { definitionsOfFinding } from "./plan-schema-finding.ts";
import { type JsonSchema, list, object, ref, text, words } from "./schema-words.ts";

// The one description of the plan's JSON: `npm run generate` writes it to schemas/plan.schema.json, `chalk-ds schema plan`
// prints it, and the tests check every document of a plan against it. Those who write policies read it, so every field
// says what it means. It is strict: a field that is not here is in no document of this format.

const counts: Readonly<Record<string, string>> = {
  create: "Data sources to create.",
  update: "Data sources to update.",
  rename: "Data sources to rename.",
  replace: "Data sources to replace: the old one is deleted.",
  delete: "Data sources to delete, besides those that are replaced.",
  inSync: "Data sources that were compared whole and equal the manifest.",
  unmanaged: "Live data sources that the manifest does not name.",
  unread: "Values that could not be compared: nobody knows whether they are equal.",
};

/** The JSON Schema of a plan's document, that of a failure included. */
export function planSchema(): JsonSchema {
  const { properties, ...rest } = object({
    required: {
      formatVersion: {
        const: 1,
        description: "The version of this format. A reader refuses one that it does not know.",
      },
      status: words(
        ["ready", "blocked", "declared", "failed"],
        "ready: may be applied. blocked: an error among the findings forbids it. declared: made offline, from the manifest and its base alone. failed: no plan could be made; environment, access, summary and redeploy are absent then, and every list but findings is empty.",
      ),
      complete: { type: "boolean", description: "False when some value could not be compared, or no plan was made." },
      changes: list(
        ref("change"),
        "What an apply would do, in the order shown: deletes, replaces, updates, renames, creates; by name within each.",
      ),
      skipped: list(
        ref("change"),
        "What was different before this change of the manifest and is left as it is by policy.drift: skip.",
      ),
      adopted: list(
        text("The name of a data source."),
        "Live, equal to the manifest, and new in it: managed from now on. Known only with a base.",
      ),
      extras: list(ref("keysOfSource"), "Keys on the server that the manifest does not name, and that stay there."),
      unread: list(ref("unread"), "What could not be compared, by data source."),
      serverWarnings: list(ref("serverWarning"), "What the server itself says of managed data sources."),
      unmanaged: list(ref("unmanaged"), "Live, not in the manifest, left alone."),
      untouchable: list(ref("untouchable"), "Live rows that no change can be built on."),
      meaning: list(
        text("One sentence."),
        "What an apply would mean, in sentences: what becomes unavailable, and until when.",
      ),
      findings: list(ref("finding"), "Errors and warnings. A plan with an error is blocked."),
      exitCode: {
        enum: [0, 1, 2, 3, 4, 5, 6, 7, 70, 130, 143],
        description: "How the command exits: see docs/errors.md. 2 is changes, with --detailed-exitcode alone.",
      },
    },
    optional: {
      environment: ref("environment"),
      access: words(
        ["values", "keys", "manifest"],
        "What was compared. values: values, as far as unread does not say otherwise. keys: names, keys and references alone. manifest: nothing of the server, only the manifest with its base.",
      ),
      base: ref("base"),
      only: list(text("The name of a data source."), "The names that were looked at, sorted. Absent: all."),
      summary: ref("summary"),
      redeploy: ref("redeploy"),
    },
  });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The plan of chalk-ds",
    description:
      "What chalk-ds plan --format json prints, a failure included. No sensitive value is in it: before and after of a sensitive key are absent, not masked.",
    ...rest,
    if: { properties: { status: { const: "failed" } } },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: { properties: { changes: { type: "array", maxItems: 0 } } },
    else: { required: ["environment", "access", "summary", "redeploy"] },
    properties,
    definitions: { ...wholeDefinitions(), ...changeDefinitions(), ...definitionsOfFinding() },
  };
}

function wholeDefinitions(): JsonSchema {
  return {
    environment: object({
      description: "The environment that the plan is for.",
      optional: {
        id: text("Its id. Absent where the plan was made offline."),
        name: text("Its name. Absent where the credentials give no names."),
        server: text("The address of the API server. Absent where the plan was made offline."),
      },
    }),
    base: object({
      description: "The git revision that the manifest was compared with besides the environment.",
      required: {
        revision: text("As it was asked for or found: main, HEAD^1 …"),
        commit: text("The full hash that it stands for."),
        chosenBy: text("How it was chosen, for a reader."),
      },
      optional: { isEmpty: { const: true, description: "No manifest stands there: everything in this one is new." } },
    }),
    summary: object({
      description: "The counts of the plan.",
      required: Object.fromEntries(
        Object.entries(counts).map(([name, description]) => [name, { type: "integer", minimum: 0, description }]),
      ),
    }),
    keysOfSource: object({
      description: "Some config keys of one data source.",
      required: {
        name: text("The data source."),
        keys: list(text("A config key."), "The keys, at least one."),
      },
    }),
    unread: object({
      description: "What could not be compared of one data source.",
      required: {
        name: text("The data source."),
        keys: list(text("A config key."), "The keys whose live value could not be compared; may be empty."),
      },
      optional: {
        tags: { const: true, description: "The permission tags could not be read." },
        changedAt: {
          description: "By key: when the server last changed it, in RFC 3339; where it tells.",
          type: "object",
          additionalProperties: { type: "string" },
        },
      },
    }),
    serverWarning: object({
      description: "What the server says of one data source. The texts are the server's: treat them as hostile.",
      required: {
        name: text("The data source."),
        code: text("The server's own code."),
        title: text("Its title."),
        message: text("Its message."),
        keys: list(text("A config key."), "The config keys that it is about; may be empty."),
      },
    }),
    unmanaged: object({
      description: "A live data source that the manifest does not name.",
      required: { name: text("Its name."), kind: text("Its kind.") },
      optional: { id: text("Its id. Absent where the plan was made offline.") },
    }),
    untouchable: object({
      description: "A live row that no change can be built on.",
      required: {
        id: text("Its id."),
        name: text("Its name; empty for an unnamed one."),
        kind: text("Its kind as shown; may be one that no manifest can name."),
        createdAt: text("When it was created, in RFC 3339."),
        why: words(
          ["ambiguous", "unnamed", "other-kind", "other-environment"],
          "ambiguous: its name is live twice. unnamed: it has none. other-kind: an integration that is no data source. other-environment: it is not of this environment.",
        ),
      },
    }),
    redeploy: object({
      description: "Whether what was applied is in effect: data sources take effect at a redeploy.",
      required: {
        state: words(
          ["none", "pending", "in-progress", "unknown"],
          "pending: a managed data source is newer than the active deployment. in-progress: a deployment is under way. unknown: the server did not tell.",
        ),
        sources: list(text("The name of a data source."), "The managed data sources that are newer, sorted."),
      },
    }),
  };
}
