import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/documents/json.js";
import { customDocument } from "../../src/documents/values.js";
import { openFsStore } from "../../src/store/fs/fs-store.js";
import { openFsWorld } from "../../src/store/fs/open.js";
import { thisProcess } from "../../src/store/fs/owner.js";
import { type Ended, startWorker } from "../support/store-process.js";
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

/**
 * Kills a writer of the value 2 at every change on disk in turn, until one survives. What it leaves must be whole, hold
 * what was told to be committed, and take further commits.
 *
 * @returns the values that were left.
 */
async function killedEverywhere(
  write: (dieAt: number) => Promise<{ root: string; end: Ended }>,
): Promise<Set<Json | undefined>> {
  const values = new Set<Json | undefined>();
  for (let dieAt = 1, survived = false; !survived; dieAt++) {
    const { root, end } = await write(dieAt);
    survived = end.signal === null;
    expect(end.errors).toBe("");
    const value = await painted(root);
    if (end.lines.length > 0) expect(value).toBe(2);
    values.add(value);
    const next = openFsWorld({ root });
    // The next writer finishes what the dead one has committed, and goes on.
    await next.transact("touch", ({ state }) => state.set("@/custom/touched", customDocument, 1));
    await next.close();
    expect(await painted(root)).toBe(value);
    if (survived) expect(dieAt).toBeGreaterThan(20);
  }
  return values;
}

describe("a folder store", () => {
  test("C9, W7: killed before any change on disk, it holds the old state or the new one, never half", async () => {
    const template = folder();
    await startWorker("paint", { root: template, from: 1, times: 1 }).ended;
    const values = await killedEverywhere(async (dieAt) => {
      const root = folder();
      cpSync(template, root, { recursive: true });
      return { root, end: await startWorker("paint", { root, from: 2, times: 1, dieAt }).ended };
    });
    expect([...values].sort()).toEqual([1, 2]);
  });

  test("C9: killed before any change on disk of its first commit, it is empty or holds all of it", async () => {
    const values = await killedEverywhere(async (dieAt) => {
      const root = folder();
      return { root, end: await startWorker("paint", { root, from: 2, times: 1, dieAt }).ended };
    });
    expect([...values].sort()).toEqual([2, undefined]);
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
    const template = { root: folder(), intentRoot: folder() };
    await startWorker("paint", { ...template, from: 1, times: 1 }).ended;
    const seen = new Set<string>();
    for (let dieAt = 1, alive = false; !alive; dieAt += 2) {
      const roots = { root: folder(), intentRoot: folder() };
      for (const which of ["root", "intentRoot"] as const) cpSync(template[which], roots[which], { recursive: true });
      const end = await startWorker("paint", { ...roots, from: 2, times: 1, dieAt }).ended;
      alive = end.signal === null;
      const world = openFsWorld(roots);
      const { state, intent } = await world.snapshot();
      seen.add([await state.body("@/custom/p0/x"), await intent.body("@/custom/q")].join());
      await world.transact("repair", async (draft) => {
        const wanted = await draft.intent.body("@/custom/q");
        await draft.state.set("@/custom/p0/x", customDocument, wanted ?? null);
      });
      const after = await world.snapshot();
      expect(await after.state.body("@/custom/p0/x")).toBe(await after.intent.body("@/custom/q"));
      await world.close();
    }
    expect([...seen].sort()).toEqual(["1,1", "1,2", "2,2"]);
  });
});
