import type { Assignment } from "../documents/assignment.js";
import type { RunnerNeeds } from "../documents/release.js";
import type { Run } from "../documents/run.js";
import { itemOf } from "../refs/names.js";
import type { Wait } from "../report/reporter.js";
import type { Item } from "./items.js";

/** A job on GitHub, as far as it decides what may be started in it. */
export interface Runner {
  /** The one item that the job was made for; absent: the job is for whatever may run anywhere. */
  readonly assignment?: Assignment;
}

/**
 * Whether a job may start runs of an item: an ordinary job what names no runner, a job that was made for one item that
 * item alone, and only in the very place that the item's plan names. What a job was told is not believed: whoever can
 * start workflows by hand can tell it anything.
 *
 * @param runner undefined away from GitHub, where there is no other runner to leave work to
 */
export function mayStart(runner: Runner | undefined, item: Item): boolean {
  if (runner === undefined) return true;
  const { assignment } = runner;
  if (assignment === undefined) return item.needs === undefined;
  return itemOf(assignment.ref) === item.ref && isPlaceOf(assignment, item.needs);
}

/** Whether a job is where an item has to run: in no environment where it names none. */
export function isPlaceOf({ runs_on, environment }: Assignment, needs: RunnerNeeds = {}): boolean {
  return (environment ?? "") === (needs.github_environment ?? "") && sameLabels(runs_on, needs.runs_on);
}

function sameLabels(one: RunnerNeeds["runs_on"] = [], other: RunnerNeeds["runs_on"] = []): boolean {
  return JSON.stringify([one].flat()) === JSON.stringify([other].flat());
}

/** What a job of its own is told of a run. */
export function assignmentOf(ref: string, { runs_on, github_environment }: RunnerNeeds): Assignment {
  return {
    ref,
    ...(runs_on === undefined ? {} : { runs_on }),
    ...(github_environment === undefined ? {} : { environment: github_environment }),
  };
}

/** `a runner with gpu in the environment production`. */
export function needsText({ runs_on, github_environment }: RunnerNeeds): string {
  const labels = runs_on === undefined ? "" : `a runner with ${[runs_on].flat().join(", ")}`;
  if (github_environment === undefined) return labels;
  return labels === ""
    ? `GitHub's environment ${github_environment}`
    : `${labels} in GitHub's environment ${github_environment}`;
}

/**
 * What a run waits for that nothing else keeps back: a job of its own. Once that was asked for, one in an environment may
 * have to be let in by somebody at GitHub.
 */
export function runnerWait(needs: RunnerNeeds, { request }: Run): Wait {
  const asked = request !== undefined && request.consumed !== true;
  const { github_environment: environment } = needs;
  if (!asked) return { kind: "runner", act: false, text: `needs ${needsText(needs)}` };
  if (environment === undefined) return { kind: "runner", act: false, text: `asked for ${needsText(needs)}` };
  return { kind: "runner", act: true, text: `needs GitHub to let it into the environment ${environment}` };
}
