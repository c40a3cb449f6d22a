import type { Outcome } from "../commands/session.js";
import { type Kept, keepComment } from "../github/comment.js";
import { GithubFailure } from "../github/failure.js";
import { runningWorkflow } from "../github/job.js";
import { masks } from "../masks.js";
import { renderProblems } from "../report/error.js";
import type { GroupedOutput } from "../report/groups.js";
import { preText } from "../report/markdown.js";
import { type PlanLine, planText } from "../report/plan-text.js";
import { commitText } from "../report/words.js";
import type { Task } from "./act.js";
import { clientOf } from "./client.js";
import type { Inputs } from "./inputs.js";
import type { RunnerFiles } from "./runner.js";

/** What a plan is shown with. */
export interface PlanOptions {
  readonly task: Extract<Task, { kind: "plan" }>;
  readonly inputs: Inputs;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: GroupedOutput;
  readonly files: RunnerFiles;
}

/** Puts the plan of a pull request into the job's summary and, where the token may, into a comment on it. */
export async function showPlan(outcome: Outcome, options: PlanOptions): Promise<void> {
  const { inputs, files, log } = options;
  const { text, touched } = markdownOf(outcome, options);
  if (inputs.summary) files.summary(text);
  const kept = await comment(text, touched, options);
  if (kept !== "denied") return;
  log.say(["No comment: the token may only read. The plan is in the summary."]);
  // What runs for a fork is given no more, whatever its workflow says.
  if (!options.task.fork) log.say(["To have one, add to what is there:", "permissions:", "  pull-requests: write"]);
}

function markdownOf({ result, json }: Outcome, { task, env }: PlanOptions): { text: string; touched: boolean } {
  const plan = json as { readonly commit?: string; readonly plan?: readonly PlanLine[] } | undefined;
  const commit = task.head ?? plan?.commit ?? env.GITHUB_SHA ?? "";
  const problems = preText(renderProblems(result.problems, { unicode: true, color: false, columns: 120 }));
  if (result.status === "failed" && plan?.plan === undefined) {
    return { text: masks.mask(`### Release plan failed\n\nfor ${commitText(commit)}\n\n${problems}\n`), touched: true };
  }
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
  const runUrl = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  const lines = plan?.plan ?? [];
  const facts = { commit, time: new Date().toISOString(), ...(GITHUB_RUN_ID ? { runUrl } : {}) };
  // What is wrong beside it keeps nothing of the plan back.
  const beside = result.problems.length === 0 ? "" : `\n${problems}\n`;
  return { text: masks.mask(`${planText(lines, facts)}${beside}`), touched: lines.length > 0 || beside !== "" };
}

async function comment(body: string, touched: boolean, { task, inputs, env }: PlanOptions): Promise<Kept | undefined> {
  const { token } = inputs;
  const repository = env.GITHUB_REPOSITORY;
  if (!inputs.comment || task.pullRequest === undefined || token === undefined || !repository) return undefined;
  const client = clientOf(env, token);
  const workflow = runningWorkflow(env.GITHUB_WORKFLOW_REF) ?? "";
  const marker = `<!-- ocuroot:plan workflow=${workflow.replaceAll("--", "")} -->`;
  try {
    return await keepComment(client, { repository, pullRequest: task.pullRequest, marker, body, create: touched });
  } catch (error) {
    // A comment is a courtesy: the plan itself is in the summary.
    if (error instanceof GithubFailure) return "denied";
    throw error;
  }
}
