export const id = 387;
export const ids = [387,431];
export const modules = {

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
// EXTERNAL MODULE: ./build/documents/json.js + 7 modules
var json = __webpack_require__(3899);
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

/***/ 9431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stateApply: () => (/* binding */ stateApply)
/* harmony export */ });
/* harmony import */ var _intent_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8823);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6183);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1161);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3462);




const command = "state apply";
/** Brings state in line with the intent at a ref; with `cascade`, does the work that follows, wherever it is. */
async function stateApply(session, argument, options) {
    const ref = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveArgument */ .YD)(session, argument);
    const following = options.cascade ? await (0,_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .beginCascade */ .Qj)(session) : undefined;
    const request = { owner: session.owner.id, time: session.clock.now() };
    const applied = await session.world.transact(`apply ${ref}`, (draft) => (0,_intent_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyIntent */ .xo)(draft, ref, request));
    session.reporter.report({ type: "note", text: noteOf(session.short(ref), applied) });
    const done = applied === "unchanged" || applied === "absent" ? [] : [ref];
    if (!following)
        return { result: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(command, [], [], { applied: done }) };
    // Applied before or just now: what is asked for is that everything of it is done.
    following.changed([ref]);
    const worked = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(session, "follow", following);
    const result = (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(command, worked.views, worked.problems, { applied: done });
    return { result: { ...result, status: (0,_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeWork */ .v9)(result.status, { ...worked, applied: done }, worked.problems) } };
}
function noteOf(ref, applied) {
    if (applied === "absent")
        return `${ref} is neither in intent nor in state: there is nothing to apply`;
    return applied === "unchanged" ? `${ref} was applied already` : `Applied: ${ref} ${applied}`;
}


/***/ }),

/***/ 9387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stateDelete: () => (/* binding */ stateDelete),
/* harmony export */   stateSet: () => (/* binding */ stateSet)
/* harmony export */ });
/* harmony import */ var _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _documents_intent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2043);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _documents_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2955);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _intent_apply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8823);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6036);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2216);
/* harmony import */ var _refs_validate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2269);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6183);
/* harmony import */ var _state_apply_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9431);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3462);












/** Sets the intent at a ref; with `cascade`, applies it and does the work that follows. */
async function stateSet(session, argument, value, options) {
    const text = (0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveArgument */ .YD)(session, argument);
    const change = { by: await session.actor(), at: session.clock.now() };
    const ref = await session.world.transact(`set ${text}`, (draft) => setIntent(draft, text, value, change));
    return changed(session, "state set", ref, "Set", options);
}
/** Removes the intent at a ref. @throws `ref-not-found`. */
async function stateDelete(session, argument, options) {
    const text = (0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveArgument */ .YD)(session, argument);
    const ref = await session.world.transact(`delete ${text}`, (draft) => deleteIntent(draft, text));
    return changed(session, "state delete", ref, "Deleted", options);
}
async function changed(session, command, ref, verb, { cascade }) {
    const short = session.short(ref);
    const hint = cascade ? "" : `. Take it over: ${session.program} state apply ${short}`;
    session.reporter.report({ type: "note", text: `${verb} the intent ${short}${hint}` });
    if (!cascade)
        return { result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_11__/* .resultOf */ .Bg)(command, [], []), status: "complete" } };
    const { result } = await (0,_state_apply_js__WEBPACK_IMPORTED_MODULE_9__.stateApply)(session, ref, { cascade });
    return { result: { ...result, command } };
}
/** Writes the intent at a ref: a custom value, an environment or a deployment. @throws before anything is written. */
async function setIntent(draft, text, value, change) {
    const ref = await pinned(draft, text);
    const { kind, subpath, release } = (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRef */ .r)(ref);
    if (kind === "custom") {
        const why = (0,_refs_validate_js__WEBPACK_IMPORTED_MODULE_8__/* .checkName */ .I)("custom", subpath);
        if (why !== undefined)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("value-invalid", why, { ref });
        await (0,_intent_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .checkCustom */ .I$)(draft, ref);
        await draft.intent.set(ref, _documents_values_js__WEBPACK_IMPORTED_MODULE_3__/* .customDocument */ .VV, value, change);
    }
    else if (kind === "environment")
        await setEnvironment(draft, ref, value, change);
    else if (kind === "deploy" && release === "")
        await setDeployment(draft, ref, value, change);
    else {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("value-invalid", `${ref} cannot be set`, {
            ref,
            fix: "set a custom value, an environment (@/environment/NAME) or a deployment (PACKAGE/@/deploy/ENVIRONMENT)",
        });
    }
    return ref;
}
async function setEnvironment(draft, ref, value, change) {
    const given = (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? { attributes: {}, ...value } : value;
    const parsed = _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDocument */ .R.schema.safeParse(given);
    if (!parsed.success) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("environment-invalid", `${ref} needs {"name": …, "attributes": {…}} with texts as attributes`, {
            ref,
            fix: "give it as JSON: --format json",
        });
    }
    (0,_intent_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .checkEnvironment */ .Qz)(parsed.data, ref);
    await draft.intent.set(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentDocument */ .R, parsed.data, change);
}
/** Without inputs, those that the release plans for the deployment are meant. */
async function setDeployment(draft, ref, value, change) {
    const parsed = _documents_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .deployIntentDocument */ .v.schema.safeParse(value);
    if (!parsed.success) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("value-invalid", `${ref} needs {"release": …, "input": {…}}`, { ref, fix: "give it as JSON: --format json" });
    }
    const item = await (0,_intent_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .checkDeployment */ .Qr)(draft, ref, parsed.data);
    const { environment } = item.inputs;
    const given = parsed.data.input && { ...(environment ? { environment } : {}), ...parsed.data.input };
    const intent = { ...parsed.data, input: given ?? item.inputs };
    await draft.intent.set(ref, _documents_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .deployIntentDocument */ .v, intent, change);
}
/** Removes the intent at a ref. @throws `ref-not-found` when there is none. */
async function deleteIntent(draft, text) {
    const ref = await pinned(draft, text);
    if (!(await draft.intent.delete(ref)))
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("ref-not-found", `there is no intent at ${ref}`, { ref });
    return ref;
}
/**
 * What is said of a tag is said of the release that has it now: an approval belongs to what its author saw, and does
 * not follow the tag when it moves.
 */
async function pinned(draft, text) {
    const ref = (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRef */ .r)(text);
    if (ref.fragment !== "")
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("value-invalid", `${text} names a part of a document; whole documents are set`, { ref: text });
    if (ref.global || !ref.release || /^r[0-9]+$/.test(ref.release))
        return text;
    const tag = (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRef */ .rq)({ ...ref, kind: "", subpath: "" });
    const release = await draft.state.linkAt(tag);
    if (release === undefined)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)("ref-not-found", `no release has the tag ${ref.release}`, { ref: tag });
    return `${release}/${ref.kind}/${ref.subpath}`;
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
