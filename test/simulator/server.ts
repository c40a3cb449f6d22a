import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "./answer.js";
import { type Arrival, exchange, type Subject, subjectOf } from "./exchange.js";
import { disturb, type Outcome } from "./faults/disturb.js";
import type { Strike } from "./faults/faults.js";
import { violations } from "./openapi/validator.js";
import type { Router } from "./router.js";
import type { World } from "./world.js";

/** Listens on a free port of this machine. */
export async function listen(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** Ends all connections, also those that wait for an answer. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** Answers one request from its first byte to its last. */
export async function serve(
  world: World,
  router: Router,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const arrival = await receive(world, incoming);
  if (arrival === undefined) return;
  const subject = subjectOf(world, router, arrival);
  const strike = world.faults.take(arrival, subject);
  const requestId = world.nextId().toString(16).toUpperCase().padStart(8, "0");
  const { answer, arrives } = await carryOut(world, router, arrival, subject, strike);
  if (strike === undefined) check(world, arrival, subject, answer);
  const status = arrives === "whole" ? answer.status : undefined;
  record(world, arrival, subject, { status, requestId, fault: strike?.kind });
  if (arrives === "nothing" || (arrives === "half" && answer.body === undefined)) incoming.socket.destroy();
  else send(outgoing, answer, requestId, arrives === "half" ? "half" : incoming.method === "HEAD" ? "head" : "whole");
}

/** Notes what GitHub's own description of its API says is wrong with a call or its answer. */
function check(world: World, { method, body }: Arrival, { door, operation }: Subject, answer: Answer): void {
  if (door !== "rest") return;
  const isJson = answer.body !== undefined && !Buffer.isBuffer(answer.body);
  const found = violations({
    operation: `${method === "HEAD" ? "GET" : method} ${operation}`,
    request: parsed(body),
    status: answer.status,
    answer: isJson ? JSON.parse(JSON.stringify(answer.body)) : undefined,
  });
  world.violations.push(...found);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

async function carryOut(
  world: World,
  router: Router,
  arrival: Arrival,
  subject: Subject,
  strike: Strike | undefined,
): Promise<Outcome> {
  try {
    return await disturb(strike, {
      ...{ world, arrival, subject },
      act: (sight) => exchange(world, router, arrival, subject, sight),
    });
  } catch (error) {
    // A mistake of the simulator itself: never to be taken for one of GitHub's.
    const body = { message: `simulator: ${(error as Error).stack}` };
    return { answer: { status: 500, body }, arrives: "whole" };
  }
}

/** @returns undefined when the caller hung up */
async function receive({ enterprise }: World, incoming: IncomingMessage): Promise<Arrival | undefined> {
  const url = new URL(incoming.url ?? "/", "http://simulator");
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  const path = enterprise ? url.pathname.replace(/^\/api(\/v3(?=\/)|(?=\/graphql$))/, "") : url.pathname;
  return {
    method: incoming.method ?? "GET",
    path,
    query: url.searchParams,
    headers: incoming.headers as Record<string, string | undefined>,
    body: Buffer.concat(chunks),
  };
}

/** What became of a request, for the ledger. */
interface Ended {
  readonly status: number | undefined;
  readonly requestId: string;
  readonly fault: string | undefined;
}

function record(world: World, arrival: Arrival, subject: Subject, ended: Ended): void {
  const { door, operation, points, creates, repository } = subject;
  const { method, path } = arrival;
  const primary = ended.status === 304 || door === "git" ? 0 : 1;
  const common = { method, path, door, operation, points, creates, primary, at: world.clock.now(), ...ended };
  world.ledger.record({ ...common, repository: repository?.fullName, by: kindOf(world, arrival) });
}

function kindOf(world: World, { headers }: Arrival): string | undefined {
  try {
    return world.tokens.authenticate(headers.authorization)?.kind;
  } catch {
    return "unknown";
  }
}

function send(outgoing: ServerResponse, answer: Answer, requestId: string, part: "whole" | "half" | "head"): void {
  const { status, headers, body } = answer;
  const bytes = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const type = { "content-type": "application/json; charset=utf-8", "content-length": bytes?.length };
  outgoing.writeHead(status, {
    server: "github.com",
    "x-github-request-id": requestId,
    "x-github-api-version-selected": "2022-11-28",
    ...(bytes === undefined ? {} : type),
    ...headers,
  });
  if (part === "half") outgoing.write(bytes?.subarray(0, bytes.length / 2) ?? "", () => outgoing.socket?.destroy());
  else outgoing.end(part === "head" ? undefined : bytes);
}
