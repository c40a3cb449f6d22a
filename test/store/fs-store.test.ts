import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { customDocument } from "../../src/documents/values.js";
import { openFsStore } from "../../src/store/fs/fs-store.js";
import { openFsWorld } from "../../src/store/fs/open.js";
import { temporaryFolders } from "../support/temporary-folder.js";

const folder = temporaryFolders();
const pkg = "example.com/shop/-/api.ocu.star";

/** Writes a document as the Go client does. */
function foreign(root: string, ref: string, body: unknown, more: object = {}): void {
  const path = join(root, "refs", ref, "@object.json");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ kind: "ref", body_type: "string", ...more, body }, null, 2));
}

/** All files below a folder but our own. */
function tree(root: string): string[] {
  const all = readdirSync(root, { recursive: true, encoding: "utf8" });
  return all.filter((name) => !name.startsWith(".ocuroot/") && statSync(join(root, name)).isFile()).sort();
}

describe("a folder store on disk", () => {
  test("has the tree, the markers and the bytes of the Go client", async () => {
    const root = folder();
    await openFsWorld({ root }).transact("write", async ({ state, intent }) => {
      await state.set(`${pkg}/@r1/deploy/eu`, customDocument, { "a<b": 1 });
      await state.link(`${pkg}/@/deploy/eu`, `${pkg}/@r1/deploy/eu`);
      await intent.set("@/custom/x", customDocument, "y");
    });
    const at = "state/refs/example.com/shop/-/api.ocu.star";
    expect(tree(root)).toEqual(
      [
        "intent/.ocuroot-store",
        "intent/refs/@/custom/x/@object.json",
        "state/.ocuroot-store",
        `${at}/@/deploy/eu/@object.json`,
        `${at}/@r1/deploy/eu/@object.json`,
      ].sort(),
    );
    expect(readFileSync(join(root, "state/.ocuroot-store"), "utf8")).toBe('{"version":3,"Tags":{"state":{}}}');
    expect(readFileSync(join(root, at, "@r1/deploy/eu/@object.json"), "utf8")).toBe(`{
  "kind": "ref",
  "body_type": "map[string]interface {}",
  "links": [
    "${pkg}/@/deploy/eu"
  ],
  "body": {
    "a\\u003cb": 1
  }
}`);
    expect(readFileSync(join(root, ".ocuroot/.gitignore"), "utf8")).toBe("*\n");
  });

  test("one that the Go client made is read, and reading makes nothing", async () => {
    const root = folder();
    foreign(join(root, "state"), "@/custom/x", "there");
    mkdirSync(join(root, "state/refs/@/custom/emptied"), { recursive: true });
    const { state } = await openFsWorld({ root }).snapshot();
    expect([await state.body("@/custom/x"), await state.match("**"), await state.children("@/custom")]).toEqual([
      "there",
      ["@/custom/x"],
      ["x"],
    ]);
    expect(readdirSync(root)).toEqual(["state"]);
    expect(tree(root)).toEqual(["state/refs/@/custom/x/@object.json"]);
  });

  test("a folder that does not exist is an empty store, and reading does not make it", async () => {
    const root = join(folder(), "none");
    expect(await (await openFsWorld({ root }).snapshot()).state.match("**")).toEqual([]);
    expect(existsSync(root)).toBe(false);
  });

  test("what the Go client wrote since is seen by the next process", async () => {
    const root = folder();
    await openFsWorld({ root }).transact("x", ({ state }) => state.set("@/custom/x", customDocument, 1));
    foreign(join(root, "state"), "@/custom/x", "foreign", { set_stack: ["main.go"] });
    foreign(join(root, "state"), "@/custom/y", "new");
    const world = openFsWorld({ root });
    expect(await (await world.snapshot()).state.match("@/custom/*")).toEqual(["@/custom/x", "@/custom/y"]);
    await world.transact("x", ({ state }) => state.set("@/custom/x", customDocument, 2));
    const text = readFileSync(join(root, "state/refs/@/custom/x/@object.json"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ set_stack: ["main.go"], body: 2 });
  });

  test("folders that a removal leaves empty go, those that hold more stay", async () => {
    const root = folder();
    const world = openFsWorld({ root });
    const change = (turn: number) =>
      world.transact("turn", async ({ state }) => {
        await state.delete(`@/custom/a/b/${turn - 1}`);
        if (turn < 3) await state.set(`@/custom/a/b/${turn}`, customDocument, turn);
      });
    for (const turn of [1, 2, 3]) {
      await change(turn);
      const left = readdirSync(join(root, "state"), { recursive: true, encoding: "utf8" });
      expect(left.filter((name) => name.includes("custom/a/b/"))).toHaveLength(turn < 3 ? 2 : 0);
    }
    expect(existsSync(join(root, "state/refs"))).toBe(false);
  });

  test("git sees nothing of ours in a store inside a checkout", async () => {
    const root = folder();
    execFileSync("git", ["init", "-q", root]);
    await openFsWorld({ root }).transact("x", ({ state }) => state.set("@/custom/x", customDocument, 1));
    const status = execFileSync("git", ["-C", root, "status", "--porcelain", "-uall"], { encoding: "utf8" });
    expect(status).toBe("?? state/.ocuroot-store\n?? state/refs/@/custom/x/@object.json\n");
  });

  test("a snapshot reads only what it is asked for", async () => {
    const root = folder();
    for (const name of ["broken", "y"]) foreign(join(root, "state"), `@/custom/${name}`, name);
    writeFileSync(join(root, "state/refs/@/custom/broken/@object.json"), "{}");
    const { state } = await openFsWorld({ root }).snapshot();
    expect(await state.body("@/custom/y")).toBe("y");
    await expect(async () => state.body("@/custom/broken")).rejects.toMatchObject({ code: "document-broken" });
  });
});

describe("a folder that cannot be used", () => {
  test("a file where a folder should be is named, and nothing is half-written", async () => {
    const root = folder();
    mkdirSync(join(root, "state/refs/@"), { recursive: true });
    writeFileSync(join(root, "state/refs/@/custom"), "in the way");
    const world = openFsWorld({ root });
    const failing = world.transact("x", async ({ state }) => {
      await state.set("@/environment/eu", customDocument, 1);
      await state.set("@/custom/x", customDocument, 1);
    });
    const place = expect.stringContaining(join(root, "state/refs/@/custom/x"));
    await expect(failing).rejects.toMatchObject({ code: "file-access", message: place });
    expect(tree(root)).toEqual(["state/refs/@/custom"]);
    expect(readdirSync(join(root, ".ocuroot/tmp"))).toEqual([]);
    expect(existsSync(join(root, "state/refs/@/environment"))).toBe(false);
  });

  test("B18: of changes that travel together only the one that cannot be written fails", async () => {
    const root = folder();
    writeFileSync(join(root, "taken"), "");
    const store = openFsStore({ root });
    const write = (path: string) => store.transact(path, async (draft) => draft.write(path, "1"));
    const results = await Promise.allSettled(["a", "taken/b", "c"].map(write));
    expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    const files = await store.snapshot();
    expect([await files.read("a"), await files.read("c")]).toEqual(["1", "1"]);
  });

  test("a folder where a document should be is named", async () => {
    const root = folder();
    mkdirSync(join(root, "a"), { recursive: true });
    const store = openFsStore({ root });
    const failing = store.transact("a", async (draft) => draft.write("a", "1"));
    await expect(failing).rejects.toMatchObject({
      code: "file-access",
      message: expect.stringContaining(join(root, "a")),
    });
  });

  test("a name that is too long is refused, and the store works on", async () => {
    const store = openFsStore({ root: folder() });
    const write = (path: string) => store.transact(path, async (draft) => draft.write(path, "1"));
    await expect(write("x".repeat(300))).rejects.toMatchObject({ code: "file-access" });
    await write("y");
    expect(await (await store.snapshot()).read("y")).toBe("1");
  });

  test("a store below a file is refused by the first change", async () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    const failing = openFsStore({ root: join(file, "store") }).transact("x", async (draft) => draft.write("a", "1"));
    await expect(failing).rejects.toMatchObject({ code: "file-access", message: expect.stringContaining(file) });
  });

  test("a folder that cannot be written is refused by the first change, and is read all the same", async ({ skip }) => {
    skip(process.getuid?.() === 0, "root may write everywhere");
    const root = folder();
    foreign(join(root, "state"), "@/custom/x", "there");
    chmodSync(root, 0o555);
    const world = openFsWorld({ root });
    expect(await (await world.snapshot()).state.body("@/custom/x")).toBe("there");
    const failing = world.transact("x", ({ state }) => state.set("@/custom/x", customDocument, 1));
    await expect(failing).rejects.toMatchObject({ code: "file-access" });
    chmodSync(root, 0o755);
  });

  test("what the system refuses while a commit is prepared leaves the store as it was", async () => {
    const root = folder();
    await openFsWorld({ root }).transact("x", ({ state }) => state.set("@/custom/x", customDocument, 1));
    const before = tree(root);
    for (const operation of ["create", "mkdir", "link"]) {
      const full = (done: string, path: string) => {
        if (done !== operation || path.includes("/l/")) return;
        throw Object.assign(new Error("no space"), { code: "ENOSPC", path });
      };
      const failing = openFsWorld({ root, beforeWrite: full }).transact("x", async ({ state }) => {
        await state.set("@/custom/x", customDocument, 2);
        await state.set("@/custom/y", customDocument, 2);
      });
      await expect(failing).rejects.toMatchObject({
        code: "file-access",
        message: expect.stringContaining("disk is full"),
      });
      const { state } = await openFsWorld({ root }).snapshot();
      expect([await state.body("@/custom/x"), await state.has("@/custom/y")]).toEqual([1, false]);
      expect(tree(root)).toEqual(before);
    }
  });

  test("a disk that fills up after a commit counts keeps it: the next writer finishes it", async () => {
    const root = folder();
    await openFsWorld({ root }).transact("x", ({ state }) => state.set("@/custom/x", customDocument, 1));
    const full = (done: string, path: string) => {
      if (done === "overwrite") throw Object.assign(new Error("no space"), { code: "ENOSPC", path });
    };
    const failing = openFsWorld({ root, beforeWrite: full });
    await expect(
      failing.transact("x", ({ state }) => state.set("@/custom/x", customDocument, 2)),
    ).rejects.toMatchObject({
      code: "file-access",
    });
    const read = async () => (await openFsWorld({ root }).snapshot()).state.body("@/custom/x");
    expect(await read()).toBe(2);
    await openFsWorld({ root }).transact("y", ({ state }) => state.set("@/custom/y", customDocument, 2));
    expect(await read()).toBe(2);
    expect(JSON.parse(readFileSync(join(root, "state/refs/@/custom/x/@object.json"), "utf8"))).toMatchObject({
      body: 2,
    });
  });
});

describe("openFsWorld", () => {
  test("B20: one folder for both state and intent is refused, however it is spelled", async () => {
    const root = folder();
    const other = join(folder(), "link");
    symlinkSync(root, other);
    for (const intentRoot of [root, `${root}/`, join(root, "x", ".."), other]) {
      expect(() => openFsWorld({ root, intentRoot })).toThrow(expect.objectContaining({ code: "store-config" }));
    }
  });

  test("two folders are stores of their own, each at its root", async () => {
    const [root, intentRoot] = [folder(), folder()];
    const world = openFsWorld({ root, intentRoot });
    await world.transact("both", async ({ state, intent }) => {
      await state.set("@/custom/x", customDocument, 1);
      await intent.set("@/custom/x", customDocument, 2);
    });
    expect([tree(root), tree(intentRoot)]).toEqual([
      [".ocuroot-store", "refs/@/custom/x/@object.json"],
      [".ocuroot-store", "refs/@/custom/x/@object.json"],
    ]);
    const { state, intent } = await openFsWorld({ root, intentRoot }).snapshot();
    expect([await state.body("@/custom/x"), await intent.body("@/custom/x")]).toEqual([1, 2]);
    await world.close();
  });

  test("a world that is only to be read refuses changes", async () => {
    const root = folder();
    const failing = openFsWorld({ root, readOnly: true }).transact("x", async () => {});
    await expect(failing).rejects.toMatchObject({ code: "store-config" });
    expect(readdirSync(root)).toEqual([]);
  });
});
