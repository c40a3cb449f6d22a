import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { expect, test } from "vitest";
import { nodes } from "../action/stage.js";
import { cli, Workspace } from "../support/workspace.js";

const task = 'def f():\n    return done()\n\ntask(f, "t")\n';

/** What a real bash offers for the words of a command line, the last of them unfinished. */
function offered(work: Workspace, words: readonly string[]): string[] {
  work.write("bin/ocuroot", `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(work.path("bin/ocuroot"), 0o755);
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const script = `source <(ocuroot completion bash)
COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}
_ocuroot_complete
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const env = { ...work.env, PATH: `${work.path("bin")}:${work.env.PATH}` };
  return execFileSync("bash", ["-c", script], { env, cwd: work.root, encoding: "utf8" })
    .split("\n")
    .filter((line) => line !== "");
}

test("bash completes commands and flags with the script it sources", () => {
  const work = new Workspace({ "repo.ocu.star": "" });
  expect(offered(work, ["ocuroot", "re"])).toEqual(["release"]);
  expect(offered(work, ["ocuroot", ""])).toEqual(expect.arrayContaining(["release", "state", "work", "version"]));
  expect(offered(work, ["ocuroot", "release", ""])).toEqual(["new", "continue", "retry", "lint"]);
  expect(offered(work, ["ocuroot", "release", "new", "--f"])).toEqual(["--force"]);
  expect(offered(work, ["ocuroot", "state", "match", "--no"])).toEqual(["--no-links"]);
  expect(offered(work, ["ocuroot", "state", "get", "app.ocu"])).toEqual([]);
});

test("the completion of a program called through another one is for its last word; zsh and fish get scripts too", async () => {
  const work = new Workspace({ "repo.ocu.star": "" });
  const env = { OCU_COMMAND_OVERRIDE: "npx ocuroot" };
  const { stdout } = await work.run(["completion", "bash"], { env });
  expect(stdout).toContain("npx ocuroot __complete");
  expect(stdout).toMatch(/^complete -o default -F _ocuroot_complete ocuroot$/m);
  expect(await work.ok("completion", "zsh")).toMatch(/^#compdef ocuroot$/m);
  expect(await work.ok("completion", "fish")).toMatch(/^complete -c ocuroot /m);
});

test("every command has help with its flags, and the version is printed in three ways", async () => {
  const work = new Workspace({}, { git: false });
  const commands: Readonly<Record<string, readonly string[]>> = {
    "": ["release", "work", "state", "version", "completion"],
    "release new": ["--force", "--cascade", "--package", "--release", "--max-parallel", "--json", "--progress"],
    "release continue": ["--package", "--release"],
    "release retry": ["--package", "--release"],
    "release lint": ["<files...>"],
    "work continue": ["-d, --dryrun"],
    "state get": ["--package", "--release"],
    "state match": ["-l, --no-links"],
    "state set": ["-f, --format", "string", "json", "starlark", "--cascade"],
    "state delete": ["<ref>"],
    "state apply": ["--cascade"],
    completion: ["bash, zsh or fish"],
  };
  for (const [command, words] of Object.entries(commands)) {
    const help = await work.ok(...command.split(" ").filter(Boolean), "--help");
    for (const word of words) expect(help).toContain(word);
  }
  const version = (await work.ok("--version")).trim();
  expect(await work.ok("version")).toBe(`ocuroot ${version}\n`);
  expect(JSON.parse(await work.ok("version", "--json"))).toEqual({ schema: 1, version });
}, 180_000);

test("W40: OCU_CFG_ lists are JSON or comma-separated; OCU_ variables name repository, commit and program", async () => {
  const work = new Workspace({ "repo.ocu.star": 'repo_alias("r")\n', "a.ocu.star": task });
  const run = (env: Record<string, string>, ...args: string[]) => work.run(args, { env });
  for (const list of ['["a", "b"]', "a,b", ""]) {
    const ended = await run({ OCU_CFG_repo_remotes: list, OCU_CFG_release_ignore: list }, "state", "match", "**");
    expect([list, ended.code], ended.stderr).toEqual([list, 0]);
  }
  const bad = await run({ OCU_CFG_repo_remotes: "[bad" }, "state", "match", "**");
  expect([bad.code, bad.stderr]).toEqual([1, expect.stringContaining("OCU_CFG_repo_remotes")]);
  expect((await run({ OCU_CFG_repo_alias: "zz" }, "release", "new", "a.ocu.star")).code).toBe(0);
  expect(await work.match("zz/**/@r1")).toEqual(["zz/-/a.ocu.star/@r1"]);
  expect((await run({ OCU_REPO_COMMIT_OVERRIDE: "commitid" }, "release", "new", "a.ocu.star")).code).toBe(0);
  expect(await work.get("r/-/a.ocu.star/@r1#commit")).toBe("commitid");
  const again = { OCU_REPO_COMMIT_OVERRIDE: "commitid", OCU_COMMAND_OVERRIDE: "npx ocuroot" };
  expect((await run(again, "release", "new", "a.ocu.star")).stdout).toContain(
    "npx ocuroot release new a.ocu.star --force",
  );
  work.write("repo.ocu.star", "");
  expect((await run({ OCU_REPO_URL_OVERRIDE: "h.example/o/r" }, "release", "new", "a.ocu.star")).code).toBe(0);
  expect(await work.match("h.example/**/@r1")).toEqual(["h.example/o/r/-/a.ocu.star/@r1"]);
}, 180_000);

test("progress is plain in a pipe and in CI, coloured only when asked for, JSON lines on demand, and never on stdout", async () => {
  const work = new Workspace({ "repo.ocu.star": 'repo_alias("r")\n', "a.ocu.star": task });
  const run = (...more: string[]) => work.run(["release", "new", "a.ocu.star", "--force", ...more]);
  const plain = await run();
  expect(plain.stderr).toContain("a r1 t: done");
  const quiet = await run("--progress", "quiet");
  expect([quiet.code, quiet.stdout, quiet.stderr]).toEqual([0, "", ""]);
  const lines = (await run("--progress", "json")).stderr.trim().split("\n");
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty("type");
  const ci = await work.run(["release", "new", "a.ocu.star", "--force"], { env: { CI: "true", NO_COLOR: "1" } });
  for (const { stdout, stderr } of [plain, ci]) {
    expect(stdout).toBe("");
    expect(stderr.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  }
});

test.each(nodes)("on %s a release says nothing on stderr but what it does", (_name, node) => {
  const work = new Workspace({ "repo.ocu.star": "", "app.ocu.star": task });
  const { stderr, status } = spawnSync(node, [cli, "release", "new", "app.ocu.star"], {
    cwd: work.root,
    env: work.env,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  for (const line of stderr.split("\n").filter((line) => line !== "")) {
    expect(line).toMatch(/^(ocuroot \d|app r1|Done: )/);
  }
});

test("B9: a glob is taken from the working directory or the root, and finds refs as they are stored", async () => {
  const work = new Workspace({ "repo.ocu.star": 'repo_alias("r")\n', "a.ocu.star": task, "sub/b.ocu.star": task });
  await work.ok("release", "new", "a.ocu.star");
  await work.ok("release", "new", "sub/b.ocu.star");
  const found = async (glob: string, cwd = "."): Promise<readonly string[]> =>
    (await work.run(["state", "match", glob], { cwd })).stdout.split("\n").filter(Boolean);
  expect(await found("./*/@r1")).toEqual(["r/-/a.ocu.star/@r1"]);
  expect(await found("./*/@r1", "sub")).toEqual(["r/-/sub/b.ocu.star/@r1"]);
  expect(await found("//{a,sub/b}.ocu.star/@r1", "sub")).toEqual(["r/-/a.ocu.star/@r1", "r/-/sub/b.ocu.star/@r1"]);
  expect(await found("r/-/sub/../a.ocu.star/@r1")).toEqual([]);
});
