"""A Chalk API server that is not ours: on the official client's own generated code, and other in every way it may be.

Our embedded server and our SDK were written by the same people, and can agree on a mistake. This one keeps to the
wire contract and to nothing else: ids are UUIDs, rows come in no order, nothing optional is sent (no times, no
latency, no primary environment, no expiry), GetDisplayAgent and what else is not needed is UNIMPLEMENTED, status
texts are of another house and echo what was sent, other kinds and unnamed sources are live, and extra metadata travels.

Prints its port, and serves until its stdin is closed. Three clients, all with the secret "correct-horse": "full",
"lister" (may only list), and "bare" (for whom the values that lists withhold cannot be asked for one by one).
"""

import random
import sys
import uuid
from concurrent import futures

import grpc
from chalk._gen.chalk.server.v1 import auth_pb2 as auth_pb
from chalk._gen.chalk.server.v1 import auth_pb2_grpc as auth_grpc
from chalk._gen.chalk.server.v1 import environment_secrets_pb2 as secrets_pb
from chalk._gen.chalk.server.v1 import environment_secrets_pb2_grpc as secrets_grpc
from chalk._gen.chalk.server.v1 import integrations_pb2 as pb
from chalk._gen.chalk.server.v1 import integrations_pb2_grpc as pb_grpc
from chalk._gen.chalk.server.v1 import team_pb2_grpc as team_grpc

SECRET = "correct-horse"
ENVIRONMENTS = {"7c9e-EU": "Prod / EU (live)", "7c9e-US": "Prod / US"}
tokens = {}
# By environment: sources by id as [name, kind, {key: (text, secret id)}], and stored secrets by id as [name, text].
sources = {id: {} for id in ENVIRONMENTS}
stored = {id: {} for id in ENVIRONMENTS}
shuffled = random.Random(1)


def any_order(items):
    rows = list(items)
    shuffled.shuffle(rows)
    return rows


def admitted(context, permission):
    """The environment and the client of a call. Aborts it where either is not known, or may not do this."""
    context.send_initial_metadata((("x-request-trace", uuid.uuid4().hex),))
    context.set_trailing_metadata((("x-served-by", "not-chalk-ds"),))
    sent = dict(context.invocation_metadata())
    if sent.get("x-chalk-server") != "go-api":
        context.abort(grpc.StatusCode.UNIMPLEMENTED, "no backend for this route")
    client = tokens.get(sent.get("authorization", "").removeprefix("Bearer "))
    if client is None:
        context.abort(grpc.StatusCode.UNAUTHENTICATED, f"invalid token: {sent.get('authorization')!r}")
    if sent.get("x-chalk-env-id") not in ENVIRONMENTS:
        context.abort(grpc.StatusCode.NOT_FOUND, "ENVIRONMENT_NOT_FOUND")
    if client == "lister" and permission != "list":
        context.abort(grpc.StatusCode.PERMISSION_DENIED, f"rpc error: desc = forbidden ({permission})")
    return sent["x-chalk-env-id"], client


def integration(environment, id, row):
    name, kind, _ = row
    message = pb.Integration(id=id, kind=kind, environment_id=environment)
    if name is not None:
        message.name = name
    return message


def with_secrets(environment, id, row, decrypt):
    """Values of passwords are given one by one only, and a linked key has the id of the stored secret."""
    message = pb.IntegrationWithSecrets(integration=integration(environment, id, row))
    for key, (text, ref) in any_order(row[2].items()):
        secret = message.secrets.add(id=ref or str(uuid.uuid4()), name=key)
        secret.source = secrets_pb.SECRET_SOURCE_EXTERNAL if ref else secrets_pb.SECRET_SOURCE_MANAGED
        if decrypt and not ref and "PASSWORD" not in key:
            secret.value = text
    return message


class Auth(auth_grpc.AuthServiceServicer):
    def GetToken(self, request, context):
        if request.client_id not in ("full", "lister", "bare") or request.client_secret != SECRET:
            said = f"oauth2: client {request.client_id} / {request.client_secret} not recognised"
            context.abort(grpc.StatusCode.UNAUTHENTICATED, said)
        token = uuid.uuid4().hex
        tokens[token] = request.client_id
        return auth_pb.GetTokenResponse(access_token=token, environment_id_to_name=ENVIRONMENTS)


class Integrations(pb_grpc.IntegrationsServiceServicer):
    def ListIntegrations(self, request, context):
        environment, _ = admitted(context, "list")
        rows = any_order(sources[environment].items())
        return pb.ListIntegrationsResponse(integrations=[integration(environment, *row) for row in rows])

    def ListIntegrationsAndSecrets(self, request, context):
        environment, _ = admitted(context, "decrypt")
        rows = any_order(sources[environment].items())
        answer = [with_secrets(environment, id, row, request.decrypt) for id, row in rows]
        return pb.ListIntegrationsAndSecretsResponse(integrations=answer)

    def GetIntegration(self, request, context):
        environment, _ = admitted(context, "decrypt")
        row = sources[environment].get(request.integration_id)
        if row is None:
            return pb.GetIntegrationResponse()
        found = with_secrets(environment, request.integration_id, row, True)
        return pb.GetIntegrationResponse(integration_with_secrets=found)

    def GetIntegrationValue(self, request, context):
        environment, client = admitted(context, "decrypt")
        if client == "bare":
            context.abort(grpc.StatusCode.UNIMPLEMENTED, "Method not implemented!")
        row = sources[environment].get(request.integration_id)
        text, ref = row[2].get(request.secret_name, (None, None)) if row else (None, None)
        if text is None and ref is None:
            return pb.GetIntegrationValueResponse()
        value = stored[environment][ref][1] if ref else text
        return pb.GetIntegrationValueResponse(secretvalue=secrets_pb.SecretValue(value=value))

    def InsertIntegration(self, request, context):
        environment, _ = admitted(context, "write")
        self.check(context, environment, None, request.name, request.config)
        id = str(uuid.uuid4()).upper()
        row = sources[environment][id] = [request.name, request.integration_kind, {}]
        self.put(row, request.config)
        return pb.InsertIntegrationResponse(integration=integration(environment, id, row))

    def UpdateIntegration(self, request, context):
        environment, _ = admitted(context, "write")
        row = sources[environment].get(request.integration_id)
        if row is None:
            context.abort(grpc.StatusCode.NOT_FOUND, f"sql: no rows in result set ({request.integration_id})")
        name = request.name or row[0]
        self.check(context, environment, request.integration_id, name, request.config)
        row[0] = name
        self.put(row, request.config)
        return pb.UpdateIntegrationResponse(integration=integration(environment, request.integration_id, row))

    def DeleteIntegration(self, request, context):
        environment, _ = admitted(context, "write")
        if sources[environment].pop(request.id, None) is None:
            context.abort(grpc.StatusCode.NOT_FOUND, f"sql: no rows in result set ({request.id})")
        return pb.DeleteIntegrationResponse()

    def TestIntegration(self, request, context):
        admitted(context, "list")
        return pb.TestIntegrationResponse(success=False, message="dial tcp: i/o timeout")

    def check(self, context, environment, id, name, config):
        if not name or "-" in name:
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, f"validation: name={name!r}")
        if any(row[0] == name for other, row in sources[environment].items() if other != id):
            context.abort(grpc.StatusCode.ALREADY_EXISTS, f"duplicate key value violates constraint (name)=({name})")
        for value in config.values():
            if value.WhichOneof("value") == "secret_id" and value.secret_id not in stored[environment]:
                context.abort(grpc.StatusCode.NOT_FOUND, f"no secret {value.secret_id}")

    def put(self, row, config):
        for key, value in config.items():
            is_text = value.WhichOneof("value") == "literal"
            row[2][key] = (value.literal, None) if is_text else (None, value.secret_id)


class Secrets(secrets_grpc.EnvironmentSecretsServiceServicer):
    def ListSecrets(self, request, context):
        environment, _ = admitted(context, "list")
        rows = any_order(stored[environment].items())
        listed = [secrets_pb.Secret(id=id, name=name) for id, (name, _) in rows]
        return secrets_pb.ListSecretsResponse(secrets=listed)

    def UpsertSecret(self, request, context):
        environment, _ = admitted(context, "write")
        known = [id for id, (name, _) in stored[environment].items() if name == request.name]
        stored[environment][known[0] if known else str(uuid.uuid4())] = [request.name, request.config.literal]
        return secrets_pb.UpsertSecretResponse()

    def DeleteSecret(self, request, context):
        environment, _ = admitted(context, "write")
        for id, (name, _) in list(stored[environment].items()):
            if name == request.name:
                del stored[environment][id]
                return secrets_pb.DeleteSecretResponse()
        context.abort(grpc.StatusCode.NOT_FOUND, "sql: no rows in result set")


# What nobody may touch: another kind, an unnamed source, and a kind that no client knows yet.
sources["7c9e-EU"]["openai"] = ["llm", pb.INTEGRATION_KIND_OPENAI, {"OPENAI_API_KEY": ("k", None)}]
sources["7c9e-EU"]["unnamed"] = [None, pb.INTEGRATION_KIND_POSTGRESQL, {"PGHOST": ("h", None)}]
sources["7c9e-EU"]["new-kind"] = ["from_tomorrow", 99, {}]

server = grpc.server(futures.ThreadPoolExecutor(max_workers=8))
auth_grpc.add_AuthServiceServicer_to_server(Auth(), server)
pb_grpc.add_IntegrationsServiceServicer_to_server(Integrations(), server)
secrets_grpc.add_EnvironmentSecretsServiceServicer_to_server(Secrets(), server)
team_grpc.add_TeamServiceServicer_to_server(team_grpc.TeamServiceServicer(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()
print(port, flush=True)
sys.stdin.read()
server.stop(None)
