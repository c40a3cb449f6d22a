import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { customDocument } from "../../../src/documents/values.js";
import { masks } from "../../../src/masks.js";
import { type GitStoreOptions, openGitStore } from "../../../src/store/git/git-store.js";
import { type GitWorldOptions, openGitWorld } from "../../../src/store/git/open.js";
import type { FileStore, World } from "../../../src/store/store.js";
import { temporaryFolders } from "../../support/temporary-folder.js";
import { type HttpRemote, serveOverHttp } from "./http-remote.js";
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

function world(options: GitWorldOptions): World {
  const made = openGitWorld(options);
  opened.push(made);
  return made;
}

/** Options of a world with a branch for each half, or one for both. */
function places(remote: BareRemote, intent?: string, machine = "home"): GitWorldOptions {
  const { home, root, env, url, branch } = remote.options(machine);
  const freshness = 0;
  const state = { url, branch };
  return { home, root, env, freshness, state, ...(intent === undefined ? {} : { intent: { url, branch: intent } }) };
}

const write = (into: FileStore, path: string, text: string) =>
  into.transact(`write ${path}`, async (draft) => draft.write(path, text));
const read = async (from: FileStore, path: string) => (await from.snapshot()).read(path);
const once = (work: () => Promise<unknown>) => {
  let done = false;
  return async () => {
    if (!done) {
      done = true;
      await work();
    }
  };
};

describe("commits", () => {
  test("B22: a commit says what was done, by whom it was configured, and nothing of the machine", async () => {
    const remote = new BareRemote(folder());
    const options = remote.options();
    const named = { OCUROOT_GIT_USER_NAME: "Release <Bot>\n", OCUROOT_GIT_USER_EMAIL: "bot@example.com" };
    await write(store({ ...options, env: { ...options.env, ...named } }), "a", "1");
    await write(store(options), "b", "1");
    const log = remote.git("log", "--format=%an <%ae>|%cn|%B", "state");
    expect(
      log
        .replaceAll(/[0-9a-f-]{36}/g, "ID")
        .split("\n")
        .filter(Boolean),
    ).toEqual([
      "Ocuroot <contact@ocuroot.com>|Ocuroot|write b",
      "Transaction: ID",
      "Release Bot <bot@example.com>|Release Bot|write a",
      "Transaction: ID",
    ]);
  });

  test("names of any kind are kept, but for those that git refuses", async () => {
    const remote = new BareRemote(folder());
    const own = store(remote.options());
    const names = ['"quoted"/x', "back\\slash", "line\nfeed", " space ", "é/\u{1F600}", "tab\there", "a:*?"];
    await own.transact("names", async (draft) => {
      for (const name of names) draft.write(name, name);
    });
    const fresh = store(remote.options("other"));
    for (const name of names) expect(await read(fresh, name)).toBe(name);
    for (const name of [".git/config", "a/.GIT", "git~1/x"]) {
      await expect(write(own, name, "1")).rejects.toMatchObject({ code: "file-access" });
    }
    expect(remote.git("fsck", "--strict", "--no-dangling")).toBe("");
  });

  test("B15: files of others in the branch are neither changed nor in the way", async () => {
    const remote = new BareRemote(folder());
    remote.commitFile("state", "README.md", "by hand");
    const own = store(remote.options());
    await write(own, "a", "1");
    await own.transact("nothing", async (draft) => draft.write("a", "1"));
    remote.commitFile("state", "docs/more.md", "by hand");
    await write(own, "b", "1");
    expect(remote.paths()).toEqual(["README.md", "a", "b", "docs/more.md"]);
    expect(remote.commits()).toBe(4);
  });

  test("B16: with a path prefix too, a link that moves is committed and seen on other machines", async () => {
    const remote = new BareRemote(folder());
    const at = (machine: string) => {
      const { state, ...rest } = places(remote, undefined, machine);
      return world({ ...rest, state: { ...state, pathPrefix: "deep/store" } });
    };
    const [here, there] = [at("here"), at("there")];
    for (const id of ["r1", "r2"]) {
      await here.transact("deploy", async ({ state }) => {
        await state.set(`a/-/b/@${id}/deploy/eu`, customDocument, id);
        await state.link("a/-/b/@/deploy/eu", `a/-/b/@${id}/deploy/eu`);
      });
      expect(await (await there.snapshot()).state.body("a/-/b/@/deploy/eu")).toBe(id);
    }
    expect(remote.paths().every((path) => path.startsWith("deep/store/state/"))).toBe(true);
  });

  test("support files come with the first commit, beside the store, and again when they change", async () => {
    const remote = new BareRemote(folder());
    const open = (text: string) => store({ ...remote.options(), supportFiles: { ".github/workflows/x.yml": text } });
    const first = open("one");
    await first.snapshot();
    expect(remote.commits()).toBe(0);
    await write(first, "a", "1");
    await write(open("one"), "a", "2");
    expect(remote.git("show", "state:.github/workflows/x.yml")).toBe("one");
    await write(open("two"), "a", "3");
    expect(remote.git("show", "state:.github/workflows/x.yml")).toBe("two");
    expect(remote.commits()).toBe(3);
    for (const path of ["../x", ".git/hooks/x", "state/x", "refs/x", ""]) {
      expect(() => openGitStore({ ...remote.options(), supportFiles: { [path]: "x" } })).toThrow(/support file/);
    }
  });

  test("many commits leave few packs", async () => {
    const remote = new BareRemote(folder());
    const own = store(remote.options());
    for (let turn = 0; turn < 55; turn++) await write(own, "a", String(turn));
    const [cache = ""] = readdirSync(join(remote.options().home, "git"));
    const packs = readdirSync(join(remote.options().home, "git", cache, "1.git", "objects", "pack"));
    expect(packs.filter((name) => name.endsWith(".pack")).length).toBeLessThan(20);
    expect(await read(store(remote.options()), "a")).toBe("54");
  });
});

describe("branches", () => {
  test("B21: an empty remote works, and so does its default branch", async () => {
    const remote = new BareRemote(folder());
    const { branch: _none, ...options } = remote.options();
    await write(store(options), "a", "1");
    expect(await read(store({ ...options, home: remote.options("other").home }), "a")).toBe("1");
    const second = new BareRemote(folder());
    second.commitFile("trunk", "README.md", "x");
    const { branch: _no, ...trunk } = second.options();
    await write(store(trunk), "a", "1");
    expect(second.paths("trunk")).toEqual(["README.md", "a"]);
  });

  test("a missing branch begins without the history of another, or is an error that names it", async () => {
    const remote = new BareRemote(folder());
    remote.commitFile("trunk", "source.c", "x");
    const refused = store({ ...remote.options(), createBranch: false });
    const error = { code: "store-config", message: expect.stringContaining("no branch state") };
    await expect(refused.snapshot()).rejects.toMatchObject(error);
    await expect(write(refused, "a", "1")).rejects.toMatchObject(error);
    await write(store(remote.options()), "a", "1");
    expect(remote.paths()).toEqual(["a"]);
    expect(remote.commits()).toBe(1);
    expect(await read(refused, "a")).toBe("1");
  });

  test("B20: state and intent in one place are refused, the default branch by its name too", async () => {
    const remote = new BareRemote(folder());
    remote.commitFile("state", "x", "x");
    remote.git("symbolic-ref", "HEAD", "refs/heads/state");
    expect(() => openGitWorld(places(remote, "state"))).toThrow(/same branch/);
    const { url } = remote;
    await expect(world({ ...places(remote), intent: { url } }).snapshot()).rejects.toMatchObject({
      code: "store-config",
    });
  });

  test("C15: two branches of one remote move together, or not at all", async () => {
    const remote = new BareRemote(folder());
    const both = (name: string, into: World) =>
      into.transact(name, async ({ state, intent }) => {
        const before = (await intent.body("@/custom/x")) ?? "none";
        await intent.set("@/custom/x", customDocument, name);
        await state.set("@/custom/x", customDocument, `${name} after ${before}`);
      });
    const rival = world(places(remote, "intent", "rival"));
    const own = world({ ...places(remote, "intent"), beforePush: once(() => both("rival", rival)) });
    await both("ours", own);
    const { state, intent } = await rival.snapshot();
    expect([await state.body("@/custom/x"), await intent.body("@/custom/x")]).toEqual(["ours after rival", "ours"]);
    expect([remote.commits("state"), remote.commits("intent")]).toEqual([2, 2]);
    expect(remote.paths("intent")).toEqual([".ocuroot-store", "refs/@/custom/x/@object.json"]);
    remote.hook("update", '[ "$1" != refs/heads/state ]');
    await expect(both("refused", own)).rejects.toMatchObject({ code: "store-protected" });
    expect([remote.commits("state"), remote.commits("intent")]).toEqual([2, 2]);
  });

  test("C7: a change of state whose premise in intent is gone is made again", async () => {
    const remote = new BareRemote(folder());
    const rival = world(places(remote, "intent", "rival"));
    const wish = (value: string) =>
      rival.transact("wish", ({ intent }) => intent.set("@/custom/x", customDocument, value));
    await wish("first");
    const own = world({ ...places(remote, "intent"), beforePush: once(() => wish("second")) });
    await own.transact("follow", async ({ state, intent }) => {
      await state.set("@/custom/x", customDocument, (await intent.body("@/custom/x")) ?? null);
    });
    expect(await (await own.snapshot()).state.body("@/custom/x")).toBe("second");
    expect([remote.commits("state"), remote.commits("intent")]).toEqual([1, 2]);
  });

  test("C15: two remotes are written one after the other, intent first", async () => {
    const [one, two] = [new BareRemote(folder()), new BareRemote(folder())];
    const own = world({ ...places(one), intent: { url: two.url, branch: "intent" } });
    await own.transact("both", async ({ state, intent }) => {
      await state.set("@/custom/x", customDocument, 1);
      await intent.set("@/custom/x", customDocument, 2);
    });
    expect([one.commits("state"), two.commits("intent")]).toEqual([1, 1]);
    const { state, intent } = await own.snapshot();
    expect([await state.body("@/custom/x"), await intent.body("@/custom/x")]).toEqual([1, 2]);
  });
});

describe("pushes", () => {
  test("a push that a hook declines fails with the words of the server, and is tried once", async () => {
    const remote = new BareRemote(folder());
    const asked = join(folder(), "asked");
    remote.hook("pre-receive", `echo x >> ${asked}; echo 'Changes need a review.' >&2; exit 1`);
    await expect(write(store(remote.options()), "a", "1")).rejects.toMatchObject({
      code: "store-protected",
      message: expect.stringMatching(/refuses changes to state: Changes need a review\./),
    });
    expect(readFileSync(asked, "utf8")).toBe("x\n");
    rmSync(join(remote.url, "hooks", "pre-receive"));
    await write(store(remote.options()), "a", "1");
  });

  test("a lock left on the server is waited for, and named when it stays", async () => {
    const remote = new BareRemote(folder());
    const own = store(remote.options());
    await write(own, "a", "1");
    const lock = join(remote.url, "refs", "heads", "state.lock");
    writeFileSync(lock, "");
    await expect(write(own, "a", "2")).rejects.toMatchObject({ code: "store-protected" });
    rmSync(lock);
    await write(own, "a", "3");
    expect(remote.commits()).toBe(2);
  });
});

describe("a cache", () => {
  const repository = (home: string) => {
    const [cache = ""] = readdirSync(join(home, "git"));
    const numbers = readdirSync(join(home, "git", cache)).map((name) => Number.parseInt(name, 10) || 0);
    return join(home, "git", cache, `${Math.max(...numbers)}.git`);
  };
  /** Gives each object a file of its own. */
  const unpack = (path: string) => {
    const packs = join(path, "objects", "pack");
    for (const name of readdirSync(packs)) {
      const bytes = readFileSync(join(packs, name));
      rmSync(join(packs, name));
      if (name.endsWith(".pack")) execFileSync("git", [`--git-dir=${path}`, "unpack-objects", "-q"], { input: bytes });
    }
  };

  test("B21: a half-made or damaged one is replaced by another beside it", async () => {
    const remote = new BareRemote(folder());
    const { home } = remote.options();
    await write(store(remote.options()), "a", "1");
    const git = (...args: string[]) =>
      execFileSync("git", [`--git-dir=${repository(home)}`, ...args], { encoding: "utf8" }).trim();
    for (const broken of ["state:a", "state^{tree}"]) {
      const id = remote.git("rev-parse", broken).trim();
      unpack(repository(home));
      rmSync(join(repository(home), "objects", id.slice(0, 2), id.slice(2)));
      expect(() => git("cat-file", "-e", id)).toThrow();
      expect(await read(store(remote.options()), "a")).toBe("1");
    }
    rmSync(join(repository(home), "HEAD"));
    await write(store(remote.options()), "a", "2");
    expect(repository(home)).toMatch(/4\.git$/);
    for (const name of readdirSync(join(repository(home), "objects", "pack"))) {
      rmSync(join(repository(home), "objects", "pack", name));
    }
    await write(store(remote.options()), "a", "3");
    expect(remote.commits()).toBe(3);
    expect(readdirSync(join(repository(home), ".."))).toContain("1.git");
  });

  test("C9: what a killed git leaves behind stops nobody", async () => {
    const remote = new BareRemote(folder());
    const { home } = remote.options();
    const first = store(remote.options());
    await write(first, "a", "1");
    writeFileSync(join(repository(home), "shallow.lock"), "");
    const tips = join(repository(home), "refs", "ocuroot", "tip");
    for (const name of readdirSync(tips)) writeFileSync(join(tips, `${name}.lock`), "");
    await write(store(remote.options()), "a", "2");
    await write(store({ ...remote.options(), branch: "other" }), "a", "3");
    await write(store({ ...remote.options(), freshness: 0 }), "a", "4");
    expect(remote.commits()).toBe(3);
  });

  test("a home that cannot be used is an error that names it", async () => {
    const remote = new BareRemote(folder());
    const file = join(folder(), "file");
    writeFileSync(file, "");
    await expect(store({ ...remote.options(), home: file }).snapshot()).rejects.toMatchObject({ code: "file-access" });
  });
});

describe("over HTTP", () => {
  const token = "s3cret-token-of-the-bot";
  const serve = async (remote: BareRemote): Promise<HttpRemote> => {
    remote.git("config", "http.receivepack", "true");
    const server = await serveOverHttp(remote.url, token);
    opened.push(server);
    return server;
  };

  test("credentials in the address are used, masked, kept nowhere, and make no other cache", async () => {
    const remote = new BareRemote(folder());
    const server = await serve(remote);
    const own = store({ ...remote.options(), url: server.url });
    await write(own, "a", "1");
    await write(own, "a", "2");
    expect(own.description).not.toContain(token);
    expect(masks.mask(`x ${token} x`)).toBe("x <secret> x");
    const failing = store({ ...remote.options(), url: server.address });
    const error = { code: "store-unreachable", message: expect.not.stringContaining(token) };
    await expect(failing.snapshot()).rejects.toMatchObject(error);
    const { home } = remote.options();
    expect(readdirSync(join(home, "git"))).toHaveLength(1);
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    for (const each of files) expect(readFileSync(join(each.parentPath, each.name), "latin1")).not.toContain(token);
  });

  test("B22: a commit costs two requests, and the first one of a process three more", async () => {
    const remote = new BareRemote(folder());
    const server = await serve(remote);
    const own = store({ ...remote.options(), url: server.url, freshness: 60_000 });
    await write(own, "a", "1");
    const before = server.requests.length;
    for (let turn = 0; turn < 3; turn++) await write(own, "b", String(turn));
    expect(server.requests.length - before).toBe(6);
    expect(before).toBeLessThanOrEqual(5);
  });

  for (const when of ["after", "before"] as const) {
    test(`a push whose answer is lost ${when} it was done counts once`, async () => {
      const remote = new BareRemote(folder());
      const server = await serve(remote);
      const own = store({ ...remote.options(), url: server.url });
      await write(own, "a", "1");
      server.lose(when);
      await write(own, "a", "2");
      expect(remote.commits()).toBe(2);
      expect(await read(own, "a")).toBe("2");
    });
  }

  test("a push whose answer is lost is found below what another has built on it", async () => {
    const remote = new BareRemote(folder());
    const server = await serve(remote);
    const own = store({ ...remote.options(), url: server.url });
    await write(own, "count", "1");
    const rival = store(remote.options("rival"));
    const countUp = (into: FileStore) =>
      into.transact("count", async (draft) => draft.write("count", String(Number(await draft.read("count")) + 1)));
    server.lose("after", () => countUp(rival));
    await countUp(own);
    expect(await read(store(remote.options("third")), "count")).toBe("3");
    expect(remote.commits()).toBe(3);
  });
});
