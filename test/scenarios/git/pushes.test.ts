import { describe, expect, test } from "vitest";
import { app, gitWorkspace, ran } from "./support.js";

describe("B22: pushes, counted by the remote", { timeout: 300_000 }, () => {
  for (const [form, wanted] of [
    ["one branch", 5],
    ["two branches", 5],
    ["two remotes", 8],
  ] as const) {
    test(`a build and three environments one after the other take ${wanted} with ${form}`, async () => {
      const { work, state, intent } = gitWorkspace(form);
      await work.ok("release", "new", "env.ocu.star");
      const counted = (): number => state.pushes() + (intent === state ? 0 : intent.pushes());
      counted();
      await work.ok("release", "new", "app.ocu.star");
      expect(counted()).toBe(wanted);
      expect(ran(work)).toEqual(["build", "e1", "e2", "e3"]);
      await work.match("**/@r1/**/status/*");
      expect(await work.run(["work", "any"])).toMatchObject({ code: 0 });
      await work.ok("state", "diff");
      expect(counted()).toBe(0);
      state.check(...(form === "two branches" ? ["state", "intent"] : ["state"]));
    });
  }

  test("commit messages are short, say what was done in which run, and hold nothing of the machine", async () => {
    const { work, state } = gitWorkspace("two branches");
    await work.ok("release", "new", "env.ocu.star");
    await work.ok("release", "new", "app.ocu.star");
    await work.ok("state", "set", "@/custom/x", "1");
    const messages = `${state.git("log", "--format=%B", "state")}\n${state.git("log", "--format=%B", "intent")}`;
    expect(messages).not.toContain(work.path(".."));
    expect(state.git("log", "--format=%s", "state").split("\n")).toEqual([
      "complete r/-/app.ocu.star/@r1/deploy/e3/1",
      "complete r/-/app.ocu.star/@r1/deploy/e2/1, and 1 more",
      "complete r/-/app.ocu.star/@r1/deploy/e1/1, and 1 more",
      "complete r/-/app.ocu.star/@r1/task/build/1, and 1 more",
      "release r/-/app.ocu.star/@r1",
      "register environments",
    ]);
    expect(messages).toContain("- start r/-/app.ocu.star/@r1/deploy/e3/1");
    expect(messages.split("\n").every((line) => line.length < 100)).toBe(true);
  });
});

test("eight packages released at once by eight processes to one git store are all complete", async () => {
  const names = Array.from({ length: 8 }, (_, at) => `p${at}.ocu.star`);
  const { work, state } = gitWorkspace("two branches", Object.fromEntries(names.map((name) => [name, app])));
  await work.ok("release", "new", "env.ocu.star");
  const ended = await Promise.all(names.map((name) => work.run(["release", "new", name])));
  expect(ended.map(({ code }) => code)).toEqual(names.map(() => 0));
  const runs = await work.match("**/@r1/**/status/*");
  expect(runs).toHaveLength(32);
  expect(runs.every((run) => run.endsWith("/status/complete"))).toBe(true);
  expect(ran(work)).toHaveLength(32);
  state.check("state", "intent");
}, 300_000);
