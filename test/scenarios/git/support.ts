import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { environmentsFile, Workspace } from "../../support/workspace.js";

/** How state and intent lie: in one branch, in two branches of one remote, in two remotes. */
export type Form = "one branch" | "two branches" | "two remotes";

/** A package with a build and one environment after the other; each function leaves a line in `ran.log`. */
export const app = `
def build():
    shell("echo build >> ran.log")
    return done(outputs = {"v": 1})

def up(environment, v):
    shell("echo " + environment["name"] + " >> ran.log")
    return done()

def down(environment, v):
    shell("echo down " + environment["name"] + " >> ran.log")
    return done()

phase("build", tasks = [task(fn = build, name = "build")])

[
    phase(e["name"], tasks = [
        deploy(environment = e, up = up, down = down, inputs = {"v": input(ref = "./@/task/build#output/v")}),
    ])
    for e in environments()
]
`;

/** A bare repository that a workspace keeps a store in, with hooks that count pushes and hold one. */
export class StoreRemote {
  readonly path: string;
  readonly #work: Workspace;
  #gates = 0;

  constructor(work: Workspace, name: string) {
    this.#work = work;
    this.path = work.path("..", name);
    work.git("init", "--quiet", "--bare", this.path);
    mkdirSync(join(this.path, "gates"));
    const hook = `#!/bin/sh
cat > "$GIT_DIR/asked.$$"
gate=$(ls "$GIT_DIR/gates" | head -n 1)
if [ -n "$gate" ] && [ -e "$GIT_DIR/gates/$gate/skip" ] && [ "$(wc -l < "$GIT_DIR/gates/$gate/skip")" -gt 0 ]; then
  sed -i 1d "$GIT_DIR/gates/$gate/skip"
elif [ -n "$gate" ] && mv "$GIT_DIR/gates/$gate" "$GIT_DIR/held.$gate" 2> /dev/null; then
  echo here > "$GIT_DIR/held.$gate/arrived"
  verdict=$(cat "$GIT_DIR/held.$gate/go")
  [ "$verdict" = pass ] || exit 1
fi
rm "$GIT_DIR/asked.$$"
echo push >> "$GIT_DIR/pushes"
`;
    writeFileSync(join(this.path, "hooks", "pre-receive"), hook, { mode: 0o755 });
  }

  git(...args: readonly string[]): string {
    return this.#work.git("--git-dir", this.path, ...args);
  }

  /** How many pushes have arrived since this was asked last. */
  pushes(): number {
    const file = join(this.path, "pushes");
    const count = existsSync(file) ? readFileSync(file, "utf8").split("\n").length - 1 : 0;
    writeFileSync(file, "");
    return count;
  }

  /** Holds a push at the server, after `skip` others, when everything has been sent and nothing is decided. */
  hold(skip = 0): Gate {
    const name = String(++this.#gates).padStart(4, "0");
    const making = join(this.path, `making.${name}`);
    mkdirSync(making);
    for (const fifo of ["arrived", "go"]) execFileSync("mkfifo", [join(making, fifo)]);
    writeFileSync(join(making, "skip"), "x\n".repeat(skip));
    execFileSync("mv", [making, join(this.path, "gates", name)]);
    // Both ends: whoever opens one side of a pipe waits for the other.
    const early = join(this.path, "gates", name, "arrived");
    const arrived = open(early, "r").then(async (file) => {
      await file.readFile();
      await file.close();
    });
    return { arrived, release: (verdict) => appendFileSync(join(this.path, `held.${name}`, "go"), `${verdict}\n`) };
  }

  /** Whether the history of a branch is one line, each object is as it should be, and each run has one status. */
  check(...branches: readonly string[]): void {
    this.git("fsck", "--strict", "--no-dangling");
    for (const branch of branches) {
      if (this.git("rev-list", "--min-parents=2", branch) !== "") throw new Error(`${branch} has merges`);
      const runs = this.git("ls-tree", "-r", "--name-only", branch)
        .split("\n")
        .flatMap((path) => /^(.*\/status)\/[^/]+\/@object\.json$/.exec(path)?.[1] ?? []);
      const doubled = runs.filter((run, index) => runs.indexOf(run) !== index);
      if (doubled.length > 0) throw new Error(`${doubled.join()} have two status markers`);
    }
  }
}

/** A push that is held. */
export interface Gate {
  /** Resolves when the push is there. */
  readonly arrived: Promise<void>;
  release(verdict: "pass" | "refuse"): void;
}

/** A workspace whose state and intent lie in git. */
export function gitWorkspace(
  form: Form,
  files: Readonly<Record<string, string>> = { "app.ocu.star": app },
  environments: readonly string[] = ["e1", "e2", "e3"],
): { readonly work: Workspace; readonly state: StoreRemote; readonly intent: StoreRemote } {
  const work = new Workspace({ "env.ocu.star": environmentsFile(...environments), ".gitignore": "*.log\n", ...files });
  const state = new StoreRemote(work, "state.git");
  const intent = form === "two remotes" ? new StoreRemote(work, "intent.git") : state;
  const at = (remote: StoreRemote, branch: string): string => `store.git("${remote.path}", branch = "${branch}")`;
  const second = form === "one branch" ? "" : `, intent = ${at(intent, "intent")}`;
  work.write("repo.ocu.star", `repo_alias("r")\nstore.set(${at(state, "state")}${second})\n`);
  work.commit("Keep state in git");
  return { work, state, intent };
}

/** Another machine: it has a cache of its own. */
export function machine(work: Workspace, name: string): { readonly env: Record<string, string> } {
  return { env: { OCUROOT_HOME: work.path("..", name) } };
}

/** What ran, in order. */
export function ran(work: Workspace): readonly string[] {
  return existsSync(work.path("ran.log")) ? work.read("ran.log").trim().split("\n") : [];
}
