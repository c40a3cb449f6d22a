export const id = 8718;
export const ids = [8718];
export const modules = {

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Od: () => (/* binding */ scopeOf)
/* harmony export */ });
/** Where the command was given, for refs that are shown as short as they work from there. */
function placeOf({ repo, folder }) {
    return { repo, folder: folder.path === "." ? "" : folder.path };
}
/** What commit and job work is looked for from. */
function scopeOf({ repo, commit, runner }) {
    return { repo, commit, ...(runner === undefined ? {} : { runner }) };
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

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ cleanSegments),
/* harmony export */   r: () => (/* binding */ escapes)
/* harmony export */ });
/** A path that starts with more `..` than there are segments to leave. */
const escapes = Symbol("escapes");
/**
 * Cleans segments: drops empty ones and `.`, lets `..` take back the one before. What `..` cannot take back stays in
 * front when `keepParents` says so.
 *
 * @returns {@link escapes} when the path leaves its root and `keepParents` is off.
 */
function cleanSegments(segments, keepParents) {
    const kept = [];
    for (const segment of segments) {
        if (segment === "" || segment === ".")
            continue;
        const last = kept.at(-1);
        if (segment !== ".." || ((last === undefined || last === "..") && keepParents))
            kept.push(segment);
        else if (last === undefined)
            return escapes;
        else
            kept.pop();
    }
    return kept;
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

/***/ 6036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ normalizeRef),
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   rq: () => (/* binding */ formatRef)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(276);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2216);


/** The normalised text of a ref, the one that documents and stores use. */
function formatRef(ref) {
    const parts = [];
    if (!ref.global) {
        if (ref.repo !== "")
            parts.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePlace */ .u9)(ref.repo), "-");
        if (ref.path !== "")
            parts.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePlace */ .u9)(ref.path));
    }
    if (ref.release !== undefined)
        parts.push(`@${ref.release}`);
    if (ref.kind !== "")
        parts.push(ref.kind, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(ref.subpath));
    const text = parts.join("/");
    return ref.fragment === "" ? text : `${text}#${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeKeys */ .rE)(ref.fragment)}`;
}
/** The normalised form of a text. @throws OcurootError `ref-syntax` when it is no ref. */
function normalizeRef(text) {
    return isPlain(text) ? text : formatRef((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRef */ .r)(text));
}
/** Whether a text is certainly a normalised ref without a fragment; of others it says nothing. */
function isPlain(text) {
    return plain.test(text);
}
const segment = "(?!(?:\\.{1,2}|-)(?:/|$))[\\w.:~-]+";
const segments = `${segment}(?:/${segment})*`;
/** Most refs by far: absolute, with a release and without anything to clean. Saves nine tenths of the time. */
const plain = new RegExp(`^(?:${segments}/-/${segments}/)?@[\\w.-]*(?:/(?:task|deploy|custom|environment|commit|push|op)/${segments})?$`);


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

// EXTERNAL MODULE: ./build/refs/resolve.js
var resolve = __webpack_require__(2559);
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
 * @param folder `REPO/-/DIR`; `REPO/-` or `REPO/-/.` in the root of the repository.
 */
function resolveGlob(pattern, folder) {
    const root = /^(?:\.\/-\/|\/\/)/.exec(pattern)?.[0];
    if (folder.repo === "" && (root !== undefined || pattern.startsWith("./")))
        (0,resolve/* refuseRelative */.fd)(pattern);
    const repo = `${escapeGlob((0,refs_escape/* encodePlace */.u9)(folder.repo))}/-/`;
    if (root !== undefined)
        return repo + pattern.slice(root.length);
    if (!pattern.startsWith("./"))
        return pattern;
    const below = folder.path === "" || folder.path === "." ? "" : `${escapeGlob((0,refs_escape/* encodePlace */.u9)(folder.path))}/`;
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

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseRef)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(276);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8714);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7661);
/* harmony import */ var _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8375);





/**
 * Reads a ref. Old spellings are understood: `+` for `@`, `call` for `task`, `//` for `./-/`; addresses of git remotes
 * stand for the name of their repository. Paths come out clean: no empty, `.` or `..` segments except leading `..` of a
 * path without a repository.
 *
 * @throws OcurootError `ref-syntax` with the place of the offending character. Never anything else.
 */
function parseRef(text) {
    const nul = text.indexOf("\0");
    if (nul >= 0)
        throw (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, nul, "a NUL character cannot be part of a name");
    if (text.startsWith("//"))
        return parsePlace(text, 2, ".");
    // A leading slash comes from folders used as remotes; stores are relative to their root.
    const start = text.startsWith("/") ? 1 : 0;
    if (isMarker(text[start]))
        return parseRelease(text, start, { repo: "", path: "", global: true });
    if (text.startsWith("./", start)) {
        const inner = skipSlashes(text, start + 2);
        if (text[inner] === "#")
            throw bareFragment(text, inner);
        if (/^(?:call|task|deploy|custom|environment|commit|push|op)(?:[/#]|$)/.test(text.slice(inner, inner + 12))) {
            return parseKind(text, inner, { repo: "", path: ".", global: false, release: undefined });
        }
    }
    return parsePlace(text, start, "");
}
/** Repository and path, up to a segment that opens a release. */
function parsePlace(text, start, initialRepo) {
    let { repo, index } = parseRemote(text, start) ?? { repo: initialRepo, index: start };
    let from = index;
    while (index < text.length) {
        const end = endOfSegment(text, index);
        const segment = text.slice(index, end);
        if (isMarker(segment[0])) {
            return parseRelease(text, index, { repo, path: pathOf(text, from, index, repo), global: false });
        }
        if (segment === "-") {
            repo = repoOf(text, from, index);
            from = end + 1;
        }
        else if (segment.includes("@"))
            throw strayMarker(text, index + segment.indexOf("@"));
        index = end + 1;
    }
    const path = pathOf(text, from, text.length, repo);
    return { repo, path, global: false, release: undefined, kind: "", subpath: "", fragment: "" };
}
/** The address of a remote in front of `/-`, and where the text goes on behind it. */
function parseRemote(text, start) {
    const rest = text.slice(start);
    const close = (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .looksRemote */ .n)(rest) ? rest.search(/\/-(?:\/|$)/) : -1;
    if (close < 0)
        return undefined;
    const repo = (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeRemote */ .e)(rest.slice(0, close));
    if (repo === "")
        throw noRepository(text, start + close + 1);
    return { repo, index: start + close + 3 };
}
function repoOf(text, from, end) {
    const raw = text.slice(from, end).split("/");
    const segments = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSegments */ .g)(raw, false);
    if (segments === _clean_js__WEBPACK_IMPORTED_MODULE_0__/* .escapes */ .r)
        throw (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, from, 'the name of a repository cannot contain ".." in front');
    if (segments.length > 0)
        return segments.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePlace */ .GV).join("/");
    if (raw[0] === "." && raw.length === 2)
        return ".";
    throw noRepository(text, end);
}
function pathOf(text, from, end, repo) {
    const raw = text.slice(from, end).split("/");
    const segments = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSegments */ .g)(raw, repo === "");
    if (segments === _clean_js__WEBPACK_IMPORTED_MODULE_0__/* .escapes */ .r) {
        throw (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, from + Math.max(0, text.slice(from, end).indexOf("..")), '".." leaves the repository');
    }
    if (segments.length > 0)
        return segments.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePlace */ .GV).join("/");
    return repo === "" && raw.some((segment) => segment !== "") ? "." : "";
}
function parseRelease(text, marker, place) {
    const end = endOfWord(text, marker + 1);
    const released = { ...place, release: text.slice(marker + 1, end) };
    const rest = skipSlashes(text, end);
    if (rest < text.length && text[rest] !== "#")
        return parseKind(text, rest, released);
    return { ...released, kind: "", subpath: "", fragment: parseFragment(text, rest) };
}
function parseKind(text, at, released) {
    const end = endOfWord(text, at);
    const word = text.slice(at, end);
    const kind = word === "call" ? "task" : word;
    if (!(0,_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .isKind */ .VF)(kind))
        throw unknownKind(text, at, word);
    const start = skipSlashes(text, end);
    const hash = text.indexOf("#", start);
    const stop = hash < 0 ? text.length : hash;
    const subpath = parseSubpath(text, start, stop);
    if (subpath === "")
        throw (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, end, `"${word}" needs a name`, `write ${text.slice(0, end)}/NAME${text.slice(stop)}`);
    return { ...released, kind, subpath, fragment: parseFragment(text, stop) };
}
function parseSubpath(text, start, stop) {
    const raw = text.slice(start, stop);
    const marker = raw.indexOf("/@");
    if (marker >= 0)
        throw innerMarker(text, start + marker + 1);
    const equals = raw.indexOf("=");
    if (equals >= 0) {
        const fixed = text.slice(0, start) + raw.replaceAll("=", "%3D") + text.slice(stop);
        throw (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, start + equals, '"=" cannot be part of a name', `write ${fixed}`);
    }
    const segments = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSegments */ .g)(raw.split("/"), false);
    if (segments === _clean_js__WEBPACK_IMPORTED_MODULE_0__/* .escapes */ .r)
        throw (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, start + raw.indexOf(".."), `".." leaves "${text.slice(0, start)}"`);
    return segments.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4).join("/");
}
/** The fragment that begins with the `#` at `hash`, if there is one. */
function parseFragment(text, hash) {
    const raw = text.slice(hash + 1);
    const marker = raw.indexOf("/@");
    if (marker >= 0)
        throw innerMarker(text, hash + marker + 2);
    const keys = raw.split("/").filter((key) => key !== "");
    return keys.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeKey */ .y3).join("/");
}
function isMarker(character) {
    return character === "@" || character === "+";
}
function endOfSegment(text, from) {
    const slash = text.indexOf("/", from);
    return slash < 0 ? text.length : slash;
}
function endOfWord(text, from) {
    let index = from;
    while (index < text.length && text[index] !== "/" && text[index] !== "#")
        index++;
    return index;
}
function skipSlashes(text, from) {
    let index = from;
    while (text[index] === "/")
        index++;
    return index;
}
function strayMarker(text, at) {
    const fix = (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .looksRemote */ .n)(text)
        ? `write ${(0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeRemote */ .e)(text)}/-/FILE, with "/-/" between repository and file`
        : `write ${text.slice(0, at)}/${text.slice(at)}`;
    return (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, at, '"@" must start a segment', fix);
}
function innerMarker(text, at) {
    const fix = `name one release only; in a name write ${text.slice(0, at)}%40${text.slice(at + 1)}`;
    return (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, at, '"@" opens a release, which is already behind', fix);
}
function noRepository(text, at) {
    return (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, at, '"-" needs a repository in front', "write REPO/-/FILE, or //FILE for this repository");
}
function bareFragment(text, at) {
    const fix = `write ./task/NAME${text.slice(at)}`;
    return (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, at, '"#" must follow a release or the name of a task, deployment or value', fix);
}
function unknownKind(text, at, word) {
    const lower = word.toLowerCase();
    const meant = _ref_js__WEBPACK_IMPORTED_MODULE_4__/* .kinds */ .EZ.find((kind) => lower.startsWith(kind) || (lower.length > 2 && kind.startsWith(lower)));
    const plus = /\/\+/.exec(text.slice(0, at));
    let fix = `use one of ${_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .kinds */ .EZ.join(", ")}`;
    if (meant)
        fix = `write ${text.slice(0, at)}${meant}${text.slice(at + word.length)}`;
    else if (plus)
        fix = `write ${text.slice(0, plus.index)}/%2B${text.slice(plus.index + 2)} if the name begins with "+"`;
    return (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxError */ .I)(text, at, `"${word}" is no kind of document`, fix);
}


/***/ }),

/***/ 8714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   oP: () => (/* binding */ isAbsolute)
/* harmony export */ });
/** What kinds of documents stand below a release, or globally. */
const kinds = ["task", "deploy", "custom", "environment", "commit", "push", "op"];
/** Whether a ref names its repository, or is global, so that it means the same everywhere. */
function isAbsolute(ref) {
    return ref.global || (ref.repo !== "" && ref.repo !== ".");
}
/** Whether a word names a kind. `call` is no kind but an old spelling of `task`. */
function isKind(word) {
    return kinds.includes(word);
}


/***/ }),

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ normalizeRemote),
/* harmony export */   n: () => (/* binding */ looksRemote)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);

/** What a ref may begin with in place of a repository's name: a URL, or `user@host:path`. */
const remoteStart = /^(?:[a-z][a-z0-9+.-]*:\/\/|[^/@:#]+@[^/@:#]+:)/i;
/** Whether a text begins like the address of a git remote rather than a repository's name. */
function looksRemote(text) {
    return remoteStart.test(text);
}
/**
 * The name of a repository from the URL of its remote: `host/path` without scheme, user info and `.git`. Folders give
 * their path without the leading slash, since refs are relative to the root of a store. The result can be stored: it
 * has no empty, `.` or `..` segments.
 */
function normalizeRemote(url) {
    const scheme = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/]*@)?/i.exec(url);
    // A single letter before the colon is a drive, as git reads it.
    const scp = scheme ? null : /^(?:[^/@:]*@)?([^/:@]{2,}):(.*)$/s.exec(url);
    const path = scheme ? url.slice(scheme[0].length) : scp ? `${scp[1]}/${scp[2]}` : url;
    const segments = path
        .replace(/\/+$/, "")
        .replace(/\.git$/, "")
        .split("/");
    while (segments[0] === ".." || segments[0] === "." || segments[0] === "")
        segments.shift();
    const cleaned = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSegments */ .g)(segments, false);
    return cleaned === _clean_js__WEBPACK_IMPORTED_MODULE_0__/* .escapes */ .r ? "" : cleaned.join("/");
}


/***/ }),

/***/ 2559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ resolveInFile),
/* harmony export */   Un: () => (/* binding */ resolveInFolder),
/* harmony export */   fd: () => (/* binding */ refuseRelative)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2158);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2216);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8714);
/* harmony import */ var _syntax_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8375);






/**
 * A ref as a config file means it. Paths without a repository start in the file's folder; `.` is the file itself, and
 * only refs to the file itself take its release, as each file counts its own. `task/NAME` and the like are read as
 * `./task/NAME`.
 *
 * @param file `REPO/-/FILE`, with `/@rN` while it runs for a release.
 * @throws OcurootError `ref-syntax` when the path leaves the repository, or names neither a file nor a kind.
 */
function resolveInFile(ref, file) {
    if ((0,_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsolute */ .oP)(ref))
        return ref;
    const meant = readBareKind(ref);
    const path = pathIn(meant, file.path, file.path.split("/").slice(0, -1));
    const own = path === file.path && (meant.release === undefined || meant.release === ".");
    return { ...meant, repo: file.repo, path, release: own ? file.release : meant.release };
}
/**
 * A ref as the command line means it: relative to a folder.
 *
 * @param folder `REPO/-/DIR`, or `REPO/-` in the root of the repository; without a repository in a checkout of a store.
 * @throws OcurootError `ref-syntax` when the path leaves the repository, `usage` where there is none.
 */
function resolveInFolder(ref, folder) {
    if ((0,_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsolute */ .oP)(ref))
        return ref;
    if (folder.repo === "")
        refuseRelative((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .rq)(ref));
    const found = { ...ref, repo: folder.repo, path: pathIn(ref, folder.path, folder.path.split("/")) };
    // Below a folder `./deploy/eu` is a path like any other: what counts is how the whole of it is read.
    return found.kind === "" || found.release !== undefined ? found : (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRef */ .r)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .rq)(found));
}
/** @throws OcurootError `usage`: nothing is relative to a checkout of a store */
function refuseRelative(text) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", `${text || "."} is relative to a repository, and this is a checkout of a store`, {
        fix: "write the whole ref, REPO/-/FILE/@r1 or @/custom/NAME",
    });
}
function pathIn(ref, self, folder) {
    if (ref.path === "" || ref.path === ".")
        return self;
    if (ref.repo === ".")
        return ref.path;
    const segments = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSegments */ .g)([...folder, ...ref.path.split("/")], false);
    if (segments !== _clean_js__WEBPACK_IMPORTED_MODULE_1__/* .escapes */ .r)
        return segments.join("/");
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("ref-syntax", `"${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .rq)(ref)}" leaves the repository`, {
        fix: "write //FILE for a path from the root",
    });
}
function readBareKind(ref) {
    if (ref.repo !== "" || ref.release !== undefined || ref.kind !== "" || ref.path === "" || ref.path === ".")
        return ref;
    const text = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .rq)(ref);
    if (/^(?:task|call|deploy|custom)\//.test(text))
        return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRef */ .r)(`./${text}`);
    const name = ref.path.slice(ref.path.lastIndexOf("/") + 1);
    if (name.includes(".") && name !== "..")
        return ref;
    throw (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_4__/* .syntaxError */ .I)(text, 0, "it names neither a config file nor a task, deployment or value", "write ./task/NAME, ./deploy/ENV, ./custom/NAME, or FILE/@/task/NAME for another file");
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
