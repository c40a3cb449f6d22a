import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openGitStore } from "../../src/store/git/git-store.js";
import { BareRemote } from "../store/git/remotes.js";
import { storeContract } from "./store-contract.js";

// Each step is a push: as many as there is time for.
fc.configureGlobal({ interruptAfterTimeLimit: 10_000 });

/** Stands for ssh: insists on being asked to be quiet, and runs here what it is told to run there. */
const stub = `#!/bin/sh
quiet=no
for argument; do
  [ "$argument" = -oBatchMode=yes ] && quiet=yes
done
[ $quiet = yes ] || { echo 'it might ask for a password' >&2; exit 255; }
exec env -i PATH="$PATH" GIT_CONFIG_NOSYSTEM=1 sh -c "$argument"
`;

let places = 0;

storeContract("git over ssh", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ocuroot-git-"));
  const remote = new BareRemote(folder);
  const ssh = join(folder, "ssh");
  writeFileSync(ssh, stub, { mode: 0o755 });
  const { env, ...options } = remote.options();
  const url = places++ % 2 === 0 ? `git@example.com:${remote.url}` : `ssh://git@example.com${remote.url}`;
  return {
    open: async () =>
      openGitStore({
        ...options,
        url,
        env: { ...env, GIT_SSH_COMMAND: ssh, GIT_SSH_VARIANT: "ssh" },
      }),
    commits: async () => remote.commits(),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
});
