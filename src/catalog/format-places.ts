// Hosts and lists of hosts.

const inBrackets = String.raw`\[[0-9A-Fa-f:.]+(?:%\w+)?\]`;
const port = String.raw`(?::(\d{1,5}))?`;
const hostPort = new RegExp(`^(?:${inBrackets}|[^\\s/@:[\\]]+)${port}$`);

/** A host name or address alone: what stands behind one colon is a port, which no client looks for there. */
export function checkHost(text: string): string | undefined {
  if (/[\s/]|@/.test(text)) return "must be a host name alone: no scheme, no path, no user";
  return /^[^:]+:\d+$|\]:\d+$/.test(text) ? "must be a host name alone: the port has a key of its own" : undefined;
}

/** A host with or without a port. */
export function checkHostPort(text: string): string | undefined {
  return /[\s/]|@/.test(text) ? "must be a host or host:port: no scheme, no path, no user" : undefined;
}

/** A list of brokers. */
export function checkHostList(text: string): string | undefined {
  if (text.includes("://")) return "must be host:port, several by comma, without a protocol: remove what ends in ://";
  const isRight = text.split(",").every((place) => {
    const found = hostPort.exec(place.trim());
    return found && (found[1] === undefined || (Number(found[1]) >= 1 && Number(found[1]) <= 65535));
  });
  return isRight ? undefined : "must be host:port, several by comma";
}
