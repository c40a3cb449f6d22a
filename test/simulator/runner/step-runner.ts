import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Contexts, fillAll, textOf } from "../actions/expressions.js";
import type { StepSource } from "../actions/workflow.js";
import { type ActionFile, inputVariables, readAction } from "./action-step.js";
import { type Executed, executeFake, executeProgram, type StepName } from "./execute.js";
import type { FakeAction, JobState } from "./steps.js";

/** Where actions come from: a folder with an `action.yml`, or a stand-in; by what `uses:` says before the `@`. */
export type Actions = Readonly<Record<string, string | FakeAction>>;

/** A step of an action that has to be followed by another one at the end of the job. */
export interface PostStep {
  readonly condition: string;
  run(contexts: Contexts): Promise<Executed>;
}

/** How steps are run. */
export interface StepOptions {
  readonly actions: Actions;
  /** The program that actions for Node are run with. */
  readonly node: string;
  /** `defaults.run.working-directory` */
  readonly folder: string | undefined;
}

/** Runs the main part of a step. @returns also what to run at the end of the job */
export async function runStep(
  job: JobState,
  source: StepSource,
  contexts: Contexts,
  options: StepOptions,
): Promise<{ readonly executed: Executed; readonly post?: PostStep }> {
  const name = textOf(fillAll(source.name ?? source.uses ?? `Run ${source.run?.split("\n")[0]}`, contexts));
  const step: StepName = { name, id: source.id, phase: "main" };
  const environment = texts(source.env, contexts);
  if (source.uses === undefined)
    return { executed: await runScript(job, step, source, contexts, environment, options) };
  const inputs = texts(source.with, contexts);
  const action = find(job, source.uses, options.actions);
  if (typeof action === "function") return { executed: await executeFake(job, step, action, inputs) };
  const variables = { ...environment, ...inputVariables(action, inputs, contexts), ...ownVariables(source) };
  return await runAction(job, step, action, variables, options.node);
}

/** Fills the values of a mapping, as texts. */
export function texts(
  mapping: Readonly<Record<string, unknown>> | undefined,
  contexts: Contexts,
): Record<string, string> {
  const filled = fillAll(mapping ?? {}, contexts) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, textOf(value)]));
}

function find(job: JobState, uses: string, actions: Actions): ActionFile | FakeAction {
  if (uses.startsWith("./")) return readAction(join(job.workspace, uses));
  const [name = ""] = uses.split("@");
  const known = actions[name];
  if (known === undefined) throw new Error(`the runner has no action ${uses}: name a folder or a stand-in for it`);
  return typeof known === "string" ? readAction(known) : known;
}

function ownVariables({ id, uses = "" }: StepSource): Record<string, string> {
  const [repository = "", ref = ""] = uses.startsWith("./") ? [] : uses.split("@");
  return {
    GITHUB_ACTION: id ?? `__${repository.replaceAll("/", "_")}`,
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
  };
}

async function runAction(
  job: JobState,
  step: StepName,
  action: ActionFile,
  variables: Readonly<Record<string, string>>,
  node: string,
) {
  const program = (file: string, state: Readonly<Record<string, string>>) => ({
    command: node,
    args: [join(action.folder, file)],
    cwd: job.workspace,
    environment: {
      ...variables,
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    },
  });
  const executed = await executeProgram(job, step, program(action.runs.main, {}));
  const { post } = action.runs;
  if (post === undefined) return { executed };
  const run = () =>
    executeProgram(job, { ...step, name: `Post ${step.name}`, phase: "post" }, program(post, executed.state));
  return { executed, post: { condition: action.runs["post-if"] ?? "always()", run } };
}

/** A script is run by bash, which ends at the first command that fails. */
async function runScript(
  job: JobState,
  step: StepName,
  source: StepSource,
  contexts: Contexts,
  environment: Readonly<Record<string, string>>,
  { folder }: StepOptions,
): Promise<Executed> {
  const file = join(mkdtempSync(join(job.temporary, "script-")), "script.sh");
  writeFileSync(file, textOf(fillAll(source.run ?? "", contexts)));
  const cwd = join(job.workspace, textOf(fillAll(source["working-directory"] ?? folder ?? ".", contexts)));
  return await executeProgram(job, step, { command: "bash", args: ["-e", file], cwd, environment });
}
