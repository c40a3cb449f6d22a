export const id = 1944;
export const ids = [1944];
export const modules = {

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
/** Where an item has to run; ours, and only what the config says. */
const runnerShape = {
    /** Label of a runner, or several that it must have. */
    runs_on: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]).optional(),
    /** Environment of GitHub whose protection rules and secrets apply. */
    github_environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
};
const runnerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(runnerShape);
const taskItemSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    fn: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .functionReferenceSchema */ .vL,
    inputs: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .inputMapSchema */ .uO.nullish(),
    annotation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    ...rulesShape,
    ...runnerShape,
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
    ...runnerShape,
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _trigger_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2955);



/**
 * Where a function is defined. `name` and `pos` (`FILE:line:col`, the file's base name or the text of the `load()`)
 * are what the Go client knows; `module` (path from the repository's root) and `global` (the name it is bound to) are
 * ours and find functions again that the Go client confuses.
 */
const functionReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    pos: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    module: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    global: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
/** One input: read from `ref`, else its `value`, else its `default`. `doc` is the question people are asked. */
const inputSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    default: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonSchema */ .Og.optional(),
    value: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonSchema */ .Og.optional(),
    doc: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
const inputMapSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), inputSchema);
/** One function of a run's chain. `started` and `ended` are RFC 3339; `result` is how it ended. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    fn: functionReferenceSchema,
    dependencies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    inputs: inputMapSchema.nullish(),
    started: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    ended: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    result: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["done", "next", "failed"]).optional(),
    annotation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
/** Who runs it: `beat` is a counter that its owner moves, no time of day. */
const claimSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    beat: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
/** Why it ended without success. `position` is `FILE:line:col`. */
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    position: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["error", "lost", "cancelled"]),
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    frames: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ function: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), column: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }))
        .optional(),
    excerpt: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ line: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), column: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).optional(),
    tail: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
});
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() });
/** On whose word a run was started: who ran it, who set the intent it follows, and who set values it was given. */
const attributionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    intent: changeSchema.optional(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), changeSchema).optional(),
});
const runSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    /** Empty: made by the Go client from a deployment intent; means `up`. */
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["up", "down", "task", ""]),
    release: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    functions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stepSchema).min(1),
    output: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonMapSchema */ .YV.nullish(),
    watch_files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    /** Order of starts on one deployment over all its releases. */
    turn: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["planned", "intent", "redeploy", "retry", "teardown"]).optional(),
    claim: claimSchema.optional(),
    failure: failureSchema.optional(),
    cancelled: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional(),
    hops: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    retry_of: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Which of how many tries that are made by themselves it is; absent: somebody asked for it. */
    automatic: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    automatic_of: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    /** Not to be started earlier, RFC 3339. */
    not_before: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    from_step: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    attribution: attributionSchema.optional(),
    /** That a job of its own was asked for; only where the plan says that it needs one. */
    request: _trigger_request_js__WEBPACK_IMPORTED_MODULE_0__/* .askedSchema */ .Q.optional(),
    started: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    ended: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Who ran it last; stays when the claim is gone. */
    owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
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
const markerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ time: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** `<run>/status/S`, `R/commit/HASH`, `R/op/NAME`: its being there is the datum. */
const markerDocument = {
    name: "marker",
    bodyType: "models.Marker",
    schema: markerSchema,
};
/** A line that a run printed. `stream`: 0 print, 1 stdout, 2 stderr of a command. */
const logRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    timestamp: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullable(),
    stream: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
});
/** `<run>/logs`. */
const logsDocument = {
    name: "logs",
    bodyType: "[]sdk.Log",
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(logRecordSchema),
};
const taskSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    run_ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["up", "down", "task", ""]),
    release: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    input: inputMapSchema.nullish(),
    output: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonMapSchema */ .YV.nullish(),
});
/** `R/task/NAME`, `R/deploy/ENV`: the last completed run's result; `#output/x` reads from here. */
const taskDocument = { name: "task", bodyType: "models.Task", schema: taskSchema };


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ triggerRequestDocument),
/* harmony export */   Q: () => (/* binding */ askedSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** That somebody was asked for work. */
const askedShape = {
    /** How often in a row the same work was asked for. */
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** When it was asked for last, RFC 3339. */
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Names the request: its run carries it. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Set when the request has arrived or failed: nothing is on its way any more. */
    consumed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
};
/** As a run has it that needs a job of its own. */
const askedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(askedShape);
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Names the work that was asked for: the same text means the same work. */
    work: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ...askedShape,
});
/** `REPO/-/repo.ocu.star/@COMMIT/push/trigger` in state; a name that the Go client's globs do not look at. */
const triggerRequestDocument = {
    name: "trigger request",
    bodyType: "models.TriggerRequest",
    schema,
};


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 3899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ runLabel),
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
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)({ repo, path: file, global: false, release: undefined, kind: "", subpath: "", fragment: "" });
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
/** The label of a run: `api r7 deploy eu`, and `api r7 remove eu` for one of type `down`. */
function runLabel(ref, type) {
    return type === "down" ? labelOf(ref).replace(" deploy ", " remove ") : labelOf(ref);
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

/***/ 558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ phasesOf),
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);

/** The items of a release in declaration order. */
function itemsOf(releaseRef, release) {
    return release.package.phases.flatMap((phase, index) => (phase.tasks ?? []).flatMap((item) => {
        const found = readItem(releaseRef, item);
        const most = phase.max_failures === undefined ? {} : { maxFailures: phase.max_failures };
        return found ? [{ ...found, phase: index, phaseName: phase.name, ...most }] : [];
    }));
}
function readItem(releaseRef, item) {
    if (item.task) {
        const { name, fn, inputs } = item.task;
        const ref = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .taskRef */ .rd)(releaseRef, "task", name);
        return { kind: "task", name, ref, inputs: inputs ?? {}, fn, rules: rulesOf(item.task), ...needsOf(item.task) };
    }
    if (item.deploy) {
        const { environment, up, down, inputs, freeze } = item.deploy;
        return {
            kind: "deploy",
            name: environment,
            ref: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .taskRef */ .rd)(releaseRef, "deploy", environment),
            inputs: inputs ?? {},
            fn: up,
            down,
            rules: rulesOf(item.deploy),
            ...needsOf(item.deploy),
            ...(freeze === undefined ? {} : { freeze }),
        };
    }
    return undefined;
}
function rulesOf({ retries, retry_delay, timeout, on_lost }) {
    return { retries, retry_delay, timeout, on_lost };
}
function needsOf({ runs_on, github_environment }) {
    if (runs_on === undefined && github_environment === undefined)
        return {};
    return {
        needs: {
            ...(runs_on === undefined ? {} : { runs_on }),
            ...(github_environment === undefined ? {} : { github_environment }),
        },
    };
}
/** The phases that have items, in order; what precedes a phase here is what it waits for (W11). */
function phasesOf(items) {
    const byIndex = new Map();
    for (const item of items) {
        const members = byIndex.get(item.phase);
        if (members)
            members.push(item);
        else
            byIndex.set(item.phase, [item]);
    }
    return [...byIndex.values()].map((members) => ({ name: members[0]?.phaseName ?? "", items: members }));
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRelease: () => (/* binding */ loadRelease),
/* harmony export */   readRun: () => (/* binding */ readRun),
/* harmony export */   runNumbers: () => (/* binding */ runNumbers),
/* harmony export */   runsOf: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _documents_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(558);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1334);






/** Plans laid out once for each document: a release is read in every change of its life and changes almost never. */
const laidOut = new WeakMap();
/** @throws `ref-not-found` when there is no such release. */
async function loadRelease(snapshot, ref) {
    const document = await snapshot.get(ref, _documents_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseDocument */ .b);
    const resolved = document ? await snapshot.resolve(ref) : ref;
    const parts = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRelease */ .ek)(resolved);
    if (!document || !parts)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OcurootError */ ._8({ code: "ref-not-found", message: `there is no release ${ref}`, ref });
    const known = laidOut.get(document);
    if (known?.ref === resolved)
        return known;
    const items = (0,_items_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S)(resolved, document);
    const loaded = { ref: resolved, package: parts.package, id: parts.id, document, items, phases: (0,_items_js__WEBPACK_IMPORTED_MODULE_4__/* .phasesOf */ .I)(items) };
    laidOut.set(document, loaded);
    return loaded;
}
/** Those of some names that number an item's runs, ascending. */
function runNumbers(names) {
    return names
        .filter((name) => /^[1-9][0-9]*$/.test(name))
        .map(Number)
        .sort((a, b) => a - b);
}
/** All runs of an item, oldest first. */
async function runsOf(snapshot, item) {
    const numbers = runNumbers(await snapshot.children(item));
    return Promise.all(numbers.map(async (number) => {
        const ref = `${item}/${number}`;
        return { ref, number, status: await (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .statusOf */ .c2)(snapshot, ref) };
    }));
}
/** A run's document. @throws `document-broken` when the marker stands without one. */
async function readRun(snapshot, ref) {
    const run = await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocument */ .rE);
    if (!run)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OcurootError */ ._8({ code: "document-broken", message: `${ref} has a status but no document`, ref });
    return run;
}


/***/ }),

/***/ 1334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   Lx: () => (/* binding */ setStatus),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);


const finals = ["complete", "failed_retried", "failed", "cancelled"];
/**
 * The status of a run, from the marker below it; undefined when there is none, which is reported and never taken for
 * pending. Of two markers, left by programs that wrote at once, the final one wins; the next writer removes the other.
 */
async function statusOf(snapshot, run) {
    // Nearly every run is, and no other marker counts beside this one: a look costs less than a list.
    if (await snapshot.has((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .statusRef */ .oJ)(run, "complete")))
        return "complete";
    const names = await snapshot.names(`${run}/status`);
    if (names.length === 1)
        return names[0];
    const markers = names.length === 0 ? [] : await snapshot.children(`${run}/status`);
    return [...finals, ..._documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .storedStatuses */ .Cq].find((status) => markers.includes(status));
}
/** Moves the marker, so that exactly one stands afterwards. */
async function setStatus(draft, run, status, time) {
    for (const marker of await draft.names(`${run}/status`)) {
        if (marker !== status)
            await draft.delete((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .statusRef */ .oJ)(run, marker));
    }
    await draft.set((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .statusRef */ .oJ)(run, status), _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .markerDocument */ .Qk, { time });
}
/** Not started, or stopped between two functions. */
function isWaiting(status) {
    return status === "pending" || status === "paused";
}
/** Waiting or in progress: whatever may still write a result. */
function isOpen(status) {
    return isWaiting(status) || status === "running";
}


/***/ })

};
