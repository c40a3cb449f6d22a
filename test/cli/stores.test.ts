import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { environmentsFile, Workspace } from "../support/workspace.js";

const task = 'def f():\n    return done()\n\ntask(f, "t")\n';

test("W37: folder stores, relative to the root or absolute, one or two, are the same from every folder", async () => {
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\nstore.set(store.fs("../state"))\n',
    "sub/a.ocu.star": task,
    "env.ocu.star": environmentsFile("eu"),
  });
  expect((await work.run(["release", "new", "a.ocu.star"], { cwd: "sub" })).code).toBe(0);
  await work.ok("release", "new", "env.ocu.star");
  expect(existsSync(work.path("../state/state/refs/r/-/sub/a.ocu.star/@r1/@object.json"))).toBe(true);
  expect(existsSync(work.path("../state/intent/refs/@/environment/eu/@object.json"))).toBe(true);
  expect(work.git("status", "--porcelain", "--ignored")).toBe("");
  const inside = await work.run(["state", "match", "@/**"], { cwd: "../state/intent/refs" });
  expect([inside.code, inside.stdout]).toEqual([0, "@/environment/eu\n"]);

  const two = `repo_alias("r")\nstore.set(store.fs("../s"), intent = store.fs("${work.path("../i")}"))\n`;
  work.write("repo.ocu.star", two);
  await work.ok("release", "new", "//sub/a.ocu.star");
  await work.ok("release", "new", "env.ocu.star");
  expect(existsSync(work.path("../s/refs/@/environment/eu/@object.json"))).toBe(true);
  expect(existsSync(work.path("../i/refs/@/environment/eu/@object.json"))).toBe(true);
  expect(JSON.parse(work.read("../s/.ocuroot-store"))).toMatchObject({ version: 3, Tags: { state: {} } });
  expect(JSON.parse(work.read("../i/.ocuroot-store"))).toMatchObject({ version: 3, Tags: { intent: {} } });
  const within = await work.run(["state", "set", "@/custom/x", "1"], { cwd: "../s" });
  expect([within.code, existsSync(work.path("../i/refs/@/custom/x/@object.json"))]).toEqual([0, true]);
  const other = await work.run(["state", "match", "**"], { cwd: "../i" });
  expect([other.code, other.stderr]).toEqual([1, expect.stringContaining("cannot be told where")]);
}, 180_000);

test("W38: the link to the repository's config moves only forward along history", async () => {
  const work = new Workspace({ "repo.ocu.star": 'repo_alias("r")\n', "a.ocu.star": task });
  const link = (): string => {
    const text = work.read(".ocuroot/state/refs/r/-/repo.ocu.star/@/@object.json");
    return (JSON.parse(text) as { body: string }).body;
  };
  const first = work.git("rev-parse", "HEAD");
  const second = work.commit("Second");
  await work.ok("release", "new", "a.ocu.star");
  expect(link()).toBe(`r/-/repo.ocu.star/@${second}`);
  work.git("checkout", "--quiet", first);
  await work.ok("release", "new", "a.ocu.star");
  expect(link()).toBe(`r/-/repo.ocu.star/@${second}`);
  expect(await work.match("r/-/repo.ocu.star/@*")).toEqual(
    ["r/-/repo.ocu.star/@", `r/-/repo.ocu.star/@${first}`, `r/-/repo.ocu.star/@${second}`].sort(),
  );
  work.git("checkout", "--quiet", "main");
  const third = work.commit("Third");
  await work.ok("release", "new", "a.ocu.star");
  expect(link()).toBe(`r/-/repo.ocu.star/@${third}`);
}, 180_000);

test("B14: passwords and tokens in the addresses of remotes are in no document", async () => {
  const work = new Workspace({ "a.ocu.star": task });
  work.git("remote", "add", "origin", "https://someone:s3cr3t-token@example.com/o/shop.git");
  work.git("remote", "add", "other", "https://ghp_token@example.com/o/other.git");
  work.git("remote", "set-url", "--push", "other", "ssh://git:pushw0rd@example.com/o/other.git");
  const ended = await work.run(["release", "new", "a.ocu.star", "--json"]);
  expect(ended.code).toBe(0);
  expect(await work.match("**/@r1")).toEqual(["example.com/o/shop/-/a.ocu.star/@r1"]);
  const texts = readdirSync(work.path(".ocuroot"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  expect(texts.some((text) => text.includes("https://example.com/o/shop.git"))).toBe(true);
  for (const text of [...texts, ended.stdout, ended.stderr]) expect(text).not.toMatch(/s3cr3t|ghp_token|pushw0rd/);
});
