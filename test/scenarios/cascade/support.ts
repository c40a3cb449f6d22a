import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type Ended, type Running, startProgram } from "../../support/workspace.js";

/**
 * Several repositories with bare remotes of their own, one remote for state and intent, and any number of machines: each
 * has its own checkouts and its own OCUROOT_HOME.
 */
export class World {
  readonly folder: string;
  /** Address of the repository with state and intent. */
  readonly store: string;
  /** Variables that every command gets beside its own. */
  readonly env: Readonly<Record<string, string>>;

  /** @param store where state and intent are kept, if not in a bare repository of this machine */
  constructor({ store, env = {} }: { readonly store?: string; readonly env?: Readonly<Record<string, string>> } = {}) {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), "ocuroot-test-")));
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
    this.store = store ?? this.remote("store");
    this.env = env;
    if (store === undefined) this.git(this.folder, "init", "--quiet", "--bare", "--initial-branch=main", this.store);
  }

  /** The bare repository of a name. */
  remote(name: string): string {
    return join(this.folder, "remotes", `${name}.git`);
  }

  /** A config that keeps state and intent in branches of the common remote. */
  settings(name: string, more = ""): string {
    const store = (branch: string): string => `store.git("${this.store}", branch = "${branch}")`;
    return `repo_alias("${name}")\nstore.set(${store("state")}, intent = ${store("intent")})\n${more}`;
  }

  /** A new repository with these files, its remote, and a checkout of it on a machine. */
  repository(name: string, files: Readonly<Record<string, string>>, more = ""): Checkout {
    const remote = this.remote(name);
    this.git(this.folder, "init", "--quiet", "--bare", "--initial-branch=main", remote);
    const checkout = new Checkout(this, join(this.folder, "one", name), "one");
    mkdirSync(checkout.root, { recursive: true });
    checkout.git("init", "--quiet", "--initial-branch=main");
    checkout.git("remote", "add", "origin", remote);
    checkout.push({ "repo.ocu.star": this.settings(name, more), ...files }, "First commit");
    return checkout;
  }

  /** A clone of a repository on a machine. @param options for git clone */
  clone(name: string, machine: string, ...options: readonly string[]): Checkout {
    const root = join(this.folder, machine, name);
    this.git(this.folder, "clone", "--quiet", ...options, `file://${this.remote(name)}`, root);
    return new Checkout(this, root, machine);
  }

  git(cwd: string, ...args: readonly string[]): string {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    const env = { PATH: process.env.PATH ?? "", HOME: this.folder, GIT_CONFIG_NOSYSTEM: "1" };
    return execFileSync("git", [...identity, ...args], {
      cwd,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  }

  /** Lines that functions logged since the last call, in order. */
  ran(): readonly string[] {
    const log = join(this.folder, "ran.log");
    if (!existsSync(log)) return [];
    const lines = readFileSync(log, "utf8").trim().split("\n");
    rmSync(log);
    return lines;
  }

  /** Makes a file beside the repositories: `broken-NAME-ENV`, `held-NAME-ENV`. */
  mark(name: string): void {
    writeFileSync(join(this.folder, name), "");
  }

  unmark(name: string): void {
    rmSync(join(this.folder, name), { force: true });
  }

  /** The folder of ocuroot's own of a machine. */
  home(machine: string): string {
    return join(this.folder, machine, "home", ".ocuroot");
  }

  /** What trees are left beside the checkouts of a machine, and what git still knows of any. */
  leftovers(machine: string, ...checkouts: readonly Checkout[]): readonly string[] {
    const folder = join(this.home(machine), "worktrees");
    const trees = existsSync(folder) ? readdirSync(folder) : [];
    return [...trees, ...checkouts.flatMap((checkout) => checkout.worktrees())];
  }
}

/** A checkout on a machine, and the built program in it. */
export class Checkout {
  readonly env: Record<string, string>;

  constructor(
    readonly world: World,
    readonly root: string,
    readonly machine: string,
  ) {
    this.env = {
      ...world.env,
      PATH: process.env.PATH ?? "",
      HOME: join(world.folder, machine, "home"),
      OCUROOT_HOME: world.home(machine),
      WORLD: world.folder,
      TZ: "UTC",
      LANG: "C.UTF-8",
    };
  }

  git(...args: readonly string[]): string {
    return this.world.git(this.root, ...args);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Commits files and pushes them. @returns the commit. */
  push(files: Readonly<Record<string, string>>, message: string): string {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    this.git("push", "--quiet", "--force", "origin", "HEAD:main");
    return this.git("rev-parse", "HEAD");
  }

  /** Worktrees beside the main one that git knows of. */
  worktrees(): readonly string[] {
    const listed = this.git("worktree", "list", "--porcelain").split("\n");
    return listed.filter((line) => line.startsWith("worktree ") && line !== `worktree ${this.root}`);
  }

  start(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}): Running {
    return startProgram(args, { cwd: join(this.root, options.cwd ?? "."), env: { ...this.env, ...options.env } });
  }

  async run(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}): Promise<Ended> {
    const running = this.start(args, options);
    running.input("");
    return running.ended;
  }

  /** Runs the program and demands success. @returns stdout. */
  async ok(...args: readonly string[]): Promise<string> {
    const ended = await this.run(args);
    if (ended.code === 0) return ended.stdout;
    throw new Error(`ocuroot ${args.join(" ")} ended with ${ended.code}:\n${ended.stdout}\n${ended.stderr}`);
  }
}

/** What a package of these scenarios looks like. */
export interface Shape {
  /** Starlark expressions of the inputs of each deployment, beside its environment `e`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Starlark expression of the output `said`, over `line` (what was logged), the inputs and `tree`. */
  readonly said?: string;
}

/**
 * A config whose functions log what was called, where, and with which inputs. They fail while `broken-NAME-ENV` exists
 * beside the repositories, and wait while `held-NAME-ENV` does.
 */
export function deployable(name: string, { inputs = {}, said = "line" }: Shape = {}): string {
  const names = Object.keys(inputs);
  const act = (verb: string): string => `
def ${verb}(${["environment", ...names].join(", ")}):
    where = environment["name"]
    line = " ".join(["${name}", "${verb}", where] + [str(each) for each in [${names.join(", ")}]])
    shell("echo '" + line + "' >> $WORLD/ran.log")
    print("in flight:", line)
    shell("while [ -e $WORLD/held-${name}-" + where + " ]; do sleep 0.02; done; test ! -e $WORLD/broken-${name}-" + where)
    return done(outputs = {"said": ${said}})
`;
  const given = Object.entries(inputs).map(([input, expression]) => `"${input}": ${expression}`);
  return `${act("up")}${act("down")}
phase("p", tasks = [deploy(environment = e, up = up, down = down, inputs = {${given.join(", ")}}) for e in environments()])
`;
}

/** The expression that reads what a package of some repository put out in the same environment. */
export function saidBy(name: string, repo = ""): string {
  return `ref("${repo === "" ? "/" : `${repo}/-`}/${name}.ocu.star/@/deploy/" + e.name + "#output/said")`;
}
