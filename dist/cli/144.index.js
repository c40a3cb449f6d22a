export const id = 144;
export const ids = [144];
export const modules = {

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ judgeWork),
  G: () => (/* binding */ settle),
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: ./build/documents/json.js
var documents_json = __webpack_require__(615);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/release/lost.js
var release_lost = __webpack_require__(1466);
// EXTERNAL MODULE: ./build/release/plan.js
var plan = __webpack_require__(651);
// EXTERNAL MODULE: ./build/trigger/remember.js + 1 modules
var remember = __webpack_require__(5422);
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
    if (!(0,documents_json/* equalJson */.FS)((await (0,plan/* environmentsOf */.M2)(state)), environments))
        return "outdated";
    const release = await (0,load/* loadRelease */.U)(state, releaseRef);
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

// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(3899);
;// CONCATENATED MODULE: ./build/work/dry-run.js

/** What would be done at this commit: intents, ready runs, deployments to be done again, ops; in this order. */
function workItems({ applied, ready, ops }) {
    return [
        ...applied.map(({ ref, change }) => ({ ref, work_type: change })),
        ...ready
            .filter(({ requested }) => !requested)
            .map(({ ref, commit }) => ({ ref, work_type: "run", commit })),
        // A run that is only asked for has no number yet: it is named by its deployment.
        ...ready
            .filter(({ requested }) => requested)
            .map(({ ref, commit }) => ({ ref: (0,names/* itemOf */.Tu)(ref), work_type: "run", commit })),
        ...ops.map(({ ref, commit }) => ({ ref, work_type: "op", commit })),
    ];
}

// EXTERNAL MODULE: ./build/work/identify.js
var identify = __webpack_require__(4638);
// EXTERNAL MODULE: ./build/work/prepare.js + 2 modules
var prepare = __webpack_require__(1620);
// EXTERNAL MODULE: ./build/commands/release.js + 4 modules
var release = __webpack_require__(3555);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/commands/work-trigger.js
var work_trigger = __webpack_require__(9015);
;// CONCATENATED MODULE: ./build/commands/work.js












/** Does outstanding work at this commit until nothing is left that can start; `any` then asks others for the rest. */
async function work(session, { kind, dryrun }) {
    const command = `work ${kind}`;
    if (dryrun)
        return dryRun(session, command, kind);
    const { state } = await session.world.snapshot();
    const lost = await (0,release_lost/* declareLost */.Z)(session, state, (await (0,identify/* openRuns */.t)(state)).running);
    const worked = await settle(session, kind);
    const asked = kind === "any" ? await (0,work_trigger/* askOthers */.p)(session, worked.others) : [];
    const problems = [...lost, ...worked.problems, ...asked];
    const result = (0,commands_session/* resultOf */.B)(command, worked.views, problems, { applied: worked.applied });
    return { result: { ...result, status: judgeWork(result.status, worked, problems) } };
}
/** Passes over the outstanding work, until one finds nothing: a run may change what others need. */
async function settle(session, kind) {
    const views = new Map();
    const started = [];
    const applied = new Set();
    const problems = new Map();
    const note = (found) => {
        for (const problem of found)
            problems.set(JSON.stringify([problem.code, problem.ref, problem.message]), problem);
    };
    let blocked = [];
    let others = [];
    for (let pass = 0;; pass += 1) {
        const prepared = await work_prepare(session, kind);
        note(prepared.problems);
        ({ blocked, others } = prepared);
        for (const { ref } of prepared.applied)
            applied.add(ref);
        const { planned, problems: failed } = await doOps(session, kind === "continue" ? [] : prepared.ops);
        note(failed);
        const releases = [...new Set([...prepared.ready.map((item) => item.release), ...planned])];
        if (kind === "ops" || releases.length === 0)
            break;
        const ran = await (0,release/* runReleases */.R)(session, releases, pass === 0 ? "continued" : "changed");
        note(ran.problems);
        for (const view of ran.views)
            views.set(view.ref, view);
        started.push(...ran.started);
        if (ran.started.length === 0 || session.signal.aborted)
            break;
    }
    reportBlocked(session, blocked);
    return { views: [...views.values()], started, applied: [...applied], problems: [...problems.values()], others };
}
function reportBlocked(session, blocked) {
    for (const { label, waits } of blocked) {
        const needs = waits.map(({ text }) => text).join(", ");
        session.reporter.report({ type: "note", text: `${label} stays as it is: ${needs}` });
    }
}
function work_prepare(session, kind) {
    const scope = { repo: session.repo, commit: session.commit, kind };
    const request = { owner: session.owner.id, time: session.clock.now() };
    return session.world.transact(`work ${kind}`, async (draft) => {
        await (0,remember/* consumeRequest */.sG)(draft.state, session.repo, session.commit);
        return (0,prepare/* prepareWork */.B)(draft, scope, request);
    });
}
/** @returns releases that were planned again, and what could not be. */
async function doOps(session, ops) {
    const planned = [];
    const problems = [];
    for (const op of ops) {
        try {
            await doOp(session, op);
            planned.push(op.release);
        }
        catch (error) {
            problems.push(...(0,errors/* problemsOf */.GW)(error));
        }
    }
    return { planned, problems };
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
        const environments = await (0,plan/* environmentsOf */.M2)((await session.world.snapshot()).state);
        const evaluation = await session.evaluate(release, environments);
        const request = { owner: session.owner.id, time: session.clock.now() };
        const added = await session.world.transact(`plan ${release} again`, (draft) => checkEnvironments(draft, release, { evaluation, environments }, request));
        if (added !== "outdated")
            return;
    }
}
/** Prints what would be done: the format of the Go client, `null` when there is nothing; `work any` then says nothing. */
async function dryRun(session, command, kind) {
    const scope = { repo: session.repo, commit: session.commit, kind };
    const request = { owner: session.owner.id, time: session.clock.now() };
    const prepared = await session.world.preview((draft) => (0,prepare/* prepareWork */.B)(draft, scope, request));
    const items = workItems({
        ...prepared,
        ready: kind === "ops" ? [] : prepared.ready,
        ops: kind === "continue" ? [] : prepared.ops,
    });
    const nothing = kind === "any" ? "" : "null\n";
    const result = (0,commands_session/* resultOf */.B)(command, [], prepared.problems);
    const json = {
        schema: 1,
        command,
        work: items,
        waiting: prepared.waiting,
        elsewhere: prepared.others,
        problems: prepared.problems,
    };
    return {
        result: { ...result, status: prepared.problems.length > 0 ? "failed" : "complete" },
        stdout: items.length === 0 ? nothing : `${(0,documents_json/* formatJson */.IB)(items)}\n`,
        json: JSON.parse(JSON.stringify(json)),
    };
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

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   Uo: () => (/* binding */ releaseExists),
/* harmony export */   YG: () => (/* binding */ createRelease)
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
