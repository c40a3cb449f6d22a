import fc from "fast-check";
import { expect, test } from "vitest";
import { GroupedOutput } from "../../src/report/groups.js";
import { LabelledOutput } from "../../src/report/output.js";
import { PlainReporter } from "../../src/report/plain.js";
import type { RunView } from "../../src/report/reporter.js";
import { FakeClock } from "./fake-clock.js";
import { approval, built, end, failingRelease, log, run, session, staged, view } from "./scene.js";

function plain(groups?: string) {
  const clock = new FakeClock();
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  const output = groups === undefined ? new LabelledOutput(stream) : new GroupedOutput(stream, groups);
  const reporter = new PlainReporter(output, clock, { unicode: true, color: false, columns: 120, program: "ocuroot" });
  return { clock, reporter, written, text: () => written.join("") };
}

test("a log names what each line is about and ends with the closing part", async () => {
  const { clock, reporter, text } = plain();
  for (const [seconds, event] of failingRelease()) {
    clock.moveTo(seconds);
    reporter.report(event);
  }
  await reporter.close();
  expect(text().replace(/(api r7 deploy eu \| line \d+\n){214}/, "(214 lines)\n")).toMatchInlineSnapshot(`
    "ocuroot 1.0.0: github.com/octo-org/shop at 8c1f2ab, state in branch ocuroot-state
    api r7: created, 3 tasks, 3 deployments
    api r7 lint: started
    api r7 test: started
    api r7 image: started
    api r7 lint: done in 6.1s
    api r7 test | ok  prices/cache_test  2.1s
    api r7 test: done in 44s
    api r7 image: done in 1m02s
    api r7 deploy staging: started
    api r7 deploy staging: done in 18s
    api r7 deploy eu: started
    api r7 deploy us: started
    (214 lines)
    api r7 deploy eu: failed after 9.4s: the command exited with 1
    api r7 deploy us: done in 24s
    api r7: failed in 2m10s, 5 done, 1 failed

    Error: api r7 deploy eu failed: the command exited with 1
      api.ocu.star:31:10 in up
        31 |     shell("kubectl rollout status deployment/api --timeout=60s")
           |          ^
      Last 2 of 214 lines:
        Waiting for deployment "api" rollout to finish: 1 of 3 updated...
        error: deployment "api" exceeded its progress deadline

    On record eu is still at r6; it may be half changed.
      try again   ocuroot release retry api.ocu.star/@r7
      whole log   ocuroot state get api.ocu.star/@r7/deploy/eu/1/logs
    "
  `);
  expect(clock.pending).toBe(0);
});

test("W20: a release that waits says for what, and how it is moved on", () => {
  const { clock, reporter, text } = plain();
  const waiting = ["eu", "us"].map((name) => run(`deploy ${name}`, "production", 2, "waiting", { waits: [approval] }));
  const release = view("waiting", [...built, staged, ...waiting], { duration_ms: 84_000 });
  reporter.report(session);
  reporter.report({ type: "release", action: "continued", release });
  clock.moveTo(84);
  reporter.report(end("waiting", [release]));
  expect(text()).toMatchInlineSnapshot(`
    "ocuroot 1.0.0: github.com/octo-org/shop at 8c1f2ab, state in branch ocuroot-state
    api r7: continued, 3 tasks, 3 deployments, 4 done
    api r7 deploy eu, us: needs custom/approved
    api r7: waiting after 1m24s, 4 done, 2 waiting

    Waiting for 1 value: "Release api to production?"
      ocuroot state set api.ocu.star/@r7/custom/approved yes --cascade
    "
  `);
});

test("an error that is all there is to say stands on the first line", () => {
  const { reporter, text } = plain();
  reporter.report(end("failed", [], { problems: [{ code: "usage", message: "unknown flag --dryrnu" }] }));
  expect(text()).toBe("Error: unknown flag --dryrnu\n");
});

test("a line that does not end is written after two seconds, and its rest as a line of its own", () => {
  const { clock, reporter, written } = plain();
  const task = run("test", "build", 0, "running", { from: 0 });
  reporter.report(log(task, "Continue? ", { unfinished: true }));
  clock.advance(1999);
  expect(written).toEqual([]);
  clock.advance(1);
  expect(written).toEqual(["api r7 test | Continue?\n"]);
  reporter.report(log(task, "yes"));
  expect(written.at(-1)).toBe("api r7 test | yes\n");
});

test("parts of a line that arrive in time are one line, and streams do not mix", () => {
  const { clock, reporter, written } = plain();
  const task = run("test", "build", 0, "running", { from: 0 });
  reporter.report(log(task, "1 of", { unfinished: true }));
  reporter.report(log(task, "a warning", { stream: 2 }));
  clock.advance(1500);
  reporter.report(log(task, " 3", { unfinished: true }));
  reporter.report({ type: "run-ended", run: { ...task, status: "done" } });
  expect(written).toEqual(["api r7 test | a warning\n", "api r7 test | 1 of 3\n", "api r7 test: done in 1.5s\n"]);
});

test("a chain that pauses says what it waits for", () => {
  const { reporter, written } = plain();
  const deploy = run("deploy eu", "production", 2, "running", { from: 0 });
  reporter.report({ type: "run-started", run: deploy });
  reporter.report({ type: "run-ended", run: { ...deploy, status: "waiting", waits: [approval] } });
  expect(written.at(-1)).toBe("api r7 deploy eu: waiting, needs custom/approved\n");
});

test("a minute of silence is broken by what is running", async () => {
  const { clock, reporter, written } = plain();
  const task: RunView = run("test", "build", 0, "running", { from: 0 });
  reporter.report({ type: "run-started", run: task });
  clock.moveTo(45);
  reporter.report(log(task, "still here"));
  clock.moveTo(104);
  expect(written).toHaveLength(2);
  clock.moveTo(170);
  expect(written.slice(2)).toEqual(["api r7 test: running for 1m45s\n", "api r7 test: running for 2m45s\n"]);
  await reporter.close();
  expect(clock.pending).toBe(0);
});

test("nothing of a log has symbols, colours or cursor codes of ours", () => {
  const { reporter, text } = plain();
  for (const [, event] of failingRelease()) reporter.report(event);
  expect(text()).toMatch(/^[ -~\n]*$/);
});

test("in a job each run has a group, siblings follow in order of start, and nothing they print is a command", async () => {
  const { clock, reporter, text } = plain("TOKEN");
  const [lint, test, image] = ["lint", "test", "image"].map((name) =>
    run(name, "build", 0, "running", { from: 0 }),
  ) as [RunView, RunView, RunView];
  reporter.report(session);
  for (const each of [lint, test, image]) reporter.report({ type: "run-started", run: each });
  reporter.report(log(test, "::set-output name=a::b"));
  reporter.report(log(lint, "linting"));
  reporter.report({ type: "note", text: "GitHub answers slowly" });
  clock.advance(1000);
  reporter.report({ type: "run-ended", run: { ...image, status: "done" } });
  reporter.report({ type: "run-ended", run: { ...lint, status: "done" } });
  reporter.report(log(test, "tests go on"));
  clock.advance(60_000);
  reporter.report({
    type: "run-ended",
    run: { ...test, status: "failed", problem: { code: "task-failed", message: "no" } },
  });
  reporter.report({ type: "note", text: "  ##[error]quoted" });
  await reporter.close();
  expect(text()).toMatchInlineSnapshot(`
    "ocuroot 1.0.0: github.com/octo-org/shop at 8c1f2ab, state in branch ocuroot-state
    ::group::api r7 lint
    ::stop-commands::TOKEN
    linting
    ::TOKEN::
    ::endgroup::
    api r7 lint: done in 1.0s
    ::group::api r7 test
    ::stop-commands::TOKEN
    ::set-output name=a::b
    tests go on
    api r7 test: running for 1m01s
    ::TOKEN::
    ::endgroup::
    api r7 test: failed after 1m01s: no
    ::group::api r7 image
    ::stop-commands::TOKEN
    ::TOKEN::
    ::endgroup::
    api r7 image: done in 1.0s
    GitHub answers slowly
    ::stop-commands::TOKEN
      ##[error]quoted
    ::TOKEN::
    "
  `);
});

test("a job that ends while something runs closes its groups", async () => {
  const { reporter, text } = plain("TOKEN");
  reporter.report({ type: "run-started", run: run("test", "build", 0, "running", { from: 0 }) });
  reporter.report(end("failed", [], { problems: [{ code: "internal", message: "a defect" }] }));
  await reporter.close();
  expect(text().split("\n").slice(2)).toEqual([
    "::TOKEN::",
    "::endgroup::",
    "api r7 test: still running",
    "",
    "Error: a defect",
    "",
  ]);
});

test("every line of every task is written exactly once, whole and with its label", async () => {
  const line = fc.record({ task: fc.nat(3), text: fc.string({ minLength: 1, maxLength: 12 }), wait: fc.nat(900) });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
      const { clock, reporter, text } = plain();
      const tasks = [0, 1, 2, 3].map((index) => run(`t${index}`, "build", 0, "running", { from: 0 }));
      for (const task of tasks) reporter.report({ type: "run-started", run: task });
      for (const [index, { task, text, wait }] of lines.entries()) {
        clock.advance(wait);
        reporter.report(log(tasks[task] as RunView, `${index} ${text}`));
      }
      await reporter.close();
      const expected = lines.map(({ task, text }, index) => `api r7 t${task} | ${index} ${text}`.trimEnd());
      expect(
        text()
          .split("\n")
          .filter((each) => each.includes(" | ")),
      ).toEqual(expected);
    }),
  );
});
