import { ambient } from "../../src/ambient.ts";
import type { Surroundings } from "../../src/model/ports.ts";
import { ChalkClient, type ChalkClientOptions } from "../../src/sdk/client.ts";

/** This process's clock and nothing else of it: no variables, no home, and no pauses between the attempts of a read. */
export function surroundings(more: Partial<Surroundings> = {}): Surroundings {
  return { ...ambient(), env: {}, home: "", cwd: "/", random: () => 0, ...more };
}

/** A client of a test's own, with the credentials of the embedded server unless others are given. */
export function clientOf(apiServer: string, more: ChalkClientOptions = {}): ChalkClient {
  return new ChalkClient({
    apiServer,
    clientId: "local",
    clientSecret: "local",
    surroundings: surroundings(),
    ...more,
  });
}
