import { expect, test } from "vitest";
import { environmentsFile, Workspace } from "../../support/workspace.js";

test("state and intent in two branches of a git remote: another machine goes on where the first one stopped", async () => {
  const work = new Workspace({
    "env.ocu.star": environmentsFile("eu"),
    "app.ocu.star": `
def up(environment, approved):
    shell("echo up >> ran.log")
    return done()

def down(environment, approved):
    return done()

phase("p", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {"approved": input(ref = "./custom/approved")})
    for e in environments()
])
`,
  });
  const remote = work.path("../remote.git");
  work.git("init", "--quiet", "--bare", remote);
  const store = (branch: string): string => `store.git("${remote}", branch = "${branch}")`;
  work.write("repo.ocu.star", `repo_alias("r")\nstore.set(${store("state")}, intent = ${store("intent")})\n`);
  work.commit("Keep state in git");
  await work.ok("release", "new", "env.ocu.star");
  await work.ok("release", "new", "app.ocu.star");
  const elsewhere = { env: { OCUROOT_HOME: work.path("../elsewhere") } };
  const set = await work.run(["state", "set", "app.ocu.star/@r1/custom/approved", "yes"], elsewhere);
  expect(set.stderr).not.toContain("Error");
  expect((await work.run(["work", "any"], elsewhere)).code).toBe(0);
  expect(await work.match("**/@r1/**/status/*")).toEqual(["r/-/app.ocu.star/@r1/deploy/eu/1/status/complete"]);
  expect(work.read("ran.log")).toBe("up\n");
  expect(work.git("--git-dir", remote, "show", "intent:refs/r/-/app.ocu.star/@/deploy/eu/@object.json")).toContain(
    "@r1",
  );
  work.git("--git-dir", remote, "fsck", "--strict");
});
