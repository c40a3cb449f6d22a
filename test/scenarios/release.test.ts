import { expect, test } from "vitest";
import { environmentsFile, Workspace } from "../support/workspace.js";

const deployable = `
def build():
    print("building")
    return done(outputs = {"image": "app:1"}, tags = ["v1"])

def up(environment, image):
    print("deploying", image, "to", environment["name"])
    return done(outputs = {"url": "https://" + environment["name"]})

def down(environment, image):
    return done()

phase("build", tasks = [task(build, "build")])
phase("deploy", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {"image": ref("./task/build#output/image")})
    for e in environments()
])
`;

async function released(files: Record<string, string>, ...environments: string[]): Promise<Workspace> {
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "env.ocu.star": environmentsFile(...environments),
    ...files,
  });
  if (environments.length > 0) await work.ok("release", "new", "env.ocu.star");
  return work;
}

test("a release builds, deploys everywhere, and records state, intent, tag and links", async () => {
  const work = await released({ "app.ocu.star": deployable }, "eu", "us");
  await work.ok("release", "new", "app.ocu.star");
  expect(await work.get("app.ocu.star/@r1/deploy/eu#output/url")).toBe("https://eu");
  expect(await work.get("app.ocu.star/@v1/task/build#output/image")).toBe("app:1");
  expect(await work.match("r/-/app.ocu.star/@/**")).toEqual([
    "r/-/app.ocu.star/@/deploy/eu",
    "r/-/app.ocu.star/@/deploy/us",
    "r/-/app.ocu.star/@/task/build",
  ]);
  const intent = JSON.parse(work.read(".ocuroot/intent/refs/r/-/app.ocu.star/@/deploy/eu/@object.json")) as {
    body: { release: string; input: Record<string, unknown> };
  };
  expect(intent.body.release).toBe("r/-/app.ocu.star/@r1");
  expect(Object.keys(intent.body.input).sort()).toEqual(["environment", "image"]);
  expect(await work.match("**/status/*")).toHaveLength(3);
  expect(await work.match("**/status/complete")).toHaveLength(3);
  expect(work.git("status", "--porcelain")).toBe("");
});

test("a second release of the same commit is refused with the first one's ref, and made with --force", async () => {
  const work = await released({ "app.ocu.star": deployable });
  await work.ok("release", "new", "app.ocu.star");
  const again = await work.run(["release", "new", "app.ocu.star"]);
  expect(again.code).toBe(1);
  expect(again.stdout).toMatch(/^r\/-\/app\.ocu\.star\/@r1\n\n.*--force/);
  await work.ok("release", "new", "app.ocu.star", "--force");
  expect(await work.match("**/@r2")).toEqual(["r/-/app.ocu.star/@r2"]);
  await work.ok("release", "new", "app.ocu.star", "--force=true");
  expect((await work.run(["release", "new", "app.ocu.star", "--force=false"])).code).toBe(1);
});

test("W9: tasks of a phase run side by side: each waits for the other one's file", async () => {
  const meet = (own: string, other: string): string => `
def ${own}():
    shell("touch ${own}.here; while [ ! -e ${other}.here ]; do sleep 0.02; done", env = {})
    return done()
`;
  const work = await released({
    "app.ocu.star": `${meet("a", "b")}${meet("b", "a")}\nphase("both", tasks = [task(a, "a"), task(b, "b")])\n`,
  });
  await work.ok("release", "new", "app.ocu.star");
  expect(await work.match("**/status/complete")).toHaveLength(2);
});

test("W11: a phase without items keeps the order of its neighbours", async () => {
  const work = await released({
    "app.ocu.star": `
def broken():
    fail("no")

def never():
    return done()

phase("first", tasks = [task(broken, "broken")])
phase("empty", tasks = [])
phase("last", tasks = [task(never, "never")])
`,
  });
  const ended = await work.run(["release", "new", "app.ocu.star"]);
  expect(ended.code).toBe(1);
  expect(await work.match("**/task/never/1/status/*")).toEqual(["r/-/app.ocu.star/@r1/task/never/1/status/pending"]);
});

test("W15: a failed run keeps its reason, its place and its log; siblings finish, later phases wait, exit code 1", async () => {
  const work = await released({
    "app.ocu.star": `
def bad():
    print("before")
    shell("echo out; echo err >&2; exit 3")
    return done()

def good():
    return done()

phase("one", tasks = [task(bad, "bad"), task(good, "good")])
phase("two", tasks = [task(good, "later")])
`,
  });
  const ended = await work.run(["release", "new", "app.ocu.star"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("app.ocu.star:4:10");
  const run = (await work.get("app.ocu.star/@r1/task/bad/1")) as { failure: Record<string, unknown> };
  expect(run.failure).toMatchObject({
    kind: "error",
    position: "app.ocu.star:4:10",
    text: "the command exited with 3",
  });
  const logs = (await work.get("app.ocu.star/@r1/task/bad/1/logs")) as { message: string; stream: number }[];
  expect(logs.map((line) => line.message)).toEqual(
    expect.arrayContaining(["before", "out", "err", "the command exited with 3"]),
  );
  expect(await work.match("**/status/{failed,complete,pending}")).toEqual([
    "r/-/app.ocu.star/@r1/task/bad/1/status/failed",
    "r/-/app.ocu.star/@r1/task/good/1/status/complete",
    "r/-/app.ocu.star/@r1/task/later/1/status/pending",
  ]);
});

test("W14: a bad tag is a failed run: nothing of its result is stored", async () => {
  const work = await released({
    "app.ocu.star": 'def f():\n    return done(outputs = {"x": 1}, tags = ["r7"])\n\ntask(f, "t")\n',
  });
  expect((await work.run(["release", "new", "app.ocu.star"])).code).toBe(1);
  expect(await work.match("**/status/*")).toEqual(["r/-/app.ocu.star/@r1/task/t/1/status/failed"]);
  expect(await work.match("**/task/t")).toEqual([]);
});

test("a release waits for a value, says so with its question, exits 0, and goes on once the value is applied", async () => {
  const work = await released({
    "app.ocu.star": `
def f(approved):
    return done(outputs = {"by": approved})

task(f, "t", inputs = {"approved": input(ref = "./custom/approved", doc = "May it?")})
`,
  });
  const waiting = await work.run(["release", "new", "app.ocu.star"]);
  expect(waiting.code).toBe(0);
  expect(waiting.stderr).toContain("May it?");
  expect(waiting.stderr).toContain("ocuroot state set app.ocu.star/@r1/custom/approved yes --cascade");
  await work.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes");
  await work.ok("release", "continue", "app.ocu.star/@r1");
  expect(await work.match("**/status/*")).toEqual(["r/-/app.ocu.star/@r1/task/t/1/status/pending"]);
  await work.ok("state", "apply", "app.ocu.star/@r1/custom/approved");
  const dry = JSON.parse(await work.ok("work", "continue", "--dryrun")) as unknown;
  expect(dry).toEqual([
    { ref: "r/-/app.ocu.star/@r1/task/t/1", work_type: "run", commit: work.git("rev-parse", "HEAD") },
  ]);
  await work.ok("work", "continue");
  expect(await work.get("app.ocu.star/@r1/task/t#output/by")).toBe("yes");
  expect(await work.ok("work", "continue", "--dryrun")).toBe("null\n");
});

test("W12: a chain is stored step by step, pauses for a missing input, and goes on at the next function", async () => {
  const work = await released({
    "app.ocu.star": `
def first(ctx):
    print("first ran")
    return next(second, inputs = {"a": 20 + 1, "b": input(ref = "./custom/b")})

def second(a, b):
    print("second ran")
    return done(outputs = {"sum": "{}{}".format(a, b)})

task(first, "t")
`,
  });
  await work.ok("release", "new", "app.ocu.star");
  expect(await work.match("**/status/*")).toEqual(["r/-/app.ocu.star/@r1/task/t/1/status/paused"]);
  await work.ok("state", "set", "app.ocu.star/@r1/custom/b", "x", "--cascade");
  expect(await work.get("app.ocu.star/@r1/task/t#output/sum")).toBe("21x");
  const run = (await work.get("app.ocu.star/@r1/task/t/1")) as {
    functions: { fn: { name: string }; result: string }[];
  };
  expect(run.functions.map(({ fn, result }) => [fn.name, result])).toEqual([
    ["first", "next"],
    ["second", "done"],
  ]);
  // W16: the lines of the first function are stored once.
  const logs = (await work.get("app.ocu.star/@r1/task/t/1/logs")) as { message: string }[];
  expect(logs.map((line) => line.message)).toEqual(["first ran", "second ran"]);
});

test("release retry runs only what failed, goes on at the failed step, and lets later phases follow", async () => {
  const work = await released({
    "app.ocu.star": `
def one():
    shell("echo one >> ran.log")
    return next(two)

def two():
    shell("echo two >> ran.log; test -e fixed")
    return done()

def other():
    shell("echo other >> ran.log")
    return done()

phase("a", tasks = [task(one, "chain"), task(other, "other")])
phase("b", tasks = [task(other, "after")])
`,
  });
  expect((await work.run(["release", "new", "app.ocu.star"])).code).toBe(1);
  work.write("fixed", "");
  await work.ok("release", "retry", "app.ocu.star");
  const ran = work.read("ran.log").trim().split("\n").sort();
  expect(ran).toEqual(["one", "other", "other", "two", "two"]);
  expect(await work.match("**/status/*")).toEqual([
    "r/-/app.ocu.star/@r1/task/after/1/status/complete",
    "r/-/app.ocu.star/@r1/task/chain/1/status/failed_retried",
    "r/-/app.ocu.star/@r1/task/chain/2/status/complete",
    "r/-/app.ocu.star/@r1/task/other/1/status/complete",
  ]);
  const nothing = await work.run(["release", "retry", "app.ocu.star"]);
  expect(nothing.code).toBe(1);
  expect(nothing.stderr).toContain("nothing of app r1 failed");
});

test("W18: release retry takes the newest release of the file that is named, r10 after r9", async () => {
  const work = await released({
    "app.ocu.star": 'def f():\n    shell("test -e fixed")\n    return done()\n\ntask(f, "t")\n',
    "zzz.ocu.star": 'def f():\n    fail("other")\n\ntask(f, "t")\n',
  });
  for (let release = 1; release <= 10; release += 1) await work.run(["release", "new", "app.ocu.star", "--force"]);
  await work.run(["release", "new", "zzz.ocu.star"]);
  work.write("fixed", "");
  await work.ok("release", "retry", "app.ocu.star");
  expect(await work.match("**/t/2")).toEqual(["r/-/app.ocu.star/@r10/task/t/2"]);
});

test("W23: what an older release has waiting on a deployment is cancelled when a newer one starts there", async () => {
  const work = await released(
    {
      "app.ocu.star": `
def up(environment, approved):
    return done()

def down(environment, approved):
    return done()

phase("p", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {"approved": input(ref = "./custom/approved")})
    for e in environments()
])
`,
    },
    "prod",
  );
  await work.ok("release", "new", "app.ocu.star");
  await work.ok("release", "new", "app.ocu.star", "--force");
  await work.ok("state", "set", "app.ocu.star/@r2/custom/approved", "yes", "--cascade");
  await work.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes", "--cascade");
  expect(await work.match("**/status/*")).toEqual([
    "r/-/app.ocu.star/@r1/deploy/prod/1/status/cancelled",
    "r/-/app.ocu.star/@r2/deploy/prod/1/status/complete",
  ]);
  expect(((await work.get("app.ocu.star/@/deploy/prod")) as { release: string }).release).toBe("r/-/app.ocu.star/@r2");
});

test("W13: a function that the edited file has lost is a failed run with a clear reason, and nothing stays running", async () => {
  const work = await released({
    "app.ocu.star": 'def f(a):\n    return done()\n\ntask(f, "t", inputs = {"a": input(ref = "./custom/a")})\n',
  });
  await work.ok("release", "new", "app.ocu.star");
  work.write(
    "app.ocu.star",
    'def g(a):\n    return done()\n\ntask(g, "t", inputs = {"a": input(ref = "./custom/a")})\n',
  );
  const ended = await work.run(["state", "set", "app.ocu.star/@r1/custom/a", "x", "--cascade"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("f (app.ocu.star:1:1)");
  expect(await work.match("**/status/*")).toEqual(["r/-/app.ocu.star/@r1/task/t/1/status/failed"]);
});

test("a release of another commit is refused with the checkout command", async () => {
  const work = await released({ "app.ocu.star": deployable });
  await work.ok("release", "new", "app.ocu.star");
  const first = work.git("rev-parse", "HEAD");
  work.commit("Next");
  const ended = await work.run(["release", "continue", "app.ocu.star/@r1"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(`git checkout ${first}`);
});

test("a package waits for what another one has deployed, and both go on in one command", async () => {
  const work = await released(
    {
      "app.ocu.star": deployable,
      "web.ocu.star": `
def up(environment, url):
    return done(outputs = {"uses": url})

def down(environment, url):
    return done()

phase("p", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {"url": ref("//app.ocu.star/@/deploy/" + e.name + "#output/url")})
    for e in environments()
])
`,
    },
    "eu",
  );
  const waiting = await work.run(["release", "new", "web.ocu.star"]);
  expect(waiting.code).toBe(0);
  await work.ok("release", "new", "app.ocu.star", "--cascade");
  expect(await work.get("web.ocu.star/@/deploy/eu#output/uses")).toBe("https://eu");
});

test("W39: commands that only read write nothing, not even the first time", async () => {
  const work = await released({ "app.ocu.star": deployable });
  await work.ok("release", "lint", "app.ocu.star");
  await work.ok("state", "match", "**");
  await work.ok("work", "continue", "--dryrun");
  expect((await work.run(["state", "get", "@/environment/none"])).code).toBe(1);
  expect(() => work.read(".ocuroot/.gitignore")).toThrow();
});

test("repo.ocu.star is optional in a git checkout: the root is the repository's, the name comes from origin or the folder", async () => {
  const work = new Workspace({ "sub/app.ocu.star": 'def f():\n    return done()\n\ntask(f, "t")\n' });
  const first = await work.run(["release", "new", "app.ocu.star"], { cwd: "sub" });
  expect(first.code).toBe(0);
  expect(first.stderr).toContain(".ocuroot");
  expect(await work.match("**/@r1")).toEqual(["repo/-/sub/app.ocu.star/@r1"]);
  work.git("remote", "add", "origin", "https://user:secret@github.com/octo/shop.git");
  await work.ok("release", "new", "//sub/app.ocu.star");
  expect(await work.match("github.com/**/@r1")).toEqual(["github.com/octo/shop/-/sub/app.ocu.star/@r1"]);
  const config = work.read(
    `.ocuroot/state/refs/github.com/octo/shop/-/repo.ocu.star/@${work.git("rev-parse", "HEAD")}/@object.json`,
  );
  expect(config).not.toContain("secret");
});
