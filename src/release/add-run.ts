import { markerDocument, type Run, runDocument } from "../documents/run.js";
import { statusRef } from "../refs/names.js";
import type { Draft } from "../store/store.js";
import type { Item } from "./items.js";

/** An item's run as the plan asks for it. `dependencies` are for the Go client; ours reads the phases. */
export function firstRun(release: string, item: Item, dependencies: readonly string[]): Run {
  return {
    type: item.kind === "deploy" ? "up" : "task",
    release,
    functions: [
      {
        fn: item.fn,
        ...(dependencies.length > 0 ? { dependencies: [...dependencies] } : {}),
        inputs: item.inputs,
      },
    ],
    output: null,
    watch_files: null,
    reason: "planned",
  };
}

/** Adds the next run of an item, pending. @returns its ref. */
export async function addRun(draft: Draft, item: Pick<Item, "ref">, run: Run, time: string): Promise<string> {
  const names = await draft.children(item.ref);
  const numbers = names.filter((name) => /^[0-9]+$/.test(name)).map(Number);
  const ref = `${item.ref}/${Math.max(0, ...numbers) + 1}`;
  await draft.set(ref, runDocument, run);
  await draft.set(statusRef(ref, "pending"), markerDocument, { time });
  return ref;
}
