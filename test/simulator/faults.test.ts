import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { GitHubRepository } from "./git/repository.js";
import { type Simulator, startSimulator } from "./simulator.js";

let github: Simulator;
let repository: GitHubRepository;
let octokit: Octokit;
let head: string;
const shop = { owner: "acme", repo: "shop" };

beforeEach(async () => {
  github = await startSimulator();
  repository = await github.repository("acme/shop", { files: { "README.md": "hello\n" } });
  octokit = client(github);
  head = repository.head() ?? "";
});
afterEach(() => github.close());

function client({ api, token }: Simulator): Octokit {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ auth: token({ kind: "app" }).value, baseUrl: api, log });
}

const makeBranch = () => octokit.git.createRef({ ...shop, ref: "refs/heads/new", sha: head });
const readMain = async () => (await octokit.git.getRef({ ...shop, ref: "heads/main" })).data.object.sha;

for (const status of [502, 504]) {
  test(`${status} before the effect: nothing was done`, async () => {
    github.fault({ match: "POST /git/refs", kind: `${status}-before` as "502-before" });
    await expect(makeBranch()).rejects.toMatchObject({ status });
    expect(repository.head("new")).toBeUndefined();
    await makeBranch();
  });

  test(`${status} after the effect: it was done all the same`, async () => {
    github.fault({ match: "POST /git/refs", kind: `${status}-after` as "502-after" });
    await expect(makeBranch()).rejects.toMatchObject({ status });
    expect(repository.head("new")).toBe(head);
  });
}

test("A connection that breaks off before the effect leaves nothing", async () => {
  github.fault({ match: "POST /git/refs", kind: "reset-before" });
  await expect(makeBranch()).rejects.toMatchObject({ status: 500 });
  expect(repository.head("new")).toBeUndefined();
});

test("A connection that breaks off after the effect leaves it", async () => {
  github.fault({ match: "POST /git/refs", kind: "reset-after" });
  await expect(makeBranch()).rejects.toMatchObject({ status: 500 });
  expect(repository.head("new")).toBe(head);
  expect(github.ledger.calls.at(-1)).toMatchObject({ status: undefined, fault: "reset-after" });
});

test("Too many requests: 429 without and with the time to wait", async () => {
  github.fault({ kind: "429" });
  github.fault({ kind: "429-retry-after", retryAfter: 7 });
  const bare = await readMain().catch((error) => error);
  expect([bare.status, bare.response.headers["retry-after"]]).toEqual([429, undefined]);
  const told = await readMain().catch((error) => error);
  expect([told.status, told.response.headers["retry-after"]]).toEqual([429, "7"]);
  expect(told.message).toMatch(/secondary rate limit/);
  expect(await readMain()).toBe(head);
});

test("A secondary limit is 403 and says so; a primary one says that nothing is left", async () => {
  github.fault({ kind: "403-secondary" });
  github.fault({ kind: "403-primary", retryAfter: 60 });
  await expect(readMain()).rejects.toMatchObject({
    status: 403,
    message: expect.stringMatching(/secondary rate limit/),
  });
  const primary = await readMain().catch((error) => error);
  expect(primary.status).toBe(403);
  expect(primary.response.headers["x-ratelimit-remaining"]).toBe("0");
  expect(Number(primary.response.headers["x-ratelimit-reset"]) * 1000).toBeGreaterThan(github.clock.now());
});

test("A used-up quota is told in an answer 200 over GraphQL", async () => {
  github.fault({ kind: "403-primary", match: "rateLimit" });
  const query = octokit.graphql("query { rateLimit { remaining } }");
  await expect(query).rejects.toMatchObject({ errors: [{ type: "RATE_LIMITED" }] });
});

test("A slow answer comes when it is released, and the effect was there before", async () => {
  const fault = github.fault({ match: "POST /git/refs", kind: "slow" });
  const made = makeBranch();
  await expect.poll(() => repository.head("new")).toBe(head);
  fault.release();
  expect((await made).status).toBe(201);
});

test("A slow answer can be given up", async () => {
  github.fault({ match: "GET", kind: "slow" });
  const controller = new AbortController();
  const request = octokit.git.getRef({ ...shop, ref: "heads/main", request: { signal: controller.signal } });
  controller.abort();
  await expect(request).rejects.toThrow(/abort/i);
});

test("An answer that is cut off is no answer", async () => {
  github.fault({ match: "GET", kind: "truncated" });
  await expect(readMain()).rejects.toThrow();
  expect(await readMain()).toBe(head);
});

test("A replica that lags shows for some calls where a branch was", async () => {
  const next = await repository.commit({ a: "1" });
  github.fault({ match: "GET /git/ref", kind: "stale-ref", times: 2 });
  expect([await readMain(), await readMain(), await readMain()]).toEqual([head, head, next]);
});

test("A replica that lags takes a step forward for one aside", async () => {
  await repository.commit({ a: "1" });
  const next = await repository.commit({ a: "2" }, { branch: "other" });
  await repository.commit({ b: "1" });
  github.fault({ match: "PATCH", kind: "stale-ref" });
  const move = octokit.git.updateRef({ ...shop, ref: "heads/main", sha: next });
  await expect(move).rejects.toMatchObject({ status: 422, message: expect.stringMatching(/not a fast forward/) });
});

test("A step forward can be refused for no reason", async () => {
  const next = await repository.commit({ a: "1" }, { branch: "other" });
  github.fault({ match: "PATCH", kind: "not-fast-forward" });
  const move = () => octokit.git.updateRef({ ...shop, ref: "heads/other", sha: next });
  await expect(move()).rejects.toMatchObject({ status: 422 });
  await move();
});

test("A fresh ref may not be there yet", async () => {
  await makeBranch();
  github.fault({ match: "GET /git/ref", kind: "missing-ref" });
  const read = () => octokit.git.getRef({ ...shop, ref: "heads/new" });
  await expect(read()).rejects.toMatchObject({ status: 404 });
  expect((await read()).data.object.sha).toBe(head);
});

test("A head moves between reading and writing", async () => {
  await makeBranch();
  const tree = (await octokit.git.getCommit({ ...shop, commit_sha: head })).data.tree.sha;
  const next = (await octokit.git.createCommit({ ...shop, message: "Mine", tree, parents: [head] })).data.sha;
  const fault = github.fault({ match: "PATCH", kind: "head-moved" });
  await expect(octokit.git.updateRef({ ...shop, ref: "heads/new", sha: next })).rejects.toMatchObject({ status: 422 });
  expect(fault.hits).toBe(1);
  expect(repository.history("new")).toHaveLength(2);
});

test("A head moves before a commit in one call, and before a push of git", async () => {
  github.fault({ match: "createCommitOnBranch", kind: "head-moved" });
  const input = {
    branch: { repositoryNameWithOwner: "acme/shop", branchName: "main" },
    ...{ message: { headline: "Mine" }, expectedHeadOid: head, fileChanges: {} },
  };
  const mutation =
    "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
  await expect(octokit.graphql(mutation, { input })).rejects.toMatchObject({ errors: [{ type: "STALE_DATA" }] });

  github.fault({ match: "git-receive-pack POST", kind: "head-moved" });
  const url = repository.url.replace("://", `://x-access-token:${github.token({ kind: "app" }).value}@`);
  const push = promisify(execFile)("git", ["--git-dir", repository.folder, "push", url, `${head}:refs/heads/pushed`]);
  await expect(push).rejects.toThrow(/pushed/);
  expect(repository.history("pushed")).toHaveLength(1);
});

test("A fault lets calls pass first, and ends after its times", async () => {
  const fault = github.fault({ kind: "502-before", skip: 1, times: 2 });
  const ended = [];
  for (let call = 0; call < 4; call++)
    ended.push(
      await readMain().then(
        () => 200,
        ({ status }) => status,
      ),
    );
  expect(ended).toEqual([200, 502, 502, 200]);
  expect(fault.hits).toBe(2);
});
