import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer } from "./answer.js";
import type { Addresses } from "./call.js";
import { type Clock, createClock } from "./clock.js";
import { type Arrival, exchange, type Sight, type Subject, subjectOf } from "./exchange.js";
import { createRepository, type GitHubRepository, type RepositoryRequest } from "./git/repository.js";
import { createLedger, type Ledger } from "./ledger.js";
import { createLimits, type Limits } from "./limits.js";
import { blobRoutes } from "./rest/blobs.js";
import { commitRoutes } from "./rest/commits.js";
import { contentsRoutes } from "./rest/contents.js";
import { gitCommitRoutes } from "./rest/git-commits.js";
import { refRoutes } from "./rest/refs.js";
import { repositoryRoutes } from "./rest/repositories.js";
import { type TreeLimits, treeRoutes } from "./rest/trees.js";
import { createRouter, type Router } from "./router.js";
import { createTokens, type Token, type TokenRequest } from "./tokens.js";
import type { World } from "./world.js";

/** What kind of GitHub is wanted. */
export interface SimulatorOptions {
  /** GitHub Enterprise Server: `/api/v3`, `/api/graphql`, no rate limits, older features. */
  readonly enterprise?: boolean;
  /** An ISO date at which time stands until it is advanced; left out, the machine's time. */
  readonly clock?: string;
}

/** A GitHub of its own, in this process. */
export interface Simulator extends Addresses {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly limits: Limits;
  readonly trees: TreeLimits;
  /** Makes a repository, or gives the one that has this name. */
  repository(fullName: string, request?: RepositoryRequest): Promise<GitHubRepository>;
  /** Issues a token; `value` is what clients send. Left out: a job's with all permissions. */
  token(request?: TokenRequest): Token;
  revoke(token: Token): void;
  close(): Promise<void>;
}

/** Starts a simulated GitHub on a free port of this machine. Close it after the test. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const folder = mkdtempSync(join(tmpdir(), "ocuroot-github-"));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const world = createWorld(options, (server.address() as AddressInfo).port);
  const router = createRouter(routesOf(world));
  server.on("request", (incoming, outgoing) => void serve(world, router, incoming, outgoing));
  const { clock, ledger, limits, trees, tokens, addresses } = world;
  return {
    ...{ ...addresses, clock, ledger, limits, trees },
    repository: (fullName, request = {}) => repositoryNamed(world, folder, fullName, request),
    token: (request = {}) => tokens.issue(request),
    revoke: ({ value }) => tokens.revoke(value),
    async close() {
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function createWorld({ enterprise = false, clock: start }: SimulatorOptions, port: number): World {
  const clock = createClock(start);
  const server = `http://127.0.0.1:${port}`;
  let last = 1000;
  return {
    ...{ clock, enterprise, tokens: createTokens(), limits: createLimits(clock), ledger: createLedger() },
    trees: { entries: 100_000 },
    addresses: {
      server,
      api: enterprise ? `${server}/api/v3` : server,
      graphql: enterprise ? `${server}/api/graphql` : `${server}/graphql`,
    },
    repositories: new Map(),
    nextId: () => ++last,
    pushed: () => undefined,
  };
}

function routesOf(world: World) {
  const seconds = () => Math.floor(world.clock.now() / 1000);
  const pushed: World["pushed"] = (...args) => world.pushed(...args);
  return [
    ...repositoryRoutes,
    ...refRoutes(pushed),
    ...blobRoutes,
    ...treeRoutes(world.trees),
    ...gitCommitRoutes(seconds),
    ...commitRoutes,
    ...contentsRoutes(pushed, seconds),
  ];
}

async function repositoryNamed(world: World, folder: string, fullName: string, request: RepositoryRequest) {
  const known = world.repositories.get(fullName.toLowerCase());
  if (known !== undefined) return known;
  const id = world.nextId();
  const repository = await createRepository(fullName, request, {
    id,
    folder: join(folder, `${id}.git`),
    url: `${world.addresses.server}/${fullName}.git`,
    seconds: () => Math.floor(world.clock.now() / 1000),
    pushed: (...args) => world.pushed(...args),
  });
  world.repositories.set(fullName.toLowerCase(), repository);
  return repository;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

async function serve(world: World, router: Router, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const arrival = await receive(world, incoming);
  const subject = subjectOf(world, router, arrival);
  const sight: Sight = { refsOf: (repository) => repository.refs };
  const requestId = world.nextId().toString(16).toUpperCase().padStart(8, "0");
  let answer: Answer;
  try {
    answer = await exchange(world, router, arrival, subject, sight);
  } catch (error) {
    // A fault of the simulator itself: never to be taken for one of GitHub's.
    answer = { status: 500, body: { message: `simulator: ${(error as Error).stack}` } };
  }
  record(world, arrival, subject, answer.status, requestId);
  send(outgoing, answer, requestId, incoming.method === "HEAD");
}

async function receive({ enterprise }: World, incoming: IncomingMessage): Promise<Arrival> {
  const url = new URL(incoming.url ?? "/", "http://simulator");
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const path = enterprise ? url.pathname.replace(/^\/api(\/v3(?=\/)|(?=\/graphql$))/, "") : url.pathname;
  return {
    method: incoming.method ?? "GET",
    path,
    query: url.searchParams,
    headers: incoming.headers as Record<string, string | undefined>,
    body: Buffer.concat(chunks),
  };
}

function record(world: World, arrival: Arrival, subject: Subject, status: number | undefined, requestId: string): void {
  const { door, operation, points, creates, repository } = subject;
  const { method, path } = arrival;
  const primary = status === 304 || door === "git" ? 0 : 1;
  const at = world.clock.now();
  const common = { method, path, door, operation, points, creates, status, primary, requestId, at };
  world.ledger.record({ ...common, repository: repository?.fullName, by: kindOf(world, arrival) });
}

function kindOf(world: World, { headers }: Arrival): string | undefined {
  try {
    return world.tokens.authenticate(headers.authorization)?.kind;
  } catch {
    return "unknown";
  }
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer, requestId: string, headOnly: boolean): void {
  const bytes = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  outgoing.writeHead(status, {
    server: "github.com",
    "x-github-request-id": requestId,
    "x-github-api-version-selected": "2022-11-28",
    ...(bytes === undefined
      ? {}
      : { "content-type": "application/json; charset=utf-8", "content-length": bytes.length }),
    ...headers,
  });
  outgoing.end(headOnly ? undefined : bytes);
}
