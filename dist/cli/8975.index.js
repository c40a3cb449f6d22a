export const id = 8975;
export const ids = [8975,2185,4463];
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


/***/ }),

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ keyOf),
  W: () => (/* binding */ openGithubPair),
  openGithubStore: () => (/* binding */ openGithubStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/github/client.js
var client = __webpack_require__(4463);
// EXTERNAL MODULE: ./build/store/git/branch.js
var branch = __webpack_require__(4517);
// EXTERNAL MODULE: ./build/store/git/environment.js
var environment = __webpack_require__(3676);
// EXTERNAL MODULE: ./build/store/transact.js
var transact = __webpack_require__(6870);
// EXTERNAL MODULE: ./build/store/fs/disk.js
var disk = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/store/git/changes.js
var git_changes = __webpack_require__(460);
// EXTERNAL MODULE: ./build/store/git/files.js
var files = __webpack_require__(8118);
// EXTERNAL MODULE: ./build/store/git/sources.js
var sources = __webpack_require__(8171);
// EXTERNAL MODULE: ./build/store/git/tree.js
var git_tree = __webpack_require__(8113);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/explain.js
var explain = __webpack_require__(593);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
;// CONCATENATED MODULE: ./build/store/github/errors.js



/** The permission that reading and writing documents takes, as a workflow grants it. */
const needs = { read: "contents: read", write: "contents: write" };
/** Does something that reads, and says what it means when GitHub does not let it. */
async function reading(name, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof failure/* GithubFailure */.Ed))
            throw error;
        const { reason, fix } = (0,explain/* explain */.W)(error, needs.read);
        return (0,errors/* fail */.fJ)("store-unreachable", `${name} cannot be read: ${reason}.`, { fix });
    }
}
/** The error for a change that GitHub did not take. */
function notWritten(name, branches, failure) {
    const { reason, fix, denied } = (0,explain/* explain */.W)(failure, needs.write);
    const where = branches.map((branch) => branch.name).join(" and ");
    if (!denied) {
        const message = `A change to ${where} of ${name} could not be sent: ${reason}.`;
        return new errors/* OcurootError */._8({ code: "store-unreachable", message, fix });
    }
    return new errors/* OcurootError */._8({
        code: "store-protected",
        message: `${name} refuses changes to ${where}: ${reason}.`,
        fix: isRule(failure) ? ruleFix : fix,
    });
}
const ruleFix = "Let the user of this token past the rules for the branch (Settings, Rules), or keep the store in another branch.";
/** Whether the words speak of what the owners of the repository decided. */
function isRule({ reason, type }) {
    if (type === "STALE_DATA")
        return false;
    return /protect|\brules?\b|ruleset|pull request|status check|policy|archived|locked|verified signature/i.test(reason);
}
/** Whether it is a question of who asks: no other attempt will be answered otherwise. */
function isDenied({ status, type }) {
    return status === 401 || status === 403 || type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES";
}

;// CONCATENATED MODULE: ./build/store/github/backend.js







/** A store in branches of one repository at GitHub, by way of its API. The trees are those that the git store writes. */
class GithubBackend {
    description;
    #parts;
    /** What was to be built on last, and had moved. */
    #contested = [];
    constructor(parts) {
        this.description = parts.description;
        this.#parts = parts;
    }
    async snapshot() {
        const { branches, heads, objects, name } = this.#parts;
        return await reading(name, async () => {
            this.#listen();
            await heads.look();
            const load = async (branch) => {
                const head = heads.of(branch);
                const tree = head === undefined ? git_tree/* emptyTree */["in"] : await objects.tree(branch, head);
                (0,sources/* refuseSources */.p)(tree, branch, name);
                return { branch, commit: head?.commit, tree };
            };
            return new files/* GitFiles */.u(await Promise.all(branches.map(load)), (id) => reading(name, () => objects.text(id)), async ({ commit }, path) => commit === undefined ? undefined : reading(name, () => this.#parts.remote.lastChange(commit, path)));
        });
    }
    async exclusive(work) {
        const { machine, pace } = this.#parts;
        await pace.turn();
        try {
            return await machine.alone(work);
        }
        catch (error) {
            throw (0,disk/* accessError */.$2)(error);
        }
    }
    async commit(base, writes, messages) {
        if (!(base instanceof files/* GitFiles */.u))
            throw new TypeError("A store at GitHub commits on its own snapshots only.");
        const { name, pace, publisher } = this.#parts;
        const changes = (0,git_changes/* changesOf */.f)(base, writes);
        pace.spend();
        const made = await reading(name, () => publisher.publish(changes, (0,transact/* commitMessage */.d)(messages)));
        this.#contested = made === "conflict" ? base.sides : [];
        if (made === "conflict")
            return "conflict";
        for (const change of changes)
            this.#remember(change, made.get(change.side));
        this.#tell(base);
        return { revision: base.sides.map((side) => made.get(side)?.commit ?? side.commit ?? "none").join(" ") };
    }
    async contest() {
        const { heads, name } = this.#parts;
        await reading(name, () => heads.ask());
        const rows = this.#contested.flatMap(({ branch, commit }) => {
            const now = heads.of(branch)?.commit;
            return now === commit ? [] : [`a commit on ${backend_short(commit)} of ${branch.name} met ${backend_short(now)}`];
        });
        return rows.join("; ");
    }
    close() {
        this.#parts.heads.save();
        return this.#parts.objects.close();
    }
    #remember({ side, texts }, head) {
        const { heads, objects } = this.#parts;
        side.branch.supported = true;
        // It arrived, but what is newest now may be of others.
        if (head === undefined) {
            heads.expire();
            return;
        }
        const written = new Map();
        const tree = (0,git_changes/* treeWith */.p)(side.tree, texts, head.commit, (id, text) => written.set(id, text));
        objects.remember(side.branch, head, tree, written);
        heads.advance(side.branch, head);
    }
    /** Tells the other processes of this machine what is newest, and if one waits for it, all it would have to ask for. */
    #tell(base) {
        const { heads, machine, objects } = this.#parts;
        try {
            heads.save();
            if (machine.isWanted)
                objects.save();
            const before = machine.tip()?.commits ?? {};
            const commits = base.sides.map(({ branch, commit }) => {
                const newest = heads.of(branch)?.commit ?? "";
                const older = before[branch.name] ?? [];
                const at = commit === undefined ? -1 : older.indexOf(commit);
                const line = at >= 0 ? older.slice(at) : commit === undefined ? [] : [commit];
                return [branch.name, newest === commit ? line : [newest, ...line].slice(0, longest)];
            });
            machine.tell({ commits: Object.fromEntries(commits), at: heads.asked });
        }
        catch {
            // What was done is done: the others ask for themselves.
        }
    }
    /** Takes over what another process of this machine has told, if it is newer than what is known here. */
    #listen() {
        const { branches, heads, machine, objects } = this.#parts;
        const tip = machine.tip();
        if (tip === undefined || tip.at < heads.asked)
            return;
        for (const branch of branches) {
            const [newest = "", ...older] = tip.commits[branch.name] ?? [];
            const known = heads.of(branch)?.commit;
            if (newest === "" || newest === known || heads.isPast(branch, newest))
                continue;
            // Only what was built on what is known here is sure to be newer.
            const found = known !== undefined && older.includes(known) ? objects.recall(branch, newest) : undefined;
            if (found === undefined)
                heads.expire();
            else
                heads.advance(branch, found.head);
        }
    }
}
/** How many commits of a branch are told of: a process that knows none of them asks. */
const longest = 200;
function backend_short(id) {
    return id?.slice(0, 7) ?? "nothing";
}

// EXTERNAL MODULE: ./build/store/git/set-back.js
var set_back = __webpack_require__(9829);
;// CONCATENATED MODULE: ./build/store/github/forward.js

/** How often it is asked about a commit that one of GitHub's copies may not have yet. */
const tries = 3;
/** Says how the commit that a branch is found at stands to the one that was known. */
async function relationOf(remote, known, found, pause) {
    for (let attempt = 1;; attempt++) {
        try {
            return await remote.compare(known, found);
        }
        catch (error) {
            if (!(error instanceof failure/* GithubFailure */.Ed) || error.status !== 404)
                throw error;
            // They have nothing in common, or the older one was removed for good.
            if (attempt === tries)
                return "apart";
            await pause(1000 * attempt);
        }
    }
}

;// CONCATENATED MODULE: ./build/store/github/heads.js



/** For how long GitHub may still answer with what was before, in milliseconds: its copies follow one another. */
const lag = 30_000;
/** After how many milliseconds it is asked again first; each time after twice as many. */
const firstPause = 1000;
/** What is known of the branches of a repository. What was seen only moves forward, whatever a slow copy says. */
class KnownHeads {
    #remote;
    #branches;
    #options;
    #heads = new Map();
    /** Ids of root folders by commits. */
    #roots = new Map();
    /** Commits that a branch has left behind. */
    #past = new Map();
    /** Branches that were looked up in memory. */
    #recalled = new Set();
    /** When the commit that is known was seen first: no copy is later than a while. */
    #since = new Map();
    /** Branches of which the last answer was older than what is known. */
    #behind = new Set();
    #id;
    #empty = false;
    #outdated = true;
    #asked = Number.NEGATIVE_INFINITY;
    /** Questions follow each other. */
    #asking = Promise.resolve();
    constructor(remote, branches, options) {
        this.#remote = remote;
        this.#branches = branches;
        this.#options = options;
        for (const branch of branches)
            this.#past.set(branch, new Set());
    }
    /** What mutations name the repository by. */
    get id() {
        return this.#id ?? (0,errors/* fail */.fJ)("internal", `${this.#options.name} was written to before it was looked at.`);
    }
    /** Whether the repository has no commit at all. */
    get empty() {
        return this.#empty;
    }
    /** When it was known last what the branches are, in milliseconds since 1970. */
    get asked() {
        return this.#asked;
    }
    of(branch) {
        return this.#heads.get(branch);
    }
    /** Whether the branch is known to have left a commit behind. */
    isPast(branch, commit) {
        return this.#past.get(branch)?.has(commit) ?? false;
    }
    /** The id of the root folder of a branch's commit. */
    rootOf(commit) {
        return this.#roots.get(commit) ?? (0,errors/* fail */.fJ)("internal", `The root of commit ${commit} is not known.`);
    }
    /** The next look asks. */
    expire() {
        this.#outdated = true;
    }
    /** Finds out what the branches are, unless that was known a moment ago. */
    look() {
        return this.#inTurn(async () => {
            if (!this.#outdated && this.#options.time.now() - this.#asked < this.#options.freshness)
                return;
            if (this.#id === undefined)
                await this.#begin();
            else if (this.#branches.some((branch) => !this.#heads.has(branch)))
                await this.#askAll();
            else
                await this.#probe();
        });
    }
    /** Asks what the branches are. */
    ask() {
        return this.#inTurn(() => this.#askAll());
    }
    /** Whether the last answer was older than what is known. */
    get isBehind() {
        return this.#behind.size > 0;
    }
    /** Takes the next answer for true although it is older: the branch was set back, or removed. */
    surrender() {
        for (const past of this.#past.values())
            past.clear();
        this.#since.clear();
        this.#outdated = true;
    }
    /** Takes over what was just written, by this process or another one of this machine. */
    advance(branch, head) {
        const known = this.#heads.get(branch);
        if (known?.commit === head.commit)
            return;
        if (known !== undefined)
            this.#past.get(branch)?.add(known.commit);
        this.#heads.set(branch, head);
        this.#roots.set(head.commit, head.root);
        branch.commit = head.commit;
        this.#behind.delete(branch);
        this.#since.set(branch, this.#options.time.now());
        this.#asked = this.#options.time.now();
    }
    /** Leaves what is known to the next process. */
    save() {
        for (const [branch, head] of this.#heads) {
            this.#options.memory.keepHead(branch.name, { head, since: this.#since.get(branch) ?? 0 });
        }
    }
    #inTurn(ask) {
        const answer = this.#asking.then(ask);
        this.#asking = answer.catch(() => { });
        return answer;
    }
    /**
     * The first question. What this machine knew before is not given up for an older answer that may come from a late
     * copy: it is asked again until none can be that late.
     */
    async #begin() {
        await this.#askAll();
        for (let pause = firstPause, waited = 0; this.isBehind; pause *= 2) {
            if (waited >= lag)
                this.surrender();
            else
                await this.#options.time.pause(pause);
            waited += pause;
            await this.#askAll();
        }
    }
    /** Asks without cost whether anything moved, and only then what there is now. */
    async #probe() {
        const asked = this.#options.time.now();
        const known = this.#branches.map((branch) => this.#heads.get(branch)?.commit ?? "");
        const found = await Promise.all(this.#branches.map((branch, at) => this.#remote.probe(branch.name, known[at] ?? "")));
        // Meanwhile a commit of our own went out, or everything is as it was.
        const stands = this.#branches.every((branch, at) => {
            const now = this.#heads.get(branch)?.commit;
            return now !== known[at] || found[at] === now;
        });
        if (!stands)
            await this.#askAll();
        else {
            this.#behind.clear();
            this.#asked = Math.max(this.#asked, asked);
            this.#outdated = false;
        }
    }
    async #askAll() {
        const asked = this.#options.time.now();
        const names = this.#branches.map(({ name }) => name).filter((name) => name !== "");
        for (const branch of this.#branches)
            this.#recall(branch);
        const answer = await this.#remote.heads(names, this.#heads.size > 0);
        this.#id = answer.id;
        this.#empty = answer.empty;
        this.#nameDefaults(answer);
        for (const branch of this.#branches) {
            this.#recall(branch);
            await this.#accept(branch, answer.heads.get(branch.name), answer.lines.get(branch.name) ?? []);
        }
        this.#asked = Math.max(this.#asked, asked);
        this.#outdated = false;
    }
    #nameDefaults({ defaultBranch }) {
        for (const branch of this.#branches)
            branch.name ||= defaultBranch ?? "";
        const [first, second] = this.#branches;
        if (first === undefined || first.name === "" || first.name !== second?.name)
            return;
        (0,errors/* fail */.fJ)("store-config", `State and intent are both configured to be in branch ${first.name} of ${this.#options.name}.`, {
            fix: "Give each a branch of its own, or configure one store.git for both.",
        });
    }
    /** Begins with what this machine knew of a branch, once its name is known. */
    #recall(branch) {
        if (branch.name === "" || this.#recalled.has(branch))
            return;
        this.#recalled.add(branch);
        const found = this.#options.memory.recallHead(branch.name);
        if (found === undefined || this.#heads.has(branch))
            return;
        this.advance(branch, found.head);
        this.#since.set(branch, found.since);
    }
    async #accept(branch, found, line) {
        if (found === undefined && !branch.createBranch)
            this.#missing(branch);
        const known = this.#heads.get(branch);
        if (found?.commit === known?.commit)
            this.#behind.delete(branch);
        else if (known === undefined)
            this.#take(branch, found);
        else {
            const relation = await this.#relation(branch, known, found, line);
            // Meanwhile a commit of our own went out.
            if (this.#heads.get(branch) !== known)
                return;
            if (relation === "ahead")
                this.#take(branch, found);
            else if (relation === "apart" || this.#isOver(branch))
                this.#setBack(branch, known, found);
        }
    }
    async #relation(branch, known, found, line) {
        if (found === undefined || this.isPast(branch, found.commit))
            return "behind";
        if (line.includes(known.commit))
            return "ahead";
        return await relationOf(this.#remote, known.commit, found.commit, (pause) => this.#options.time.pause(pause));
    }
    #take(branch, found) {
        if (found !== undefined)
            this.advance(branch, found);
        else
            this.#forget(branch);
    }
    /** Whether what is known was so for so long that an older answer must be true. */
    #isOver(branch) {
        this.#behind.add(branch);
        return this.#options.time.now() - (this.#since.get(branch) ?? Number.NEGATIVE_INFINITY) >= lag;
    }
    /** Goes on from where somebody has put the branch, and says so. */
    #setBack(branch, known, found) {
        const { name, warn } = this.#options;
        const command = this.#commandBack(branch, known.commit, found !== undefined);
        warn?.((0,set_back/* setBackProblem */.X)({ branch: branch.name, remote: name, old: known.commit, now: found?.commit, command }));
        this.#take(branch, found);
        // It may be put back.
        this.#past.get(branch)?.clear();
    }
    /** GitHub keeps commits that no branch has any more. Who reads this may have made the branch anew by then. */
    #commandBack(branch, commit, isThere) {
        const [host = "", ...path] = this.#options.name.split("/");
        const gh = host === "github.com" ? "gh api" : `gh api --hostname ${host}`;
        const refs = `repos/${path.join("/")}/git/refs`;
        const move = `${gh} --method PATCH ${refs}/heads/${branch.name} -f sha=${commit} -F force=true`;
        return isThere ? move : `${move} || ${gh} ${refs} -f ref=${branch.ref} -f sha=${commit}`;
    }
    #forget(branch) {
        this.#heads.delete(branch);
        branch.commit = undefined;
        branch.supported = false;
        this.#behind.delete(branch);
    }
    #missing(branch) {
        (0,errors/* fail */.fJ)("store-config", `${this.#options.name} has no branch ${branch.name}.`, {
            fix: "Create the branch, or let it be created with create_branch=True in repo.ocu.star.",
        });
    }
}

// EXTERNAL MODULE: ./build/remembered.js
var remembered = __webpack_require__(7504);
;// CONCATENATED MODULE: ./build/store/github/kept.js


/** Characters of texts that are kept on disk for one branch; git's own cache is for more. */
const limit = 8_000_000;
/** Keeps what is known of branches between processes of a machine. Everything in it has an id that says what it is. */
class Kept {
    #remembered;
    #repository;
    /** @param home folder for caches @param repository what tells repositories apart */
    constructor(home, repository) {
        this.#remembered = new remembered/* Remembered */.d(home);
        this.#repository = repository;
    }
    recall(branch) {
        const stored = this.#remembered.recall(this.#key(branch));
        if (stored === undefined)
            return undefined;
        try {
            // A text that is not what its id says was changed by hand: it is fetched again.
            const texts = Object.entries(stored.texts).filter(([id, text]) => (0,git_tree/* blobId */.zA)(text, id) === id);
            return { head: stored.head, tree: treeOf(stored.tree), texts: new Map(texts) };
        }
        catch {
            return undefined;
        }
    }
    keep(branch, { head, tree, texts }) {
        const kept = {};
        let size = 0;
        for (const [id, text] of texts) {
            size += text.length;
            if (size > limit)
                break;
            kept[id] = text;
        }
        this.#remembered.keep(this.#key(branch), { head, tree: storedOf(tree), texts: kept });
    }
    recallHead(branch) {
        const found = this.#remembered.recall(this.#key(branch, "head"));
        const { head, since } = found ?? {};
        const isWhole = [head?.commit, head?.root].every((id) => /^[0-9a-f]{40,}$/.test(id ?? ""));
        return head !== undefined && isWhole ? { head, since: Number(since) || 0 } : undefined;
    }
    keepHead(branch, head) {
        this.#remembered.keep(this.#key(branch, "head"), head);
    }
    #key(branch, ...part) {
        return ["github store", ...this.#repository, branch, ...part];
    }
}
function treeOf(stored) {
    const entries = Object.entries(stored);
    // Git has no empty folders: it is what stands for something else.
    if (entries.length === 0)
        return git_tree/* foreign */.V$;
    return new Map(entries.map(([name, node]) => [name, typeof node === "string" ? node : treeOf(node)]));
}
function storedOf(tree) {
    // No prototype: a file may be called `__proto__`.
    const stored = Object.create(null);
    for (const [name, node] of tree)
        stored[name] = typeof node === "string" ? node : storedOf(node);
    return stored;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/store/fs/lock.js
var lock = __webpack_require__(2433);
// EXTERNAL MODULE: ./build/store/fs/sweep.js
var sweep = __webpack_require__(2100);
;// CONCATENATED MODULE: ./build/store/github/machine.js





/** Age of another machine's record of the lock from which on it counts as dead, in milliseconds. */
const lease = 15_000;
/** Processes of one machine take turns at writing to a repository: together they would only be in each other's way. */
class Machine {
    #folder;
    #disk = new disk/* Disk */.my();
    #lock;
    #prepared = false;
    #swept = false;
    constructor(folder) {
        this.#folder = folder;
        this.#lock = new lock/* Lock */.c(folder, this.#disk, lease);
    }
    /** Does `work` while no other process of this machine does. @throws what Node throws when the folder cannot be written */
    async alone(work) {
        this.#prepare();
        const held = await this.#lock.acquire();
        try {
            if (!this.#swept)
                (0,sweep/* sweep */.X)(`${this.#folder}/tmp`, this.#disk);
            this.#swept = true;
            return await work();
        }
        finally {
            held.release();
        }
    }
    /** Whether others wait for their turn. */
    get isWanted() {
        return (0,external_node_fs_.readdirSync)(`${this.#folder}/q`).length > 0;
    }
    /** What the last one that wrote has told. */
    tip() {
        try {
            return JSON.parse((0,disk/* readText */.yR)(`${this.#folder}/tip`) ?? "null") ?? undefined;
        }
        catch {
            return undefined;
        }
    }
    /** Tells the next one. In its turn only. */
    tell(tip) {
        const draft = `${this.#folder}/tmp/${(0,external_node_crypto_.randomUUID)()}`;
        this.#disk.create(draft, [JSON.stringify(tip)], false);
        this.#disk.rename(draft, `${this.#folder}/tip`);
    }
    #prepare() {
        if (this.#prepared)
            return;
        (0,disk/* named */.KT)(() => {
            for (const name of ["l", "q", "tmp"])
                (0,external_node_fs_.mkdirSync)(`${this.#folder}/${name}`, { recursive: true });
        });
        this.#prepared = true;
    }
}

// EXTERNAL MODULE: ./build/store/git/cache.js
var git_cache = __webpack_require__(4591);
// EXTERNAL MODULE: ./build/store/git/mirror.js + 3 modules
var git_mirror = __webpack_require__(7846);
// EXTERNAL MODULE: ./build/store/git/objects.js
var objects = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/store/git/remote.js
var git_remote = __webpack_require__(4143);
;// CONCATENATED MODULE: ./build/store/github/mirrored.js








/** Objects of the repository by way of git, for when there are more than calls should be spent on. */
class Mirrored {
    #options;
    #mirror;
    /** Ids of blobs that are there. */
    #ids = new Set();
    constructor(options) {
        this.#options = options;
    }
    has(id) {
        return this.#ids.has(id);
    }
    /** The text of a blob that is there. */
    async text(id) {
        return (await this.#mirror)?.objects.text(id);
    }
    /** Fetches branches. @returns false where git cannot do it: calls then have to. */
    async fetch(names) {
        try {
            const isNew = this.#mirror === undefined;
            this.#mirror ??= this.#open(names);
            const mirror = await this.#mirror;
            if (mirror === undefined)
                return false;
            // What is on this machine already may be enough; what is missing then is fetched the next time.
            if (!isNew)
                await mirror.refresh(false);
            const trees = await Promise.all(mirror.branches.map(({ commit }) => commit && mirror.tree(commit)));
            this.#ids = new Set(trees.flatMap((tree) => (tree ? [...(0,git_tree/* idsOf */.UX)(tree)] : [])));
            return true;
        }
        catch (error) {
            if (error instanceof errors/* OcurootError */._8)
                return false;
            throw error;
        }
    }
    /** The files of a commit, if it is there. */
    async tree(commit) {
        try {
            return await (await this.#mirror)?.tree(commit);
        }
        catch (error) {
            if (error instanceof objects/* Damaged */.W)
                return undefined;
            throw error;
        }
    }
    async close() {
        await (await this.#mirror)?.close();
    }
    async #open(names) {
        const { url, home, env, now } = this.#options;
        const remote = (0,git_remote/* parseRemote */.M)(url, home);
        const cache = new git_cache/* Cache */.l(`${home}/git/${remote.key}`, (0,environment/* gitEnvironment */._K)(env, remote.settings), undefined, now);
        const branches = names.map((name) => new branch/* Branch */.l({ branch: name }, ""));
        const mirror = new git_mirror/* Mirror */.Y(remote, branches, cache, { freshness: 0 });
        try {
            await mirror.open();
            return mirror;
        }
        catch (error) {
            await mirror.close();
            if (error instanceof errors/* OcurootError */._8)
                return undefined;
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/store/bounded-map.js
var bounded_map = __webpack_require__(2524);
;// CONCATENATED MODULE: ./build/store/github/answers.js

/** A branch in an answer; undefined where there is none. */
function headOf(ref) {
    const { oid, tree } = ref?.target ?? {};
    return oid === undefined || tree === undefined ? undefined : { commit: oid, root: tree.oid };
}
/** The commits of a branch in an answer, newest first, as far as they were asked for. */
function lineOf(ref) {
    return ref?.target?.history?.nodes.map(({ oid }) => oid) ?? [];
}
/** A commit that was made. @throws GithubFailure `unclear` when the answer does not have it */
function commitOf(answer) {
    const head = headOf(answer?.commit ? { target: answer.commit } : null);
    if (head !== undefined)
        return head;
    const facts = { status: 200, type: undefined, headers: {} };
    const reason = "the answer has no commit";
    throw new failure/* GithubFailure */.Ed({ ...facts, operation: "GraphQL mutation CommitOnBranch", kind: "unclear", reason });
}
/** The failure of a query whose repository is not there, or not for this token. */
function notFound(operation) {
    const facts = { operation, status: 200, type: "NOT_FOUND", headers: {} };
    return new failure/* GithubFailure */.Ed({ ...facts, kind: "refused", reason: "no such repository" });
}

;// CONCATENATED MODULE: ./build/store/github/reader.js



/** How many commits back it is asked how a branch came where it is: for more there is a call of its own. */
const lineLength = 50;
/** Objects asked for in one query, which must be answered within ten seconds. */
const batchSize = 100;
/** What a store asks of one repository. All failures are {@link GithubFailure}s. */
class RemoteReader {
    client;
    owner;
    name;
    constructor(client, owner, name) {
        this.client = client;
        this.owner = owner;
        this.name = name;
    }
    /** What `branches` are now, all in one answer. @param withLines also how they came there lately */
    async heads(branches, withLines = false) {
        const names = branches.map((_, at) => `$ref${at}: String!`).join(", ");
        const line = withLines ? `history(first: ${lineLength}) { nodes { oid } }` : "";
        const target = `target { oid ... on Commit { tree { oid } ${line} } }`;
        const refs = branches.map((_, at) => `ref${at}: ref(qualifiedName: $ref${at}) { ${target} }`).join(" ");
        const document = `query Heads($owner: String!, $name: String!${names === "" ? "" : `, ${names}`}) {
      repository(owner: $owner, name: $name) { id isEmpty defaultBranchRef { name ${target} } ${refs} } }`;
        const variables = Object.fromEntries(branches.map((branch, at) => [`ref${at}`, `refs/heads/${branch}`]));
        const { repository } = await this.client.graphql(document, {
            ...this.here,
            ...variables,
        });
        if (repository === null)
            throw notFound("GraphQL query Heads");
        const found = new Map(branches.map((branch, at) => [branch, repository[`ref${at}`]]));
        const { id, isEmpty: empty, defaultBranchRef } = repository;
        if (defaultBranchRef !== null)
            found.set(defaultBranchRef.name, defaultBranchRef);
        const heads = new Map(Array.from(found, ([branch, ref]) => [branch, headOf(ref)]));
        const lines = new Map(Array.from(found, ([branch, ref]) => [branch, lineOf(ref)]));
        return { id, empty, defaultBranch: defaultBranchRef?.name, heads, lines };
    }
    /**
     * Whether `found` was built on `known`. @returns `apart` when neither was built on the other
     * @throws GithubFailure 404 also where they have nothing in common
     */
    async compare(known, found) {
        // The first page would also have the files.
        const { data } = await this.client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
            ...this.at,
            basehead: `${known}...${found}`,
            page: 2,
            per_page: 1,
        });
        if (data.status === "ahead" || data.status === "identical")
            return "ahead";
        return data.status === "behind" ? "behind" : "apart";
    }
    /** Which commit a branch is at, at no cost while it is still `known`. @returns undefined when it is not there */
    async probe(branch, known) {
        try {
            const { data } = await this.client.request("GET /repos/{owner}/{repo}/commits/{ref}", {
                ...this.at,
                ref: `heads/${branch}`,
                headers: { accept: "application/vnd.github.sha", "if-none-match": `"${known}"` },
            });
            return String(data);
        }
        catch (error) {
            if (!(error instanceof failure/* GithubFailure */.Ed))
                throw error;
            if (error.status === 304)
                return known;
            if ([404, 409, 422].includes(error.status))
                return undefined;
            throw error;
        }
    }
    /** Who made the last commit, from `commit` back, that changed or removed a path. */
    async lastChange(commit, path) {
        const { data } = await this.client.request("GET /repos/{owner}/{repo}/commits", {
            ...this.at,
            sha: commit,
            path,
            per_page: 1,
        });
        const [last] = data;
        const by = last?.author?.login === undefined ? last?.commit.author?.name : `@${last.author.login}`;
        const at = last?.commit.author?.date;
        return last && by && at ? { by, at: new Date(at).toISOString(), commit: last.sha } : undefined;
    }
    /** Commits of a branch, newest first, as far back as something sent a moment ago can be. */
    async history(branch) {
        const document = `query History($owner: String!, $name: String!, $ref: String!) {
      repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) {
        target { ... on Commit { history(first: 100) { nodes { oid message } } } } } } }`;
        const variables = { ...this.here, ref: `refs/heads/${branch}` };
        const { repository } = await this.client.graphql(document, variables);
        const nodes = repository?.ref?.target?.history?.nodes ?? [];
        return nodes.map(({ oid, message }) => ({ commit: oid, message }));
    }
    /** The files below a folder's id. @returns `cut` when there are more than GitHub lists at once. */
    async tree(id, recursive) {
        const { data } = await this.client.rest.git.getTree({
            ...this.at,
            tree_sha: id,
            ...(recursive ? { recursive: "1" } : {}),
        });
        const tree = new Map();
        const folders = new Map();
        for (const { path, type, mode, sha } of data.tree) {
            if (type === "tree")
                folders.set(path, sha);
            else
                (0,git_tree/* put */.yJ)(tree, path.split("/"), mode.startsWith("100") ? sha : git_tree/* foreign */.V$);
        }
        return { tree, folders, cut: data.truncated };
    }
    /** Texts of up to {@link batchSize} blobs by their ids. Those that are not there are left out. */
    async texts(ids) {
        const fields = "... on Blob { oid text isTruncated isBinary }";
        const aliases = ids.map((id, at) => `o${at}: object(oid: "${id}") { ${fields} }`).join("\n");
        const document = `query Texts($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) { ${aliases} } }`;
        const { repository } = await this.client.graphql(document, this.here);
        if (repository === null)
            throw notFound("GraphQL query Texts");
        const texts = new Map();
        for (const blob of Object.values(repository)) {
            if (blob?.oid === undefined)
                continue;
            const whole = !blob.isTruncated && !blob.isBinary && blob.text !== null && blob.text !== undefined;
            texts.set(blob.oid, whole ? (blob.text ?? "") : await this.#blob(blob.oid));
        }
        return texts;
    }
    /** Branches below a folder of names, by what comes after it. @param prefix `refs/heads/…/` */
    async branchesIn(prefix) {
        const document = `query BranchesIn($owner: String!, $name: String!, $prefix: String!) {
      repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 100) { nodes { name target { oid } } } } }`;
        const { repository } = await this.client.graphql(document, { ...this.here, prefix });
        const nodes = repository?.refs?.nodes ?? [];
        // Names come as far as they go beyond the prefix, or beyond `refs/heads/`.
        return nodes.map(({ name, target }) => ({ name: name.slice(name.lastIndexOf("/") + 1), commit: target.oid }));
    }
    /** The name that the default branch has, or will have. */
    async defaultBranch() {
        return (await this.client.rest.repos.get(this.at)).data.default_branch;
    }
    get here() {
        return { owner: this.owner, name: this.name };
    }
    get at() {
        return { owner: this.owner, repo: this.name };
    }
    /** A text that GraphQL does not give whole. */
    async #blob(id) {
        const { data } = await this.client.rest.git.getBlob({ ...this.at, file_sha: id });
        return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8").toString("utf8");
    }
}

;// CONCATENATED MODULE: ./build/store/github/objects.js




/** How many missing texts are worth calls; for more, one fetch of git costs less. */
const worthCalls = 3 * batchSize;
/** Characters of texts in memory from which on those that the newest trees do not have are let go. */
const objects_limit = 16_000_000;
/** Trees kept: those of snapshots in use. */
const trees = 6;
/**
 * Trees and texts of a repository, each asked for once: they are kept by what they are. Texts are fetched when the first
 * one is read, all that are missing together.
 */
class Objects {
    #remote;
    #kept;
    #mirrored;
    #branches;
    #pause;
    #trees = new bounded_map/* BoundedMap */.E(trees, () => 1);
    /** The newest tree of each branch. */
    #newest = new Map();
    #unsaved = new Set();
    #texts = new Map();
    #size = 0;
    #loading;
    constructor(remote, branches, caches, pause) {
        this.#remote = remote;
        this.#branches = branches;
        this.#kept = caches.kept;
        this.#mirrored = caches.mirrored;
        this.#pause = pause;
    }
    /** The files of a branch's newest commit. */
    async tree(branch, head) {
        const known = this.#trees.get(head.commit) ?? this.recall(branch, head.commit)?.tree;
        if (known !== undefined)
            return known;
        const tree = (await this.#mirrored.tree(head.commit)) ?? (await this.#list(head));
        this.#renew(branch, head, tree);
        return tree;
    }
    /** What another process left on this machine. @returns undefined unless it is about `commit` */
    recall(branch, commit) {
        const found = this.#kept.recall(branch.name);
        for (const [id, text] of found?.texts ?? [])
            this.#add(id, text);
        if (found?.head.commit !== commit)
            return undefined;
        this.#renew(branch, found.head, found.tree);
        this.#unsaved.delete(branch);
        return found;
    }
    /** Takes over what was just committed. */
    remember(branch, head, tree, texts) {
        for (const [id, text] of texts)
            this.#add(id, text);
        this.#renew(branch, head, tree);
    }
    /** The text of a blob. @returns undefined when the repository does not have it any more */
    async text(id) {
        // Those who ask while texts are on their way wait for these; what they want is likely among them.
        while (!this.#isHere(id) && this.#loading !== undefined)
            await this.#loading;
        if (!this.#isHere(id))
            await this.#loadOnce(id);
        return this.#texts.get(id) ?? (await this.#mirrored.text(id));
    }
    /** Leaves what is known to the next process. */
    save() {
        for (const branch of this.#unsaved) {
            const newest = this.#newest.get(branch);
            if (newest === undefined)
                continue;
            const texts = new Map();
            for (const id of (0,git_tree/* idsOf */.UX)(newest.tree)) {
                const text = this.#texts.get(id);
                if (text !== undefined)
                    texts.set(id, text);
            }
            this.#kept.keep(branch.name, { ...newest, texts });
        }
        this.#unsaved.clear();
    }
    async close() {
        this.save();
        await this.#mirrored.close();
    }
    #isHere(id) {
        return this.#texts.has(id) || this.#mirrored.has(id);
    }
    #renew(branch, head, tree) {
        this.#trees.set(head.commit, tree);
        this.#newest.set(branch, { head, tree });
        this.#unsaved.add(branch);
    }
    #add(id, text) {
        if (this.#texts.has(id))
            return;
        this.#texts.set(id, text);
        this.#size += text.length;
        if (this.#size > objects_limit)
            this.#letGo();
    }
    /** Keeps the texts of the newest trees only. */
    #letGo() {
        const ids = new Set(Array.from(this.#newest.values(), ({ tree }) => [...(0,git_tree/* idsOf */.UX)(tree)]).flat());
        this.#texts = new Map([...this.#texts].filter(([id]) => ids.has(id)));
        // However much they are: what is in use stays, and the next look is only due when as much has been added.
        this.#size = 0;
    }
    #loadOnce(id) {
        const loading = this.#load(id).finally(() => {
            if (this.#loading === loading)
                this.#loading = undefined;
        });
        this.#loading = loading;
        return loading;
    }
    /** Fetches a text, and with it others that are missing. */
    async #load(id) {
        let missing = this.#missing(id);
        if (missing.size > worthCalls) {
            await this.#mirrored.fetch(this.#branches.map(({ name }) => name));
            if (this.#mirrored.has(id))
                return;
            missing = this.#missing(id);
        }
        const wanted = [...missing].slice(0, worthCalls);
        const batches = Array.from({ length: Math.ceil(wanted.length / batchSize) }, (_, at) => wanted.slice(at * batchSize, (at + 1) * batchSize));
        const found = await Promise.all(batches.map((batch) => this.#remote.texts(batch)));
        for (const texts of found)
            for (const [each, text] of texts)
                this.#add(each, text);
        for (const branch of this.#newest.keys())
            this.#unsaved.add(branch);
    }
    /** Ids without texts, `first` before all others. */
    #missing(first) {
        const missing = new Set([first]);
        for (const { tree } of this.#newest.values()) {
            for (const id of (0,git_tree/* idsOf */.UX)(tree))
                if (!this.#isHere(id))
                    missing.add(id);
        }
        return missing;
    }
    async #list(head) {
        const { tree, cut } = await this.#whenThere(() => this.#remote.tree(head.root, true));
        if (!cut)
            return tree;
        await this.#mirrored.fetch(this.#branches.map(({ name }) => name));
        return (await this.#mirrored.tree(head.commit)) ?? (await this.#walk(head.root));
    }
    /** Folder by folder, for trees that are too large to be listed at once. */
    async #walk(id) {
        const { tree: files, folders } = await this.#remote.tree(id, false);
        const tree = new Map(files);
        for (const [name, folder] of folders) {
            const whole = await this.#remote.tree(folder, true);
            tree.set(name, whole.cut ? await this.#walk(folder) : whole.tree);
        }
        return tree;
    }
    /** What was made a moment ago may be unknown for another moment. */
    async #whenThere(ask) {
        for (let attempt = 1;; attempt++) {
            try {
                return await ask();
            }
            catch (error) {
                const isAbsent = error instanceof failure/* GithubFailure */.Ed && [404, 409, 422].includes(error.status);
                if (!isAbsent || attempt === 5)
                    throw error;
                await this.#pause(1000 * 2 ** (attempt - 1));
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/store/github/pace.js
/** Pushes that may follow each other at once, after a time without any. */
const burst = 6;
/** Milliseconds for each further one: GitHub recommends at most six pushes a minute to a repository. */
const interval = 10_000;
/**
 * Spaces out pushes when there are many. Rare ones go at once; what waits travels together with what comes meanwhile.
 *
 * @see https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits
 */
class Pace {
    #time;
    #hurry;
    #left = burst;
    #counted;
    /** @param hurry aborted when there is no time to wait any more: the command was interrupted */
    constructor(time, hurry) {
        this.#time = time;
        this.#hurry = hurry;
        this.#counted = time.now();
    }
    /** Waits until one may be made. */
    async turn() {
        this.#renew();
        if (this.#left >= 1 || this.#hurry?.aborted)
            return;
        await this.#wait(Math.ceil((1 - this.#left) * interval));
        this.#renew();
        // The wait was the price, by whatever clock it went.
        this.#left = Math.max(1, this.#left);
    }
    /** Counts one that was made. */
    spend() {
        this.#renew();
        this.#left = Math.max(0, this.#left - 1);
    }
    #renew() {
        const now = this.#time.now();
        this.#left = Math.min(burst, this.#left + Math.max(0, now - this.#counted) / interval);
        this.#counted = now;
    }
    async #wait(milliseconds) {
        const hurried = new Promise((resolve) => {
            this.#hurry?.addEventListener("abort", () => resolve(), { once: true });
        });
        await Promise.race([this.#time.pause(milliseconds), hurried]);
    }
}

// EXTERNAL MODULE: ./build/store/git/fast-import.js
var fast_import = __webpack_require__(5553);
;// CONCATENATED MODULE: ./build/store/github/compete.js


/** How often something is sent while it is not known whether it arrived. */
const compete_tries = 3;
/** How often it is sent when it is refused in words that might mean that a copy of the branch is old. */
const vagueTries = 4;
/** For how long a branch that is said to have moved, and has not, is waited for, in milliseconds. */
const compete_lag = 30_000;
/** Sends a write until it is known what came of it. */
class Competition {
    #heads;
    #time;
    #name;
    /** @param name of the repository, for people */
    constructor(heads, time, name) {
        this.#heads = heads;
        this.#time = time;
        this.#name = name;
    }
    /**
     * @returns false when somebody else was faster: the branches are known anew then, and nothing was written
     * @throws OcurootError `store-protected`, `store-unreachable`
     */
    async run(attempt) {
        const branches = [...attempt.from.keys()];
        let doubted = false;
        let waited = 0;
        for (let failures = 1;; failures++) {
            const failure = await failureIn(attempt.send);
            if (failure === undefined)
                return true;
            const lost = () => {
                throw notWritten(this.#name, branches, failure);
            };
            if (failure.kind === "limited" || isDenied(failure))
                lost();
            doubted ||= failure.kind === "unclear";
            if (doubted && (await attempt.hasArrived()))
                return true;
            await this.#heads.ask();
            if (branches.some((branch) => this.#heads.of(branch)?.commit !== attempt.from.get(branch)))
                return false;
            // Nobody moved it, so either it has not arrived, or what refuses it has an old copy of the branch.
            if (failure.kind === "unclear" ? failures >= compete_tries : isRule(failure))
                lost();
            if (waited >= compete_lag || (isVague(failure) && failures >= vagueTries)) {
                if (!this.#heads.isBehind)
                    lost();
                this.#heads.surrender();
                return false;
            }
            const pause = 1000 + Math.random() * 1000;
            waited += pause;
            await this.#time.pause(pause);
        }
    }
}
/** Refused for a reason that is none of those which pass. */
function isVague({ kind, type, reason }) {
    const passes = /expected .* point|fast[ -]forward|does ?n.t exist|does not exist|already exists|did not/i;
    return kind === "refused" && type !== "STALE_DATA" && !passes.test(reason);
}
async function failureIn(send) {
    try {
        await send();
        return undefined;
    }
    catch (error) {
        if (error instanceof failure/* GithubFailure */.Ed)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/store/github/stage.js

/** Where commits lie that branches are about to be moved to. */
const folder = "refs/heads/ocuroot-pending/";
/** Age from which on a branch there is of somebody who died, in seconds. */
const leftBehind = 600;
/**
 * Makes commits for several branches in one call, where piece by piece it would take two calls for each: GitHub makes a
 * commit at once only at the end of a branch, so they are made in branches of their own, which last until they are
 * published in the next call.
 */
class Stage {
    #remote;
    #heads;
    /** Milliseconds since 1970. */
    #now;
    /** Rules may forbid new branches. */
    #forbidden = false;
    #swept = false;
    constructor(remote, heads, now) {
        this.#remote = remote;
        this.#heads = heads;
        this.#now = now;
    }
    /** @returns undefined when it has to be done piece by piece @throws GithubFailure that no other way would avoid */
    async make(changes, message, transaction) {
        if (this.#forbidden)
            return undefined;
        const seconds = Math.floor(this.#now() / 1000);
        const plans = changes.flatMap(({ side, texts }, at) => {
            const { commit } = side;
            const branch = `${folder.slice("refs/heads/".length)}${seconds}-${transaction}-${at}`;
            return commit === undefined ? [] : [{ side, branch, expected: commit, message, texts }];
        });
        try {
            const heads = await this.#remote.commitOnNewBranches(this.#heads.id, plans);
            const made = new Map(plans.map(({ side }, at) => [side, heads[at]]));
            return { made, removals: plans.map(({ side, branch }) => removal(branch, made.get(side)?.commit)) };
        }
        catch (error) {
            if (!(error instanceof failure/* GithubFailure */.Ed) || error.kind === "limited")
                throw error;
            if (error.kind === "refused" && error.type !== "STALE_DATA")
                this.#forbidden = true;
            await this.#drop(plans.map(({ branch }) => branch));
            return undefined;
        }
    }
    /** Removes the branches of commits that were not published. */
    async discard({ removals }) {
        await this.#remove(removals);
    }
    /** Removes what somebody who died has left; once. */
    async sweep() {
        if (this.#swept || this.#forbidden)
            return;
        this.#swept = true;
        const oldest = this.#now() / 1000 - leftBehind;
        const found = await this.#remote.branchesIn(folder).catch(() => []);
        const old = found.filter(({ name }) => Number(/(\d+)-[^/]*$/.exec(name)?.[1] ?? Number.NaN) < oldest);
        await this.#remove(old.map(({ name, commit }) => ({ ref: `${folder}${name}`, before: commit, after: undefined })));
    }
    /** Removes those of the branches that came to be. */
    async #drop(branches) {
        const names = branches.map((branch) => branch.slice(branch.indexOf("/") + 1));
        const found = await this.#remote.branchesIn(folder).catch(() => []);
        const ours = found.filter(({ name }) => names.includes(name));
        await this.#remove(ours.map(({ name, commit }) => ({ ref: `${folder}${name}`, before: commit, after: undefined })));
    }
    /** What cannot be removed now is found by a later sweep. */
    async #remove(removals) {
        if (removals.length === 0)
            return;
        await this.#remote.updateRefs(this.#heads.id, removals).catch((error) => {
            if (!(error instanceof failure/* GithubFailure */.Ed))
                throw error;
        });
    }
}
function removal(branch, commit) {
    return { ref: `refs/heads/${branch}`, before: commit, after: undefined };
}

;// CONCATENATED MODULE: ./build/store/github/publish.js







/** Files and characters that one call carries: with more, a slow repository takes longer than the ten seconds there are. */
const largest = { files: 150, characters: 2_000_000 };
/** How often a call is made that needs what was made a moment ago, and may not be known everywhere. */
const publish_tries = 4;
/** Writes changes to branches: all of them, or none. */
class Publisher {
    #remote;
    #options;
    #competition;
    #stage;
    constructor(remote, options) {
        this.#remote = remote;
        this.#options = options;
        this.#stage = new Stage(remote, options.heads, () => options.time.now());
        this.#competition = new Competition(options.heads, options.time, options.name);
    }
    /**
     * One call where that is enough: an ordinary change of one branch, by whoever the token is. Otherwise the commits are
     * made first, and then the branches move together.
     *
     * @returns `conflict` when the branches are not what they were, or have only now become such that can be written to
     * @throws OcurootError `store-protected`, `store-unreachable`
     */
    async publish(changes, message) {
        const transaction = (0,external_node_crypto_.randomUUID)();
        const text = (0,fast_import/* transactionMessage */.yX)(message, transaction);
        const [only] = changes;
        if (this.#options.heads.empty)
            return this.#begin(changes, text);
        const isPlain = changes.length === 1 && this.#options.identity === undefined;
        if (only?.side.commit !== undefined && isPlain && chunksOf(only.texts).length === 1) {
            return this.#commit(only, only.side.commit, text, transaction);
        }
        return this.#build(changes, text, transaction);
    }
    async #commit({ side, texts }, parent, message, transaction) {
        const { branch } = side;
        let head;
        const done = await this.#competition.run({
            from: new Map([[branch, parent]]),
            send: async () => {
                head = await this.#remote.commitOnBranch({ branch: branch.name, expected: parent, message, texts });
            },
            hasArrived: async () => {
                const commits = await this.#remote.history(branch.name);
                return commits.some((each) => each.message.includes(transaction));
            },
        });
        return done ? new Map([[side, head]]) : "conflict";
    }
    async #build(changes, message, transaction) {
        const { made, removals } = await this.#prepare(changes, message, transaction);
        const moves = Array.from(made, ([side, { commit }]) => moveOf(side, commit));
        const done = await this.#competition.run({
            from: new Map(changes.map(({ side }) => [side.branch, side.commit])),
            send: () => this.#remote.updateRefs(this.#options.heads.id, [...moves, ...removals]),
            hasArrived: () => this.#hasAll(made),
        });
        if (done && removals.length > 0)
            await this.#stage.sweep();
        if (!done)
            await this.#stage.discard({ made, removals });
        return done ? made : "conflict";
    }
    /** Makes the commits, which no branch of the store has yet. */
    async #prepare(changes, message, transaction) {
        try {
            const isPlain = this.#options.identity === undefined && changes.length > 1;
            const fits = changes.every(({ side, texts }) => side.commit !== undefined && chunksOf(texts).length === 1);
            const staged = isPlain && fits ? await this.#stage.make(changes, message, transaction) : undefined;
            if (staged !== undefined)
                return staged;
            const made = new Map();
            for (const change of changes)
                made.set(change.side, await this.#make(change, message));
            return { made, removals: [] };
        }
        catch (error) {
            if (!(error instanceof failure/* GithubFailure */.Ed))
                throw error;
            throw notWritten(this.#options.name, branchesOf(changes), error);
        }
    }
    async #hasAll(made) {
        for (const [{ branch }, { commit }] of made) {
            const commits = await this.#remote.history(branch.name);
            if (!commits.some((each) => each.commit === commit))
                return false;
        }
        return true;
    }
    /** A commit that nobody sees yet. */
    async #make({ side, texts }, message) {
        const { heads, identity, time } = this.#options;
        let root = side.commit === undefined ? undefined : heads.rootOf(side.commit);
        for (const chunk of chunksOf(texts))
            root = await this.#whenThere(() => this.#remote.createTree(root, chunk));
        const tree = root ?? (0,errors/* fail */.fJ)("internal", "A commit without files was to be made.");
        const by = identity && { ...identity, seconds: Math.floor(time.now() / 1000) };
        const commit = await this.#whenThere(() => this.#remote.createCommit(tree, side.commit, message, by));
        return { commit, root: tree };
    }
    /** Makes the first commit of a repository, which can be one file only; everything else follows on top of it. */
    async #begin(changes, message) {
        const { heads, name } = this.#options;
        try {
            const main = await this.#remote.defaultBranch();
            const change = changes.find(({ side }) => side.branch.name === "" || side.branch.name === main);
            const written = [...(change?.texts ?? [])].flatMap(([path, text]) => text === undefined ? [] : [{ path, text }]);
            // A store that has its marker alone is an empty one, so that nobody ever sees half a change.
            const first = written.find(({ path }) => path.endsWith(".ocuroot-store")) ?? written[0];
            const { path, text } = first ?? readmeOf(changes);
            await this.#remote.begin(path, text, message);
        }
        catch (error) {
            if (!(error instanceof failure/* GithubFailure */.Ed))
                throw error;
            // It is not empty any more: somebody else, or an attempt of our own without an answer, has begun it.
            if (![409, 422].includes(error.status) && error.kind !== "unclear") {
                throw notWritten(name, branchesOf(changes), error);
            }
        }
        heads.expire();
        return "conflict";
    }
    async #whenThere(work) {
        for (let attempt = 1;; attempt++) {
            try {
                return await work();
            }
            catch (error) {
                const isAbsent = error instanceof failure/* GithubFailure */.Ed &&
                    (error.status === 404 || (error.status === 422 && /does not exist|not a valid tree/i.test(error.reason)));
                if (!isAbsent || attempt === publish_tries)
                    throw error;
                await this.#options.time.pause(1000 * 2 ** (attempt - 1));
            }
        }
    }
}
function branchesOf(changes) {
    return changes.map(({ side }) => side.branch);
}
function moveOf({ branch, commit }, after) {
    return { ref: branch.ref, before: commit, after };
}
/** What goes to the default branch of an empty repository whose store is in other ones. */
function readmeOf(changes) {
    const names = changes.map(({ side }) => `\`${side.branch.name}\``).join(" and ");
    return { path: "README.md", text: `ocuroot keeps what it knows of releases here, in ${names}.\n` };
}
/** Parts of a change that one call can carry each. */
function chunksOf(texts) {
    const chunks = [];
    let last = new Map();
    let size = 0;
    for (const [path, text] of texts) {
        const length = path.length + (text?.length ?? 0);
        if (last.size > 0 && (last.size === largest.files || size + length > largest.characters)) {
            chunks.push(last);
            last = new Map();
            size = 0;
        }
        last.set(path, text);
        size += length;
    }
    return [...chunks, last];
}

;// CONCATENATED MODULE: ./build/store/github/repository.js


/** What GraphQL takes for a ref that is not there. */
const nowhere = "0".repeat(40);
/** The calls that a store makes on one repository. All failures are {@link GithubFailure}s. */
class RemoteRepository extends RemoteReader {
    /** Makes one commit on a branch that must be at `expected`, in one call. */
    async commitOnBranch(plan) {
        const document = `mutation CommitOnBranch($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid tree { oid } } } }`;
        const answer = await this.client.graphql(document, {
            input: this.#inputOf(plan),
        });
        return commitOf(answer.createCommitOnBranch);
    }
    /** Makes branches at commits and a commit on each, in one call. @param id of the repository */
    async commitOnNewBranches(id, plans) {
        const names = plans.map((_, at) => `$input${at}: CreateCommitOnBranchInput!`).join(", ");
        const commits = plans.map((_, at) => `commit${at}: createCommitOnBranch(input: $input${at}) { commit { oid tree { oid } } }`);
        const document = `mutation CommitOnNewBranches($refs: UpdateRefsInput!, ${names}) {
      updateRefs(input: $refs) { clientMutationId } ${commits.join(" ")} }`;
        const inputs = Object.fromEntries(plans.map((plan, at) => [`input${at}`, this.#inputOf(plan)]));
        const moves = plans.map(({ branch, expected }) => ({
            ref: `refs/heads/${branch}`,
            before: undefined,
            after: expected,
        }));
        const refs = { repositoryId: id, refUpdates: updatesOf(moves) };
        const answer = await this.client.graphql(document, { refs, ...inputs });
        return plans.map((_, at) => commitOf(answer[`commit${at}`]));
    }
    /** Makes a tree from another one. @returns its id. Doing it twice gives the same. */
    async createTree(base, texts) {
        const entry = { mode: "100644", type: "blob" };
        const tree = Array.from(texts, ([path, text]) => text === undefined ? { ...entry, path, sha: null } : { ...entry, path, content: text });
        const { data } = await this.client.rest.git.createTree({
            ...this.at,
            tree,
            ...(base === undefined ? {} : { base_tree: base }),
            request: { repeat: true },
        });
        return data.sha;
    }
    /**
     * Makes a commit that nobody sees yet. One that is made twice is lost without harm.
     *
     * @param by who it is by and when (seconds since 1970); without it, whoever the token is, and GitHub signs for those
     * it can sign for
     */
    async createCommit(tree, parent, message, by) {
        const person = by && { name: by.name, email: by.email, date: new Date(by.seconds * 1000).toISOString() };
        const { data } = await this.client.rest.git.createCommit({
            ...this.at,
            tree,
            message,
            parents: parent === undefined ? [] : [parent],
            ...(person === undefined ? {} : { author: person, committer: person }),
            request: { repeat: true },
        });
        return data.sha;
    }
    /** Moves branches, all or none, and only if each is where it was. @param id of the repository */
    async updateRefs(id, moves) {
        const document = "mutation MoveBranches($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
        await this.client.graphql(document, { input: { repositoryId: id, refUpdates: updatesOf(moves) } });
    }
    /** Puts the first file into a repository without a commit, which makes its default branch. */
    async begin(path, text, message) {
        await this.client.rest.repos.createOrUpdateFileContents({
            ...this.at,
            path,
            message,
            content: Buffer.from(text).toString("base64"),
        });
    }
    #inputOf({ branch, expected, message, texts }) {
        const [headline = "", ...body] = message.split("\n");
        const additions = [...texts].flatMap(([path, text]) => text === undefined ? [] : [{ path, contents: Buffer.from(text).toString("base64") }]);
        const deletions = [...texts].flatMap(([path, text]) => (text === undefined ? [{ path }] : []));
        return {
            branch: { repositoryNameWithOwner: `${this.owner}/${this.name}`, branchName: branch },
            expectedHeadOid: expected,
            message: { headline, body: body.join("\n").trim() },
            fileChanges: { additions, deletions },
        };
    }
}
function updatesOf(moves) {
    return moves.map(({ ref, before, after }) => ({
        name: ref,
        beforeOid: before ?? nowhere,
        afterOid: after ?? nowhere,
        force: false,
    }));
}

;// CONCATENATED MODULE: ./build/store/github/github-store.js














const defaultFreshness = 2000;
/**
 * A store in a branch of a repository at GitHub. Nothing is asked before the first snapshot or change.
 *
 * Snapshots and changes fail with `store-unreachable`, `store-config` (a branch that is missing and may not be
 * created), `store-conflict`, `store-protected` (GitHub refuses) and `file-access` (the folder for caches).
 *
 * @throws OcurootError `store-config` for support files in places that are not theirs
 */
function openGithubStore(place, surroundings) {
    return openBranches(place.repository, [new branch/* Branch */.l(place, "")], surroundings);
}
/** State and intent in two branches of one repository, as one store with the folders `state/` and `intent/`. */
function openGithubPair(state, intent, surroundings) {
    const branches = [new branch/* Branch */.l(state, "state/"), new branch/* Branch */.l(intent, "intent/")];
    return openBranches(state.repository, branches, surroundings);
}
/** Tells repositories apart, in a form that file names can have. */
function keyOf({ owner, name, context }) {
    const address = `${process.getuid?.() ?? ""} ${context.apiUrl}/${owner}/${name}`.toLowerCase();
    const hash = (0,external_node_crypto_.createHash)("sha256").update(address).digest("hex").slice(0, 12);
    return `${name.replace(/[^\w.-]/g, "_")}-${hash}`;
}
function openBranches(repository, branches, surroundings) {
    const { home, time, freshness = defaultFreshness } = surroundings;
    const name = nameOf(repository);
    const remote = new RemoteRepository(clientFor(repository, surroundings), repository.owner, repository.name);
    const kept = new Kept(home, [keyOf(repository)]);
    const heads = new KnownHeads(remote, branches, { name, freshness, time, memory: kept, warn: surroundings.warn });
    const caches = { kept, mirrored: mirroredBy(repository, surroundings) };
    const described = branches.map((branch) => (branch.name === "" ? "the default branch" : `branch ${branch.name}`));
    return (0,transact/* createFileStore */.I)(new GithubBackend({
        description: `${described.join(" and ")} of ${name}`,
        name,
        remote,
        branches,
        heads,
        objects: new Objects(remote, branches, caches, (milliseconds) => time.pause(milliseconds)),
        publisher: new Publisher(remote, { heads, time, name, identity: ownIdentity(surroundings.env) }),
        pace: new Pace(time, surroundings.hurry),
        machine: new Machine(`${home}/github/${keyOf(repository)}`),
    }));
}
/** For people: `github.com/octo-org/shop`. */
function nameOf({ owner, name, context }) {
    return `${new URL(context.serverUrl).host}/${owner}/${name}`;
}
function clientFor({ context, token }, { time, timeLimit, onLimit }) {
    return (0,client.createGithubClient)({
        apiUrl: context.apiUrl,
        graphqlUrl: context.graphqlUrl,
        token,
        pause: (milliseconds) => time.pause(milliseconds),
        now: () => time.now(),
        ...(timeLimit === undefined ? {} : { timeLimit }),
        ...(onLimit === undefined ? {} : { onLimit }),
    });
}
function mirroredBy({ owner, name, context, token }, surroundings) {
    const url = new URL(`${context.serverUrl}/${owner}/${name}.git`);
    url.username = "x-access-token";
    url.password = token;
    return new Mirrored({
        url: url.href,
        home: surroundings.home,
        env: surroundings.env,
        now: () => surroundings.time.now(),
    });
}
/** Who commits are to be by, if somebody said so: GitHub signs those that say nothing for apps and jobs. */
function ownIdentity(env) {
    const isNamed = Boolean(env.OCUROOT_GIT_USER_NAME || env.OCUROOT_GIT_USER_EMAIL);
    return isNamed ? (0,environment/* identityFrom */.pH)(env) : undefined;
}


/***/ })

};
