import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFsStore } from "../../src/store/fs/fs-store.js";
import { storeContract } from "./store-contract.js";

storeContract("folder", async () => {
  const root = join(mkdtempSync(join(tmpdir(), "ocuroot-store-")), "store");
  const last = join(root, ".ocuroot", "last");
  return {
    open: async () => openFsStore({ root }),
    commits: async () => (existsSync(last) ? Number(readFileSync(last, "utf8").split(" ", 3)[2]) : 0),
    remove: async () => rmSync(root, { recursive: true, force: true }),
  };
});
