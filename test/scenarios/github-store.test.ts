import { expect, onTestFinished, test } from "vitest";
import { Site } from "../store/github/sites.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { environmentsFile, Workspace } from "../support/workspace.js";

const folder = temporaryFolders();

const app = `
def build():
    shell("echo build >> ran.log")
    return done(outputs = {"image": "shop:1"})

def up(environment, image):
    shell("echo up " + environment["name"] + " >> ran.log")
    return done()

def down(environment, image):
    return done()

phase("build", tasks = [task(fn = build, name = "build")])
[
    phase(e["name"], tasks = [
        deploy(environment = e, up = up, down = down, inputs = {"image": input(ref = "./@/task/build#output/image")})
    ])
    for e in environments()
]
`;

/** A repository whose settings keep the store at a simulated GitHub, and a step's variables. */
async function workspace(store: (url: string) => string): Promise<{ site: Site; work: Workspace }> {
  const site = await Site.open(folder());
  onTestFinished(() => site.github.close());
  const work = new Workspace({ "env.ocu.star": environmentsFile("a", "b", "c"), "app.ocu.star": app });
  Object.assign(work.env, site.env(), { HOME: work.env.HOME, OCUROOT_RETRY_SCALE: "0" });
  work.write("repo.ocu.star", `repo_alias("r")\n${store(site.repository.url)}\n`);
  work.commit("Keep the store at GitHub");
  return { site, work };
}

const forms = {
  "one branch": { store: (url: string) => `store.set(store.git("${url}", branch = "ocuroot"))`, calls: 15, writes: 6 },
  "two branches": {
    store: (url: string) => `store.set(store.git("${url}", branch = "s"), intent = store.git("${url}", branch = "i"))`,
    calls: 20,
    writes: 10,
  },
};

for (const [name, { store, calls, writes }] of Object.entries(forms)) {
  test(`a build and three environments in ${name} cost at most ${calls} calls, ${writes} of them writes`, async () => {
    const { site, work } = await workspace(store);
    await work.ok("release", "new", "env.ocu.star");
    site.github.ledger.reset();
    // Another machine, which knows nothing.
    work.env.OCUROOT_HOME = work.path("../elsewhere");
    await work.ok("release", "new", "app.ocu.star");
    expect(work.read("ran.log")).toBe("build\nup a\nup b\nup c\n");
    const counts = site.github.ledger.counts();
    console.log(`a build and three environments in ${name}: ${counts.calls} calls, ${counts.writes} of them writes`);
    expect(counts.git).toBe(0);
    expect(counts.calls).toBeLessThanOrEqual(calls);
    expect(counts.writes).toBeLessThanOrEqual(writes);
    const left = [...site.repository.refs.list("refs/heads/ocuroot-pending/")];
    expect(left).toEqual([]);
    await site.repository.fsck();
  });
}
