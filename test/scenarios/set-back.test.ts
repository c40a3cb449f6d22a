import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { Site } from "../store/github/sites.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { Workspace } from "../support/workspace.js";

const folder = temporaryFolders();

/** What somebody does to the branch between two commands, and what is said of it. */
const misfortunes = {
  "set back": { to: (old: string) => old, said: "was set back or replaced: it is at" },
  "replaced by another history": {
    to: (_old: string, site: Site) => foreign(site),
    said: "was set back or replaced: it is at",
  },
  removed: { to: () => undefined, said: "is gone" },
};

/** A commit that has nothing to do with any other one, with a store of its own that holds nothing. */
async function foreign({ repository }: Site): Promise<string> {
  const files = { "state/.ocuroot-store": repository.file("state/.ocuroot-store", "ocuroot") ?? "" };
  const commit = await repository.commit(files, { branch: "other" });
  await repository.refs.update([{ name: "refs/heads/other", before: commit, after: undefined }]);
  return commit;
}

async function workspace(way: "git" | "github"): Promise<{ site: Site; work: Workspace }> {
  const site = await Site.open(folder());
  onTestFinished(() => site.github.close());
  const work = new Workspace({});
  Object.assign(work.env, site.env(), { HOME: work.env.HOME, OCUROOT_RETRY_SCALE: "0", OCUROOT_STORE: way });
  const asks = work.path("../askpass.sh");
  const script = '#!/bin/sh\ncase "$1" in Username*) echo x-access-token;; *) echo "$GH_TOKEN";; esac\n';
  writeFileSync(asks, script, { mode: 0o755 });
  work.env.GIT_ASKPASS = asks;
  work.write("repo.ocu.star", `repo_alias("r")\nstore.set(store.git("${site.repository.url}", branch = "ocuroot"))\n`);
  work.commit("Keep the store in a branch");
  return { site, work };
}

/** Follows the advice: a command of git, or one of `gh`, which is a call of the API. */
async function putBack(command: string, work: Workspace): Promise<void> {
  if (command.startsWith("git ")) {
    // The server is in this process.
    await promisify(execFile)("sh", ["-c", command], { env: work.env });
    return;
  }
  for (const each of command.split(" || ")) if (await call(each, work)) return;
  throw new Error(`it did not help: ${command}`);
}

async function call(command: string, work: Workspace): Promise<boolean> {
  const [, host = "", method = "POST", path, fields = ""] =
    /^gh api --hostname (\S+)(?: --method (\w+))? (\S+) (.*)$/.exec(command) ?? [];
  const given = [...fields.matchAll(/-[fF] (\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]);
  const body = { ...Object.fromEntries(given), ...(method === "PATCH" ? { force: true } : {}) };
  const headers = { authorization: `Bearer ${work.env.GH_TOKEN}` };
  expect(work.env.GITHUB_SERVER_URL).toContain(host);
  return (await fetch(`${work.env.GITHUB_API_URL}/${path}`, { method, headers, body: JSON.stringify(body) })).ok;
}

for (const way of ["git", "github"] as const) {
  describe(`a branch of the ${way} store that, between two commands,`, () => {
    for (const [name, { to, said }] of Object.entries(misfortunes)) {
      test(`was ${name} is told of once, with a way back, and work goes on from what is there`, async () => {
        const { site, work } = await workspace(way);
        const { repository } = site;
        await work.ok("state", "set", "@/custom/a", "1");
        const old = repository.head("ocuroot") ?? "";
        await work.ok("state", "set", "@/custom/b", "2");
        const lost = repository.head("ocuroot") ?? "";
        const now = await to(old, site);
        await repository.refs.update([{ name: "refs/heads/ocuroot", before: lost, after: now }]);
        const next = await work.run(["state", "set", "@/custom/c", "3"]);
        expect(next.code, next.stderr).toBe(0);
        expect(next.stderr).toMatch(
          new RegExp(`Branch ocuroot of [^ ]*/acme/shop ${said}.*, without ${lost.slice(0, 7)}, which was its newest`),
        );
        const listed = await work.run(["state", "diff"]);
        expect(listed.stdout).toBe(name === "set back" ? "@/custom/a\n@/custom/c\n" : "@/custom/c\n");
        expect(listed.stderr).not.toContain("Branch ocuroot");
        const [, fix = ""] = /If that was a mistake: (.*)/.exec(next.stderr) ?? [];
        await putBack(fix, work);
        expect(repository.head("ocuroot")).toBe(lost);
        expect(await work.ok("state", "diff")).toBe("@/custom/a\n@/custom/b\n");
      });
    }

    test("grew in other hands is nothing to speak of", async () => {
      const { site, work } = await workspace(way);
      await work.ok("state", "set", "@/custom/a", "1");
      for (let more = 0; more < 60; more++) {
        await site.repository.commit({ "notes.txt": String(more) }, { branch: "ocuroot" });
      }
      const next = await work.run(["state", "set", "@/custom/c", "3"]);
      expect([next.code, next.stderr]).toEqual([0, expect.not.stringContaining("Warning")]);
    });
  });
}
