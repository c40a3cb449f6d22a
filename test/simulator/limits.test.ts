import { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Simulator, startSimulator } from "./simulator.js";

let github: Simulator;
let octokit: Octokit;
const shop = { owner: "acme", repo: "shop" };

beforeEach(async () => {
  github = await startSimulator({ clock: "2026-11-22T12:00:00Z" });
  const repository = await github.repository("acme/shop", { files: { "README.md": "hello\n" } });
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  octokit = new Octokit({ auth: github.token({ kind: "job", repository }).value, baseUrl: github.api, log });
});
afterEach(() => github.close());

const statusOf = (call: Promise<{ status: number }>) =>
  call.then(
    ({ status }) => status,
    ({ status }) => status,
  );
const blob = () => statusOf(octokit.git.createBlob({ ...shop, content: "x" }));
const read = () => statusOf(octokit.repos.get(shop));

test("The quota of an hour runs out, and is there again after it", async () => {
  github.limits.enforced = true;
  github.limits.primary.job = 2;
  expect([await read(), await read(), await read()]).toEqual([200, 200, 403]);
  github.clock.advance(3_600_000);
  expect(await read()).toBe(200);
});

test("What has not changed costs nothing of the quota", async () => {
  const first = await octokit.repos.get(shop);
  const again = octokit.repos.get({ ...shop, headers: { "if-none-match": first.headers.etag ?? "" } });
  const { response } = await again.catch((error) => error);
  expect(response.headers["x-ratelimit-used"]).toBe("1");
  github.ledger.expectCalls({ calls: 2, reads: 2, unchanged: 1 });
});

test("Eighty requests that create content fit into a minute", async () => {
  github.limits.enforced = true;
  const statuses: number[] = [];
  for (let count = 0; count < 81; count++) statuses.push(await blob());
  expect(statuses.filter((status) => status === 201)).toHaveLength(80);
  expect(statuses.at(-1)).toBe(403);
  expect(await read()).toBe(200);
  github.clock.advance(60_000);
  expect(await blob()).toBe(201);
});

test("Five hundred fit into an hour", async () => {
  github.limits.enforced = true;
  github.limits.secondary.createsPerHour = 3;
  const statuses: number[] = [];
  for (let count = 0; count < 4; count++) {
    statuses.push(await blob());
    github.clock.advance(61_000);
  }
  expect(statuses).toEqual([201, 201, 201, 403]);
});

test("Reading costs one point of the minute, writing five", async () => {
  github.limits.enforced = true;
  github.limits.secondary.pointsPerMinute.core = 7;
  expect([await blob(), await read(), await blob(), await read(), await read()]).toEqual([201, 200, 403, 200, 403]);
});

test("The ledger names the calls when there were others than expected", async () => {
  await read();
  expect(() => github.ledger.expectCalls({ writes: 1 })).toThrow(
    /writes: expected 1, got 0\n {2}200 GET \/repos\/acme\/shop/,
  );
});

test("GitHub Enterprise Server has other addresses and no quota", async () => {
  const server = await startSimulator({ enterprise: true });
  try {
    await server.repository("acme/shop", { files: { a: "1" } });
    const inside = new Octokit({ auth: server.token({ kind: "app" }).value, baseUrl: server.api });
    expect(server.api).toMatch(/\/api\/v3$/);
    expect(server.graphql).toMatch(/\/api\/graphql$/);
    const { data, headers } = await inside.repos.get(shop);
    expect(data.url).toBe(`${server.api}/repos/acme/shop`);
    expect(headers["x-ratelimit-limit"]).toBeUndefined();
    const found = await inside.graphql<{ repository: { name: string } }>(
      '{ repository(owner: "acme", name: "shop") { name } }',
    );
    expect(found.repository.name).toBe("shop");
  } finally {
    await server.close();
  }
});
