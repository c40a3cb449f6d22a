import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { actionStep, logsOf, nodes, stage, workflowPath, workflowText } from "./stage.js";

const project = fileURLToPath(new URL("../../", import.meta.url));
const waits = `
def go(ok):
    return done(outputs = {"ok": ok})

task(go, "go", inputs = {"ok": input(ref = "@/custom/ok")})
`;
const deployable = `
def up(environment):
    return done(outputs = {"url": "https://eu.example.com"})

def down(environment):
    return done()

phase("deploy", tasks = [deploy(environment = e, up = up, down = down) for e in environments()])
`;
const environments = 'register_environment(environment("eu"))\n';

test("a push to the intent branch, with the workflow there, is applied and has the work done at its commit", async () => {
  const on = await stage({ "a.ocu.star": waits });
  const { repository, drain, runs } = on;
  await drain();
  expect(runs("pending")).toEqual(["a.ocu.star/@r1/task/go/1"]);
  const value = JSON.stringify({ kind: "ref", body: "yes", body_type: "string" });
  await repository.commit(
    {
      ".github/workflows/intent.yml": readFileSync(`${project}examples/workflows/intent.yml`, "utf8"),
      "refs/@/custom/ok/@object.json": value,
    },
    { branch: "ocuroot-intent", message: "Say yes" },
  );
  on.github.ledger.reset();
  const results = await drain();
  on.github.ledger.expectAtMost({ calls: 20, writes: 7, dispatches: 1 });
  expect(
    results.map(({ run, conclusion }) => [run.event, conclusion]),
    logsOf(results),
  ).toEqual([
    ["push", "success"],
    ["workflow_dispatch", "success"],
  ]);
  expect(runs("complete")).toEqual(["a.ocu.star/@r1/task/go/1"]);
});

test("deployments are shown on GitHub, linked to the run", async () => {
  const text = workflowText
    .replace("actions: write", "actions: write\n  deployments: write")
    .replace("- uses: ocuroot/ocuroot@v1", "- uses: ocuroot/ocuroot@v1\n        with:\n          deployments: true");
  const on = await stage({ "env.ocu.star": environments, "a.ocu.star": deployable, [workflowPath]: text });
  const results = await on.drain();
  expect(
    results.map(({ conclusion }) => conclusion),
    logsOf(results),
  ).toEqual(["success"]);
  expect(on.github.deployments(on.repository)).toMatchObject([{ environment: "eu" }]);
});

test("deployments that may not be shown on GitHub are done, and the permission for it is named", async () => {
  const text = workflowText.replace(
    "- uses: ocuroot/ocuroot@v1",
    "- uses: ocuroot/ocuroot@v1\n        with:\n          deployments: true",
  );
  const on = await stage({ "env.ocu.star": environments, "a.ocu.star": deployable, [workflowPath]: text });
  const [result] = await on.drain();
  expect(result?.conclusion, result && logsOf([result])).toBe("success");
  expect(on.runs("complete")).toEqual(["a.ocu.star/@r1/deploy/eu/1"]);
  const said = actionStep(result as never).annotations.map(({ message }) => message);
  expect(said.join("\n")).toContain("permissions:\n  deployments: write");
});

test.each(nodes)("%s: two runs at the same moment do every piece of work once", async (_name, node) => {
  const files = { "env.ocu.star": environments, "a.ocu.star": deployable };
  const { github, repository, runner, runs } = await stage(files, { node });
  await repository.commit({ "a.ocu.star": `${deployable}# two\n` }, { message: "Two" });
  const [first, second] = github.actions(repository).runs;
  const results = await Promise.all([runner.run(first as never), runner.run(second as never)]);
  expect(
    results.map(({ conclusion }) => conclusion),
    logsOf(results),
  ).toEqual(["success", "success"]);
  expect(runs("running")).toEqual([]);
  expect(runs("failed")).toEqual([]);
  const done = runs("complete");
  expect(new Set(done).size).toBe(done.length);
  expect(done.length).toBeGreaterThan(0);
});

test("a command that is typed in runs at the branch, and its answer cannot give the runner commands", async () => {
  const { github, repository, runner, drain } = await stage({ "a.ocu.star": waits });
  await drain();
  const actions = github.actions(repository);
  const token = github.token({ kind: "classic" });
  const { Octokit } = await import("@octokit/rest");
  await new Octokit({ auth: token.value, baseUrl: github.api }).actions.createWorkflowDispatch({
    ...{ owner: "acme", repo: "shop", workflow_id: "ocuroot.yml", ref: "main" },
    inputs: { command: "state set @/custom/ok ::error::forged --cascade" },
  });
  const result = await runner.run(actions.next() as never);
  expect(result.conclusion, logsOf([result])).toBe("success");
  expect(actionStep(result).annotations.filter(({ message }) => message.includes("forged"))).toEqual([]);
});
