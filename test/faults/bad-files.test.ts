import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { Workspace } from "../support/workspace.js";

const f = "def f():\n    return done()\n\n";

/** A name for each file that cannot be released, its text, and what is said of it: place first. */
const files: Readonly<Record<string, readonly [string, ...string[]]>> = {
  syntax: ["def f(:\n", "Error: syntax.ocu.star:1:8: got ':'", "  1 | def f(:\n    |        ^"],
  names: [
    "def f():\n    return dome()\n\nenviroments()\n",
    "2 problems:",
    'Error: names.ocu.star:2:12: undefined name "dome"',
    "Fix: did you mean done?",
    'Error: names.ocu.star:4:1: undefined name "enviroments"',
    "Fix: did you mean environments?",
  ],
  nofunction: ['task("x", "t")\n', 'nofunction.ocu.star:1:5: fn of task "t" must be a function, not "x"'],
  noname: [`${f}task(f, 3)\n`, "noname.ocu.star:4:5: the name of a task must be text, not 3"],
  slash: [`${f}task(f, "a/b")\n`, 'slash.ocu.star:4:5: "a/b" cannot be the name of a task'],
  list: [
    `${f}phase("p", tasks = [[task(f, "a")]])\n`,
    "list.ocu.star:4:6: a phase holds what task() and deploy() return",
  ],
  environment: [`${f}deploy(environment = "eu", up = f, down = f)\n`, 'deploy() needs an environment, got "eu"'],
  nowhere: [
    "def up(environment):\n    return done()\n\ndeploy(environment = environment('moon'), up = up, down = up)\n",
    'nowhere.ocu.star:4:7: environment "moon" does not exist; none is registered',
    "Fix: register it first",
  ],
  inputs: [`${f}task(f, "t", inputs = 3)\n`, 'inputs.ocu.star:4:5: the inputs of task "t" are 3, not a dict'],
  parameter: [`${f}task(f, "t", inputs = {"x": 1})\n`, 'has no parameter for the input "x"', "Fix: add the parameter"],
  ref: [
    'def f(x):\n    return done()\n\ntask(f, "t", inputs = {"x": ref("./bogus/x")})\n',
    'ref.ocu.star:4:32: "bogus/x" is not a ref',
  ],
  twice: [`${f}task(f, "t")\ntask(f, "t")\n`, 'twice.ocu.star:5:5: task "t" is used in 2 places'],
  both: [`${f}task(f, "t")\nregister_environment(environment("x"))\n`, "must not be declared in the same file"],
  module: ['load("./gone.star", "x")\n', "module.ocu.star:1:1: there is no file gone.star"],
  recursion: [
    "def f(n):\n    return f(n + 1)\n\nf(1)\n",
    "recursion.ocu.star:2:12: function f called recursively",
    "called from recursion.ocu.star:4:2",
  ],
  badname: ['register_environment(environment("bad name"))\n', 'badname.ocu.star:1:21: "bad name" cannot be the name'],
  attribute: [
    'register_environment(environment("ok", {"a": 1}))\n',
    'the attribute "a" of environment "ok" must be text, not 1',
  ],
  text: ['register_environment("eu")\n', "register_environment() takes what environment() returned, got string"],
  version: ['ocuroot("0.9.0")\n', 'version.ocu.star:1:1: there is no SDK "0.9.0"'],
  toplevel: ['fail("not\\nnow")\n', "toplevel.ocu.star:1:5: fail: not"],
};

test("a file that cannot be released is named with line and column, exit code 1, and creates nothing", async () => {
  const sources = Object.entries(files).map(([name, [text]]) => [`${name}.ocu.star`, text] as const);
  const work = new Workspace({ "repo.ocu.star": 'repo_alias("r")\n', ...Object.fromEntries(sources) });
  mkdirSync(work.path("folder.ocu.star"));
  const lint = await work.run(["release", "lint", ...sources.map(([path]) => path)]);
  expect([lint.code, lint.stdout]).toEqual([1, ""]);
  for (const [name, [, ...parts]] of Object.entries(files)) {
    for (const part of parts.filter((each) => !each.includes("problems"))) expect(lint.stderr, name).toContain(part);
  }
  for (const name of ["syntax", "names", "module", "recursion", "both", "badname", "nowhere"]) {
    const ended = await work.run(["release", "new", `${name}.ocu.star`]);
    expect([name, ended.code, ended.stdout], ended.stderr).toEqual([name, 1, ""]);
    for (const part of files[name]?.slice(1) ?? []) expect(ended.stderr).toContain(part);
    expect(ended.stderr).not.toMatch(/^\s+at |Traceback/m);
    expect(ended.stderr).not.toContain("sdk/");
  }
  for (const [file, sentence] of [
    ["gone.ocu.star", "there is no file gone.ocu.star"],
    ["folder.ocu.star", "folder.ocu.star is a folder"],
  ] as const) {
    const ended = await work.run(["release", "new", file]);
    expect([file, ended.code]).toEqual([file, 1]);
    expect(ended.stderr).toContain(`Error: ${sentence}`);
  }
  const missing = await work.run(["release", "continue", "gone.ocu.star"]);
  expect([missing.code, missing.stdout]).toEqual([1, ""]);
  expect(missing.stderr).toContain("Error: there is no file gone.ocu.star");
  expect(work.git("status", "--porcelain", "--ignored")).toBe("");
}, 180_000);

/** What may be wrong in repo.ocu.star, and what is said of it. */
const settings: readonly (readonly [string, string])[] = [
  ["def\n", "Error: repo.ocu.star:2:1: not an identifier"],
  ["x = nothing_of_the_kind\n", 'Error: repo.ocu.star:1:5: undefined name "nothing_of_the_kind"'],
  ['fail("no")\n', "Error: repo.ocu.star:1:5: fail: no"],
  ["environments()\n", "Error: repo.ocu.star:1:13: environments() is not available in repo.ocu.star"],
  ["trigger(3)\n", "Error: repo.ocu.star:1:8: trigger() takes a function"],
  ['repo_alias("")\n', "Error: repo.ocu.star:1:11: repo_alias() takes a name"],
  ["store.set(None)\n", "Error: repo.ocu.star:1:10: store.set() needs a store"],
  ['store.set("x")\n', "Error: repo.ocu.star:1:10: store.set() needs a store"],
  ['store.set(store.fs("x"))\nstore.set(store.fs("y"))\n', "Error: repo.ocu.star:2:10: store.set() was called before"],
  ['store.set(store.fs("s"), store.fs("./s/"))\n', "Error: State and intent are both configured to be in"],
  ['store.set(store.fs("repo.ocu.star"))\n', "a file stands where a folder is needed"],
  ['store.set(store.fs("/dev/null/store"))\n', "a file stands where a folder is needed"],
];

test("a bad repo.ocu.star and a place where no store can be are named, for commands that read and that write", async () => {
  const work = new Workspace({ "a.ocu.star": `${f}task(f, "t")\n` });
  for (const [index, [text, sentence]] of settings.entries()) {
    work.write("repo.ocu.star", text);
    const reading = ["state", "match", "**"];
    const writing = ["release", "new", "a.ocu.star"];
    // Places are looked at by every command; what the file says is read by all in the same way.
    const both = text.startsWith("store.set(store");
    for (const args of both ? [reading, writing] : [index % 2 === 0 ? reading : writing]) {
      const ended = await work.run(args);
      expect([text, ended.code, ended.stdout], ended.stderr).toEqual([text, 1, ""]);
      expect(ended.stderr).toContain(sentence);
      expect(ended.stderr.match(/^Error: /gm)).toHaveLength(1);
      expect(ended.stderr).not.toMatch(/^\s+at /m);
    }
  }
  work.write("repo.ocu.star", "");
  work.write(".ocuroot", "a file of somebody");
  expect((await work.run(["release", "new", "a.ocu.star"])).stderr).toContain("a file stands where a folder is needed");
  expect(work.read(".ocuroot")).toBe("a file of somebody");
}, 180_000);
