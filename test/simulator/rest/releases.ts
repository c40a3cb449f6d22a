import { type Answer, created, invalid, notFound, ok } from "../answer.js";
import { type Call, jsonOf, textOf } from "../call.js";
import { moveRefs, type Pushed } from "../git/move-refs.js";
import { type Route, route } from "../router.js";
import type { World } from "../world.js";
import { resolveCommit } from "./commits.js";
import { createRecords, type Records } from "./records.js";
import { presentUser } from "./repositories.js";
import { apiUrl, nodeId, pageUrl } from "./urls.js";

/** A release of a repository. */
export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly target: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly author: string;
  readonly createdAt: string;
}

export const createReleases = createRecords<Release>;

/** `releases`: making one, with its tag, and looking at it. */
export function releaseRoutes(world: World, releases: Records<Release>, pushed: Pushed): readonly Route[] {
  return [
    route("POST", "/releases", "contents:write", (call) => create(world, releases(call.repository), call, pushed)),
    route("GET", "/releases/tags/{tag}", "contents:read", (call) => {
      // A draft is no release yet.
      const found = releases(call.repository).find(({ tag, draft }) => tag === call.params.tag && !draft);
      if (found === undefined) throw notFound();
      return ok(present(call, found));
    }),
  ];
}

/** A tag that is not there yet is made, at the commit that is named. */
async function create(world: World, releases: Release[], call: Call, pushed: Pushed): Promise<Answer> {
  const body = jsonOf(call);
  const tag = textOf(body, "tag_name");
  if (releases.some((one) => one.tag === tag)) throw invalid("Validation Failed: tag_name already exists");
  const target = String(body.target_commitish ?? call.repository.defaultBranch);
  const release: Release = {
    ...{ id: world.nextId(), tag, target, name: String(body.name ?? tag), body: String(body.body ?? "") },
    ...{ draft: body.draft === true, prerelease: body.prerelease === true },
    ...{ author: call.token?.login ?? "ghost", createdAt: world.clock.iso() },
  };
  const name = `refs/tags/${tag}`;
  await call.repository.lock(async () => {
    if (release.draft || call.refs.read(name) !== undefined) return;
    const after = resolveCommit(call, target);
    if (after === undefined) throw invalid("Validation Failed: target_commitish is invalid");
    await moveRefs(call.repository, call.refs, [{ name, after, force: false }], call.token, pushed);
  });
  releases.push(release);
  return created(present(call, release));
}

function present(call: Call, { id, tag, target, name, body, draft, prerelease, author, createdAt }: Release) {
  const url = apiUrl(call, `/releases/${id}`);
  return {
    ...{ id, node_id: nodeId("RE", id), url, html_url: pageUrl(call, `/releases/tag/${tag}`), tag_name: tag },
    ...{ target_commitish: target, name, body, draft, prerelease, author: presentUser(call, author), assets: [] },
    ...{ assets_url: `${url}/assets`, upload_url: `${url}/assets{?name,label}` },
    ...{ tarball_url: apiUrl(call, `/tarball/${tag}`), zipball_url: apiUrl(call, `/zipball/${tag}`) },
    ...{ created_at: createdAt, published_at: draft ? null : createdAt },
  };
}
