import type { ReportStream } from "./clock.js";
import { textWidth } from "./text.js";

const hideCursor = "\u001b[?25l";
const showCursor = "\u001b[?25h";
const clearLine = "\r\u001b[2K";
const clearBelow = "\r\u001b[J";
const defaultRows = 24;
const defaultColumns = 80;
const colors = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/**
 * Keeps a frame of lines at the end of a terminal's output: lines that changed are written anew in their place, and
 * nothing above the frame is touched. The cursor rests below the frame.
 */
export class TerminalFrame {
  private lines: readonly string[] = [];
  private drawnSize = "";
  private hidden = false;
  private revealed = false;

  constructor(private readonly stream: ReportStream) {}

  get columns(): number {
    return this.stream.columns || defaultColumns;
  }

  get rows(): number {
    return this.stream.rows || defaultRows;
  }

  /** After a change of it lines may have been broken, or moved off the screen: nothing is where it was. */
  private get size(): string {
    return `${this.columns} ${this.rows}`;
  }

  /** Puts `lines` in the place of the frame. Each must fit a line of the terminal. */
  draw(lines: readonly string[]): void {
    const hide = this.hidden || this.revealed ? "" : hideCursor;
    const text = this.size === this.drawnSize ? this.changes(lines) : this.erased() + joined(lines);
    if (hide + text !== "") this.stream.write(hide + text);
    this.hidden = !this.revealed;
    this.lines = lines;
    this.drawnSize = this.size;
  }

  /** Writes lines that stay, above the frame, which is drawn again below them. */
  print(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.stream.write(this.erased() + joined(lines) + joined(this.lines));
    this.drawnSize = this.size;
  }

  /** Gives the cursor back for good: from now on the program may be ended at any moment. */
  reveal(): void {
    if (this.hidden) this.stream.write(showCursor);
    this.hidden = false;
    this.revealed = true;
  }

  /** Takes the frame away, writes lines that stay in its place, and gives the cursor back. */
  end(lines: readonly string[]): void {
    const text = this.erased() + joined(lines) + (this.hidden ? showCursor : "");
    if (text !== "") this.stream.write(text);
    this.lines = [];
    this.hidden = false;
  }

  /** Moves over lines that are as they were, and writes the others. */
  private changes(lines: readonly string[]): string {
    const same = lines.length === this.lines.length && lines.every((line, index) => line === this.lines[index]);
    if (same) return "";
    const rest = lines.length < this.lines.length ? clearBelow : "";
    return this.up() + lines.map((line, index) => this.replaced(line, index)).join("") + rest;
  }

  private replaced(line: string, index: number): string {
    const before = this.lines[index];
    if (line === before) return "\n";
    return `${before === undefined ? "" : clearLine}${line}\n`;
  }

  /**
   * Line by line: from the top of the screen a terminal may take "clear all below" for "clear the screen", and keep
   * what stood there in its scroll-back.
   */
  private erased(): string {
    const rows = this.height();
    return rows === 0 ? "" : this.up() + `${clearLine}\n`.repeat(rows) + this.up();
  }

  /** To the frame's first line. What the terminal itself has put below the frame, as `^C`, goes. */
  private up(): string {
    const rows = this.height();
    return rows === 0 ? "\r" : `${clearLine}\u001b[${rows}A`;
  }

  /** Rows of the screen that the frame fills. A terminal that became narrower has broken long lines into several. */
  private height(): number {
    const columns = Math.max(1, this.columns);
    const height = this.lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(visibleWidth(line) / columns)), 0);
    return Math.min(height, Math.max(0, this.rows - 1));
  }
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function visibleWidth(line: string): number {
  return textWidth(line.replace(colors, ""));
}
