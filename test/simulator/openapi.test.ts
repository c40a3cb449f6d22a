import { Octokit } from "@octokit/rest";
import { expect, test } from "vitest";
import { violations } from "./openapi/validator.js";
import { startSimulator } from "./simulator.js";

const trees = "POST /repos/{owner}/{repo}/git/trees";
const tree = { sha: "0".repeat(40), url: "https://example.com", truncated: false, tree: [] };

test("A call as GitHub describes it passes", () => {
  const request = { base_tree: "x", tree: [{ path: "a", mode: "100644", sha: null }] };
  expect(violations({ operation: trees, request, status: 201, answer: tree })).toEqual([]);
});

test("A request with what GitHub does not describe is named", () => {
  const request = { tree: [{ path: "a", mode: "644", content: "x" }], base: "x" };
  const [unknown, mode] = violations({ operation: trees, request, status: 201, answer: tree });
  expect(unknown).toBe("POST /repos/{owner}/{repo}/git/trees, request: base is not described");
  expect(mode).toMatch(/\/tree\/0\/mode must be equal to one of the allowed values/);
});

test("An answer that is not as GitHub's is named", () => {
  const about = (status: number, answer: unknown) =>
    violations({ operation: trees, request: { tree: [] }, status, answer });
  expect(about(201, { ...tree, truncated: "no" })[0]).toMatch(/answer 201: \/truncated must be boolean/);
  expect(about(202, tree)[0]).toMatch(/no such status/);
  expect(about(422, { error: "x" })[0]).toMatch(/a refusal without a message/);
  expect(about(422, { message: "x" })).toEqual([]);
});

test("A route that GitHub does not describe is named", () => {
  const operation = "GET /repos/{owner}/{repo}/git/nonsense";
  expect(violations({ operation, request: undefined, status: 200, answer: {} })).toEqual([
    `${operation} is not described`,
  ]);
});

test("A simulator that was asked for what GitHub does not describe says so in the end", async () => {
  const github = await startSimulator();
  const repository = await github.repository("acme/shop", { files: { a: "1" } });
  const octokit = new Octokit({ auth: github.token({ repository }).value, baseUrl: github.api });
  await octokit.request("POST /repos/{owner}/{repo}/git/blobs", {
    owner: "acme",
    repo: "shop",
    content: "x",
    colour: "red",
  });
  await expect(github.close()).rejects.toThrow(/colour is not described/);
});
