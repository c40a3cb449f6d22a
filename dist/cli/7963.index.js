export const id = 7963;
export const ids = [7963];
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

/***/ 7963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push_push)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/refs/glob.js + 1 modules
var refs_glob = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/release/load.js
var load = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/release/retry.js
var retry = __webpack_require__(336);
// EXTERNAL MODULE: ./build/trigger/remember.js
var remember = __webpack_require__(2712);
// EXTERNAL MODULE: ./build/work/prepare.js + 4 modules
var prepare = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/work/push.js
var push = __webpack_require__(9006);
// EXTERNAL MODULE: ./build/work/push-files.js
var push_files = __webpack_require__(4108);
// EXTERNAL MODULE: ./build/commands/asking.js
var asking = __webpack_require__(9616);
// EXTERNAL MODULE: ./build/commands/overlooked.js
var overlooked = __webpack_require__(6275);
// EXTERNAL MODULE: ./build/documents/json.js
var json = __webpack_require__(615);
// EXTERNAL MODULE: ./build/refs/order.js
var order = __webpack_require__(3667);
// EXTERNAL MODULE: ./build/release/ids.js
var ids = __webpack_require__(2700);
// EXTERNAL MODULE: ./build/release/plan.js
var plan = __webpack_require__(651);
// EXTERNAL MODULE: ./build/commands/accept-evaluation.js
var accept_evaluation = __webpack_require__(3954);
;// CONCATENATED MODULE: ./build/commands/push-evaluate.js







/** Files that register environments may look at the environments there are; that has to come to an end. */
const mostPasses = 4;
/**
 * Evaluates files as if the environments that they register were there already, so that a package and its new
 * environment can come with one push. A broken file keeps no other one back. Writes nothing.
 */
async function evaluateFiles(session, files) {
    let environments = await (0,plan.environmentsOf)((await session.world.snapshot()).state);
    for (let passes = 1;; passes += 1) {
        const pass = await evaluateAll(session, files, environments);
        const registered = pass.evaluated.flatMap(({ evaluation }) => evaluation.registered);
        const together = union(environments, registered);
        if ((0,json/* equalJson */.FS)(together, environments) || passes === mostPasses) {
            show(session, pass);
            return { files: pass.evaluated, environments, broken: pass.broken, problems: pass.problems };
        }
        for (const { evaluation } of pass.evaluated)
            evaluation.dispose?.();
        environments = together;
    }
}
async function evaluateAll(session, files, environments) {
    const evaluated = [];
    const broken = [];
    const problems = [];
    const { state } = await session.world.snapshot();
    for (const file of files) {
        const pkg = (0,names/* packageRef */.Cq)(session.repo, file);
        const id = await (0,ids/* nextReleaseId */.gp)(state, pkg);
        const prints = [];
        const onPrint = (text) => void prints.push(text);
        const request = { file, base: (0,names/* releaseRef */.nW)(pkg, id), environments, onPrint, signal: session.signal };
        try {
            const evaluation = await session.config.evaluate(request);
            (0,accept_evaluation/* acceptEvaluation */.n)(evaluation);
            evaluated.push({ file, id, evaluation, prints });
        }
        catch (error) {
            broken.push(file);
            problems.push(...(0,errors/* problemsOf */.GW)(error));
        }
    }
    return { evaluated, broken, problems };
}
/** In the order of their refs, as state has them; the one that is registered last counts. */
function union(known, registered) {
    const byRef = new Map([...known, ...registered].map((each) => [(0,names/* environmentRef */.Hu)(each.name), each]));
    return [...byRef].sort(([a], [b]) => (0,order/* compareBytes */.X)(a, b)).map(([, environment]) => environment);
}
/** What the files printed and warned about, of the evaluation that counts. */
function show(session, { evaluated }) {
    for (const { file, prints, evaluation } of evaluated) {
        for (const text of prints)
            session.onPrint(file, text);
        (0,accept_evaluation/* reportWarnings */.O)(session.reporter, evaluation);
    }
}

// EXTERNAL MODULE: ./build/documents/push-index.js
var push_index = __webpack_require__(3836);
// EXTERNAL MODULE: ./build/intent/diff.js
var diff = __webpack_require__(1600);
// EXTERNAL MODULE: ./build/commands/release.js
var release = __webpack_require__(9362);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/commands/settle.js + 2 modules
var settle = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/commands/work-trigger.js + 1 modules
var work_trigger = __webpack_require__(8788);
;// CONCATENATED MODULE: ./build/commands/push-intent.js










const command = "push";
const indexRef = "@/push/intent_commit";
/**
 * What a push of the intent branch means: whatever users asked for is applied, and the work that follows is done, here
 * or by others. What differs is asked of the stores, not of the history: so nothing is left out when a push was lost,
 * and a branch that was rewritten is no special case (W35).
 */
async function pushIntent(session, options) {
    if (session.store.tag === "state") {
        (0,errors/* fail */.fJ)("usage", `${session.store.path} is a checkout of the state store; what is there is never pushed by hand`, {
            fix: "change the intent, in its own checkout or with ocuroot state set",
        });
    }
    if (options.dryrun)
        return dryRun(session);
    const lost = await (0,release/* findLost */.i)(session);
    const everywhere = options.cascade ?? session.trigger === undefined;
    const worked = await (0,settle/* settle */.G9)(session, everywhere ? "cascade" : "any");
    const asked = await (0,work_trigger/* askOthers */.p)(session, worked.others);
    const { triggered } = asked;
    if (session.store.commit !== undefined)
        await note(session, session.store.commit);
    const problems = [...lost, ...worked.problems, ...asked.problems, ...(await (0,overlooked/* overlooked */.L)(session, worked.intended))];
    const elsewhere = (0,remember/* targetsOf */.QR)(worked.others);
    const result = (0,commands_session/* resultOf */.Bg)(command, (0,asking/* seenSince */.Yl)(worked.views, asked), problems, {
        ...(worked.applied.length === 0 ? {} : { applied: worked.applied }),
        ...(elsewhere.length === 0 ? {} : { elsewhere }),
        ...(triggered.length === 0 ? {} : { triggered }),
    });
    return { result: { ...result, status: (0,settle/* judgeWork */.v9)(result.status, worked, problems) } };
}
/** Prints the refs that would be applied, one per line. */
async function dryRun(session) {
    const { differences, problems } = await (0,diff/* diffIntent */.q)(await session.world.snapshot());
    const refs = differences.map(({ ref }) => ref);
    return {
        result: (0,commands_session/* resultOf */.Bg)(command, [], [...problems, ...(await (0,overlooked/* overlooked */.L)(session, new Map()))]),
        stdout: refs.map((ref) => `${ref}\n`).join(""),
        json: { schema: 1, command, refs },
    };
}
/** Notes which commit of the intent store was handled, where other programs look for it. */
async function note(session, commit) {
    await session.world.transact("note the intent that was pushed", async ({ state }) => {
        const before = await state.get(indexRef, push_index/* pushIndexDocument */.W);
        if (before?.commit === commit)
            return;
        const previous_commit = before?.commit ?? "";
        await state.set(indexRef, push_index/* pushIndexDocument */.W, { ...before, commit, previous_commit, release_configs: null });
    });
}

// EXTERNAL MODULE: ./build/documents/intent.js
var documents_intent = __webpack_require__(2043);
// EXTERNAL MODULE: ./build/intent/apply.js
var apply = __webpack_require__(8823);
// EXTERNAL MODULE: ./build/release/freeze.js
var release_freeze = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/release/items.js
var release_items = __webpack_require__(558);
;// CONCATENATED MODULE: ./build/commands/push-plan.js





/** What a push of these files would do, in the order in which it would, with what they register in place. Reads only. */
async function planRows(session, files) {
    const request = { owner: session.owner.id, time: session.clock.now() };
    return session.world.preview(async (draft) => {
        for (const { evaluation } of files)
            await (0,apply/* registerEnvironments */.qR)(draft, evaluation, request);
        const rows = [];
        for (const file of [...files].sort((one, other) => rank(one) - rank(other))) {
            rows.push(...environmentRows(file), ...(await packageRows(session, draft, file)));
        }
        return rows;
    });
}
function rank({ evaluation }) {
    return evaluation.registered.length > 0 ? 0 : 1;
}
function environmentRows({ file, evaluation }) {
    const what = evaluation.registered.map(({ name }) => name);
    return what.length === 0
        ? []
        : [{ package: label(file), kind: "environment", what, change: ["registered"], why: `${file} changed` }];
}
async function packageRows(session, sources, { file, id, evaluation }) {
    if (!evaluation.package)
        return [];
    const pkg = (0,names/* packageRef */.Cq)(session.repo, file);
    const release = `${pkg}/@${id}`;
    const items = (0,release_items/* itemsOf */.S)(release, { commit: session.commit, package: evaluation.package });
    const rows = [];
    for (const { name, items: members } of (0,release_items/* phasesOf */.I)(items)) {
        const why = name === "" ? `${file} is due` : `phase ${name}`;
        const tasks = members.filter(({ kind }) => kind === "task").map((item) => item.name);
        const deploying = members.filter(({ kind }) => kind === "deploy");
        const deploys = deploying.map((item) => item.name);
        const values = members.flatMap(({ inputs }) => Object.values(inputs).flatMap(({ ref }) => (ref !== undefined && /\/custom\//.test(ref) ? [ref] : [])));
        const what = [...new Set(values)].map((ref) => ref.slice(ref.indexOf("custom/")));
        if (what.length > 0)
            rows.push({ package: label(file), kind: "value", what, change: [], why: `asked for by ${why}` });
        if (tasks.length > 0)
            rows.push({ package: label(file), kind: "tasks", what: tasks, change: ["new release"], why });
        if (deploys.length > 0) {
            const held = await Promise.all(deploying.map((item) => holdOf(session, sources, release, item)));
            const change = await Promise.all(deploys.map((each) => changeOf(sources, pkg, each)));
            rows.push({
                package: label(file),
                kind: "deploy",
                what: deploys,
                change: change.map((text, index) => [text, ...(held[index] ?? [])].join(", ")),
                why,
            });
        }
    }
    return rows;
}
/** Which words a deployment would wait with, were it to start now. */
async function holdOf(session, { intent }, release, { name, freeze }) {
    const { package: pkg = "", id = "" } = (0,names/* splitRelease */.ek)(release) ?? {};
    const freezes = new release_freeze/* Freezes */.dj(intent, session.clock.now());
    const hold = await freezes.of({ package: pkg, releaseId: id, environment: name, windows: freeze });
    return hold === undefined ? [] : [(0,release_freeze/* freezeWait */.B$)(hold).text];
}
async function changeOf({ intent, state }, pkg, environment) {
    const now = await intent.get((0,names/* currentRef */.pV)(pkg, "deploy", environment), documents_intent/* deployIntentDocument */.v);
    if (!now)
        return "first";
    return `${(0,names/* splitRelease */.ek)(await state.resolve(now.release))?.id ?? "?"} → new`;
}
function label(file) {
    return file.replace(/\.ocu\.star$/, "");
}

;// CONCATENATED MODULE: ./build/commands/push.js


















const push_command = "push";
/**
 * Does what a push of this commit means: releases the files that changed, or watch what changed, since the last push,
 * environments first; then all work that follows, here and elsewhere.
 */
async function push_push(session, options) {
    const { source, store } = session;
    if (store !== undefined)
        return pushIntent({ ...session, store }, options);
    const only = options.files ?? [];
    if (options.dryrun)
        return push_dryRun(session, await planPush(session, source, only));
    await refuseUncommitted(source);
    const pushed = await record(session, source, only);
    if ("newer" in pushed)
        return overtaken(session, pushed.newer);
    for (const { ref, evaluation } of pushed.releases)
        session.evaluated(ref, evaluation);
    for (const environment of pushed.environments)
        session.reporter.report({ type: "environment", ...environment });
    return { result: await work(session, pushed, options) };
}
/** Plans and writes; again, when meanwhile somebody else pushed, took an id or changed the environments. */
async function record(session, source, only) {
    for (;;) {
        const plan = await planPush(session, source, only);
        if (plan.order === "older")
            return { newer: plan.last ?? "" };
        if (plan.order === "same" && plan.files.length === 0)
            return { releases: [], environments: [], problems: [] };
        const { broken, problems, ...evaluated } = await evaluateFiles(session, plan.files);
        if (plan.order === "same" && evaluated.files.length === 0)
            return { releases: [], environments: [], problems };
        const request = { owner: session.owner.id, by: await session.actor(), time: session.clock.now() };
        const pushed = await (0,push/* pushedOr */.vr)(() => session.world.transact(`push ${session.commit}`, (draft) => (0,push/* recordPush */.Q1)(draft, {
            ...evaluated,
            repo: session.repo,
            commit: session.commit,
            ...(session.subject === undefined ? {} : { subject: session.subject }),
            before: plan.before,
            left: [...plan.left, ...broken],
        }, request)));
        if (pushed !== "outdated")
            return { ...pushed, problems };
    }
}
async function planPush(session, source, only) {
    const { state } = await session.world.snapshot();
    const { ref: before, index } = await (0,push/* lastPush */.zR)(state, session.repo);
    const order = index === undefined ? "first" : await source.compare(index.commit);
    // Nothing is left over from a push that was made, but for what it was told to leave.
    const base = order === "newer" ? index?.commit : undefined;
    const watched = await (0,push_files/* watchedPaths */.h)(state, index);
    const configFiles = await source.configFiles();
    const wanted = limitedTo(configFiles, only);
    const chosen = (0,push_files/* filesToRelease */.k)({
        repo: session.repo,
        configFiles,
        watched,
        ignore: source.ignore,
        ...(base ? { changed: await source.changedSince(base) } : {}),
        ...(order === "same" ? { changed: [] } : {}),
    });
    const files = order === "older" ? [] : await notReleased(session, chosen.filter(wanted));
    return { order, before, last: index?.commit, files, left: chosen.filter((file) => !wanted(file)) };
}
/** @throws `file-not-found` for a glob that matches nothing. */
function limitedTo(files, globs) {
    const matchers = globs.map((glob) => ({ glob, matches: (0,refs_glob/* compileIgnoreGlob */.cQ)(glob) }));
    const useless = matchers.find(({ matches }) => !files.some(matches));
    if (useless)
        (0,errors/* fail */.fJ)("file-not-found", `no release file matches ${useless.glob}`, { fix: "correct the input files" });
    return (file) => matchers.length === 0 || matchers.some(({ matches }) => matches(file));
}
async function notReleased(session, files) {
    const released = new Set((await releasesHere(session)).map((ref) => (0,names/* splitRelease */.ek)(ref)?.package));
    return files.filter((file) => !released.has(`${session.repo}/-/${file}`));
}
/** Releases of this repository that were made from this commit. */
async function releasesHere({ world, repo, commit }) {
    const { state } = await world.snapshot();
    const markers = await state.match(`${(0,refs_glob/* escapeGlob */.yk)(repo)}/-/**/@r*/commit/${(0,refs_glob/* escapeGlob */.yk)(commit)}`);
    return markers.map((marker) => marker.slice(0, marker.lastIndexOf("/commit/")));
}
async function refuseUncommitted(source) {
    const files = await source.uncommitted();
    if (files.length === 0)
        return;
    const shown = files.slice(0, 10).join(", ");
    (0,errors/* fail */.fJ)("uncommitted", `there are changes that are in no commit: ${shown}${files.length > 10 ? ", …" : ""}`, {
        fix: "commit them, or put them away with git stash --include-untracked",
    });
}
async function push_dryRun(session, { order, files }) {
    const evaluated = order === "older" ? { files: [], problems: [] } : await evaluateFiles(session, files);
    if (evaluated.files.length === 0 && evaluated.problems.length > 0)
        throw new errors/* OcurootError */._8(evaluated.problems);
    const [environments, packages] = [evaluated.files, evaluated.files].map((each, index) => each.filter(({ evaluation }) => (index === 0 ? evaluation.registered.length > 0 : evaluation.package)));
    const names = [...(environments ?? []), ...(packages ?? [])].map(({ file }) => file);
    const result = (0,commands_session/* resultOf */.Bg)(push_command, [], [...evaluated.problems, ...(await (0,overlooked/* overlooked */.L)(session, await intended(session)))]);
    return {
        // A question that was answered is no "nothing to do".
        result: names.length === 0 || result.problems.length > 0 ? result : { ...result, status: "complete" },
        stdout: names.map((name) => `${name}\n`).join(""),
        json: {
            schema: 1,
            command: push_command,
            commit: session.commit,
            files: names,
            plan: toJson(await planRows(session, evaluated.files)),
            ...(result.problems.length === 0 ? {} : { problems: toJson(result.problems) }),
        },
    };
}
async function intended(session) {
    const request = { owner: session.owner.id, time: session.clock.now() };
    const scope = { ...(0,commands_session/* scopeOf */.Od)(session), kind: "continue" };
    return (await session.world.preview((draft) => (0,prepare/* prepareWork */.B)(draft, scope, request))).intended;
}
function toJson(shown) {
    return JSON.parse(JSON.stringify(shown));
}
/** A commit that starts late must not go over a newer one. */
function overtaken(session, newer) {
    const text = `Nothing to do: ${newer.slice(0, 7)} was pushed already, and it is newer than ${session.commit.slice(0, 7)}`;
    session.reporter.report({ type: "note", text });
    return { result: (0,commands_session/* resultOf */.Bg)(push_command, [], []) };
}
/** What follows from the releases: they run, then whatever else is to be done, here or by others. */
async function work(session, pushed, { retry, cascade }) {
    const made = pushed.releases.map(({ ref }) => ref);
    const known = (await releasesHere(session)).filter((ref) => !made.includes(ref));
    const problems = [...pushed.problems, ...(await (0,release/* findLost */.i)(session))];
    if (retry)
        problems.push(...(await reopen(session, known)));
    const first = await (0,release/* runReleases */.iq)(session, made, "created");
    const again = await (0,release/* runReleases */.iq)(session, known, "continued");
    const worked = await (0,settle/* settle */.G9)(session, (cascade ?? session.trigger === undefined) ? "cascade" : "any");
    const asked = await (0,work_trigger/* askOthers */.p)(session, worked.others);
    const { triggered } = asked;
    problems.push(...first.problems, ...again.problems, ...worked.problems, ...asked.problems);
    problems.push(...(await (0,overlooked/* overlooked */.L)(session, worked.intended)));
    await session.world.transact("note what is watched", ({ state }) => (0,push/* settleWatches */.z1)(state, session.repo));
    const own = [...first.views, ...again.views];
    const found = [
        ...own.map((view) => worked.views.find(({ ref }) => ref === view.ref) ?? view),
        ...worked.views.filter(({ ref }) => own.every((view) => view.ref !== ref)),
    ];
    const views = (0,asking/* seenSince */.Yl)(found, asked);
    const elsewhere = (0,remember/* targetsOf */.QR)(worked.others);
    const environments = pushed.environments.map(({ name }) => name);
    const result = (0,commands_session/* resultOf */.Bg)(push_command, views, problems, {
        ...(environments.length === 0 ? {} : { environments }),
        ...(worked.applied.length === 0 ? {} : { applied: worked.applied }),
        ...(elsewhere.length === 0 ? {} : { elsewhere }),
        ...(triggered.length === 0 ? {} : { triggered }),
    });
    // What failed in these releases counts whoever ran it; of other releases only what was run here.
    if (own.some(({ status }) => status === "failed" || status === "cancelled"))
        return result;
    return {
        ...result,
        status: (0,settle/* judgeWork */.v9)(result.status, { ...worked, started: [...first.started, ...worked.started] }, problems),
    };
}
/** Asks for what failed to be run again, where there is anything of the kind. */
async function reopen(session, releases) {
    const problems = [];
    for (const release of releases) {
        if (!(await hasFailed(session, release)))
            continue;
        const request = { owner: session.owner.id, time: session.clock.now() };
        try {
            await session.world.transact(`retry ${release}`, (draft) => (0,retry/* retryRelease */.g)(draft, release, request));
        }
        catch (error) {
            if (!(error instanceof errors/* OcurootError */._8 && error.code === "nothing-to-retry"))
                problems.push(...(0,errors/* problemsOf */.GW)(error));
        }
    }
    return problems;
}
async function hasFailed(session, ref) {
    const { state } = await session.world.snapshot();
    const { items } = await (0,load.loadRelease)(state, ref);
    for (const item of items) {
        const status = (await (0,load.runsOf)(state, item.ref)).at(-1)?.status;
        if (status === "failed" || status === "cancelled")
            return true;
    }
    return false;
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

/***/ 3836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pushIndexDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Paths whose change releases the package again: files or folders, from the root of the git checkout. */
    watch_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    /** The release whose runs name more of them as they end; absent where the Go client wrote the entry. */
    release: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** It changed in a push that was limited to other files: the next push that may release it does. */
    due: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The commit that was pushed before it; empty for the first. */
    previous_commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** By package, `REPO/-/FILE`. */
    release_configs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), configSchema).nullish(),
});
/** `REPO/-/repo.ocu.star/@COMMIT/push/index`, and `@/push/intent_commit` for the intent store; both in state. */
const pushIndexDocument = {
    name: "push index",
    bodyType: "*models.PushIndex",
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

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ watchedPaths),
/* harmony export */   k: () => (/* binding */ filesToRelease)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2232);
/* harmony import */ var _refs_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3667);
/* harmony import */ var _release_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1944);




/**
 * The files that a push releases: each that changed or watches what changed, once, in byte order. What is no longer
 * there is left alone: its deployments stay until intent removes them.
 */
function filesToRelease({ repo, configFiles, changed, watched, ignore }) {
    const ignored = ignore.map(_refs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileIgnoreGlob */ .cQ);
    const candidates = configFiles.filter((file) => !ignored.some((matches) => matches(file)));
    if (changed === undefined)
        return [...candidates].sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X);
    const paths = new Set(changed.map(({ inRoot }) => inRoot));
    const isDue = (file) => paths.has(file) ||
        watched[`${repo}/-/${file}`]?.due === true ||
        (watched[`${repo}/-/${file}`]?.watch_files ?? []).some((watch) => touches(watch, changed));
    return candidates.filter(isDue).sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X);
}
/** Whole segments count: `a` is touched by `a/b`, never by `a.bak`. */
function touches(watch, changed) {
    const wanted = watch.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    if (wanted === "" || wanted === ".")
        return changed.length > 0;
    const within = (path) => path === wanted || path?.startsWith(`${wanted}/`) === true;
    return changed.some(({ path, inRoot }) => within(path) || within(inRoot));
}
/**
 * What each package watches by now. A release names its paths as its runs end, which may be long after its push:
 * until all have ended, what was watched before is watched as well.
 */
async function watchedPaths(state, index) {
    const watched = {};
    for (const [pkg, config] of Object.entries(index?.release_configs ?? {})) {
        watched[pkg] = config.release === undefined ? config : await readWatches(state, config, config.release);
    }
    return watched;
}
async function readWatches(state, config, ref) {
    if (!(await state.has(ref)))
        return config;
    const { items } = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_2__.loadRelease)(state, ref);
    const paths = new Set();
    let open = false;
    for (const item of items) {
        const ended = (await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_2__.runsOf)(state, item.ref)).filter(({ status }) => status === "complete");
        if (ended.length === 0)
            open = true;
        for (const run of ended) {
            for (const path of (await state.get(run.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE))?.watch_files ?? [])
                paths.add(path);
        }
    }
    if (open)
        for (const path of config.watch_files ?? [])
            paths.add(path);
    const watch_files = paths.size === 0 ? null : [...paths].sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X);
    // All has ended: what it watches is settled, and need not be read again.
    const { release: _release, ...settled } = config;
    return open ? { ...config, watch_files } : { ...settled, watch_files };
}


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ recordPush),
/* harmony export */   vr: () => (/* binding */ pushedOr),
/* harmony export */   z1: () => (/* binding */ settleWatches),
/* harmony export */   zR: () => (/* binding */ lastPush)
/* harmony export */ });
/* unused harmony export pushIndexLink */
/* harmony import */ var _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3836);
/* harmony import */ var _intent_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8823);
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
/* harmony import */ var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
/* harmony import */ var _release_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(651);
/* harmony import */ var _push_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4108);







/** Ref of the link to the index of the last push of a repository. */
function pushIndexLink(repo) {
    return `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .repoConfigRef */ .M$)(repo, "")}/push/index`;
}
/** The index of the last push, and the ref it stands at. */
async function lastPush(state, repo) {
    const ref = await state.linkAt(pushIndexLink(repo));
    const index = ref === undefined ? undefined : await state.get(ref, _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pushIndexDocument */ .W);
    return { ...(ref === undefined ? {} : { ref }), ...(index === undefined ? {} : { index }) };
}
/** Thrown inside the change, so that nothing of it is written. */
class WorldMoved extends Error {
}
/** Runs the change of a push. @returns `outdated` when it has to be planned anew; nothing is written then. */
async function pushedOr(transact) {
    try {
        return await transact();
    }
    catch (error) {
        if (error instanceof WorldMoved)
            return "outdated";
        throw error;
    }
}
/**
 * The one change that a push is: environments first, then the releases, and the index. So a push is done or not done,
 * and of two that were made at one moment the second looks again at what the first one made.
 */
async function recordPush(draft, plan, request) {
    const { ref: before, index } = await lastPush(draft.state, plan.repo);
    if (before !== plan.before)
        throw new WorldMoved();
    const watched = await (0,_push_files_js__WEBPACK_IMPORTED_MODULE_6__/* .watchedPaths */ .h)(draft.state, index);
    const environments = [];
    for (const { evaluation } of plan.files)
        environments.push(...(await (0,_intent_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .registerEnvironments */ .qR)(draft, evaluation, request)));
    const releases = [];
    for (const file of plan.files) {
        const ref = await releaseFile(draft, plan, file, request);
        if (ref !== undefined)
            releases.push({ ref, evaluation: file.evaluation });
    }
    await moveIndex(draft.state, plan, index, configsAfter(plan, watched, releases));
    return { releases, environments };
}
/** @returns the release; undefined for a file that declares no work. */
async function releaseFile(draft, { repo, commit, subject, environments }, { file, id, evaluation }, request) {
    if (!evaluation.package)
        return undefined;
    const pkg = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRef */ .Cq)(repo, file);
    if ((await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .releasesAtCommit */ .T4)(draft.state, pkg, commit)).length > 0)
        throw new WorldMoved();
    const plan = { package: pkg, id, commit, plan: evaluation.package, environments, force: false };
    const made = await (0,_release_plan_js__WEBPACK_IMPORTED_MODULE_5__.createRelease)(draft, { ...plan, ...(subject === undefined ? {} : { subject }) }, request);
    if (made === "outdated")
        throw new WorldMoved();
    // The new release knows every environment: to plan an older one again for those would be work for nothing.
    for (const op of await draft.state.match(`${(0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeGlob */ .yk)(pkg)}/@r*/op/check_envs`))
        await draft.state.delete(op);
    return made;
}
function configsAfter({ repo, files, left }, watched, releases) {
    const configs = { ...watched };
    for (const { file } of files) {
        const { due: _due, ...config } = configs[(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRef */ .Cq)(repo, file)] ?? {};
        if (Object.keys(config).length > 0)
            configs[(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRef */ .Cq)(repo, file)] = config;
        else
            delete configs[(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRef */ .Cq)(repo, file)];
    }
    for (const { ref } of releases) {
        const pkg = ref.slice(0, ref.lastIndexOf("/@"));
        configs[pkg] = { watch_files: null, ...configs[pkg], release: ref };
    }
    for (const file of left) {
        const pkg = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRef */ .Cq)(repo, file);
        configs[pkg] = { watch_files: null, ...configs[pkg], due: true };
    }
    return configs;
}
async function moveIndex(state, { repo, commit }, index, release_configs) {
    const ref = `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .repoConfigRef */ .M$)(repo, commit)}/push/index`;
    const previous_commit = index?.commit === commit ? index.previous_commit : (index?.commit ?? "");
    await state.set(ref, _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pushIndexDocument */ .W, {
        ...(index?.commit === commit ? index : {}),
        commit,
        previous_commit,
        release_configs,
    });
    await state.link(pushIndexLink(repo), ref);
}
/** Writes down what ended runs watch, for programs that look at the index alone. */
async function settleWatches(state, repo) {
    const { ref, index } = await lastPush(state, repo);
    if (ref === undefined || index === undefined)
        return;
    await state.set(ref, _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pushIndexDocument */ .W, { ...index, release_configs: { ...(await (0,_push_files_js__WEBPACK_IMPORTED_MODULE_6__/* .watchedPaths */ .h)(state, index)) } });
}


/***/ })

};
