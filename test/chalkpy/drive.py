"""Drives a server with the official Python client: the whole life of a source of each kind.

Reads CHALK_API_SERVER, CHALK_CLIENT_ID and CHALK_CLIENT_SECRET, as every Chalk client does; LIST_ONLY_ID and
LIST_ONLY_SECRET name a client that may list and nothing else. The last line is "N passed, N failed".
"""

import logging
import os
import socket
import threading
import traceback

import grpc
from chalk._gen.chalk.server.v1 import environment_secrets_pb2 as secrets_pb
from chalk._gen.chalk.server.v1 import environment_secrets_pb2_grpc as secrets_grpc
from chalk._gen.chalk.server.v1.integrations_pb2 import GetIntegrationRequest
from chalk.client import ChalkClient
from chalk.client.api.datasources import IntegrationKind, LinkedSecretRef

# By kind: a config to create with, and the one key that an update changes.
KINDS = {
    "ATHENA": ({"ATHENA_AWS_REGION": "us-east-1", "ATHENA_S3_STAGING_DIR": "s3://b/x"}, {"ATHENA_SCHEMA_NAME": "s"}),
    "BIGQUERY": ({"BQ_PROJECT": "acme", "BQ_DATASET": "d"}, {"BQ_DATASET": "e"}),
    "CLICKHOUSE": ({"CLICKHOUSE_HOST": "127.0.0.1", "CLICKHOUSE_TCP_PORT": "1"}, {"CLICKHOUSE_USER": "u"}),
    "DATABRICKS": ({"DATABRICKS_HOST": "127.0.0.1", "DATABRICKS_PORT": "1"}, {"DATABRICKS_DATABASE": "d"}),
    "DYNAMODB": ({"DYNAMODB_AWS_REGION_OVERRIDE": "us-east-1"}, {"DYNAMODB_AWS_REGION_OVERRIDE": "eu-west-1"}),
    "KAFKA": ({"KAFKA_BOOTSTRAP_SERVER": "127.0.0.1:1", "KAFKA_TOPIC": "t"}, {"KAFKA_TOPIC": "u"}),
    "KINESIS": ({"KINESIS_REGION_NAME": "us-east-1", "KINESIS_STREAM_NAME": "s"}, {"KINESIS_STREAM_NAME": "t"}),
    "MSSQL": ({"MSSQL_HOST": "127.0.0.1", "MSSQL_TCP_PORT": "1"}, {"MSSQL_DATABASE": "d"}),
    "MYSQL": ({"MYSQL_HOST": "127.0.0.1", "MYSQL_TCP_PORT": "1"}, {"MYSQL_USER": "ü"}),
    "POSTGRESQL": ({"PGHOST": "127.0.0.1", "PGPORT": "1", "PGPASSWORD": "p"}, {"PGPORT": "2"}),
    "PUBSUB": ({"PUBSUB_PROJECT_ID": "p", "PUBSUB_SUBSCRIPTION_ID": "s"}, {"PUBSUB_SUBSCRIPTION_ID": "t"}),
    "REDSHIFT": ({"REDSHIFT_HOST": "127.0.0.1", "REDSHIFT_PORT": "1"}, {"REDSHIFT_DB": "d"}),
    "SNOWFLAKE": ({"SNOWFLAKE_ACCOUNT_ID": "a", "SNOWFLAKE_USER": "u"}, {"SNOWFLAKE_ROLE": "ANALYST"}),
    "SPANNER": ({"SPANNER_PROJECT": "p", "SPANNER_INSTANCE": "i"}, {"SPANNER_DATABASE": "d"}),
    "TRINO": ({"TRINO_HOST": "127.0.0.1", "TRINO_PORT": "1"}, {"TRINO_USER": ""}),
}

passed = 0
failed = 0


def step(title, run):
    """Runs one step and says how it went; a failure does not stop the others."""
    global passed, failed
    try:
        said = run()
        passed += 1
        print(f"ok      {title}{': ' + str(said) if said else ''}", flush=True)
    except Exception:
        failed += 1
        print(f"FAILED  {title}\n{traceback.format_exc()}", flush=True)


def refused(call, *codes):
    """The code and text of a call that must be refused with one of these codes."""
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() in codes, f"{error.code()}: {error.details()}"
        return f"{error.code().name}: {error.details()}"
    raise AssertionError("the call was accepted")


def config_of(id):
    """The stored config by key, with the official stub: the client's own get() shows no config."""
    answer = stubs().call_integrations_stub(lambda stub: stub.GetIntegration(GetIntegrationRequest(integration_id=id)))
    return {secret.name: secret for secret in answer.integration_with_secrets.secrets}


def stubs():
    return client._grpc_client._stub_refresher


def life(kind, config, change):
    name = f"life_{kind.lower()}"
    made = sources.create(kind=IntegrationKind[kind], name=name, config=config)
    assert (made.name, made.kind.value) == (name, kind), made
    assert made.environment_id and made.created_at.year >= 2024, made
    assert sources.get(made.id) == made
    assert made in sources.list()

    updated = sources.update(made.id, config=change)
    assert (updated.id, updated.name, updated.kind) == (made.id, name, made.kind), updated
    assert updated.created_at == made.created_at and updated.updated_at >= made.updated_at, updated
    held = config_of(made.id)
    assert set(held) == set(config) | set(change), sorted(held)
    for key, value in {**config, **change}.items():
        assert held[key].value == value or "PASSWORD" in key, key

    renamed = sources.update(made.id, name=f"{name}_2")
    assert (renamed.id, renamed.name) == (made.id, f"{name}_2"), renamed
    assert set(config_of(made.id)) == set(held), "a rename changed the config"

    result = sources.test(made.id)
    assert isinstance(result.success, bool) and result.message, result

    assert sources.delete(made.id) is None
    assert all(s.id != made.id for s in sources.list())
    return f"test said {result.message!r}"


def test_of_a_listening_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=lambda: listener.accept()[0].close(), daemon=True).start()
        port = str(listener.getsockname()[1])
        made = sources.create("postgresql", "listening", {"PGHOST": "127.0.0.1", "PGPORT": port})
        result = sources.test(made.id)
    closed = sources.test(made.id)
    sources.delete(made.id)
    assert result.success and not closed.success, (result, closed)
    return f"{result.message!r}, and {closed.message!r} once the port is closed"


def linked_secrets():
    stub = secrets_grpc.EnvironmentSecretsServiceStub(stubs()._stub.server_channel)
    for name in ("first-key", "second-key"):
        config = secrets_pb.SecretConfigValue(literal=f"value of {name}")
        stub.UpsertSecret(secrets_pb.UpsertSecretRequest(name=name, config=config))
    ids = {s.name: s.id for s in stub.ListSecrets(secrets_pb.ListSecretsRequest()).secrets}
    key = "SNOWFLAKE_PRIVATE_KEY_B64"
    made = sources.create("snowflake", "linked", {"SNOWFLAKE_USER": "admin", key: LinkedSecretRef(ids["first-key"])})
    assert config_of(made.id)[key].source == secrets_pb.SECRET_SOURCE_EXTERNAL
    sources.update(made.id, config={key: LinkedSecretRef(ids["second-key"])})
    held = config_of(made.id)
    assert held["SNOWFLAKE_USER"].value == "admin" and held[key].source == secrets_pb.SECRET_SOURCE_EXTERNAL
    sources.update(made.id, config={key: "a literal"})
    assert config_of(made.id)[key].source == secrets_pb.SECRET_SOURCE_MANAGED
    sources.delete(made.id)
    left = {s.name for s in stub.ListSecrets(secrets_pb.ListSecretsRequest()).secrets}
    assert {"first-key", "second-key"} <= left, "deleting a source took its stored secrets along"
    stub.DeleteSecret(secrets_pb.DeleteSecretRequest(name="first-key"))
    stub.DeleteSecret(secrets_pb.DeleteSecretRequest(name="second-key"))
    return f"{ids['first-key']}, then {ids['second-key']}, then a literal"


def unknown_secret():
    return refused(
        lambda: sources.create("snowflake", "nowhere", {"SNOWFLAKE_USER": LinkedSecretRef("no-such-secret")}),
        grpc.StatusCode.INVALID_ARGUMENT,
        grpc.StatusCode.NOT_FOUND,
    )


def get_of_an_unknown_id():
    # An empty answer or NOT_FOUND: both are known of real clients, and this client takes neither for a source.
    try:
        sources.get("no-such-id")
    except (grpc.RpcError, ValueError) as error:
        return type(error).__name__
    raise AssertionError("a source was returned")


def duplicate():
    made = sources.create("kafka", "twice", KINDS["KAFKA"][0])
    said = refused(lambda: sources.create("kafka", "twice", KINDS["KAFKA"][0]), grpc.StatusCode.ALREADY_EXISTS)
    other = sources.create("kafka", "other", KINDS["KAFKA"][0])
    refused(lambda: sources.update(other.id, name="twice"), grpc.StatusCode.ALREADY_EXISTS)
    sources.delete(made.id)
    sources.delete(other.id)
    return said


def spelling():
    made = sources.create("  Snowflake ", "spelled", {})
    sources.delete(made.id)
    assert made.kind is IntegrationKind.SNOWFLAKE


def by_environment_name():
    named = ChalkClient(environment=os.environ["ENVIRONMENT_NAME"].upper())
    return f"{len(named.api.datasources.list())} sources"


def permissions():
    guest = ChalkClient(client_id=os.environ["LIST_ONLY_ID"], client_secret=os.environ["LIST_ONLY_SECRET"])
    assert guest.api.datasources.list() == sources.list()
    denied = grpc.StatusCode.PERMISSION_DENIED
    refused(lambda: guest.api.datasources.get("any"), denied)
    return refused(lambda: guest.api.datasources.create("kafka", "denied", KINDS["KAFKA"][0]), denied)


def wrong_secret():
    def use():
        ChalkClient(client_secret="wrong").api.datasources.list()

    return refused(use, grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.PERMISSION_DENIED)


# The client logs a traceback when a token is refused, which one step asks for.
logging.getLogger("chalk").setLevel(logging.CRITICAL)
client = ChalkClient()
sources = client.api.datasources
assert set(KINDS) == {kind.value for kind in IntegrationKind}, "the client knows other kinds than we drive"

step("list of an empty environment", lambda: f"{sources.list()}")
for kind, (config, change) in KINDS.items():
    step(f"{kind.lower()}, from create to delete", lambda: life(kind, config, change))
step("test of a port that listens", test_of_a_listening_port)
step("linked secrets", linked_secrets)
step("a secret that is not stored", unknown_secret)
step("get of an unknown id", get_of_an_unknown_id)
unknown = (grpc.StatusCode.NOT_FOUND,)
step("update of an unknown id", lambda: refused(lambda: sources.update("no-such-id", name="x"), *unknown))
step("delete of an unknown id", lambda: refused(lambda: sources.delete("no-such-id"), *unknown))
invalid = (grpc.StatusCode.INVALID_ARGUMENT,)
step("a bad name", lambda: refused(lambda: sources.create("kafka", "no-dash", {}), *invalid))
step("a name that is taken", duplicate)
step("a kind in other spelling", spelling)
step("an environment by its name", by_environment_name)
step("a client that may only list", permissions)
step("a wrong client secret", wrong_secret)
step("nothing is left", lambda: None if sources.list() == [] else 1 / 0)
print(f"{passed} passed, {failed} failed")
raise SystemExit(1 if failed else 0)
