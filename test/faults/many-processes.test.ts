import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Ended, environmentsFile, Workspace } from "../support/workspace.js";

test("W1, W2: twenty processes on one store: ids unique, every document valid, no error but honest refusals", async () => {
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "env.ocu.star": environmentsFile("eu"),
    "app.ocu.star": `
def up(environment):
    shell("echo $RUN >> ran.log", env = {"RUN": "one"})
    return done()

def down(environment):
    return done()

phase("p", tasks = [deploy(environment = e, up = up, down = down) for e in environments()])
`,
  });
  await work.ok("release", "new", "env.ocu.star");
  const commands: string[][] = [];
  for (let n = 0; n < 8; n += 1) commands.push(["release", "new", "app.ocu.star", "--force"]);
  for (let n = 0; n < 6; n += 1) commands.push(["state", "set", `@/custom/v${n % 3}`, `value ${n}`, "--cascade"]);
  for (let n = 0; n < 6; n += 1) commands.push(["state", "get", "@/environment/eu"]);
  const ended = await Promise.all(commands.map((args) => work.run(args)));
  for (const [index, each] of ended.entries()) expect(describeEnd(each), commands[index]?.join(" ")).toBe("0");
  const releases = await work.match("r/-/app.ocu.star/@r*");
  expect(releases).toHaveLength(8);
  const statuses = await work.match("r/-/app.ocu.star/@r*/deploy/eu/*/status/*");
  expect(statuses).toHaveLength(8);
  expect(statuses.filter((ref) => !/\/(complete|cancelled)$/.test(ref))).toEqual([]);
  const complete = statuses.filter((ref) => ref.endsWith("/complete"));
  expect(work.read("ran.log").trim().split("\n")).toHaveLength(complete.length);
  expect(((await work.get("app.ocu.star/@/deploy/eu")) as { release: string }).release).toBe("r/-/app.ocu.star/@r8");
  for (const file of documents(work.path(".ocuroot"))) JSON.parse(readFileSync(file, "utf8"));
});

test("W1: eight processes continue one release: each run happens once", async () => {
  const names = Array.from({ length: 12 }, (_, index) => `t${index}`);
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "app.ocu.star": `
def run(name, go):
    shell("echo $NAME >> ran.log; sleep 0.05", env = {"NAME": name})
    return done()

phase("p", tasks = [task(run, n, inputs = {"name": n, "go": ref("./custom/go")}) for n in ${JSON.stringify(names)}])
`,
  });
  await work.ok("release", "new", "app.ocu.star");
  await work.ok("state", "set", "app.ocu.star/@r1/custom/go", "yes");
  await work.ok("state", "apply", "app.ocu.star/@r1/custom/go");
  const ended = await Promise.all(names.slice(0, 8).map(() => work.run(["work", "continue", "--max-parallel", "2"])));
  for (const each of ended) expect(describeEnd(each)).toBe("0");
  expect(work.read("ran.log").trim().split("\n").sort()).toEqual([...names].sort());
  expect(await work.match("**/status/complete")).toHaveLength(12);
});

function describeEnd({ code, stderr }: Ended): string {
  return code === 0 ? "0" : `${code}: ${stderr}`;
}

function documents(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === "@object.json")
    .map((entry) => join(entry.parentPath, entry.name));
}
