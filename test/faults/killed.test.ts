import { existsSync, readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { environmentsFile, Workspace } from "../support/workspace.js";

const slow = `
def up(environment):
    name = environment["name"]
    shell("echo " + name + " >> ran.log; test " + name + " != eu -o -e fast || { echo in flight; sleep 600; }")
    return done()

def down(environment):
    return done()

phase("deploy", tasks = [deploy(environment = e, up = up, down = down) for e in environments()])
`;

async function prepared(): Promise<Workspace> {
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "env.ocu.star": environmentsFile("eu", "us"),
    "app.ocu.star": slow,
  });
  await work.ok("release", "new", "env.ocu.star");
  return work;
}

test("W4: kill -9 in the middle of a deployment: the next command reports the lost run, retry repeats only that", async () => {
  const work = await prepared();
  const running = work.start(["release", "new", "app.ocu.star", "--progress", "plain"]);
  await running.seen("deploy us: done");
  await running.seen("in flight");
  running.kill("SIGKILL");
  await running.ended;
  expect(await work.match("**/status/*")).toContain("r/-/app.ocu.star/@r1/deploy/eu/1/status/running");
  const next = await work.run(["release", "continue", "app.ocu.star"]);
  expect(next.code).toBe(1);
  expect(next.stderr).toContain("app r1 deploy eu was lost");
  work.write("fast", "");
  await work.ok("release", "retry", "app.ocu.star");
  expect(work.read("ran.log").trim().split("\n").sort()).toEqual(["eu", "eu", "us"]);
  expect(await work.match("**/status/*")).toEqual([
    "r/-/app.ocu.star/@r1/deploy/eu/1/status/failed_retried",
    "r/-/app.ocu.star/@r1/deploy/eu/2/status/complete",
    "r/-/app.ocu.star/@r1/deploy/us/1/status/complete",
  ]);
});

test("W8: SIGINT passes to the task's processes, records the run as cancelled, and ends with 130", async () => {
  const work = await prepared();
  const running = work.start(["release", "new", "app.ocu.star", "--progress", "plain"]);
  await running.seen("in flight");
  running.kill("SIGINT");
  const ended = await running.ended;
  expect(ended.code).toBe(130);
  expect(await work.match("**/deploy/eu/1/status/*")).toEqual(["r/-/app.ocu.star/@r1/deploy/eu/1/status/cancelled"]);
  expect(sleepers()).toEqual([]);
  work.write("fast", "");
  await work.ok("release", "retry", "app.ocu.star");
  expect(await work.match("**/deploy/eu/2/status/*")).toEqual(["r/-/app.ocu.star/@r1/deploy/eu/2/status/complete"]);
});

test("a second process leaves alone what a living one runs", async () => {
  const work = await prepared();
  const running = work.start(["release", "new", "app.ocu.star", "--progress", "plain"]);
  await running.seen("in flight");
  const other = await work.run(["release", "continue", "app.ocu.star"]);
  expect(other.code).toBe(0);
  running.kill("SIGTERM");
  expect((await running.ended).code).toBe(143);
  expect(work.read("ran.log").trim().split("\n").sort()).toEqual(["eu", "us"]);
});

test("an endless loop ends with Ctrl-C, and is recorded", async () => {
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "app.ocu.star": `
def f():
    print("looping")
    for i in range(1000000000):
        pass
    return done()

task(f, "t")
`,
  });
  const running = work.start(["release", "new", "app.ocu.star", "--progress", "plain"]);
  await running.seen("looping");
  running.kill("SIGINT");
  expect((await running.ended).code).toBe(130);
  expect(await work.match("**/status/*")).toEqual(["r/-/app.ocu.star/@r1/task/t/1/status/cancelled"]);
});

/** Command lines of the sleeping processes that the configs of this file start. */
function sleepers(): string[] {
  if (!existsSync("/proc/self/cmdline")) return [];
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return numbers.map(commandLine).filter((line) => line.includes("echo in flight; sleep 600"));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
