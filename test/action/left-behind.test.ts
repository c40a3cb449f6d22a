import { expect, test } from "vitest";
import { actionStep, logsOf, stage } from "./stage.js";

const deployable = `
def up(environment):
    return done()

def down(environment):
    return done()

phase("deploy", tasks = [deploy(environment = e, up = up, down = down) for e in environments()])
`;
const environments = 'register_environment(environment("eu"))\n';
const named = "gone.ocu.star is gone at";
const fix = "ocuroot state delete gone.ocu.star/@/deploy/eu --cascade";

test("a deleted config with deployments left fails the plan and the push of it, which name them; the rest is planned and done", async () => {
  const files = { "env.ocu.star": environments, "gone.ocu.star": deployable, "kept.ocu.star": deployable };
  const { github, repository, drain, runs } = await stage(files);
  await drain();
  const change = { "gone.ocu.star": null, "kept.ocu.star": `${deployable}# two\n` };
  await repository.refs.update([{ name: "refs/heads/topic", before: undefined, after: repository.head() }]);
  await repository.commit(change, { branch: "topic", message: "Drop one" });
  await github.pull(repository, { head: "topic" });
  const planned = (await drain()).find(({ run }) => run.event === "pull_request");
  expect(planned?.conclusion).toBe("failure");
  const [comment] = github.comments(repository);
  expect(comment?.body).toContain("| deploy eu | r1 → new |");
  expect(comment?.body).toContain(named);
  expect(comment?.body).toContain(fix);
  await repository.commit(change, { message: "Drop one" });
  const results = await drain();
  const [pushed] = results.filter(({ run }) => run.event === "push");
  expect([pushed?.conclusion], logsOf(results)).toEqual(["failure"]);
  expect(runs("complete")).toContain("kept.ocu.star/@r2/deploy/eu/1");
  const step = actionStep(pushed as never);
  expect(step.outputs.status).toBe("failed");
  expect(step.summary).toContain(named);
  expect(step.summary).toContain(fix);
  expect(step.annotations).toContainEqual(
    expect.objectContaining({ kind: "error", message: expect.stringContaining(`Fix: bring the file back`) }),
  );
});
