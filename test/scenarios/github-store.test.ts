import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Site } from "../store/github/sites.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { environmentsFile, Workspace } from "../support/workspace.js";

const folder = temporaryFolders();

const app = `
def build():
    shell("echo build >> ran.log")
    return done(outputs = {"image": "shop:1"})

def up(environment, image):
    shell("echo up " + environment["name"] + " >> ran.log")
    return done()

def down(environment, image):
    return done()

phase("build", tasks = [task(fn = build, name = "build")])
[
    phase(e["name"], tasks = [
        deploy(environment = e, up = up, down = down, inputs = {"image": input(ref = "./@/task/build#output/image")})
    ])
    for e in environments()
]
`;

/** A repository whose settings keep the store at a simulated GitHub, and a step's variables. */
async function workspace(store: (url: string) => string): Promise<{ site: Site; work: Workspace }> {
  const site = await Site.open(folder());
  onTestFinished(() => site.github.close());
  const work = new Workspace({ "env.ocu.star": environmentsFile("a", "b", "c"), "app.ocu.star": app });
  Object.assign(work.env, site.env(), { HOME: work.env.HOME, OCUROOT_RETRY_SCALE: "0" });
  work.write("repo.ocu.star", `repo_alias("r")\n${store(site.repository.url)}\n`);
  work.commit("Keep the store at GitHub");
  return { site, work };
}

const forms = {
  "one branch": { store: (url: string) => `store.set(store.git("${url}", branch = "ocuroot"))`, calls: 15, writes: 6 },
  "two branches": {
    store: (url: string) => `store.set(store.git("${url}", branch = "s"), intent = store.git("${url}", branch = "i"))`,
    calls: 20,
    writes: 10,
  },
};

for (const [name, { store, calls, writes }] of Object.entries(forms)) {
  test(`a build and three environments in ${name} cost at most ${calls} calls, ${writes} of them writes`, async () => {
    const { site, work } = await workspace(store);
    await work.ok("release", "new", "env.ocu.star");
    site.github.ledger.reset();
    // Another machine, which knows nothing.
    work.env.OCUROOT_HOME = work.path("../elsewhere");
    await work.ok("release", "new", "app.ocu.star");
    expect(work.read("ran.log")).toBe("build\nup a\nup b\nup c\n");
    const counts = site.github.ledger.counts();
    console.log(`a build and three environments in ${name}: ${counts.calls} calls, ${counts.writes} of them writes`);
    expect(counts.git).toBe(0);
    expect(counts.calls).toBeLessThanOrEqual(calls);
    expect(counts.writes).toBeLessThanOrEqual(writes);
    const left = [...site.repository.refs.list("refs/heads/ocuroot-pending/")];
    expect(left).toEqual([]);
    await site.repository.fsck();
  });
}

test("many deployments at once cost less than half a write each", async () => {
  const { site, work } = await workspace((url) => `store.set(store.git("${url}", branch = "ocuroot"))`);
  const names = Array.from({ length: 24 }, (_, at) => `e${at}`);
  work.write("env.ocu.star", environmentsFile(...names));
  const phases = app.slice(app.indexOf("[\n    phase(e"));
  const together = phases
    .replace('[\n    phase(e["name"], tasks = [\n', 'phase("all", tasks = [\n')
    .replace("    ])\n    for e in environments()\n]", "    for e in environments()\n])");
  work.write("app.ocu.star", app.replace(phases, together));
  work.commit("Deploy everywhere at once");
  await work.ok("release", "new", "env.ocu.star");
  site.github.ledger.reset();
  await work.ok("release", "new", "app.ocu.star");
  const { calls, writes } = site.github.ledger.counts();
  console.log(`24 deployments at once: ${calls} calls, ${writes} of them writes`);
  expect(await work.match("**/@r1/deploy/*/1/status/complete")).toHaveLength(24);
  expect(writes).toBeLessThanOrEqual(12);
});

test("who set the intent is known through the API: commands by their note, edits by hand by the author of their commit", async () => {
  const { site, work } = await workspace(
    (url) => `store.set(store.git("${url}", branch = "s"), intent = store.git("${url}", branch = "i"))`,
  );
  await work.ok("release", "new", "env.ocu.star");
  work.env.OCUROOT_GIT_USER_NAME = "Ada";
  for (const name of ["x", "y"]) await work.ok("state", "set", `@/custom/${name}`, "1");
  const path = "refs/@/custom/y/@object.json";
  const text = site.repository.file(path, "i") ?? "";
  expect(text).toContain('"1"');
  await site.repository.commit({ [path]: text.replace('"1"', '"2"') }, { branch: "i", message: "Edit" });
  await site.repository.commit({ "refs/@/environment/c/@object.json": null }, { branch: "i", message: "Drop c" });
  site.github.ledger.reset();
  expect(await work.ok("history", "@/custom/x")).toMatch(/^Intent set by Ada, /);
  expect(await work.ok("history", "@/custom/y")).toMatch(/^Intent set by Mona, /);
  const { differences } = JSON.parse(await work.ok("state", "diff", "--json")) as { differences: object[] };
  expect(differences).toMatchObject([
    { ref: "@/custom/x", change: "create", by: "Ada" },
    { ref: "@/custom/y", change: "create", by: "Mona" },
    { ref: "@/environment/c", change: "delete", by: "Mona" },
  ]);
  const long = (await work.ok("state", "diff", "--long")).trimEnd().split("\n");
  expect(long.map((line) => line.replace(/\d+\w ago$/, "T"))).toEqual(
    [
      "+ create  @/custom/x        Ada, T",
      "+ create  @/custom/y        Mona, T",
      "- delete  @/environment/c  Mona, T",
    ].map((line) => line.replace(/(@\S+) +/, (_, ref: string) => `${ref.padEnd(15)}  `)),
  );
  expect(site.github.ledger.counts().git).toBe(0);
});

test("git goes on where the API stopped, and neither leaves the token anywhere", async () => {
  const { site, work } = await workspace((url) => `store.set(store.git("${url}", branch = "ocuroot"))`);
  await work.ok("release", "new", "env.ocu.star");
  site.github.ledger.reset();
  const asks = work.path("../askpass.sh");
  writeFileSync(asks, '#!/bin/sh\ncase "$1" in Username*) echo x-access-token;; *) echo "$GH_TOKEN";; esac\n', {
    mode: 0o755,
  });
  work.env.GIT_ASKPASS = asks;
  work.env.OCUROOT_STORE = "git";
  await work.ok("release", "new", "app.ocu.star");
  expect(site.github.ledger.counts()).toMatchObject({ calls: 0 });
  delete work.env.OCUROOT_STORE;
  const ended = await work.run(["release", "continue", "app.ocu.star", "--json"]);
  expect(ended.code).toBe(0);
  expect(site.github.ledger.counts().calls).toBeGreaterThan(0);
  expect(`${ended.stdout}${ended.stderr}`).not.toContain(site.token);
  const kept = readdirSync(work.path("../home"), { recursive: true, withFileTypes: true });
  const written = kept.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(written.length).toBeGreaterThan(5);
  for (const path of written) expect(readFileSync(path).includes(site.token), path).toBe(false);
  for (const [path, text] of Object.entries(site.repository.files("ocuroot"))) {
    expect(`${path} ${text}`).not.toContain(site.token);
  }
  await site.repository.fsck();
});

test("a verbose command ends with what it used of GitHub, as GitHub counts it", async () => {
  const { site, work } = await workspace((url) => `store.set(store.git("${url}", branch = "ocuroot"))`);
  const quiet = await work.run(["release", "new", "env.ocu.star"]);
  expect([quiet.code, quiet.stderr]).toEqual([0, expect.not.stringContaining("GitHub:")]);
  const ways = [{ args: ["--verbose"] }, { env: { RUNNER_DEBUG: "1" } }, { env: { OCUROOT_DEBUG: "1" } }];
  for (const { args = [], env = {} } of ways) {
    site.github.ledger.reset();
    const { code, stderr } = await work.run(["state", "set", "@/custom/a", String(site.github.clock.now()), ...args], {
      env,
    });
    expect(code).toBe(0);
    const { calls, writes } = site.github.ledger.counts();
    expect(calls).toBeGreaterThan(1);
    expect(stderr).toMatch(
      new RegExp(
        `^GitHub: ${calls} calls, ${writes} of them writes(, [\\d,]+ of [\\d,]+ left until \\d\\d:\\d\\d UTC( \\(\\w+\\))?)+$`,
        "m",
      ),
    );
  }
});

test("a token that may only read ends the command with the lines to add to the workflow", async () => {
  const { site, work } = await workspace((url) => `store.set(store.git("${url}", branch = "ocuroot"))`);
  await work.ok("release", "new", "env.ocu.star");
  const { repository } = site;
  work.env.GH_TOKEN = site.github.token({ kind: "job", repository, permissions: { contents: "read" } }).value;
  const ended = await work.run(["release", "new", "app.ocu.star"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(
    /Error: .*acme\/shop refuses changes to ocuroot: Resource not accessible by integration/,
  );
  expect(ended.stderr).toContain("  permissions:\n    contents: write");
  expect(work.git("status", "--porcelain", "--", "ran.log")).toBe("");
});
