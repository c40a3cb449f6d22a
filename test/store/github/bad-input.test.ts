import { expect, onTestFinished, test } from "vitest";
import { OcurootError, type Problem } from "../../../src/errors.js";
import { openGithubWorld } from "../../../src/store/github/open.js";
import type { FileStore } from "../../../src/store/store.js";
import { temporaryFolders } from "../../support/temporary-folder.js";
import { Site } from "./sites.js";

const folder = temporaryFolders();

async function site(options: { empty?: boolean } = {}): Promise<Site> {
  const opened = await Site.open(folder(), options);
  onTestFinished(() => opened.github.close());
  return opened;
}

const write = (store: FileStore, text: string): Promise<void> =>
  store.transact("write", async (draft) => draft.write("a", text));

/** The problem that something fails with. */
async function problem(work: Promise<unknown>): Promise<Problem | undefined> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof OcurootError)) throw error ?? new Error("it did not fail");
  expect(error.problems).toHaveLength(1);
  return error.problems[0];
}

/** A store with one file, and how it looks to somebody with another token. */
async function withToken(make: (here: Site) => string): Promise<{ here: Site; store: FileStore }> {
  const here = await site();
  const owner = here.store();
  await write(owner, "1");
  await owner.close();
  const place = here.place({}, here.env(make(here)));
  return { here, store: here.store(place, here.surroundings("elsewhere")) };
}

test("a token that GitHub does not know is said to be so, with the id of the call", async () => {
  const { here, store } = await withToken(() => "ghp_0000000000000000000000000000000000");
  const found = await problem(store.snapshot());
  expect(found).toMatchObject({ code: "store-unreachable", fix: expect.stringContaining("GH_TOKEN") });
  expect(found?.message).toMatch(/acme\/shop cannot be read: Bad credentials \(request [0-9A-F]+.*\)\.$/);
  expect(JSON.stringify(found)).not.toContain("ghp_");
  // Asking again would not help.
  expect(here.github.ledger.calls.at(-1)?.status).toBe(401);
  expect(here.github.ledger.calls.filter(({ status }) => status === 401)).toHaveLength(1);
});

test("a token that may only read reads, and is told which permission to add", async () => {
  const { here, store } = await withToken(({ github, repository }) => {
    return github.token({ kind: "job", repository, permissions: { contents: "read" } }).value;
  });
  expect(await (await store.snapshot()).read("a")).toBe("1");
  const found = await problem(write(store, "2"));
  expect(found).toMatchObject({ code: "store-protected" });
  expect(found?.message).toContain("refuses changes to state: Resource not accessible by integration");
  expect(found?.fix).toContain("add to what is there:\npermissions:\n  contents: write");
  expect(here.repository.files("state").a).toBe("1");
});

test("a repository that the token cannot see is not told from one that is not there", async () => {
  const { store } = await withToken(({ github }) => github.token({ repository: "acme/other" }).value);
  const found = await problem(store.snapshot());
  expect(found).toMatchObject({ code: "store-unreachable", fix: expect.stringContaining("its own repository alone") });
  expect(found?.message).toContain("it is not there, or the token may not see it");
});

test("a branch with rules is named together with GitHub's words, at once", async () => {
  const { here, store } = await withToken(({ token }) => token);
  here.repository.protect({ branch: "state", refuses: "push" });
  const found = await problem(write(store, "2"));
  expect(found).toMatchObject({ code: "store-protected", fix: expect.stringContaining("Rules") });
  expect(found?.message).toMatch(/refuses changes to state: .*rule/i);
  expect(here.repository.files("state").a).toBe("1");
});

test("a branch that may not be created is asked for, and so is one that a rule keeps from being created", async () => {
  const here = await site();
  const store = here.store({ branch: "none", createBranch: false });
  const missing = await problem(store.snapshot());
  expect(missing).toMatchObject({ code: "store-config", fix: expect.stringContaining("create_branch=True") });
  expect(missing?.message).toContain("acme/shop has no branch none");
  here.repository.protect({ branch: "state", refuses: "creation" });
  expect(await problem(write(here.store(), "1"))).toMatchObject({ code: "store-protected" });
});

test("an archived repository refuses, and says why", async () => {
  const { here, store } = await withToken(({ token }) => token);
  here.repository.archived = true;
  expect(await problem(write(store, "2"))).toMatchObject({ code: "store-protected" });
});

test("an API that cannot be reached is said to be so", async () => {
  const { here, store } = await withToken(({ token }) => token);
  await here.github.close();
  const found = await problem(store.snapshot());
  expect(found).toMatchObject({ code: "store-unreachable", fix: expect.stringContaining("Run it again") });
  expect(found?.message).toMatch(/acme\/shop cannot be read: .+\.$/);
});

test("a branch of sources is no store", async () => {
  const here = await site();
  await here.repository.commit({ "repo.ocu.star": "" }, { branch: "main" });
  const found = await problem(here.store({ branch: "main" }).snapshot());
  expect(found).toMatchObject({ code: "store-config" });
  expect(found?.message).toContain("Branch main of");
});

test("state and intent in one branch by two names are refused", async () => {
  const here = await site();
  expect(() => openGithubWorld(here.place(), here.place(), here.surroundings())).toThrow("in the same branch");
  const world = openGithubWorld(here.place({ branch: undefined }), here.place({ branch: "main" }), here.surroundings());
  expect(await problem(world.snapshot())).toMatchObject({ code: "store-config" });
});

test("a branch that was set back is believed once GitHub has said so for long enough, and told of", async () => {
  const here = await site();
  let now = Date.UTC(2030, 0, 1);
  const pause = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
  };
  const time = { now: () => now, pause };
  const warned: Problem[] = [];
  const surroundings = here.surroundings("home", { time, freshness: 0, warn: (each) => void warned.push(each) });
  const store = here.store({}, surroundings);
  await write(store, "1");
  const old = here.repository.head("state") ?? "";
  await write(store, "2");
  const lost = here.repository.head("state") ?? "";
  await here.repository.refs.update([{ name: "refs/heads/state", before: lost, after: old }]);
  // It may still be a copy that is late.
  expect(await (await store.snapshot()).read("a")).toBe("2");
  expect(warned).toEqual([]);
  await store.transact("go on", async (draft) => draft.write("a", `${await draft.read("a")}, then 3`));
  expect(here.repository.files("state").a).toBe("1, then 3");
  expect(here.repository.history("state")).not.toContain(lost);
  expect(warned).toMatchObject([{ code: "store-conflict", fix: expect.stringContaining(lost) }]);
  await store.close();
});

test("a quota that is used up half-way is waited for while that is short, and said with the time when it is not", async () => {
  const here = await site();
  const waits: number[] = [];
  const said: number[] = [];
  const time = {
    now: () => here.github.clock.now(),
    pause: async (milliseconds: number) => {
      waits.push(milliseconds);
      here.github.clock.advance(milliseconds);
    },
  };
  const surroundings = here.surroundings("home", {
    time,
    onLimit: (_failure, milliseconds) => void said.push(milliseconds),
  });
  const store = here.store({}, surroundings);
  await write(store, "1");
  here.github.fault({ kind: "429-retry-after", retryAfter: 7, match: "createCommitOnBranch", times: 2 });
  await write(store, "2");
  expect([waits, said]).toEqual([
    [7000, 7000],
    [7000, 7000],
  ]);
  here.github.limits.enforced = true;
  here.github.limits.primary.job = 1;
  const found = await problem(write(store, "3"));
  expect(found).toMatchObject({ code: "store-unreachable" });
  expect(found?.fix).toMatch(/^Run it again after \d{4}-\d\d-\d\dT/);
  expect(here.repository.files("state").a).toBe("2");
  here.github.clock.advance(3_600_000);
  await write(store, "3");
  expect(here.repository.files("state").a).toBe("3");
  await store.close();
});
