import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { LogRecord } from "../../src/documents/run.js";
import { livingGroups } from "../../src/process-groups.js";
import { call, evaluate, problemOf, repository, runTask } from "./support.js";

const shellTask = (expression: string) =>
  `def t():\n  r = ${expression}\n  return done(outputs = {"r": r})\ntask(t, "t")`;
const resultOf = async (expression: string) => {
  const { result, logs } = await runTask(shellTask(expression));
  return { r: result.kind === "done" ? result.outputs?.r : undefined, logs };
};

describe("shell()", () => {
  test("returns both streams, both together in order, and the exit code", async () => {
    const { r } = await resultOf('shell("echo a; sleep 0; echo b >&2; exit 3", continue_on_error = True)');
    expect(r).toMatchObject({ stdout: "a\n", stderr: "b\n", exit_code: 3 });
    expect((r as { combined_output: string }).combined_output.split("\n").sort()).toEqual(["", "a", "b"]);
  });

  test("B12.3: fills combined_output in the order it was printed", async () => {
    const { r } = await resultOf('shell("echo 1 && echo 2 && echo 3").combined_output');
    expect(r).toBe("1\n2\n3\n");
  });

  test("logs whole lines with stream and the place of the call, the unfinished last one too", async () => {
    const { logs } = await resultOf("shell(\"printf 'a'; printf 'b\\\\nlast'; echo err >&2\").stdout");
    const shown = logs.map(({ message, stream, attributes }) => ({ message, stream, ...attributes }));
    const place = { thread: "t", filename: "f.ocu.star", line: "2", col: "12" };
    expect(shown).toContainEqual({ message: "ab", stream: 1, ...place });
    expect(shown).toContainEqual({ message: "last", stream: 1, ...place });
    expect(shown).toContainEqual({ message: "err", stream: 2, ...place });
    expect(shown).toHaveLength(3);
  });

  test("has an empty stdin, another shell, and variables on top of those there are", async () => {
    expect((await resultOf('shell("cat").stdout')).r).toBe("");
    expect((await resultOf('shell("echo $x $HOME" , env = {"x": "set"}).stdout')).r).toMatch(/^set \//);
    expect((await resultOf('shell("echo $0", shell = "bash").stdout')).r).toBe("bash\n");
  });

  test("stays silent when muted, and still returns", async () => {
    const { r, logs } = await resultOf('shell("echo quiet", mute = True).stdout');
    expect([r, logs]).toEqual(["quiet\n", []]);
  });

  test("fails with the exit code, the place, and the last lines, stderr first", async () => {
    const command = "for i in 1 2 3 4 5 6 7 8; do echo out$i; done; for i in 1 2 3; do echo err$i >&2; done; exit 4";
    const problem = await problemOf(resultOf(`shell("${command}")`));
    expect(problem).toMatchObject({
      code: "command-failed",
      message: "the command exited with 4",
      file: "f.ocu.star",
      line: 2,
      column: 12,
      tail: ["err1", "err2", "err3", "out2", "out3", "out4", "out5", "out6", "out7", "out8"],
    });
    expect(problem.excerpt?.text).toContain("shell(");
    expect(problem.frames).toEqual([{ function: "t", file: "f.ocu.star", line: 2, column: 12 }]);
  });

  test("B12.5: a muted command that fails shows its last lines", async () => {
    const problem = await problemOf(resultOf('shell("echo why >&2; exit 1", mute = True)'));
    expect(problem.tail).toEqual(["why"]);
  });

  test("keeps the beginning of a long last line", async () => {
    const problem = await problemOf(resultOf("shell(\"head -c 9999 /dev/zero | tr '\\\\0' x; exit 1\")"));
    expect(problem.tail).toEqual([`${"x".repeat(1000)}…`]);
  });

  test("says which signal ended a command", async () => {
    expect((await problemOf(resultOf('shell("kill -TERM $$")'))).message).toBe("the command was ended by SIGTERM");
    const { r } = await resultOf('shell("kill -KILL $$", continue_on_error = True).exit_code');
    expect(r).toBe(-1);
  });

  test.each([
    ['shell("true", shell = "no-such-shell")', 'there is no shell "no-such-shell"'],
    ['shell("true", dir = "no/such/folder")', 'there is no folder "no/such/folder"'],
  ])("says why a command could not start: %s", async (expression, message) => {
    expect((await problemOf(resultOf(expression))).message).toBe(`the command could not be started: ${message}`);
    const { r } = await resultOf(expression.replace(/\)$/, ", continue_on_error = True).exit_code"));
    expect(r).toBe(-1);
  });

  test.each([
    ["shell(3)", "the command of shell() must be text, not 3"],
    ['shell("true", env = {"A": 1})', "A in env of shell() must be text, not 1"],
    ['shell("true", timeout = 0)', "timeout of shell() must be a number of seconds above 0, not 0"],
  ])("checks its arguments: %s", async (expression, message) => {
    const problem = await problemOf(resultOf(expression));
    expect(problem).toMatchObject({ code: "task-failed", message, line: 2 });
  });

  test("ends a command whose time is up", async () => {
    const problem = await problemOf(resultOf('shell("sleep 60", timeout = 0.2)'));
    expect(problem.message).toBe("the command was ended after 0.2s, its timeout");
  });

  test("hands over 15 MiB whole, of 100 MiB the first 16, and says so in the log", async () => {
    const { r } = await resultOf("len(shell(\"head -c 15728640 /dev/zero | tr '\\\\0' x\", mute = True).stdout)");
    expect(r).toBe(15 * 1024 * 1024);
    const big = "head -c 104857600 /dev/zero | tr '\\\\0' x";
    const declared = `def t():\n  n = len(shell("${big}", mute = True).stdout)\n  return done(outputs = {"cut": n > 15 << 20 and n <= 16 << 20})\ntask(t, "t")`;
    const { result, lines } = await call(await repository({ "f.ocu.star": declared }).evaluate("f.ocu.star"));
    expect(result).toMatchObject({ outputs: { cut: true } });
    expect(lines).toContain("(stdout: shell() returns the first 16 MiB only)");
  });

  test("hands over the beginning of binary output, which the engine's memory has room for", async () => {
    const command = "head -c 20000000 /dev/zero; head -c 20000000 /dev/zero >&2";
    const declared = `def t():\n  r = shell("${command}", mute = True)\n  return done(outputs = {"cut": [len(r.stdout), len(r.stderr)]})\ntask(t, "t")`;
    const { result } = await call(await repository({ "f.ocu.star": declared }).evaluate("f.ocu.star"));
    expect(result).toMatchObject({ kind: "done" });
    for (const kept of (result as unknown as { outputs: { cut: number[] } }).outputs.cut) {
      expect(kept).toBeGreaterThan(2 << 20);
      expect(kept).toBeLessThan(16 << 20);
    }
  });
});

describe("the working folder", () => {
  const where = (dir: string) =>
    `def t():\n  return done(outputs = {"d": shell("pwd"${dir}).stdout.strip(), "p": pwd()})\n`;
  const declared = (dir: string) => `${where(dir)}task(t, "t")`;

  test.each([
    ["", "a/b"],
    [', dir = "."', "a/b"],
    [', dir = ""', "a/b"],
    [', dir = "sub"', "a/b/sub"],
    [', dir = "../x"', "a/x"],
  ])("B12.3: of shell(…%s) counts from the folder of the release file", async (dir, folder) => {
    const repo = repository({ "a/b/f.ocu.star": declared(dir), "a/b/sub/x": "", "a/x/y": "" });
    const { result } = await call(await repo.evaluate("a/b/f.ocu.star"));
    expect(result).toMatchObject({ outputs: { d: path.join(repo.root, folder), p: path.join(repo.root, "a/b") } });
  });

  test("is absolute when it is written so", async () => {
    const repo = repository({ "a/f.ocu.star": declared(', dir = "/"') });
    expect((await call(await repo.evaluate("a/f.ocu.star"))).result).toMatchObject({ outputs: { d: "/" } });
  });

  test("is that of the release file in functions of other folders", async () => {
    const repo = repository({
      "a/f.ocu.star": 'load("../lib/x.star", "t")\ntask(t, "t")',
      "lib/x.star": where(""),
    });
    expect((await call(await repo.evaluate("a/f.ocu.star"))).result).toMatchObject({
      outputs: { d: path.join(repo.root, "a") },
    });
  });

  test("is taken from the root when only there is one, with a warning", async () => {
    const repo = repository({ "a/f.ocu.star": declared(', dir = "deployments"'), "deployments/x": "" });
    const { result, lines } = await call(await repo.evaluate("a/f.ocu.star"));
    expect(result).toMatchObject({ outputs: { d: path.join(repo.root, "deployments") } });
    expect(lines[0]).toContain('warning: a/f.ocu.star:2:36: shell() runs in "deployments" of the repository\'s root');
  });

  test("B12.1: belongs to the checkout that is evaluated, wherever the process stands", async () => {
    const repo = repository({ "p/f.ocu.star": declared("") });
    expect(process.cwd()).not.toContain(repo.root);
    expect((await call(await repo.evaluate("p/f.ocu.star"))).result).toMatchObject({
      outputs: { d: path.join(repo.root, "p") },
    });
  });
});

describe("stopping a task", () => {
  test("ends the commands it started with all their children, and waits until they are gone", async () => {
    const repo = repository({
      "f.ocu.star": 'def t():\n  shell("sh -c \'echo $$ > inner; echo ready; sleep 100\' & wait")\ntask(t, "t")',
    });
    const evaluation = await repo.evaluate();
    const stop = new AbortController();
    const logs = new Proxy<LogRecord[]>([], {
      set: (target, key, value: unknown) => {
        if (typeof value === "object") stop.abort();
        return Reflect.set(target, key, value);
      },
    });
    const problem = await problemOf(call(evaluation, {}, { signal: stop.signal, logs }));
    expect(problem.code).toBe("cancelled");
    const pid = Number(readFileSync(path.join(repo.root, "inner"), "utf8"));
    expect(livingGroups()).toEqual([]);
    expect(existsSync(`/proc/${pid}/cwd`)).toBe(false);
  });

  test("stops a loop that never ends by itself", async () => {
    const evaluation = await evaluate('def t():\n  print("on")\n  for i in range(1 << 60):\n    pass\ntask(t, "t")');
    const stop = new AbortController();
    const running = evaluation.call(
      { name: "t", pos: "f.ocu.star:1:1" },
      {},
      { log: () => stop.abort(), signal: stop.signal },
    );
    expect((await problemOf(running)).code).toBe("cancelled");
  });
});

describe("files", () => {
  const done = (body: string) => `def t():\n${body}\ntask(t, "t")`;

  test("are read, written and listed below the folder of the release file", async () => {
    const repo = repository({
      "a/f.ocu.star": done(
        '  write("new/x.txt", "hällo")\n  return done(outputs = {"r": read("new/x.txt"), "h": host.read_file("./new/x.txt"), "l": read_dir("."), "d": is_dir("new"), "f": is_dir("new/x.txt")})',
      ),
    });
    const { result } = await call(await repo.evaluate("a/f.ocu.star"));
    expect(result).toMatchObject({ outputs: { r: "hällo", h: "hällo", l: ["f.ocu.star", "new"], d: true, f: false } });
    expect(readFileSync(path.join(repo.root, "a/new/x.txt"), "utf8")).toBe("hällo");
  });

  test("B12.11: an absolute path stays absolute, and an empty folder is an empty list", async () => {
    const repo = repository({
      "a/f.ocu.star": done(
        '  shell("mkdir empty")\n  return done(outputs = {"abs": read(pwd() + "/f.ocu.star") != "", "empty": read_dir("empty")})',
      ),
    });
    expect((await call(await repo.evaluate("a/f.ocu.star"))).result).toMatchObject({
      outputs: { abs: true, empty: [] },
    });
  });

  test.each([
    ['read("nothing")', "file-not-found", 'read("nothing"): there is no such file or folder'],
    ['read(".")', "file-access", 'read("."): it is a folder'],
    ['read_dir("f.ocu.star")', "file-access", 'read_dir("f.ocu.star"): it is no folder'],
    ['is_dir("nothing")', "file-not-found", 'is_dir("nothing"): there is no such file or folder'],
    ['write("x", 3)', "task-failed", "the content of write() must be text, not 3"],
    ["read(None)", "task-failed", "the path of read() must be text, not None"],
  ])("are missed with place and reason: %s", async (expression, code, message) => {
    expect(await problemOf(runTask(done(`  ${expression}`)))).toMatchObject({
      code,
      message,
      file: "f.ocu.star",
      line: 2,
    });
  });

  test("the machine has the names Go gives it", async () => {
    const { result } = await runTask(
      done(
        '  return done(outputs = {"os": os(), "arch": host.arch(), "env": type(env()), "path": env()["PATH"] != ""})',
      ),
    );
    expect(result).toMatchObject({
      outputs: {
        os: expect.stringMatching(/linux|darwin|windows/),
        arch: expect.stringMatching(/amd64|arm64/),
        env: "dict",
        path: true,
      },
    });
  });
});
