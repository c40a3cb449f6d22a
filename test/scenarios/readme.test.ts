import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Workspace } from "../support/workspace.js";

const readme = readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");

/** The code blocks of a section with the text that stands before each of them. */
function blocks(heading: string): { before: string; text: string }[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/((?:(?!^```)[\s\S])*?)^```\w*\n([\s\S]*?)^```$/gm)].map(
    ([, before = "", text = ""]) => ({
      before,
      text,
    }),
  );
}

test("the two minutes of the README work as they are written", async () => {
  const found = blocks("Two minutes");
  const files = found.flatMap(({ before, text }) => {
    const name = /`([\w.]+\.ocu\.star)`[^`]*$/.exec(before)?.[1];
    return name === undefined ? [] : [[name, text] as const];
  });
  expect(files.map(([name]) => name)).toEqual(["release.ocu.star", "environments.ocu.star"]);
  const commands = found.flatMap(({ text }) => text.split("\n").filter((line) => line.startsWith("ocuroot ")));
  expect(commands.length).toBeGreaterThan(1);
  const work = new Workspace(Object.fromEntries(files));
  for (const command of commands) await work.ok(...command.split(" ").slice(1));
  expect(await work.match("**/@/deploy/*")).toEqual([
    "repo/-/release.ocu.star/@/deploy/production",
    "repo/-/release.ocu.star/@/deploy/staging",
  ]);
  expect(await work.get("release.ocu.star/@v1.0.0/task/build#output/version")).toBe("1.0.0");
  expect(existsSync(work.path(".ocuroot"))).toBe(true);
  expect(work.git("status", "--porcelain")).toBe("");
}, 180_000);

test("every command of the README's table is there with the flags it names", async () => {
  const work = new Workspace({}, { git: false });
  const rows = [
    ...(readme.split(/^## /m).find((part) => part.startsWith("Commands\n")) ?? "").matchAll(/^\| `(.*?)` \|(.*)$/gm),
  ];
  expect(rows.length).toBeGreaterThan(9);
  for (const [, usage = "", text = ""] of rows) {
    const words = usage.split(/[` ,]+/).filter((word) => /^[a-z]+$/.test(word));
    const command = ["release", "work", "state"].includes(words[0] ?? "") ? words.slice(0, 2) : words.slice(0, 1);
    const help = await work.ok(...command, "--help");
    for (const [flag] of `${usage} ${text}`.matchAll(/--[a-z-]+/g)) expect(help).toContain(flag);
  }
}, 180_000);

const older = {
  "repo.ocu.star": `ocuroot("0.3.0")

repo_alias("example")

store.set(
    store.fs("../state"),
    store.fs("../intent"),
)

def do_trigger(commit):
    print("asked for", commit)

trigger(do_trigger)
`,
  "environments.ocu.star": `register_environment(environment("staging", {"type": "staging"}))
register_environment(environment("production", {"type": "prod"}))
`,
  "release.ocu.star": `def build(ctx):
    print("building")
    return done(outputs = {"image": "app:1"}, tags = ["1.0.0"])

def up(ctx):
    print("deploying", ctx.inputs.image, "to", ctx.inputs.environment["name"])
    return done(outputs = {"url": "https://" + ctx.inputs.environment["name"]})

def down(ctx):
    print("destroying in", ctx.inputs.environment["name"])
    return done()

def of(kind):
    return [
        deploy(up = up, down = down, environment = e, inputs = {"image": ref("./call/build#output/image")})
        for e in environments()
        if e.attributes["type"] == kind
    ]

phase(name = "build", work = [call(build, name = "build")])
phase(name = "staging", work = of("staging"))
phase(name = "production", work = of("prod"))
`,
};

test("files in the words of the first generation release, continue, trigger and tear down, with two folder stores", async () => {
  const work = new Workspace(older);
  await work.ok("release", "new", "environments.ocu.star");
  const released = await work.run(["release", "new", "release.ocu.star"]);
  expect([released.code, released.stdout]).toEqual([0, ""]);
  const order = ["building", "deploying app:1 to staging", "deploying app:1 to production"];
  const at = order.map((line) => released.stderr.indexOf(line));
  expect(at.every((index) => index >= 0) && at.toString() === [...at].sort((a, b) => a - b).toString()).toBe(true);
  await work.ok("work", "continue");
  await work.ok("work", "trigger");
  expect(await work.match("**/status/*")).toEqual([
    "example/-/release.ocu.star/@r1/deploy/production/1/status/complete",
    "example/-/release.ocu.star/@r1/deploy/staging/1/status/complete",
    "example/-/release.ocu.star/@r1/task/build/1/status/complete",
  ]);
  expect(await work.get("release.ocu.star/@1.0.0/call/build#output/image")).toBe("app:1");
  expect(await work.get("release.ocu.star/+/deploy/staging#output/url")).toBe("https://staging");
  expect(readdirSync(work.path("../state/refs/example/-/release.ocu.star")).sort()).toEqual(["@", "@1.0.0", "@r1"]);
  expect(
    JSON.parse(work.read("../intent/refs/example/-/release.ocu.star/@/deploy/staging/@object.json")),
  ).toMatchObject({
    kind: "ref",
    body: {
      release: "example/-/release.ocu.star/@r1",
      input: { image: {}, environment: { ref: "@/environment/staging" } },
    },
  });

  await work.ok("state", "delete", "@/environment/staging");
  const removed = await work.run(["state", "apply", "@/environment/staging", "--cascade"]);
  expect(removed.code).toBe(0);
  expect(removed.stderr).toContain("destroying in staging");
  expect(await work.match("**/@/deploy/*")).toEqual(["example/-/release.ocu.star/@/deploy/production"]);
  await work.ok("state", "delete", "@/environment/production");
  const rest = await work.run(["work", "any"]);
  expect([rest.code, rest.stderr]).toEqual([0, expect.stringContaining("destroying in production")]);
  expect(await work.match("**/@/deploy/*")).toEqual([]);
  expect(await work.ok("state", "diff")).toBe("");
  expect(await work.ok("work", "any", "--dryrun")).toBe("");
}, 180_000);
