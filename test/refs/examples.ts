/** One row: input; repo, path; release; kind, subpath, fragment; normalised; in the file S; in the folder C. */
export interface Example {
  readonly row: string;
  readonly input: string;
  readonly parts: readonly [repo: string, path: string, release: string | undefined, item: string];
  /** `"="`: as the input. */
  readonly normalised: string;
  /** `"="`: as normalised; `"error"`: refused. */
  readonly inFile: string;
  readonly inFolder: string;
}

const g = "github.com/o/r/-/";
export const file = `${g}a/b.ocu.star/@r3`;
export const folder = `${g}sub`;
const own = file;
const fileAt = `${g}a/b.ocu.star`;
const none = undefined;

type Parts = Example["parts"];

function row(
  number: string,
  input: string,
  parts: Parts,
  normalised: string,
  inFile: string,
  inFolder = inFile,
): Example {
  return { row: number, input, parts, normalised, inFile, inFolder };
}

/**
 * What refs mean. Rows are numbered as in the description of the Go client; where a row says why, the outcome is ours
 * and differs from its.
 */
export const examples: readonly Example[] = [
  row("1", "", ["", "", none, ""], "=", own, folder),
  row("2", ".", ["", ".", none, ""], "=", own, folder),
  row("3", "./task/build", ["", ".", none, "task:build"], "=", `${own}/task/build`, `${folder}/task/build`),
  row("4", "./task/build/", ["", ".", none, "task:build"], "./task/build", `${own}/task/build`, `${folder}/task/build`),
  row(
    "5",
    "./call/build#output/tag",
    ["", ".", none, "task:build#output/tag"],
    "./task/build#output/tag",
    `${own}/task/build#output/tag`,
    `${folder}/task/build#output/tag`,
  ),
  row(
    "6",
    "./task/build/#output/tag/",
    ["", ".", none, "task:build#output/tag"],
    "./task/build#output/tag",
    `${own}/task/build#output/tag`,
    `${folder}/task/build#output/tag`,
  ),
  row(
    "7",
    "./custom/approval",
    ["", ".", none, "custom:approval"],
    "=",
    `${own}/custom/approval`,
    `${folder}/custom/approval`,
  ),
  row("8", "./@", ["", ".", "", ""], "=", `${fileAt}/@`, `${folder}/@`),
  row(
    "9",
    "./@/task/build#output/n",
    ["", ".", "", "task:build#output/n"],
    "=",
    `${fileAt}/@/task/build#output/n`,
    `${folder}/@/task/build#output/n`,
  ),
  row(
    "10",
    "./@/deploy/staging",
    ["", ".", "", "deploy:staging"],
    "=",
    `${fileAt}/@/deploy/staging`,
    `${folder}/@/deploy/staging`,
  ),
  // B3: the release that was written stays.
  row(
    "11 B3",
    "./@v3/task/build",
    ["", ".", "v3", "task:build"],
    "=",
    `${fileAt}/@v3/task/build`,
    `${folder}/@v3/task/build`,
  ),
  row(
    "12",
    "./+/deploy/staging",
    ["", ".", "", "deploy:staging"],
    "./@/deploy/staging",
    `${fileAt}/@/deploy/staging`,
    `${folder}/@/deploy/staging`,
  ),
  // B4: another file counts its own releases, so it does not take ours.
  row("13 B4", "./-/p.ocu.star", [".", "p.ocu.star", none, ""], "=", `${g}p.ocu.star`),
  row("14", "./-/p.ocu.star/@", [".", "p.ocu.star", "", ""], "=", `${g}p.ocu.star/@`),
  row(
    "15",
    "./-/p.ocu.star/@/deploy/staging#output/host",
    [".", "p.ocu.star", "", "deploy:staging#output/host"],
    "=",
    `${g}p.ocu.star/@/deploy/staging#output/host`,
  ),
  row("16 B3", "./-/p.ocu.star/@r9/task/x", [".", "p.ocu.star", "r9", "task:x"], "=", `${g}p.ocu.star/@r9/task/x`),
  row("17", "./-/@/custom/x", [".", "", "", "custom:x"], "=", `${fileAt}/@/custom/x`, `${folder}/@/custom/x`),
  row("18", "./-", [".", "", none, ""], "=", own, folder),
  row("19 B4", "//p.ocu.star", [".", "p.ocu.star", none, ""], "./-/p.ocu.star", `${g}p.ocu.star`),
  row(
    "20 B3",
    "//p.ocu.star/@r5/custom/approval",
    [".", "p.ocu.star", "r5", "custom:approval"],
    "./-/p.ocu.star/@r5/custom/approval",
    `${g}p.ocu.star/@r5/custom/approval`,
  ),
  row(
    "21",
    "//@/deploy/x",
    [".", "", "", "deploy:x"],
    "./-/@/deploy/x",
    `${fileAt}/@/deploy/x`,
    `${folder}/@/deploy/x`,
  ),
  // B5: bare paths start in the folder of the file, not in the file.
  row("22 B5", "p.ocu.star", ["", "p.ocu.star", none, ""], "=", `${g}a/p.ocu.star`, `${folder}/p.ocu.star`),
  row("23 B5", "p.ocu.star/@r1", ["", "p.ocu.star", "r1", ""], "=", `${g}a/p.ocu.star/@r1`, `${folder}/p.ocu.star/@r1`),
  row(
    "24 B5",
    "q/p.ocu.star/@/deploy/prod",
    ["", "q/p.ocu.star", "", "deploy:prod"],
    "=",
    `${g}a/q/p.ocu.star/@/deploy/prod`,
    `${folder}/q/p.ocu.star/@/deploy/prod`,
  ),
  row("25 B5", "../p.ocu.star/@", ["", "../p.ocu.star", "", ""], "=", `${g}p.ocu.star/@`),
  // B5: without "./" it is meant as row 3 in a file, and is a path on the command line.
  row("26 B5", "task/build", ["", "task/build", none, ""], "=", `${own}/task/build`, `${folder}/task/build`),
  row("27", "@", ["@", "", "", ""], "=", "="),
  row("28", "@/environment/production", ["@", "", "", "environment:production"], "=", "="),
  row("29", "@/environment/staging#attributes/type", ["@", "", "", "environment:staging#attributes/type"], "=", "="),
  row("30", "+/environment/production", ["@", "", "", "environment:production"], "@/environment/production", "="),
  row("31", "@r1/custom/flag", ["@", "", "r1", "custom:flag"], "=", "="),
  row("32", "@/push/intent_commit", ["@", "", "", "push:intent_commit"], "=", "="),
  row(
    "33",
    "github.com/o/r2/-/x.ocu.star/@/deploy/prod#output/host",
    ["github.com/o/r2", "x.ocu.star", "", "deploy:prod#output/host"],
    "=",
    "=",
  ),
  row("34", "github.com/o/r2/-/x.ocu.star/@v1", ["github.com/o/r2", "x.ocu.star", "v1", ""], "=", "="),
  row("35", "github.com/o/r2/-/x.ocu.star", ["github.com/o/r2", "x.ocu.star", none, ""], "=", "="),
  row("36", "github.com/o/r2/-/", ["github.com/o/r2", "", none, ""], "github.com/o/r2/-", "="),
  row("37", "github.com/o/r2/-/@v1", ["github.com/o/r2", "", "v1", ""], "=", "="),
  row(
    "38",
    "github.com/o/r2/-/x/+/call/build/",
    ["github.com/o/r2", "x", "", "task:build"],
    "github.com/o/r2/-/x/@/task/build",
    "=",
  ),
  row("39", "al/-/repo.ocu.star/@abc123/push/index", ["al", "repo.ocu.star", "abc123", "push:index"], "=", "="),
  row("40", "al/-/x/@r1/task/build/1/status/complete", ["al", "x", "r1", "task:build/1/status/complete"], "=", "="),
  row("41", "al/-/x/@r1/commit/0a1b2c", ["al", "x", "r1", "commit:0a1b2c"], "=", "="),
  row("42", "al/-/x/@r1/op/check_envs", ["al", "x", "r1", "op:check_envs"], "=", "="),
  row("43", "al/-/x/@r1#commit", ["al", "x", "r1", "#commit"], "=", "="),
  row("44", "al/-/x/@1.2.3-4/custom/promote", ["al", "x", "1.2.3-4", "custom:promote"], "=", "="),
  row("45", "a/-/b/-/c", ["b", "c", none, ""], "b/-/c", "="),
  row("46", "./-/al/-/x", ["al", "x", none, ""], "al/-/x", "="),
  // B7: the address of a remote stands for the name of its repository.
  row("47 B7", "https://github.com/o/r2/-/x/@r1", ["github.com/o/r2", "x", "r1", ""], "github.com/o/r2/-/x/@r1", "="),
  // B6: stores are relative to their root, so the slash in front never counted on disk.
  row("48 B6", "/abs/x/@r1", ["", "abs/x", "r1", ""], "abs/x/@r1", `${g}a/abs/x/@r1`, `${folder}/abs/x/@r1`),
  row("49", "my repo/-/päth/x/@r1/task/b c", ["my repo", "päth/x", "r1", "task:b c"], "=", "="),
  // B5: in a file it can be nothing that exists, and is reported.
  row("50 B5", "x#frag", ["", "x#frag", none, ""], "=", "error", `${folder}/x#frag`),
  // B8: one spelling for each place on disk; B3 and B5 for the rest.
  row(
    "51 B8",
    "x/@r1/task/a//b",
    ["", "x", "r1", "task:a/b"],
    "x/@r1/task/a/b",
    `${g}a/x/@r1/task/a/b`,
    `${folder}/x/@r1/task/a/b`,
  ),
  row("52 B5", "a+b/c", ["", "a+b/c", none, ""], "=", "error", `${folder}/a+b/c`),
  row(
    "53 B3",
    "x/@v1+build/task/a",
    ["", "x", "v1+build", "task:a"],
    "=",
    `${g}a/x/@v1+build/task/a`,
    `${folder}/x/@v1+build/task/a`,
  ),
  row("54 B5", "**/@/deploy/*", ["", "**", "", "deploy:*"], "=", `${g}a/**/@/deploy/*`, `${folder}/**/@/deploy/*`),
  // B2: the path is kept.
  row("E1 B2", "x/@r1/", ["", "x", "r1", ""], "x/@r1", `${g}a/x/@r1`, `${folder}/x/@r1`),
  row("E1 B2", "./@/", ["", ".", "", ""], "./@", `${fileAt}/@`, `${folder}/@`),
  // B7: names of repositories, whatever address they are taken from.
  row("E6 B7", "git@github.com:o/r/-/x/@r1", ["github.com/o/r", "x", "r1", ""], "github.com/o/r/-/x/@r1", "="),
  row("E6 B7", "ssh://git@h/r/-/x", ["h/r", "x", none, ""], "h/r/-/x", "="),
  // B7: the natural form in a shell.
  row("E10 B7", "./p.ocu.star", ["", "p.ocu.star", none, ""], "p.ocu.star", `${g}a/p.ocu.star`, `${folder}/p.ocu.star`),
  row(
    "E10 B7",
    "./sub/p.ocu.star",
    ["", "sub/p.ocu.star", none, ""],
    "sub/p.ocu.star",
    `${g}a/sub/p.ocu.star`,
    `${folder}/sub/p.ocu.star`,
  ),
  // B7: only a segment that is "-" closes the name of a repository.
  row("E11 B7", "g/o/r/-x/y", ["", "g/o/r/-x/y", none, ""], "=", "error", `${folder}/g/o/r/-x/y`),
  row("E11 B7", "./-foo/bar", ["", "-foo/bar", none, ""], "-foo/bar", "error", `${folder}/-foo/bar`),
];

/** Texts that are refused: row, text, column of the caret, part of the sentence, part of the fix. */
export const refused: readonly (readonly [string, string, number, string, string])[] = [
  // B1, B2: a kind without a name is an error, where the Go client crashed or lost the path.
  ["E2 B2", "x/@r1/task", 11, '"task" needs a name', "write x/@r1/task/NAME"],
  ["E2 B2", "./task", 7, '"task" needs a name', "write ./task/NAME"],
  ["E3 B1", "x/@r1/task/", 11, '"task" needs a name', "write x/@r1/task/NAME"],
  // The doubled slash is cleaned; what is left has a kind that does not exist.
  ["E4 B8", "x/@r1//y", 8, '"y" is no kind of document', "use one of task, deploy"],
  ["E5", "repo.git/p/@/invalid/sub", 14, '"invalid" is no kind of document', "use one of task"],
  ["E6", "repo.git/p@/deploy/h", 11, '"@" must start a segment', "write repo.git/p/@/deploy/h"],
  ["E6", "a@b", 2, '"@" must start a segment', "write a/@b"],
  ["E7", "x/@r1/task/a/@r2", 14, '"@" opens a release', "x/@r1/task/a/%40r2"],
  ["E7", "x/@r1/task/a#b/@c", 16, '"@" opens a release', "x/@r1/task/a#b/%40c"],
  ["E8", "x/@r1/custom/a=b", 15, '"=" cannot be part of a name', "write x/@r1/custom/a%3Db"],
  ["E9", "x/@r1/deploy#x", 13, '"deploy" needs a name', "write x/@r1/deploy/NAME#x"],
  ["E9", "./#x", 3, '"#" must follow', "write ./task/NAME#x"],
  ["E12", "a/+b/c", 6, '"c" is no kind of document', "write a/%2Bb/c"],
  ["E13", "x/@r1/Task/a", 7, '"Task" is no kind of document', "write x/@r1/task/a"],
  ["E14", "**/@*/{task,deploy}/*", 7, '"{task,deploy}" is no kind of document', "use one of task"],
];
