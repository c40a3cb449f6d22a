import { expect, test } from "vitest";
import { Random } from "./random.js";
import { shrink } from "./shrink.js";
import { makeWalk, showWalk } from "./steps.js";
import { walkOn } from "./walker.js";

/** How many walks, from which seed on, and how long: WALKS=100000 WALK_SEED=7 WALK_STEPS=60 npx vitest run test/walk */
const count = Number(process.env.WALKS ?? 500);
const first = Number(process.env.WALK_SEED ?? 1);
const length = Number(process.env.WALK_STEPS ?? 40);

/** Walks from many seeds; what breaks a rule is made short and printed with its seed. */
export function testWalks(stores: 1 | 2): void {
  test(
    `no walk over releases, edits, failures and kills breaks a rule (${count} walks of ${length} steps)`,
    async () => {
      for (let seed = first; seed < first + count; seed += 1) {
        const walk = makeWalk(seed, stores, new Random(seed), length);
        if ((await walkOn(walk)) === undefined) continue;
        const short = await shrink(walk, walkOn);
        expect.fail(`${await walkOn(short)}\n${showWalk(short)}`);
      }
    },
    24 * 3_600_000,
  );
}
