import { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { GitHubRepository } from "./git/repository.js";
import { type Simulator, startSimulator } from "./simulator.js";
import type { TokenRequest } from "./tokens.js";

let github: Simulator;
let repository: GitHubRepository;
const shop = { owner: "acme", repo: "shop" };
const log = { debug() {}, info() {}, warn() {}, error() {} };

beforeEach(async () => {
  github = await startSimulator();
  repository = await github.repository("acme/shop", { files: { "README.md": "hello\n" } });
});
afterEach(() => github.close());

const as = (request: TokenRequest) => new Octokit({ auth: github.token(request).value, baseUrl: github.api, log });
const write = (octokit: Octokit) => octokit.git.createBlob({ ...shop, content: "x" }).catch((error) => error);

test("A token of another repository does not see this one", async () => {
  await github.repository("acme/other", { files: { a: "1" } });
  const octokit = as({ kind: "job", repository: "acme/other" });
  await expect(octokit.repos.get(shop)).rejects.toMatchObject({ status: 404 });
});

test("A token that may only read is told what it would need", async () => {
  const integration = await write(as({ kind: "job", repository, permissions: { contents: "read" } }));
  expect(integration).toMatchObject({ status: 403, message: expect.stringMatching(/not accessible by integration/) });
  expect(integration.response.headers["x-accepted-github-permissions"]).toBe("contents=write");
  const person = await write(as({ kind: "fine-grained", repository, permissions: { contents: "read" } }));
  expect(person.message).toMatch(/not accessible by personal access token/);
});

test("A public repository is read by everybody, and written by nobody else", async () => {
  await github.repository("acme/open", { public: true, files: { a: "1" } });
  const octokit = as({ kind: "job", repository });
  const open = { owner: "acme", repo: "open" };
  expect((await octokit.repos.get(open)).data.visibility).toBe("public");
  await expect(octokit.git.createBlob({ ...open, content: "x" })).rejects.toMatchObject({ status: 403 });
});

test("An archived repository is only read", async () => {
  repository.archived = true;
  expect(await write(as({ kind: "app" }))).toMatchObject({ status: 403, message: expect.stringMatching(/archived/) });
});

test("A revoked token is unknown", async () => {
  const token = github.token({ repository });
  const octokit = new Octokit({ auth: token.value, baseUrl: github.api, log });
  github.revoke(token);
  await expect(octokit.repos.get(shop)).rejects.toMatchObject({ status: 401 });
});

test("A rule refuses over every door, and lets through who is exempt", async () => {
  repository.protect({ branch: "main", refuses: "push", bypass: ["release-app[bot]"] });
  const change = (octokit: Octokit) =>
    octokit.repos.createOrUpdateFileContents({ ...shop, path: "a", message: "Change", content: "MQ==" });
  const job = as({ kind: "job", repository });
  await expect(change(job)).rejects.toMatchObject({
    status: 422,
    message: expect.stringMatching(/through a pull request/),
  });
  await change(as({ kind: "app" }));
  const input = {
    branch: { repositoryNameWithOwner: "acme/shop", branchName: "main" },
    ...{ message: { headline: "x" }, expectedHeadOid: repository.head() },
  };
  const mutation =
    "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
  await expect(job.graphql(mutation, { input })).rejects.toThrow(/through a pull request/);
});

test("A branch can be kept from being made, rewound or removed", async () => {
  const octokit = as({ kind: "app" });
  const before = repository.head() ?? "";
  await repository.commit({ a: "1" });
  for (const refuses of ["creation", "deletion", "force-push"] as const) {
    repository.protect({ branch: refuses === "creation" ? "new" : "main", refuses });
  }
  const refused = { status: 422, message: expect.stringMatching(/rule violations/) };
  await expect(octokit.git.createRef({ ...shop, ref: "refs/heads/new", sha: before })).rejects.toMatchObject(refused);
  await expect(octokit.git.deleteRef({ ...shop, ref: "heads/main" })).rejects.toMatchObject(refused);
  const rewind = octokit.git.updateRef({ ...shop, ref: "heads/main", sha: before, force: true });
  await expect(rewind).rejects.toMatchObject(refused);
});

test("Workflow files are written only with the permission for them", async () => {
  const put = (octokit: Octokit) =>
    octokit.repos.createOrUpdateFileContents({
      ...shop,
      path: ".github/workflows/a.yml",
      message: "Add",
      content: "b246",
    });
  await expect(put(as({ kind: "job", repository }))).rejects.toMatchObject({ status: 403 });
  await put(as({ kind: "app", permissions: { contents: "write", workflows: "write" } }));
});

test("A version of the API that is not known is refused", async () => {
  const headers = { "x-github-api-version": "2031-01-01" };
  await expect(as({ kind: "app" }).repos.get({ ...shop, headers })).rejects.toMatchObject({ status: 400 });
});
