import { IntegrationsService } from "../src/gen/chalk/server/v1/integrations_pb.ts";
import { direct } from "../test/support/direct.ts";

// The least that a plan can do: a token, one list with values, decoded. What a plan takes is measured against it.
const { CHALK_API_SERVER = "", CHALK_CLIENT_ID = "", CHALK_CLIENT_SECRET = "", CHALK_ENVIRONMENT } = process.env;
const server = await direct(CHALK_API_SERVER, CHALK_CLIENT_ID, CHALK_CLIENT_SECRET, CHALK_ENVIRONMENT);
const list = await server.call(IntegrationsService.method.listIntegrationsAndSecrets, { decrypt: true });
server.close();
process.stdout.write(`${list.integrations.length}\n`);
