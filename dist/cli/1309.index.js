"use strict";

exports.id = 1309;

exports.ids = [ 1309 ];

exports.modules = {
 1309: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderProblem: () => renderProblem,
   renderProblems: () => renderProblems
  });
  var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);
  const tailLength = 10;
  const foreignLines = 3;
  function renderProblem(problem, style, run, heading = "Error") {
   const frames = problem.frames ?? [];
   const [sentence = "", ...foreign] = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(problem.message).split("\n");
   const start = void 0 === run ? function positionPrefix(problem, sentence) {
    const place = placeOf(problem);
    return void 0 === place || sentence.startsWith(place) ? "" : `${place}: `;
   }(problem, sentence) : function runPrefix(run, sentence) {
    return sentence.startsWith(`${run.label} `) ? "" : `${run.label} ${run.outcome}: `;
   }(run, sentence);
   return [ `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.nI)(`${heading}:`, "Error" === heading ? "red" : "yellow", style)} ${start}${sentence}`, ...foreign.filter(line => "" !== line.trim()).slice(0, foreignLines).map(line => `  ${line}`), ...void 0 === run ? [] : placeLine(problem, frames[0]), ...excerptLines(problem, style, void 0 === run ? 2 : 4), ...frames.slice(1).map(frame => `  called from ${placeText(frame)} in ${(0, 
   _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(frame.function)}`), ...tailLines(problem.tail ?? [], run?.lines), ...fixLines(problem.fix) ];
  }
  function renderProblems(problems, style) {
   const [only] = problems;
   if (void 0 === only) return [];
   if (1 === problems.length) return renderProblem(only, style);
   const blocks = problems.map(problem => [ "", ...renderProblem(problem, style) ]);
   return [ `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(problems.length)} problems:`, ...blocks.flat() ];
  }
  function placeOf(problem) {
   if (void 0 === problem.file) return problem.frames?.[0] && placeText(problem.frames[0]);
   const numbers = [ problem.line, void 0 === problem.line ? void 0 : problem.column ];
   return [ (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(problem.file), ...numbers.filter(number => void 0 !== number) ].join(":");
  }
  function placeText(frame) {
   return `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(frame.file)}:${frame.line}:${frame.column}`;
  }
  function placeLine(problem, innermost) {
   if (void 0 !== innermost) return [ `  ${placeText(innermost)} in ${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(innermost.function)}` ];
   const place = placeOf(problem);
   return void 0 === place ? [] : [ `  ${place}` ];
  }
  function excerptLines(problem, style, indent) {
   const {excerpt} = problem;
   if (void 0 === excerpt) return [];
   const numbered = void 0 !== excerpt.line;
   const margin = " ".repeat(numbered ? indent : 2);
   const gutter = numbered ? `${excerpt.line} | ` : "";
   const below = numbered ? `${" ".repeat(gutter.length - 2)}| ` : "";
   const room = Math.max(20, style.columns - margin.length - gutter.length);
   const source = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(excerpt.text).split("\n")[0] ?? "";
   const {text, cell} = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Kn)(source.trimEnd(), excerpt.column, room, (0, 
   _words_js__WEBPACK_IMPORTED_MODULE_1__.$E)(style));
   return [ `${margin}${gutter}${text}`, `${margin}${below}${" ".repeat(cell)}${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_1__.nI)("^", "red", style)}` ];
  }
  function tailLines(tail, total) {
   const lines = tail.flatMap(line => (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(line).replace(/\n+$/, "").split("\n")).slice(-tailLength);
   if (0 === lines.length) return [];
   const of = void 0 !== total && total > lines.length ? ` of ${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(total)}` : "";
   return [ "" === of ? `  Last ${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.qC)(lines.length, "line")}:` : `  Last ${lines.length}${of} lines:`, ...lines.map(line => `    ${line}`.trimEnd()) ];
  }
  function fixLines(fix) {
   if (void 0 === fix || "" === fix) return [];
   const [first = "", ...rest] = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.X5)(fix).split("\n");
   return [ `Fix: ${first}`, ...rest.map(line => `  ${line}`) ];
  }
 },
 3920: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Be: () => expandTabs,
   F2: () => padText,
   IN: () => cutText,
   Kn: () => windowText,
   X5: () => cleanText,
   sc: () => textWidth
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  const unsafe = /[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Bidi_Control}/u;
  const unsafeAll = new RegExp(unsafe.source, "gu");
  const ascii = /^[ -~]*$/;
  const zeroWidth = /\p{M}|\p{Cf}/u;
  const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
  function cleanText(text) {
   if (ascii.test(text) || !unsafe.test(text)) return text;
   return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replaceAll("\r\n", "\n").split("\n").map(line => line.includes("\r") ? line.split("\r").findLast(part => "" !== part) ?? "" : line).join("\n").replace(unsafeAll, "");
  }
  function characterWidth(character) {
   if (ascii.test(character)) return 1;
   if (zeroWidth.test(character)) return 0;
   return wide.test(character) ? 2 : 1;
  }
  function textWidth(text) {
   if (ascii.test(text)) return text.length;
   let width = 0;
   for (const character of text) width += characterWidth(character);
   return width;
  }
  function cutText(text, columns, ellipsis = "…") {
   if (textWidth(text) <= columns) return text;
   const mark = textWidth(ellipsis) <= columns ? ellipsis : "";
   return takeCells(text, Math.max(0, columns - mark.length)) + mark;
  }
  function takeCells(text, cells) {
   let width = 0;
   let end = 0;
   for (const character of text) {
    width += characterWidth(character);
    if (width > cells) break;
    end += character.length;
   }
   return text.slice(0, end);
  }
  function padText(text, columns) {
   return text + " ".repeat(Math.max(0, columns - textWidth(text)));
  }
  function expandTabs(text, stop = 4) {
   if (!text.includes("\t")) return text;
   let line = "";
   let width = 0;
   for (const character of text) {
    const piece = "\t" === character ? " ".repeat(stop - width % stop) : character;
    line += piece;
    width += "\t" === character ? piece.length : characterWidth(character);
   }
   return line;
  }
  function windowText(text, column, columns, ellipsis = "…") {
   const before = [ ...text ].slice(0, Math.max(0, column - 1)).join("");
   const line = expandTabs(text);
   const cell = textWidth(expandTabs(before));
   if (textWidth(line) <= columns) return {
    text: line,
    cell
   };
   const start = Math.max(0, Math.min(cell - Math.floor(columns / 2), textWidth(line) - columns + ellipsis.length));
   if (0 === start) return {
    text: cutText(line, columns, ellipsis),
    cell
   };
   const head = takeCells(line, start);
   return {
    text: cutText(ellipsis + line.slice(head.length), columns, ellipsis),
    cell: cell - textWidth(head) + ellipsis.length
   };
  }
 },
 4702: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $E: () => ellipsisOf,
   QF: () => elapsedText,
   S5: () => durationText,
   XG: () => ageText,
   lT: () => countText,
   nI: () => paint,
   o7: () => statusWords,
   qC: () => pluralText,
   sn: () => releaseStatus,
   tT: () => commitText,
   wX: () => symbolOf
  });
  const codes = {
   plain: "",
   dim: "2",
   red: "31",
   green: "32",
   yellow: "33",
   blue: "34",
   magenta: "35"
  };
  const statusWords = {
   pending: {
    word: "pending",
    symbol: "·",
    ascii: "..",
    tone: "dim"
   },
   waiting: {
    word: "waiting",
    symbol: "◦",
    ascii: "wait",
    tone: "yellow"
   },
   running: {
    word: "running",
    symbol: "⠿",
    ascii: "run",
    tone: "blue"
   },
   done: {
    word: "done",
    symbol: "✓",
    ascii: "ok",
    tone: "green"
   },
   failed: {
    word: "failed",
    symbol: "✗",
    ascii: "FAIL",
    tone: "red"
   },
   failed_retried: {
    word: "retried",
    symbol: "✗",
    ascii: "FAIL",
    tone: "dim"
   },
   lost: {
    word: "lost",
    symbol: "!",
    ascii: "LOST",
    tone: "magenta"
   },
   cancelled: {
    word: "cancelled",
    symbol: "–",
    ascii: "skip",
    tone: "dim"
   }
  };
  const spinner = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
  function releaseStatus(status) {
   return "complete" === status ? "done" : status;
  }
  function symbolOf(status, style, now) {
   if (!style.unicode) return statusWords[status].ascii.padEnd(4);
   if ("running" === status && void 0 !== now) return spinner[Math.floor(now / 100) % spinner.length] ?? "⠿";
   return statusWords[status].symbol;
  }
  function ellipsisOf(style) {
   return style.unicode ? "…" : "...";
  }
  function paint(text, tone, style) {
   return style.color && "plain" !== tone && "" !== text ? `[${codes[tone]}m${text}[0m` : text;
  }
  function durationText(ms) {
   if (ms < 999.5) return `${Math.max(0, Math.round(ms))}ms`;
   if (ms < 9950) return `${(ms / 1e3).toFixed(1)}s`;
   const seconds = Math.round(ms / 1e3);
   if (seconds < 60) return `${seconds}s`;
   if (seconds < 3600) return twoUnits(seconds, 60, "m", "s");
   const minutes = Math.floor(seconds / 60);
   return minutes < 1440 ? twoUnits(minutes, 60, "h", "m") : `${Math.floor(minutes / 1440)}d`;
  }
  function twoUnits(value, base, large, small) {
   const rest = value % base;
   return `${Math.floor(value / base)}${large}${0 === rest ? "" : `${String(rest).padStart(2, "0")}${small}`}`;
  }
  function elapsedText(ms) {
   const seconds = Math.max(0, Math.floor(ms / 1e3));
   return seconds < 10 ? `${seconds}s` : durationText(1e3 * seconds);
  }
  function ageText(ms) {
   const seconds = Math.max(0, Math.floor(ms / 1e3));
   if (seconds < 60) return `${seconds}s`;
   if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
   return seconds < 86400 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86400)}d`;
  }
  function countText(count) {
   return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function pluralText(count, noun, nouns = `${noun}s`) {
   return `${countText(count)} ${1 === count ? noun : nouns}`;
  }
  function commitText(commit) {
   return "null" === commit ? "no commit" : commit.slice(0, 7);
  }
 }
};
