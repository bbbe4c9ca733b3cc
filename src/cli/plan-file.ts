import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import type { Approval } from "../model/approval.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";
import { systemCode } from "../model/system-error.ts";
import { approvalLimit, type NoApproval, readApproval } from "../records/approval.ts";
import { shellWord } from "../render/shell-word.ts";

const howTo = "chalk-ds plan --out FILE writes one";

/** Reads a saved plan. Throws `bad-plan-file` where it cannot be read, or is none that this version knows and trusts. */
export async function readPlanFile(path: string, cwd: string): Promise<Approval> {
  const text = await textOf(path, cwd);
  const read = readApproval(text);
  if (!("is" in read)) return read;
  throw bad(...said(path, read));
}

async function textOf(path: string, cwd: string): Promise<string> {
  if (/\.ya?ml$/i.test(path)) throw bad(...said(path, { is: "manifest" }));
  // Without waiting: what is no file may be a pipe that nobody writes to.
  const handle = await openFile(path, cwd);
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) throw bad(...said(path, { is: "manifest" }));
    if (!stat.isFile()) throw bad(`"${path}" is no regular file`, howTo);
    if (stat.size > approvalLimit) throw bad(`"${path}" is larger than any saved plan`, howTo);
    return await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
}

async function openFile(path: string, cwd: string): Promise<Awaited<ReturnType<typeof open>>> {
  try {
    return await open(resolve(cwd, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const code = systemCode(error);
    throw code === "ENOENT"
      ? bad(`there is no saved plan "${path}"`, `${howTo}; a manifest is named with -f, an environment with -e`)
      : bad(`"${path}" cannot be read (${code ?? "unknown"})`, "check its permissions");
  }
}

function said(path: string, none: NoApproval): readonly [message: string, hint: string] {
  switch (none.is) {
    case "manifest":
      return [`"${path}" is a manifest, not a saved plan`, `chalk-ds apply -f ${shellWord(path)}`];
    case "plan":
      return [`"${path}" is the JSON of a plan, which is for reading and approves nothing`, howTo];
    case "something-else":
      return [`"${path}" is no saved plan`, howTo];
    case "other-format":
      return [otherFormat(path, none), "plan again with this version, or apply with the one that wrote it"];
    case "unsound":
      return [`"${path}" is no sound saved plan: what stands at ${none.at} cannot be`, howTo];
  }
}

function otherFormat(path: string, { format, known }: Extract<NoApproval, { readonly is: "other-format" }>): string {
  if (typeof format !== "number") return `"${path}" says no format that this version knows, which reads ${known}`;
  return `"${path}" has the ${format > known ? "newer" : "older"} format ${format}, and this version reads ${known}`;
}

/** Refuses a saved plan that is for another place than the one that was read. Throws `bad-plan-file`. */
export function checkPlace(path: string, { environment: approved }: Approval, { id, server }: Environment): void {
  if (approved.id === id && approved.server === server) return;
  throw bad(
    `"${path}" was made for "${approved.id}" at ${approved.server}, and this is "${id}" at ${server}`,
    "apply it where it was made for, or plan again here",
  );
}

function bad(message: string, hint: string): ChalkDsError {
  return ChalkDsError.of("bad-plan-file", message, { hint });
}
