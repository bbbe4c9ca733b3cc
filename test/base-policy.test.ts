import { describe, expect, test } from "vitest";
import { IntegrationsService } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import type { ServedClient } from "../src/server/start.ts";
import { commitIn } from "./support/repository.ts";
import type { Ended } from "./support/spawn.ts";
import { openTerminal, type Terminal } from "./support/terminal.ts";

// What an apply does with what a base tells: policy.drift, a policy that is the stricter of both, declared keys.

const listsAndWrites: ServedClient = {
  id: "token-without-values",
  secret: "ts-of-a-test",
  permissions: ["secrets.list", "secrets.write"],
};

function manifest(policy: string, sources: Readonly<Record<string, string>>, more = ""): string {
  const entries = Object.entries(sources).map(([name, host]) => `  ${name}: ${source(host)}\n`);
  return `version: 1\npolicy: { ${policy} }\ndatasources:${entries.length > 0 ? `\n${entries.join("")}` : " {}\n"}${more}`;
}

function source(host: string): string {
  return `{ kind: mysql, config: { MYSQL_HOST: ${host}.example.com } }`;
}

async function apply(terminal: Terminal, head: string): Promise<Ended> {
  terminal.write("chalk-ds.yaml", head);
  return await terminal.type("chalk-ds apply --yes --base HEAD");
}

/** What is live: `NAME=HOST`, sorted. */
async function hosts(terminal: Terminal): Promise<string> {
  const found: string[] = [];
  await terminal.behind(async (api) => {
    const { integrations } = await api.call(IntegrationsService.method.listIntegrationsAndSecrets, {
      decrypt: true,
    });
    for (const { integration, secrets } of integrations)
      found.push(`${integration?.name}=${secrets.map((s) => s.value?.replace(".example.com", "")).join(",")}`);
  });
  return found.sort().join(" ");
}

describe("an apply with a base", () => {
  test("leaves what was different before under drift: skip, and is done", async () => {
    await using terminal = await openTerminal();
    await terminal.live(`orders: ${source("elsewhere")}\nusers: ${source("users")}`);
    commitIn(terminal, manifest("drift: skip", { orders: "orders", users: "users", gone: "gone" }));
    const head = manifest("drift: skip", { orders: "orders", users: "new", gone: "gone" });
    const { exit, stdout, stderr } = await apply(terminal, head);
    expect({ exit, stderr: stderr.includes("not-converged") }, stdout + stderr).toEqual({ exit: 0, stderr: false });
    expect(await hosts(terminal)).toBe("orders=elsewhere users=new");
  });

  test("overwrites it by default", async () => {
    await using terminal = await openTerminal();
    await terminal.live(`orders: ${source("elsewhere")}`);
    const text = manifest("", { orders: "orders", gone: "gone" });
    commitIn(terminal, text);
    expect(await apply(terminal, text)).toMatchObject({ exit: 0 });
    expect(await hosts(terminal)).toBe("gone=gone orders=orders");
  });

  test("writes nothing under drift: stop", async () => {
    await using terminal = await openTerminal();
    await terminal.live(`orders: ${source("elsewhere")}\nusers: ${source("users")}`);
    commitIn(terminal, manifest("drift: stop", { orders: "orders", users: "users" }));
    // The policy is the base's too: the change that lifts it is not the one that overwrites.
    expect(await apply(terminal, manifest("", { orders: "orders", users: "new" }))).toMatchObject({ exit: 6 });
    expect(await hosts(terminal)).toBe("orders=elsewhere users=users");
  });

  test("prunes one apply after the change that turns prune on", async () => {
    await using terminal = await openTerminal();
    await terminal.live(`orders: ${source("orders")}\nstray: ${source("stray")}`);
    commitIn(terminal, manifest("", { orders: "orders" }));
    const head = manifest("prune: true", { orders: "new" });
    expect(await apply(terminal, head)).toMatchObject({ exit: 0 });
    expect(await hosts(terminal)).toBe("orders=new stray=stray");
    commitIn(terminal, head);
    expect(await apply(terminal, head)).toMatchObject({ exit: 0 });
    expect(await hosts(terminal)).toBe("orders=new");
  });

  test("deletes nothing that the base protects", async () => {
    await using terminal = await openTerminal();
    await terminal.live(`orders: ${source("orders")}\nusers: ${source("users")}`);
    commitIn(terminal, manifest("protect: [ord*]", { orders: "orders", users: "users" }));
    expect(await apply(terminal, manifest("", { users: "users" }, "absent: [orders]\n"))).toMatchObject({ exit: 6 });
    expect(await hosts(terminal)).toBe("orders=orders users=users");
  });

  test("writes what is declared and nothing else that nobody could read", async () => {
    await using terminal = await openTerminal([listsAndWrites]);
    await terminal.live(`orders: ${source("elsewhere")}\nusers: ${source("elsewhere")}`);
    commitIn(terminal, manifest("", { orders: "orders", users: "users" }));
    terminal.env["CHALK_CLIENT_ID"] = listsAndWrites.id;
    terminal.env["CHALK_CLIENT_SECRET"] = listsAndWrites.secret;
    const { exit, stdout, stderr } = await apply(terminal, manifest("", { orders: "orders", users: "new" }));
    expect(exit, stdout + stderr).toBe(0);
    expect(stdout).toContain("(manifest; live not read)");
    expect(await hosts(terminal)).toBe("orders=elsewhere users=new");
  });
});
