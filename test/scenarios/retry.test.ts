import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { checkout, deployable } from "./intent/support.js";

/** A task that fails until it was called so many times. */
const flaky = (succeedsAt: number, rules: string): string => `
def build():
    shell("echo x >> ../tries; test $(wc -l < ../tries) -ge ${succeedsAt}")
    return done()

task(build, "build", ${rules})
`;

test("retries: a task that fails is tried again by itself, each time as a run of its own", async () => {
  const scene = await checkout({ app: flaky(3, "retries = 3, retry_delay = 0") }, []);
  const made = await scene.run(["release", "new", "app.ocu.star", "--progress", "plain"]);
  expect(made.code).toBe(0);
  expect(await scene.statuses()).toEqual([
    "app.ocu.star/@r1/task/build/1 failed_retried",
    "app.ocu.star/@r1/task/build/2 failed_retried",
    "app.ocu.star/@r1/task/build/3 complete",
  ]);
  expect(await scene.get("app.ocu.star/@r1/task/build/1")).toMatchObject({ failure: { code: "command-failed" } });
  expect(await scene.get("app.ocu.star/@r1/task/build/3")).toMatchObject({
    retry_of: "r/-/app.ocu.star/@r1/task/build/2",
  });
});

test("retries: when none is left it has failed, and whoever retries it gets as many again", async () => {
  const scene = await checkout({ app: flaky(5, "retries = 1, retry_delay = 0") }, []);
  expect((await scene.run(["release", "new", "app.ocu.star"])).code).toBe(1);
  expect((await scene.statuses()).at(-1)).toBe("app.ocu.star/@r1/task/build/2 failed");
  expect((await scene.run(["release", "retry", "app.ocu.star"])).code).toBe(1);
  expect((await scene.statuses()).at(-1)).toBe("app.ocu.star/@r1/task/build/4 failed");
  await scene.ok("release", "retry", "app.ocu.star");
  expect((await scene.statuses()).at(-1)).toBe("app.ocu.star/@r1/task/build/5 complete");
});

test("retries: each pause is twice as long as the one before", async () => {
  const scene = await checkout({ app: flaky(9, "retries = 3, retry_delay = 0.01") }, []);
  await scene.run(["release", "new", "app.ocu.star"]);
  const pauses: number[] = [];
  for (const number of [2, 3, 4]) {
    const before = (await scene.get(`app.ocu.star/@r1/task/build/${number - 1}`)) as { ended: string };
    const run = (await scene.get(`app.ocu.star/@r1/task/build/${number}`)) as { not_before: string };
    pauses.push(Date.parse(run.not_before) - Date.parse(before.ended));
  }
  expect(pauses).toEqual([10, 20, 40]);
});

test("retries: whoever looks during the pause is told when it goes on", async () => {
  const scene = await checkout({ app: flaky(9, "retries = 4, retry_delay = 3600") }, []);
  const running = scene.start(["release", "new", "app.ocu.star", "--progress", "plain"]);
  await running.seen("build");
  for (let looks = 0; looks < 400 && !(await scene.statuses()).some((each) => each.endsWith("/2 pending")); looks += 1);
  const plan = JSON.parse(await scene.ok("work", "continue", "--dryrun", "--json"));
  expect(plan.work).toEqual([]);
  expect(plan.waiting[0].waits[0]).toMatchObject({ kind: "retry", act: false });
  expect(plan.waiting[0].waits[0].text).toMatch(/^tries again in \d+s \(1 of 4\)$/);
  running.kill("SIGINT");
  expect((await running.ended).code).toBe(130);
});

test("retries: what fails the same way every time is not tried again", async () => {
  const scene = await checkout({ app: 'def t():\n    return 42\n\ntask(t, "t", retries = 3, retry_delay = 0)\n' }, []);
  expect((await scene.run(["release", "new", "app.ocu.star"])).code).toBe(1);
  expect(await scene.statuses()).toEqual(["app.ocu.star/@r1/task/t/1 failed"]);
});

test("timeout: a function that takes longer is ended with all it started, and has failed", async () => {
  const slow = `
def build():
    shell("sleep 600; touch ../survived")
    return done()

task(build, "build", timeout = 0.2)
`;
  const scene = await checkout({ app: slow }, []);
  const made = await scene.run(["release", "new", "app.ocu.star"]);
  expect(made.code).toBe(1);
  expect(made.stderr).toContain("took longer than 0.2s and was ended");
  expect(await scene.statuses()).toEqual(["app.ocu.star/@r1/task/build/1 failed"]);
  expect(existsSync(scene.path("../survived"))).toBe(false);
});

test("max_failures: a phase that had so many failures starts nothing more until one was retried", async () => {
  const app = `${deployable("app").replace("phase(", "phase(max_failures = 1, name = ")}`;
  const scene = await checkout({ app }, ["a", "b", "c"]);
  scene.mark("broken-app-a");
  const made = await scene.run(["release", "new", "app.ocu.star", "--max-parallel", "1"]);
  expect(made.code).toBe(1);
  expect(made.stderr).toContain("held: 1 of p failed");
  expect(scene.ran()).toEqual(["app up a"]);
  await scene.run(["work", "any"]);
  expect(scene.ran()).toEqual([]);
  scene.unmark("broken-app-a");
  await scene.ok("release", "retry", "app.ocu.star", "--max-parallel", "1");
  expect(scene.ran()).toEqual(["app up a", "app up b", "app up c"]);
});

test("on_lost: what was lost is tried again where the config says that it bears that, and only there", async () => {
  const packageOf = (name: string, rules: string): string => `
def up(environment):
    shell("echo ${name} >> ../ran.log")
    print("in flight: ${name}")
    shell("test -e ../fast || exec sleep 600")
    return done()

def down(environment):
    return done()

phase("p", tasks = [deploy(environment = e, up = up, down = down${rules}) for e in environments()])
`;
  const scene = await checkout({ app: packageOf("app", ', on_lost = "retry"'), web: packageOf("web", "") }, ["eu"]);
  for (const name of ["app", "web"]) {
    const running = scene.start(["release", "new", `${name}.ocu.star`, "--progress", "plain"]);
    await running.seen(`in flight: ${name}`);
    running.kill("SIGKILL");
    await running.ended;
  }
  scene.mark("fast");
  scene.ran();
  const next = await scene.run(["work", "any"]);
  expect(next.stderr).toContain("web r1 deploy eu was lost");
  expect(next.code).toBe(1);
  expect(scene.ran()).toEqual(["app"]);
  expect(await scene.statuses()).toEqual([
    "app.ocu.star/@r1/deploy/eu/1 failed_retried",
    "app.ocu.star/@r1/deploy/eu/2 complete",
    "web.ocu.star/@r1/deploy/eu/1 failed",
  ]);
});

test("release retry takes one deployment, a teardown, or everything of the commit", async () => {
  const scene = await checkout({ app: deployable("app"), web: deployable("web") }, ["eu", "us"]);
  for (const mark of ["broken-app-eu", "broken-app-us", "broken-web-eu"]) scene.mark(mark);
  for (const name of ["app", "web"]) await scene.run(["release", "new", `${name}.ocu.star`]);
  for (const mark of ["broken-app-eu", "broken-app-us", "broken-web-eu"]) scene.unmark(mark);
  scene.ran();
  await scene.run(["release", "retry", "app.ocu.star/@/deploy/us"]);
  expect(scene.ran()).toEqual(["app up us"]);
  await scene.ok("release", "retry", "--all");
  expect(scene.ran()).toEqual(["app up eu", "web up eu"]);
  const nothing = await scene.run(["release", "retry", "--all"]);
  expect([nothing.code, nothing.stderr]).toEqual([1, expect.stringContaining("nothing of this commit failed")]);
  scene.mark("broken-app-eu");
  expect((await scene.run(["state", "delete", "app.ocu.star/@/deploy/eu", "--cascade"])).code).toBe(1);
  scene.unmark("broken-app-eu");
  scene.ran();
  await scene.ok("release", "retry", "app.ocu.star/@/deploy/eu");
  expect(scene.ran()).toEqual(["app down eu"]);
  expect(await scene.deployed("app", "eu")).toBeUndefined();
});
