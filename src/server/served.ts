import type { DescMessage, DescMethodUnary, MessageInitShape, MessageShape } from "@bufbuild/protobuf";
import type { Clock } from "../model/ports.ts";
import type { Handler } from "../rpc/unary.ts";
import type { Access, Caller, Permission } from "./access.ts";
import type { Behaviour } from "./behaviour.ts";
import type { Sources } from "./sources.ts";
import type { Store } from "./store.ts";

/** What an RPC handler does once its caller is admitted. */
export type Work<I extends DescMessage, O extends DescMessage> = (
  request: MessageShape<I>,
  caller: Caller,
) => MessageInitShape<O> | Promise<MessageInitShape<O>>;

/** What every service is built on. */
export interface Served {
  readonly store: Store;
  readonly access: Access;
  readonly clock: Clock;
  behaviour(): Behaviour;
  sources(environment: string): Sources;
  /** A handler that admits its caller, is counted in the call log, and meets the faults of the day. */
  handler<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    permission: Permission | "authenticated" | "anyone",
    work: Work<I, O>,
  ): Handler<I, O>;
}
