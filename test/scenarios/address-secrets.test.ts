import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Site } from "../store/github/sites.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { startProgram, Workspace } from "../support/workspace.js";

const folder = temporaryFolders();

/** Ways to write an address with a token: as it is, from a part of its own, and in a file that is loaded. */
const spellings: Readonly<Record<string, (host: string, token: string) => Readonly<Record<string, string>>>> = {
  "as it is": (host, token) => ({
    "repo.ocu.star": `store.set(store.git("http://x-access-token:${token}@${host}", branch = "ocuroot"))`,
  }),
  "put together": (host, token) => ({
    "repo.ocu.star": `KEY = "${token}"\nstore.set(store.git("http://x:%s@${host}" % KEY, branch = "ocuroot"))`,
  }),
  "in a file that is loaded": (host, token) => ({
    "place.star": `PLACE = "http://x-access-token:${token}@${host}"\n`,
    "repo.ocu.star": 'load("place.star", "PLACE")\nstore.set(store.git(PLACE, branch = "ocuroot"))',
  }),
};

/** A repository whose settings have the token; the variables have none. */
async function workspace(way: "git" | "github", spelling: string): Promise<{ site: Site; work: Workspace }> {
  const site = await Site.open(folder());
  onTestFinished(() => site.github.close());
  const { GH_TOKEN: _token, ...env } = site.env();
  const work = new Workspace({});
  Object.assign(work.env, env, { HOME: work.env.HOME, OCUROOT_RETRY_SCALE: "0", OCUROOT_STORE: way });
  const host = site.repository.url.replace("http://", "");
  const files = spellings[spelling]?.(host, site.token) ?? {};
  for (const [path, text] of Object.entries(files)) work.write(path, text);
  const settings = `repo_alias("r")\nremotes(["http://x-access-token:${site.token}@${host}"])\n`;
  work.write("repo.ocu.star", `${work.read("repo.ocu.star")}\n${settings}`);
  work.write(
    "app.ocu.star",
    `def build():\n    print("the token is ${site.token}")\n    return done()\n\ntask(build, "b")\n`,
  );
  work.commit("Keep the store with a token in its address");
  return { site, work };
}

/** Everything that a machine or a branch keeps, also as it is inside of base64. */
function kept(site: Site, work: Workspace): ReadonlyMap<string, string> {
  const entries = readdirSync(work.path("../home"), { recursive: true, withFileTypes: true });
  const local = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = new Map(local.map((path) => [path, readFileSync(path, "latin1")]));
  for (const branch of ["ocuroot"]) {
    for (const [path, text] of Object.entries(site.repository.files(branch))) texts.set(`${branch}:${path}`, text);
    for (const commit of site.repository.history(branch)) {
      texts.set(
        commit,
        execFileSync("git", ["--git-dir", site.repository.folder, "show", commit], { encoding: "utf8" }),
      );
    }
  }
  for (const [name, text] of [...texts]) {
    const encoded = [...text.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)].map(([each]) =>
      Buffer.from(each, "base64").toString(),
    );
    texts.set(`${name}, decoded`, encoded.join("\n"));
  }
  return texts;
}

for (const way of ["git", "github"] as const) {
  for (const spelling of Object.keys(spellings)) {
    test(`a token in the address of the ${way} store, written ${spelling}, is used and stays out of cache, state and logs`, async () => {
      const { site, work } = await workspace(way, spelling);
      const basic = Buffer.from(`x-access-token:${site.token}`).toString("base64");
      const said: string[] = [];
      for (const args of [
        ["release", "new", "app.ocu.star"],
        ["state", "match", "**/@r1"],
        ["release", "retry", "app.ocu.star"],
      ]) {
        const { code, stdout, stderr } = await work.run(args);
        expect(code, stderr).toBe(args[1] === "retry" ? 1 : 0);
        said.push(stdout, stderr);
      }
      expect(said.join()).toContain("the token is <secret>");
      const texts = kept(site, work);
      expect([...texts.values()].some((text) => text.includes("store.set(store.git("))).toBe(true);
      for (const [name, text] of [...texts, ...said.map((text) => ["what was said", text] as const)]) {
        expect(text.includes(site.token), name).toBe(false);
        expect(text.includes(basic), name).toBe(false);
      }
      work.write(
        "repo.ocu.star",
        `${work.read("repo.ocu.star")}\nstore.set(store.git("http://x:${site.token}@h/o/n", 1, 2))\n`,
      );
      const broken = await work.run(["state", "match", "**"]);
      expect([broken.code, broken.stderr]).toEqual([1, expect.not.stringContaining(site.token)]);
    });
  }

  test(`what is on record of a ${way} store with a token works with another token from the variables`, async () => {
    const { site, work } = await workspace(way, "as it is");
    await work.ok("release", "new", "app.ocu.star");
    const checkout = work.path("../checkout");
    execFileSync("git", ["clone", "--quiet", "--branch", "ocuroot", site.repository.folder, checkout]);
    const token = site.github.token({ kind: "job", repository: site.repository, permissions: { contents: "write" } });
    const asks = work.path("../askpass.sh");
    const script = '#!/bin/sh\ncase "$1" in Username*) echo x-access-token;; *) echo "$GH_TOKEN";; esac\n';
    writeFileSync(asks, script, { mode: 0o755 });
    const env = { ...work.env, GH_TOKEN: token.value, GIT_ASKPASS: asks };
    const { code, stdout, stderr } = await startProgram(["state", "match", "**/@r1"], {
      cwd: join(checkout, "state"),
      env,
    }).ended;
    expect([code, stdout, stderr]).toEqual([0, "r/-/app.ocu.star/@r1\n", ""]);
    expect(readdirSync(work.path("../home/.ocuroot", way))).toHaveLength(1);
  });
}
