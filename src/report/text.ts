import { stripVTControlCharacters } from "node:util";

/** Control codes other than tab and newline, line separators, and marks that turn the direction of what follows. */
const unsafe = /[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Bidi_Control}/u;
const unsafeAll = new RegExp(unsafe.source, "gu");
const ascii = /^[ -~]*$/;
const zeroWidth = /\p{M}|\p{Cf}/u;
/** Characters that fill two cells: East Asian Wide and Fullwidth of Unicode, and emoji shown as pictures. */
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

/**
 * Foreign text without anything that could move a cursor, colour a screen or hide what stands there. Tabs and line
 * breaks stay. Of a line that was overwritten with carriage returns, what was written last stays.
 */
export function cleanText(text: string): string {
  if (ascii.test(text) || !unsafe.test(text)) return text;
  const visible = stripVTControlCharacters(text).replaceAll("\r\n", "\n");
  return visible
    .split("\n")
    .map((line) => (line.includes("\r") ? (line.split("\r").findLast((part) => part !== "") ?? "") : line))
    .join("\n")
    .replace(unsafeAll, "");
}

/** Cells that a character fills on a terminal: 0, 1 or 2. */
export function characterWidth(character: string): number {
  if (ascii.test(character)) return 1;
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Cells that a text of one line fills. */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** A text of at most `columns` cells; what was cut away is marked by the ellipsis. */
export function cutText(text: string, columns: number, ellipsis = "…"): string {
  if (textWidth(text) <= columns) return text;
  const mark = textWidth(ellipsis) <= columns ? ellipsis : "";
  return takeCells(text, Math.max(0, columns - mark.length)) + mark;
}

/** The longest beginning of a text that fills at most `cells`. */
function takeCells(text: string, cells: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > cells) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** A text filled up with spaces to `columns` cells; longer ones stay as they are. */
export function padText(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - textWidth(text)));
}

/** A line with its tabs replaced by spaces up to the next multiple of `stop`. */
export function expandTabs(text: string, stop = 4): string {
  if (!text.includes("\t")) return text;
  let line = "";
  let width = 0;
  for (const character of text) {
    const piece = character === "\t" ? " ".repeat(stop - (width % stop)) : character;
    line += piece;
    width += character === "\t" ? piece.length : characterWidth(character);
  }
  return line;
}

/**
 * The part of a long line around a place, and the cell (from 0) at which that place stands in it.
 *
 * @param column 1-based, in code points of `text`.
 */
export function windowText(
  text: string,
  column: number,
  columns: number,
  ellipsis = "…",
): { text: string; cell: number } {
  const before = [...text].slice(0, Math.max(0, column - 1)).join("");
  const line = expandTabs(text);
  const cell = textWidth(expandTabs(before));
  if (textWidth(line) <= columns) return { text: line, cell };
  const start = Math.max(0, Math.min(cell - Math.floor(columns / 2), textWidth(line) - columns + ellipsis.length));
  if (start === 0) return { text: cutText(line, columns, ellipsis), cell };
  const head = takeCells(line, start);
  const rest = ellipsis + line.slice(head.length);
  return { text: cutText(rest, columns, ellipsis), cell: cell - textWidth(head) + ellipsis.length };
}
