import { describe, expect, test } from "vitest";
import type { ConfigOptions } from "../../src/config/options.js";
import { overrideSettings, type RepoSettings } from "../../src/config/setting-values.js";
import type { LogRecord } from "../../src/documents/run.js";
import { problemOf, problemsOf, repository } from "./support.js";

const load = (source: string, options: Partial<ConfigOptions> = {}) =>
  repository({ "repo.ocu.star": source }, options).config.settings();
const git = (branch: string) => ({
  git: { remote_url: "https://x/r.git", branch, create_branch: true, support_files: null },
});

describe("repo.ocu.star", () => {
  test("as the README of the Go client has it", async () => {
    const settings = await load(`
ocuroot("0.3.0")
repo_alias("shop")
store.set(
    store.git("https://x/r.git", branch = "state"),
    store.git("https://x/r.git", branch = "intent"),
)
def do_trigger(commit):
    print("triggering", commit)
trigger(do_trigger)
remotes(["https://x/r.git"])
`);
    expect(settings).toMatchObject({
      alias: "shop",
      state: git("state"),
      intent: git("intent"),
      remotes: ["https://x/r.git"],
      release_ignore: [],
      has_trigger: true,
      pure: true,
    });
    const logs: LogRecord[] = [];
    await settings.trigger?.("abc", { log: (each) => logs.push(each), signal: new AbortController().signal });
    expect(logs.map((each) => [each.message, each.attributes?.thread])).toEqual([["triggering abc", "do_trigger"]]);
  });

  test("as globals", async () => {
    const settings = await load(
      'repo_alias = "shop"\nstate_store = store.fs("/abs/store")\nintent_store = store.fs("rel")\nrepo_remotes = ["a", "b"]\nrelease_ignore = ["examples/**"]',
    );
    expect(settings).toMatchObject({
      alias: "shop",
      state: { fs: { path: "/abs/store" } },
      intent: { fs: { path: "rel" } },
      remotes: ["a", "b"],
      release_ignore: ["examples/**"],
      has_trigger: false,
    });
  });

  test("globals go over calls, and None leaves a setting empty", async () => {
    const settings = await load(
      'store.set(store.fs("called"), intent = store.fs("called"))\nstate_store = store.fs("assigned")\nintent_store = None\nrepo_alias = None',
    );
    expect(settings).toMatchObject({ state: { fs: { path: "assigned" } }, intent: { fs: { path: "called" } } });
    expect(settings.alias).toBeUndefined();
  });

  test("names that are loaded do not count as assigned", async () => {
    const repo = repository({ "repo.ocu.star": 'load("m.star", "repo_alias")', "m.star": 'repo_alias = "loaded"' });
    expect((await repo.config.settings()).alias).toBeUndefined();
  });

  test("calls in a module count", async () => {
    const repo = repository({
      "repo.ocu.star": 'load("m.star", "x")',
      "m.star": 'x = 1\nstore.set(store.fs("s"))\nrepo_alias("shop")',
    });
    expect(await repo.config.settings()).toMatchObject({ alias: "shop", state: { fs: { path: "s" } } });
  });

  test("a store by hand may have a prefix and support files", async () => {
    const settings = await load(
      'state_store = {"git": {"remote_url": "u", "path_prefix": "p", "support_files": {"a": "b"}}}',
    );
    expect(settings.state).toEqual({
      git: { remote_url: "u", create_branch: true, path_prefix: "p", support_files: { a: "b" } },
    });
  });

  test.each([
    ['store.set(store.fs("a"))\nstore.set(store.fs("b"))', "repo.ocu.star:2:10: store.set() was called before"],
    ["store.set(None)", "store.set() needs a store from store.git() or store.fs() as state, got None"],
    ["store.set({})", "store.set() needs a store"],
    [
      'store.set({"s3": {}})',
      'repo.ocu.star:1:10: state_store is no store that can be used: it has neither "fs" nor "git"',
    ],
    ["store.set(store.git(3))", "git.remote_url"],
    ['store.set(store.fs(""))', "fs.path"],
    ['state_store = "x"', 'repo.ocu.star:1:1: state_store must be a store, not "x"'],
    ["x = 1\nrepo_alias = 3", "repo.ocu.star:2:1: repo_alias must be text, not 3"],
    ["repo_alias(3)", "repo_alias() takes a name as text, got 3"],
    ['repo_alias("")', "repo_alias() takes a name"],
    ["repo_remotes = 3", "repo_remotes must be a list of texts, not 3"],
    ["remotes([1])", "remotes() takes a list of addresses"],
    ["trigger(3)", "trigger() takes a function of one parameter, the commit; got int"],
    ["def f():\n  pass\ntrigger(f)", "a trigger is called with the commit alone; f (repo.ocu.star:1:1) cannot be"],
    ["def f(a, b):\n  pass\ntrigger(f)", "a trigger is called with the commit alone"],
    ["environments()", "environments() is not available in repo.ocu.star"],
    ['register_environment(environment("x"))', "register_environment() is not available in repo.ocu.star"],
    ['ref("./x")', "ref() is not available in repo.ocu.star"],
    ['input(ref = "./x")', "ref() is not available in repo.ocu.star"],
  ])("is refused: %s", async (source, message) => {
    expect((await problemOf(load(source))).message).toContain(message);
  });

  test("B12.10: is shown with the place of its mistake", async () => {
    const [problem] = await problemsOf(load('x = 1\nrepo_alias("a" + 1)'));
    expect(problem).toMatchObject({
      file: "repo.ocu.star",
      line: 2,
      column: 16,
      excerpt: { text: 'repo_alias("a" + 1)' },
    });
  });

  test("takes a trigger that is a lambda, with further defaults", async () => {
    expect((await load("trigger(lambda commit, x = 1: None)")).has_trigger).toBe(true);
  });

  test("a trigger may not use environments, and shows where it failed", async () => {
    const settings = await load("def f(commit):\n  environments()\ntrigger(f)");
    const running =
      settings.trigger?.("c", { log: () => {}, signal: new AbortController().signal }) ?? Promise.resolve();
    expect(await problemOf(running)).toMatchObject({
      message: "environments() is not available in a trigger",
      line: 2,
    });
  });

  test("a file that asks the machine for something is not the same everywhere", async () => {
    expect((await load('repo_alias(env().get("X", "a"))')).pure).toBe(false);
    expect((await load('repo_alias(github.repository or "a")')).pure).toBe(false);
  });

  test("B12.9: is evaluated without a checkout from the sources that were stored with it", async () => {
    const repo = repository({
      "repo.ocu.star": 'load("lib/m.star", "name")\nrepo_alias(name)',
      "lib/m.star": 'name = "shop"',
    });
    const { sources } = await repo.config.settings();
    expect(Object.keys(sources).sort()).toEqual(["lib/m.star", "repo.ocu.star"]);
    const elsewhere = repository({});
    expect((await elsewhere.config.settings({ sources })).alias).toBe("shop");
    const { "repo.ocu.star": only = "" } = sources;
    const problem = await problemOf(elsewhere.config.settings({ sources: { "repo.ocu.star": only } }));
    expect(problem.message).toContain("lib/m.star was not stored");
  });
});

describe("environment variables go over settings", () => {
  const base: RepoSettings = { release_ignore: ["a"], has_trigger: false, alias: "file" };

  test("text", () => {
    expect(overrideSettings(base, { OCU_CFG_repo_alias: "var" }).alias).toBe("var");
    expect(overrideSettings(base, {})).toEqual(base);
  });

  test.each([
    ['["a", "b"]', ["a", "b"]],
    ["a, b", ["a", "b"]],
    ["a", ["a"]],
    ["", []],
  ])("lists, as JSON or between commas: %j", (text, list) => {
    expect(overrideSettings(base, { OCU_CFG_repo_remotes: text }).remotes).toEqual(list);
    expect(overrideSettings(base, { OCU_CFG_release_ignore: text }).release_ignore).toEqual(list);
  });

  test.each(["[1]", "[nothing"])("or name the variable that cannot be read: %s", (text) => {
    expect(() => overrideSettings(base, { OCU_CFG_release_ignore: text })).toThrow("OCU_CFG_release_ignore");
  });
});

describe("a Starlark value", () => {
  test.each([
    ['{"a": [1, True, None]}', { a: [1, true, null] }],
    ["1 << 70", 1n << 70n],
    ['"x"', "x"],
  ])("%s", async (text, value) => {
    expect(await repository({}).config.value(text)).toEqual(value);
  });

  test.each(["1 +", "undefined_name", "lambda: 1", "x = 1", 'shell("true")'])("or none: %s", async (text) => {
    expect((await problemOf(repository({}).config.value(text))).code).toBe("value-invalid");
  });
});
