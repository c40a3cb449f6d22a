export const id = 788;
export const ids = [788];
export const modules = {

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ seenSince),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   p9: () => (/* binding */ askingFailed),
/* harmony export */   qh: () => (/* binding */ mostAsked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Releases as a command has seen them, with what was asked for since then. */
function seenSince(views, asked) {
    return views.map((view) => asked.views.find(({ ref }) => ref === view.ref) ?? view);
}
/** How many requests one process makes: what is left is found by the next look. */
const mostAsked = 20;
/** A request whose run cannot be looked for is judged by its age. */
async function fateOf(trigger, wanted, id) {
    try {
        return (await trigger.fateOf?.(wanted, id)) ?? "unknown";
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OcurootError */ ._8)
            return "unknown";
        throw error;
    }
}
/** What went wrong, said of whom it was asked for. */
function askingFailed(error, wanted) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error).map((problem) => ({
        ...problem,
        code: "trigger-failed",
        message: `the trigger for ${placeOf(wanted)} failed: ${problem.message}`,
    }));
}
/** Tells what was done about the work of a commit. */
function noteOf(session, wanted, text) {
    session.reporter.report({ type: "note", text: `${placeOf(wanted)}: ${text}` });
}
function placeOf({ repo, commit }) {
    return `${repo} at ${commit.slice(0, 7)}`;
}


/***/ }),

/***/ 1990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ checkAssignment),
/* harmony export */   D8: () => (/* binding */ endAssignment),
/* harmony export */   g9: () => (/* binding */ isTakenCareOf),
/* harmony export */   o1: () => (/* binding */ retryAssignment)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
/* harmony import */ var _release_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1944);
/* harmony import */ var _release_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(336);
/* harmony import */ var _release_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9434);
/* harmony import */ var _release_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);
/* harmony import */ var _trigger_remember_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2712);
/* harmony import */ var _trigger_waves_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9125);
/* harmony import */ var _work_identify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4638);
/* harmony import */ var _named_release_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3210);











/**
 * Refuses a job that was made for a run in another place than its plan names: who can start workflows by hand could have a
 * deployment done without the reviewers of its environment, or with the secrets of another.
 *
 * @throws `ref-not-found` for a run that there is not, `other-commit`, `usage` for another place.
 */
async function checkAssignment(session, assignment) {
    const { ref } = assignment;
    const { state } = await session.world.snapshot();
    const parts = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRun */ .ED)(ref);
    if (parts === undefined || !(await state.has(ref))) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("ref-not-found", `there is no run ${ref}, which this job was started for`, { ref });
    }
    await (0,_named_release_js__WEBPACK_IMPORTED_MODULE_10__/* .requireCommit */ .F)(session, state, parts.release);
    const { items } = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_3__.loadRelease)(state, parts.release);
    const item = items.find((each) => each.ref === (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .itemOf */ .Tu)(ref));
    if (item !== undefined && (0,_release_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlaceOf */ .n3)(assignment, item.needs))
        return;
    const planned = item?.needs === undefined ? "no place of its own" : (0,_release_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .needsText */ .RS)(item.needs);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("usage", `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(ref)} is planned for ${planned}, which is not where this job was started`, {
        ref,
        fix: "start no jobs for deployments by hand: the workflow does it by itself, from what is planned",
    });
}
/** Who runs a job again wants what failed in it to be tried again. */
async function retryAssignment(session, { ref }) {
    const item = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .itemOf */ .Tu)(ref);
    const request = { owner: session.owner.id, time: session.clock.now() };
    try {
        const release = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRun */ .ED)(ref)?.release ?? item;
        await session.world.transact(`retry ${item}`, (draft) => (0,_release_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryRelease */ .g)(draft, release, request, item));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OcurootError */ ._8 && error.code === "nothing-to-retry"))
            throw error;
    }
}
/**
 * What a job leaves when it could not start its run: the request has arrived, so that the run is asked for again once it can
 * start. Says how the run stands.
 */
async function endAssignment(session, { ref }) {
    const { state } = await session.world.snapshot();
    const status = await (0,_release_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOf */ .c2)(state, ref);
    if (status === "running")
        note(session, `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(ref)} is in progress elsewhere`);
    if (!(0,_release_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isWaiting */ .Gu)(status))
        return;
    note(session, `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(ref)} cannot start yet`);
    if ((await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE))?.request === undefined)
        return;
    await session.world.transact(`no start of ${ref}`, (draft) => (0,_trigger_waves_js__WEBPACK_IMPORTED_MODULE_8__/* .consumeRequests */ .BZ)(draft.state, [ref]));
}
function note(session, text) {
    session.reporter.report({ type: "note", text });
}
/**
 * Whether a job for one run need not ask for the work of a commit: somebody was asked already, or whoever works there
 * looks again afterwards. Else hundreds of jobs would each ask for what the others have left.
 */
async function isTakenCareOf(session, target) {
    if (session.runner?.assignment === undefined)
        return false;
    const { state } = await session.world.snapshot();
    return (await (0,_trigger_remember_js__WEBPACK_IMPORTED_MODULE_7__/* .openRequest */ .Gh)(state, target)) !== undefined || (await isWorkedOn(state, target));
}
/** Whether an ordinary job has a run of that commit in progress. */
async function isWorkedOn(state, { repo, commit }) {
    for (const run of (await (0,_work_identify_js__WEBPACK_IMPORTED_MODULE_9__/* .openRuns */ .t)(state)).running) {
        const parts = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRun */ .ED)(run);
        if (parts === undefined || !parts.package.startsWith(`${repo}/-/`))
            continue;
        const { document, items } = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_3__.loadRelease)(state, parts.release);
        const item = items.find((each) => each.ref === (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .itemOf */ .Tu)(run));
        if (document.commit === commit && item?.needs === undefined)
            return true;
    }
    return false;
}


/***/ }),

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireCommit),
/* harmony export */   l: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var _documents_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);
/* harmony import */ var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3462);






/**
 * The release that a ref names by id or tag; without either, the newest one of that package at this commit.
 *
 * @returns undefined when no release is named and the package has none here.
 * @throws `ref-not-found` naming the newest release that there is.
 */
async function releaseOf(session, state, ref) {
    const { package: pkg } = (0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(session, ref);
    if (ref.release === undefined || ref.release === "") {
        return (await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .releasesAtCommit */ .T4)(state, pkg, session.commit)).at(-1);
    }
    const named = await state.resolve((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseRef */ .nW)(pkg, ref.release));
    if (await state.get(named, _documents_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseDocument */ .b))
        return named;
    const newest = (await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIds */ .Ul)(state, pkg)).at(-1);
    const place = (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .rq)({ ...ref, kind: "", subpath: "", fragment: "" });
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("ref-not-found", `nothing at ${place}; ${newest ? `the newest release is ${newest}` : "it has no release"}`, {
        ref: place,
    });
}
/** Refuses to run a release with the files of another commit. @throws `other-commit` with the command to use. */
async function requireCommit(session, state, release) {
    const document = await state.get(release, _documents_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseDocument */ .b);
    if (!document || document.commit === session.commit)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("other-commit", `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(release)} was made from ${short(document.commit)}; this checkout is at ${short(session.commit)}`, { ref: release, fix: `git checkout ${document.commit}` });
}
function short(commit) {
    return /^[0-9a-f]{40}$/.test(commit) ? commit.slice(0, 7) : commit;
}


/***/ }),

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlooked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2216);
/* harmony import */ var _report_hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7093);



/**
 * Names what people forgot about the checkout at hand and nobody would miss otherwise: in a source repository, what is
 * deployed from files that its commit no longer has; in a checkout of the intent branch, changes that are not on the
 * remote. Costs a look at one file for each package while nothing is missing, and nothing in jobs for one run.
 */
async function overlooked(session, intended) {
    if (session.runner?.assignment !== undefined)
        return [];
    return session.store === undefined ? leftBehindBy(session, intended) : unpublished(session.store);
}
async function leftBehindBy(session, intended) {
    const packages = await withoutFile(session, intended);
    if (packages.length === 0)
        return [];
    try {
        const { leftBehind } = await __webpack_require__.e(/* import() */ 656).then(__webpack_require__.bind(__webpack_require__, 6656));
        const found = await leftBehind(await session.world.snapshot(), session.repo, packages, session.source);
        return found.map((each) => problemOf(session, each));
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error);
    }
}
async function withoutFile({ repo, source }, intended) {
    const own = [...intended.keys()].filter((pkg) => pkg.startsWith(`${repo}/-/`));
    const files = own.map((pkg) => (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRef */ .r)(pkg).path);
    const lacking = new Set(await source.lacking(files));
    return own.filter((_, index) => lacking.has(files[index] ?? ""));
}
function problemOf({ commit, program, short }, { file, deployments }) {
    const at = /^[0-9a-f]{40,}$/.test(commit) ? ` at ${commit.slice(0, 7)}` : "";
    const where = deployments.map(({ environment, release }) => `${environment} (${release})`);
    const remove = deployments.map(({ ref }) => (0,_report_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .commandText */ .jt)(program, ["state", "delete", short(ref), "--cascade"]));
    return {
        code: "file-not-found",
        message: `${file} is gone${at}, but deployments of it are left in ${where.join(", ")}`,
        fix: `bring the file back, or remove what is left: ${remove.join("; ")}`,
        ...(deployments[0] === undefined ? {} : { ref: deployments[0].ref }),
    };
}
async function unpublished({ unpublished }) {
    const { files, commits } = (await unpublished?.()) ?? { files: [], commits: [] };
    const problems = [];
    if (files.length > 0) {
        problems.push({
            code: "uncommitted",
            message: `nobody sees what is changed in this checkout and in no commit: ${listed(files)}`,
            fix: "commit it and git push, or take it back with git restore",
        });
    }
    if (commits.length > 0) {
        const [are, they] = commits.length === 1 ? ["1 commit that is", "it"] : [`${commits.length} commits that are`, "them"];
        problems.push({
            code: "uncommitted",
            message: `this checkout has ${are} not on its remote, so nobody sees ${they}: ${listed(commits)}`,
            fix: "git pull --rebase && git push, and then the same command again",
        });
    }
    return problems;
}
function listed(names) {
    return `${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}`;
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

/***/ 8788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ askOthers),
  withJobs: () => (/* binding */ withJobs),
  workTrigger: () => (/* binding */ workTrigger)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/documents/json.js + 7 modules
var json = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/intent/diff.js
var diff = __webpack_require__(1600);
// EXTERNAL MODULE: ./build/trigger/remember.js
var remember = __webpack_require__(2712);
// EXTERNAL MODULE: ./build/trigger/waves.js
var trigger_waves = __webpack_require__(9125);
// EXTERNAL MODULE: ./build/work/prepare.js + 4 modules
var prepare = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/commands/asking.js
var commands_asking = __webpack_require__(9616);
// EXTERNAL MODULE: ./build/commands/assignment.js
var assignment = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/commands/overlooked.js
var overlooked = __webpack_require__(6275);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(6280);
// EXTERNAL MODULE: ./build/release/freeze.js
var freeze = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/release/view.js
var view = __webpack_require__(5681);
;// CONCATENATED MODULE: ./build/commands/work-waves.js






/** Has jobs started for runs that need one of their own: as few requests as GitHub's limits allow, each run in one. */
async function askForJobs(session, placements) {
    const problems = [];
    const triggered = [];
    const releases = new Set();
    for (const placement of placements) {
        if (session.signal.aborted)
            break;
        try {
            const trigger = await session.triggerFor({ ...placement, deployments: [] });
            if (trigger === undefined) {
                (0,commands_asking/* noteOf */.kH)(session, placement, `${count(placement.runs)} left: no workflow is known that could run them`);
                continue;
            }
            const waves = await work_waves_remember(session, placement, trigger, commands_asking/* mostAsked */.qh - triggered.length);
            const asked = await ask(session, placement, trigger, waves);
            problems.push(...asked.problems);
            triggered.push(...asked.triggered);
            for (const { ref } of waves.flatMap(({ deployments }) => deployments))
                releases.add(releaseOf(ref));
        }
        catch (error) {
            problems.push(...(0,commands_asking/* askingFailed */.p9)(error, placement));
        }
    }
    return { problems, triggered, views: await show(session, releases) };
}
/** What waits for a job now was shown as waiting for one that nobody had asked for. */
async function show(session, releases) {
    if (releases.size === 0)
        return [];
    const { state, intent } = await session.world.snapshot();
    const freezes = new freeze/* Freezes */.dj(intent, session.clock.now());
    const views = await Promise.all([...releases].map((ref) => (0,view/* viewRelease */.nB)(state, ref, freezes)));
    for (const release of views)
        session.reporter.report({ type: "release", action: "changed", release });
    return views;
}
function releaseOf(run) {
    return (0,names/* splitRun */.ED)(run)?.release ?? run;
}
async function work_waves_remember(session, placement, trigger, most) {
    const { state } = await session.world.snapshot();
    const fates = new Map();
    for (const id of await (0,trigger_waves/* openRequests */.js)(state, placement)) {
        // Hundreds of jobs that all look for the others' requests would use up the calls that these need.
        const isJob = session.runner?.assignment !== undefined;
        fates.set(id, isJob ? "alive" : await (0,commands_asking/* fateOf */._L)(trigger, placement, id));
    }
    const request = { owner: session.owner.id, time: session.clock.now() };
    const asking = { id: (0,external_node_crypto_.randomUUID)(), most, fates };
    const waves = await session.world.transact("ask for jobs", ({ state }) => (0,trigger_waves/* rememberWaves */.kr)(state, placement, request, asking));
    const asked = waves.reduce((sum, { deployments }) => sum + deployments.length, 0);
    const left = placement.runs.length - asked;
    if (left > 0 && session.runner?.assignment === undefined)
        (0,commands_asking/* noteOf */.kH)(session, placement, `${left} of ${count(placement.runs)} asked for already`);
    return waves;
}
async function ask(session, { repo, commit }, trigger, waves) {
    const problems = [];
    const triggered = [];
    for (const { id, deployments } of waves) {
        const wanted = { repo, commit, deployments };
        try {
            const { url } = await trigger.ask(wanted, id);
            triggered.push({ repo, commit, ...(url === undefined ? {} : { url }) });
            (0,commands_asking/* noteOf */.kH)(session, wanted, `asked for ${count(deployments)}${url === undefined ? "" : `: ${url}`}`);
        }
        catch (error) {
            const refs = deployments.map(({ ref }) => ref);
            await session.world.transact("asking for jobs failed", ({ state }) => (0,trigger_waves/* consumeRequests */.BZ)(state, refs));
            problems.push(...(0,commands_asking/* askingFailed */.p9)(error, wanted));
        }
    }
    return { problems, triggered };
}
function count(list) {
    return list.length === 1 ? "1 job" : `${list.length} jobs`;
}

;// CONCATENATED MODULE: ./build/commands/work-trigger.js











const command = "work trigger";
/** Asks for the work of other commits to be done, by the triggers of their configs. */
async function workTrigger(session, options) {
    const { items, targets, others = [], intended = new Map(), } = options.intent ? await everyRepository(session) : await outstandingWork(session);
    const left = await (0,overlooked/* overlooked */.L)(session, intended);
    if (options.dryrun) {
        const text = items.length === 0 ? "null" : (0,json/* formatJson */.IB)(items);
        return {
            result: { ...(0,commands_session/* resultOf */.Bg)(command, [], left), status: left.length > 0 ? "failed" : "complete" },
            stdout: `${text}\n`,
            json: JSON.parse(text),
        };
    }
    const { problems: failures, triggered } = await askAll(session, targets, others);
    const problems = [...failures, ...left];
    const result = (0,commands_session/* resultOf */.Bg)(command, [], problems, triggered.length === 0 ? {} : { triggered });
    return { result: problems.length === 0 && items.length > 0 ? { ...result, status: "complete" } : result };
}
async function outstandingWork(session) {
    const { others, intended } = await outstanding(session);
    const items = others.map(({ ref, work_type, commit }) => ({ ref, work_type, commit }));
    return { items, targets: (0,remember/* targetsOf */.QR)(others), others, intended };
}
/**
 * The newest commit of each repository in state. What they are asked for is known by what intent wants changed: an edit
 * that follows another is asked for again.
 */
async function everyRepository(session) {
    const sources = await session.world.snapshot();
    const { differences } = await (0,diff/* diffIntent */.q)(sources);
    const work = await Promise.all(differences.map(async ({ ref, change }) => {
        const wanted = await sources.intent.body(ref).catch(() => undefined);
        return `${change} ${ref} ${wanted === undefined ? "" : (0,json/* formatJson */.IB)(wanted)}`;
    }));
    const items = [];
    const targets = [];
    for (const link of await sources.state.match("**/-/repo.ocu.star/@")) {
        const ref = await sources.state.linkAt(link);
        if (ref === undefined)
            continue;
        const commit = ref.slice(ref.lastIndexOf("/@") + 2);
        items.push({ ref, work_type: "trigger", commit });
        targets.push({ repo: link.slice(0, link.indexOf("/-/")), commit, refs: [ref, ...work], what: "a look at intent" });
    }
    return { items, targets };
}
/** The last step of `work any`: has the rest done by others. */
async function askOthers(session, others) {
    return askAll(session, (0,remember/* targetsOf */.QR)(others), others);
}
/**
 * The outcome of a command that does some work alone, once jobs were asked for what of all work needs one of its own; away
 * from GitHub no work does.
 */
async function withJobs(session, outcome) {
    if (session.runner === undefined)
        return outcome;
    const asked = await askForJobs(session, (0,trigger_waves/* placementsOf */.WU)((await outstanding(session)).others));
    const { result } = outcome;
    const problems = [...result.problems, ...asked.problems];
    const triggered = [...(result.triggered ?? []), ...asked.triggered];
    return {
        ...outcome,
        result: {
            ...result,
            problems,
            releases: (0,commands_asking/* seenSince */.Yl)(result.releases, asked),
            ...(asked.problems.length > 0 ? { status: "failed" } : {}),
            ...(triggered.length > 0 ? { triggered } : {}),
        },
    };
}
async function askAll(session, targets, others) {
    const jobs = await askForJobs(session, (0,trigger_waves/* placementsOf */.WU)(others));
    const commits = await work_trigger_ask(session, targets);
    return {
        views: jobs.views,
        problems: [...jobs.problems, ...commits.problems],
        triggered: [...jobs.triggered, ...commits.triggered],
    };
}
async function outstanding(session) {
    const scope = { ...(0,commands_session/* scopeOf */.Od)(session), kind: "any" };
    const request = { owner: session.owner.id, time: session.clock.now() };
    return session.world.preview((draft) => (0,prepare/* prepareWork */.B)(draft, scope, request));
}
async function work_trigger_ask(session, targets) {
    const problems = [];
    const reachable = [];
    for (const target of targets) {
        if (await (0,assignment/* isTakenCareOf */.g9)(session, target))
            continue;
        try {
            const trigger = await session.triggerFor(target);
            if (trigger)
                reachable.push({ target, trigger });
            else
                (0,commands_asking/* noteOf */.kH)(session, target, `${work_trigger_count(target)} left for a checkout of that commit`);
        }
        catch (error) {
            problems.push(...(0,commands_asking/* askingFailed */.p9)(error, target));
        }
    }
    const wanted = session.signal.aborted ? [] : await work_trigger_remember(session, reachable);
    const triggered = [];
    for (const { target, trigger, id } of wanted) {
        if (session.signal.aborted)
            break;
        try {
            const { url } = await trigger.ask(target, id);
            triggered.push({ repo: target.repo, commit: target.commit, ...(url === undefined ? {} : { url }) });
            (0,commands_asking/* noteOf */.kH)(session, target, `asked for ${work_trigger_count(target)}${url === undefined ? "" : `: ${url}`}`);
        }
        catch (error) {
            await forget(session, target);
            problems.push(...(0,commands_asking/* askingFailed */.p9)(error, target));
        }
    }
    return { problems, triggered };
}
/** Writes down in one change what is about to be asked for. @returns what was not asked for already. */
async function work_trigger_remember(session, targets) {
    const { state } = await session.world.snapshot();
    const asking = [];
    for (const { target, trigger } of targets) {
        const open = await (0,remember/* openRequest */.Gh)(state, target);
        const before = open === undefined ? undefined : await (0,commands_asking/* fateOf */._L)(trigger, target, open.id);
        asking.push({ target, trigger, id: (0,external_node_crypto_.randomUUID)(), ...(before === undefined ? {} : { before }) });
    }
    const request = { owner: session.owner.id, time: session.clock.now() };
    const wanted = asking.length === 0
        ? []
        : await session.world.transact("ask for work of other commits", async (draft) => {
            const fresh = [];
            for (const each of asking) {
                if (fresh.length === commands_asking/* mostAsked */.qh)
                    break;
                if (await (0,remember/* rememberRequest */.hz)(draft.state, each.target, request, each))
                    fresh.push(each);
            }
            return fresh;
        });
    for (const { target } of asking.filter((each) => !wanted.includes(each)))
        (0,commands_asking/* noteOf */.kH)(session, target, wanted.length === commands_asking/* mostAsked */.qh ? "left for the next look" : "asked for already");
    return wanted;
}
/** Nothing is on its way: the next look may ask again, and counts this attempt. */
async function forget(session, { repo, commit }) {
    await session.world.transact(`asking for ${repo} failed`, ({ state }) => (0,remember/* consumeRequest */.sG)(state, repo, commit));
}
function work_trigger_count({ refs, what }) {
    if (what !== undefined)
        return what;
    return refs.length === 1 ? "1 piece of work" : `${refs.length} pieces of work`;
}


/***/ }),

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ consumeRequests),
/* harmony export */   WU: () => (/* binding */ placementsOf),
/* harmony export */   js: () => (/* binding */ openRequests),
/* harmony export */   kr: () => (/* binding */ rememberWaves)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _release_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9434);
/* harmony import */ var _release_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1334);
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2712);




/**
 * Jobs that one request may ask for, and characters that its list may have. GitHub makes at most 256 jobs of a matrix, and
 * takes 65,535 characters of inputs, in which the list is a JSON text within JSON.
 *
 * @see https://docs.github.com/en/actions/reference/limits
 */
const mostJobs = 256;
const mostCharacters = 60_000;
/** Work that needs jobs of its own, by commit. */
function placementsOf(others) {
    const found = new Map();
    for (const { repo, commit, ref, needs } of others) {
        if (needs === undefined)
            continue;
        const key = `${repo} ${commit}`;
        const placement = found.get(key) ?? { repo, commit, runs: [] };
        placement.runs.push({ ref, needs });
        found.set(key, placement);
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, placement]) => placement);
}
/** Names of the requests for these runs that may still be on their way. */
async function openRequests(state, { runs }) {
    const ids = new Set();
    for (const { ref } of runs) {
        const request = (await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE))?.request;
        if (request?.id !== undefined && request.consumed !== true)
            ids.add(request.id);
    }
    return ids;
}
/**
 * Writes into each run that a job was asked for, before anybody is asked: a run is in one living request at most, and a
 * crash in between looks like a request that was lost.
 *
 * @param asking what the requests' names begin with, how many may be made, and what became of the open ones, by name
 * @returns the requests that are to be made, in order of the runs.
 */
async function rememberWaves(state, { runs }, { owner, time }, asking) {
    const due = new Map();
    const assignments = [];
    for (const { ref, needs } of runs) {
        const run = await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE);
        if (run === undefined || !(0,_release_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isWaiting */ .Gu)(await (0,_release_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(state, ref)))
            continue;
        const { request } = run;
        // What became of a request for many does not matter to one that has arrived already.
        const fate = request?.consumed === true ? undefined : asking.fates.get(request?.id ?? "");
        if (request !== undefined && !(0,_remember_js__WEBPACK_IMPORTED_MODULE_3__/* .mayAskAgain */ .J4)(request, time, fate))
            continue;
        due.set(ref, run);
        assignments.push((0,_release_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .assignmentOf */ .tq)(ref, needs));
    }
    const waves = split(assignments)
        .slice(0, asking.most)
        .map((deployments, index) => ({ id: `w${index + 1}-${asking.id}`, deployments }));
    for (const { id, deployments } of waves) {
        for (const { ref } of deployments) {
            const run = due.get(ref);
            const attempts = (run.request?.attempts ?? 0) + 1;
            await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, { ...run, request: { attempts, asked: time, by: owner, id } });
        }
    }
    return waves;
}
/** As few lists as fit the limits. */
function split(assignments) {
    const lists = [];
    let room = 0;
    for (const assignment of assignments) {
        const length = JSON.stringify(JSON.stringify(assignment)).length + 1;
        const list = lists.at(-1);
        if (list === undefined || list.length === mostJobs || length > room) {
            lists.push([assignment]);
            room = mostCharacters - length;
        }
        else {
            list.push(assignment);
            room -= length;
        }
    }
    return lists;
}
/** Marks what was asked for runs as no longer on its way: asking failed, or their job came and could not start them. */
async function consumeRequests(state, refs) {
    for (const ref of refs) {
        const run = await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE);
        if (run?.request === undefined || run.request.consumed === true)
            continue;
        if ((0,_release_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isWaiting */ .Gu)(await (0,_release_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(state, ref)))
            await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, { ...run, request: { ...run.request, consumed: true } });
    }
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
