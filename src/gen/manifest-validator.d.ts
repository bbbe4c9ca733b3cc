/** One error of ajv. */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Checks the shape of a manifest; the errors of the last call are in `errors`. */
declare const validate: ((data: unknown) => boolean) & { readonly errors?: readonly ShapeError[] | null };
export default validate;
