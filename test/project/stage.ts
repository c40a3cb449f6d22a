import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { nodes } from "../action/stage.js";
import type { RepositoryActions } from "../simulator/actions/repository-actions.js";
import type { GitHubRepository } from "../simulator/git/repository.js";
import { createRunner, type Runner, type RunResult } from "../simulator/runner/runner.js";
import { type FakeAction, takingOnly } from "../simulator/runner/steps.js";
import { type Simulator, startSimulator } from "../simulator/simulator.js";
import { project, smallProject } from "./files.js";

/** A Node of the version that is asked for, first on the path; npm is told not to look for anything over the network. */
const setupNode: FakeAction = async ({ job, inputs, log }) => {
  const wanted = inputs["node-version"] ?? "";
  const [major = ""] = wanted.split(".");
  const [, program = process.execPath] = nodes.find(([name]) => name === `Node ${major}`) ?? [];
  const folder = join(job.temporary, "node");
  mkdirSync(folder, { recursive: true });
  symlinkSync(program, join(folder, "node"));
  job.path.push(folder);
  writeFileSync(join(job.home, ".npmrc"), "offline=true\naudit=false\nupdate-notifier=false\n");
  log(`asked for Node ${wanted}`);
  return { "node-version": wanted };
};

/** A Go of the version that a file names. */
const setupGo: FakeAction = async ({ job, inputs }) => {
  const file = join(job.workspace, inputs["go-version-file"] ?? "");
  const [, version] = (existsSync(file) && /^go (\S+)$/m.exec(readFileSync(file, "utf8"))) || [];
  if (version === undefined) throw new Error(`${inputs["go-version-file"]} names no version of Go`);
  return { "go-version": version };
};

/** The project, small, on a GitHub of its own, whose machines have its command line. */
export interface ProjectStage {
  readonly github: Simulator;
  readonly repository: GitHubRepository;
  readonly actions: RepositoryActions;
  readonly runner: Runner;
  drain(): Promise<readonly RunResult[]>;
  /** Pushes, as somebody does who merges. @returns the commit */
  push(files: Readonly<Record<string, string | null>>, message: string): Promise<string>;
  /** The commit a tag is at. */
  tag(name: string): string | undefined;
}

/** @param changes to the files of the project, before it is pushed for the first time */
export async function projectStage(changes: Readonly<Record<string, string>> = {}): Promise<ProjectStage> {
  const github = await startSimulator();
  onTestFinished(() => github.close());
  const repository = await github.repository("acme/ocuroot");
  const runner = createRunner(github, {
    actions: {
      "actions/setup-node": takingOnly(["node-version"], setupNode),
      "actions/setup-go": takingOnly(["go-version-file"], setupGo),
    },
    programs: [`${project}test/project/bin`],
    machines: 2,
  });
  const push = async (files: Readonly<Record<string, string | null>>, message: string) => {
    await repository.commit(files, { message });
    return repository.head() ?? "";
  };
  await push({ ...smallProject("1.0.0"), ...changes }, "First commit");
  return {
    ...{ github, repository, runner, push, actions: github.actions(repository) },
    drain: () => runner.drain(repository),
    tag: (name) => repository.refs.read(`refs/tags/${name}`),
  };
}
