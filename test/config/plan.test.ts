import { describe, expect, test } from "vitest";
import { environment, evaluate, problemsOf, repository } from "./support.js";

const prelude =
  "def t():\n  return done()\ndef up(environment):\n  return done()\ndef down(environment):\n  return done()\n";
const shape = async (source: string) => {
  const { package: plan } = await evaluate(prelude + source);
  return plan?.phases.map((phase) => [
    phase.name,
    ...(phase.tasks ?? []).map((each) => each.task?.name ?? each.deploy?.environment),
  ]);
};
const messagesOf = async (source: string) => (await problemsOf(evaluate(prelude + source))).map((each) => each.message);
const warningsOf = async (source: string) => (await evaluate(prelude + source)).warnings.map((each) => each.message);

describe("phases", () => {
  test("are absent in a file that declares no work", async () => {
    expect((await evaluate("x = 1")).package).toBeUndefined();
  });

  test("hold what the release document holds", async () => {
    const { package: plan } = await evaluate(
      `${prelude}phase("deploy", tasks = [deploy(environment = environment("staging"), up = up, down = down), task(t, name = "build", annotation = "makes it")])`,
    );
    const fn = (name: string, line: number) => ({
      name,
      pos: `f.ocu.star:${line}:1`,
      module: "f.ocu.star",
      global: name,
    });
    expect(plan).toEqual({
      functions: {
        "up/f.ocu.star:3:1": { function: fn("up", 3) },
        "down/f.ocu.star:5:1": { function: fn("down", 5) },
        "t/f.ocu.star:1:1": { function: fn("t", 1) },
      },
      phases: [
        {
          name: "deploy",
          tasks: [
            {
              deploy: {
                environment: "staging",
                up: fn("up", 3),
                down: fn("down", 5),
                inputs: { environment: { ref: "@/environment/staging" } },
              },
            },
            { task: { name: "build", fn: fn("t", 1), inputs: {}, annotation: "makes it" } },
          ],
        },
      ],
    });
  });

  test.each<[string, string, unknown]>([
    [
      "of bare tasks stand in the order of the file",
      'task(t, "a")\nphase("p", tasks = [task(t, "b")])\ntask(t, "c")',
      [
        ["", "a"],
        ["p", "b"],
        ["", "c"],
      ],
    ],
    ["take the old spelling", 'phase("p", work = [call(t, "a"), call(t, name = "b")])', [["p", "a", "b"]]],
    ["take work and tasks positionally", 'phase("p", [], [task(t, "a")])', [["p", "a"]]],
    [
      "keep their order when one is empty",
      'phase("p", tasks = [])\nphase("q", tasks = [task(t, "a")])',
      [["p"], ["q", "a"]],
    ],
    [
      "with work and tasks run the work before, one by one",
      'phase("p", work = [task(t, "a"), task(t, "b")], tasks = [task(t, "c")])',
      [
        ["", "a"],
        ["", "b"],
        ["p", "c"],
      ],
    ],
    [
      "take deployments",
      'deploy(environment("staging"), up, down)\nphase("p", [deploy(environment("production"), up, down)])',
      [
        ["", "staging"],
        ["p", "production"],
      ],
    ],
    [
      "take dicts made by hand",
      'phase("p", tasks = [{"task": {"name": "a", "fn": t}}, {"call": {"name": "b", "fn": t, "inputs": {}}}])',
      [["p", "a", "b"]],
    ],
  ])("%s", async (_, source, phases) => {
    expect(await shape(source)).toEqual(phases);
  });

  test("B12.8: an item that is built early and taken by a later phase is there once", async () => {
    const source = 'late = task(t, "late")\nphase("first", tasks = [task(t, "a")])\nphase("second", tasks = [late])';
    expect(await shape(source)).toEqual([
      ["first", "a"],
      ["second", "late"],
    ]);
  });

  test("warn when they are empty, or have both work and tasks", async () => {
    expect(await warningsOf('phase("p")')).toEqual(['f.ocu.star:7:6: phase "p" is empty']);
    expect((await warningsOf('phase("p", work = [task(t, "a")], tasks = [task(t, "b")])'))[0]).toContain(
      "has tasks and work",
    );
  });
});

describe("a package is refused", () => {
  test.each([
    ['phase("p", tasks = [task(t, "a")])\nphase("q", tasks = [task(t, "a")])', 'task "a" is used in 2 places'],
    ['same = task(t, "a")\nphase("p", tasks = [same])\nphase("q", tasks = [same])', 'task "a" is used in 2 places'],
    [
      'e = environment("staging")\ndeploy(e, up, down)\ndeploy(e, up, down)\ndeploy(e, up, down)',
      'environment "staging" is used by 3 deployments',
    ],
    ['task(t, "")', "it is empty"],
    ['task(t, "a/b")', 'it contains "/"'],
    ['task(t, "a#b")', 'it contains "#"'],
    ['task(t, "@a")', '"@" opens a release'],
    ["task(t, 3)", "the name of a task must be text, not 3"],
    ['task("x", "a")', 'fn of task "a" must be a function, not "x"'],
    ['task(t, "a", inputs = [1])', 'the inputs of task "a" are a list, not a dict'],
    ['task(t, "a", annotation = 3)', 'the annotation of task "a" must be text'],
    ['deploy(environment = "staging", up = up, down = down)', 'deploy() needs an environment, got "staging"'],
    ['deploy(environment = environment("a/b"), up = up, down = down)', '"a/b" cannot be the name of an environment'],
    [
      'deploy(environment = environment("staging"), up = up)',
      'deploy() needs up and down; the deployment to "staging" has no down',
    ],
    [
      'deploy(environment = environment("staging"), up = lambda environment: done(), down = down)',
      "must be defined at the top level",
    ],
    ['def make():\n  def inner():\n    return done()\n  return inner\ntask(make(), "a")', "could not be found again"],
    ["phase(3, tasks = [])", "the name of a phase must be text, not 3"],
    ['phase("p", tasks = [3])', "a phase holds what task() and deploy() return, not 3"],
    ['phase("p", tasks = [[task(t, "a")]])', "a phase holds what task() and deploy() return, not a list"],
    ['phase("p", tasks = [{"name": "a"}])', "a phase holds what task() and deploy() return, not a dict"],
    ['phase("p", tasks = "x")', 'the tasks of a phase must be a list, not "x"'],
    ['phase("p", tasks = [{"task": {"name": "a", "fn": t, "nmae": 1}}])', 'task "a" has the unknown key "nmae"'],
    [
      'register_environment(environment("x"))\ntask(t, "a")',
      "environments and packages must not be declared in the same file",
    ],
  ])("%s", async (source, message) => {
    const [first, ...more] = await problemsOf(evaluate(prelude + source));
    expect(first?.message).toContain(message);
    expect(first).toMatchObject({ file: "f.ocu.star", line: expect.any(Number), excerpt: expect.anything() });
    expect(more).toEqual([]);
  });

  test("with all that is wrong at once, in the order of the file", async () => {
    const messages = await messagesOf('task(t, "")\ntask(3, "b")\ndeploy(environment = "x", up = up)');
    expect(messages.map((each) => each.slice(0, 14))).toEqual([
      "f.ocu.star:7:5",
      "f.ocu.star:8:5",
      "f.ocu.star:9:7",
      "f.ocu.star:9:7",
    ]);
  });
});

describe("a package draws a warning", () => {
  const inputs = (ref: string) => `task(t2, "a", inputs = {"x": ref("${ref}")})\ntask(t, "b")`;
  const source = (ref: string) => `def t2(x):\n  return done()\n${inputs(ref)}`;

  test.each([
    ["./task/nothing#output/x", "this file has no task nothing"],
    ["./deploy/moon#output/x", "this file has no deploy moon"],
    ["./task/b#output/x", "task b is in a later phase"],
    ["./task/a#output/x", "it is a result of the work itself"],
  ])("B12.14: for the input %s, which never comes", async (ref, why) => {
    const [warning, ...more] = (await evaluate(prelude + source(ref))).warnings;
    expect(warning).toMatchObject({ code: "input-impossible", line: 9 });
    expect(warning?.message).toBe(`f.ocu.star:9:5: the input "x" of task a never comes: ${why}`);
    expect(more).toEqual([]);
  });

  test.each(["./@/task/b#output/x", "./custom/x", "//other.ocu.star/@/task/b#output/x", "@/custom/x"])(
    "not for the input %s",
    async (ref) => {
      expect(await warningsOf(source(ref))).toEqual([]);
    },
  );

  test("for an environment that is not registered", async () => {
    const { warnings } = await evaluate(`${prelude}deploy(environment("moon"), up, down)`);
    expect(warnings[0]).toMatchObject({ code: "environment-unknown" });
    expect(warnings[0]?.message).toContain('environment "moon" does not exist; there are staging, production');
  });
});

describe("environments", () => {
  test("are those of the state, in its order", async () => {
    const repo = repository({
      "f.ocu.star": 'for_each = [print(e.name, e.attributes.get("type")) for e in environments()]',
    });
    const environments = [environment("b", { type: "x" }), { name: "a", attributes: null }];
    await repo.evaluate("f.ocu.star", { environments });
    expect(repo.prints).toEqual(["b x", "a None"]);
  });

  test("are registered in call order", async () => {
    const { registered } = await evaluate(
      'register_environment(environment("b", {"k": "v"}))\nregister_environment(environment_from_dict({"name": "a", "attributes": {}}))',
    );
    expect(registered).toEqual([
      { name: "b", attributes: { k: "v" } },
      { name: "a", attributes: {} },
    ]);
  });

  test.each([
    ['environment("a/b")', "cannot be the name of an environment"],
    ['environment("")', "it is empty"],
    ["environment(3)", "the name of an environment must be text, not 3"],
    ['environment("a", {"n": 3})', 'the attribute "n" of environment "a" must be text, not 3'],
    ['environment("a", [1])', "must be a dict, not a list"],
    ['"a"', "takes what environment() returned, got string"],
  ])("are checked by name and attributes: %s", async (value, message) => {
    const [problem] = await problemsOf(evaluate(`register_environment(${value})`));
    expect(problem?.message).toContain(message);
    expect(problem).toMatchObject({ line: 1, column: 21 });
  });

  test("share no attributes by accident", async () => {
    const [problem] = await problemsOf(evaluate('e = environment("a")\ndef f():\n  e.attributes["x"] = "y"\nf()'));
    expect(problem?.message).toContain("frozen");
  });
});

describe("the place of an item", () => {
  const place = async (more: string) => {
    const { package: plan } = await evaluate(`${prelude}task(t, name = "a"${more})`);
    const { runs_on, github_environment } = plan?.phases[0]?.tasks?.[0]?.task ?? {};
    return { runs_on, github_environment };
  };

  test("is stored as it is written, and not at all where nothing is said", async () => {
    expect(await place(', runs_on = "gpu"')).toEqual({ runs_on: "gpu" });
    expect(await place(', runs_on = ["self-hosted", "linux"], github_environment = "prod"')).toEqual({
      runs_on: ["self-hosted", "linux"],
      github_environment: "prod",
    });
    for (const more of ["", ', runs_on = "", github_environment = None', ", runs_on = []"])
      expect(await place(more)).toEqual({});
  });

  test.each<[string, string]>([
    ["runs_on = 3", 'runs_on of task "a" must be a label or a list of labels, not 3'],
    ['runs_on = ["gpu", 3]', 'runs_on of task "a" must be a label or a list of labels, not a list'],
    ['runs_on = "a\\nb"', 'runs_on of task "a" must be a label or a list of labels, not "a\\nb"'],
    ["github_environment = [1]", 'github_environment of task "a" must be a name, not a list'],
  ])("is refused: %s", async (more, message) => {
    expect(await messagesOf(`task(t, name = "a", ${more})`)).toEqual([`f.ocu.star:7:5: ${message}`]);
  });
});
