export const id = 368;
export const ids = [368];
export const modules = {

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   YD: () => (/* binding */ resolveArgument),
/* harmony export */   hu: () => (/* binding */ targetRef)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
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
var names = __webpack_require__(3899);
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
