import { describe, expect, test } from "vitest";
import { fail } from "../../src/errors.js";
import { createMemory, openMemoryStore } from "../../src/store/memory.js";
import type { Files } from "../../src/store/store.js";
import { commitMessage, createFileStore, type FileWrite } from "../../src/store/transact.js";

const empty: Files = { revision: "0", read: async () => undefined, has: async () => false, entries: async () => [] };

describe("transact", () => {
  test("a change whose base moved runs again on the newer one, and only its last run counts", async () => {
    const memory = createMemory();
    const rival = openMemoryStore(memory);
    let rivals = 0;
    const beforeCommit = async () => {
      if (rivals++ < 3) await rival.transact("rival", async (draft) => draft.write("rival", String(rivals)));
    };
    const store = openMemoryStore(memory, { beforeCommit });
    let runs = 0;
    const seen = await store.transact("ours", async (draft) => {
      runs++;
      draft.write(`ours/${runs}`, "");
      return draft.read("rival");
    });
    const names = (await (await store.snapshot()).entries("ours")).map((entry) => entry.name);
    expect([runs, seen, names]).toEqual([4, "3", ["4"]]);
  });

  test("a change that threw on a base that moved is asked again before its caller is told", async () => {
    const memory = createMemory();
    const rival = openMemoryStore(memory);
    let rivals = 0;
    const beforeCommit = async () => {
      if (rivals++ === 0) await rival.transact("rival", async (draft) => draft.write("ready", "yes"));
    };
    const store = openMemoryStore(memory, { beforeCommit });
    const needsReady = store.transact(
      "needs",
      async (draft) => (await draft.read("ready")) ?? fail("claimed", "Not yet."),
    );
    await Promise.all([needsReady, store.transact("other", async (draft) => draft.write("other", "1"))]);
    expect(await needsReady).toBe("yes");
  });

  test("changes that arrive while a commit is on its way travel together in the next one", async () => {
    const memory = createMemory();
    let arrived: Promise<unknown> | undefined;
    const store = openMemoryStore(memory, {
      beforeCommit: async () => {
        arrived ??= Promise.all(
          Array.from({ length: 20 }, (_, at) => store.transact("late", async (draft) => draft.write(`late/${at}`, ""))),
        );
      },
    });
    await store.transact("first", async (draft) => draft.write("first", ""));
    await arrived;
    expect(memory.commits).toBe(2);
  });

  test("nobody is told that a change is done before its commit is", async () => {
    const order: string[] = [];
    const store = openMemoryStore(createMemory(), {
      beforeCommit: async () => {
        order.push("commit");
      },
    });
    await store.transact("x", async (draft) => draft.write("x", "")).then(() => order.push("told"));
    expect(order).toEqual(["commit", "told"]);
  });

  test("C9, B18: a commit that fails is told to all whose changes it carried", async () => {
    const store = createFileStore({
      description: "nowhere",
      snapshot: async () => empty,
      commit: async () => fail("store-unreachable", "Nobody answers."),
    });
    const results = await Promise.allSettled(
      ["a", "b"].map((path) => store.transact(path, async (draft) => draft.write(path, ""))),
    );
    expect(results).toEqual([0, 1].map(() => expect.objectContaining({ status: "rejected" })));
  });

  test("a commit carries the messages of the changes that wrote, each once", async () => {
    const commits: [readonly FileWrite[], readonly string[]][] = [];
    const store = createFileStore({
      description: "list",
      snapshot: async () => empty,
      commit: async (_base, writes, messages) => {
        commits.push([writes, messages]);
        return { revision: "" };
      },
    });
    const write = (message: string, path: string) => store.transact(message, async (draft) => draft.write(path, "1"));
    const look = store.transact("look", async (draft) => draft.read("a"));
    await Promise.all([write("start api r1", "a"), write("start api r1", "b"), look, write("end api r1", "c")]);
    expect(commits.map(([writes, messages]) => [writes.length, messages])).toEqual([
      [3, ["start api r1", "end api r1"]],
    ]);
    expect(commitMessage(["one"])).toBe("one");
    expect(commitMessage(["one", "two"])).toBe("one, and 1 more\n\n- one\n- two");
  });

  test("close waits for what is under way and refuses what comes after", async () => {
    const memory = createMemory();
    const store = openMemoryStore(memory);
    const pending = store.transact("x", async (draft) => draft.write("x", ""));
    await store.close();
    expect(memory.commits).toBe(1);
    await pending;
    expect(() => store.transact("y", async () => {})).toThrow("closed");
  });
});
