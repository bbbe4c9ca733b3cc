import type { Absent, Desired } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { Live, Reading, Untouchable } from "../model/live.ts";

// What is said where the manifest and what is live do not go together.

/** A name that the manifest speaks of, and a policy says to ignore: `policy.ignore`, or that of the base. */
export function ignored(name: string, at: Desired["at"], said: string): Finding {
  const isOwn = said === "policy.ignore";
  return {
    severity: "error",
    code: "name-ignored",
    message: `the manifest speaks of "${name}", and ${isOwn ? "its policy" : said} says to ignore that name`,
    at,
    hint: `narrow policy.ignore${isOwn ? "" : ", in a change of its own"}, or remove the entry`,
  };
}

/** A name that cannot be managed: it is live twice, or belongs to an integration that is not ours to touch. */
export function unmanageable(name: string, reading: Reading, at: Desired["at"]): Finding | undefined {
  return ambiguous(name, reading, at) ?? foreignKind(name, reading, at);
}

function ambiguous(name: string, reading: Reading, at: Desired["at"]): Finding | undefined {
  const rows = reading.untouchable.filter((u) => u.why === "ambiguous" && u.name === name);
  if (rows.length === 0) return undefined;
  const shown = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map((u) => `${u.id} (${u.kind}, made ${day(u)})`);
  return {
    severity: "error",
    code: "ambiguous-live-name",
    message: `"${name}" is live ${rows.length} times: ${shown.join(", ")}`,
    at,
    hint: "delete or rename all but one by id: chalk-ds source delete ID",
  };
}

function day(row: Untouchable): string {
  return row.createdAt.slice(0, 10);
}

function foreignKind(name: string, reading: Reading, at: Desired["at"]): Finding | undefined {
  const foreign = reading.untouchable.find((u) => u.name === name && u.why === "other-kind");
  return (
    foreign && {
      severity: "error",
      code: "kind-conflict",
      message: `the name "${name}" belongs to an integration of kind ${foreign.kind}, which chalk-ds never touches`,
      at,
      hint: "choose another name",
    }
  );
}

/** Another kind is live, or aside, and nobody has consented to replace it. */
export function kindConflict({ name, kind, replaces, at }: Desired, live: Live): Finding {
  const where = live.name === name ? "live" : `aside ("${live.name}")`;
  const consent = `replaces: ${live.kind} in the entry, or --replace ${name} for one run`;
  const hint =
    replaces === undefined
      ? `to replace it: ${consent}`
      : `it says replaces: ${replaces}; if the live one is meant: ${consent.split(",")[0]}`;
  const message = `"${name}" is ${where} as ${live.kind}, the manifest says ${kind}, and a kind cannot be changed`;
  return { severity: "error", code: "kind-conflict", message, at, hint };
}

/** A rename keeps the source, and a kind cannot be changed. */
export function renamedAsOtherKind({ name, kind, at }: Desired, live: Live): Finding {
  return {
    severity: "error",
    code: "kind-conflict",
    message: `"${live.name}", which "${name}" is to be renamed from, is live as ${live.kind}, the manifest says ${kind}, and a kind cannot be changed`,
    at,
    hint: `rename it with its own kind first, then write replaces: ${live.kind}; or create "${name}" and put "${live.name}" under absent:`,
  };
}

/** The rename comes first, and the delete goes by id: it would delete the very source that was renamed. */
export function renamedAndAbsent(desired: Desired, { name, at }: Absent): Finding {
  return {
    severity: "error",
    code: "bad-rename",
    message: `"${desired.name}" is to be renamed from "${name}", which is to be absent`,
    at: desired.at,
    other: at,
    hint: "keep renamedFrom to rename it, or absent to delete it",
  };
}

/** `--replace` builds anew what has the name; it cannot be renamed to it in the same plan. */
export function renamedAndReplaced({ name, at }: Desired, old: Live): Finding {
  return {
    severity: "error",
    code: "bad-rename",
    message: `"${name}" is to be renamed from "${old.name}", and --replace ${name} would build it anew`,
    at,
    hint: "rename it first, without --replace",
  };
}

/** Nothing says which of them is to go on. */
export function asideTwice({ name, at }: Desired, aside: readonly Live[]): Finding {
  return {
    severity: "error",
    code: "ambiguous-live-name",
    message: `"${name}" is not live, and replaces that ended early have put it aside ${aside.length} times: ${aside.map((a) => `${a.name} (${a.kind})`).join(", ")}`,
    at,
    hint: "write those that are not to stay under absent:",
  };
}

/** What a replace left, and no entry decides about: it is never touched. `of` is the name that it had, where that is known. */
export function asideLeft(live: Live, of: Pick<Desired, "name" | "at"> | undefined): Finding {
  const whose = of
    ? `is what a replace left of "${of.name}"`
    : "looks like what a replace left, of no name in the manifest";
  return {
    severity: "warning",
    code: "aside-left",
    message: `"${live.name}" (${live.kind}, ${live.id}) ${whose}: it is not touched`,
    ...(of && { at: of.at }),
    hint: `once nobody needs it, write absent: [${live.name}]`,
  };
}
