// Prints what the budgets of docs/design.md come to on this machine: npm run bench [-- NAME…]
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Bench, deployments, environments, nodeStart, repeated } from "./measure.mjs";

const base = nodeStart();
const seconds = (value) => `${value.toFixed(2)} s`;
const overNode = (value) => `Node + ${Math.round((value - base) * 1000)} ms`;

const benches = {
  version: () => {
    const bench = new Bench({});
    row(bench, "--version", overNode(repeated(7, () => bench.run("--version")).wall), "Node + 50 ms");
    row(bench, "--help", overNode(repeated(7, () => bench.run("--help")).wall), "Node + 50 ms");
    row(bench, "wrong usage", overNode(repeated(7, () => bench.run("version", "--none")).wall), "Node + 50 ms", true);
  },
  get: () => {
    const bench = new Bench({ "env.ocu.star": environments(3) });
    bench.run("release", "new", "env.ocu.star");
    const get = repeated(7, () => bench.run("state", "get", "@/environment/e1"));
    row(bench, "state get, small store", overNode(get.wall), "Node + 80 ms", true);
  },
  release: () => {
    const bench = new Bench({ "env.ocu.star": environments(3), "app.ocu.star": deployments() });
    bench.run("release", "new", "env.ocu.star");
    const release = repeated(5, () => bench.run("release", "new", "app.ocu.star", "--force"));
    row(bench, "release to 3 environments", overNode(release.wall), "Node + 350 ms", true);
  },
  plan: () => {
    for (const [count, budget] of [
      [10_000, "2 s"],
      [50_000, "10 s"],
    ]) {
      const files = { "env.ocu.star": environments(count), "app.ocu.star": deployments() };
      const bench = new Bench(files);
      bench.run("release", "new", "env.ocu.star");
      const lint = repeated(3, () => bench.run("release", "lint", "app.ocu.star"));
      row(bench, `plan of ${count.toLocaleString("en")} deployments, cold`, seconds(lint.wall), budget, true);
    }
  },
  sleeping: () => {
    const bench = new Bench({ "env.ocu.star": environments(50), "app.ocu.star": deployments('shell("sleep 0.5")') });
    bench.run("release", "new", "env.ocu.star");
    row(bench, "50 deployments of 0.5 s", seconds(bench.run("release", "new", "app.ocu.star").wall), "4 s", true);
  },
  phase: () => {
    const benches = [];
    const cost = (count) => {
      const bench = new Bench({ "env.ocu.star": environments(count), "app.ocu.star": deployments() });
      bench.run("release", "new", "env.ocu.star");
      // Removed at the end: file systems may take longer to make files for a while after many have gone.
      benches.push(bench);
      return bench.run("release", "new", "app.ocu.star").cpu;
    };
    const [small, large] = [cost(100), cost(400)];
    for (const bench of benches) bench.close();
    row(undefined, "400 no-op deployments, CPU", seconds(large), "4 s");
    row(undefined, "… over 100 of them", `${(large / small).toFixed(2)} ×`, "4.5 ×");
  },
  again: () => {
    const bench = new Bench({ "env.ocu.star": environments(3), "app.ocu.star": deployments() });
    bench.run("release", "new", "env.ocu.star");
    const walls = Array.from({ length: 33 }, () => bench.run("release", "new", "app.ocu.star", "--force").wall);
    const near = (at) => walls.slice(at - 1, at + 2).sort((a, b) => a - b)[1];
    row(bench, "31st release over the 2nd", `${(near(30) / near(1)).toFixed(2)} ×`, "1.3 ×", true);
  },
  git: () => {
    for (const count of [2000, 20_000]) gitStore(count);
    const bench = new Bench({ "env.ocu.star": environments(3), "app.ocu.star": deployments() });
    gitRemote(bench, []);
    bench.run("release", "new", "env.ocu.star");
    writeFileSync(join(bench.folder, "pushes"), "");
    const release = bench.run("release", "new", "app.ocu.star");
    row(undefined, "git store: release to 3 environments", seconds(release.wall), "");
    row(bench, "… pushes", String(linesOf(join(bench.folder, "pushes"))), "3", true);
  },
  idle: () => {
    const bench = new Bench({ "env.ocu.star": environments(500), "app.ocu.star": deployments() });
    bench.run("release", "new", "env.ocu.star");
    bench.run("release", "new", "app.ocu.star");
    const idle = repeated(3, () => bench.run("work", "continue"));
    row(undefined, "nothing to do, 500 deployments", seconds(idle.wall), "1 s");
    for (const side of ["state", "intent"]) {
      multiply(join(bench.root, `.ocuroot/${side}/refs/bench/-`), "app.ocu.star", 20);
    }
    for (let copy = 2; copy <= 20; copy += 1) {
      cpSync(join(bench.root, "app.ocu.star"), join(bench.root, `app${copy}.ocu.star`));
    }
    bench.commit();
    const many = repeated(3, () => bench.run("work", "continue"));
    row(undefined, "nothing to do, 10,000 deployments", seconds(many.wall), "3 s");
    row(bench, "… memory", `${Math.round(many.memory)} MiB`, "300 MiB", true);
  },
  github: () => atGithub("github.ts"),
  "fan-out": () => atGithub("fan-out.ts"),
};

/** Runs what needs the simulated GitHub, and shows the rows that it prints. */
function atGithub(file) {
  const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
  const root = fileURLToPath(new URL("..", import.meta.url));
  const args = [vitest, "run", `bench/${file}`, "--config", "bench/vitest.config.ts", "--disable-console-intercept"];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  for (const line of stdout.split("\n")) {
    if (line.startsWith("row ")) row(undefined, ...JSON.parse(line.slice(4)), "");
  }
  if (status !== 0) throw new Error(`the benchmarks at GitHub ended with ${status}: ${stdout}${stderr}`);
}

/** A command that reads one document of many, and one that reads all their names: with a new cache, and again. */
function gitStore(count) {
  const bench = new Bench({});
  const documents = Array.from({ length: count }, (_, at) => `refs/@/custom/a${at % 100}/d${at}`);
  gitRemote(bench, documents);
  const trace = join(bench.folder, "trace");
  bench.env = { GIT_TRACE2_EVENT: trace };
  const measured = (...args) => {
    writeFileSync(trace, "");
    const { wall, memory } = bench.run(...args);
    const started = readFileSync(trace, "utf8")
      .split("\n")
      .filter((line) => line.includes('"event":"start"')).length;
    return `${overNode(wall)}, ${Math.round(memory)} MiB, ${started} × git`;
  };
  const name = `git store of ${count.toLocaleString("en")} documents`;
  row(undefined, `${name}, cold`, measured("state", "get", "@/custom/a1/d1"), "");
  row(undefined, "… again", measured("state", "get", "@/custom/a1/d1"), "");
  row(undefined, "… all names", measured("state", "match", "**"), "");
  row(bench, "… a value set", measured("state", "set", "@/custom/x", "1"), "", true);
}

/** A remote for the bench's stores that counts its pushes, with documents in the branch of the state. */
function gitRemote(bench, documents) {
  const remote = join(bench.folder, "store.git");
  bench.git("init", "--quiet", "--bare", remote);
  const hook = `#!/bin/sh\necho >> ${join(bench.folder, "pushes")}\n`;
  writeFileSync(join(remote, "hooks", "pre-receive"), hook, { mode: 0o755 });
  const store = (branch) => `store.git("${remote}", branch = "${branch}")`;
  writeFileSync(
    join(bench.root, "repo.ocu.star"),
    `repo_alias("bench")\nstore.set(${store("state")}, intent = ${store("intent")})\n`,
  );
  if (documents.length === 0) return;
  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const body = (path) =>
    JSON.stringify({ kind: "ref", body_type: "string", body: `${path} ${"x".repeat(600)}` }, null, 2);
  const files = documents.map((path) => `M 100644 inline ${path}/@object.json\n${data(body(path))}`);
  const marker = `M 100644 inline .ocuroot-store\n${data('{"version":3,"Tags":{"state":{}}}')}`;
  const commit = `commit refs/heads/state\ncommitter Bench <bench@example.com> 0 +0000\n${data("documents")}`;
  execFileSync("git", ["--git-dir", remote, "fast-import", "--quiet"], {
    input: `${commit}${marker}${files.join("")}`,
  });
}

function linesOf(file) {
  return readFileSync(file, "utf8").split("\n").length - 1;
}

/** Copies of a package's documents under other names: a store that many packages have filled. */
function multiply(folder, file, times) {
  for (let copy = 2; copy <= times; copy += 1) {
    const target = join(folder, file.replace(".", `${copy}.`));
    cpSync(join(folder, file), target, { recursive: true });
    for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      writeFileSync(`${path}.new`, readFileSync(path, "utf8").replaceAll(file, file.replace(".", `${copy}.`)));
      renameSync(`${path}.new`, path);
    }
  }
}

function row(bench, what, measured, budget, last = false) {
  console.log(`${what.padEnd(36)} ${measured.padEnd(16)} ${budget}`);
  if (last) bench?.close();
}

console.log(`${"what".padEnd(36)} ${"measured".padEnd(16)} budget`);
console.log(`${"Node's own start".padEnd(36)} ${Math.round(base * 1000)} ms`);
const wanted = process.argv.slice(2);
// Minutes: only for whoever asks for it.
const usual = Object.keys(benches).filter((name) => name !== "fan-out");
for (const [name, bench] of Object.entries(benches)) if ((wanted.length === 0 ? usual : wanted).includes(name)) bench();
