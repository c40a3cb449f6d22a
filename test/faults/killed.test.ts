import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
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

const waiting = `
def t(go):
    return done()

task(t, "t", inputs = {"go": ref("@/custom/go")})
`;

async function prepared(): Promise<Workspace> {
  // What a killed program has started goes on: nobody is left to end it.
  onTestFinished(() => {
    for (const pid of sleepers(work.root)) process.kill(Number(pid), "SIGKILL");
  });
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

test("W4: readers say that a run is lost as soon as its process is gone, and leave it to others to record that", async () => {
  const work = await prepared();
  const running = work.start(["release", "new", "app.ocu.star", "--progress", "plain"]);
  await running.seen("deploy us: done");
  await running.seen("in flight");
  expect(await work.ok("why", "app.ocu.star/@/deploy/eu")).toContain("it goes on by itself");
  running.kill("SIGKILL");
  await running.ended;
  expect(await work.ok("status")).toContain("! app r1 deploy eu");
  expect(await work.ok("history", "app.ocu.star/@/deploy/eu")).toContain("! lost");
  const why = await work.ok("why", "app.ocu.star/@/deploy/eu");
  expect(why).toContain("was lost");
  expect(why).toContain("What moves it:  ocuroot release retry app.ocu.star/@r1");
  const dry = await work.run(["work", "any", "--dryrun"]);
  expect([dry.code, dry.stdout]).toEqual([0, ""]);
  expect(dry.stderr).toContain("app r1 deploy eu was lost");
  expect(await work.match("**/deploy/eu/1/status/*")).toEqual(["r/-/app.ocu.star/@r1/deploy/eu/1/status/running"]);
});

test("W19: a lost run of a release that cannot be read is named, and other work is done", async () => {
  const work = await prepared();
  const running = work.start(["release", "new", "app.ocu.star", "--progress", "plain"]);
  await running.seen("deploy us: done");
  await running.seen("in flight");
  running.kill("SIGKILL");
  await running.ended;
  work.write(".ocuroot/state/refs/r/-/app.ocu.star/@r1/@object.json", "{");
  work.write("other.ocu.star", waiting);
  await work.ok("release", "new", "other.ocu.star");
  await work.ok("state", "set", "@/custom/go", "yes");
  await work.ok("state", "apply", "@/custom/go");
  const ended = await work.run(["work", "continue"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr.match(/app.ocu.star\/@r1 cannot be read/g)).toHaveLength(1);
  expect(await work.match("r/-/other.ocu.star/**/status/*")).toEqual([
    "r/-/other.ocu.star/@r1/task/t/1/status/complete",
  ]);
  expect(await work.ok("why", "other.ocu.star")).toBe("other r1 is done\nNothing to do.\n");
});

test("W8: SIGINT passes to the task's processes, records the run as cancelled, and ends with 130", async () => {
  const work = await prepared();
  const running = work.start(["release", "new", "app.ocu.star", "--progress", "plain"]);
  await running.seen("in flight");
  running.kill("SIGINT");
  const ended = await running.ended;
  expect(ended.code).toBe(130);
  expect(await work.match("**/deploy/eu/1/status/*")).toEqual(["r/-/app.ocu.star/@r1/deploy/eu/1/status/cancelled"]);
  expect(sleepers(work.root)).toEqual([]);
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

/** Processes that work in a folder, where the system shows them. */
function sleepers(folder: string): string[] {
  if (!existsSync("/proc/self/cwd")) return [];
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return numbers.filter((pid) => workingDirectory(pid) === folder);
}

function workingDirectory(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}
