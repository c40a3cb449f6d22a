import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openGitStore } from "../../src/store/git/git-store.js";
import { serveOverHttp } from "../store/git/http-remote.js";
import { BareRemote } from "../store/git/remotes.js";
import { storeContract } from "./store-contract.js";

// Each step is a push: as many as there is time for.
fc.configureGlobal({ interruptAfterTimeLimit: 10_000 });

storeContract("git over smart HTTP with a token", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ocuroot-git-"));
  const remote = new BareRemote(folder);
  remote.git("config", "http.receivepack", "true");
  const server = await serveOverHttp(remote.url, "token-of-the-contract-suite");
  return {
    open: async () => openGitStore({ ...remote.options(), url: server.url }),
    commits: async () => remote.commits(),
    remove: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
