import { shellWord } from "./shell-word.ts";

/** What a workflow has to know of the repository. */
export interface WorkflowPlace {
  /** The folder that chalk-ds runs in, from the repository's root, with forward slashes; empty for the root itself. */
  readonly folder: string;
  /** The manifest, where it is not where chalk-ds looks by itself. */
  readonly file?: string;
}

/**
 * A workflow for GitHub Actions: a plan in every pull request, an apply of what is merged.
 * `pull_request` and not `pull_request_target`: a fork's code never runs beside a secret. A job with a token stands behind
 * an environment, whose owner decides who lets it begin (docs/decisions/0005). The credentials stand in the steps that
 * need them alone, so that nothing that npm installs ever sees them.
 */
export function githubWorkflow({ folder, file }: WorkflowPlace): string {
  const flags = file === undefined ? "" : ` -f ${shellWord(file)}`;
  const where = folder === "" ? "" : `\n        working-directory: ${JSON.stringify(folder)}`;
  const step = (command: string): string => `      - run: ${run(command)}${where}`;
  return `# A plan in every pull request, an apply of what is merged. Written by chalk-ds init; from here on it is yours.
#
# It takes for granted
# - that package.json and its lock file, at the root of the repository, name chalk-ds (npm install --save-dev chalk-ds),
#   and that main is what counts;
# - an environment "chalk-plan" (Settings, Environments) with the secrets CHALK_CLIENT_ID and CHALK_CLIENT_SECRET, of a
#   token that may list and decrypt. Give it required reviewers: a plan runs the code of a pull request, so somebody
#   should have read it before it gets a token. Without them whoever may push to this repository can use that token.
# - an environment "chalk", open to main alone, with the same two of a token that may write: the apply gets them.
# - the variable CHALK_API_SERVER, where the server is another than https://api.chalk.ai.
# Keep these secrets out of the repository's own settings: there every job of every branch can read them.
#
# A manifest that reads variables, { env: NAME }, wants them under env: of the step, and --allow-env NAME.
# One that reads files, { file: PATH }, wants --allow-file PATH.
name: chalk-ds

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  # Needs no secret, so it runs for forks too.
  validate:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
${setup}
${step(`npx chalk-ds validate${flags} --format github`)}

  # Waits for the reviewers of its environment. Forks and Dependabot get no secrets: whoever reviews theirs runs the plan
  # by hand.
  plan:
    if: >-
      github.event_name == 'pull_request' && github.actor != 'dependabot[bot]'
      && github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 10
    environment: chalk-plan
    concurrency:
      group: chalk-ds-plan-\${{ github.event.number }}
      cancel-in-progress: true
    steps:
${setupWithHistory}
${step(`npx chalk-ds plan${flags}`)}
${credentials}

  apply:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 30
    environment: chalk
    # One at a time, and none is cut off: what waits longest makes way for what was merged last.
    concurrency:
      group: chalk-ds-apply
      cancel-in-progress: false
    steps:
${setupWithHistory}
${step(`npx chalk-ds apply${flags} --yes`)}
${credentials}
`;
}

const checkout = `      - uses: actions/checkout@v4
        with:
          persist-credentials: false`;

const install = `      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci`;

const setup = `${checkout}
${install}`;

// Of one commit alone a plan cannot tell what it changes.
const setupWithHistory = `${checkout}
          fetch-depth: 0 # tells what this change changes from what was different before
${install}`;

const credentials = `        env:
          CHALK_CLIENT_ID: \${{ secrets.CHALK_CLIENT_ID }}
          CHALK_CLIENT_SECRET: \${{ secrets.CHALK_CLIENT_SECRET }}
          CHALK_API_SERVER: \${{ vars.CHALK_API_SERVER }}`;

// A command as the text of `run:`.
function run(command: string): string {
  return /^[\w@%+=,./ -]+$/.test(command) ? command : JSON.stringify(command);
}
