// What is disposed of is in no `lib` of ES2022 or ES2023: without this line the declarations fail under those.
/// <reference lib="esnext.disposable" preserve="true" />

import { ambient } from "../ambient.ts";
import type { Environment } from "../model/live.ts";
import type { CallOptions, Surroundings } from "../model/ports.ts";
import type { Given } from "./credentials.ts";
import { type Datasources, datasourcesOf } from "./datasources.ts";
import { type Deployments, deploymentsOf } from "./deployments.ts";
import { type PermissionTagsApi, permissionTagsOf } from "./permission-tags.ts";
import { permissionsOf } from "./permissions.ts";
import { type Secrets, secretsOf } from "./secrets.ts";
import { openSession, type Session, type Watched } from "./session.ts";

/** How a client is made. Whatever is left out is looked for where every Chalk client looks. */
export interface ChalkClientOptions extends Given {
  /** The total time of one read in milliseconds, retries included. Default: five minutes. */
  readonly timeoutMs?: number;
  /** Environment variables, home, folder and clock; default: this process's. */
  readonly surroundings?: Surroundings;
  /** Called as each call ends: method, duration and status, never a value. What it throws is ignored. */
  readonly onCall?: (call: Watched) => void;
  /** @internal What the server is called in what is shown and saved. Default: its address. */
  readonly serverName?: string;
}

/**
 * A client of the Chalk API. Making one does nothing yet: credentials are looked for, and the connection is made,
 * with the first call, which is also what throws when they are missing.
 */
export class ChalkClient {
  readonly api: {
    readonly datasources: Datasources;
    readonly secrets: Secrets;
    readonly permissionTags: PermissionTagsApi;
    readonly deployments: Deployments;
  };
  /** @internal The calls underneath, for the reader and the writer of the reconciler. */
  readonly session: Session;

  constructor(options: ChalkClientOptions = {}) {
    const { surroundings = ambient(), timeoutMs = 300_000, ...rest } = options;
    this.session = openSession({ ...rest, surroundings, timeoutMs });
    this.api = {
      datasources: datasourcesOf(this.session),
      secrets: secretsOf(this.session),
      permissionTags: permissionTagsOf(this.session),
      deployments: deploymentsOf(this.session),
    };
  }

  /** The environment that the calls are for. Throws `unknown-environment`. */
  environment(call?: CallOptions): Promise<Environment> {
    return this.session.environment(call);
  }

  /** What the token may do here (`secrets.list` …); undefined where the server does not tell. */
  permissions(call?: CallOptions): Promise<readonly string[] | undefined> {
    return permissionsOf(this.session, call);
  }

  /** Closes the connection; calls after it are refused. */
  async close(): Promise<void> {
    this.session.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
