export const id = 4463;
export const ids = [4463,2185];
export const modules = {

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGithubClient: () => (/* binding */ createGithubClient)
/* harmony export */ });
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(891);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4472);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2185);




/** Named on every call: without it GitHub chooses, and older servers refuse the newest. */
const apiVersion = "2022-11-28";
const defaultTimeLimit = 30_000;
/** How often a call that may be repeated is sent while the answer stays unclear. */
const tries = 3;
/** Opens the way to one GitHub for one token. Nothing is sent before the first call. */
function createGithubClient(options) {
    const silent = () => { };
    const octokit = new _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E({
        auth: options.token,
        baseUrl: options.apiUrl,
        userAgent: "ocuroot",
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    octokit.hook.wrap("request", (send, parameters) => {
        parameters.headers = { ...parameters.headers, "x-github-api-version": apiVersion };
        const policy = new Policy(parameters, options);
        const attempt = async () => {
            _usage_js__WEBPACK_IMPORTED_MODULE_1__.githubUsage.count(policy.mayWrite);
            // In place: what is handed to `send` goes no further than the next hook.
            parameters.request = {
                ...parameters.request,
                signal: AbortSignal.timeout(options.timeLimit ?? defaultTimeLimit),
            };
            return await send(parameters);
        };
        return policy.run(attempt);
    });
    return {
        rest: octokit.rest,
        request: octokit.request,
        graphql: async (document, variables) => {
            const [, kind, name] = /^\s*(query|mutation)\s+(\w+)/.exec(document) ?? [];
            const request = { repeat: kind === "query", operation: `GraphQL ${kind} ${name}` };
            const answer = await octokit.request({
                method: "POST",
                url: options.graphqlUrl,
                query: document,
                variables,
                request,
            });
            return answer.data.data;
        },
    };
}
/** Sends one call as often as it may be sent. */
class Policy {
    /** Whether it may change something at GitHub. */
    mayWrite;
    #operation;
    #repeatable;
    #options;
    #waits = [];
    constructor(sent, options) {
        this.#operation = sent.request?.operation ?? `${sent.method} ${sent.url}`;
        const reads = sent.method === "GET" || sent.method === "HEAD";
        this.mayWrite = !reads && !this.#operation.startsWith("GraphQL query");
        this.#repeatable = sent.request?.repeat ?? reads;
        this.#options = options;
    }
    async run(attempt) {
        for (let unclear = 0;;) {
            const outcome = await this.#once(attempt);
            if (!(outcome instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubFailure */ .Ed))
                return outcome;
            if (outcome.kind === "limited")
                await this.#waitForLimit(outcome);
            else if (outcome.kind === "refused" || !this.#repeatable || ++unclear === tries)
                throw outcome;
            else
                await this.#options.pause(1000 * 2 ** (unclear - 1) * (0.5 + Math.random()));
        }
    }
    async #once(attempt) {
        try {
            const answer = await attempt();
            _usage_js__WEBPACK_IMPORTED_MODULE_1__.githubUsage.note(answer.headers);
            return this.#faultIn(answer) ?? answer;
        }
        catch (error) {
            const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error, this.#operation);
            _usage_js__WEBPACK_IMPORTED_MODULE_1__.githubUsage.note(failure.facts.headers);
            return failure;
        }
    }
    /** A good status with a bad body: an error of GraphQL, or JSON that broke off. */
    #faultIn({ status, data, headers }) {
        const isJson = /^application\/json/.test(String(headers["content-type"] ?? ""));
        if (isJson && typeof data === "string" && status !== 204) {
            const facts = { operation: this.#operation, status: 200, type: undefined, headers };
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubFailure */ .Ed({ ...facts, kind: "unclear", reason: "the answer broke off" });
        }
        return this.#operation.startsWith("GraphQL") ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .graphqlFailure */ .gR)(data, this.#operation, headers) : undefined;
    }
    async #waitForLimit(failure) {
        const pause = (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limitPause */ .o)(failure, this.#waits, this.#options.now());
        if (pause === undefined)
            throw failure;
        this.#waits.push(pause);
        this.#options.onLimit?.(failure, pause);
        await this.#options.pause(pause);
    }
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

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubUsage: () => (/* binding */ githubUsage)
/* harmony export */ });
/* unused harmony export Usage */
/** Counts what a process uses of GitHub, whichever client does. */
class Usage {
    #calls = 0;
    #writes = 0;
    #quotas = new Map();
    /** Counts a call that is sent, repetitions included. */
    count(isWrite) {
        this.#calls += 1;
        if (isWrite)
            this.#writes += 1;
    }
    /**
     * Takes over what an answer says of the quota.
     *
     * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
     */
    note(headers) {
        const [remaining, limit, reset] = ["remaining", "limit", "reset"].map((name) => headers[`x-ratelimit-${name}`]);
        if (remaining === undefined || limit === undefined || reset === undefined)
            return;
        const resource = String(headers["x-ratelimit-resource"] ?? "core");
        this.#quotas.set(resource, { remaining: Number(remaining), limit: Number(limit), reset: Number(reset) * 1000 });
    }
    /**
     * For people: `GitHub: 14 calls, 6 of them writes, 4,986 of 5,000 left until 14:05 UTC`. Where calls counted towards
     * several quotas, each one with its name.
     *
     * @returns undefined when nothing was asked of GitHub
     */
    summary() {
        if (this.#calls === 0)
            return undefined;
        const several = this.#quotas.size > 1;
        const quotas = Array.from(this.#quotas, ([name, quota]) => `${leftOf(quota)}${several ? ` (${name})` : ""}`);
        const calls = `${number(this.#calls)} ${this.#calls === 1 ? "call" : "calls"}`;
        return `GitHub: ${[calls, `${number(this.#writes)} of them writes`, ...quotas].join(", ")}`;
    }
}
/** The one of this process. */
const githubUsage = new Usage();
function leftOf({ remaining, limit, reset }) {
    return `${number(remaining)} of ${number(limit)} left until ${new Date(reset).toISOString().slice(11, 16)} UTC`;
}
function number(value) {
    return value.toLocaleString("en");
}


/***/ })

};
