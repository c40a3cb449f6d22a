import { describe, expect, test } from "vitest";
import { Script } from "./script.js";

/** The shortest way to show each tempting but wrong rule, on the engine as it is. */
describe("tempting variants", () => {
  test("supersede by release number only: a release that was taken back does not roll on to prod", async () => {
    const walk = await Script.begin(2);
    await walk.deploy(1, "staging");
    await walk.deploy(2, "staging");
    await walk.intend("staging", 1);
    await walk.claim([2, 1]);
    expect(walk.on("prod")).toEqual(["r1/1 pending", "r2/1 cancelled"]);
  });

  test("supersede by release number only: r3 that waits does not start over a rollback to r1", async () => {
    const walk = await Script.begin(1);
    await walk.settle();
    await walk.release();
    await walk.settle();
    await walk.release();
    await walk.intend("prod", 1);
    await walk.settle();
    expect(walk.standing("prod")).toBe("r1");
    expect(walk.on("prod")).toEqual(["r1/1 complete", "r1/2 complete", "r2/1 complete", "r3/1 cancelled"]);
    await walk.release();
    await walk.settle();
    expect(walk.standing("prod")).toBe("r4");
  });

  test("no superseding: an older waiting run does not follow a newer release", async () => {
    const walk = await Script.begin(2);
    await walk.deploy(2, "staging");
    expect(await walk.settle()).not.toContain("r/-/net.ocu.star/@r1/deploy/staging/1");
    expect(walk.on("staging")).toEqual(["r1/1 cancelled", "r2/1 complete"]);
  });

  test("acting on intent that another transaction has yet to take over: the claim takes it over itself", async () => {
    const walk = await Script.begin(2);
    await walk.deploy(1, "staging");
    await walk.deploy(2, "staging");
    await walk.intend("staging", 1);
    await walk.claim([2]);
    expect(walk.on("prod")).toEqual(["r1/1 pending", "r2/1 cancelled"]);
    expect(walk.intended("prod")).toBeUndefined();
  });

  test("compare with what is deployed: what failed is not tried again by itself (W24)", async () => {
    const walk = await Script.begin(1);
    await walk.intend("staging", 1);
    await walk.deploy(1, "staging", "fail");
    expect(await walk.settle()).toEqual([]);
    expect(walk.on("staging")).toEqual(["r1/1 failed"]);
  });

  test("compare with what is deployed: r1 is done again after r2 failed over it", async () => {
    const walk = await Script.begin(2);
    await walk.deploy(1, "staging");
    await walk.deploy(2, "staging", "fail");
    await walk.intend("staging", 1);
    await walk.settle();
    expect(walk.on("staging")).toEqual(["r1/1 complete", "r1/2 complete", "r2/1 failed"]);
  });

  test("state first, intent after: killed between the two writes, the first deployment is not torn down", async () => {
    const walk = await Script.begin(1, { stores: 2 });
    await walk.claim([1], { die: "state" });
    expect(walk.intended("staging")).toBe("r1");
    expect(walk.on("staging")).toEqual(["r1/1 pending"]);
    await walk.settle();
    expect(walk.on("staging")).toEqual(["r1/1 complete"]);
  });

  test("state first, intent after: killed after a deleted intent, the teardown still happens", async () => {
    const walk = await Script.begin(1, { stores: 2 });
    await walk.deploy(1, "staging");
    await walk.environment("staging", false);
    await walk.claim([1], { die: "state" });
    expect(walk.intended("staging")).toBeUndefined();
    await walk.settle();
    expect(walk.on("staging")).toEqual(["r1/1 complete", "r1/2 down complete"]);
  });

  test("read intent, then state: a start in between is no reason to tear down", async () => {
    const walk = await Script.begin(1, { stores: 2 });
    await walk.value("@/custom/size", 2);
    await walk.walker.run(() => walk.preparing(), { meanwhile: { before: "state", act: () => walk.claiming([1]) } });
    expect(walk.on("staging")).toEqual(["r1/1 running"]);
  });

  test("read state, then intent, then write intent: a deletion in between is not overwritten", async () => {
    const walk = await Script.begin(1, { stores: 2 });
    await walk.claim([1], {
      meanwhile: {
        before: "intent",
        act: async () => {
          await walk.claiming([1]);
          await walk.intending("staging", undefined);
        },
      },
    });
    expect(walk.intended("staging")).toBeUndefined();
    expect(walk.on("staging")).toEqual(["r1/1 running", "r1/2 down pending"]);
  });

  test("write intent without condition: an edit between look and write wins", async () => {
    const walk = await Script.begin(2, { stores: 2 });
    await walk.claim([1], { meanwhile: { before: "intent", act: () => walk.intending("staging", 2) } });
    expect(walk.intended("staging")).toBe("r2");
    expect(walk.on("staging")).toEqual(["r1/1 cancelled", "r2/1 pending"]);
  });

  test("a paused run continues because it was claimed before: not when intent names something else", async () => {
    const walk = await Script.begin(2, { chains: true });
    await walk.deploy(1, "staging");
    await walk.claim([2]);
    await walk.intend("staging", 1);
    await walk.end("staging", "next");
    expect(walk.on("staging")).toContain("r2/1 paused");
    await walk.value("@/custom/gate", "open");
    await walk.prepare();
    await walk.claim([2]);
    expect(walk.on("staging")).toEqual(["r1/1 complete", "r1/2 pending", "r2/1 cancelled"]);
  });

  test("a planned run counts as queued for redeploys: blocked by its phase it does not keep stale inputs in place", async () => {
    const walk = await Script.begin(2);
    await walk.deploy(1, "staging");
    await walk.deploy(1, "prod");
    await walk.deploy(2, "staging", "fail");
    await walk.intend("prod", 2);
    await walk.settle();
    await walk.intend("prod", 1);
    await walk.settle();
    await walk.value("@/custom/size", 9);
    await walk.settle();
    expect(walk.on("prod").filter((run) => run.startsWith("r1") && run.endsWith("complete"))).toHaveLength(3);
  });

  test("an existing retry answers an edit: going back still cancels what newer releases have waiting", async () => {
    const walk = await Script.begin(1);
    await walk.deploy(1, "staging");
    await walk.release();
    await walk.deploy(2, "staging", "fail");
    await walk.release();
    await walk.intend("staging", 1);
    await walk.prepare();
    expect(walk.on("staging")).toEqual(["r1/1 complete", "r1/2 pending", "r2/1 failed", "r3/1 cancelled"]);
  });

  test("back is measured from what was started last, not from what stands: r2 torn down, then r1", async () => {
    const walk = await Script.begin(2, { approvals: true });
    await walk.deploy(1, "staging");
    await walk.deploy(2, "staging");
    await walk.intend("staging", undefined);
    await walk.deploy(2, "staging");
    expect(walk.on("staging").at(-1)).toBe("r2/2 down complete");
    await walk.intend("staging", 1);
    await walk.settle();
    expect(walk.on("prod").at(-1)).toBe("r2/1 cancelled");
    expect(walk.standing("staging")).toBe("r1");
  });

  test("a new environment is planned on the newest deployed release: not on one that was taken back", async () => {
    const walk = await Script.begin(1);
    await walk.environment("prod", false);
    await walk.settle();
    await walk.release();
    await walk.settle();
    await walk.intend("staging", 1);
    await walk.prepare();
    await walk.deploy(1, "staging", "fail");
    expect(walk.standing("staging")).toBe("r2");
    await walk.environment("prod", true);
    await walk.settle();
    expect(walk.on("prod")).toEqual(["r1/1 cancelled", "r1/2 pending"]);
  });

  test("decide a redeploy outside the claim: a value that changed back starts nothing", async () => {
    const walk = await Script.begin(1);
    await walk.settle();
    await walk.value("@/custom/size", 5);
    await walk.prepare();
    expect(walk.on("staging")).toEqual(["r1/1 complete", "r1/2 pending"]);
    await walk.value("@/custom/size", 1);
    expect(await walk.settle()).toEqual([]);
    expect(walk.on("staging")).toEqual(["r1/1 complete", "r1/2 cancelled"]);
  });

  test("a teardown queued beside a waiting deployment: r2's waiting run does not bring it back", async () => {
    const walk = await Script.begin(1);
    await walk.settle();
    await walk.release();
    await walk.intend("staging", undefined);
    await walk.settle();
    expect(walk.on("staging")).toEqual(["r1/1 complete", "r1/2 down complete", "r2/1 cancelled"]);
    expect(walk.standing("staging")).toBeUndefined();
  });

  test("an environment is removed: what is on its way there is torn down too", async () => {
    const walk = await Script.begin(1);
    await walk.claim([1]);
    await walk.environment("staging", false);
    await walk.prepare();
    await walk.end("staging");
    expect(walk.standing("staging")).toBe("r1");
    await walk.settle();
    expect(walk.standing("staging")).toBeUndefined();
    expect(walk.on("staging")).toEqual(["r1/1 complete", "r1/2 down complete"]);
  });

  test("a result is accepted from whoever ran it: not from an owner whose claim was taken away", async () => {
    const walk = await Script.begin(1);
    await walk.claim([1]);
    walk.lose({ living: true });
    await walk.declareLost();
    await walk.retry(1);
    await walk.end("staging");
    expect(walk.on("staging")).toEqual(["r1/1 failed_retried", "r1/2 pending"]);
    expect(walk.standing("staging")).toBeUndefined();
  });

  test("a pause counts as an edit taken back: a chain that intent asked for stays and goes on", async () => {
    const walk = await Script.begin(1, { chains: true });
    await walk.intend("prod", 1);
    await walk.claim([1]);
    await walk.end("prod", "next");
    await walk.prepare();
    expect(walk.on("prod")).toEqual(["r1/1 paused"]);
    await walk.value("@/custom/gate", "open");
    await walk.settle();
    expect(walk.on("prod")).toEqual(["r1/1 complete"]);
  });

  test("a pause waits for its phase again: it goes on also where an earlier environment came back and failed", async () => {
    const walk = await Script.begin(1, { chains: true });
    await walk.environment("staging", false);
    await walk.prepare();
    await walk.claim([1]);
    await walk.end("prod", "next");
    await walk.environment("staging", true);
    await walk.prepare();
    await walk.walker.step({ op: "settleOps", a: 0, b: 0, c: 0 });
    await walk.deploy(1, "staging", "fail");
    await walk.value("@/custom/gate", "open");
    await walk.settle();
    expect(walk.on("prod")).toEqual(["r1/1 complete"]);
  });

  test("a teardown removes its own release only: what an older one left is gone too", async () => {
    const walk = await Script.begin(2);
    await walk.deploy(1, "staging");
    await walk.deploy(2, "staging", "fail");
    await walk.intend("staging", undefined);
    await walk.settle();
    expect(walk.on("staging")).toEqual(["r1/1 complete", "r2/1 failed", "r2/2 down complete"]);
    expect(walk.standing("staging")).toBeUndefined();
  });

  test("a retry keeps the reason of a run: what intent asked for and took back is only planned again", async () => {
    const walk = await Script.begin(2);
    await walk.intend("staging", 1);
    await walk.claim([2]);
    await walk.intend("staging", undefined);
    await walk.retry(1);
    expect(walk.on("staging")).toEqual(["r1/1 cancelled", "r1/2 pending", "r2/1 running", "r2/2 down pending"]);
  });

  test("a cancelled teardown is retried: the take-over asks for the one that is right now", async () => {
    const walk = await Script.begin(1);
    await walk.deploy(1, "staging");
    await walk.intend("staging", undefined);
    await walk.release();
    await walk.claim([2]);
    await walk.intend("staging", undefined);
    await walk.retry(1);
    await walk.prepare();
    expect(walk.on("staging")).toEqual(["r1/1 complete", "r1/2 down cancelled", "r2/1 running", "r2/2 down pending"]);
  });

  test("lost runs are run again at once: never unasked", async () => {
    const walk = await Script.begin(1);
    await walk.claim([1]);
    walk.lose({ living: false });
    await walk.declareLost();
    expect(await walk.settle()).toEqual([]);
    expect(walk.on("staging")).toEqual(["r1/1 failed"]);
  });
});
