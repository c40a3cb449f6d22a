import { ApiError } from "./answer.js";
import type { RefView } from "./git/refs.js";
import type { GitHubRepository } from "./git/repository.js";
import type { Token } from "./tokens.js";

/** Where the simulator can be reached, as the variables of a job name it. */
export interface Addresses {
  /** `GITHUB_API_URL` */
  readonly api: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphql: string;
  /** `GITHUB_SERVER_URL`, which git remotes begin with */
  readonly server: string;
}

/** A request as it came in. */
export interface Request {
  readonly method: string;
  /** Undecoded, without the query, and without `/api/v3` where the simulator plays an own server. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  readonly token: Token | undefined;
}

/** A request together with what a handler may use to answer it. */
export interface Call extends Request {
  readonly addresses: Addresses;
  /** What the path's `{…}` stand for, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly repository: GitHubRepository;
  /** The refs of that repository as this request sees them: behind, if a fault says so. */
  readonly refs: RefView;
  /** How many runs a dispatch starts, if a fault says so. */
  readonly runs?: number;
  /** When they appear, if a fault holds them back. */
  readonly runsAfter?: Promise<void>;
}

/** @throws ApiError 400 when the body is not a JSON object */
export function jsonOf(request: Request): Record<string, unknown> {
  if (request.body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(request.body.toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new ApiError(400, "Problems parsing JSON");
}

/** A member of the body that has to be a text. */
export function textOf(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value === "string") return value;
  throw new ApiError(422, `Invalid request.\n\n"${name}" wasn't supplied.`);
}
