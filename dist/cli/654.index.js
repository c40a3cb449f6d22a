export const id = 654;
export const ids = [654];
export const modules = {

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2675);
/* harmony import */ var _report_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7937);
/* harmony import */ var _work_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6183);




/** Says what is deployed where, what is frozen, and what failed or waits for somebody. Writes nothing. */
async function status(session, style) {
    const time = session.clock.now();
    const standing = await (0,_work_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(await session.world.snapshot(), time);
    const { environments, packages, attention, problems } = standing;
    const freezes = standing.freezes.map(({ name, hold }) => ({ name, ...(0,_release_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeWait */ .B$)(hold) }));
    const view = { environments, packages, attention, freezes };
    const lines = (0,_report_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLines */ .C)(view, { ...style, program: session.program }, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(session), Date.parse(time));
    return {
        result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .B)("status", [], problems), status: problems.length > 0 ? "failed" : "complete" },
        stdout: `${lines.join("\n")}\n`,
        json: { schema: 1, ...view, problems },
    };
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
    #releases;
    /** Nothing is read yet: {@link Deployments.load} reads one deployment, {@link Deployments.read} all. */
    constructor(pkg, sources) {
        this.package = pkg;
        this.#sources = sources;
    }
    static async read(sources, pkg) {
        const deployments = new Deployments(pkg, sources);
        const names = new Set(await sources.intent.children(`${pkg}/@/deploy`));
        for (const id of await deployments.#releaseIds()) {
            for (const name of await sources.state.children(`${pkg}/@${id}/deploy`))
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
    for (const number of await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .runNumbers */ .Sm)(state, item)) {
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
        return { kind: "task", name, ref, inputs: inputs ?? {}, fn, rules: rulesOf(item.task) };
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
            ...(freeze === undefined ? {} : { freeze }),
        };
    }
    return undefined;
}
function rulesOf({ retries, retry_delay, timeout, on_lost }) {
    return { retries, retry_delay, timeout, on_lost };
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ runNumbers),
/* harmony export */   U: () => (/* binding */ loadRelease),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   ky: () => (/* binding */ runsOf)
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
/** Numbers of an item's runs, ascending. */
async function runNumbers(snapshot, item) {
    const names = await snapshot.children(item);
    return names
        .filter((name) => /^[1-9][0-9]*$/.test(name))
        .map(Number)
        .sort((a, b) => a - b);
}
/** All runs of an item, oldest first. */
async function runsOf(snapshot, item) {
    const numbers = await runNumbers(snapshot, item);
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
    const markers = await snapshot.children(`${run}/status`);
    if (markers.length === 1)
        return markers[0];
    return [...finals, ..._documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .storedStatuses */ .Cq].find((status) => markers.includes(status));
}
/** Moves the marker, so that exactly one stands afterwards. */
async function setStatus(draft, run, status, time) {
    for (const marker of await draft.children(`${run}/status`)) {
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
