import { listText } from "./entries.js";
import { commandText, shortRef } from "./hints.js";
import { allRuns, type ReportState } from "./model.js";
import type { Result, Wait } from "./reporter.js";
import { type Closing, pluralText } from "./words.js";

/** What is said once, and the waits that it is said of. */
interface Need {
  readonly text: string;
  readonly waits: readonly Wait[];
}

/** Values first, with their questions; then whatever else somebody has to do, then what comes by itself. */
export function waitingPart(state: ReportState, result: Result, closing: Closing): string[][] {
  if (result.status !== "waiting" && result.status !== "failed") return [];
  const waits = uniqueWaits(state, result);
  const acts = waits.filter((wait) => wait.act);
  const values = acts.filter((wait) => wait.kind === "value");
  const others = acts.filter((wait) => wait.kind !== "value");
  const idle = acts.length === 0 && result.status === "waiting" ? waits.filter((wait) => wait.kind !== "phase") : [];
  return [
    valuesPart(values, state, closing),
    ...needsOf([...others, ...idle]).map((need) => [`Waiting: ${need.text}`, ...fixes(need, state, closing, "  ")]),
  ];
}

function valuesPart(values: readonly Wait[], state: ReportState, closing: Closing): string[] {
  const needs = needsOf(values);
  const [only] = needs;
  if (only === undefined) return [];
  const head = `Waiting for ${pluralText(values.length, "value")}:`;
  if (needs.length === 1) return [`${head} ${only.text}`, ...fixes(only, state, closing, "  ")];
  return [head, ...needs.flatMap((need) => [`  ${need.text}`, ...fixes(need, state, closing, "    ")])];
}

/** Waits in groups of which the same is to be said; those that differ by their environment alone name them all. */
function needsOf(waits: readonly Wait[]): Need[] {
  const groups = new Map<string, Wait[]>();
  for (const wait of waits) {
    const key = JSON.stringify([wait.kind, wait.act, withEnvironment(wait, "")]);
    groups.set(key, [...(groups.get(key) ?? []), wait]);
  }
  return [...groups.values()].map((group) => {
    const names = group.flatMap((wait) => environmentOf(wait) ?? []);
    return { text: withEnvironment(group[0] as Wait, listText([...new Set(names)])), waits: group };
  });
}

/** What a wait says, with other names in the place of its environment. */
function withEnvironment(wait: Wait, names: string): string {
  const environment = environmentOf(wait);
  const text = sentenceOf(wait);
  return environment === undefined ? text : text.replace(` deploy ${environment}`, () => ` deploy ${names}`);
}

function environmentOf(wait: Wait): string | undefined {
  return /\/deploy\/([^/#]+)/.exec(wait.ref ?? "")?.[1];
}

function sentenceOf(wait: Wait): string {
  if (wait.kind !== "value") return wait.text;
  const question = wait.question?.split("\n")[0];
  return question !== undefined && question !== "" ? `"${question}"` : wait.text.replace(/^needs /, "");
}

function fixes({ waits }: Need, state: ReportState, closing: Closing, indent: string): string[] {
  const commands = waits.flatMap(({ fix = [] }) => {
    const args = fix.map((argument) => shortRef(argument, state.place));
    return args.length === 0 ? [] : [indent + commandText(closing.program, args)];
  });
  return [...new Set(commands)];
}

function uniqueWaits(state: ReportState, result: Result): Wait[] {
  const idle = allRuns(state).filter((run) => run.view.status === "waiting" || run.view.status === "pending");
  const waits = [...result.releases.flatMap((release) => release.waits), ...idle.flatMap((run) => run.view.waits)];
  return [...new Map(waits.map((wait) => [`${wait.kind} ${wait.ref ?? wait.text}`, wait])).values()];
}
