import { describe, expect, test } from "vitest";
import { customDocument } from "../../src/documents/values.js";
import { createMemory, openMemoryStore } from "../../src/store/memory.js";
import { pairStores } from "../../src/store/pair.js";
import type { World } from "../../src/store/store.js";
import { pairWorld } from "../../src/store/world.js";
import { storeContract } from "../contract/store-contract.js";

storeContract(
  "a pair of stores",
  async () => {
    const [state, intent] = [createMemory(), createMemory()];
    return {
      open: async () => pairStores(openMemoryStore(state), openMemoryStore(intent)),
      commits: async () => Math.max(state.commits, intent.commits),
      remove: async () => {},
    };
  },
  false,
);

/** Runs something once, when it is first called. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done = false;
  return async () => {
    if (done) return;
    done = true;
    await work();
  };
}

const write = (world: World, value: string) =>
  world.transact("write", async ({ state, intent }) => {
    const seen = await intent.body("@/custom/x");
    await intent.set("@/custom/x", customDocument, value);
    await state.set("@/custom/x", customDocument, `${value} after ${seen}`);
  });

describe("state and intent in two stores", () => {
  test("C15: giving up says which store was in the way, and what each had become", async () => {
    const [stateMemory, intentMemory] = [createMemory(), createMemory()];
    const rival = pairWorld(openMemoryStore(stateMemory), openMemoryStore(intentMemory));
    let count = 0;
    const beforeCommit = () => rival.transact("rival", ({ state }) => state.set("@/custom/y", customDocument, ++count));
    const inner = openMemoryStore(stateMemory, { beforeCommit });
    const world = pairWorld(inner, openMemoryStore(intentMemory), 0);
    await expect(write(world, "ours")).rejects.toMatchObject({
      code: "store-conflict",
      message: expect.stringMatching(/faster than we could, .*: in memory, what was made on \S+ met \S+\.$/),
    });
  });

  test("C15: intent that moved before it was written makes the change run again", async () => {
    const [stateMemory, intentMemory] = [createMemory(), createMemory()];
    const rival = pairWorld(openMemoryStore(stateMemory), openMemoryStore(intentMemory));
    const beforeCommit = once(() =>
      rival.transact("rival", ({ intent }) => intent.set("@/custom/x", customDocument, "rival")),
    );
    const world = pairWorld(openMemoryStore(stateMemory), openMemoryStore(intentMemory, { beforeCommit }));
    await write(world, "ours");
    const { state, intent } = await world.snapshot();
    expect([await state.body("@/custom/x"), await intent.body("@/custom/x")]).toEqual(["ours after rival", "ours"]);
  });

  test("C15: state that moved after intent was written makes the change run again, with the intent of now", async () => {
    const [stateMemory, intentMemory] = [createMemory(), createMemory()];
    const rival = pairWorld(openMemoryStore(stateMemory), openMemoryStore(intentMemory));
    const beforeCommit = once(() =>
      rival.transact("rival", ({ state }) => state.set("@/custom/y", customDocument, "rival")),
    );
    const world = pairWorld(openMemoryStore(stateMemory, { beforeCommit }), openMemoryStore(intentMemory));
    await write(world, "ours");
    const { state } = await world.snapshot();
    expect([await state.body("@/custom/x"), await state.body("@/custom/y")]).toEqual(["ours after ours", "rival"]);
  });

  test("C15: a change that refuses after intent was written leaves intent ahead, and its caller knows", async () => {
    const [stateMemory, intentMemory] = [createMemory(), createMemory()];
    const rival = pairWorld(openMemoryStore(stateMemory), openMemoryStore(intentMemory));
    const beforeCommit = once(() =>
      rival.transact("rival", ({ state }) => state.set("@/custom/x", customDocument, "taken")),
    );
    const world = pairWorld(openMemoryStore(stateMemory, { beforeCommit }), openMemoryStore(intentMemory));
    const failing = world.transact("claim", async ({ state, intent }) => {
      if (await state.has("@/custom/x")) throw new Error("taken");
      await intent.set("@/custom/x", customDocument, "ours");
      await state.set("@/custom/x", customDocument, "ours");
    });
    await expect(failing).rejects.toThrow("taken");
    const { state, intent } = await world.snapshot();
    expect([await state.body("@/custom/x"), await intent.body("@/custom/x")]).toEqual(["taken", "ours"]);
  });

  test("C14: handles that compete for both sides lose nothing", async () => {
    const [stateMemory, intentMemory] = [createMemory(), createMemory()];
    const open = () => pairWorld(openMemoryStore(stateMemory), openMemoryStore(intentMemory));
    const countUp = (world: World) =>
      world.transact("count", async ({ state }) => {
        await state.set("@/custom/n", customDocument, Number((await state.body("@/custom/n")) ?? 0) + 1);
      });
    await Promise.all(
      [open(), open(), open()].map(async (world) => {
        for (let turn = 0; turn < 10; turn++) await countUp(world);
      }),
    );
    expect(await (await open().snapshot()).state.body("@/custom/n")).toBe(30);
  });

  test("a path of neither side is refused", async () => {
    const pair = pairStores(openMemoryStore(), openMemoryStore());
    const failing = pair.transact("x", async (draft) => draft.write("elsewhere/x", ""));
    await expect(failing).rejects.toMatchObject({ code: "internal" });
  });

  test("a change of one side commits to that side alone", async () => {
    const [stateMemory, intentMemory] = [createMemory(), createMemory()];
    const world = pairWorld(openMemoryStore(stateMemory), openMemoryStore(intentMemory));
    await world.transact("state", ({ state }) => state.set("@/custom/x", customDocument, 1));
    expect([stateMemory.commits, intentMemory.commits]).toEqual([1, 0]);
  });
});
