export const id = 362;
export const ids = [362,681];
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






/** Marks lost runs of a package, so that whoever looks next sees them. */
async function findLost(session, pkg) {
    const { state } = await session.world.snapshot();
    const markers = await state.match(`${(0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeGlob */ .yk)(pkg)}/@r*/{task,deploy}/*/*/status/running`);
    return (0,_release_lost_js__WEBPACK_IMPORTED_MODULE_4__/* .declareLost */ .ZT)(session, state, markers.map((marker) => marker.slice(0, -"/status/running".length)));
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
var names = __webpack_require__(6280);
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

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ viewRun),
/* harmony export */   nB: () => (/* binding */ viewRelease),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6280);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(648);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1944);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2285);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9434);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1334);







/** A release as it stands in a snapshot: the newest run of every item, what waits and for what, and how it is judged. */
async function viewRelease(snapshot, ref, freezes) {
    const release = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__.loadRelease)(snapshot, ref);
    const open = await (0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .openPhases */ .RY)(snapshot, release);
    const runs = [];
    for (const item of release.items) {
        const newest = (await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__.runsOf)(snapshot, item.ref)).at(-1);
        if (newest)
            runs.push(await viewRun(snapshot, release, item, newest.ref, newest.status, open, freezes));
    }
    return {
        ref: release.ref,
        package: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(release.package),
        id: release.id,
        commit: release.document.commit,
        ...(release.document.subject === undefined ? {} : { subject: release.document.subject }),
        status: judge(runs),
        tags: await tagsOf(snapshot, release),
        runs,
        waits: distinct(runs.flatMap((run) => run.waits)),
    };
}
/** One run as it stands. */
async function viewRun(snapshot, release, item, ref, status, open, freezes) {
    const run = await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE);
    const found = run && (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isWaiting */ .Gu)(status) ? await (0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .waitsOf */ .yI)(snapshot, release, item, run, open, freezes) : [];
    const free = found.length === 0 && run !== undefined && (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isWaiting */ .Gu)(status);
    const waits = free && item.needs !== undefined ? [(0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerWait */ .uJ)(item.needs, run)] : found;
    const view = describeRun(item, ref, run, wordOf(status, run, waits), waits);
    if (item.kind === "task" || view.status === "done" || run?.started === undefined)
        return view;
    return { ...view, on_record: await onRecord(snapshot, release, item) };
}
/** The release that is deployed where an item goes, as far as is recorded; `""` for none. */
async function onRecord(snapshot, release, item) {
    const target = await snapshot.linkAt((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRef */ .pV)(release.package, "deploy", item.name));
    return target === undefined ? "" : ((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRun */ .ED)(`${target}/1`)?.releaseId ?? "");
}
/** A run in the words people see. */
function describeRun(item, ref, run, status, waits) {
    const duration = run?.started && run.ended ? Date.parse(run.ended) - Date.parse(run.started) : undefined;
    return {
        ref,
        label: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .runLabel */ .Az)(ref, run?.type),
        type: run?.type === "down" ? "down" : item.kind === "deploy" ? "up" : "task",
        name: item.name,
        phase: item.phaseName,
        phase_index: item.phase,
        status,
        ...reasonOf(run, status),
        attempt: Number(ref.slice(ref.lastIndexOf("/") + 1)),
        ...(run?.started === undefined ? {} : { started_at: run.started }),
        ...(run?.ended === undefined ? {} : { ended_at: run.ended }),
        ...(duration === undefined ? {} : { duration_ms: duration }),
        ...(run?.owner === undefined ? {} : { owner: ownerOf(run.owner, run) }),
        inputs: inputValues(run),
        outputs: run?.output ?? {},
        waits,
        ...(run?.attribution === undefined ? {} : { attribution: run.attribution }),
        ...(run?.failure === undefined ? {} : { problem: (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Z)(run.failure, ref) }),
    };
}
/** Why there is such a run; of a cancelled one, why it was cancelled. */
function reasonOf(run, status) {
    const reason = status === "cancelled" ? (run?.cancelled?.why ?? run?.failure?.text) : run?.reason;
    return reason === undefined ? {} : { reason };
}
/** Owners that are part of a GitHub run begin with its address. */
function ownerOf(owner, { claim }) {
    const kind = /^https?:/.test(owner) ? "github" : "process";
    return { kind, ...(claim?.url === undefined ? {} : { url: claim.url }) };
}
function inputValues(run) {
    const values = {};
    for (const [name, input] of Object.entries(run?.functions[0]?.inputs ?? {})) {
        const value = input.value ?? input.default;
        if (value !== undefined)
            values[name] = value;
    }
    return values;
}
/**
 * The word for a stored status: what was lost and what needs somebody are told apart from failed and pending. As long
 * as another phase has its turn a run is pending, whatever else it needs.
 */
function wordOf(status, run, waits) {
    if (status === "complete")
        return "done";
    if (status === "failed")
        return run?.failure?.kind === "lost" ? "lost" : "failed";
    if (status === "pending" || status === "paused") {
        return waits.some((wait) => wait.act) && !waits.some((wait) => wait.kind === "phase") ? "waiting" : "pending";
    }
    return status ?? "failed";
}
/** Failed wins, then cancelled, running, what needs somebody, what comes by itself; else it is complete. */
function judge(runs) {
    const has = (...statuses) => runs.some((run) => statuses.includes(run.status));
    if (has("failed", "lost", "failed_retried"))
        return "failed";
    if (runs.some((run) => run.status === "cancelled" && run.problem !== undefined))
        return "cancelled";
    if (has("running"))
        return "running";
    if (has("waiting"))
        return "waiting";
    return has("pending") ? "pending" : "complete";
}
async function tagsOf(snapshot, release) {
    const tags = [];
    for (const name of await snapshot.children(release.package)) {
        if (!name.startsWith("@") || name === "@" || /^@r[0-9]+$/.test(name))
            continue;
        if ((await snapshot.linkAt(`${release.package}/${name}`)) === release.ref)
            tags.push(name.slice(1));
    }
    return tags;
}
function distinct(waits) {
    const seen = new Set();
    return waits.filter((wait) => {
        if (seen.has(wait.text))
            return false;
        seen.add(wait.text);
        return true;
    });
}


/***/ })

};
