import { createMemory, openMemoryStore } from "../../src/store/memory.js";
import { storeContract } from "./store-contract.js";

storeContract("memory", async () => {
  const memory = createMemory();
  return {
    open: async () => openMemoryStore(memory),
    commits: async () => memory.commits,
    remove: async () => {},
  };
});
