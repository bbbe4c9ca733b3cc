/** The code of an error of the system (`ENOENT`), which is all that is repeated of one: its message holds the full path. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
