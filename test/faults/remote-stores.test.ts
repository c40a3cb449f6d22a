import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Site } from "../store/github/sites.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { cli, type Ended, Workspace } from "../support/workspace.js";

const folder = temporaryFolders();

/** A repository with its store in a branch of a simulated GitHub, which is reached by git or by the API. */
async function workspace(way: "git" | "github", more = ""): Promise<{ site: Site; work: Workspace }> {
  const site = await Site.open(folder());
  onTestFinished(() => site.github.close());
  const work = new Workspace({});
  Object.assign(work.env, site.env(), { HOME: work.env.HOME, OCUROOT_RETRY_SCALE: "0", OCUROOT_STORE: way });
  const asks = work.path("../askpass.sh");
  const script = '#!/bin/sh\ncase "$1" in Username*) echo x-access-token;; *) echo "$GH_TOKEN";; esac\n';
  writeFileSync(asks, script, { mode: 0o755 });
  work.env.GIT_ASKPASS = asks;
  const store = `store.git("${site.repository.url}", branch = "ocuroot"${more})`;
  work.write("repo.ocu.star", `repo_alias("r")\nstore.set(${store})\n`);
  work.commit("Keep the store in a branch");
  return { site, work };
}

const set = (work: Workspace, name: string, value = "1") => work.run(["state", "set", `@/custom/${name}`, value]);

/** A command that failed says in a sentence what is wrong with what, and what to do. */
function expectClear({ code, stderr, stdout }: Ended, sentence: RegExp): void {
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^Error: .+\.$/m);
  expect(stderr).toMatch(/^ *Fix: ./m);
  expect(stderr).not.toMatch(/internal|\n {4}at /);
}

/** The next command goes on as if nothing had happened, and `names` are all there is. */
async function expectHealed(work: Workspace, ...names: readonly string[]): Promise<void> {
  const next = await set(work, "next");
  expect([next.code, next.stderr]).toEqual([0, expect.not.stringContaining("Error")]);
  const refs = [...names, "next"].map((name) => `@/custom/${name}`).sort();
  expect(await work.ok("state", "diff")).toBe(`${refs.join("\n")}\n`);
}

for (const way of ["git", "github"] as const) {
  const push = way === "git" ? "POST git-receive-pack" : "createCommitOnBranch";

  describe(`a store that is reached by ${way}`, { timeout: 300_000 }, () => {
    test("and is away: the command says so, and the next one heals", async () => {
      const { site, work } = await workspace(way);
      expect((await set(work, "first")).code).toBe(0);
      const fault = site.github.fault({ kind: "reset-before", times: 1000 });
      expectClear(await set(work, "second"), /acme\/shop cannot be (read|reached)/);
      fault.remove();
      await expectHealed(work, "first");
    });

    test("with a wrong token, and with one that may only read", async () => {
      const { site, work } = await workspace(way);
      expect((await set(work, "first")).code).toBe(0);
      const right = work.env.GH_TOKEN ?? "";
      work.env.GH_TOKEN = "ghs_000000000000000000000000000000000000";
      expectClear(
        await set(work, "second"),
        /acme\/shop cannot be (read|reached).*(token|[Cc]redentials|Authentication|401)/,
      );
      const { repository } = site;
      work.env.GH_TOKEN = site.github.token({ kind: "job", repository, permissions: { contents: "read" } }).value;
      expectClear(await set(work, "second"), /acme\/shop (can be read, but not written to|refuses changes to ocuroot)/);
      expect(await work.ok("state", "diff")).toBe("@/custom/first\n");
      work.env.GH_TOKEN = right;
      await expectHealed(work, "first");
    });

    test("in a branch that rules protect", async () => {
      const { site, work } = await workspace(way);
      expect((await set(work, "first")).code).toBe(0);
      site.repository.protect({ branch: "ocuroot", refuses: "push" });
      expectClear(await set(work, "second"), /acme\/shop refuses changes to ocuroot: ./);
      expect(await work.ok("state", "diff")).toBe("@/custom/first\n");
    });

    test("in a branch that is missing and may not be made", async () => {
      const { site, work } = await workspace(way, ", create_branch = False");
      expectClear(await set(work, "first"), /acme\/shop has no branch ocuroot/);
      await site.repository.commit({ "README.md": "the store\n" }, { branch: "ocuroot" });
      await expectHealed(work);
    });

    test("in a branch that holds something else", async () => {
      const { site, work } = await workspace(way);
      const commit = await site.repository.commit({ "app.ocu.star": "" }, { branch: "ocuroot" });
      expectClear(await set(work, "first"), /Branch ocuroot of .*acme\/shop holds config files and no store/);
      expect(site.repository.head("ocuroot")).toBe(commit);
    });

    test("and dies in the middle of a push: once is not noticed, for good is said, and nothing is there twice", async () => {
      const { site, work } = await workspace(way);
      expect((await set(work, "first")).code).toBe(0);
      const before = await site.commits("ocuroot");
      for (const [at, kind] of (["reset-before", "reset-after"] as const).entries()) {
        const once = site.github.fault({ kind, match: push });
        expect((await set(work, `again${at}`)).code).toBe(0);
        expect(once.hits).toBe(1);
      }
      expect(await site.commits("ocuroot")).toBe(before + 2);
      const fault = site.github.fault({ kind: "reset-before", match: push, times: 1000 });
      expectClear(await set(work, "lost"), /acme\/shop (takes no changes|could not be sent)|could not be sent/);
      fault.remove();
      await expectHealed(work, "first", "again0", "again1");
      await site.repository.fsck();
    });

    test("on a full disk: the command says so or does without, and the next one goes on", async () => {
      const { work } = await workspace(way);
      expect((await set(work, "first")).code).toBe(0);
      // No file may become larger than 16 KiB: what a full disk would do, without one.
      const value = randomBytes(30_000).toString("base64");
      const line = [
        "sh",
        "-c",
        'ulimit -f 32; exec "$@"',
        "sh",
        process.execPath,
        cli,
        "state",
        "set",
        "@/custom/big",
        value,
      ];
      const child = spawn(line[0] ?? "", line.slice(1), {
        cwd: work.root,
        env: work.env,
        stdio: ["ignore", "pipe", "pipe"],
      });
      const output = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"] as const) {
        child[name].setEncoding("utf8").on("data", (text: string) => {
          output[name] += text;
        });
      }
      const [code, signal] = await once(child, "close");
      if (way === "git") {
        expectClear({ code, signal, ...output }, /could not be made in .*|cannot be fetched into|cannot be written/);
        await expectHealed(work, "first");
      } else {
        // Only what would make the next command faster is kept on disk.
        expect([code, output.stderr]).toEqual([0, expect.not.stringContaining("Error")]);
        await expectHealed(work, "big", "first");
      }
    });

    test("with a cache that somebody has damaged", async () => {
      const { work } = await workspace(way);
      expect((await set(work, "first")).code).toBe(0);
      const home = work.path("../home/.ocuroot");
      const all = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const files = all
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => readFileSync(path).length > 60);
      expect(files.length).toBeGreaterThan(1);
      for (const path of files) writeFileSync(path, readFileSync(path).fill(0x20, 20), { mode: 0o600, flag: "r+" });
      await expectHealed(work, "first");
    });
  });
}
