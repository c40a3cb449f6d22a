import { Writable } from "node:stream";
import { expect, test } from "vitest";
import type { ReportStream } from "../../src/report/clock.js";
import { createReporter, progressMode, type ReporterOptions, styleOf } from "../../src/report/create.js";
import { jsonLine } from "../../src/report/json.js";
import type { ReportEvent, Reporter } from "../../src/report/reporter.js";
import { TeeReporter } from "../../src/report/tee.js";
import { FakeClock } from "./fake-clock.js";
import { FakeTerminal } from "./fake-terminal.js";
import { built, end, failedEu, failingRelease, log, run, session, view } from "./scene.js";

const terminal = { write: () => undefined, isTTY: true, columns: 80, rows: 24 };
const pipe = { write: () => undefined };

test("a live tree is for terminals that nobody records", () => {
  const mode = (stream: ReportStream, env: ReporterOptions["env"]) => progressMode({ mode: "auto", stream, env });
  expect(mode(terminal, {})).toBe("tty");
  expect(mode(terminal, { CI: "true" })).toBe("plain");
  expect(mode(terminal, { CI: "" })).toBe("tty");
  expect(mode(terminal, { TERM: "dumb" })).toBe("plain");
  expect(mode(pipe, {})).toBe("plain");
  expect(progressMode({ mode: "quiet", stream: terminal, env: {} })).toBe("quiet");
});

test("colours need a terminal and nobody who is against them; symbols need UTF-8", () => {
  expect(styleOf(terminal, {}).color).toBe(true);
  expect(styleOf(terminal, { NO_COLOR: "1" }).color).toBe(false);
  expect(styleOf(terminal, { NO_COLOR: "1" }, "always").color).toBe(true);
  expect(styleOf(terminal, {}, "never").color).toBe(false);
  expect(styleOf(pipe, {}).color).toBe(false);
  expect(styleOf(terminal, { LANG: "C" }).unicode).toBe(false);
  expect(styleOf(terminal, { LANG: "C", LC_ALL: "en_US.UTF-8" }).unicode).toBe(true);
  expect(styleOf(terminal, {}).unicode).toBe(true);
});

function recorded(mode: ReporterOptions["mode"], more: Partial<ReporterOptions> = {}) {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  const mask = (text: string) => text.replaceAll("hunter2", "***");
  const reporter = createReporter({ mode, stream, env: {}, program: "ocuroot", mask, clock: new FakeClock(), ...more });
  return { reporter, text: () => written.join("") };
}

test("W43: secrets are masked in every text of every event, also where colour codes or cuts would hide them", () => {
  const secret = "hunter2";
  const outputs = { dsn: `postgres://x:${secret}@db`, [secret]: [{ deep: secret }] };
  const problem = { code: "command-failed", message: `no ${secret}`, tail: [`t ${secret}`], fix: secret } as const;
  const failed = { ...failedEu, outputs, inputs: outputs, problem, reason: secret };
  const events: ReportEvent[] = [
    { ...session, store: `https://${secret}@host` } as ReportEvent,
    { type: "note", text: secret },
    { type: "warning", problem },
    { type: "config-print", file: "api.ocu.star", text: `a ${secret}` },
    { type: "release", action: "created", release: view("running", [failed], { subject: secret }) },
    { type: "run-started", run: { ...failed, status: "running" } },
    log(failed, "hun\u001b[0mter2"),
    { type: "run-ended", run: failed },
    end("failed", [view("failed", [failed], { subject: secret })], { follow_ups: [{ text: secret }] }),
  ];
  for (const mode of ["tty", "plain", "json", "quiet"] as const) {
    const { reporter, text } = recorded(mode);
    for (const event of events) reporter.report(event);
    expect(text()).toContain("***");
    expect(text()).not.toContain(secret);
  }
});

test("json is one event a line, in order, with every digit of large integers", () => {
  const { reporter, text } = recorded("json");
  const events = failingRelease().map(([, event]) => event);
  for (const event of events) reporter.report(event);
  const lines = text().trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(events)));
  expect(jsonLine({ a: 9007199254740993n, b: [null, undefined], c: undefined, d: "\u0000\n" })).toBe(
    '{"a":9007199254740993,"b":[null,null],"d":"\\u0000\\n"}',
  );
});

test("quiet says nothing of a success and all of a failure", () => {
  const good = recorded("quiet");
  good.reporter.report(end("complete", [view("complete", built)]));
  expect(good.text()).toBe("");
  const bad = recorded("quiet");
  for (const [, event] of failingRelease()) bad.reporter.report(event);
  expect(bad.text()).toMatch(/^Error: api r7 deploy eu failed: the command exited with 1\n/);
});

test("a reader that throws is dropped with one note, and the others go on", async () => {
  const heard: ReportEvent[] = [];
  const good: Reporter = { report: (event) => heard.push(event), close: async () => {} };
  const bad: Reporter = {
    report: () => {
      throw new Error("no space left");
    },
    close: () => Promise.reject(new Error("closed")),
  };
  const tee = new TeeReporter([
    { name: "the job summary", reporter: bad },
    { name: "the log", reporter: good },
  ]);
  tee.report({ type: "note", text: "one" });
  tee.report({ type: "note", text: "two" });
  await tee.close();
  expect(heard.map((event) => event.type === "note" && event.text)).toEqual([
    "Nothing more is reported to the job summary: no space left",
    "one",
    "two",
  ]);
});

test("a stream that cannot be written to, or a mask that fails, does not fail the command", async () => {
  const broken = {
    write: () => {
      throw new Error("EPIPE");
    },
  };
  const { reporter } = recorded("plain", { stream: broken });
  reporter.report(session);
  await reporter.close();
  const { reporter: masked, text } = recorded("plain", {
    mask: () => {
      throw new Error("no");
    },
  });
  masked.report(session);
  expect(text()).toBe("");
});

test("further readers get the same events, masked", () => {
  const heard: ReportEvent[] = [];
  const other: Reporter = { report: (event) => heard.push(event), close: async () => {} };
  const { reporter } = recorded("plain", { others: [{ name: "the summary", reporter: other }] });
  reporter.report({ type: "note", text: "hunter2" });
  expect(heard).toEqual([{ type: "note", text: "***" }]);
});

test("the real clock is used where none is given, on a terminal of any size", async () => {
  const screen = new FakeTerminal(40, 10);
  const options = { mode: "tty", stream: screen, env: {}, program: "ocuroot", mask: (text: string) => text } as const;
  const reporter = createReporter(options);
  reporter.report({
    type: "release",
    action: "created",
    release: view("running", [run("test", "build", 0, "running")]),
  });
  await reporter.close();
  expect(screen.text).toContain("test");
});

test("a reader that goes away, as head does, does not end the work", async () => {
  for (const mode of ["tty", "plain", "json", "quiet"] as const) {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error("write EPIPE")) });
    const { reporter } = recorded(mode, { stream });
    const closed = new Promise((resolve) => stream.once("close", resolve));
    for (const [, event] of failingRelease()) reporter.report(event);
    await closed;
    reporter.report({ type: "note", text: "unseen" });
    await reporter.close();
    expect(stream.errored?.message).toBe("write EPIPE");
  }
});
