import path from "node:path";
import type { GithubClient } from "../github/client.js";
import { GithubDeployments } from "../github/deployments.js";
import { runningWorkflow } from "../github/job.js";
import { type Annotation, Annotations } from "../report/annotations.js";
import type { GroupedOutput } from "../report/groups.js";
import { type JobFacts, JobSummary } from "../report/job-summary.js";
import type { NamedReporter } from "../report/tee.js";
import { clientOf } from "./client.js";
import type { Inputs } from "./inputs.js";
import { escapeData, escapeProperty, type RunnerFiles } from "./runner.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** What readers of a job write to. `inputs`: absent where they could not be read. */
export interface ReaderOptions {
  readonly inputs?: Inputs;
  readonly env: Environment;
  readonly log: GroupedOutput;
  readonly files: RunnerFiles;
}

/** A message of an annotation may have this many characters. */
const longestMessage = 4096;

/** Whoever shows on GitHub what happens: the job's summary, and annotations on the user's lines. */
export function readersOf({ inputs, env, log, files }: ReaderOptions): readonly NamedReporter[] {
  const now = (): number => Date.now();
  const facts = factsOf(env, inputs);
  const annotate = (annotations: readonly Annotation[]): void =>
    log.commands(annotations.map((each) => commandOf(each, facts.folder)));
  const annotations = { name: "annotations", reporter: new Annotations(now, annotate) };
  const shown = inputs === undefined ? [] : deploymentsOf(inputs, env, log);
  if (inputs?.summary === false) return [annotations, ...shown];
  const summary = new JobSummary(facts, now, (markdown) => files.summary(markdown));
  return [annotations, { name: "the summary", reporter: summary }, ...shown];
}

function deploymentsOf(inputs: Inputs, env: Environment, log: GroupedOutput): readonly NamedReporter[] {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL, GITHUB_RUN_ID } = env;
  const { token } = inputs;
  if (!inputs.deployments || !repository || token === undefined) return [];
  let client: GithubClient | undefined;
  const reporter = new GithubDeployments({
    repository,
    runUrl: `${GITHUB_SERVER_URL}/${repository}/actions/runs/${GITHUB_RUN_ID}`,
    client: async () => {
      client ??= clientOf(env, token);
      return client;
    },
    warn: (text) => log.commands([`::warning title=ocuroot::${escapeData(text)}`]),
  });
  return [{ name: "GitHub's deployments", reporter }];
}

function factsOf(env: Environment, inputs: Inputs | undefined): JobFacts {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_ACTOR } = env;
  const workflow = inputs?.workflow ?? runningWorkflow(env.GITHUB_WORKFLOW_REF);
  const folder = inputs === undefined ? "" : path.posix.normalize(inputs.workingDirectory);
  return {
    ...(GITHUB_SERVER_URL && GITHUB_REPOSITORY ? { repositoryUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` } : {}),
    ...(workflow === undefined ? {} : { workflow }),
    ...(GITHUB_ACTOR ? { actor: GITHUB_ACTOR } : {}),
    folder: folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`,
  };
}

function commandOf(annotation: Annotation, folder: string): string {
  const { kind, title, file, line, column } = annotation;
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(`${folder}${file}`)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${escapeProperty(title)}`,
  ];
  return `::${kind} ${properties.join(",")}::${escapeData(annotation.message.slice(0, longestMessage))}`;
}
