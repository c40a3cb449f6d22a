import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { Workspace } from "../support/workspace.js";
import { changeset, smallProject } from "./files.js";

/** The project as a clone of it has it after `npm ci`. */
function installed(changes: Readonly<Record<string, string>>): Workspace {
  const work = new Workspace({ ...smallProject("1.4.2"), ".gitignore": "node_modules\n", ...changes });
  Object.assign(work.env, { npm_config_offline: "true", npm_config_update_notifier: "false" });
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: work.root, env: work.env });
  // npm writes its own lock file, and says that programs can be run.
  execFileSync("npm", ["install", "--package-lock-only"], { cwd: work.root, env: work.env });
  work.commit("As npm has it");
  return work;
}

const version = ({ root, env }: Workspace) =>
  spawnSync(process.execPath, ["scripts/version.mjs"], { cwd: root, env, encoding: "utf8" });

const changed = (work: Workspace) =>
  work
    .git("status", "--short")
    .split("\n")
    .map((line) => line.trim())
    .sort();

interface Lock {
  readonly version: string;
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

test("version.mjs turns what is described into the next version of the root, and of nothing else", () => {
  const work = installed({
    ".changeset/brave-dogs.md": changeset("minor", "Releases can be frozen."),
    ".changeset/calm-cats.md": changeset("patch", "A lost dispatch is found."),
  });
  const before = work.read("package.json");
  const { status, stderr } = version(work);
  expect(status, stderr).toBe(0);
  expect(work.read("package.json")).toBe(before.replace('"version": "1.4.2"', '"version": "1.5.0"'));
  const lock = JSON.parse(work.read("package-lock.json")) as Lock;
  expect([lock.version, lock.packages[""]?.version, lock.packages["packages/starlark-wasm"]?.version]).toEqual([
    ...["1.5.0", "1.5.0", "1.0.0"],
  ]);
  const changelog = work.read("CHANGELOG.md");
  expect(changelog.indexOf("## 1.5.0")).toBeGreaterThan(-1);
  expect(changelog.indexOf("Releases can be frozen.")).toBeGreaterThan(changelog.indexOf("### Minor Changes"));
  expect(changelog.indexOf("A lost dispatch is found.")).toBeGreaterThan(changelog.indexOf("### Patch Changes"));
  expect(changed(work)).toEqual([
    ...["?? CHANGELOG.md", "D .changeset/brave-dogs.md", "D .changeset/calm-cats.md"],
    ...["M package-lock.json", "M package.json"],
  ]);
  // What was installed before fits what is locked now.
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: work.root, env: work.env });
});

test("version.mjs leaves everything as it was when nothing is described, or not rightly", () => {
  const work = installed({});
  expect(version(work).status).toBe(0);
  expect(work.git("status", "--short")).toBe("");
  work.write(".changeset/wrong.md", changeset("minor", "It is of another package.").replace("ocuroot", "nobody"));
  const { status, stderr, stdout } = version(work);
  expect(status).not.toBe(0);
  expect(`${stdout}${stderr}`).toContain("nobody");
  expect(work.git("status", "--short")).toBe("?? .changeset/wrong.md");
  expect(existsSync(work.path("CHANGELOG.md"))).toBe(false);
});
