import assert from "node:assert/strict";
import type { Probe, ProbeContext } from "./probe.js";

/** What the repository's default branch needs to have as `.github/workflows/probe.yml`. */
export const probeWorkflow = `name: Probe
run-name: Probe \${{ inputs.key }}
on:
  workflow_dispatch:
    inputs:
      key: { type: string, required: true }
  repository_dispatch:
    types: [probe]
jobs:
  nothing:
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
`;

const workflow_id = "probe.yml";

function dispatch(
  { octokit, owner, repo, defaultBranch }: ProbeContext,
  inputs: Record<string, string>,
  more: object = {},
) {
  return octokit.actions.createWorkflowDispatch({ owner, repo, workflow_id, ref: defaultBranch, inputs, ...more });
}

/** Starting work, and telling of it. */
export const actionProbes: readonly Probe[] = [
  {
    name: "workflows are listed with their state",
    async run({ octokit, owner, repo }) {
      const { data } = await octokit.actions.listRepoWorkflows({ owner, repo });
      const found = data.workflows.find(({ path }) => path.endsWith(workflow_id));
      assert.equal(found?.state, "active");
    },
  },
  {
    name: "a dispatch is answered 204",
    async run(context) {
      assert.equal((await dispatch(context, { key: "plain" })).status, 204);
    },
  },
  {
    name: "a dispatch says which run it made to who asks, and the run has the title of its workflow",
    async run(context) {
      const { octokit, owner, repo, branchName } = context;
      const key = branchName();
      const { status, data } = await dispatch(context, { key }, { return_run_details: true });
      assert.equal(status, 200);
      const run_id = (data as { workflow_run_id: number }).workflow_run_id;
      const run = await octokit.actions.getWorkflowRun({ owner, repo, run_id });
      assert.equal(run.data.display_title, `Probe ${key}`);
      assert.equal(run.data.event, "workflow_dispatch");
    },
  },
  {
    name: "a dispatch with an input that nobody declared is refused",
    async run(context) {
      const { status, message } = await context.refused(dispatch(context, { key: "x", other: "y" }));
      assert.equal(status, 422);
      assert.match(message, /unexpected inputs provided/i);
    },
  },
  {
    name: "a dispatch without a required input is refused",
    async run(context) {
      const { status, message } = await context.refused(dispatch(context, {}));
      assert.equal(status, 422);
      assert.match(message, /key/);
    },
  },
  {
    name: "a dispatch on a ref that is not there is refused, also on a commit",
    async run(context) {
      const { head } = await context.branch();
      for (const ref of [context.branchName(), head]) {
        const { status, message } = await context.refused(dispatch(context, { key: "x" }, { ref }));
        assert.equal(status, 422);
        assert.match(message, /no ref found/i);
      }
    },
  },
  {
    name: "a workflow that is not there is not dispatched",
    async run(context) {
      const { status } = await context.refused(dispatch(context, { key: "x" }, { workflow_id: "no-such.yml" }));
      assert.equal(status, 404);
    },
  },
  {
    name: "a repository dispatch is answered 204",
    async run({ octokit, owner, repo }) {
      const { status } = await octokit.repos.createDispatchEvent({
        owner,
        repo,
        event_type: "probe",
        client_payload: { a: 1 },
      });
      assert.equal(status, 204);
    },
  },
  {
    name: "runs of a workflow are listed by event and time",
    async run(context) {
      const { octokit, owner, repo } = context;
      await dispatch(context, { key: "listed" }, { return_run_details: true });
      const created = `>=${new Date(Date.now() - 3_600_000).toISOString()}`;
      const query = { owner, repo, workflow_id, event: "workflow_dispatch", created };
      const { data } = await octokit.actions.listWorkflowRuns(query);
      assert.ok(data.workflow_runs.length > 0);
      assert.ok(data.workflow_runs.every(({ event }) => event === "workflow_dispatch"));
    },
  },
  {
    name: "a deployment is made and ends",
    async run({ octokit, owner, repo, branch }) {
      const { head } = await branch();
      const settings = { auto_merge: false, required_contexts: [], transient_environment: true };
      const made = await octokit.repos.createDeployment({ owner, repo, ref: head, environment: "probe", ...settings });
      const deployment_id = (made.data as { id: number }).id;
      await octokit.repos.createDeploymentStatus({ owner, repo, deployment_id, state: "success" });
      const { data } = await octokit.repos.listDeploymentStatuses({ owner, repo, deployment_id });
      assert.equal(data[0]?.state, "success");
    },
  },
  {
    name: "a commit gets a status",
    async run({ octokit, owner, repo, branch, commit }) {
      const { head } = await branch();
      const sha = await commit(head);
      await octokit.repos.createCommitStatus({ owner, repo, sha, state: "success", context: "probe" });
      const { data } = await octokit.repos.getCombinedStatusForRef({ owner, repo, ref: sha });
      assert.equal(data.state, "success");
    },
  },
  {
    name: "a check run is for apps and jobs alone",
    async run({ octokit, owner, repo, branch, refused, target }) {
      if (/^gh[su]_/.test(target.token)) return;
      const { head } = await branch();
      const { status } = await refused(octokit.checks.create({ owner, repo, name: "probe", head_sha: head }));
      assert.equal(status, 403);
    },
  },
];
