import { status } from "@grpc/grpc-js";

/** An answer that is a status: what a handler throws to refuse. Its message is for the caller and holds no value. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: number;
  readonly details: string;

  constructor(code: keyof typeof status, details: string) {
    super(details);
    this.code = status[code];
    this.details = details;
  }
}
