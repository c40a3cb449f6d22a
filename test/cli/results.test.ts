import { expect, test } from "vitest";
import { environmentsFile, Workspace } from "../support/workspace.js";

const app = `
print("evaluating")

def build():
    return done(outputs = {"v": "1", "n": 12345678901234567890}, tags = ["v1"])

def up(environment, v, ok):
    return done(outputs = {"u": v})

def down(environment, v, ok):
    return done()

task(build, "build")
phase("deploy", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {
        "v": ref("./task/build#output/v"),
        "ok": input(ref = "./custom/ok", doc = "Go?"),
    })
    for e in environments()
])
`;

interface Result {
  readonly schema: number;
  readonly command: string;
  readonly status: string;
  readonly releases: readonly { ref: string; status: string; tags: string[]; runs: Run[]; waits: Wait[] }[];
  readonly problems: readonly { code: string; message: string }[];
  readonly applied?: readonly string[];
  readonly work?: readonly Record<string, unknown>[];
}
interface Run {
  readonly ref: string;
  readonly label: string;
  readonly type: string;
  readonly status: string;
  readonly outputs: Record<string, unknown>;
  readonly waits: Wait[];
}
interface Wait {
  readonly kind: string;
  readonly act: boolean;
  readonly question?: string;
  readonly fix?: string[];
}

test("stdout of every command, to the byte where scripts rely on it, with and without --json, from any folder", async () => {
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "env.ocu.star": environmentsFile("eu"),
    "sub/app.ocu.star": app,
    "sub/deep/note.txt": "",
    "no.ocu.star": "x = 1\n",
  });
  const commit = work.git("rev-parse", "HEAD");
  const out = async (args: string, cwd = "sub"): Promise<string> => {
    const { stdout, stderr } = await work.run(args.split(" "), { cwd });
    expect(stderr).not.toMatch(/^\s+at /m);
    return stdout;
  };
  const json = async (args: string, cwd = "sub"): Promise<Result> => {
    const result = JSON.parse(await out(`${args} --json`, cwd)) as Result;
    expect(result).toMatchObject({ schema: 1, command: args.split(" ").slice(0, 2).join(" ") });
    return result;
  };

  expect(await json("release new ../env.ocu.star")).toMatchObject({ status: "complete", environments: ["eu"] });
  expect(await out("release new ../env.ocu.star")).toBe("");
  expect(await out("release lint app.ocu.star ../env.ocu.star //no.ocu.star")).toBe(
    [
      'evaluating\nTask: "build"\nPhase "deploy": 1 task\nConfig file evaluated successfully\n',
      'Environment: "eu"\nConfig file evaluated successfully\n',
      "No release configured\nConfig file evaluated successfully\n",
    ].join(""),
  );
  expect(await json("release lint app.ocu.star")).toMatchObject({ status: "complete", problems: [] });
  expect(await out("release continue app.ocu.star")).toContain("ocuroot release new");
  expect((await json("release retry app.ocu.star")).problems[0]?.code).toBe("nothing-to-retry");
  expect(await out("work continue --dryrun")).toBe("null\n");
  expect(await json("work continue --dryrun")).toMatchObject({ work: [], problems: [] });

  const made = await json("release new app.ocu.star");
  expect(made).toMatchObject({ status: "waiting", problems: [] });
  expect(made.releases).toMatchObject([{ ref: "r/-/sub/app.ocu.star/@r1", status: "waiting", tags: ["v1"] }]);
  expect(made.releases[0]?.runs).toMatchObject([
    { ref: "r/-/sub/app.ocu.star/@r1/task/build/1", type: "task", status: "done", attempt: 1, outputs: { v: "1" } },
    { ref: "r/-/sub/app.ocu.star/@r1/deploy/eu/1", type: "up", status: "waiting" },
  ]);
  expect(made.releases[0]?.waits).toMatchObject([{ kind: "value", act: true, question: "Go?" }]);

  expect(await out("release new app.ocu.star")).toBe(
    "r/-/sub/app.ocu.star/@r1\n\nThis commit is released already. To make another release: ocuroot release new app.ocu.star --force\n",
  );
  expect((await json("release new app.ocu.star")).problems).toMatchObject([{ code: "release-exists" }]);

  for (const ref of ["app.ocu.star/@r1#commit", "//sub/app.ocu.star/@v1#commit", "r/-/sub/app.ocu.star/@r1#commit"]) {
    expect(await out(`state get ${ref}`)).toBe(`"${commit}"\n`);
    expect(await out(`state get ${ref} --json`)).toBe(`"${commit}"\n`);
  }
  expect(await out("state get ../app.ocu.star/@r1/task/build#output", "sub/deep")).toBe(
    '{\n  "n": 12345678901234567890,\n  "v": "1"\n}\n',
  );
  expect(await out("state get --package app.ocu.star --release v1")).toBe(await out("state get app.ocu.star/@r1"));
  expect((await json("state get app.ocu.star/@r9")).problems[0]).toMatchObject({
    code: "ref-not-found",
    message: "nothing at r/-/sub/app.ocu.star/@r9; the newest release is r1",
  });

  expect(await out("state match **/@/task/*")).toBe("r/-/sub/app.ocu.star/@/task/build\n");
  expect(await out("state match **/@/task/* --no-links")).toBe("");
  expect(await out("state match {@/environment/*,**/@v*}")).toBe("@/environment/eu\nr/-/sub/app.ocu.star/@v1\n");
  expect(await out("state match nothing/**")).toBe("");
  expect(await out("state match")).toBe("");
  expect(JSON.parse(await out("state match @/environment/* --json"))).toEqual({
    schema: 1,
    refs: ["@/environment/eu"],
  });

  expect(await out("state set app.ocu.star/@v1/custom/ok yes")).toBe("");
  expect(await json("state apply app.ocu.star/@r1/custom/ok")).toMatchObject({
    status: "complete",
    applied: ["r/-/sub/app.ocu.star/@r1/custom/ok"],
  });
  const ready = { ref: "r/-/sub/app.ocu.star/@r1/deploy/eu/1", work_type: "run", commit };
  expect(await out("work continue --dryrun")).toBe(`${JSON.stringify([ready], undefined, 2)}\n`);
  expect((await json("work continue -d")).work).toMatchObject([ready]);
  expect(await json("work continue")).toMatchObject({ status: "complete" });
  expect(await json("work continue")).toMatchObject({ status: "nothing", releases: [] });
  expect(await json("release continue --package app.ocu.star --release r1")).toMatchObject({ status: "complete" });
  expect(await out("state diff")).toBe("");
  const deleted = await json("state delete app.ocu.star/@r1/custom/ok");
  expect(deleted).toMatchObject({ command: "state delete", status: "complete" });
  expect(deleted.applied ?? []).toEqual([]);
  expect(await out("state diff")).toBe("r/-/sub/app.ocu.star/@r1/custom/ok\n");
  expect((await json("state delete app.ocu.star/@r1/custom/ok")).problems[0]?.code).toBe("ref-not-found");
  expect((await json("release new gone.ocu.star")).status).toBe("failed");
  const early = JSON.parse(await out("release new --bogus --json")) as Result;
  expect(early).toMatchObject({ schema: 1, status: "failed", problems: [{ code: "usage" }] });
}, 180_000);

test("W40: values come from stdin with -, as text, JSON or Starlark, and go back out as they came in", async () => {
  const work = new Workspace({ "repo.ocu.star": 'repo_alias("r")\n' });
  const big = '{"a": 12345678901234567890, "b": [1, 2.5, true, null, "\\u00e4"]}';
  const given: readonly (readonly [string[], string, unknown])[] = [
    [["-"], "two\nlines\n", "two\nlines"],
    [["plain text"], "", "plain text"],
    [["-", "-f", "json"], big, undefined],
    [['{"a": [1, None, True], "b": struct(c = 2)}', "--format", "starlark"], "", { a: [1, null, true], b: { c: 2 } }],
    [["3"], "", "3"],
    [["3", "-f", "json"], "", 3],
  ];
  for (const [index, [args, input, expected]] of given.entries()) {
    const ref = `@/custom/group/v${index}`;
    const ended = await work.run(["state", "set", ref, ...args, "--cascade"], { input });
    expect([ref, ended.code, ended.stdout], ended.stderr).toEqual([ref, 0, ""]);
    const text = await work.ok("state", "get", ref);
    if (expected === undefined) expect(text.replace(/\s/g, "")).toBe(big.replace(/\s/g, "").replace("\\u00e4", "ä"));
    else expect(JSON.parse(text)).toEqual(expected);
  }
  expect(await work.match("@/custom/**")).toHaveLength(given.length);
}, 180_000);
