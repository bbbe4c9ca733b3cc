import type { Manifest } from "../model/desired.ts";
import type { Finding } from "../model/finding.ts";
import type { ShownSource } from "../model/shown-source.ts";

/** The version of the document. A reader refuses a number it does not know. */
const formatVersion = 1;

/** What a manifest wants in one environment, or (without a name) in any. */
export interface ShownDesired {
  readonly environment?: string;
  readonly manifest: Pick<Manifest, "absent" | "policy">;
  readonly sources: readonly ShownSource[];
}

/** The document of `validate --format json`; what is desired is in it where it was asked for. No sensitive value is. */
export function validationRecord(
  {
    files,
    findings,
    desired,
  }: {
    readonly files: readonly string[];
    readonly findings: readonly Finding[];
    readonly desired?: readonly ShownDesired[];
  },
  exitCode: number,
): Readonly<Record<string, unknown>> {
  return {
    formatVersion,
    valid: exitCode === 0,
    files,
    ...(desired && {
      desired: desired.map(({ environment, manifest, sources }) => ({
        ...(environment !== undefined && { environment }),
        datasources: sources,
        absent: manifest.absent.map(({ name, id }) => ({ name, ...(id !== undefined && { id }) })),
        policy: manifest.policy,
      })),
    }),
    findings,
    exitCode,
  };
}
