import { expect, test } from "vitest";
import { finalPicture } from "../../src/report/picture.js";
import type { ReportEvent } from "../../src/report/reporter.js";
import { renderClosing } from "../../src/report/summary.js";
import { renderTree } from "../../src/report/tree.js";
import {
  after,
  approval,
  at,
  built,
  end,
  failedEu,
  failingRelease,
  final,
  inUs,
  log,
  run,
  session,
  staged,
  start,
  stateAfter,
  style,
  view,
} from "./scene.js";

const test31 = run("test", "build", 0, "running", { from: 7 });
const image31 = run("image", "build", 0, "running", { from: 7 });
const waits = [after("staging"), approval];
const started = [
  run("lint", "build", 0, "done", { from: 0, to: 6.1 }),
  test31,
  image31,
  run("deploy staging", "staging", 1, "pending", { waits: [after("build")] }),
  run("deploy eu", "production", 2, "pending", { waits: [approval, after("staging")] }),
  run("deploy us", "production", 2, "pending", { waits }),
];
const live: readonly (readonly [number, ReportEvent])[] = [
  [0, session],
  [0, { type: "release", action: "created", release: view("running", started) }],
  [20, log(test31, "ok  prices/old_test    0.1s")],
  [20, log(test31, "ok  prices/cache_test  2.1s")],
  [20, log(test31, "ok  prices/http_test   4.0s\n")],
  [20, log(image31, "#9 [build 4/6] RUN npm ci")],
];

test("the live tree shows what runs, its last lines, and what waits for what", () => {
  const lines = renderTree(stateAfter(live), { ...style, rows: 40, now: start + 38_300 });
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "api r7  8c1f2ab  Cache prices for a minute                                   38s
      build
        ✓ lint                                                                  6.1s
        ⠸ test                                                                   31s
            ok  prices/cache_test  2.1s
            ok  prices/http_test   4.0s
        ⠸ image                                                                  31s
            #9 [build 4/6] RUN npm ci
      staging
        · deploy staging   after build
      production
        · deploy eu, us    after staging, needs custom/approved
      2 running, 1 done, 3 pending"
  `);
});

test("done phases fold first when there are too few rows, then pending ones, then the tails", () => {
  const state = stateAfter([...live, ...built.map((each) => [62, { type: "run-ended", run: each }] as const)]);
  const rows = (count: number) => renderTree(state, { ...style, rows: count, now: start + 62_000 }).join("\n");
  expect(rows(9)).toMatchInlineSnapshot(`
    "api r7  8c1f2ab  Cache prices for a minute                                 1m02s
      ✓ build   3 done                                                         1m02s
      staging
        · deploy staging   after build
      production
        · deploy eu, us    after staging, needs custom/approved
      3 done, 3 pending"
  `);
  expect(rows(6)).toMatchInlineSnapshot(`
    "api r7  8c1f2ab  Cache prices for a minute                                 1m02s
      ✓ build   3 done                                                         1m02s
      · staging, production   3 pending
      3 done, 3 pending"
  `);
});

test("below 60 columns durations follow the name", () => {
  const lines = renderTree(stateAfter(live), { ...style, columns: 40, rows: 40, now: start + 38_300 });
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "api r7  8c1f2ab  Cache prices for a… 38s
      build
        ✓ lint 6.1s
        ⠸ test 31s
            ok  prices/cache_test  2.1s
            ok  prices/http_test   4.0s
        ⠸ image 31s
            #9 [build 4/6] RUN npm ci
      staging
        · deploy staging  after build
      production
        · deploy eu, us  after staging, nee…
      2 running, 1 done, 3 pending"
  `);
});

test("without UTF-8 the symbols are words", () => {
  const lines = renderTree(stateAfter(live), { ...style, unicode: false, rows: 40, now: start + 38_300 });
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "api r7  8c1f2ab  Cache prices for a minute                                   38s
      build
        ok   lint                                                               6.1s
        run  test                                                                31s
            ok  prices/cache_test  2.1s
            ok  prices/http_test   4.0s
        run  image                                                               31s
            #9 [build 4/6] RUN npm ci
      staging
        ..   deploy staging   after build
      production
        ..   deploy eu, us    after staging, needs custom/approved
      2 running, 1 done, 3 pending"
  `);
});

test("tails shrink to one line from six running tasks on", () => {
  const tasks = Array.from({ length: 6 }, (_, index) => run(`t${index}`, "build", 0, "running", { from: 0 }));
  const logs = tasks.flatMap((task) => [log(task, "first"), log(task, "second")]).map((event) => [1, event] as const);
  const state = stateAfter([[0, { type: "release", action: "created", release: view("running", tasks) }], ...logs]);
  const lines = renderTree(state, { ...style, rows: 40, now: start + 2000 });
  expect(lines.filter((line) => line.includes("second"))).toHaveLength(6);
  expect(lines.filter((line) => line.includes("first"))).toHaveLength(0);
});

const inEu = run("deploy eu", "production", 2, "done", {
  from: 100,
  to: 121,
  outputs: { url: "https://eu.api.example.com" },
});

test("a release that is done ends with what was done and what follows", () => {
  const runs = [...built, staged, inEu, inUs];
  const events = runs.map((each) => [80, { type: "run-started", run: { ...each, status: "running" } }] as const);
  const follow_ups = [{ text: "web still uses the old url of api in 3 environments", fix: ["work", "cascade"] }];
  const result = end("complete", [view("complete", runs, { duration_ms: 151_000, tags: ["v1.8.0"] })], { follow_ups });
  expect(final([[0, session], ...events, [151, result]])).toMatchInlineSnapshot(`
    "✓ api r7  8c1f2ab  Cache prices for a minute                               2m31s
      build        ✓ 3 tasks                                                   1m02s
      staging      ✓ deploy staging   url https://staging.api.example.com        18s
      production   ✓ deploy eu        url https://eu.api.example.com             21s
                   ✓ deploy us        url https://us.api.example.com             24s

    Done: 3 tasks, 3 deployments. Tag v1.8.0.
    web still uses the old url of api in 3 environments: ocuroot work cascade"
  `);
});

test("a release that waits ends with the question and the command that answers it", () => {
  const runs = [
    ...built,
    staged,
    run("deploy eu", "production", 2, "waiting", { waits: [approval] }),
    run("deploy us", "production", 2, "waiting", { waits: [approval] }),
  ];
  const result = end("waiting", [view("waiting", runs, { duration_ms: 84_000, waits: [approval] })]);
  expect(
    final(
      [
        [0, session],
        [84, result],
      ],
      { program: "npx ocuroot" },
    ),
  ).toMatchInlineSnapshot(`
    "◦ api r7  8c1f2ab  Cache prices for a minute                               1m24s
      ✓ build, staging   4 done                                                1m20s
      production   ◦ deploy eu, us    needs custom/approved

    Waiting for 1 value: "Release api to production?"
      npx ocuroot state set api.ocu.star/@r7/custom/approved yes --cascade"
  `);
});

test("a release that failed ends with the error, what is on record, and the next steps", () => {
  expect(final(failingRelease())).toMatchInlineSnapshot(`
    "✗ api r7  8c1f2ab  Cache prices for a minute                               2m10s
      ✓ build, staging   4 done                                                1m20s
      production   ✗ deploy eu        failed                                    9.4s
                   ✓ deploy us        url https://us.api.example.com             24s

    Error: api r7 deploy eu failed: the command exited with 1
      api.ocu.star:31:10 in up
        31 |     shell("kubectl rollout status deployment/api --timeout=60s")
           |          ^
      Last 2 of 214 lines:
        Waiting for deployment "api" rollout to finish: 1 of 3 updated...
        error: deployment "api" exceeded its progress deadline

    On record eu is still at r6; it may be half changed.
      try again   ocuroot release retry api.ocu.star/@r7
      whole log   ocuroot state get api.ocu.star/@r7/deploy/eu/1/logs"
  `);
});

test("W15: a lost run says that it was lost and that its environment may be half changed", () => {
  const lost = run("deploy us", "production", 2, "lost", {
    from: 0,
    problem: { code: "runner-lost", message: "run 4716 ended at 14:53 without a result" },
    onRecord: "",
  });
  expect(
    final([
      [0, session],
      [9, end("failed", [view("failed", [lost])])],
    ]),
  ).toMatchInlineSnapshot(`
    "✗ api r7  8c1f2ab  Cache prices for a minute
      production   ! deploy us   lost

    Error: api r7 deploy us was lost: run 4716 ended at 14:53 without a result

    On record nothing is in us; it may be half changed.
      try again   ocuroot release retry api.ocu.star/@r7"
  `);
});

test("of more than five failures the first five are shown and the others counted", () => {
  const runs = Array.from({ length: 8 }, (_, index) => {
    return {
      ...failedEu,
      ref: `${failedEu.ref.slice(0, -4)}e${index}/1`,
      name: `e${index}`,
      label: `api r7 deploy e${index}`,
    };
  });
  const text = final([
    [0, session],
    [9, end("failed", [view("failed", runs)])],
  ]);
  expect(text.match(/^Error:/gm)).toHaveLength(5);
  expect(text).toContain("3 more failed: ocuroot state match 'api.ocu.star/@r7/**/status/failed'");
  expect(text.match(/^On record.*/gm)).toEqual([
    "On record e0, e1, e2, e3, e4, e5, e6, e7 are still at r6; they may be half changed.",
  ]);
  expect(text.match(/try again/g)).toHaveLength(1);
});

test("a phase of many lines becomes counts plus what is not done", () => {
  const runs = Array.from({ length: 40 }, (_, index) => {
    const status = index === 7 ? "failed" : index > 37 ? "pending" : "done";
    return run(`deploy e${index}`, "production", 2, status, { from: index, to: index + 1, waits: [approval] });
  });
  const state = stateAfter([[60, end("failed", [view("failed", runs, { duration_ms: 60_000 })])]]);
  expect(finalPicture(state, style).join("\n")).toMatchInlineSnapshot(`
    "✗ api r7  8c1f2ab  Cache prices for a minute                                  1m
      production   ✓ 37 deployments                                              38s
                   ✗ deploy e7         failed                                   1.0s
                   · deploy e38, e39   needs custom/approved"
  `);
});

test("a cancelled command says what was stopped, what was not started, and how to go on", () => {
  const stopped = run("test", "build", 0, "cancelled", { from: 0, to: 3, reason: "stopped by a signal" });
  const running = { ...stopped, status: "running", ended_at: undefined } as const;
  const result = end("cancelled", [view("cancelled", [stopped, run("deploy eu", "production", 2, "pending")])]);
  expect(
    final([
      [0, session],
      [0, { type: "run-started", run: running }],
      [3, result],
    ]),
  ).toMatchInlineSnapshot(`
    "– api r7  8c1f2ab  Cache prices for a minute                                3.0s
      build        – test        stopped by a signal
      production   · deploy eu   pending

    Cancelled: 1 task; 1 not started.
      go on   ocuroot release retry api.ocu.star/@r7"
  `);
});

test("a repeated attempt takes the place of the one before, and late views of a release do not turn time back", () => {
  const again = {
    ...failedEu,
    ref: failedEu.ref.replace(/1$/, "2"),
    attempt: 2,
    status: "done",
    problem: undefined,
  } as const;
  const state = stateAfter([
    [0, { type: "release", action: "continued", release: view("failed", [failedEu]) }],
    [1, { type: "run-started", run: { ...again, status: "running", started_at: at(1), ended_at: undefined } }],
    [2, { type: "release", action: "changed", release: view("running", [failedEu]) }],
    [3, { type: "run-ended", run: again }],
    [3, { type: "release", action: "changed", release: view("running", [{ ...again, status: "pending" }]) }],
  ]);
  expect([...state.runs.values()].map((each) => each.view.status)).toEqual(["done"]);
  expect([...state.releases.values()].map((each) => each.items.length)).toEqual([1]);
});

test("a chain that pauses waits again, and an attempt that is taken up goes on running", () => {
  const deploy = run("deploy eu", "production", 2, "running", { from: 1 });
  const paused = { ...deploy, status: "waiting", waits: [approval] } as const;
  const events: readonly (readonly [number, ReportEvent])[] = [
    [0, { type: "release", action: "created", release: view("running", [{ ...deploy, status: "pending" }]) }],
    [1, { type: "run-started", run: deploy }],
    [2, { type: "run-ended", run: paused }],
  ];
  const statuses = (more: typeof events) =>
    [...stateAfter([...events, ...more]).runs.values()].map((each) => each.view.status);
  expect(statuses([])).toEqual(["waiting"]);
  expect(statuses([[3, { type: "run-started", run: deploy }]])).toEqual(["running"]);
  expect(statuses([[3, end("waiting", [view("waiting", [paused])])]])).toEqual(["waiting"]);
});

test("a run that was superseded says by what, not why it was once made", () => {
  const superseded = run("deploy eu", "production", 2, "cancelled", { reason: "superseded by r8" });
  const planned = run("deploy us", "production", 2, "cancelled", { reason: "planned" });
  const state = stateAfter([[9, end("complete", [view("complete", [...built, superseded, planned])])]]);
  expect(finalPicture(state, style).slice(1).join("\n")).toMatchInlineSnapshot(`
    "  build        ✓ 3 tasks                                                   1m02s
      production   – deploy eu   superseded by r8
                   – deploy us   cancelled"
  `);
});

test("environments that were registered are named", () => {
  const result = end("complete", [], { environments: ["staging", "production"] });
  expect(
    final([
      [0, session],
      [1, result],
    ]).trim(),
  ).toBe("Registered: staging, production.");
});

test("a command that answered a question says nothing more", () => {
  expect(renderClosing(stateAfter([[1, end("complete", [])]]), style)).toEqual([]);
});

test("nothing to do is said", () => {
  expect(
    final([
      [0, session],
      [1, end("nothing", [])],
    ]).trim(),
  ).toBe("Nothing to do.");
});
