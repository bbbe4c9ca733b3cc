import { EnvironmentSecretsService } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { type Integration, IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import { ChalkDsError } from "../model/finding.ts";
import type { Environment, Held, Live, Reading, Row, StoredSecrets, Untouchable } from "../model/live.ts";
import type { Ask, CallOptions, Reader } from "../model/ports.ts";
import type { Secret } from "../model/secret.ts";
import type { ChalkClient } from "./client.ts";
import { ApiError } from "./error.ts";
import { heldByRow } from "./held-by-row.ts";
import { type IntegrationRow, integrationRows } from "./integration-rows.ts";
import { kindName, kindOf } from "./kind.ts";
import { type SecretRows, secretRows } from "./secret-rows.ts";
import type { Session } from "./session.ts";
import { dateText, heldOf, instant, rowOf } from "./wire.ts";
import { fillWithheld, referencedValues } from "./withheld.ts";

/** The rows of one reading as they came. */
interface Raw {
  readonly environment: Environment;
  /** Absent where the token may not decrypt, or nobody asked for values. */
  readonly bulk?: readonly IntegrationRow[];
  readonly bare?: readonly Integration[];
  readonly secrets: SecretRows | "unread";
}

/** A reading that has begun before it is known what will be asked of it. */
export interface Ahead {
  readonly access: Ask["access"];
  readonly secrets: boolean;
  readonly raw: Promise<Raw>;
}

/** Begins to read: the server works while the caller parses its manifest. A failure shows when the reading is used. */
export function readAhead({ session }: ChalkClient, what: Pick<Ask, "access" | "secrets">, call?: CallOptions): Ahead {
  const raw = fetchRaw(session, what, call);
  raw.catch(() => undefined); // told to whoever uses it; to nobody if nobody does
  return { access: what.access, secrets: what.secrets, raw };
}

/**
 * Makes the reader of a client: one reading is one list with values (or two without), and the stored secrets beside
 * it. The first reading uses what was read ahead, where that is what is asked for.
 */
export function createReader({ session }: ChalkClient, ahead?: Ahead): Reader {
  let unused = ahead;
  return {
    async read(ask, call) {
      const isFitting = unused?.access === ask.access && (unused.secrets || !ask.secrets);
      const raw = isFitting && unused ? unused.raw : fetchRaw(session, ask, call);
      unused = undefined;
      return assemble(session, await raw, ask, call);
    },
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

const unasked: Pick<Reading, "tags" | "deployed"> = { tags: "unread", deployed: "unread" };

async function fetchRaw(
  session: Session,
  { access, secrets }: Pick<Ask, "access" | "secrets">,
  call?: CallOptions,
): Promise<Raw> {
  const environment = await session.environment(call);
  // The larger list is asked for first: it is decoded while a server of one thread makes the other.
  const values = access === "values" ? listWithValues(session, call) : undefined;
  const stored = secrets || access === "keys" ? listSecrets(session, call) : undefined;
  stored?.catch(() => undefined); // awaited below; a refusal of the other call must not leave it unheard
  const bulk = await values;
  if (bulk) return { environment, bulk, secrets: (await stored) ?? "unread" };
  // A token that may not decrypt is served too: existence, kind, names, keys and references.
  const [{ integrations: bare }, rows] = await Promise.all([
    session.read(IntegrationsService.method.listIntegrations, {}, call),
    stored ?? listSecrets(session, call),
  ]);
  return { environment, bare, secrets: rows };
}

async function assemble(session: Session, raw: Raw, ask: Ask, call?: CallOptions): Promise<Reading> {
  const { environment } = raw;
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
      ...unasked,
    };
  }
  const sorted = sortOut(
    raw.bulk.map((row) => ({ integration: row.integration, config: configOf(row) })),
    environment.id,
  );
  const live = await fillWithheld(session, sorted.live, ask.keys, call);
  const secretValues = await referencedValues(session, live, secrets, ask, call);
  return { environment, access: "values", ...sorted, live, secrets, secretValues, ...unasked };
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
      } else live.set(name, { ...rowOf(integration, kind), config });
    }
  }
  return { live, untouchable };
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
