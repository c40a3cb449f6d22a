import { characterWidth } from "../../src/report/text.js";

/** A control sequence, or one character. */
const pieces = new RegExp(`${String.fromCharCode(27)}\\[([?\\d;]*)([A-Za-z])|([\\s\\S])`, "gu");

/**
 * A small terminal: interprets what reporters write, keeps what scrolled away, and wraps and reflows like the terminals
 * in use. It refuses codes that it does not know, so that none is used without a test.
 */
export class FakeTerminal {
  readonly isTTY = true;
  cursorVisible = true;
  writes = 0;
  bytes = 0;
  /** Lines that ended with a line feed, and the one being written. `soft` lines go on in the next. */
  private lines: { cells: string[]; soft: boolean }[] = [{ cells: [], soft: false }];
  private row = 0;
  private column = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    public columns = 80,
    public rows = 24,
  ) {}

  on(event: "resize" | "error", listener: () => void): void {
    if (event === "resize") this.listeners.add(listener);
  }

  off(_event: "resize", listener: () => void): void {
    this.listeners.delete(listener);
  }

  get listening(): number {
    return this.listeners.size;
  }

  /** All that was ever shown and is still there, scrolled away or not, without blank ends. */
  get text(): string {
    return this.lines
      .map(({ cells }) => cells.join("").trimEnd())
      .join("\n")
      .trimEnd();
  }

  write(text: string): void {
    this.writes += 1;
    this.bytes += text.length;
    for (const [, parameters = "", code, character] of text.matchAll(pieces)) {
      if (code !== undefined) this.control(parameters, code);
      else this.put(character as string);
    }
  }

  /** Makes it narrower or wider; lines are broken anew. */
  resize(columns: number, rows = this.rows): void {
    this.columns = columns;
    this.rows = rows;
    while (this.lines.length - 1 > this.row && this.lines.at(-1)?.cells.length === 0) this.lines.pop();
    const whole: string[][] = [];
    let open = false;
    for (const line of this.lines) {
      if (open) whole.at(-1)?.push(...line.cells);
      else whole.push([...line.cells]);
      open = line.soft;
    }
    this.lines = whole.flatMap((cells) => this.broken(cells));
    this.row = this.lines.length - 1;
    this.column = this.lines.at(-1)?.cells.length ?? 0;
    for (const listener of this.listeners) listener();
  }

  private broken(cells: string[]): { cells: string[]; soft: boolean }[] {
    const parts = [];
    for (let from = 0; from === 0 || from < cells.length; from += this.columns) {
      parts.push({ cells: cells.slice(from, from + this.columns), soft: from + this.columns < cells.length });
    }
    return parts;
  }

  private control(parameters: string, code: string): void {
    const top = Math.max(0, this.lines.length - this.rows);
    if (code === "m") return;
    if (code === "A") this.row = Math.max(top, this.row - Number(parameters || 1));
    else if (code === "K" && parameters === "2") this.line().cells = [];
    else if (code === "J" && parameters === "" && this.row === top && this.column === 0) this.keepScreen();
    else if (code === "J" && parameters === "") {
      this.line().cells.length = Math.min(this.column, this.line().cells.length);
      this.lines.length = this.row + 1;
    } else if (parameters === "?25") this.cursorVisible = code === "h";
    else throw new Error(`a code this terminal does not know: ${parameters}${code}`);
  }

  /** As tmux does: a screen that is cleared from its first cell on goes to the scroll-back, as it is. */
  private keepScreen(): void {
    this.row = this.lines.length;
    for (let row = 0; row < this.rows; row += 1) this.lines.push({ cells: [], soft: false });
  }

  private put(character: string): void {
    if (character === "\r") this.column = 0;
    else if (character === "\n") this.feed(false);
    else if (character.codePointAt(0) === 27) throw new Error("a broken escape sequence");
    else this.show(character);
  }

  private show(character: string): void {
    const width = characterWidth(character);
    if (width > 0 && this.column + width > this.columns) this.feed(true);
    const { cells } = this.line();
    while (cells.length < this.column) cells.push(" ");
    if (width === 0) cells[this.column - 1] += character;
    else cells.splice(this.column, width, character, ...(width === 2 ? [""] : []));
    this.column += width;
  }

  private feed(soft: boolean): void {
    this.line().soft = soft;
    this.row += 1;
    this.column = 0;
    if (this.row === this.lines.length) this.lines.push({ cells: [], soft: false });
  }

  private line() {
    const line = this.lines[this.row];
    if (line === undefined) throw new Error("the cursor is off the screen");
    return line;
  }
}
