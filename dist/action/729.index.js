"use strict";

exports.id = 729;

exports.ids = [ 729 ];

exports.modules = {
 7468: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qq: () => text,
   Te: () => texts,
   hD: () => HostFailure,
   p0: () => duration
  });
  var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3017);
  class HostFailure extends Error {}
  function text(value, what) {
   if ("string" == typeof value) return value;
   throw new HostFailure(`${what} must be text, not ${(0, _values_js__WEBPACK_IMPORTED_MODULE_0__.q0)(value)}`);
  }
  function texts(value, what) {
   if (!(0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Zm)(value)) throw new HostFailure(`${what} must be a dict, not ${(0, 
   _values_js__WEBPACK_IMPORTED_MODULE_0__.q0)(value)}`);
   return Object.fromEntries(Object.entries(value).map(([key, each]) => [ key, text(each, `${key} in ${what}`) ]));
  }
  function duration(value, what) {
   if (null == value) return;
   const seconds = Number(value);
   if ("boolean" != typeof value && "string" != typeof value && seconds > 0) return 1e3 * seconds;
   throw new HostFailure(`${what} must be a number of seconds above 0, not ${(0, _values_js__WEBPACK_IMPORTED_MODULE_0__.q0)(value)}`);
  }
 },
 3110: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   configAccess: () => configAccess
  });
  var _config_modules_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7468);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(593);
  var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(220);
  var _workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8468);
  const mostPages = 100;
  function configAccess(client, {token, pause, running}) {
   const runs = (0, _workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__.A)(client, pause);
   return {
    token,
    request: (method, path, body) => async function request(client, method, path, body) {
     const send = url => client.request({
      method,
      url,
      ...null === body ? {} : {
       data: body
      },
      headers: {
       accept: jsonType
      }
     });
     try {
      const first = await send(path);
      if ("GET" !== method || !Array.isArray(first.data)) return {
       status: first.status,
       body: textOf(first.data)
      };
      const items = [ ...first.data ];
      let next = nextPage(first);
      for (let page = 1; void 0 !== next && page < mostPages; page += 1) {
       const answer = await send(next);
       if (Array.isArray(answer.data)) items.push(...answer.data);
       next = nextPage(answer);
      }
      return {
       status: first.status,
       body: JSON.stringify(items)
      };
     } catch (error) {
      throw failureFor(error);
     }
    }(client, method, path, body),
    async dispatch(repository, file, ref, inputs) {
     const own = repository === running.repository ? running.branch : void 0;
     const branch = ref ?? own ?? await async function defaultBranch(client, repository) {
      const [owner = "", repo = ""] = repository.split("/");
      return said(async () => (await client.rest.repos.get({
       owner,
       repo
      })).data.default_branch);
     }(client, repository);
     const workflow = {
      repository,
      file,
      branch
     };
     const before = new Set((await said(() => runs.recent(workflow, 1))).runs.map(({url}) => url));
     const started = await said(() => runs.start(workflow, inputs));
     if ("unclear" !== started) return started;
     return await async function findNew(workflow, before) {
      await runs.settle();
      const found = (await said(() => runs.recent(workflow, 1))).runs.find(({url}) => !before.has(url));
      return found && {
       url: found.url
      };
     }(workflow, before) ?? said(() => async function startAgain(workflow, inputs) {
      const started = await runs.start(workflow, inputs);
      if ("unclear" !== started) return started;
      throw new _config_modules_operation_js__WEBPACK_IMPORTED_MODULE_0__.hD(`GitHub does not say whether it started ${workflow.file} of ${workflow.repository}`);
     }(workflow, inputs));
    }
   };
  }
  const jsonType = "application/vnd.github+json";
  function textOf(data) {
   return void 0 === data || "" === data ? "null" : JSON.stringify(data);
  }
  function nextPage({headers}) {
   return /<([^>]+)>;\s*rel="next"/.exec(String(headers.link ?? ""))?.[1];
  }
  async function said(act) {
   try {
    return await act();
   } catch (error) {
    throw failureFor(error);
   }
  }
  function failureFor(error) {
   if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__.Ed) {
    const {reason, fix} = (0, _explain_js__WEBPACK_IMPORTED_MODULE_2__.W)(error, "contents: read");
    return new _config_modules_operation_js__WEBPACK_IMPORTED_MODULE_0__.hD(`${error.facts.operation}: ${reason}. ${fix}`);
   }
   if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__._8) {
    const [problem] = error.problems;
    return new _config_modules_operation_js__WEBPACK_IMPORTED_MODULE_0__.hD([ problem?.message, problem?.fix ].filter(Boolean).join(". "));
   }
   return error;
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
