import { expect, test } from "vitest";
import { environmentsFile } from "../../support/workspace.js";
import { checkout, deployable } from "./support.js";

const phases = [["staging"], ["prod"]] as const;

test("a frozen environment takes no deployments, says why, and goes on after it is thawed", async () => {
  const scene = await checkout({ app: deployable("app", { phases }) }, ["staging", "prod"]);
  await scene.ok("freeze", "prod", "--reason", "Black Friday");
  const made = await scene.run(["release", "new", "app.ocu.star"], { env: { OCUROOT_GIT_USER_NAME: "Ada" } });
  expect(made.code).toBe(0);
  expect(made.stderr).toContain("frozen: Black Friday");
  expect(scene.ran()).toEqual(["app up staging"]);
  expect(await scene.planned("work", "any")).toEqual([]);
  await scene.ok("work", "any");
  await scene.ok("release", "continue", "app.ocu.star");
  expect(scene.ran()).toEqual([]);
  await scene.ok("thaw", "prod", "--cascade");
  expect(scene.ran()).toEqual(["app up prod"]);
});

test("a freeze names who set it, in what waits and in the dry run", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  const env = { GITHUB_ACTIONS: "true", GITHUB_ACTOR: "octocat" };
  const frozen = await scene.run(["freeze", "eu", "--reason", "audit", "--until", "3d"], { env });
  expect(frozen.code).toBe(0);
  expect(frozen.stderr).toMatch(/Frozen until \d{4}-\d\d-\d\d \d\d:\d\d UTC: eu/);
  await scene.ok("release", "new", "app.ocu.star");
  const plan = JSON.parse(await scene.ok("work", "any", "--dryrun", "--json"));
  expect(plan.work).toEqual([]);
  const [item] = plan.waiting;
  expect(item.label).toBe("app r1 deploy eu");
  expect(item.waits).toMatchObject([{ kind: "freeze", act: false }]);
  expect(item.waits[0].text).toMatch(/^frozen until \d{4}-\d\d-\d\d \d\d:\d\d UTC: audit \(@octocat\)$/);
});

test("a freeze holds redeploys, rollbacks, retries and teardowns too, and nothing of it is lost", async () => {
  const inputs = { v: 'input(ref = "@/custom/v", default = "1")' };
  const scene = await checkout({ app: deployable("app", { inputs }) }, ["eu", "us"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("release", "new", "app.ocu.star", "--force");
  scene.ran();
  await scene.ok("freeze", "eu", "--reason", "audit");
  await scene.ok("state", "set", "@/custom/v", "2", "--cascade");
  expect(scene.ran()).toEqual(["app up us 2"]);
  const [head] = (await scene.ok("why", "app.ocu.star/@/deploy/eu")).split("\n");
  expect(head).toMatch(/^app r2 is to be deployed to eu again \(deployed \d+s ago\): frozen: audit/);
  await scene.ok("rollback", "app.ocu.star", "eu", "--yes", "--cascade");
  await scene.ok("state", "delete", "@/environment/eu");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([]);
  expect(await scene.deployed("app", "eu")).toBe("r2");
  await scene.ok("thaw", "eu", "--cascade");
  expect(scene.ran()).toEqual(["app down eu 2"]);
});

test("what is running when a freeze is written ends, and the next run waits", async () => {
  const scene = await checkout({ app: deployable("app", { phases }) }, ["staging", "prod"]);
  scene.mark("held-app-staging");
  const running = scene.start(["release", "new", "app.ocu.star"]);
  await running.seen("in flight: app up staging");
  await scene.ok("freeze", "staging", "prod", "--reason", "audit");
  scene.unmark("held-app-staging");
  const ended = await running.ended;
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("frozen: audit");
  expect(scene.ran()).toEqual(["app up staging"]);
});

test("a freeze of a package leaves others alone, and one of a package in an environment its other environments", async () => {
  const scene = await checkout({ app: deployable("app"), web: deployable("web") }, ["eu", "us"]);
  for (const name of ["app", "web"]) await scene.ok("release", "new", `${name}.ocu.star`);
  scene.ran();
  await scene.ok("freeze", "app.ocu.star", "--reason", "audit");
  await scene.ok("freeze", "us", "--package", "web.ocu.star", "--reason", "audit");
  for (const name of ["app", "web"]) await scene.ok("release", "new", `${name}.ocu.star`, "--force");
  expect(scene.ran()).toEqual(["web up eu"]);
  await scene.ok("thaw", "us", "--package", "web.ocu.star", "--cascade");
  expect(scene.ran()).toEqual(["web up us"]);
});

test("packages and releases that are exempt from a freeze go on", async () => {
  const scene = await checkout({ app: deployable("app"), fix: deployable("fix") }, ["eu"]);
  for (const name of ["app", "fix"]) await scene.ok("release", "new", `${name}.ocu.star`);
  scene.ran();
  await scene.ok("freeze", "eu", "--reason", "audit", "--exempt", "fix.ocu.star");
  for (const name of ["app", "fix"]) await scene.ok("release", "new", `${name}.ocu.star`, "--force");
  expect(scene.ran()).toEqual(["fix up eu"]);
  await scene.ok("freeze", "eu", "--reason", "audit", "--exempt", "app.ocu.star/@r2");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu"]);
});

test("a package that was never released can be exempt already; one without a file is warned of", async () => {
  const scene = await checkout({ app: deployable("app"), fix: deployable("fix") }, ["eu"]);
  const frozen = await scene.run(["freeze", "eu", "--reason", "audit", "--exempt", "fix.ocu.star"]);
  expect([frozen.code, frozen.stderr]).toEqual([0, expect.not.stringContaining("Warning")]);
  for (const name of ["app", "fix"]) await scene.ok("release", "new", `${name}.ocu.star`);
  expect(scene.ran()).toEqual(["fix up eu"]);
  const misspelled = await scene.run(["freeze", "eu", "--reason", "audit", "--exempt", "fixx.ocu.star"]);
  expect([misspelled.code, misspelled.stderr]).toEqual([0, expect.stringContaining("fixx.ocu.star is exempt")]);
});

test("the plan of a push says what is frozen", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu", "us"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("freeze", "eu", "--reason", "audit");
  scene.write("app.ocu.star", `${scene.read("app.ocu.star")}# two\n`);
  scene.commit("Two");
  const { plan } = JSON.parse(await scene.ok("push", "--dryrun", "--json")) as { plan: readonly object[] };
  const [deploys] = plan.filter((row) => "kind" in row && row.kind === "deploy");
  expect(deploys).toMatchObject({ what: ["eu", "us"] });
  expect(deploys).toHaveProperty("change.0", expect.stringMatching(/^r1 → new, frozen: audit/));
  expect(deploys).toHaveProperty("change.1", "r1 → new");
});

test("a freeze of what does not exist, without reason or in the past is refused, and thawing twice is thawing once", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  const unknown = await scene.run(["freeze", "prod", "--reason", "audit"]);
  expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('environment "prod" does not exist')]);
  expect((await scene.run(["freeze", "eu"])).code).toBe(2);
  expect((await scene.run(["freeze", "--reason", "audit"])).code).toBe(2);
  expect((await scene.run(["freeze", "eu", "--reason", "audit", "--until", "2020-01-01"])).code).toBe(2);
  expect((await scene.run(["freeze", "eu", "--reason", "audit", "--until", "soon"])).code).toBe(2);
  expect((await scene.run(["freeze", "other.ocu.star", "--reason", "audit"])).code).toBe(1);
  await scene.ok("freeze", "eu", "--reason", "audit");
  await scene.ok("thaw", "eu");
  expect((await scene.run(["thaw", "eu"])).stderr).toContain("Nothing of this was frozen");
});

const always = 'freeze_window("2020-01-01", "2100-01-01", "holidays", exempt = ["fix.ocu.star"])';
const moving = 'freeze_window("2020-01-01", "2101-01-01", "moving house")';
const past = 'freeze_window("2020-01-01", "2021-01-01", "long ago")';

test("windows of an environment hold what is deployed there until the file says otherwise, and redeploy nothing", async () => {
  const scene = await checkout({ app: deployable("app"), fix: deployable("fix") }, []);
  const environments = (windows: string): string =>
    `register_environment(environment("eu", freeze = [${windows}]))\nregister_environment(environment("us"))\n`;
  scene.write("env.ocu.star", environments(`${past}, ${always}`));
  await scene.ok("release", "new", "env.ocu.star");
  const made = await scene.run(["release", "new", "app.ocu.star"]);
  expect(made.stderr).toContain("frozen until 2100-01-01 UTC: holidays");
  await scene.ok("release", "new", "fix.ocu.star");
  expect(scene.ran()).toEqual(["app up us", "fix up eu", "fix up us"]);
  scene.write("env.ocu.star", environments(""));
  await scene.ok("release", "new", "env.ocu.star");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu"]);
  expect(await scene.get("@/environment/eu")).toEqual({ name: "eu", attributes: {} });
});

test("a push registers the windows that its files give environments; plan and status show these and those of packages, until when and why", async () => {
  const scene = await checkout({ app: deployable("app"), fix: deployable("fix"), web: deployable("web") }, []);
  scene.write("web.ocu.star", deployable("web").replace("deploy(", `deploy(freeze = [${moving}], `));
  scene.write(
    "env.ocu.star",
    `register_environment(environment("eu", freeze = [${always}]))\n${environmentsFile("us")}`,
  );
  scene.commit("Holidays");
  const { plan } = JSON.parse(await scene.ok("push", "--dryrun", "--json")) as { plan: readonly object[] };
  const deploys = plan.filter((row) => "kind" in row && row.kind === "deploy");
  expect(deploys).toMatchObject([
    { package: "app", change: ["first, frozen until 2100-01-01 UTC: holidays", "first"] },
    { package: "fix", change: ["first", "first"] },
    { package: "web", change: [/holidays/, /2101-01-01 UTC: moving house/].map((each) => expect.stringMatching(each)) },
  ]);
  const pushed = await scene.run(["push"]);
  expect([pushed.code, pushed.stderr]).toEqual([0, expect.stringContaining("frozen until 2100-01-01 UTC: holidays")]);
  expect(scene.ran()).toEqual(["app up us", "fix up eu", "fix up us"]);
  const status = await scene.ok("status");
  expect(status).toMatch(/^eu +frozen until 2100-01-01 UTC: holidays$/m);
  expect(status).toMatch(/^web in us +frozen until 2101-01-01 UTC: moving house$/m);
  expect(status).toMatch(/^3 frozen$/m);
  scene.write("app.ocu.star", `${scene.read("app.ocu.star")}# two\n`);
  scene.commit("Two");
  await scene.ok("push");
  expect(scene.ran()).toEqual(["app up us"]);
});

test("windows of a phase and of a deployment belong to the release that was planned with them", async () => {
  const app = deployable("app", { phases: [["staging"], ["eu"], ["us"]] })
    .replace('phase("p1", ', `phase("p1", freeze = [${always}], `)
    .replace(/phase\("p2", tasks = \[deploy\(/, `phase("p2", tasks = [deploy(freeze = [${always}], `);
  const scene = await checkout({ app, fix: deployable("fix") }, ["staging", "eu", "us"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("release", "new", "fix.ocu.star");
  expect(scene.ran()).toEqual(["app up staging", "fix up eu", "fix up staging", "fix up us"]);
  const { package: plan } = (await scene.get("app.ocu.star/@r1")) as { package: { phases: { tasks: unknown[] }[] } };
  const window = { start: "2020-01-01", end: "2100-01-01", reason: "holidays", exempt: ["r/-/fix.ocu.star"] };
  expect(plan.phases.map(({ tasks }) => (tasks[0] as { deploy: { freeze?: unknown } }).deploy.freeze)).toEqual([
    undefined,
    [window],
    [window],
  ]);
});

test("a window that can never be is refused with its place, and nothing is registered", async () => {
  const scene = await checkout({}, []);
  scene.write("env.ocu.star", 'register_environment(environment("eu", freeze = [freeze_window("Fri", "Mon", "x")]))\n');
  const ended = await scene.run(["release", "new", "env.ocu.star"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("env.ocu.star:1:21");
  expect(ended.stderr).toContain('its start "Fri" is no time');
  expect(await scene.match("@/environment/*")).toEqual([]);
});
