export const id = 15;
export const ids = [15];
export const modules = {

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ askOthers),
/* harmony export */   workTrigger: () => (/* binding */ workTrigger)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
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


/***/ })

};
