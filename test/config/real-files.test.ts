import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../src/config/host.js";
import type { FunctionReference } from "../../src/documents/run.js";
import { call, environment, problemOf, repository } from "./support.js";

const items = (evaluation: Evaluation) => (evaluation.package?.phases ?? []).flatMap((phase) => phase.tasks ?? []);
const fnOf = (evaluation: Evaluation, which: "up" | "down"): FunctionReference => {
  const found = items(evaluation).find((item) => item.deploy !== undefined)?.deploy?.[which];
  if (found === undefined) throw new Error("no deployment");
  return found;
};

describe("files of the older generation", () => {
  const release = `
ocuroot("0.3.0")

def build(ctx):
    print("Building minimal example")
    result = shell("echo built", mute = True)
    return done(outputs = {"version": result.stdout.strip()})

def up(ctx):
    print("Deploying to " + ctx.inputs.environment["name"])
    print("Version " + ctx.inputs.version)
    return done()

def down(ctx):
    print("Destroying in " + ctx.inputs.environment["name"])
    return done()

phase(
    name = "build",
    work = [call(build, name = "build")],
)

phase(
    name = "production",
    work = [
        deploy(
            up = up,
            down = down,
            environment = e,
            inputs = {"version": input(ref = "./call/build#output/version", doc = "which version?")},
        )
        for e in environments()
        if e.attributes["type"] == "production"
    ],
)
`;

  test.each(["with", "without"])("build, deploy and tear down %s a version line", async (line) => {
    const source = line === "with" ? release : release.replace('ocuroot("0.3.0")', "");
    const evaluation = await repository({ "f.ocu.star": source }).evaluate("f.ocu.star", {
      environments: [environment("production", { type: "production" }), environment("staging", { type: "staging" })],
    });
    expect(evaluation.warnings).toEqual([]);
    expect(evaluation.package?.phases.map((phase) => [phase.name, phase.tasks?.length])).toEqual([
      ["build", 1],
      ["production", 1],
    ]);
    expect(items(evaluation)[1]?.deploy?.inputs?.version).toEqual({
      ref: "R/-/f.ocu.star/@r1/task/build#output/version",
      doc: "which version?",
    });
    const built = await call(evaluation, {}, { task: "build" });
    expect(built.result).toMatchObject({ outputs: { version: "built" } });
    expect(built.lines).toEqual(["Building minimal example"]);
    const inputs = { environment: { name: "production", attributes: {} }, version: "built" };
    expect((await call(evaluation, inputs, { fn: fnOf(evaluation, "up") })).lines).toEqual([
      "Deploying to production",
      "Version built",
    ]);
    expect((await call(evaluation, inputs, { fn: fnOf(evaluation, "down") })).lines).toEqual([
      "Destroying in production",
    ]);
  });

  test("environments without a version line", async () => {
    const evaluation = await repository({
      "environments.ocu.star":
        'register_environment(environment("staging", {"type": "staging"}))\nregister_environment(environment("production", {"type": "prod"}))',
    }).evaluate("environments.ocu.star");
    expect(evaluation.package).toBeUndefined();
    expect(evaluation.registered.map((each) => each.name)).toEqual(["staging", "production"]);
  });

  test("old refs, prompts built of them, and functions of one parameter of any name", async () => {
    const source = `
def approve(c):
    print("run: state set " + ref("./+/custom/approved")["ref"].replace("@", "+"))
    return next(go, inputs = {"approved": input(ref = "./+/custom/approved", doc = "go on?")})

def go(c):
    return done(outputs = {"approved": c.inputs.approved})

phase("p", work = [call(approve, name = "approve", inputs = {"x": 1})])
`;
    const evaluation = await repository({ "f.ocu.star": source }).evaluate();
    expect(evaluation.warnings.map((each) => each.code)).toEqual(["parameter-mismatch"]);
    const { result } = await call(evaluation, { x: 1 });
    if (result.kind !== "next") throw new Error("it is not done yet");
    expect(result.inputs).toEqual({ approved: { ref: "R/-/f.ocu.star/@/custom/approved", doc: "go on?" } });
    expect((await call(evaluation, { approved: true }, { fn: result.fn })).result).toMatchObject({
      outputs: { approved: true },
    });
  });
});

describe("files of the newer generation", () => {
  test("bare tasks, named parameters, next with a forwarded environment, watch", async () => {
    const source = `
def build():
    return done(outputs = {"n": 1}, tags = ["v1"], watch = ["src", "lib/"])

def up(environment, n):
    return next(check, inputs = {"environment": environment, "n": n, "ok": ref("./custom/ok/")})

def check(environment, n, ok):
    return done(outputs = {"env": environment["name"], "n": n, "ok": ok})

def down(environment, n):
    print("down", environment["name"])

task(build, name = "build")
phase("staging", tasks = [
    deploy(environment("staging"), up, down, {"n": input(ref = "./task/build/#output/n", default = 0)}),
])
`;
    const evaluation = await repository({ "f.ocu.star": source }).evaluate();
    const given = { environment: { name: "staging", attributes: {} }, n: 1 };
    const { result } = await call(evaluation, given, { fn: fnOf(evaluation, "up") });
    if (result.kind !== "next") throw new Error("it is not done yet");
    expect(result.inputs).toEqual({
      environment: { value: given.environment },
      n: { value: 1 },
      ok: { ref: "R/-/f.ocu.star/@r1/custom/ok" },
    });
    const last = await call(evaluation, { ...given, ok: "yes" }, { fn: result.fn });
    expect(last.result).toMatchObject({ outputs: { env: "staging", n: 1, ok: "yes" } });
  });

  test("a demo: loads across folders, factories with mutable defaults, dict-like responses, secrets as text", async () => {
    const repo = repository({
      "frontend/package.ocu.star": `
load("../lib/tasks.ocu.star", "docker", "_shared")
load("../lib/envs.star", "of_type")

build = docker("frontend", env = {"A": "1"})

def up(environment, image, previous):
    env = environment_from_dict(environment)
    token = secret("tok-" + env.attributes["type"])
    shell("echo $TOKEN " + image, env = {"TOKEN": token})
    return done(outputs = {"image": image, "previous": previous + 1})

def down(environment):
    shell("echo bye " + environment["name"])

task(fn = build, name = "build")
phase("staging", tasks = [
    deploy(e, up = up, down = down, inputs = {
        "image": ref("./task/build#output/image"),
        "previous": input("./@/deploy/" + e.name + "#output/previous", default = 0),
    })
    for e in of_type("staging")
])
`.replace('"docker", "_shared"', '"docker"'),
      "lib/tasks.ocu.star": `
load("version.star", "VERSION")

def docker(name, env = {}):
    def run(tag = "latest", env = env):
        if "A" in env:
            env["B"] = env["A"]
        shell("cat Dockerfile", env = env)
        return done(outputs = {"image": "%s:%s-%s" % (name, tag, VERSION), "env": sorted(env.keys())})
    return run
`,
      "lib/version.star": 'VERSION = "1"',
      "lib/envs.star": 'def of_type(kind):\n  return [e for e in environments() if e.attributes.get("type") == kind]',
      "frontend/Dockerfile": "FROM scratch\n",
    });
    const evaluation = await repo.evaluate("frontend/package.ocu.star", {
      environments: [environment("s", { type: "staging" })],
    });
    const built = await call(evaluation, {}, { task: "build" });
    expect(built.result).toMatchObject({ outputs: { image: "frontend:latest-1", env: ["A", "B"] } });
    expect(built.lines).toEqual(["FROM scratch"]);
    const inputs = { environment: { name: "s", attributes: { type: "staging" } }, image: "i", previous: 0 };
    const up = await call(evaluation, inputs, { fn: fnOf(evaluation, "up") });
    expect(up.lines).toEqual(["<secret> i"]);
    expect(up.result).toMatchObject({ outputs: { previous: 1 } });
    expect((await call(evaluation, inputs, { fn: fnOf(evaluation, "down") })).lines).toEqual(["bye s"]);
  });

  test("a file without a package may do anything else", async () => {
    const evaluation = await repository({
      "f.ocu.star": 'def helper():\n  return done()\nprint("nothing to release")',
    }).evaluate();
    expect(evaluation).toMatchObject({ registered: [], warnings: [] });
    expect(evaluation.package).toBeUndefined();
  });

  test("a missing version in an early example gets a hint", async () => {
    const problem = await problemOf(repository({ "f.ocu.star": 'package(name = "x")\nhandoff(1)' }).evaluate());
    expect(problem).toMatchObject({ code: "undefined-name", fix: expect.stringContaining("phase()") });
  });

  test("calls of repo.ocu.star in a release file change nothing", async () => {
    const evaluation = await repository({
      "f.ocu.star": 'repo_alias("x")\nremotes(["y"])\nstore.set(store.fs("z"))\ntrigger(lambda commit: None)',
    }).evaluate();
    expect(evaluation.package).toBeUndefined();
  });

  test("debug_break() and the helpers of old files still work", async () => {
    const repo = repository({
      "f.ocu.star":
        'def f():\n  debug_break()\nf()\nprint(unwrap({"a": 1}, "a"), map_from_json("{\\"b\\": 2}"), vars_from_json("[]"), normalizeHeaders({"A": "b", "C": ["d"]}))',
    });
    await repo.evaluate();
    expect(repo.prints).toEqual(["debug_break() at f.ocu.star:2:14 in f", '1 {"b": 2} [] {"A": ["b"], "C": ["d"]}']);
    const missing = await problemOf(repository({ "f.ocu.star": 'unwrap({"a": 1}, "b")' }).evaluate());
    expect(missing.message).toBe('f.ocu.star:1:7: unwrap(): there is no key "b"; there are "a"');
  });
});
