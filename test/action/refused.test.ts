import { Octokit } from "@octokit/rest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { limitBytes } from "../../src/report/markdown.js";
import { planText } from "../../src/report/plan-text.js";
import type { RunResult } from "../simulator/runner/runner.js";
import { actionStep, logsOf, type Stage, stage, workflowPath, workflowText } from "./stage.js";

const builds = 'def build():\n    return done(outputs = {"text": "made"})\n\ntask(build, "build")\n';
const gated = `
def go(ok):
    return done()

task(go, "go", inputs = {"ok": input(ref = "//b.ocu.star/@/task/build#output/text")})
`;

/** The ready-made workflow with inputs. */
const given = (...lines: readonly string[]): string =>
  workflowText.replace(
    "- uses: ocuroot/ocuroot@v1",
    ["- uses: ocuroot/ocuroot@v1", "        with:", ...lines.map((line) => `          ${line}`)].join("\n"),
  );

/** What people see of a run that was refused: in the log, as an annotation, in the summary and as an output. */
function refusal(result: RunResult | undefined): string {
  if (result === undefined) throw new Error("nothing ran");
  expect(result.conclusion, logsOf([result])).toBe("failure");
  const { log, annotations, summary, outputs } = actionStep(result);
  expect(annotations.map(({ kind }) => kind)).toContain("error");
  expect(summary).toMatch(/✗|failed/);
  expect(outputs.status).toBe("failed");
  return log;
}

const dispatch = (on: Stage, inputs: Record<string, string>) =>
  new Octokit({
    auth: on.github.token({ kind: "classic" }).value,
    baseUrl: on.github.api,
  }).actions.createWorkflowDispatch({ owner: "acme", repo: "shop", workflow_id: "ocuroot.yml", ref: "main", inputs });

test("inputs that are unknown, wrong or empty are named in one message, and nothing is done", async () => {
  const on = await stage({
    "b.ocu.star": builds,
    [workflowPath]: given("max-paralel: 3", "cascade: perhaps", "token: ''"),
  });
  const [result] = await on.drain();
  const log = refusal(result);
  for (const words of ["there is no input max-paralel", 'the input cascade is "perhaps"', "the input token is empty"])
    expect(log).toContain(words);
  expect(on.repository.head("ocuroot-state")).toBeUndefined();
});

test("a token that may not write the repository: the permission is named as the lines to add", async () => {
  const text = workflowText.replace("  contents: write\n", "  contents: read\n");
  const on = await stage({ "b.ocu.star": builds, [workflowPath]: text });
  const [result] = await on.drain();
  expect(refusal(result)).toMatch(/permissions:\n\s+contents: write/);
});

test("a workflow to start that is not there is named, with what it has to look like", async () => {
  const on = await stage({ "a.ocu.star": gated, [workflowPath]: given("workflow: gone.yml") });
  await on.drain();
  await on.repository.commit({ "b.ocu.star": builds }, { message: "Second" });
  const [result] = await on.drain();
  const log = refusal(result);
  expect(log).toContain("gone.yml of acme/shop cannot be started on main");
  expect(log).toContain("workflow_dispatch:");
  // What was done is done all the same.
  expect(on.runs("complete")).toEqual(["b.ocu.star/@r1/task/build/1"]);
});

test("a commit that does not exist is named, and one that is none as well", async () => {
  const on = await stage({ "b.ocu.star": builds });
  await on.drain();
  await dispatch(on, { commit: "d".repeat(40) });
  const [missing] = await on.drain();
  expect(refusal(missing)).toContain("the commit ddddddd cannot be fetched");
  await dispatch(on, { commit: "main" });
  const [none] = await on.drain();
  expect(refusal(none)).toContain('the commit "main", which is no whole commit hash');
});

test("a repository without release files has nothing to do; a glob that matches none is a mistake", async () => {
  const on = await stage({ "README.md": "hello\n" });
  const [result] = await on.drain();
  expect(result?.conclusion, result && logsOf([result])).toBe("success");
  expect(actionStep(result as never).outputs.status).toBe("nothing");
  await on.repository.commit({ "b.ocu.star": builds, [workflowPath]: given("files: servces/*") });
  const [limited] = await on.drain();
  expect(refusal(limited)).toContain("no release file matches servces/*");
});

test("a mistake in a file of a fork's pull request is marked on its line, and shown without a comment", async () => {
  const on = await stage({ "b.ocu.star": builds });
  await on.drain();
  const fork = await on.github.repository("eve/shop", {
    files: { ...on.repository.files("main"), "b.ocu.star": `${builds}phaze("x")\n` },
  });
  await on.github.pull(on.repository, { head: "main", from: fork });
  const [result] = await on.drain();
  expect(refusal(result)).toContain("phaze");
  expect(actionStep(result as never).annotations).toContainEqual(
    expect.objectContaining({ kind: "error", properties: expect.objectContaining({ file: "b.ocu.star", line: "5" }) }),
  );
  expect(on.github.comments(on.repository)).toEqual([]);
});

test("a job whose summary would be longer than GitHub takes keeps what fits of it, and says so", async () => {
  const waits = gated.replace('#output/text")', '#output/text", doc = "Is it there? " * 100000)');
  const on = await stage({ "a.ocu.star": waits });
  const [result] = await on.drain();
  expect(result?.conclusion, result && logsOf([result])).toBe("success");
  const { summary = "", annotations } = actionStep(result as never);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
  expect(summary).toMatch(/^## ◦ a r1 waits[\s\S]*```mermaid[\s\S]*\n```\n/);
  expect(summary.trimEnd()).toMatch(/_More than fits here: see the log\._$/);
  expect(annotations.filter(({ kind }) => kind === "error")).toEqual([]);
});

test("an event whose payload lacks what it is known by is named, with what to do", async () => {
  const on = await stage({ "b.ocu.star": builds });
  on.github.actions(on.repository).cancel(on.github.actions(on.repository).next() as never);
  await on.drain();
  await dispatch(on, {});
  const run = on.github.actions(on.repository).next();
  // A payload that was cut, or sent by something that only looks like GitHub.
  const result = await on.runner.run(Object.assign(run ?? {}, { event: "pull_request", payload: {} }) as never);
  expect(refusal(result)).toMatch(/the payload of pull_request has no pull_request[\s\S]*set the input command/);
});

test("a summary over the limit is cut at the end of a paragraph, says so, and leaves nothing open", () => {
  const cut = "_More than fits here: see the log._";
  const part = fc.constantFrom(
    "- a line\n\n",
    "<details><summary>x</summary>\n\n",
    "</details>\n\n",
    "```\ncode\n```\n\n",
    "é → ü\n\n",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 400 }), fc.integer({ min: 300, max: 2000 }), (parts, bytes) => {
      const text = parts.join("");
      const shown = limitBytes(text, bytes, cut);
      if (Buffer.byteLength(text) <= bytes) return shown === text;
      return (
        shown.trimEnd().endsWith(cut) && (shown.match(/^```/gm)?.length ?? 0) % 2 === 0 && !shown.includes("\ufffd")
      );
    }),
  );
  const lines = Array.from({ length: 2000 }, (_, index) => ({
    ...{ package: `package-${index}`, kind: "deploy" as const, what: ["eu", "us"], change: ["r1 → new"] },
    why: "changed ".repeat(200),
  }));
  const text = planText(lines, { commit: "a".repeat(40), time: "2026-11-22T21:00:00Z" });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
  expect(text.trimEnd()).toMatch(/_More than fits here\._$/);
});
