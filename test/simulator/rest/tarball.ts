import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { type Answer, notFound } from "../answer.js";
import type { Call, Request } from "../call.js";
import type { Clock } from "../clock.js";
import type { GitHubRepository } from "../git/repository.js";
import { gitEnvironment } from "../git/run-git.js";
import { type Route, route } from "../router.js";
import { resolveCommit } from "./commits.js";

/** A whole tree in one file, behind an address that works without a token for a short time. */
export interface Tarballs {
  readonly routes: readonly Route[];
  /** What lies behind such an address; undefined for all others. */
  serve(request: Request): Promise<Answer> | undefined;
}

/** How long an address works, in milliseconds. */
const lifetime = 300_000;

/** @param server where the addresses begin */
export function createTarballs(clock: Clock, server: string): Tarballs {
  const tickets = new Map<
    string,
    { readonly repository: GitHubRepository; readonly sha: string; readonly until: number }
  >();
  const redirect = (call: Call): Answer => {
    const { repository, params } = call;
    const sha = resolveCommit(call, params.ref === "" ? "HEAD" : (params.ref ?? "HEAD"));
    if (sha === undefined) throw notFound();
    const ticket = randomBytes(12).toString("hex");
    tickets.set(ticket, { repository, sha, until: clock.now() + lifetime });
    return { status: 302, headers: { location: `${server}/codeload/${ticket}` } };
  };
  return {
    routes: [route("GET", "/tarball/{ref}", "contents:read", redirect)],
    serve({ path }) {
      const [, name] = /^\/codeload\/(\w+)$/.exec(path) ?? [];
      if (name === undefined) return undefined;
      const ticket = tickets.get(name);
      if (ticket === undefined || clock.now() > ticket.until) throw notFound();
      return archive(ticket.repository, ticket.sha);
    },
  };
}

async function archive({ folder, owner, name }: GitHubRepository, sha: string): Promise<Answer> {
  const prefix = `${owner}-${name}-${sha.slice(0, 7)}/`;
  const args = ["--git-dir", folder, "archive", "--format=tar.gz", `--prefix=${prefix}`, sha];
  const child = spawn("git", args, { env: gitEnvironment, stdio: ["ignore", "pipe", "ignore"] });
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  return { status: 200, headers: { "content-type": "application/x-gzip" }, body: Buffer.concat(chunks) };
}
