import { DocumentCache } from "./document-cache.js";
import { DocumentDraft } from "./draft.js";
import { checkMarker, type Side, writeMarker } from "./marker.js";
import { type Memory, openMemoryStore } from "./memory.js";
import { Overlay } from "./overlay.js";
import { pairStores } from "./pair.js";
import { DocumentSnapshot } from "./snapshot.js";
import type { FileStore, Files, Message, World, WorldDraft, WorldSnapshot } from "./store.js";

const sides: readonly Side[] = ["state", "intent"];

/**
 * State and intent in one store, below `state/` and `intent/`: one commit covers both.
 *
 * Each half gets its marker with the first change that writes into it. Snapshots and changes fail with `store-version`
 * or `store-config` where a half is of another form or for something else.
 */
export function sharedWorld(store: FileStore): World {
  const caches = { state: new DocumentCache(), intent: new DocumentCache() };
  const check = async (files: Files) => {
    for (const side of sides) await checkMarker(files, `${side}/`, side, store.description);
  };
  return {
    description: store.description,
    async snapshot(): Promise<WorldSnapshot> {
      const files = await store.snapshot();
      await check(files);
      return {
        state: new DocumentSnapshot(files, "state/", caches.state),
        intent: new DocumentSnapshot(files, "intent/", caches.intent),
      };
    },
    async preview<T>(change: (draft: WorldDraft) => Promise<T>): Promise<T> {
      const files = await store.snapshot();
      await check(files);
      const draft = new Overlay(files);
      return change({
        state: new DocumentDraft(draft, "state/", caches.state),
        intent: new DocumentDraft(draft, "intent/", caches.intent),
      });
    },
    transact<T>(message: Message, change: (draft: WorldDraft) => Promise<T>): Promise<T> {
      return store.transact(message, async (files) => {
        await check(files);
        const state = new DocumentDraft(files, "state/", caches.state);
        const intent = new DocumentDraft(files, "intent/", caches.intent);
        const result = await change({ state, intent });
        if (state.wrote) await writeMarker(files, "state/", "state");
        if (intent.wrote) await writeMarker(files, "intent/", "intent");
        return result;
      });
    },
    close: () => store.close(),
  };
}

/** State and intent in two stores, each from its root on: intent is written first, see {@link pairStores}. */
export function pairWorld(state: FileStore, intent: FileStore, patience?: number): World {
  return sharedWorld(pairStores(state, intent, patience));
}

/** A world in memory, of this process alone unless others are given the same `memory`. */
export function memoryWorld(memory?: Memory): World {
  return sharedWorld(openMemoryStore(memory));
}
