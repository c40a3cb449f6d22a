// A process that works on a store at GitHub, started by tests:  node github-process.mjs SOURCES '{"state": …, …}'
// Counts a shared document up and one of its own, `times` times, one after the other or
// `atOnce`. Prints each number once it is committed.
const [sources, json] = process.argv.slice(2);
const { times = 1, atOnce = false, id, url, branch, ...surroundings } = JSON.parse(json);
const { openGithubWorld } = await import(`${sources}/store/github/open.js`);
const { githubRepository } = await import(`${sources}/store/github/place.js`);
const { customDocument } = await import(`${sources}/documents/values.js`);

// Waits for limits and turns are another test's: here everything is sent as fast as it can be.
const time = {
  now: () => Date.now(),
  pause: (milliseconds) => new Promise((go) => setTimeout(go, milliseconds / 1000)),
};
const place = { repository: githubRepository(url, surroundings.env), branch };
const world = openGithubWorld(place, undefined, { ...surroundings, time });
const number = async (state, ref) => Number((await state.body(ref)) ?? 0);

async function count() {
  const counted = await world.transact("count", async ({ state }) => {
    const next = (await number(state, "@/custom/count")) + 1;
    await state.set("@/custom/count", customDocument, next);
    await state.set(`@/custom/own/${id}/${next}`, customDocument, next);
    return next;
  });
  console.log(counted);
}

try {
  if (atOnce) await Promise.all(Array.from({ length: times }, count));
  else for (let turn = 0; turn < times; turn++) await count();
} catch (error) {
  console.log(`${error.code}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await world.close();
}
