export const id = 8198;
export const ids = [8198];
export const modules = {

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stateDiff: () => (/* binding */ stateDiff)
/* harmony export */ });
/* harmony import */ var _intent_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1600);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6183);



/**
 * Refs where intent and state differ, one per line; `long` and `json` say how they differ, and on whose word, which may
 * have to be looked up in the store's history.
 */
async function stateDiff(session, options) {
    const sources = await session.world.snapshot();
    const { differences, problems } = await (0,_intent_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffIntent */ .q)(sources);
    const result = (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)("state diff", [], problems);
    const attributed = [];
    for (const each of differences) {
        attributed.push(options.long || options.json ? await attribute(sources.intent, each) : each);
    }
    const width = Math.max(0, ...differences.map(({ ref }) => ref.length));
    const now = Date.parse(session.clock.now());
    const lines = options.long ? attributed.map((each) => longLine(each, width, now)) : differences.map(({ ref }) => ref);
    return {
        result: { ...result, status: problems.length > 0 ? "failed" : "complete" },
        stdout: lines.map((line) => `${line}\n`).join(""),
        json: {
            schema: 1,
            differences: attributed,
            problems: JSON.parse(JSON.stringify(problems)),
        },
    };
}
/** A history that cannot be read costs the name alone. */
async function attribute(intent, difference) {
    const set = await intent.setBy(difference.ref).catch(() => undefined);
    return set === undefined ? difference : { ...difference, by: set.by, at: set.at };
}
const signs = { create: "+", update: "~", delete: "-" };
function longLine({ ref, change, from, to, by, at }, width, now) {
    const releases = from && to ? `${from} -> ${to}` : (to ?? from ?? "");
    const who = by === undefined || at === undefined ? "" : `${by}, ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ageText */ .XG)(now - Date.parse(at))} ago`;
    return [`${signs[change]} ${change}`, ref.padEnd(width), releases, who]
        .filter((part) => part !== "")
        .join("  ")
        .trimEnd();
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports compactJson, sortKeys */
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);



/**
 * Reads JSON. Integers outside ±(2^53 − 1) become `bigint`; a key `__proto__` is a key like any other. Of a key that is
 * there twice the last one counts.
 *
 * @throws SyntaxError when the text is no JSON, or holds a number that no double can hold.
 */
function parseJson(text) {
    const value = JSON.parse(text);
    if (!holdsInexact(value))
        return value;
    const options = { parseNumber, onDuplicateKey: ({ newValue }) => newValue };
    return (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, null, options);
}
/**
 * Writes JSON as documents have it, byte for byte what Go's encoder makes: two spaces of indent, no newline at the end,
 * `<`, `>`, `&` and U+2028/9 escaped. Keys keep their order; see {@link sortKeys}.
 *
 * @throws OcurootError `value-invalid` for NaN and infinite numbers.
 */
function formatJson(value) {
    return escapeLikeGo(stringify(value, "  "));
}
/** Like {@link formatJson}, on one line and without spaces. */
function compactJson(value) {
    return escapeLikeGo(stringify(value, ""));
}
/** Whether two values are the same; the order of keys does not count, and `1n` equals `1`. */
function equalJson(a, b) {
    if (a === b)
        return true;
    if (typeof a === "bigint" || typeof b === "bigint") {
        // By digits: a large double that was written and read again is a bigint with the digits of its shortest form.
        return (typeof a === "number" || typeof b === "number") && String(a) === String(b);
    }
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return false;
    if (isArray(a) || isArray(b)) {
        if (!isArray(a) || !isArray(b) || a.length !== b.length)
            return false;
        return a.every((item, index) => equalJson(item, b[index]));
    }
    const keys = definedKeys(a);
    if (keys.length !== definedKeys(b).length)
        return false;
    return keys.every((key) => Object.hasOwn(b, key) && b[key] !== undefined && equalJson(a[key], b[key]));
}
/** The same value with the keys of all its objects in byte order, as Go writes maps. */
function sortKeys(value) {
    if (typeof value !== "object" || value === null)
        return value;
    if (isArray(value))
        return value.map(sortKeys);
    const keys = definedKeys(value).sort(compareBytes);
    // fromEntries defines keys instead of assigning them, so `__proto__` stays a key.
    return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key])]));
}
/** Whether there is a number that may not be what was written: whatever loses a digit as a double is large itself. */
function holdsInexact(value) {
    if (typeof value === "number")
        return !Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value));
    if (typeof value !== "object" || value === null)
        return false;
    if (isArray(value))
        return value.some(holdsInexact);
    for (const key in value)
        if (holdsInexact(value[key]))
            return true;
    return false;
}
function parseNumber(text) {
    const value = Number(text);
    if (!Number.isFinite(value))
        throw new SyntaxError(`the number ${text} is too large`);
    return Number.isSafeInteger(value) || /[.eE]/.test(text) ? value : BigInt(text);
}
function stringify(value, indent) {
    // The library is many times slower, so it is used only where the built-in would throw.
    return holdsBigint(value) ? ((0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, null, indent) ?? "null") : JSON.stringify(value, null, indent);
}
/** These characters occur in JSON only inside strings, where the escape means the same. */
function escapeLikeGo(text) {
    return text.replace(/[<>&\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function holdsBigint(value) {
    if (typeof value === "bigint")
        return true;
    if (typeof value === "number" && !Number.isFinite(value))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("value-invalid", `${value} cannot be stored as JSON`);
    if (typeof value !== "object" || value === null)
        return false;
    let found = false;
    for (const item of isArray(value) ? value : Object.values(value))
        found = holdsBigint(item) || found;
    return found;
}
/** Optional fields of types may be there as `undefined`; JSON has no such thing. */
function definedKeys(value) {
    return Object.keys(value).filter((key) => value[key] !== undefined);
}
function isArray(value) {
    return Array.isArray(value);
}
/** Whether a value is an object and no array. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ diffIntent)
/* harmony export */ });
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(615);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
/* harmony import */ var _release_take_over_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9598);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6862);






/**
 * Compares what should be with what is: environments and custom values at any depth (W27) by their contents,
 * deployments by what was tried there last (W26).
 */
async function diffIntent(sources) {
    const differences = [];
    const problems = [];
    for (const glob of ["@/environment/*", "@/custom/**", "**/@*/custom/**"]) {
        differences.push(...(await diffDocuments(sources, glob, problems)));
    }
    for (const pkg of await (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .packagesOf */ .D)(sources)) {
        try {
            differences.push(...(await diffDeployments(sources, pkg, problems)));
        }
        catch (error) {
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error));
        }
    }
    return { differences: differences.sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0)), problems };
}
async function diffDocuments({ state, intent }, glob, problems) {
    const found = [];
    const wanted = new Map();
    for (const ref of await intent.match(glob))
        wanted.set(await state.resolve(ref), ref);
    const refs = new Set([...wanted.keys(), ...(await documentsIn(state, glob))]);
    for (const ref of refs) {
        try {
            const should = wanted.has(ref) ? await intent.body(wanted.get(ref) ?? ref) : undefined;
            const is = await state.body(ref);
            if (should !== undefined && is !== undefined && (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__/* .equalJson */ .FS)(should, is))
                continue;
            const change = is === undefined ? "create" : should === undefined ? "delete" : "update";
            found.push({ ref: wanted.get(ref) ?? ref, change });
        }
        catch (error) {
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error));
        }
    }
    return found;
}
/** Documents, not links: what stands below a tag stands below its release. */
async function documentsIn(state, glob) {
    const refs = await state.match(glob);
    const resolved = await Promise.all(refs.map((ref) => state.resolve(ref)));
    return refs.filter((ref, index) => resolved[index] === ref);
}
async function diffDeployments(sources, pkg, problems) {
    const deployments = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .Deployments */ .D.read(sources, pkg);
    problems.push(...deployments.problems);
    const found = [];
    for (const environment of deployments.environments) {
        const intended = await deployments.should(environment);
        const should = intended && { ...intended, release: await sources.state.resolve(intended.release) };
        const tried = deployments.tried(environment);
        if ((0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_4__/* .isTried */ .fm)(should, tried))
            continue;
        const standing = tried && tried.run.type !== "down" ? tried.releaseId : undefined;
        if (!should && !standing)
            continue;
        const to = should && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRelease */ .ek)(should.release)?.id;
        found.push({
            ref: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .currentRef */ .pV)(pkg, "deploy", environment),
            change: !should ? "delete" : standing ? "update" : "create",
            ...(standing === undefined ? {} : { from: standing }),
            ...(to === undefined ? {} : { to }),
        });
    }
    return found;
}


/***/ }),

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ packagesOf)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);

/** All packages with a release in state, or a deployment in intent: `REPO/-/FILE`, in byte order. */
async function packagesOf({ state, intent }) {
    const packages = new Set();
    for (const marker of await state.match("**/-/**/@r*/commit/*")) {
        const release = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRelease */ .ek)(marker.slice(0, marker.lastIndexOf("/commit/")));
        if (release)
            packages.add(release.package);
    }
    for (const folder of await intent.folders("**/-/**/@/deploy"))
        packages.add(folder.slice(0, -"/@/deploy".length));
    return [...packages].sort();
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareBytes),
/* harmony export */   d: () => (/* binding */ compareNatural)
/* harmony export */ });
/** Orders texts as people count: runs of digits by their value, all else by code points; `r2` before `r10`. */
function compareNatural(a, b) {
    const left = a.match(/\d+|\D+/g) ?? [];
    const right = b.match(/\d+|\D+/g) ?? [];
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
        const order = compareRuns(left[index], right[index]);
        if (order !== 0)
            return order;
    }
    // Equal but for leading zeros: any fixed order will do, so that sorting is stable between machines.
    return left.length - right.length || compareBytes(a, b);
}
function compareRuns(a, b) {
    if (!/^\d/.test(a) || !/^\d/.test(b))
        return compareBytes(a, b);
    const left = a.replace(/^0+/, "");
    const right = b.replace(/^0+/, "");
    return left.length - right.length || compareBytes(left, right);
}
/** Orders texts as their UTF-8 bytes are ordered, which is what stores and Go programs do. */
function compareBytes(a, b) {
    if (a === b)
        return 0;
    // UTF-16 differs from UTF-8 only where surrogates are involved.
    if (/[\ud800-\udfff]/.test(a) || /[\ud800-\udfff]/.test(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : 1;
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
