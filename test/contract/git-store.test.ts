import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openGitStore } from "../../src/store/git/git-store.js";
import { BareRemote } from "../store/git/remotes.js";
import { storeContract } from "./store-contract.js";

// Each step is a push: as many as there is time for.
fc.configureGlobal({ interruptAfterTimeLimit: 15_000 });

storeContract("git", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ocuroot-git-"));
  const remote = new BareRemote(folder);
  return {
    open: async () => openGitStore(remote.options()),
    commits: async () => remote.commits(),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
});
