import type { Arrival, Subject } from "../exchange.js";
import type { GitHubRepository } from "../git/repository.js";
import type { World } from "../world.js";

/** The refs a call is about to move, by their full names. */
export interface Targets {
  readonly repository: GitHubRepository | undefined;
  readonly refs: readonly string[];
}

/** Finds out what a call would move, without carrying it out. Nothing for calls that only read. */
export function targetsOf(world: World, arrival: Arrival, subject: Subject): Targets {
  if (!subject.creates) return { repository: subject.repository, refs: [] };
  if (subject.door === "git") return { repository: subject.repository, refs: pushedRefs(arrival.body) };
  const body = parsed(arrival.body);
  if (subject.door === "graphql") return ofMutation(world, body);
  return { repository: subject.repository, refs: ofRest(arrival, subject, body) };
}

type Json = Readonly<Record<string, unknown>>;

function parsed(body: Buffer): Json {
  try {
    return JSON.parse(body.toString("utf8")) as Json;
  } catch {
    return {};
  }
}

function ofRest({ method, path }: Arrival, { repository }: Subject, body: Json): readonly string[] {
  const [, ref] = /\/git\/(refs\/.+)$/.exec(decodeURIComponent(path)) ?? [];
  if (ref !== undefined) return [ref];
  if (method === "POST" && path.endsWith("/git/refs")) return [String(body.ref)];
  if (!path.includes("/contents/")) return [];
  return [`refs/heads/${body.branch ?? repository?.defaultBranch}`];
}

/** The input as clients send it: as the variable `input`. */
function ofMutation(world: World, { variables }: Json): Targets {
  const { input } = (variables ?? {}) as { readonly input?: Json };
  const { branch, repositoryId, refUpdates } = (input ?? {}) as {
    readonly branch?: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
    readonly repositoryId?: string;
    readonly refUpdates?: readonly { readonly name: string }[];
  };
  const name = branch?.repositoryNameWithOwner?.toLowerCase();
  const repository = [...world.repositories.values()].find(
    (one) => one.nodeId === repositoryId || one.fullName.toLowerCase() === name,
  );
  const refs = branch === undefined ? (refUpdates ?? []).map((one) => one.name) : [`refs/heads/${branch.branchName}`];
  return { repository, refs };
}

/** A push begins with lines of a length, two object names and a ref; the pack follows after an empty line. */
function pushedRefs(body: Buffer): readonly string[] {
  const refs: string[] = [];
  for (let at = 0; at + 4 <= body.length; ) {
    const length = Number.parseInt(body.subarray(at, at + 4).toString("latin1"), 16);
    if (!(length > 4)) break;
    const line = body.subarray(at + 4, at + length).toString("utf8");
    const [, ref] = /^[0-9a-f]{40} [0-9a-f]{40} ([^\0\n]+)/.exec(line) ?? [];
    if (ref !== undefined) refs.push(ref);
    at += length;
  }
  return refs;
}
