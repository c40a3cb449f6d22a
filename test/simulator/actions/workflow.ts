import type { EventsConfig } from "@actions/workflow-parser/model/workflow-template";
import { parse } from "yaml";
import type { Commit } from "../git/formats.js";
import type { GitHubRepository } from "../git/repository.js";
import { entryAt } from "../git/trees.js";

/** A workflow file, read. */
export interface Workflow {
  /** `.github/workflows/release.yml` */
  readonly path: string;
  /** What `name:` says; the path without it. */
  readonly name: string;
  /** When it runs, as GitHub's own parser reads it. */
  readonly events: EventsConfig;
  /** What is wrong with the file; one that has errors never runs. */
  readonly errors: readonly string[];
  /** The file as plain data. */
  readonly source: WorkflowSource;
}

/** The parts of a workflow file that are read as they are. */
export interface WorkflowSource {
  readonly name?: string;
  readonly "run-name"?: string;
  readonly concurrency?:
    | string
    | { readonly group: string; readonly "cancel-in-progress"?: unknown; readonly queue?: string };
  readonly permissions?: string | Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly defaults?: { readonly run?: { readonly "working-directory"?: string } };
  readonly jobs?: Readonly<Record<string, JobSource>>;
}

/** A job of a workflow file. */
export interface JobSource {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly "runs-on"?: unknown;
  readonly if?: unknown;
  readonly permissions?: WorkflowSource["permissions"];
  readonly environment?: string | { readonly name: string; readonly url?: string; readonly deployment?: boolean };
  readonly env?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix?: unknown; readonly "fail-fast"?: unknown };
  readonly defaults?: WorkflowSource["defaults"];
  readonly steps?: readonly StepSource[];
}

/** A step of a job. */
export interface StepSource {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly "working-directory"?: string;
  readonly "continue-on-error"?: unknown;
}

const folder = ".github/workflows";
const known = new Map<string, Promise<Workflow>>();

/** The workflows of a commit. */
export async function workflowsAt(repository: GitHubRepository, commit: string): Promise<readonly Workflow[]> {
  const { objects } = repository;
  const tree = entryAt(objects, (objects.commit(commit) as Commit).tree, folder)?.sha;
  const entries = tree === undefined ? [] : (objects.tree(tree) ?? []);
  const files = entries.filter(({ name }) => /\.ya?ml$/.test(name));
  return await Promise.all(files.map(({ name, sha }) => read(`${folder}/${name}`, sha, objects.blob(sha))));
}

/** Every text is read once: parsing takes long, and content never changes. */
function read(path: string, sha: string, bytes: Buffer | undefined): Promise<Workflow> {
  const key = `${path} ${sha}`;
  const before = known.get(key) ?? parseFile(path, bytes?.toString("utf8") ?? "");
  known.set(key, before);
  return before;
}

/** The parser is loaded when the first workflow is met: it takes a second, and most tests have none. */
async function parseFile(path: string, content: string): Promise<Workflow> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await import("@actions/workflow-parser");
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value);
  const errors = context.errors.getErrors().map(({ message }) => message);
  const source = (errors.length > 0 ? {} : (parse(content) ?? {})) as WorkflowSource;
  return { path, name: source.name ?? path, events: template?.events ?? {}, errors, source };
}
