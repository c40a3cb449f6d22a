import type { Problem } from "../../src/errors.js";
import { Model } from "../../src/report/model.js";
import { finalPicture } from "../../src/report/picture.js";
import type { ReleaseView, ReportEvent, Result, RunStatus, RunView, Wait } from "../../src/report/reporter.js";
import { renderClosing } from "../../src/report/summary.js";

/** The moment at which scenes begin, in ms since the epoch. */
export const start = Date.parse("2026-11-22T14:00:00Z");

/** A time of the scene, `seconds` after its begin. */
export function at(seconds: number): string {
  return new Date(start + seconds * 1000).toISOString();
}

/** A ref of release r7 of the package api. */
const release = "github.com/octo-org/shop/-/api.ocu.star/@r7";

export const approval: Wait = {
  kind: "value",
  act: true,
  text: "needs custom/approved",
  ref: `${release}/custom/approved`,
  question: "Release api to production?",
  fix: ["state", "set", `${release}/custom/approved`, "yes", "--cascade"],
};

/** A wait for a phase. */
export function after(phase: string): Wait {
  return { kind: "phase", act: false, text: `after ${phase}` };
}

interface RunFacts {
  readonly from?: number;
  readonly to?: number;
  readonly waits?: readonly Wait[];
  readonly outputs?: RunView["outputs"];
  readonly problem?: Problem;
  readonly reason?: string;
  readonly onRecord?: string;
}

/** A run of api r7; names that begin with `deploy ` or `remove ` are deployments. */
export function run(name: string, phase: string, index: number, status: RunStatus, facts: RunFacts = {}): RunView {
  const [verb, environment] = name.split(" ");
  const type = environment === undefined ? "task" : verb === "deploy" ? "up" : "down";
  return {
    ref: `${release}/${type === "task" ? "task" : "deploy"}/${environment ?? name}/1`,
    label: `api r7 ${name}`,
    type,
    name: environment ?? name,
    phase,
    phase_index: index,
    status,
    attempt: 1,
    inputs: {},
    outputs: facts.outputs ?? {},
    waits: facts.waits ?? [],
    ...(facts.from !== undefined && { started_at: at(facts.from) }),
    ...(facts.to !== undefined && { ended_at: at(facts.to) }),
    ...(facts.problem && { problem: facts.problem }),
    ...(facts.reason && { reason: facts.reason }),
    ...(facts.onRecord !== undefined && { on_record: facts.onRecord }),
  };
}

/** Release r7 of api. */
export function view(
  status: ReleaseView["status"],
  runs: readonly RunView[],
  more: Partial<ReleaseView> = {},
): ReleaseView {
  return {
    ref: release,
    package: "api",
    id: "r7",
    commit: "8c1f2ab5d0e94f0c8a7b",
    subject: "Cache prices for a minute",
    status,
    tags: [],
    runs,
    waits: [],
    ...more,
  };
}

export const session: Extract<ReportEvent, { type: "session" }> = {
  type: "session",
  version: "1.0.0",
  repo: "github.com/octo-org/shop",
  folder: "",
  commit: "8c1f2ab5d0e94f0c8a7b",
  store: "branch ocuroot-state",
};

/** The last event of a command. */
export function end(
  status: Result["status"],
  releases: readonly ReleaseView[],
  more: Partial<Result> = {},
): ReportEvent {
  const problems = releases.flatMap((each) => each.runs.flatMap((each) => each.problem ?? []));
  return { type: "end", result: { schema: 1, command: "release new", status, releases, problems, ...more } };
}

/** A line printed by a run of api r7. */
export function log(of: RunView, message: string, more: { stream?: number; unfinished?: boolean } = {}): ReportEvent {
  const record = { timestamp: at(0), message, attributes: null, stream: more.stream ?? 1 };
  return { type: "run-log", ref: of.ref, label: of.label, record, ...(more.unfinished && { unfinished: true }) };
}

/** The tasks of phase build, all done. */
export const built = [
  run("lint", "build", 0, "done", { from: 0, to: 6.1 }),
  run("test", "build", 0, "done", { from: 0, to: 44 }),
  run("image", "build", 0, "done", { from: 0, to: 62 }),
];

export const staged = run("deploy staging", "staging", 1, "done", {
  from: 62,
  to: 80,
  outputs: { url: "https://staging.api.example.com" },
});

export const inUs = run("deploy us", "production", 2, "done", {
  from: 100,
  to: 124,
  outputs: { url: "https://us.api.example.com" },
});

/** Why the deployment to eu failed. */
export const rollout: Problem = {
  code: "command-failed",
  message: "the command exited with 1",
  file: "api.ocu.star",
  line: 31,
  column: 10,
  frames: [{ file: "api.ocu.star", line: 31, column: 10, function: "up" }],
  excerpt: { line: 31, column: 10, text: '    shell("kubectl rollout status deployment/api --timeout=60s")' },
  tail: [
    'Waiting for deployment "api" rollout to finish: 1 of 3 updated...',
    'error: deployment "api" exceeded its progress deadline',
  ],
};

export const failedEu = run("deploy eu", "production", 2, "failed", {
  from: 100,
  to: 109.4,
  problem: rollout,
  onRecord: "r6",
});

/** The events of a release that fails in eu, in the order in which they happen, with their times in seconds. */
export function failingRelease(): readonly (readonly [number, ReportEvent])[] {
  const waits = [after("staging"), approval];
  const planned = [
    ...built.map((each) => ({ ...each, status: "pending" as const, started_at: undefined, ended_at: undefined })),
    run("deploy staging", "staging", 1, "pending", { waits: [after("build")] }),
    run("deploy eu", "production", 2, "pending", { waits }),
    run("deploy us", "production", 2, "pending", { waits }),
  ];
  const all = [...built, staged, failedEu, inUs];
  const steps = all.flatMap((each) => {
    const from = (Date.parse(each.started_at ?? "") - start) / 1000;
    const to = (Date.parse(each.ended_at ?? "") - start) / 1000;
    const running: RunView = { ...each, status: "running", ended_at: undefined, problem: undefined, outputs: {} };
    return [
      [from, { type: "run-started", run: running }],
      [to, { type: "run-ended", run: each }],
    ] as [number, ReportEvent][];
  });
  const lines = Array.from(
    { length: 214 },
    (_, index) => [104, log(failedEu, `line ${index + 1}`)] as [number, ReportEvent],
  );
  const output = [[30, log(built[1] as RunView, "ok  prices/cache_test  2.1s")] as [number, ReportEvent], ...lines];
  const ended = end("failed", [view("failed", all, { duration_ms: 130_000 })]);
  return [
    [0, session],
    [0, { type: "release", action: "created", release: view("running", planned) }],
    ...[...steps, ...output].sort(([one], [other]) => one - other),
    [130, ended],
  ];
}

/** An 80 column terminal without colours. */
export const style = { unicode: true, color: false, columns: 80, program: "ocuroot" };

/** What readers know after events; times in seconds from the start. */
export function stateAfter(events: readonly (readonly [number, ReportEvent])[]) {
  const model = new Model();
  for (const [seconds, event] of events) model.apply(event, start + seconds * 1000);
  return model.state;
}

/** What a command leaves on the screen. */
export function final(events: readonly (readonly [number, ReportEvent])[], more: Partial<typeof style> = {}): string {
  const state = stateAfter(events);
  return [...finalPicture(state, { ...style, ...more }), "", ...renderClosing(state, { ...style, ...more })].join("\n");
}
