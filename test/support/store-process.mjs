// A process that works on a folder store, started by tests that kill it or let it compete:
//   node store-process.mjs SOURCES ROLE '{"root": …}'
// Every line it prints is told in docs of the role below.
const [sources, role, json] = process.argv.slice(2);
const options = JSON.parse(json);
const { openFsStore } = await import(`${sources}/store/fs/fs-store.js`);
const { openFsWorld } = await import(`${sources}/store/fs/open.js`);
const { customDocument } = await import(`${sources}/documents/values.js`);

/** Kills this process before the change number `dieAt` on disk, counting from 1; `holdAt`: says so and stops there. */
function interrupt({ dieAt, holdAt }) {
  let count = 0;
  return () => {
    count++;
    if (count === dieAt) process.kill(process.pid, "SIGKILL");
    if (count !== holdAt) return;
    console.log("held");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
}

const roles = {
  /** Counts a document up `times` times; prints each number once it is committed. */
  async count() {
    const world = openFsWorld({ root: options.root });
    for (let turn = 0; turn < options.times; turn++) {
      const number = await world.transact("count", async ({ state }) => {
        const next = ((await state.body("@/custom/count")) ?? 0) + 1;
        await state.set("@/custom/count", customDocument, next);
        return next;
      });
      console.log(number);
    }
    await world.close();
  },

  /** Writes one value into many documents of both halves at once, and one of them at another ref each time. */
  async paint() {
    const world = openFsWorld({ root: options.root, intentRoot: options.intentRoot, beforeWrite: interrupt(options) });
    for (let turn = options.from; turn < options.from + options.times; turn++) {
      await world.transact("paint", async ({ state, intent }) => {
        const [old] = await state.match("@/custom/moving/*");
        if (old !== undefined) await state.delete(old);
        await state.set(`@/custom/moving/${turn}`, customDocument, turn);
        for (let at = 0; at < 6; at++) await state.set(`@/custom/p${at}/x`, customDocument, turn);
        await intent.set("@/custom/q", customDocument, turn);
      });
      console.log(turn);
    }
    await world.close();
  },

  /** Prints `held` while it holds the lock, and never lets go. */
  async hold() {
    const store = openFsStore({ root: options.root });
    await store.transact("hold", () => {
      console.log("held");
      return new Promise(() => setInterval(() => {}, 1000));
    });
  },
};

await roles[role]();
