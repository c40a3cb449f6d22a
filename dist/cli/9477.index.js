export const id = 9477;
export const ids = [9477];
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

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ packagesOf)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);

/** All packages with a release in state, or a deployment in intent: `REPO/-/FILE`, in byte order. */
async function packagesOf({ state, intent }) {
    const packages = new Set();
    for (const marker of await state.match("**/-/**/@r*/commit/*")) {
        const release = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRelease */ .ek)(marker.slice(0, marker.lastIndexOf("/commit/")));
        if (release)
            packages.add(release.package);
    }
    for (const folder of await intent.folders("**/-/**/@/deploy"))
        packages.add(folder.slice(0, -"/@/deploy".length));
    return [...packages].sort();
}


/***/ }),

/***/ 5538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tryAgain)
/* harmony export */ });
/* harmony import */ var _add_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(336);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1334);



/** What fails the same way every time: there is no point in trying it again by itself. */
const certain = new Set([
    "bad-result",
    "secret-in-output",
    "value-invalid",
    "input-invalid",
    "parameter-mismatch",
    "function-missing",
    "package-invalid",
    "undefined-name",
    "config-syntax",
]);
/** The longest pause before a run is tried again, in seconds. */
const longestPause = 300;
/**
 * Makes the next run of one that just ended without success, where the config asks for that and has not had it often
 * enough; in the change that records the end, so that it is neither forgotten nor made twice. Whether it may still start
 * is decided by its claim.
 *
 * @param run as it was when it ended
 */
async function tryAgain(state, item, ref, run, failure, time) {
    const made = run.automatic ?? 0;
    const most = allowed(item, failure);
    if (made >= most)
        return undefined;
    // A machine that vanished did so some time ago.
    const pause = failure.kind === "lost" ? 0 : (item.rules.retry_delay ?? 0) * 2 ** Math.min(made, 20);
    const seconds = Math.min(longestPause, pause);
    const notBefore = new Date(Date.parse(time) + seconds * 1000).toISOString();
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .setStatus */ .Lx)(state, ref, "failed_retried", time);
    const next = { ...(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .copyForRetry */ .T)(run, ref), automatic: made + 1, automatic_of: most, not_before: notBefore };
    return { ref: await (0,_add_run_js__WEBPACK_IMPORTED_MODULE_0__/* .addRun */ .Z)(state, item, next, time), notBefore };
}
function allowed({ rules }, { kind, code }) {
    const retries = rules.retries ?? 0;
    if (kind === "lost")
        return rules.on_lost === "retry" ? Math.max(retries, 1) : 0;
    return kind === "error" && !certain.has(code ?? "") ? retries : 0;
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ finishRun),
/* harmony export */   QQ: () => (/* binding */ failRun),
/* harmony export */   UA: () => (/* binding */ endBadly),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   v3: () => (/* binding */ beat)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _again_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5538);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3585);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1334);





/** The run as it stands, if it is still ours. After a claim is gone its old owner can record nothing. */
async function owned(state, claimed) {
    if ((await (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(state, claimed.ref)) !== "running")
        return undefined;
    const run = await state.get(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE);
    const mine = claimed.run.claim;
    return run?.claim?.owner === mine?.owner && run?.claim?.since === mine?.since ? run : undefined;
}
async function writeLogs(state, run, logs) {
    if (logs.length > 0)
        await state.set((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logsRef */ .T8)(run), _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .logsDocument */ .BH, [...logs]);
}
/** The chain with its last step ended. */
function ended(run, time, result) {
    return run.functions.map((step, index) => index === run.functions.length - 1 ? { ...step, ended: time, result } : step);
}
/** Records success: output, task document, tags and the link to what stands now, in one change. */
async function finishRun(state, claimed, result, { time, logs }) {
    const run = await owned(state, claimed);
    if (!run)
        return "lost";
    const { claim: _claim, ...rest } = run;
    const done = {
        ...rest,
        functions: ended(run, time, "done"),
        output: result.outputs === null ? null : { ...result.outputs },
        watch_files: result.watch.length > 0 ? [...result.watch] : null,
        ended: time,
        ...(result.tags.length > 0 ? { tags: [...result.tags] } : {}),
    };
    await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, done);
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .setStatus */ .Lx)(state, claimed.ref, "complete", time);
    await writeLogs(state, claimed.ref, logs);
    for (const tag of result.tags)
        await state.link((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRef */ .y6)(claimed.release.package, tag), claimed.release.ref);
    await state.set(claimed.item.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .taskDocument */ .h4, {
        run_ref: claimed.ref,
        type: done.type,
        release: claimed.release.ref,
        input: done.functions[0]?.inputs ?? null,
        output: done.output ?? null,
    });
    await moveLink(state, claimed, done.type);
    return "recorded";
}
/** `@/deploy/ENV` follows what was deployed or removed; `@/task/NAME` never goes back to an older release. */
async function moveLink(state, { item, release }, type) {
    const link = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRef */ .pV)(release.package, item.kind, item.name);
    const target = await state.linkAt(link);
    const standing = target === undefined ? undefined : releaseOf(target);
    // What is removed is what stands there, also where a newer release failed over it and was the one tried last.
    if (type === "down")
        await state.unlink(link);
    else if (item.kind === "deploy" || standing === undefined || (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNatural */ .dk)(standing, release.ref) <= 0) {
        await state.link(link, item.ref);
    }
}
function releaseOf(item) {
    const cut = item.search(/\/(task|deploy)\/[^/]+$/);
    const release = cut < 0 ? undefined : item.slice(0, cut);
    return release !== undefined && (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRelease */ .ek)(release) ? release : undefined;
}
/** Records the result of one step together with the start of the next one, or the pause between them. */
async function nextStep(state, claimed, result, { time, logs }) {
    const run = await owned(state, claimed);
    if (!run)
        return { kind: "lost" };
    const { inputs, values, missing } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInputs */ .e)(state, result.inputs);
    const chain = [...ended(run, time, "next"), stepOf(result, inputs, missing.length === 0 ? time : undefined)];
    await writeLogs(state, claimed.ref, logs);
    if (missing.length === 0) {
        const next = { ...run, functions: chain };
        await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, next);
        return { kind: "go", values, run: next };
    }
    const { claim: _claim, ...rest } = run;
    await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, { ...rest, functions: chain });
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .setStatus */ .Lx)(state, claimed.ref, "paused", time);
    return { kind: "paused", missing };
}
function stepOf(result, inputs, started) {
    return {
        fn: result.fn,
        inputs,
        ...(started === undefined ? {} : { started }),
        ...(result.annotation === undefined ? {} : { annotation: result.annotation }),
    };
}
/**
 * Records that a run failed or was cancelled: why, where, and its log; and makes the next one where the config says so.
 * What stands in its place stays.
 */
async function failRun(state, claimed, failure, { time, logs }) {
    const run = await owned(state, claimed);
    if (!run)
        return "lost";
    await writeLogs(state, claimed.ref, logs);
    const ended = await endBadly(state, claimed.ref, run, failure, time);
    const again = await (0,_again_js__WEBPACK_IMPORTED_MODULE_2__/* .tryAgain */ .Q)(state, claimed.item, claimed.ref, ended, failure, time);
    return again ? "again" : "recorded";
}
/** The end of a started run without success. @returns its document. */
async function endBadly(state, ref, run, failure, time) {
    const { claim: _claim, ...rest } = run;
    const failed = { ...rest, functions: ended(run, time, "failed"), failure, ended: time };
    await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, failed);
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .setStatus */ .Lx)(state, ref, failure.kind === "cancelled" ? "cancelled" : "failed", time);
    return failed;
}
/** Shows that the owner is alive and stores the log so far. */
async function beat(state, claimed, logs) {
    const run = await owned(state, claimed);
    if (!run?.claim)
        return "lost";
    await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE, { ...run, claim: { ...run.claim, beat: run.claim.beat + 1 } });
    await writeLogs(state, claimed.ref, logs);
    return "recorded";
}


/***/ }),

/***/ 1466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ markLost),
/* harmony export */   ZT: () => (/* binding */ declareLost),
/* harmony export */   fz: () => (/* binding */ lostAmong)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5538);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(648);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6267);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1944);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);








/**
 * Those runs whose owner is certainly dead. Writes nothing.
 *
 * @param running refs of runs whose status is `running`.
 */
async function lostAmong({ owner }, snapshot, running) {
    const lost = [];
    for (const ref of running) {
        const claim = (await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE))?.claim;
        if (claim && (await owner.isDead(claim.owner, { ref, ...claim })))
            lost.push({ ref, claim });
    }
    return lost;
}
/**
 * Marks runs whose owner is certainly dead as failed (lost). They are not run again by themselves, since what they did
 * may have happened fully, partly or not at all: a person looks first and retries. Only where the config says that they
 * bear it (`on_lost = "retry"`) the next run is made in the same change, and reported as a warning.
 *
 * @param running refs of runs whose status is `running`.
 * @returns one problem for each run that was found lost and waits for somebody.
 */
async function declareLost(ctx, snapshot, running) {
    const problems = [];
    for (const lost of await lostAmong(ctx, snapshot, running)) {
        const time = ctx.clock.now();
        try {
            const found = await ctx.world.transact(`lost ${lost.ref}`, ({ state }) => markLost(state, lost, time));
            if (found?.again)
                ctx.reporter.report({ type: "warning", problem: found.problem });
            else if (found)
                problems.push(found.problem);
        }
        catch (error) {
            // One broken document keeps nothing else back (W19); a store that fails is met by whatever comes next.
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error));
        }
    }
    return problems;
}
/** The change that marks a run as lost; undefined when its owner has shown a sign of life since it was judged. */
async function markLost(state, { ref, claim }, time) {
    const run = await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE);
    const same = run?.claim?.owner === claim.owner && run.claim.since === claim.since && run.claim.beat === claim.beat;
    if (!run || !same || (await (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOf */ .c2)(state, ref)) !== "running")
        return undefined;
    const place = run.type === "task" || run.type === "" ? "it" : ref.split("/").at(-2);
    const text = `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .runLabel */ .Az)(ref, run.type)} was lost: its runner ended without a result; ${place} may be half changed`;
    const failure = { text, kind: "lost", code: "runner-lost" };
    const ended = await (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .endBadly */ .UA)(state, ref, run, failure, time);
    const { items } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(state, run.release);
    const item = items.find((each) => each.ref === (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .itemOf */ .Tu)(ref));
    const again = item && (await (0,_again_js__WEBPACK_IMPORTED_MODULE_3__/* .tryAgain */ .Q)(state, item, ref, ended, failure, time));
    const problem = (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .problemOf */ .Z)(failure, ref);
    if (again)
        return { again: true, problem: { ...problem, message: `${text}; it is tried again` } };
    return {
        again: false,
        problem: { ...problem, fix: `look at ${place}, then: ocuroot release retry ${run.release}` },
    };
}


/***/ }),

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   QM: () => (/* binding */ waitsText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Wh: () => (/* binding */ endReason),
/* harmony export */   fd: () => (/* binding */ nameRoom),
/* harmony export */   so: () => (/* binding */ listText),
/* harmony export */   tG: () => (/* binding */ cutEntries)
/* harmony export */ });
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7093);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);



/** A phase with more lines than this becomes counts plus what is not done. */
const mostLines = 8;
/** Cells that names on one line may fill; what is more is counted. */
const nameRoom = 30;
/**
 * The lines of a phase in declaration order. What waits for the same shares one.
 *
 * @param fold Done tasks share a line; otherwise only what is too much for a screen does.
 */
function entriesOf(runs, fold) {
    const entries = grouped(runs, (run) => fold && run.view.type === "task" && run.view.status === "done" ? "done" : undefined);
    if (entries.length <= mostLines)
        return entries;
    const counted = grouped(runs, (run) => (run.view.status === "done" ? "done" : undefined));
    const open = counted.filter((entry) => entry.status !== "done");
    return [...counted.filter((entry) => entry.status === "done"), ...open];
}
/** The first lines of a phase, and what of the rest is to be said in one: `12 more: 10 failed, 2 pending`. */
function cutEntries(entries) {
    const room = mostLines + 1;
    if (entries.length <= room)
        return { shown: entries };
    const rest = entries.slice(room - 1).flatMap((entry) => entry.runs);
    return { shown: entries.slice(0, room - 1), more: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(rest.length)} more: ${countsText(rest)}` };
}
function grouped(runs, doneKey) {
    const groups = new Map();
    for (const run of runs) {
        const key = doneKey(run) ?? shareKey(run) ?? run.view.ref;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [run]);
        else
            group.push(run);
    }
    return [...groups.values()].map(entryOf);
}
/** Equal for runs that may share a line. */
function shareKey({ view }) {
    const idle = view.status === "pending" || view.status === "waiting" || view.status === "cancelled";
    return idle ? JSON.stringify([view.status, view.type, endReason(view), waitsText(view.waits)]) : undefined;
}
function entryOf(runs) {
    const first = runs[0];
    const { status } = first.view;
    const outputs = runs.length === 1 && first.view.type !== "task" && status === "done" ? outputTexts(first) : undefined;
    return { status, runs, name: namesOf(runs), text: stateText(first), ...(outputs && { outputs }) };
}
/** `deploy eu, us`, `lint, test`; done ones are counted: `3 tasks`. */
function namesOf(runs) {
    const first = runs[0].view;
    if (runs.length === 1)
        return (0,_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .runName */ .rt)(first);
    if (first.status === "done")
        return doneCount(runs);
    const verb = (0,_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .verbOf */ .rl)(first.type);
    return `${verb === "" ? "" : `${verb} `}${listText(runs.map((run) => run.view.name))}`;
}
/** Names in a row, as many as there is room for, and the number of the others: `eu, us +3`. */
function listText(names) {
    let shown = names.length;
    while (shown > 1 && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(names.slice(0, shown).join(", ")) > nameRoom)
        shown -= 1;
    const rest = names.length - shown;
    return `${names.slice(0, shown).join(", ")}${rest === 0 ? "" : ` +${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(rest)}`}`;
}
function doneCount(runs) {
    const nouns = { task: "task", up: "deployment", down: "removal" };
    const types = [...new Set(runs.map((run) => run.view.type))];
    return types.map((type) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralText */ .qC)(runs.filter((run) => run.view.type === type).length, nouns[type])).join(", ");
}
/** The words beside a symbol; done and running ones need none. */
function stateText({ view }) {
    if (view.status === "done" || view.status === "running")
        return "";
    const word = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o7[view.status].word;
    if (view.status === "cancelled")
        return endReason(view) ?? word;
    return (view.status === "pending" || view.status === "waiting" ? waitsText(view.waits) : "") || word;
}
/** Why a run was made; said nowhere, since it does not tell how it ended. */
const origins = new Set(["planned", "intent", "redeploy", "retry", "teardown"]);
/** Why a run ended without a result, in one line; absent when it is not known. */
function endReason(view) {
    const reason = view.reason === undefined || origins.has(view.reason) ? undefined : view.reason;
    const text = (view.problem?.message ?? reason)?.split("\n")[0]?.replace(`${view.label} failed: `, "");
    return text === "" ? undefined : text;
}
/** What comes by itself first, then what needs somebody; two of them, and the number of the others. */
function waitsText(waits) {
    const ordered = [...waits.filter((wait) => !wait.act), ...waits.filter((wait) => wait.act)];
    const texts = [...new Set(ordered.map((wait) => wait.text))];
    return texts.slice(0, 2).join(", ") + (texts.length > 2 ? ` +${texts.length - 2}` : "");
}
function outputTexts({ view }) {
    return Object.entries(view.outputs).map(([key, value]) => {
        const text = typeof value === "string" ? value : jsonText(value);
        return `${key} ${text.replace(/\s+/g, " ")}`;
    });
}
function jsonText(value) {
    return JSON.stringify(value, (_, field) => (typeof field === "bigint" ? String(field) : field)) ?? "";
}
/** `2 running, 1 done, 3 pending`. */
function countsText(runs, order = statusOrder) {
    const counts = order.map((status) => [status, runs.filter((run) => run.view.status === status).length]);
    const shown = counts.filter(([, count]) => count > 0);
    return shown.map(([status, count]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(count)} ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o7[status].word}`).join(", ");
}
const statusOrder = [
    "running",
    "done",
    "failed",
    "lost",
    "cancelled",
    "failed_retried",
    "waiting",
    "pending",
];


/***/ }),

/***/ 7093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ packageRef),
/* harmony export */   jt: () => (/* binding */ commandText),
/* harmony export */   m3: () => (/* binding */ shortRef),
/* harmony export */   nW: () => (/* binding */ releaseRef),
/* harmony export */   rl: () => (/* binding */ verbOf),
/* harmony export */   rt: () => (/* binding */ runName),
/* harmony export */   x9: () => (/* binding */ itemRef)
/* harmony export */ });
const plainWord = /^[\w@%+=:,./-]+$/;
/** A command line to paste: the program as it was called, and its arguments, quoted for a shell where they need it. */
function commandText(program, args) {
    return [program, ...args.map(quoted)].join(" ");
}
function quoted(argument) {
    return plainWord.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
/** A ref as it can be typed where the command was given: from the root `FILE/@r1`, from elsewhere `//FILE/@r1`. */
function shortRef(ref, place) {
    const own = place === undefined ? undefined : `${place.repo}/-/`;
    if (own === undefined || !ref.startsWith(own))
        return ref;
    return place?.folder === "" ? ref.slice(own.length) : `//${ref.slice(own.length)}`;
}
/** A run's item: its ref without the number of the attempt. */
function itemRef(run) {
    return /^(.*\/@[^/]+\/(?:task|deploy)\/[^/]+)(?:\/\d+)?$/.exec(run)?.[1] ?? run;
}
/** The release that a run belongs to: its ref up to and with `@rN`. */
function releaseRef(run) {
    return /^(.*?\/@[^/]+)(?:\/|$)/.exec(run)?.[1] ?? run;
}
/** The package that a run or release belongs to. */
function packageRef(ref) {
    return releaseRef(ref).replace(/\/@[^/]*$/, "");
}
/** What a run does, without its release: `test`, `deploy eu`, `remove eu`. */
function runName(run) {
    return run.type === "task" ? run.name : `${verbOf(run.type)} ${run.name}`;
}
/** `deploy` or `remove`; empty for a task. */
function verbOf(type) {
    if (type === "task")
        return "";
    return type === "up" ? "deploy" : "remove";
}


/***/ }),

/***/ 7937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statusLines),
/* harmony export */   r: () => (/* binding */ stateText)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5787);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7093);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4702);




/** Lines about single runs below the table. */
const mostAttention = 10;
/**
 * The table of packages and environments, what is frozen, and what needs a look. Turned when it is too wide.
 *
 * @param now ms since the epoch, which ages are counted from
 */
function statusLines(view, closing, place, now) {
    const freezes = view.freezes.map(({ name, text }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padText */ .F2)(name, freezeColumn(view))}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(text)}`);
    const none = `Nothing is released yet: ${closing.program} release new FILE`;
    const rest = view.packages.length === 0 ? [] : [...attention(view.attention, closing, place, now), ...onItsWay(view, closing)];
    const sections = [view.packages.length === 0 ? [none] : table(view, closing, now), freezes, rest];
    return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
function freezeColumn({ freezes }) {
    return Math.max(...freezes.map(({ name }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(name)));
}
function table(view, closing, now) {
    const upright = grid(view.packages.map(({ label }) => label), view.environments, (row, column) => view.packages[row]?.cells[view.environments[column] ?? ""], closing, now);
    if (upright.every((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(line) <= closing.columns))
        return upright;
    return grid(view.environments, view.packages.map(({ label }) => label), (row, column) => view.packages[column]?.cells[view.environments[row] ?? ""], closing, now);
}
function grid(rows, columns, cellAt, closing, now) {
    const texts = rows.map((_, row) => columns.map((_, column) => cellText(cellAt(row, column), closing, now)));
    const lead = Math.max(...rows.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc));
    const widths = columns.map((name, column) => Math.max((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(name), ...texts.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(line[column] ?? ""))));
    const line = (first, rest) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padText */ .F2)(first, lead), ...rest.map((text, index) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padText */ .F2)(text, widths[index] ?? 0))].join("   ").trimEnd();
    return [line("", columns), ...rows.map((name, row) => line(name, texts[row] ?? []))];
}
/** `r6  3d  ✗ r7`: the release on record and its age, then what is under way or wrong. */
function cellText(cell, closing, now) {
    const { current, next, wanted } = cell ?? {};
    const age = current?.ended_at === undefined ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ageText */ .XG)(now - Date.parse(current.ended_at));
    const record = current ? [releaseId(current), age].filter(Boolean).join("  ") : "";
    const coming = next ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .wX)(next.status, closing).trim()} ${releaseId(next)}${verbOf(next)}` : "";
    const asked = wanted === undefined ? "" : `${closing.unicode ? "→" : "->"} ${wanted || "nothing"}`;
    return [record, coming, asked].filter(Boolean).join("  ") || "-";
}
function verbOf({ type, status }) {
    return type === "down" && status !== "cancelled" ? " removing" : "";
}
function releaseId({ ref }) {
    return /\/@([^/]+)\//.exec(ref)?.[1] ?? "";
}
function attention(runs, closing, place, now) {
    const [first] = runs;
    if (first === undefined)
        return [];
    const shown = runs.slice(0, mostAttention);
    const column = Math.max(...shown.map(({ label }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(label)));
    const lines = shown.map((run) => {
        const symbol = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .wX)(run.status, closing), _words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWords */ .o7[run.status].tone, closing);
        return `${symbol} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padText */ .F2)(run.label, column)}   ${stateText(run, now)}`;
    });
    const more = runs.length > shown.length ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(runs.length - shown.length)} more`] : [];
    const needs = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralText */ .qC)(runs.length, "needs", "need")} a look: ${closing.program} why ${(0,_hints_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRef */ .m3)(first.ref, place)}`;
    return [...lines, ...more, needs];
}
/** What nobody has to look at, but is not there yet: `1 pending: ocuroot work any`. */
function onItsWay({ packages, attention: runs }, { program }) {
    const coming = packages.flatMap(({ cells }) => Object.values(cells).flatMap(({ next, wanted }) => {
        // What is frozen is said above; no command moves it before its time.
        if (next?.waits.some(({ kind }) => kind === "freeze"))
            return "frozen";
        return wanted === undefined ? (next?.status ?? []) : "pending";
    }));
    const [running, pending, frozen] = ["running", "pending", "frozen"].map((word) => {
        const count = coming.filter((status) => status === word).length;
        return count === 0 ? "" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(count)} ${word}`;
    });
    if (running)
        return [[running, pending].filter(Boolean).join(", ")];
    if (pending)
        return [`${pending}: ${program} work any`];
    if (frozen)
        return [frozen];
    return runs.length === 0 ? ["Nothing outstanding."] : [];
}
/** `failed 1h ago: the command exited with 1`, `needs custom/approved`. */
function stateText(run, now) {
    const { word } = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWords */ .o7[run.status];
    if (run.status === "waiting" || run.status === "pending")
        return (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .waitsText */ .QM)(run.waits) || word;
    const since = run.ended_at ?? run.started_at;
    const ago = since === undefined ? "" : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ageText */ .XG)(now - Date.parse(since))} ago`;
    if (run.status === "running")
        return `${word} for${ago.replace(/ ago$/, "")}`;
    const why = (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .endReason */ .Wh)(run);
    return `${word}${ago}${why === undefined ? "" : `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(why)}`}`;
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ expandTabs),
/* harmony export */   F2: () => (/* binding */ padText),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Kn: () => (/* binding */ windowText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
/* unused harmony export characterWidth */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Control codes other than tab and newline, line separators, and marks that turn the direction of what follows. */
const unsafe = /[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Bidi_Control}/u;
const unsafeAll = new RegExp(unsafe.source, "gu");
const ascii = /^[ -~]*$/;
const zeroWidth = /\p{M}|\p{Cf}/u;
/** Characters that fill two cells: East Asian Wide and Fullwidth of Unicode, and emoji shown as pictures. */
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
/**
 * Foreign text without anything that could move a cursor, colour a screen or hide what stands there. Tabs and line
 * breaks stay. Of a line that was overwritten with carriage returns, what was written last stays.
 */
function cleanText(text) {
    if (ascii.test(text) || !unsafe.test(text))
        return text;
    const visible = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replaceAll("\r\n", "\n");
    return visible
        .split("\n")
        .map((line) => (line.includes("\r") ? (line.split("\r").findLast((part) => part !== "") ?? "") : line))
        .join("\n")
        .replace(unsafeAll, "");
}
/** Cells that a character fills on a terminal: 0, 1 or 2. */
function characterWidth(character) {
    if (ascii.test(character))
        return 1;
    if (zeroWidth.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}
/** Cells that a text of one line fills. */
function textWidth(text) {
    if (ascii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** A text of at most `columns` cells; what was cut away is marked by the ellipsis. */
function cutText(text, columns, ellipsis = "…") {
    if (textWidth(text) <= columns)
        return text;
    const mark = textWidth(ellipsis) <= columns ? ellipsis : "";
    return takeCells(text, Math.max(0, columns - mark.length)) + mark;
}
/** The longest beginning of a text that fills at most `cells`. */
function takeCells(text, cells) {
    let width = 0;
    let end = 0;
    for (const character of text) {
        width += characterWidth(character);
        if (width > cells)
            break;
        end += character.length;
    }
    return text.slice(0, end);
}
/** A text filled up with spaces to `columns` cells; longer ones stay as they are. */
function padText(text, columns) {
    return text + " ".repeat(Math.max(0, columns - textWidth(text)));
}
/** A line with its tabs replaced by spaces up to the next multiple of `stop`. */
function expandTabs(text, stop = 4) {
    if (!text.includes("\t"))
        return text;
    let line = "";
    let width = 0;
    for (const character of text) {
        const piece = character === "\t" ? " ".repeat(stop - (width % stop)) : character;
        line += piece;
        width += character === "\t" ? piece.length : characterWidth(character);
    }
    return line;
}
/**
 * The part of a long line around a place, and the cell (from 0) at which that place stands in it.
 *
 * @param column 1-based, in code points of `text`.
 */
function windowText(text, column, columns, ellipsis = "…") {
    const before = [...text].slice(0, Math.max(0, column - 1)).join("");
    const line = expandTabs(text);
    const cell = textWidth(expandTabs(before));
    if (textWidth(line) <= columns)
        return { text: line, cell };
    const start = Math.max(0, Math.min(cell - Math.floor(columns / 2), textWidth(line) - columns + ellipsis.length));
    if (start === 0)
        return { text: cutText(line, columns, ellipsis), cell };
    const head = takeCells(line, start);
    const rest = ellipsis + line.slice(head.length);
    return { text: cutText(rest, columns, ellipsis), cell: cell - textWidth(head) + ellipsis.length };
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ ellipsisOf),
/* harmony export */   QF: () => (/* binding */ elapsedText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   qC: () => (/* binding */ pluralText),
/* harmony export */   sn: () => (/* binding */ releaseStatus),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* unused harmony export sizeText */
const codes = {
    plain: "",
    dim: "2",
    red: "31",
    green: "32",
    yellow: "33",
    blue: "34",
    magenta: "35",
};
/** A status as people read it. The word carries the meaning; symbol and colour repeat it. */
const statusWords = {
    pending: { word: "pending", symbol: "·", ascii: "..", tone: "dim" },
    waiting: { word: "waiting", symbol: "◦", ascii: "wait", tone: "yellow" },
    running: { word: "running", symbol: "⠿", ascii: "run", tone: "blue" },
    done: { word: "done", symbol: "✓", ascii: "ok", tone: "green" },
    failed: { word: "failed", symbol: "✗", ascii: "FAIL", tone: "red" },
    failed_retried: { word: "retried", symbol: "✗", ascii: "FAIL", tone: "dim" },
    lost: { word: "lost", symbol: "!", ascii: "LOST", tone: "magenta" },
    cancelled: { word: "cancelled", symbol: "–", ascii: "skip", tone: "dim" },
};
const spinner = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
/** The word and symbol that stand for a whole release. */
function releaseStatus(status) {
    return status === "complete" ? "done" : status;
}
/** A symbol in its column; with `now` (ms) a running one turns. */
function symbolOf(status, style, now) {
    if (!style.unicode)
        return statusWords[status].ascii.padEnd(4);
    if (status === "running" && now !== undefined)
        return spinner[Math.floor(now / 100) % spinner.length] ?? "⠿";
    return statusWords[status].symbol;
}
/** What stands for text that was cut away. */
function ellipsisOf(style) {
    return style.unicode ? "…" : "...";
}
/** A text in a colour, where colours are wanted. */
function paint(text, tone, style) {
    return style.color && tone !== "plain" && text !== "" ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text;
}
/** A duration in ms: `80ms 6.1s 31s 2m10s 1h05m 3d`. */
function durationText(ms) {
    if (ms < 999.5)
        return `${Math.max(0, Math.round(ms))}ms`;
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1)}s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3600)
        return twoUnits(seconds, 60, "m", "s");
    const minutes = Math.floor(seconds / 60);
    return minutes < 24 * 60 ? twoUnits(minutes, 60, "h", "m") : `${Math.floor(minutes / 1440)}d`;
}
function twoUnits(value, base, large, small) {
    const rest = value % base;
    return `${Math.floor(value / base)}${large}${rest === 0 ? "" : `${String(rest).padStart(2, "0")}${small}`}`;
}
/** How long something has been going on, in ms; whole seconds, so that it does not flicker. */
function elapsedText(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    return seconds < 10 ? `${seconds}s` : durationText(seconds * 1000);
}
/** How long ago something was, in ms, in its largest unit: `40s 12m 1h 3d`. */
function ageText(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m`;
    return seconds < 86_400 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86_400)}d`;
}
/** `10,000`. */
function countText(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 task`, `3 tasks`. */
function pluralText(count, noun, nouns = `${noun}s`) {
    return `${countText(count)} ${count === 1 ? noun : nouns}`;
}
/** A size in bytes: `512 B`, `1.2 MiB`. */
function sizeText(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1023.95 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1).replace(/\.0$/, "")} ${units[unit]}`;
}
/** A commit's first seven digits; a folder without a commit has `null` in its place. */
function commitText(commit) {
    return commit === "null" ? "no commit" : commit.slice(0, 7);
}


/***/ }),

/***/ 2486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   ip: () => (/* binding */ runViewAt)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _intent_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6862);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
/* harmony import */ var _release_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1182);
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2675);
/* harmony import */ var _release_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2700);
/* harmony import */ var _release_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1944);
/* harmony import */ var _release_ready_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2285);
/* harmony import */ var _release_status_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1334);
/* harmony import */ var _release_take_over_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9598);
/* harmony import */ var _release_view_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5681);












/** How the packages of a world stand; a broken one is named and keeps nothing else back. Nothing is written. */
async function standingOf(sources, time) {
    const freezes = new _release_freeze_js__WEBPACK_IMPORTED_MODULE_5__/* .Freezes */ .dj(sources.intent, time);
    const packages = [];
    const problems = [];
    const open = [];
    const intended = new Map();
    const names = await (0,_intent_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesOf */ .D)(sources);
    for (const pkg of names) {
        try {
            const { cells, tasks, broken, should } = await packageOf(sources, pkg, freezes);
            problems.push(...broken);
            if (should.length > 0)
                intended.set(pkg, should);
            packages.push({ package: pkg, label: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(pkg), cells });
            open.push(...Object.values(cells).flatMap(({ next }) => next ?? []), ...tasks);
        }
        catch (error) {
            problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error));
        }
    }
    return {
        environments: [...new Set(packages.flatMap(({ cells }) => Object.keys(cells)))],
        packages,
        attention: open.filter(({ status }) => worst.includes(status)).sort(byUrgency),
        freezes: await (0,_release_freeze_js__WEBPACK_IMPORTED_MODULE_5__/* .heldNow */ .Gx)(sources.intent, names, time),
        intended,
        problems,
    };
}
const worst = ["failed", "lost", "waiting"];
function byUrgency(one, other) {
    return worst.indexOf(one.status) - worst.indexOf(other.status);
}
async function packageOf(sources, pkg, freezes) {
    const deployments = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .Deployments */ .D.read(sources, pkg);
    const newest = (await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseIds */ .Ul)(sources.state, pkg)).at(-1);
    const release = newest === undefined ? undefined : await (0,_release_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewRelease */ .nB)(sources.state, `${pkg}/@${newest}`, freezes);
    const planned = release?.runs.filter(({ type }) => type !== "task").map(({ name }) => name) ?? [];
    const cells = {};
    for (const name of new Set([...planned, ...deployments.environments])) {
        const cell = await cellOf(sources, deployments, name, freezes);
        if (cell.current || cell.next || cell.wanted !== undefined)
            cells[name] = cell;
    }
    const tasks = release?.runs.filter(({ type }) => type === "task") ?? [];
    return { cells, tasks, broken: deployments.problems, should: await deployments.intended() };
}
/** How one deployment stands. */
async function cellOf(sources, deployments, environment, freezes) {
    await deployments.load(environment);
    const link = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .currentRef */ .pV)(deployments.package, "deploy", environment);
    const standing = (await sources.state.get(link, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .taskDocument */ .h4))?.run_ref;
    const next = nextOf(deployments, environment);
    const [current, coming] = await Promise.all([
        standing === undefined ? undefined : runViewAt(sources, standing, freezes),
        next === undefined ? undefined : runViewAt(sources, next.ref, freezes),
    ]);
    const wanted = coming && (0,_release_status_js__WEBPACK_IMPORTED_MODULE_9__/* .isOpen */ .nT)(next?.status) ? undefined : await wantedAt(sources, deployments, environment);
    return {
        ...(current ? { current } : {}),
        ...(coming ? { next: coming } : {}),
        ...(wanted === undefined ? {} : { wanted }),
    };
}
/** What intent asks for, unless that is what was tried last. */
async function wantedAt({ state }, deployments, environment) {
    const should = await deployments.should(environment);
    const release = should && (await state.resolve(should.release));
    const wanted = should && release !== undefined ? { ...should, release } : undefined;
    if ((0,_release_take_over_js__WEBPACK_IMPORTED_MODULE_10__/* .isTried */ .fm)(wanted, deployments.tried(environment)))
        return undefined;
    return release === undefined ? "" : ((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRelease */ .ek)(release)?.id ?? release);
}
/** What runs, else what waits (of the newest release first), else what was tried last and did not end well. */
function nextOf(deployments, environment) {
    const open = deployments.on(environment).filter(({ status }) => (0,_release_status_js__WEBPACK_IMPORTED_MODULE_9__/* .isOpen */ .nT)(status));
    const running = open.find(({ status }) => status === "running");
    const waiting = open.sort((a, b) => (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNatural */ .dk)(b.releaseId, a.releaseId) || b.number - a.number)[0];
    const tried = deployments.tried(environment);
    return running ?? waiting ?? (tried?.status === "failed" || tried?.status === "cancelled" ? tried : undefined);
}
/** A run as people see it; undefined where there is none. */
async function runViewAt({ state }, ref, freezes) {
    const parts = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRun */ .ED)(ref);
    if (!parts)
        return undefined;
    const release = await (0,_release_load_js__WEBPACK_IMPORTED_MODULE_7__.loadRelease)(state, parts.release);
    const item = release.items.find((each) => each.kind === parts.kind && each.name === parts.name);
    if (!item)
        return undefined;
    return (0,_release_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewRun */ .bz)(state, release, item, ref, await (0,_release_status_js__WEBPACK_IMPORTED_MODULE_9__/* .statusOf */ .c2)(state, ref), await (0,_release_ready_js__WEBPACK_IMPORTED_MODULE_8__/* .openPhases */ .RY)(state, release), freezes);
}


/***/ })

};
