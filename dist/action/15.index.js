export const id = 15;
export const ids = [15];
export const modules = {

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ askOthers),
/* harmony export */   workTrigger: () => (/* binding */ workTrigger)
/* harmony export */ });
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _trigger_remember_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5422);
/* harmony import */ var _work_prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1803);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6183);





const command = "work trigger";
/** Asks for the work of other commits to be done, by the trigger of the config. */
async function workTrigger(session, options) {
    const others = await outstanding(session);
    if (options.dryrun) {
        const items = others.map(({ ref, work_type, commit }) => ({ ref, work_type, commit }));
        const text = items.length === 0 ? "null" : (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__/* .formatJson */ .IB)(items);
        return {
            result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .B)(command, [], []), status: "complete" },
            stdout: `${text}\n`,
            json: JSON.parse(text),
        };
    }
    const problems = await ask(session, (0,_trigger_remember_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(others));
    const result = (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .B)(command, [], problems);
    return { result: problems.length === 0 && others.length > 0 ? { ...result, status: "complete" } : result };
}
/** The last step of `work any`. @returns what could not be asked for. */
async function askOthers(session, others) {
    return ask(session, (0,_trigger_remember_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(others));
}
async function outstanding(session) {
    const scope = { repo: session.repo, commit: session.commit, kind: "any" };
    const request = { owner: session.owner.id, time: session.clock.now() };
    const prepared = await session.world.preview((draft) => (0,_work_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareWork */ .B)(draft, scope, request));
    return prepared.others;
}
async function ask(session, targets) {
    const problems = [];
    for (const target of targets) {
        if (session.signal.aborted)
            break;
        const place = `${target.repo} at ${target.commit.slice(0, 7)}`;
        if (!session.trigger) {
            session.reporter.report({ type: "note", text: `${place}: ${count(target)} left for a checkout of that commit` });
            continue;
        }
        const request = { owner: session.owner.id, time: session.clock.now() };
        const wanted = await session.world.transact(`ask for ${place}`, ({ state }) => (0,_trigger_remember_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberRequest */ .hz)(state, target, request));
        if (!wanted) {
            session.reporter.report({ type: "note", text: `${place}: asked for already` });
            continue;
        }
        try {
            await session.trigger(target.commit);
            session.reporter.report({ type: "note", text: `${place}: asked for ${count(target)}` });
        }
        catch (error) {
            // Nothing is on its way: the next look may ask again, and counts this attempt.
            await session.world.transact(`asking for ${place} failed`, ({ state }) => (0,_trigger_remember_js__WEBPACK_IMPORTED_MODULE_2__/* .consumeRequest */ .sG)(state, target.repo, target.commit));
            for (const problem of (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(error)) {
                problems.push({
                    ...problem,
                    code: "trigger-failed",
                    message: `the trigger for ${place} failed: ${problem.message}`,
                });
            }
        }
    }
    return problems;
}
function count({ refs }) {
    return refs.length === 1 ? "1 piece of work" : `${refs.length} pieces of work`;
}


/***/ })

};
