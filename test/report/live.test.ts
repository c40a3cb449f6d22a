import fc from "fast-check";
import { expect, test } from "vitest";
import { LiveReporter } from "../../src/report/live.js";
import { Model } from "../../src/report/model.js";
import { finalPicture } from "../../src/report/picture.js";
import type { ReportEvent, RunStatus, RunView } from "../../src/report/reporter.js";
import { renderClosing } from "../../src/report/summary.js";
import { renderTree } from "../../src/report/tree.js";
import { FakeClock } from "./fake-clock.js";
import { FakeTerminal } from "./fake-terminal.js";
import { end, failingRelease, log, run, view } from "./scene.js";

const closing = { unicode: true, color: true, columns: 80, program: "ocuroot" };

function live(columns = 80, rows = 24) {
  const clock = new FakeClock();
  const terminal = new FakeTerminal(columns, rows);
  const model = new Model();
  const reporter = new LiveReporter(terminal, clock, closing);
  const report = (event: ReportEvent) => {
    model.apply(event, clock.now());
    reporter.report(event);
  };
  const style = () => ({ ...closing, color: false, columns: terminal.columns });
  const frame = () => renderTree(model.state, { ...style(), rows: terminal.rows, now: clock.now() }).join("\n");
  const final = () => [...finalPicture(model.state, style()), "", ...renderClosing(model.state, style())].join("\n");
  return { clock, terminal, reporter, report, frame, final };
}

test("W8: the screen equals the newest frame while things run, and the final picture at the end", async () => {
  const { clock, terminal, report, reporter, frame, final } = live();
  terminal.write("$ ocuroot release new api.ocu.star\n");
  for (const [seconds, event] of failingRelease()) {
    clock.moveTo(seconds);
    report(event);
    if (event.type === "session" || event.type === "end") continue;
    clock.advance(100);
    expect(terminal.text).toBe(`$ ocuroot release new api.ocu.star\n${frame()}`);
    expect(terminal.cursorVisible).toBe(false);
  }
  expect(terminal.text).toBe(`$ ocuroot release new api.ocu.star\n${final()}`);
  expect(terminal.cursorVisible).toBe(true);
  await reporter.close();
  expect([clock.pending, terminal.listening]).toEqual([0, 0]);
});

test("closing without an end leaves the last picture and gives the cursor back", async () => {
  const { terminal, report, reporter } = live();
  report({
    type: "release",
    action: "created",
    release: view("running", [run("test", "build", 0, "running", { from: 0 })]),
  });
  expect(terminal.cursorVisible).toBe(false);
  await reporter.close();
  expect(terminal.cursorVisible).toBe(true);
  expect(terminal.text).toContain("test  running");
  const { writes } = terminal;
  report(end("failed", []));
  await reporter.close();
  expect(terminal.writes).toBe(writes);
});

test("notes, warnings and prints of config files stay above the tree", () => {
  const { clock, terminal, report, frame } = live();
  report({ type: "config-print", file: "api.ocu.star", text: "hello" });
  report({
    type: "release",
    action: "created",
    release: view("running", [run("test", "build", 0, "running", { from: 0 })]),
  });
  report({ type: "note", text: "GitHub answers slowly" });
  report({ type: "warning", problem: { code: "document-broken", message: "api r3 cannot be read" } });
  clock.advance(100);
  const above = "api.ocu.star | hello\nGitHub answers slowly\nWarning: api r3 cannot be read\n";
  expect(terminal.text).toBe(above + frame());
});

test("it is drawn ten times a second at most, however much is printed", () => {
  const { clock, terminal, report } = live();
  const task = run("test", "build", 0, "running", { from: 0 });
  report({ type: "release", action: "created", release: view("running", [task]) });
  terminal.writes = 0;
  for (let index = 0; index < 1000; index += 1) {
    clock.advance(1);
    report(log(task, `line ${index}`));
  }
  expect(terminal.writes).toBeLessThanOrEqual(10);
});

test("only lines that changed are written", () => {
  const { clock, terminal, report } = live();
  const tasks = Array.from({ length: 7 }, (_, index) => run(`t${index}`, "build", 0, "done", { from: 0, to: 1 }));
  const runs = [...tasks, run("test", "build", 0, "running", { from: 0 })];
  report({ type: "release", action: "created", release: view("running", runs) });
  terminal.bytes = 0;
  clock.advance(100);
  expect(terminal.bytes).toBeLessThan(130);
});

test("a terminal that is made narrower, wider or lower shows the tree once", () => {
  const { clock, terminal, report, frame } = live(100, 30);
  terminal.write("above\n");
  const task = run("test", "build", 0, "running", { from: 0 });
  const deploy = run("deploy staging", "staging", 1, "pending", {
    waits: [{ kind: "phase", act: false, text: "after a phase with a name that is rather long, as some are" }],
  });
  report({ type: "release", action: "created", release: view("running", [task, deploy]) });
  report(log(task, "x".repeat(300)));
  clock.advance(100);
  for (const [columns, rows] of [
    [50, 30],
    [33, 30],
    [120, 12],
    [61, 12],
    [100, 30],
  ] as const) {
    terminal.resize(columns, rows);
    expect(terminal.text).toBe(`above\n${frame()}`);
  }
});

test("a tree that fills the screen leaves nothing of itself in the scroll-back", () => {
  const { clock, terminal, report, frame } = live(50, 8);
  terminal.write(`${Array.from({ length: 20 }, (_, index) => `before ${index}\n`).join("")}`);
  const before = terminal.text;
  const runs = Array.from({ length: 12 }, (_, index) => run(`t${index}`, "build", 0, "running", { from: 0 }));
  report({ type: "release", action: "created", release: view("running", runs) });
  clock.advance(100);
  expect(terminal.text).toBe(`${before}\n${frame()}`);
  report({ type: "note", text: "something to be known" });
  expect(terminal.text).toBe(`${before}\nsomething to be known\n${frame()}`);
  report(end("failed", [view("failed", runs)]));
  expect(terminal.text.match(/api r7/g)).toHaveLength(1);
});

test("a terminal that is made lower than the tree shows all of the tree that fits", () => {
  const { clock, terminal, report, frame } = live(80, 30);
  const runs = Array.from({ length: 12 }, (_, index) => run(`t${index}`, "build", 0, "running", { from: 0 }));
  report({ type: "release", action: "created", release: view("running", runs) });
  clock.advance(100);
  terminal.resize(80, 9);
  expect(terminal.text.split("\n").slice(-8).join("\n").trimEnd()).toBe(frame());
});

test("W8: from the first Ctrl-C on the cursor is there, and the ^C that a terminal prints does not stay", () => {
  const { clock, terminal, report, frame } = live();
  const task = run("test", "build", 0, "running", { from: 0 });
  report({ type: "release", action: "created", release: view("running", [task]) });
  terminal.write("^C");
  report({ type: "stopping", running: 1 });
  clock.advance(100);
  expect(terminal.text).toBe(frame());
  expect(terminal.cursorVisible).toBe(true);
  terminal.write("^C");
  report(end("cancelled", [view("cancelled", [{ ...task, status: "cancelled" }])]));
  expect(terminal.text).not.toContain("^C");
});

const statuses: readonly RunStatus[] = ["done", "failed", "lost", "cancelled"];
const step = fc.record({
  item: fc.nat(11),
  kind: fc.constantFrom("start" as const, "log", "stop", "note", "time", "changed"),
  status: fc.constantFrom(...statuses),
  text: fc.string({ unit: "grapheme", maxLength: 120 }),
});

test("whatever happens in whatever order, the screen ends with the final picture and nothing else", () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 60 }),
      fc.integer({ min: 20, max: 110 }),
      fc.integer({ min: 4, max: 30 }),
      (steps, columns, rows) => {
        const { clock, terminal, report, frame, final } = live(columns, rows);
        const runs = Array.from({ length: 12 }, (_, index) => {
          const name = index < 4 ? `task${index}` : `deploy env${index}`;
          return run(name, `phase ${Math.floor(index / 4)}`, Math.floor(index / 4), "pending");
        });
        const notes: string[] = [];
        const set = (item: number, change: Partial<RunView>) => {
          const changed = { ...(runs[item] as RunView), ...change };
          runs[item] = changed;
          return changed;
        };
        report({ type: "release", action: "created", release: view("running", runs) });
        for (const [index, { item, kind, status, text }] of steps.entries()) {
          const of = runs[item] as RunView;
          const events: Record<typeof kind, () => void> = {
            start: () => report({ type: "run-started", run: set(item, { status: "running" }) }),
            stop: () => report({ type: "run-ended", run: set(item, { status, outputs: { text } }) }),
            log: () => report(log(of, text)),
            note: () => report({ type: "note", text: notes[notes.push(`note ${index}`) - 1] as string }),
            changed: () => report({ type: "release", action: "changed", release: view("running", runs) }),
            time: () => clock.advance(item * 37),
          };
          events[kind]();
        }
        clock.advance(100);
        const above = notes.map((note) => `${note}\n`).join("");
        expect(terminal.text).toBe(above + trimmed(frame()));
        report(end("failed", [view("failed", runs)]));
        expect(unwrapped(terminal.text)).toBe(unwrapped(above + trimmed(final())));
      },
    ),
    { numRuns: 60 },
  );
});

/** As a screen shows it: blanks at the ends of lines cannot be seen. */
function trimmed(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}

/** The closing part may be wider than the terminal, which then breaks its lines. */
function unwrapped(text: string): string {
  return text.replace(/\s/g, "");
}

test("50 tasks of 1,000 lines each are shown without being drawn for each", () => {
  const { clock, terminal, report } = live();
  const tasks = Array.from({ length: 50 }, (_, index) => run(`t${index}`, "build", 0, "running", { from: 0 }));
  report({ type: "release", action: "created", release: view("running", tasks) });
  for (let line = 0; line < 1000; line += 1) {
    for (const task of tasks) report(log(task, `line ${line} of ${task.name}`));
    clock.advance(1);
  }
  expect(terminal.writes).toBeLessThanOrEqual(12);
  expect(terminal.text.split("\n").length).toBeLessThan(24);
});
