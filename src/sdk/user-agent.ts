import manifest from "../../package.json" with { type: "json" };

/** What every call says of its sender. */
export const userAgent: string = `chalk-ds/${manifest.version}`;
