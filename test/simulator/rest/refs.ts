import { created, invalid, noContent, notFound, ok } from "../answer.js";
import { type Call, jsonOf, textOf } from "../call.js";
import { Moved, moveRefs, type Pushed } from "../git/move-refs.js";
import { isRefName } from "../git/refs.js";
import { type Route, route } from "../router.js";
import { apiUrl, nodeId } from "./urls.js";

/** `git/refs`: reading and moving refs. */
export function refRoutes(pushed: Pushed): readonly Route[] {
  return [
    route("GET", "/git/ref/{ref}", "contents:read", read),
    route("GET", "/git/matching-refs/{ref}", "contents:read", list),
    route("POST", "/git/refs", "contents:write", (call) => create(call, pushed)),
    route("PATCH", "/git/refs/{ref}", "contents:write", (call) => move(call, pushed)),
    route("DELETE", "/git/refs/{ref}", "contents:write", (call) => remove(call, pushed)),
  ];
}

function read(call: Call) {
  const name = `refs/${call.params.ref}`;
  const sha = call.refs.read(name);
  if (sha === undefined) throw notFound();
  return ok(present(call, name, sha));
}

function list(call: Call) {
  return ok(call.refs.list(`refs/${call.params.ref}`).map(([name, sha]) => present(call, name, sha)));
}

async function create(call: Call, pushed: Pushed) {
  const body = jsonOf(call);
  const name = textOf(body, "ref");
  const after = textOf(body, "sha");
  if (!isRefName(name)) throw invalid(`${name} is not a valid ref name.`);
  requireObject(call, after, name);
  return await call.repository.lock(async () => {
    if (call.refs.read(name) !== undefined) throw alreadyExists();
    await attempt(call, pushed, { name, after, force: true, expected: { sha: undefined } }, alreadyExists);
    return created(present(call, name, after));
  });
}

/** fjogeleit/yaml-update-action 533 */
const alreadyExists = () => invalid("Reference already exists");

async function move(call: Call, pushed: Pushed) {
  const body = jsonOf(call);
  const name = `refs/${call.params.ref}`;
  const after = textOf(body, "sha");
  requireObject(call, after, name);
  return await call.repository.lock(async () => {
    if (call.refs.read(name) === undefined) throw missing();
    const notForward = () => invalid("Update is not a fast forward");
    await attempt(call, pushed, { name, after, force: body.force === true }, notForward);
    return ok(present(call, name, after));
  });
}

async function remove(call: Call, pushed: Pushed) {
  const name = `refs/${call.params.ref}`;
  return await call.repository.lock(async () => {
    if (call.refs.read(name) === undefined) throw missing();
    await attempt(call, pushed, { name, after: undefined, force: true }, missing);
    return noContent;
  });
}

/** dependabot/dependabot-core 9454 */
const missing = () => invalid("Reference does not exist");

type Move = Parameters<typeof moveRefs>[2][number];

async function attempt(call: Call, pushed: Pushed, wanted: Move, otherwise: () => Error): Promise<void> {
  try {
    await moveRefs(call.repository, call.refs, [wanted], call.token, pushed);
  } catch (error) {
    throw error instanceof Moved ? otherwise() : error;
  }
}

function requireObject({ repository }: Call, sha: string, name: string): void {
  const found = repository.objects.read(sha);
  if (found === undefined) throw invalid("Object does not exist");
  if (name.startsWith("refs/heads/") && found.type !== "commit") throw invalid("Reference update failed");
}

function present(call: Call, name: string, sha: string) {
  const type = call.repository.objects.read(sha)?.type ?? "commit";
  return {
    ref: name,
    node_id: nodeId("REF", `${call.repository.id}:${name}`),
    url: apiUrl(call, `/git/${name}`),
    object: { sha, type, url: apiUrl(call, `/git/${type}s/${sha}`) },
  };
}
