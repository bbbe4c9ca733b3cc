import { status } from "@grpc/grpc-js";
import { AuthService } from "../gen/chalk/server/v1/auth_pb.ts";
import { BuilderService } from "../gen/chalk/server/v1/builder_pb.ts";
import { DeployService } from "../gen/chalk/server/v1/deploy_pb.ts";
import { EnvironmentSecretsService } from "../gen/chalk/server/v1/environment_secrets_pb.ts";
import { IntegrationsService } from "../gen/chalk/server/v1/integrations_pb.ts";
import { TeamService } from "../gen/chalk/server/v1/team_pb.ts";
import { IntegrationsService as IntegrationsServiceV2 } from "../gen/chalk/server/v2/integrations_pb.ts";
import { ChalkDsError } from "../model/finding.ts";

/** A fault to inject into the calls of one method. */
export interface Fault {
  /** A method's name, or `*` for every one. */
  readonly method: string;
  /** The nth call of that method, from 1; every call where neither this nor a probability is given. */
  readonly call?: number;
  /** The share of the calls, from 0 to 1, drawn with the server's seed. */
  readonly probability?: number;
  /** before: refused, nothing done. after: done, then a status. reset: done, then the connection is cut. hang: done, never answered. */
  readonly kind: "before" | "after" | "delay" | "hang" | "reset";
  readonly code?: number;
  readonly milliseconds?: number;
}

/** Decides, call by call, which fault strikes. */
export interface Faults {
  /** The fault of this call, counting it; undefined for none. */
  next(method: string): Fault | undefined;
}

/** Makes the faults of one server: same rules, same seed, same faults. */
export function faultsOf(rules: readonly Fault[], seed: number): Faults {
  const random = seeded(seed);
  const counts = new Map<string, number>();
  return {
    next(method) {
      const count = (counts.get(method) ?? 0) + 1;
      counts.set(method, count);
      return rules.find((rule) => {
        if (rule.method !== "*" && rule.method !== method) return false;
        if (rule.call !== undefined) return rule.call === count;
        return rule.probability === undefined || random() < rule.probability;
      });
    },
  };
}

// What start.ts serves.
const services = [
  AuthService,
  BuilderService,
  DeployService,
  EnvironmentSecretsService,
  IntegrationsService,
  IntegrationsServiceV2,
  TeamService,
];
const methods = [...new Set(services.flatMap((service) => service.methods.map(({ name }) => name)))].sort();

// A call counts from 1, a share ends at 100 %; a status goes with before and after alone, milliseconds with delay alone.
const rule =
  /^(\*|[A-Za-z]+):(\*|[1-9]\d*|(?:100|\d{1,2})%):(?:(before|after)(?::([A-Z_]+))?|(delay)(?::(\d+))?|(hang|reset))$/;

/**
 * Reads a rule: METHOD:CALL:KIND[:CODE or milliseconds], such as `InsertIntegration:2:after:UNAVAILABLE`,
 * `*:10%:before`, `ListIntegrations:1:delay:200`. Throws `usage`.
 */
export function parseFault(text: string): Fault {
  const [, method, call = "*", answered, name = "UNAVAILABLE", delay, milliseconds, lost] = rule.exec(text) ?? [];
  const code = status[name as keyof typeof status];
  const kind = (answered ?? delay ?? lost) as Fault["kind"] | undefined;
  if (!method || !kind || code === undefined) {
    throw ChalkDsError.of("usage", `"${text}" is no fault`, {
      hint: "write METHOD:CALL:KIND[:CODE], such as InsertIntegration:2:after:UNAVAILABLE",
    });
  }
  // A rule for no method would strike nothing, and a test that relies on it would pass for the wrong reason.
  if (method !== "*" && !methods.includes(method)) {
    throw ChalkDsError.of("usage", `"${text}" names no method of this server`, {
      hint: `write * for every one, or one of ${methods.join(", ")}`,
    });
  }
  return {
    method,
    ...(call.endsWith("%") && { probability: Number(call.slice(0, -1)) / 100 }),
    ...(/^\d+$/.test(call) && { call: Number(call) }),
    kind,
    code,
    ...(delay && { milliseconds: Number(milliseconds ?? 100) }),
  };
}

// mulberry32: small, and the same numbers on every machine.
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
