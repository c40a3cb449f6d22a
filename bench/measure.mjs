import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const usage = fileURLToPath(new URL("./usage.cjs", import.meta.url));

/** A git repository with the given files in a temporary folder. */
export class Bench {
  /** Variables of the program beside its own. */
  env = {};

  constructor(files) {
    this.folder = mkdtempSync(join(tmpdir(), "ocuroot-bench-"));
    this.root = join(this.folder, "repo");
    for (const [path, text] of Object.entries({ "repo.ocu.star": 'repo_alias("bench")\n', ...files })) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    this.git("init", "--quiet");
    this.commit();
  }

  commit() {
    this.git("add", ".");
    this.git("-c", "user.name=Bench", "-c", "user.email=bench@example.com", "commit", "--quiet", "-m", "Bench");
  }

  git(...args) {
    execFileSync("git", args, { cwd: this.root });
  }

  /** Runs the program once. @returns wall and CPU seconds, MiB of memory at the highest. */
  run(...args) {
    const report = join(this.folder, "usage.json");
    const env = { ...process.env, OCUROOT_HOME: join(this.folder, "home"), BENCH_USAGE: report, ...this.env };
    const start = process.hrtime.bigint();
    const ended = spawnSync(process.execPath, ["--require", usage, cli, ...args], {
      cwd: this.root,
      env,
      encoding: "utf8",
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    if (ended.status > 2) throw new Error(`${args.join(" ")} ended with ${ended.status}: ${ended.stderr}`);
    return { wall, ...JSON.parse(readFileSync(report, "utf8")), stdout: ended.stdout, stderr: ended.stderr };
  }

  close() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Node's own start, in seconds: the median of five. */
export function nodeStart() {
  return median(
    Array.from({ length: 5 }, () => {
      const start = process.hrtime.bigint();
      spawnSync(process.execPath, ["--eval", "0"]);
      return Number(process.hrtime.bigint() - start) / 1e9;
    }),
  );
}

/** Runs something a few times and keeps the median of each figure. */
export function repeated(times, act) {
  const runs = Array.from({ length: times }, act);
  const of = (name) => median(runs.map((run) => run[name]));
  return { wall: of("wall"), cpu: of("cpu"), memory: of("memory") };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A file that registers as many environments. */
export function environments(count) {
  return `[register_environment(environment("e" + str(i), {"n": str(i)})) for i in range(${count})]\n`;
}

/** A package that deploys to every environment; `body` is what its function does. */
export function deployments(body = "pass") {
  return `def up(environment):
    ${body}
    return done()

def down(environment):
    return done()

phase("deploy", tasks = [deploy(environment = e, up = up, down = down) for e in environments()])
`;
}
