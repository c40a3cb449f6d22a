"use strict";

exports.id = 6818;

exports.ids = [ 6818 ];

exports.modules = {
 6818: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   history: () => history_history
  });
  var report_status = __webpack_require__(7937);
  var report_text = __webpack_require__(3920);
  var words = __webpack_require__(4702);
  const mostRuns = 20;
  function nameOf(run, withItem) {
   return `${/\/@([^/]+)\//.exec(run.ref)?.[1] ?? ""} ${withItem ? `${(0, report_text.X5)(itemOf(run))} ` : ""}${"down" === run.type ? "removal" : "run"} ${run.attempt}`;
  }
  function itemOf({type, name}) {
   return "task" === type ? name : `deploy ${name}`;
  }
  function momentOf(time) {
   return void 0 === time ? "not started     " : time.slice(0, 16).replace("T", " ");
  }
  function wordOf({reason, attribution}) {
   const {by, intent, inputs = {}} = attribution ?? {};
   return [ intent ? `intent set by ${intent.by}` : reasons[reason ?? ""] ?? "", ...Object.entries(inputs).map(([name, set]) => `${name} set by ${set.by}`), ...void 0 === by ? [] : [ `run by ${by}` ] ].filter(part => "" !== part).join(", ");
  }
  const reasons = {
   planned: "release",
   intent: "intent",
   redeploy: "input changed",
   retry: "retry",
   teardown: "intent deleted"
  };
  var errors = __webpack_require__(9473);
  var names = __webpack_require__(3899);
  var release_deployments = __webpack_require__(1182);
  var freeze = __webpack_require__(2675);
  var load = __webpack_require__(1944);
  var standing = __webpack_require__(2486);
  async function newestFirst({state}, items) {
   const runs = [];
   for (const item of items) runs.push(...(await (0, load.runsOf)(state, item)).map(run => run.ref));
   return runs.reverse();
  }
  var foresee = __webpack_require__(1142);
  var commands_session = __webpack_require__(6183);
  var target = __webpack_require__(3462);
  async function history_history(session, argument, {style, all}) {
   const time = session.clock.now();
   const ref = (0, target.YD)(session, argument);
   const found = await (0, foresee.S)(session, sources => async function historyOf(sources, ref, time) {
    const freezes = new freeze.dj(sources.intent, time);
    const runs = [];
    for (const run of await async function runRefs(sources, ref) {
     const deployment = /^(.+)\/@\/deploy\/([^/]+)$/.exec(ref);
     if (void 0 !== deployment?.[1] && void 0 !== deployment[2]) {
      const deployments = new release_deployments.D(deployment[1], sources);
      await deployments.load(deployment[2]);
      const turnOf = run => run.turn ?? Number.POSITIVE_INFINITY;
      return [ ...deployments.on(deployment[2]) ].sort((a, b) => turnOf(b.run) - turnOf(a.run) || 0).map(each => each.ref);
     }
     const resolved = await sources.state.resolve(ref);
     if ((0, names.ED)(resolved)) return [ resolved ];
     if (/\/(task|deploy)\//.test(resolved)) return newestFirst(sources, [ resolved ]);
     if (!(0, names.ek)(resolved) || !await sources.state.has(resolved)) return [];
     const {items} = await (0, load.loadRelease)(sources.state, resolved);
     return newestFirst(sources, items.map(item => item.ref));
    }(sources, ref)) {
     const view = await (0, standing.ip)(sources, run, freezes);
     if (view) runs.push(view);
    }
    const set = await sources.intent.setBy(ref);
    if (runs.length > 0 || set || await sources.intent.has(ref)) return {
     ref,
     runs,
     ...set ? {
      set
     } : {}
    };
    const environment = /\/@\/deploy\/([^/]+)$/.exec(ref)?.[1];
    const known = void 0 === environment || await sources.intent.has((0, names.Hu)(environment));
    return (0, errors.fJ)("ref-not-found", `nothing ever happened at ${ref}${known ? "" : `; there is no environment ${environment}`}`, {
     ref
    });
   }(sources, ref, time));
   const lines = function historyLines(view, all, style, now) {
    const shown = all ? view.runs : view.runs.slice(0, mostRuns);
    const several = new Set(view.runs.map(itemOf)).size > 1;
    const rows = shown.map(run => ({
     run,
     name: nameOf(run, several)
    }));
    const column = Math.max(0, ...rows.map(({name}) => (0, report_text.sc)(name)));
    const known = [ ...rows.map(({run, name}) => {
     const symbol = (0, words.nI)((0, words.wX)(run.status, style), words.o7[run.status].tone, style);
     const took = void 0 === run.duration_ms ? "" : (0, words.S5)(run.duration_ms);
     const end = [ "done", "running" ].includes(run.status) ? words.o7[run.status].word : (0, 
     report_status.r)(run, now);
     return [ momentOf(run.started_at), (0, report_text.F2)(name, column), `${symbol} ${end}`, took, (0, 
     report_text.X5)(wordOf(run)) ].filter(part => "" !== part).join("  ");
    }), ...view.runs.length > shown.length ? [ `${shown.length} of ${view.runs.length}. All: --all` ] : [], ...view.set ? [ `Intent set by ${(0, 
    report_text.X5)(view.set.by)}, ${momentOf(view.set.at)}` ] : [] ];
    return known.length > 0 ? known : [ "It is set; nothing on record says by whom or when." ];
   }(found, all, style, Date.parse(time));
   return {
    result: {
     ...(0, commands_session.Bg)("history", [], []),
     status: "complete"
    },
    stdout: lines.map(line => `${line}\n`).join(""),
    json: {
     schema: 1,
     ...found
    }
   };
  }
 },
 3462: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W7: () => fileOf,
   YD: () => resolveArgument,
   hu: () => targetRef
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
  var _refs_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2216);
  var _refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2559);
  var _work_source_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(192);
  function resolveArgument(session, text) {
   return (0, _refs_format_js__WEBPACK_IMPORTED_MODULE_1__.rq)((0, _refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__.Un)((0, 
   _refs_parse_js__WEBPACK_IMPORTED_MODULE_3__.r)(text), session.folder));
  }
  function targetRef(session, argument, options, usual = "release new FILE") {
   const text = argument ?? options.package;
   if (void 0 === text) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("usage", "nothing is named to work on", {
    fix: `${session.program} ${usual}`
   });
   const ref = (0, _refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__.Un)((0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_3__.r)(text), session.folder);
   const release = void 0 === argument ? options.release : void 0;
   return void 0 === release ? ref : {
    ...ref,
    release
   };
  }
  function fileOf(session, ref) {
   if (void 0 !== session.store) (0, _work_source_tree_js__WEBPACK_IMPORTED_MODULE_5__.u)(session.store.path);
   if (ref.global || "" === ref.path || "." === ref.path) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("usage", `${(0, 
   _refs_format_js__WEBPACK_IMPORTED_MODULE_1__.rq)(ref) || "."} is not the file of a package`, {
    fix: "name a file, such as release.ocu.star"
   });
   if ("repo.ocu.star" === ref.path) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("usage", "repo.ocu.star holds the settings of the repository; it cannot be released", {
    fix: "name the file of a package or of environments"
   });
   if (ref.repo !== session.repo) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("ref-not-found", `${(0, 
   _refs_format_js__WEBPACK_IMPORTED_MODULE_1__.rq)(ref)} is in another repository; this one is ${session.repo}`);
   return {
    file: ref.path,
    package: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Cq)(ref.repo, ref.path)
   };
  }
 },
 192: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => refuseStore
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  function refuseStore(path) {
   (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("root-not-found", `${path} is a checkout of a store, not of a source repository`, {
    fix: "go to the repository whose releases it keeps"
   });
  }
 }
};
