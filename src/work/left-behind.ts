import { currentRef } from "../refs/names.js";
import { parseRef } from "../refs/parse.js";
import { Deployments, type Sources } from "../release/deployments.js";
import { loadRelease } from "../release/load.js";
import { lastPush } from "./push.js";
import type { SourceTree } from "./source-tree.js";

/** Environments in which something of a package should be, in byte order, by package: `REPO/-/FILE`. */
export type Intended = ReadonlyMap<string, readonly string[]>;

/** A package whose file is gone while some of it should still be deployed. */
export interface LeftBehind {
  /** Path of the file, from the root. */
  readonly file: string;
  readonly deployments: readonly Left[];
}

interface Left {
  /** `PACKAGE/@/deploy/ENVIRONMENT`. */
  readonly ref: string;
  readonly environment: string;
  /** `rN`. */
  readonly release: string;
}

/**
 * Which of these packages lost their files by this commit. What only a later commit has, or one of another branch, was
 * not lost: it counts where this very commit was pushed without the file, or where the commit that the intended release
 * was made from came before.
 *
 * @param packages of one repository, with files that the checkout lacks
 */
export async function leftBehind(
  sources: Sources,
  repo: string,
  packages: readonly string[],
  tree: SourceTree,
): Promise<readonly LeftBehind[]> {
  const { index } = await lastPush(sources.state, repo);
  const here = index !== undefined && (await tree.compare(index.commit)) === "same";
  const found: LeftBehind[] = [];
  for (const pkg of packages) {
    const pushed = here && index.release_configs?.[pkg] !== undefined;
    const deployments = [];
    for (const { commit, ...left } of await intendedOf(sources, pkg))
      if (pushed || (await tree.contains(commit))) deployments.push(left);
    if (deployments.length > 0) found.push({ file: parseRef(pkg).path, deployments });
  }
  return found;
}

async function intendedOf(sources: Sources, pkg: string): Promise<readonly (Left & { readonly commit: string })[]> {
  const deployments = await Deployments.read(sources, pkg);
  const found = [];
  for (const environment of await deployments.intended()) {
    const should = await deployments.should(environment);
    if (should === undefined) continue;
    const { id, document } = await loadRelease(sources.state, await sources.state.resolve(should.release));
    found.push({ ref: currentRef(pkg, "deploy", environment), environment, release: id, commit: document.commit });
  }
  return found;
}
