export const id = 214;
export const ids = [214,144];
export const modules = {

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  freeze: () => (/* binding */ freeze_freeze),
  thaw: () => (/* binding */ thaw)
});

// UNUSED EXPORTS: momentOf

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/documents/freeze.js
var documents_freeze = __webpack_require__(8246);
// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(3899);
;// CONCATENATED MODULE: ./build/intent/freeze.js



/** The document of each thing that is named, with its name for people. */
function documentsOf({ environments, packages }) {
    if (packages.length === 0)
        return environments.map((name) => ({ ref: (0,names/* freezeRef */.FJ)(name), name }));
    const where = environments.length === 0 ? [""] : environments;
    return packages.flatMap((pkg) => where.map((name) => ({
        ref: (0,names/* freezeRef */.FJ)(name, pkg),
        name: name === "" ? (0,names/* labelOf */.Wy)(pkg) : `${(0,names/* labelOf */.Wy)(pkg)} in ${name}`,
    })));
}
/**
 * Writes that nothing is to be started there; what is running ends. Setting it again replaces what was said before.
 *
 * @returns what is frozen now, as people name it.
 * @throws `environment-unknown`, or `ref-not-found` for packages and releases that there are not: a freeze of a
 * misspelled name would hold nothing.
 */
async function setFreeze(draft, target, freeze) {
    for (const name of target.environments)
        await checkEnvironment(draft, name);
    for (const pkg of target.packages)
        await checkPackage(draft, pkg);
    const exempt = [];
    for (const ref of freeze.exempt ?? [])
        exempt.push(await checkExempt(draft, ref));
    const documents = documentsOf(target);
    const { exempt: _exempt, ...rest } = freeze;
    for (const { ref } of documents) {
        await draft.intent.set(ref, documents_freeze/* freezeDocument */.Vv, { ...rest, ...(exempt.length > 0 ? { exempt } : {}) });
    }
    return documents.map(({ name }) => name);
}
/** Takes freezes back. @returns what was frozen by a document of its own until now. */
async function removeFreeze(draft, target) {
    const thawed = [];
    for (const { ref, name } of documentsOf(target))
        if (await draft.intent.delete(ref))
            thawed.push(name);
    return thawed;
}
async function checkEnvironment({ intent }, name) {
    if (await intent.has((0,names/* environmentRef */.Hu)(name)))
        return;
    const there = (await intent.children("@/environment")).join(", ") || "none";
    (0,errors/* fail */.fJ)("environment-unknown", `environment "${name}" does not exist; there are ${there}`, {
        ref: (0,names/* environmentRef */.Hu)(name),
    });
}
async function checkPackage({ state, intent }, pkg) {
    const known = (await state.children(pkg)).length > 0 || (await intent.children(pkg)).length > 0;
    if (!known)
        (0,errors/* fail */.fJ)("ref-not-found", `${(0,names/* labelOf */.Wy)(pkg)} has no release and no intent`, { ref: pkg });
}
/** A tag stands for the release that has it now. */
async function checkExempt(draft, text) {
    if ((0,names/* splitRelease */.ek)(text) === undefined) {
        await checkPackage(draft, text);
        return text;
    }
    const ref = await draft.state.resolve(text);
    if (!(await draft.state.has(ref)))
        (0,errors/* fail */.fJ)("ref-not-found", `there is no release ${text}`, { ref: text });
    return ref;
}

// EXTERNAL MODULE: ./build/refs/format.js
var format = __webpack_require__(6036);
// EXTERNAL MODULE: ./build/refs/parse.js
var parse = __webpack_require__(2216);
// EXTERNAL MODULE: ./build/refs/resolve.js
var resolve = __webpack_require__(2559);
// EXTERNAL MODULE: ./build/release/freeze.js + 1 modules
var freeze = __webpack_require__(1071);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/commands/work.js + 2 modules
var work = __webpack_require__(9144);
;// CONCATENATED MODULE: ./build/commands/freeze.js









/** Says in intent that nothing is to be started in environments or of packages, until it is taken back or a moment. */
async function freeze_freeze(session, options) {
    const now = session.clock.now();
    const until = options.until === undefined ? undefined : momentOf(options.until, now);
    const exempt = (options.exempt ?? []).map((text) => releaseOrPackage(session, text));
    const document = {
        reason: options.reason,
        ...(until === undefined ? {} : { until }),
        ...(exempt.length === 0 ? {} : { exempt }),
        by: await session.actor(),
        at: now,
    };
    const target = targetOf(session, options, "freeze");
    const names = await session.world.transact(`freeze ${spoken(options)}`, (draft) => setFreeze(draft, target, document));
    const end = until === undefined ? "" : ` until ${(0,freeze/* momentText */.Am)(until)}`;
    session.reporter.report({ type: "note", text: `Frozen${end}: ${names.join(", ")}` });
    return { result: { ...(0,commands_session/* resultOf */.B)("freeze", [], []), status: "complete" } };
}
/** Takes freezes back; with `cascade`, does what they held at this commit. */
async function thaw(session, options) {
    const target = targetOf(session, options, "thaw");
    const names = await session.world.transact(`thaw ${spoken(options)}`, (draft) => removeFreeze(draft, target));
    const text = names.length === 0 ? "Nothing of this was frozen" : `Thawed: ${names.join(", ")}`;
    session.reporter.report({ type: "note", text });
    const status = names.length === 0 ? "nothing" : "complete";
    if (!options.cascade)
        return { result: { ...(0,commands_session/* resultOf */.B)("thaw", [], []), status } };
    const worked = await (0,work/* settle */.G)(session, "follow");
    const result = (0,commands_session/* resultOf */.B)("thaw", worked.views, worked.problems);
    return { result: { ...result, status: (0,work/* judgeWork */.v)(result.status, worked, worked.problems) } };
}
function spoken({ names, package: packages = [] }) {
    return [...names, ...packages].join(" ");
}
function targetOf(session, { names, package: packages = [] }, command) {
    const isFile = (name) => name.endsWith(".ocu.star");
    const files = [...names.filter(isFile), ...packages];
    const environments = names.filter((name) => !isFile(name)).map((name) => name.replace(/^@\/environment\//, ""));
    if (files.length + environments.length > 0) {
        return { environments, packages: files.map((file) => packageOf(session, file)) };
    }
    return (0,errors/* fail */.fJ)("usage", `nothing is named to ${command}`, { fix: `name environments or files of packages` });
}
function packageOf(session, text) {
    const ref = (0,resolve/* resolveInFolder */.U)((0,parse/* parseRef */.r)(text), session.folder);
    return (0,names/* packageRef */.Cq)(ref.repo, ref.path);
}
function releaseOrPackage(session, text) {
    const ref = (0,resolve/* resolveInFolder */.U)((0,parse/* parseRef */.r)(text), session.folder);
    return ref.release ? (0,format/* formatRef */.r)({ ...ref, kind: "", subpath: "", fragment: "" }) : (0,names/* packageRef */.Cq)(ref.repo, ref.path);
}
const units = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };
/**
 * A moment that has yet to come: RFC 3339, `2026-12-27 08:00` and `2026-12-27` (its beginning) in the machine's time
 * zone, or `90m`, `12h`, `3d`, `2w` from now.
 *
 * @throws `usage` for anything else, and for what is past.
 */
function momentOf(text, now) {
    const [, amount, unit = ""] = /^(\d+)([mhdw])$/.exec(text) ?? [];
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00` : text;
    const time = amount === undefined ? Date.parse(date) : Date.parse(now) + Number(amount) * (units[unit] ?? 0);
    if (Number.isNaN(time)) {
        (0,errors/* fail */.fJ)("usage", `"${text}" is no time`, {
            fix: "write 2026-12-27, 2026-12-27T08:00, 2026-12-27T08:00:00Z, 12h or 3d",
        });
    }
    const moment = new Date(time).toISOString();
    if (moment <= now)
        (0,errors/* fail */.fJ)("usage", `"${text}" is past`, { fix: "name a moment that has yet to come" });
    return moment;
}


/***/ }),

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

/***/ 2559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resolveInFile),
/* harmony export */   U: () => (/* binding */ resolveInFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2158);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2216);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8714);
/* harmony import */ var _syntax_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8375);






/**
 * A ref as a config file means it. Paths without a repository start in the file's folder; `.` is the file itself, and
 * only refs to the file itself take its release, as each file counts its own. `task/NAME` and the like are read as
 * `./task/NAME`.
 *
 * @param file `REPO/-/FILE`, with `/@rN` while it runs for a release.
 * @throws OcurootError `ref-syntax` when the path leaves the repository, or names neither a file nor a kind.
 */
function resolveInFile(ref, file) {
    if ((0,_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsolute */ .oP)(ref))
        return ref;
    const meant = readBareKind(ref);
    const path = pathIn(meant, file.path, file.path.split("/").slice(0, -1));
    const own = path === file.path && (meant.release === undefined || meant.release === ".");
    return { ...meant, repo: file.repo, path, release: own ? file.release : meant.release };
}
/**
 * A ref as the command line means it: relative to a folder.
 *
 * @param folder `REPO/-/DIR`, or `REPO/-` in the root of the repository.
 * @throws OcurootError `ref-syntax` when the path leaves the repository.
 */
function resolveInFolder(ref, folder) {
    if ((0,_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsolute */ .oP)(ref))
        return ref;
    return { ...ref, repo: folder.repo, path: pathIn(ref, folder.path, folder.path.split("/")) };
}
function pathIn(ref, self, folder) {
    if (ref.path === "" || ref.path === ".")
        return self;
    if (ref.repo === ".")
        return ref.path;
    const segments = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSegments */ .g)([...folder, ...ref.path.split("/")], false);
    if (segments !== _clean_js__WEBPACK_IMPORTED_MODULE_1__/* .escapes */ .r)
        return segments.join("/");
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("ref-syntax", `"${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .r)(ref)}" leaves the repository`, {
        fix: "write //FILE for a path from the root",
    });
}
function readBareKind(ref) {
    if (ref.repo !== "" || ref.release !== undefined || ref.kind !== "" || ref.path === "" || ref.path === ".")
        return ref;
    const text = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .r)(ref);
    if (/^(?:task|call|deploy|custom)\//.test(text))
        return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRef */ .r)(`./${text}`);
    const name = ref.path.slice(ref.path.lastIndexOf("/") + 1);
    if (name.includes(".") && name !== "..")
        return ref;
    throw (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_4__/* .syntaxError */ .I)(text, 0, "it names neither a config file nor a task, deployment or value", "write ./task/NAME, ./deploy/ENV, ./custom/NAME, or FILE/@/task/NAME for another file");
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
