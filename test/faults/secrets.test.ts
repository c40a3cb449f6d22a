import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Workspace } from "../support/workspace.js";

const secrets = ["hunter2-hunter2", "line-one-of-it", "line-two-of-it", "from-the-environment"];

/** Everything a task can do with a secret; each function is a task of its name. */
const leaks = `
def prints():
    print("it is", single, several, found)
    return done()

def shells():
    shell("echo " + single + "; echo " + single + " >&2; exit 3")

def heredoc():
    shell("cat <<EOF\\n" + several + "\\nEOF\\nexit 1")

def slowly():
    shell("printf hunter2-; printf hunter2; echo; exit 1")

def fails():
    fail("bad " + single + " and " + several + found)

def reads():
    read("/nowhere/" + single)

def output():
    return done(outputs = {"x": {"deep": ["before " + single]}})

def key():
    return done(outputs = {single: 1})

def tag():
    return done(tags = [single])

def following():
    return next(with_input, inputs = {"a": several})

def with_input(a):
    return done()

def breaks():
    return {single: 1}[found]

def unpacks():
    http.get("http://127.0.0.1:1/" + single)
`;
const names = [
  "prints",
  "shells",
  "heredoc",
  "slowly",
  "fails",
  "reads",
  "output",
  "key",
  "tag",
  "following",
  "breaks",
  "unpacks",
];
const declared = `
single = secret("hunter2" + "-hunter2")
several = secret("line-one-" + "of-it\\nline-two-" + "of-it")
found = secrets.get("DEPLOY_TOKEN")
print("top", single)
`;

test("W43: a secret is in no output, error, answer, file name or document, whole or by its lines", async () => {
  const tasks = names.map((name) => `task(${name}, "${name}")`).join(", ");
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "leaks.ocu.star": `${declared}${leaks}\nphase("p", tasks = [${tasks}])\n`,
    "top.ocu.star": `${declared}fail("no: " + single)\n`,
    "input.ocu.star": `${declared}def f(a):\n    return done()\n\ntask(f, "t", inputs = {"a": {"b": single}})\n`,
    "name.ocu.star": `${declared}def f():\n    return done()\n\ntask(f, single)\n`,
    "attribute.ocu.star": `${declared}register_environment(environment("eu", {"token": several}))\n`,
  });
  const env = { DEPLOY_TOKEN: "from-the-environment" };
  const shown: string[] = [];
  for (const [file, code] of [
    ["leaks", 1],
    ["top", 1],
    ["input", 1],
    ["name", 1],
    ["attribute", 1],
  ] as const) {
    for (const more of [[], ["--json", "--progress", "json"]]) {
      const ended = await work.run(["release", "new", `${file}.ocu.star`, "--force", ...more], { env });
      expect([file, ended.code], ended.stderr).toEqual([file, code]);
      shown.push(ended.stdout, ended.stderr);
    }
    const lint = await work.run(["release", "lint", `${file}.ocu.star`], { env });
    shown.push(lint.stdout, lint.stderr);
  }
  shown.push((await work.run(["release", "retry", "leaks.ocu.star"], { env })).stderr);
  const refusals = shown.filter((text) => text.includes("puts a secret into"));
  expect(refusals.join("\n")).toContain(
    'Error: input.ocu.star puts a secret into the input "a", which would be stored',
  );
  expect(shown.join("\n")).toContain("<secret>");
  const kept = filesBelow(work.path(".ocuroot"));
  expect(kept.length).toBeGreaterThan(10);
  for (const secret of secrets) {
    for (const text of shown) expect(text).not.toContain(secret);
    expect(kept.filter(({ name, text }) => name.includes(secret) || text.includes(secret))).toEqual([]);
  }
  expect(await work.match("**/@r1")).toEqual(["r/-/leaks.ocu.star/@r1"]);
  expect(await work.match("@/environment/*")).toEqual([]);
}, 180_000);

function filesBelow(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name, text: readFileSync(name, "utf8") }));
}
