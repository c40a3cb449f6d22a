import type { AllActions } from "./actions/actions.js";
import { dispatchRoutes } from "./actions/dispatch.js";
import { openPullRoute } from "./actions/pull.js";
import { runRoutes } from "./actions/run-routes.js";
import { blobRoutes } from "./rest/blobs.js";
import { checkRoutes, createCheckRuns } from "./rest/checks.js";
import { commitRoutes } from "./rest/commits.js";
import { contentsRoutes } from "./rest/contents.js";
import { createDeployments, deploymentRoutes } from "./rest/deployments.js";
import { environmentRoutes } from "./rest/environments.js";
import { gitCommitRoutes } from "./rest/git-commits.js";
import { createComments, createPulls, pullRoutes } from "./rest/pulls.js";
import { refRoutes } from "./rest/refs.js";
import { createReleases, releaseRoutes } from "./rest/releases.js";
import { repositoryRoutes } from "./rest/repositories.js";
import { createStatuses, statusRoutes } from "./rest/statuses.js";
import { treeRoutes } from "./rest/trees.js";
import type { Route } from "./router.js";
import type { World } from "./world.js";

/** What is kept beside git, by repository. */
export type Book = ReturnType<typeof createBook>;

export function createBook() {
  return {
    deployments: createDeployments(),
    statuses: createStatuses(),
    checkRuns: createCheckRuns(),
    comments: createComments(),
    pulls: createPulls(),
    releases: createReleases(),
  };
}

/** Everything that is answered below `/repos/{owner}/{repo}`. */
export function routesOf(world: World, actions: AllActions, book: Book): readonly Route[] {
  const seconds = () => Math.floor(world.clock.now() / 1000);
  const { pushed } = actions;
  return [
    ...repositoryRoutes,
    ...refRoutes(pushed),
    ...blobRoutes,
    ...treeRoutes(world.trees),
    ...gitCommitRoutes(seconds),
    ...commitRoutes,
    ...contentsRoutes(pushed, seconds),
    ...dispatchRoutes(world, actions),
    ...runRoutes(actions),
    ...environmentRoutes(actions),
    ...deploymentRoutes(world, book.deployments, book.statuses),
    ...statusRoutes(world, book.statuses),
    ...checkRoutes(world, book.checkRuns),
    openPullRoute(world, actions, book.pulls),
    ...pullRoutes(world, book.pulls, book.comments),
    ...releaseRoutes(world, book.releases, pushed),
    ...world.tarballs.routes,
  ];
}
