import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFolders } from "../support/temporary-folder.js";
import type { RepositoryActions } from "./actions/repository-actions.js";
import type { GitHubRepository } from "./git/repository.js";
import { createRunner, type RunnerOptions } from "./runner/runner.js";
import { type Simulator, startSimulator } from "./simulator.js";

const folder = temporaryFolders();
let github: Simulator;
let repository: GitHubRepository;
let actions: RepositoryActions;

beforeEach(async () => {
  github = await startSimulator();
  repository = await github.repository("acme/shop");
  actions = github.actions(repository);
});
afterEach(() => github.close());

/** Writes an action of one or two programs. */
function action(main: string, post?: string): string {
  const at = folder();
  const inputs = `inputs: { token: { default: '\${{ github.token }}' }, state-branch: {}, two words: { default: both } }`;
  const runs = `runs: { using: node24, main: main.mjs${post === undefined ? "" : ", post: post.mjs"} }`;
  writeFileSync(join(at, "action.yml"), `name: x\ndescription: x\n${inputs}\n${runs}\n`);
  writeFileSync(join(at, "main.mjs"), main);
  if (post !== undefined) writeFileSync(join(at, "post.mjs"), post);
  return at;
}

/** Pushes a workflow with one job and runs it. */
async function runSteps(steps: string, options: RunnerOptions = {}, more = "") {
  const job = `jobs:\n  a:\n    runs-on: ubuntu-latest\n    outputs: { out: "\${{ steps.one.outputs.value }}" }\n    steps:\n${steps.replace(/^/gm, "      ")}`;
  await repository.commit({ ".github/workflows/a.yml": `on: push\n${more}\n${job}\n` });
  const [result] = await createRunner(github, options).drain(repository);
  const [first] = result?.jobs ?? [];
  if (result === undefined || first === undefined) throw new Error("nothing ran");
  return { ...result, job: first };
}

test("A job checks out its commit, runs scripts and hands on outputs", async () => {
  await repository.commit({ "hello.txt": "hello" });
  const { conclusion, job } = await runSteps(
    `
- uses: actions/checkout@v5
- id: one
  run: |
    echo "value=$(cat hello.txt) at $(git rev-parse HEAD) on $(git branch --show-current)" >> "$GITHUB_OUTPUT"
    echo "COLOR=green" >> "$GITHUB_ENV"
- run: test "$COLOR" = green
`.trim(),
  );
  expect(job.steps.map(({ name, outcome }) => [name, outcome]).slice(1)).toContainEqual([
    'Run test "$COLOR" = green',
    "success",
  ]);
  expect(conclusion).toBe("success");
  expect(job.outputs.out).toBe(`hello at ${repository.head()} on main`);
  expect(actions.runs[0]?.conclusion).toBe("success");
});

test("A program of Node gets its inputs and nothing of this process's environment", async () => {
  process.env.OUTSIDE = "secret";
  const main = `
    import { appendFileSync } from "node:fs";
    const names = ["INPUT_STATE-BRANCH", "INPUT_TWO_WORDS", "INPUT_TOKEN", "GITHUB_TOKEN", "OUTSIDE", "GITHUB_REPOSITORY", "GITHUB_API_URL", "CI"];
    const values = names.map((name) => process.env[name] ?? null);
    values[2] = values[2]?.slice(0, 4) ?? null;
    appendFileSync(process.env.GITHUB_OUTPUT, "value<<end\\n" + JSON.stringify(values) + "\\nend\\n");
    appendFileSync(process.env.GITHUB_OUTPUT, "cwd=" + (process.cwd() === process.env.GITHUB_WORKSPACE) + "\\n");`;
  const { job } = await runSteps("- { id: one, uses: acme/tool@v1, with: { state-branch: s } }", {
    actions: { "acme/tool": action(main) },
  });
  delete process.env.OUTSIDE;
  expect(JSON.parse(job.outputs.out ?? "")).toEqual(["s", "both", "ghs_", null, null, "acme/shop", github.api, "true"]);
  expect(job.steps[0]?.outputs.cwd).toBe("true");
});

test("The token of a job may what its workflow names, until the job ends", async () => {
  const main = `
    import { appendFileSync } from "node:fs";
    const call = (method, path, body) => fetch(process.env.GITHUB_API_URL + "/repos/acme/shop" + path, {
      method, body, headers: { authorization: "Bearer " + process.env.INPUT_TOKEN, "user-agent": "test" } }).then(({ status }) => status);
    const statuses = [await call("GET", "/contents/.github/workflows/a.yml"), await call("POST", "/git/blobs", '{"content":"x"}')];
    appendFileSync(process.env.GITHUB_OUTPUT, "value=" + statuses.join() + "\\n");`;
  const { job } = await runSteps(
    "- { id: one, uses: acme/tool@v1 }",
    { actions: { "acme/tool": action(main) } },
    "permissions: { contents: read }",
  );
  expect(job.outputs.out).toBe("200,403");
});

test("Post runs after a failure too, with the state that was saved", async () => {
  const main = `import { appendFileSync } from "node:fs"; appendFileSync(process.env.GITHUB_STATE, "mine=1\\n"); process.exit(3);`;
  const post = `console.log("post with " + process.env.STATE_mine + " and " + process.env["INPUT_TWO_WORDS"]);`;
  const { conclusion, job } = await runSteps(
    "- uses: acme/tool@v1\n- run: echo never\n- if: failure()\n  run: echo after",
    { actions: { "acme/tool": action(main, post) } },
  );
  expect(conclusion).toBe("failure");
  expect(job.steps.map(({ phase, outcome }) => [phase, outcome])).toEqual([
    ["main", "failure"],
    ["main", "success"],
    ["post", "success"],
  ]);
  expect(job.steps.at(-1)?.log).toBe("post with 1 and both");
});

test("Commands are read from both outputs, and not between the marks of a stop", async () => {
  const { job } = await runSteps(
    `
- id: one
  run: |
    echo "::warning file=a.star,line=3,title=One%3A two::first%0Asecond"
    echo "::error::loud" >&2
    echo "::stop-commands::pause"
    echo "::error::forged"
    echo "::pause::"
    echo "::notice::again"
`.trim(),
  );
  const [step] = job.steps;
  expect(step?.annotations.map(({ kind, message }) => `${kind} ${message}`).sort()).toEqual([
    "error loud",
    "notice again",
    "warning first\nsecond",
  ]);
  expect(step?.annotations.find(({ kind }) => kind === "warning")?.properties).toEqual({
    file: "a.star",
    line: "3",
    title: "One: two",
  });
  expect(step?.log).toContain("::error::forged");
});

test("Secrets are masked in logs and summaries, and kept out of the outputs of a job", async () => {
  actions.secrets.KEY = "abc123";
  const { job } = await runSteps(
    `
- id: one
  env: { KEY: "\${{ secrets.KEY }}" }
  run: |
    echo "::add-mask::other"
    echo "key $KEY and other and \${{ github.token }}"
    echo "sum $KEY" >> "$GITHUB_STEP_SUMMARY"
    echo "value=$KEY" >> "$GITHUB_OUTPUT"
`.trim(),
  );
  expect(job.steps[0]?.log).toBe("key *** and *** and ***");
  expect(job.steps[0]?.summary).toBe("sum ***\n");
  expect([job.outputs.out, job.dropped]).toEqual([undefined, ["out"]]);
});

test("Ten annotations of a kind are kept, and a summary of more than a mebibyte is dropped", async () => {
  const { conclusion, job } = await runSteps(
    `
- run: |
    for i in $(seq 12); do echo "::notice::$i"; done
    head -c 1048577 /dev/zero | tr '\\0' x > "$GITHUB_STEP_SUMMARY"
`.trim(),
  );
  const [step] = job.steps;
  expect(step?.annotations.filter(({ kind }) => kind === "notice")).toHaveLength(10);
  expect(step?.summary).toBeUndefined();
  expect(step?.annotations.at(-1)?.message).toMatch(/supports content up to a size of 1024k/);
  expect(conclusion).toBe("success");
});

test.each([
  ["echo 'value<<end' >> $GITHUB_OUTPUT", /Matching delimiter not found 'end'/],
  ["echo 'nothing' >> $GITHUB_OUTPUT", /Invalid format 'nothing'/],
  ["echo '=x' >> $GITHUB_OUTPUT", /Name must not be empty/],
  ["echo 'NODE_OPTIONS=--inspect' >> $GITHUB_ENV", /NODE_OPTIONS/],
])("A malformed file of commands fails the step: %s", async (script, message) => {
  const { conclusion, job } = await runSteps(`- run: ${script}`);
  expect(conclusion).toBe("failure");
  expect(job.steps[0]?.annotations[0]?.message).toMatch(message);
});

test("A cancelled program is asked to end, and post runs after it", async () => {
  const mark = join(folder(), "started");
  const main = `
    import { writeFileSync } from "node:fs";
    process.on("SIGINT", () => { console.log("cleaning up"); process.exit(130); });
    writeFileSync(${JSON.stringify(mark)}, ""); setInterval(() => {}, 1000);`;
  const path = action(main, `console.log("post");`);
  const ended = runSteps("- uses: acme/tool@v1\n- run: echo never\n- { if: always(), run: echo always }", {
    actions: { "acme/tool": path },
  });
  await expect.poll(() => existsSync(mark), { timeout: 30_000 }).toBe(true);
  const [run] = actions.runs;
  if (run !== undefined) actions.cancel(run);
  const { conclusion, job } = await ended;
  expect(conclusion).toBe("cancelled");
  expect(job.steps.map(({ outcome, log }) => [outcome, log.split("\n").at(0)])).toEqual([
    ["cancelled", "cleaning up"],
    ["success", "always"],
    ["success", "post"],
  ]);
});

test("A program that does not end when asked is killed with all it started", async () => {
  const at = folder();
  const script = `trap '' INT TERM; touch ${join(at, "started")}; while true; do sleep 1; done`;
  const ended = runSteps(`- run: |\n    ${script}`, { graces: { interrupt: 50, terminate: 50 } });
  await expect.poll(() => existsSync(join(at, "started")), { timeout: 30_000 }).toBe(true);
  const [run] = actions.runs;
  if (run !== undefined) actions.cancel(run);
  expect((await ended).conclusion).toBe("cancelled");
});

test("Jobs follow those they need, in all combinations of a matrix that a job made", async () => {
  await repository.commit({
    ".github/workflows/a.yml": `
on: push
jobs:
  fan:
    needs: plan
    runs-on: ubuntu-latest
    strategy: { matrix: { commit: "\${{ fromJSON(needs.plan.outputs.commits) }}" } }
    steps: [{ run: "echo at \${{ matrix.commit }}" }]
  plan:
    runs-on: ubuntu-latest
    outputs: { commits: "\${{ steps.one.outputs.commits }}" }
    steps: [{ id: one, run: 'echo "commits=[\\"a\\",\\"b\\"]" >> $GITHUB_OUTPUT' }]
`,
  });
  const [result] = await createRunner(github).drain(repository);
  expect(result?.jobs.map(({ name, steps }) => [name, steps[0]?.log])).toEqual([
    ["plan", ""],
    ["fan (a)", "at a"],
    ["fan (b)", "at b"],
  ]);
});

test("A job that names a protected environment waits for an approval, and is a deployment", async () => {
  actions.environments.set("production", { approval: true, secrets: { KEY: "k" } });
  const file = `on: push\njobs: { a: { runs-on: x, environment: production, steps: [{ run: 'test -n "\${{ secrets.KEY }}"' }] } }`;
  await repository.commit({ ".github/workflows/a.yml": file });
  const runner = createRunner(github);
  const [first] = await runner.drain(repository);
  expect([first?.conclusion, first?.waiting]).toEqual([undefined, ["production"]]);
  if (first === undefined) return;
  actions.approve(first.run, "production");
  expect((await runner.run(first.run)).conclusion).toBe("success");
  expect(
    github.deployments(repository).map(({ environment, statuses }) => [environment, statuses.at(-1)?.state]),
  ).toEqual([["production", "success"]]);
});

test("Of a matrix over environments, only the protected ones wait", async () => {
  actions.environments.set("production", { approval: true });
  const job = `{ runs-on: x, environment: '\${{ matrix.to }}', strategy: { matrix: { to: [staging, production] } }, steps: [{ run: 'true' }] }`;
  await repository.commit({
    ".github/workflows/a.yml": `on: push\njobs: { a: ${job}, b: { needs: a, runs-on: x, steps: [{ run: 'true' }] } }`,
  });
  const runner = createRunner(github);
  const [first] = await runner.drain(repository);
  expect([first?.waiting, first?.jobs.map(({ name }) => name)]).toEqual([["production"], ["a (staging)"]]);
  if (first === undefined) return;
  actions.approve(first.run, "production");
  const { jobs } = await runner.run(first.run);
  expect(jobs.map(({ name }) => name)).toEqual(["a (staging)", "a (production)", "b"]);
});

test("Runs dispatch runs until nothing is left to do", async () => {
  const main = `
    import { readFileSync } from "node:fs";
    const left = Number(process.env["INPUT_STATE-BRANCH"] || 3);
    if (left > 0) {
      const response = await fetch(process.env.GITHUB_API_URL + "/repos/acme/shop/actions/workflows/a.yml/dispatches", {
        method: "POST", body: JSON.stringify({ ref: "main", inputs: { left: String(left - 1) } }),
        headers: { authorization: "Bearer " + process.env.INPUT_TOKEN, "user-agent": "test" } });
      if (response.status !== 204) throw new Error(await response.text());
    }`;
  const options = { actions: { "acme/tool": action(main) } };
  const file = `
on: { push: , workflow_dispatch: { inputs: { left: { type: string } } } }
run-name: left \${{ inputs.left }}
permissions: { actions: write }
jobs: { a: { runs-on: x, steps: [{ uses: acme/tool@v1, with: { state-branch: "\${{ inputs.left }}" } }] } }`;
  await repository.commit({ ".github/workflows/a.yml": file });
  const results = await createRunner(github, options).drain(repository);
  expect(results.map(({ conclusion }) => conclusion)).toEqual(["success", "success", "success", "success"]);
  expect(actions.runs.map(({ title }) => title).slice(1)).toEqual(["left 2", "left 1", "left 0"]);
});

test("A run for a fork has no secrets and a token that only reads", async () => {
  actions.secrets.KEY = "k";
  const steps = `[{ run: 'test -z "\${{ secrets.KEY }}"' }, { id: one, uses: acme/tool@v1 }]`;
  const file = `on: pull_request\npermissions: { contents: write }\njobs: { a: { runs-on: x, steps: ${steps} } }`;
  const base = { ".github/workflows/a.yml": file };
  await repository.commit(base);
  const fork = await github.repository("mona/shop");
  await fork.commit({ ...base, "new.txt": "1" });
  await github.pull(repository, { head: "main", from: fork });
  const main = `
    const { status } = await fetch(process.env.GITHUB_API_URL + "/repos/acme/shop/git/blobs", { method: "POST", body: '{"content":"x"}',
      headers: { authorization: "Bearer " + process.env.INPUT_TOKEN, "user-agent": "test" } });
    process.exit(status === 403 ? 0 : 1);`;
  const [result] = await createRunner(github, { actions: { "acme/tool": action(main) } }).drain(repository);
  expect(result?.conclusion).toBe("success");
});

test("An action of the checkout itself is found in the workspace", async () => {
  const at = action(`console.log("mine");`);
  const text = (name: string) => readFileSync(join(at, name), "utf8");
  await repository.commit({ "action.yml": text("action.yml"), "main.mjs": text("main.mjs") });
  const { job } = await runSteps("- uses: actions/checkout@v5\n- uses: ./");
  expect(job.steps.at(-1)?.log).toBe("mine");
});
