import { type ReportClock, type ReportStream, systemClock } from "./clock.js";
import type { GroupedOutput } from "./groups.js";
import { JsonReporter } from "./json.js";
import { LiveReporter } from "./live.js";
import { LabelledOutput, type LogOutput } from "./output.js";
import { PlainReporter } from "./plain.js";
import { QuietReporter } from "./quiet.js";
import type { ReportEvent, Reporter } from "./reporter.js";
import { createSanitiser, type Mask } from "./sanitise.js";
import { type NamedReporter, TeeReporter } from "./tee.js";
import type { Style } from "./words.js";

/** How progress is shown; `auto` looks at the terminal. */
export type ProgressMode = "auto" | "tty" | "plain" | "json" | "quiet";
/** Whether colours are used; `auto` looks at the terminal and at `NO_COLOR`. */
export type ColorMode = "auto" | "always" | "never";

/** Environment variables, by name. */
export type ReportEnv = Readonly<Record<string, string | undefined>>;

/** What {@link createReporter} builds from. */
export interface ReporterOptions {
  readonly mode: ProgressMode;
  /** Stderr; nothing is ever written to stdout. */
  readonly stream: ReportStream;
  /** `CI`, `NO_COLOR`, `TERM`, `LANG`, `LC_ALL` and `LC_CTYPE` are looked at. */
  readonly env: ReportEnv;
  /** The program as it was called, for commands to paste: `npx ocuroot`. */
  readonly program: string;
  /** Replaces secrets; every text of every event goes through it. */
  readonly mask: Mask;
  readonly color?: ColorMode;
  readonly clock?: ReportClock;
  /** In a GitHub job: plain logs get a group per run, and what runs print gives the runner no commands. */
  readonly groups?: GroupedOutput;
  /** Further readers; they get the same masked events. */
  readonly others?: readonly NamedReporter[];
}

/** Width of lines where there is no terminal; only excerpts of source are cut to it. */
const pipeColumns = 120;

/**
 * The reader that fits the options. It never throws, and no text reaches it unmasked. Where nobody reads the stream any
 * more (`| head`) work goes on unseen.
 */
export function createReporter(options: ReporterOptions): Reporter {
  options.stream.on?.("error", () => {});
  const tee = new TeeReporter([{ name: "the terminal", reporter: readerOf(options) }, ...(options.others ?? [])]);
  const sanitise = createSanitiser(options.mask);
  return {
    report: (event: ReportEvent) => {
      const safe = attempt(() => sanitise(event));
      if (safe !== undefined) tee.report(safe);
    },
    close: () => tee.close(),
  };
}

/** An event that cannot be masked is not shown. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function readerOf(options: ReporterOptions): Reporter {
  const clock = options.clock ?? systemClock();
  const { stream, program } = options;
  const closing = { ...styleOf(stream, options.env, options.color), program };
  switch (progressMode(options)) {
    case "tty":
      return new LiveReporter(stream, clock, closing);
    case "json":
      return new JsonReporter(stream);
    case "quiet":
      return new QuietReporter(stream, clock, closing);
    case "plain":
      return new PlainReporter(outputOf(options), clock, { ...closing, color: false });
  }
}

function outputOf({ stream, groups }: ReporterOptions): LogOutput {
  return groups ?? new LabelledOutput(stream);
}

/** What `auto` means: a live tree where stderr is a terminal that can move its cursor and nobody collects a log. */
export function progressMode(options: Pick<ReporterOptions, "mode" | "stream" | "env">): Exclude<ProgressMode, "auto"> {
  if (options.mode !== "auto") return options.mode;
  const { CI, TERM } = options.env;
  const log = CI !== undefined && CI !== "" && CI !== "false";
  return options.stream.isTTY === true && !log && TERM !== "dumb" ? "tty" : "plain";
}

/** What a stream can show: symbols by the locale, colours by the terminal, `NO_COLOR` and the user's wish. */
export function styleOf(stream: ReportStream, env: ReportEnv, color: ColorMode = "auto"): Style {
  const terminal = stream.isTTY === true && env.TERM !== "dumb";
  const wanted = color === "auto" ? terminal && !env.NO_COLOR : color === "always";
  return { unicode: isUtf8(env), color: wanted, columns: stream.columns || pipeColumns };
}

/** Where no locale is set at all, UTF-8 is what terminals of today speak; `C` and `POSIX` are asked for. */
function isUtf8(env: ReportEnv): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale === undefined || locale === "" || /utf-?8/i.test(locale);
}
