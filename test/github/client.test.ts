import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createGithubClient, type GithubClient } from "../../src/github/client.js";
import { explain } from "../../src/github/explain.js";
import { GithubFailure } from "../../src/github/failure.js";
import { Usage } from "../../src/github/usage.js";

/** What a server says to one call; `undefined` breaks the connection off, `silence` says nothing. */
type Said = "silence" | { status: number; body?: unknown; headers?: Record<string, string> } | undefined;

/** A client of a server that says these things in turn, the last one for ever. */
async function talking(...said: readonly Said[]) {
  const calls: IncomingMessage[] = [];
  const waits: number[] = [];
  const server = createServer((request, response: ServerResponse) => {
    const answer = said[Math.min(calls.length, said.length - 1)];
    calls.push(request);
    if (answer === undefined) return void request.socket.destroy();
    if (answer === "silence") return;
    response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8", ...answer.headers });
    response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createGithubClient({
    apiUrl: `${url}/api/v3`,
    graphqlUrl: `${url}/api/graphql`,
    token: "secret-token-of-this-test",
    ...(said[0] === "silence" ? { timeLimit: 20 } : {}),
    now: () => Date.UTC(2030, 0, 1),
    pause: async (milliseconds) => void waits.push(milliseconds),
  });
  return { client, calls, waits };
}

const get = (client: GithubClient) => client.rest.repos.get({ owner: "acme", repo: "shop" });
const dispatch = (client: GithubClient) =>
  client.rest.actions.createWorkflowDispatch({ owner: "acme", repo: "shop", workflow_id: "release.yml", ref: "main" });

async function failure(work: Promise<unknown>): Promise<GithubFailure> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof GithubFailure) return error;
  throw error ?? new Error("it did not fail");
}

test("every call names the version of the API and carries the token in its header alone", async () => {
  const { client, calls } = await talking({ status: 200 });
  await get(client);
  await client.graphql("query Viewer { viewer { login } }", {});
  expect(calls.map(({ url }) => url)).toEqual(["/api/v3/repos/acme/shop", "/api/graphql"]);
  for (const { headers } of calls) {
    expect(headers["x-github-api-version"]).toBe("2022-11-28");
    expect(headers.authorization).toContain("secret-token-of-this-test");
  }
});

test("a read without an answer is tried three times, with growing pauses", async () => {
  for (const said of [{ status: 502 }, { status: 500 }, undefined, { status: 200, body: '{"id": 1, "na' }]) {
    const { client, calls, waits } = await talking(said);
    expect(await failure(get(client))).toMatchObject({ kind: "unclear" });
    expect(calls).toHaveLength(3);
    expect(waits).toHaveLength(2);
    expect(waits[0]).toBeGreaterThanOrEqual(500);
    expect(waits[1]).toBeLessThanOrEqual(3000);
  }
});

test("a server that says nothing is given up after a while", async () => {
  const { client, calls } = await talking("silence");
  expect(await failure(get(client))).toMatchObject({ kind: "unclear", status: 0 });
  expect(calls).toHaveLength(3);
});

test("a dispatch whose answer is lost is never sent again by itself, one that a limit refused is", async () => {
  for (const said of [{ status: 502 }, { status: 504 }, undefined]) {
    const { client, calls } = await talking(said, { status: 204 });
    expect(await failure(dispatch(client))).toMatchObject({ kind: "unclear" });
    expect(calls).toHaveLength(1);
  }
  const limited = { status: 403, headers: { "retry-after": "5" }, body: { message: "secondary rate limit" } };
  const { client, calls, waits } = await talking(limited, { status: 204 });
  await dispatch(client);
  expect([calls.length, waits]).toEqual([2, [5000]]);
});

test("a mutation is not repeated, a query is", async () => {
  const odd = { status: 200, body: { errors: [{ message: "Something went wrong while executing your query." }] } };
  const first = await talking(odd);
  await failure(first.client.graphql("mutation Change { x }", {}));
  expect(first.calls).toHaveLength(1);
  const second = await talking(odd, { status: 200, body: { data: { x: 1 } } });
  expect(await second.client.graphql("query Look { x }", {})).toEqual({ x: 1 });
  expect(second.calls).toHaveLength(2);
});

test("waits are those that GitHub asks for: retry-after, else the renewal of the quota, else a minute and longer", async () => {
  const renewed = String(Date.UTC(2030, 0, 1) / 1000 + 90);
  const exhausted = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": renewed };
  const secondary = { message: "You have exceeded a secondary rate limit." };
  const type = [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }];
  const cases: [Said, number[]][] = [
    [{ status: 429, headers: { "retry-after": "3" } }, [3000]],
    [{ status: 403, headers: exhausted, body: { message: "API rate limit exceeded" } }, [91_000]],
    [{ status: 403, body: secondary }, [60_000]],
    [{ status: 200, headers: exhausted, body: { errors: type } }, [91_000]],
  ];
  for (const [said, expected] of cases) {
    const { client, waits } = await talking(said, { status: 200, body: { data: {} } });
    await client.graphql("query Look { x }", {});
    expect(waits).toEqual(expected);
  }
  const { client, waits } = await talking({ status: 403, body: secondary });
  expect(await failure(get(client))).toMatchObject({ kind: "limited" });
  // A quarter of an hour in all, not longer.
  expect(waits).toEqual([60_000, 120_000, 240_000, 480_000]);
});

test("what will not change is not asked for again: 401, 403 for want of a permission, 404, 422", async () => {
  for (const status of [401, 403, 404, 422]) {
    const headers = { "x-ratelimit-remaining": "0" };
    const { client, calls } = await talking({ status, headers, body: { message: "Resource not accessible" } });
    expect(await failure(get(client))).toMatchObject({ kind: "refused", status });
    expect(calls).toHaveLength(1);
  }
});

test("the missing permission is given as YAML, in GitHub's own words where it says them", async () => {
  const headers = { "x-accepted-github-permissions": "contents=write,workflows=write; administration=write" };
  const { client } = await talking({
    status: 403,
    headers,
    body: { message: "Resource not accessible by integration" },
  });
  const { fix, denied } = explain(await failure(get(client)), "contents: read");
  expect(denied).toBe(true);
  expect(fix.split("\n").slice(1)).toEqual(["permissions:", "  contents: write", "  workflows: write"]);
});

test("the permission that is named is one that a workflow can have, and the call's own where several would do", async () => {
  const headers = { "x-accepted-github-permissions": "issues=write; pull_requests=write" };
  const { client } = await talking({ status: 403, headers, body: { message: "Resource not accessible" } });
  const lines = async (needs: string) =>
    explain(await failure(get(client)), needs)
      .fix.split("\n")
      .slice(1);
  expect(await lines("pull-requests: write")).toEqual(["permissions:", "  pull-requests: write"]);
  expect(await lines("contents: write")).toEqual(["permissions:", "  issues: write"]);
});

test("what is used is counted, repetitions too, with what is left of each quota", () => {
  const usage = new Usage();
  expect(usage.summary()).toBeUndefined();
  const quota = (resource: string, remaining: number) => ({
    "x-ratelimit-resource": resource,
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-limit": "5000",
    "x-ratelimit-reset": String(Date.UTC(2030, 0, 1, 14, 5) / 1000),
  });
  usage.count(false);
  expect(usage.summary()).toBe("GitHub: 1 call, 0 of them writes");
  usage.count(true);
  usage.note(quota("core", 4986));
  expect(usage.summary()).toBe("GitHub: 2 calls, 1 of them writes, 4,986 of 5,000 left until 14:05 UTC");
  usage.note(quota("graphql", 41));
  usage.note({});
  expect(usage.summary()).toBe(
    "GitHub: 2 calls, 1 of them writes, 4,986 of 5,000 left until 14:05 UTC (core), 41 of 5,000 left until 14:05 UTC (graphql)",
  );
});
