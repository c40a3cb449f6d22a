export const id = 3110;
export const ids = [3110];
export const modules = {

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   hD: () => (/* binding */ HostFailure),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3017);

/** A failure that belongs to the code that called: shown with its place. Anything else thrown is a defect of ours. */
class HostFailure extends Error {
}
/** @throws HostFailure when the value is no text. `what` is the subject of its sentence: `the command of shell()`. */
function text(value, what) {
    if (typeof value === "string")
        return value;
    throw new HostFailure(`${what} must be text, not ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}`);
}
/** @throws HostFailure when the value is no dict of texts */
function texts(value, what) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isDict */ .Zm)(value))
        throw new HostFailure(`${what} must be a dict, not ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}`);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, text(each, `${key} in ${what}`)]));
}
/** Seconds as milliseconds; `undefined` for None. @throws HostFailure for anything but a positive number */
function duration(value, what) {
    if (value === null || value === undefined)
        return undefined;
    const seconds = Number(value);
    if (typeof value !== "boolean" && typeof value !== "string" && seconds > 0)
        return seconds * 1000;
    throw new HostFailure(`${what} must be a number of seconds above 0, not ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}`);
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configAccess: () => (/* binding */ configAccess)
/* harmony export */ });
/* harmony import */ var _config_modules_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7468);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(593);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(220);
/* harmony import */ var _workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8468);





/** Pages of one list that are fetched at most. */
const mostPages = 100;
/** What `github.api()` and `github.dispatch()` of config files do. */
function configAccess(client, { token, pause, running }) {
    const runs = (0,_workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowRuns */ .A)(client, pause);
    return {
        token,
        request: (method, path, body) => request(client, method, path, body),
        async dispatch(repository, file, ref, inputs) {
            const own = repository === running.repository ? running.branch : undefined;
            const branch = ref ?? own ?? (await defaultBranch(client, repository));
            const workflow = { repository, file, branch };
            const before = new Set((await said(() => runs.recent(workflow, 1))).runs.map(({ url }) => url));
            const started = await said(() => runs.start(workflow, inputs));
            if (started !== "unclear")
                return started;
            return (await findNew(workflow, before)) ?? said(() => startAgain(workflow, inputs));
        },
    };
    /** A run that was not there before is taken for the one that was asked for. */
    async function findNew(workflow, before) {
        await runs.settle();
        const found = (await said(() => runs.recent(workflow, 1))).runs.find(({ url }) => !before.has(url));
        return found && { url: found.url };
    }
    async function startAgain(workflow, inputs) {
        const started = await runs.start(workflow, inputs);
        if (started !== "unclear")
            return started;
        throw new _config_modules_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .HostFailure */ .hD(`GitHub does not say whether it started ${workflow.file} of ${workflow.repository}`);
    }
}
async function request(client, method, path, body) {
    const send = (url) => client.request({ method, url, ...(body === null ? {} : { data: body }), headers: { accept: jsonType } });
    try {
        const first = (await send(path));
        if (method !== "GET" || !Array.isArray(first.data))
            return { status: first.status, body: textOf(first.data) };
        const items = [...first.data];
        let next = nextPage(first);
        for (let page = 1; next !== undefined && page < mostPages; page += 1) {
            const answer = (await send(next));
            if (Array.isArray(answer.data))
                items.push(...answer.data);
            next = nextPage(answer);
        }
        return { status: first.status, body: JSON.stringify(items) };
    }
    catch (error) {
        throw failureFor(error);
    }
}
const jsonType = "application/vnd.github+json";
function textOf(data) {
    return data === undefined || data === "" ? "null" : JSON.stringify(data);
}
function nextPage({ headers }) {
    return /<([^>]+)>;\s*rel="next"/.exec(String(headers.link ?? ""))?.[1];
}
async function defaultBranch(client, repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return said(async () => (await client.rest.repos.get({ owner, repo })).data.default_branch);
}
async function said(act) {
    try {
        return await act();
    }
    catch (error) {
        throw failureFor(error);
    }
}
/** What went wrong belongs to the code that called, and is shown with its place. */
function failureFor(error) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .GithubFailure */ .Ed) {
        const { reason, fix } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(error, "contents: read");
        return new _config_modules_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .HostFailure */ .hD(`${error.facts.operation}: ${reason}. ${fix}`);
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OcurootError */ ._8) {
        const [problem] = error.problems;
        return new _config_modules_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .HostFailure */ .hD([problem?.message, problem?.fix].filter(Boolean).join(". "));
    }
    return error;
}


/***/ }),

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4472);


/**
 * Puts a failed call in words: what GitHub said, the id of the call, and what to change. For a missing permission that
 * is the YAML to add.
 *
 * @param needs the permission the call needs where GitHub does not name it, as `contents: write`
 */
function explain(failure, needs) {
    // A rule that is broken is named in lines of its own.
    const said = _masks_js__WEBPACK_IMPORTED_MODULE_0__/* .masks */ .SL
        .mask(failure.reason)
        .replace(/[.\s]+$/, "")
        .replace(/[.:]?\s*\n\s*/g, ": ");
    const reason = `${said}${trace(failure)}`;
    if (failure.kind === "limited")
        return limited(failure, reason);
    if (failure.kind === "unclear") {
        return { reason, fix: "Run it again; see https://www.githubstatus.com if it stays so.", denied: false };
    }
    if (failure.status === 401) {
        return { reason, fix: "Pass a token that is valid in GH_TOKEN or GITHUB_TOKEN.", denied: true };
    }
    if (failure.status === 404 || failure.type === "NOT_FOUND") {
        return { reason: `it is not there, or the token may not see it: ${reason}`, fix: otherToken, denied: true };
    }
    if (failure.status === 403 || failure.type === "FORBIDDEN" || failure.type === "INSUFFICIENT_SCOPES") {
        return { reason, fix: permissionFix(failure.header("x-accepted-github-permissions"), needs), denied: true };
    }
    return { reason, fix: "Let this token do it, or change what forbids it.", denied: true };
}
const otherToken = "Check the name, and pass a token with access to it in GH_TOKEN; a job's own token reaches its own repository alone.";
/** The call's id, and the quota where it runs low: what support and users ask for first. */
function trace(failure) {
    const id = failure.header("x-github-request-id");
    const remaining = failure.header("x-ratelimit-remaining");
    const known = [id === undefined ? "" : `request ${id}`, remaining === undefined ? "" : `${remaining} calls left`];
    const text = known.filter((each) => each !== "").join(", ");
    return text === "" ? "" : ` (${text})`;
}
function limited(failure, reason) {
    const renewed = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .renewal */ .B)(failure);
    const when = renewed === undefined ? "in some minutes" : `after ${new Date(renewed).toISOString()}`;
    return { reason, fix: `Run it again ${when}, or with a token that has a larger quota.`, denied: false };
}
/**
 * What to add to a workflow. GitHub names alternatives, separated by `;`, of permissions separated by `,`; where the
 * call's own is among them it is that one. Its names have `_` where those of workflows have `-`.
 *
 * @param accepted the header `x-accepted-github-permissions`: `contents=write,actions=read; administration=write`
 */
function permissionFix(accepted, needs) {
    const alternatives = (accepted ?? "").split(";").map((all) => all.split(",").flatMap((each) => {
        const [, name, access] = /^\s*(\w+)=(\w+)\s*$/.exec(each) ?? [];
        return name === undefined ? [] : [`${name.replaceAll("_", "-")}: ${access}`];
    }));
    const [first = []] = alternatives;
    const lines = alternatives.find((each) => each.includes(needs)) ?? (first.length > 0 ? first : [needs]);
    const block = lines.map((line) => `  ${line}`).join("\n");
    return `Give the token that permission; in a workflow, add to what is there:\npermissions:\n${block}`;
}


/***/ }),

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

/***/ 4472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renewal),
/* harmony export */   o: () => (/* binding */ limitPause)
/* harmony export */ });
/** How long a call waits at most for GitHub to take it, all its waits together, in milliseconds. */
const patience = 15 * 60_000;
/** How often a call is sent again because of a limit; the waits are long enough that more would not help. */
const most = 8;
/**
 * How long to wait before a call that met a limit is sent again, as GitHub asks for it: `retry-after`; else until the
 * quota is renewed; else a minute, and twice as long each time.
 *
 * @param waits what was waited for this call so far, in milliseconds
 * @param now milliseconds since 1970
 * @returns undefined when that is longer than anybody should wait
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function limitPause(failure, waits, now) {
    const asked = Number(failure.header("retry-after") ?? Number.NaN);
    const renewed = renewal(failure);
    const fallback = 60_000 * 2 ** waits.length;
    const untilRenewal = renewed === undefined ? fallback : Math.max(1000, renewed - now + 1000);
    const pause = Number.isFinite(asked) ? Math.max(1000, asked * 1000) : untilRenewal;
    const total = waits.reduce((sum, each) => sum + each, pause);
    return total > patience || waits.length >= most ? undefined : pause;
}
/** When the quota that a call ran out of is renewed, in milliseconds since 1970; undefined when it is another limit. */
function renewal(failure) {
    if (failure.header("x-ratelimit-remaining") !== "0")
        return undefined;
    const reset = Number(failure.header("x-ratelimit-reset") ?? Number.NaN);
    return Number.isFinite(reset) ? reset * 1000 : undefined;
}


/***/ }),

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ workflowRuns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(593);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(220);



/** How long lists of runs may lag behind, in milliseconds. */
const lag = 2000;
/** Runs in one list, and how many lists there are: GitHub shows the newest thousand that were started by request. */
const pageSize = 100;
const mostPages = 10;
/** What a workflow needs so that runs of it can be asked for. */
const dispatchable = "on:\n  workflow_dispatch:\n    inputs:\n      commit: {}\n      command: {}";
/** What it needs besides for deployments that have to run in a job of their own. */
const fanOut = `on:
  workflow_dispatch:
    inputs:
      deployments: {}
jobs:
  ocuroot:
    if: inputs.deployments == ''
  deployment:
    if: inputs.deployments != ''
    strategy:
      fail-fast: false
      matrix:
        deployment: \${{ fromJSON(inputs.deployments) }}
    name: \${{ matrix.deployment.ref }}
    runs-on: \${{ matrix.deployment.runs_on || 'ubuntu-latest' }}
    environment: \${{ matrix.deployment.environment }}
    steps:
      - uses: actions/checkout@v6
      - uses: ocuroot/ocuroot@v1
        with:
          deployment: \${{ toJSON(matrix.deployment) }}`;
/** Runs of workflows, over GitHub's API. */
function workflowRuns(client, pause) {
    return {
        start: (workflow, inputs) => start(client, workflow, inputs),
        recent: (workflow, page) => recent(client, workflow, page),
        settle: () => pause(lag),
    };
}
async function start(client, workflow, inputs) {
    const send = async (more, given = inputs) => {
        const { data } = await client.rest.actions.createWorkflowDispatch({
            ...placeOf(workflow),
            workflow_id: workflow.file,
            ref: workflow.branch,
            inputs: { ...given },
            ...more,
        });
        // Older servers answer without a body.
        const url = data?.html_url;
        return url === undefined ? {} : { url };
    };
    try {
        return await send({ return_run_details: true });
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubFailure */ .Ed))
            throw error;
        if (error.kind === "unclear")
            return "unclear";
        if (isRefused(error, /return_run_details/))
            return again(() => send({}), workflow);
        if (isRefused(error, /unexpected inputs.*deployments/i))
            throw withoutMatrix(error, workflow);
        if (isRefused(error, /unexpected inputs.*command/i)) {
            const { command: _command, ...given } = inputs;
            return again(() => send({ return_run_details: true }, given), workflow);
        }
        throw refused(error, workflow);
    }
}
async function again(send, workflow) {
    try {
        return await send();
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubFailure */ .Ed))
            throw error;
        if (error.kind === "unclear")
            return "unclear";
        throw refused(error, workflow);
    }
}
function isRefused(failure, words) {
    return (failure.status === 422 || failure.status === 400) && words.test(failure.reason);
}
function refused(failure, { repository, file, branch }) {
    const { reason, fix } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(failure, "actions: write");
    const message = `${file} of ${repository} cannot be started on ${branch}: ${reason}`;
    const missing = failure.status === 404 || /workflow_dispatch|unexpected inputs/i.test(failure.reason);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OcurootError */ ._8({
        code: "trigger-failed",
        message,
        fix: missing
            ? `Have it on the default branch and on ${branch}, and let it be started by request:\n${dispatchable}`
            : fix,
    });
}
/** The jobs it would start are not those that the plan asks for: nothing is started. */
function withoutMatrix(failure, { repository, file, branch }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OcurootError */ ._8({
        code: "trigger-failed",
        message: `${file} of ${repository} on ${branch} has no jobs for deployments with a place of their own: ${failure.reason}`,
        fix: `add these lines to it:\n${fanOut}`,
    });
}
async function recent(client, workflow, page) {
    try {
        const { data } = await client.rest.actions.listWorkflowRuns({
            ...placeOf(workflow),
            workflow_id: workflow.file,
            event: "workflow_dispatch",
            per_page: pageSize,
            page,
        });
        const runs = data.workflow_runs.map((run) => ({
            title: `${run.display_title ?? ""} ${run.name ?? ""}`,
            url: run.html_url,
            ended: run.status === "completed",
        }));
        return { runs, more: runs.length === pageSize && page < mostPages };
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubFailure */ .Ed))
            throw error;
        const { reason, fix } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(error, "actions: write");
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("trigger-failed", `the runs of ${workflow.file} in ${workflow.repository} cannot be listed: ${reason}`, {
            fix,
        });
    }
}
function placeOf({ repository }) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}


/***/ })

};
