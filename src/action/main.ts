import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Door } from "../cli/run-command.js";
import { type Outcome, resultOf } from "../commands/session.js";
import { fail, problemsOf } from "../errors.js";
import { disabledWorkflows } from "../github/disabled.js";
import { runningWorkflow } from "../github/job.js";
import { githubUsage } from "../github/usage.js";
import { masks } from "../masks.js";
import { createReporter } from "../report/create.js";
import { GroupedOutput } from "../report/groups.js";
import { act, type Task, taskOf } from "./act.js";
import { clientOf } from "./client.js";
import { modeOf, type Payload, type RunnerEvent } from "./event.js";
import { type Inputs, readInputs } from "./inputs.js";
import { writeOutputs } from "./outputs.js";
import { showPlan } from "./plan.js";
import { checkOut, gitAccess, type Workspace, workingFolder } from "./prepare.js";
import { readersOf } from "./readers.js";
import { escapeData, RunnerFiles } from "./runner.js";
import { refuseOtherSettings } from "./settings.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the action once. @returns the exit code of the step. */
export async function runAction(env: Environment): Promise<number> {
  const log = new GroupedOutput(process.stdout, randomUUID());
  // The runner hides what it is told of in everything that later steps print.
  masks.onAdd((secret) => log.commands([`::add-mask::${escapeData(secret)}`]));
  const files = new RunnerFiles(env);
  files.state("started", "true");
  try {
    const inputs = readInputs(env);
    for (const token of [inputs.token, inputs.stateToken]) if (token !== undefined) addToken(token);
    const task = taskOf(inputs, inputs.command === "auto" ? modeOf(eventOf(env)) : undefined);
    if (task.kind === "nothing") return doNothing(task.why, log, files);
    return await perform(task, inputs, env, log, files);
  } catch (error) {
    return await refuse(error, env, log, files);
  }
}

/** A token travels in other forms as well: the one that git sends is not to be seen either. */
function addToken(token: string): void {
  masks.add(token);
  masks.add(Buffer.from(`x-access-token:${token}`).toString("base64"));
}

function eventOf(env: Environment): RunnerEvent {
  const path = env.GITHUB_EVENT_PATH;
  const name = env.GITHUB_EVENT_NAME ?? "";
  if (!path || !existsSync(path))
    fail("usage", `there is no payload of the event ${name || "(none)"}`, { fix: runner });
  return {
    name,
    payload: JSON.parse(readFileSync(path, "utf8")) as Payload,
    ref: env.GITHUB_REF ?? "",
    repository: env.GITHUB_REPOSITORY ?? "",
  };
}

const runner =
  "start it in a job on GitHub; elsewhere the program itself does the same: ocuroot push, ocuroot work any";

async function perform(
  task: Exclude<Task, { kind: "nothing" }>,
  inputs: Inputs,
  env: Environment,
  log: GroupedOutput,
  files: RunnerFiles,
): Promise<number> {
  const folder = workingFolder(env.GITHUB_WORKSPACE ?? process.cwd(), inputs.workingDirectory);
  const visible = visibleEnvironment(env);
  const workspace = {
    folder,
    env: visible,
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    token: inputs.token,
  };
  if (task.commit !== undefined) await checkOut(workspace, task.commit);
  process.chdir(folder);
  const credentials = {
    ...(await gitAccess(workspace)),
    ...(inputs.token === undefined ? {} : { GITHUB_TOKEN: inputs.token, GH_TOKEN: inputs.stateToken ?? inputs.token }),
  };
  const door: Door = {
    log,
    stream: process.stdout,
    readers: readersOf({ inputs: task.kind === "plan" ? { ...inputs, summary: false } : inputs, env, log, files }),
    session: {
      cwd: folder,
      env: visible,
      credentials,
      command: (line) => log.commands([line]),
      versionCheck: inputs.versionCheck,
      ...(task.kind === "plan" && task.fork ? ofStranger(workspace, task.base) : {}),
      ...(inputs.deployment === undefined ? {} : { assignment: inputs.deployment }),
      ...(inputs.workflow === undefined ? {} : { workflow: inputs.workflow }),
    },
    onSession: (session) => {
      files.state("owner", session.owner.id);
      files.state("folder", folder);
    },
    onOutcome: async (outcome, session) => {
      await writeOutputs(files, outcome, session);
      if (task.kind === "plan") await showPlan(outcome, { task, inputs, env, log, files });
    },
  };
  const code = await act(task, inputs, door, env);
  files.state("ended", "true");
  if (task.kind === "work" && task.scheduled) await warnOfDisabled(inputs, env, log);
  const usage = githubUsage.summary();
  if (env.RUNNER_DEBUG === "1" && usage !== undefined) log.say([usage]);
  return code;
}

/** Files of strangers get nothing but themselves, and say nothing about where documents are kept. */
function ofStranger(workspace: Workspace, base: string | undefined): Pick<Door["session"], "forbidden" | "approve"> {
  const forbidden = "the plan of a pull request from elsewhere";
  return { forbidden, approve: (root, sources) => refuseOtherSettings({ ...workspace, folder: root }, base, sources) };
}

/** A workflow that is switched off does no work, and nobody would notice. */
async function warnOfDisabled({ token, workflow }: Inputs, env: Environment, log: GroupedOutput): Promise<void> {
  const file = workflow ?? runningWorkflow(env.GITHUB_WORKFLOW_REF);
  const repository = env.GITHUB_REPOSITORY;
  if (token === undefined || file === undefined || !repository) return;
  for (const text of await disabledWorkflows(clientOf(env, token), repository, [file]))
    log.commands([`::warning title=ocuroot::${escapeData(text)}`]);
}

/** What tasks see: the inputs are ours, and hold tokens. */
function visibleEnvironment(env: Environment): Record<string, string> {
  const hidden = /^(INPUT|STATE)_|^ACTIONS_RUNTIME_TOKEN$/;
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && !hidden.test(entry[0])),
  );
}

/** Ends before any command began: what is wrong is shown where everything else is. */
async function refuse(error: unknown, env: Environment, log: GroupedOutput, files: RunnerFiles): Promise<number> {
  const result = { ...resultOf("action", [], []), status: "failed" as const, problems: problemsOf(error) };
  await end({ result }, env, log, files);
  return 1;
}

async function doNothing(why: string, log: GroupedOutput, files: RunnerFiles): Promise<number> {
  log.say([`Nothing to do: ${why}.`]);
  await writeOutputs(files, { result: resultOf("action", [], []) }, undefined);
  return 0;
}

async function end(outcome: Outcome, env: Environment, log: GroupedOutput, files: RunnerFiles): Promise<void> {
  const reporter = createReporter({
    mode: "plain",
    stream: process.stdout,
    env,
    program: "ocuroot",
    mask: (text) => masks.mask(text),
    groups: log,
    others: readersOf({ env, log, files }),
  });
  reporter.report({ type: "end", result: outcome.result });
  await reporter.close();
  await writeOutputs(files, outcome, undefined);
}
