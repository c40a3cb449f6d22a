import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { GitHubRepository } from "../simulator/git/repository.js";
import { createRunner, type Runner, type RunResult } from "../simulator/runner/runner.js";
import type { Actions } from "../simulator/runner/step-runner.js";
import { type Simulator, startSimulator } from "../simulator/simulator.js";

const project = fileURLToPath(new URL("../../", import.meta.url));

/** A workflow file that users copy; tests have no time to wait for GitHub's lists. */
export function exampleWorkflow(name: string): string {
  const text = readFileSync(`${project}/examples/workflows/${name}`, "utf8");
  return `${text}\nenv:\n  OCUROOT_RETRY_SCALE: "0"\n`;
}

export const workflowText = exampleWorkflow("ocuroot.yml");
export const workflowPath = ".github/workflows/ocuroot.yml";

const node24 = `${project}node_modules/.cache/node24/node_modules/node-${process.platform}-${process.arch}/bin/node`;
/**
 * What the bundle is started with: the Node that runs the tests, and 24, which GitHub starts actions with; `npm test` puts
 * one there.
 */
export const nodes: readonly (readonly [name: string, path: string])[] = [
  [`Node ${process.versions.node.split(".")[0]}`, process.execPath],
  ...(existsSync(node24) ? [["Node 24", node24] as const] : []),
];

/** A repository on a GitHub of its own, with the ready-made workflow in it, and a runner that uses the built action. */
export interface Stage {
  readonly github: Simulator;
  readonly repository: GitHubRepository;
  readonly runner: Runner;
  /** Runs whatever is queued, to the end of all it starts. */
  drain(): Promise<readonly RunResult[]>;
  /** A document in state. */
  state(ref: string): unknown;
  /** Refs in state whose status marker says this, without the marker. */
  runs(status: string): readonly string[];
}

/** @param files beside the workflow. */
export async function stage(
  files: Readonly<Record<string, string>>,
  options: {
    readonly node?: string;
    readonly actions?: Actions;
    readonly graces?: { interrupt: number; terminate: number };
    /** GitHub Enterprise Server. */
    readonly enterprise?: boolean;
    readonly takes?: (job: string) => boolean;
    /** How many jobs of a matrix run at the same time. */
    readonly machines?: number;
  } = {},
): Promise<Stage> {
  const github = await startSimulator({ enterprise: options.enterprise ?? false });
  onTestFinished(() => github.close());
  const repository = await github.repository("acme/shop", { files: { [workflowPath]: workflowText, ...files } });
  const { actions, enterprise: _enterprise, ...rest } = options;
  const runner = createRunner(github, { actions: { "ocuroot/ocuroot": project, ...actions }, ...rest });
  const stateFiles = (): Readonly<Record<string, string>> => repository.files("ocuroot-state");
  return {
    github,
    repository,
    runner,
    drain: () => runner.drain(repository),
    state: (ref) => {
      const text = stateFiles()[`refs/${ref}/@object.json`] ?? stateFiles()[`state/refs/${ref}/@object.json`];
      return text === undefined ? undefined : (JSON.parse(text) as { body: unknown }).body;
    },
    runs: (status) =>
      Object.keys(stateFiles()).flatMap((path) => {
        const found = new RegExp(`refs/[^-].*?/-/(.*)/status/${status}/@object\\.json$`).exec(path);
        return found?.[1] === undefined ? [] : [found[1]];
      }),
  };
}

/** What people would read of runs that did not end well. */
export function logsOf(results: readonly RunResult[]): string {
  return results
    .flatMap(({ run, conclusion, jobs }) => [
      `== ${run.event} ${run.title}: ${conclusion}`,
      ...jobs.flatMap(({ steps }) => steps.map((step) => `-- ${step.name} ${step.outcome}\n${step.log}`)),
    ])
    .join("\n");
}

/** The step of the action in a run. */
export function actionStep({ jobs }: RunResult) {
  const step = jobs.flatMap(({ steps }) => steps).find(({ name, phase }) => phase === "main" && /ocuroot/.test(name));
  if (step === undefined) throw new Error("the run has no step of the action");
  return step;
}
