export const id = 6818;
export const ids = [6818];
export const modules = {

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./build/report/status.js
var report_status = __webpack_require__(7937);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/history.js



/** Runs that are shown unless all are asked for. */
const mostRuns = 20;
/** One line for each run: when, which, how it ended, on whose word. Times are UTC. */
function historyLines(view, all, style, now) {
    const shown = all ? view.runs : view.runs.slice(0, mostRuns);
    // Runs of a whole release: the numbers alone would not tell them apart.
    const several = new Set(view.runs.map(itemOf)).size > 1;
    const rows = shown.map((run) => ({ run, name: nameOf(run, several) }));
    const column = Math.max(0, ...rows.map(({ name }) => (0,report_text/* textWidth */.sc)(name)));
    const lines = rows.map(({ run, name }) => {
        const symbol = (0,words/* paint */.nI)((0,words/* symbolOf */.wX)(run.status, style), words/* statusWords */.o7[run.status].tone, style);
        const took = run.duration_ms === undefined ? "" : (0,words/* durationText */.S5)(run.duration_ms);
        const end = ["done", "running"].includes(run.status) ? words/* statusWords */.o7[run.status].word : (0,report_status/* stateText */.r)(run, now);
        const line = [momentOf(run.started_at), (0,report_text/* padText */.F2)(name, column), `${symbol} ${end}`, took, (0,report_text/* cleanText */.X5)(wordOf(run))];
        return line.filter((part) => part !== "").join("  ");
    });
    const more = view.runs.length > shown.length ? [`${shown.length} of ${view.runs.length}. All: --all`] : [];
    const set = view.set ? [`Intent set by ${(0,report_text/* cleanText */.X5)(view.set.by)}, ${momentOf(view.set.at)}`] : [];
    const known = [...lines, ...more, ...set];
    return known.length > 0 ? known : ["It is set; nothing on record says by whom or when."];
}
/** `r6 run 2`, or with its item `r6 deploy eu run 1`. */
function nameOf(run, withItem) {
    const release = /\/@([^/]+)\//.exec(run.ref)?.[1] ?? "";
    const item = withItem ? `${(0,report_text/* cleanText */.X5)(itemOf(run))} ` : "";
    return `${release} ${item}${run.type === "down" ? "removal" : "run"} ${run.attempt}`;
}
function itemOf({ type, name }) {
    return type === "task" ? name : `deploy ${name}`;
}
function momentOf(time) {
    return time === undefined ? "not started     " : time.slice(0, 16).replace("T", " ");
}
/** Why there was this run, and on whose word. */
function wordOf({ reason, attribution }) {
    const { by, intent, inputs = {} } = attribution ?? {};
    const asked = intent ? `intent set by ${intent.by}` : (reasons[reason ?? ""] ?? "");
    const values = Object.entries(inputs).map(([name, set]) => `${name} set by ${set.by}`);
    return [asked, ...values, ...(by === undefined ? [] : [`run by ${by}`])].filter((part) => part !== "").join(", ");
}
const reasons = {
    planned: "release",
    intent: "intent",
    redeploy: "input changed",
    retry: "retry",
    teardown: "intent deleted",
};

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/release/deployments.js
var release_deployments = __webpack_require__(1182);
// EXTERNAL MODULE: ./build/release/freeze.js
var freeze = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/release/load.js
var load = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/work/standing.js
var standing = __webpack_require__(2486);
;// CONCATENATED MODULE: ./build/work/history.js






/**
 * The runs of a deployment over all releases (`PACKAGE/@/deploy/ENV`), of a release, or of one item of it; and who set
 * the intent at a ref.
 *
 * @throws `ref-not-found` when nothing is known of it.
 */
async function historyOf(sources, ref, time) {
    const freezes = new freeze/* Freezes */.dj(sources.intent, time);
    const runs = [];
    for (const run of await runRefs(sources, ref)) {
        const view = await (0,standing/* runViewAt */.ip)(sources, run, freezes);
        if (view)
            runs.push(view);
    }
    const set = await sources.intent.setBy(ref);
    if (runs.length > 0 || set || (await sources.intent.has(ref)))
        return { ref, runs, ...(set ? { set } : {}) };
    const environment = /\/@\/deploy\/([^/]+)$/.exec(ref)?.[1];
    const known = environment === undefined || (await sources.intent.has((0,names/* environmentRef */.Hu)(environment)));
    return (0,errors/* fail */.fJ)("ref-not-found", `nothing ever happened at ${ref}${known ? "" : `; there is no environment ${environment}`}`, {
        ref,
    });
}
async function runRefs(sources, ref) {
    const deployment = /^(.+)\/@\/deploy\/([^/]+)$/.exec(ref);
    if (deployment?.[1] !== undefined && deployment[2] !== undefined) {
        const deployments = new release_deployments/* Deployments */.D(deployment[1], sources);
        await deployments.load(deployment[2]);
        const turnOf = (run) => run.turn ?? Number.POSITIVE_INFINITY;
        return [...deployments.on(deployment[2])]
            .sort((a, b) => turnOf(b.run) - turnOf(a.run) || 0)
            .map((each) => each.ref);
    }
    const resolved = await sources.state.resolve(ref);
    if ((0,names/* splitRun */.ED)(resolved))
        return [resolved];
    if (/\/(task|deploy)\//.test(resolved))
        return newestFirst(sources, [resolved]);
    if (!(0,names/* splitRelease */.ek)(resolved) || !(await sources.state.has(resolved)))
        return [];
    const { items } = await (0,load.loadRelease)(sources.state, resolved);
    return newestFirst(sources, items.map((item) => item.ref));
}
async function newestFirst({ state }, items) {
    const runs = [];
    for (const item of items)
        runs.push(...(await (0,load.runsOf)(state, item)).map((run) => run.ref));
    return runs.reverse();
}

// EXTERNAL MODULE: ./build/commands/foresee.js
var foresee = __webpack_require__(1142);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/commands/target.js
var target = __webpack_require__(3462);
;// CONCATENATED MODULE: ./build/commands/history.js





/** Says what happened to a deployment, a release or a value, and on whose word. Writes nothing. */
async function history_history(session, argument, { style, all }) {
    const time = session.clock.now();
    const ref = (0,target/* resolveArgument */.YD)(session, argument);
    const found = await (0,foresee/* foresee */.S)(session, (sources) => historyOf(sources, ref, time));
    const lines = historyLines(found, all, style, Date.parse(time));
    return {
        result: { ...(0,commands_session/* resultOf */.Bg)("history", [], []), status: "complete" },
        stdout: lines.map((line) => `${line}\n`).join(""),
        json: { schema: 1, ...found },
    };
}


/***/ }),

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   YD: () => (/* binding */ resolveArgument),
/* harmony export */   hu: () => (/* binding */ targetRef)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2216);
/* harmony import */ var _refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2559);
/* harmony import */ var _work_source_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(192);






/** A ref of the command line, absolute. */
function resolveArgument(session, text) {
    return (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)((0,_refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInFolder */ .Un)((0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRef */ .r)(text), session.folder));
}
/** The ref that argument and options name. @throws `usage` when there is neither; `usual` is what to write then. */
function targetRef(session, argument, options, usual = "release new FILE") {
    const text = argument ?? options.package;
    if (text === undefined)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", "nothing is named to work on", { fix: `${session.program} ${usual}` });
    const ref = (0,_refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInFolder */ .Un)((0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRef */ .r)(text), session.folder);
    const release = argument === undefined ? options.release : undefined;
    return release === undefined ? ref : { ...ref, release };
}
/**
 * The package file that a ref names, in this repository.
 *
 * @throws `ref-not-found` for other repositories, `root-not-found` in a checkout of a store
 */
function fileOf(session, ref) {
    if (session.store !== undefined)
        (0,_work_source_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseStore */ .u)(session.store.path);
    if (ref.global || ref.path === "" || ref.path === ".") {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", `${(0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)(ref) || "."} is not the file of a package`, {
            fix: "name a file, such as release.ocu.star",
        });
    }
    if (ref.path === "repo.ocu.star") {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", "repo.ocu.star holds the settings of the repository; it cannot be released", {
            fix: "name the file of a package or of environments",
        });
    }
    if (ref.repo !== session.repo) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("ref-not-found", `${(0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)(ref)} is in another repository; this one is ${session.repo}`);
    }
    return { file: ref.path, package: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRef */ .Cq)(ref.repo, ref.path) };
}


/***/ }),

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ refuseStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** What needs the files of a repository cannot be done in a checkout of a store. @throws `root-not-found` */
function refuseStore(path) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("root-not-found", `${path} is a checkout of a store, not of a source repository`, {
        fix: "go to the repository whose releases it keeps",
    });
}


/***/ })

};
