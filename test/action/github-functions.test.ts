import { expect, test } from "vitest";
import { actionStep, logsOf, stage, workflowPath, workflowText } from "./stage.js";

const listening = `
on:
  workflow_dispatch: { inputs: { target: {}, count: {} } }
  repository_dispatch: { types: [released] }
jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }
`;

test("github functions of a config start workflows, show deployments and ask the API", async () => {
  const file = `
def build():
    started = github.dispatch("smoke.yml", inputs = {"target": "eu", "count": 3})
    github.repository_dispatch("released", payload = {"version": "1.2.3"})
    shown = github.deployment("production", description = "by hand")
    shown.status("success", url = "https://shop.example.com")
    github.notice("look here", file = "a.ocu.star", line = 3)
    name = github.api("GET", "/repos/acme/shop").data["full_name"]
    return done(outputs = {"url": started.url, "status": started["status"], "name": name})

task(build, "build")
`;
  const { github, repository, runner } = await stage({
    "a.ocu.star": file,
    [workflowPath]: workflowText.replace("actions: write", "actions: write\n  deployments: write"),
    ".github/workflows/smoke.yml": listening,
  });
  const actions = github.actions(repository);
  const result = await runner.run(actions.next() as never);
  expect(result.conclusion, logsOf([result])).toBe("success");
  const step = actionStep(result);
  const outputs = Object.values(JSON.parse(step.outputs.outputs ?? "") as Record<string, { build: object }>);
  expect(outputs).toEqual([
    {
      build: { name: "acme/shop", status: "started", url: expect.stringMatching(/\/acme\/shop\/actions\/runs\/\d+$/) },
    },
  ]);
  expect(actions.runs.slice(1).map(({ event, inputs }) => [event, inputs])).toEqual([
    ["workflow_dispatch", { target: "eu", count: "3" }],
    ["repository_dispatch", expect.anything()],
  ]);
  expect(github.deployments(repository)).toMatchObject([{ environment: "production" }]);
  expect(step.annotations).toContainEqual(expect.objectContaining({ kind: "notice", message: "look here" }));
});

test("a call that GitHub refuses fails the task with the permission that is missing", async () => {
  const file = `
def build():
    github.dispatch("none.yml")
    return done()

task(build, "build")
`;
  const { github, repository, runner } = await stage({ "a.ocu.star": file });
  const result = await runner.run(github.actions(repository).next() as never);
  expect(result.conclusion).toBe("failure");
  expect(actionStep(result).log).toContain("none.yml in acme/shop");
});
