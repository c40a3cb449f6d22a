export const id = 749;
export const ids = [749];
export const modules = {

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ GithubFailure),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gR: () => (/* binding */ graphqlFailure)
/* harmony export */ });
/** A call to GitHub that failed. For callers to decide on; what people see is made of it in explain.ts. */
class GithubFailure extends Error {
    name = "GithubFailure";
    facts;
    constructor(facts, options) {
        super(`${facts.operation}: ${facts.reason}`, options);
        this.facts = facts;
    }
    get kind() {
        return this.facts.kind;
    }
    get status() {
        return this.facts.status;
    }
    get reason() {
        return this.facts.reason;
    }
    get type() {
        return this.facts.type;
    }
    /** A header of the answer, in lower case. */
    header(name) {
        const value = this.facts.headers[name];
        return value === undefined ? undefined : String(value);
    }
}
/** The failure in anything that was thrown by a call. */
function failureOf(error, operation) {
    if (error instanceof GithubFailure)
        return error;
    const { response, message, status } = (typeof error === "object" && error !== null ? error : {});
    const text = String(message ?? error) || "no answer";
    if (response === undefined) {
        const facts = { operation, kind: "unclear", status: 0, reason: text, type: undefined, headers: {} };
        return new GithubFailure(facts, { cause: error });
    }
    const headers = response.headers ?? {};
    const code = Number(status);
    const reason = text.replace(/ - https?:\/\/\S+$/, "");
    return new GithubFailure({
        operation,
        kind: kindOf(code, reason, headers),
        status: code,
        reason,
        type: undefined,
        headers,
    });
}
/**
 * Statuses first, words second: GitHub promises none of its texts.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function kindOf(status, reason, headers) {
    if (status === 429)
        return "limited";
    if (status === 403) {
        const exhausted = String(headers["x-ratelimit-remaining"]) === "0" && !/not accessible/i.test(reason);
        return headers["retry-after"] !== undefined || exhausted || /rate limit|abuse/i.test(reason)
            ? "limited"
            : "refused";
    }
    return status >= 500 || status === 408 ? "unclear" : "refused";
}
/** The failure that a GraphQL answer reports, with status 200. @returns undefined when it reports none. */
function graphqlFailure(data, operation, headers) {
    const errors = (typeof data === "object" && data !== null && "errors" in data ? data.errors : undefined);
    const [first] = errors ?? [];
    if (first === undefined)
        return undefined;
    const reason = first.message ?? "an error without words";
    const { type } = first;
    const limited = type === "RATE_LIMITED" || type === "RATE_LIMIT" || /rate limit/i.test(reason);
    const vague = type === undefined && /something went wrong|server error|time[d -]*out/i.test(reason);
    const kind = limited ? "limited" : vague ? "unclear" : "refused";
    return new GithubFailure({ operation, kind, status: 200, reason, type, headers });
}


/***/ }),

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
