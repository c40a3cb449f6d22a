// A process that works on a store in git, started by tests:  node git-process.mjs SOURCES ROLE '{"state": …, …}'
// Prints one line for each transaction that has been committed.
import { randomBytes } from "node:crypto";

const [sources, role, json] = process.argv.slice(2);
const { times = 1, holdBeforePush, holds = 1, id, size, ...options } = JSON.parse(json);
const { openGitWorld } = await import(`${sources}/store/git/open.js`);
const { customDocument } = await import(`${sources}/documents/values.js`);

/** Says that a commit has been made and is not pushed yet, and waits to be killed, or for a line on stdin. */
async function hold() {
  console.log("held");
  await new Promise((resolve) => process.stdin.once("data", resolve));
  process.stdin.pause();
}

let left = holdBeforePush ? holds : 0;
const beforePush = async () => {
  if (left-- > 0) await hold();
};
const world = openGitWorld({ ...options, env: options.env ?? process.env, beforePush });
const number = async (state, ref) => Number((await state.body(ref)) ?? 0);

const roles = {
  /** Counts a shared document up, and one of its own. */
  count: () =>
    world.transact("count", async ({ state }) => {
      const next = (await number(state, "@/custom/count")) + 1;
      await state.set("@/custom/count", customDocument, next);
      await state.set(`@/custom/own/${id}/${next}`, customDocument, next);
      return next;
    }),

  /** Writes a text, or looks only. */
  put: async () =>
    size === undefined
      ? (await world.snapshot()).state.revision
      : world.transact("put", async ({ state }) => {
          await state.set("@/custom/text", customDocument, randomBytes(size).toString("base64"));
          return "put";
        }),

  /** Gives several documents the same new number. */
  paint: () =>
    world.transact("paint", async ({ state, intent }) => {
      const next = (await number(state, "@/custom/p0")) + 1;
      for (let at = 0; at < 5; at++) await state.set(`@/custom/p${at}`, customDocument, next);
      await intent.set("@/custom/p", customDocument, next);
      return next;
    }),

  /** Prints the numbers that these documents have, each once. */
  look: async () => {
    const { state, intent } = await world.snapshot();
    const all = [await number(intent, "@/custom/p")];
    for (let at = 0; at < 5; at++) all.push(await number(state, `@/custom/p${at}`));
    return [...new Set(all)].join(" ");
  },

  /** Takes the next free id of a release. */
  allocate: () =>
    world.transact("allocate", async ({ state }) => {
      const next = `r${(await state.match("a/-/b/@r*")).length + 1}`;
      await state.set(`a/-/b/@${next}`, customDocument, id);
      return next;
    }),

  /** Ends a run that has no end yet. */
  finish: () =>
    world
      .transact("finish", async ({ state }) => {
        if ((await state.match("a/-/b/@r1/task/t/1/status/*")).length > 0) throw new Error("taken");
        await state.set(`a/-/b/@r1/task/t/1/status/${id}`, customDocument, null);
        return "finished";
      })
      .catch((error) => (error.message === "taken" ? "taken" : Promise.reject(error))),

  /** Tags a release. */
  tag: () =>
    world.transact("tag", async ({ state }) => {
      await state.link(`a/-/b/@${id}`, "a/-/b/@r1");
      return "tagged";
    }),
};

try {
  for (let turn = 0; turn < times; turn++) console.log(await roles[role]());
} catch (error) {
  console.log(`${error.code}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await world.close();
}
