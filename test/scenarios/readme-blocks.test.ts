import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { Workspace } from "../support/workspace.js";

const project = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(`${project}README.md`, "utf8");
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({ kind, text }));

/** The block that begins so. */
function block(beginning: string): string {
  const found = blocks.filter(({ text }) => text.startsWith(beginning));
  expect(found, beginning).toHaveLength(1);
  return found[0]?.text ?? "";
}

const settings = 'ocuroot("0.3.0")\n\nrepo_alias';
const permissions = "permissions:\n  contents: write\nenv:";
const inputs = "inputs = {";
const rules = 'task(test, "test", retries';
/** Tried in readme.test.ts, in test/action/readme.test.ts, and by .ci/run. */
const elsewhere = [
  "def build():",
  'register_environment(environment("staging"))',
  "ocuroot release new environments.ocu.star",
  "# Releases run themselves:",
  "npm run demo",
  "npm run verify",
];

test("every block of the README is tried somewhere", () => {
  const known = [settings, permissions, inputs, rules, ...elsewhere];
  const unknown = blocks.filter(({ text }) => !known.some((beginning) => text.startsWith(beginning)));
  expect(unknown).toEqual([]);
  expect(blocks).toHaveLength(known.length);
});

test("the README's commands for this project are scripts of it", () => {
  const { scripts } = JSON.parse(readFileSync(`${project}package.json`, "utf8")) as { scripts: Record<string, string> };
  for (const name of ["demo", "verify"]) {
    expect(block(`npm run ${name}`).trim()).toBe(`npm run ${name}`);
    expect(scripts).toHaveProperty(name);
  }
  expect(readFileSync(`${project}.ci/run`, "utf8")).toMatch(/npm run verify[\s\S]*npm run demo/);
});

const builds = 'def build():\n    return done(outputs = {"version": "1"})\n\ntask(build, "build")\n';

test("the README's settings keep documents in two branches, or in a folder beside it", async () => {
  const work = new Workspace({ "repo.ocu.star": "", "a.ocu.star": builds });
  work.git("init", "--quiet", "--bare", "../documents.git");
  const address = "git@github.com:octo-org/shop.git";
  expect(block(settings)).toContain(address);
  work.write("repo.ocu.star", block(settings).replaceAll(address, work.path("../documents.git")));
  work.commit("Keep documents in branches");
  await work.ok("release", "new", "a.ocu.star");
  const branches = work.git("-C", "../documents.git", "for-each-ref", "--format=%(refname:short)");
  expect(branches.split("\n").sort()).toEqual(["intent", "state"]);
  expect(await work.get("a.ocu.star/@r1/task/build#output/version")).toBe("1");

  const folder = block(settings)
    .replace(/store\.set\([\s\S]*?\n\)\n/, "")
    .replace("# or: ", "");
  expect(folder).toContain('store.set(store.fs("../shop-state"))');
  const other = new Workspace({ "repo.ocu.star": folder, "a.ocu.star": builds });
  await other.ok("release", "new", "a.ocu.star");
  expect(JSON.parse(other.read("../shop-state/state/.ocuroot-store"))).toMatchObject({ version: 3 });
});

test("the README's lines for a workflow are lines of a workflow", () => {
  const content = `${block(permissions)}on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: "true"\n`;
  const parsed = parseWorkflow({ name: "a.yml", content }, new NoOperationTraceWriter());
  expect(parsed.context.errors.getErrors()).toEqual([]);
  expect(parse(content)).toMatchObject({ permissions: { contents: "write" }, env: { GH_TOKEN: expect.any(String) } });
});

test("the README's inputs are waited for, and handed to the function by their names", async () => {
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "env.ocu.star": 'register_environment(environment("eu"))\n',
    "api.ocu.star": `
def up(environment):
    return done(outputs = {"url": "https://api.example.com"})

def down(environment):
    return done()

phase("deploy", tasks = [deploy(environment = e, up = up, down = down) for e in environments()])
`,
    "web.ocu.star": `${builds}
${block(inputs)}
def go(version, api_url, approved, replicas, region):
    return done(outputs = {"all": [version, api_url, approved, replicas, region]})

phase("go", tasks = [task(go, "go", inputs = inputs)])
`,
  });
  await work.ok("release", "new", "env.ocu.star");
  await work.ok("release", "new", "web.ocu.star");
  expect(await work.match("**/task/go/*/status/*")).toEqual(["r/-/web.ocu.star/@r1/task/go/1/status/pending"]);
  await work.ok("release", "new", "api.ocu.star");
  await work.ok("state", "set", "web.ocu.star/@r1/custom/approved", "yes", "--cascade");
  await work.ok("work", "any");
  expect(await work.get("web.ocu.star/@r1/task/go#output/all")).toEqual([
    "1",
    "https://api.example.com",
    "yes",
    2,
    "eu-west-1",
  ]);
});

test("the README's rules for failures and freezes are taken by release lint", async () => {
  const [tried = "", deployed = "", placed = "", phase = "", environment = "", ...more] = block(rules)
    .trimEnd()
    .split("\n");
  expect(more).toEqual([]);
  const bare = (line: string): string => line.replace(/ {2}#.*$/, "");
  const functions = `
def test():
    return done()

def up(environment):
    return done()

def down(environment):
    return done()
`;
  const deploys = (line: string): string => `phase("deploy", tasks = [${bare(line)} for e in environments()])\n`;
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "environments.ocu.star": `register_environment(${bare(environment)})\n`,
    "a.ocu.star": `${functions}\n${tried}\n${deploys(deployed)}${phase.replace("[...]", '[task(test, "again")]')}\n`,
    "b.ocu.star": `${functions}\n${deploys(placed)}`,
  });
  await work.ok("release", "lint", "environments.ocu.star", "a.ocu.star", "b.ocu.star");
  await work.ok("release", "new", "environments.ocu.star");
  const released = await work.run(["release", "new", "a.ocu.star"]);
  expect(released.code, released.stderr).toBe(0);
  expect(await work.get("a.ocu.star/@r1")).toMatchObject({
    package: { phases: expect.arrayContaining([expect.objectContaining({ max_failures: 2 })]) },
  });
});
