import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { type Answer, ApiError } from "../answer.js";
import type { Request } from "../call.js";
import { demand } from "../tokens.js";
import type { Pushed } from "./move-refs.js";
import type { GitHubRepository } from "./repository.js";
import { gitEnvironment } from "./run-git.js";

/** Whether a path is one of the three that git asks for, and of which repository. */
export function gitPath(path: string): { readonly fullName: string; readonly rest: string } | undefined {
  const match = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(path);
  const [, owner, name, rest] = match ?? [];
  return rest === undefined ? undefined : { fullName: `${owner}/${name}`, rest };
}

/** Serves a repository to git, by git's own server program. */
export async function serveGit(
  request: Request,
  repository: GitHubRepository,
  rest: string,
  pushed: Pushed,
): Promise<Answer> {
  const writes = rest === "git-receive-pack" || request.query.get("service") === "git-receive-pack";
  guard(request, repository, writes);
  if (rest !== "git-receive-pack") return await backend(request, repository, rest);
  return await repository.lock(async () => {
    const answer = await backend(request, repository, rest);
    const moved = repository.refs.refresh();
    if (moved.length > 0) await pushed(repository, moved, request.token);
    return answer;
  });
}

/** What git shows people comes from the body of a refusal. */
function guard(request: Request, repository: GitHubRepository, writes: boolean): void {
  if (request.token === undefined && (writes || repository.private)) throw unauthorized();
  try {
    demand(request.token, repository, { area: "contents", access: writes ? "write" : "read" });
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 403) throw error;
    throw new ApiError(
      403,
      repository.archived
        ? "This repository was archived so it is read-only."
        : "Write access to repository not granted.",
    );
  }
}

/** Asks git for a user and a token. */
export function unauthorized(): ApiError {
  return new ApiError(401, "Invalid username or token.", { "www-authenticate": 'Basic realm="GitHub"' });
}

async function backend(request: Request, repository: GitHubRepository, rest: string): Promise<Answer> {
  const child = spawn("git", ["http-backend"], { env: { ...gitEnvironment, ...cgi(request, repository, rest) } });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  child.stdin.on("error", () => undefined);
  child.stdin.end(request.body);
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve());
  });
  return readCgi(Buffer.concat(out), Buffer.concat(errors).toString("utf8"));
}

function cgi(request: Request, repository: GitHubRepository, rest: string): Record<string, string> {
  return {
    GIT_PROJECT_ROOT: dirname(repository.folder),
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: `${repository.folder.slice(dirname(repository.folder).length)}/${rest}`,
    QUERY_STRING: request.query.toString(),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    CONTENT_LENGTH: String(request.body.length),
    HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
    GIT_PROTOCOL: request.headers["git-protocol"] ?? "",
    REMOTE_USER: request.token?.login ?? "",
    REMOTE_ADDR: "127.0.0.1",
  };
}

function readCgi(out: Buffer, errors: string): Answer {
  const end = out.indexOf("\r\n\r\n");
  if (end === -1) return { status: 500, body: Buffer.from(errors) };
  const lines = out.subarray(0, end).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const { status, ...others } = headers;
  return { status: Number.parseInt(status ?? "200", 10), headers: others, body: out.subarray(end + 4) };
}
