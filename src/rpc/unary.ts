import {
  create,
  type DescMessage,
  type DescMethodUnary,
  type DescService,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from "@bufbuild/protobuf";
import type { MethodDefinition, Server, ServerUnaryCall, UntypedServiceImplementation } from "@grpc/grpc-js";

// The adapter between protobuf descriptors and grpc-js: two directions, unary alone (every method of the contract is unary).

/** The handler of one method: takes the request and the call (metadata, deadline, peer), returns the answer, throws what `toStatus` understands. */
export type Handler<I extends DescMessage, O extends DescMessage> = (
  request: MessageShape<I>,
  call: ServerUnaryCall<MessageShape<I>, MessageShape<O>>,
) => Promise<MessageInitShape<O>> | MessageInitShape<O>;

/** The unary methods of a service, by their local name. */
export type UnaryMethods<S extends DescService> = {
  [K in keyof S["method"]]: S["method"][K] extends DescMethodUnary<infer I, infer O> ? Handler<I, O> : never;
};

/** `/package.Service/Method`, as it travels. */
export function pathOf(method: DescMethodUnary): string {
  return `/${method.parent.typeName}/${method.name}`;
}

/** What grpc-js wants to know of a method, taken from its descriptor. */
export function definitionOf<I extends DescMessage, O extends DescMessage>(
  method: DescMethodUnary<I, O>,
): MethodDefinition<MessageShape<I>, MessageShape<O>> {
  return {
    path: pathOf(method),
    requestStream: false,
    responseStream: false,
    requestSerialize: (message) => Buffer.from(toBinary(method.input, message)),
    requestDeserialize: (bytes) => fromBinary(method.input, bytes),
    responseSerialize: (message) => Buffer.from(toBinary(method.output, message)),
    responseDeserialize: (bytes) => fromBinary(method.output, bytes),
  };
}

/**
 * Adds a service to a server. `toStatus` turns what a handler throws into the error that
 * grpc-js sends: an object with `code`, `details` and `metadata`.
 */
export function serve<S extends DescService>(
  server: Server,
  service: S,
  handlers: UnaryMethods<S>,
  toStatus: (thrown: unknown) => Error,
): void {
  const definitions: Record<string, MethodDefinition<MessageShape<DescMessage>, MessageShape<DescMessage>>> = {};
  const implementation: UntypedServiceImplementation = {};
  for (const method of service.methods) {
    const handler = (handlers as Record<string, Handler<DescMessage, DescMessage>>)[method.localName];
    if (method.methodKind !== "unary" || !handler) continue;
    const unary = method as DescMethodUnary;
    definitions[method.localName] = definitionOf(unary);
    implementation[method.localName] = (
      call: ServerUnaryCall<MessageShape<DescMessage>, MessageShape<DescMessage>>,
      callback: (error: Error | null, answer?: MessageShape<DescMessage>) => void,
    ) => {
      Promise.resolve()
        .then(() => handler(call.request, call))
        .then(
          (answer) => callback(null, create(unary.output, answer)),
          (thrown: unknown) => callback(toStatus(thrown)),
        );
    };
  }
  server.addService(definitions, implementation);
}
