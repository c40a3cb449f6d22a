export const id = 5654;
export const ids = [5654];
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
    const lines = (0,_report_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLines */ .C)(view, { ...style, program: session.program }, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(session), Date.parse(time));
    return {
        result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)("status", [], problems), status: problems.length > 0 ? "failed" : "complete" },
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


/***/ })

};
