export const id = 1309;
export const ids = [1309];
export const modules = {

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderProblem: () => (/* binding */ renderProblem),
/* harmony export */   renderProblems: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);


/** Lines of a command's output that an error shows. */
const tailLength = 10;
/** Lines of foreign text below a sentence. */
const foreignLines = 3;
/**
 * One problem as lines without line ends: the sentence, the source with a caret, outer callers, the command's last
 * lines, and the step that helps. Text must be masked by the caller; control codes are removed here.
 */
function renderProblem(problem, style, run, heading = "Error") {
    const frames = problem.frames ?? [];
    const [sentence = "", ...foreign] = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(problem.message).split("\n");
    const start = run === undefined ? positionPrefix(problem, sentence) : runPrefix(run, sentence);
    return [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(`${heading}:`, heading === "Error" ? "red" : "yellow", style)} ${start}${sentence}`,
        ...foreign
            .filter((line) => line.trim() !== "")
            .slice(0, foreignLines)
            .map((line) => `  ${line}`),
        ...(run === undefined ? [] : placeLine(problem, frames[0])),
        ...excerptLines(problem, style, run === undefined ? 2 : 4),
        ...frames.slice(1).map((frame) => `  called from ${placeText(frame)} in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(frame.function)}`),
        ...tailLines(problem.tail ?? [], run?.lines),
        ...fixLines(problem.fix),
    ];
}
/** Several problems that were found together, as one list; a single one as {@link renderProblem} shows it. */
function renderProblems(problems, style) {
    const [only] = problems;
    if (only === undefined)
        return [];
    if (problems.length === 1)
        return renderProblem(only, style);
    const blocks = problems.map((problem) => ["", ...renderProblem(problem, style)]);
    return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(problems.length)} problems:`, ...blocks.flat()];
}
/** `api r7 deploy eu failed: ` unless the sentence names the run itself. */
function runPrefix(run, sentence) {
    return sentence.startsWith(`${run.label} `) ? "" : `${run.label} ${run.outcome}: `;
}
/** `FILE:L:C: ` unless the sentence says it already. */
function positionPrefix(problem, sentence) {
    const place = placeOf(problem);
    return place === undefined || sentence.startsWith(place) ? "" : `${place}: `;
}
function placeOf(problem) {
    if (problem.file === undefined)
        return problem.frames?.[0] && placeText(problem.frames[0]);
    const numbers = [problem.line, problem.line === undefined ? undefined : problem.column];
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(problem.file), ...numbers.filter((number) => number !== undefined)].join(":");
}
function placeText(frame) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(frame.file)}:${frame.line}:${frame.column}`;
}
function placeLine(problem, innermost) {
    if (innermost !== undefined)
        return [`  ${placeText(innermost)} in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(innermost.function)}`];
    const place = placeOf(problem);
    return place === undefined ? [] : [`  ${place}`];
}
/** The source line and a caret; with a line number both stand behind a rule. */
function excerptLines(problem, style, indent) {
    const { excerpt } = problem;
    if (excerpt === undefined)
        return [];
    const numbered = excerpt.line !== undefined;
    const margin = " ".repeat(numbered ? indent : 2);
    const gutter = numbered ? `${excerpt.line} | ` : "";
    const below = numbered ? `${" ".repeat(gutter.length - 2)}| ` : "";
    const room = Math.max(20, style.columns - margin.length - gutter.length);
    const source = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(excerpt.text).split("\n")[0] ?? "";
    const { text, cell } = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .windowText */ .Kn)(source.trimEnd(), excerpt.column, room, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ellipsisOf */ .$E)(style));
    return [`${margin}${gutter}${text}`, `${margin}${below}${" ".repeat(cell)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("^", "red", style)}`];
}
function tailLines(tail, total) {
    const lines = tail.flatMap((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(line).replace(/\n+$/, "").split("\n")).slice(-tailLength);
    if (lines.length === 0)
        return [];
    const of = total !== undefined && total > lines.length ? ` of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(total)}` : "";
    const head = of === "" ? `  Last ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralText */ .qC)(lines.length, "line")}:` : `  Last ${lines.length}${of} lines:`;
    return [head, ...lines.map((line) => `    ${line}`.trimEnd())];
}
/** Further lines of a fix are there to be pasted, so they keep their own indentation below it. */
function fixLines(fix) {
    if (fix === undefined || fix === "")
        return [];
    const [first = "", ...rest] = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(fix).split("\n");
    return [`Fix: ${first}`, ...rest.map((line) => `  ${line}`)];
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ expandTabs),
/* harmony export */   F2: () => (/* binding */ padText),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Kn: () => (/* binding */ windowText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
/* unused harmony export characterWidth */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Control codes other than tab and newline, line separators, and marks that turn the direction of what follows. */
const unsafe = /[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Bidi_Control}/u;
const unsafeAll = new RegExp(unsafe.source, "gu");
const ascii = /^[ -~]*$/;
const zeroWidth = /\p{M}|\p{Cf}/u;
/** Characters that fill two cells: East Asian Wide and Fullwidth of Unicode, and emoji shown as pictures. */
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
/**
 * Foreign text without anything that could move a cursor, colour a screen or hide what stands there. Tabs and line
 * breaks stay. Of a line that was overwritten with carriage returns, what was written last stays.
 */
function cleanText(text) {
    if (ascii.test(text) || !unsafe.test(text))
        return text;
    const visible = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replaceAll("\r\n", "\n");
    return visible
        .split("\n")
        .map((line) => (line.includes("\r") ? (line.split("\r").findLast((part) => part !== "") ?? "") : line))
        .join("\n")
        .replace(unsafeAll, "");
}
/** Cells that a character fills on a terminal: 0, 1 or 2. */
function characterWidth(character) {
    if (ascii.test(character))
        return 1;
    if (zeroWidth.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}
/** Cells that a text of one line fills. */
function textWidth(text) {
    if (ascii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** A text of at most `columns` cells; what was cut away is marked by the ellipsis. */
function cutText(text, columns, ellipsis = "…") {
    if (textWidth(text) <= columns)
        return text;
    const mark = textWidth(ellipsis) <= columns ? ellipsis : "";
    return takeCells(text, Math.max(0, columns - mark.length)) + mark;
}
/** The longest beginning of a text that fills at most `cells`. */
function takeCells(text, cells) {
    let width = 0;
    let end = 0;
    for (const character of text) {
        width += characterWidth(character);
        if (width > cells)
            break;
        end += character.length;
    }
    return text.slice(0, end);
}
/** A text filled up with spaces to `columns` cells; longer ones stay as they are. */
function padText(text, columns) {
    return text + " ".repeat(Math.max(0, columns - textWidth(text)));
}
/** A line with its tabs replaced by spaces up to the next multiple of `stop`. */
function expandTabs(text, stop = 4) {
    if (!text.includes("\t"))
        return text;
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
function windowText(text, column, columns, ellipsis = "…") {
    const before = [...text].slice(0, Math.max(0, column - 1)).join("");
    const line = expandTabs(text);
    const cell = textWidth(expandTabs(before));
    if (textWidth(line) <= columns)
        return { text: line, cell };
    const start = Math.max(0, Math.min(cell - Math.floor(columns / 2), textWidth(line) - columns + ellipsis.length));
    if (start === 0)
        return { text: cutText(line, columns, ellipsis), cell };
    const head = takeCells(line, start);
    const rest = ellipsis + line.slice(head.length);
    return { text: cutText(rest, columns, ellipsis), cell: cell - textWidth(head) + ellipsis.length };
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ ellipsisOf),
/* harmony export */   QF: () => (/* binding */ elapsedText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   qC: () => (/* binding */ pluralText),
/* harmony export */   sn: () => (/* binding */ releaseStatus),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* unused harmony export sizeText */
const codes = {
    plain: "",
    dim: "2",
    red: "31",
    green: "32",
    yellow: "33",
    blue: "34",
    magenta: "35",
};
/** A status as people read it. The word carries the meaning; symbol and colour repeat it. */
const statusWords = {
    pending: { word: "pending", symbol: "·", ascii: "..", tone: "dim" },
    waiting: { word: "waiting", symbol: "◦", ascii: "wait", tone: "yellow" },
    running: { word: "running", symbol: "⠿", ascii: "run", tone: "blue" },
    done: { word: "done", symbol: "✓", ascii: "ok", tone: "green" },
    failed: { word: "failed", symbol: "✗", ascii: "FAIL", tone: "red" },
    failed_retried: { word: "retried", symbol: "✗", ascii: "FAIL", tone: "dim" },
    lost: { word: "lost", symbol: "!", ascii: "LOST", tone: "magenta" },
    cancelled: { word: "cancelled", symbol: "–", ascii: "skip", tone: "dim" },
};
const spinner = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
/** The word and symbol that stand for a whole release. */
function releaseStatus(status) {
    return status === "complete" ? "done" : status;
}
/** A symbol in its column; with `now` (ms) a running one turns. */
function symbolOf(status, style, now) {
    if (!style.unicode)
        return statusWords[status].ascii.padEnd(4);
    if (status === "running" && now !== undefined)
        return spinner[Math.floor(now / 100) % spinner.length] ?? "⠿";
    return statusWords[status].symbol;
}
/** What stands for text that was cut away. */
function ellipsisOf(style) {
    return style.unicode ? "…" : "...";
}
/** A text in a colour, where colours are wanted. */
function paint(text, tone, style) {
    return style.color && tone !== "plain" && text !== "" ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text;
}
/** A duration in ms: `80ms 6.1s 31s 2m10s 1h05m 3d`. */
function durationText(ms) {
    if (ms < 999.5)
        return `${Math.max(0, Math.round(ms))}ms`;
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1)}s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3600)
        return twoUnits(seconds, 60, "m", "s");
    const minutes = Math.floor(seconds / 60);
    return minutes < 24 * 60 ? twoUnits(minutes, 60, "h", "m") : `${Math.floor(minutes / 1440)}d`;
}
function twoUnits(value, base, large, small) {
    const rest = value % base;
    return `${Math.floor(value / base)}${large}${rest === 0 ? "" : `${String(rest).padStart(2, "0")}${small}`}`;
}
/** How long something has been going on, in ms; whole seconds, so that it does not flicker. */
function elapsedText(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    return seconds < 10 ? `${seconds}s` : durationText(seconds * 1000);
}
/** How long ago something was, in ms, in its largest unit: `40s 12m 1h 3d`. */
function ageText(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m`;
    return seconds < 86_400 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86_400)}d`;
}
/** `10,000`. */
function countText(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 task`, `3 tasks`. */
function pluralText(count, noun, nouns = `${noun}s`) {
    return `${countText(count)} ${count === 1 ? noun : nouns}`;
}
/** A size in bytes: `512 B`, `1.2 MiB`. */
function sizeText(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1023.95 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1).replace(/\.0$/, "")} ${units[unit]}`;
}
/** A commit's first seven digits; a folder without a commit has `null` in its place. */
function commitText(commit) {
    return commit === "null" ? "no commit" : commit.slice(0, 7);
}


/***/ })

};
