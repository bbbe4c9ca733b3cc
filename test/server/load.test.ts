import { networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import { IntegrationKind, IntegrationsService } from "../../src/gen/chalk/server/v1/integrations_pb.ts";
import { ChalkClient } from "../../src/index.ts";
import { startServer } from "../../src/server/start.ts";
import { direct } from "../support/direct.ts";

const v1 = IntegrationsService.method;
const { KAFKA } = IntegrationKind;
const text = (value: string) => ({ value: { case: "literal" as const, value } });
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("the server answers", () => {
  test("100 calls at once of every client there is, and mixes up none of them", async () => {
    const server = await startServer();
    await using client = new ChalkClient({ apiServer: server.address, clientId: "local", clientSecret: "local" });
    const { datasources } = client.api;
    const made = await Promise.all(
      numbers(100).map((i) => datasources.create({ kind: "kafka", name: `s_${i}`, config: { A: `value ${i}` } })),
    );
    expect(made.map((one) => one.name)).toEqual(numbers(100).map((i) => `s_${i}`));
    expect(new Set(made.map((one) => one.id)).size).toBe(100);
    const got = await Promise.all(made.map((one) => datasources.get(one.id)));
    expect(got).toEqual(made);
    // One token for all of them.
    expect(server.calls().filter((call) => call.method === "GetToken")).toHaveLength(1);

    const api = await direct(server.address, "local", "local");
    const values = await Promise.all(
      made.map((one) => api.call(v1.getIntegrationValue, { integrationId: one.id, secretName: "A" })),
    );
    expect(values.map((one) => one.secretvalue?.value)).toEqual(numbers(100).map((i) => `value ${i}`));
    api.close();
    await server.close();
  });

  test("100 inserts of one name with one source and 99 refusals", async () => {
    const server = await startServer();
    const api = await direct(server.address, "local", "local");
    const insert = () => api.call(v1.insertIntegration, { name: "one", integrationKind: KAFKA });
    const ends = await Promise.allSettled(numbers(100).map(insert));
    expect(ends.filter((end) => end.status === "fulfilled")).toHaveLength(1);
    expect((await api.call(v1.listIntegrations, {})).integrations).toHaveLength(1);
    api.close();
    await server.close();
  });

  test("100 updates of one source, each of a key of its own, and loses none", async () => {
    const server = await startServer();
    const api = await direct(server.address, "local", "local");
    await api.call(v1.insertIntegration, { name: "one", integrationKind: KAFKA });
    const [row] = (await api.call(v1.listIntegrations, {})).integrations;
    const integrationId = row?.id ?? "";
    await Promise.all(
      numbers(100).map((i) => api.call(v1.updateIntegration, { integrationId, config: { [`K_${i}`]: text(`${i}`) } })),
    );
    const { integrationWithSecrets } = await api.call(v1.getIntegration, { integrationId });
    const pairs = integrationWithSecrets?.secrets.map((s) => [s.name, s.value]) ?? [];
    expect(Object.fromEntries(pairs)).toEqual(Object.fromEntries(numbers(100).map((i) => [`K_${i}`, `${i}`])));
    api.close();
    await server.close();
  });

  test("with 10,000 sources and all their values, in one list", async () => {
    const server = await startServer();
    const api = await direct(server.address, "local", "local");
    const keys = ["KAFKA_BOOTSTRAP_SERVER", "KAFKA_TOPIC", "KAFKA_SASL_PASSWORD"];
    const configOf = (i: number) => Object.fromEntries(keys.map((key) => [key, text(`${key} of ${i}`)]));
    for (const batch of numbers(50)) {
      const inserts = numbers(200).map((j) => batch * 200 + j);
      await Promise.all(
        inserts.map((i) =>
          api.call(v1.insertIntegration, { name: `s_${i}`, integrationKind: KAFKA, config: configOf(i) }),
        ),
      );
    }
    const { integrations } = await api.call(v1.listIntegrationsAndSecrets, { decrypt: true });
    expect(integrations).toHaveLength(10_000);
    const wrong = integrations.filter(({ integration, secrets }) => {
      const i = integration?.name?.slice(2);
      return (
        secrets.map((s) => s.value).join() !==
        keys
          .toSorted()
          .map((key) => `${key} of ${i}`)
          .join()
      );
    });
    expect(wrong).toEqual([]);
    await using client = new ChalkClient({ apiServer: server.address, clientId: "local", clientSecret: "local" });
    expect(await client.api.datasources.list()).toHaveLength(10_000);
    api.close();
    await server.close();
  }, 120_000);
});

describe("the server listens", () => {
  const interfaces = Object.values(networkInterfaces()).flat();
  const hasIPv6 = interfaces.some((one) => one?.address === "::1");

  test.for(["127.0.0.1", "localhost", ...(hasIPv6 ? ["::1", "[::1]"] : [])])(
    "at %s, and cuts calls there",
    async (host) => {
      const faults = [{ method: "ListIntegrations", call: 2, kind: "reset" }] as const;
      const server = await startServer({ host, faults });
      await using client = new ChalkClient({ apiServer: server.address, clientId: "local", clientSecret: "local" });
      expect(await client.api.datasources.list()).toEqual([]);
      await expect(client.api.datasources.list()).rejects.toMatchObject({ grpcStatus: "CANCELLED" });
      expect(await client.api.datasources.list()).toEqual([]);
      await server.close();
    },
  );
});
