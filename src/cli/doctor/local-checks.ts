import type { Loaded } from "../../manifest/load.ts";
import type { Check } from "../../model/check.ts";
import type { Manifest } from "../../model/desired.ts";
import type { Resolver } from "../../model/ports.ts";
import { resolveWanted } from "../../reconcile/wanted.ts";
import { amount } from "../../render/amount.ts";
import { oldestNode, version } from "../version.ts";

const name = "manifest";

/** Whether there is a manifest, and whether it is sound; what is wrong with it is for `validate` to tell. */
export function manifestCheck({ manifest, findings }: Loaded): Check {
  const [first] = findings;
  if (first?.code === "manifest-missing" && !manifest)
    return {
      name,
      status: "warning",
      message: first.message,
      hint: "chalk-ds init writes a first one; --file names one that stands elsewhere",
    };
  const count = (severity: "error" | "warning"): number => findings.filter((f) => f.severity === severity).length;
  const hint = "chalk-ds validate shows what is wrong, and where";
  if (!manifest) {
    const error = findings.find((f) => f.severity === "error"); // there is one, where there is no manifest
    const message = `the manifest has ${amount(count("error"), "error")} and ${amount(count("warning"), "warning")}`;
    return { name, status: "failed", message, hint, ...(error && { code: error.code }) };
  }
  const { overlaid, desired } = manifest;
  const sources = overlaid ? `overlays for ${[...overlaid.keys()].join(", ")}` : amount(desired.size, "data source");
  const what = `${sources} in ${manifest.files.map((file) => `"${file}"`).join(", ")}`;
  if (count("warning") === 0) return { name, status: "ok", message: what };
  return { name, status: "warning", message: `${what}, ${amount(count("warning"), "warning")}`, hint };
}

const most = 10;

/**
 * What the manifest reads outside itself and does not get: variables and files that are not there, or that the command
 * line does not allow where CI is set; and values that cannot be right. Warnings: a plan that reads no values needs none.
 */
export function valueChecks(manifest: Manifest, resolver: Resolver): readonly Check[] {
  const values = "values";
  const findings = [...manifest.desired.values()].flatMap(
    (desired) => resolveWanted(desired, "unread", resolver).findings,
  );
  const checks = findings.map(
    ({ message, hint }): Check => ({ name: values, status: "warning", message, ...(hint && { hint }) }),
  );
  if (checks.length === 0)
    return [{ name: values, status: "ok", message: "every variable and file that the manifest names is there" }];
  if (checks.length <= most) return checks;
  const more = `and ${checks.length - most} values more`;
  return [
    ...checks.slice(0, most),
    { name: values, status: "warning", message: more, hint: "chalk-ds plan shows all" },
  ];
}

/** The versions of this package and of Node. */
export function versionCheck(node: string): Check {
  const message = `chalk-ds ${version} on Node ${node}`;
  const parts = (text: string): readonly number[] => text.split(".").map(Number);
  const [have, least] = [parts(node), parts(oldestNode)];
  const at = least.findIndex((part, i) => part !== have[i]);
  if (at < 0 || (have[at] ?? 0) > (least[at] ?? 0)) return { name: "version", status: "ok", message };
  const hint = `use Node ${oldestNode} or newer`;
  return {
    name: "version",
    status: "failed",
    message: `${message}, which is too old`,
    hint,
    code: "bad-configuration",
  };
}
