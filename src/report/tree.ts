import { countsText, entriesOf } from "./entries.js";
import { type ReleaseState, type ReportState, type RunState, runsOf } from "./model.js";
import { foldedRow, headerRow, type PhaseRuns, phaseDone, phasesOf, releasePicture } from "./picture.js";
import { entryRow, nameColumnOf, renderRow } from "./rows.js";
import { cutText, expandTabs } from "./text.js";
import { elapsedText, ellipsisOf, paint, pluralText, type Style } from "./words.js";

/** The terminal to draw for, and the time (ms since the epoch) that spinners and durations show. */
export interface Screen extends Style {
  readonly rows: number;
  readonly now: number;
}

/** What gives way, step by step, when there are too few rows. */
interface Folding {
  readonly donePhases: boolean;
  readonly doneReleases: boolean;
  readonly pendingPhases: boolean;
  readonly tail: number;
}

const foldings: readonly Folding[] = [
  { donePhases: false, doneReleases: false, pendingPhases: false, tail: 4 },
  { donePhases: true, doneReleases: false, pendingPhases: false, tail: 4 },
  { donePhases: true, doneReleases: true, pendingPhases: false, tail: 4 },
  { donePhases: true, doneReleases: true, pendingPhases: true, tail: 4 },
  { donePhases: true, doneReleases: true, pendingPhases: true, tail: 1 },
  { donePhases: true, doneReleases: true, pendingPhases: true, tail: 0 },
];

/** The live picture: at most `rows - 1` lines of at most `columns` cells, each without a line end. */
export function renderTree(state: ReportState, screen: Screen): string[] {
  const room = Math.max(1, screen.rows - 1);
  let lines: string[] = [];
  for (const folding of foldings) {
    lines = drawAll(state, screen, folding);
    if (lines.length <= room) return lines;
  }
  const hidden = `  ${pluralText(lines.length - room + 1, "more line")}`;
  return room < 3 ? lines.slice(-room) : [...lines.slice(0, room - 2), hidden, ...lines.slice(-1)];
}

function drawAll(state: ReportState, screen: Screen, folding: Folding): string[] {
  const releases = [...state.releases.values()];
  const runs = releases.flatMap((release) => runsOf(state, release));
  const running = runs.filter((run) => run.view.status === "running").length;
  const tail = Math.min(folding.tail, tailFor(running));
  const drawn = releases.flatMap((release, index) => {
    const lines = drawRelease(state, release, screen, folding, tail);
    return index === 0 || folding.doneReleases ? lines : ["", ...lines];
  });
  const foot = state.stopping === undefined ? countsText(runs) : stoppingText(state.stopping);
  return foot === "" ? drawn : [...drawn, cutText(`  ${foot}`, screen.columns, ellipsisOf(screen))];
}

/** Lines of output below each running task. */
function tailFor(running: number): number {
  if (running > 5) return 1;
  return running > 1 ? 2 : 4;
}

/** What is said when a signal came, while that many commands of tasks run; a task may be without one. */
export function stoppingText(running: number): string {
  const told = running === 0 ? "" : `${pluralText(running, "command")} told to end, `;
  return `Stopping: ${told}5s at most. Ctrl-C again leaves now.`;
}

function drawRelease(
  state: ReportState,
  release: ReleaseState,
  screen: Screen,
  folding: Folding,
  tail: number,
): string[] {
  const runs = runsOf(state, release);
  if (release.view.status === "complete") {
    const lines = releasePicture(state, release, screen);
    return folding.doneReleases ? lines.slice(0, 1) : lines;
  }
  const phases = phasesOf(runs);
  const nameColumn = nameColumnOf(
    runs,
    phases.flatMap((phase) => entriesOf(phase.runs, false)),
  );
  const header = headerRow(release, elapsedText(screen.now - release.seenAt), false);
  return [
    renderRow(header, screen),
    ...foldPhases(phases, folding).flatMap((part) => drawPart(part, nameColumn, screen, tail)),
  ];
}

/** Phases that are drawn whole, or several of them as one line. */
type Part = { readonly kind: "open" | "done" | "pending"; readonly phases: readonly PhaseRuns[] };

function foldPhases(phases: readonly PhaseRuns[], folding: Folding): Part[] {
  const parts: { kind: Part["kind"]; phases: PhaseRuns[] }[] = [];
  for (const phase of phases) {
    const kind = kindOf(phase, folding);
    const last = parts.at(-1);
    if (last !== undefined && kind !== "open" && last.kind === kind) last.phases.push(phase);
    else parts.push({ kind, phases: [phase] });
  }
  return parts;
}

function kindOf(phase: PhaseRuns, folding: Folding): Part["kind"] {
  if (phaseDone(phase)) return folding.donePhases ? "done" : "open";
  const idle = phase.runs.every((run) => run.view.status === "pending" || run.view.status === "waiting");
  return idle && folding.pendingPhases ? "pending" : "open";
}

function drawPart(part: Part, nameColumn: number, screen: Screen, tail: number): string[] {
  if (part.kind === "done") return [renderRow(foldedRow(part.phases), screen)];
  if (part.kind === "pending") return [renderRow(pendingRow(part.phases), screen)];
  return part.phases.flatMap((phase) => drawPhase(phase, nameColumn, screen, tail));
}

function pendingRow(phases: readonly PhaseRuns[]) {
  const runs = phases.flatMap((phase) => phase.runs);
  const names = phases.flatMap((phase) => (phase.name === "" ? [] : [phase.name])).join(", ");
  const status = runs.some((run) => run.view.status === "waiting") ? "waiting" : "pending";
  return { lead: "  ", status, name: names === "" ? countsText(runs) : `${names}   ${countsText(runs)}` } as const;
}

function drawPhase(phase: PhaseRuns, nameColumn: number, screen: Screen, tail: number): string[] {
  const lead = phase.name === "" ? "  " : "    ";
  return [
    ...(phase.name === "" ? [] : [cutText(`  ${phase.name}`, screen.columns, ellipsisOf(screen))]),
    ...entriesOf(phase.runs, false).flatMap((entry) => [
      renderRow(entryRow(entry, lead, nameColumn, screen.now), screen, screen.now),
      ...(entry.status === "running" ? tailLines(entry.runs, `${lead}    `, tail, screen) : []),
    ]),
  ];
}

function tailLines(runs: readonly RunState[], lead: string, tail: number, screen: Screen): string[] {
  if (tail === 0) return [];
  const lines = runs.flatMap((run) => run.tail.slice(-tail));
  return lines.map((line) => {
    const text = cutText(expandTabs(line.trimEnd()), Math.max(0, screen.columns - lead.length), ellipsisOf(screen));
    return lead + paint(text, "dim", screen);
  });
}
