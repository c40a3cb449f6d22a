import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { call, problemOf, problemsOf, repository } from "./support.js";

const task = (body: string) => `def t():\n${body}\ntask(t, name = "t")\n`;

describe("load()", () => {
  test.each(["./x.star", "x.star", "../a/x.star", "//a/x.star"])("finds a file by %s", async (spelling) => {
    const repo = repository({
      "a/f.ocu.star": `load("${spelling}", "v", w = "v")\nprint(v, w)`,
      "a/x.star": 'v = "here"',
    });
    await repo.evaluate("a/f.ocu.star");
    expect(repo.prints).toEqual(["here here"]);
  });

  test("B12.6: two files of one name in different folders stay apart", async () => {
    const repo = repository({
      "f.ocu.star": 'load("a/m.star", "a")\nload("b/m.star", "b")\nprint(a, b)',
      "a/m.star": 'load("common.star", "v")\na = v',
      "b/m.star": 'load("common.star", "v")\nb = v',
      "a/common.star": "v = 1",
      "b/common.star": "v = 2",
    });
    await repo.evaluate();
    expect(repo.prints).toEqual(["1 2"]);
  });

  test("evaluates a module once, whatever it is loaded as", async () => {
    const repo = repository({
      "f.ocu.star": 'load("./m.star", "v")\nload("//m.star", w = "v")\nprint(v == w)',
      "m.star": 'print("loading")\nv = 1',
    });
    await repo.evaluate();
    expect(repo.prints).toEqual(["loading", "True"]);
  });

  test.each([
    ['load("../x.star", "v")', "leads out of the repository"],
    ['load("missing.star", "v")', "there is no file missing.star"],
    ['load("m.star", "nothing")', "nothing"],
    ['load("m.star", "_hidden")', "_hidden"],
    ['load("cycle.star", "v")', "cycle in load graph"],
  ])("is refused with its place: %s", async (line, message) => {
    const repo = repository({
      "f.ocu.star": line,
      "m.star": "v = 1\n_hidden = 2",
      "cycle.star": 'load("back.star", "w")\nv = 1',
      "back.star": 'load("cycle.star", "v")\nw = 1',
    });
    const problem = await problemOf(repo.evaluate());
    expect(problem.message).toContain(message);
    expect(problem).toMatchObject({ file: expect.stringContaining("star"), line: 1 });
  });

  test("does not follow a symbolic link out of the repository", async () => {
    const repo = repository({ "f.ocu.star": 'load("out/x.star", "v")' });
    const outside = repository({ "x.star": "v = 1" });
    symlinkSync(outside.root, path.join(repo.root, "out"));
    expect((await problemOf(repo.evaluate())).message).toContain("leads out of the repository");
  });

  test("knows a module by the file that a symbolic link leads to", async () => {
    const repo = repository({
      "f.ocu.star": 'load("real/m.star", "v")\nload("link/m.star", w = "v")\nprint(v, w)',
      "real/m.star": 'print("once")\nv = 1',
    });
    mkdirSync(path.join(repo.root, "other"));
    symlinkSync(path.join(repo.root, "real"), path.join(repo.root, "link"));
    await repo.evaluate();
    expect(repo.prints).toEqual(["once", "1 1"]);
  });

  test("freezes modules and leaves the file itself mutable", async () => {
    const own = repository({
      "f.ocu.star": `seen = {}\n${task('  seen["a"] = 1\n  return done(outputs = {"n": len(seen)})')}`,
    });
    expect((await call(await own.evaluate())).result).toMatchObject({ outputs: { n: 1 } });
    const loaded = repository({
      "f.ocu.star": `load("m.star", "seen")\n${task('  seen["a"] = 1')}`,
      "m.star": "seen = {}",
    });
    expect((await problemOf(call(await loaded.evaluate()))).message).toContain("frozen hash table");
  });

  test("shows the place inside a module first and then the loads that led to it", async () => {
    const repo = repository({
      "f.ocu.star": '\nload("a/m.star", "v")',
      "a/m.star": 'load("n.star", "v")',
      "a/n.star": 'def inner():\n  fail("broken")\nv = inner()',
    });
    const problem = await problemOf(repo.evaluate());
    expect(problem).toMatchObject({ code: "config-failed", file: "a/n.star", line: 2, column: 7 });
    expect(problem.message).toBe("a/n.star:2:7: fail: broken");
    expect(problem.frames?.map((frame) => `${frame.file}:${frame.line} ${frame.function}`)).toEqual([
      "a/n.star:2 inner",
      "a/n.star:3 <toplevel>",
      "a/m.star:1 <toplevel>",
      "f.ocu.star:2 <toplevel>",
    ]);
  });

  test("B12.8: work declared at the top level of a module is refused with its place", async () => {
    const repo = repository({
      "f.ocu.star": 'load("m.star", "t")\nphase("p", tasks = [])',
      "m.star": 'def t():\n  return done()\ntask(t, name = "lost")\nphase("lost", tasks = [])',
    });
    const problems = await problemsOf(repo.evaluate());
    expect(problems.map((each) => each.message)).toEqual([
      "m.star:3:5: task() must not be called at the top level of a loaded file",
      "m.star:4:6: phase() must not be called at the top level of a loaded file",
    ]);
  });

  test("counts work that a function of a module declares for the file that calls it", async () => {
    const repo = repository({
      "f.ocu.star": 'load("m.star", "declare")\ndeclare("a")\ndeclare("b")',
      "m.star": "def t():\n  return done()\ndef declare(name):\n  return task(t, name = name)",
    });
    const { package: plan } = await repo.evaluate();
    expect(plan?.phases.flatMap((phase) => phase.tasks?.map((each) => each.task?.name))).toEqual(["a", "b"]);
    expect(plan?.phases[0]?.tasks?.[0]?.task?.fn).toEqual({
      name: "t",
      pos: "m.star:1:1",
      module: "m.star",
      global: "t",
    });
  });

  test("what a module prints is shown and masked", async () => {
    const repo = repository({
      "f.ocu.star": 'load("m.star", "v")',
      "m.star": 'v = secret("hunter22")\nprint("it is " + v)',
    });
    await repo.evaluate();
    expect(repo.prints).toEqual(["it is <secret>"]);
  });

  test("registers environments from a module", async () => {
    const repo = repository({
      "f.ocu.star": 'load("m.star", "v")',
      "m.star": 'v = 1\nregister_environment(environment("staging", {"a": "b"}))',
    });
    expect((await repo.evaluate()).registered).toEqual([{ name: "staging", attributes: { a: "b" } }]);
  });
});
