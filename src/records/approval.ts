import type { Approval, ApprovedChange, ApprovedKey, ApprovedUnread, Expression } from "../model/approval.ts";
import { actions } from "../model/change.ts";
import { kinds } from "../model/kind.ts";
import { aBoolean, anObject, aPosition, aText, listOf, oneOf, type Read, Unfit } from "./read-json.ts";

// A saved plan as a file. It is no secret: what must not be shown is not in it, nor anything made from that. But it is an
// authority, and whatever stands in it may have been written by somebody else: it is read as strictly as it is written.

const formatVersion = 1;
const document = "chalk-ds approval";

/** Bytes that a saved plan may have: a hundred times what a plan of 1,000 sources takes. */
export const approvalLimit = 16 * 1024 * 1024;

/** A saved plan as the text of its file. The same plan gives the same bytes. */
export function approvalText({ environment, commit, changes, unread }: Approval): string {
  const whole = { document, formatVersion, environment, ...(commit && { commit }), changes, unread };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** Why a text is no saved plan. `at` is a path in the document: hostile when printed. */
export type NoApproval =
  | { readonly is: "manifest" | "plan" | "something-else" }
  | { readonly is: "other-format"; readonly format: unknown; readonly known: number }
  | { readonly is: "unsound"; readonly at: string };

/** Reads a saved plan; what is no sound one, in any way, is none. */
export function readApproval(text: string): Approval | NoApproval {
  let held: unknown;
  try {
    held = JSON.parse(text);
  } catch {
    return {
      is: /^[ \t]*(version|datasources|environments?|policy|absent)[ \t]*:/m.test(text) ? "manifest" : "something-else",
    };
  }
  if (!isMap(held) || held["document"] !== document)
    return { is: isMap(held) && "formatVersion" in held && "exitCode" in held ? "plan" : "something-else" };
  if (held["formatVersion"] !== formatVersion)
    return { is: "other-format", format: held["formatVersion"], known: formatVersion };
  try {
    const { environment, commit, changes, unread } = anApproval(held, "$");
    const names = [...changes, ...unread].map(({ name }) => name);
    if (new Set(names).size < names.length) throw new Unfit("$, where a name stands twice");
    for (const [i, { action, id }] of changes.entries())
      if (action !== "create" && id === undefined) throw new Unfit(`$.changes[${i}].id`);
    return { environment, ...(commit && { commit }), changes, unread };
  } catch (error) {
    if (error instanceof Unfit) return { is: "unsound", at: error.message };
    throw error;
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const aPlace = anObject({ file: aText, line: aPosition });

const expressions: Readonly<Record<Expression["from"], Read<Expression>>> = {
  text: anObject({ from: oneOf(["text"]), text: aText }),
  literal: anObject({ from: oneOf(["literal"]), at: aPlace }),
  secret: anObject({ from: oneOf(["secret"]), ref: aText }),
  env: anObject({ from: oneOf(["env"]), name: aText }),
  file: anObject({ from: oneOf(["file"]), path: aText, encoding: oneOf(["text", "base64"]), writtenIn: aText }),
};

const anExpression: Read<Expression> = (value, path) => {
  const from = isMap(value) ? value["from"] : undefined;
  const known = oneOf(Object.keys(expressions) as Expression["from"][])(from, `${path}.from`);
  return expressions[known](value, path);
};

const aKind = oneOf(kinds);
const aKey: Read<ApprovedKey> = anObject({ key: aText, expression: anExpression }, { isUnread: oneOf([true]) });
const keys: Read<readonly ApprovedKey[]> = (value, path) => {
  const read = listOf(aKey)(value, path);
  // Which of two expressions was approved, nobody can say.
  const twice = read.findIndex(({ key }, i) => read.findIndex((other) => other.key === key) < i);
  if (twice >= 0) throw new Unfit(`${path}[${twice}].key`);
  return read;
};
const aSource = { name: aText, kind: aKind, keys };

const aChange: Read<ApprovedChange> = anObject(
  { action: oneOf(actions), ...aSource },
  {
    id: aText,
    previousName: aText,
    was: aKind,
    tags: anObject({}, { set: listOf(aText), stale: anObject({ kind: aKind, name: aText }) }),
    retarget: anObject({ destination: listOf(aText), secrets: listOf(aText) }),
  },
);
const anUnread: Read<ApprovedUnread> = anObject({ ...aSource, id: aText });

const anApproval = anObject(
  {
    document: oneOf([document]),
    formatVersion: oneOf([formatVersion]),
    environment: anObject({ id: aText, server: aText }, { name: aText }),
    changes: listOf(aChange),
    unread: listOf(anUnread),
  },
  { commit: anObject({ hash: aText, isClean: aBoolean, folder: aText }) },
);
