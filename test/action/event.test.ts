import { describe, expect, test } from "vitest";
import { modeOf, type Payload } from "../../src/action/event.js";

const commit = "a".repeat(40);
const mode = (name: string, payload: Payload = {}, ref = "refs/heads/main") =>
  modeOf({ name, payload, ref, repository: "acme/shop" });
const pull = (full_name: string | null) => ({
  pull_request: {
    number: 7,
    head: { sha: commit, repo: full_name === null ? null : { full_name } },
    base: { ref: "main", repo: { full_name: "acme/shop" } },
  },
});
const following = (more: object) => ({
  workflow_run: {
    head_sha: commit,
    conclusion: "success",
    event: "push",
    head_repository: { full_name: "acme/shop" },
    ...more,
  },
});

describe("auto", () => {
  test.each([
    ["a push of a branch", mode("push"), { kind: "push" }],
    ["a schedule", mode("schedule"), { kind: "reconcile", scheduled: true }],
    ["a run by hand", mode("workflow_dispatch", { inputs: null }), { kind: "reconcile", scheduled: false }],
    [
      "empty inputs",
      mode("workflow_dispatch", { inputs: { commit: "", command: "" } }),
      { kind: "reconcile", scheduled: false },
    ],
    ["a commit", mode("workflow_dispatch", { inputs: { commit } }), { kind: "work", commit }],
    [
      "a request of our own",
      mode("workflow_dispatch", { inputs: { commit, command: "work any --request x1" } }),
      { kind: "work", commit },
    ],
    [
      "a command",
      mode("workflow_dispatch", { inputs: { command: "state diff" } }),
      { kind: "command", line: "state diff" },
    ],
    [
      "a command at a commit",
      mode("workflow_dispatch", { inputs: { commit, command: "work ops" } }),
      { kind: "command", line: "work ops", commit },
    ],
    [
      "a repository dispatch",
      mode("repository_dispatch", { client_payload: { commit, command: "evil" } }),
      { kind: "work", commit },
    ],
    [
      "an own pull request",
      mode("pull_request", pull("acme/shop")),
      { kind: "plan", fork: false, pullRequest: 7, head: commit, base: "main" },
    ],
    [
      "one of a fork",
      mode("pull_request", pull("eve/shop")),
      { kind: "plan", fork: true, pullRequest: 7, head: commit, base: "main" },
    ],
    [
      "one of a deleted fork",
      mode("pull_request", pull(null)),
      { kind: "plan", fork: true, pullRequest: 7, head: commit, base: "main" },
    ],
    [
      "pull_request_target",
      mode("pull_request_target", pull("acme/shop")),
      { kind: "plan", fork: true, pullRequest: 7, head: commit, base: "main" },
    ],
    ["a workflow before this one", mode("workflow_run", following({})), { kind: "push", commit }],
  ])("knows what to do on %s", (_name, found, expected) => expect(found).toEqual(expected));

  test.each([
    ["a deleted branch", mode("push", { deleted: true })],
    ["a tag", mode("push", {}, "refs/tags/v1")],
    ["a failed workflow before this one", mode("workflow_run", following({ conclusion: "failure" }))],
    ["a workflow for a fork", mode("workflow_run", following({ head_repository: { full_name: "eve/shop" } }))],
    ["a workflow for a pull request", mode("workflow_run", following({ event: "pull_request" }))],
  ])("does nothing on %s, and says why", (_name, found) => expect(found).toMatchObject({ kind: "nothing", why: /./ }));

  test.each([
    ["an event that says nothing", () => mode("issues"), "issues"],
    ["an event without its payload", () => mode("pull_request"), "pull_request"],
    ["half a commit", () => mode("workflow_dispatch", { inputs: { commit: "abc" } }), "abc"],
    ["a commit that is no text", () => mode("repository_dispatch", { client_payload: { commit: 7 } }), "commit"],
  ])("refuses %s", (_name, act, words) => expect(act).toThrow(words));
});
