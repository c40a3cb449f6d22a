"use strict";

exports.id = 749;

exports.ids = [ 749 ];

exports.modules = {
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
