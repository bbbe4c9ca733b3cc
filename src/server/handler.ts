import { status } from "@grpc/grpc-js";
import type { Clock } from "../model/ports.ts";
import type { Access } from "./access.ts";
import { type Call, isWrite, targetOf } from "./calls.ts";
import type { Fault, Faults } from "./fault.ts";
import { Refusal } from "./refusal.ts";
import type { Served } from "./served.ts";

/** What every handler passes through. */
export interface Passage {
  readonly access: Access;
  readonly clock: Clock;
  faults(): Faults;
  log(call: Call): void;
  /** Cuts all connections. */
  cut(): void;
}

/** Makes handlers: the caller is admitted, the fault of the call strikes before or after the work, and the call is logged. */
export function handlerOf(passage: Passage): Served["handler"] {
  return (method, permission, work) => async (request, call) => {
    const entry = (code: number): void =>
      passage.log({
        method: method.name,
        isWrite: isWrite(method.name),
        target: isWrite(method.name) ? targetOf(request) : "",
        code,
        environmentId: String(call.metadata.get("x-chalk-env-id")[0] ?? ""),
        hasDeadline: Number.isFinite(Number(call.getDeadline())),
      });
    try {
      const fault = passage.faults().next(method.name);
      if (fault?.kind === "before") throw injected(fault);
      if (fault?.kind === "delay") await passage.clock.sleep(fault.milliseconds ?? 100);
      const caller =
        permission === "anyone"
          ? { client: { id: "", secret: "" }, environment: { id: "", name: "" } }
          : passage.access.admit(call.metadata, permission === "authenticated" ? undefined : permission);
      const answer = await work(request, caller);
      if (fault?.kind === "after") throw injected(fault);
      if (fault?.kind === "reset") passage.cut();
      entry(status.OK);
      if (fault?.kind === "reset" || fault?.kind === "hang") await new Promise(() => undefined); // done, and never answered
      return answer;
    } catch (error) {
      entry(error instanceof Refusal ? error.code : status.INTERNAL);
      throw error;
    }
  };
}

/** What a thrown error becomes on the wire. Only a refusal's own words travel. */
export function toStatus(thrown: unknown): Error {
  if (thrown instanceof Refusal) return thrown;
  return new Refusal("INTERNAL", "internal error");
}

function injected({ code = status.UNAVAILABLE }: Fault): Refusal {
  return new Refusal(status[code] as keyof typeof status, "injected fault");
}
