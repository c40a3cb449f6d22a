import { created, invalid } from "../answer.js";
import { type Call, jsonOf, textOf } from "../call.js";
import type { Commit } from "../git/formats.js";
import { relate } from "../git/history.js";
import { type GitHubRepository, someone, writeCommit } from "../git/repository.js";
import { changeTree, difference } from "../git/trees.js";
import { type Pull, presentPull } from "../rest/pulls.js";
import type { Records } from "../rest/records.js";
import { type Route, route } from "../router.js";
import type { Token } from "../tokens.js";
import type { World } from "../world.js";
import type { AllActions } from "./actions.js";
import { onPull } from "./events.js";

/** What a test says of a pull request it opens. */
export interface PullRequest {
  /** Short name of the branch with the changes. */
  readonly head: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  /** Full name of a fork; the branch is looked up there. */
  readonly from?: GitHubRepository;
  /** Whose token opens it; a job's starts no workflow by that. Left out: a person's. */
  readonly by?: Token;
}

/** `POST pulls`. */
export function openPullRoute(world: World, all: AllActions, pulls: Records<Pull>): Route {
  return route("POST", "/pulls", "pull-requests:write", async (call) => {
    const body = jsonOf(call);
    const [head, base, title] = [textOf(body, "head"), textOf(body, "base"), textOf(body, "title")];
    const { repository, token } = call;
    if (pulls(repository).some((one) => one.head === head && one.base === base))
      throw invalid(`Validation Failed: A pull request already exists for ${repository.owner}:${head}.`);
    if (repository.head(head) === undefined || repository.head(base) === undefined)
      throw invalid("Validation Failed: head or base is invalid");
    const request = { head, base, title, author: token?.login ?? "ghost", ...(token ? { by: token } : {}) };
    const text = typeof body.body === "string" ? { body: body.body } : {};
    return created(presentPull(call, await openPull(world, all, pulls, repository, { ...request, ...text })));
  });
}

/** Opens a pull request and starts what that starts. */
export async function openPull(
  world: World,
  all: AllActions,
  pulls: Records<Pull>,
  repository: GitHubRepository,
  request: PullRequest,
): Promise<Pull> {
  const { head, base = repository.defaultBranch, title = "Change", author = "octocat", from = repository } = request;
  const sha = from.head(head);
  const baseSha = repository.head(base);
  if (sha === undefined || baseSha === undefined) throw new Error(`no branch ${head} to merge into ${base}`);
  copy(from, repository, sha);
  const number = pulls(repository).length + 1;
  const pull: Pull = {
    number,
    title,
    body: request.body ?? null,
    author,
    head,
    base,
    sha,
    baseSha,
    from: from.fullName,
    createdAt: world.clock.iso(),
  };
  pulls(repository).push(pull);
  await announce(world, all, repository, pull, "opened", request.by);
  return pull;
}

/** Starts what the branch of a pull request starts when it is pushed to, at whatever it holds now. */
export async function synchronizePull(
  world: World,
  all: AllActions,
  repository: GitHubRepository,
  pull: Pull,
): Promise<void> {
  const from = world.repositories.get(pull.from.toLowerCase()) ?? repository;
  pull.sha = from.head(pull.head) ?? pull.sha;
  copy(from, repository, pull.sha);
  await announce(world, all, repository, pull, "synchronize");
}

async function announce(
  world: World,
  all: AllActions,
  repository: GitHubRepository,
  pull: Pull,
  action: "opened" | "synchronize",
  by?: Token,
): Promise<void> {
  const merge = await writeRefs(world, repository, pull);
  if (by?.kind === "job") return;
  const payload = presentPull({ repository, addresses: world.addresses, token: undefined } as Call, pull);
  await onPull(world, all.of(repository), { ...pull, payload, merge, fork: pull.from !== repository.fullName }, action);
}

/** GitHub keeps the commits of forks together with those they were forked from. */
function copy(from: GitHubRepository, to: GitHubRepository, sha: string): void {
  const object = from.objects.read(sha);
  if (object === undefined || to.objects.read(sha) !== undefined) return;
  to.objects.write(object.type, object.body);
  const commit = from.objects.commit(sha);
  for (const below of [
    ...(commit === undefined ? [] : [commit.tree, ...commit.parents]),
    ...(from.objects.tree(sha) ?? []).map((one) => one.sha),
  ]) {
    copy(from, to, below);
  }
}

/** `refs/pull/N/head`, and the merge that workflows test: the base with all that the head changed. */
async function writeRefs(world: World, repository: GitHubRepository, pull: Pull): Promise<string> {
  const { objects, refs } = repository;
  const base = repository.head(pull.base) ?? pull.baseSha;
  const { mergeBase } = relate(objects, base, pull.sha);
  const treeOf = (sha: string | undefined) => (sha === undefined ? undefined : (objects.commit(sha) as Commit).tree);
  const changed = difference(objects, treeOf(mergeBase), treeOf(pull.sha) ?? "");
  const changes = new Map(changed.map(({ path, after }) => [path, after] as const));
  const tree = changeTree(objects, treeOf(base), changes);
  const author = { ...someone, seconds: Math.floor(world.clock.now() / 1000) };
  const message = `Merge ${pull.sha} into ${base}`;
  const merge = writeCommit(objects, { tree, parents: [base, pull.sha], author, committer: author, message });
  const name = `refs/pull/${pull.number}`;
  await refs.update([
    { name: `${name}/head`, before: refs.read(`${name}/head`), after: pull.sha },
    { name: `${name}/merge`, before: refs.read(`${name}/merge`), after: merge },
  ]);
  return merge;
}
