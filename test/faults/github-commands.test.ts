import { existsSync, rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { type FaultKind, faultKinds } from "../simulator/faults/faults.js";
import { Site } from "../store/github/sites.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { type Ended, environmentsFile, Workspace } from "../support/workspace.js";

const folder = temporaryFolders();

const app = `
def build():
    shell("echo build >> ran.log")
    return done(outputs = {"image": "shop:1"})

def up(environment, image):
    shell("echo up >> ran.log")
    return done()

def down(environment, image):
    return done()

phase("build", tasks = [task(fn = build, name = "build")])
phase("eu", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {"image": input(ref = "./@/task/build#output/image")})
    for e in environments()
])
`;

/** All of the table but one: a slow answer is given up after half a minute, see github-calls.test.ts. */
const kinds = faultKinds.filter((kind) => kind !== "slow" && !kind.startsWith("dispatch"));

/** A repository with a store in which nothing is released yet, and the way back to that. */
class Lane {
  #machines = 0;

  private constructor(
    readonly site: Site,
    readonly work: Workspace,
    readonly again: () => Promise<void>,
  ) {}

  static async open(): Promise<Lane> {
    const site = await Site.open(folder());
    onTestFinished(() => site.github.close());
    const work = new Workspace({ "env.ocu.star": environmentsFile("eu"), "app.ocu.star": app });
    Object.assign(work.env, site.env(), { HOME: work.env.HOME, OCUROOT_RETRY_SCALE: "0" });
    work.write(".gitignore", "ran.log\n");
    work.write(
      "repo.ocu.star",
      `repo_alias("r")\nstore.set(store.git("${site.repository.url}", branch = "ocuroot"))\n`,
    );
    work.commit("Keep the store at GitHub");
    await work.ok("release", "new", "env.ocu.star");
    return new Lane(site, work, site.checkpoint());
  }

  /** Runs a command on a machine that knows nothing. */
  run(...args: readonly string[]): Promise<Ended> {
    const home = this.work.path("..", `home-${++this.#machines}`);
    return this.work.run(args, { env: { OCUROOT_HOME: home } });
  }

  /** Releases while one call fails, and once more where that was not the end of it. */
  async release(kind: FaultKind, at: number): Promise<"right" | "stopped"> {
    const { site, work } = this;
    await this.again();
    rmSync(work.path("ran.log"), { force: true });
    const fault = site.github.fault({ kind, skip: at, move: rival });
    const first = await this.run("release", "new", "app.ocu.star");
    expect(fault.hits).toBe(1);
    fault.remove();
    if (first.code !== 0) {
      expect(first.stderr).toMatch(/^Error: .+\.$/m);
      expect(first.stderr).toMatch(/^ *Fix: /m);
      const made = (await this.run("state", "match", "**/app.ocu.star/@r1")).stdout !== "";
      const second = await this.run("release", made ? "continue" : "new", "app.ocu.star");
      expect([second.code, `${first.stderr}\n${second.stderr}`]).toEqual([0, expect.anything()]);
    }
    expect(existsSync(work.path("ran.log")) && work.read("ran.log")).toBe("build\nup\n");
    const statuses = Object.keys(site.repository.files("ocuroot")).filter((path) => /@r\d+\/.*\/status\//.test(path));
    expect(statuses.map((path) => /@r\d+\/.*\/status\/\w+/.exec(path)?.[0]).sort()).toEqual([
      "@r1/deploy/eu/1/status/complete",
      "@r1/task/build/1/status/complete",
    ]);
    return first.code === 0 ? "right" : "stopped";
  }
}

/** Somebody else at work on the branches of the store. */
async function rival(repository: Site["repository"], ref: string): Promise<void> {
  await repository.commit({ theirs: `${Math.random()}` }, { branch: ref.replace("refs/heads/", "") });
}

test("a release by the built program ends right, or stops clearly and is completed by the next command, whichever call fails", async () => {
  const lanes = await Promise.all([Lane.open(), Lane.open()]);
  const [clean] = lanes;
  await clean?.again();
  expect((await clean?.run("release", "new", "app.ocu.star"))?.code).toBe(0);
  const calls = clean?.site.github.ledger.counts().calls ?? 0;
  expect(calls).toBeGreaterThan(4);
  const cases = kinds.flatMap((kind) => Array.from({ length: calls }, (_, at) => ({ kind, at })));
  const ends = new Map<FaultKind, string[]>();
  const work = async (lane: Lane): Promise<void> => {
    for (let next = cases.shift(); next !== undefined; next = cases.shift()) {
      const { kind, at } = next;
      const end = lane.release(kind, at);
      const how = await end.catch((cause) => Promise.reject(new Error(`${kind} at call ${at}`, { cause })));
      ends.set(kind, [...(ends.get(kind) ?? []), how]);
    }
  };
  await Promise.all(lanes.map(work));
  for (const [kind, each] of ends) {
    console.log(`${kind}: ${each.filter((end) => end === "right").length} of ${each.length} ended right at once`);
  }
  expect([...ends.values()].flat()).toHaveLength(kinds.length * calls);
}, 900_000);
