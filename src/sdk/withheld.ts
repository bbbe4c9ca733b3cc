import { EnvironmentSecretsService } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import type { Held, Live, StoredSecrets } from "../model/live.ts";
import type { Ask, CallOptions } from "../model/ports.ts";
import { Secret } from "../model/secret.ts";
import { ApiError } from "./error.ts";
import type { Session } from "./session.ts";

const atOnce = 8;

/** Values that no list has told, and that a comparison cannot do without. */
export interface Unlisted {
  readonly withheld: readonly { readonly source: Live; readonly key: string }[];
  /** The ids of stored secrets. */
  readonly stored: readonly string[];
}

/**
 * What is to be asked for one by one: withheld values that the manifest sets as values, and where a live reference
 * carries an id that ListSecrets does not know, both its value and that of the stored secret that is wanted. A source
 * that will be replaced is not compared, and what an id or a source tells already needs no value.
 */
export function askedOf(
  keys: Ask["keys"],
  live: ReadonlyMap<string, Live>,
  secrets: StoredSecrets | "unread",
): Unlisted {
  const withheld: { source: Live; key: string }[] = [];
  const stored = new Set<string>();
  const take = (source: Live, key: string, { text }: Held): void => {
    if (text === "unread") withheld.push({ source, key });
  };
  for (const [name, { kind, renamedFrom, values, links }] of keys) {
    const source = live.get(name) ?? (renamedFrom === undefined ? undefined : live.get(renamedFrom));
    if (!source || source.kind !== kind || source.config === "unread") continue;
    for (const key of values) {
      const held = source.config.get(key);
      if (held && held.source !== "external") take(source, key, held);
    }
    for (const [key, reference] of links) {
      const held = source.config.get(key);
      if (!held || held.source === "managed" || secrets === "unread" || secrets.has(held.secretId)) continue;
      take(source, key, held);
      for (const { id, name } of secrets.values()) if (reference === id || reference === name) stored.add(id);
    }
  }
  return { withheld, stored: [...stored] };
}

/** Asks for the values that the list withheld. A refusal leaves them unread and ends the asking. */
export async function fillWithheld(
  session: Session,
  live: ReadonlyMap<string, Live>,
  withheld: Unlisted["withheld"],
  call?: CallOptions,
): Promise<ReadonlyMap<string, Live>> {
  if (withheld.length === 0) return live;
  const found = new Map<string, Map<string, Held>>();
  await ask(withheld, async ({ source: { id, name, config }, key }) => {
    const request = { integrationId: id, secretName: key };
    const { secretvalue } = await session.read(IntegrationsService.method.getIntegrationValue, request, call);
    const held = config === "unread" ? undefined : config.get(key);
    if (!secretvalue || !held) return;
    const filled = found.get(name) ?? new Map(config === "unread" ? [] : config);
    found.set(name, filled.set(key, { ...held, text: new Secret(secretvalue.value) }));
  });
  return new Map([...live].map(([name, source]) => [name, { ...source, config: found.get(name) ?? source.config }]));
}

/** The values of stored secrets, by id, as far as the server gives them. */
export async function storedValues(
  session: Session,
  ids: Unlisted["stored"],
  call?: CallOptions,
): Promise<ReadonlyMap<string, Secret>> {
  const values = new Map<string, Secret>();
  await ask(ids, async (id) => {
    const { secretValue } = await session.read(EnvironmentSecretsService.method.getSecretValue, { id }, call);
    if (secretValue) values.set(id, new Secret(secretValue.value));
  });
  return values;
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
