import { equalJson } from "../documents/json.js";
import { type Problem, problemsOf } from "../errors.js";
import { currentRef, splitRelease } from "../refs/names.js";
import { Deployments, type Sources } from "../release/deployments.js";
import { isTried } from "../release/take-over.js";
import type { Snapshot } from "../store/store.js";
import { packagesOf } from "./packages.js";

/** One thing that is not as it should be. */
export interface Difference {
  /** Absolute ref of the intent. */
  readonly ref: string;
  readonly change: "create" | "update" | "delete";
  /** Of deployments: the release tried last, and the one that should be there. */
  readonly from?: string;
  readonly to?: string;
}

/** What intent and state differ in, and what could not be read (W19). */
export interface Diff {
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
}

/**
 * Compares what should be with what is: environments and custom values at any depth (W27) by their contents,
 * deployments by what was tried there last (W26).
 */
export async function diffIntent(sources: Sources): Promise<Diff> {
  const differences: Difference[] = [];
  const problems: Problem[] = [];
  for (const glob of ["@/environment/*", "@/custom/**", "**/@*/custom/**"]) {
    differences.push(...(await diffDocuments(sources, glob, problems)));
  }
  for (const pkg of await packagesOf(sources)) {
    try {
      differences.push(...(await diffDeployments(sources, pkg, problems)));
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  return { differences: differences.sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0)), problems };
}

async function diffDocuments({ state, intent }: Sources, glob: string, problems: Problem[]): Promise<Difference[]> {
  const found: Difference[] = [];
  const wanted = new Map<string, string>();
  for (const ref of await intent.match(glob)) wanted.set(await state.resolve(ref), ref);
  const refs = new Set([...wanted.keys(), ...(await documentsIn(state, glob))]);
  for (const ref of refs) {
    try {
      const should = wanted.has(ref) ? await intent.body(wanted.get(ref) ?? ref) : undefined;
      const is = await state.body(ref);
      if (should !== undefined && is !== undefined && equalJson(should, is)) continue;
      const change = is === undefined ? "create" : should === undefined ? "delete" : "update";
      found.push({ ref: wanted.get(ref) ?? ref, change });
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  return found;
}

/** Documents, not links: what stands below a tag stands below its release. */
async function documentsIn(state: Snapshot, glob: string): Promise<readonly string[]> {
  const refs = await state.match(glob);
  const resolved = await Promise.all(refs.map((ref) => state.resolve(ref)));
  return refs.filter((ref, index) => resolved[index] === ref);
}

async function diffDeployments(sources: Sources, pkg: string, problems: Problem[]): Promise<Difference[]> {
  const deployments = await Deployments.read(sources, pkg);
  problems.push(...deployments.problems);
  const found: Difference[] = [];
  for (const environment of deployments.environments) {
    const intended = await deployments.should(environment);
    const should = intended && { ...intended, release: await sources.state.resolve(intended.release) };
    const tried = deployments.tried(environment);
    if (isTried(should, tried)) continue;
    const standing = tried && tried.run.type !== "down" ? tried.releaseId : undefined;
    if (!should && !standing) continue;
    const to = should && splitRelease(should.release)?.id;
    found.push({
      ref: currentRef(pkg, "deploy", environment),
      change: !should ? "delete" : standing ? "update" : "create",
      ...(standing === undefined ? {} : { from: standing }),
      ...(to === undefined ? {} : { to }),
    });
  }
  return found;
}
