"use strict";

exports.id = 4463;

exports.ids = [ 4463, 2185 ];

exports.modules = {
 4463: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createGithubClient: () => createGithubClient
  });
  var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(891);
  var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
  var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4472);
  var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2185);
  const apiVersion = "2022-11-28";
  const defaultTimeLimit = 3e4;
  function createGithubClient(options) {
   const silent = () => {};
   const octokit = new _octokit_rest__WEBPACK_IMPORTED_MODULE_2__.E({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: "ocuroot",
    log: {
     debug: silent,
     info: silent,
     warn: silent,
     error: silent
    }
   });
   octokit.hook.wrap("request", (send, parameters) => {
    parameters.headers = {
     ...parameters.headers,
     "x-github-api-version": apiVersion
    };
    const policy = new Policy(parameters, options);
    return policy.run(async () => {
     _usage_js__WEBPACK_IMPORTED_MODULE_1__.githubUsage.count(policy.mayWrite);
     parameters.request = {
      ...parameters.request,
      signal: AbortSignal.timeout(options.timeLimit ?? defaultTimeLimit)
     };
     return await send(parameters);
    });
   });
   return {
    rest: octokit.rest,
    request: octokit.request,
    graphql: async (document, variables) => {
     const [, kind, name] = /^\s*(query|mutation)\s+(\w+)/.exec(document) ?? [];
     const request = {
      repeat: "query" === kind,
      operation: `GraphQL ${kind} ${name}`
     };
     return (await octokit.request({
      method: "POST",
      url: options.graphqlUrl,
      query: document,
      variables,
      request
     })).data.data;
    }
   };
  }
  class Policy {
   mayWrite;
   #operation;
   #repeatable;
   #options;
   #waits=[];
   constructor(sent, options) {
    this.#operation = sent.request?.operation ?? `${sent.method} ${sent.url}`;
    const reads = "GET" === sent.method || "HEAD" === sent.method;
    this.mayWrite = !reads && !this.#operation.startsWith("GraphQL query");
    this.#repeatable = sent.request?.repeat ?? reads;
    this.#options = options;
   }
   async run(attempt) {
    for (let unclear = 0; ;) {
     const outcome = await this.#once(attempt);
     if (!(outcome instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.Ed)) return outcome;
     if ("limited" === outcome.kind) await this.#waitForLimit(outcome); else if ("refused" === outcome.kind || !this.#repeatable || 3 === ++unclear) throw outcome; else await this.#options.pause(1e3 * 2 ** (unclear - 1) * (.5 + Math.random()));
    }
   }
   async #once(attempt) {
    try {
     const answer = await attempt();
     _usage_js__WEBPACK_IMPORTED_MODULE_1__.githubUsage.note(answer.headers);
     return this.#faultIn(answer) ?? answer;
    } catch (error) {
     const failure = (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.g5)(error, this.#operation);
     _usage_js__WEBPACK_IMPORTED_MODULE_1__.githubUsage.note(failure.facts.headers);
     return failure;
    }
   }
   #faultIn({status, data, headers}) {
    if (/^application\/json/.test(String(headers["content-type"] ?? "")) && "string" == typeof data && 204 !== status) {
     const facts = {
      operation: this.#operation,
      status: 200,
      type: void 0,
      headers
     };
     return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.Ed({
      ...facts,
      kind: "unclear",
      reason: "the answer broke off"
     });
    }
    return this.#operation.startsWith("GraphQL") ? (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.gR)(data, this.#operation, headers) : void 0;
   }
   async #waitForLimit(failure) {
    const pause = (0, _limits_js__WEBPACK_IMPORTED_MODULE_3__.o)(failure, this.#waits, this.#options.now());
    if (void 0 === pause) throw failure;
    this.#waits.push(pause);
    this.#options.onLimit?.(failure, pause);
    await this.#options.pause(pause);
   }
  }
 },
 220: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ed: () => GithubFailure,
   g5: () => failureOf,
   gR: () => graphqlFailure
  });
  class GithubFailure extends Error {
   name="GithubFailure";
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
   header(name) {
    const value = this.facts.headers[name];
    return void 0 === value ? void 0 : String(value);
   }
  }
  function failureOf(error, operation) {
   if (error instanceof GithubFailure) return error;
   const {response, message, status} = "object" == typeof error && null !== error ? error : {};
   const text = String(message ?? error) || "no answer";
   if (void 0 === response) return new GithubFailure({
    operation,
    kind: "unclear",
    status: 0,
    reason: text,
    type: void 0,
    headers: {}
   }, {
    cause: error
   });
   const headers = response.headers ?? {};
   const code = Number(status);
   const reason = text.replace(/ - https?:\/\/\S+$/, "");
   return new GithubFailure({
    operation,
    kind: kindOf(code, reason, headers),
    status: code,
    reason,
    type: void 0,
    headers
   });
  }
  function kindOf(status, reason, headers) {
   if (429 === status) return "limited";
   if (403 === status) {
    const exhausted = "0" === String(headers["x-ratelimit-remaining"]) && !/not accessible/i.test(reason);
    return void 0 !== headers["retry-after"] || exhausted || /rate limit|abuse/i.test(reason) ? "limited" : "refused";
   }
   return status >= 500 || 408 === status ? "unclear" : "refused";
  }
  function graphqlFailure(data, operation, headers) {
   const errors = "object" == typeof data && null !== data && "errors" in data ? data.errors : void 0;
   const [first] = errors ?? [];
   if (void 0 === first) return;
   const reason = first.message ?? "an error without words";
   const {type} = first;
   const limited = "RATE_LIMITED" === type || "RATE_LIMIT" === type || /rate limit/i.test(reason);
   const vague = void 0 === type && /something went wrong|server error|time[d -]*out/i.test(reason);
   return new GithubFailure({
    operation,
    kind: limited ? "limited" : vague ? "unclear" : "refused",
    status: 200,
    reason,
    type,
    headers
   });
  }
 },
 4472: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => renewal,
   o: () => limitPause
  });
  const patience = 9e5;
  const most = 8;
  function limitPause(failure, waits, now) {
   const asked = Number(failure.header("retry-after") ?? Number.NaN);
   const renewed = renewal(failure);
   const fallback = 6e4 * 2 ** waits.length;
   const untilRenewal = void 0 === renewed ? fallback : Math.max(1e3, renewed - now + 1e3);
   const pause = Number.isFinite(asked) ? Math.max(1e3, 1e3 * asked) : untilRenewal;
   return waits.reduce((sum, each) => sum + each, pause) > patience || waits.length >= most ? void 0 : pause;
  }
  function renewal(failure) {
   if ("0" !== failure.header("x-ratelimit-remaining")) return;
   const reset = Number(failure.header("x-ratelimit-reset") ?? Number.NaN);
   return Number.isFinite(reset) ? 1e3 * reset : void 0;
  }
 },
 2185: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   githubUsage: () => githubUsage
  });
  const githubUsage = new class Usage {
   #calls=0;
   #writes=0;
   #quotas=new Map;
   count(isWrite) {
    this.#calls += 1;
    if (isWrite) this.#writes += 1;
   }
   note(headers) {
    const [remaining, limit, reset] = [ "remaining", "limit", "reset" ].map(name => headers[`x-ratelimit-${name}`]);
    if (void 0 === remaining || void 0 === limit || void 0 === reset) return;
    const resource = String(headers["x-ratelimit-resource"] ?? "core");
    this.#quotas.set(resource, {
     remaining: Number(remaining),
     limit: Number(limit),
     reset: 1e3 * Number(reset)
    });
   }
   summary() {
    if (0 === this.#calls) return;
    const several = this.#quotas.size > 1;
    const quotas = Array.from(this.#quotas, ([name, quota]) => `${function leftOf({remaining, limit, reset}) {
     return `${number(remaining)} of ${number(limit)} left until ${new Date(reset).toISOString().slice(11, 16)} UTC`;
    }(quota)}${several ? ` (${name})` : ""}`);
    return `GitHub: ${[ `${number(this.#calls)} ${1 === this.#calls ? "call" : "calls"}`, `${number(this.#writes)} of them writes`, ...quotas ].join(", ")}`;
   }
  };
  function number(value) {
   return value.toLocaleString("en");
  }
 }
};
