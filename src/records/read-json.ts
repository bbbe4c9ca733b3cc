// Reads JSON that anybody may have written into a type: each reader takes a value with its path, and gives what it is or
// throws where it is something else. Fields that no reader asked for are refused: one that we do not know could mean less
// than what we read without it.

/** A value is not what it has to be; the message is its path. */
export class Unfit extends Error {}

/** Gives what a value is, or throws Unfit with its path. */
export type Read<T> = (value: unknown, path: string) => T;

/** A text. */
export const aText: Read<string> = (value, path) => {
  if (typeof value !== "string") throw new Unfit(path);
  return value;
};

/** A whole number from 1. */
export const aPosition: Read<number> = (value, path) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) throw new Unfit(path);
  return value;
};

/** A truth value. */
export const aBoolean: Read<boolean> = (value, path) => {
  if (typeof value !== "boolean") throw new Unfit(path);
  return value;
};

/** One of a few values. */
export function oneOf<const T>(values: readonly T[]): Read<T> {
  return (value, path) => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new Unfit(path);
    return found;
  };
}

/** A list. */
export function listOf<T>(item: Read<T>): Read<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new Unfit(path);
    return value.map((one, i) => item(one, `${path}[${i}]`));
  };
}

type Fields = Readonly<Record<string, Read<unknown>>>;
type Required<F extends Fields> = { readonly [K in keyof F]: ReturnType<F[K]> };
type Optional<F extends Fields> = { readonly [K in keyof F]?: ReturnType<F[K]> };

/** An object of these fields and no other. */
export function anObject<R extends Fields, O extends Fields = Record<never, never>>(
  required: R,
  optional?: O,
): Read<Required<R> & Optional<O>> {
  const all = new Map<string, Read<unknown>>([...Object.entries(required), ...Object.entries(optional ?? {})]);
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unfit(path);
    const held = new Map<string, unknown>(Object.entries(value));
    for (const name of held.keys()) if (!all.has(name)) throw new Unfit(`${path}.${name}`);
    for (const name of Object.keys(required)) if (!held.has(name)) throw new Unfit(`${path}.${name}`);
    const read = [...held].map(([name, one]) => [name, all.get(name)?.(one, `${path}.${name}`)] as const);
    return Object.fromEntries(read) as Required<R> & Optional<O>;
  };
}
