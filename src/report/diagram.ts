import { allRuns, type ReleaseState, type ReportState, type RunState, runsOf } from "./model.js";
import { phasesOf, releaseLabel } from "./picture.js";
import type { RunStatus } from "./reporter.js";
import { statusWords } from "./words.js";

/** With more nodes than this a phase is one node. */
const mostNodes = 40;
/** With more nodes than this even then there is no picture. */
const mostPhases = 60;

/** Each class sets all its colours: the page may be dark. */
const classes: Readonly<Record<string, string>> = {
  done: "fill:#dafbe1,stroke:#1a7f37,color:#116329",
  failed: "fill:#ffebe9,stroke:#cf222e,color:#82071e",
  waiting: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00",
  pending: "fill:#f6f8fa,stroke:#6e7781,color:#24292f",
  running: "fill:#ddf4ff,stroke:#0969da,color:#0a3069",
  lost: "fill:#fbefff,stroke:#8250df,color:#3e1f79,stroke-width:3px",
  cancelled: "fill:#eaeef2,stroke:#6e7781,color:#57606a",
};

interface Node {
  readonly label: string;
  readonly status: RunStatus;
}

/** The worst first: what a node of several runs shows. */
const order: readonly RunStatus[] = ["failed", "lost", "running", "waiting", "pending", "cancelled", "failed_retried"];

/**
 * Phases and environments of all releases with their states, as a Mermaid flowchart.
 *
 * @returns undefined when there is nothing to show, or too much to be read.
 */
export function diagramOf(state: ReportState): string | undefined {
  const releases = [...state.releases.values()].filter((release) => runsOf(state, release).length > 0);
  const phases = releases.flatMap((release) => phasesOf(runsOf(state, release)));
  if (releases.length === 0 || phases.length > mostPhases) return undefined;
  const folded = allRuns(state).length > mostNodes;
  const used = new Set<string>();
  const parts = releases.flatMap((release, index) => subgraph(state, release, index, folded, used));
  const colours = [...used].sort().map((name) => `  classDef ${name} ${classes[name]}`);
  return ["flowchart LR", ...parts, ...colours].join("\n");
}

function subgraph(
  state: ReportState,
  release: ReleaseState,
  index: number,
  folded: boolean,
  used: Set<string>,
): string[] {
  let count = 0;
  const groups = phasesOf(runsOf(state, release)).map((phase) =>
    nodesOf(phase.name, phase.runs, folded).map(({ label, status }) => {
      const name = status === "failed_retried" ? "cancelled" : status;
      used.add(name);
      const words = statusWords[status];
      const shown = status === "done" ? `${words.symbol} ${label}` : `${words.symbol} ${label}: ${words.word}`;
      return { id: `r${index}n${count++}`, text: `["${quoted(shown)}"]:::${name}` };
    }),
  );
  const nodes = groups.flat().map(({ id, text }) => `    ${id}${text}`);
  const ids = groups.map((group) => group.map(({ id }) => id).join(" & "));
  const edges = ids.slice(1).map((to, at) => `    ${ids[at]} --> ${to}`);
  return [`  subgraph p${index}["${quoted(releaseLabel(release))}"]`, ...nodes, ...edges, "  end"];
}

/** Tasks of one phase are one node; so is a whole phase where there are too many. */
function nodesOf(name: string, runs: readonly RunState[], folded: boolean): Node[] {
  const tasks = runs.filter(({ view }) => view.type === "task");
  const deploys = runs.filter(({ view }) => view.type !== "task");
  if (folded && runs.length > 1) return [together(name === "" ? "tasks" : name, runs)];
  const first = tasks[0];
  const joined =
    first === undefined ? [] : [tasks.length === 1 ? single(first) : together(name === "" ? "tasks" : name, tasks)];
  return [...joined, ...deploys.map(single)];
}

function single({ view }: RunState): Node {
  return { label: view.type === "down" ? `remove ${view.name}` : view.name, status: view.status };
}

function together(name: string, runs: readonly RunState[]): Node {
  const done = runs.filter(({ view }) => view.status === "done").length;
  const worst = order.find((status) => runs.some(({ view }) => view.status === status)) ?? "done";
  return { label: `${name}, ${done} of ${runs.length}`, status: worst };
}

/** Quotes end a label, and brackets of HTML are taken for it. */
function quoted(text: string): string {
  return text
    .replace(/[\r\n]+/g, " ")
    .replaceAll("#", "#35;")
    .replaceAll('"', "#quot;")
    .replaceAll("<", "#lt;")
    .replaceAll(">", "#gt;")
    .replaceAll("`", "#96;");
}
