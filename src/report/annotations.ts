import type { Problem } from "../errors.js";
import { allRuns, Model } from "./model.js";
import type { ReportEvent, Reporter, Result } from "./reporter.js";

/** A note on a line of the user's file, or on the whole. */
export interface Annotation {
  readonly kind: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** Path from the root of the configs. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** How many of each kind the runner takes from one step. */
const most = 10;

/**
 * Marks failures on the lines they come from, lost runs as warnings, and values that are waited for as notices; a
 * success says nothing. They come at the end, all at once.
 */
export class Annotations implements Reporter {
  private readonly model = new Model();
  private readonly warnings: Problem[] = [];

  constructor(
    private readonly now: () => number,
    private readonly write: (annotations: readonly Annotation[]) => void,
  ) {}

  report(event: ReportEvent): void {
    this.model.apply(event, this.now());
    if (event.type === "warning") this.warnings.push(event.problem);
    if (event.type === "end") this.write(limited(this.collect(event.result)));
  }

  async close(): Promise<void> {}

  private collect(result: Result): readonly Annotation[] {
    const runs = allRuns(this.model.state);
    const failed = runs.flatMap(({ view }) => {
      if (view.status !== "failed" && view.status !== "lost") return [];
      const lost = view.status === "lost";
      const problem = view.problem ?? { code: "task-failed", message: "no reason is on record" };
      const title = `${view.label} ${lost ? "was lost" : "failed"}`;
      return [annotationOf(lost ? "warning" : "error", title, problem)];
    });
    const known = new Set(failed.map(({ message }) => message));
    const others = result.problems
      .filter((problem) => !known.has(textOf(problem)))
      .map((problem) => annotationOf(problem.code === "runner-lost" ? "warning" : "error", "ocuroot", problem));
    const warned = this.warnings.map((problem) => annotationOf("warning", "ocuroot", problem));
    return merged([...failed, ...others, ...warned, ...valuesOf(result)]);
  }
}

function annotationOf(kind: Annotation["kind"], title: string, problem: Problem): Annotation {
  return {
    kind,
    title,
    message: textOf(problem),
    ...(problem.file === undefined ? {} : { file: problem.file }),
    ...(problem.line === undefined ? {} : { line: problem.line }),
    ...(problem.column === undefined ? {} : { column: problem.column }),
  };
}

function textOf({ message, fix }: Problem): string {
  return fix === undefined ? message : `${message}\nFix: ${fix}`;
}

function valuesOf({ releases }: Result): readonly Annotation[] {
  const waits = releases.flatMap((release) =>
    [...release.waits, ...release.runs.flatMap((run) => run.waits)]
      .filter(({ kind, act }) => kind === "value" && act)
      .map((wait) => ({ title: `${release.package} ${release.id} waits`, wait })),
  );
  const distinct = new Map(waits.map((each) => [each.wait.ref ?? each.wait.text, each]));
  return [...distinct.values()].map(({ title, wait }) => ({
    kind: "notice",
    title,
    message: wait.question ? `${wait.question} (${wait.text})` : wait.text,
  }));
}

/** Equal ones at one place are one, named after the first. */
function merged(annotations: readonly Annotation[]): readonly Annotation[] {
  const byPlace = new Map<string, Annotation & { readonly count: number }>();
  for (const each of annotations) {
    const key = JSON.stringify([each.kind, each.message, each.file, each.line]);
    const known = byPlace.get(key);
    byPlace.set(key, { ...(known ?? each), count: (known?.count ?? 0) + 1 });
  }
  return [...byPlace.values()].map(({ count, ...each }) => ({
    ...each,
    title: count === 1 ? each.title : `${each.title}, and ${count - 1} more`,
  }));
}

/** The tenth of a kind says how many more there are. */
function limited(annotations: readonly Annotation[]): readonly Annotation[] {
  return (["error", "warning", "notice"] as const).flatMap((kind) => {
    const own = annotations.filter((each) => each.kind === kind);
    if (own.length <= most) return own;
    const more = own.length - most + 1;
    return [...own.slice(0, most - 1), { kind, title: "ocuroot", message: `${more} more in the summary` }];
  });
}
