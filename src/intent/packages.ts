import { splitRelease } from "../refs/names.js";
import type { Sources } from "../release/deployments.js";

/** All packages with a release in state, or a deployment in intent: `REPO/-/FILE`, in byte order. */
export async function packagesOf({ state, intent }: Sources): Promise<readonly string[]> {
  const packages = new Set<string>();
  for (const marker of await state.match("**/-/**/@r*/commit/*")) {
    const release = splitRelease(marker.slice(0, marker.lastIndexOf("/commit/")));
    if (release) packages.add(release.package);
  }
  for (const folder of await intent.folders("**/-/**/@/deploy")) packages.add(folder.slice(0, -"/@/deploy".length));
  return [...packages].sort();
}
