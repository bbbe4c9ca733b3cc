import type { KindSpec } from "../spec.ts";
import { engineArguments } from "./engine-arguments.ts";

/** What is known of MySQL. */
export const mysql: KindSpec = {
  kind: "mysql",
  title: "MySQL",
  keys: [
    {
      key: "MYSQL_HOST",
      sensitive: false,
      format: "host",
      required: "yes",
      destination: true,
      meaning: "Server host name.",
      sources: [
        "chalkpy@2.166.1 chalk/sql/_internal/integrations/mysql.py:20",
        "chalkpy@2.166.1 chalk/sql/__init__.py:444-448",
      ],
    },
    {
      key: "MYSQL_TCP_PORT",
      sensitive: false,
      format: "port",
      required: "no",
      destination: true,
      meaning: "TCP port.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mysql.py:21"],
    },
    {
      key: "MYSQL_DATABASE",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "Database name.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mysql.py:22"],
    },
    {
      key: "MYSQL_USER",
      sensitive: false,
      format: "text",
      required: "unknown",
      meaning: "User name.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mysql.py:23"],
    },
    {
      key: "MYSQL_PWD",
      sensitive: true,
      format: "text",
      required: "no",
      meaning: "Password.",
      sources: ["chalkpy@2.166.1 chalk/sql/_internal/integrations/mysql.py:24"],
    },
    engineArguments,
  ],
  alternatives: [],
  traps: [],
  wrongNames: {
    MYSQL_PASSWORD: "MYSQL_PWD",
    MYSQL_PORT: "MYSQL_TCP_PORT",
    MYSQL_DB: "MYSQL_DATABASE",
  },
  example: [
    ["MYSQL_HOST", "shop.db.example.com"],
    ["MYSQL_TCP_PORT", "3306"],
    ["MYSQL_DATABASE", "shop"],
    ["MYSQL_USER", "chalk"],
    ["MYSQL_PWD", "{ secret: mysql-password }"],
  ],
};
