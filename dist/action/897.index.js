export const id = 897;
export const ids = [897,681];
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

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlooked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2216);
/* harmony import */ var _report_hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7093);



/**
 * Names what people forgot about the checkout at hand and nobody would miss otherwise: in a source repository, what is
 * deployed from files that its commit no longer has; in a checkout of the intent branch, changes that are not on the
 * remote. Costs a look at one file for each package while nothing is missing, and nothing in jobs for one run.
 */
async function overlooked(session, intended) {
    if (session.runner?.assignment !== undefined)
        return [];
    return session.store === undefined ? leftBehindBy(session, intended) : unpublished(session.store);
}
async function leftBehindBy(session, intended) {
    const packages = await withoutFile(session, intended);
    if (packages.length === 0)
        return [];
    try {
        const { leftBehind } = await __webpack_require__.e(/* import() */ 656).then(__webpack_require__.bind(__webpack_require__, 6656));
        const found = await leftBehind(await session.world.snapshot(), session.repo, packages, session.source);
        return found.map((each) => problemOf(session, each));
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error);
    }
}
async function withoutFile({ repo, source }, intended) {
    const own = [...intended.keys()].filter((pkg) => pkg.startsWith(`${repo}/-/`));
    const files = own.map((pkg) => (0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRef */ .r)(pkg).path);
    const lacking = new Set(await source.lacking(files));
    return own.filter((_, index) => lacking.has(files[index] ?? ""));
}
function problemOf({ commit, program, short }, { file, deployments }) {
    const at = /^[0-9a-f]{40,}$/.test(commit) ? ` at ${commit.slice(0, 7)}` : "";
    const where = deployments.map(({ environment, release }) => `${environment} (${release})`);
    const remove = deployments.map(({ ref }) => (0,_report_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .commandText */ .jt)(program, ["state", "delete", short(ref), "--cascade"]));
    return {
        code: "file-not-found",
        message: `${file} is gone${at}, but deployments of it are left in ${where.join(", ")}`,
        fix: `bring the file back, or remove what is left: ${remove.join("; ")}`,
        ...(deployments[0] === undefined ? {} : { ref: deployments[0].ref }),
    };
}
async function unpublished({ unpublished }) {
    const { files, commits } = (await unpublished?.()) ?? { files: [], commits: [] };
    const problems = [];
    if (files.length > 0) {
        problems.push({
            code: "uncommitted",
            message: `nobody sees what is changed in this checkout and in no commit: ${listed(files)}`,
            fix: "commit it and git push, or take it back with git restore",
        });
    }
    if (commits.length > 0) {
        const [are, they] = commits.length === 1 ? ["1 commit that is", "it"] : [`${commits.length} commits that are`, "them"];
        problems.push({
            code: "uncommitted",
            message: `this checkout has ${are} not on its remote, so nobody sees ${they}: ${listed(commits)}`,
            fix: "git pull --rebase && git push, and then the same command again",
        });
    }
    return problems;
}
function listed(names) {
    return `${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}`;
}


/***/ }),

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _release_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2675);
/* harmony import */ var _report_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7937);
/* harmony import */ var _work_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _foresee_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1142);
/* harmony import */ var _overlooked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6275);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6183);






/** Says what is deployed where, what is frozen, and what failed or waits for somebody. Writes nothing. */
async function status(session, style) {
    const time = session.clock.now();
    const standing = await (0,_foresee_js__WEBPACK_IMPORTED_MODULE_3__/* .foresee */ .S)(session, (sources) => (0,_work_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(sources, time));
    const { environments, packages, attention } = standing;
    const problems = [...standing.problems, ...(await (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .overlooked */ .L)(session, standing.intended))];
    const freezes = [
        ...standing.freezes.map(({ name, hold }) => ({ name, ...(0,_release_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeWait */ .B$)(hold) })),
        ...windowsOf(standing),
    ];
    const view = { environments, packages, attention, freezes };
    const lines = (0,_report_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLines */ .C)(view, { ...style, program: session.program }, (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(session), Date.parse(time));
    return {
        result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .resultOf */ .Bg)("status", [], problems), status: problems.length > 0 ? "failed" : "complete" },
        stdout: `${lines.join("\n")}\n`,
        json: { schema: 1, ...view, problems },
    };
}
/** What the files of packages hold, which is written nowhere but in what waits. */
function windowsOf({ packages, freezes }) {
    const shown = new Set(freezes.map(({ hold }) => (0,_release_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeWait */ .B$)(hold).text));
    const found = new Map();
    for (const { label, cells } of packages) {
        for (const [environment, { next }] of Object.entries(cells)) {
            for (const wait of next?.waits.filter(({ kind, text }) => kind === "freeze" && !shown.has(text)) ?? []) {
                const environments = [...(found.get(`${label} ${wait.text}`)?.environments ?? []), environment];
                const name = `${label} in ${environments.join(", ")}`;
                found.set(`${label} ${wait.text}`, { ...wait, name, environments });
            }
        }
    }
    return [...found.values()].map(({ environments: _environments, ...held }) => held);
}


/***/ }),

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ packagesOf)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);

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


/***/ }),

/***/ 7937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statusLines),
/* harmony export */   r: () => (/* binding */ stateText)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5787);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7093);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5814);
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
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);
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
