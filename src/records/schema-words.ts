/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** An object of these fields and no other. */
export function object({
  required = {},
  optional = {},
  ...words
}: {
  readonly description?: string;
  readonly required?: JsonSchema;
  readonly optional?: JsonSchema;
}): JsonSchema {
  return {
    ...words,
    type: "object",
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

/** A text, and what it says. */
export function text(description: string): JsonSchema {
  return { type: "string", description };
}

/** One of a few words. */
export function words(values: readonly string[], description: string): JsonSchema {
  return { enum: values, description };
}

/** A list; the order of its items is said where it means something. */
export function list(items: JsonSchema, description: string): JsonSchema {
  return { type: "array", items, description };
}

/** What `definitions` holds under a name. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}
