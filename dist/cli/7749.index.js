"use strict";

exports.id = 7749;

exports.ids = [ 7749 ];

exports.modules = {
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
 7749: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runJudge: () => runJudge
  });
  var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
  function runJudge(context, machine, client) {
   const url = function runUrl({serverUrl, repository, runId}) {
    return void 0 === repository || void 0 === runId ? void 0 : `${serverUrl}/${repository}/actions/runs/${runId}`;
   }(context);
   const attempt = Number(context.runAttempt ?? "1");
   const ended = new Map;
   return {
    isDead: async (other, beat) => {
     const place = function parseOwner(text) {
      const found = /^(https?:\/\/[^/]+)\/([^/]+)\/([^/]+)\/actions\/runs\/(\d+)\/attempts\/(\d+)(?:\?process=(.*))?$/.exec(text);
      if (!found) return;
      const [, server = "", owner = "", repo = "", id, attempt, process = ""] = found;
      return {
       server,
       owner,
       repo,
       id: Number(id),
       attempt: Number(attempt),
       process: decodeURIComponent(process)
      };
     }(other);
     if (void 0 === place || place.server !== context.serverUrl) return machine.isDead(other, beat);
     const mine = void 0 !== url && other.startsWith(`${url}/attempts/`);
     if (mine && place.attempt < attempt) return !0;
     return mine ? machine.isDead(place.process, beat) : await (place => {
      const key = `${place.owner}/${place.repo} ${place.id} ${place.attempt}`;
      const known = ended.get(key) ?? client().then(opened => async function isOver(client, {owner, repo, id, attempt}) {
       try {
        const {data} = await client.rest.actions.getWorkflowRun({
         owner,
         repo,
         run_id: id
        });
        return "completed" === data.status || (data.run_attempt ?? 1) > attempt;
       } catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.Ed) return;
        throw error;
       }
      }(opened, place));
      ended.set(key, known);
      return known;
     })(place) ?? machine.isDead(other, beat);
    }
   };
  }
 }
};
