import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { customDocument } from "../../../src/documents/values.js";
import type { Problem } from "../../../src/errors.js";
import { Disk } from "../../../src/store/fs/disk.js";
import { Lock } from "../../../src/store/fs/lock.js";
import { type GitStoreOptions, openGitStore } from "../../../src/store/git/git-store.js";
import { openGitWorld } from "../../../src/store/git/open.js";
import type { FileStore } from "../../../src/store/store.js";
import { temporaryFolders } from "../../support/temporary-folder.js";
import { type GitProcessOptions, gitCommand, on, startGit } from "./git-process.js";
import { serveOverHttp } from "./http-remote.js";
import { BareRemote } from "./remotes.js";

const folder = temporaryFolders();
const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

function store(options: GitStoreOptions): FileStore {
  const made = openGitStore(options);
  opened.push(made);
  return made;
}

const write = (into: FileStore, path: string, text: string) =>
  into.transact(`write ${path}`, async (draft) => draft.write(path, text));
const read = async (from: FileStore, path: string) => (await from.snapshot()).read(path);

/** The repository in use of the only cache below a home. */
function repository(home: string): string {
  const [cache = ""] = readdirSync(join(home, "git"));
  const numbers = readdirSync(join(home, "git", cache)).map((name) => Number.parseInt(name, 10) || 0);
  return join(home, "git", cache, `${Math.max(...numbers)}.git`);
}

function packs(home: string): string[] {
  const path = join(repository(home), "objects", "pack");
  return readdirSync(path)
    .filter((name) => name.endsWith(".pack"))
    .map((name) => join(path, name));
}

describe("others who are faster", () => {
  test("C2: a writer that gives up names its commit and the one that was there first", async () => {
    const remote = new BareRemote(folder());
    const rival = store(remote.options("rival"));
    let count = 0;
    const beforePush = () => write(rival, "a", `rival ${++count}`);
    const own = store({ ...remote.options(), patience: 0, beforePush });
    await expect(write(own, "a", "ours")).rejects.toMatchObject({
      code: "store-conflict",
      message: expect.stringMatching(
        /branch state of .*remote\.git faster than we could, 1 time in \d+ s: [0-9a-f]{7}, made on nothing, met [0-9a-f]{7} \(Ocuroot: write a\)\.$/,
      ),
    });
    expect(await read(rival, "a")).toBe("rival 1");
  });

  for (const refusing of ["state", "intent"] as const) {
    test(`C15: of two remotes, giving up names both commits of the one with ${refusing}, which refused`, async () => {
      const remotes = { state: new BareRemote(folder()), intent: new BareRemote(folder()) };
      const places = { state: remotes.state.options(), intent: { url: remotes.intent.url, branch: "state" } };
      const rival = store({ ...remotes[refusing].options("rival"), freshness: 0 });
      let count = 0;
      const { home, root, env } = remotes.state.options();
      const world = openGitWorld({
        ...{ home, root, env, ...places },
        freshness: 0,
        patience: 1,
        beforePush: async () => {
          // The push after this one is the other store's.
          count += 1;
          if (refusing === "intent" || count % 2 === 0) await write(rival, "theirs", `rival ${count}`);
        },
      });
      opened.push(world);
      const change = world.transact("ours", async ({ state, intent }) => {
        await state.set("@/custom/x", customDocument, count);
        await intent.set("@/custom/x", customDocument, count);
      });
      const name = remotes[refusing].url;
      await expect(change).rejects.toMatchObject({
        code: "store-conflict",
        message: expect.stringMatching(
          new RegExp(
            `${name}.*: [0-9a-f]{7}, made on (nothing|[0-9a-f]{7}), met [0-9a-f]{7} \\(Ocuroot: write theirs\\)\\.$`,
          ),
        ),
      });
    });
  }

  test("a lock whose holder does not go on is waited for so long, and then its holder is named", async () => {
    const place = folder();
    for (const name of ["l", "q", "tmp"]) mkdirSync(join(place, name));
    const held = await new Lock(place, new Disk(), 15_000).acquire();
    await expect(new Lock(place, new Disk(), 15_000, 0).acquire()).rejects.toMatchObject({
      code: "store-conflict",
      message: expect.stringContaining(`Process ${process.pid} on `),
    });
    held.release();
    expect(readdirSync(join(place, "q"))).toEqual([]);
  });
});

describe("a cache that somebody has damaged", () => {
  test("B21: bytes that changed are noticed, and read from the remote again", async () => {
    const remote = new BareRemote(folder());
    const { home } = remote.options();
    await write(store(remote.options()), "a", "1".repeat(5000));
    for (const pack of packs(home)) {
      const bytes = readFileSync(pack);
      rmSync(pack);
      writeFileSync(pack, bytes.fill(0xff, 12, bytes.length - 20));
    }
    expect(await read(store(remote.options()), "a")).toBe("1".repeat(5000));
    await write(store(remote.options()), "b", "2");
    expect(remote.paths()).toEqual(["a", "b"]);
  });

  for (const when of ["before the commit is made", "before it is pushed"]) {
    test(`B21: objects that vanish ${when} are fetched again, and the change is made`, async () => {
      const remote = new BareRemote(folder());
      const { home } = remote.options();
      await write(store(remote.options("other")), "deep/a", "1");
      let times = 0;
      const vanish = async () => {
        if (times++ === 0) for (const pack of packs(home)) rmSync(pack);
      };
      const early = when.includes("made");
      const own = store({ ...remote.options(), ...(early ? {} : { beforePush: vanish }) });
      await own.transact("change", async (draft) => {
        draft.write("deep/b", `${await draft.read("deep/a")}2`);
        if (early) await vanish();
      });
      expect(await read(store(remote.options("other")), "deep/b")).toBe("12");
      expect(remote.git("fsck", "--strict", "--no-dangling")).toBe("");
    });
  }

  test("B21: the damaged one goes as soon as nobody can be using it", async () => {
    const remote = new BareRemote(folder());
    const { home } = remote.options();
    const options = on(remote, "home");
    await startGit("count", options).ended;
    rmSync(join(repository(home), "HEAD"));
    await startGit("count", options).ended;
    expect(repository(home)).toMatch(/2\.git$/);
    expect(readdirSync(join(repository(home), "..")).filter((name) => name.endsWith(".git"))).toEqual(["2.git"]);
    expect(remote.commits()).toBe(2);
  });
});

describe("a disk without room", () => {
  test("is named, nothing of the change is published, and the next command goes on", async () => {
    const remote = new BareRemote(folder());
    await startGit("put", on(remote, "other", { size: 10 })).ended;
    const { home } = remote.options();
    expect(await limited(on(remote, "home"))).toMatch(/^[0-9a-f]{40}$/m);
    expect(await limited(on(remote, "home", { size: 200_000 }))).toMatch(
      /^file-access: A commit could not be made in .*\.git: the disk is full\.$/m,
    );
    expect(remote.commits()).toBe(1);
    await startGit("put", on(remote, "other", { size: 200_000 })).ended;
    expect(await limited(on(remote, "home"))).toMatch(
      /^file-access: .* cannot be fetched into .*\.git: the disk is full\.$/m,
    );
    expect(repository(home)).toMatch(/1\.git$/);
    expect(await startGit("count", on(remote, "home")).ended).toEqual(["1"]);
  });

  /** A process whose files, and those of its git, may have 64 KiB. */
  async function limited(options: GitProcessOptions): Promise<string> {
    const child = spawn("sh", ["-c", 'ulimit -f 128; exec "$@"', "sh", ...gitCommand("put", options)]);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
      });
    }
    await once(child, "close");
    return output;
  }
});

describe("a branch that is not what it was", () => {
  test("set back by hand: said once it is seen, what was there can be brought back, and work goes on", async () => {
    const remote = new BareRemote(folder());
    const warnings: Problem[] = [];
    const own = store({ ...remote.options(), freshness: 0, warn: (problem) => warnings.push(problem) });
    for (const text of ["1", "2"]) await write(own, "a", text);
    const newest = remote.git("rev-parse", "state").trim();
    remote.git("update-ref", "refs/heads/state", "state~1");
    expect(await read(own, "a")).toBe("1");
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Branch state of .* was set back or replaced: .*without [0-9a-f]{7}/),
    ]);
    await write(own, "b", "3");
    expect(remote.paths()).toEqual(["a", "b"]);
    const [, fix = ""] = /: (git .*)$/.exec(warnings[0]?.fix ?? "") ?? [];
    execFileSync("sh", ["-c", `${fix} 2>&1`]);
    expect(remote.git("rev-parse", "state").trim()).toBe(newest);
    expect(await read(own, "a")).toBe("2");
    expect(warnings).toHaveLength(2);
  });

  test("replaced by another history, or removed: the same", async () => {
    const remote = new BareRemote(folder());
    const warnings: Problem[] = [];
    const options = { ...remote.options(), warn: (problem: Problem) => warnings.push(problem) };
    await write(store(options), "a", "1");
    remote.git("update-ref", "-d", "refs/heads/state");
    remote.commitFile("state", "b", "other");
    const next = store({ ...options, freshness: 0 });
    expect([await read(next, "a"), await read(next, "b")]).toEqual([undefined, "other"]);
    remote.git("update-ref", "-d", "refs/heads/state");
    expect(await read(next, "b")).toBeUndefined();
    expect(warnings.map(({ message }) => / (was set back or replaced|is gone)/.exec(message)?.[1])).toEqual([
      "was set back or replaced",
      "is gone",
    ]);
    await expect(read(store({ ...options, freshness: 0, createBranch: false }), "a")).rejects.toMatchObject({
      code: "store-config",
      message: expect.stringContaining("has no branch state"),
    });
  });
});

describe("a branch that holds something else than a store", () => {
  test("config files without a store are refused, and nothing is written among them", async () => {
    const remote = new BareRemote(folder());
    remote.commitFile("state", "repo.ocu.star", "store.set()");
    const error = { code: "store-config", message: expect.stringContaining("holds config files and no store") };
    await expect(store(remote.options()).snapshot()).rejects.toMatchObject(error);
    await expect(write(store(remote.options()), "a", "1")).rejects.toMatchObject(error);
    expect(remote.commits()).toBe(1);
    await write(store({ ...remote.options(), pathPrefix: "ops" }), "a", "1");
    remote.commitFile("state", ".ocuroot-store", '{"version":3,"Tags":{"state":{}}}');
    await write(store({ ...remote.options(), freshness: 0 }), "a", "1");
    expect(remote.paths()).toEqual([".ocuroot-store", "a", "ops/a", "repo.ocu.star"]);
  });

  test("a file or link of somebody's is never replaced by one of ours", async () => {
    const remote = new BareRemote(folder());
    remote.commitFile("state", "refs", "a file");
    await expect(write(store(remote.options()), "refs/x/y", "1")).rejects.toMatchObject({
      code: "store-config",
      message: expect.stringMatching(/^refs in branch state is in the way of refs\/x\/y\.$/),
    });
    remote.commitFile("state", "docs/more", "a file");
    const own = store(remote.options());
    await expect(write(own, "docs", "1")).rejects.toMatchObject({ code: "store-config" });
    const work = join(folder(), "work");
    remote.git("worktree", "add", "--quiet", "--detach", work, "state");
    symlinkSync("elsewhere", join(work, "link"));
    execFileSync("git", ["add", "link"], { cwd: work });
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", "commit", "-qm", "link"], { cwd: work });
    execFileSync("git", ["update-ref", "refs/heads/state", "HEAD"], { cwd: work });
    await expect(write(store(remote.options("new")), "link/x", "1")).rejects.toMatchObject({ code: "store-config" });
    await own.transact("a folder in place of a file of ours", async (draft) => {
      draft.remove("refs");
      draft.write("refs/x", "1");
    });
    expect(remote.paths()).toEqual(["docs/more", "link", "refs/x"]);
  });

  test("B20: a store that is shared is not taken for one of two, nor the reverse", async () => {
    const remote = new BareRemote(folder());
    const { home, root, env, url } = remote.options();
    const surroundings = { home, root, env, freshness: 0 };
    const shared = (branch: string) => openGitWorld({ ...surroundings, state: { url, branch } });
    const apart = (state: string, intent: string) =>
      openGitWorld({ ...surroundings, state: { url, branch: state }, intent: { url, branch: intent } });
    const touch = async (world: ReturnType<typeof shared>) => {
      opened.push(world);
      return world.transact("touch", ({ state }) => state.link("a/-/b/@v1", "a/-/b/@r1"));
    };
    await touch(shared("both"));
    await touch(apart("one", "two"));
    await expect(touch(apart("both", "two"))).rejects.toThrow(/keeps state and intent together/);
    await expect(touch(shared("one"))).rejects.toThrow(/keeps one of state and intent/);
    expect([remote.commits("both"), remote.commits("one"), remote.commits("two")]).toEqual([1, 1, 0]);
  });

  test("names and addresses that git would misunderstand are refused at once", () => {
    const remote = new BareRemote(folder());
    for (const branch of ["-x", "a..b", "a:b", "a b", "x.lock", "a/", "@", "a\nb", "*"]) {
      expect(() => openGitStore({ ...remote.options(), branch })).toThrow(/cannot be the name of a branch/);
    }
    for (const url of ["", "-oProxyCommand=touch x:y", "--upload-pack=x", "https://x/\ny"]) {
      expect(() => openGitStore({ ...remote.options(), url })).toThrow(/is no address of a git repository/);
    }
  });
});

describe("a remote that lets nobody in", () => {
  const token = "another-token-of-the-bot";

  test("a wrong token, a read-only one and a host that is not there are told apart", async () => {
    const remote = new BareRemote(folder());
    remote.git("config", "http.receivepack", "true");
    const server = await serveOverHttp(remote.url, token);
    opened.push(server);
    const at = (url: string) => store({ ...remote.options(), url });
    await write(at(server.url), "a", "1");
    const wrong = at(server.url.replace(token, "not-the-token-of-the-bot"));
    await expect(wrong.snapshot()).rejects.toMatchObject({
      code: "store-unreachable",
      message: expect.stringMatching(/^127\.0\.0\.1:\d+\/remote cannot be reached: Authentication failed/),
    });
    server.protect();
    expect(await read(at(server.url), "a")).toBe("1");
    await expect(write(at(server.url), "a", "2")).rejects.toMatchObject({
      code: "store-protected",
      message: expect.stringMatching(/can be read, but not written to: .*403/),
    });
    await server.close();
    await expect(write(store({ ...remote.options(), url: server.url, freshness: 0 }), "a", "2")).rejects.toMatchObject({
      code: "store-unreachable",
      message: expect.not.stringContaining(token),
    });
    expect(remote.commits()).toBe(1);
  });
});
