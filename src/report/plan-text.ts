import { codeText, escapeMarkdown, limitBytes, linkText } from "./markdown.js";
import { commitText, pluralText } from "./words.js";

/** One line of a plan, ready to be shown. */
export interface PlanLine {
  readonly package: string;
  readonly kind: "tasks" | "deploy" | "value" | "environment";
  readonly what: readonly string[];
  readonly change: readonly string[];
  readonly why: string;
}

/** What stands around the table. */
export interface PlanFacts {
  readonly commit: string;
  /** RFC 3339. */
  readonly time: string;
  readonly runUrl?: string;
}

/** Characters of a comment; GitHub takes 65,536. */
const mostBytes = 60_000;
const mostRows = 50;

/** The plan of a push as Markdown; without lines a sentence. */
export function planText(lines: readonly PlanLine[], { commit, time, runUrl }: PlanFacts): string {
  const title = `### Release plan for ${commitText(commit)}`;
  if (lines.length === 0) return `${title}\n\nNo package is touched.\n`;
  const packages = new Set(lines.filter(({ kind }) => kind !== "environment").map((line) => line.package)).size;
  const count = (kind: PlanLine["kind"]): number =>
    lines.filter((line) => line.kind === kind).reduce((sum, { what }) => sum + what.length, 0);
  const counts = [
    count("environment") > 0 ? pluralText(count("environment"), "environment") : "",
    packages > 0 ? pluralText(packages, "release") : "",
    count("value") > 0 ? pluralText(count("value"), "value") : "",
    count("deploy") > 0 ? pluralText(count("deploy"), "deployment") : "",
  ].filter((text) => text !== "");
  const log = runUrl === undefined ? "" : ` · ${linkText("log", runUrl)}`;
  const rows = lines.slice(0, mostRows).map(rowOf);
  const more = lines.length - rows.length;
  const text = [
    title,
    `**${counts.join(", ")}.** Nothing happens before the merge.\n<sub>${time.slice(0, 16).replace("T", " ")} UTC${log}</sub>`,
    ["| # | Package | What | Change | Why |", "|--:|---|---|---|---|", ...rows].join("\n"),
    more > 0 ? `_${more} more lines: see the log._` : "",
  ];
  return limitBytes(`${text.filter((part) => part !== "").join("\n\n")}\n`, mostBytes, "_More than fits here._");
}

function rowOf({ package: label, kind, what, change, why }: PlanLine, index: number): string {
  const names = what.length > 10 ? [...what.slice(0, 10), `${what.length - 10} more`] : what;
  const text = {
    tasks: names.map(escapeMarkdown).join(", "),
    deploy: `deploy ${names.map(escapeMarkdown).join(", ")}`,
    value: `**needs** ${names.map(codeText).join(", ")}`,
    environment: `environments ${names.map(escapeMarkdown).join(", ")}`,
  }[kind];
  const changes = [...new Set(change)];
  const changed = changes.length > 10 ? "several" : changes.map(escapeMarkdown).join(", ");
  return `| ${index + 1} | ${escapeMarkdown(label)} | ${text} | ${changed} | ${escapeMarkdown(why)} |`;
}
