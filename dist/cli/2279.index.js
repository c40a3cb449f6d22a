export const id = 2279;
export const ids = [2279];
export const modules = {

/***/ 1656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  __: () => (/* binding */ ClaimMemory),
  ur: () => (/* binding */ claimReady),
  XF: () => (/* binding */ closeRefused),
  Of: () => (/* binding */ refusalOf),
  su: () => (/* binding */ startMessage)
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
/** What a commit says of the runs that were claimed in it. */
function startMessage(claimed) {
    const [first, ...others] = claimed;
    return first === undefined
        ? "take over"
        : `start ${first.ref}${others.length === 0 ? "" : ` and ${others.length} more`}`;
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
