import { randomBytes } from "node:crypto";
import { Octokit } from "@octokit/rest";

/** Where the probe is to look: a GitHub, and a repository in which it may do as it likes. */
export interface ProbeTarget {
  /** `https://api.github.com`, or where another GitHub answers. */
  readonly api: string;
  /** `https://github.com` */
  readonly server: string;
  /** A token that may write contents, actions, deployments, checks and statuses there. */
  readonly token: string;
  /** `owner/name`; needs one commit on its default branch, with `probeWorkflow` (`actions.ts`) as `.github/workflows/probe.yml`. */
  readonly repository: string;
  /** One without commits: what is asked of it is asked only once, since it gets its first commit. */
  readonly emptyRepository?: string;
}

/** What a probe may use. */
export interface ProbeContext {
  readonly octokit: Octokit;
  readonly target: ProbeTarget;
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
  /** A fresh name for a branch; branches that begin so are the probe's. */
  branchName(): string;
  /** A commit with a text file, on top of another commit. @returns the commit's name */
  commit(parent: string, text?: string): Promise<string>;
  /** A new branch at the head of the default branch. */
  branch(): Promise<{ readonly name: string; readonly head: string }>;
  /** The status and message of a call that has to fail. */
  refused(call: Promise<unknown>): Promise<{ readonly status: number; readonly message: string }>;
}

/** One thing GitHub does. It passes when it does not throw. */
export interface Probe {
  readonly name: string;
  run(context: ProbeContext): Promise<void>;
}

/** Prepares what probes share; makes no change. */
export async function probeContext(target: ProbeTarget): Promise<ProbeContext> {
  const [owner = "", repo = ""] = target.repository.split("/");
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = new Octokit({ auth: target.token, baseUrl: target.api, log });
  const { data } = await octokit.repos.get({ owner, repo });
  const branchName = () => `probe-${randomBytes(6).toString("hex")}`;
  const context: ProbeContext = {
    ...{ octokit, target, owner, repo, defaultBranch: data.default_branch, branchName, refused },
    commit: (parent, text = "text\n") => commit(context, parent, text),
    branch: () => branch(context),
  };
  return context;
}

async function commit({ octokit, owner, repo }: ProbeContext, parent: string, text: string): Promise<string> {
  const base = await octokit.git.getCommit({ owner, repo, commit_sha: parent });
  const path = `probe/${randomBytes(4).toString("hex")}.txt`;
  const tree = await octokit.git.createTree({
    ...{ owner, repo, base_tree: base.data.tree.sha },
    tree: [{ path, mode: "100644", type: "blob", content: text }],
  });
  const made = await octokit.git.createCommit({
    owner,
    repo,
    message: "Probe",
    tree: tree.data.sha,
    parents: [parent],
  });
  return made.data.sha;
}

async function branch({ octokit, owner, repo, defaultBranch, branchName }: ProbeContext) {
  const main = await octokit.git.getRef({ owner, repo, ref: `heads/${defaultBranch}` });
  const name = branchName();
  await octokit.git.createRef({ owner, repo, ref: `refs/heads/${name}`, sha: main.data.object.sha });
  return { name, head: main.data.object.sha };
}

async function refused(call: Promise<unknown>): Promise<{ status: number; message: string }> {
  try {
    await call;
  } catch (error) {
    const { status, message } = error as { status?: unknown; message?: unknown };
    if (typeof status === "number") return { status, message: String(message) };
    throw error;
  }
  throw new Error("the call was answered; it had to be refused");
}
