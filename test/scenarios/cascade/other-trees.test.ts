import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { environmentsFile } from "../../support/workspace.js";
import { type Checkout, deployable, World } from "./support.js";

// Many processes and real remotes: minutes on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 240_000 });

const value = 'input(ref = "@/custom/v", default = "1")';

/** A package that says what it sees of its own files: through a command, `read()` and `load()`. */
const looking = `
load("../lib/words.star", "word")

def up(environment, v):
    seen = [read("note.txt").strip(), shell("cat note.txt", mute = True).stdout.strip(), word]
    write("written.txt", "x")
    where = shell("pwd -P; ls", mute = True).stdout.strip().split("\\n")
    shell("echo 'look " + v + " " + " ".join(seen) + "' >> $WORLD/ran.log")
    return done(outputs = {"where": where[0], "wrote": "written.txt" in where})

def down(environment, v):
    return done()

phase("p", tasks = [deploy(environment = e, up = up, down = down, inputs = {"v": ${value}}) for e in environments()])
`;

function files(version: string): Record<string, string> {
  return {
    "pkg/look.ocu.star": looking,
    "pkg/note.txt": `note-${version}\n`,
    "lib/words.star": `word = "word-${version}"\n`,
  };
}

/** A repository whose package was released at its first commit, and a second commit that is checked out. */
async function twoCommits(world: World): Promise<{ shop: Checkout; first: string }> {
  const shop = world.repository("shop", { "env.ocu.star": environmentsFile("eu"), ...files("one") });
  const first = shop.git("rev-parse", "HEAD");
  await shop.ok("release", "new", "env.ocu.star");
  await shop.ok("release", "new", "pkg/look.ocu.star");
  shop.push(files("two"), "Second commit");
  world.ran();
  return { shop, first };
}

test("W34: work of another commit sees that commit's files in shell, read, write and load, from every folder", async () => {
  const world = new World();
  const { shop } = await twoCommits(world);
  for (const [index, cwd] of [".", "pkg", "lib"].entries()) {
    const set = await shop.run(["state", "set", "@/custom/v", `${index + 2}`, "--cascade"], { cwd });
    expect(set.stderr).not.toContain("Error");
    expect(world.ran()).toEqual([`look ${index + 2} note-one note-one word-one`]);
  }
  const output = JSON.parse(await shop.ok("state", "get", "pkg/look.ocu.star/@/deploy/eu#output")) as { where: string };
  expect(output).toMatchObject({ wrote: true });
  expect(output.where.startsWith(realpathSync(shop.root))).toBe(false);
  expect(shop.git("status", "--porcelain")).toBe("");
  expect(world.leftovers("one", shop)).toEqual([]);
});

test("C §2.7, same repo, same commit: the current checkout as it is, uncommitted changes included", async () => {
  const world = new World();
  const shop = world.repository("shop", { "env.ocu.star": environmentsFile("eu"), ...files("one") });
  await shop.ok("release", "new", "env.ocu.star");
  await shop.ok("release", "new", "pkg/look.ocu.star");
  shop.write("pkg/note.txt", "edited\n");
  world.ran();
  await shop.ok("state", "set", "@/custom/v", "2", "--cascade");
  expect(world.ran()).toEqual(["look 2 edited edited word-one"]);
  expect(readFileSync(join(shop.root, "pkg/written.txt"), "utf8")).toBe("x");
});

test("C §2.7, other repo: a cached clone of its remote, at the commit that was released", async () => {
  const world = new World();
  const { shop } = await twoCommits(world);
  const web = world.repository("web", {
    "web.ocu.star": deployable("web", {
      inputs: { at: 'ref("shop/-/pkg/look.ocu.star/@/deploy/" + e.name + "#output/wrote")', v: value },
    }),
  });
  await web.ok("release", "new", "web.ocu.star");
  world.ran();
  await web.ok("state", "set", "@/custom/v", "2");
  const cascaded = await web.run(["work", "cascade"]);
  expect(cascaded.stderr).not.toContain("Error");
  expect(cascaded.code).toBe(0);
  expect(world.ran()).toEqual(["look 2 note-one note-one word-one", "web up eu True 2"]);
  expect(world.leftovers("one", shop, web)).toEqual([]);
});

test("C §2.7: what intent asks for is applied first, and the tree stands at the wanted commit", async () => {
  const world = new World();
  const app = deployable("app", { inputs: { v: value }, said: 'shell("git rev-parse HEAD").stdout.strip()' });
  const shop = world.repository("shop", { "env.ocu.star": environmentsFile("eu"), "app.ocu.star": app });
  const first = shop.git("rev-parse", "HEAD");
  await shop.ok("release", "new", "env.ocu.star");
  await shop.ok("release", "new", "app.ocu.star");
  shop.push({ "note.txt": "second" }, "Second commit");
  await shop.ok("state", "set", "@/custom/v", "2");
  world.ran();
  const { code, stderr } = await shop.run(["work", "cascade"]);
  expect(stderr).not.toContain("Error");
  expect(code).toBe(0);
  // What ran was given the value that only intent had, at the commit of its release.
  expect(world.ran()).toEqual(["app up eu 2"]);
  expect(JSON.parse(await shop.ok("state", "get", "app.ocu.star/@/deploy/eu#output/said"))).toBe(first);
});
