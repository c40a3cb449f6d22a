import type { Checkouts } from "../checkout/checkout.js";
import type { Session } from "../commands/session.js";
import type { Config } from "../config/config.js";
import type { Evaluation } from "../config/host.js";
import type { Environment } from "../documents/environment.js";
import { parseRef } from "../refs/parse.js";
import type { World } from "../store/store.js";
import type { Wanted } from "../trigger/trigger.js";
import { homeOf, type SessionOptions } from "./options.js";

/** In the files of the commit that the release was made from, whatever is checked out here (W34). */
export async function evaluateRelease(
  session: Session,
  config: Config,
  checkouts: Checkouts,
  release: string,
  known?: readonly Environment[],
): Promise<Evaluation> {
  const [{ loadRelease }, { environmentsOf }] = await Promise.all([
    import("../release/load.js"),
    import("../release/plan.js"),
  ]);
  const { repo, path: file } = parseRef(release);
  const { state } = await session.world.snapshot();
  const { document } = await loadRelease(state, release);
  const environments = known ?? (await environmentsOf(state));
  const onPrint = (text: string): void => session.onPrint(file, text);
  const root = await checkouts.open(repo, document.commit);
  return config.evaluate({ file, root, base: release, environments, onPrint, signal: session.signal });
}

/** Most commands work at their own commit alone: what makes other trees is loaded when one is needed. */
export function lazyCheckouts(
  { env, signal }: SessionOptions,
  config: Config,
  world: World,
  current:
    | { readonly repo: string; readonly commit: string; readonly root: string; readonly remotes: readonly string[] }
    | undefined,
): Checkouts {
  let loading: Promise<Checkouts> | undefined;
  const load = async (): Promise<Checkouts> => {
    const { openCheckouts } = await import("../checkout/trees.js");
    const { originOf } = await import("../checkout/origin.js");
    const { localSource } = await import("../checkout/local-sources.js");
    return openCheckouts({
      home: homeOf(env),
      env,
      signal,
      ...(current === undefined ? {} : { current }),
      originOf: async (repo, commit) => {
        const recorded = await originOf((await world.snapshot()).state, config, repo, commit);
        // The addresses on record have no credentials.
        const own = repo === current?.repo ? current.remotes : [];
        const origin = { ...recorded, addresses: [...new Set([...own, ...recorded.addresses])] };
        const local = origin.addresses.length === 0 ? localSource(homeOf(env), repo) : undefined;
        return local === undefined ? origin : { ...origin, addresses: [local] };
      },
    });
  };
  return {
    open: async (repo, commit) => {
      if (current !== undefined && repo === current.repo && commit === current.commit) return current.root;
      loading ??= load();
      return (await loading).open(repo, commit);
    },
    close: async () => (await loading)?.close(),
  };
}

/** Addresses that a repository is on record with. */
export function originsOf(config: Config, world: World): (wanted: Wanted) => Promise<readonly string[]> {
  return async ({ repo, commit }) => {
    const { originOf } = await import("../checkout/origin.js");
    return (await originOf((await world.snapshot()).state, config, repo, commit)).addresses;
  };
}
