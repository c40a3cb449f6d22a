export const id = 9598;
export const ids = [9598];
export const modules = {

/***/ 4784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sameIntent),
/* harmony export */   Z: () => (/* binding */ sameValues)
/* harmony export */ });
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6036);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(615);


/**
 * Whether two intents ask for the same. Of an input that is read from a ref only the ref and its default count: the
 * value beside it is a note of what was read last. Questions (`doc`) never count.
 */
function sameIntent(a, b) {
    return sameRef(a.release, b.release) && sameMaps(a.input, b.input, sameDescriptor);
}
/** Whether two maps of inputs give their function the same arguments. */
function sameValues(a, b) {
    return sameMaps(a, b, (one, other) => sameJson(argumentOf(one), argumentOf(other)));
}
/** What the function gets for an input: its value, else its default; `undefined` when it has neither. */
function argumentOf(input) {
    return input.value ?? input.default ?? undefined;
}
function sameDescriptor(a, b) {
    if (!sameJson(a.default, b.default))
        return false;
    if (a.ref === undefined || b.ref === undefined)
        return a.ref === b.ref && sameJson(a.value, b.value);
    return sameRef(a.ref, b.ref);
}
function sameMaps(a, b, same) {
    const left = new Map(Object.entries(a ?? {}));
    const right = new Map(Object.entries(b ?? {}));
    if (left.size !== right.size)
        return false;
    for (const [name, input] of left) {
        const other = right.get(name);
        if (other === undefined || !same(input, other))
            return false;
    }
    return true;
}
/** Values that are `null` are left out by programs that write Go's documents, so both mean none. */
function sameJson(a, b) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)(a ?? null, b ?? null);
}
function sameRef(a, b) {
    return a === b || normalise(a) === normalise(b);
}
/** Old documents may hold texts that are no refs; they are compared as they are. */
function normalise(ref) {
    try {
        return (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeRef */ .$T)(ref);
    }
    catch {
        return ref;
    }
}


/***/ }),

/***/ 2043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ deployIntentDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);


const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ release: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), input: _run_js__WEBPACK_IMPORTED_MODULE_0__/* .inputMapSchema */ .uO.nullish() });
/** `PACKAGE/@/deploy/ENV` in the intent store. */
const deployIntentDocument = {
    name: "deployment intent",
    bodyType: "models.Intent",
    schema,
};


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ addRun),
/* harmony export */   c: () => (/* binding */ firstRun)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);


/** An item's run as the plan asks for it. `dependencies` are for the Go client; ours reads the phases. */
function firstRun(release, item, dependencies) {
    return {
        type: item.kind === "deploy" ? "up" : "task",
        release,
        functions: [
            {
                fn: item.fn,
                ...(dependencies.length > 0 ? { dependencies: [...dependencies] } : {}),
                inputs: item.inputs,
            },
        ],
        output: null,
        watch_files: null,
        reason: "planned",
    };
}
/** Adds the next run of an item, pending. @returns its ref. */
async function addRun(draft, item, run, time) {
    const names = await draft.children(item.ref);
    const numbers = names.filter((name) => /^[0-9]+$/.test(name)).map(Number);
    const ref = `${item.ref}/${Math.max(0, ...numbers) + 1}`;
    await draft.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, run);
    await draft.set((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .statusRef */ .oJ)(ref, "pending"), _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .markerDocument */ .Qk, { time });
    return ref;
}


/***/ }),

/***/ 1182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   D: () => (/* binding */ Deployments)
/* harmony export */ });
/* harmony import */ var _documents_intent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2043);
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1944);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);







/** All that was ever to run on the deployments of a package, and what should be there. */
class Deployments {
    package;
    #sources;
    #attempts = new Map();
    #broken = new Map();
    /** What should be, and the revision of intent that said so: asked for again and again. */
    #should = new Map();
    #shouldAt = "";
    #releases;
    /** Nothing is read yet: {@link Deployments.load} reads one deployment, {@link Deployments.read} all. */
    constructor(pkg, sources) {
        this.package = pkg;
        this.#sources = sources;
    }
    static async read(sources, pkg) {
        const deployments = new Deployments(pkg, sources);
        const names = new Set(await sources.intent.names(`${pkg}/@/deploy`));
        for (const id of await deployments.#releaseIds()) {
            for (const name of await sources.state.names(`${pkg}/@${id}/deploy`))
                names.add(name);
        }
        for (const name of names)
            await deployments.load(name);
        return deployments;
    }
    /** Reads what there is of one deployment; the second time nothing. */
    async load(environment) {
        if (this.#attempts.has(environment))
            return;
        this.#attempts.set(environment, await this.#readAttempts(environment));
    }
    async #readAttempts(environment) {
        const found = [];
        try {
            for (const id of await this.#releaseIds()) {
                found.push(...(await attemptsAt(this.#sources.state, `${this.package}/@${id}`, id, environment)));
            }
            await this.should(environment);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OcurootError */ ._8))
                throw error;
            this.#broken.set(environment, error);
        }
        return found;
    }
    /**
     * Why a deployment cannot be judged: a document of it cannot be read. Nothing is started or asked for there, since
     * what was tried last may stand in just that document; other deployments go on (W19).
     */
    broken(environment) {
        return this.#broken.get(environment);
    }
    /** What cannot be read of any deployment that was loaded. */
    get problems() {
        return [...this.#broken.values()].flatMap((error) => error.problems);
    }
    #releaseIds() {
        this.#releases ??= (0,_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIds */ .Ul)(this.#sources.state, this.package);
        return this.#releases;
    }
    /** Environments with anything intended or ever planned that can be judged, in byte order. */
    get environments() {
        return [...this.#attempts.keys()].filter((name) => !this.#broken.has(name)).sort();
    }
    /** Runs on a deployment, older releases first, each release's in order of their numbers. */
    on(environment) {
        return this.#attempts.get(environment) ?? [];
    }
    all() {
        return [...this.#attempts.values()].flat();
    }
    add(attempt) {
        this.#attempts.get(attempt.environment)?.push(attempt);
    }
    /** What should be there: the intent, while its environment is in intent; otherwise nothing. */
    async should(environment) {
        const { revision } = this.#sources.intent;
        if (revision !== this.#shouldAt)
            this.#should.clear();
        this.#shouldAt = revision;
        if (this.#should.has(environment))
            return this.#should.get(environment);
        const intended = await this.#intended(environment);
        if (this.#shouldAt === revision)
            this.#should.set(environment, intended);
        return intended;
    }
    /** Environments in which something should be, of those that were loaded. */
    async intended() {
        const found = [];
        for (const environment of this.environments)
            if (await this.should(environment))
                found.push(environment);
        return found;
    }
    async #intended(environment) {
        const { intent } = this.#sources;
        if (!(await intent.has((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentRef */ .Hu)(environment))))
            return undefined;
        return intent.get((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .currentRef */ .pV)(this.package, "deploy", environment), _documents_intent_js__WEBPACK_IMPORTED_MODULE_0__/* .deployIntentDocument */ .v);
    }
    /** The run started last, whatever came of it. What has no turn was never started, or not by us yet. */
    tried(environment) {
        return highest(this.on(environment));
    }
    /** The last run started that was to deploy something: what going back is measured from. */
    lastUp(environment) {
        return highest(this.on(environment).filter(({ run }) => run.type !== "down"));
    }
    waiting(environment) {
        return this.on(environment).filter(({ status }) => (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isWaiting */ .Gu)(status));
    }
}
async function attemptsAt(state, release, releaseId, environment) {
    const item = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .taskRef */ .rd)(release, "deploy", environment);
    const attempts = [];
    for (const number of (0,_load_js__WEBPACK_IMPORTED_MODULE_5__.runNumbers)(await state.names(item))) {
        const ref = `${item}/${number}`;
        const run = await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocument */ .rE);
        if (run)
            attempts.push({ ref, releaseId, environment, number, status: await (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOf */ .c2)(state, ref), run });
    }
    return attempts;
}
function highest(attempts) {
    let best;
    for (const attempt of attempts) {
        if ((attempt.run.turn ?? 0) > (best?.run.turn ?? 0))
            best = attempt;
    }
    return best;
}
/** Why a run was made; what the Go client made says it by its type alone. */
function reasonOf(run) {
    return run.reason ?? (run.type === "down" ? "teardown" : "planned");
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


/***/ }),

/***/ 3585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unresolved),
/* harmony export */   e: () => (/* binding */ resolveInputs)
/* harmony export */ });
/**
 * Reads what inputs refer to. A ref without a value falls back to its default, never to a value it had before: what
 * is gone is gone (W28); only a teardown keeps it (`keep`), since it undoes what was done with it. `null` is a value where the user wrote it and no value where a ref leads to it.
 */
async function resolveInputs(snapshot, inputs, gone = "forget") {
    const resolved = {};
    const values = {};
    const missing = [];
    for (const [name, input] of Object.entries(inputs)) {
        const value = (await readInput(snapshot, input)) ?? (gone === "keep" ? input.value : undefined);
        const { value: _previous, ...descriptor } = input;
        resolved[name] = value === undefined ? descriptor : { ...descriptor, value };
        const given = value ?? input.default ?? (input.ref === undefined ? null : undefined);
        if (given === undefined)
            missing.push(name);
        else
            values[name] = given;
    }
    return { inputs: resolved, values, missing };
}
async function readInput(snapshot, input) {
    if (input.ref === undefined)
        return input.value;
    return (await snapshot.body(input.ref)) ?? undefined;
}
/** Descriptors without what was read through them: what a later run starts from. */
function unresolved(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => {
        if (input.ref === undefined)
            return [name, input];
        const { value: _value, ...descriptor } = input;
        return [name, descriptor];
    }));
}


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   ZT: () => (/* binding */ cancel),
/* harmony export */   fm: () => (/* binding */ isTried),
/* harmony export */   hD: () => (/* binding */ intendedId),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _add_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1182);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3585);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1944);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);








/**
 * Takes over what users asked of a package's deployments since somebody last looked; every transaction on a package
 * begins with it. Where what should be is not what was tried last, one run is asked for and older waiting ones are
 * closed. What waits at this moment is older knowledge than the intent, whatever is created later is newer: the order
 * of commits stands in for all clocks.
 */
async function takeOver(draft, pkg, request) {
    const deployments = await _deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .Deployments */ .D.read(draft, pkg);
    await adopt(draft.state, deployments);
    for (const environment of deployments.environments)
        await settle(draft, deployments, environment, request);
    return deployments;
}
/** Brings what waits on one deployment in line with its intent. */
async function settle(draft, deployments, environment, request) {
    const should = await pinned(draft, deployments, environment);
    if (should === "unknown")
        return;
    const tried = deployments.tried(environment);
    await closeUnnamedPauses(draft.state, deployments, environment, should, request);
    if (isTried(should, tried)) {
        // What was asked for and is paused has been started: it is what was tried, and goes on.
        for (const attempt of deployments.waiting(environment)) {
            if (attempt.status === "paused" || !asksForIntent(attempt))
                continue;
            await cancel(draft.state, attempt, "no longer asked for", request);
        }
        return;
    }
    if (deployments.waiting(environment).some((attempt) => asksForIntent(attempt) && answers(attempt, should)))
        return;
    const chosen = deployments.waiting(environment).find((attempt) => answers(attempt, should));
    await closeOlderKnowledge(draft.state, deployments, environment, should, chosen, request);
    if (chosen) {
        chosen.run = { ...chosen.run, reason: should ? "intent" : "teardown" };
        await draft.state.set(chosen.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocument */ .rE, chosen.run);
    }
    else
        await ask(draft, deployments, environment, should, request);
}
/** Whether a run waits because intent asked for it. */
function asksForIntent({ run }) {
    const reason = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(run);
    return reason === "intent" || reason === "teardown";
}
/** Whether a run, once started, would bring about what should be. */
function answers({ run }, should) {
    if (!should)
        return run.type === "down";
    return run.type !== "down" && (0,_documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .sameIntent */ .X)(should, { release: run.release, input: run.functions[0]?.inputs });
}
/** Whether what should be is what was tried last; then nothing happens by itself, also where it failed. */
function isTried(should, tried) {
    if (!tried)
        return should === undefined;
    return answers(tried, should);
}
/** The intent of a deployment, with a tag replaced by the release it names now: an approval belongs to what its author saw. */
async function pinned(draft, deployments, environment) {
    const should = await deployments.should(environment);
    if (!should)
        return undefined;
    const release = await draft.state.resolve(should.release);
    if (!(await draft.state.has(release)))
        return "unknown";
    return release === should.release ? should : { ...should, release };
}
/** A paused chain that intent does not name gives way: a forgotten approval must not block what comes. */
async function closeUnnamedPauses(state, deployments, environment, should, request) {
    for (const attempt of deployments.on(environment)) {
        if (attempt.status !== "paused" || answers(attempt, should))
            continue;
        await cancel(state, attempt, "intent names something else", request);
    }
}
/**
 * Going back (to an older release than the last one started there) or away (nothing) cancels whatever waits on the
 * deployment; going back also cancels what has not started of each release that is taken back, everywhere. Going
 * forward leaves the others alone, except what earlier intents asked for.
 */
async function closeOlderKnowledge(state, deployments, environment, should, chosen, request) {
    const target = should && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRelease */ .ek)(should.release)?.id;
    const last = deployments.lastUp(environment)?.releaseId;
    const back = target !== undefined && last !== undefined && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNatural */ .dk)(target, last) < 0;
    for (const attempt of deployments.waiting(environment)) {
        if (attempt === chosen)
            continue;
        if (!should || back || asksForIntent(attempt)) {
            await cancel(state, attempt, should ? `${target} is asked for` : "to be removed", request);
        }
    }
    if (back)
        await takeBack(state, deployments, environment, target, request);
}
/** Nobody who takes a release back somewhere wants it to roll on elsewhere by itself. */
async function takeBack(state, deployments, environment, target, request) {
    const started = deployments.on(environment).filter(({ run }) => run.type !== "down" && run.turn !== undefined);
    const taken = new Set(started.map(({ releaseId }) => releaseId).filter((id) => (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNatural */ .dk)(id, target) > 0));
    for (const attempt of deployments.all()) {
        if (!taken.has(attempt.releaseId) || attempt.status !== "pending")
            continue;
        await cancel(state, attempt, `taken back: ${environment} went to ${target}`, request);
    }
}
/** Makes the run that intent asks for: `up` with its inputs, or `down` of what was tried. */
async function ask(draft, deployments, environment, should, request) {
    const tried = deployments.tried(environment);
    const releaseOf = should?.release ?? tried?.run.release;
    if (releaseOf === undefined)
        return;
    const release = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(draft.state, releaseOf);
    const item = release.items.find((each) => each.kind === "deploy" && each.name === environment);
    const fn = should ? item?.fn : item?.down;
    if (!fn)
        return;
    const step = should
        ? { fn, inputs: should.input ?? {} }
        : { fn, inputs: (await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveInputs */ .e)(draft.state, tried?.run.functions[0]?.inputs ?? {}, "keep")).inputs };
    const run = {
        type: should ? "up" : "down",
        release: release.ref,
        functions: [step],
        output: null,
        watch_files: null,
        reason: should ? "intent" : "teardown",
    };
    const ref = await (0,_add_run_js__WEBPACK_IMPORTED_MODULE_3__/* .addRun */ .Z)(draft.state, { ref: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .taskRef */ .rd)(release.ref, "deploy", environment) }, run, request.time);
    const number = Number(ref.slice(ref.lastIndexOf("/") + 1));
    deployments.add({ ref, releaseId: release.id, environment, number, status: "pending", run });
}
/** Ends a run that has not started, or stopped between two functions. */
async function cancel(state, attempt, why, request) {
    attempt.run = await cancelRun(state, attempt.ref, attempt.run, why, request);
    attempt.status = "cancelled";
}
/** The same for a run of any kind. @returns its document. */
async function cancelRun(state, ref, run, why, request) {
    const { claim: _claim, ...rest } = run;
    const cancelled = { ...rest, cancelled: { by: request.owner, why }, ended: request.time };
    await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocument */ .rE, cancelled);
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .setStatus */ .Lx)(state, ref, "cancelled", request.time);
    return cancelled;
}
/**
 * Gives turns to runs that another program started, in the order of their markers; the one that is deployed comes after
 * other ended ones, one in progress last. Then they count as if they had been claimed here.
 */
async function adopt(state, deployments) {
    for (const environment of deployments.environments) {
        const foreign = deployments.on(environment).filter(isForeignStart);
        if (foreign.length === 0)
            continue;
        const linked = await state.get((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .currentRef */ .pV)(deployments.package, "deploy", environment), _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .taskDocument */ .h4);
        const keyed = await Promise.all(foreign.map(async (attempt) => ({ attempt, key: await orderKey(state, attempt, linked?.run_ref) })));
        keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
        for (const { attempt } of keyed) {
            const turn = (deployments.tried(environment)?.run.turn ?? 0) + 1;
            attempt.run = { ...attempt.run, turn };
            await state.set(attempt.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runDocument */ .rE, attempt.run);
        }
    }
}
function isForeignStart({ run, status }) {
    if (run.turn !== undefined || status === undefined || (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isWaiting */ .Gu)(status))
        return status === "paused" && run.turn === undefined;
    return status !== "cancelled" || run.started !== undefined;
}
async function orderKey(state, { ref, status, releaseId, number }, linked) {
    const marker = await state.get((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .statusRef */ .oJ)(ref, status ?? ""), _documents_run_js__WEBPACK_IMPORTED_MODULE_1__/* .markerDocument */ .Qk);
    const rank = status === "running" ? 2 : ref === linked ? 1 : 0;
    const time = marker ? new Date(marker.time).toISOString() : "";
    return [rank, time, releaseId.slice(1).padStart(9, "0"), String(number).padStart(9, "0")].join(" ");
}
/** The release that should be deployed in an environment, as its id; `""` for one of another package or unknown. */
function intendedId(deployments, should) {
    if (!should)
        return undefined;
    const release = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRelease */ .ek)(should.release);
    return release?.package === deployments.package ? release.id : "";
}


/***/ })

};
