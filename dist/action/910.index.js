export const id = 910;
export const ids = [910,651];
export const modules = {

/***/ 3954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reportWarnings),
/* harmony export */   n: () => (/* binding */ acceptEvaluation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/**
 * What a file declares is to be done from now on, so it has to be possible now. Releases that were made before go on
 * although an environment of theirs is gone since; that is why the evaluation itself only warns of it.
 *
 * @throws `environment-unknown` for each deployment to an environment that does not exist.
 */
function acceptEvaluation({ warnings }) {
    const unknown = warnings.filter(({ code }) => code === "environment-unknown");
    if (unknown.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OcurootError */ ._8(unknown);
}
/** Tells of what looks wrong in a file. */
function reportWarnings(reporter, { warnings }) {
    for (const problem of warnings)
        reporter.report({ type: "warning", problem });
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseLint: () => (/* binding */ releaseLint)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/release/plan.js
var plan = __webpack_require__(651);
// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(6280);
// EXTERNAL MODULE: ./build/work/components.js
var components = __webpack_require__(1170);
// EXTERNAL MODULE: ./build/work/dependencies.js
var dependencies = __webpack_require__(8263);
;// CONCATENATED MODULE: ./build/work/circles.js



/** Packages that the deployments of a plan read results of. */
function packagesRead(plan) {
    const packages = deploymentsOf(plan).flatMap(({ reads }) => reads.map((place) => (0,names/* splitRun */.ED)(`${place}/1`)?.package));
    return [...new Set(packages.filter((pkg) => pkg !== undefined))];
}
/**
 * Deployments that read each other in a circle, one warning for each circle of packages, whatever the environment: they
 * are done again until their values settle, or until they are stopped.
 */
function circlesIn(plans) {
    const reads = new Map();
    for (const [pkg, plan] of plans) {
        for (const { environment, reads: places } of deploymentsOf(plan)) {
            const place = (0,names/* currentRef */.pV)(pkg, "deploy", environment);
            reads.set(place, new Set(places.filter((each) => each !== place)));
        }
    }
    const circles = new Map();
    for (const places of (0,components/* componentsOf */.c)(reads)) {
        if (places.length < 2)
            continue;
        const sorted = [...places].sort(names/* compareNatural */.dk);
        const packages = sorted.map((place) => (0,names/* splitRun */.ED)(`${place}/1`)?.package ?? place).join(" ");
        if (!circles.has(packages))
            circles.set(packages, sorted.map((place) => (0,names/* labelOf */.Wy)(place)).join(", "));
    }
    return [...circles.values()].map((names) => ({
        code: "cycle",
        message: `${names.replace(/, ([^,]*)$/, " and $1")} read each other`,
        fix: "let one of them put out a value that does not depend on the others, or see that their values settle",
    }));
}
function deploymentsOf(plan) {
    return plan.phases
        .flatMap(({ tasks }) => tasks ?? [])
        .flatMap(({ deploy }) => (deploy ? [{ environment: deploy.environment, reads: (0,dependencies/* placesRead */.$d)(deploy.inputs) }] : []));
}

// EXTERNAL MODULE: ./build/commands/accept-evaluation.js
var accept_evaluation = __webpack_require__(3954);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/commands/target.js
var target = __webpack_require__(3462);
;// CONCATENATED MODULE: ./build/commands/release-lint.js






const command = "release lint";
/** Evaluates files against the environments of now and says what they declare. Writes nothing (W39). */
async function releaseLint(session, files, options) {
    const { state } = await session.world.snapshot();
    const environments = await (0,plan.environmentsOf)(state);
    const lines = [];
    const problems = [];
    const plans = new Map();
    for (const argument of files) {
        try {
            lines.push(...(await lintFile(session, (0,target/* targetRef */.hu)(session, argument, options), environments, plans)));
        }
        catch (error) {
            problems.push(...(0,errors/* problemsOf */.GW)(error));
        }
    }
    await addPlansRead(session, environments, plans);
    for (const problem of circlesIn(plans))
        session.reporter.report({ type: "warning", problem });
    const status = problems.length > 0 ? "failed" : "complete";
    return { result: { ...(0,commands_session/* resultOf */.Bg)(command, [], problems), status }, stdout: lines.map((line) => `${line}\n`).join("") };
}
/** Plans of this repository's packages that others read from, and so on; what is wrong with them is not asked. */
async function addPlansRead(session, environments, plans) {
    const seen = new Set(plans.keys());
    const left = [...plans.values()].flatMap(packagesRead);
    for (let pkg = left.pop(); pkg !== undefined; pkg = left.pop()) {
        if (seen.has(pkg) || !pkg.startsWith(`${session.repo}/-/`))
            continue;
        seen.add(pkg);
        const file = pkg.slice(`${session.repo}/-/`.length);
        const request = { file, base: pkg, environments, onPrint: () => { }, signal: session.signal };
        const evaluation = await session.config.evaluate(request).catch(() => undefined);
        if (!evaluation?.package)
            continue;
        plans.set(pkg, evaluation.package);
        left.push(...packagesRead(evaluation.package));
    }
}
async function lintFile(session, ref, environments, plans) {
    const { file, package: pkg } = (0,target/* fileOf */.W7)(session, ref);
    const prints = [];
    const evaluation = await session.config.evaluate({
        file,
        base: pkg,
        environments,
        onPrint: (text) => prints.push(text),
        signal: session.signal,
    });
    if (evaluation.package)
        plans.set(pkg, evaluation.package);
    (0,accept_evaluation/* acceptEvaluation */.n)(evaluation);
    (0,accept_evaluation/* reportWarnings */.O)(session.reporter, evaluation);
    return [...prints, ...describe(evaluation), "Config file evaluated successfully"];
}
function describe({ package: plan, registered }) {
    if (plan)
        return plan.phases.map(describePhase);
    return registered.length === 0 ? ["No release configured"] : registered.map(({ name }) => `Environment: "${name}"`);
}
function describePhase(phase) {
    const items = phase.tasks ?? [];
    const [only] = items;
    if (phase.name === "" && only && items.length === 1)
        return describeItem(only);
    return `Phase "${phase.name}": ${items.length} ${items.length === 1 ? "task" : "tasks"}`;
}
function describeItem(item) {
    return item.task ? `Task: "${item.task.name}"` : `Deployment to "${item.deploy?.environment}"`;
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

/***/ 4272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ environmentDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** An environment: where packages are deployed to. Attributes are text, as the Go client demands. */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
});
/** `@/environment/NAME`, in intent and in state. */
const environmentDocument = {
    name: "environment",
    bodyType: "sdk.Environment",
    schema,
};


/***/ }),

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRelease: () => (/* binding */ createRelease),
/* harmony export */   environmentsOf: () => (/* binding */ environmentsOf),
/* harmony export */   releaseExists: () => (/* binding */ releaseExists)
/* harmony export */ });
/* harmony import */ var _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _documents_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8700);
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6280);
/* harmony import */ var _add_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8833);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2700);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(558);
/* harmony import */ var _take_over_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9598);










/** The environments in state, in the order of their refs. */
async function environmentsOf(snapshot) {
    const refs = await snapshot.match("@/environment/*");
    const found = await Promise.all(refs.map((ref) => snapshot.get(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDocument */ .R)));
    return found.filter((environment) => environment !== undefined);
}
/**
 * Creates a release: its document, its commit's marker and one pending run for each item, all at once.
 *
 * @returns the release's ref, or `outdated` when the id is taken or the environments are others than the plan saw.
 * @throws `release-exists` when the commit has a release already and `force` is not set.
 */
async function createRelease(draft, plan, { owner, time }) {
    const state = draft.state;
    // What users asked for until now is older than this release; what they ask for from now on is newer.
    await (0,_take_over_js__WEBPACK_IMPORTED_MODULE_9__/* .takeOver */ .w9)(draft, plan.package, { owner, time });
    const existing = await (0,_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .releasesAtCommit */ .T4)(state, plan.package, plan.commit);
    if (existing.length > 0 && !plan.force)
        throw releaseExists(existing);
    if ((await (0,_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .nextReleaseId */ .gp)(state, plan.package)) !== plan.id)
        return "outdated";
    if (!(0,_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)((await environmentsOf(state)), plan.environments))
        return "outdated";
    const ref = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseRef */ .nW)(plan.package, plan.id);
    const document = {
        commit: plan.commit,
        package: plan.plan,
        ...(plan.subject === undefined ? {} : { subject: plan.subject }),
        created: time,
    };
    await state.set(ref, _documents_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseDocument */ .b, document);
    await state.set((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_5__/* .commitRef */ .lu)(ref, plan.commit), _documents_run_js__WEBPACK_IMPORTED_MODULE_3__/* .markerDocument */ .Qk, { time });
    const phases = (0,_items_js__WEBPACK_IMPORTED_MODULE_8__/* .phasesOf */ .I)((0,_items_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsOf */ .S)(ref, document));
    for (const [index, phase] of phases.entries()) {
        const dependencies = (phases[index - 1]?.items ?? []).map((item) => `${item.ref}/*/status/complete`);
        for (const item of phase.items)
            await (0,_add_run_js__WEBPACK_IMPORTED_MODULE_6__/* .addRun */ .Z)(state, item, (0,_add_run_js__WEBPACK_IMPORTED_MODULE_6__/* .firstRun */ .c)(ref, item, dependencies), time);
    }
    return ref;
}
/** The error for a commit that has releases; the caller lists them. */
function releaseExists(releases) {
    const newest = releases.at(-1) ?? "";
    const { package: pkg = "", id = "" } = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRelease */ .ek)(newest) ?? {};
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OcurootError */ ._8({
        code: "release-exists",
        message: `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_5__/* .labelOf */ .Wy)(pkg)} has a release of this commit: ${id}`,
        ref: newest,
        fix: `ocuroot release continue ${newest}, or make another one: --force`,
    });
}


/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reversed),
/* harmony export */   c: () => (/* binding */ componentsOf)
/* harmony export */ });
/**
 * Groups of things that read each other in a circle; whatever is in none is a group of its own. A group comes after
 * all groups that it reads from (Tarjan's algorithm, without recursion: chains may be long).
 */
function componentsOf(graph) {
    const search = new Search(graph);
    for (const name of graph.keys())
        search.from(name);
    return search.components;
}
/** The same graph from the other end: by whom each thing is read. */
function reversed(graph) {
    const result = new Map();
    for (const [name, read] of graph) {
        if (!result.has(name))
            result.set(name, new Set());
        for (const other of read) {
            const readers = result.get(other) ?? new Set();
            result.set(other, readers.add(name));
        }
    }
    return result;
}
class Search {
    components = [];
    #graph;
    #index = new Map();
    /** Things seen whose group is not complete. */
    #open = [];
    #isOpen = new Set();
    #frames = [];
    constructor(graph) {
        this.#graph = graph;
    }
    from(name) {
        if (this.#index.has(name))
            return;
        this.#enter(name);
        for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1))
            this.#step(frame);
    }
    #enter(name) {
        const index = this.#index.size;
        this.#index.set(name, index);
        this.#open.push(name);
        this.#isOpen.add(name);
        const rest = (this.#graph.get(name) ?? new Set()).values();
        this.#frames.push({ name, index, rest, lowest: index });
    }
    #step(frame) {
        const next = frame.rest.next();
        const seen = next.done ? undefined : this.#index.get(next.value);
        if (next.done)
            this.#leave(frame);
        else if (seen === undefined)
            this.#enter(next.value);
        else if (this.#isOpen.has(next.value))
            frame.lowest = Math.min(frame.lowest, seen);
    }
    #leave(frame) {
        this.#frames.pop();
        const reader = this.#frames.at(-1);
        if (reader)
            reader.lowest = Math.min(reader.lowest, frame.lowest);
        if (frame.lowest !== frame.index)
            return;
        const component = this.#open.splice(this.#open.lastIndexOf(frame.name));
        for (const name of component)
            this.#isOpen.delete(name);
        this.components.push(component);
    }
}


/***/ }),

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ placesRead),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   im: () => (/* binding */ Dependencies)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);

/** The place of a run, or of a deployment or task below a release; undefined for anything else. */
function placeOf(ref) {
    const parts = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRun */ .ED)(ref) ?? (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRun */ .ED)(`${ref}/1`);
    return parts && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .currentRef */ .pV)(parts.package, parts.kind, parts.name);
}
/** Places that inputs read results of. */
function placesRead(inputs) {
    const places = [];
    for (const { ref } of Object.values(inputs ?? {})) {
        const place = ref === undefined ? undefined : placeOf(ref.split("#")[0] ?? ref);
        if (place !== undefined)
            places.push(place);
    }
    return places;
}
/** Which places read from which, by what stands and by what waits. */
class Dependencies {
    reads = new Map();
    /** All deployments of a package: the inputs of what was tried last, and of what waits or runs. */
    add(deployments) {
        for (const environment of deployments.environments) {
            const place = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .currentRef */ .pV)(deployments.package, "deploy", environment);
            const tried = deployments.tried(environment);
            for (const { run, status } of deployments.on(environment)) {
                const counts = run === tried?.run || status === "pending" || status === "paused" || status === "running";
                if (counts)
                    for (const { inputs } of run.functions)
                        this.link(place, placesRead(inputs));
            }
        }
    }
    link(place, others) {
        const known = this.reads.get(place) ?? new Set();
        this.reads.set(place, known);
        for (const other of others)
            if (other !== place)
                known.add(other);
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
