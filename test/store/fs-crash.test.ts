import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/documents/json.js";
import { openFsStore } from "../../src/store/fs/fs-store.js";
import { openFsWorld } from "../../src/store/fs/open.js";
import { thisProcess } from "../../src/store/fs/owner.js";
import { startWorker } from "../support/store-process.js";
import { temporaryFolders } from "../support/temporary-folder.js";

const folder = temporaryFolders();

/** The value all documents of a painted store agree on. Fails when they do not: the store is half one, half another. */
async function painted(root: string): Promise<Json | undefined> {
  const { state, intent } = await openFsWorld({ root }).snapshot();
  const moving = await state.match("@/custom/moving/*");
  const values = [await intent.body("@/custom/q"), ...(await Promise.all(moving.map((ref) => state.body(ref))))];
  for (let at = 0; at < 6; at++) values.push(await state.body(`@/custom/p${at}/x`));
  expect(new Set(values).size, `half a commit: ${JSON.stringify(values)}`).toBe(1);
  expect(moving.length).toBe(values[0] === undefined ? 0 : 1);
  return values[0];
}

describe("a folder store", () => {
  test("C9, W7: killed before any change on disk, it holds the old state or the new one, never half", async () => {
    const seen = new Set<string>();
    let dieAt = 1;
    for (let alive = false; !alive; dieAt++) {
      const root = folder();
      await startWorker("paint", { root, from: 1, times: 1 }).ended;
      const end = await startWorker("paint", { root, from: 2, times: 1, dieAt }).ended;
      alive = end.signal === null;
      expect(end.errors).toBe("");
      const before = await painted(root);
      expect(before).toBe(end.lines.length > 0 ? 2 : before);
      seen.add(`${before}`);
      // The next writer finishes what the dead one has committed, and goes on.
      const next = openFsWorld({ root });
      await next.transact("look", async ({ state }) => state.body("@/custom/q"));
      await next.close();
      expect(await painted(root)).toBe(before);
      const last = await startWorker("paint", { root, from: 3, times: 1 }).ended;
      expect([last.code, await painted(root)]).toEqual([0, 3]);
    }
    expect([...seen].sort()).toEqual(["1", "2"]);
    expect(dieAt).toBeGreaterThan(30);
  });

  test("C9: killed at any point of its very first commit, it can still be opened and written", async () => {
    for (let dieAt = 1, alive = false; !alive; dieAt += 3) {
      const root = folder();
      const end = await startWorker("paint", { root, from: 1, times: 1, dieAt }).ended;
      alive = end.signal === null;
      expect([undefined, 1]).toContain(await painted(root));
      const next = await startWorker("paint", { root, from: 2, times: 1 }).ended;
      expect([next.code, next.errors, await painted(root)]).toEqual([0, "", 2]);
    }
  });

  test("C14: writers that are killed at random lose nothing they had been told was committed", async () => {
    const root = folder();
    let highest = 0;
    for (let round = 0; round < 6; round++) {
      const workers = [0, 1, 2].map(() => startWorker("count", { root, times: 1000 }));
      // Each is killed as soon as it has told of some commits: somewhere inside the next one.
      for (const worker of workers) {
        for (let told = 0; told <= round; told++) await worker.line();
        worker.process.kill("SIGKILL");
      }
      const ends = await Promise.all(workers.map((worker) => worker.ended));
      highest = Math.max(highest, ...ends.flatMap(({ lines }) => lines.map(Number)));
      const { state } = await openFsWorld({ root }).snapshot();
      const count = Number(await state.body("@/custom/count"));
      // One commit of each killed writer may count without having been told.
      expect(count).toBeGreaterThanOrEqual(highest);
      expect(count).toBeLessThanOrEqual(highest + 3);
      highest = count;
    }
  });

  test("C14: 20 processes that count one document up 20 times reach 400", async () => {
    const root = folder();
    const workers = Array.from({ length: 20 }, () => startWorker("count", { root, times: 20 }));
    const ends = await Promise.all(workers.map((worker) => worker.ended));
    expect(ends.map(({ errors }) => errors).join("")).toBe("");
    const numbers = ends.flatMap(({ lines }) => lines.map(Number)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    expect(await (await openFsWorld({ root }).snapshot()).state.body("@/custom/count")).toBe(400);
    expect(readdirSync(join(root, ".ocuroot", "tmp"))).toEqual([]);
  });

  test("C13: a reader beside four writers sees whole states only, and never goes back", async () => {
    const root = folder();
    const workers = [0, 1, 2, 3].map((at) => startWorker("paint", { root, from: 1000 * (at + 1), times: 40 }));
    let working = true;
    const all = Promise.all(workers.map((worker) => worker.ended)).finally(() => {
      working = false;
    });
    const reader = openFsWorld({ root });
    const generations: number[] = [];
    while (working) {
      const { state, intent } = await reader.snapshot();
      generations.push(Number(state.revision.split(".")[0]));
      const [moving = ""] = await state.match("@/custom/moving/*");
      // Lets the writers in between the reads of one snapshot.
      await new Promise((resolve) => setImmediate(resolve));
      const values = [await state.body(moving === "" ? "@/custom/none" : moving), await intent.body("@/custom/q")];
      for (let at = 0; at < 6; at++) values.push(await state.body(`@/custom/p${at}/x`));
      expect(new Set(values).size, JSON.stringify(values)).toBe(1);
    }
    expect((await all).map(({ errors, code }) => [errors, code])).toEqual([0, 1, 2, 3].map(() => ["", 0]));
    expect(generations).toEqual(generations.toSorted((a, b) => a - b));
    expect(generations.length).toBeGreaterThan(100);
  });
});

describe("the lock of a folder store", () => {
  test("is taken over from a holder that was killed", async () => {
    const root = folder();
    const holder = startWorker("hold", { root });
    expect(await holder.line()).toBe("held");
    const store = openFsStore({ root });
    const waiting = store.transact("write", async (draft) => draft.write("a", "1"));
    holder.process.kill("SIGKILL");
    await waiting;
    expect(await (await store.snapshot()).read("a")).toBe("1");
  });

  test("is not taken from a holder that lives", async () => {
    const root = folder();
    const holder = startWorker("hold", { root });
    await holder.line();
    const store = openFsStore({ root, lease: 0 });
    let entered = false;
    const waiting = store.transact("write", async () => {
      entered = true;
    });
    // Our ticket in the queue says that the lock was found taken.
    while (readdirSync(join(root, ".ocuroot", "q")).length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(entered).toBe(false);
    holder.process.kill("SIGKILL");
    await waiting;
    expect(entered).toBe(true);
  });

  const strangers = {
    "of a process whose number was given to another": { ...thisProcess(), pid: process.pid, start: "1" },
    "of a machine that was started anew": { ...thisProcess(), boot: "another", pid: 1 },
    "of another machine, once its lease is over": { ...thisProcess(), host: "elsewhere", pid: 1 },
    "of another container, once its lease is over": { ...thisProcess(), space: "pid:[1]", pid: 1 },
  };
  for (const [name, owner] of Object.entries(strangers)) {
    test(`is taken over when it is a stale one ${name}`, async () => {
      const root = folder();
      for (const part of ["l", "q"]) mkdirSync(join(root, ".ocuroot", part), { recursive: true });
      writeFileSync(join(root, ".ocuroot", "l", "7"), JSON.stringify(owner));
      writeFileSync(join(root, ".ocuroot", "q", "000000000000001.1.x"), JSON.stringify(owner));
      const store = openFsStore({ root, lease: 0 });
      await store.transact("write", async (draft) => draft.write("a", "1"));
      expect(await (await store.snapshot()).read("a")).toBe("1");
      expect(readdirSync(join(root, ".ocuroot", "l"))).toEqual(["8"]);
    });
  }
});

describe("state and intent in two folders", () => {
  test("C15: killed anywhere, intent is ahead of state or both agree, and the next change repairs it", async () => {
    const seen = new Set<string>();
    for (let dieAt = 1, alive = false; !alive; dieAt += 2) {
      const [root, intentRoot] = [folder(), folder()];
      await startWorker("paint", { root, intentRoot, from: 1, times: 1 }).ended;
      const end = await startWorker("paint", { root, intentRoot, from: 2, times: 1, dieAt }).ended;
      alive = end.signal === null;
      const world = openFsWorld({ root, intentRoot });
      const { state, intent } = await world.snapshot();
      const values = [await state.body("@/custom/p0/x"), await intent.body("@/custom/q")];
      seen.add(values.join());
      await world.close();
      const next = await startWorker("paint", { root, intentRoot, from: 3, times: 1 }).ended;
      expect([next.code, next.errors]).toEqual([0, ""]);
      const after = await openFsWorld({ root, intentRoot }).snapshot();
      expect([await after.state.body("@/custom/p5/x"), await after.intent.body("@/custom/q")]).toEqual([3, 3]);
    }
    expect([...seen].sort()).toEqual(["1,1", "1,2", "2,2"]);
  });
});
