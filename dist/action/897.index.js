export const id = 897;
export const ids = [897];
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
