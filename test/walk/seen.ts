import type { Json } from "../../src/documents/json.js";
import type { Run } from "../../src/documents/run.js";
import { splitRun } from "../../src/refs/names.js";
import type { Memory } from "../../src/store/memory.js";

/** A run as it stands. */
export interface SeenRun {
  readonly ref: string;
  readonly package: string;
  /** The number of its release. */
  readonly release: number;
  readonly kind: "task" | "deploy";
  readonly name: string;
  readonly number: number;
  /** Names of its status markers; a whole world has one for each run. */
  readonly markers: readonly string[];
  readonly status: string;
  readonly run: Run;
}

/** All documents of a world at one moment, read past the code under test. */
export interface Seen {
  readonly state: ReadonlyMap<string, Json>;
  readonly intent: ReadonlyMap<string, Json>;
  /** Links in state and what they point to. */
  readonly links: ReadonlyMap<string, string>;
  readonly runs: ReadonlyMap<string, SeenRun>;
  /** Half states: markers without a run, runs without a marker or with two. */
  readonly broken: readonly string[];
}

type Directory = Exclude<ReturnType<Memory["root"]["get"]>, string | undefined>;
type Parts = NonNullable<ReturnType<typeof splitRun>>;

const parsed = new Map<string, { kind: string; body: Json }>();
const runParts = new Map<string, Parts | undefined>();

function parse(text: string): { kind: string; body: Json } {
  const known = parsed.get(text);
  if (known) return known;
  if (parsed.size > 50_000) parsed.clear();
  const made = JSON.parse(text) as { kind: string; body: Json };
  parsed.set(text, made);
  return made;
}

function partsOf(ref: string): Parts | undefined {
  if (!runParts.has(ref)) runParts.set(ref, splitRun(ref));
  return runParts.get(ref);
}

function collect(directory: Directory, path: string, into: Map<string, string>): void {
  for (const [name, node] of directory) {
    if (typeof node === "string") {
      if (name === "@object.json") into.set(path, node);
    } else collect(node, path === "" ? name : `${path}/${name}`, into);
  }
}

function textsOf(memory: Memory, half: "state" | "intent"): Map<string, string> {
  const texts = new Map<string, string>();
  const folder = memory.root.get(half) ?? memory.root;
  const refs = typeof folder === "string" ? undefined : folder.get("refs");
  if (refs !== undefined && typeof refs !== "string") collect(refs, "", texts);
  return texts;
}

/** Reads everything. Given one memory twice, it holds both halves. */
export function see(stateMemory: Memory, intentMemory: Memory): Seen {
  const state = new Map<string, Json>();
  const links = new Map<string, string>();
  const markers = new Map<string, string[]>();
  const documents = new Map<string, Run>();
  for (const [ref, text] of textsOf(stateMemory, "state")) {
    const { kind, body } = parse(text);
    if (kind === "link") links.set(ref, body as string);
    else {
      state.set(ref, body);
      const cut = ref.lastIndexOf("/status/");
      if (cut >= 0) markers.set(ref.slice(0, cut), [...(markers.get(ref.slice(0, cut)) ?? []), ref.slice(cut + 8)]);
      else if (partsOf(ref)) documents.set(ref, body as unknown as Run);
    }
  }
  const intent = new Map<string, Json>();
  for (const [ref, text] of textsOf(intentMemory, "intent")) intent.set(ref, parse(text).body);
  return { state, intent, links, ...runsOf(documents, markers) };
}

function runsOf(
  documents: ReadonlyMap<string, Run>,
  markers: ReadonlyMap<string, string[]>,
): Pick<Seen, "runs" | "broken"> {
  const runs = new Map<string, SeenRun>();
  const broken: string[] = [];
  for (const ref of markers.keys()) if (!documents.has(ref)) broken.push(`${ref} has a marker and no document`);
  for (const [ref, run] of documents) {
    const { package: pkg, releaseId, kind, name, number } = partsOf(ref) as Parts;
    const found = markers.get(ref) ?? [];
    if (found.length !== 1) broken.push(`${ref} has ${found.length} markers (${found.join(", ")})`);
    const release = Number(releaseId.slice(1));
    runs.set(ref, { ref, package: pkg, release, kind, name, number, markers: found, status: found[0] ?? "", run });
  }
  return { runs, broken };
}

/** Runs on one deployment, over all releases. */
export function on(seen: Seen, pkg: string, environment: string): readonly SeenRun[] {
  return [...seen.runs.values()].filter(
    (each) => each.kind === "deploy" && each.package === pkg && each.name === environment,
  );
}

/** The one of these that was started last. */
export function latest(runs: readonly SeenRun[]): SeenRun | undefined {
  return runs
    .filter(({ run }) => run.turn !== undefined)
    .sort((a, b) => (b.run.turn ?? 0) - (a.run.turn ?? 0))
    .at(0);
}

/** Not started, or stopped between two functions. */
export function waits({ status }: SeenRun): boolean {
  return status === "pending" || status === "paused";
}
