import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { customDocument } from "../../../src/documents/values.js";
import { openGitStore } from "../../../src/store/git/git-store.js";
import { openGithubPair } from "../../../src/store/github/github-store.js";
import { openGithubWorld } from "../../../src/store/github/open.js";
import type { FileStore, World } from "../../../src/store/store.js";
import { sharedWorld } from "../../../src/store/world.js";
import { temporaryFolders } from "../../support/temporary-folder.js";
import { Site } from "./sites.js";

const folder = temporaryFolders();

async function site(options: { empty?: boolean; enterprise?: boolean } = {}): Promise<Site> {
  const opened = await Site.open(folder(), options);
  onTestFinished(() => opened.github.close());
  return opened;
}

function write(
  store: FileStore,
  texts: Readonly<Record<string, string | undefined>>,
  message = "write",
): Promise<void> {
  return store.transact(message, async (draft) => {
    for (const [path, text] of Object.entries(texts)) {
      if (text === undefined) draft.remove(path);
      else draft.write(path, text);
    }
  });
}

async function read(store: FileStore, ...paths: readonly string[]): Promise<(string | undefined)[]> {
  const files = await store.snapshot();
  return Promise.all(paths.map((path) => files.read(path)));
}

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`d${at % 20}/f${at}`, `${at}`]));

function gitStore(from: Site, branch: string): FileStore {
  const url = from.repository.url.replace("://", `://x-access-token:${from.token}@`);
  const { home, env } = from.surroundings("git");
  return openGitStore({ url, branch, home, root: folder(), env });
}

describe("the trees", () => {
  test("a store written by git is continued at GitHub and the reverse, in one line of commits", async () => {
    const here = await site();
    const support = { supportFiles: { ".github/CODEOWNERS": "* @ops\n" } };
    for (let turn = 0; turn < 3; turn++) {
      const git = gitStore(here, "state");
      expect((await read(git, "count"))[0]).toBe(turn === 0 ? undefined : String(2 * turn));
      await write(git, { count: String(2 * turn + 1), [`git/${turn}`]: "é\n", "gone/deep/file": "x" });
      await git.close();
      const github = here.store({ pathPrefix: "", ...support }, here.surroundings("api"));
      expect(await read(github, "count", `git/${turn}`)).toEqual([String(2 * turn + 1), "é\n"]);
      await write(github, { count: String(2 * turn + 2), [`api/${turn}`]: "é\n", "gone/deep/file": undefined });
      await github.close();
    }
    expect(here.repository.history("state")).toHaveLength(6);
    expect(Object.keys(here.repository.files("state")).sort()).toEqual(
      [".github/CODEOWNERS", "api/0", "api/1", "api/2", "count", "git/0", "git/1", "git/2"].sort(),
    );
    await here.repository.fsck();
  });

  test("the same changes make the same trees by either way", async () => {
    const here = await site();
    const options = { pathPrefix: "store", supportFiles: { "README.md": "state\n" } };
    const stores = [
      here.store({ branch: "api", ...options }),
      openGitStore({
        ...options,
        ...{ url: here.repository.url.replace("://", `://x:${here.token}@`), branch: "git" },
        ...{ home: here.surroundings("git").home, root: folder(), env: here.surroundings().env },
      }),
    ];
    const changes = [many(30), { "d1/f1": undefined, "d1/f21": undefined, "new file/ü": "" }, { "d2/f2": "other" }];
    for (const change of changes) {
      for (const store of stores) await write(store, change);
      expect(here.repository.files("api")).toEqual(here.repository.files("git"));
    }
    const tree = (branch: string) => here.repository.objects.commit(here.repository.head(branch) ?? "")?.tree;
    expect(tree("api")).toBe(tree("git"));
    for (const store of stores) await store.close();
  });

  test("texts of every kind and size come back as they were", async () => {
    const here = await site();
    const store = here.store();
    const texts = { empty: "", nul: "a\0b", long: "x€".repeat(400_000), lines: "a\r\nb\n" };
    await write(store, texts);
    await store.close();
    const elsewhere = here.store({}, here.surroundings("elsewhere"));
    expect(await read(elsewhere, "empty", "nul", "long", "lines")).toEqual(Object.values(texts));
    await elsewhere.close();
  });
});

describe("commits", () => {
  test("one that is made by its own author is so, in one step", async () => {
    const here = await site();
    const env = { ...here.env(), OCUROOT_GIT_USER_NAME: "Release Bot", OCUROOT_GIT_USER_EMAIL: "bot@example.com" };
    const store = here.store({}, here.surroundings("home", { env }));
    await write(store, { a: "1" });
    await write(store, { a: "2" });
    const head = here.repository.objects.commit(here.repository.head("state") ?? "");
    expect(head?.author).toMatchObject({ name: "Release Bot", email: "bot@example.com" });
    expect(here.repository.history("state")).toHaveLength(2);
    await store.close();
  });

  test("one of many files is one commit, sent in parts that GitHub can take", async () => {
    const here = await site();
    const store = here.store();
    await write(store, many(700));
    await write(store, { ...many(10), ...Object.fromEntries(Object.keys(many(400)).map((path) => [path, undefined])) });
    expect(here.repository.history("state")).toHaveLength(2);
    expect(Object.keys(here.repository.files("state"))).toHaveLength(300);
    const trees = here.github.ledger.calls.filter(
      ({ method, path }) => method === "POST" && path.endsWith("/git/trees"),
    );
    expect(trees).toHaveLength(5 + 3);
    await store.close();
  });

  test("an empty repository gets its first one, whether the store is in the default branch or in two others", async () => {
    for (const branches of [[undefined], ["main"], ["s", "i"]] as const) {
      const here = await site({ empty: true });
      const [state, intent] = branches.map((branch) =>
        here.place(branch === undefined ? { branch: undefined } : { branch }),
      );
      const world = openGithubWorld(state ?? here.place(), intent, here.surroundings());
      await world.transact("first", async (draft) => {
        await draft.state.set("@/custom/a", customDocument, 1);
        await draft.intent.set("@/custom/b", customDocument, 2);
      });
      await world.close();
      const again = openGithubWorld(state ?? here.place(), intent, here.surroundings("elsewhere"));
      const seen = await again.snapshot();
      expect([await seen.state.body("@/custom/a"), await seen.intent.body("@/custom/b")]).toEqual([1, 2]);
      await again.close();
      await here.repository.fsck();
    }
  });

  test("messages say what was done, and carry an id that no other commit has", async () => {
    const here = await site();
    const store = here.store();
    await write(store, { a: "1" }, "release r/-/app.ocu.star/@r1");
    await write(store, { a: "2" }, "release r/-/app.ocu.star/@r1");
    const messages = here.repository.history("state").map((id) => here.repository.objects.commit(id)?.message.trim());
    for (const message of messages)
      expect(message).toMatch(/^release r\/-\/app\.ocu\.star\/@r1\n\nTransaction: [0-9a-f-]{36}$/);
    expect(new Set(messages).size).toBe(2);
    await store.close();
  });
});

describe("two branches of one repository", () => {
  async function both(here: Site): Promise<{ store: FileStore; world: World }> {
    const store = openGithubPair(here.place({ branch: "s" }), here.place({ branch: "i" }), here.surroundings());
    await write(store, { "state/a": "0", "intent/a": "0" });
    return { store, world: sharedWorld(store) };
  }

  test("move together or not at all: whoever moves one in between makes both be made anew", async () => {
    const here = await site();
    const { store } = await both(here);
    let moved: Promise<unknown> | undefined;
    const fault = here.github.fault({
      kind: "head-moved",
      match: ({ operation }) => operation === "updateRefs",
      move: async (repository) => {
        moved ??= repository.commit({ a: "theirs" }, { branch: "i" });
        await moved;
      },
    });
    const seen: (string | undefined)[] = [];
    await store.transact("both", async (draft) => {
      seen.push(await draft.read("intent/a"));
      draft.write("state/a", `1 after ${seen.at(-1)}`);
      draft.write("intent/a", "1");
    });
    expect(fault.hits).toBe(1);
    expect(seen).toEqual(["0", "theirs"]);
    expect(here.repository.files("s").a).toBe("1 after theirs");
    expect([here.repository.history("s").length, here.repository.history("i").length]).toEqual([2, 3]);
    expect(here.repository.refs.list("refs/heads/ocuroot-pending/")).toEqual([]);
    await store.close();
  });

  test("are written piece by piece where no other branches may be made", async () => {
    const here = await site();
    const { store } = await both(here);
    const refused = here.github.fault({
      kind: "not-fast-forward",
      match: "createCommitOnBranch updateRefs",
      times: 99,
    });
    for (const turn of ["1", "2"]) await write(store, { "state/a": turn, "intent/a": turn });
    // Once was enough to know.
    expect(refused.hits).toBe(1);
    expect([here.repository.files("s").a, here.repository.files("i").a]).toEqual(["2", "2"]);
    await store.close();
  });
});

describe("calls", () => {
  test("a look at what has not moved costs none of the quota", async () => {
    const here = await site();
    const store = here.store({}, here.surroundings("home", { freshness: 0 }));
    await write(store, { a: "1" });
    here.github.ledger.reset();
    for (let look = 0; look < 3; look++) expect(await read(store, "a")).toEqual(["1"]);
    expect(here.github.ledger.counts()).toMatchObject({ calls: 3, unchanged: 3 });
    await store.close();
  });

  test("the next process of a machine asks for nothing but the newest commit", async () => {
    const here = await site();
    const first = here.store();
    await write(first, many(50));
    await first.close();
    here.github.ledger.reset();
    const second = here.store();
    expect(await read(second, "d1/f1", "d3/f23")).toEqual(["1", "23"]);
    here.github.ledger.expectCalls({ calls: 1, git: 0 });
    await second.close();
  });

  test("many texts that are missing come in batches, very many by one fetch of git", async () => {
    const here = await site();
    const writer = here.store();
    await write(writer, many(250));
    here.github.ledger.reset();
    const some = here.store({}, here.surroundings("some"));
    expect(await read(some, "d1/f1", "d7/f207")).toEqual(["1", "207"]);
    here.github.ledger.expectCalls({ calls: 2 + 3, git: 0 });
    await write(writer, many(900));
    here.github.ledger.reset();
    const all = here.store({}, here.surroundings("all"));
    expect(await read(all, "d1/f1", "d7/f807")).toEqual(["1", "807"]);
    const { calls, git } = here.github.ledger.counts();
    expect(calls).toBe(2);
    expect(git).toBeGreaterThan(0);
    for (const store of [writer, some, all]) await store.close();
  });

  test("a tree that GitHub does not list whole is fetched, or walked where there is no git", async () => {
    const here = await site();
    const writer = here.store();
    await write(writer, many(100));
    await writer.close();
    here.github.trees.entries = 40;
    for (const machine of ["with git", "without git"]) {
      here.github.ledger.reset();
      const { env, ...rest } = here.surroundings(machine);
      const path = machine === "with git" ? env.PATH : folder();
      const store = here.store({}, { ...rest, env: { ...env, PATH: path ?? "" } });
      expect((await (await store.snapshot()).entries("")).length).toBe(20);
      expect(await read(store, "d19/f99")).toEqual(["99"]);
      await store.close();
      const { calls, git } = here.github.ledger.counts();
      expect(git > 0).toBe(machine === "with git");
      // The newest commit and the whole; without git the root, each folder, and a batch of texts as well.
      expect(calls).toBe(machine === "with git" ? 2 : 2 + 1 + 20 + 1);
    }
  });

  test("a cache that was damaged by hand is not believed", async () => {
    const here = await site();
    const first = here.store();
    await write(first, { a: "right" });
    await first.close();
    const cache = join(here.surroundings().home, "cache");
    for (const change of [(text: string) => text.replace('"right"', '"wrong"'), () => "no JSON"]) {
      const files = readdirSync(cache).map((name) => join(cache, name));
      expect(files).toHaveLength(2);
      for (const file of files) writeFileSync(file, change(readFileSync(file, "utf8")));
      const second = here.store();
      expect(await read(second, "a")).toEqual(["right"]);
      await second.close();
    }
  });
});

test("GitHub Enterprise Server is reached at its own addresses", async () => {
  const here = await site({ enterprise: true });
  const store = here.store();
  await write(store, { a: "1" });
  await write(store, { a: "2" });
  expect(await read(store, "a")).toEqual(["2"]);
  await store.close();
});

test("pushes go at once while they are rare, and six a minute when there are many", async () => {
  const here = await site();
  let now = Date.UTC(2030, 0, 1);
  const waits: number[] = [];
  const time = {
    now: () => now,
    pause: async (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
  const store = here.store({}, here.surroundings("home", { time }));
  for (let turn = 0; turn < 9; turn++) await write(store, { a: String(turn) });
  expect(waits).toEqual([10_000, 10_000, 10_000]);
  now += 60_000;
  for (let turn = 0; turn < 6; turn++) await write(store, { b: String(turn) });
  expect(waits).toHaveLength(3);
  // What comes while one waits for its turn travels with it.
  const commits = here.repository.history("state").length;
  await Promise.all(Array.from({ length: 20 }, (_, at) => write(store, { [`c${at}`]: "" }, `c${at}`)));
  expect(here.repository.history("state").length).toBeLessThanOrEqual(commits + 2);
  await store.close();
});
