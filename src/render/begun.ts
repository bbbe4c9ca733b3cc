import { clean } from "./clean.ts";
import { shellWord } from "./shell-word.ts";

/** What `init` has done. */
export interface Begun {
  readonly written: readonly string[];
  /** Whether .gitignore got a line. */
  readonly isIgnored: boolean;
  /** The manifest, where it is not where chalk-ds looks by itself. */
  readonly file?: string;
}

/** What was written, and the commands to go on with. */
export function renderBegun({ written, isIgnored, file }: Begun): string {
  const flag = file === undefined ? "" : ` -f ${shellWord(file)}`;
  const next: readonly (readonly [string, string])[] = [
    [
      `chalk-ds apply --local${flag}`,
      "makes it so on an embedded server of your own: no credentials, nothing leaves this machine",
    ],
    [`chalk-ds doctor${flag}`, "says whether credentials, connection and rights are in order for the real one"],
    [`chalk-ds plan${flag}`, "shows what an apply would change there"],
  ];
  const width = Math.max(...next.map(([command]) => command.length));
  return [
    ...written.map((path) => `wrote ${clean(path)}`),
    ...(isIgnored ? ["added .chalk-ds/ to .gitignore"] : []),
    "",
    "Next:",
    ...next.map(([command, why]) => `  ${clean(command.padEnd(width))}  ${why}`),
    "",
  ].join("\n");
}
