import { OcurootError, type Problem, problemsOf } from "../errors.js";
import type { ReleaseView, Triggered } from "../report/reporter.js";
import type { Fate, Trigger, Wanted } from "../trigger/trigger.js";
import type { Session } from "./session.js";

/** What asking others came to. */
export interface Asked {
  readonly problems: readonly Problem[];
  readonly triggered: readonly Triggered[];
  /** Releases that were asked something for, as they stand since then. */
  readonly views: readonly ReleaseView[];
}

/** Releases as a command has seen them, with what was asked for since then. */
export function seenSince(views: readonly ReleaseView[], asked: Asked): readonly ReleaseView[] {
  return views.map((view) => asked.views.find(({ ref }) => ref === view.ref) ?? view);
}

/** How many requests one process makes: what is left is found by the next look. */
export const mostAsked = 20;

/** A request whose run cannot be looked for is judged by its age. */
export async function fateOf(trigger: Trigger, wanted: Wanted, id: string): Promise<Fate> {
  try {
    return (await trigger.fateOf?.(wanted, id)) ?? "unknown";
  } catch (error) {
    if (error instanceof OcurootError) return "unknown";
    throw error;
  }
}

/** What went wrong, said of whom it was asked for. */
export function askingFailed(error: unknown, wanted: Wanted): readonly Problem[] {
  return problemsOf(error).map((problem) => ({
    ...problem,
    code: "trigger-failed",
    message: `the trigger for ${placeOf(wanted)} failed: ${problem.message}`,
  }));
}

/** Tells what was done about the work of a commit. */
export function noteOf(session: Session, wanted: Wanted, text: string): void {
  session.reporter.report({ type: "note", text: `${placeOf(wanted)}: ${text}` });
}

function placeOf({ repo, commit }: Wanted): string {
  return `${repo} at ${commit.slice(0, 7)}`;
}
