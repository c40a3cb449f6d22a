export const id = 9362;
export const ids = [9362,1656];
export const modules = {

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runReleases),
/* harmony export */   i: () => (/* binding */ findLost)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2232);
/* harmony import */ var _release_drive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4551);
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2675);
/* harmony import */ var _release_lost_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1466);
/* harmony import */ var _release_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5681);






/** Marks lost runs of a package, so that whoever looks next sees them. */
async function findLost(session, pkg) {
    const { state } = await session.world.snapshot();
    const markers = await state.match(`${(0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeGlob */ .yk)(pkg)}/@r*/{task,deploy}/*/*/status/running`);
    return (0,_release_lost_js__WEBPACK_IMPORTED_MODULE_4__/* .declareLost */ .Z)(session, state, markers.map((marker) => marker.slice(0, -"/status/running".length)));
}
/** Shows releases, does what is ready in them, and shows where that led. */
async function runReleases(session, releases, action, options = {}) {
    const before = options.view === undefined ? (await viewAll(session, releases)).views : [options.view];
    for (const release of before)
        session.reporter.report({ type: "release", action, release });
    const { started, releases: worked, unusable, problems } = await (0,_release_drive_js__WEBPACK_IMPORTED_MODULE_2__/* .driveReleases */ .J)(session, releases, options);
    const after = await viewAll(session, worked);
    for (const release of after.views)
        session.reporter.report({ type: "release", action: "changed", release });
    return { views: after.views, started, unusable, problems: distinct([...problems, ...after.problems]) };
}
/** What cannot be read is met by the work as well as by its view: it is said once. */
function distinct(problems) {
    return [...new Map(problems.map((problem) => [`${problem.ref} ${problem.message}`, problem])).values()];
}
async function viewAll(session, releases) {
    const { state, intent } = await session.world.snapshot();
    const freezes = new _release_freeze_js__WEBPACK_IMPORTED_MODULE_3__/* .Freezes */ .dj(intent, session.clock.now());
    const views = [];
    const problems = [];
    for (const ref of releases) {
        try {
            views.push(await (0,_release_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewRelease */ .nB)(state, ref, freezes));
        }
        catch (error) {
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error));
        }
    }
    return { views, problems };
}


/***/ }),

/***/ 5538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tryAgain)
/* harmony export */ });
/* harmony import */ var _add_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(336);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1334);



/** What fails the same way every time: there is no point in trying it again by itself. */
const certain = new Set([
    "bad-result",
    "secret-in-output",
    "value-invalid",
    "input-invalid",
    "parameter-mismatch",
    "function-missing",
    "package-invalid",
    "undefined-name",
    "config-syntax",
]);
/** The longest pause before a run is tried again, in seconds. */
const longestPause = 300;
/**
 * Makes the next run of one that just ended without success, where the config asks for that and has not had it often
 * enough; in the change that records the end, so that it is neither forgotten nor made twice. Whether it may still start
 * is decided by its claim.
 *
 * @param run as it was when it ended
 */
async function tryAgain(state, item, ref, run, failure, time) {
    const made = run.automatic ?? 0;
    const most = allowed(item, failure);
    if (made >= most)
        return undefined;
    // A machine that vanished did so some time ago.
    const pause = failure.kind === "lost" ? 0 : (item.rules.retry_delay ?? 0) * 2 ** Math.min(made, 20);
    const seconds = Math.min(longestPause, pause);
    const notBefore = new Date(Date.parse(time) + seconds * 1000).toISOString();
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .setStatus */ .Lx)(state, ref, "failed_retried", time);
    const next = { ...(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .copyForRetry */ .T)(run, ref), automatic: made + 1, automatic_of: most, not_before: notBefore };
    return { ref: await (0,_add_run_js__WEBPACK_IMPORTED_MODULE_0__/* .addRun */ .Z)(state, item, next, time), notBefore };
}
function allowed({ rules }, { kind, code }) {
    const retries = rules.retries ?? 0;
    if (kind === "lost")
        return rules.on_lost === "retry" ? Math.max(retries, 1) : 0;
    return kind === "error" && !certain.has(code ?? "") ? retries : 0;
}


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  __: () => (/* binding */ ClaimMemory),
  ur: () => (/* binding */ claimReady),
  XF: () => (/* binding */ closeRefused),
  Of: () => (/* binding */ refusalOf)
});

// EXTERNAL MODULE: ./build/documents/inputs.js
var inputs = __webpack_require__(4784);
// EXTERNAL MODULE: ./build/documents/intent.js
var documents_intent = __webpack_require__(2043);
// EXTERNAL MODULE: ./build/documents/run.js
var documents_run = __webpack_require__(2156);
// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/release/deployments.js
var release_deployments = __webpack_require__(1182);
;// CONCATENATED MODULE: ./build/release/attribution.js


/**
 * On whose word a run starts, as the documents of this very change say: who gives the command, who set the intent that
 * asks for it, and who set the custom values it is given, approvals among them.
 */
async function attributionOf(draft, pkg, item, run, inputs, by) {
    const asked = item.kind === "deploy" && ["intent", "teardown"].includes((0,release_deployments/* reasonOf */.A)(run));
    const intent = asked ? await draft.intent.setBy((0,names/* currentRef */.pV)(pkg, "deploy", item.name)) : undefined;
    const values = {};
    for (const [name, { ref, value }] of Object.entries(inputs)) {
        if (ref === undefined || value === undefined || !/(^|\/)custom\//.test(ref))
            continue;
        const document = await draft.state.resolve(ref.split("#")[0] ?? ref);
        // Intent knows who set it; what was copied to state is only as old as its taking over.
        const set = (await draft.intent.setBy(document)) ?? (await draft.state.setBy(document));
        if (set)
            values[name] = { ...set };
    }
    return {
        ...(by === undefined ? {} : { by }),
        ...(intent ? { intent: { ...intent } } : {}),
        ...(Object.keys(values).length > 0 ? { inputs: values } : {}),
    };
}

// EXTERNAL MODULE: ./build/release/freeze.js
var freeze = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/release/inputs.js
var release_inputs = __webpack_require__(3585);
// EXTERNAL MODULE: ./build/release/load.js
var load = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/release/ready.js
var ready = __webpack_require__(2285);
// EXTERNAL MODULE: ./build/release/redeploy.js
var redeploy = __webpack_require__(7290);
// EXTERNAL MODULE: ./build/release/runner.js
var runner = __webpack_require__(9434);
// EXTERNAL MODULE: ./build/release/status.js
var release_status = __webpack_require__(1334);
// EXTERNAL MODULE: ./build/release/take-over.js
var take_over = __webpack_require__(9598);
;// CONCATENATED MODULE: ./build/release/claim.js














/**
 * What a process knows from its own claims, so that each of them need not look at everything again. It holds as long as
 * nobody else commits; then it is forgotten.
 */
class ClaimMemory {
    #foreign = Number.NaN;
    /** Packages whose intents were taken over. */
    packages = new Set();
    /** Items that are complete. */
    settled = new Set();
    /** What could not be read of a package's deployments when its intents were taken over. */
    unreadable = [];
    /** When the first of what the last claim left for later may start, RFC 3339. */
    later;
    /** Forgets everything when others have committed since the last call. */
    check(foreign) {
        if (foreign === this.#foreign)
            return;
        this.#foreign = foreign;
        this.packages.clear();
        this.settled.clear();
        this.unreadable.length = 0;
    }
}
/**
 * Takes runs that are ready, in declaration order, as many as fit. Everything is checked in the very change that
 * records the start: still waiting, phase open, inputs present, nothing running on the deployment, not frozen, intent
 * not against it. The inputs of now are recorded; the function gets exactly those.
 */
async function claimReady(draft, releases, request) {
    const memory = request.memory ?? new ClaimMemory();
    memory.check(draft.state.foreign);
    memory.later = undefined;
    const packages = new Map();
    const freezes = new freeze/* Freezes */.dj(draft.intent, request.time);
    const claimed = [];
    for (const ref of releases) {
        const release = await (0,load.loadRelease)(draft.state, ref);
        const deployments = packages.get(release.package) ?? (await deploymentsOf(draft, release.package, request, memory));
        packages.set(release.package, deployments);
        const open = await (0,ready/* openPhases */.RY)(draft.state, release, memory.settled);
        const claiming = { draft, release, deployments, open, freezes, request, memory };
        for (const item of release.items) {
            if (claimed.length >= request.capacity)
                return claimed;
            if (memory.settled.has(item.ref) || !(0,runner/* mayStart */.SH)(request.runner, item))
                continue;
            const taken = item.kind === "task" ? await claimTask(claiming, item) : await claimDeployment(claiming, item);
            if (taken)
                claimed.push(taken);
        }
    }
    return claimed;
}
/** The deployments of a package, with what users asked for taken over. */
async function deploymentsOf(draft, pkg, request, memory) {
    if (memory.packages.has(pkg))
        return new release_deployments/* Deployments */.D(pkg, draft);
    const deployments = await (0,take_over/* takeOver */.w9)(draft, pkg, request);
    memory.packages.add(pkg);
    memory.unreadable.push(...deployments.problems);
    return deployments;
}
async function claimTask(claiming, item) {
    const { draft } = claiming;
    const runs = await (0,load.runsOf)(draft.state, item.ref);
    const waiting = runs.find(({ status }) => (0,release_status/* isWaiting */.Gu)(status));
    if (!waiting || runs.some(({ status }) => status === "running"))
        return undefined;
    if (claiming.request.held?.has(waiting.ref))
        return undefined;
    const run = await (0,load.readRun)(draft.state, waiting.ref);
    return start(claiming, item, waiting.ref, run, waiting.status === "paused");
}
/** A deployment is one place for all releases of its package: one run at a time, and intent decides. */
async function claimDeployment(claiming, item) {
    const { draft, release, deployments, request } = claiming;
    await deployments.load(item.name);
    if (deployments.broken(item.name))
        return undefined;
    const own = deployments.waiting(item.name).filter(({ releaseId }) => releaseId === release.id);
    for (const attempt of own) {
        const refusal = await refusalOf(draft.state, deployments, attempt);
        if (refusal !== undefined) {
            await (0,take_over/* cancel */.ZT)(draft.state, attempt, refusal, request);
            continue;
        }
        if (request.held?.has(attempt.ref))
            continue;
        if (deployments.on(item.name).some(({ status }) => status === "running"))
            return undefined;
        const taken = await startDeployment(claiming, item, attempt);
        if (taken)
            return taken;
    }
    return undefined;
}
/** Why a run must not start although it waits: what it was made for does not hold any more. */
async function refusalOf(state, deployments, attempt) {
    const should = await deployments.should(attempt.environment);
    const tried = deployments.tried(attempt.environment);
    const reason = (0,release_deployments/* reasonOf */.A)(attempt.run);
    if (attempt.run.type === "down") {
        const standing = tried !== undefined && (tried.run.type !== "down" || reason === "retry");
        return should === undefined && standing ? undefined : "no longer needed";
    }
    if (attempt.status === "paused")
        return (0,take_over/* answers */.GA)(attempt, should) ? undefined : "intent names something else";
    if (reason === "intent")
        return (0,take_over/* answers */.GA)(attempt, should) ? undefined : "no longer asked for";
    if (reason === "redeploy") {
        if (!tried || !(0,take_over/* answers */.GA)(attempt, should) || !(0,take_over/* answers */.GA)(tried, should))
            return "no longer needed";
        const due = await (0,redeploy/* compare */.UD)(state, deployments.package, tried);
        return due ? undefined : "no longer needed";
    }
    const wanted = (0,take_over/* intendedId */.hD)(deployments, should);
    // The same release with other inputs is a newer wish: what is tried again must not write its own over it.
    if (reason === "retry" && wanted === attempt.releaseId && !(0,take_over/* answers */.GA)(attempt, should))
        return "intent names other inputs";
    return wanted && (0,names/* compareNatural */.dk)(wanted, attempt.releaseId) > 0 ? `superseded by ${wanted}` : undefined;
}
/** Ends what waits although it would be refused, so that nothing is shown as pending that nobody will ever start. */
async function closeRefused(state, deployments, request) {
    for (const environment of deployments.environments) {
        for (const attempt of deployments.waiting(environment)) {
            const refusal = await refusalOf(state, deployments, attempt);
            if (refusal !== undefined)
                await (0,take_over/* cancel */.ZT)(state, attempt, refusal, request);
        }
    }
}
async function startDeployment(claiming, item, attempt) {
    const { draft, deployments, release, freezes } = claiming;
    const { environment, releaseId } = attempt;
    // Read in this very change, and whatever the run was made for: a freeze written before is never overlooked.
    if (await freezes.of({ package: release.package, releaseId, environment, windows: item.freeze }))
        return undefined;
    // A removed environment takes no deployments; what removes things from it needs none.
    if (attempt.run.type !== "down" && !(await draft.state.has((0,names/* environmentRef */.Hu)(item.name))))
        return undefined;
    const turn = (deployments.tried(item.name)?.run.turn ?? 0) + 1;
    const paused = attempt.status === "paused";
    const taken = await start(claiming, item, attempt.ref, { ...attempt.run, turn }, paused);
    if (!taken)
        return undefined;
    attempt.run = taken.run;
    attempt.status = "running";
    await writeIntent(draft, deployments, attempt, paused, claiming.request);
    await supersede(draft.state, deployments, attempt, claiming.request);
    return taken;
}
async function start(claiming, item, ref, run, paused) {
    const { draft, release, open, request, memory } = claiming;
    if ((0,ready/* waitsForPhase */.l9)(run) && !open.has(item.phase))
        return undefined;
    if (run.not_before !== undefined && run.not_before > request.time) {
        if (memory.later === undefined || run.not_before < memory.later)
            memory.later = run.not_before;
        return undefined;
    }
    const chain = paused ? run.functions : await resumedChain(draft.state, run);
    const last = chain.at(-1);
    if (!last)
        return undefined;
    const gone = run.type === "down" ? "keep" : "forget";
    const { inputs, values, missing } = await (0,release_inputs/* resolveInputs */.e)(draft.state, last.inputs ?? {}, gone);
    if (missing.length > 0)
        return undefined;
    const { owner, url, time, by } = request;
    const attribution = await attributionOf(draft, release.package, item, run, inputs, by);
    const { request: _arrived, ...known } = run;
    const started = {
        ...known,
        ...(Object.keys(attribution).length > 0 ? { attribution } : {}),
        functions: [...chain.slice(0, -1), { ...last, inputs, started: time }],
        claim: { owner, since: time, beat: 0, ...(url === undefined ? {} : { url }) },
        owner,
        started: run.started ?? time,
    };
    await draft.state.set(ref, documents_run/* runDocument */.rE, started);
    await (0,release_status/* setStatus */.Lx)(draft.state, ref, "running", time);
    return { ref, item, release, run: started, values };
}
/** A retried chain goes on at the step that failed while its first inputs are what they were; else from the start. */
async function resumedChain(state, run) {
    const [first] = run.functions;
    if (!first || run.functions.length === 1)
        return run.functions;
    const before = first.inputs ?? {};
    const now = (await (0,release_inputs/* resolveInputs */.e)(state, before)).inputs;
    if ((0,inputs/* sameValues */.Z)(before, now))
        return run.functions;
    return [{ fn: first.fn, inputs: first.inputs, ...(first.dependencies ? { dependencies: first.dependencies } : {}) }];
}
/**
 * Releases speak through intent: a planned or retried run says first that it should be there, a teardown that nothing
 * should. What users asked for stands in intent already.
 */
async function writeIntent(draft, deployments, { run, environment }, paused, request) {
    const intent = (0,names/* currentRef */.pV)(deployments.package, "deploy", environment);
    const reason = (0,release_deployments/* reasonOf */.A)(run);
    if (run.type === "down")
        await draft.intent.delete(intent);
    else if (!paused && (reason === "planned" || reason === "retry")) {
        const document = { release: run.release, input: run.functions[0]?.inputs ?? {} };
        const { by, time } = request;
        await draft.intent.set(intent, documents_intent/* deployIntentDocument */.v, document, by === undefined ? undefined : { by, at: time });
    }
}
/** Starting a release somewhere cancels what waits there for older ones (W23). */
async function supersede(state, deployments, { releaseId, environment, ref }, request) {
    for (const attempt of deployments.waiting(environment)) {
        if (attempt.ref === ref || (0,names/* compareNatural */.dk)(attempt.releaseId, releaseId) >= 0)
            continue;
        await (0,take_over/* cancel */.ZT)(state, attempt, `superseded by ${releaseId}`, request);
    }
}


/***/ }),

/***/ 4551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ claimRequest),
  J: () => (/* binding */ driveReleases)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/release/claim.js + 1 modules
var claim = __webpack_require__(1656);
// EXTERNAL MODULE: ./build/release/deployments.js
var release_deployments = __webpack_require__(1182);
// EXTERNAL MODULE: ./build/release/freeze.js
var freeze = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/release/load.js
var load = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/documents/run.js
var run = __webpack_require__(2156);
// EXTERNAL MODULE: ./build/release/failure.js
var release_failure = __webpack_require__(648);
// EXTERNAL MODULE: ./build/release/finish.js
var finish = __webpack_require__(6267);
;// CONCATENATED MODULE: ./build/release/logs.js
/** What is kept of one run's output at most, in bytes of text: half from its beginning, half from its end. */
const keepBytes = 1024 * 1024;
/**
 * The lines of one run: what was stored before, then what it prints now. Of very long logs the middle is left out, with
 * a note that says how much.
 */
class RunLog {
    #head = [];
    #tail = [];
    #headBytes = 0;
    #tailBytes = 0;
    #dropped = 0;
    #unsaved = false;
    constructor(stored = []) {
        for (const record of stored)
            this.append(record);
        this.#unsaved = false;
    }
    append(record) {
        this.#unsaved = true;
        const bytes = record.message.length;
        if (this.#dropped === 0 && this.#tail.length === 0 && this.#headBytes + bytes <= keepBytes / 2) {
            this.#head.push(record);
            this.#headBytes += bytes;
            return;
        }
        this.#tail.push(record);
        this.#tailBytes += bytes;
        if (this.#tailBytes > keepBytes)
            this.#trim();
    }
    /** Cuts the end part to its half in one go, so that the work for each line stays small. */
    #trim() {
        let drop = 0;
        while (this.#tailBytes > keepBytes / 2 && drop < this.#tail.length - 1) {
            this.#tailBytes -= this.#tail[drop]?.message.length ?? 0;
            drop += 1;
        }
        this.#tail = this.#tail.slice(drop);
        this.#dropped += drop;
    }
    /** True when lines came since the last call of {@link records}. */
    get unsaved() {
        return this.#unsaved;
    }
    /** All lines to be stored. */
    records() {
        this.#unsaved = false;
        if (this.#dropped === 0)
            return [...this.#head, ...this.#tail];
        const time = this.#tail[0]?.timestamp ?? this.#head.at(-1)?.timestamp ?? "";
        const note = { timestamp: time, message: `(${this.#dropped} lines left out)`, attributes: null, stream: 0 };
        return [...this.#head, note, ...this.#tail];
    }
}

;// CONCATENATED MODULE: ./build/release/run.js






/** How often a running run's log is stored, in milliseconds; every sixth time it is stored even without news. */
const saveEvery = 10_000;
/**
 * Calls the functions of a claimed run, one after the other. This is the only place with effects: each start is on
 * record before it happens. Never rejects for what the functions do.
 *
 * @returns how to record the end; a chain that paused has nothing left to record.
 */
async function performRun(ctx, evaluation, claimed) {
    const stop = new AbortController();
    const onAbort = () => stop.abort(ctx.signal.reason);
    ctx.signal.addEventListener("abort", onAbort, { once: true });
    if (ctx.signal.aborted)
        onAbort();
    const log = new RunLog(await storedLogs(ctx, claimed));
    const untick = keepAlive(ctx, claimed, log, stop);
    try {
        return await performSteps(ctx, evaluation, claimed, log, stop.signal);
    }
    finally {
        untick();
        ctx.signal.removeEventListener("abort", onAbort);
    }
}
async function performSteps(ctx, evaluation, claimed, log, signal) {
    let step = claimed.run.functions.length - 1;
    let fn = claimed.run.functions[step]?.fn;
    let values = claimed.values;
    while (fn) {
        const result = await callStep(ctx, evaluation, { claimed, fn, step, values }, log, signal);
        step += 1;
        if ("message" in result)
            return result;
        if (result.kind === "done")
            return doneEnding(ctx, claimed, result, log);
        const ending = { time: ctx.clock.now(), logs: log.records() };
        const next = await ctx.world.transact(`next step ${claimed.ref}`, (draft) => (0,finish/* nextStep */.sk)(draft.state, claimed, result, ending));
        if (next.kind === "paused")
            return "paused";
        if (next.kind === "lost")
            return { message: "", change: async () => "lost" };
        values = next.values;
        fn = next.run.functions.at(-1)?.fn;
    }
    return "paused";
}
async function callStep(ctx, evaluation, { claimed, fn, step, values }, log, signal) {
    const label = (0,names/* labelOf */.Wy)(claimed.ref);
    const limit = limitOf(ctx, claimed);
    try {
        return await evaluation.call(fn, values, {
            signal: limit ? AbortSignal.any([signal, limit.signal]) : signal,
            step,
            log: (record) => {
                log.append(record);
                ctx.reporter.report({ type: "run-log", ref: claimed.ref, label, record });
            },
        });
    }
    catch (error) {
        const late = limit?.signal.aborted === true && !signal.aborted;
        return failedEnding(ctx, claimed, late ? tooLong(claimed, fn) : error, log, signal);
    }
    finally {
        limit?.stop();
    }
}
/** Ends a function that takes longer than its item allows; undefined where nothing was said of it. */
function limitOf(ctx, { item }) {
    if (item.rules.timeout === undefined)
        return undefined;
    const limit = new AbortController();
    const stop = ctx.clock.every(item.rules.timeout * 1000, () => limit.abort(new Error("it took too long")));
    return { signal: limit.signal, stop };
}
function tooLong({ ref, item }, fn) {
    const message = `${(0,names/* labelOf */.Wy)(ref)} failed: ${fn.name} (${fn.pos}) took longer than ${item.rules.timeout}s and was ended`;
    return new errors/* OcurootError */._8({ code: "task-failed", message, ref });
}
function doneEnding(ctx, claimed, result, log) {
    const ending = { time: ctx.clock.now(), logs: log.records() };
    return {
        message: `complete ${claimed.ref}`,
        change: (draft) => (0,finish/* finishRun */.JH)(draft.state, claimed, result, ending),
    };
}
function failedEnding(ctx, claimed, error, log, signal) {
    const [problem] = (0,errors/* problemsOf */.GW)(error);
    const cancelled = signal.aborted;
    const failure = cancelled
        ? { text: "cancelled while it ran", kind: "cancelled", code: "cancelled" }
        : (0,release_failure/* failureOf */.g)(problem ?? { code: "internal", message: "failed" }, "error", (text) => ctx.mask(text));
    const time = ctx.clock.now();
    // The reason belongs to the log too: whoever reads only that must see how it ended.
    log.append({ timestamp: time, message: failure.text, attributes: null, stream: 2 });
    const ending = { time, logs: log.records() };
    return {
        message: `${cancelled ? "cancelled" : "failed"} ${claimed.ref}`,
        change: (draft) => (0,finish/* failRun */.QQ)(draft.state, claimed, failure, ending),
    };
}
async function storedLogs(ctx, claimed) {
    if (claimed.run.functions.length === 1)
        return [];
    const { state } = await ctx.world.snapshot();
    return (await state.get((0,names/* logsRef */.T8)(claimed.ref), run/* logsDocument */.BH)) ?? [];
}
/** Stores the log while the run goes on, and stops it when its claim was taken away. */
function keepAlive(ctx, claimed, log, stop) {
    let ticks = 0;
    return ctx.clock.every(saveEvery, () => {
        ticks += 1;
        if (!log.unsaved && ticks % 6 !== 0)
            return;
        const records = log.records();
        ctx.world
            .transact(`log ${claimed.ref}`, (draft) => (0,finish/* beat */.v3)(draft.state, claimed, records))
            .then((recorded) => {
            if (recorded === "lost")
                stop.abort(new Error("the claim of this run was taken away"));
        })
            .catch((error) => {
            const [problem] = (0,errors/* problemsOf */.GW)(error);
            if (problem)
                ctx.reporter.report({ type: "warning", problem });
        });
    });
}

// EXTERNAL MODULE: ./build/release/runner.js
var runner = __webpack_require__(9434);
// EXTERNAL MODULE: ./build/release/status.js
var release_status = __webpack_require__(1334);
// EXTERNAL MODULE: ./build/release/view.js
var release_view = __webpack_require__(5681);
;// CONCATENATED MODULE: ./build/release/drive.js










/**
 * Does all work of some releases that is ready or becomes so, up to `maxParallel` at once, until nothing is left that
 * can start. A run that fails stops neither its siblings nor other releases.
 */
async function driveReleases(ctx, releases, options = {}) {
    return new Driver(ctx, options).drive(releases, options.begun ?? []);
}
/** What a process claims with. @param by who gives the command */
function claimRequest(ctx, by, capacity = ctx.maxParallel) {
    const { owner, clock, runner } = ctx;
    return {
        owner: owner.id,
        ...(owner.url === undefined ? {} : { url: owner.url }),
        ...(runner === undefined ? {} : { runner }),
        by,
        time: clock.now(),
        capacity,
    };
}
class Driver {
    #ctx;
    #started = [];
    #problems = [];
    #memory;
    /** The furthest phase of each release that was started in. */
    #phases = new Map();
    #evaluations = new Map();
    /** Places that runs of the plan name, which were told. */
    #told = new Set();
    #active = new Set();
    /** Runs that have ended and are to be recorded together. */
    #ended = [];
    #unusable = new Set();
    #follow;
    #held;
    /** Runs that have ended since somebody last looked what follows from them. */
    #news = [];
    #looking = false;
    #claiming;
    #free;
    /** The moment that is waited for. */
    #alarm;
    /** Who gives the command. */
    #by = "";
    #broken = false;
    constructor(ctx, { memory, held, follow }) {
        this.#ctx = ctx;
        this.#memory = memory ?? new claim/* ClaimMemory */.__();
        this.#held = held;
        this.#follow = follow;
        this.#free = ctx.maxParallel;
    }
    async drive(releases, begun) {
        const by = this.#ctx.actor();
        await this.#evaluate(releases);
        this.#by = await by;
        this.#free -= begun.length;
        if (begun.length > 0)
            this.#track(this.#start(begun));
        else if (this.#evaluations.size > 0)
            this.#track(this.#claim());
        while (this.#active.size > 0)
            await Promise.race(this.#active);
        return {
            started: this.#started,
            releases: [...new Set([...releases, ...this.#evaluations.keys()])],
            unusable: [...this.#unusable],
            problems: [...this.#problems, ...this.#memory.unreadable],
        };
    }
    /** A file that does not evaluate keeps its own releases back, nothing else. */
    async #evaluate(releases) {
        for (const release of releases) {
            if (this.#unusable.has(release) || this.#evaluations.has(release))
                continue;
            try {
                this.#evaluations.set(release, await this.#ctx.evaluate(release));
            }
            catch (error) {
                this.#unusable.add(release);
                this.#problems.push(...(0,errors/* problemsOf */.GW)(error));
            }
        }
    }
    #track(work) {
        const guarded = work
            .catch((error) => {
            this.#broken = true;
            this.#problems.push(...(0,errors/* problemsOf */.GW)(error));
        })
            .finally(() => this.#active.delete(guarded));
        this.#active.add(guarded);
    }
    /**
     * Takes what is ready, as much as there is room for, and starts it.
     *
     * @param before what is told first, so that an end is seen before what follows from it
     */
    async #claim(before) {
        if (this.#broken || this.#ctx.signal.aborted)
            return;
        const capacity = this.#free;
        if (capacity === 0)
            return;
        this.#free = 0;
        const request = {
            ...claimRequest(this.#ctx, this.#by, capacity),
            memory: this.#memory,
            ...(this.#held === undefined ? {} : { held: this.#held }),
        };
        const releases = [...this.#evaluations.keys()];
        let found = [];
        const claiming = this.#ctx.world.transact(() => startMessage(found), async (draft) => {
            found = await (0,claim/* claimReady */.ur)(draft, releases, request);
            return found;
        });
        this.#claiming = claiming;
        const claimed = await claiming.finally(() => {
            this.#free += capacity;
            this.#claiming = undefined;
        });
        this.#free -= claimed.length;
        this.#wakeLater();
        await before?.catch(() => { });
        await this.#start(claimed);
    }
    async #start(claimed) {
        await this.#reportOpened(claimed);
        for (const each of claimed)
            this.#track(this.#perform(each));
    }
    /** What is tried again by itself may only start later: this process stays for it. */
    #wakeLater() {
        const { later } = this.#memory;
        if (later === undefined || later === this.#alarm)
            return;
        this.#alarm = later;
        const wake = async () => {
            await this.#ctx.clock.until(later, this.#ctx.signal);
            if (this.#alarm === later)
                this.#alarm = undefined;
            await this.#claim();
        };
        this.#track(wake());
    }
    async #perform(claimed) {
        const { reporter } = this.#ctx;
        const evaluation = this.#evaluations.get(claimed.release.ref);
        if (!evaluation)
            throw new errors/* OcurootError */._8({ code: "internal", message: `${claimed.release.ref} was not evaluated` });
        this.#started.push(claimed.ref);
        this.#tellPlace(claimed);
        reporter.report({ type: "run-started", run: (0,release_view/* describeRun */.vZ)(claimed.item, claimed.ref, claimed.run, "running", []) });
        const ending = await performRun(this.#ctx, evaluation, claimed).finally(() => {
            this.#free += 1;
        });
        this.#ended.push({ claimed, ending });
        if (this.#ended.length === 1)
            this.#track(this.#record());
    }
    /** Away from GitHub there is nobody else to do it. */
    #tellPlace({ item: { needs } }) {
        if (needs === undefined || this.#ctx.runner !== undefined)
            return;
        const text = (0,runner/* needsText */.RS)(needs);
        if (this.#told.has(text))
            return;
        this.#told.add(text);
        this.#ctx.reporter.report({ type: "note", text: `What is for ${text} is done here: this is no job on GitHub` });
    }
    /**
     * Records all runs that have ended by now. Queued one behind the other, their results and the start of what they make
     * ready travel in one commit.
     */
    async #record() {
        await new Promise((resolve) => setImmediate(resolve));
        const batch = this.#ended;
        this.#ended = [];
        const reported = Promise.all(batch.map(async ({ claimed, ending }) => {
            if (ending !== "paused")
                await this.#recordEnd(claimed, ending);
            await this.#report(claimed);
        }));
        this.#track(this.#claim(reported));
        await reported;
        for (const { claimed } of batch)
            await this.#takeAlong(claimed);
        this.#news.push(...batch.map(({ claimed }) => claimed.ref));
        await this.#look();
    }
    /** Finds what follows from what has ended, and starts it. What ends meanwhile is looked at afterwards. */
    async #look() {
        if (!this.#follow || this.#looking)
            return;
        this.#looking = true;
        try {
            while (this.#news.length > 0 && !this.#broken && !this.#ctx.signal.aborted) {
                const following = await this.#follow(this.#news.splice(0));
                if (following === undefined)
                    continue;
                this.#held = following.held;
                await this.#evaluate(following.releases);
                // A claim that is on its way does not know of these releases.
                while (this.#claiming)
                    await this.#claiming.catch(() => { });
                await this.#claim();
            }
        }
        finally {
            this.#looking = false;
        }
    }
    /**
     * Another process may have found this deployment busy and left its own release's run waiting: nobody but who frees
     * the place knows when it can start, so it is started from here.
     */
    async #takeAlong({ item, release }) {
        if (item.kind !== "deploy" || this.#broken || this.#ctx.signal.aborted)
            return;
        const sources = await this.#ctx.world.snapshot();
        const deployments = new release_deployments/* Deployments */.D(release.package, sources);
        await deployments.load(item.name);
        const waiting = deployments.waiting(item.name);
        const unknown = new Set(waiting.map((attempt) => attempt.run.release).filter((ref) => !this.#evaluations.has(ref)));
        const here = [];
        for (const ref of unknown) {
            if ((await (0,load.loadRelease)(sources.state, ref)).document.commit === this.#ctx.commit)
                here.push(ref);
        }
        if (here.length === 0)
            return;
        await this.#evaluate(here);
        await this.#claim();
    }
    async #recordEnd(claimed, ending) {
        const recorded = await this.#ctx.world.transact(ending.message, async (draft) => ({
            outcome: await ending.change(draft),
            status: await (0,release_status/* statusOf */.c2)(draft.state, claimed.ref),
        }));
        if (recorded.status === "complete")
            this.#memory.settled.add(claimed.item.ref);
        if (recorded.outcome !== "lost")
            return;
        this.#problems.push({
            code: "runner-lost",
            message: `${(0,names/* labelOf */.Wy)(claimed.ref)} was taken away from this process while it ran; its result was not recorded`,
            ref: claimed.ref,
        });
    }
    /** Runs of a phase that had none yet: what the others of it wait for has changed. */
    async #reportOpened(claimed) {
        for (const { item, release } of claimed) {
            if (item.phase <= (this.#phases.get(release.ref) ?? 0))
                continue;
            this.#phases.set(release.ref, item.phase);
            const { state, intent } = await this.#ctx.world.snapshot();
            const view = await (0,release_view/* viewRelease */.nB)(state, release.ref, new freeze/* Freezes */.dj(intent, this.#ctx.clock.now()));
            this.#ctx.reporter.report({ type: "release", action: "changed", release: view });
        }
    }
    async #report({ item, ref, release }) {
        const { state, intent } = await this.#ctx.world.snapshot();
        const status = await (0,release_status/* statusOf */.c2)(state, ref);
        const freezes = new freeze/* Freezes */.dj(intent, this.#ctx.clock.now());
        const run = await (0,release_view/* viewRun */.bz)(state, release, item, ref, status, new Set([item.phase]), freezes);
        this.#ctx.reporter.report({ type: "run-ended", run });
        if (status !== "failed_retried")
            return;
        const view = await (0,release_view/* viewRelease */.nB)(state, release.ref, freezes);
        this.#ctx.reporter.report({ type: "release", action: "changed", release: view });
    }
}
function startMessage(claimed) {
    const [first, ...others] = claimed;
    return first === undefined
        ? "take over"
        : `start ${first.ref}${others.length === 0 ? "" : ` and ${others.length} more`}`;
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ finishRun),
/* harmony export */   QQ: () => (/* binding */ failRun),
/* harmony export */   UA: () => (/* binding */ endBadly),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   v3: () => (/* binding */ beat)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _again_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5538);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3585);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1334);





/** The run as it stands, if it is still ours. After a claim is gone its old owner can record nothing. */
async function owned(state, claimed) {
    if ((await (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(state, claimed.ref)) !== "running")
        return undefined;
    const run = await state.get(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE);
    const mine = claimed.run.claim;
    return run?.claim?.owner === mine?.owner && run?.claim?.since === mine?.since ? run : undefined;
}
async function writeLogs(state, run, logs) {
    if (logs.length > 0)
        await state.set((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logsRef */ .T8)(run), _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .logsDocument */ .BH, [...logs]);
}
/** The chain with its last step ended. */
function ended(run, time, result) {
    return run.functions.map((step, index) => index === run.functions.length - 1 ? { ...step, ended: time, result } : step);
}
/** Records success: output, task document, tags and the link to what stands now, in one change. */
async function finishRun(state, claimed, result, { time, logs }) {
    const run = await owned(state, claimed);
    if (!run)
        return "lost";
    const { claim: _claim, ...rest } = run;
    const done = {
        ...rest,
        functions: ended(run, time, "done"),
        output: result.outputs === null ? null : { ...result.outputs },
        watch_files: result.watch.length > 0 ? [...result.watch] : null,
        ended: time,
        ...(result.tags.length > 0 ? { tags: [...result.tags] } : {}),
    };
    await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, done);
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .setStatus */ .Lx)(state, claimed.ref, "complete", time);
    await writeLogs(state, claimed.ref, logs);
    for (const tag of result.tags)
        await state.link((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRef */ .y6)(claimed.release.package, tag), claimed.release.ref);
    await state.set(claimed.item.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .taskDocument */ .h4, {
        run_ref: claimed.ref,
        type: done.type,
        release: claimed.release.ref,
        input: done.functions[0]?.inputs ?? null,
        output: done.output ?? null,
    });
    await moveLink(state, claimed, done.type);
    return "recorded";
}
/** `@/deploy/ENV` follows what was deployed or removed; `@/task/NAME` never goes back to an older release. */
async function moveLink(state, { item, release }, type) {
    const link = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRef */ .pV)(release.package, item.kind, item.name);
    const target = await state.linkAt(link);
    const standing = target === undefined ? undefined : releaseOf(target);
    // What is removed is what stands there, also where a newer release failed over it and was the one tried last.
    if (type === "down")
        await state.unlink(link);
    else if (item.kind === "deploy" || standing === undefined || (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNatural */ .dk)(standing, release.ref) <= 0) {
        await state.link(link, item.ref);
    }
}
function releaseOf(item) {
    const cut = item.search(/\/(task|deploy)\/[^/]+$/);
    const release = cut < 0 ? undefined : item.slice(0, cut);
    return release !== undefined && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRelease */ .ek)(release) ? release : undefined;
}
/** Records the result of one step together with the start of the next one, or the pause between them. */
async function nextStep(state, claimed, result, { time, logs }) {
    const run = await owned(state, claimed);
    if (!run)
        return { kind: "lost" };
    const { inputs, values, missing } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInputs */ .e)(state, result.inputs);
    const chain = [...ended(run, time, "next"), stepOf(result, inputs, missing.length === 0 ? time : undefined)];
    await writeLogs(state, claimed.ref, logs);
    if (missing.length === 0) {
        const next = { ...run, functions: chain };
        await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, next);
        return { kind: "go", values, run: next };
    }
    const { claim: _claim, ...rest } = run;
    await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, { ...rest, functions: chain });
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .setStatus */ .Lx)(state, claimed.ref, "paused", time);
    return { kind: "paused", missing };
}
function stepOf(result, inputs, started) {
    return {
        fn: result.fn,
        inputs,
        ...(started === undefined ? {} : { started }),
        ...(result.annotation === undefined ? {} : { annotation: result.annotation }),
    };
}
/**
 * Records that a run failed or was cancelled: why, where, and its log; and makes the next one where the config says so.
 * What stands in its place stays.
 */
async function failRun(state, claimed, failure, { time, logs }) {
    const run = await owned(state, claimed);
    if (!run)
        return "lost";
    await writeLogs(state, claimed.ref, logs);
    const ended = await endBadly(state, claimed.ref, run, failure, time);
    const again = await (0,_again_js__WEBPACK_IMPORTED_MODULE_2__/* .tryAgain */ .Q)(state, claimed.item, claimed.ref, ended, failure, time);
    return again ? "again" : "recorded";
}
/** The end of a started run without success. @returns its document. */
async function endBadly(state, ref, run, failure, time) {
    const { claim: _claim, ...rest } = run;
    const failed = { ...rest, functions: ended(run, time, "failed"), failure, ended: time };
    await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, failed);
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .setStatus */ .Lx)(state, ref, failure.kind === "cancelled" ? "cancelled" : "failed", time);
    return failed;
}
/** Shows that the owner is alive and stores the log so far. */
async function beat(state, claimed, logs) {
    const run = await owned(state, claimed);
    if (!run?.claim)
        return "lost";
    await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, { ...run, claim: { ...run.claim, beat: run.claim.beat + 1 } });
    await writeLogs(state, claimed.ref, logs);
    return "recorded";
}


/***/ }),

/***/ 1466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ declareLost)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _again_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5538);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(648);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6267);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1944);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1334);







/**
 * Marks runs whose owner is certainly dead as failed (lost). They are not run again by themselves, since what they did
 * may have happened fully, partly or not at all: a person looks first and retries. Only where the config says that they
 * bear it (`on_lost = "retry"`) the next run is made in the same change, and reported as a warning.
 *
 * @param running refs of runs whose status is `running`.
 * @returns one problem for each run that was found lost and waits for somebody.
 */
async function declareLost(ctx, snapshot, running) {
    const problems = [];
    for (const ref of running) {
        const claim = (await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE))?.claim;
        if (!claim || !(await ctx.owner.isDead(claim.owner, { ref, ...claim })))
            continue;
        const found = await declare(ctx, ref, claim);
        if (found?.again)
            ctx.reporter.report({ type: "warning", problem: found.problem });
        else if (found)
            problems.push(found.problem);
    }
    return problems;
}
async function declare(ctx, ref, claim) {
    const time = ctx.clock.now();
    return ctx.world.transact(`lost ${ref}`, async ({ state }) => {
        const run = await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE);
        // Whoever shows a sign of life after it was judged is not gone.
        const same = run?.claim?.owner === claim.owner && run.claim.since === claim.since && run.claim.beat === claim.beat;
        if (!run || !same || (await (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .statusOf */ .c2)(state, ref)) !== "running")
            return undefined;
        const place = run.type === "task" || run.type === "" ? "it" : ref.split("/").at(-2);
        const text = `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(ref)} was lost: its runner ended without a result; ${place} may be half changed`;
        const failure = { text, kind: "lost", code: "runner-lost" };
        const ended = await (0,_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .endBadly */ .UA)(state, ref, run, failure, time);
        const { items } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_4__.loadRelease)(state, run.release);
        const item = items.find((each) => each.ref === (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .itemOf */ .Tu)(ref));
        const again = item && (await (0,_again_js__WEBPACK_IMPORTED_MODULE_2__/* .tryAgain */ .Q)(state, item, ref, ended, failure, time));
        const problem = (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Z)(failure, ref);
        if (again)
            return { again: true, problem: { ...problem, message: `${text}; it is tried again` } };
        return {
            again: false,
            problem: { ...problem, fix: `look at ${place}, then: ocuroot release retry ${run.release}` },
        };
    });
}


/***/ }),

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ redeployRun),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   qJ: () => (/* binding */ redeployOf)
/* harmony export */ });
/* harmony import */ var _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3585);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1334);
/* harmony import */ var _take_over_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9598);







/** How many redeploys may cause each other before the chain is stopped and named. */
const mostHops = 10;
/**
 * Whether what stands on a deployment was made from other values than its inputs have now: compared is what the last
 * run recorded, whatever came of it, so that a failed redeploy is not repeated by itself (W22).
 */
async function redeployOf(state, deployments, environment) {
    const tried = deployments.tried(environment);
    if (!tried || tried.run.type === "down" || (0,_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(tried.status))
        return undefined;
    if (!(0,_take_over_js__WEBPACK_IMPORTED_MODULE_5__/* .isTried */ .fm)(await deployments.should(environment), tried))
        return undefined;
    if (deployments.waiting(environment).some((run) => answersAlready(run, tried)))
        return undefined;
    return compare(state, deployments.package, tried);
}
/** Planned runs are no answer: they may be blocked by their phase. */
function answersAlready(waiting, tried) {
    return waiting.releaseId === tried.releaseId && (0,_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(waiting.run) !== "planned";
}
/** The same question for a redeploy that is about to start: is it still due with the values of now? */
async function compare(state, pkg, tried) {
    const recorded = withoutOwn(tried.run.functions[0]?.inputs ?? {}, pkg, tried.environment);
    const { inputs, missing } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveInputs */ .e)(state, recorded);
    if (missing.length > 0)
        return { kind: "blocked", tried, missing };
    const changed = Object.keys(recorded).filter((name) => !(0,_documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValues */ .Z)(pick(recorded, name), pick(inputs, name)));
    if (changed.length === 0)
        return undefined;
    const cause = await causeOf(state, recorded, changed);
    const hops = cause ? (cause.run.hops ?? 0) + 1 : 0;
    if (hops < mostHops)
        return { kind: "due", tried, changed, hops };
    return { kind: "cycle", tried, changed, chain: await chainOf(state, (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(tried.ref), cause) };
}
function pick(inputs, name) {
    const input = inputs[name];
    return input === undefined ? {} : { [name]: input };
}
/** Inputs that read what this very deployment put out say nothing about doing it again. */
function withoutOwn(inputs, pkg, environment) {
    return Object.fromEntries(Object.entries(inputs).filter(([, { ref }]) => {
        const parts = ref === undefined ? undefined : (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRun */ .ED)(`${ref.split("#")[0]}/1`);
        return !(parts?.package === pkg && parts.kind === "deploy" && parts.name === environment);
    }));
}
/** The redeploy that changed an input, of several the one with most before it; none when releases or users did. */
async function causeOf(state, inputs, changed) {
    let cause;
    for (const name of changed) {
        const producer = await producerOf(state, inputs[name]?.ref);
        if (!producer || (0,_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(producer.run) !== "redeploy")
            continue;
        if (!cause || (producer.run.hops ?? 0) > (cause.run.hops ?? 0))
            cause = producer;
    }
    return cause;
}
async function producerOf(state, ref) {
    const document = ref?.split("#")[0];
    if (document === undefined || !(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRun */ .ED)(`${document}/1`))
        return undefined;
    const result = await state.get(document, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .taskDocument */ .h4);
    const run = result && (await state.get(result.run_ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocument */ .rE));
    return run && { ref: result.run_ref, run };
}
/** Labels from a deployment back through what caused its redeploys, until one comes again. */
async function chainOf(state, label, cause) {
    const chain = [label];
    for (let next = cause; next && chain.length <= mostHops;) {
        const repeated = chain.includes((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(next.ref));
        chain.push((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(next.ref));
        if (repeated)
            break;
        const inputs = next.run.functions[0]?.inputs ?? {};
        next = await causeOf(state, inputs, Object.keys(inputs));
    }
    return chain;
}
/** The run that a redeploy asks for: what was tried, with its inputs to be read again. */
function redeployRun({ tried, hops }) {
    const [first] = tried.run.functions;
    return {
        type: "up",
        release: tried.run.release,
        functions: first ? [{ fn: first.fn, inputs: first.inputs }] : tried.run.functions,
        output: null,
        watch_files: null,
        reason: "redeploy",
        hops,
    };
}


/***/ }),

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ copyForRetry),
/* harmony export */   g: () => (/* binding */ retryRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _add_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8833);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3585);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1944);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1334);
/* harmony import */ var _take_over_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9598);







/**
 * Makes a new pending run for each item whose last run failed, was lost or cancelled. It goes on at the step that did
 * not finish, with what the steps before it gave.
 *
 * @param only the item that is meant (`R/task/NAME`, `R/deploy/ENV`); without it all of the release.
 * @returns refs of the new runs.
 * @throws `nothing-to-retry` when nothing failed; `superseded` when a newer release stands where all of it would go.
 */
async function retryRelease(draft, releaseRef, request, only) {
    const release = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.loadRelease)(draft.state, releaseRef);
    const deployments = await (0,_take_over_js__WEBPACK_IMPORTED_MODULE_5__/* .takeOver */ .w9)(draft, release.package, request);
    const added = [];
    const refused = [];
    const meant = release.items.filter(({ ref }) => only === undefined || ref === only);
    for (const item of meant) {
        const runs = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(draft.state, item.ref);
        const last = runs.at(-1);
        if (!last || (last.status !== "failed" && last.status !== "cancelled"))
            continue;
        if (runs.some((run) => (0,_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(run.status)) || (await isStanding(draft.state, runs)))
            continue;
        // What is to be removed was asked for by the take-over, of the release that is there now.
        if (await isUnstartedTeardown(draft.state, last))
            continue;
        const why = item.kind === "deploy" ? await refusalOf(draft, deployments, release, item, last.ref) : undefined;
        if (why !== undefined)
            refused.push(`${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(last.ref)}: ${why}`);
        else
            added.push(await retryRun(draft, item, last.ref, last.status, request.time));
    }
    if (added.length > 0)
        return added;
    const label = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(only ?? release.ref);
    if (refused.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OcurootError */ ._8({ code: "nothing-to-retry", message: `nothing of ${label} failed`, ref: release.ref });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OcurootError */ ._8({
        code: "superseded",
        message: `nothing of ${label} can be retried (${refused.join("; ")})`,
        ref: release.ref,
        fix: "to go back to it, set the intent of the deployment: ocuroot rollback PACKAGE ENVIRONMENT --to RELEASE",
    });
}
/** What was started last ended well; that something after it was cancelled before it began changes nothing. */
async function isStanding(state, runs) {
    for (const { ref, status } of runs.toReversed()) {
        if (status === "complete")
            return true;
        if ((await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(state, ref)).started !== undefined)
            return false;
    }
    return false;
}
async function isUnstartedTeardown(state, { ref }) {
    const run = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(state, ref);
    return run.type === "down" && run.started === undefined;
}
/** Why a deployment must not be tried again: intent has moved on. */
async function refusalOf(draft, deployments, release, item, last) {
    const should = await deployments.should(item.name);
    const down = (await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(draft.state, last)).type === "down";
    if (down)
        return should === undefined ? undefined : `${item.name} is wanted again`;
    if (!(await draft.state.has((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentRef */ .Hu)(item.name))))
        return `there is no environment ${item.name}`;
    const wanted = (0,_take_over_js__WEBPACK_IMPORTED_MODULE_5__/* .intendedId */ .hD)(deployments, should);
    return wanted && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNatural */ .dk)(wanted, release.id) > 0 ? `${wanted} took over` : undefined;
}
async function retryRun(draft, item, ref, status, time) {
    const run = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(draft.state, ref);
    if (status === "failed")
        await (0,_status_js__WEBPACK_IMPORTED_MODULE_4__/* .setStatus */ .Lx)(draft.state, ref, "failed_retried", time);
    return (0,_add_run_js__WEBPACK_IMPORTED_MODULE_2__/* .addRun */ .Z)(draft.state, item, copyForRetry(run, ref), time);
}
/** The chain up to and with the step that did not finish; its type stays, also for a teardown (W17). */
function copyForRetry(run, ref) {
    const chain = run.functions.map((step, index, all) => {
        if (index < all.length - 1)
            return step;
        const { started: _started, ended: _ended, result: _result, ...rest } = step;
        const inputs = step.inputs ?? {};
        // What is taken away may be gone from where it was read: a teardown is given what was done with it (the values of old).
        return { ...rest, inputs: run.type === "down" ? inputs : (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .unresolved */ .I)(inputs) };
    });
    return {
        type: run.type,
        release: run.release,
        functions: chain,
        output: null,
        watch_files: null,
        // What never started keeps its place in the plan, whoever had asked for it; what ran is asked for again at once.
        reason: run.started === undefined ? "planned" : "retry",
        retry_of: ref,
        from_step: chain.length - 1,
        ...(run.hops === undefined ? {} : { hops: run.hops }),
    };
}


/***/ })

};
