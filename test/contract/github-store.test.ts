import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Site } from "../store/github/sites.js";
import { storeContract } from "./store-contract.js";

// Each step is a call: as many as there is time for.
fc.configureGlobal({ interruptAfterTimeLimit: 15_000 });

storeContract("github", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ocuroot-github-"));
  const site = await Site.open(folder);
  return {
    open: async () => site.store(),
    commits: () => site.commits(),
    remove: async () => {
      await site.github.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
