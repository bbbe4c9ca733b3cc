import type { Loaded } from "../manifest/load.ts";
import type { Check } from "../model/check.ts";
import type { Manifest } from "../model/desired.ts";
import type { Resolver } from "../model/ports.ts";
import { amount } from "../render/plan.ts";
import { exitOf } from "./exit-status.ts";
import { oldestNode, version } from "./version.ts";

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
  const error = findings.find((f) => f.severity === "error");
  if (!manifest || (error && exitOf(findings) !== 0)) {
    const message = `the manifest has ${amount(count("error"), "error")} and ${amount(count("warning"), "warning")}`;
    return { name, status: "failed", message, hint, code: error?.code ?? "bug" };
  }
  const what = `${amount(manifest.desired.size, "data source")} in ${manifest.files.map((file) => `"${file}"`).join(", ")}`;
  if (count("warning") === 0) return { name, status: "ok", message: what };
  return { name, status: "warning", message: `${what}, ${amount(count("warning"), "warning")}`, hint };
}

/**
 * The variables that the manifest names, as `resolver` sees them: in CI it gives those alone that the command line
 * allows. Undefined where there is nothing to say.
 */
export function variableChecks(manifest: Manifest | undefined, resolver: Resolver, isCi: boolean): readonly Check[] {
  const named = [...(manifest?.desired.values() ?? [])].flatMap(({ config }) =>
    [...config.values()].flatMap(({ value }) => (value.from === "env" ? [value.name] : [])),
  );
  const names = [...new Set(named)].sort();
  const that = (why: string): readonly string[] => names.filter((variable) => resolver.env(variable) === why);
  const variables = "variables";
  const lacking: readonly (readonly [string, readonly string[], string])[] = [
    ["not set", that("unset"), "set them where chalk-ds runs; a plan that cannot read values needs none"],
    [
      "not allowed, since CI is set",
      that("not-allowed"),
      that("not-allowed")
        .map((variable) => `--allow-env ${variable}`)
        .join(" "),
    ],
  ];
  const checks = lacking
    .filter(([, missing]) => missing.length > 0)
    .map(
      ([why, missing, hint]): Check => ({
        name: variables,
        status: "warning",
        message: `the manifest reads variables that are ${why}: ${missing.join(", ")}`,
        hint,
      }),
    );
  if (checks.length > 0) return checks;
  const message = isCi
    ? `CI is set: the manifest reads what --allow-env allows (${names.join(", ") || "it reads none"})`
    : `the manifest reads ${names.join(", ") || "none"}`;
  return [{ name: variables, status: "ok", message }];
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
