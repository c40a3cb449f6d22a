export const id = 681;
export const ids = [681];
export const modules = {

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ viewRun),
/* harmony export */   nB: () => (/* binding */ viewRelease),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6280);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(648);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1944);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2285);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9434);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1334);







/** A release as it stands in a snapshot: the newest run of every item, what waits and for what, and how it is judged. */
async function viewRelease(snapshot, ref, freezes) {
    const release = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__.loadRelease)(snapshot, ref);
    const open = await (0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .openPhases */ .RY)(snapshot, release);
    const runs = [];
    for (const item of release.items) {
        const newest = (await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__.runsOf)(snapshot, item.ref)).at(-1);
        if (newest)
            runs.push(await viewRun(snapshot, release, item, newest.ref, newest.status, open, freezes));
    }
    return {
        ref: release.ref,
        package: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(release.package),
        id: release.id,
        commit: release.document.commit,
        ...(release.document.subject === undefined ? {} : { subject: release.document.subject }),
        status: judge(runs),
        tags: await tagsOf(snapshot, release),
        runs,
        waits: distinct(runs.flatMap((run) => run.waits)),
    };
}
/** One run as it stands. */
async function viewRun(snapshot, release, item, ref, status, open, freezes) {
    const run = await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE);
    const found = run && (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isWaiting */ .Gu)(status) ? await (0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .waitsOf */ .yI)(snapshot, release, item, run, open, freezes) : [];
    const free = found.length === 0 && run !== undefined && (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isWaiting */ .Gu)(status);
    const waits = free && item.needs !== undefined ? [(0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerWait */ .uJ)(item.needs, run)] : found;
    const view = describeRun(item, ref, run, wordOf(status, run, waits), waits);
    if (item.kind === "task" || view.status === "done" || run?.started === undefined)
        return view;
    return { ...view, on_record: await onRecord(snapshot, release, item) };
}
/** The release that is deployed where an item goes, as far as is recorded; `""` for none. */
async function onRecord(snapshot, release, item) {
    const target = await snapshot.linkAt((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRef */ .pV)(release.package, "deploy", item.name));
    return target === undefined ? "" : ((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRun */ .ED)(`${target}/1`)?.releaseId ?? "");
}
/** A run in the words people see. */
function describeRun(item, ref, run, status, waits) {
    const duration = run?.started && run.ended ? Date.parse(run.ended) - Date.parse(run.started) : undefined;
    return {
        ref,
        label: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .runLabel */ .Az)(ref, run?.type),
        type: run?.type === "down" ? "down" : item.kind === "deploy" ? "up" : "task",
        name: item.name,
        phase: item.phaseName,
        phase_index: item.phase,
        status,
        ...reasonOf(run, status),
        attempt: Number(ref.slice(ref.lastIndexOf("/") + 1)),
        ...(run?.started === undefined ? {} : { started_at: run.started }),
        ...(run?.ended === undefined ? {} : { ended_at: run.ended }),
        ...(duration === undefined ? {} : { duration_ms: duration }),
        ...(run?.owner === undefined ? {} : { owner: ownerOf(run.owner, run) }),
        inputs: inputValues(run),
        outputs: run?.output ?? {},
        waits,
        ...(run?.attribution === undefined ? {} : { attribution: run.attribution }),
        ...(run?.failure === undefined ? {} : { problem: (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Z)(run.failure, ref) }),
    };
}
/** Why there is such a run; of a cancelled one, why it was cancelled. */
function reasonOf(run, status) {
    const reason = status === "cancelled" ? (run?.cancelled?.why ?? run?.failure?.text) : run?.reason;
    return reason === undefined ? {} : { reason };
}
/** Owners that are part of a GitHub run begin with its address. */
function ownerOf(owner, { claim }) {
    const kind = /^https?:/.test(owner) ? "github" : "process";
    return { kind, ...(claim?.url === undefined ? {} : { url: claim.url }) };
}
function inputValues(run) {
    const values = {};
    for (const [name, input] of Object.entries(run?.functions[0]?.inputs ?? {})) {
        const value = input.value ?? input.default;
        if (value !== undefined)
            values[name] = value;
    }
    return values;
}
/**
 * The word for a stored status: what was lost and what needs somebody are told apart from failed and pending. As long
 * as another phase has its turn a run is pending, whatever else it needs.
 */
function wordOf(status, run, waits) {
    if (status === "complete")
        return "done";
    if (status === "failed")
        return run?.failure?.kind === "lost" ? "lost" : "failed";
    if (status === "pending" || status === "paused") {
        return waits.some((wait) => wait.act) && !waits.some((wait) => wait.kind === "phase") ? "waiting" : "pending";
    }
    return status ?? "failed";
}
/** Failed wins, then cancelled, running, what needs somebody, what comes by itself; else it is complete. */
function judge(runs) {
    const has = (...statuses) => runs.some((run) => statuses.includes(run.status));
    if (has("failed", "lost", "failed_retried"))
        return "failed";
    if (runs.some((run) => run.status === "cancelled" && run.problem !== undefined))
        return "cancelled";
    if (has("running"))
        return "running";
    if (has("waiting"))
        return "waiting";
    return has("pending") ? "pending" : "complete";
}
async function tagsOf(snapshot, release) {
    const tags = [];
    for (const name of await snapshot.children(release.package)) {
        if (!name.startsWith("@") || name === "@" || /^@r[0-9]+$/.test(name))
            continue;
        if ((await snapshot.linkAt(`${release.package}/${name}`)) === release.ref)
            tags.push(name.slice(1));
    }
    return tags;
}
function distinct(waits) {
    const seen = new Set();
    return waits.filter((wait) => {
        if (seen.has(wait.text))
            return false;
        seen.add(wait.text);
        return true;
    });
}


/***/ })

};
