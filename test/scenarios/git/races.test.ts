import { describe, expect, test } from "vitest";
import type { Workspace } from "../../support/workspace.js";
import { app, gitWorkspace, machine, ran, type StoreRemote } from "./support.js";

/**
 * Two machines at the same moment: the push of the first one is at the server and nothing is decided yet when the second
 * one does all of its work.
 */
async function race(
  work: Workspace,
  remote: StoreRemote,
  first: readonly string[],
  second: readonly (readonly string[])[],
): Promise<{ first: { code: number | null; stderr: string; stdout: string }; second: (number | null)[] }> {
  const gate = remote.hold();
  const slow = work.start(first, machine(work, "slow"));
  await gate.arrived;
  const codes: (number | null)[] = [];
  for (const args of second) codes.push((await work.run(args, machine(work, "fast"))).code);
  gate.release("pass");
  return { first: await slow.ended, second: codes };
}

const approval = `
def up(environment, approved):
    shell("echo " + environment["name"] + " >> ran.log")
    return done()

def down(environment, approved):
    return done()

phase("p", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {"approved": input(ref = "./custom/approved")})
    for e in environments()
])
`;

describe("two machines at the same moment", { timeout: 300_000 }, () => {
  test("C1, C2: both set a value; the push that lost is made again on top of the other", async () => {
    const { work, state } = gitWorkspace("two branches");
    const raced = await race(work, state, ["state", "set", "@/custom/a", "1"], [["state", "set", "@/custom/b", "2"]]);
    expect([raced.first.code, raced.second]).toEqual([0, [0]]);
    expect(await work.ok("state", "diff")).toBe("@/custom/a\n@/custom/b\n");
    state.check("intent");
    expect(state.git("rev-list", "--count", "intent")).toBe("2");
  });

  test("C3: both set the same value; the last one counts, and nobody reads what was not kept", async () => {
    const { work, state } = gitWorkspace("two branches");
    const raced = await race(
      work,
      state,
      ["state", "set", "@/custom/q", "slow"],
      [["state", "set", "@/custom/q", "fast"]],
    );
    expect([raced.first.code, raced.second]).toEqual([0, [0]]);
    for (const name of ["slow", "fast"]) {
      expect((await work.run(["state", "apply", "@/custom/q"], machine(work, name))).code).toBe(0);
      expect((await work.run(["state", "get", "@/custom/q"], machine(work, name))).stdout).toBe('"slow"\n');
    }
    state.check("state", "intent");
  });

  test("C4: both make the next release; there are two, each runs its own tasks once", async () => {
    const { work, state } = gitWorkspace("two branches");
    await work.ok("release", "new", "env.ocu.star");
    const make = ["release", "new", "app.ocu.star", "--force"];
    const raced = await race(work, state, make, [make]);
    expect([raced.first.code, raced.second]).toEqual([0, [0]]);
    expect(await work.match("**/app.ocu.star/@r*")).toEqual(["r/-/app.ocu.star/@r1", "r/-/app.ocu.star/@r2"]);
    const markers = await work.match("**/app.ocu.star/@r*/**/status/*");
    expect(markers.map((marker) => marker.slice(marker.lastIndexOf("/") + 1))).toEqual(Array(8).fill("complete"));
    expect([...ran(work)].sort()).toEqual(["build", "build", "e1", "e1", "e2", "e2", "e3", "e3"]);
    state.check("state", "intent");
  });

  test("C5, C6: both find the same runs ready; each runs once and has one status", async () => {
    const { work, state } = gitWorkspace("two branches", { "app.ocu.star": approval });
    await work.ok("release", "new", "env.ocu.star");
    await work.ok("release", "new", "app.ocu.star");
    await work.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes");
    await work.ok("state", "apply", "app.ocu.star/@r1/custom/approved");
    const raced = await race(work, state, ["work", "continue"], [["work", "continue"]]);
    expect([raced.first.code, raced.second]).toEqual([0, [0]]);
    expect([...ran(work)].sort()).toEqual(["e1", "e2", "e3"]);
    expect(await work.match("**/app.ocu.star/@r1/**/status/*")).toEqual(
      ["e1", "e2", "e3"].map((name) => `r/-/app.ocu.star/@r1/deploy/${name}/1/status/complete`),
    );
    state.check("state", "intent");
  });

  test("C7: an intent that is set while a run of that deployment starts is not overwritten without a word", async () => {
    const { work, state } = gitWorkspace("two branches", { "app.ocu.star": app }, ["e1"]);
    await work.ok("release", "new", "env.ocu.star");
    for (let turn = 0; turn < 2; turn++) await work.ok("release", "new", "app.ocu.star", "--force");
    const input = JSON.stringify(await work.get("app.ocu.star/@r1/deploy/e1#input"));
    const intent = JSON.stringify({ release: "r/-/app.ocu.star/@r1", input: JSON.parse(input) });
    // Released for the third time, and taken back to the first at the same moment.
    const gate = state.hold(1);
    const slow = work.start(["release", "new", "app.ocu.star", "--force"], machine(work, "slow"));
    await gate.arrived;
    const set = ["state", "set", "app.ocu.star/@/deploy/e1", intent, "-f", "json"];
    expect((await work.run(set, machine(work, "fast"))).code).toBe(0);
    gate.release("pass");
    expect((await slow.ended).code).toBe(0);
    expect((await work.run(["work", "any"])).code).toBe(0);
    const kept = state.git("show", "intent:refs/r/-/app.ocu.star/@/deploy/e1/@object.json");
    expect(JSON.parse(kept)).toMatchObject({ body: { release: "r/-/app.ocu.star/@r1" } });
    expect(await work.ok("state", "get", "app.ocu.star/@/deploy/e1#release")).toBe('"r/-/app.ocu.star/@r1"\n');
    state.check("state", "intent");
  });

  test("C8: both in one home: neither disturbs the other, and both succeed", async () => {
    const { work, state } = gitWorkspace("two branches");
    await work.ok("release", "new", "env.ocu.star");
    const gate = state.hold();
    const slow = work.start(["state", "set", "@/custom/a", "1"]);
    await gate.arrived;
    // It waits for the machine's lock, which the other one holds while its push is on the way.
    const other = work.start(["state", "set", "@/custom/b", "2"]);
    expect((await work.run(["state", "match", "@/environment/*"])).code).toBe(0);
    gate.release("pass");
    expect([(await slow.ended).code, (await other.ended).code]).toEqual([0, 0]);
    expect(await work.ok("state", "diff")).toBe("@/custom/a\n@/custom/b\n");
  });

  test("C15: of two remotes the second one refuses: the command fails, and the next one brings them together", async () => {
    const { work, state, intent } = gitWorkspace("two remotes", { "app.ocu.star": app }, ["e1"]);
    await work.ok("release", "new", "env.ocu.star");
    const gate = state.hold(1);
    const slow = work.start(["release", "new", "app.ocu.star"]);
    await gate.arrived;
    // Intent names the release already, state does not know that its run starts.
    expect(intent.git("ls-tree", "-r", "--name-only", "intent")).toContain("app.ocu.star/@/deploy/e1/@object.json");
    gate.release("refuse");
    const ended = await slow.ended;
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining("refuses changes to state")]);
    await work.run(["release", "continue", "app.ocu.star/@r1"]);
    if ((await work.match("**/@r1/**/status/failed")).length > 0) await work.ok("release", "retry", "app.ocu.star/@r1");
    expect(await work.ok("state", "diff")).toBe("");
    expect((await work.match("**/@r1/deploy/**/status/*")).at(-1)).toMatch(/\/status\/complete$/);
    expect(ran(work).filter((line) => line === "e1")).toEqual(["e1"]);
    state.check("state");
    intent.check("intent");
  });
});
