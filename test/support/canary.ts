import { randomBytes, randomInt } from "node:crypto";

// A canary is a secret that nobody could have written by chance: found in any output, it has leaked.
// It holds characters that URL, JSON and HTML encoders change, yet stands unquoted in YAML.

const letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";
const special = "/+&<";
const window = 8;

/** A new canary of 24 characters. */
export function makeCanary(): string {
  const chars = [...randomBytes(24)].map((byte) => letters[byte % letters.length] ?? "x");
  [...special].forEach((char, i) => {
    chars[3 + i * 5 + randomInt(5)] = char;
  });
  return chars.join("");
}

/** Text with `$CANARY1`, `$CANARY2` … replaced; `canaries` grows as new ones are named. */
export function plant(text: string, canaries: Map<string, string>): string {
  return text.replace(/\$CANARY\d+/g, (name) => {
    const canary = canaries.get(name) ?? makeCanary();
    canaries.set(name, canary);
    return canary;
  });
}

/** The characters of the base64 of any text that holds `canary` at an offset of `skip` bytes (mod 3), whatever stands around it. */
function base64At(canary: string, skip: number): string {
  const encoded = Buffer.from("\0".repeat(skip) + canary).toString("base64");
  const first = Math.ceil((skip * 8) / 6);
  return encoded.slice(first, Math.floor(((skip + canary.length) * 8) / 6));
}

/**
 * How a canary may look in an output: raw (any 8 characters in a row, so that a cut-off one is seen too), URL-encoded,
 * JSON- and HTML-escaped, as hexadecimal, and in base64 of all three alignments.
 */
export function disguises(canary: string): readonly string[] {
  const raw = Array.from({ length: canary.length - window + 1 }, (_, i) => canary.slice(i, i + window));
  const base64 = [0, 1, 2].map((skip) => base64At(canary, skip));
  return [
    ...raw,
    encodeURIComponent(canary),
    encodeURI(canary),
    JSON.stringify(canary).slice(1, -1).replaceAll("/", "\\/"),
    canary.replaceAll("&", "\\u0026").replaceAll("<", "\\u003c"),
    canary.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
    Buffer.from(canary).toString("hex"),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

/** The names of the canaries that `text` holds in any disguise. */
export function leaks(text: string, canaries: ReadonlyMap<string, string>): readonly string[] {
  return [...canaries].filter(([, canary]) => disguises(canary).some((d) => text.includes(d))).map(([name]) => name);
}
