import { createHash } from "node:crypto";
import { type Answer, ApiError, notFound } from "./answer.js";
import type { Call, Request } from "./call.js";
import type { RefView } from "./git/refs.js";
import type { GitHubRepository } from "./git/repository.js";
import { gitPath, serveGit, unauthorized } from "./git/smart-http.js";
import { askedFor, runQuery } from "./graphql/execute.js";
import type { Cost, Resource } from "./limits.js";
import type { Router } from "./router.js";
import { demand } from "./tokens.js";
import type { World } from "./world.js";

/** What a request turned out to be about, before anything is done. */
export interface Subject extends Cost {
  readonly door: "rest" | "graphql" | "git";
  /** As in the ledger. */
  readonly operation: string;
  readonly repository: GitHubRepository | undefined;
}

/** How a request is to be looked at; faults use it. */
export interface Sight {
  /** The refs of a repository as the request is to see them. */
  refsOf(repository: GitHubRepository): RefView;
  /** How many runs a dispatch starts; one if left out. */
  readonly runs?: number;
  /** When the runs of a dispatch appear; at once if left out. */
  readonly runsAfter?: Promise<void>;
}

/** The request before its token is known. */
export type Arrival = Omit<Request, "token">;

/** Finds out what a request is about. */
export function subjectOf(world: World, router: Router, request: Arrival): Subject {
  const repositoryOf = (name: string) => world.repositories.get(name.toLowerCase());
  const git = gitPath(request.path);
  if (git !== undefined) {
    const writes = git.rest === "git-receive-pack";
    return { door: "git", operation: git.rest, repository: repositoryOf(git.fullName), points: 0, creates: writes };
  }
  if (request.path === "/graphql") {
    const { mutation, fields } = askedFor({ ...request, token: undefined });
    const cost = { points: mutation ? 5 : 1, creates: mutation };
    return { door: "graphql", operation: fields.join(" "), repository: undefined, ...cost };
  }
  const found = router(request.method, request.path);
  const reads = request.method === "GET" || request.method === "HEAD";
  const repository = found === undefined ? undefined : repositoryOf(`${found.params.owner}/${found.params.repo}`);
  const operation = found === undefined ? request.path : found.route.template;
  return { door: "rest", operation, repository, points: reads ? 1 : 5, creates: !reads };
}

/** Answers a request, within the limits, with all headers. Refusals are answers too. */
export async function exchange(
  world: World,
  router: Router,
  arrival: Arrival,
  subject: Subject,
  sight: Sight,
): Promise<Answer> {
  const request = authenticate(world, arrival, subject);
  if (request instanceof ApiError) return refusal(request, subject.door);
  if (subject.door === "git") return await attempt(subject.door, () => git(world, request, subject));
  const resource = subject.door === "graphql" ? "graphql" : "core";
  const answer = await attempt(subject.door, () => {
    checkHeaders(request);
    world.limits.admit(request.token, resource, subject);
    return subject.door === "graphql" ? runQuery({ world, request, ...sight }) : rest(world, router, request, sight);
  });
  return finish(world, request, resource, answer);
}

function authenticate(world: World, arrival: Arrival, { door }: Subject): Request | ApiError {
  try {
    return { ...arrival, token: world.tokens.authenticate(arrival.headers.authorization) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return door === "git" ? unauthorized() : error;
  }
}

async function attempt(door: Subject["door"], action: () => Promise<Answer> | Answer): Promise<Answer> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ApiError) return refusal(error, door);
    throw error;
  }
}

/** A refusal as it is sent. GraphQL tells in an answer 200 that the quota is used up. */
export function refusal(error: ApiError, door: Subject["door"]): Answer {
  const { status, message, headers, type } = error;
  if (door === "git")
    return { status, headers: { "content-type": "text/plain", ...headers }, body: Buffer.from(message) };
  if (door === "graphql" && headers["x-ratelimit-remaining"] === "0") {
    return { status: 200, headers, body: { errors: [{ type, message }] } };
  }
  const body = { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return { status, headers, body };
}

function checkHeaders({ headers }: Request): void {
  const version = headers["x-github-api-version"];
  if (headers["user-agent"] === undefined)
    throw new ApiError(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
    );
  if (version !== undefined && version !== "2022-11-28")
    throw new ApiError(400, `Version ${version} is not supported.`);
}

async function git(world: World, request: Request, { repository }: Subject): Promise<Answer> {
  const { rest: asked = "" } = gitPath(request.path) ?? {};
  if (repository === undefined) throw request.token === undefined ? unauthorized() : notFound();
  return await serveGit(request, repository, asked, world.pushed);
}

async function rest(world: World, router: Router, request: Request, sight: Sight): Promise<Answer> {
  if (request.path === "/rate_limit") return { status: 200, body: rateLimit(world, request) };
  const tarball = world.tarballs.serve(request);
  if (tarball !== undefined) return await tarball;
  const found = router(request.method, request.path);
  const { owner, repo } = found?.params ?? {};
  const repository = world.repositories.get(`${owner}/${repo}`.toLowerCase());
  if (found === undefined || repository === undefined) throw notFound();
  demand(request.token, repository, found.route.need);
  const refs = sight.refsOf(repository);
  // github/rest-api-description 637: reading and writing alike
  if (found.route.git && isEmpty(repository, refs)) throw new ApiError(409, "Git Repository is empty.");
  const call: Call = { ...request, ...sight, addresses: world.addresses, params: found.params, repository, refs };
  return await found.route.handler(call);
}

/** Looks at the default branch first: that is enough nearly always. */
function isEmpty({ defaultBranch }: GitHubRepository, refs: RefView): boolean {
  return refs.read(`refs/heads/${defaultBranch}`) === undefined && refs.list("refs/").length === 0;
}

function rateLimit(world: World, { token }: Request) {
  const core = world.limits.state(token, "core");
  const graphql = world.limits.state(token, "graphql");
  return { resources: { core, graphql, search: core }, rate: core };
}

/** Adds a tag to what was read, says "not modified" where it fits, and counts the call. */
function finish(world: World, request: Request, resource: Resource, answer: Answer): Answer {
  const reads = request.method === "GET" || request.method === "HEAD";
  const etag = reads && answer.status === 200 ? (answer.headers?.etag ?? tagOf(answer.body)) : undefined;
  const asked = request.headers["if-none-match"];
  const unchanged = etag !== undefined && asked !== undefined && bare(asked) === bare(etag);
  const primary = unchanged && request.token !== undefined ? 0 : 1;
  const headers = {
    ...(world.enterprise ? {} : world.limits.charge(request.token, resource, primary)),
    ...answer.headers,
  };
  const tagged: Record<string, string> = etag === undefined ? headers : { ...headers, etag };
  return unchanged ? { status: 304, headers: tagged } : { ...answer, headers: tagged };
}

function tagOf(body: unknown): string {
  const bytes = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null);
  return `W/"${createHash("sha256").update(bytes).digest("hex")}"`;
}

function bare(tag: string): string {
  return tag.replace(/^W\//, "");
}
