"use strict";

exports.id = 9432;

exports.ids = [ 9432 ];

exports.modules = {
 593: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => explain
  });
  var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
  var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4472);
  function explain(failure, needs) {
   const reason = `${_masks_js__WEBPACK_IMPORTED_MODULE_0__.SL.mask(failure.reason).replace(/[.\s]+$/, "").replace(/[.:]?\s*\n\s*/g, ": ")}${function trace(failure) {
    const id = failure.header("x-github-request-id");
    const remaining = failure.header("x-ratelimit-remaining");
    const text = [ void 0 === id ? "" : `request ${id}`, void 0 === remaining ? "" : `${remaining} calls left` ].filter(each => "" !== each).join(", ");
    return "" === text ? "" : ` (${text})`;
   }(failure)}`;
   if ("limited" === failure.kind) return function limited(failure, reason) {
    const renewed = (0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.B)(failure);
    return {
     reason,
     fix: `Run it again ${void 0 === renewed ? "in some minutes" : `after ${new Date(renewed).toISOString()}`}, or with a token that has a larger quota.`,
     denied: !1
    };
   }(failure, reason);
   if ("unclear" === failure.kind) return {
    reason,
    fix: "Run it again; see https://www.githubstatus.com if it stays so.",
    denied: !1
   };
   if (401 === failure.status) return {
    reason,
    fix: "Pass a token that is valid in GH_TOKEN or GITHUB_TOKEN.",
    denied: !0
   };
   if (404 === failure.status || "NOT_FOUND" === failure.type) return {
    reason: `it is not there, or the token may not see it: ${reason}`,
    fix: otherToken,
    denied: !0
   };
   if (403 === failure.status || "FORBIDDEN" === failure.type || "INSUFFICIENT_SCOPES" === failure.type) return {
    reason,
    fix: permissionFix(failure.header("x-accepted-github-permissions"), needs),
    denied: !0
   };
   return {
    reason,
    fix: "Let this token do it, or change what forbids it.",
    denied: !0
   };
  }
  const otherToken = "Check the name, and pass a token with access to it in GH_TOKEN; a job's own token reaches its own repository alone.";
  function permissionFix(accepted, needs) {
   const alternatives = (accepted ?? "").split(";").map(all => all.split(",").flatMap(each => {
    const [, name, access] = /^\s*(\w+)=(\w+)\s*$/.exec(each) ?? [];
    return void 0 === name ? [] : [ `${name.replaceAll("_", "-")}: ${access}` ];
   }));
   const [first = []] = alternatives;
   return `Give the token that permission; in a workflow, add to what is there:\npermissions:\n${(alternatives.find(each => each.includes(needs)) ?? (first.length > 0 ? first : [ needs ])).map(line => `  ${line}`).join("\n")}`;
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
 9432: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   dispatchTrigger: () => dispatchTrigger
  });
  var errors = __webpack_require__(9473);
  function dispatching(runs, find) {
   const pages = new Map;
   const pageOf = (workflow, page) => {
    const key = `${workflow.repository} ${workflow.file} ${page}`;
    const known = pages.get(key) ?? runs.recent(workflow, page);
    pages.set(key, known);
    return known;
   };
   return {
    ask: async (wanted, id) => async function start(runs, workflow, inputs, id) {
     for (let attempt = 1; attempt <= 2; attempt += 1) {
      const started = await runs.start(workflow, inputs);
      if ("unclear" !== started) return started;
      await runs.settle();
      const found = (await runs.recent(workflow, 1)).runs.find(({title}) => title.includes(id));
      if (found) return {
       url: found.url
      };
     }
     return (0, errors.fJ)("trigger-failed", `GitHub does not say whether it started ${workflow.file} of ${workflow.repository}`, {
      fix: "nothing to do: the next look asks again if no run came of it"
     });
    }(runs, await find(wanted), function inputsFor({commit, deployments}, id) {
     const inputs = {
      commit,
      command: `work any --request ${id}`
     };
     return void 0 === deployments ? inputs : {
      ...inputs,
      deployments: JSON.stringify(deployments)
     };
    }(wanted, id), id),
    fateOf: async (wanted, id) => {
     const workflow = await find(wanted);
     for (let page = 1; ;page += 1) {
      const {runs: listed, more} = await pageOf(workflow, page);
      const found = listed.filter(({title}) => title.includes(id));
      if (found.length > 0) return found.some(({ended}) => !ended) ? "alive" : "gone";
      if (!more) return "gone";
     }
    }
   };
  }
  var explain = __webpack_require__(593);
  var failure = __webpack_require__(220);
  var workflow_runs = __webpack_require__(8468);
  function dispatchTrigger(options) {
   const own = lazyTrigger(async () => {
    const client = await options.own();
    const branch = /^refs\/heads\/(.+)$/.exec(options.ref ?? "")?.[1];
    const workflow = {
     repository: options.repository,
     file: options.workflow
    };
    const found = void 0 === branch ? await onDefault(client, workflow) : {
     ...workflow,
     branch
    };
    return dispatching((0, workflow_runs.A)(client, options.pause), async () => found);
   });
   const others = lazyTrigger(async () => {
    const client = await options.others();
    return dispatching((0, workflow_runs.A)(client, options.pause), async wanted => {
     const repository = function repositoryIn(addresses, serverUrl) {
      const {host, hostname} = new URL(serverUrl);
      for (const address of addresses) {
       const found = /^[a-z+]+:\/\/(?:[^/@]*@)?([^/]+)\/([^/]+\/[^/]+?)(?:\.git)?\/*$/i.exec(address) ?? /^(?:[^/@]+@)([^/:]+):([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(address);
       if (found && (found[1] === host || found[1] === hostname)) return found[2];
      }
      return;
     }(await options.addressesOf(wanted), options.context.serverUrl);
     if (void 0 === repository) return function unknown({repo, commit}) {
      return (0, errors.fJ)("trigger-failed", `nobody knows where ${repo} is, whose work at ${commit.slice(0, 7)} waits`, {
       fix: `say it with remotes() in the repo.ocu.star of ${repo}`
      });
     }(wanted);
     return onDefault(client, {
      repository,
      file: options.workflow
     });
    });
   });
   const of = wanted => wanted.repo === options.repo ? own : others;
   return {
    ask: (wanted, id) => of(wanted).ask(wanted, id),
    fateOf: async (wanted, id) => await (of(wanted).fateOf?.(wanted, id)) ?? "unknown"
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
    fateOf: async (wanted, id) => await ((await get()).fateOf?.(wanted, id)) ?? "unknown"
   };
  }
  async function onDefault(client, workflow) {
   const [owner = "", repo = ""] = workflow.repository.split("/");
   try {
    const {data} = await client.rest.repos.get({
     owner,
     repo
    });
    return {
     ...workflow,
     branch: data.default_branch
    };
   } catch (error) {
    if (!(error instanceof failure.Ed)) throw error;
    const {reason} = (0, explain.W)(error, "contents: read");
    return (0, errors.fJ)("trigger-failed", `${workflow.repository} cannot be asked for work: ${reason}`, {
     fix: "give the action a state-token that may start workflows there: an App's, with actions: write"
    });
   }
  }
 },
 8468: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => workflowRuns
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(593);
  var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(220);
  const lag = 2e3;
  const pageSize = 100;
  const mostPages = 10;
  const dispatchable = "on:\n  workflow_dispatch:\n    inputs:\n      commit: {}\n      command: {}";
  const fanOut = "on:\n  workflow_dispatch:\n    inputs:\n      deployments: {}\njobs:\n  ocuroot:\n    if: inputs.deployments == ''\n  deployment:\n    if: inputs.deployments != ''\n    strategy:\n      fail-fast: false\n      matrix:\n        deployment: ${{ fromJSON(inputs.deployments) }}\n    name: ${{ matrix.deployment.ref }}\n    runs-on: ${{ matrix.deployment.runs_on || 'ubuntu-latest' }}\n    environment: ${{ matrix.deployment.environment }}\n    steps:\n      - uses: actions/checkout@v6\n      - uses: ocuroot/ocuroot@v1\n        with:\n          deployment: ${{ toJSON(matrix.deployment) }}";
  function workflowRuns(client, pause) {
   return {
    start: (workflow, inputs) => async function start(client, workflow, inputs) {
     const send = async (more, given = inputs) => {
      const {data} = await client.rest.actions.createWorkflowDispatch({
       ...placeOf(workflow),
       workflow_id: workflow.file,
       ref: workflow.branch,
       inputs: {
        ...given
       },
       ...more
      });
      const url = data?.html_url;
      return void 0 === url ? {} : {
       url
      };
     };
     try {
      return await send({
       return_run_details: !0
      });
     } catch (error) {
      if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__.Ed)) throw error;
      if ("unclear" === error.kind) return "unclear";
      if (isRefused(error, /return_run_details/)) return again(() => send({}), workflow);
      if (isRefused(error, /unexpected inputs.*deployments/i)) throw function withoutMatrix(failure, {repository, file, branch}) {
       return new _errors_js__WEBPACK_IMPORTED_MODULE_0__._8({
        code: "trigger-failed",
        message: `${file} of ${repository} on ${branch} has no jobs for deployments with a place of their own: ${failure.reason}`,
        fix: `add these lines to it:\n${fanOut}`
       });
      }(error, workflow);
      if (isRefused(error, /unexpected inputs.*command/i)) {
       const {command: _command, ...given} = inputs;
       return again(() => send({
        return_run_details: !0
       }, given), workflow);
      }
      throw refused(error, workflow);
     }
    }(client, workflow, inputs),
    recent: (workflow, page) => async function recent(client, workflow, page) {
     try {
      const {data} = await client.rest.actions.listWorkflowRuns({
       ...placeOf(workflow),
       workflow_id: workflow.file,
       event: "workflow_dispatch",
       per_page: pageSize,
       page
      });
      const runs = data.workflow_runs.map(run => ({
       title: `${run.display_title ?? ""} ${run.name ?? ""}`,
       url: run.html_url,
       ended: "completed" === run.status
      }));
      return {
       runs,
       more: runs.length === pageSize && page < mostPages
      };
     } catch (error) {
      if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__.Ed)) throw error;
      const {reason, fix} = (0, _explain_js__WEBPACK_IMPORTED_MODULE_1__.W)(error, "actions: write");
      return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("trigger-failed", `the runs of ${workflow.file} in ${workflow.repository} cannot be listed: ${reason}`, {
       fix
      });
     }
    }(client, workflow, page),
    settle: () => pause(lag)
   };
  }
  async function again(send, workflow) {
   try {
    return await send();
   } catch (error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__.Ed)) throw error;
    if ("unclear" === error.kind) return "unclear";
    throw refused(error, workflow);
   }
  }
  function isRefused(failure, words) {
   return (422 === failure.status || 400 === failure.status) && words.test(failure.reason);
  }
  function refused(failure, {repository, file, branch}) {
   const {reason, fix} = (0, _explain_js__WEBPACK_IMPORTED_MODULE_1__.W)(failure, "actions: write");
   const message = `${file} of ${repository} cannot be started on ${branch}: ${reason}`;
   const missing = 404 === failure.status || /workflow_dispatch|unexpected inputs/i.test(failure.reason);
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__._8({
    code: "trigger-failed",
    message,
    fix: missing ? `Have it on the default branch and on ${branch}, and let it be started by request:\n${dispatchable}` : fix
   });
  }
  function placeOf({repository}) {
   const [owner = "", repo = ""] = repository.split("/");
   return {
    owner,
    repo
   };
  }
 }
};
