import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { actionStep, logsOf, stage, workflowPath, workflowText } from "./stage.js";

const readme = readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");
const [release = "", environments = ""] = [...readme.matchAll(/```python\n([\s\S]*?)```/g)].map(([, text]) => text);

test("a new user copies one workflow and the README's two files, pushes, and sees it deployed", async () => {
  const { github, repository, runner, drain, state } = await stage({});
  await drain();
  github.ledger.reset();
  const times: string[] = [];
  const timed = async <T>(what: string, work: Promise<T>): Promise<T> => {
    const begun = performance.now();
    const result = await work;
    times.push(`${what} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return result;
  };
  const files = { [workflowPath]: workflowText, "release.ocu.star": release, "environments.ocu.star": environments };
  await timed("copy three files and push", repository.commit(files));
  const [run] = await timed("the job that deploys", runner.drain(repository));
  console.log(`A new user's path: ${times.join(", ")}, ${github.ledger.counts().calls} calls`);
  expect(run?.conclusion, run && logsOf([run])).toBe("success");
  const step = actionStep(run as never);
  expect(step.outputs).toMatchObject({ status: "complete" });
  expect(step.summary).toContain("## ✓ release r1 done");
  expect(step.summary).toContain("```mermaid");
  expect(step.annotations).toEqual([]);
  const name = `${new URL(github.server).host}/acme/shop`;
  expect(state(`${name}/-/release.ocu.star/@r1`)).toMatchObject({ commit: repository.head() });
  expect(github.ledger.counts().calls).toBeLessThanOrEqual(30);
});

test("with debug logging the log ends with what the step used of GitHub; without it says nothing of that", async () => {
  const { github, repository, runner, drain } = await stage({
    "env.ocu.star": 'register_environment(environment("eu"))\n',
  });
  const [quiet] = await drain();
  expect(actionStep(quiet as never).log).not.toContain("GitHub:");
  github.ledger.reset();
  await repository.commit({ [workflowPath]: `${workflowText}  RUNNER_DEBUG: "1"\n` });
  const [run] = await runner.drain(repository);
  expect(run?.conclusion, run && logsOf([run])).toBe("success");
  const { calls, writes } = github.ledger.counts();
  const log = actionStep(run as never).log;
  const last = log.trimEnd().split("\n").at(-1);
  expect(last).toMatch(new RegExp(`^GitHub: ${calls} calls, ${writes} of them writes, .* left until`));
});
