import { EnvironmentSecretsService, type Secret as SecretRow } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import {
  type Integration,
  IntegrationsService,
  type IntegrationWithSecrets,
} from "../gen/chalk/server/v1/integrations_pb.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Environment, Held, Live, Reading, Row, StoredSecrets, Untouchable } from "../model/live.ts";
import type { Ask, CallOptions, Reader } from "../model/ports.ts";
import type { Secret } from "../model/secret.ts";
import type { ChalkClient } from "./client.ts";
import { ApiError } from "./error.ts";
import { heldByRow } from "./held-by-row.ts";
import { kindName, kindOf } from "./kind.ts";
import type { Session } from "./session.ts";
import { heldOf, instant, rowOf } from "./wire.ts";
import { fillWithheld, referencedValues } from "./withheld.ts";

/** Makes the reader of a client: one reading is one list with values (or two without), and the stored secrets beside it. */
export function createReader({ session }: ChalkClient): Reader {
  return {
    read: (ask, call) => read(session, ask, call),
    async list(call) {
      const { integrations } = await session.read(IntegrationsService.method.listIntegrations, {}, call);
      const { id } = await session.environment(call);
      return integrations.flatMap((integration): readonly Row[] => {
        refuseForeign(integration, id);
        const kind = kindOf(integration.kind);
        return kind ? [rowOf(integration, kind)] : [];
      });
    },
  };
}

async function read(session: Session, ask: Ask, call?: CallOptions): Promise<Reading> {
  const environment = await session.environment(call);
  const stored = ask.secrets || ask.access === "keys" ? listSecrets(session, call) : Promise.resolve("unread" as const);
  stored.catch(() => undefined); // awaited below; a refusal of the other call must not leave it unheard
  const bulk = ask.access === "values" ? await listWithValues(session, call) : undefined;
  if (!bulk) return readKeys(session, environment, ask.access === "keys" ? stored : listSecrets(session, call), call);

  const secrets = storedOf(await stored);
  const sorted = sortOut(
    bulk.map((row) => ({ integration: row.integration, config: configOf(row) })),
    environment.id,
  );
  const live = await fillWithheld(session, sorted.live, ask.keys, call);
  const secretValues = await referencedValues(session, live, secrets, ask, call);
  return { environment, access: "values", ...sorted, live, secrets, secretValues };
}

// A token that may not decrypt is served too: existence, kind, names, keys and references.
async function readKeys(
  session: Session,
  environment: Environment,
  stored: Promise<readonly SecretRow[] | "unread">,
  call?: CallOptions,
): Promise<Reading> {
  const [{ integrations }, rows] = await Promise.all([
    session.read(IntegrationsService.method.listIntegrations, {}, call),
    stored,
  ]);
  const held = rows === "unread" ? undefined : heldByRow(rows);
  const sorted = sortOut(
    integrations.map((integration) => ({
      integration,
      config: held ? held(integration.id, integration.name ?? "") : ("unread" as const),
    })),
    environment.id,
  );
  return { environment, access: "keys", ...sorted, secrets: storedOf(rows), secretValues: new Map<string, Secret>() };
}

async function listWithValues(
  session: Session,
  call?: CallOptions,
): Promise<readonly IntegrationWithSecrets[] | undefined> {
  try {
    const { integrations } = await session.read(
      IntegrationsService.method.listIntegrationsAndSecrets,
      { decrypt: true },
      call,
    );
    return integrations;
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

async function listSecrets(session: Session, call?: CallOptions): Promise<readonly SecretRow[] | "unread"> {
  try {
    const { secrets } = await session.read(EnvironmentSecretsService.method.listSecrets, {}, call);
    return secrets;
  } catch (error) {
    if (isDenied(error)) return "unread";
    throw error;
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof ApiError && error.grpcStatus === "PERMISSION_DENIED";
}

function storedOf(rows: readonly SecretRow[] | "unread"): StoredSecrets | "unread" {
  if (rows === "unread") return rows;
  return new Map(rows.filter((s) => !s.integrationId).map(({ id, name }) => [id, { id, name }]));
}

function configOf(row: IntegrationWithSecrets): ReadonlyMap<string, Held> {
  return new Map(row.secrets.map((secret) => [secret.name, heldOf(secret)]));
}

interface Listed {
  readonly integration: Integration | undefined;
  readonly config: Live["config"];
}

// What may be touched, and what may not: unnamed, of another kind, or a name that is there twice.
function sortOut(
  rows: readonly Listed[],
  environment: string,
): Pick<Reading, "untouchable"> & { readonly live: ReadonlyMap<string, Live> } {
  const live = new Map<string, Live>();
  const twice = new Set<string>();
  const untouchable: Untouchable[] = [];
  for (const { integration, config } of rows) {
    if (!integration) continue;
    refuseForeign(integration, environment);
    const kind = kindOf(integration.kind);
    const name = integration.name ?? "";
    if (!kind) untouchable.push(untouched(integration, "other-kind"));
    else if (name === "") untouchable.push(untouched(integration, "unnamed"));
    else if (twice.has(name)) untouchable.push(untouched(integration, "ambiguous"));
    else {
      const first = live.get(name);
      if (first) {
        twice.add(name);
        live.delete(name);
        untouchable.push(
          { id: first.id, name, kind: first.kind, createdAt: first.createdAt, why: "ambiguous" },
          untouched(integration, "ambiguous"),
        );
      } else live.set(name, { ...rowOf(integration, kind), config });
    }
  }
  return { live, untouchable };
}

function untouched(integration: Integration, why: Untouchable["why"]): Untouchable {
  const { id, name = "", kind, createdAt } = integration;
  return { id, name, kind: kindName(kind), createdAt: instant(createdAt), why };
}

function refuseForeign(integration: Integration, environment: string): void {
  if (integration.environmentId === environment) return;
  throw ChalkDsError.of(
    "foreign-row",
    `the server sent a data source of the environment "${integration.environmentId}", asked was for "${environment}"`,
    {
      hint: "nothing was planned; report it to whoever runs the server",
    },
  );
}
