export const id = 3638;
export const ids = [3638];
export const modules = {

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   B: () => (/* binding */ resultOf)
/* harmony export */ });
/** Where the command was given, for refs that are shown as short as they work from there. */
function placeOf({ repo, folder }) {
    return { repo, folder: folder.path === "." ? "" : folder.path };
}
/** Failed beats cancelled beats waiting beats complete; no release and nothing applied: nothing. */
function resultOf(command, releases, problems, more = {}) {
    return { schema: 1, command, status: statusOf(releases, problems, more), releases, problems, ...more };
}
function statusOf(releases, problems, more) {
    const statuses = new Set(releases.map((release) => release.status));
    if (problems.length > 0 || statuses.has("failed"))
        return "failed";
    if (statuses.has("cancelled"))
        return "cancelled";
    if (statuses.has("waiting") || statuses.has("pending") || statuses.has("running"))
        return "waiting";
    const nothing = releases.length === 0 && !more.applied?.length && !more.environments?.length;
    return nothing ? "nothing" : "complete";
}


/***/ }),

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stateMatch: () => (/* binding */ stateMatch)
/* harmony export */ });
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);


/** Stored refs that match a glob, one per line; links are left out on demand. A glob is a glob, not a ref (B9). */
async function stateMatch(session, glob, options) {
    const { state } = await session.world.snapshot();
    const found = glob === undefined ? [] : await state.match((0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveGlob */ .pu)(glob, session.folder));
    const resolved = options.links ? found : await Promise.all(found.map((ref) => state.resolve(ref)));
    const refs = found.filter((ref, index) => resolved[index] === ref);
    return {
        result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .B)("state match", [], []), status: "complete" },
        stdout: refs.map((ref) => `${ref}\n`).join(""),
        json: { schema: 1, refs },
    };
}


/***/ }),

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ decodePlace),
/* harmony export */   aA: () => (/* binding */ encodeName),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   rE: () => (/* binding */ encodeKeys),
/* harmony export */   u9: () => (/* binding */ encodePlace),
/* harmony export */   y3: () => (/* binding */ decodeKey)
/* harmony export */ });
/** Segments of repository names and paths: no "@" at all, no "+" first, not "-" alone. */
const inPlace = {
    encode: /@|^\+|^-$|%(?=(?:25)*40)|^%(?=(?:25)*2B)|^%(?=(?:25)*2D$)/g,
    decode: /%40|^%2B|^%2D$|%25(?=(?:25)*40)|^%25(?=(?:25)*2B)|^%25(?=(?:25)*2D$)/g,
};
/** First segment of a subpath: no "=", no "#". */
const inFirstName = {
    encode: /[=#]|%(?=(?:25)*(?:3D|23))/g,
    decode: /%3D|%23|%25(?=(?:25)*(?:3D|23))/g,
};
/** Later segments of a subpath: no "@" first either. */
const inLaterName = {
    encode: /^@|[=#]|^%(?=(?:25)*40)|%(?=(?:25)*(?:3D|23))/g,
    decode: /^%40|%3D|%23|^%25(?=(?:25)*40)|%25(?=(?:25)*(?:3D|23))/g,
};
/** Segments of a fragment after the first: no "@" first. */
const inLaterKey = { encode: /^@|^%(?=(?:25)*40)/g, decode: /^%40|^%25(?=(?:25)*40)/g };
/** Decodes one segment of a repository name or path. */
function decodePlace(segment) {
    return decode(segment, inPlace);
}
/** Decodes one segment of a subpath; `index` counts from 0. */
function decodeName(segment, index) {
    return decode(segment, index === 0 ? inFirstName : inLaterName);
}
/** Decodes one segment of a fragment; `index` counts from 0. */
function decodeKey(segment, index) {
    return index === 0 ? segment : decode(segment, inLaterKey);
}
/** The text of a repository name or path in a ref. */
function encodePlace(path) {
    if (!/[@%+]|(?:^|\/)-(?:\/|$)/.test(path))
        return path;
    return mapSegments(path, (segment) => encode(segment, inPlace));
}
/** The text of a subpath in a ref. */
function encodeName(subpath) {
    if (!/[@%=#]/.test(subpath))
        return subpath;
    return mapSegments(subpath, (segment, index) => encode(segment, index === 0 ? inFirstName : inLaterName));
}
/** The text of a fragment in a ref. */
function encodeKeys(fragment) {
    if (!/[@%]/.test(fragment))
        return fragment;
    return mapSegments(fragment, (segment, index) => (index === 0 ? segment : encode(segment, inLaterKey)));
}
function decode(segment, escapes) {
    if (!segment.includes("%"))
        return segment;
    return segment.replace(escapes.decode, (found) => String.fromCharCode(Number.parseInt(found.slice(1), 16)));
}
function encode(segment, escapes) {
    return segment.replace(escapes.encode, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}
function mapSegments(path, change) {
    return path.split("/").map(change).join("/");
}


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SO: () => (/* binding */ compileGlob),
  cQ: () => (/* binding */ compileIgnoreGlob),
  yk: () => (/* reexport */ escapeGlob),
  tw: () => (/* binding */ globSegments),
  Qz: () => (/* binding */ literalPrefix),
  pu: () => (/* binding */ resolveGlob)
});

// EXTERNAL MODULE: ./build/refs/escape.js
var refs_escape = __webpack_require__(276);
// EXTERNAL MODULE: ./build/refs/syntax-error.js
var syntax_error = __webpack_require__(8375);
;// CONCATENATED MODULE: ./build/refs/glob-syntax.js

/** Characters that mean something in a glob. `}`, `]` and `,` only do inside braces and classes. */
const special = /[\\*?[\]{},]/g;
/** A glob that matches only this text. */
function escapeGlob(text) {
    return text.replace(special, "\\$&");
}
/**
 * Translates a glob to a regular expression for whole texts; the dialect is described at `compileGlob`.
 *
 * @param crossing whether `*` and `?` also match `/`.
 * @throws OcurootError `ref-syntax` with the place of what is wrong.
 */
function translateGlob(pattern, crossing) {
    const one = crossing ? "." : "[^/]";
    const braces = [];
    let source = "";
    let index = 0;
    while (index < pattern.length) {
        const character = String.fromCodePoint(pattern.codePointAt(index) ?? 0);
        if (character === "*") {
            const stars = /^\*+/.exec(pattern.slice(index))?.[0].length ?? 1;
            source += stars > 1 ? ".*" : `${one}*`;
            index += stars;
            continue;
        }
        if (character === "[") {
            const set = translateClass(pattern, index);
            source += set.source;
            index = set.end;
            continue;
        }
        if (character === "\\") {
            const next = pattern.codePointAt(index + 1);
            if (next === undefined)
                throw (0,syntax_error/* syntaxError */.I)(pattern, index, '"\\" has nothing to escape', undefined, "glob");
            const escaped = String.fromCodePoint(next);
            source += quote(escaped);
            index += 1 + escaped.length;
            continue;
        }
        source += translateOne(character, one, braces, index);
        index += character.length;
    }
    const open = braces.at(-1);
    if (open !== undefined)
        throw (0,syntax_error/* syntaxError */.I)(pattern, open, '"{" is not closed', undefined, "glob");
    return new RegExp(`^(?:${source})$`, "su");
}
/** One character that is no star, class or escape. `braces` holds the places of the open ones. */
function translateOne(character, one, braces, index) {
    if (character === "?")
        return one;
    if (character === "{") {
        braces.push(index);
        return "(?:";
    }
    if (braces.length > 0 && character === "}") {
        braces.pop();
        return ")";
    }
    return braces.length > 0 && character === "," ? "|" : quote(character);
}
/** A class from its `[` on. It never matches `/`, so that a glob can be cut into names of folders. */
function translateClass(pattern, open) {
    const found = /^\[(?!!\])(!?)((?:\\.|[^\]\\])+)\]/su.exec(pattern.slice(open));
    if (!found) {
        const why = /^\[!?\]/.test(pattern.slice(open)) ? "the class is empty" : '"[" is not closed';
        throw (0,syntax_error/* syntaxError */.I)(pattern, open, why, undefined, "glob");
    }
    const [whole, negated, body] = found;
    const items = body.matchAll(/(\\.|.)(?:-(\\.|.))?/gsu);
    const ranges = [...items].map(([text, low, high]) => {
        if (high === undefined)
            return quote(bare(low));
        if ((bare(low).codePointAt(0) ?? 0) <= (bare(high).codePointAt(0) ?? 0))
            return `${quote(bare(low))}-${quote(bare(high))}`;
        throw (0,syntax_error/* syntaxError */.I)(pattern, open, `the range ${text} runs backwards`, undefined, "glob");
    });
    return { source: `(?!/)[${negated ? "^" : ""}${ranges.join("")}]`, end: open + whole.length };
}
function bare(item) {
    const text = item ?? "";
    return text.length > 1 && text.startsWith("\\") ? text.slice(1) : text;
}
/** A character as a regular expression, inside a class or outside. */
function quote(character) {
    return /[\^$\\.*+?()[\]{}|/-]/.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
}

;// CONCATENATED MODULE: ./build/refs/glob.js



/** Compiled globs by text; emptied when full, so that patterns made at run time cannot pile up. */
const compiled = new Map();
const compiledLimit = 512;
/**
 * Compiles a glob over refs: `*` is any run of characters but `/`, `**` any run at all, `?` one character but `/`,
 * `[a-z]` and `[!a-z]` one of (none of) these but `/`, `{a,b}` alternatives, which may be nested and empty; `\` takes
 * the next character as it is. The whole text has to match, with its case. An empty glob matches nothing.
 *
 * @throws OcurootError `ref-syntax` for an open bracket or brace, an empty or backward class, a `\` at the end.
 */
function compileGlob(pattern) {
    let matcher = compiled.get(pattern);
    if (matcher)
        return matcher;
    matcher = compile(pattern, false);
    if (compiled.size >= compiledLimit)
        compiled.clear();
    compiled.set(pattern, matcher);
    return matcher;
}
/**
 * The same dialect as {@link compileGlob}, except that `*` and `?` match `/` too: what the setting `release_ignore` has
 * always done with file paths.
 */
function compileIgnoreGlob(pattern) {
    return compile(pattern, true);
}
function compile(pattern, crossing) {
    if (pattern === "")
        return () => false;
    const expression = translateGlob(pattern, crossing);
    return (text) => expression.test(text);
}
/**
 * Makes a glob from the command line absolute: in front, `//` and `./-/` stand for the repository, `./` for the folder.
 * Everything else is left alone, and nothing is read as a ref.
 *
 * @param folder `REPO/-/DIR`, or `REPO/-` in the root of the repository.
 */
function resolveGlob(pattern, folder) {
    const root = /^(?:\.\/-\/|\/\/)/.exec(pattern)?.[0];
    const repo = `${escapeGlob((0,refs_escape/* encodePlace */.u9)(folder.repo))}/-/`;
    if (root !== undefined)
        return repo + pattern.slice(root.length);
    if (!pattern.startsWith("./"))
        return pattern;
    const below = folder.path === "" ? "" : `${escapeGlob((0,refs_escape/* encodePlace */.u9)(folder.path))}/`;
    return repo + below + pattern.slice(2);
}
/** What every match begins with; for a walk, cut it behind its last `/`. The whole text when nothing is special in it. */
function literalPrefix(pattern) {
    const literal = /^(?:[^\\*?[{]|\\.)*/s.exec(pattern)?.[0] ?? "";
    return unescapeGlob(literal);
}
/**
 * Cuts a glob by `/` for a walk through folders.
 *
 * @returns `undefined` when it cannot be cut: a `/` inside braces, or `**` beside other characters. Then everything
 *   below {@link literalPrefix} has to be looked at.
 * @throws OcurootError as {@link compileGlob}.
 */
function globSegments(pattern) {
    compileGlob(pattern);
    const pieces = splitPieces(pattern);
    if (pieces === undefined)
        return undefined;
    const segments = [];
    for (const piece of pieces) {
        const plain = piece.replace(/\\.|\[(?:\\.|[^\]\\])+\]/gs, "_");
        if (/^\*{2,}$/.test(piece))
            segments.push({ globstar: true });
        else if (plain.includes("**"))
            return undefined;
        else if (piece !== "" && literalPrefix(piece) === unescapeGlob(piece))
            segments.push({ literal: unescapeGlob(piece) });
        else
            segments.push({ match: compileGlob(piece) });
    }
    return segments;
}
/** Pieces between the slashes outside braces and classes; `undefined` when braces hold a slash. */
function splitPieces(pattern) {
    const pieces = [""];
    let depth = 0;
    for (const [token] of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])+\]|./gs)) {
        if (token === "/" && depth > 0)
            return undefined;
        if (token === "/") {
            pieces.push("");
            continue;
        }
        if (token === "{")
            depth++;
        if (token === "}" && depth > 0)
            depth--;
        pieces[pieces.length - 1] += token;
    }
    return pieces;
}
function unescapeGlob(literal) {
    return literal.replace(/\\(.)/gs, "$1");
}


/***/ }),

/***/ 8375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ syntaxError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/**
 * The error for a text that is no ref or glob.
 *
 * @param index offset of the offending character, in UTF-16 units; shown as a 1-based column of code points.
 */
function syntaxError(text, index, why, fix, what = "ref") {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OcurootError */ ._8({
        code: "ref-syntax",
        message: `"${text}" is not a ${what}: ${why}`,
        ...(fix === undefined ? {} : { fix }),
        excerpt: { text, column: [...text.slice(0, index)].length + 1 },
    });
}


/***/ })

};
