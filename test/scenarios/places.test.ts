import { expect, test } from "vitest";
import { Workspace } from "../support/workspace.js";

const files = {
  "repo.ocu.star": 'ocuroot("0.3.0")\nrepo_alias("r")\nstore.set(store.fs(".store"))\n',
  "env.ocu.star": 'register_environment(environment("eu"))\n',
  "app.ocu.star": `
def up(environment):
    return done()

def down(environment):
    return done()

phase("p", tasks = [
    deploy(environment = e, up = up, down = down, runs_on = "gpu", github_environment = "prod")
    for e in environments()
])
`,
  ".gitignore": ".store\n",
};
const place = "a runner with gpu in GitHub's environment prod";

test("away from GitHub what names a runner is done where the command runs, which says so", async () => {
  const scene = new Workspace(files);
  await scene.ok("release", "new", "env.ocu.star");
  const { code, stderr } = await scene.run(["release", "new", "app.ocu.star", "--progress", "plain"]);
  expect(code, stderr).toBe(0);
  expect(stderr).toContain(`What is for ${place} is done here: this is no job on GitHub`);
  expect(await scene.match("**/@r1/deploy/*/*/status/complete")).toHaveLength(1);
});

test("in a job on GitHub that cannot ask for another, it waits, and status, why and the result say for what", async () => {
  const scene = new Workspace(files);
  await scene.ok("release", "new", "env.ocu.star");
  const env = { GITHUB_ACTIONS: "true" };
  const { code, stderr } = await scene.run(["release", "new", "app.ocu.star", "--progress", "plain"], { env });
  expect(code, stderr).toBe(0);
  expect(stderr).toContain(`needs ${place}`);
  expect(stderr).toContain("1 job left: no workflow is known that could run them");
  expect(await scene.match("**/@r1/deploy/*/*/status/pending")).toHaveLength(1);
  expect(await scene.ok("why", "app.ocu.star/@/deploy/eu")).toContain(`needs ${place}`);
  await scene.ok("work", "any");
  expect(await scene.match("**/@r1/deploy/*/*/status/complete")).toHaveLength(1);
});
