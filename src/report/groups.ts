import type { ReportStream } from "./clock.js";
import { type LogOutput, type Speaker, writeLines } from "./output.js";

interface Member extends Speaker {
  readonly lines: string[];
  ending?: string;
}

/** What the runner could take for a command: at the begin of a line, or anywhere in the older form. */
const command = /^\s*::|##\[/;

/**
 * The log of a GitHub job: one foldable group per run with its last line below it, so that the folded log is a table of
 * contents. Groups cannot overlap: the first run streams into the open one, its siblings are held back and follow in
 * the order of their starts. What runs print is kept from being taken for commands to the runner.
 */
export class GroupedOutput implements LogOutput {
  private readonly members: Member[] = [];
  private held: string[] = [];

  /** @param token Ends the stretches in which the runner takes no commands; nobody may be able to guess it. */
  constructor(
    private readonly stream: ReportStream,
    private readonly token: string,
  ) {}

  say(lines: readonly string[]): void {
    if (this.members.length > 0) this.held.push(...lines);
    else this.writeGuarded(lines);
  }

  pulse(lines: readonly string[]): void {
    if (this.members.length > 0) writeLines(this.stream, lines);
    else this.writeGuarded(lines);
  }

  start(run: Speaker): void {
    this.members.push({ ...run, lines: [] });
    if (this.members.length === 1) this.open(run);
  }

  print(run: Speaker, lines: readonly string[]): void {
    const place = this.members.findIndex((member) => member.ref === run.ref);
    if (place === 0) writeLines(this.stream, lines);
    else if (place > 0) this.members[place]?.lines.push(...lines);
    else this.say(lines.map((line) => `${run.label} | ${line}`));
  }

  end(run: Speaker, line: string): void {
    const member = this.members.find((each) => each.ref === run.ref);
    if (member === undefined) this.say([`${run.label}: ${line}`]);
    else {
      member.ending = line;
      this.advance();
    }
  }

  settle(): void {
    for (const member of this.members) member.ending ??= "still running";
    this.advance();
  }

  /** Hands commands to the runner, also in the middle of what a run prints. */
  commands(lines: readonly string[]): void {
    const open = this.members.length > 0;
    const guarded = [`::${this.token}::`, ...lines, `::stop-commands::${this.token}`];
    writeLines(this.stream, open ? guarded : lines);
  }

  /** Writes a text that is no word of ocuroot's, such as a result on its way to whoever called. */
  quote(text: string): void {
    this.writeGuarded(text.replace(/\n$/, "").split("\n"));
  }

  /** Closes the open group when its run has ended, and goes on to the first one that has not. */
  private advance(): void {
    for (let [first] = this.members; first?.ending !== undefined; [first] = this.members) {
      writeLines(this.stream, [`::${this.token}::`, "::endgroup::"]);
      this.writeGuarded([`${first.label}: ${first.ending}`]);
      this.members.shift();
      const [next] = this.members;
      if (next !== undefined) this.open(next, next.lines.splice(0));
    }
    if (this.members.length === 0) this.writeGuarded(this.held.splice(0));
  }

  private open(run: Speaker, lines: readonly string[] = []): void {
    writeLines(this.stream, [`::group::${run.label}`, `::stop-commands::${this.token}`, ...lines]);
  }

  /** Lines outside groups may quote what a run printed. */
  private writeGuarded(lines: readonly string[]): void {
    const guarded = lines.some((line) => command.test(line));
    writeLines(this.stream, guarded ? [`::stop-commands::${this.token}`, ...lines, `::${this.token}::`] : lines);
  }
}
