import type { Step, Walk } from "./steps.js";

/**
 * A shorter walk that still breaks a rule: steps are left out in ever smaller groups, then what happens within steps.
 *
 * @param broken tells how a walk breaks, undefined for one that does not.
 */
export async function shrink(walk: Walk, broken: (walk: Walk) => Promise<string | undefined>): Promise<Walk> {
  let best = walk;
  const attempt = async (steps: readonly Step[]): Promise<boolean> => {
    const shorter = { ...best, steps };
    if ((await broken(shorter)) === undefined) return false;
    best = shorter;
    return true;
  };
  for (let size = best.steps.length >> 1; size >= 1; ) {
    let removed = false;
    for (let at = 0; at < best.steps.length; ) {
      if (await attempt([...best.steps.slice(0, at), ...best.steps.slice(at + size)])) removed = true;
      else at += size;
    }
    if (!removed || size > 1) size >>= 1;
  }
  for (let at = 0; at < best.steps.length; at += 1) {
    const { mid: _mid, die: _die, ...plain } = best.steps[at] as Step;
    await attempt(best.steps.with(at, plain));
  }
  return best;
}
