import type { AnyManifest } from "../model/desired.ts";
import type { Finding, Position } from "../model/finding.ts";

/** A place in the manifest with its lines, as a part of a finding; nothing where there is none. */
export function placed(
  { frameAt }: Pick<AnyManifest, "frameAt">,
  at: Position | undefined,
): Pick<Finding, "at" | "frame"> {
  const frame = at && frameAt(at);
  return { ...(at && { at }), ...(frame && { frame }) };
}
