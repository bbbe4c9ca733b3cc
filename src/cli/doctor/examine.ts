import type { Finding } from "../../model/finding.ts";
import { ChalkDsError } from "../../model/finding.ts";
import type { Environment } from "../../model/live.ts";
import type { CallOptions } from "../../model/ports.ts";
import type { ChalkClient } from "../../sdk/client.ts";
import { ApiError } from "../../sdk/error.ts";
import type { Token } from "../../sdk/token.ts";
import type { RightsFacts } from "./permission-checks.ts";

/** What the server was asked, and what it said. Nothing is written, and no value is read. */
export interface Examined {
  readonly token: Token | Finding;
  readonly environment: Environment | Finding | undefined;
  readonly rights: RightsFacts;
  /** Whether any call was answered, be it with an error. */
  readonly isAnswered: boolean;
}

/** Who is asked. */
export interface Examinee {
  readonly client: ChalkClient;
  /** Whether its token is asked of the server; else it was found as it is. */
  readonly isExchanged: boolean;
}

/** Asks for a token, then what it may do; where that is not told, whether it may list. Throws for what is a bug alone. */
export async function examine({ client, isExchanged }: Examinee, call: CallOptions): Promise<Examined> {
  let isAnswered = false;
  const ask = async <T>(work: () => Promise<T>, { isCall = true } = {}): Promise<T | Finding> => {
    try {
      const answer = await work();
      isAnswered ||= isCall;
      return answer;
    } catch (error) {
      if (!(error instanceof ChalkDsError)) throw error;
      const [finding] = error.findings;
      isAnswered ||= error instanceof ApiError && !["unreachable", "timed-out", "cancelled"].includes(finding.code);
      return finding;
    }
  };
  const token = await ask(() => client.session.token(call), { isCall: isExchanged });
  if ("code" in token) return { token, environment: undefined, rights: { permissions: "unasked" }, isAnswered };
  const environment = await ask(() => client.environment(call), { isCall: false });
  if ("code" in environment) return { token, environment, rights: { permissions: "unasked" }, isAnswered };
  const permissions = await ask(() => client.permissions(call));
  if (permissions && "code" in permissions && permissions.code === "bad-credentials")
    return { token: unaccepted(permissions), environment, rights: { permissions: "unasked" }, isAnswered };
  if (permissions !== undefined) return { token, environment, rights: { permissions }, isAnswered };
  const listed = await ask(() => client.api.datasources.list(call));
  const list = "code" in listed ? listed : "answered";
  return { token, environment, rights: { permissions, list }, isAnswered };
}

// A token that was not asked for is proved by the first call that carries it.
function unaccepted(finding: Finding): Finding {
  return { ...finding, hint: "has it expired, or is it another server's? fetch a new one" };
}
