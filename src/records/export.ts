import type { Exported, ExportedFile } from "../model/exported.ts";
import type { Finding, NonEmpty } from "../model/finding.ts";
import type { Environment } from "../model/live.ts";

/** The version of the document. A reader refuses a number it does not know. */
const formatVersion = 1;

/** A file that got entries besides what stood there, which may hold anything and is not repeated. */
export interface MergedFile {
  readonly path: string;
  readonly added: readonly string[];
}

/** What `export --format json` tells. */
export interface ExportTold {
  readonly environment: Environment;
  readonly files: readonly (ExportedFile | MergedFile)[];
  readonly exported: Exported;
  readonly findings: readonly Finding[];
}

/** The document of `export --format json`. What its files hold has been cleared for showing. */
export function exportRecord({
  environment,
  files,
  exported,
  findings,
}: ExportTold): Readonly<Record<string, unknown>> {
  const { variables, leftOut } = exported;
  return { formatVersion, environment, files, variables, leftOut, findings, exitCode: 0 };
}

/** The same where the export failed. */
export function exportFailureRecord(findings: NonEmpty<Finding>, exitCode: number): Readonly<Record<string, unknown>> {
  return { formatVersion, files: [], variables: [], leftOut: [], findings, exitCode };
}
