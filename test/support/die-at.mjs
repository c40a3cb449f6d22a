// Loaded into a program before its own code (`node --import`): kills it with SIGKILL before the change number DIE_AT, counting
// from 1, that it makes to trees and clones of repositories, and right after it has started a git that makes one.
import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const dieAt = Number(process.env.DIE_AT);
let count = 0;

function here() {
  count += 1;
  if (count === dieAt) process.kill(process.pid, "SIGKILL");
}

/** Whether a call is about a tree or a clone. */
function matters(args) {
  return /\/(worktrees|clones)(\/|")|"worktree"/.test(JSON.stringify(args));
}

if (isMainThread) {
  for (const name of ["mkdirSync", "writeFileSync", "renameSync", "rmSync", "rmdirSync", "linkSync", "unlinkSync"]) {
    const original = fs[name];
    fs[name] = (...args) => {
      if (matters(args)) here();
      return original(...args);
    };
  }
  const { spawn } = childProcess;
  childProcess.spawn = (...args) => {
    const counts = matters(args.slice(0, 2));
    if (counts) here();
    const child = spawn(...args);
    if (counts) here();
    return child;
  };
  syncBuiltinESMExports();
}
