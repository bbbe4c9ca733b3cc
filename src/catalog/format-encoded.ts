// JSON, and files that travel in base64.

const howToEncode = "the whole file, in base64, once";

/** Whether a text is a JSON object. */
export function isJsonObject(text: string): boolean {
  return objectOf(text) !== undefined;
}

/** A JSON object whose values are texts; white space alone is none of them, as the engine reads it. */
export function checkTexts(text: string): string | undefined {
  if (text.trim() === "") return undefined;
  const data = objectOf(text);
  const isRight = data && Object.values(data).every((value) => typeof value === "string");
  return isRight ? undefined : "must be a JSON object of texts";
}

/** A Google service-account key: without its private key and address no client can sign in. */
export function checkServiceAccount(text: string): string | undefined {
  if (isJsonObject(text)) return `must be ${howToEncode}: this is the JSON itself`;
  const data = objectOf(decoded(text) ?? "");
  if (!data) return "must be a JSON key file in base64";
  const { type, private_key: key, client_email: email } = data;
  if (type !== undefined && type !== "service_account")
    return "must be the key of a service account: its type is another";
  if (isFilled(key) && isFilled(email)) return undefined;
  return "must be the key of a service account: private_key or client_email is missing";
}

/** An unencrypted private key in PEM: there is no key for a pass phrase. */
export function checkPrivateKey(text: string): string | undefined {
  if (text.includes("-----BEGIN ")) return `must be ${howToEncode}: this is the PEM itself`;
  const content = decoded(text);
  if (content === undefined) return "must be a PEM file in base64";
  if (decoded(content)?.includes("-----BEGIN ")) return `must be ${howToEncode}: this is encoded twice`;
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(content)?.[1];
  if (label === undefined) return "must be a PEM file in base64, with its BEGIN and END lines";
  if (!label.endsWith("PRIVATE KEY")) return "must be a private key: this PEM file holds something else";
  if (label.startsWith("ENCRYPTED") || /^Proc-Type: 4,ENCRYPTED/m.test(content))
    return "must be a private key without a pass phrase: there is no key to give one in";
  return content.includes(`-----END ${label}-----`) ? undefined : "must be a whole PEM file: its END line is missing";
}

/** A private key in another form than the documented one; some clients read it all the same. */
export function doubtPrivateKey(text: string): string | undefined {
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(decoded(text) ?? "")?.[1];
  if (label !== "RSA PRIVATE KEY") return undefined;
  return "is an RSA key in the PKCS#1 form, and PKCS#8 is what is documented (openssl pkcs8 -topk8 -nocrypt)";
}

function isFilled(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

// Undefined for what is no base64. White space is what a terminal or an editor puts between the lines.
function decoded(text: string): string | undefined {
  const compact = text.replace(/\s+/g, "");
  const padding = compact.endsWith("==") ? 2 : compact.endsWith("=") ? 1 : 0;
  const body = compact.slice(0, compact.length - padding);
  const isRight = body.length % 4 !== 1 && (padding === 0 || compact.length % 4 === 0);
  if (body === "" || !isRight || /[^A-Za-z0-9+/]/.test(body)) return undefined;
  return new TextDecoder().decode(Uint8Array.from(atob(compact), (c) => c.charCodeAt(0)));
}

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : undefined;
  } catch {
    return undefined; // its message would quote the text
  }
}
