// Loaded into a measured process: writes what it used to the file that BENCH_USAGE names, when it ends. No ECMAScript
// module: Node would take 15 ms to load the first one, and the program has none.
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread && process.env.BENCH_USAGE) {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu: (user + system) / 1e6, memory: maxRSS / 1024 }));
  });
}
