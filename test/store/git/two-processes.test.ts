import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEnvelope } from "../../../src/documents/envelope.js";
import { customDocument } from "../../../src/documents/values.js";
import { openGitWorld } from "../../../src/store/git/open.js";
import { temporaryFolders } from "../../support/temporary-folder.js";
import { on, startGit } from "./git-process.js";
import { BareRemote } from "./remotes.js";

const folder = temporaryFolders();

async function bodies(remote: BareRemote, ...refs: readonly string[]): Promise<unknown[]> {
  const world = openGitWorld(on(remote, "looking"));
  const { state } = await world.snapshot();
  const found = await Promise.all(refs.map((ref) => state.body(ref)));
  await world.close();
  return found;
}

/** A remote with a release to work on. */
async function withRelease(): Promise<BareRemote> {
  const remote = new BareRemote(folder());
  const world = openGitWorld(on(remote, "first"));
  await world.transact("release", ({ state }) => state.set("a/-/b/@r1", customDocument, 1));
  await world.close();
  return remote;
}

describe("two processes, one after the other", () => {
  test("C1: each sees what the other committed, from another machine too", async () => {
    const remote = new BareRemote(folder());
    for (const [turn, machine] of ["a", "b", "a"].entries()) {
      expect(await startGit("count", on(remote, machine)).ended).toEqual([String(turn + 1)]);
    }
    expect(remote.commits()).toBe(3);
  });

  test("C2: a push that comes in between is built upon, and nothing of either is lost", async () => {
    const remote = new BareRemote(folder());
    const slow = startGit("count", on(remote, "slow", { holdBeforePush: true, times: 2 }));
    expect(await slow.line()).toBe("held");
    expect(await startGit("count", on(remote, "fast")).ended).toEqual(["1"]);
    slow.resume();
    expect(await slow.ended).toEqual(["held", "2", "3"]);
    expect(await bodies(remote, "@/custom/count", "@/custom/own/fast/1", "@/custom/own/slow/3")).toEqual([3, 1, 3]);
  });

  test("C3: two that tag one release from the same base both have their back-reference", async () => {
    const remote = await withRelease();
    const slow = startGit("tag", on(remote, "slow", { holdBeforePush: true }));
    await slow.line();
    await startGit("tag", on(remote, "fast")).ended;
    slow.resume();
    expect(await slow.ended).toEqual(["held", "tagged"]);
    const text = remote.git("show", "state:state/refs/a/-/b/@r1/@object.json");
    expect(readEnvelope(text, "a/-/b/@r1").links).toEqual(["a/-/b/@fast", "a/-/b/@slow"]);
  });

  test("C4: two that take the next id from the same base get two ids", async () => {
    const remote = await withRelease();
    const slow = startGit("allocate", on(remote, "slow", { holdBeforePush: true }));
    await slow.line();
    expect(await startGit("allocate", on(remote, "fast")).ended).toEqual(["r2"]);
    slow.resume();
    expect(await slow.ended).toEqual(["held", "r3"]);
    expect(await bodies(remote, "a/-/b/@r2", "a/-/b/@r3")).toEqual(["fast", "slow"]);
  });

  test("C5, C6: of two that end one run from the same base one succeeds, and the other knows", async () => {
    const remote = await withRelease();
    const slow = startGit("finish", on(remote, "failed", { holdBeforePush: true }));
    await slow.line();
    expect(await startGit("finish", on(remote, "complete")).ended).toEqual(["finished"]);
    slow.resume();
    expect(await slow.ended).toEqual(["held", "taken"]);
    const markers = remote.paths().filter((path) => path.includes("/status/"));
    expect(markers).toEqual(["state/refs/a/-/b/@r1/task/t/1/status/complete/@object.json"]);
  });
});

describe("processes at the same time", () => {
  test("C8: two that share a home and are in the middle of a change do not disturb each other", async () => {
    const remote = new BareRemote(folder());
    const slow = startGit("count", on(remote, "home", { holdBeforePush: true }));
    await slow.line();
    const other = startGit("count", on(remote, "home", { times: 2 }));
    // Reading needs no lock.
    const reader = openGitWorld(on(remote, "home"));
    expect(await (await reader.snapshot()).state.body("@/custom/count")).toBeUndefined();
    await reader.close();
    slow.resume();
    expect(await slow.ended).toEqual(["held", "1"]);
    expect(await other.ended).toEqual(["2", "3"]);
  });

  test("C8: eight first contacts at once with one new cache all succeed", async () => {
    const remote = await withRelease();
    const started = Array.from({ length: 8 }, (_, at) => startGit("tag", on(remote, "home", { id: `t${at}` })));
    for (const { ended } of started) expect(await ended).toEqual(["tagged"]);
    expect(remote.commits()).toBe(9);
  });

  test("C13: whoever reads while others write sees whole commits only, and never an older one than before", async () => {
    const remote = new BareRemote(folder());
    const two = { intent: { url: remote.url, branch: "intent" }, freshness: 0 };
    const writers = ["a", "b"].map((name) => startGit("paint", on(remote, name, { ...two, times: 8 })));
    const reader = startGit("look", on(remote, "reader", { ...two, times: 30 }));
    const seen = await reader.ended;
    for (const { ended } of writers) expect(await ended).toHaveLength(8);
    expect(seen.filter((line) => !/^\d+$/.test(line))).toEqual([]);
    expect(seen.map(Number)).toEqual(seen.map(Number).sort((a, b) => a - b));
    expect(await startGit("look", on(remote, "reader", two)).ended).toEqual(["16"]);
  });

  for (const machines of [1, 2]) {
    test(`C14, W2: eight writers on ${machines} machines lose nothing, and history is one line`, async () => {
      const remote = new BareRemote(folder());
      const started = Array.from({ length: 8 }, (_, at) =>
        startGit("count", on(remote, `m${at % machines}`, { times: 5, id: `w${at}` })),
      );
      const counted = (await Promise.all(started.map(({ ended }) => ended))).flat().map(Number);
      expect(counted.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
      expect(remote.paths().filter((path) => path.includes("/own/"))).toHaveLength(40);
      expect(remote.commits()).toBe(40);
      expect(remote.git("rev-list", "--min-parents=2", "state")).toBe("");
      expect(remote.git("fsck", "--strict", "--no-dangling")).toBe("");
    });
  }
});

describe("a process that is killed", () => {
  test("C9: between commit and push it leaves nothing, and the next one on its machine goes on at once", async () => {
    const remote = new BareRemote(folder());
    await startGit("count", on(remote, "home")).ended;
    const killed = startGit("count", on(remote, "home", { holdBeforePush: true }));
    await killed.line();
    killed.process.kill("SIGKILL");
    await killed.ended;
    expect(await startGit("count", on(remote, "home", { times: 2 })).ended).toEqual(["2", "3"]);
  });

  test("C9: anywhere, it loses nothing that it had told of, and the next one goes on", async () => {
    const remote = new BareRemote(folder());
    let told = 0;
    for (let round = 0; round < 5; round++) {
      const worker = startGit("count", on(remote, "home", { times: 1000 }));
      for (let at = 0; at <= round % 3; at++) told = Math.max(told, Number(await worker.line()));
      worker.process.kill("SIGKILL");
      await worker.ended;
    }
    const [next = ""] = await startGit("count", on(remote, "home")).ended;
    // One commit of each killed process may count without having been told.
    expect(Number(next)).toBeGreaterThan(told);
    expect(Number(next)).toBeLessThanOrEqual(told + 6);
    expect(remote.commits()).toBe(Number(next));
  });
});

describe("two remotes", () => {
  test("C7, C15: a process that is killed between them leaves intent ahead, and the next change sees it", async () => {
    const [remote, second] = [new BareRemote(folder()), new BareRemote(folder())];
    const two = { intent: { url: second.url, branch: "intent" } };
    await startGit("paint", on(remote, "home", two)).ended;
    // Of the two stores of a change, intent is pushed first.
    const killed = startGit("paint", on(remote, "home", { ...two, holdBeforePush: true, holds: 2 }));
    await killed.line();
    killed.resume();
    await killed.line();
    killed.process.kill("SIGKILL");
    await killed.ended;
    expect([remote.commits(), second.commits("intent")]).toEqual([1, 2]);
    const looked = await startGit("look", on(remote, "elsewhere", two)).ended;
    expect(looked).toEqual(["2 1"]);
    await startGit("paint", on(remote, "home", two)).ended;
    expect(await startGit("look", on(remote, "elsewhere", { ...two, freshness: 0 })).ended).toEqual(["2"]);
  });
});

describe("a machine that is set up in its own way", () => {
  test("C10, B21: a remote that is away is an error, and the cache is still good afterwards", async () => {
    const remote = new BareRemote(folder());
    const options = on(remote, "home");
    await startGit("count", options).ended;
    const cache = () =>
      readdirSync(join(options.home, "git")).flatMap((key) => readdirSync(join(options.home, "git", key)));
    const before = cache();
    renameSync(remote.url, `${remote.url}.away`);
    expect((await startGit("count", options).ended).join()).toMatch(
      /^store-unreachable: .*remote\.git cannot be reached/,
    );
    renameSync(`${remote.url}.away`, remote.url);
    expect(cache()).toEqual(before);
    expect(await startGit("count", options).ended).toEqual(["2"]);
  });

  test("C11: the user's settings for pulling, signing, hooks and line ends take no part", async () => {
    const remote = new BareRemote(folder());
    const options = on(remote, "home");
    const user = options.env.HOME ?? "";
    mkdirSync(join(user, "hooks"), { recursive: true });
    for (const hook of ["pre-push", "reference-transaction", "pre-commit"]) {
      writeFileSync(join(user, "hooks", hook), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    }
    writeFileSync(
      join(user, ".gitconfig"),
      `[pull]\n rebase = true\n[commit]\n gpgSign = true\n[push]\n gpgSign = true\n followTags = true\n[core]
 hooksPath = ${join(user, "hooks")}\n autocrlf = true\n[fetch]\n prune = true\n[user]\n useConfigOnly = true\n`,
    );
    // The remote of a path is served with the same settings; a server has its own.
    remote.git("config", "core.hooksPath", "/dev/null");
    expect(await startGit("count", { ...options, times: 2 }).ended).toEqual(["1", "2"]);
  });

  test("C12: inside a git hook, commands reach the store and not the repository of the hook", async () => {
    const remote = new BareRemote(folder());
    const other = new BareRemote(folder());
    const inHook = {
      GIT_DIR: other.url,
      GIT_WORK_TREE: folder(),
      GIT_INDEX_FILE: join(folder(), "index"),
      GIT_QUARANTINE_PATH: folder(),
      GIT_NAMESPACE: "n",
      GIT_OBJECT_DIRECTORY: folder(),
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.bare",
      GIT_CONFIG_VALUE_0: "false",
    };
    const options = on(remote, "home");
    expect(await startGit("count", { ...options, env: { ...options.env, ...inHook } }).ended).toEqual(["1"]);
    expect([remote.commits(), other.commits()]).toEqual([1, 0]);
  });
});
