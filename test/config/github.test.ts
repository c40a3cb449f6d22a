import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { problemOf, repository, temporaryFolder } from "./support.js";

const onActions = (folder: string) => ({
  GITHUB_ACTIONS: "true",
  GITHUB_REPOSITORY: "octo-org/shop",
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_RUN_ID: "4712",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_REF_NAME: "main",
  GITHUB_EVENT_PATH: path.join(folder, "event.json"),
  GITHUB_STEP_SUMMARY: path.join(folder, "summary"),
  GITHUB_OUTPUT: path.join(folder, "output"),
  GITHUB_TOKEN: "ghs_abcdef",
});

function evaluated(source: string, env: Record<string, string> = {}) {
  const commands: string[] = [];
  const repo = repository({ "f.ocu.star": source }, { env, command: (line) => commands.push(line) });
  return repo.evaluate().then(() => ({ ...repo, commands }));
}

describe("github", () => {
  test("has the facts of the run on Actions", async () => {
    const folder = temporaryFolder({ "event.json": '{"number": 7}' });
    const source =
      "print(github.active, github.owner, github.repo, github.run_url, github.run_attempt, github.ref_name, github.event()['number'])\nprint(github.token())";
    const { prints } = await evaluated(source, onActions(folder));
    expect(prints).toEqual([
      "True octo-org shop https://github.example/octo-org/shop/actions/runs/4712 2 main 7",
      "<secret>",
    ]);
  });

  test("writes summary, annotations and outputs on Actions", async () => {
    const folder = temporaryFolder();
    const source = `secret("hunter22")
github.summary("**hi** hunter22")
github.error("50% off\\nhere", file = "a,b.txt", line = 3)
github.notice("plain")
github.output("image", "a\\nb")
github.output("data", {"x": 1})`;
    const { commands } = await evaluated(source, onActions(folder));
    expect(readFileSync(path.join(folder, "summary"), "utf8")).toBe("**hi** <secret>\n");
    expect(commands).toEqual(["::error file=a%2Cb.txt,line=3::50%25 off%0Ahere", "::notice::plain"]);
    expect(readFileSync(path.join(folder, "output"), "utf8")).toMatch(
      /^image<<(ghadelimiter_[\w-]+)\na\nb\n\1\ndata<<(ghadelimiter_[\w-]+)\n\{"x":1\}\n\2\n$/,
    );
  });

  test("is empty and prints elsewhere", async () => {
    const source =
      'print(github.active, github.repository == "", github.event())\ngithub.summary("s")\ngithub.warning("w", "f", 2)\ngithub.group("g")\ngithub.output("n", "v")';
    const { prints, commands } = await evaluated(source, { GITHUB_REPOSITORY: "left/over" });
    expect(prints).toEqual(["False True {}", "summary: s", "warning: f:2: w", "== g", "output n = v"]);
    expect(commands).toEqual([]);
  });

  test("makes remotes and stores without a token in them", async () => {
    const source = 'print(github.remotes(), github.store("state")["git"]["remote_url"], github.remotes("a/b"))';
    const { prints } = await evaluated(source, onActions(temporaryFolder()));
    expect(prints).toEqual([
      '["https://github.example/octo-org/shop.git"] https://github.example/octo-org/shop.git ["https://github.example/a/b.git"]',
    ]);
    expect((await problemOf(evaluated("github.remotes()"))).message).toContain("the repository has to be named");
    expect((await problemOf(evaluated("github.token()"))).message).toContain(
      "neither GITHUB_TOKEN nor GH_TOKEN is set",
    );
  });
});
