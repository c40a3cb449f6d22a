export const id = 818;
export const ids = [818];
export const modules = {

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ foresee)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _release_lost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1466);
/* harmony import */ var _work_identify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4638);



/**
 * Looks at the world as the next command that writes will leave it: a run whose owner is certainly dead is lost, and no
 * reader says that it goes on by itself. Writes nothing (W39).
 *
 * @param look gets a draft that nobody keeps, and what is told of the runs that were found lost.
 */
async function foresee(session, look) {
    const { state } = await session.world.snapshot();
    const lost = await (0,_release_lost_js__WEBPACK_IMPORTED_MODULE_1__/* .lostAmong */ .fz)(session, state, (await (0,_work_identify_js__WEBPACK_IMPORTED_MODULE_2__/* .openRuns */ .t)(state)).running);
    const time = session.clock.now();
    return session.world.preview(async (draft) => {
        const problems = [];
        for (const each of lost) {
            // What is broken around it is named by whoever reads on.
            const marked = await (0,_release_lost_js__WEBPACK_IMPORTED_MODULE_1__/* .markLost */ .Op)(draft.state, each, time).catch((error) => ({
                problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error)[0],
            }));
            if (marked?.problem)
                problems.push(marked.problem);
        }
        return look(draft, problems);
    });
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./build/report/status.js
var report_status = __webpack_require__(7937);
// EXTERNAL MODULE: ./build/report/text.js + 1 modules
var report_text = __webpack_require__(5814);
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
var names = __webpack_require__(6280);
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
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
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

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ packagesOf)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);

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

/***/ 7937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statusLines),
/* harmony export */   r: () => (/* binding */ stateText)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5787);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7093);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5814);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4702);




/** Lines about single runs below the table. */
const mostAttention = 10;
/**
 * The table of packages and environments, what is frozen, and what needs a look. Turned when it is too wide.
 *
 * @param now ms since the epoch, which ages are counted from
 */
function statusLines(view, closing, place, now) {
    const freezes = view.freezes.map(({ name, text }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padText */ .F2)(name, freezeColumn(view))}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(text)}`);
    const none = `Nothing is released yet: ${closing.program} release new FILE`;
    const rest = view.packages.length === 0 ? [] : [...attention(view.attention, closing, place, now), ...onItsWay(view, closing)];
    const sections = [view.packages.length === 0 ? [none] : table(view, closing, now), freezes, rest];
    return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
function freezeColumn({ freezes }) {
    return Math.max(...freezes.map(({ name }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(name)));
}
function table(view, closing, now) {
    const upright = grid(view.packages.map(({ label }) => label), view.environments, (row, column) => view.packages[row]?.cells[view.environments[column] ?? ""], closing, now);
    if (upright.every((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(line) <= closing.columns))
        return upright;
    return grid(view.environments, view.packages.map(({ label }) => label), (row, column) => view.packages[column]?.cells[view.environments[row] ?? ""], closing, now);
}
function grid(rows, columns, cellAt, closing, now) {
    const texts = rows.map((_, row) => columns.map((_, column) => cellText(cellAt(row, column), closing, now)));
    const lead = Math.max(...rows.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc));
    const widths = columns.map((name, column) => Math.max((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(name), ...texts.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(line[column] ?? ""))));
    const line = (first, rest) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padText */ .F2)(first, lead), ...rest.map((text, index) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padText */ .F2)(text, widths[index] ?? 0))].join("   ").trimEnd();
    return [line("", columns), ...rows.map((name, row) => line(name, texts[row] ?? []))];
}
/** `r6  3d  ✗ r7`: the release on record and its age, then what is under way or wrong. */
function cellText(cell, closing, now) {
    const { current, next, wanted } = cell ?? {};
    const age = current?.ended_at === undefined ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ageText */ .XG)(now - Date.parse(current.ended_at));
    const record = current ? [releaseId(current), age].filter(Boolean).join("  ") : "";
    const coming = next ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .wX)(next.status, closing).trim()} ${releaseId(next)}${verbOf(next)}` : "";
    const asked = wanted === undefined ? "" : `${closing.unicode ? "→" : "->"} ${wanted || "nothing"}`;
    return [record, coming, asked].filter(Boolean).join("  ") || "-";
}
function verbOf({ type, status }) {
    return type === "down" && status !== "cancelled" ? " removing" : "";
}
function releaseId({ ref }) {
    return /\/@([^/]+)\//.exec(ref)?.[1] ?? "";
}
function attention(runs, closing, place, now) {
    const [first] = runs;
    if (first === undefined)
        return [];
    const shown = runs.slice(0, mostAttention);
    const column = Math.max(...shown.map(({ label }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(label)));
    const lines = shown.map((run) => {
        const symbol = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .wX)(run.status, closing), _words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWords */ .o7[run.status].tone, closing);
        return `${symbol} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padText */ .F2)(run.label, column)}   ${stateText(run, now)}`;
    });
    const more = runs.length > shown.length ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(runs.length - shown.length)} more`] : [];
    const needs = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralText */ .qC)(runs.length, "needs", "need")} a look: ${closing.program} why ${(0,_hints_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRef */ .m3)(first.ref, place)}`;
    return [...lines, ...more, needs];
}
/** What nobody has to look at, but is not there yet: `1 pending: ocuroot work any`. */
function onItsWay({ packages, attention: runs }, { program }) {
    const coming = packages.flatMap(({ cells }) => Object.values(cells).flatMap(({ next, wanted }) => {
        // What is frozen is said above; no command moves it before its time.
        if (next?.waits.some(({ kind }) => kind === "freeze"))
            return "frozen";
        return wanted === undefined ? (next?.status ?? []) : "pending";
    }));
    const [running, pending, frozen] = ["running", "pending", "frozen"].map((word) => {
        const count = coming.filter((status) => status === word).length;
        return count === 0 ? "" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(count)} ${word}`;
    });
    if (running)
        return [[running, pending].filter(Boolean).join(", ")];
    if (pending)
        return [`${pending}: ${program} work any`];
    if (frozen)
        return [frozen];
    return runs.length === 0 ? ["Nothing outstanding."] : [];
}
/** `failed 1h ago: the command exited with 1`, `needs custom/approved`. */
function stateText(run, now) {
    const { word } = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWords */ .o7[run.status];
    if (run.status === "waiting" || run.status === "pending")
        return (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .waitsText */ .QM)(run.waits) || word;
    const since = run.ended_at ?? run.started_at;
    const ago = since === undefined ? "" : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ageText */ .XG)(now - Date.parse(since))} ago`;
    if (run.status === "running")
        return `${word} for${ago.replace(/ ago$/, "")}`;
    const why = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .endReason */ .Wh)(run);
    return `${word}${ago}${why === undefined ? "" : `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(why)}`}`;
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


/***/ }),

/***/ 2486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   ip: () => (/* binding */ runViewAt)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _intent_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6862);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);
/* harmony import */ var _release_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1182);
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2675);
/* harmony import */ var _release_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2700);
/* harmony import */ var _release_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1944);
/* harmony import */ var _release_ready_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2285);
/* harmony import */ var _release_status_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1334);
/* harmony import */ var _release_take_over_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9598);
/* harmony import */ var _release_view_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5681);












/** How the packages of a world stand; a broken one is named and keeps nothing else back. Nothing is written. */
async function standingOf(sources, time) {
    const freezes = new _release_freeze_js__WEBPACK_IMPORTED_MODULE_5__/* .Freezes */ .dj(sources.intent, time);
    const packages = [];
    const problems = [];
    const open = [];
    const intended = new Map();
    const names = await (0,_intent_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesOf */ .D)(sources);
    for (const pkg of names) {
        try {
            const { cells, tasks, broken, should } = await packageOf(sources, pkg, freezes);
            problems.push(...broken);
            if (should.length > 0)
                intended.set(pkg, should);
            packages.push({ package: pkg, label: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(pkg), cells });
            open.push(...Object.values(cells).flatMap(({ next }) => next ?? []), ...tasks);
        }
        catch (error) {
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error));
        }
    }
    return {
        environments: [...new Set(packages.flatMap(({ cells }) => Object.keys(cells)))],
        packages,
        attention: open.filter(({ status }) => worst.includes(status)).sort(byUrgency),
        freezes: await (0,_release_freeze_js__WEBPACK_IMPORTED_MODULE_5__/* .heldNow */ .Gx)(sources.intent, names, time),
        intended,
        problems,
    };
}
const worst = ["failed", "lost", "waiting"];
function byUrgency(one, other) {
    return worst.indexOf(one.status) - worst.indexOf(other.status);
}
async function packageOf(sources, pkg, freezes) {
    const deployments = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .Deployments */ .D.read(sources, pkg);
    const newest = (await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseIds */ .Ul)(sources.state, pkg)).at(-1);
    const release = newest === undefined ? undefined : await (0,_release_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewRelease */ .nB)(sources.state, `${pkg}/@${newest}`, freezes);
    const planned = release?.runs.filter(({ type }) => type !== "task").map(({ name }) => name) ?? [];
    const cells = {};
    for (const name of new Set([...planned, ...deployments.environments])) {
        const cell = await cellOf(sources, deployments, name, freezes);
        if (cell.current || cell.next || cell.wanted !== undefined)
            cells[name] = cell;
    }
    const tasks = release?.runs.filter(({ type }) => type === "task") ?? [];
    return { cells, tasks, broken: deployments.problems, should: await deployments.intended() };
}
/** How one deployment stands. */
async function cellOf(sources, deployments, environment, freezes) {
    await deployments.load(environment);
    const link = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .currentRef */ .pV)(deployments.package, "deploy", environment);
    const standing = (await sources.state.get(link, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .taskDocument */ .h4))?.run_ref;
    const next = nextOf(deployments, environment);
    const [current, coming] = await Promise.all([
        standing === undefined ? undefined : runViewAt(sources, standing, freezes),
        next === undefined ? undefined : runViewAt(sources, next.ref, freezes),
    ]);
    const wanted = coming && (0,_release_status_js__WEBPACK_IMPORTED_MODULE_9__/* .isOpen */ .nT)(next?.status) ? undefined : await wantedAt(sources, deployments, environment);
    return {
        ...(current ? { current } : {}),
        ...(coming ? { next: coming } : {}),
        ...(wanted === undefined ? {} : { wanted }),
    };
}
/** What intent asks for, unless that is what was tried last. */
async function wantedAt({ state }, deployments, environment) {
    const should = await deployments.should(environment);
    const release = should && (await state.resolve(should.release));
    const wanted = should && release !== undefined ? { ...should, release } : undefined;
    if ((0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_10__/* .isTried */ .fm)(wanted, deployments.tried(environment)))
        return undefined;
    return release === undefined ? "" : ((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRelease */ .ek)(release)?.id ?? release);
}
/** What runs, else what waits (of the newest release first), else what was tried last and did not end well. */
function nextOf(deployments, environment) {
    const open = deployments.on(environment).filter(({ status }) => (0,_release_status_js__WEBPACK_IMPORTED_MODULE_9__/* .isOpen */ .nT)(status));
    const running = open.find(({ status }) => status === "running");
    const waiting = open.sort((a, b) => (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNatural */ .dk)(b.releaseId, a.releaseId) || b.number - a.number)[0];
    const tried = deployments.tried(environment);
    return running ?? waiting ?? (tried?.status === "failed" || tried?.status === "cancelled" ? tried : undefined);
}
/** A run as people see it; undefined where there is none. */
async function runViewAt({ state }, ref, freezes) {
    const parts = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRun */ .ED)(ref);
    if (!parts)
        return undefined;
    const release = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_7__.loadRelease)(state, parts.release);
    const item = release.items.find((each) => each.kind === parts.kind && each.name === parts.name);
    if (!item)
        return undefined;
    return (0,_release_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewRun */ .bz)(state, release, item, ref, await (0,_release_status_js__WEBPACK_IMPORTED_MODULE_9__/* .statusOf */ .c2)(state, ref), await (0,_release_ready_js__WEBPACK_IMPORTED_MODULE_8__/* .openPhases */ .RY)(state, release), freezes);
}


/***/ })

};
