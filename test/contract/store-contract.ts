import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readEnvelope } from "../../src/documents/envelope.js";
import { environmentDocument } from "../../src/documents/environment.js";
import type { Json } from "../../src/documents/json.js";
import { markerDocument } from "../../src/documents/run.js";
import { customDocument } from "../../src/documents/values.js";
import { OcurootError } from "../../src/errors.js";
import type { Awaitable, Draft, FileStore, Snapshot, World } from "../../src/store/store.js";
import { sharedWorld } from "../../src/store/world.js";

/** A place that a store can be opened at, several times at once. */
export interface Place {
  open(): Promise<FileStore>;
  /** How many commits have been made here. */
  commits(): Promise<number>;
  remove(): Promise<void>;
}

const pkg = "example.com/shop/-/api.ocu.star";
const release = `${pkg}/@r1`;

/**
 * What every store must do, whatever it is made of.
 *
 * @param files `false` for a store that has no place for files but those of state and intent.
 */
export function storeContract(name: string, createPlace: () => Promise<Place>, files = true): void {
  describe(name, () => {
    let place: Place;
    let store: FileStore;
    let world: World;
    const opened: FileStore[] = [];

    beforeEach(async () => {
      place = await createPlace();
      store = await place.open();
      world = sharedWorld(store);
    });
    afterEach(async () => {
      for (const each of [store, ...opened.splice(0)]) await each.close();
      await place.remove();
    });

    /** Another handle on the same place, as another process would have. */
    async function another(): Promise<FileStore> {
      const handle = await place.open();
      opened.push(handle);
      return handle;
    }
    const change = <T>(work: (state: Draft) => Promise<T>) => world.transact("change", ({ state }) => work(state));
    const look = async (): Promise<Snapshot> => (await world.snapshot()).state;
    const put = (ref: string, body: Json) => change((state) => state.set(ref, customDocument, body));
    const envelope = async (ref: string) =>
      readEnvelope((await (await store.snapshot()).read(`state/refs/${ref}/@object.json`)) ?? "", ref);

    describe.runIf(files)("files", () => {
      test("a new store is empty, and looking at it makes nothing", async () => {
        const files = await store.snapshot();
        expect([await files.entries(""), await files.read("a"), await place.commits()]).toEqual([[], undefined, 0]);
      });

      test("entries are byte-sorted and tell folders from files", async () => {
        await store.transact("write", async (draft) => {
          for (const path of ["d/b", "d/a/x", "d/B", "d/é", "d/\u{1F600}", "d/\uFF5E"]) draft.write(path, path);
        });
        const entries = await (await store.snapshot()).entries("d");
        expect(entries.map((entry) => entry.name)).toEqual(["B", "a", "b", "é", "\uFF5E", "\u{1F600}"]);
        expect(entries.filter((entry) => entry.directory).map((entry) => entry.name)).toEqual(["a"]);
      });

      test("a draft sees its own writes and removals, others see them after the commit", async () => {
        await store.transact("write", async (draft) => draft.write("d/old", "1"));
        const before = await store.snapshot();
        await store.transact("change", async (draft) => {
          draft.write("d/new", "2");
          draft.remove("d/old");
          expect((await draft.entries("d")).map((entry) => entry.name)).toEqual(["new"]);
          expect([await draft.read("d/new"), await draft.read("d/old")]).toEqual(["2", undefined]);
          expect(await (await store.snapshot()).read("d/old")).toBe("1");
        });
        const after = await store.snapshot();
        expect([await after.read("d/new"), await after.read("d/old")]).toEqual(["2", undefined]);
        expect((await after.entries("d")).map((entry) => entry.name)).toEqual(["new"]);
        expect(after.revision).not.toBe(before.revision);
      });

      test("C13: a snapshot stays as it was, however much is written meanwhile", async () => {
        await store.transact("write", async (draft) => {
          draft.write("d/a", "1");
          draft.write("d/gone", "1");
        });
        const snapshot = await store.snapshot();
        const other = await another();
        for (const value of ["2", "3", "4"]) {
          const writer = value === "3" ? store : other;
          await writer.transact("write", async (draft) => {
            draft.write("d/a", value);
            draft.write(`d/new${value}`, value);
            draft.remove("d/gone");
          });
        }
        expect([await snapshot.read("d/a"), await snapshot.read("d/gone"), await snapshot.read("d/new2")]).toEqual([
          "1",
          "1",
          undefined,
        ]);
        expect((await snapshot.entries("d")).map((entry) => entry.name)).toEqual(["a", "gone"]);
        expect(await (await store.snapshot()).read("d/a")).toBe("4");
        expect(await (await other.snapshot()).read("d/new3")).toBe("3");
      });

      test("B22: a change that writes nothing, or what is there already, makes no commit", async () => {
        await store.transact("write", async (draft) => draft.write("a", "1"));
        const { revision } = await store.snapshot();
        expect(await store.transact("look", async (draft) => draft.read("a"))).toBe("1");
        await store.transact("same", async (draft) => draft.write("a", "1"));
        await store.transact("nothing", async (draft) => draft.remove("b"));
        expect([await place.commits(), (await store.snapshot()).revision]).toEqual([1, revision]);
      });

      test("W7, B18: a change that throws writes nothing and tells its caller why", async () => {
        const reason = new Error("the premise is gone");
        const failing = store.transact("fail", async (draft) => {
          draft.write("a", "1");
          throw reason;
        });
        await expect(failing).rejects.toBe(reason);
        expect([await (await store.snapshot()).read("a"), await place.commits()]).toEqual([undefined, 0]);
      });

      test("W7: of changes that travel together, one that throws is undone alone", async () => {
        const results = await Promise.allSettled(
          Array.from({ length: 9 }, (_, index) =>
            store.transact("write", async (draft) => {
              draft.write(`d/${index}`, String(index));
              if (index === 4) throw new Error("no");
              return index;
            }),
          ),
        );
        expect(results.map((result) => result.status).indexOf("rejected")).toBe(4);
        expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(8);
        const names = (await (await store.snapshot()).entries("d")).map((entry) => entry.name);
        expect(names).toEqual(["0", "1", "2", "3", "5", "6", "7", "8"]);
      });

      test("B22: changes made at the same time travel in one commit, each on top of the one before", async () => {
        const numbers = await Promise.all(Array.from({ length: 50 }, () => store.transact("count", countUp)));
        expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
        expect(await place.commits()).toBeLessThanOrEqual(2);
      });

      test("a draft cannot be used after its change has ended", async () => {
        const kept = await store.transact("keep", async (draft) => draft);
        expect(() => kept.write("a", "1")).toThrow(OcurootError);
      });

      test("B8: paths that leave the store are refused", async () => {
        for (const path of ["../a", "a/../b", "a//b", "", "/a", "a/.", "a/\0"]) {
          await expect(store.transact("write", async (draft) => draft.write(path, "1"))).rejects.toThrow(OcurootError);
        }
      });

      test("C14: handles that compete for one file lose nothing", async () => {
        const handles = [store, await another(), await another()];
        await Promise.all(
          handles.map(async (handle) => {
            for (let turn = 0; turn < 10; turn++) await handle.transact("count", countUp);
          }),
        );
        expect(await (await store.snapshot()).read("counter")).toBe("30");
      });

      test("C4, W2: ids that are allocated at the same time are unique", async () => {
        const handles = [store, await another()];
        const ids = await Promise.all(
          Array.from({ length: 40 }, (_, index) =>
            (handles[index % 2] ?? store).transact("allocate", async (draft) => {
              const taken = (await draft.entries("releases")).map((entry) => Number(entry.name.slice(1)));
              const id = `r${Math.max(0, ...taken) + 1}`;
              draft.write(`releases/${id}/release`, String(index));
              return id;
            }),
          ),
        );
        expect(new Set(ids).size).toBe(40);
        expect(await (await store.snapshot()).entries("releases")).toHaveLength(40);
      });

      test("C6: a premise is checked on what is there when the commit is made", async () => {
        const other = await another();
        const finish = (handle: FileStore, status: string) =>
          handle.transact(status, async (draft) => {
            const standing = await draft.entries("status");
            if (standing.length > 0) throw new Error(`already ${standing[0]?.name}`);
            draft.write(`status/${status}`, "");
          });
        const results = await Promise.allSettled([finish(store, "complete"), finish(other, "failed")]);
        expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
        expect(await (await store.snapshot()).entries("status")).toHaveLength(1);
      });

      test("random changes of several handles agree with a map", async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
            const fresh = await createPlace();
            const handles = [await fresh.open(), await fresh.open()] as const;
            const model = new Map<string, string>();
            for (const [which, texts] of edits) await checkEdit(handles, handles[which as 0 | 1], texts, model);
            for (const each of handles) await each.close();
            await fresh.remove();
          }),
          { numRuns: 25 },
        );
      });
    });

    describe("documents", () => {
      test("a document that was set is read back, checked, frozen", async () => {
        await change((state) =>
          state.set("@/environment/eu", environmentDocument, { name: "eu", attributes: { a: "1" } }),
        );
        const snapshot = await look();
        const body = await snapshot.get("@/environment/eu", environmentDocument);
        expect(body).toEqual({ name: "eu", attributes: { a: "1" } });
        expect(Object.isFrozen(body?.attributes)).toBe(true);
        expect(await snapshot.get("@/environment/us", environmentDocument)).toBeUndefined();
        expect([await snapshot.has("@/environment/eu"), await snapshot.has("@/environment/us")]).toEqual([true, false]);
      });

      test("a document of another shape is reported with its ref", async () => {
        await put("@/environment/eu", { name: 7 });
        await expect(async () => (await look()).get("@/environment/eu", environmentDocument)).rejects.toMatchObject({
          code: "document-broken",
          problems: [{ ref: "@/environment/eu" }],
        });
      });

      test("integers beyond 2^53 keep their digits", async () => {
        await put("@/custom/big", { n: 12345678901234567890n });
        expect(await (await look()).body("@/custom/big#n")).toBe(12345678901234567890n);
      });

      test("fields of body and envelope that nobody here knows are kept", async () => {
        const text = JSON.stringify({
          kind: "ref",
          set_stack: ["x"],
          future: { a: 1 },
          body: { name: "eu", attributes: null, extra: 1 },
        });
        const path = "state/refs/@/environment/eu/@object.json";
        await store.transact("foreign", async (draft) => draft.write(path, text));
        await change(async (state) => {
          const body = await state.get("@/environment/eu", environmentDocument);
          if (body !== undefined) await state.set("@/environment/eu", environmentDocument, { ...body, name: "EU" });
        });
        expect(await envelope("@/environment/eu")).toEqual({
          kind: "ref",
          body_type: "sdk.Environment",
          set_stack: ["x"],
          future: { a: 1 },
          body: { name: "EU", attributes: null, extra: 1 },
        });
      });

      test("a fragment reads a part, and is refused everywhere else", async () => {
        await put(`${release}/task/build`, { output: { n: 0, deep: { x: "y" }, none: null } });
        const snapshot = await look();
        const at = (fragment: string) => snapshot.body(`${release}/task/build#${fragment}`);
        expect([
          await at("output/n"),
          await at("output/deep/x"),
          await at("output/z"),
          await at("output/none"),
        ]).toEqual([0, "y", undefined, undefined]);
        await expect(put(`${release}/task/build#output`, 1)).rejects.toMatchObject({ code: "usage" });
        await expect(change((state) => state.delete(`${release}/task/build#output`))).rejects.toMatchObject({
          code: "usage",
        });
        await expect(async () => snapshot.get(`${release}#a`, customDocument)).rejects.toMatchObject({ code: "usage" });
      });

      test("many documents are read at once, each as it is read alone", async () => {
        for (const name of ["a", "b"]) await put(`@/custom/${name}`, name);
        await change((state) => state.link("@/custom/c", "@/custom/a"));
        const refs = ["b", "c", "none", "a"].map((name) => `@/custom/${name}`);
        const snapshot = await look();
        const other = sharedWorld(await another());
        await other.transact("later", async ({ state }) => {
          await state.set("@/custom/b", customDocument, "later");
          await state.set("@/custom/none", customDocument, "later");
        });
        expect(await snapshot.getAll(refs, customDocument)).toEqual(["b", "a", undefined, "a"]);
        expect(await (await look()).getAll(refs, customDocument)).toEqual(["later", "a", "later", "a"]);
        await change(async (state) => {
          await state.set("@/custom/a", customDocument, "own");
          await state.delete("@/custom/b");
          expect(await state.getAll(refs, customDocument)).toEqual([undefined, "own", "later", "own"]);
        });
        await expect((await look()).getAll(["@/custom/a#x"], customDocument)).rejects.toMatchObject({ code: "usage" });
      });

      test("old spellings of a ref name the same document", async () => {
        await put(`${pkg}/+r1/call/build`, 1);
        expect(await (await look()).body(`${release}/task/build`)).toBe(1);
        expect(await (await look()).match("**/@*/task/*")).toEqual([`${release}/task/build`]);
      });

      test("match finds stored refs by their text, sorted and once", async () => {
        await change(async (state) => {
          for (const ref of [`${pkg}/@r10`, `${pkg}/@r2`, `${release}/commit/abc`, `${pkg}/@r2/commit/abc`, release]) {
            await state.set(ref, customDocument, 1);
          }
          await state.set(`${release}/deploy/eu/1/status/pending`, markerDocument, { time: "now" });
          await state.set("@/environment/eu", customDocument, 1);
          await state.link(`${pkg}/@v1`, release);
        });
        const snapshot = await look();
        expect(await snapshot.match("**/@r*")).toEqual([release, `${pkg}/@r10`, `${pkg}/@r2`]);
        expect(await snapshot.match(`${pkg}/@*`, "**/@v*")).toEqual([
          release,
          `${pkg}/@r10`,
          `${pkg}/@r2`,
          `${pkg}/@v1`,
        ]);
        expect(await snapshot.match(`${pkg}/@*/commit/abc`)).toEqual([
          `${release}/commit/abc`,
          `${pkg}/@r2/commit/abc`,
        ]);
        expect(await snapshot.match("**/@*/{task,deploy}/*/*/status/{pending,paused}")).toEqual([
          `${release}/deploy/eu/1/status/pending`,
        ]);
        expect(await snapshot.match("@/environment/*")).toEqual(["@/environment/eu"]);
        expect(await snapshot.match("@*/{custom,environment}/*")).toEqual(["@/environment/eu"]);
        expect(await snapshot.match(`${release}/**`)).toEqual([
          `${release}/commit/abc`,
          `${release}/deploy/eu/1/status/pending`,
        ]);
        expect([await snapshot.match(), await snapshot.match("", "nothing/**")]).toEqual([[], []]);
        expect(await snapshot.match("@/./environment/*", "@/environment/../environment/eu", "../**")).toEqual([]);
      });

      test("match sees what the same change wrote", async () => {
        await put(`${release}/deploy/eu/1/status/pending`, null);
        const seen = await change(async (state) => {
          await state.delete(`${release}/deploy/eu/1/status/pending`);
          await state.set(`${release}/deploy/eu/1/status/running`, customDocument, null);
          return state.match("**/status/*");
        });
        expect(seen).toEqual([`${release}/deploy/eu/1/status/running`]);
      });

      test("children are documents and folders with something in them", async () => {
        await change(async (state) => {
          await state.set(`${release}/deploy/eu/2`, customDocument, 1);
          await state.set(`${release}/deploy/us`, customDocument, 1);
          await state.set(`${release}/deploy/old/1`, customDocument, 1);
          await state.link(`${pkg}/@v1`, release);
        });
        await change((state) => state.delete(`${release}/deploy/old/1`));
        const snapshot = await look();
        expect(await snapshot.children(`${release}/deploy`)).toEqual(["eu", "us"]);
        expect(await snapshot.children(`${pkg}/@v1`)).toEqual(["deploy"]);
        expect([await snapshot.children(""), await snapshot.children("@/custom")]).toEqual([["example.com"], []]);
      });

      test("B14c, C6, W5: a status changes in one step, so that a reader always sees exactly one", async () => {
        const run = `${release}/task/build/1`;
        await put(`${run}/status/pending`, null);
        const other = sharedWorld(await another());
        const turn = async () => {
          await change(async (state) => {
            const [marker = ""] = await state.match(`${run}/status/*`);
            await state.delete(marker);
            await state.set(
              `${run}/status/${marker.endsWith("pending") ? "running" : "pending"}`,
              customDocument,
              null,
            );
          });
        };
        const turns = (async () => {
          for (let at = 0; at < 10; at++) await turn();
        })();
        for (let at = 0; at < 20; at++) {
          expect(await (await other.snapshot()).state.match(`${run}/status/*`)).toHaveLength(1);
        }
        await turns;
      });
    });

    describe("links", () => {
      test("B19: links are followed over several hops, and those of parents too", async () => {
        await change(async (state) => {
          await state.set(`${release}/task/b/1`, customDocument, "one");
          await state.set(release, customDocument, "release");
          await state.link(`${pkg}/@v1`, release);
          await state.link(`${pkg}/@stable`, `${pkg}/@v1`);
        });
        const snapshot = await look();
        expect(await snapshot.body(`${pkg}/@stable`)).toBe("release");
        expect(await snapshot.body(`${pkg}/@stable/task/b/1`)).toBe("one");
        expect(await snapshot.resolve(`${pkg}/@stable/task/b/1`)).toBe(`${release}/task/b/1`);
        expect(await snapshot.linkAt(`${pkg}/@stable`)).toBe(`${pkg}/@v1`);
        expect([await snapshot.linkAt(release), await snapshot.linkAt(`${pkg}/@stable/task/b/1`)]).toEqual([
          undefined,
          undefined,
        ]);
        expect(await snapshot.has(`${pkg}/@stable/task/b/1`)).toBe(true);
        expect(await snapshot.resolve(release)).toBe(release);
      });

      test("the nearest link counts: one at the ref itself before one above it", async () => {
        const config = "example.com/shop/-/repo.ocu.star";
        await change(async (state) => {
          await state.set(`${config}/@abc`, customDocument, 1);
          await state.set(`${config}/@old/push/index`, customDocument, "old");
          await state.link(`${config}/@`, `${config}/@abc`);
          await state.link(`${config}/@/push/index`, `${config}/@old/push/index`);
        });
        expect(await (await look()).body(`${config}/@/push/index`)).toBe("old");
      });

      test("B19: links that lead round in a circle are refused, and reported where others made them", async () => {
        const circle = change(async (state) => {
          await state.link(`${pkg}/@a`, `${pkg}/@b`);
          await state.link(`${pkg}/@b`, `${pkg}/@a`);
        });
        await expect(circle).rejects.toMatchObject({ code: "store-broken" });
        const link = (target: string) => JSON.stringify({ kind: "link", body: target });
        await store.transact("foreign", async (draft) => {
          draft.write(`state/refs/${pkg}/@a/@object.json`, link(`${pkg}/@b`));
          draft.write(`state/refs/${pkg}/@b/@object.json`, link(`${pkg}/@a`));
          draft.write(`state/refs/${pkg}/@c/@object.json`, link(`${pkg}/@c/task/x`));
        });
        const snapshot = await look();
        await expect(async () => snapshot.body(`${pkg}/@a`)).rejects.toMatchObject({ code: "store-broken" });
        await expect(async () => snapshot.body(`${pkg}/@c/task/x`)).rejects.toMatchObject({ code: "store-broken" });
      });

      test("B19: set writes through links, whatever the spelling, and leaves them in place", async () => {
        await change(async (state) => {
          await state.set(`${release}/task/build`, customDocument, 1);
          await state.link(`${pkg}/@/task/build`, `${release}/task/build`);
        });
        await put(`${pkg}/+/call/build`, 2);
        const snapshot = await look();
        expect(await snapshot.body(`${release}/task/build`)).toBe(2);
        expect(await snapshot.linkAt(`${pkg}/@/task/build`)).toBe(`${release}/task/build`);
        expect((await envelope(`${release}/task/build`)).links).toEqual([`${pkg}/@/task/build`]);
      });

      test("B19: back-references are sorted and follow links that are made, moved and removed", async () => {
        const next = `${pkg}/@r2`;
        await change(async (state) => {
          await state.set(release, customDocument, 1);
          await state.set(next, customDocument, 2);
          for (const tag of ["zeta", "alpha", "mid"]) await state.link(`${pkg}/@${tag}`, `${pkg}/+r1`);
        });
        expect((await envelope(release)).links).toEqual([`${pkg}/@alpha`, `${pkg}/@mid`, `${pkg}/@zeta`]);
        await change(async (state) => {
          await state.link(`${pkg}/@mid`, next);
          expect(await state.unlink(`${pkg}/@zeta`)).toBe(true);
        });
        expect((await envelope(release)).links).toEqual([`${pkg}/@alpha`]);
        expect((await envelope(next)).links).toEqual([`${pkg}/@mid`]);
        await change((state) => state.unlink(`${pkg}/@alpha`));
        expect((await envelope(release)).links).toBeUndefined();
      });

      test("making the same link again changes nothing", async () => {
        await change(async (state) => {
          await state.set(release, customDocument, 1);
          await state.link(`${pkg}/@v1`, release);
        });
        const { revision } = await store.snapshot();
        await change((state) => state.link(`${pkg}/@v1`, release));
        expect((await store.snapshot()).revision).toBe(revision);
      });

      test("B19: delete removes the document with the links that point to it, and nothing else", async () => {
        await change(async (state) => {
          await state.set(release, customDocument, 1);
          await state.set(`${release}/task/b`, customDocument, 1);
          await state.link(`${pkg}/@v1`, release);
          await state.link(`${pkg}/@stable`, `${pkg}/@v1`);
          await state.set(`${pkg}/@r2`, customDocument, 2);
          await state.link(`${pkg}/@v2`, `${pkg}/@r2`);
        });
        expect(await change((state) => state.delete(`${pkg}/@stable`))).toBe(true);
        expect(await (await look()).match("**")).toEqual([`${release}/task/b`, `${pkg}/@r2`, `${pkg}/@v2`]);
        expect(await change((state) => state.delete(release))).toBe(false);
      });

      test("B19: unlink never removes a document", async () => {
        await put(release, 1);
        expect(await change((state) => state.unlink(release))).toBe(false);
        expect(await change((state) => state.unlink(`${pkg}/@none`))).toBe(false);
        expect(await (await look()).has(release)).toBe(true);
      });

      test("a link cannot take the place of a document", async () => {
        await put(release, 1);
        await expect(change((state) => state.link(release, `${pkg}/@r2`))).rejects.toMatchObject({
          code: "store-broken",
        });
      });

      test("a link may be made before its target, which then knows it", async () => {
        await change((state) => state.link(`${pkg}/@/deploy/eu`, `${release}/deploy/eu`));
        expect([await (await look()).has(`${pkg}/@/deploy/eu`), await (await look()).match("**")]).toEqual([
          false,
          [`${pkg}/@/deploy/eu`],
        ]);
        await put(`${pkg}/@/deploy/eu`, "here");
        expect(await envelope(`${release}/deploy/eu`)).toMatchObject({ body: "here", links: [`${pkg}/@/deploy/eu`] });
      });

      test("B19: a link to a link keeps the back-references of the one between when it moves", async () => {
        await change(async (state) => {
          await state.set(release, customDocument, 1);
          await state.set(`${pkg}/@r2`, customDocument, 2);
          await state.link(`${pkg}/@v1`, release);
          await state.link(`${pkg}/@stable`, `${pkg}/@v1`);
          await state.link(`${pkg}/@v1`, `${pkg}/@r2`);
        });
        expect((await envelope(`${pkg}/@v1`)).links).toEqual([`${pkg}/@stable`]);
        expect(await (await look()).body(`${pkg}/@stable`)).toBe(2);
      });

      test("C3: two handles that tag the same release at once keep both back-references", async () => {
        await put(release, 1);
        const other = sharedWorld(await another());
        const tag = (where: World, name: string) =>
          where.transact("tag", ({ state }) => state.link(`${pkg}/@${name}`, release));
        await Promise.all([tag(world, "b"), tag(other, "a")]);
        expect((await envelope(release)).links).toEqual([`${pkg}/@a`, `${pkg}/@b`]);
      });

      test("B16: in a store shared by state and intent a link that moves is seen by others", async () => {
        const link = `${pkg}/@/deploy/eu`;
        const other = sharedWorld(await another());
        for (const id of ["r1", "r2", "r3"]) {
          await change(async (state) => {
            await state.set(`${pkg}/@${id}/deploy/eu`, customDocument, id);
            await state.link(link, `${pkg}/@${id}/deploy/eu`);
          });
          expect(await (await other.snapshot()).state.body(link)).toBe(id);
        }
      });

      test("random operations agree with a model of documents and links", async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(operation, { maxLength: 30 }), async (operations) => {
            const fresh = await createPlace();
            const handle = await fresh.open();
            const own = sharedWorld(handle);
            const model = new Model();
            for (const each of operations) {
              const outcome = await own.transact("step", ({ state }) => apply(state, each)).catch(refused);
              expect(outcome).toEqual(model.apply(each));
            }
            const { state } = await own.snapshot();
            expect(await state.match("**")).toEqual([...model.documents.keys(), ...model.links.keys()].sort());
            for (const name of names) expect(await state.body(at(name))).toEqual(model.body(name));
            await own.close();
            await fresh.remove();
          }),
          { numRuns: 40 },
        );
      });
    });

    describe("world", () => {
      test("one change covers state and intent, all or nothing", async () => {
        const both = (fails: boolean) =>
          world.transact("both", async ({ state, intent }) => {
            await intent.set("@/custom/x", customDocument, "wanted");
            await state.set("@/custom/x", customDocument, "there");
            if (fails) throw new Error("no");
          });
        await expect(both(true)).rejects.toThrow("no");
        expect(await (await world.snapshot()).intent.has("@/custom/x")).toBe(false);
        await both(false);
        const { state, intent } = await world.snapshot();
        expect([await state.body("@/custom/x"), await intent.body("@/custom/x")]).toEqual(["there", "wanted"]);
        expect(await place.commits()).toBe(1);
      });

      test("each half gets its marker with the first change that writes into it", async () => {
        await put("@/custom/x", 1);
        const files = await store.snapshot();
        expect(await files.read("state/.ocuroot-store")).toBe('{"version":3,"Tags":{"state":{}}}');
        expect(await files.read("intent/.ocuroot-store")).toBeUndefined();
      });

      test("B20: a store of version 2 is read, and upgraded in place by the first change", async () => {
        await store.transact("old", async (draft) => draft.write("state/.ocuroot-store", '{"version":2}'));
        expect(await (await look()).match("**")).toEqual([]);
        await put("@/custom/x", 1);
        expect(await (await store.snapshot()).read("state/.ocuroot-store")).toBe('{"version":3,"Tags":{"state":{}}}');
      });

      test("B24: a store of any other version is refused with the version named", async () => {
        for (const version of [1, 4, "x"]) {
          await store.transact("old", async (draft) =>
            draft.write("intent/.ocuroot-store", JSON.stringify({ version })),
          );
          const refusal = { code: "store-version", message: expect.stringContaining(JSON.stringify(version)) };
          await expect(world.snapshot()).rejects.toMatchObject(refusal);
          await expect(put("@/custom/x", 1)).rejects.toMatchObject(refusal);
        }
      });

      test("B20: a store that keeps the other side is refused", async () => {
        const marker = '{"version":3,"Tags":{"intent":{}}}';
        await store.transact("other", async (draft) => draft.write("state/.ocuroot-store", marker));
        await expect(world.snapshot()).rejects.toMatchObject({ code: "store-config" });
      });
    });
  });
}

async function countUp(draft: {
  read(path: string): Awaitable<string | undefined>;
  write(path: string, text: string): void;
}) {
  const next = Number((await draft.read("counter")) ?? 0) + 1;
  draft.write("counter", String(next));
  return next;
}

const path = fc.constantFrom("a", "b/c", "b/d", "b/e/f", "g/h/i", "g/h/j");
const texts = fc.array(fc.tuple(path, fc.option(fc.string({ maxLength: 4 }))), { maxLength: 4 });
const edit = fc.tuple(fc.nat(1), texts);

/** Makes an edit through one handle: all see it, and a snapshot from before does not. */
async function checkEdit(
  handles: readonly FileStore[],
  handle: FileStore,
  texts: readonly (readonly [string, string | null])[],
  model: Map<string, string>,
): Promise<void> {
  const before = await handle.snapshot();
  const expected = Object.fromEntries(model);
  await handle.transact("edit", async (draft) => {
    for (const [at, text] of texts) text === null ? draft.remove(at) : draft.write(at, text);
  });
  for (const [at, text] of texts) text === null ? model.delete(at) : model.set(at, text);
  expect(await everything(before)).toEqual(expected);
  for (const each of handles) expect(await everything(await each.snapshot())).toEqual(Object.fromEntries(model));
}

/** All files of a revision, found by walking. */
async function everything(
  files: Awaited<ReturnType<FileStore["snapshot"]>>,
  directory = "",
): Promise<Record<string, string | undefined>> {
  const found: Record<string, string | undefined> = {};
  for (const { name, directory: isDirectory } of await files.entries(directory)) {
    const path = directory === "" ? name : `${directory}/${name}`;
    if (isDirectory) Object.assign(found, await everything(files, path));
    else found[path] = await files.read(path);
  }
  return found;
}

const names = ["a", "b", "c", "d"] as const;
type Name = (typeof names)[number];
const at = (name: Name) => `@${name}/custom/x`;

type Operation =
  | { readonly do: "set"; readonly name: Name; readonly body: number }
  | { readonly do: "delete"; readonly name: Name }
  | { readonly do: "unlink"; readonly name: Name }
  | { readonly do: "link"; readonly name: Name; readonly to: Name };
const anyName = fc.constantFrom(...names);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ do: fc.constant("set" as const), name: anyName, body: fc.nat(9) }),
  fc.record({ do: fc.constant("delete" as const), name: anyName }),
  fc.record({ do: fc.constant("unlink" as const), name: anyName }),
  fc.record({ do: fc.constant("link" as const), name: anyName, to: anyName }),
);

async function apply(state: Draft, operation: Operation): Promise<boolean | "refused"> {
  if (operation.do === "delete") return state.delete(at(operation.name));
  if (operation.do === "unlink") return state.unlink(at(operation.name));
  if (operation.do === "link") await state.link(at(operation.name), at(operation.to));
  else await state.set(at(operation.name), customDocument, operation.body);
  return true;
}

function refused(error: unknown): "refused" {
  if (error instanceof OcurootError && error.code === "store-broken") return "refused";
  throw error;
}

/** Documents and links as plain maps. Which links a document knows is remembered like the store does. */
class Model {
  readonly documents = new Map<string, Json>();
  readonly links = new Map<string, Name>();
  /** Pairs `target < link` that the target knows of. */
  readonly known = new Set<string>();

  end(name: Name): Name {
    const next = this.links.get(at(name));
    return next === undefined ? name : this.end(next);
  }

  body(name: Name): Json | undefined {
    return this.documents.get(at(this.end(name)));
  }

  apply(operation: Operation): boolean | "refused" {
    const { name } = operation;
    if (operation.do === "link") return this.#link(name, operation.to);
    if (operation.do === "unlink") return this.links.delete(at(name));
    const end = this.end(name);
    if (operation.do === "set") {
      const way = this.#way(name);
      const last = way.at(-2);
      if (last !== undefined) this.known.add(`${end}<${last}`);
      this.documents.set(at(end), operation.body);
      return true;
    }
    if (!this.documents.delete(at(end))) return false;
    this.#unlinkAll(end, this.#way(name));
    return true;
  }

  #link(name: Name, to: Name): boolean | "refused" {
    if (this.documents.has(at(name)) || this.#way(to).includes(name)) return "refused";
    this.links.set(at(name), to);
    if (this.documents.has(at(to)) || this.links.has(at(to))) this.known.add(`${to}<${name}`);
    else if (this.documents.has(at(this.end(to)))) this.known.add(`${this.end(to)}<${name}`);
    return true;
  }

  /** Names from one to the end of its links. */
  #way(name: Name): Name[] {
    const next = this.links.get(at(name));
    return next === undefined ? [name] : [name, ...this.#way(next)];
  }

  /** Removes the links to `target` that it knows of or that the way came by, and those to them. */
  #unlinkAll(target: Name, way: readonly Name[]): void {
    for (const name of names) {
      if (this.links.get(at(name)) !== target) continue;
      if (!this.known.has(`${target}<${name}`) && !way.includes(name)) continue;
      this.links.delete(at(name));
      this.#unlinkAll(name, []);
    }
    for (const name of way.slice(0, -1)) if (this.links.delete(at(name))) this.#unlinkAll(name, []);
  }
}
