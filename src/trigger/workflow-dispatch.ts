import { fail } from "../errors.js";
import type { Fate, Trigger, Wanted } from "./trigger.js";

/** A workflow of a repository at GitHub. */
export interface Workflow {
  /** `owner/name`. */
  readonly repository: string;
  /** File name, such as `ocuroot.yml`. */
  readonly file: string;
  /** Branch that it is started on: dispatches know no commits. */
  readonly branch: string;
}

/** One run, as far as a request can be recognised in it. */
export interface WorkflowRun {
  readonly title: string;
  readonly url: string;
  readonly ended: boolean;
}

/** What is asked of GitHub. */
export interface WorkflowRuns {
  /** Starts a run. `unclear`: there was no answer that says whether it did. @throws OcurootError when it was refused. */
  start(workflow: Workflow, inputs: Readonly<Record<string, string>>): Promise<{ readonly url?: string } | "unclear">;
  /** Runs that were started by request lately, newest first; `page` counts from 1, `more`: another one follows. */
  recent(workflow: Workflow, page: number): Promise<{ readonly runs: readonly WorkflowRun[]; readonly more: boolean }>;
  /** Lets GitHub's lists catch up with what was done. */
  settle(): Promise<void>;
}

/**
 * Has work done by runs of a workflow. A dispatch is a hint: it may be lost, doubled or late, and whoever runs takes
 * work by claim. It is never sent again without a look for the run that it may have started.
 *
 * @param find the workflow that works for a repository. @throws OcurootError when none is known.
 */
export function dispatching(runs: WorkflowRuns, find: (wanted: Wanted) => Promise<Workflow>): Trigger {
  const pages = new Map<string, ReturnType<WorkflowRuns["recent"]>>();
  const pageOf = (workflow: Workflow, page: number): ReturnType<WorkflowRuns["recent"]> => {
    const key = `${workflow.repository} ${workflow.file} ${page}`;
    const known = pages.get(key) ?? runs.recent(workflow, page);
    pages.set(key, known);
    return known;
  };
  return {
    ask: async (wanted, id) => start(runs, await find(wanted), inputsFor(wanted, id), id),
    fateOf: async (wanted, id): Promise<Fate> => {
      const workflow = await find(wanted);
      // While work of many commits waits, the run of an older request is not among the newest.
      for (let page = 1; ; page += 1) {
        const { runs: listed, more } = await pageOf(workflow, page);
        const found = listed.filter(({ title }) => title.includes(id));
        if (found.length > 0) return found.some(({ ended }) => !ended) ? "alive" : "gone";
        if (!more) return "gone";
      }
    },
  };
}

/** The inputs that a workflow declares for it. The id travels in what people see of the run as well. */
function inputsFor({ commit, deployments }: Wanted, id: string): Readonly<Record<string, string>> {
  const inputs = { commit, command: `work any --request ${id}` };
  return deployments === undefined ? inputs : { ...inputs, deployments: JSON.stringify(deployments) };
}

async function start(
  runs: WorkflowRuns,
  workflow: Workflow,
  inputs: Readonly<Record<string, string>>,
  id: string,
): Promise<{ readonly url?: string }> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const started = await runs.start(workflow, inputs);
    if (started !== "unclear") return started;
    await runs.settle();
    const found = (await runs.recent(workflow, 1)).runs.find(({ title }) => title.includes(id));
    if (found) return { url: found.url };
  }
  return fail("trigger-failed", `GitHub does not say whether it started ${workflow.file} of ${workflow.repository}`, {
    fix: "nothing to do: the next look asks again if no run came of it",
  });
}
