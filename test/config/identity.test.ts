import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { call, evaluate, functionOf, problemOf, repository } from "./support.js";

const saying = (name: string, text: string) => `def ${name}():\n  return done(outputs = {"says": "${text}"})\n`;
const task = (name: string) => `task(${name}, name = "${name}")\n`;

describe("a stored function is found again", () => {
  test("by name and position alone, as the Go client stores it", async () => {
    const evaluation = await evaluate(`${saying("a", "first")}${saying("b", "second")}${task("a")}${task("b")}`);
    const { result } = await call(evaluation, {}, { fn: { name: "b", pos: "f.ocu.star:3:1" } });
    expect(result).toMatchObject({ outputs: { says: "second" } });
  });

  test("in a module, by the text it was loaded by", async () => {
    const repo = repository({
      "p/f.ocu.star": 'load("./lib/tasks.star", "build", "declare")\ndeclare()',
      "p/lib/tasks.star": `${saying("build", "built")}def declare():\n  task(build, name = "build")`,
    });
    const evaluation = await repo.evaluate("p/f.ocu.star");
    expect(functionOf(evaluation)).toEqual({
      name: "build",
      pos: "./lib/tasks.star:1:1",
      module: "p/lib/tasks.star",
      global: "build",
    });
    const found = await call(evaluation, {}, { fn: { name: "build", pos: "./lib/tasks.star:1:1" } });
    expect(found.result).toMatchObject({ outputs: { says: "built" } });
  });

  test("B12.6: after an edit above it, by its name", async () => {
    const repo = repository({ "f.ocu.star": `${saying("t", "old")}${task("t")}` });
    const fn = functionOf(await repo.evaluate());
    writeFileSync(path.join(repo.root, "f.ocu.star"), `# a new line\n${saying("t", "new")}${task("t")}`);
    const edited = await repo.evaluate();
    expect((await call(edited, {}, { fn })).result).toMatchObject({ outputs: { says: "new" } });
    const goStored = await call(edited, {}, { fn: { name: "t", pos: "f.ocu.star:1:1" } });
    expect(goStored.result).toMatchObject({ outputs: { says: "new" } });
  });

  test("B12.6: among closures of one factory by the name it is bound to", async () => {
    const factory = 'def make(text):\n  def inner():\n    return done(outputs = {"says": text})\n  return inner\n';
    const source = `${factory}a = make("A")\nb = make("B")\ntask(a, "a")\ntask(b, "b")`;
    const evaluation = await evaluate(source);
    const fns = [functionOf(evaluation, "a"), functionOf(evaluation, "b")];
    expect(fns[0]?.pos).toBe(fns[1]?.pos);
    const said = await Promise.all(fns.map(async (fn) => (await call(evaluation, {}, { fn })).result));
    expect(said).toMatchObject([{ outputs: { says: "A" } }, { outputs: { says: "B" } }]);
    const ambiguous = await problemOf(call(evaluation, {}, { fn: { name: "inner", pos: "f.ocu.star:2:3" } }));
    expect(ambiguous.code).toBe("function-missing");
  });

  test("with underscores, and from a file of the same name in another folder", async () => {
    const repo = repository({
      "f.ocu.star": 'load("a/x.star", "ta")\nload("b/x.star", "tb")\nta()\ntb()',
      "a/x.star": `${saying("_work", "a")}def ta():\n  task(_work, "a")`,
      "b/x.star": `${saying("_work", "b")}def tb():\n  task(_work, "b")`,
    });
    const evaluation = await repo.evaluate();
    expect((await call(evaluation, {}, { task: "b" })).result).toMatchObject({ outputs: { says: "b" } });
    expect((await call(evaluation, {}, { task: "a" })).result).toMatchObject({ outputs: { says: "a" } });
  });

  test("or is named as missing, with what to do", async () => {
    const evaluation = await evaluate(`${saying("a", "x")}${task("a")}`);
    const problem = await problemOf(call(evaluation, {}, { fn: { name: "up", pos: "f.ocu.star:28:1" } }));
    expect(problem).toMatchObject({
      code: "function-missing",
      message: "the function up (f.ocu.star:28:1) is needed; the file has none of that name",
      fix: "undo the edit, or commit it and make a new release",
    });
  });
});
