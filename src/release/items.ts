import type { FreezeWindow } from "../documents/freeze.js";
import type { PlanItem, Release, RunnerNeeds, RunRules } from "../documents/release.js";
import type { FunctionReference, InputMap } from "../documents/run.js";
import { taskRef } from "../refs/names.js";

/** One task or deployment of a release's plan, with its place in it. */
export interface Item {
  readonly kind: "task" | "deploy";
  /** Name of the task, or the environment of the deployment. */
  readonly name: string;
  /** `R/task/NAME` or `R/deploy/ENV`. */
  readonly ref: string;
  readonly phase: number;
  readonly phaseName: string;
  readonly inputs: InputMap;
  /** What runs: the task's function, or the deployment's `up`. */
  readonly fn: FunctionReference;
  readonly down?: FunctionReference;
  /** Times in which a deployment is not started. */
  readonly freeze?: readonly FreezeWindow[];
  /** How its runs are treated when they fail, last or vanish. */
  readonly rules: RunRules;
  /** Where it has to run; absent: anywhere. */
  readonly needs?: RunnerNeeds;
  /** How many failures stop its phase. */
  readonly maxFailures?: number;
}

/** The items of a release in declaration order. */
export function itemsOf(releaseRef: string, release: Release): readonly Item[] {
  return release.package.phases.flatMap((phase, index) =>
    (phase.tasks ?? []).flatMap((item) => {
      const found = readItem(releaseRef, item);
      const most = phase.max_failures === undefined ? {} : { maxFailures: phase.max_failures };
      return found ? [{ ...found, phase: index, phaseName: phase.name, ...most }] : [];
    }),
  );
}

function readItem(releaseRef: string, item: PlanItem): Omit<Item, "phase" | "phaseName" | "maxFailures"> | undefined {
  if (item.task) {
    const { name, fn, inputs } = item.task;
    const ref = taskRef(releaseRef, "task", name);
    return { kind: "task", name, ref, inputs: inputs ?? {}, fn, rules: rulesOf(item.task), ...needsOf(item.task) };
  }
  if (item.deploy) {
    const { environment, up, down, inputs, freeze } = item.deploy;
    return {
      kind: "deploy",
      name: environment,
      ref: taskRef(releaseRef, "deploy", environment),
      inputs: inputs ?? {},
      fn: up,
      down,
      rules: rulesOf(item.deploy),
      ...needsOf(item.deploy),
      ...(freeze === undefined ? {} : { freeze }),
    };
  }
  return undefined;
}

function rulesOf({ retries, retry_delay, timeout, on_lost }: RunRules): RunRules {
  return { retries, retry_delay, timeout, on_lost };
}

function needsOf({ runs_on, github_environment }: RunnerNeeds): { needs?: RunnerNeeds } {
  if (runs_on === undefined && github_environment === undefined) return {};
  return {
    needs: {
      ...(runs_on === undefined ? {} : { runs_on }),
      ...(github_environment === undefined ? {} : { github_environment }),
    },
  };
}

/** A phase that has items. Phases without any (no environment matched) are left out: they neither wait nor hold back. */
export interface Phase {
  readonly name: string;
  readonly items: readonly Item[];
}

/** The phases that have items, in order; what precedes a phase here is what it waits for (W11). */
export function phasesOf(items: readonly Item[]): readonly Phase[] {
  const byIndex = new Map<number, Item[]>();
  for (const item of items) {
    const members = byIndex.get(item.phase);
    if (members) members.push(item);
    else byIndex.set(item.phase, [item]);
  }
  return [...byIndex.values()].map((members) => ({ name: members[0]?.phaseName ?? "", items: members }));
}
