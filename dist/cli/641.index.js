export const id = 641;
export const ids = [641];
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

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ freezeDocument),
/* harmony export */   cE: () => (/* binding */ freezeWindowsDocument),
/* harmony export */   yt: () => (/* binding */ windowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** Refs of packages (`REPO/-/FILE`) and releases (`REPO/-/FILE/@rN`) that go on although others are held. */
const exemptSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const freezeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** When it ends by itself, RFC 3339 in UTC; absent: when somebody ends it. */
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    exempt: exemptSchema.optional(),
    /** Who set it, and when. */
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/**
 * `@/push/freeze/ENV`, `PACKAGE/@/push/freeze` (everywhere) and `PACKAGE/@/push/freeze/ENV` in intent; names that the Go
 * client's globs do not look at.
 */
const freezeDocument = { name: "freeze", bodyType: "models.Freeze", schema: freezeSchema };
/** A time in which nothing is started, once or again and again; `start` and `end` are of one form. */
const windowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** `2026-12-20`, `2026-12-20 18:00`, `Fri 18:00` or `22:00`; wall-clock time in `timezone`. */
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    end: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** IANA name; absent: UTC. */
    timezone: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    exempt: exemptSchema.optional(),
});
const windowsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ windows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(windowSchema) });
/** `@/push/freeze-windows/ENV` in intent: what the file that registers the environment says of it. */
const freezeWindowsDocument = {
    name: "freeze windows",
    bodyType: "models.FreezeWindows",
    schema: windowsSchema,
};


/***/ }),

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ releaseDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);



/** How runs of an item are treated; ours, and only what the config says. */
const rulesShape = {
    /** How often a failed run is made again by itself. */
    retries: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    /** Seconds before the first time; each further pause is twice as long. */
    retry_delay: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    /** Seconds that each function may take. */
    timeout: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    on_lost: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["retry"]).optional(),
};
const rulesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(rulesShape);
const taskItemSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    fn: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .functionReferenceSchema */ .vL,
    inputs: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .inputMapSchema */ .uO.nullish(),
    annotation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    ...rulesShape,
});
const deployItemSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    up: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .functionReferenceSchema */ .vL,
    down: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .functionReferenceSchema */ .vL,
    inputs: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .inputMapSchema */ .uO.nullish(),
    annotation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Times in which it is not started; ours. */
    freeze: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .windowSchema */ .yt).optional(),
    ...rulesShape,
});
/** One item of a phase: a task or a deployment, never both. */
const itemSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ task: taskItemSchema.optional(), deploy: deployItemSchema.optional() });
const phaseSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(itemSchema).nullable(),
    /** How many failures stop it; ours. */
    max_failures: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
});
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    /** Keys are `NAME/POS`. */
    functions: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ function: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .functionReferenceSchema */ .vL })).nullish(),
    phases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(phaseSchema),
});
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    package: packageSchema,
    /** First line of the commit's message; ours. */
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    created: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
/** `REPO/-/FILE/@rN`. */
const releaseDocument = {
    name: "release",
    bodyType: "release.ReleaseInfo",
    schema: releaseSchema,
};


/***/ }),

/***/ 2156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ logsDocument),
/* harmony export */   Cq: () => (/* binding */ storedStatuses),
/* harmony export */   Qk: () => (/* binding */ markerDocument),
/* harmony export */   h4: () => (/* binding */ taskDocument),
/* harmony export */   rE: () => (/* binding */ runDocument),
/* harmony export */   uO: () => (/* binding */ inputMapSchema),
/* harmony export */   vL: () => (/* binding */ functionReferenceSchema)
/* harmony export */ });
/* unused harmony export inputSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2955);


/**
 * Where a function is defined. `name` and `pos` (`FILE:line:col`, the file's base name or the text of the `load()`)
 * are what the Go client knows; `module` (path from the repository's root) and `global` (the name it is bound to) are
 * ours and find functions again that the Go client confuses.
 */
const functionReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pos: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    module: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    global: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** One input: read from `ref`, else its `value`, else its `default`. `doc` is the question people are asked. */
const inputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    default: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonSchema */ .Og.optional(),
    value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonSchema */ .Og.optional(),
    doc: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const inputMapSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), inputSchema);
/** One function of a run's chain. `started` and `ended` are RFC 3339; `result` is how it ended. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    fn: functionReferenceSchema,
    dependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    inputs: inputMapSchema.nullish(),
    started: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["done", "next", "failed"]).optional(),
    annotation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** Who runs it: `beat` is a counter that its owner moves, no time of day. */
const claimSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    beat: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** Why it ended without success. `position` is `FILE:line:col`. */
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "lost", "cancelled"]),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    frames: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ function: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }))
        .optional(),
    excerpt: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).optional(),
    tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    /** Empty: made by the Go client from a deployment intent; means `up`. */
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["up", "down", "task", ""]),
    release: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    functions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).min(1),
    output: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMapSchema */ .YV.nullish(),
    watch_files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    /** Order of starts on one deployment over all its releases. */
    turn: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["planned", "intent", "redeploy", "retry", "teardown"]).optional(),
    claim: claimSchema.optional(),
    failure: failureSchema.optional(),
    cancelled: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
    hops: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    retry_of: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Which of how many tries that are made by themselves it is; absent: somebody asked for it. */
    automatic: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    automatic_of: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    /** Not to be started earlier, RFC 3339. */
    not_before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    from_step: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    started: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Who ran it last; stays when the claim is gone. */
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
/** `R/task/NAME/N`, `R/deploy/ENV/N`: one attempt. */
const runDocument = { name: "run", bodyType: "models.Run", schema: runSchema };
/** What the status marker of a run can be called. Exactly one marker stands below each run. */
const storedStatuses = [
    "pending",
    "running",
    "paused",
    "complete",
    "failed",
    "failed_retried",
    "cancelled",
];
const markerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ time: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** `<run>/status/S`, `R/commit/HASH`, `R/op/NAME`: its being there is the datum. */
const markerDocument = {
    name: "marker",
    bodyType: "models.Marker",
    schema: markerSchema,
};
/** A line that a run printed. `stream`: 0 print, 1 stdout, 2 stderr of a command. */
const logRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    timestamp: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullable(),
    stream: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
});
/** `<run>/logs`. */
const logsDocument = {
    name: "logs",
    bodyType: "[]sdk.Log",
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(logRecordSchema),
};
const taskSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    run_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["up", "down", "task", ""]),
    release: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    input: inputMapSchema.nullish(),
    output: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMapSchema */ .YV.nullish(),
});
/** `R/task/NAME`, `R/deploy/ENV`: the last completed run's result; `#output/x` reads from here. */
const taskDocument = { name: "task", bodyType: "models.Task", schema: taskSchema };


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Og: () => (/* binding */ jsonSchema),
/* harmony export */   VV: () => (/* binding */ customDocument),
/* harmony export */   YV: () => (/* binding */ jsonMapSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** Any JSON value: what it holds is the user's business. */
const jsonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => value !== undefined);
/** A map of JSON values. */
const jsonMapSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), jsonSchema);
/** Custom values, `@/custom/NAME` and `PACKAGE/@REL/custom/NAME`: free JSON. */
const customDocument = { name: "custom value", bodyType: goTypeOf, schema: jsonSchema };
/** The name Go gives to the type of a decoded JSON value. */
function goTypeOf(value) {
    if (value === null)
        return "";
    if (typeof value === "string")
        return "string";
    if (typeof value === "boolean")
        return "bool";
    if (Array.isArray(value))
        return "[]interface {}";
    return typeof value === "object" ? "map[string]interface {}" : "float64";
}
/** Whether a value is an object and no array. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
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
/* harmony export */   $: () => (/* binding */ normalizeRef),
/* harmony export */   r: () => (/* binding */ formatRef)
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
    return plain.test(text) ? text : formatRef((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRef */ .r)(text));
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

/***/ 3899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ packageRef),
/* harmony export */   ED: () => (/* binding */ splitRun),
/* harmony export */   FJ: () => (/* binding */ freezeRef),
/* harmony export */   Hu: () => (/* binding */ environmentRef),
/* harmony export */   Iz: () => (/* binding */ freezeWindowsRef),
/* harmony export */   M$: () => (/* binding */ repoConfigRef),
/* harmony export */   T8: () => (/* binding */ logsRef),
/* harmony export */   Tu: () => (/* binding */ itemOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   dk: () => (/* reexport safe */ _order_js__WEBPACK_IMPORTED_MODULE_3__.d),
/* harmony export */   ek: () => (/* binding */ splitRelease),
/* harmony export */   lu: () => (/* binding */ commitRef),
/* harmony export */   nW: () => (/* binding */ releaseRef),
/* harmony export */   oJ: () => (/* binding */ statusRef),
/* harmony export */   pV: () => (/* binding */ currentRef),
/* harmony export */   rd: () => (/* binding */ taskRef),
/* harmony export */   y6: () => (/* binding */ tagRef)
/* harmony export */ });
/* unused harmony export runRef */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(276);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2216);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3667);




/** `REPO/-/FILE`: a config file, which stands for its package. */
function packageRef(repo, file) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .r)({ repo, path: file, global: false, release: undefined, kind: "", subpath: "", fragment: "" });
}
/** `PACKAGE/@ID`. */
function releaseRef(pkg, id) {
    return `${pkg}/@${id}`;
}
/** `PACKAGE/@TAG`: the link that a tag is. */
function tagRef(pkg, tag) {
    return `${pkg}/@${tag}`;
}
/** `RELEASE/task/NAME`, `RELEASE/deploy/ENV`: the last result of a task or deployment. */
function taskRef(release, kind, name) {
    return `${release}/${kind}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(name)}`;
}
/** `RELEASE/task/NAME/N`: one attempt. */
function runRef(release, kind, name, number) {
    return `${taskRef(release, kind, name)}/${number}`;
}
/** `RUN/status/STATUS`: the marker of a run's status. */
function statusRef(run, status) {
    return `${run}/status/${status}`;
}
/** `RUN/logs`. */
function logsRef(run) {
    return `${run}/logs`;
}
/** `RELEASE/commit/HASH`: the marker of the commit a release was made from. */
function commitRef(release, commit) {
    return `${release}/commit/${commit}`;
}
/** `PACKAGE/@/deploy/ENV`: what is deployed now (in state), what should be (in intent); `PACKAGE/@/task/NAME`. */
function currentRef(pkg, kind, name) {
    return taskRef(`${pkg}/@`, kind, name);
}
/** `@/environment/NAME`. */
function environmentRef(name) {
    return `@/environment/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(name)}`;
}
/** `@/push/freeze/ENV`: that nothing is started there; with a package, of that alone; `""` for all environments of one. */
function freezeRef(environment, pkg) {
    const all = pkg === undefined ? "@/push/freeze" : `${pkg}/@/push/freeze`;
    return environment === "" ? all : `${all}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(environment)}`;
}
/** `@/push/freeze-windows/ENV`: the times in which nothing is started there. */
function freezeWindowsRef(environment) {
    return `@/push/freeze-windows/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(environment)}`;
}
/** `REPO/-/repo.ocu.star/@COMMIT`; with `""` for the commit, the link to the newest. */
function repoConfigRef(repo, commit) {
    return releaseRef(packageRef(repo, "repo.ocu.star"), commit);
}
/** Takes a normalised run ref apart; `undefined` for anything else, documents below a run included. */
function splitRun(ref) {
    const found = /^(.+)\/@([^/#]*)\/(task|deploy)\/([^#]+)\/(\d+)$/su.exec(ref);
    if (!found)
        return undefined;
    const [, pkg, releaseId, kind, name, number] = found;
    const release = `${pkg}/@${releaseId}`;
    return { package: pkg, releaseId, release, kind, name: decodeSubpath(name), number: Number(number) };
}
/** Takes a normalised `PACKAGE/@ID` apart, where ID is an id, a tag or a commit; `undefined` for anything else. */
function splitRelease(ref) {
    const found = /^(.+)\/@([^/#]+)$/su.exec(ref);
    return found ? { package: found[1], id: found[2] } : undefined;
}
/**
 * The short name of what a ref points to, without repository: `api`, `api r7`, `api r7 deploy eu`, `api r7 test` for
 * tasks, `api r7 custom/approved`. Everything about a run has the label of its deployment or task; a text that is no
 * ref is its own label.
 */
function labelOf(ref) {
    if (ref === "")
        return "";
    try {
        const { path, release, kind, subpath } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRef */ .r)(ref);
        const words = [path.replace(/\.ocu\.star$/, "").replace(/^\.$/, ""), release ?? "", labelOfItem(kind, subpath)];
        return words.filter((word) => word !== "").join(" ") || ref;
    }
    catch {
        return ref;
    }
}
function labelOfItem(kind, subpath) {
    if (kind !== "task" && kind !== "deploy")
        return kind === "" ? "" : `${kind}/${subpath}`;
    const name = subpath.replace(/\/\d+(?:\/logs|\/status\/[^/]+)?$/s, "");
    return kind === "deploy" ? `deploy ${name}` : name;
}
function decodeSubpath(name) {
    return name.split("/").map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4).join("/");
}
/** The task or deployment that a run is an attempt at: its ref without the number. */
function itemOf(run) {
    return run.slice(0, run.lastIndexOf("/"));
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


/***/ }),

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ releasesAtCommit),
/* harmony export */   Ul: () => (/* binding */ releaseIds),
/* harmony export */   gp: () => (/* binding */ nextReleaseId)
/* harmony export */ });
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);


/** The first free release id of a package: one counter per file, from `r1`. */
async function nextReleaseId(snapshot, pkg) {
    const ids = (await releaseIds(snapshot, pkg)).map((id) => Number(id.slice(1)));
    return `r${Math.max(0, ...ids) + 1}`;
}
/** Release ids of a package, oldest first. Tags are none. */
async function releaseIds(snapshot, pkg) {
    const names = await snapshot.children(pkg);
    return names
        .filter((name) => /^@r[0-9]+$/.test(name))
        .map((name) => name.slice(1))
        .sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNatural */ .dk);
}
/** Releases of a package that were made from a commit, oldest first. */
async function releasesAtCommit(snapshot, pkg, commit) {
    const marked = await snapshot.match(`${(0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeGlob */ .yk)(pkg)}/@*/commit/${(0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeGlob */ .yk)(commit)}`);
    const releases = marked.map((ref) => ref.slice(0, ref.lastIndexOf("/commit/")));
    return releases.filter((ref) => /^r[0-9]+$/.test((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRelease */ .ek)(ref)?.id ?? "")).sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNatural */ .dk);
}


/***/ })

};
