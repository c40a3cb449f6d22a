import { cutEntries, type Entry, entriesOf } from "./entries.js";
import { type ReleaseState, type ReportState, type RunState, runsOf, spanOf } from "./model.js";
import { entryRow, nameColumnOf, type Row, renderRow } from "./rows.js";
import { padText, textWidth } from "./text.js";
import { commitText, countText, durationText, releaseStatus, type Style } from "./words.js";

/** Runs of one phase; `name` is empty for an unnamed one. */
export interface PhaseRuns {
  readonly name: string;
  readonly runs: readonly RunState[];
}

/** The phases of a release that have runs, in declaration order. */
export function phasesOf(runs: readonly RunState[]): PhaseRuns[] {
  const phases = new Map<number, RunState[]>();
  for (const run of runs) {
    const phase = phases.get(run.view.phase_index);
    if (phase === undefined) phases.set(run.view.phase_index, [run]);
    else phase.push(run);
  }
  const ordered = [...phases].sort(([one], [other]) => one - other);
  return ordered.map(([, members]) => ({ name: members[0]?.view.phase ?? "", runs: members }));
}

/** Whether nothing of a phase is left to do. */
export function phaseDone(phase: PhaseRuns): boolean {
  return phase.runs.every((run) => run.view.status === "done");
}

/** `api r7`. */
export function releaseLabel({ view }: ReleaseState): string {
  return view.id === "" ? view.package : `${view.package} ${view.id}`;
}

/** How long a release took: as recorded, else since it was first reported; empty when only its end was. */
export function releaseDuration(state: ReportState, release: ReleaseState): string {
  const seen = state.at > release.seenAt ? state.at - release.seenAt : undefined;
  const ms = release.view.duration_ms ?? seen;
  return ms === undefined ? "" : durationText(ms);
}

/** The first line of a release: label, commit, subject. */
export function headerRow(release: ReleaseState, duration: string, final: boolean): Row {
  const { view } = release;
  const parts = [releaseLabel(release), commitText(view.commit), view.subject?.split("\n")[0] ?? ""];
  return {
    lead: "",
    ...(final && { status: releaseStatus(view.status) }),
    name: parts.filter(Boolean).join("  "),
    ...(duration !== "" && { duration }),
  };
}

/** Neighbouring done phases on one line: `✓ build, staging   4 done`. */
export function foldedRow(phases: readonly PhaseRuns[]): Row {
  const runs = phases.flatMap((phase) => phase.runs);
  const names = phases.flatMap((phase) => (phase.name === "" ? [] : [phase.name])).join(", ");
  const span = spanOf(runs);
  const done = `${countText(runs.length)} done`;
  const name = names === "" ? done : `${names}   ${done}`;
  return { lead: "  ", status: "done", name, duration: span === undefined ? undefined : durationText(span) };
}

/** A release as it stays on the screen: done phases before an open one share a line, the others show what they hold. */
export function releasePicture(state: ReportState, release: ReleaseState, style: Style): string[] {
  const runs = runsOf(state, release);
  const phases = phasesOf(runs);
  const open = release.view.status === "complete" ? -1 : phases.findIndex((phase) => !phaseDone(phase));
  const folded = open < 0 ? [] : phases.slice(0, open);
  const shown = phases.slice(folded.length).map((phase) => ({ phase, ...cutEntries(entriesOf(phase.runs, true)) }));
  const nameColumn = nameColumnOf(
    runs,
    shown.flatMap((part) => part.shown),
  );
  const phaseColumn = Math.max(0, ...shown.map(({ phase }) => textWidth(phase.name)));
  const header = headerRow(release, releaseDuration(state, release), true);
  const rows = shown.flatMap(({ phase, shown: entries, more }) =>
    phaseRows(phase, entries, more, phaseColumn, nameColumn),
  );
  return [header, ...(folded.length > 0 ? [foldedRow(folded)] : []), ...rows].map((row) => renderRow(row, style));
}

/** The phase's name stands before its first line only. */
function phaseRows(
  phase: PhaseRuns,
  entries: readonly Entry[],
  more: string | undefined,
  phaseColumn: number,
  nameColumn: number,
): Row[] {
  const blank = phaseColumn === 0 ? "  " : " ".repeat(phaseColumn + 5);
  const first = phaseColumn === 0 ? "  " : `  ${padText(phase.name, phaseColumn)}   `;
  const rows = entries.map((entry, index) => entryRow(entry, index === 0 ? first : blank, nameColumn));
  return more === undefined ? rows : [...rows, { lead: blank, name: more }];
}

/** Every release as it stays on the screen, with a blank line between them. */
export function finalPicture(state: ReportState, style: Style): string[] {
  const pictures = [...state.releases.values()].map((release) => releasePicture(state, release, style));
  return pictures.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
