// Moves the tag of a major version, which workflow files name, to a release: `node scripts/move-major.mjs v1.4.0`.
// Not to a version before the one it is at, unless --rollback says that this is meant, and never to a prerelease.

import { execFileSync } from "node:child_process";

const [tag = "", ...options] = process.argv.slice(2);
const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();

/** `v1.4.0` as numbers; undefined for anything else. */
const numbersOf = (name) => /^v(\d+)\.(\d+)\.(\d+)$/.exec(name)?.slice(1).map(Number);
const compare = (a, b) => a.map((value, index) => value - b[index]).find((difference) => difference !== 0) ?? 0;

function refuse(message) {
  console.error(message);
  process.exit(1);
}

const wanted = numbersOf(tag) ?? refuse(`${tag || "(nothing)"} is no released version, such as v1.4.0`);
const major = `v${wanted[0]}`;
const current = git("tag", "--list", major) === "" ? [] : git("tag", "--points-at", `${major}^{commit}`).split("\n");
const newest = current
  .flatMap((name) => [numbersOf(name) ?? []].filter((found) => found.length > 0))
  .sort(compare)
  .at(-1);
if (newest !== undefined && compare(wanted, newest) < 0 && !options.includes("--rollback"))
  refuse(`${major} is at v${newest.join(".")}, which is newer than ${tag}; --rollback moves it back`);
git("tag", "--force", major, `${tag}^{commit}`);
git("push", "--force", "origin", `refs/tags/${major}`);
console.log(`${major} is at ${tag}`);
