import { main } from "../cli/main.js";
import { type Call, type Door, runCommand } from "../cli/run-command.js";
import { packageVersion } from "../cli/version.js";
import { fail } from "../errors.js";
import type { Mode } from "./event.js";
import { type Inputs, splitWords } from "./inputs.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a step does, once the inputs and the event are read. */
export type Task =
  | { readonly kind: "nothing"; readonly why: string }
  | { readonly kind: "command"; readonly words: readonly string[]; readonly commit?: string }
  | { readonly kind: "push"; readonly commit?: string }
  | { readonly kind: "work"; readonly commit?: string; readonly scheduled: boolean }
  | (Extract<Mode, { kind: "plan" }> & { readonly commit?: string });

/** Inputs go over what the event says. @throws `usage` for a command of the event that is none. */
export function taskOf(inputs: Inputs, mode: Mode | undefined): Task {
  const at = inputs.commit === undefined ? {} : { commit: inputs.commit };
  if (inputs.deployment !== undefined) return deploymentTask(mode, at);
  if (mode === undefined) return { kind: "command", words: inputs.command as readonly string[], ...at };
  switch (mode.kind) {
    case "command":
      return { kind: "command", words: wordsOf(mode.line), ...commitOf(mode), ...at };
    case "reconcile":
      return { kind: "work", scheduled: mode.scheduled, ...at };
    case "work":
      return { kind: "work", scheduled: false, commit: mode.commit, ...at };
    case "push":
      return { kind: "push", ...commitOf(mode), ...at };
    default:
      return mode;
  }
}

/**
 * A job for one deployment does that and nothing else, whatever else the run was asked for: it may hold the secrets of an
 * environment.
 *
 * @throws `usage` when the run was not asked for such jobs.
 */
function deploymentTask(mode: Mode | undefined, at: { readonly commit?: string }): Task {
  if (mode?.kind === "work") return { kind: "work", scheduled: false, commit: mode.commit, ...at };
  return fail("usage", "this job is for one deployment, but the run was started for something else", {
    fix: "start no jobs for deployments by hand: the workflow does it by itself, from what is planned",
  });
}

function commitOf({ commit }: { readonly commit?: string }): { readonly commit?: string } {
  return commit === undefined ? {} : { commit };
}

function wordsOf(line: string): readonly string[] {
  const words = splitWords(line);
  if (words === undefined) return fail("usage", `a quote in the command is not closed: ${line}`, { fix: "close it" });
  return words[0] === "ocuroot" ? words.slice(1) : words;
}

/** Runs the command that a task is. @returns the exit code of the step. */
export async function act(
  task: Exclude<Task, { kind: "nothing" }>,
  inputs: Inputs,
  door: Door,
  env: Environment,
): Promise<number> {
  if (task.kind === "command") return main(task.words, door);
  let code = 0;
  const exit = (status: number): void => {
    code = status;
  };
  const shell = { name: "ocuroot", version: packageVersion(), exit, door };
  await runCommand(shell, callOf(task, inputs, env));
  // Wrong usage of what the action calls itself is no category of its own for a step.
  return code === 2 ? 1 : code;
}

function callOf(task: Exclude<Task, { kind: "nothing" | "command" }>, inputs: Inputs, env: Environment): Call {
  const options = { maxParallel: inputs.maxParallel };
  // Who runs a job again wants what failed in it to run again.
  const retry = Number(env.GITHUB_RUN_ATTEMPT ?? "1") > 1;
  if (task.kind === "work") {
    const cascade = inputs.cascade && inputs.deployment === undefined;
    return {
      command: cascade ? "work cascade" : "work any",
      needs: "engine",
      options,
      act: async (session) => {
        const { work } = await import("../commands/work.js");
        return work(session, { kind: cascade ? "cascade" : "any", dryrun: inputs.dryRun, retry });
      },
    };
  }
  const dryrun = inputs.dryRun || task.kind === "plan";
  return {
    command: "push",
    needs: "engine",
    options,
    act: async (session) => {
      const { push } = await import("../commands/push.js");
      return push(session, { dryrun, retry, files: inputs.files, ...(inputs.cascade ? { cascade: true } : {}) });
    },
  };
}
