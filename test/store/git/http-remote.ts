import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { cleanEnvironment } from "./remotes.js";

/** A repository behind smart HTTP that lets in whoever has the token. */
export interface HttpRemote {
  /** With the token as password. */
  readonly url: string;
  /** Without. */
  readonly address: string;
  /** Method and path of each request that was let in. */
  readonly requests: readonly string[];
  /** From now on the token may read and not write. */
  protect(): void;
  /** The answer to the next push is lost after it was done, or before; `meanwhile` runs between that and the loss. */
  lose(when: "after" | "before", meanwhile?: () => Promise<unknown>): void;
  close(): Promise<void>;
}

/** Serves a bare repository with git's own CGI program. */
export async function serveOverHttp(repository: string, token: string): Promise<HttpRemote> {
  const expected = `Basic ${Buffer.from(`bot:${token}`).toString("base64")}`;
  const requests: string[] = [];
  let lost: Parameters<HttpRemote["lose"]> | undefined;
  let isProtected = false;
  const server = createServer((request, response) => {
    if (request.headers.authorization !== expected) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
      return;
    }
    if (isProtected && request.url?.includes("git-receive-pack")) {
      response.writeHead(403).end("Permission denied.");
      return;
    }
    requests.push(`${request.method} ${request.url}`);
    const isPush = request.method === "POST" && request.url?.endsWith("/git-receive-pack") === true;
    const loses = isPush ? lost : undefined;
    if (isPush) lost = undefined;
    if (loses?.[0] === "before") request.socket.destroy();
    else void answer(repository, request, response, loses && (loses[1] ?? (async () => {})));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}/remote.git`;
  return {
    url: `http://bot:${token}@${host}`,
    address: `http://${host}`,
    requests,
    protect: () => {
      isProtected = true;
    },
    lose: (...how) => {
      lost = how;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  repository: string,
  request: IncomingMessage,
  response: ServerResponse,
  loses: (() => Promise<unknown>) | undefined,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const child = spawn("git", ["http-backend"], {
    env: {
      ...cleanEnvironment(dirname(repository)),
      GIT_PROJECT_ROOT: dirname(repository),
      GIT_HTTP_EXPORT_ALL: "1",
      REMOTE_USER: "bot",
      REQUEST_METHOD: request.method ?? "GET",
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    },
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(child, "close");
  if (loses !== undefined) {
    await loses();
    request.socket.destroy();
    return;
  }
  const output = Buffer.concat(chunks);
  const end = output.indexOf("\r\n\r\n");
  const headers = output.toString("latin1", 0, end).split("\r\n");
  for (const header of headers) {
    const [name = "", value = ""] = header.split(": ");
    if (name === "Status") response.statusCode = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.end(output.subarray(end + 4));
}
