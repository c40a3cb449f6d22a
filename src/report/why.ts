import { commandText, type Place, shortRef } from "./hints.js";
import type { RunView, Wait } from "./reporter.js";
import { stateText } from "./status.js";
import { ageText, type Closing } from "./words.js";

/** What `why` shows. */
export interface WhyView {
  readonly cell?: { readonly current?: RunView; readonly next?: RunView };
  readonly release?: string;
  readonly chain: readonly { readonly run: RunView; readonly via?: string }[];
  readonly causes: readonly Wait[];
}

/** What was asked about, the way from there to the smallest causes, and the commands that move it. */
export function whyLines(view: WhyView, closing: Closing, place: Place, now: number): string[] {
  const [, ...rest] = view.chain;
  const head = headOf(view, now);
  const mark = closing.unicode ? "└─ " : "`- ";
  const steps: string[] = [];
  let depth = 0;
  for (const { run, via } of rest) {
    const text = `${run.label} ${stateText(run, now)}`;
    steps.push(`${"   ".repeat(depth)}${mark}${via === undefined ? text : `${via}: ${text}`}`);
    depth += 1;
  }
  const leaves = view.causes.filter((cause) => !isSaid(cause, view));
  for (const { text } of leaves) steps.push(`${"   ".repeat(depth)}${mark}${text}`);
  return [head, ...steps, ...movesOf(view, closing, place)];
}

/** What a run's own line says already. */
function isSaid(cause: Wait, { chain }: WhyView): boolean {
  const open = (run: RunView): boolean => run.status === "pending" || run.status === "waiting";
  return chain.some(({ run }) =>
    open(run) ? run.waits.length === 1 && run.waits[0]?.text === cause.text : run.ref === cause.ref,
  );
}

function headOf({ cell, chain, release: whole }: WhyView, now: number): string {
  const asked = chain[0]?.run;
  const current = cell?.current;
  const since = current?.ended_at === undefined ? "" : `, deployed ${ageText(now - Date.parse(current.ended_at))} ago`;
  if (!asked && whole !== undefined) return `${whole} is done`;
  if (!asked)
    return current ? `${deployedText(current)}${since}, as it should be` : "Nothing is there, as it should be";
  if (!cell || asked.type === "task") return `${asked.label}: ${stateText(asked, now)}`;
  const [pkg = "", release = ""] = wordsOf(asked);
  const there = current ? ` (${wordsOf(current)[1]} is${since})` : "";
  if (current && asked.type === "up" && wordsOf(current)[1] === release) {
    return `${pkg} ${release} is to be deployed to ${asked.name} again${since.replace(/^, (.*)$/, " ($1)")}: ${stateText(asked, now)}`;
  }
  const not =
    asked.type === "down" ? `${pkg} is not removed from ${asked.name}` : `${pkg} ${release} is not in ${asked.name}`;
  return `${not}${there}: ${stateText(asked, now)}`;
}

function deployedText(run: RunView): string {
  const [pkg, release] = wordsOf(run);
  return `${pkg} ${release} is in ${run.name}`;
}

/** Package and release of a run, as its label has them. */
function wordsOf({ label }: RunView): string[] {
  const [, pkg = label, release = ""] = /^(.*) (\S+) (?:deploy|remove) /.exec(label) ?? [];
  return [pkg, release];
}

function movesOf({ causes, chain }: WhyView, closing: Closing, place: Place): string[] {
  const commands = causes.flatMap(({ fix }) =>
    fix === undefined
      ? []
      : [
          commandText(
            closing.program,
            fix.map((word) => shortRef(word, place)),
          ),
        ],
  );
  const distinct = [...new Set(commands)];
  if (distinct.length > 0)
    return distinct.map((command, index) => `${index === 0 ? "What moves it:" : "          and:"}  ${command}`);
  if (causes.length > 0) return [`Nothing to do: it goes on by itself.`];
  return chain.length === 0 || chain[0]?.run.status === "done" ? ["Nothing to do."] : [];
}
