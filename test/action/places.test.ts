import { Octokit } from "@octokit/rest";
import { expect, test } from "vitest";
import type { Simulator } from "../simulator/simulator.js";
import { actionStep, exampleWorkflow, logsOf, stage, workflowPath, workflowText } from "./stage.js";

const gated = `
def go(ok):
    return done()

task(go, "go", inputs = {"ok": input(ref = "//b.ocu.star/@/task/build#output/text")})
`;
const makes = `
def build():
    return done(outputs = {"text": "made"})

task(build, "build")
`;

/** Kinds of tokens that asked for something in a repository. */
const askedBy = ({ ledger }: Simulator, fullName: string, operation = ""): readonly (string | undefined)[] => [
  ...new Set(
    ledger.calls
      .filter((call) => call.repository === fullName && call.operation.includes(operation))
      .map(({ by }) => by),
  ),
];

test("a store in another repository is reached by the state-token alone, this repository by the job's own", async () => {
  const made: { github?: Simulator } = {};
  const on = await stage(
    {},
    {
      actions: {
        "actions/create-github-app-token": async () => ({
          token: made.github?.token({ kind: "app", repositories: ["acme/documents"] }).value ?? "",
        }),
      },
    },
  );
  made.github = on.github;
  await on.drain();
  const documents = await on.github.repository("acme/documents", { files: { "README.md": "" } });
  const store = (branch: string): string => `store.git("${documents.url}", branch = "${branch}")`;
  await on.repository.commit({
    [workflowPath]: exampleWorkflow("two-repositories.yml"),
    "repo.ocu.star": `repo_alias("shop")\nstore.set(${store("state")}, intent = ${store("intent")})\n`,
    "a.ocu.star": gated,
  });
  on.github.ledger.reset();
  const first = await on.drain();
  expect(
    first.map(({ conclusion }) => conclusion),
    logsOf(first),
  ).toEqual(["success"]);
  await on.repository.commit({ "b.ocu.star": makes }, { message: "Second" });
  const second = await on.drain();
  expect(
    second.map(({ run, conclusion }) => [run.event, conclusion]),
    logsOf(second),
  ).toEqual([
    ["push", "success"],
    ["workflow_dispatch", "success"],
  ]);
  expect(askedBy(on.github, "acme/documents")).toEqual(["app"]);
  expect(askedBy(on.github, "acme/shop")).toEqual(["job"]);
  expect(askedBy(on.github, "acme/shop", "/dispatches")).toEqual(["job"]);
  expect(Object.keys(documents.files("state")).filter((path) => path.includes("/status/complete/"))).toHaveLength(2);
  expect(on.repository.head("ocuroot-state")).toBeDefined();
});

test("on GitHub Enterprise Server the loop goes by its own addresses", async () => {
  const { github, repository, drain, runs } = await stage({ "a.ocu.star": gated }, { enterprise: true });
  expect(github.api).toMatch(/\/api\/v3$/);
  await drain();
  await repository.commit({ "b.ocu.star": makes }, { message: "Second" });
  const results = await drain();
  expect(
    results.map(({ run, conclusion }) => [run.event, conclusion]),
    logsOf(results),
  ).toEqual([
    ["push", "success"],
    ["workflow_dispatch", "success"],
  ]);
  expect([...runs("complete")].sort()).toEqual(["a.ocu.star/@r1/task/go/1", "b.ocu.star/@r1/task/build/1"]);
});

/** The ready-made workflow, started by something else. */
const on = (events: string): string => workflowText.replace("  pull_request:\n", `  pull_request:\n${events}`);

test("workflow_run: what passed the tests is released, at their commit", async () => {
  const tests =
    "name: tests\non:\n  push:\n    branches: [main]\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: 'true'\n";
  const after = workflowText.replace(
    "  push:\n    branches: [main]\n",
    "  workflow_run:\n    workflows: [tests]\n    types: [completed]\n",
  );
  const { repository, drain, runs } = await stage({
    [workflowPath]: after,
    ".github/workflows/tests.yml": tests,
    "b.ocu.star": makes,
  });
  const results = await drain();
  expect(
    results.map(({ run, conclusion }) => [run.event, conclusion]),
    logsOf(results),
  ).toEqual([
    ["push", "success"],
    ["workflow_run", "success"],
  ]);
  expect(runs("complete")).toEqual(["b.ocu.star/@r1/task/build/1"]);
  expect(JSON.parse(actionStep(results[1] as never).outputs.releases ?? "")).toMatchObject([
    { commit: repository.head() },
  ]);
});

test("merge_group: the plan is shown, and nothing is written", async () => {
  const { github, repository, drain } = await stage({ [workflowPath]: on("  merge_group:\n"), "b.ocu.star": makes });
  await drain();
  const before = repository.head("ocuroot-state");
  const changed = { ...repository.files("main"), "b.ocu.star": `${makes}# two\n` };
  await repository.commit(changed, { branch: "gh-readonly-queue/main/pr-7" });
  github.ledger.reset();
  await github.mergeGroup(repository, "gh-readonly-queue/main/pr-7");
  const [result] = await drain();
  expect(result?.conclusion, result && logsOf([result])).toBe("success");
  expect(result?.run.event).toBe("merge_group");
  expect(actionStep(result as never).summary).toContain("| 1 | b | build | new release |");
  github.ledger.expectCalls({ writes: 0, dispatches: 0 });
  expect(repository.head("ocuroot-state")).toBe(before);
});

test("repository_dispatch: the work of the commit it names is done, and a command in it is not", async () => {
  const { github, repository, drain, runs } = await stage({
    [workflowPath]: on("  repository_dispatch:\n    types: [go]\n"),
    "a.ocu.star": gated.replace("//b.ocu.star/@/task/build#output/text", "@/custom/ok"),
  });
  await drain();
  const commit = repository.head();
  await repository.commit({ "README.md": "two" }, { by: github.token({ kind: "job", repository }) });
  const value = JSON.stringify({ kind: "ref", body: "yes", body_type: "string" });
  await repository.commit({ "refs/@/custom/ok/@object.json": value }, { branch: "ocuroot-intent" });
  const person = new Octokit({ auth: github.token({ kind: "classic" }).value, baseUrl: github.api });
  await person.repos.createDispatchEvent({
    ...{ owner: "acme", repo: "shop", event_type: "go" },
    client_payload: { commit, command: "state delete @/custom/ok" },
  });
  const results = await drain();
  expect(
    results.map(({ run, conclusion }) => [run.event, conclusion]),
    logsOf(results),
  ).toEqual([["repository_dispatch", "success"]]);
  expect(runs("complete")).toEqual(["a.ocu.star/@r1/task/go/1"]);
});
