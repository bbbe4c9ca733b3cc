import manifest from "../../package.json" with { type: "json" };

/** The version of this package. */
export const version: string = manifest.version;

/** The oldest Node that this package runs on, as `package.json` has it. */
export const oldestNode: string = manifest.engines.node.replace(">=", "");
