export const id = 9432;
export const ids = [9432];
export const modules = {

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

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatchTrigger: () => (/* binding */ dispatchTrigger)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/trigger/workflow-dispatch.js

/**
 * Has work done by runs of a workflow. A dispatch is a hint: it may be lost, doubled or late, and whoever runs takes
 * work by claim. It is never sent again without a look for the run that it may have started.
 *
 * @param find the workflow that works for a repository. @throws OcurootError when none is known.
 */
function dispatching(runs, find) {
    const pages = new Map();
    const pageOf = (workflow, page) => {
        const key = `${workflow.repository} ${workflow.file} ${page}`;
        const known = pages.get(key) ?? runs.recent(workflow, page);
        pages.set(key, known);
        return known;
    };
    return {
        ask: async (wanted, id) => start(runs, await find(wanted), inputsFor(wanted, id), id),
        fateOf: async (wanted, id) => {
            const workflow = await find(wanted);
            // While work of many commits waits, the run of an older request is not among the newest.
            for (let page = 1;; page += 1) {
                const { runs: listed, more } = await pageOf(workflow, page);
                const found = listed.filter(({ title }) => title.includes(id));
                if (found.length > 0)
                    return found.some(({ ended }) => !ended) ? "alive" : "gone";
                if (!more)
                    return "gone";
            }
        },
    };
}
/** The inputs that a workflow declares for it. The id travels in what people see of the run as well. */
function inputsFor({ commit, deployments }, id) {
    const inputs = { commit, command: `work any --request ${id}` };
    return deployments === undefined ? inputs : { ...inputs, deployments: JSON.stringify(deployments) };
}
async function start(runs, workflow, inputs, id) {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
        const started = await runs.start(workflow, inputs);
        if (started !== "unclear")
            return started;
        await runs.settle();
        const found = (await runs.recent(workflow, 1)).runs.find(({ title }) => title.includes(id));
        if (found)
            return { url: found.url };
    }
    return (0,errors/* fail */.fJ)("trigger-failed", `GitHub does not say whether it started ${workflow.file} of ${workflow.repository}`, {
        fix: "nothing to do: the next look asks again if no run came of it",
    });
}

// EXTERNAL MODULE: ./build/github/explain.js
var explain = __webpack_require__(593);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
// EXTERNAL MODULE: ./build/github/workflow-runs.js
var workflow_runs = __webpack_require__(8468);
;// CONCATENATED MODULE: ./build/github/trigger.js





/** Has work done by the workflow that is running, and by the one of the same name in other repositories. */
function dispatchTrigger(options) {
    const own = lazyTrigger(async () => {
        const client = await options.own();
        const branch = /^refs\/heads\/(.+)$/.exec(options.ref ?? "")?.[1];
        const workflow = { repository: options.repository, file: options.workflow };
        const found = branch === undefined ? await onDefault(client, workflow) : { ...workflow, branch };
        return dispatching((0,workflow_runs/* workflowRuns */.A)(client, options.pause), async () => found);
    });
    const others = lazyTrigger(async () => {
        const client = await options.others();
        return dispatching((0,workflow_runs/* workflowRuns */.A)(client, options.pause), async (wanted) => {
            const repository = repositoryIn(await options.addressesOf(wanted), options.context.serverUrl);
            if (repository === undefined)
                return unknown(wanted);
            return onDefault(client, { repository, file: options.workflow });
        });
    });
    const of = (wanted) => (wanted.repo === options.repo ? own : others);
    return {
        ask: (wanted, id) => of(wanted).ask(wanted, id),
        fateOf: async (wanted, id) => (await of(wanted).fateOf?.(wanted, id)) ?? "unknown",
    };
}
function lazyTrigger(make) {
    let made;
    const get = () => {
        made ??= make();
        return made;
    };
    return {
        ask: async (wanted, id) => (await get()).ask(wanted, id),
        fateOf: async (wanted, id) => (await (await get()).fateOf?.(wanted, id)) ?? "unknown",
    };
}
/** What runs by schedule or for a pull request is on no branch that could be named: then the default branch is. */
async function onDefault(client, workflow) {
    const [owner = "", repo = ""] = workflow.repository.split("/");
    try {
        const { data } = await client.rest.repos.get({ owner, repo });
        return { ...workflow, branch: data.default_branch };
    }
    catch (error) {
        if (!(error instanceof failure/* GithubFailure */.Ed))
            throw error;
        const { reason } = (0,explain/* explain */.W)(error, "contents: read");
        return (0,errors/* fail */.fJ)("trigger-failed", `${workflow.repository} cannot be asked for work: ${reason}`, {
            fix: "give the action a state-token that may start workflows there: an App's, with actions: write",
        });
    }
}
/** `owner/name` in the first address at this server. */
function repositoryIn(addresses, serverUrl) {
    const { host, hostname } = new URL(serverUrl);
    for (const address of addresses) {
        const found = /^[a-z+]+:\/\/(?:[^/@]*@)?([^/]+)\/([^/]+\/[^/]+?)(?:\.git)?\/*$/i.exec(address) ??
            /^(?:[^/@]+@)([^/:]+):([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(address);
        if (found && (found[1] === host || found[1] === hostname))
            return found[2];
    }
    return undefined;
}
function unknown({ repo, commit }) {
    return (0,errors/* fail */.fJ)("trigger-failed", `nobody knows where ${repo} is, whose work at ${commit.slice(0, 7)} waits`, {
        fix: `say it with remotes() in the repo.ocu.star of ${repo}`,
    });
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
