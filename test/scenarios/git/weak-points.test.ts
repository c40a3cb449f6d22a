import { rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gitWorkspace, machine, ran } from "./support.js";

/** What a release was made of, in the order of its functions. */
const whole = ["build", "e1", "e2", "e3"];

/** A package whose output comes from a file, and one that is deployed again when that changes. */
const source = `
def build():
    return done(outputs = {"v": shell("cat v.txt").stdout.strip()})

task(build, "build")
`;
const reader = `
def up(environment, v):
    shell("echo " + v + " >> ran.log")
    return done()

def down(environment, v):
    return done()

phase("p", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {"v": input(ref = "//a.ocu.star/@/task/build#output/v")})
    for e in environments()
])
`;

describe("weak points of stores in git", { timeout: 600_000 }, () => {
  test("B17: three machines that do everything at once lose nothing, do nothing twice, and leave one status of each run", async () => {
    const { work, state } = gitWorkspace("two branches");
    await work.ok("release", "new", "env.ocu.star");
    const commands = (name: string) => [
      ["release", "new", "app.ocu.star", "--force"],
      ["state", "set", `@/custom/${name}`, name],
      ["work", "any"],
    ];
    const names = ["m1", "m2", "m3"];
    const codes = await Promise.all(
      names.map(async (name) => {
        const own: (number | null)[] = [];
        for (const args of commands(name)) own.push((await work.run(args, machine(work, name))).code);
        return own;
      }),
    );
    expect(codes).toEqual(names.map(() => [0, 0, 0]));
    await work.ok("work", "any");
    expect(await work.match("@/custom/*")).toEqual(names.map((name) => `@/custom/${name}`));
    const builds = ran(work).filter((line) => line === "build");
    expect(builds).toHaveLength(3);
    const markers = await work.match("**/app.ocu.star/@r*/**/status/*");
    const byRun = new Map(markers.map((marker) => [marker.slice(0, marker.lastIndexOf("/status/")), marker]));
    expect(byRun.size).toBe(markers.length);
    for (const name of ["e1", "e2", "e3"]) {
      const done = markers.filter((each) => each.includes(`/deploy/${name}/`) && each.endsWith("/complete"));
      expect(ran(work).filter((line) => line === name)).toHaveLength(done.length);
    }
    expect(await work.ok("state", "diff")).toBe("");
    state.check("state", "intent");
  });

  test("B18: whichever push of a release the remote refuses, the command says so and fails, and later ones complete it", async () => {
    const { work, state } = gitWorkspace("two branches");
    await work.ok("release", "new", "env.ocu.star");
    const before = ["state", "intent"].map((branch) => [branch, state.git("rev-parse", branch)] as const);
    state.pushes();
    await work.ok("release", "new", "app.ocu.star");
    const pushes = state.pushes();
    expect(pushes).toBeGreaterThan(3);
    for (let at = 0; at < pushes; at++) {
      for (const [branch, commit] of before) state.git("update-ref", `refs/heads/${branch}`, commit);
      rmSync(work.path("ran.log"), { force: true });
      const gate = state.hold(at);
      const slow = work.start(["release", "new", "app.ocu.star"], machine(work, `m${at}`));
      await gate.arrived;
      gate.release("refuse");
      const first = await slow.ended;
      expect([at, first.code, first.stderr]).toEqual([at, 1, expect.stringContaining("refuses changes to")]);
      // What ran and could not be recorded is lost: nobody repeats that unasked.
      const next = at === 0 ? ["release", "new", "app.ocu.star"] : ["release", "continue", "app.ocu.star"];
      const second = await work.run(next, machine(work, `n${at}`));
      const lost = second.code !== 0;
      if (lost) {
        expect(second.stderr).toContain("lost");
        expect((await work.run(["release", "retry", "app.ocu.star"], machine(work, `n${at}`))).code).toBe(0);
      }
      const functions = ran(work);
      expect([at, [...new Set(functions)]]).toEqual([at, whole]);
      expect(functions.length).toBeLessThanOrEqual(whole.length + (lost ? 1 : 0));
      state.check("state", "intent");
    }
  });

  test("B23: a cascade follows what was committed and nothing else, links to the current release included", async () => {
    const files = { "a.ocu.star": source, "b.ocu.star": reader, ".gitignore": "*.log\nv.txt\n" };
    const { work, state } = gitWorkspace("two branches", files, ["e1"]);
    const version = (text: string) => writeFileSync(work.path("v.txt"), `${text}\n`);
    version("one");
    await work.ok("release", "new", "env.ocu.star");
    await work.ok("release", "new", "a.ocu.star");
    await work.ok("release", "new", "b.ocu.star");
    expect(ran(work)).toEqual(["one"]);
    version("two");
    const gate = state.hold();
    const refused = work.start(["release", "new", "a.ocu.star", "--force", "--cascade"], machine(work, "other"));
    await gate.arrived;
    gate.release("refuse");
    expect((await refused.ended).code).toBe(1);
    expect(ran(work)).toEqual(["one"]);
    // The new release takes the place of the first behind the link that the other package reads.
    await work.ok("release", "new", "a.ocu.star", "--force", "--cascade");
    expect(ran(work)).toEqual(["one", "two"]);
    expect(await work.ok("state", "diff")).toBe("");
    state.check("state", "intent");
  });
});
