import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Workspace } from "../support/workspace.js";

/** Functions that end badly, each as a task of the same name, and what is stored as the reason. */
const bad: Readonly<Record<string, readonly [string, string]>> = {
  killed: ['    shell("kill -9 $$")', "the command was ended by SIGKILL"],
  absent: ['    shell("no-such-program-anywhere")', "the command exited with 127"],
  folder: ['    shell("true", dir = "nowhere")', 'there is no folder "nowhere"'],
  number: ["    shell(3)", "the command of shell() must be text, not 3"],
  file: ['    read("nothing.txt")', 'read("nothing.txt"): there is no such file or folder'],
  recursive: ["    return recursive()", "function recursive called recursively"],
  deep: [
    '    return done(outputs = {"x": json.decode("[" * 20000 + "]" * 20000)})',
    'outputs["x"]: nested deeper than 1000',
  ],
  answer: ["    return 42", "returned 42, not done() or next()"],
  outputs: ["    return done(outputs = 3)", "the outputs of done() must be a dict, not 3"],
  function: ['    return done(outputs = {"x": function})', 'outputs["x"]: cannot encode the function function as JSON'],
  odd: ['    fail("one\\ntwo\\033[31mred\\007 \\u202e")', "fail: one\ntwo"],
  memory: ['    x = "a"\n    for i in range(40):\n        x = x + x', "the engine"],
};

test("W15: whatever a task does, its siblings finish, its reason is stored, and the terminal gets no codes of it", async () => {
  const source = Object.entries(bad).map(([name, [body]]) => `def ${name}():\n${body}\n\n`);
  const { memory: _alone, ...together } = bad;
  const tasks = Object.keys(together).map((name) => `task(${name}, "${name}")`);
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "bad.ocu.star": `${source.join("")}def fine():\n    return done()\n\nphase("p", tasks = [${tasks.join(", ")}, task(fine, "fine")])\n`,
    "memory.ocu.star": `${source.join("")}task(memory, "memory")\n`,
  });
  const ended = await work.run(["release", "new", "bad.ocu.star", "--json"]);
  const alone = await work.run(["release", "new", "memory.ocu.star"]);
  expect([ended.code, alone.code]).toEqual([1, 1]);
  for (const { stderr } of [ended, alone]) {
    expect(stderr.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  }
  expect(await work.match("**/status/complete")).toEqual(["r/-/bad.ocu.star/@r1/task/fine/1/status/complete"]);
  expect(await work.match("**/status/failed")).toHaveLength(Object.keys(bad).length);
  for (const [name, [, reason]] of Object.entries(bad)) {
    const file = name === "memory" ? "memory" : "bad";
    const run = JSON.parse(work.read(`.ocuroot/state/refs/r/-/${file}.ocu.star/@r1/task/${name}/1/@object.json`)) as {
      body: { failure: { text: string } };
    };
    expect(run.body.failure.text).toContain(reason);
  }
}, 180_000);

test("a task that prints 100 MB fills neither memory nor store: the head and the tail of its log stay, with a note", async () => {
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "app.ocu.star": `
def f():
    shell("echo the first line; yes 0123456789012345678901234567890123456789012345678901234567890123456789 | head -c 100000000; echo; echo the last line", continue_on_error = True)
    return done()

task(f, "t")
`,
  });
  const running = work.start(["release", "new", "app.ocu.star", "--progress", "quiet"]);
  running.input("");
  const peak = new Promise<number>((resolve) => {
    let most = 0;
    const look = setInterval(() => {
      most = Math.max(most, residentKilobytes(running.pid));
    }, 50);
    void running.ended.then(() => {
      clearInterval(look);
      resolve(most);
    });
  });
  const ended = await running.ended;
  expect([0, 1]).toContain(ended.code);
  expect(await work.match("**/status/{complete,failed}")).toHaveLength(1);
  const stored = work.read(".ocuroot/state/refs/r/-/app.ocu.star/@r1/task/t/1/logs/@object.json");
  expect(stored.length).toBeLessThan(16 * 1024 * 1024);
  expect(stored).toContain("the first line");
  expect(stored).toContain("the last line");
  expect(stored).toMatch(/left out/);
  expect(await peak).toBeLessThan(700 * 1024);
}, 180_000);

/** What a process has in memory, in KiB; 0 where the system does not show it or it has ended. */
function residentKilobytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
