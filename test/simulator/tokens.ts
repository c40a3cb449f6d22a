import { randomBytes } from "node:crypto";
import { ApiError, notFound } from "./answer.js";

/**
 * What kind of credential a token is. `job` is the token that GitHub gives to each job: it knows only its own
 * repository, and what it does starts no workflow but by a dispatch.
 */
export type TokenKind = "job" | "app" | "fine-grained" | "classic";

/** The permission areas the simulator knows, by the names of a workflow's `permissions:`. */
export type Area =
  | "actions"
  | "checks"
  | "contents"
  | "deployments"
  | "environments"
  | "issues"
  | "metadata"
  | "pull-requests"
  | "statuses"
  | "workflows";

/** How much of an area. */
export type Access = "read" | "write";

/** One entry of the token table. */
export interface Token {
  readonly value: string;
  readonly kind: TokenKind;
  /** Who acts: a login; `github-actions[bot]` for jobs. */
  readonly login: string;
  /** Full names in lower case, or everything there is. */
  readonly repositories: ReadonlySet<string> | "all";
  readonly permissions: Readonly<Partial<Record<Area, Access>>>;
  /** For a job's token: the workflow run it belongs to. */
  readonly run?: number;
}

/** What a test says of a token it wants. */
export interface TokenRequest {
  readonly kind?: TokenKind;
  readonly login?: string;
  readonly repository?: { readonly fullName: string } | string;
  readonly repositories?: readonly ({ readonly fullName: string } | string)[];
  /** Left out: write access to everything but workflow files, which a job's token can never have. */
  readonly permissions?: Readonly<Partial<Record<Area, Access>>>;
  readonly run?: number;
}

/** Who may do what. */
export interface Tokens {
  issue(request: TokenRequest): Token;
  /** Makes the token unknown from now on. */
  revoke(value: string): void;
  /** @throws ApiError 401 when the header names a token that nobody issued */
  authenticate(authorization: string | undefined): Token | undefined;
}

const prefixes: Record<TokenKind, string> = {
  job: "ghs_",
  app: "ghs_",
  "fine-grained": "github_pat_",
  classic: "ghp_",
};
const usual: readonly Area[] = [
  "actions",
  "checks",
  "contents",
  "deployments",
  "environments",
  "issues",
  "metadata",
  "pull-requests",
  "statuses",
];

export function createTokens(): Tokens {
  const table = new Map<string, Token>();
  return {
    issue(request) {
      const token = makeToken(request);
      table.set(token.value, token);
      return token;
    },
    revoke(value) {
      table.delete(value);
    },
    authenticate(authorization) {
      if (authorization === undefined) return undefined;
      const token = table.get(tokenIn(authorization));
      if (token === undefined) throw new ApiError(401, "Bad credentials");
      return token;
    },
  };
}

function makeToken(request: TokenRequest): Token {
  const kind = request.kind ?? "job";
  const named = request.repositories ?? (request.repository === undefined ? undefined : [request.repository]);
  if (kind === "job" && named?.length !== 1) throw new Error("the token of a job belongs to exactly one repository");
  const names = named?.map((one) => (typeof one === "string" ? one : one.fullName).toLowerCase());
  const permissions = request.permissions ?? Object.fromEntries(usual.map((area) => [area, "write"]));
  return {
    value: prefixes[kind] + randomBytes(18).toString("hex"),
    kind,
    login: request.login ?? (kind === "job" ? "github-actions[bot]" : kind === "app" ? "release-app[bot]" : "octocat"),
    repositories: names === undefined ? "all" : new Set(names),
    permissions: { metadata: "read", ...permissions },
    ...(request.run === undefined ? {} : { run: request.run }),
  };
}

/** `Bearer x`, `token x`, or Basic with the token as password, as git sends it. */
function tokenIn(authorization: string): string {
  const [scheme = "", rest = ""] = authorization.split(/ +/, 2);
  if (scheme.toLowerCase() !== "basic") return rest;
  const decoded = Buffer.from(rest, "base64").toString("utf8");
  return decoded.slice(decoded.indexOf(":") + 1);
}

/** What a token wants to do in a repository. */
export interface Need {
  readonly area: Area;
  readonly access: Access;
}

/** The parts of a repository that decide about access. */
export interface Guarded {
  readonly fullName: string;
  readonly private: boolean;
  readonly archived: boolean;
}

/**
 * @throws ApiError 404 for what the token may not see, 403 for what it may see but not do; the header
 *   `x-accepted-github-permissions` says what is missing, as GitHub's does
 */
export function demand(token: Token | undefined, repository: Guarded, need: Need): void {
  const covered = covers(token, repository);
  if (!covered && repository.private) throw notFound();
  if (!(covered ? allows(token, need) : need.access === "read")) throw forbidden(token, need);
  if (repository.archived && need.access === "write") {
    throw new ApiError(403, "Repository was archived so is read-only.", {}, "FORBIDDEN");
  }
}

/** Whether the repository is among those the token was issued for. */
export function covers(token: Token | undefined, { fullName }: Guarded): boolean {
  if (token === undefined) return false;
  return token.repositories === "all" || token.repositories.has(fullName.toLowerCase());
}

/** Whether a token has a permission, in whatever repository. */
export function allows(token: Token | undefined, { area, access }: Need): boolean {
  const has = token?.permissions[area];
  return has === "write" || (has === "read" && access === "read");
}

function forbidden(token: Token | undefined, { area, access }: Need): ApiError {
  if (token === undefined) return new ApiError(401, "Requires authentication");
  const who = token.kind === "job" || token.kind === "app" ? "integration" : "personal access token";
  const accepted = `${area.replaceAll("-", "_")}=${access}`;
  const headers = { "x-accepted-github-permissions": accepted };
  return new ApiError(403, `Resource not accessible by ${who}`, headers, "FORBIDDEN");
}
