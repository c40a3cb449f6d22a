export const id = 9362;
export const ids = [9362];
export const modules = {

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   i: () => (/* binding */ findLost),
/* harmony export */   iq: () => (/* binding */ runReleases)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2232);
/* harmony import */ var _release_drive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2439);
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2675);
/* harmony import */ var _release_lost_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1466);
/* harmony import */ var _release_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5681);
/* harmony import */ var _work_identify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4638);







/** Marks lost runs, of one package or of all, so that whoever looks next sees them. */
async function findLost(session, pkg) {
    const { state } = await session.world.snapshot();
    const { running } = await (0,_work_identify_js__WEBPACK_IMPORTED_MODULE_6__/* .openRuns */ .t)(state, pkg === undefined ? undefined : (0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeGlob */ .yk)(pkg));
    return (0,_release_lost_js__WEBPACK_IMPORTED_MODULE_4__/* .declareLost */ .ZT)(session, state, running);
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

/***/ 2439:
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
var deployments = __webpack_require__(1182);
// EXTERNAL MODULE: ./build/release/load.js
var load = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/release/freeze.js
var freeze = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/release/status.js
var release_status = __webpack_require__(1334);
// EXTERNAL MODULE: ./build/release/view.js
var release_view = __webpack_require__(5681);
;// CONCATENATED MODULE: ./build/release/reports.js



/** Tells what has become of runs, as it is recorded. */
class RunReports {
    #ctx;
    /** The furthest phase of each release that was started in. */
    #phases = new Map();
    constructor(ctx) {
        this.#ctx = ctx;
    }
    /** Releases whose next phase has begun with these runs: what the others of it wait for has changed. */
    async opened(claimed) {
        for (const { item, release } of claimed) {
            if (item.phase <= (this.#phases.get(release.ref) ?? 0))
                continue;
            this.#phases.set(release.ref, item.phase);
            await this.#changed(release.ref);
        }
    }
    /** The end of a run; and its release, where the run is tried again. */
    async ended({ item, ref, release }) {
        const { state, intent } = await this.#ctx.world.snapshot();
        const status = await (0,release_status/* statusOf */.c2)(state, ref);
        const freezes = new freeze/* Freezes */.dj(intent, this.#ctx.clock.now());
        const run = await (0,release_view/* viewRun */.bz)(state, release, item, ref, status, new Set([item.phase]), freezes);
        this.#ctx.reporter.report({ type: "run-ended", run });
        if (status === "failed_retried")
            await this.#changed(release.ref);
    }
    async #changed(release) {
        const { state, intent } = await this.#ctx.world.snapshot();
        const view = await (0,release_view/* viewRelease */.nB)(state, release, new freeze/* Freezes */.dj(intent, this.#ctx.clock.now()));
        this.#ctx.reporter.report({ type: "release", action: "changed", release: view });
    }
}

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
    const label = (0,names/* runLabel */.Az)(claimed.ref, claimed.run.type);
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
function tooLong({ ref, item, run }, fn) {
    const message = `${(0,names/* runLabel */.Az)(ref, run.type)} failed: ${fn.name} (${fn.pos}) took longer than ${item.rules.timeout}s and was ended`;
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
    #reports;
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
        this.#reports = new RunReports(ctx);
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
        const claiming = this.#ctx.world.transact(() => (0,claim/* startMessage */.su)(found), async (draft) => {
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
        await this.#reports.opened(claimed);
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
            await this.#reports.ended(claimed);
        }));
        this.#track(this.#claim(reported));
        await reported;
        const ended = batch.map(({ claimed }) => claimed);
        await this.#takeAlong(ended);
        this.#news.push(...ended.map(({ ref }) => ref));
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
     * Another process may have found these deployments busy and left its own release's runs waiting: nobody but who frees
     * the place knows when they can start, so they are started from here.
     */
    async #takeAlong(ended) {
        const places = ended.filter(({ item }) => item.kind === "deploy");
        if (places.length === 0 || this.#broken || this.#ctx.signal.aborted)
            return;
        const sources = await this.#ctx.world.snapshot();
        const packages = new Map(places.map(({ release }) => [release.package, new deployments/* Deployments */.D(release.package, sources)]));
        const here = new Set();
        for (const { item, release } of places) {
            const deployments = packages.get(release.package);
            await deployments?.load(item.name);
            for (const { run } of deployments?.waiting(item.name) ?? []) {
                if (this.#evaluations.has(run.release) || here.has(run.release))
                    continue;
                const { commit } = (await (0,load.loadRelease)(sources.state, run.release)).document;
                if (commit === this.#ctx.commit)
                    here.add(run.release);
            }
        }
        if (here.size === 0)
            return;
        await this.#evaluate([...here]);
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
/* harmony export */   Op: () => (/* binding */ markLost),
/* harmony export */   ZT: () => (/* binding */ declareLost),
/* harmony export */   fz: () => (/* binding */ lostAmong)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5538);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(648);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6267);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1944);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);








/**
 * Those runs whose owner is certainly dead. Writes nothing.
 *
 * @param running refs of runs whose status is `running`.
 */
async function lostAmong({ owner }, snapshot, running) {
    const lost = [];
    for (const ref of running) {
        const claim = (await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE))?.claim;
        if (claim && (await owner.isDead(claim.owner, { ref, ...claim })))
            lost.push({ ref, claim });
    }
    return lost;
}
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
    for (const lost of await lostAmong(ctx, snapshot, running)) {
        const time = ctx.clock.now();
        try {
            const found = await ctx.world.transact(`lost ${lost.ref}`, ({ state }) => markLost(state, lost, time));
            if (found?.again)
                ctx.reporter.report({ type: "warning", problem: found.problem });
            else if (found)
                problems.push(found.problem);
        }
        catch (error) {
            // One broken document keeps nothing else back (W19); a store that fails is met by whatever comes next.
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error));
        }
    }
    return problems;
}
/** The change that marks a run as lost; undefined when its owner has shown a sign of life since it was judged. */
async function markLost(state, { ref, claim }, time) {
    const run = await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE);
    const same = run?.claim?.owner === claim.owner && run.claim.since === claim.since && run.claim.beat === claim.beat;
    if (!run || !same || (await (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOf */ .c2)(state, ref)) !== "running")
        return undefined;
    const place = run.type === "task" || run.type === "" ? "it" : ref.split("/").at(-2);
    const text = `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .runLabel */ .Az)(ref, run.type)} was lost: its runner ended without a result; ${place} may be half changed`;
    const failure = { text, kind: "lost", code: "runner-lost" };
    const ended = await (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .endBadly */ .UA)(state, ref, run, failure, time);
    const { items } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(state, run.release);
    const item = items.find((each) => each.ref === (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .itemOf */ .Tu)(ref));
    const again = item && (await (0,_again_js__WEBPACK_IMPORTED_MODULE_3__/* .tryAgain */ .Q)(state, item, ref, ended, failure, time));
    const problem = (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .problemOf */ .Z)(failure, ref);
    if (again)
        return { again: true, problem: { ...problem, message: `${text}; it is tried again` } };
    return {
        again: false,
        problem: { ...problem, fix: `look at ${place}, then: ocuroot release retry ${run.release}` },
    };
}


/***/ })

};
