import { expect, test } from "vitest";
import { environmentsFile } from "../../support/workspace.js";
import { type Checkout, deployable, saidBy, World } from "./support.js";

const environments = ["d1", "d2", "d3", "d4", "d5"];
const repos = ["data", "shop"] as const;

/** What each package reads; `v` is the value at the root. Two of each repository come with each of its commits. */
const reads: Readonly<Record<string, readonly string[]>> = {
  a: ["v"],
  b: ["a"],
  g: ["a"],
  h: ["g"],
  c: ["b", "h"],
  d: ["a"],
  i: ["h", "b"],
  j: [],
  e: ["c", "d"],
  f: [],
  k: ["i", "e"],
  l: ["k"],
};
const commits = [
  { repo: "data", names: ["a", "b"] },
  { repo: "shop", names: ["g", "h"] },
  { repo: "data", names: ["c", "d"] },
  { repo: "shop", names: ["i", "j"] },
  { repo: "data", names: ["e", "f"] },
  { repo: "shop", names: ["k", "l"] },
] as const;

function repoOf(name: string): string {
  return commits.find(({ names }) => (names as readonly string[]).includes(name))?.repo ?? "";
}

function config(name: string): string {
  const inputs = (reads[name] ?? []).map((other) =>
    other === "v" ? ["v", 'input(ref = "@/custom/v", default = "1")'] : [other, saidBy(other, repoOf(other))],
  );
  return deployable(name, { inputs: Object.fromEntries(inputs) });
}

/** Everything that the value reaches runs once in each environment, after all it reads. */
function expectSettled(lines: readonly string[], from: string): void {
  const ran = lines.map((line) => line.split(" ").slice(0, 3).join(" "));
  const reached = Object.keys(reads).filter((name) => (reads[name] ?? []).length > 0);
  const expected = environments.flatMap((environment) => reached.map((name) => `${name} up ${environment}`));
  expect([...ran].sort(), from).toEqual(expected.sort());
  for (const environment of environments) {
    for (const name of reached) {
      for (const other of reads[name] ?? []) {
        if (other === "v") continue;
        const [first, then] = [`${other} up ${environment}`, `${name} up ${environment}`].map((each) =>
          ran.indexOf(each),
        );
        expect(first, `${from}: ${name} reads ${other} in ${environment}`).toBeLessThan(then ?? -1);
      }
    }
  }
}

test("two repositories, twelve packages, five environments, three commits each: one value settles with each run once, in order", async () => {
  const world = new World();
  const empty = { "env.ocu.star": environmentsFile(...environments) };
  const checkouts = Object.fromEntries(
    repos.map((repo) => [repo, world.repository(repo, repo === "data" ? empty : {})]),
  ) as Record<(typeof repos)[number], Checkout>;
  const runners: Checkout[] = [];
  for (const { repo, names } of commits) {
    checkouts[repo].push(Object.fromEntries(names.map((name) => [`${name}.ocu.star`, config(name)])), names.join(" "));
    await checkouts[repo].ok("push");
    runners.push(world.clone(repo, `runner${runners.length}`));
  }
  expect(world.ran()).toHaveLength(12 * environments.length);

  await checkouts.data.ok("state", "set", "@/custom/v", "2", "--cascade");
  expectSettled(world.ran(), "one command");

  // Six runners, one at each commit, each doing what it can at its own.
  await checkouts.data.ok("state", "set", "@/custom/v", "3");
  const turns: string[] = [];
  for (let round = 0, before = -1; before < turns.length && round < 10; round += 1) {
    before = turns.length;
    for (const runner of runners.toReversed()) {
      await runner.ok("work", "any");
      turns.push(...world.ran());
    }
  }
  expectSettled(turns, "in turns");

  await checkouts.data.ok("state", "set", "@/custom/v", "4");
  const both = await Promise.all([checkouts.data, runners.at(-1)].map((runner) => runner?.run(["work", "cascade"])));
  expect(both.map((ended) => ended?.code)).toEqual([0, 0]);
  await checkouts.shop.ok("work", "cascade");
  expectSettled(world.ran(), "two at once");

  await checkouts.data.ok("work", "cascade");
  expect(world.ran()).toEqual([]);
  for (const runner of [...Object.values(checkouts), ...runners]) {
    expect(world.leftovers(runner.machine, runner)).toEqual([]);
  }
}, 900_000);
