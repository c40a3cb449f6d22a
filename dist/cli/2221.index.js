export const id = 2221;
export const ids = [2221];
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

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseNew: () => (/* binding */ releaseNew)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _intent_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8823);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _release_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1656);
/* harmony import */ var _release_drive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2439);
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2675);
/* harmony import */ var _release_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2700);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(651);
/* harmony import */ var _release_view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5681);
/* harmony import */ var _work_dependencies_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8263);
/* harmony import */ var _accept_evaluation_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3954);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9362);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6183);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1161);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3462);















const command = "release new";
/** Evaluates a file and does what it declares: registers its environments, or creates a release and runs it. */
async function releaseNew(session, argument, options) {
    const ref = (0,_target_js__WEBPACK_IMPORTED_MODULE_13__/* .targetRef */ .hu)(session, argument, options);
    if (ref.release !== undefined) {
        if (ref.path === "")
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", `${argument} is not a file`, { fix: "name a file, such as release.ocu.star" });
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", `release new makes a release of a file; ${ref.path} is named with one`, {
            fix: `${session.program} release new ${ref.path}`,
        });
    }
    const { file, package: pkg } = (0,_target_js__WEBPACK_IMPORTED_MODULE_13__/* .fileOf */ .W7)(session, ref);
    const { state } = await session.world.snapshot();
    const existing = options.force ? [] : await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .releasesAtCommit */ .T4)(state, pkg, session.commit);
    if (existing.length > 0)
        return alreadyReleased(session, existing, argument ?? options.package ?? file);
    const lost = await (0,_release_js__WEBPACK_IMPORTED_MODULE_11__/* .findLost */ .i)(session, pkg);
    const following = options.cascade ? await (0,_settle_js__WEBPACK_IMPORTED_MODULE_12__/* .beginCascade */ .Qj)(session) : undefined;
    const made = await make(session, file, pkg, options.force ?? false);
    const { views, problems, started } = "view" in made
        ? await (0,_release_js__WEBPACK_IMPORTED_MODULE_11__/* .runReleases */ .iq)(session, [made.view.ref], "created", made)
        : { views: [], problems: [], started: made.environments.map(_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentRef */ .Hu) };
    const result = (0,_session_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)(command, views, [...lost, ...problems], "view" in made ? {} : made);
    if (!following)
        return { result };
    following.changed(started.map((ref) => (0,_work_dependencies_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(ref) ?? ref));
    return { result: await cascaded(session, result, following) };
}
/** The result together with that of the work which follows. */
async function cascaded(session, result, following) {
    const worked = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_12__/* .settle */ .G9)(session, "follow", following);
    const others = worked.views.filter(({ ref }) => result.releases.every((release) => release.ref !== ref));
    const status = (0,_settle_js__WEBPACK_IMPORTED_MODULE_12__/* .judgeWork */ .v9)(result.status, worked, worked.problems);
    const problems = [...result.problems, ...worked.problems];
    const kept = status === "nothing" || result.status === "failed" ? result.status : status;
    return { ...result, status: kept, releases: [...result.releases, ...others], problems };
}
/** As the Go client answers: the releases on stdout, a hint, and no success. */
function alreadyReleased(session, existing, named) {
    const problems = (0,_release_plan_js__WEBPACK_IMPORTED_MODULE_7__.releaseExists)(existing).problems;
    const hint = `This commit is released already. To make another release: ${session.program} release new ${named} --force`;
    return { result: (0,_session_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)(command, [], problems), stdout: `${existing.join("\n")}\n\n${hint}\n` };
}
/** Evaluates and records; again, when meanwhile the id was taken or the environments changed (W2). */
async function make(session, file, pkg, force) {
    for (;;) {
        const { state } = await session.world.snapshot();
        const id = await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .nextReleaseId */ .gp)(state, pkg);
        const environments = await (0,_release_plan_js__WEBPACK_IMPORTED_MODULE_7__.environmentsOf)(state);
        const base = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseRef */ .nW)(pkg, id);
        const onPrint = (text) => session.onPrint(file, text);
        const evaluation = await session.config.evaluate({ file, base, environments, onPrint, signal: session.signal });
        (0,_accept_evaluation_js__WEBPACK_IMPORTED_MODULE_10__/* .acceptEvaluation */ .n)(evaluation);
        (0,_accept_evaluation_js__WEBPACK_IMPORTED_MODULE_10__/* .reportWarnings */ .O)(session.reporter, evaluation);
        if (!evaluation.package)
            return { environments: await register(session, evaluation) };
        const plan = {
            package: pkg,
            id,
            commit: session.commit,
            ...(session.subject === undefined ? {} : { subject: session.subject }),
            plan: evaluation.package,
            environments,
            force,
        };
        const made = await session.world.transact(`release ${base}`, (draft) => begin(session, draft, plan));
        if (made === "outdated")
            continue;
        session.evaluated(base, evaluation);
        return made;
    }
}
/** Records a release and starts what is ready in it, which saves a commit. */
async function begin(session, draft, plan) {
    const request = (0,_release_drive_js__WEBPACK_IMPORTED_MODULE_4__/* .claimRequest */ .I)(session, await session.actor());
    const ref = await (0,_release_plan_js__WEBPACK_IMPORTED_MODULE_7__.createRelease)(draft, plan, request);
    if (ref === "outdated")
        return ref;
    const view = await (0,_release_view_js__WEBPACK_IMPORTED_MODULE_8__/* .viewRelease */ .nB)(draft.state, ref, new _release_freeze_js__WEBPACK_IMPORTED_MODULE_5__/* .Freezes */ .dj(draft.intent, request.time));
    const memory = new _release_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .ClaimMemory */ .__();
    const begun = session.signal.aborted ? [] : await (0,_release_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .claimReady */ .ur)(draft, [ref], { ...request, memory });
    return { view, begun, memory };
}
async function register(session, evaluation) {
    if (evaluation.registered.length === 0)
        return [];
    const request = { owner: session.owner.id, by: await session.actor(), time: session.clock.now() };
    const changes = await session.world.transact("register environments", (draft) => (0,_intent_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .registerEnvironments */ .qR)(draft, evaluation, request));
    for (const change of changes)
        session.reporter.report({ type: "environment", ...change });
    return changes.map(({ name }) => name);
}


/***/ }),

/***/ 1161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qj: () => (/* binding */ beginCascade),
  v9: () => (/* binding */ judgeWork),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/release/plan.js
var plan = __webpack_require__(651);
// EXTERNAL MODULE: ./build/trigger/remember.js
var remember = __webpack_require__(2712);
// EXTERNAL MODULE: ./build/documents/json.js
var json = __webpack_require__(615);
// EXTERNAL MODULE: ./build/documents/release.js
var documents_release = __webpack_require__(8700);
// EXTERNAL MODULE: ./build/release/add-run.js
var add_run = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/release/items.js
var release_items = __webpack_require__(558);
// EXTERNAL MODULE: ./build/release/load.js
var load = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/release/take-over.js
var take_over = __webpack_require__(9598);
;// CONCATENATED MODULE: ./build/work/check-environments.js







/**
 * Plans a release again for the environments of now: deployments where nothing should be and none waits get a run, also
 * where an earlier environment of that name had one (W31). The plan is stored and the op is done.
 *
 * @returns refs of the new runs, or `outdated` when the environments have changed since the file was evaluated.
 */
async function checkEnvironments(draft, releaseRef, { evaluation, environments }, request) {
    const { state } = draft;
    if (!(0,json/* equalJson */.FS)((await (0,plan.environmentsOf)(state)), environments))
        return "outdated";
    const release = await (0,load.loadRelease)(state, releaseRef);
    const deployments = await (0,take_over/* takeOver */.w9)(draft, release.package, request);
    const added = [];
    if (evaluation.package) {
        const document = { ...release.document, package: evaluation.package };
        await state.set(releaseRef, documents_release/* releaseDocument */.b, document);
        for (const { items } of (0,release_items/* phasesOf */.I)((0,release_items/* itemsOf */.S)(releaseRef, document))) {
            for (const item of items) {
                if (item.kind !== "deploy" || deployments.waiting(item.name).length > 0)
                    continue;
                if (await deployments.should(item.name))
                    continue;
                added.push(await (0,add_run/* addRun */.Z)(state, item, (0,add_run/* firstRun */.c)(releaseRef, item, []), request.time));
            }
        }
    }
    await state.delete(`${releaseRef}/op/check_envs`);
    return added;
}

// EXTERNAL MODULE: ./build/work/dependencies.js
var dependencies = __webpack_require__(8263);
;// CONCATENATED MODULE: ./build/work/consequences.js

/**
 * What follows from one command, told from what was outstanding before it: that is left to whoever asked for it. Work
 * counts when it was not there before, or reads something that the command changed, directly or by what it ran.
 */
class Consequences {
    #before;
    #changed = new Set();
    /** @param before refs of all work that was outstanding; redeploys that nobody had asked for by their deployments */
    constructor(before) {
        this.#before = before;
    }
    /** Notes what the command has changed: refs of values, environments and intents; of results, their places. */
    changed(refs) {
        for (const ref of refs)
            this.#changed.add(ref);
    }
    /** Whether a run, or a deployment that is to be done again, follows from the command. */
    async includes(state, ref, inputs) {
        if (!this.#before.has(ref))
            return true;
        const place = (0,dependencies/* placeOf */.$t)(ref);
        if (place !== undefined && this.#changed.has(place))
            return true;
        for (const { ref: read } of inputs.flatMap((each) => Object.values(each ?? {}))) {
            if (read !== undefined && (await this.#reads(state, read.split("#")[0] ?? read)))
                return true;
        }
        return false;
    }
    /** An op is shared by all environments that were added: it is done for whoever added one. */
    includesOp(ref) {
        return !this.#before.has(ref) || [...this.#changed].some((each) => each.startsWith("@/environment/"));
    }
    async #reads(state, document) {
        if (this.#changed.has(document) || this.#changed.has((0,dependencies/* placeOf */.$t)(document) ?? document))
            return true;
        return this.#changed.has(await state.resolve(document));
    }
}

// EXTERNAL MODULE: ./build/work/prepare.js + 4 modules
var prepare = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/commands/release.js
var release = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
;// CONCATENATED MODULE: ./build/commands/settle.js









/**
 * Notes what is outstanding before a command changes anything, so that it can be told afterwards what follows from it:
 * `settle(session, "follow", …)` does that at all commits and in all repositories, and leaves the rest alone.
 */
async function beginCascade(session) {
    const scope = { ...(0,commands_session/* scopeOf */.Od)(session), kind: "follow" };
    const request = { owner: session.owner.id, time: session.clock.now() };
    const { ready, later, heldBack, ops } = await session.world.preview((draft) => (0,prepare/* prepareWork */.B)(draft, scope, request));
    const runs = [...ready, ...later, ...heldBack].map(({ ref, requested }) => (requested ? placeless(ref) : ref));
    return new Consequences(new Set([...runs, ...ops.map(({ ref }) => ref)]));
}
/** A run that only the preview asked for is known by its deployment. */
function placeless(run) {
    return run.slice(0, run.lastIndexOf("/"));
}
/** Does outstanding work, and what follows from it, until nothing is left that can start. */
function settle(session, kind, consequences) {
    return new Settling(session, kind, consequences).settle();
}
class Settling {
    #session;
    #kind;
    #consequences;
    #unusable = new Set();
    #views = new Map();
    #started = [];
    #applied = new Set();
    #problems = new Map();
    #prepared;
    #passes = 0;
    constructor(session, kind, consequences) {
        this.#session = session;
        this.#kind = kind;
        this.#consequences = consequences;
    }
    async settle() {
        for (;;) {
            const prepared = await this.#prepare();
            if (await this.#doOps(prepared.ops))
                continue;
            if (this.#kind === "ops" || !(await this.#run(prepared)) || this.#session.signal.aborted)
                break;
        }
        this.#tellWhatWaits();
        return {
            views: [...this.#views.values()],
            started: this.#started,
            applied: [...this.#applied],
            problems: [...this.#problems.values()],
            others: this.#prepared?.others ?? [],
            intended: this.#prepared?.intended ?? new Map(),
        };
    }
    #note(found) {
        for (const problem of found) {
            this.#problems.set(JSON.stringify([problem.code, problem.ref, problem.message]), problem);
        }
    }
    async #prepare() {
        const { repo, commit, owner, clock, world, runner } = this.#session;
        const scope = {
            ...(0,commands_session/* scopeOf */.Od)(this.#session),
            kind: this.#kind,
            unusable: this.#unusable,
            ...(this.#consequences === undefined ? {} : { consequences: this.#consequences }),
        };
        const request = { owner: owner.id, time: clock.now() };
        const prepared = await world.transact(`work ${this.#kind}`, async (draft) => {
            // A job for one run is not the one that was asked to do what else there is.
            if (runner?.assignment !== undefined)
                return (0,prepare/* prepareWork */.B)(draft, scope, request);
            await (0,remember/* consumeRequest */.sG)(draft.state, repo, commit);
            const found = await (0,prepare/* prepareWork */.B)(draft, scope, request);
            for (const item of found.ready)
                await (0,remember/* consumeRequest */.sG)(draft.state, item.repo, item.commit);
            return found;
        });
        this.#prepared = prepared;
        this.#note(prepared.problems);
        for (const { ref } of prepared.applied)
            this.#applied.add(ref);
        return prepared;
    }
    /** @returns whether any plan is new: then there is more to do. */
    async #doOps(ops) {
        if (this.#kind === "continue")
            return false;
        let planned = false;
        for (const op of ops) {
            try {
                await doOp(this.#session, op);
                planned = true;
            }
            catch (error) {
                this.#unusable.add(op.release);
                this.#note((0,errors/* problemsOf */.GW)(error));
            }
        }
        return planned && this.#kind !== "ops";
    }
    /** @returns whether to look again. */
    async #run({ ready, held }) {
        const releases = releasesOf(ready);
        if (releases.length === 0)
            return false;
        this.#passes += 1;
        const action = this.#started.length === 0 ? "continued" : "changed";
        const ran = await (0,release/* runReleases */.iq)(this.#session, releases, action, { held, follow: (ended) => this.#follow(ended) });
        this.#note(ran.problems);
        for (const view of ran.views)
            this.#views.set(view.ref, view);
        for (const release of ran.unusable)
            this.#unusable.add(release);
        this.#started.push(...ran.started);
        this.#consequences?.changed(placesOf(ran.started));
        return ran.started.length > 0 || ran.unusable.length > 0;
    }
    /** What can start now that some runs have ended, while others go on. */
    async #follow(ended) {
        this.#consequences?.changed(placesOf(ended));
        if (!ended.some((run) => this.#prepared?.matters(run)))
            return undefined;
        const { ready, held } = await this.#prepare();
        if (ready.length > 0)
            this.#passes += 1;
        return { releases: releasesOf(ready), held };
    }
    #tellWhatWaits() {
        const { reporter } = this.#session;
        const { blocked = [], heldBack = [] } = this.#prepared ?? {};
        const say = (text) => reporter.report({ type: "note", text });
        const needs = (waits) => waits.map(({ text }) => text).join(", ");
        for (const { label, waits } of blocked)
            say(`${label} stays as it is: ${needs(waits)}`);
        for (const { label, waits } of heldBack)
            say(`${label} waits: ${needs(waits)}`);
        if (this.#kind !== "cascade" || this.#passes === 0 || this.#problems.size > 0)
            return;
        const passes = this.#passes === 1 ? "1 pass" : `${this.#passes} passes`;
        say(`Settled in ${passes}: ${this.#started.length} done.`);
    }
}
function releasesOf(ready) {
    return [...new Set(ready.map(({ release }) => release))];
}
/** Results are read below the current release, whichever that is. */
function placesOf(runs) {
    return runs.flatMap((run) => (0,dependencies/* placeOf */.$t)(run) ?? []);
}
async function doOp(session, { release, ref, name }) {
    if (name !== "check_envs") {
        throw new errors/* OcurootError */._8({
            code: "document-broken",
            message: `${ref} asks for something that this program cannot do`,
            ref,
        });
    }
    for (;;) {
        const environments = await (0,plan.environmentsOf)((await session.world.snapshot()).state);
        const evaluation = await session.evaluate(release, environments);
        const request = { owner: session.owner.id, time: session.clock.now() };
        const added = await session.world.transact(`plan ${release} again`, (draft) => checkEnvironments(draft, release, { evaluation, environments }, request));
        if (added !== "outdated")
            return;
    }
}
/** Work fails by what was run here, not by what failed in these releases before. */
function judgeWork(status, { views, started, applied }, problems) {
    if (problems.length > 0)
        return "failed";
    const ended = views.flatMap(({ runs }) => runs).filter(({ ref }) => started.includes(ref));
    if (ended.some((run) => run.status === "failed" || run.status === "lost"))
        return "failed";
    if (ended.some((run) => run.status === "cancelled"))
        return "cancelled";
    if (status !== "failed" && status !== "cancelled")
        return status;
    return started.length > 0 || applied.length > 0 ? "complete" : "nothing";
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
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
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

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRelease: () => (/* binding */ createRelease),
/* harmony export */   environmentsOf: () => (/* binding */ environmentsOf),
/* harmony export */   releaseExists: () => (/* binding */ releaseExists)
/* harmony export */ });
/* harmony import */ var _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(615);
/* harmony import */ var _documents_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8700);
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3899);
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
