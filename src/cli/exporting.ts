import { join, relative, resolve, sep } from "node:path";
import { type Beside, exportReading } from "../manifest/export.ts";
import { exportFiles, type Layout, leftOutText } from "../manifest/export-files.ts";
import { yamlFiles } from "../manifest/files.ts";
import { besideOf, type Mergeable, mergeText, openMergeable } from "../manifest/merge.ts";
import { textOf } from "../manifest/text.ts";
import type { Exported, ExportedFile, LeftOut } from "../model/exported.ts";
import { ChalkDsError, type Finding } from "../model/finding.ts";
import type { Reading } from "../model/live.ts";
import { systemCode } from "../model/system-error.ts";
import { checkPin, manifestFor } from "../reconcile/pin.ts";
import type { ExportTold } from "../records/export.ts";
import { createReader } from "../sdk/reader.ts";
import { connect, type Whereabouts } from "./connect.ts";
import type { Context } from "./context.ts";
import { refuseHiding, usualFile } from "./hidden-manifest.ts";
import type { ConnectionOptions, OutputOptions } from "./options.ts";
import { callOptions } from "./planned.ts";
import { openFile, replaceFile } from "./replace-file.ts";
import { refusePart } from "./sole-file.ts";
import { cannot, writeNew } from "./write-new.ts";

/** What of an environment is exported, and how, as the flags say it. */
export type ExportFlags = Partial<OutputOptions> &
  ConnectionOptions & { readonly only: readonly string[]; readonly envPlaceholders?: true };

/** An export to new files. */
type LiveExport = Omit<ExportTold, "files"> & { readonly files: readonly ExportedFile[] };

/** Reads what is live as the files of a manifest; writes none. Throws ChalkDsError. */
export async function exportLive(flags: ExportFlags, layout: Layout, context: Context): Promise<LiveExport> {
  const reading = await readLive(flags, context);
  const exported = exportedOf(reading, flags);
  const files = exportFiles(exported, reading.environment, layout);
  return { ...told(reading, files, exported), files };
}

/** Reads what is live and writes it to files that are not there yet, or to none. Throws ChalkDsError. */
export async function exportNew(flags: ExportFlags, layout: Layout, context: Context): Promise<ExportTold> {
  await refusePlace(layout, context.cwd);
  const made = await exportLive(flags, layout, context);
  const hint = "keep it, and export to another place; chalk-ds export --merge adds to a manifest what it lacks";
  const written = made.files.flatMap(({ path, text }) => (path === undefined ? [] : [{ path, text, hint }]));
  await writeNew(written, context.cwd);
  return made;
}

/** Refuses a place where what is written would hide a manifest, or become a part of one. Throws `file-exists`. */
async function refusePlace({ in: layout, path }: Layout, cwd: string): Promise<void> {
  if (path === undefined) return;
  refuseHiding(layout === "folder" ? join(path, usualFile) : path, cwd);
  if (layout !== "folder") return;
  const [there] = await yamlFiles(resolve(cwd, path)).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return [];
    return cannot(path)(error);
  });
  if (there === undefined) return;
  const name = relative(resolve(cwd, path), there).split(sep).join("/");
  throw ChalkDsError.of("file-exists", `the folder "${path}" holds YAML already: "${name}"`, {
    hint: "name another folder: everything in it and below is one manifest",
  });
}

/** Adds to a manifest what is live and it does not speak of. Throws ChalkDsError; then the file is as it was. */
export async function exportInto(path: string, flags: ExportFlags, context: Context): Promise<ExportTold> {
  const open = await openFile(path, context.cwd);
  await refusePart(path, context.cwd);
  const mergeable = openMergeable({ name: path, text: decoded(open.bytes, path) });
  const { manifest } = mergeable;
  const reading = await readLive(flags, context, { environment: manifest.environment?.text, files: [path] });
  checkPin(manifest, reading.environment);
  manifestFor(manifest, reading.environment); // overlays that do not list the environment say that this one is not meant
  const exported = exportedOf(reading, flags, besideOf(mergeable));
  const added = exported.sources.map(({ name }) => name);
  if (added.length === 0) return told(reading, [], exported);
  await replaceFile(open, encoded(mergeable, exported, open.bytes), context.random);
  const more = manifest.overlaid ? [everywhere(path, [...manifest.overlaid.keys()])] : [];
  return told(reading, [{ path, added }], exported, more);
}

// They were live in one environment; what they are in the others only their author knows.
function everywhere(path: string, environments: readonly string[]): Finding {
  const message = `"${path}" has overlays: what was added is wanted in each of ${environments.join(", ")}`;
  return {
    severity: "warning",
    code: "bad-overlay",
    message,
    hint: "drop it in the overlays of the others: NAME: null",
  };
}

async function readLive(flags: ExportFlags, context: Context, manifest?: Whereabouts): Promise<Reading> {
  await using connection = await connect(flags, context, manifest);
  const ask = {
    access: "values",
    secrets: true,
    keys: new Map(),
    tags: false,
    deployed: false,
  } as const;
  return await createReader(connection.client).read(ask, callOptions(flags, context));
}

function exportedOf(reading: Reading, { only, envPlaceholders }: ExportFlags, beside?: Beside): Exported {
  return exportReading(reading, { only, isWithPlaceholders: envPlaceholders === true, ...(beside && { beside }) });
}

function told(
  { environment, access }: Reading,
  files: ExportTold["files"],
  exported: Exported,
  more: readonly Finding[] = [],
): ExportTold {
  const blind = access === "keys" && exported.sources.length > 0 ? [unreadValues] : [];
  return { environment, files, exported, findings: [...blind, ...exported.leftOut.map(leftOutFinding), ...more] };
}

const unreadValues: Finding = {
  severity: "warning",
  code: "left-out",
  message: "no value is written: this token may not decrypt, and whatever is no reference stays on the server",
  hint: "use a token that may decrypt, to have the harmless ones in the manifest",
};

function leftOutFinding(leftOut: LeftOut): Finding {
  const { hint } = leftOut;
  return { severity: "warning", code: "left-out", message: leftOutText(leftOut), ...(hint !== undefined && { hint }) };
}

const byteOrderMark = Buffer.from("\uFEFF");

function decoded(bytes: Buffer, path: string): string {
  const text = textOf(bytes, path);
  if (typeof text === "string") return text;
  const { code, message, hint } = text;
  throw ChalkDsError.of(code, message, { hint });
}

// The mark was dropped with the decoding; what stood there stays.
function encoded(mergeable: Mergeable, { sources }: Exported, before: Buffer): Buffer {
  const content = Buffer.from(mergeText(mergeable, sources));
  return before.subarray(0, byteOrderMark.length).equals(byteOrderMark)
    ? Buffer.concat([byteOrderMark, content])
    : content;
}
