import { expect, onTestFinished, test } from "vitest";
import { Site } from "../../store/github/sites.js";
import { temporaryFolders } from "../../support/temporary-folder.js";
import { environmentsFile } from "../../support/workspace.js";
import { type Checkout, deployable, saidBy, World } from "./support.js";

const environments = ["d1", "d2", "d3", "d4", "d5"];

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

const folder = temporaryFolders();

/** Where state and intent are kept. */
const stores: Readonly<Record<string, () => Promise<World>>> = {
  git: async () => new World(),
  GitHub: async () => {
    const site = await Site.open(folder());
    onTestFinished(async () => {
      // Many texts at once are fetched by git; nothing is written by it.
      expect(site.github.ledger.counts().writes).toBeGreaterThan(0);
      expect(site.github.ledger.calls.filter(({ operation }) => operation === "git-receive-pack")).toEqual([]);
      await site.github.close();
    });
    const { GITHUB_API_URL = "", GITHUB_GRAPHQL_URL = "", GITHUB_SERVER_URL = "", GH_TOKEN = "" } = site.env();
    const env = { GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL, GH_TOKEN, OCUROOT_RETRY_SCALE: "0" };
    return new World({ store: site.repository.url, env });
  },
};

/** A runner for each commit that has packages, by `REPO COMMIT`; everything is released. */
async function released(world: World): Promise<{ runners: Map<string, Checkout>; data: Checkout; shop: Checkout }> {
  const environmentFiles = { "env.ocu.star": environmentsFile(...environments) };
  const data = world.repository("data", environmentFiles);
  const checkouts = { data, shop: world.repository("shop", {}) };
  const runners = new Map<string, Checkout>();
  for (const { repo, names } of commits) {
    const files = Object.fromEntries(names.map((name) => [`${name}.ocu.star`, config(name)]));
    const commit = checkouts[repo].push(files, names.join(" "));
    await checkouts[repo].ok("push");
    runners.set(`${repo} ${commit}`, world.clone(repo, `runner${runners.size}`));
  }
  expect(world.ran()).toHaveLength(12 * environments.length);
  return { runners, ...checkouts };
}

/** Each runner does what it can at its own commit, and says whose turn it is then, as a trigger would be asked. */
async function inTurns(runners: ReadonlyMap<string, Checkout>, first: string): Promise<number> {
  const waiting = [first];
  let turns = 0;
  for (let next = waiting.shift(); next !== undefined && turns < 100; next = waiting.shift()) {
    const runner = runners.get(next);
    if (!runner) throw new Error(`nobody has ${next}`);
    const { elsewhere = [] } = JSON.parse(await runner.ok("work", "any", "--json")) as {
      elsewhere?: readonly { repo: string; commit: string }[];
    };
    for (const { repo, commit } of elsewhere) {
      if (!waiting.includes(`${repo} ${commit}`)) waiting.push(`${repo} ${commit}`);
    }
    turns += 1;
  }
  return turns;
}

for (const [name, open] of Object.entries(stores)) {
  test(`two repositories, twelve packages, five environments, three commits each, over ${name}: one value settles with each run once, in order`, async () => {
    const world = await open();
    const { runners, data, shop } = await released(world);
    const [first = "", ...rest] = runners.keys();

    await data.ok("state", "set", "@/custom/v", "2", "--cascade");
    expectSettled(world.ran(), "one command");

    await data.ok("state", "set", "@/custom/v", "3");
    expect(await inTurns(runners, first)).toBeGreaterThan(rest.length);
    expectSettled(world.ran(), "in turns");

    await data.ok("state", "set", "@/custom/v", "4");
    const other = runners.get(rest.at(-1) ?? "");
    const both = await Promise.all([data, other].map((runner) => runner?.run(["work", "cascade"])));
    expect(both.map((ended) => ended?.code)).toEqual([0, 0]);
    await shop.ok("work", "cascade");
    expectSettled(world.ran(), "two at once");

    await data.ok("work", "cascade");
    expect(world.ran()).toEqual([]);
    for (const runner of [data, shop, ...runners.values()]) {
      expect(world.leftovers(runner.machine, runner)).toEqual([]);
    }
  }, 900_000);
}
