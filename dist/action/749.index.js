export const id = 749;
export const ids = [749];
export const modules = {

/***/ 7749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runJudge: () => (/* binding */ runJudge)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);

/**
 * Judges owners that are runs of workflows. One is dead when its run has ended, or was started again; within one run
 * processes are looked at.
 *
 * @param machine judges processes of this machine.
 * @param client opens the way to GitHub when it is needed first.
 */
function runJudge(context, machine, client) {
    const url = runUrl(context);
    const attempt = Number(context.runAttempt ?? "1");
    const ended = new Map();
    const hasEnded = (place) => {
        const key = `${place.owner}/${place.repo} ${place.id} ${place.attempt}`;
        const known = ended.get(key) ?? client().then((opened) => isOver(opened, place));
        ended.set(key, known);
        return known;
    };
    return {
        isDead: async (other, beat) => {
            const place = parseOwner(other);
            if (place === undefined || place.server !== context.serverUrl)
                return machine.isDead(other, beat);
            const mine = url !== undefined && other.startsWith(`${url}/attempts/`);
            if (mine && place.attempt < attempt)
                return true;
            // Steps of one job follow each other on one machine; its jobs may not, and then nobody can tell.
            return mine ? machine.isDead(place.process, beat) : ((await hasEnded(place)) ?? machine.isDead(other, beat));
        },
    };
}
function runUrl({ serverUrl, repository, runId }) {
    return repository === undefined || runId === undefined
        ? undefined
        : `${serverUrl}/${repository}/actions/runs/${runId}`;
}
function parseOwner(text) {
    const found = /^(https?:\/\/[^/]+)\/([^/]+)\/([^/]+)\/actions\/runs\/(\d+)\/attempts\/(\d+)(?:\?process=(.*))?$/.exec(text);
    if (!found)
        return undefined;
    const [, server = "", owner = "", repo = "", id, attempt, process = ""] = found;
    return { server, owner, repo, id: Number(id), attempt: Number(attempt), process: decodeURIComponent(process) };
}
/** @returns undefined for a run that cannot be seen: it may go on. */
async function isOver(client, { owner, repo, id, attempt }) {
    try {
        const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id });
        return data.status === "completed" || (data.run_attempt ?? 1) > attempt;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubFailure */ .Ed)
            return undefined;
        throw error;
    }
}


/***/ })

};
