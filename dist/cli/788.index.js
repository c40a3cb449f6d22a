export const id = 788;
export const ids = [788];
export const modules = {

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ foresee)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _release_lost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1466);
/* harmony import */ var _work_identify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4638);



/**
 * Looks at the world as the next command that writes will leave it: a run whose owner is certainly dead is lost, and no
 * reader says that it goes on by itself. Writes nothing (W39).
 *
 * @param look gets a draft that nobody keeps, and what is told of the runs that were found lost.
 */
async function foresee(session, look) {
    const { state } = await session.world.snapshot();
    const lost = await (0,_release_lost_js__WEBPACK_IMPORTED_MODULE_1__/* .lostAmong */ .fz)(session, state, (await (0,_work_identify_js__WEBPACK_IMPORTED_MODULE_2__/* .openRuns */ .t)(state)).running);
    const time = session.clock.now();
    return session.world.preview(async (draft) => {
        const problems = [];
        for (const each of lost) {
            // What is broken around it is named by whoever reads on.
            const marked = await (0,_release_lost_js__WEBPACK_IMPORTED_MODULE_1__/* .markLost */ .Op)(draft.state, each, time).catch((error) => ({
                problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error)[0],
            }));
            if (marked?.problem)
                problems.push(marked.problem);
        }
        return look(draft, problems);
    });
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

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: ./build/documents/json.js
var documents_json = __webpack_require__(615);
// EXTERNAL MODULE: ./build/trigger/remember.js
var remember = __webpack_require__(2712);
// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(3899);
;// CONCATENATED MODULE: ./build/work/dry-run.js

/**
 * What would be done: intents, ready runs, deployments to be done again, what comes after others of these, ops; in this
 * order.
 */
function workItems({ applied, ready, later, ops }) {
    const asked = ready.filter(({ requested }) => requested);
    const runs = [...ready.filter(({ requested }) => !requested), ...asked, ...later];
    return [
        ...applied.map(({ ref, change }) => ({ ref, work_type: change })),
        // A run that is only asked for has no number yet: it is named by its deployment.
        ...runs.map(({ ref, commit, requested }) => ({
            ref: requested ? (0,names/* itemOf */.Tu)(ref) : ref,
            work_type: "run",
            commit,
        })),
        ...ops.map(({ ref, commit }) => ({ ref, work_type: "op", commit })),
    ];
}

// EXTERNAL MODULE: ./build/work/prepare.js + 4 modules
var prepare = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/commands/asking.js
var asking = __webpack_require__(9616);
// EXTERNAL MODULE: ./build/commands/assignment.js
var commands_assignment = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/commands/foresee.js
var foresee = __webpack_require__(1142);
// EXTERNAL MODULE: ./build/commands/overlooked.js
var overlooked = __webpack_require__(6275);
// EXTERNAL MODULE: ./build/commands/release.js
var release = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/commands/settle.js + 2 modules
var settle = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/commands/work-trigger.js + 1 modules
var work_trigger = __webpack_require__(8788);
;// CONCATENATED MODULE: ./build/commands/work.js












/**
 * Does outstanding work until nothing is left that can start: at this commit, of which `any` then asks others for the
 * rest; or, as `cascade`, at all commits and in all repositories.
 */
async function work(session, { kind, dryrun, retry }) {
    const command = `work ${kind}`;
    if (dryrun)
        return dryRun(session, command, kind);
    const assignment = session.runner?.assignment;
    if (assignment !== undefined)
        await (0,commands_assignment/* checkAssignment */.Cv)(session, assignment);
    if (assignment !== undefined && retry)
        await (0,commands_assignment/* retryAssignment */.o1)(session, assignment);
    const lost = await (0,release/* findLost */.i)(session);
    const worked = await (0,settle/* settle */.G9)(session, kind);
    if (assignment !== undefined)
        await (0,commands_assignment/* endAssignment */.D8)(session, assignment);
    const asked = await (0,work_trigger/* askOthers */.p)(session, kind === "any" ? worked.others : worked.others.filter(({ needs }) => needs !== undefined));
    const { triggered } = asked;
    const left = await (0,overlooked/* overlooked */.L)(session, worked.intended);
    const problems = (0,release/* distinct */.dM)([...lost, ...worked.problems, ...asked.problems, ...left]);
    const elsewhere = (0,remember/* targetsOf */.QR)(worked.others);
    const more = {
        applied: worked.applied,
        ...(elsewhere.length === 0 ? {} : { elsewhere }),
        ...(triggered.length === 0 ? {} : { triggered }),
    };
    const result = (0,commands_session/* resultOf */.Bg)(command, (0,asking/* seenSince */.Yl)(worked.views, asked), problems, more);
    return { result: { ...result, status: (0,settle/* judgeWork */.v9)(result.status, worked, problems) } };
}
/** Prints what would be done: the format of the Go client, `null` when there is nothing; `work any` then says nothing. */
async function dryRun(session, command, kind) {
    const scope = { ...(0,commands_session/* scopeOf */.Od)(session), kind };
    const request = { owner: session.owner.id, time: session.clock.now() };
    const prepared = await (0,foresee/* foresee */.S)(session, (draft, lost) => {
        for (const problem of lost)
            session.reporter.report({ type: "warning", problem });
        return (0,prepare/* prepareWork */.B)(draft, scope, request);
    });
    const problems = [...prepared.problems, ...(await (0,overlooked/* overlooked */.L)(session, prepared.intended))];
    const items = workItems({
        ...prepared,
        ready: kind === "ops" ? [] : prepared.ready,
        ops: kind === "continue" ? [] : prepared.ops,
    });
    const nothing = kind === "any" ? "" : "null\n";
    const result = (0,commands_session/* resultOf */.Bg)(command, [], problems);
    const json = {
        schema: 1,
        command,
        work: items,
        waiting: prepared.waiting,
        elsewhere: prepared.others,
        problems,
    };
    return {
        result: { ...result, status: problems.length > 0 ? "failed" : "complete" },
        stdout: items.length === 0 ? nothing : `${(0,documents_json/* formatJson */.IB)(items)}\n`,
        json: JSON.parse(JSON.stringify(json)),
    };
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


/***/ })

};
