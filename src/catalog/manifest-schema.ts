import { type Kind, kinds } from "../model/kind.ts";
import { kindSpec } from "./catalog.ts";
import type { KeySpec, KindSpec } from "./spec.ts";

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

// No anyOf and no oneOf: one mistake gives one error, and the compiled validator stays small. What a schema of that
// kind cannot say (exactly one of secret, env, file, value, keep; known kinds and keys) is checked as meaning.
//
// An editor shows the first description that it meets at a place, and the title of whatever stands around it: so a value
// has none of its own, which would hide that of its key, and the whole has no title. `defaultSnippets` is a word of the
// YAML language server: what it offers. `examples` would do that too, and would fill every hover text with them.

/** The JSON Schema of a manifest: what ajv runs, and what gives completion and hover text in editors. */
export function manifestSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    description: "The data sources that a Chalk environment shall have.",
    type: "object",
    required: ["version"],
    additionalProperties: false,
    properties: {
      version: { const: 1, description: "The version of this format: 1." },
      environment: {
        type: "string",
        minLength: 1,
        description: "Pins the manifest to one environment, by id or name. Not together with environments.",
      },
      policy: { $ref: "#/definitions/policy" },
      datasources: {
        type: "object",
        description: "The data sources, by name: letters, digits and underscores.",
        additionalProperties: { $ref: "#/definitions/source" },
      },
      absent: {
        type: "array",
        description: "Names that must not exist: deleted if live, harmless afterwards.",
        items: { $ref: "#/definitions/absent" },
      },
      environments: {
        type: "object",
        description: "Overlays: what differs in an environment, by its name or id. Not together with environment.",
        additionalProperties: { $ref: "#/definitions/overlay" },
      },
    },
    definitions: {
      policy,
      source,
      overlay,
      overlaySource,
      overlayValue: { ...value, type: [...value.type, "null"] },
      absent,
      texts: { type: "array", items: { type: "string", minLength: 1 } },
      value,
      key: { defaultSnippets: forms },
      ...Object.fromEntries(kinds.map((kind) => [`config-${kind}`, configSchema(kindSpec(kind))])),
    },
  };
}

const policy: JsonSchema = {
  type: "object",
  description: "What may be deleted or overwritten. In one file only: the root.",
  additionalProperties: false,
  properties: {
    prune: {
      type: "boolean",
      description: "true: the manifest owns the environment, and what it does not name is deleted.",
    },
    ignore: { $ref: "#/definitions/texts", description: "Globs over names: never touched." },
    protect: { $ref: "#/definitions/texts", description: "Globs over names: never deleted, replaced or renamed." },
    maxDeletes: { type: "integer", minimum: 0, description: "A plan with more deletes is blocked. Default: 3." },
    drift: {
      enum: ["overwrite", "skip", "stop"],
      description: "What an apply does with what was different before this change of the manifest. Default: overwrite.",
    },
  },
};

const kindSnippets = kinds.map((kind) => ({ label: kind, description: kindSpec(kind).title, body: kind }));

const sourceProperties = {
  kind: { type: "string", description: "The kind of data source, in any case.", defaultSnippets: kindSnippets },
  config: {
    type: "object",
    description: "Config keys and their values.",
    additionalProperties: { $ref: "#/definitions/value" },
  },
  permissionTags: {
    type: "array",
    description: "The permission tags. Absent: as they are. []: none.",
    items: { type: "string", minLength: 1 },
  },
  renamedFrom: { type: "string", minLength: 1, description: "The old name. Harmless once the rename is done." },
  replaces: {
    type: "string",
    description: "Consent to replace a live source of this kind. Harmless once done.",
    defaultSnippets: kindSnippets,
  },
  protect: { type: "boolean", description: "true: never deleted, replaced or renamed." },
};

const source: JsonSchema = {
  type: "object",
  required: ["kind"],
  additionalProperties: false,
  properties: sourceProperties,
  allOf: kinds.map(keysOfKind),
};

// For editors alone: what a kind adds is words, so the validator is compiled without.
function keysOfKind(kind: Kind): JsonSchema {
  return {
    if: { required: ["kind"], properties: { kind: { pattern: `^\\s*${anyCase(kind)}\\s*$` } } },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a word of JSON Schema
    then: { properties: { config: { $ref: `#/definitions/config-${kind}` } } },
  };
}

const overlay: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    datasources: {
      type: "object",
      description: "What differs, by source, merged down to the config key. null drops an entry or a key.",
      additionalProperties: { $ref: "#/definitions/overlaySource" },
    },
  },
};

// An overlay says what differs: nothing is required, and null drops what is inherited.
const overlaySource: JsonSchema = {
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    ...Object.fromEntries(
      Object.entries(sourceProperties).map(([word, rule]) => [word, { ...rule, type: [rule.type, "null"] }]),
    ),
    kind: sourceProperties.kind, // no source is without one
    config: {
      type: ["object", "null"],
      description: "Config keys that differ, and their values. null drops a key.",
      additionalProperties: { $ref: "#/definitions/overlayValue" },
    },
  },
  allOf: [
    ...kinds.map(keysOfKind),
    {
      // The kind stands elsewhere: any key may be meant.
      if: { not: { required: ["kind"] } },
      // biome-ignore lint/suspicious/noThenProperty: `then` is a word of JSON Schema
      then: { properties: { config: { allOf: kinds.map((kind) => ({ $ref: `#/definitions/config-${kind}` })) } } },
    },
  ],
};

const absent: JsonSchema = {
  type: ["string", "object"],
  minLength: 1,
  required: ["name"],
  additionalProperties: false,
  properties: {
    name: { type: "string", minLength: 1, description: "The name of the source." },
    id: { type: "string", minLength: 1, description: "Only the source of this id is meant." },
  },
};

const value = {
  type: ["string", "number", "boolean", "object"],
  additionalProperties: false,
  properties: {
    secret: { type: "string", minLength: 1, description: "A stored secret, by id or by unique name." },
    env: { type: "string", minLength: 1, description: "A variable of the environment that chalk-ds runs in." },
    file: { type: "string", minLength: 1, description: "A file in the manifest's folder, by its path from this file." },
    encoding: { enum: ["text", "base64"], description: "How the file's content is sent. Default: text." },
    value: { type: ["string", "number", "boolean"], description: "The text itself." },
    sensitive: { type: "boolean", description: "Whether the value must not be shown." },
    keep: { const: true, description: "The value lives on the server alone: it is never read, compared or written." },
  },
};

// Words for editors alone: a value is checked once, under whatever kind, known or not.
function configSchema(spec: KindSpec): JsonSchema {
  return { properties: Object.fromEntries(spec.keys.map((key) => [key.key, keySchema(key)])) };
}

function keySchema(key: KeySpec): JsonSchema {
  // True and false are offered for every value; a second time they would be merged into something that is none.
  const values = (key.values ?? []).filter((text) => text !== "true" && text !== "false");
  if (values.length === 0) return { $ref: "#/definitions/key", description: describe(key) };
  const snippets = [...values.map((text) => ({ label: text, bodyText: text })), ...forms];
  return { description: describe(key), defaultSnippets: snippets };
}

const forms = [
  { label: "secret", description: "a stored secret, by name or id", bodyText: "{ secret: $1 }" },
  { label: "env", description: "a variable where chalk-ds runs", bodyText: "{ env: $1 }" },
  { label: "file", description: "a file in the manifest's folder", bodyText: "{ file: $1 }" },
  { label: "keep", description: "what the server has", bodyText: "{ keep: true }" },
];

function describe(key: KeySpec): string {
  const facts = [
    key.required === "yes" ? "required" : undefined,
    key.sensitive ? "sensitive" : undefined,
    key.format === "text" || key.format === "enum" ? undefined : key.format,
    key.values && `one of ${key.values.join(", ")}`,
    key.default === undefined ? undefined : `default ${key.default}`,
  ].filter((fact) => fact !== undefined);
  return facts.length > 0 ? `${key.meaning} (${facts.join("; ")})` : key.meaning;
}

// JSON Schema has no flag for "in any case".
function anyCase(word: string): string {
  return [...word].map((c) => (/[a-z]/.test(c) ? `[${c}${c.toUpperCase()}]` : c)).join("");
}
