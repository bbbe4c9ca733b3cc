import { EnvironmentSecretsService } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import type { Held, Live, StoredSecrets } from "../model/live.ts";
import type { Ask, CallOptions } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import { ApiError } from "./error.ts";
import type { Session } from "./session.ts";

const atOnce = 8;

/**
 * Asks one by one for the values that the list withheld, only for the keys that the manifest sets. A refusal
 * leaves them unread and ends the asking.
 */
export async function fillWithheld(
  session: Session,
  live: ReadonlyMap<string, Live>,
  keys: Ask["keys"],
  call?: CallOptions,
): Promise<ReadonlyMap<string, Live>> {
  const asked = [...keys].flatMap(([name, wanted]) => {
    const source = live.get(name);
    if (!source || source.config === "unread") return [];
    const { config } = source;
    return wanted.filter((key) => config.get(key)?.text === "unread").map((key) => ({ source, key }));
  });
  if (asked.length === 0) return live;
  const found = new Map<string, Map<string, Held>>();
  await ask(asked, async ({ source, key }) => {
    const request = { integrationId: source.id, secretName: key };
    const { secretvalue } = await session.read(IntegrationsService.method.getIntegrationValue, request, call);
    const held = source.config === "unread" ? undefined : source.config.get(key);
    if (!secretvalue || !held) return;
    const config = found.get(source.name) ?? new Map(source.config === "unread" ? [] : source.config);
    found.set(source.name, config.set(key, { ...held, text: new Secret(secretvalue.value) }));
  });
  return new Map([...live].map(([name, source]) => [name, { ...source, config: found.get(name) ?? source.config }]));
}

/**
 * The values of the stored secrets that the manifest refers to, read only where nothing else can tell: some live
 * reference carries an id that ListSecrets does not know.
 */
export async function referencedValues(
  session: Session,
  live: ReadonlyMap<string, Live>,
  secrets: StoredSecrets | "unread",
  { references, keys }: Ask,
  call?: CallOptions,
): Promise<ReadonlyMap<string, Secret>> {
  const values = new Map<string, Secret>();
  if (secrets === "unread" || !hasOpaque(live, secrets, keys)) return values;
  const wanted = new Set(references);
  const stored = [...secrets.values()].filter((s) => wanted.has(s.id) || wanted.has(s.name));
  await ask(stored, async ({ id }) => {
    const { secretValue } = await session.read(EnvironmentSecretsService.method.getSecretValue, { id }, call);
    if (secretValue) values.set(id, new Secret(secretValue.value));
  });
  return values;
}

function hasOpaque(live: ReadonlyMap<string, Live>, secrets: StoredSecrets, keys: Ask["keys"]): boolean {
  return [...keys].some(([name, wanted]) => {
    const config = live.get(name)?.config ?? "unread";
    if (config === "unread") return false;
    return wanted.some((key) => {
      const held = config.get(key);
      return held !== undefined && held.source !== "managed" && !secrets.has(held.secretId);
    });
  });
}

// What speaks for all values: the token may not, or the server has no such method.
const speaksForAll = ["PERMISSION_DENIED", "UNIMPLEMENTED"];

// One refusal speaks for all: no further call is begun, and what is missing stays unread.
async function ask<T>(items: readonly T[], read: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  let isRefused = false;
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done && !isRefused; next = queue.next()) {
      try {
        await read(next.value);
      } catch (error) {
        if (!(error instanceof ApiError) || ![...speaksForAll, "NOT_FOUND"].includes(error.grpcStatus)) throw error;
        isRefused ||= speaksForAll.includes(error.grpcStatus);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
