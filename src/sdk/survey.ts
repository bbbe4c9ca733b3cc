import { ChalkDsError, type Finding } from "../model/finding.ts";
import type { Surroundings } from "../model/ports.ts";
import { type FileToken, readConfigFile } from "./config-file.ts";
import {
  type Credentials,
  defaultServer,
  environmentVariables,
  findCredentials,
  type Given,
  serverVariables,
} from "./credentials.ts";
import { type Found, fromVariables } from "./found.ts";

/** What `~/.chalk.yml` holds for this project: the names of its settings; of their values the harmless ones alone. */
export interface FileSays {
  readonly path: string;
  readonly keys: readonly string[];
}

/** What was found of credentials, and everything beside it that a person may wonder about. */
export interface Survey {
  /** The variables of Chalk that are there, by name; `empty` counts as not set. */
  readonly variables: ReadonlyMap<string, "set" | "empty">;
  /** The texts of the variables that choose an environment, in the order of their precedence. */
  readonly environments: readonly Found[];
  /** Undefined where there is none; a finding where it cannot be read. */
  readonly file: FileSays | Finding | undefined;
  /** What a client would use, or why there is nothing to use. */
  readonly credentials: Credentials | Finding;
  readonly apiServer: Found;
}

const tokenFileVariable = "CHALK_WEB_IDENTITY_TOKEN_FILE"; // which counts as not set where it is blank, too

/** The variables that tell who calls, each with its old name where it has one. */
export const identityVariables = [
  tokenFileVariable,
  "CHALK_JWT",
  "CHALK_CLIENT_ID",
  "_CHALK_CLIENT_ID",
  "CHALK_CLIENT_SECRET",
  "_CHALK_CLIENT_SECRET",
];

/** Looks for credentials as a client does, and at all the places beside. What a client would throw is a finding here. */
export async function surveyOf(given: Given, surroundings: Surroundings): Promise<Survey> {
  const credentials = await orFinding(findCredentials(given, surroundings));
  const file = await orFinding(readConfigFile(surroundings));
  const names = [...identityVariables, ...serverVariables, ...environmentVariables];
  return {
    credentials,
    file: file && "path" in file ? saysOf(file) : file,
    apiServer: serverOf(credentials, file, surroundings),
    variables: new Map(
      names.flatMap((name) => {
        const text = name === tokenFileVariable ? surroundings.env[name]?.trim() : surroundings.env[name];
        return text === undefined ? [] : [[name, text === "" ? "empty" : "set"] as const];
      }),
    ),
    environments: environmentVariables.flatMap((name) => fromVariables(surroundings, [name]) ?? []),
  };
}

function saysOf({ path, ...settings }: FileToken): FileSays {
  return { path, keys: Object.keys(settings) };
}

// Without a client there is still a server to look at: the file is opened then, and counts.
function serverOf(
  credentials: Credentials | Finding,
  file: FileToken | Finding | undefined,
  surroundings: Surroundings,
): Found {
  if ("apiServer" in credentials) return credentials.apiServer;
  const inFile = file && "path" in file && file.apiServer ? { text: file.apiServer, from: file.path } : undefined;
  return fromVariables(surroundings, serverVariables) ?? inFile ?? defaultServer;
}

async function orFinding<T>(work: Promise<T>): Promise<T | Finding> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ChalkDsError) return error.findings[0];
    throw error;
  }
}
