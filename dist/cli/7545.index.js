export const id = 7545;
export const ids = [7545];
export const modules = {

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ askOthers),
/* harmony export */   workTrigger: () => (/* binding */ workTrigger)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(615);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _intent_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1600);
/* harmony import */ var _trigger_remember_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5422);
/* harmony import */ var _work_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3419);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6183);







const command = "work trigger";
/** Asks for the work of other commits to be done, by the triggers of their configs. */
async function workTrigger(session, options) {
    const { items, targets } = options.intent ? await everyRepository(session) : await outstandingWork(session);
    if (options.dryrun) {
        const text = items.length === 0 ? "null" : (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .formatJson */ .IB)(items);
        return {
            result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .B)(command, [], []), status: "complete" },
            stdout: `${text}\n`,
            json: JSON.parse(text),
        };
    }
    const { problems, triggered } = await ask(session, targets);
    const result = (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .B)(command, [], problems, triggered.length === 0 ? {} : { triggered });
    return { result: problems.length === 0 && items.length > 0 ? { ...result, status: "complete" } : result };
}
async function outstandingWork(session) {
    const others = await outstanding(session);
    const items = others.map(({ ref, work_type, commit }) => ({ ref, work_type, commit }));
    return { items, targets: (0,_trigger_remember_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .QR)(others) };
}
/**
 * The newest commit of each repository in state. What they are asked for is known by what intent wants changed: an edit
 * that follows another is asked for again.
 */
async function everyRepository(session) {
    const sources = await session.world.snapshot();
    const { differences } = await (0,_intent_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffIntent */ .q)(sources);
    const work = await Promise.all(differences.map(async ({ ref, change }) => {
        const wanted = await sources.intent.body(ref).catch(() => undefined);
        return `${change} ${ref} ${wanted === undefined ? "" : (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .formatJson */ .IB)(wanted)}`;
    }));
    const items = [];
    const targets = [];
    for (const link of await sources.state.match("**/-/repo.ocu.star/@")) {
        const ref = await sources.state.linkAt(link);
        if (ref === undefined)
            continue;
        const commit = ref.slice(ref.lastIndexOf("/@") + 2);
        items.push({ ref, work_type: "trigger", commit });
        targets.push({ repo: link.slice(0, link.indexOf("/-/")), commit, refs: [ref, ...work], what: "a look at intent" });
    }
    return { items, targets };
}
/** The last step of `work any`: has the rest done by others. */
async function askOthers(session, others) {
    return ask(session, (0,_trigger_remember_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .QR)(others));
}
async function outstanding(session) {
    const scope = { repo: session.repo, commit: session.commit, kind: "any" };
    const request = { owner: session.owner.id, time: session.clock.now() };
    const prepared = await session.world.preview((draft) => (0,_work_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareWork */ .B)(draft, scope, request));
    return prepared.others;
}
/** How many commits one process asks for: what is left is found by the next look. */
const mostAsked = 20;
async function ask(session, targets) {
    const problems = [];
    const reachable = [];
    for (const target of targets) {
        try {
            const trigger = await session.triggerFor(target);
            if (trigger)
                reachable.push({ target, trigger });
            else
                note(session, target, `${count(target)} left for a checkout of that commit`);
        }
        catch (error) {
            problems.push(...failures(error, placeOf(target)));
        }
    }
    const wanted = session.signal.aborted ? [] : await remember(session, reachable);
    const triggered = [];
    for (const { target, trigger, id } of wanted) {
        if (session.signal.aborted)
            break;
        try {
            const { url } = await trigger.ask(target, id);
            triggered.push({ repo: target.repo, commit: target.commit, ...(url === undefined ? {} : { url }) });
            note(session, target, `asked for ${count(target)}${url === undefined ? "" : `: ${url}`}`);
        }
        catch (error) {
            await forget(session, target);
            problems.push(...failures(error, placeOf(target)));
        }
    }
    return { problems, triggered };
}
/** Writes down in one change what is about to be asked for. @returns what was not asked for already. */
async function remember(session, targets) {
    const { state } = await session.world.snapshot();
    const asking = [];
    for (const { target, trigger } of targets) {
        const open = await (0,_trigger_remember_js__WEBPACK_IMPORTED_MODULE_4__/* .openRequest */ .Gh)(state, target);
        const before = open === undefined ? undefined : await fateOf(trigger, target, open.id);
        asking.push({ target, trigger, id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), ...(before === undefined ? {} : { before }) });
    }
    const request = { owner: session.owner.id, time: session.clock.now() };
    const wanted = asking.length === 0
        ? []
        : await session.world.transact("ask for work of other commits", async (draft) => {
            const fresh = [];
            for (const each of asking) {
                if (fresh.length === mostAsked)
                    break;
                if (await (0,_trigger_remember_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberRequest */ .hz)(draft.state, each.target, request, each))
                    fresh.push(each);
            }
            return fresh;
        });
    for (const { target } of asking.filter((each) => !wanted.includes(each)))
        note(session, target, wanted.length === mostAsked ? "left for the next look" : "asked for already");
    return wanted;
}
/** A request whose run cannot be looked for is judged by its age. */
async function fateOf(trigger, target, id) {
    try {
        return (await trigger.fateOf?.(target, id)) ?? "unknown";
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OcurootError */ ._8)
            return "unknown";
        throw error;
    }
}
/** Nothing is on its way: the next look may ask again, and counts this attempt. */
async function forget(session, { repo, commit }) {
    await session.world.transact(`asking for ${repo} failed`, ({ state }) => (0,_trigger_remember_js__WEBPACK_IMPORTED_MODULE_4__/* .consumeRequest */ .sG)(state, repo, commit));
}
function failures(error, place) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(error).map((problem) => ({
        ...problem,
        code: "trigger-failed",
        message: `the trigger for ${place} failed: ${problem.message}`,
    }));
}
function note(session, target, text) {
    session.reporter.report({ type: "note", text: `${placeOf(target)}: ${text}` });
}
function placeOf({ repo, commit }) {
    return `${repo} at ${commit.slice(0, 7)}`;
}
function count({ refs, what }) {
    if (what !== undefined)
        return what;
    return refs.length === 1 ? "1 piece of work" : `${refs.length} pieces of work`;
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareBytes),
/* harmony export */   d: () => (/* binding */ compareNatural)
/* harmony export */ });
/** Orders texts as people count: runs of digits by their value, all else by code points; `r2` before `r10`. */
function compareNatural(a, b) {
    const left = a.match(/\d+|\D+/g) ?? [];
    const right = b.match(/\d+|\D+/g) ?? [];
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
        const order = compareRuns(left[index], right[index]);
        if (order !== 0)
            return order;
    }
    // Equal but for leading zeros: any fixed order will do, so that sorting is stable between machines.
    return left.length - right.length || compareBytes(a, b);
}
function compareRuns(a, b) {
    if (!/^\d/.test(a) || !/^\d/.test(b))
        return compareBytes(a, b);
    const left = a.replace(/^0+/, "");
    const right = b.replace(/^0+/, "");
    return left.length - right.length || compareBytes(left, right);
}
/** Orders texts as their UTF-8 bytes are ordered, which is what stores and Go programs do. */
function compareBytes(a, b) {
    if (a === b)
        return 0;
    // UTF-16 differs from UTF-8 only where surrogates are involved.
    if (/[\ud800-\udfff]/.test(a) || /[\ud800-\udfff]/.test(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 2675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ momentText),
/* harmony export */   B$: () => (/* binding */ freezeWait),
/* harmony export */   Gx: () => (/* binding */ heldNow),
/* harmony export */   dj: () => (/* binding */ Freezes)
/* harmony export */ });
/* harmony import */ var _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2415);



/**
 * What is held at one moment, as intent says. Read from the very draft whose change starts something, so that whoever
 * claims after a freeze was written sees it.
 */
class Freezes {
    #intent;
    /** The moment that is asked about, RFC 3339. */
    time;
    #known = new Map();
    /** @param time is handed in, since changes know no clock */
    constructor(intent, time) {
        this.#intent = intent;
        this.time = time;
    }
    /** What holds a deployment now; of several what has no end, else what was found first. */
    async of(place) {
        const { environment, package: pkg } = place;
        const holds = [
            ...(await this.package(pkg, "")),
            ...(await this.package(pkg, environment)),
            ...(await this.environment(environment)),
            ...this.#inWindows(place.windows ?? []),
        ].filter(({ exempt }) => !isExempt(place, exempt));
        return holds.find(({ until }) => until === undefined) ?? holds[0];
    }
    /** What holds a package in an environment, or with `""` everywhere. */
    async package(pkg, environment) {
        const where = environment === "" ? [] : [environment];
        return this.#once((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeRef */ .FJ)(environment, pkg), (ref) => this.#frozen(ref, ["thaw", ...where, "--package", pkg]));
    }
    /** What holds an environment as a whole; packages may be exempt. */
    async environment(name) {
        const frozen = await this.#once((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeRef */ .FJ)(name), (ref) => this.#frozen(ref, ["thaw", name]));
        const windows = await this.#once((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeWindowsRef */ .Iz)(name), async (ref) => {
            const document = await this.#intent.get(ref, _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeWindowsDocument */ .cE);
            return this.#inWindows(document?.windows ?? [], ref);
        });
        return [...frozen, ...windows];
    }
    #once(ref, read) {
        const known = this.#known.get(ref) ?? read(ref);
        this.#known.set(ref, known);
        return known;
    }
    async #frozen(ref, fix) {
        const found = await this.#intent.get(ref, _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeDocument */ .Vv);
        if (!found || (found.until !== undefined && Date.parse(found.until) <= Date.parse(this.time)))
            return [];
        const { reason, until, by, exempt = [] } = found;
        return [
            { ref, reason, exempt, fix, ...(until === undefined ? {} : { until: momentText(until) }), ...(by ? { by } : {}) },
        ];
    }
    #inWindows(windows, ref) {
        return windows
            .filter((window) => (0,_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWindow */ .o)(window, this.time))
            .map(({ end, timezone, reason, exempt = [] }) => ({
            reason,
            until: `${end} ${timezone ?? "UTC"}`,
            exempt,
            ...(ref === undefined ? {} : { ref }),
        }));
    }
}
function isExempt({ package: pkg, releaseId }, exempt) {
    return exempt.includes(pkg) || exempt.includes(`${pkg}/@${releaseId}`);
}
/** `2026-12-27 08:00 UTC`. */
function momentText(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
/** What a held deployment waits for, in the words that tree, log and `status` share. */
function freezeWait({ reason, until, by, ref, fix }) {
    const end = until === undefined ? "" : ` until ${until}`;
    const who = by === undefined ? "" : ` (${by})`;
    return {
        kind: "freeze",
        // What has an end goes on by itself.
        act: until === undefined,
        text: `frozen${end}: ${reason}${who}`,
        ...(ref === undefined ? {} : { ref }),
        ...(fix === undefined ? {} : { fix: [...fix, "--cascade"] }),
    };
}
/** Everything that is held at a moment: environments first, then packages. */
async function heldNow(intent, packages, time) {
    const freezes = new Freezes(intent, time);
    const found = [];
    for (const name of await intent.children("@/environment")) {
        for (const hold of await freezes.environment(name))
            found.push({ name, hold });
    }
    for (const pkg of packages) {
        for (const environment of ["", ...(await intent.children((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeRef */ .FJ)("", pkg)))]) {
            const name = [(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(pkg), ...(environment === "" ? [] : [environment])].join(" in ");
            for (const hold of await freezes.package(pkg, environment))
                found.push({ name, hold });
        }
    }
    return found;
}


/***/ }),

/***/ 2285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ openPhases),
/* harmony export */   U8: () => (/* binding */ inputWait),
/* harmony export */   l9: () => (/* binding */ waitsForPhase),
/* harmony export */   yI: () => (/* binding */ waitsOf)
/* harmony export */ });
/* harmony import */ var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2675);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3585);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1944);





/**
 * Whether an item is done as far as its followers are concerned: its last run, teardowns and cancelled ones aside, is
 * complete (W10: however many complete runs it has). An item whose environment is gone is not waited for.
 */
async function isItemDone(snapshot, item, settled) {
    if (settled?.has(item.ref))
        return true;
    if (item.kind === "deploy" && !(await snapshot.has((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentRef */ .Hu)(item.name))))
        return true;
    const runs = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(snapshot, item.ref);
    for (const run of runs.toReversed()) {
        if (run.status === "cancelled")
            continue;
        if (await isTeardown(snapshot, item, run.ref))
            continue;
        return run.status === "complete";
    }
    return false;
}
async function isTeardown(snapshot, item, run) {
    if (item.kind !== "deploy")
        return false;
    return (await snapshot.get(run, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocument */ .rE))?.type === "down";
}
/** How many items of a phase have failed, when that is enough to stop it; else 0. */
async function failuresThatStop(snapshot, { items }) {
    const most = items[0]?.maxFailures;
    if (most === undefined)
        return 0;
    let failed = 0;
    for (const item of items) {
        const newest = (await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(snapshot, item.ref)).findLast(({ status }) => status !== "cancelled");
        if (newest?.status === "failed")
            failed += 1;
    }
    return failed >= most ? failed : 0;
}
/** The phases of a release that may start: each one's predecessor is done, and it was not stopped by its failures. */
async function openPhases(snapshot, release, settled) {
    const open = new Set();
    for (const phase of release.phases) {
        const index = phase.items[0]?.phase;
        if (index !== undefined && (await failuresThatStop(snapshot, phase)) === 0)
            open.add(index);
        if (!(await isPhaseDone(snapshot, phase, settled)))
            break;
    }
    return open;
}
async function isPhaseDone(snapshot, phase, settled) {
    for (const item of phase.items) {
        if (!(await isItemDone(snapshot, item, settled)))
            return false;
    }
    return true;
}
/**
 * Whether a run waits for its phase: planned ones do; what was asked for later (retry, intent, redeploy) does not, nor a
 * chain that is past its first function.
 */
function waitsForPhase(run) {
    return run.type !== "down" && (run.reason ?? "planned") === "planned" && run.functions.length === 1;
}
/** The inputs that the next function of a run needs: those of its last step. */
function nextInputs(run) {
    return run.functions.at(-1)?.inputs ?? {};
}
/** What a waiting run waits for; nothing: it can start. Orders first, then needs. */
async function waitsOf(snapshot, release, item, run, open, freezes) {
    const waits = [];
    const blocked = waitsForPhase(run) && !open.has(item.phase);
    if (blocked)
        waits.push(await phaseWait(snapshot, release, item));
    if (run.not_before !== undefined && run.not_before > freezes.time)
        waits.push(retryWait(run, freezes.time));
    const hold = item.kind === "deploy" ? await freezes.of(placeOf(release, item)) : undefined;
    if (hold)
        waits.push((0,_freeze_js__WEBPACK_IMPORTED_MODULE_2__/* .freezeWait */ .B$)(hold));
    const inputs = nextInputs(run);
    const { missing } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInputs */ .e)(snapshot, inputs, run.type === "down" ? "keep" : "forget");
    for (const name of missing) {
        const wait = inputWait(release, name, inputs[name] ?? {});
        if (wait.kind !== "output" || !blocked)
            waits.push(wait);
    }
    return waits;
}
function placeOf(release, { name, freeze }) {
    return { package: release.package, releaseId: release.id, environment: name, windows: freeze };
}
/** What is tried again by itself after a pause. */
function retryWait({ not_before: due = "", automatic = 1, automatic_of: most = automatic }, time) {
    const seconds = Math.max(1, Math.ceil((Date.parse(due) - Date.parse(time)) / 1000));
    return { kind: "retry", act: false, text: `tries again in ${seconds}s (${automatic} of ${most})` };
}
async function phaseWait(snapshot, release, item) {
    const position = release.phases.findIndex((phase) => phase.items[0]?.phase === item.phase);
    const own = release.phases[position];
    const failed = own ? await failuresThatStop(snapshot, own) : 0;
    if (failed > 0) {
        const text = `held: ${failed} of ${own?.name || "its phase"} failed`;
        return { kind: "hold", act: true, text, fix: ["release", "retry", release.ref] };
    }
    const previous = release.phases[position - 1];
    const name = previous?.name || (previous?.items.map((each) => each.name).join(", ") ?? "");
    return { kind: "phase", act: false, text: `after ${name}` };
}
/** What a missing input waits for, said with what would provide it. */
function inputWait(release, name, input) {
    const ref = input.ref;
    if (ref === undefined)
        return { kind: "value", act: true, text: `needs a value for ${name}` };
    const question = input.doc === undefined ? {} : { question: input.doc };
    const short = ref.startsWith(`${release.ref}/`) ? ref.slice(release.ref.length + 1) : ref;
    if (/(^|\/)custom\//.test(short)) {
        return {
            kind: "value",
            act: true,
            text: `needs ${short}`,
            ref,
            ...question,
            fix: ["state", "set", ref, "yes", "--cascade"],
        };
    }
    if (short !== ref)
        return { kind: "output", act: false, text: `needs ${short.replace("#output/", " output ")}`, ref };
    const [document, fragment] = ref.split("#");
    const label = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRun */ .ED)(`${document}/1`) ? (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(document ?? ref) : ref;
    const output = fragment?.startsWith("output/") ? ` output ${fragment.slice("output/".length)}` : "";
    return { kind: "run", act: true, text: `needs ${label}${output}`, ref, ...question };
}


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ windowFault),
/* harmony export */   o: () => (/* binding */ isInWindow)
/* harmony export */ });
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
function readBound(text) {
    const date = /^(\d{4}-\d{2}-\d{2})(?:[ T]([01]\d|2[0-3]):([0-5]\d))?$/.exec(text);
    if (date) {
        const [, day = "", hour = "00", minute = "00"] = date;
        const real = new Date(`${day}T00:00:00Z`);
        return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day
            ? undefined
            : { form: "date", at: `${day} ${hour}:${minute}` };
    }
    const time = /^(?:([a-z]{3})[a-z]* )?([01]\d|2[0-3]):([0-5]\d)$/i.exec(text);
    if (!time)
        return undefined;
    const [, name, hour = "0", minute = "0"] = time;
    const minutes = Number(hour) * 60 + Number(minute);
    if (name === undefined)
        return { form: "daily", at: minutes };
    const day = days.indexOf(name.toLowerCase());
    return day < 0 ? undefined : { form: "weekly", at: day * 1440 + minutes };
}
/** What is wrong with a window, as half a sentence; undefined when it is sound. */
function windowFault({ start, end, timezone, }) {
    const [from, to] = [readBound(start), readBound(end)];
    const forms = `"2026-12-20", "2026-12-20 18:00", "Fri 18:00" or "22:00"`;
    if (!from)
        return `its start "${start}" is no time; write ${forms}`;
    if (!to)
        return `its end "${end}" is no time; write ${forms}`;
    if (from.form !== to.form)
        return `its start "${start}" and its end "${end}" are not of the same form`;
    if (from.form === "date" && from.at >= to.at)
        return `its end "${end}" is not after its start "${start}"`;
    if (from.at === to.at)
        return `its start and its end are both "${start}"`;
    return timezone === undefined || isZone(timezone) ? undefined : `there is no time zone "${timezone}"`;
}
function isZone(timezone) {
    try {
        return new Intl.DateTimeFormat("en", { timeZone: timezone }).resolvedOptions().timeZone !== "";
    }
    catch {
        return false;
    }
}
/**
 * Whether a moment lies in a window: at its start it does, at its end it does not. One that is broken, as only other
 * programs can write it, holds: not starting something is what can be made good.
 *
 * @param time RFC 3339
 */
function isInWindow(window, time) {
    const [from, to] = [readBound(window.start), readBound(window.end)];
    if (!from || !to || windowFault(window) !== undefined)
        return true;
    const now = wallClock(time, window.timezone ?? "UTC")[from.form];
    return from.at < to.at ? from.at <= now && now < to.at : from.at <= now || now < to.at;
}
const formats = new Map();
/** What the clocks of a time zone show at a moment. */
function wallClock(time, timezone) {
    const format = formats.get(timezone) ??
        new Intl.DateTimeFormat("en-US", {
            timeZone: timezone,
            hourCycle: "h23",
            weekday: "short",
            year: "numeric",
            month: "2-digit",
            day: "2-digit",
            hour: "2-digit",
            minute: "2-digit",
        });
    formats.set(timezone, format);
    const parts = Object.fromEntries(format.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
    const { weekday = "", year, month, day, hour, minute } = parts;
    const daily = Number(hour) * 60 + Number(minute);
    return {
        date: `${year}-${month}-${day} ${hour}:${minute}`,
        weekly: days.indexOf(weekday.toLowerCase()) * 1440 + daily,
        daily,
    };
}


/***/ })

};
