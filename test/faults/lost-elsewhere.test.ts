import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { BeatWatch } from "../../src/beats.js";
import { checkout, deployable, type Scene } from "../scenarios/intent/support.js";

function watch(start = 100) {
  const home = mkdtempSync(join(tmpdir(), "ocuroot-beats-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const time = { machine: "m1", now: start };
  const open = (machine = time.machine) => new BeatWatch(home, { machine, seconds: () => time.now });
  return { time, open };
}
const claim = { ref: "R/task/t/1", owner: "o", since: "2030-01-01T00:00:00.000Z", beat: 3 };

test("a beat that stands still is stale after a whole lease of the judge's own clock, and never before", () => {
  const { time, open } = watch();
  expect(open().isStale(claim)).toBe(false);
  time.now += 599;
  expect(open().isStale(claim)).toBe(false);
  time.now += 1;
  expect(open().isStale(claim)).toBe(true);
});

test("a beat that moved, another claim of the same run, or a machine that began anew start the lease again", () => {
  const { time, open } = watch();
  open().isStale(claim);
  time.now += 3000;
  expect(open().isStale({ ...claim, beat: 4 })).toBe(false);
  expect(open().isStale({ ...claim, since: "2030-01-01T00:00:01.000Z" })).toBe(false);
  time.now += 3000;
  expect(open("m2").isStale({ ...claim, beat: 4 })).toBe(false);
});

/** A deployment in progress whose claim is given to a process on another machine. */
async function ownedElsewhere(query: string): Promise<{ scene: Scene; document: string }> {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  scene.mark("held-app-eu");
  const running = scene.start(["release", "new", "app.ocu.star"]);
  await running.seen("in flight");
  running.kill("SIGKILL");
  await running.ended;
  scene.unmark("held-app-eu");
  scene.ran();
  const document = ".ocuroot/state/refs/r/-/app.ocu.star/@r1/deploy/eu/1/@object.json";
  const owner = `process://elsewhere/77?${query}`;
  const text = JSON.parse(scene.read(document));
  text.body.claim.owner = owner;
  scene.write(document, JSON.stringify(text));
  return { scene, document };
}

test("a run on another machine is declared lost when its beat stood still for a lease, which no look shortens", async () => {
  const { scene } = await ownedElsewhere("boot=b&space=s&start=1");
  for (let look = 0; look < 2; look += 1) {
    await scene.ok("work", "any");
    expect(await scene.statuses()).toEqual(["app.ocu.star/@r1/deploy/eu/1 running"]);
  }
  const file = join(scene.env.OCUROOT_HOME ?? "", "beats.json");
  const seen = JSON.parse(readFileSync(file, "utf8")) as Record<string, { seen: number }>;
  for (const sighting of Object.values(seen)) sighting.seen -= 700;
  writeFileSync(file, JSON.stringify(seen));
  const next = await scene.run(["work", "any"]);
  expect([next.code, next.stderr]).toEqual([1, expect.stringContaining("app r1 deploy eu was lost")]);
  expect(await scene.statuses()).toEqual(["app.ocu.star/@r1/deploy/eu/1 failed"]);
});

test("a run that still beats is left alone, however old its claim is", async () => {
  const { scene, document } = await ownedElsewhere("boot=b&space=s&start=1");
  await scene.ok("work", "any");
  const file = join(scene.env.OCUROOT_HOME ?? "", "beats.json");
  const seen = JSON.parse(readFileSync(file, "utf8")) as Record<string, { seen: number }>;
  for (const sighting of Object.values(seen)) sighting.seen -= 700;
  writeFileSync(file, JSON.stringify(seen));
  const text = JSON.parse(scene.read(document));
  text.body.claim.beat += 1;
  scene.write(document, JSON.stringify(text));
  await scene.ok("work", "any");
  expect(await scene.statuses()).toEqual(["app.ocu.star/@r1/deploy/eu/1 running"]);
});
