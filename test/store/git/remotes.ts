import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GitStoreOptions } from "../../../src/store/git/git-store.js";

/** What git runs with in tests: nothing of this machine's settings. */
export function cleanEnvironment(home: string): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: home, GIT_CONFIG_NOSYSTEM: "1" };
}

/** A bare repository that tests push to and look into. */
export class BareRemote {
  readonly url: string;
  readonly #folder: string;

  /** @param folder an empty folder of its own, with room for caches as well */
  constructor(folder: string) {
    this.#folder = folder;
    this.url = join(folder, "remote.git");
    mkdirSync(join(folder, "user"));
    this.git("init", "--quiet", "--bare", "--initial-branch=trunk", this.url);
  }

  /** Runs git on it. @returns what it printed. */
  git(...args: readonly string[]): string {
    const env = { ...cleanEnvironment(join(this.#folder, "user")), ...author };
    const inside = args[0] === "init" ? [] : [`--git-dir=${this.url}`];
    return execFileSync("git", [...inside, ...args], { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  }

  /** How many commits a branch has; 0 when it is not there. */
  commits(branch = "state"): number {
    const found = this.git("for-each-ref", "--format=%(refname)", `refs/heads/${branch}`).trim();
    return found === "" ? 0 : Number(this.git("rev-list", "--count", found));
  }

  /** The paths of a branch. */
  paths(branch = "state"): string[] {
    return this.git("ls-tree", "-r", "--name-only", branch).trim().split("\n");
  }

  /** Makes a commit on a branch past all stores, as a person would. */
  commitFile(branch: string, path: string, text: string): void {
    const blob = join(this.#folder, "text");
    writeFileSync(blob, text);
    const index = { GIT_INDEX_FILE: join(this.#folder, `index-${branch}`) };
    const env = { ...cleanEnvironment(join(this.#folder, "user")), ...author, ...index };
    const run = (...args: readonly string[]) =>
      execFileSync("git", [`--git-dir=${this.url}`, ...args], { env, encoding: "utf8" }).trim();
    const parent = this.commits(branch) > 0 ? [run("rev-parse", branch)] : [];
    run("read-tree", ...(parent.length > 0 ? parent : ["--empty"]));
    run("update-index", "--add", "--cacheinfo", `100644,${run("hash-object", "-w", blob)},${path}`);
    const commit = run("commit-tree", run("write-tree"), ...parent.flatMap((id) => ["-p", id]), "-m", "by hand");
    run("update-ref", `refs/heads/${branch}`, commit);
  }

  /** Makes a program answer pushes. */
  hook(name: string, script: string): void {
    mkdirSync(join(this.url, "hooks"), { recursive: true });
    writeFileSync(join(this.url, "hooks", name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }

  /** What a store in its branch `state` is opened with. @param home name of the cache's folder: another one is another machine. */
  options(home = "home"): GitStoreOptions & { readonly branch: string } {
    return {
      url: this.url,
      branch: "state",
      home: join(this.#folder, home),
      root: this.#folder,
      env: cleanEnvironment(join(this.#folder, "user")),
    };
  }
}

const author = {
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};
