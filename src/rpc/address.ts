/** Where an API server is, and whether the way there is encrypted. */
export interface Address {
  /** `host:port`, as gRPC dials it. */
  readonly target: string;
  readonly isTls: boolean;
  /** As shown to a person: without scheme, and without the port where it is the usual one. */
  readonly shown: string;
}

// Only what is an address of this machine by its form: `127.999.0.1` is a name, which a search list may resolve anywhere.
const octet = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const loopback = new RegExp(`^(localhost|127(\\.${octet}){3}|\\[::1\\])$`);

/**
 * Reads an API server's address as the official Python client does: scheme, `www.`, path and trailing slash are
 * stripped, and the host alone decides about TLS. Plain text is for this machine: credentials never travel
 * unencrypted to another one, whatever the scheme says. The port is 443 where none is given.
 * Returns undefined for what is no address; a user or password before the host is refused that way, and never shown.
 */
export function parseAddress(text: string): Address | undefined {
  const bare = text
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/[/?#].*$/s, "");
  const found = /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::(\d{1,5}))?$/i.exec(bare);
  const host = found?.[1]?.toLowerCase();
  const port = Number(found?.[2] ?? 443);
  if (!host || port < 1 || port > 65535) return undefined;
  return { target: `${host}:${port}`, isTls: !loopback.test(host), shown: found?.[2] ? `${host}:${port}` : host };
}
