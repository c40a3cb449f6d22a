import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { environmentsFile, Workspace } from "../../support/workspace.js";

/** A package with one task that leaves a trace of every time it ran. */
const simple = (text: string, watch = "[]"): string => `
def build():
    shell("echo ${text} >> $TRACE")
    return done(outputs = {"text": "${text}"}, watch = ${watch})

task(build, "build")
`;

/** A package that is deployed to every environment. */
const deployable = `
def up(environment):
    shell("echo up $NAME >> $TRACE", env = {"NAME": environment["name"]})
    return done()

def down(environment):
    return done()

phase("deploy", tasks = [deploy(environment = e, up = up, down = down) for e in environments()])
`;

function workspace(files: Readonly<Record<string, string>>): Workspace {
  const work = new Workspace({ "repo.ocu.star": 'repo_alias("r")\n', ...files });
  work.env.TRACE = `${work.env.HOME}.trace`;
  return work;
}

function traced(work: Workspace): readonly string[] {
  const file = work.env.TRACE ?? "";
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").sort() : [];
}

const releases = (work: Workspace): Promise<readonly string[]> => work.match("r/-/**/@r*");
const index = (work: Workspace): Promise<unknown> => work.get("repo.ocu.star/@/push/index");

test("the first push releases every config file, and the next one what changed", async () => {
  const work = workspace({ "a.ocu.star": simple("a"), "deep/b.ocu.star": simple("b"), "readme.md": "" });
  const said = await work.run(["push", "--dryrun"]);
  expect(said).toMatchObject({ code: 0, stdout: "a.ocu.star\ndeep/b.ocu.star\n" });
  expect(said.stderr).not.toContain("Nothing to do");
  expect(await releases(work)).toEqual([]);
  await work.ok("push");
  expect(traced(work)).toEqual(["a", "b"]);
  work.write("a.ocu.star", simple("a2"));
  const second = work.commit("Change a");
  await work.ok("push");
  expect(await releases(work)).toEqual(["r/-/a.ocu.star/@r1", "r/-/a.ocu.star/@r2", "r/-/deep/b.ocu.star/@r1"]);
  expect(await index(work)).toMatchObject({ commit: second });
});

test("W35: a push of a commit that was pushed already releases nothing again", async () => {
  const work = workspace({ "a.ocu.star": simple("a") });
  await work.ok("push");
  const again = await work.run(["push", "--json"]);
  expect(JSON.parse(again.stdout)).toMatchObject({ status: "complete", releases: [{ id: "r1", status: "complete" }] });
  expect(traced(work)).toEqual(["a"]);
  expect(await work.ok("push", "--dryrun")).toBe("");
});

test("W35: a file that changed and watches itself is released once", async () => {
  const work = workspace({ "a.ocu.star": simple("a", '["a.ocu.star", "./src/"]') });
  await work.ok("push");
  work.write("a.ocu.star", simple("a2", '["a.ocu.star", "./src/"]'));
  work.write("src/main.c", "");
  work.commit("Change everything");
  await work.ok("push");
  expect(await releases(work)).toEqual(["r/-/a.ocu.star/@r1", "r/-/a.ocu.star/@r2"]);
});

test("W35: watched paths are whole segments, and a folder stands for what is in it", async () => {
  const work = workspace({ "a.ocu.star": simple("a", '["src", "a.txt"]'), "src/x": "1", "a.txt": "1" });
  await work.ok("push");
  work.write("a.txt.bak", "2");
  work.write("srcs/x", "2");
  work.commit("Change what nobody watches");
  expect(await work.ok("push", "--dryrun")).toBe("");
  await work.ok("push");
  work.write("src/deep/x", "2");
  work.commit("Change what is watched");
  expect(await work.ok("push", "--dryrun")).toBe("a.ocu.star\n");
});

test("W35: what a release watches is known although it was still waiting when its push ended", async () => {
  const waiting = `
def build():
    return done(watch = ["src"])

task(build, "build", inputs = {"go": input(ref = "./custom/go")})
`.replace("def build():", "def build(go):");
  const work = workspace({ "a.ocu.star": waiting });
  await work.ok("push");
  await work.ok("state", "set", "a.ocu.star/@r1/custom/go", "yes", "--cascade");
  work.write("src/x", "2");
  work.commit("Change what is watched");
  expect(await work.ok("push", "--dryrun")).toBe("a.ocu.star\n");
});

test("W35: a deleted file does not fail a push, and a renamed one is another package", async () => {
  const work = workspace({ "a.ocu.star": simple("a"), "b.ocu.star": simple("b"), "c.ocu.star": simple("c") });
  await work.ok("push");
  work.git("rm", "--quiet", "a.ocu.star");
  work.git("mv", "b.ocu.star", "d.ocu.star");
  work.commit("Delete a, rename b");
  expect(await work.ok("push", "--dryrun")).toBe("d.ocu.star\n");
  await work.ok("push");
  expect(await releases(work)).toHaveLength(4);
});

test("W35: a file that only others load is released by nobody", async () => {
  const work = workspace({
    "a.ocu.star": `load("lib.ocu.star", "greeting")\n${simple("a")}`,
    "lib.ocu.star": 'greeting = "hello"\n',
  });
  await work.ok("push");
  expect(await releases(work)).toEqual(["r/-/a.ocu.star/@r1"]);
});

test("W35: environments come before the packages that need them, in the same push", async () => {
  const work = workspace({ "a.ocu.star": deployable, "z-env.ocu.star": environmentsFile("eu") });
  expect(await work.ok("push", "--dryrun")).toBe("z-env.ocu.star\na.ocu.star\n");
  await work.ok("push");
  expect(traced(work)).toEqual(["up eu"]);
  work.write("z-env.ocu.star", environmentsFile("eu", "us"));
  work.write("a.ocu.star", `${deployable}# changed\n`);
  work.write("b.ocu.star", deployable);
  work.commit("A new environment and a new package");
  await work.ok("push");
  expect(traced(work)).toEqual(["up eu", "up eu", "up eu", "up us", "up us"]);
  expect(await work.match("**/op/*")).toEqual([]);
});

test("a new environment alone reaches what was released at the commit before", async () => {
  const work = workspace({ "a.ocu.star": deployable, "env.ocu.star": environmentsFile("eu") });
  await work.ok("push");
  work.write("env.ocu.star", environmentsFile("eu", "us"));
  work.commit("A new environment");
  await work.ok("push");
  expect(await releases(work)).toEqual(["r/-/a.ocu.star/@r1"]);
  expect(traced(work)).toEqual(["up eu", "up us"]);
});

test("W35: a file that cannot be read is named and keeps no other one back; the push that can read it makes up for it, once", async () => {
  const work = workspace({ "a.ocu.star": simple("a"), "b.ocu.star": simple("b") });
  await work.ok("push");
  work.write("a.ocu.star", "nonsense(\n");
  work.write("b.ocu.star", simple("b2"));
  work.commit("Break a");
  const failed = await work.run(["push"]);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain("a.ocu.star");
  expect(traced(work)).toEqual(["a", "b", "b2"]);
  const again = await work.run(["push"]);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining("a.ocu.star")]);
  const planned = await work.run(["push", "--dryrun"]);
  expect([planned.code, planned.stdout]).toEqual([1, ""]);
  work.write("c.ocu.star", simple("c"));
  work.commit("Something else, while a is broken");
  const beside = await work.run(["push", "--dryrun"]);
  expect([beside.code, beside.stdout]).toEqual([1, "c.ocu.star\n"]);
  expect((await work.run(["push"])).code).toBe(1);
  work.write("a.ocu.star", simple("a3"));
  work.commit("Repair a");
  for (const _ of ["once", "and not again"]) await work.ok("push");
  expect(traced(work)).toEqual(["a", "a3", "b", "b2", "c"]);
});

test("W21: a push whose tasks fail exits with 1, and what it released stays released", async () => {
  const work = workspace({ "a.ocu.star": simple("a").replace("echo a", "false") });
  const failed = await work.run(["push"]);
  expect(failed.code).toBe(1);
  expect((await work.run(["push"])).code).toBe(1);
  expect(await releases(work)).toEqual(["r/-/a.ocu.star/@r1"]);
  work.write("a.ocu.star", simple("a2"));
  work.commit("Repair a");
  await work.ok("push");
  expect(traced(work)).toEqual(["a2"]);
});

test("an older commit whose push starts late releases nothing over the newer one", async () => {
  const work = workspace({ "a.ocu.star": simple("a") });
  await work.ok("push");
  work.write("a.ocu.star", simple("older"));
  const older = work.commit("Older");
  work.write("a.ocu.star", simple("newer"));
  const newer = work.commit("Newer");
  await work.ok("push");
  work.git("checkout", "--quiet", older);
  const late = await work.run(["push"]);
  expect(late.code).toBe(0);
  expect(late.stderr).toContain(`${newer.slice(0, 7)} was pushed already`);
  expect(traced(work)).toEqual(["a", "newer"]);
  expect(await index(work)).toMatchObject({ commit: newer });
});

test("of two pushes at the same moment the older commit never deploys last", async () => {
  const work = workspace({
    "repo.ocu.star": `repo_alias("r")\nstore.set(store.fs("../state"))\n`,
    "a.ocu.star": deployable,
    "env.ocu.star": environmentsFile("eu"),
  });
  await work.ok("push");
  work.write("a.ocu.star", `${deployable}# older\n`);
  const older = work.commit("Older");
  work.write("a.ocu.star", `${deployable}# newer\n`);
  const newer = work.commit("Newer");
  work.git("worktree", "add", "--quiet", `${work.root}-older`, older);
  const ends = await Promise.all([work.start(["push"]).ended, work.start(["push"], { cwd: "../repo-older" }).ended]);
  expect(ends.map(({ code }) => code)).toEqual([0, 0]);
  expect(await index(work)).toMatchObject({ commit: newer });
  const current = (await work.get("a.ocu.star/@/deploy/eu#release")) as string;
  expect(await work.match(`${current}/commit/*`)).toEqual([`${current}/commit/${newer}`]);
});

test("two pushes of one commit at the same moment make one release of each file", async () => {
  const work = workspace({ "a.ocu.star": simple("a"), "b.ocu.star": simple("b") });
  const ends = await Promise.all([work.start(["push"]).ended, work.start(["push"]).ended]);
  expect(ends.map(({ code, stderr }) => (code === 0 ? "" : stderr))).toEqual(["", ""]);
  expect(traced(work)).toEqual(["a", "b"]);
});

test("a branch that was rewritten is pushed from what was pushed last", async () => {
  const work = workspace({ "a.ocu.star": simple("a"), "b.ocu.star": simple("b") });
  const first = work.git("rev-parse", "HEAD");
  work.write("a.ocu.star", simple("before"));
  work.commit("Before");
  await work.ok("push");
  work.git("reset", "--quiet", "--hard", first);
  work.write("b.ocu.star", simple("after"));
  work.commit("After");
  expect(await work.ok("push", "--dryrun")).toBe("a.ocu.star\nb.ocu.star\n");
  await work.ok("push");
  expect(traced(work)).toEqual(["a", "after", "b", "before"]);
});

test("release_ignore leaves files out, and repositories below are their own", async () => {
  const work = workspace({
    "repo.ocu.star": 'repo_alias("r")\nrelease_ignore = ["old/*"]\n',
    "a.ocu.star": simple("a"),
    "old/deep/b.ocu.star": simple("b"),
    "other/repo.ocu.star": "",
    "other/c.ocu.star": simple("c"),
    "not-ocu.star": "",
  });
  expect(await work.ok("push", "--dryrun")).toBe("a.ocu.star\n");
});

test("W35: the configs may lie in a folder of the git checkout", async () => {
  const work = new Workspace({
    "sub/repo.ocu.star": 'repo_alias("r")\n',
    "sub/a.ocu.star": simple("a", '["sub/src"]'),
  });
  work.env.TRACE = `${work.env.HOME}.trace`;
  const run = async (...args: string[]) => (await work.run(args, { cwd: "sub" })).stdout;
  expect(await run("push", "--dryrun")).toBe("a.ocu.star\n");
  await run("push");
  work.write("a.ocu.star", simple("not ours"));
  work.commit("Outside");
  expect(await run("push", "--dryrun")).toBe("");
  work.write("sub/src/x", "");
  work.commit("Watched");
  expect(await run("push", "--dryrun")).toBe("a.ocu.star\n");
});

test("changes that are in no commit are refused and named", async () => {
  const work = workspace({ "a.ocu.star": simple("a") });
  work.write("new file.txt", "");
  const refused = await work.run(["push"]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("new file.txt");
  expect(await work.ok("push", "--dryrun")).toBe("a.ocu.star\n");
  expect(await releases(work)).toEqual([]);
});

test("a shallow checkout asks its remote for the history it lacks", async () => {
  const work = workspace({ "a.ocu.star": simple("a"), "b.ocu.star": simple("b") });
  work.write("repo.ocu.star", 'repo_alias("r")\nstore.set(store.fs("../state"))\n');
  work.commit("Keep state outside");
  await work.ok("push");
  for (const text of ["1", "2", "3"]) {
    work.write("a.ocu.star", simple(text));
    work.commit(text);
  }
  work.git("clone", "--quiet", "--depth=1", `file://${work.root}`, "../shallow");
  const ended = await work.run(["push", "--dryrun"], { cwd: "../shallow" });
  expect(ended.stdout).toBe("a.ocu.star\n");
});

test("a push keeps the freeze windows of the environments that come with it, and who registered them", async () => {
  const environments = (windows: string): string =>
    `register_environment(environment("eu", freeze = [${windows}]))\nregister_environment(environment("us"))\n`;
  const work = workspace({
    "env.ocu.star": environments('freeze_window("2020-01-01", "2100-01-01", "holidays")'),
    "app.ocu.star": deployable,
  });
  const first = await work.run(["push"]);
  expect(first.code).toBe(0);
  expect(first.stderr).toContain("app r1 deploy eu: frozen until 2100-01-01 UTC: holidays");
  expect(traced(work)).toEqual(["up us"]);
  expect(await work.ok("history", "@/environment/eu")).toMatch(/^Intent set by \S+, /);
  work.write("env.ocu.star", environments(""));
  work.commit("Holidays are over");
  await work.ok("push");
  expect(traced(work)).toEqual(["up eu", "up us"]);
});
