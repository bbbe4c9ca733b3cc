import { EnvironmentSecretsService } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { type Integration, IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Kind } from "../model/kind.ts";
import type { Environment, Held, Live, Reading, Row, StoredSecrets, Untouchable } from "../model/live.ts";
import type { Ask, CallOptions, Reader } from "../model/ports.ts";
import type { Secret } from "../model/secret.ts";
import type { ChalkClient } from "./client.ts";
import { readDeployed } from "./deployed.ts";
import { ApiError } from "./error.ts";
import { heldByRow } from "./held-by-row.ts";
import { type IntegrationRow, integrationRows } from "./integration-rows.ts";
import { kindName, kindOf } from "./kind.ts";
import { type SecretRows, secretRows } from "./secret-rows.ts";
import type { Session } from "./session.ts";
import { readTags } from "./tag-map.ts";
import { dateText, heldOf, instant, rowOf, warningOf } from "./wire.ts";
import { askedOf, fillWithheld, storedValues } from "./withheld.ts";

/** The rows of one reading as they came. */
interface Raw {
  readonly environment: Environment;
  /** Absent where the token may not decrypt, or nobody asked for values. */
  readonly bulk?: readonly IntegrationRow[];
  readonly bare?: readonly Integration[];
  readonly secrets: SecretRows | "unread";
  readonly tags: Reading["tags"];
  readonly deployed: Reading["deployed"];
}

/** What decides which calls a reading makes at once, before any is answered. */
export type Asked = Pick<Ask, "access" | "secrets" | "tags" | "deployed">;

/** A reading that has begun before it is known what will be asked of it. */
export interface Ahead {
  readonly asked: Asked;
  readonly raw: Promise<Raw>;
}

/** Begins to read: the server works while the caller parses its manifest. A failure shows when the reading is used. */
export function readAhead({ session }: ChalkClient, asked: Asked, call?: CallOptions): Ahead {
  const raw = fetchRaw(session, asked, call);
  raw.catch(() => undefined); // told to whoever uses it; to nobody if nobody does
  return { asked, raw };
}

/**
 * Makes the reader of a client: one reading is one list with values (or two without), and beside it, at the same time,
 * the stored secrets, the permission tags and what is deployed, as far as they are asked for. The first reading uses
 * what was read ahead, where that holds what is asked for.
 */
export function createReader({ session }: ChalkClient, ahead?: Ahead): Reader {
  let unused = ahead;
  return {
    async read(ask, call) {
      const raw = unused && holds(unused.asked, ask) ? unused.raw : fetchRaw(session, ask, call);
      unused = undefined;
      return assemble(session, await raw, ask, call);
    },
    async list(call) {
      const integrations = await listBare(session, call);
      const { id } = await session.environment(call);
      return integrations.flatMap((integration): readonly Row[] => {
        refuseForeign(integration, id);
        const kind = kindOf(integration.kind);
        return kind ? [rowOf(integration, kind)] : [];
      });
    },
  };
}

function holds(read: Asked, ask: Asked): boolean {
  return (
    read.access === ask.access && (["secrets", "tags", "deployed"] as const).every((one) => read[one] || !ask[one])
  );
}

async function fetchRaw(
  session: Session,
  { access, secrets, tags, deployed }: Asked,
  call?: CallOptions,
): Promise<Raw> {
  const environment = await session.environment(call);
  // The larger list is asked for first: it is decoded while a server of one thread makes the others.
  const values = access === "values" ? listWithValues(session, call) : undefined;
  const stored = secrets || access === "keys" ? listSecrets(session, call) : undefined;
  const beside = Promise.all([
    tags ? readTags(session, call) : ("unread" as const),
    deployed ? readDeployed(session, environment.id, call) : ("unread" as const),
  ]);
  // Awaited below; a failure of the first list must not leave them unheard.
  for (const one of [stored, beside]) one?.catch(() => undefined);
  const bulk = await values;
  // A token that may not decrypt is served too: existence, kind, names, keys and references.
  const [bare, rows] = bulk
    ? [undefined, await stored]
    : await Promise.all([listBare(session, call), stored ?? listSecrets(session, call)]);
  const [permissionTags, active] = await beside;
  return {
    environment,
    ...(bulk && { bulk }),
    ...(bare && { bare }),
    secrets: rows ?? "unread",
    tags: permissionTags,
    deployed: active,
  };
}

async function assemble(session: Session, raw: Raw, ask: Ask, call?: CallOptions): Promise<Reading> {
  const { environment, tags, deployed } = raw;
  const secrets = storedOf(raw.secrets);
  if (!raw.bulk) {
    const held = raw.secrets === "unread" ? undefined : heldByRow(raw.secrets.ofSources());
    const rows = (raw.bare ?? []).map((integration) => ({
      integration,
      config: held ? held(integration.id, integration.name ?? "") : ("unread" as const),
    }));
    return {
      environment,
      access: "keys",
      ...sortOut(rows, environment.id),
      secrets,
      secretValues: new Map<string, Secret>(),
      tags,
      deployed,
    };
  }
  const sorted = sortOut(
    raw.bulk.map((row) => ({ integration: row.integration, config: configOf(row) })),
    environment.id,
  );
  const asked = askedOf(ask.keys, sorted.live, secrets);
  const [live, secretValues] = await Promise.all([
    fillWithheld(session, sorted.live, asked.withheld, call),
    storedValues(session, asked.stored, call),
  ]);
  return { environment, access: "values", ...sorted, live, secrets, secretValues, tags, deployed };
}

async function listBare(session: Session, call?: CallOptions): Promise<readonly Integration[]> {
  return (await session.read(IntegrationsService.method.listIntegrations, {}, call)).integrations;
}

async function listWithValues(session: Session, call?: CallOptions): Promise<readonly IntegrationRow[] | undefined> {
  try {
    const method = IntegrationsService.method.listIntegrationsAndSecrets;
    return await session.read(method, { decrypt: true }, call, integrationRows);
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

async function listSecrets(session: Session, call?: CallOptions): Promise<SecretRows | "unread"> {
  try {
    return await session.read(EnvironmentSecretsService.method.listSecrets, {}, call, secretRows);
  } catch (error) {
    if (isDenied(error)) return "unread";
    throw error;
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof ApiError && error.grpcStatus === "PERMISSION_DENIED";
}

function storedOf(rows: SecretRows | "unread"): StoredSecrets | "unread" {
  if (rows === "unread") return rows;
  return new Map(rows.stored.map(({ id, name }) => [id, { id, name }]));
}

function configOf(row: IntegrationRow): ReadonlyMap<string, Held> {
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
          { id: first.id, name, kind: first.kind, createdAt: dateText(first.createdAt), why: "ambiguous" },
          untouched(integration, "ambiguous"),
        );
      } else live.set(name, liveOf(integration, kind, config));
    }
  }
  return { live, untouchable };
}

function liveOf(integration: Integration, kind: Kind, config: Live["config"]): Live {
  const { warnings } = integration;
  return { ...rowOf(integration, kind), config, ...(warnings.length > 0 && { warnings: warnings.map(warningOf) }) };
}

function untouched(integration: Integration, why: Untouchable["why"]): Untouchable {
  const { id, name = "", kind, createdAt } = integration;
  return { id, name, kind: kindName(kind), createdAt: dateText(instant(createdAt)), why };
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
