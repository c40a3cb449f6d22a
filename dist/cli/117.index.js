export const id = 117;
export const ids = [117];
export const modules = {

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

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** A problem as a run's document keeps it. Everything readable is masked. */
function failureOf(problem, kind, mask) {
    const { file, line, column, frames, excerpt, tail } = problem;
    return {
        text: clip(mask(problem.message)),
        kind,
        code: problem.code,
        ...(file === undefined ? {} : { position: `${file}:${line ?? 1}:${column ?? 1}` }),
        ...(frames === undefined ? {} : { frames: frames.map((frame) => ({ ...frame })) }),
        ...(excerpt === undefined ? {} : { excerpt: { ...excerpt, text: mask(excerpt.text) } }),
        ...(tail === undefined ? {} : { tail: tail.map(mask) }),
    };
}
/** Characters of a reason that are kept: whoever fails with a whole log has printed it before. */
const longestReason = 4000;
function clip(text) {
    return text.length <= longestReason ? text : `${text.slice(0, longestReason)}… (${text.length} characters)`;
}
/** A stored failure as people and `--json` see it. */
function problemOf(failure, ref) {
    const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(failure.position ?? "") ?? [];
    return {
        code: codeOf(failure),
        message: failure.text,
        ref,
        ...(file === undefined ? {} : { file, line: Number(line), column: Number(column) }),
        ...(failure.frames === undefined ? {} : { frames: failure.frames }),
        ...(failure.excerpt === undefined ? {} : { excerpt: failure.excerpt }),
        ...(failure.tail === undefined ? {} : { tail: failure.tail }),
    };
}
function codeOf(failure) {
    if (failure.kind === "lost")
        return "runner-lost";
    if (failure.kind === "cancelled")
        return "cancelled";
    return failure.code ?? "task-failed";
}


/***/ }),

/***/ 2675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ momentText),
/* harmony export */   B$: () => (/* binding */ freezeWait),
/* harmony export */   Gx: () => (/* binding */ heldNow),
/* harmony export */   dj: () => (/* binding */ Freezes)
/* harmony export */ });
/* harmony import */ var _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2415);



/**
 * What is held at one moment, as intent says. Read from the very draft whose change starts something, so that whoever
 * claims after a freeze was written sees it.
 */
class Freezes {
    #intent;
    /** The moment that is asked about, RFC 3339. */
    time;
    #known = new Map();
    /** @param time is handed in, since changes know no clock */
    constructor(intent, time) {
        this.#intent = intent;
        this.time = time;
    }
    /** What holds a deployment now; of several what has no end, else what was found first. */
    async of(place) {
        const { environment, package: pkg } = place;
        const holds = [
            ...(await this.package(pkg, "")),
            ...(await this.package(pkg, environment)),
            ...(await this.environment(environment)),
            ...this.#inWindows(place.windows ?? []),
        ].filter(({ exempt }) => !isExempt(place, exempt));
        return holds.find(({ until }) => until === undefined) ?? holds[0];
    }
    /** What holds a package in an environment, or with `""` everywhere. */
    async package(pkg, environment) {
        const where = environment === "" ? [] : [environment];
        return this.#once((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeRef */ .FJ)(environment, pkg), (ref) => this.#frozen(ref, ["thaw", ...where, "--package", pkg]));
    }
    /** What holds an environment as a whole; packages may be exempt. */
    async environment(name) {
        const frozen = await this.#once((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeRef */ .FJ)(name), (ref) => this.#frozen(ref, ["thaw", name]));
        const windows = await this.#once((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeWindowsRef */ .Iz)(name), async (ref) => {
            const document = await this.#intent.get(ref, _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeWindowsDocument */ .cE);
            return this.#inWindows(document?.windows ?? [], ref);
        });
        return [...frozen, ...windows];
    }
    #once(ref, read) {
        const known = this.#known.get(ref) ?? read(ref);
        this.#known.set(ref, known);
        return known;
    }
    async #frozen(ref, fix) {
        const found = await this.#intent.get(ref, _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeDocument */ .Vv);
        if (!found || (found.until !== undefined && Date.parse(found.until) <= Date.parse(this.time)))
            return [];
        const { reason, until, by, exempt = [] } = found;
        return [
            { ref, reason, exempt, fix, ...(until === undefined ? {} : { until: momentText(until) }), ...(by ? { by } : {}) },
        ];
    }
    #inWindows(windows, ref) {
        return windows
            .filter((window) => (0,_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWindow */ .o)(window, this.time))
            .map(({ end, timezone, reason, exempt = [] }) => ({
            reason,
            until: `${end} ${timezone ?? "UTC"}`,
            exempt,
            ...(ref === undefined ? {} : { ref }),
        }));
    }
}
function isExempt({ package: pkg, releaseId }, exempt) {
    return exempt.includes(pkg) || exempt.includes(`${pkg}/@${releaseId}`);
}
/** `2026-12-27 08:00 UTC`. */
function momentText(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
/** What a held deployment waits for, in the words that tree, log and `status` share. */
function freezeWait({ reason, until, by, ref, fix }) {
    const end = until === undefined ? "" : ` until ${until}`;
    const who = by === undefined ? "" : ` (${by})`;
    return {
        kind: "freeze",
        // What has an end goes on by itself.
        act: until === undefined,
        text: `frozen${end}: ${reason}${who}`,
        ...(ref === undefined ? {} : { ref }),
        ...(fix === undefined ? {} : { fix: [...fix, "--cascade"] }),
    };
}
/** Everything that is held at a moment: environments first, then packages. */
async function heldNow(intent, packages, time) {
    const freezes = new Freezes(intent, time);
    const found = [];
    for (const name of await intent.children("@/environment")) {
        for (const hold of await freezes.environment(name))
            found.push({ name, hold });
    }
    for (const pkg of packages) {
        for (const environment of ["", ...(await intent.children((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeRef */ .FJ)("", pkg)))]) {
            const name = [(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(pkg), ...(environment === "" ? [] : [environment])].join(" in ");
            for (const hold of await freezes.package(pkg, environment))
                found.push({ name, hold });
        }
    }
    return found;
}


/***/ }),

/***/ 2285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ openPhases),
/* harmony export */   U8: () => (/* binding */ inputWait),
/* harmony export */   l9: () => (/* binding */ waitsForPhase),
/* harmony export */   yI: () => (/* binding */ waitsOf)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2675);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3585);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1944);





/**
 * Whether an item is done as far as its followers are concerned: its last run, teardowns and cancelled ones aside, is
 * complete (W10: however many complete runs it has). An item whose environment is gone is not waited for.
 */
async function isItemDone(snapshot, item, settled) {
    if (settled?.has(item.ref))
        return true;
    if (item.kind === "deploy" && !(await snapshot.has((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentRef */ .Hu)(item.name))))
        return true;
    const runs = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(snapshot, item.ref);
    for (const run of runs.toReversed()) {
        if (run.status === "cancelled")
            continue;
        if (await isTeardown(snapshot, item, run.ref))
            continue;
        return run.status === "complete";
    }
    return false;
}
async function isTeardown(snapshot, item, run) {
    if (item.kind !== "deploy")
        return false;
    return (await snapshot.get(run, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE))?.type === "down";
}
/** How many items of a phase have failed, when that is enough to stop it; else 0. */
async function failuresThatStop(snapshot, { items }) {
    const most = items[0]?.maxFailures;
    if (most === undefined)
        return 0;
    let failed = 0;
    for (const item of items) {
        const newest = (await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(snapshot, item.ref)).findLast(({ status }) => status !== "cancelled");
        if (newest?.status === "failed")
            failed += 1;
    }
    return failed >= most ? failed : 0;
}
/** The phases of a release that may start: each one's predecessor is done, and it was not stopped by its failures. */
async function openPhases(snapshot, release, settled) {
    const open = new Set();
    for (const phase of release.phases) {
        const index = phase.items[0]?.phase;
        if (index !== undefined && (await failuresThatStop(snapshot, phase)) === 0)
            open.add(index);
        if (!(await isPhaseDone(snapshot, phase, settled)))
            break;
    }
    return open;
}
async function isPhaseDone(snapshot, phase, settled) {
    for (const item of phase.items) {
        if (!(await isItemDone(snapshot, item, settled)))
            return false;
    }
    return true;
}
/**
 * Whether a run waits for its phase: planned ones do; what was asked for later (retry, intent, redeploy) does not, nor a
 * chain that is past its first function.
 */
function waitsForPhase(run) {
    return run.type !== "down" && (run.reason ?? "planned") === "planned" && run.functions.length === 1;
}
/** The inputs that the next function of a run needs: those of its last step. */
function nextInputs(run) {
    return run.functions.at(-1)?.inputs ?? {};
}
/** What a waiting run waits for; nothing: it can start. Orders first, then needs. */
async function waitsOf(snapshot, release, item, run, open, freezes) {
    const waits = [];
    const blocked = waitsForPhase(run) && !open.has(item.phase);
    if (blocked)
        waits.push(await phaseWait(snapshot, release, item));
    if (run.not_before !== undefined && run.not_before > freezes.time)
        waits.push(retryWait(run, freezes.time));
    const hold = item.kind === "deploy" ? await freezes.of(placeOf(release, item)) : undefined;
    if (hold)
        waits.push((0,_freeze_js__WEBPACK_IMPORTED_MODULE_2__/* .freezeWait */ .B$)(hold));
    const inputs = nextInputs(run);
    const { missing } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInputs */ .e)(snapshot, inputs, run.type === "down" ? "keep" : "forget");
    for (const name of missing) {
        const wait = inputWait(release, name, inputs[name] ?? {});
        if (wait.kind !== "output" || !blocked)
            waits.push(wait);
    }
    return waits;
}
function placeOf(release, { name, freeze }) {
    return { package: release.package, releaseId: release.id, environment: name, windows: freeze };
}
/** What is tried again by itself after a pause. */
function retryWait({ not_before: due = "", automatic = 1, automatic_of: most = automatic }, time) {
    const seconds = Math.max(1, Math.ceil((Date.parse(due) - Date.parse(time)) / 1000));
    return { kind: "retry", act: false, text: `tries again in ${seconds}s (${automatic} of ${most})` };
}
async function phaseWait(snapshot, release, item) {
    const position = release.phases.findIndex((phase) => phase.items[0]?.phase === item.phase);
    const own = release.phases[position];
    const failed = own ? await failuresThatStop(snapshot, own) : 0;
    if (failed > 0) {
        const text = `held: ${failed} of ${own?.name || "its phase"} failed`;
        return { kind: "hold", act: true, text, fix: ["release", "retry", release.ref] };
    }
    const previous = release.phases[position - 1];
    const name = previous?.name || (previous?.items.map((each) => each.name).join(", ") ?? "");
    return { kind: "phase", act: false, text: `after ${name}` };
}
/** What a missing input waits for, said with what would provide it. */
function inputWait(release, name, input) {
    const ref = input.ref;
    if (ref === undefined)
        return { kind: "value", act: true, text: `needs a value for ${name}` };
    const question = input.doc === undefined ? {} : { question: input.doc };
    const short = ref.startsWith(`${release.ref}/`) ? ref.slice(release.ref.length + 1) : ref;
    if (/(^|\/)custom\//.test(short)) {
        return {
            kind: "value",
            act: true,
            text: `needs ${short}`,
            ref,
            ...question,
            fix: ["state", "set", ref, "yes", "--cascade"],
        };
    }
    if (short !== ref)
        return { kind: "output", act: false, text: `needs ${short.replace("#output/", " output ")}`, ref };
    const [document, fragment] = ref.split("#");
    const label = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRun */ .ED)(`${document}/1`) ? (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(document ?? ref) : ref;
    const output = fragment?.startsWith("output/") ? ` output ${fragment.slice("output/".length)}` : "";
    return { kind: "run", act: true, text: `needs ${label}${output}`, ref, ...question };
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


/***/ }),

/***/ 9434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ needsText),
/* harmony export */   SH: () => (/* binding */ mayStart),
/* harmony export */   n3: () => (/* binding */ isPlaceOf),
/* harmony export */   tq: () => (/* binding */ assignmentOf),
/* harmony export */   uJ: () => (/* binding */ runnerWait)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);

/**
 * Whether a job may start runs of an item: an ordinary job what names no runner, a job that was made for one item that
 * item alone, and only in the very place that the item's plan names. What a job was told is not believed: whoever can
 * start workflows by hand can tell it anything.
 *
 * @param runner undefined away from GitHub, where there is no other runner to leave work to
 */
function mayStart(runner, item) {
    if (runner === undefined)
        return true;
    const { assignment } = runner;
    if (assignment === undefined)
        return item.needs === undefined;
    return (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .itemOf */ .Tu)(assignment.ref) === item.ref && isPlaceOf(assignment, item.needs);
}
/** Whether a job is where an item has to run: in no environment where it names none. */
function isPlaceOf({ runs_on, environment }, needs = {}) {
    return (environment ?? "") === (needs.github_environment ?? "") && sameLabels(runs_on, needs.runs_on);
}
function sameLabels(one = [], other = []) {
    return JSON.stringify([one].flat()) === JSON.stringify([other].flat());
}
/** What a job of its own is told of a run. */
function assignmentOf(ref, { runs_on, github_environment }) {
    return {
        ref,
        ...(runs_on === undefined ? {} : { runs_on }),
        ...(github_environment === undefined ? {} : { environment: github_environment }),
    };
}
/** `a runner with gpu in the environment production`. */
function needsText({ runs_on, github_environment }) {
    const labels = runs_on === undefined ? "" : `a runner with ${[runs_on].flat().join(", ")}`;
    if (github_environment === undefined)
        return labels;
    return labels === ""
        ? `GitHub's environment ${github_environment}`
        : `${labels} in GitHub's environment ${github_environment}`;
}
/**
 * What a run waits for that nothing else keeps back: a job of its own. Once that was asked for, one in an environment may
 * have to be let in by somebody at GitHub.
 */
function runnerWait(needs, { request }) {
    const asked = request !== undefined && request.consumed !== true;
    const { github_environment: environment } = needs;
    if (!asked)
        return { kind: "runner", act: false, text: `needs ${needsText(needs)}` };
    if (environment === undefined)
        return { kind: "runner", act: false, text: `asked for ${needsText(needs)}` };
    return { kind: "runner", act: true, text: `needs GitHub to let it into the environment ${environment}` };
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
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
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


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ windowFault),
/* harmony export */   o: () => (/* binding */ isInWindow)
/* harmony export */ });
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
function readBound(text) {
    const date = /^(\d{4}-\d{2}-\d{2})(?:[ T]([01]\d|2[0-3]):([0-5]\d))?$/.exec(text);
    if (date) {
        const [, day = "", hour = "00", minute = "00"] = date;
        const real = new Date(`${day}T00:00:00Z`);
        return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day
            ? undefined
            : { form: "date", at: `${day} ${hour}:${minute}` };
    }
    const time = /^(?:([a-z]{3})[a-z]* )?([01]\d|2[0-3]):([0-5]\d)$/i.exec(text);
    if (!time)
        return undefined;
    const [, name, hour = "0", minute = "0"] = time;
    const minutes = Number(hour) * 60 + Number(minute);
    if (name === undefined)
        return { form: "daily", at: minutes };
    const day = days.indexOf(name.toLowerCase());
    return day < 0 ? undefined : { form: "weekly", at: day * 1440 + minutes };
}
/** What is wrong with a window, as half a sentence; undefined when it is sound. */
function windowFault({ start, end, timezone, }) {
    const [from, to] = [readBound(start), readBound(end)];
    const forms = `"2026-12-20", "2026-12-20 18:00", "Fri 18:00" or "22:00"`;
    if (!from)
        return `its start "${start}" is no time; write ${forms}`;
    if (!to)
        return `its end "${end}" is no time; write ${forms}`;
    if (from.form !== to.form)
        return `its start "${start}" and its end "${end}" are not of the same form`;
    if (from.form === "date" && from.at >= to.at)
        return `its end "${end}" is not after its start "${start}"`;
    if (from.at === to.at)
        return `its start and its end are both "${start}"`;
    return timezone === undefined || isZone(timezone) ? undefined : `there is no time zone "${timezone}"`;
}
function isZone(timezone) {
    try {
        return new Intl.DateTimeFormat("en", { timeZone: timezone }).resolvedOptions().timeZone !== "";
    }
    catch {
        return false;
    }
}
/**
 * Whether a moment lies in a window: at its start it does, at its end it does not. One that is broken, as only other
 * programs can write it, holds: not starting something is what can be made good.
 *
 * @param time RFC 3339
 */
function isInWindow(window, time) {
    const [from, to] = [readBound(window.start), readBound(window.end)];
    if (!from || !to || windowFault(window) !== undefined)
        return true;
    const now = wallClock(time, window.timezone ?? "UTC")[from.form];
    return from.at < to.at ? from.at <= now && now < to.at : from.at <= now || now < to.at;
}
const formats = new Map();
/** What the clocks of a time zone show at a moment. */
function wallClock(time, timezone) {
    const format = formats.get(timezone) ??
        new Intl.DateTimeFormat("en-US", {
            timeZone: timezone,
            hourCycle: "h23",
            weekday: "short",
            year: "numeric",
            month: "2-digit",
            day: "2-digit",
            hour: "2-digit",
            minute: "2-digit",
        });
    formats.set(timezone, format);
    const parts = Object.fromEntries(format.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
    const { weekday = "", year, month, day, hour, minute } = parts;
    const daily = Number(hour) * 60 + Number(minute);
    return {
        date: `${year}-${month}-${day} ${hour}:${minute}`,
        weekly: days.indexOf(weekday.toLowerCase()) * 1440 + daily,
        daily,
    };
}


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify),
/* harmony export */   t: () => (/* binding */ openRuns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _release_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1656);
/* harmony import */ var _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2675);
/* harmony import */ var _release_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1944);
/* harmony import */ var _release_ready_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2285);
/* harmony import */ var _release_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9434);
/* harmony import */ var _release_status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1334);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4944);










/**
 * Lists open runs with what each waits for; a pure function of the two stores, the scope and the moment. A run whose documents are
 * broken is reported, and keeps nothing else back.
 */
async function identify(sources, scope, requested, time) {
    const { waiting, running } = await openRuns(sources.state);
    const contexts = new Map();
    const freezes = new _release_freeze_js__WEBPACK_IMPORTED_MODULE_4__/* .Freezes */ .dj(sources.intent, time);
    const found = [];
    const otherJobs = new Set();
    const leftAlone = [];
    const problems = [];
    for (const ref of waiting) {
        try {
            const described = await describe(sources, contexts, freezes, ref, requested.has(ref), scope.runner);
            if (described === undefined)
                continue;
            const { item, startable } = described;
            if (!startable)
                otherJobs.add(ref);
            if (await isWanted(sources.state, scope, item))
                found.push(item);
            else
                leftAlone.push(ref);
        }
        catch (error) {
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error));
        }
    }
    const here = ({ repo, commit }) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_9__/* .isOwn */ .N)(scope, repo, commit);
    const free = found.filter((item) => here(item) && item.waits.length === 0);
    return {
        ready: free.filter(({ ref }) => !otherJobs.has(ref)),
        placed: free.filter(({ ref }) => otherJobs.has(ref)),
        elsewhere: found.filter((item) => !here(item) && item.waits.length === 0),
        waiting: found.filter((item) => here(item) && item.waits.length > 0),
        running,
        leftAlone,
        problems,
    };
}
/** Whether a scope that is limited to some work includes this; what its file cannot be used for is in none. */
async function isWanted(state, { consequences, unusable }, item) {
    if (unusable?.has(item.release))
        return false;
    if (!consequences || item.requested)
        return true;
    const run = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_5__.readRun)(state, item.ref);
    return consequences.includes(state, item.ref, run.functions.map(({ inputs }) => inputs));
}
/**
 * Refs of runs that have not ended, waiting ones in natural order.
 *
 * @param packages a glob; all of them when absent
 */
async function openRuns(state, packages = "**/-/**") {
    const waiting = [];
    const running = [];
    for (const item of await state.folders(`${packages}/@r*/{task,deploy}/*`)) {
        for (const number of (0,_release_load_js__WEBPACK_IMPORTED_MODULE_5__.runNumbers)(await state.names(item))) {
            const run = `${item}/${number}`;
            const status = await (0,_release_status_js__WEBPACK_IMPORTED_MODULE_8__/* .statusOf */ .c2)(state, run);
            if (status === "running")
                running.push(run);
            else if ((0,_release_status_js__WEBPACK_IMPORTED_MODULE_8__/* .isWaiting */ .Gu)(status))
                waiting.push(run);
        }
    }
    return { waiting: waiting.sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNatural */ .dk), running };
}
/** @returns undefined for a run that would be closed instead of started. */
async function describe(sources, contexts, freezes, ref, requested, runner) {
    const parts = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRun */ .ED)(ref);
    if (!parts)
        return undefined;
    const release = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(sources.state, parts.release);
    const context = contexts.get(release.package) ?? {
        deployments: await _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .Deployments */ .D.read(sources, release.package),
        open: new Map(),
        freezes,
    };
    contexts.set(release.package, context);
    const broken = parts.kind === "deploy" ? context.deployments.broken(parts.name) : undefined;
    if (broken)
        throw broken;
    const run = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_5__.readRun)(sources.state, ref);
    const attempt = context.deployments.on(parts.name).find((each) => each.ref === ref);
    if (parts.kind === "deploy" && attempt && (await (0,_release_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(sources.state, context.deployments, attempt)))
        return undefined;
    const planned = release.items.find((each) => ref.startsWith(`${each.ref}/`));
    const needs = runner === undefined ? undefined : planned?.needs;
    const item = {
        ref,
        label: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(ref),
        release: release.ref,
        repo: release.package.slice(0, release.package.indexOf("/-/")),
        commit: release.document.commit,
        reason: (0,_release_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(run),
        waits: await waitsFor(sources, context, release, ref),
        requested,
        ...(needs === undefined ? {} : { needs }),
    };
    return { item, startable: planned === undefined || (0,_release_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .mayStart */ .SH)(runner, planned) };
}
async function waitsFor(sources, context, release, ref) {
    const item = release.items.find((each) => ref.startsWith(`${each.ref}/`));
    if (!item)
        return [];
    const open = context.open.get(release.ref) ?? (await (0,_release_ready_js__WEBPACK_IMPORTED_MODULE_6__/* .openPhases */ .RY)(sources.state, release));
    context.open.set(release.ref, open);
    const run = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_5__.readRun)(sources.state, ref);
    const waits = await (0,_release_ready_js__WEBPACK_IMPORTED_MODULE_6__/* .waitsOf */ .yI)(sources.state, release, item, run, open, context.freezes);
    if (item.kind === "deploy" && run.type !== "down" && !(await sources.state.has((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentRef */ .Hu)(item.name)))) {
        return [...waits, { kind: "value", act: true, text: `needs the environment ${item.name}` }];
    }
    const busy = item.kind === "deploy" && context.deployments.on(item.name).find(({ status }) => status === "running");
    if (!busy)
        return waits;
    return [...waits, { kind: "claim", act: false, text: `after ${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(busy.ref)}, which is running`, ref: busy.ref }];
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwn),
/* harmony export */   T: () => (/* binding */ isEverywhere)
/* harmony export */ });
/** Whether work of a commit is for whoever asks. */
function isOwn(scope, repo, commit) {
    return isEverywhere(scope) || (repo === scope.repo && commit === scope.commit);
}
/** Whether a scope knows no borders between commits and repositories. */
function isEverywhere({ kind }) {
    return kind === "cascade" || kind === "follow";
}


/***/ })

};
