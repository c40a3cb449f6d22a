import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { Workspace } from "../support/workspace.js";

const task = 'def f():\n    return done()\n\ntask(f, "t")\n';

/** Arguments, words that the one sentence must have, and what it says can be done. */
const wrong: readonly (readonly [string, string, string?])[] = [
  ["bogus", "unknown command bogus for ocuroot", "ocuroot --help"],
  ["stat match", "unknown command stat", "did you mean state?"],
  ["release bogus", "unknown command bogus for ocuroot release"],
  ["release new --bogus", "unknown flag --bogus for ocuroot release new", "ocuroot release new --help"],
  ["work continue --dryrnu", "unknown flag --dryrnu", "did you mean --dryrun?"],
  ["release new", "nothing is named", "ocuroot release new FILE"],
  ["release continue", "nothing is named", "ocuroot release continue FILE"],
  ["state get", "nothing is named", "ocuroot state get REF"],
  ["state set", "ref is missing for ocuroot state set"],
  ["state set @/custom/x", "value is missing for ocuroot state set"],
  ["release lint", "files is missing for ocuroot release lint"],
  ["release new a.ocu.star b.ocu.star", "2 arguments where 1 can be for ocuroot release new"],
  ["release new a.ocu.star/@r1", "a.ocu.star is named with one", "ocuroot release new a.ocu.star"],
  ["release new .", "is not the file of a package"],
  ["release new a.ocu.star --max-parallel 0", '--max-parallel cannot be "0": it must be a whole number from 1 up'],
  ["release new a.ocu.star --max-parallel 1.5", '--max-parallel cannot be "1.5"'],
  ["release new a.ocu.star --max-parallel", "--max-parallel needs a value"],
  ["state set @/custom/x y -f yaml", '--format cannot be "yaml": it is one of string, json, starlark'],
  ["work continue --progress fancy", '--progress cannot be "fancy"'],
  ["completion tcsh", 'there is no completion for "tcsh"', "bash, zsh or fish"],
];

test("wrong usage is one sentence with what to do, exit code 2, and touches nothing", async () => {
  const work = new Workspace({ "repo.ocu.star": 'repo_alias("r")\n', "a.ocu.star": task });
  for (const [args, sentence, fix] of wrong) {
    const ended = await work.run(args.split(" "));
    const errors = ended.stderr.split("\n").filter((line) => line.startsWith("Error: "));
    expect([args, ended.code, ended.stdout, errors.length], ended.stderr).toEqual([args, 2, "", 1]);
    expect(errors[0]).toContain(sentence);
    expect(ended.stderr).toMatch(/^Fix: /m);
    if (fix !== undefined) expect(ended.stderr).toContain(fix);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
  }
  expect(work.git("status", "--porcelain", "--ignored")).toBe("");
}, 180_000);

test("a bare command group shows its help and ends with 2, asked for help with 0", async () => {
  const work = new Workspace({ "repo.ocu.star": "" });
  for (const group of [[], ["release"], ["work"], ["state"]]) {
    const bare = await work.run(group);
    expect([group, bare.code]).toEqual([group, 2]);
    expect(bare.stderr).toContain(["Usage: ocuroot", ...group].join(" "));
  }
});

/** Refs, the sentence about them, and the command they are given to. */
const refs: readonly (readonly [string, string, string])[] = [
  ["state get", "a@b", '"a@b" is not a ref: "@" must start a segment'],
  ["state get", "a.ocu.star/@r1/task/", 'is not a ref: "task" needs a name'],
  ["state get", "a.ocu.star/@r1/tusk/x", "is not a ref"],
  ["state get", "a.ocu.star/@r1/deploy#x", "is not a ref"],
  ["state get", "a.ocu.star/@r1/task/a/@r2", "is not a ref"],
  ["state get", "../../../../etc/passwd", '"../../../../etc/passwd" leaves the repository'],
  ["release new", "../../x.ocu.star", "leaves the repository"],
  ["release new", "other/-/x.ocu.star", "is in another repository; this one is r"],
  ["state match", "[", '"[" is not closed'],
  ["state match", "{a", '"{" is not closed'],
];

test("a bad ref or glob is named with what is wrong in it, exit code 1, and never leaves the store", async () => {
  const work = new Workspace({ "repo.ocu.star": 'repo_alias("r")\n', "a.ocu.star": task });
  for (const [command, ref, sentence] of refs) {
    const ended = await work.run([...command.split(" "), ref]);
    expect([ref, ended.code], ended.stderr).toEqual([ref, 1]);
    expect(ended.stderr).toContain(sentence);
    expect(ended.stderr.match(/^Error: /gm)).toHaveLength(1);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
  }
  const unsettable = [
    ["@/custom/../../x", '".." leaves'],
    ["../../../x/@/custom/y", "leaves the repository"],
    ["a.ocu.star/@r1", "cannot be set"],
    ["a.ocu.star/@r1/task/t/1", "cannot be set"],
    ["a.ocu.star/@r1/task/t/1/status/complete", "cannot be set"],
    ["@/custom/x#a", "names a part of a document"],
    ["a.ocu.star/@v9/custom/x", "no release has the tag v9"],
    ["@/custom", '"custom" needs a name'],
    ["@/environment/eu", 'needs {"name"'],
  ] as const;
  for (const [ref, sentence] of unsettable) {
    const ended = await work.run(["state", "set", ref, "y"]);
    expect([ref, ended.code, ended.stdout], ended.stderr).toEqual([ref, 1, ""]);
    expect(ended.stderr).toContain(sentence);
  }
  for (const [value, format] of [
    ["{bad", "json"],
    ["{bad", "starlark"],
    ["f(", "starlark"],
    ["", "json"],
  ] as const) {
    const ended = await work.run(["state", "set", "@/custom/x", value, "--format", format]);
    expect([value, format, ended.code], ended.stderr).toEqual([value, format, 1]);
    expect(ended.stderr).toMatch(/^Fix: /m);
  }
  for (const args of [
    ["delete", "@/custom/x"],
    ["apply", "a.ocu.star"],
  ]) {
    expect([args, (await work.run(["state", ...args])).code]).toEqual([args, 1]);
  }
  // Applying twice is applying once, also of a removal: what is in neither store is as it should be, and that is said.
  const gone = await work.run(["state", "apply", "@/custom/x"]);
  expect(gone.code).toBe(0);
  expect(gone.stderr).toContain("@/custom/x");
  expect(await work.match("**")).toEqual([]);
  expect(existsSync(work.path(".ocuroot/intent/refs"))).toBe(false);
}, 180_000);

test("outside of any repository the sentence says where to go; version and help work anywhere", async () => {
  const nowhere = new Workspace({}, { git: false });
  for (const args of [
    ["release", "new", "a.ocu.star"],
    ["state", "get", "a"],
    ["work", "continue"],
  ]) {
    const ended = await nowhere.run(args);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toBe(
      "Error: no repo.ocu.star here or in a folder above\nFix: go to a repository that has one, or run it inside a git checkout\n",
    );
  }
  expect(await nowhere.ok("version")).toMatch(/^ocuroot \d+\.\d+\.\d+\S*\n$/);
  expect(await nowhere.ok("release", "new", "--help")).toContain("Usage: ocuroot release new");
});
