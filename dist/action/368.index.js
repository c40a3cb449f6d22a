export const id = 368;
export const ids = [368];
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

/***/ 368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  why: () => (/* binding */ why)
});

// EXTERNAL MODULE: ./build/refs/names.js
var names = __webpack_require__(6280);
// EXTERNAL MODULE: ./build/release/ids.js
var ids = __webpack_require__(2700);
// EXTERNAL MODULE: ./build/report/status.js
var report_status = __webpack_require__(7937);
// EXTERNAL MODULE: ./build/report/hints.js
var hints = __webpack_require__(7093);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/why.js



/** What was asked about, the way from there to the smallest causes, and the commands that move it. */
function whyLines(view, closing, place, now) {
    const [, ...rest] = view.chain;
    const head = headOf(view, now);
    const mark = closing.unicode ? "└─ " : "`- ";
    const steps = [];
    let depth = 0;
    for (const { run, via } of rest) {
        const text = `${run.label} ${(0,report_status/* stateText */.r)(run, now)}`;
        steps.push(`${"   ".repeat(depth)}${mark}${via === undefined ? text : `${via}: ${text}`}`);
        depth += 1;
    }
    const leaves = view.causes.filter((cause) => !isSaid(cause, view));
    for (const { text } of leaves)
        steps.push(`${"   ".repeat(depth)}${mark}${text}`);
    return [head, ...steps, ...movesOf(view, closing, place)];
}
/** What a run's own line says already. */
function isSaid(cause, { chain }) {
    const open = (run) => run.status === "pending" || run.status === "waiting";
    return chain.some(({ run }) => open(run) ? run.waits.length === 1 && run.waits[0]?.text === cause.text : run.ref === cause.ref);
}
function headOf({ cell, chain, release: whole }, now) {
    const asked = chain[0]?.run;
    const current = cell?.current;
    const since = current?.ended_at === undefined ? "" : `, deployed ${(0,words/* ageText */.XG)(now - Date.parse(current.ended_at))} ago`;
    if (!asked && whole !== undefined)
        return `${whole} is done`;
    if (!asked)
        return current ? `${deployedText(current)}${since}, as it should be` : "Nothing is there, as it should be";
    if (!cell || asked.type === "task")
        return `${asked.label}: ${(0,report_status/* stateText */.r)(asked, now)}`;
    const [pkg = "", release = ""] = wordsOf(asked);
    const there = current ? ` (${wordsOf(current)[1]} is${since})` : "";
    if (current && asked.type === "up" && wordsOf(current)[1] === release) {
        return `${pkg} ${release} is to be deployed to ${asked.name} again${since.replace(/^, (.*)$/, " ($1)")}: ${(0,report_status/* stateText */.r)(asked, now)}`;
    }
    const not = asked.type === "down" ? `${pkg} is not removed from ${asked.name}` : `${pkg} ${release} is not in ${asked.name}`;
    return `${not}${there}: ${(0,report_status/* stateText */.r)(asked, now)}`;
}
function deployedText(run) {
    const [pkg, release] = wordsOf(run);
    return `${pkg} ${release} is in ${run.name}`;
}
/** Package and release of a run, as its label has them. */
function wordsOf({ label }) {
    const [, pkg = label, release = ""] = /^(.*) (\S+) (?:deploy|remove) /.exec(label) ?? [];
    return [pkg, release];
}
function movesOf({ causes, chain }, closing, place) {
    const commands = causes.flatMap(({ fix }) => fix === undefined
        ? []
        : [
            (0,hints/* commandText */.jt)(closing.program, fix.map((word) => (0,hints/* shortRef */.m3)(word, place))),
        ]);
    const distinct = [...new Set(commands)];
    if (distinct.length > 0)
        return distinct.map((command, index) => `${index === 0 ? "What moves it:" : "          and:"}  ${command}`);
    if (causes.length > 0)
        return [`Nothing to do: it goes on by itself.`];
    return chain.length === 0 || chain[0]?.run.status === "done" ? ["Nothing to do."] : [];
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/release/deployments.js
var release_deployments = __webpack_require__(1182);
// EXTERNAL MODULE: ./build/release/freeze.js
var freeze = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/release/load.js
var load = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/release/view.js
var view = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/work/standing.js
var standing = __webpack_require__(2486);
;// CONCATENATED MODULE: ./build/work/why.js







/** What is asked about, absolute: a deployment (`PACKAGE/@/deploy/ENV`), a release, or an item or run of one. */
async function whyOf(sources, ref, time) {
    const search = new Search(sources, new freeze/* Freezes */.dj(sources.intent, time));
    const deployment = /^(.+)\/@\/deploy\/([^/]+)$/.exec(ref);
    if (deployment?.[1] !== undefined && deployment[2] !== undefined) {
        return search.deployment(ref, deployment[1], deployment[2]);
    }
    const release = (0,names/* splitRelease */.ek)(ref);
    if (release)
        return search.release(await sources.state.resolve(ref));
    return search.item(await sources.state.resolve(ref));
}
class Search {
    #sources;
    #freezes;
    #chain = [];
    #causes = [];
    #seen = new Set();
    constructor(sources, freezes) {
        this.#sources = sources;
        this.#freezes = freezes;
    }
    async deployment(ref, pkg, environment) {
        const deployments = new release_deployments/* Deployments */.D(pkg, this.#sources);
        const cell = await (0,standing/* cellOf */.WC)(this.#sources, deployments, environment, this.#freezes);
        if (!cell.current && !cell.next && deployments.on(environment).length === 0) {
            (0,errors/* fail */.fJ)("ref-not-found", `nothing was ever planned of ${(0,names/* labelOf */.Wy)(pkg)} in ${environment}`, { ref });
        }
        if (cell.next)
            await this.#follow(cell.next);
        else if (cell.wanted !== undefined)
            this.#unasked(cell.wanted);
        return this.#result(ref, cell);
    }
    /** Nothing is under way: nobody has taken over yet what was asked for. */
    #unasked(wanted) {
        const what = wanted === "" ? "removing it" : wanted;
        this.#causes.push({
            kind: "run",
            act: true,
            text: `intent asks for ${what}, which nobody has taken over yet`,
            fix: ["work", "any"],
        });
    }
    async release(ref) {
        const { runs, package: label, id } = await (0,view/* viewRelease */.nB)(this.#sources.state, ref, this.#freezes);
        const order = ["failed", "lost", "waiting", "running", "pending", "cancelled"];
        const open = runs.filter(({ status }) => order.includes(status));
        const [worst] = open.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
        if (worst)
            await this.#follow(worst);
        return { ...this.#result(ref), release: `${label} ${id}` };
    }
    /** `R/task/NAME`, `R/deploy/ENV`, or one run of it. */
    async item(ref) {
        const run = await this.#newest(ref);
        if (!run)
            (0,errors/* fail */.fJ)("ref-not-found", `there is no run at ${ref}`, { ref });
        await this.#follow(run);
        return this.#result(ref);
    }
    #result(ref, cell) {
        const causes = [...new Map(this.#causes.map((cause) => [`${cause.kind} ${cause.text}`, cause])).values()];
        return { ref, ...(cell ? { cell } : {}), chain: this.#chain, causes };
    }
    async #newest(ref) {
        if ((0,names/* splitRun */.ED)(ref))
            return (0,standing/* runViewAt */.ip)(this.#sources, ref, this.#freezes);
        const last = (await (0,load.runsOf)(this.#sources.state, ref)).at(-1);
        return last && (0,standing/* runViewAt */.ip)(this.#sources, last.ref, this.#freezes);
    }
    /** Goes from a run to what it waits for, and on from there; what was met before is not gone through again. */
    async #follow(run, via) {
        if (this.#seen.has(run.ref))
            return;
        this.#seen.add(run.ref);
        this.#chain.push({ run, ...(via === undefined ? {} : { via }) });
        const { status } = run;
        if (status === "done" || status === "failed_retried")
            return;
        if (status === "running") {
            const place = run.owner?.url === undefined ? "" : `, ${run.owner.url}`;
            this.#causes.push({ kind: "claim", act: false, text: `${run.label} is running${place}`, ref: run.ref });
        }
        else if (status === "pending" || status === "waiting")
            await this.#waits(run);
        else
            this.#causes.push(this.#ended(run));
    }
    #ended({ ref, label, status }) {
        const look = status === "lost" ? `look at ${(0,names/* splitRun */.ED)(ref)?.name ?? label}, then ` : "";
        const text = `${look}try ${label} again`;
        return {
            kind: "run",
            act: true,
            text,
            ref,
            fix: ["release", "retry", ref.slice(0, ref.search(/\/(task|deploy)\//))],
        };
    }
    async #waits(run) {
        for (const wait of run.waits) {
            if (wait.kind === "phase")
                await this.#phase(run, wait);
            else if ((wait.kind === "run" || wait.kind === "output") && wait.ref !== undefined)
                await this.#producer(wait);
            else
                this.#causes.push(wait);
        }
        if (run.waits.length === 0)
            await this.#ready(run);
    }
    /** What of the phases before is not done. */
    async #phase(run, wait) {
        const { release } = (0,names/* splitRun */.ED)(run.ref) ?? { release: "" };
        const { runs } = await (0,view/* viewRelease */.nB)(this.#sources.state, release, this.#freezes);
        const before = runs.filter((each) => each.phase_index < run.phase_index && each.status !== "done");
        const nearest = before.filter((each) => each.phase_index === Math.min(...before.map((one) => one.phase_index)));
        for (const each of nearest)
            await this.#follow(each, wait.text);
    }
    /** The deployment or task whose output is missing. */
    async #producer(wait) {
        const document = wait.ref?.split("#")[0] ?? "";
        const current = /^(.+)\/@\/deploy\/([^/]+)$/.exec(document);
        let run;
        if (current?.[1] !== undefined && current[2] !== undefined) {
            const deployments = new release_deployments/* Deployments */.D(current[1], this.#sources);
            const cell = await (0,standing/* cellOf */.WC)(this.#sources, deployments, current[2], this.#freezes);
            run = cell.next ?? cell.current;
        }
        else
            run = await this.#newest(await this.#sources.state.resolve(document));
        if (run && run.status !== "done")
            await this.#follow(run, wait.text);
        else
            this.#causes.push(wait);
    }
    /** Nothing is missing: another run is in its place, or nobody has started it. */
    async #ready(run) {
        const parts = (0,names/* splitRun */.ED)(run.ref);
        if (parts?.kind === "deploy") {
            const deployments = new release_deployments/* Deployments */.D(parts.package, this.#sources);
            await deployments.load(parts.name);
            const busy = deployments.on(parts.name).find(({ status }) => status === "running");
            const view = busy && (await (0,standing/* runViewAt */.ip)(this.#sources, busy.ref, this.#freezes));
            if (view)
                return this.#follow(view, `after ${view.label}`);
        }
        const { document } = await (0,load.loadRelease)(this.#sources.state, parts?.release ?? (0,names/* itemOf */.Tu)(run.ref));
        const text = `${run.label} is ready to be started at ${document.commit.slice(0, 7)}`;
        this.#causes.push({ kind: "commit", act: true, text, ref: run.ref, fix: ["work", "any"] });
    }
}

// EXTERNAL MODULE: ./build/commands/foresee.js
var foresee = __webpack_require__(1142);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/commands/target.js
var target = __webpack_require__(3462);
;// CONCATENATED MODULE: ./build/commands/why.js








/** Says why a deployment, a release or a run is as it is, and what would move it. Writes nothing. */
async function why(session, argument, style) {
    const time = session.clock.now();
    const answer = await (0,foresee/* foresee */.S)(session, async (sources) => whyOf(sources, await named(session, sources, argument), time));
    const now = Date.parse(time);
    const lines = whyLines(answer, { ...style, program: session.program }, (0,commands_session/* placeOf */.$t)(session), now);
    const asked = answer.chain[0]?.run ?? answer.cell?.current;
    const json = {
        schema: 1,
        ref: answer.ref,
        status: asked?.status ?? "nothing",
        text: lines[0],
        chain: answer.chain.map(({ run }) => ({ ref: run.ref, kind: run.status, text: (0,report_status/* stateText */.r)(run, now) })),
        causes: answer.causes,
    };
    const result = { ...(0,commands_session/* resultOf */.Bg)("why", [], []), status: "complete" };
    return { result, stdout: `${lines.join("\n")}\n`, json: json };
}
/** A package stands for its newest release. */
async function named(session, { state }, argument) {
    const ref = (0,target/* resolveArgument */.YD)(session, argument);
    if ((0,names/* splitRelease */.ek)(ref) || ref.includes("/@"))
        return ref;
    const newest = (await (0,ids/* releaseIds */.Ul)(state, ref)).at(-1);
    return newest === undefined ? ref : `${ref}/@${newest}`;
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
