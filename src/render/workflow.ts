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
 * `pull_request` and not `pull_request_target`: a fork's code never runs beside a secret. The credentials stand in the
 * steps that need them alone, so that nothing that npm installs ever sees them.
 */
export function githubWorkflow({ folder, file }: WorkflowPlace): string {
  const flags = file === undefined ? "" : ` -f ${shellWord(file)}`;
  const where = folder === "" ? "" : `\ndefaults:\n  run:\n    working-directory: ${JSON.stringify(folder)}\n`;
  return `# A plan in every pull request, an apply of what is merged. Written by chalk-ds init; from here on it is yours.
#
# It takes for granted
# - that package.json and its lock file name chalk-ds (npm install --save-dev chalk-ds), and that main is what counts;
# - secrets CHALK_CLIENT_ID and CHALK_CLIENT_SECRET in the repository's settings, of a token that may list and decrypt;
# - the same two in the settings of the environment "chalk" (Settings, Environments; open it to main alone), of a token
#   that may write: they are what the apply gets. Without them it gets those of the repository.
# - the variable CHALK_API_SERVER, where the server is another than https://api.chalk.ai.
# Whoever may push to this repository can use its secrets: so can a plan in a pull request of theirs.
#
# A manifest that reads variables, { env: NAME }, wants them under env: of the step, and --allow-env NAME.
name: chalk-ds

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read
${where}
jobs:
  # Needs no secret, so it runs for forks too.
  validate:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
${setup}
      - run: ${run(`npx chalk-ds validate${flags} --format github`)}

  # Forks and Dependabot get no secrets: whoever reviews theirs runs the plan by hand.
  plan:
    if: >-
      github.event_name == 'pull_request' && github.actor != 'dependabot[bot]'
      && github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 10
    concurrency:
      group: chalk-ds-plan-\${{ github.event.number }}
      cancel-in-progress: true
    steps:
${setup}
      - run: ${run(`npx chalk-ds plan${flags}`)}
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
${setup}
      - run: ${run(`npx chalk-ds apply${flags} --yes`)}
${credentials}
`;
}

const setup = `      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci`;

const credentials = `        env:
          CHALK_CLIENT_ID: \${{ secrets.CHALK_CLIENT_ID }}
          CHALK_CLIENT_SECRET: \${{ secrets.CHALK_CLIENT_SECRET }}
          CHALK_API_SERVER: \${{ vars.CHALK_API_SERVER }}`;

// A command as the text of `run:`.
function run(command: string): string {
  return /^[\w@%+=,./ -]+$/.test(command) ? command : JSON.stringify(command);
}
