"use strict";

exports.id = 1944;

exports.ids = [ 1944 ];

exports.modules = {
 8246: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Vv: () => freezeDocument,
   cE: () => freezeWindowsDocument,
   yt: () => windowSchema
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
  const exemptSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP());
  const freezeDocument = {
   name: "freeze",
   bodyType: "models.Freeze",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    until: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
    exempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(exemptSchema),
    by: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())
   })
  };
  const windowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
   start: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   end: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   timezone: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   exempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(exemptSchema)
  });
  const freezeWindowsDocument = {
   name: "freeze windows",
   bodyType: "models.FreezeWindows",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
    windows: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(windowSchema)
   })
  };
 },
 8700: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => releaseDocument
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
  var _freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
  var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
  const rulesShape = {
   retries: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
   retry_delay: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
   timeout: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
   on_lost: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "retry" ]))
  };
  zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc(rulesShape);
  const runnerShape = {
   runs_on: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([ zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()) ])),
   github_environment: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
  };
  zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc(runnerShape);
  const taskItemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   fn: _run_js__WEBPACK_IMPORTED_MODULE_1__.vL,
   inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(_run_js__WEBPACK_IMPORTED_MODULE_1__.uO),
   annotation: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   ...rulesShape,
   ...runnerShape
  });
  const deployItemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   environment: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   up: _run_js__WEBPACK_IMPORTED_MODULE_1__.vL,
   down: _run_js__WEBPACK_IMPORTED_MODULE_1__.vL,
   inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(_run_js__WEBPACK_IMPORTED_MODULE_1__.uO),
   annotation: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   freeze: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(_freeze_js__WEBPACK_IMPORTED_MODULE_0__.yt)),
   ...rulesShape,
   ...runnerShape
  });
  const itemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   task: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(taskItemSchema),
   deploy: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(deployItemSchema)
  });
  const phaseSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   tasks: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(itemSchema)),
   max_failures: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig())
  });
  const packageSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   functions: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    function: _run_js__WEBPACK_IMPORTED_MODULE_1__.vL
   }))),
   phases: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(phaseSchema)
  });
  const releaseDocument = {
   name: "release",
   bodyType: "release.ReleaseInfo",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    package: packageSchema,
    subject: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    created: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
   })
  };
 },
 2156: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BH: () => logsDocument,
   Cq: () => storedStatuses,
   Qk: () => markerDocument,
   h4: () => taskDocument,
   rE: () => runDocument,
   uO: () => inputMapSchema,
   vL: () => functionReferenceSchema
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
  var _trigger_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
  var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2955);
  const functionReferenceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   pos: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   module: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   global: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
  });
  const inputSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   default: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__.Og),
   value: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(_values_js__WEBPACK_IMPORTED_MODULE_1__.Og),
   doc: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
  });
  const inputMapSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), inputSchema);
  const stepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   fn: functionReferenceSchema,
   dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())),
   inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(inputMapSchema),
   started: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   ended: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   result: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "done", "next", "failed" ])),
   annotation: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
  });
  const claimSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   owner: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   since: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   beat: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig(),
   url: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
  });
  const failureSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   position: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   kind: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "error", "lost", "cancelled" ]),
   code: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   frames: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    function: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig(),
    column: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()
   }))),
   excerpt: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
    text: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    column: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()
   })),
   tail: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()))
  });
  const changeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   by: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   at: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
  });
  const attributionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   by: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   intent: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(changeSchema),
   inputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), changeSchema))
  });
  const runDocument = {
   name: "run",
   bodyType: "models.Run",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "up", "down", "task", "" ]),
    release: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    functions: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(stepSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.m9(1)),
    output: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(_values_js__WEBPACK_IMPORTED_MODULE_1__.YV),
    watch_files: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())),
    turn: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "planned", "intent", "redeploy", "retry", "teardown" ])),
    claim: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(claimSchema),
    failure: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(failureSchema),
    cancelled: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
     by: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
     why: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
    })),
    hops: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
    retry_of: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    automatic: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
    automatic_of: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
    not_before: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    from_step: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()),
    attribution: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(attributionSchema),
    request: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(_trigger_request_js__WEBPACK_IMPORTED_MODULE_0__.Q),
    started: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    ended: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()))
   })
  };
  const storedStatuses = [ "pending", "running", "paused", "complete", "failed", "failed_retried", "cancelled" ];
  const markerDocument = {
   name: "marker",
   bodyType: "models.Marker",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    time: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
   })
  };
  const logRecordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
   timestamp: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   attributes: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())),
   stream: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig()
  });
  const logsDocument = {
   name: "logs",
   bodyType: "[]sdk.Log",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(logRecordSchema)
  };
  const taskDocument = {
   name: "task",
   bodyType: "models.Task",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
    run_ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "up", "down", "task", "" ]),
    release: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    input: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(inputMapSchema),
    output: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(_values_js__WEBPACK_IMPORTED_MODULE_1__.YV)
   })
  };
 },
 1809: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => triggerRequestDocument,
   Q: () => askedSchema
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
  const askedShape = {
   attempts: zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig(),
   asked: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   by: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   id: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   consumed: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY())
  };
  const askedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3(askedShape);
  const triggerRequestDocument = {
   name: "trigger request",
   bodyType: "models.TriggerRequest",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
    work: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    ...askedShape
   })
  };
 },
 2955: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Og: () => jsonSchema,
   VV: () => customDocument,
   YV: () => jsonMapSchema
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
  const jsonSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.IeY(value => void 0 !== value);
  const jsonMapSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), jsonSchema);
  const customDocument = {
   name: "custom value",
   bodyType: function goTypeOf(value) {
    if (null === value) return "";
    if ("string" == typeof value) return "string";
    if ("boolean" == typeof value) return "bool";
    if (Array.isArray(value)) return "[]interface {}";
    return "object" == typeof value ? "map[string]interface {}" : "float64";
   },
   schema: jsonSchema
  };
 },
 3899: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Az: () => runLabel,
   Cq: () => packageRef,
   ED: () => splitRun,
   FJ: () => freezeRef,
   Hu: () => environmentRef,
   Iz: () => freezeWindowsRef,
   M$: () => repoConfigRef,
   T8: () => logsRef,
   Tu: () => itemOf,
   Wy: () => labelOf,
   dk: () => _order_js__WEBPACK_IMPORTED_MODULE_3__.dk,
   ek: () => splitRelease,
   lu: () => commitRef,
   nW: () => releaseRef,
   oJ: () => statusRef,
   pV: () => currentRef,
   rd: () => taskRef,
   y6: () => tagRef
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(276);
  var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
  var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2216);
  var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3667);
  function packageRef(repo, file) {
   return (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.rq)({
    repo,
    path: file,
    global: !1,
    release: void 0,
    kind: "",
    subpath: "",
    fragment: ""
   });
  }
  function releaseRef(pkg, id) {
   return `${pkg}/@${id}`;
  }
  function tagRef(pkg, tag) {
   return `${pkg}/@${tag}`;
  }
  function taskRef(release, kind, name) {
   return `${release}/${kind}/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aA)(name)}`;
  }
  function statusRef(run, status) {
   return `${run}/status/${status}`;
  }
  function logsRef(run) {
   return `${run}/logs`;
  }
  function commitRef(release, commit) {
   return `${release}/commit/${commit}`;
  }
  function currentRef(pkg, kind, name) {
   return taskRef(`${pkg}/@`, kind, name);
  }
  function environmentRef(name) {
   return `@/environment/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aA)(name)}`;
  }
  function freezeRef(environment, pkg) {
   const all = void 0 === pkg ? "@/push/freeze" : `${pkg}/@/push/freeze`;
   return "" === environment ? all : `${all}/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aA)(environment)}`;
  }
  function freezeWindowsRef(environment) {
   return `@/push/freeze-windows/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.aA)(environment)}`;
  }
  function repoConfigRef(repo, commit) {
   return releaseRef(packageRef(repo, "repo.ocu.star"), commit);
  }
  function splitRun(ref) {
   const found = /^(.+)\/@([^/#]*)\/(task|deploy)\/([^#]+)\/(\d+)$/su.exec(ref);
   if (!found) return;
   const [, pkg, releaseId, kind, name, number] = found;
   return {
    package: pkg,
    releaseId,
    release: `${pkg}/@${releaseId}`,
    kind,
    name: decodeSubpath(name),
    number: Number(number)
   };
  }
  function splitRelease(ref) {
   const found = /^(.+)\/@([^/#]+)$/su.exec(ref);
   return found ? {
    package: found[1],
    id: found[2]
   } : void 0;
  }
  function labelOf(ref) {
   if ("" === ref) return "";
   try {
    const {path, release, kind, subpath} = (0, _parse_js__WEBPACK_IMPORTED_MODULE_2__.r)(ref);
    return [ path.replace(/\.ocu\.star$/, "").replace(/^\.$/, ""), release ?? "", labelOfItem(kind, subpath) ].filter(word => "" !== word).join(" ") || ref;
   } catch {
    return ref;
   }
  }
  function runLabel(ref, type) {
   return "down" === type ? labelOf(ref).replace(" deploy ", " remove ") : labelOf(ref);
  }
  function labelOfItem(kind, subpath) {
   if ("task" !== kind && "deploy" !== kind) return "" === kind ? "" : `${kind}/${subpath}`;
   const name = subpath.replace(/\/\d+(?:\/logs|\/status\/[^/]+)?$/s, "");
   return "deploy" === kind ? `deploy ${name}` : name;
  }
  function decodeSubpath(name) {
   return name.split("/").map(_escape_js__WEBPACK_IMPORTED_MODULE_0__.e4).join("/");
  }
  function itemOf(run) {
   return run.slice(0, run.lastIndexOf("/"));
  }
 },
 558: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => phasesOf,
   S: () => itemsOf
  });
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
  function itemsOf(releaseRef, release) {
   return release.package.phases.flatMap((phase, index) => (phase.tasks ?? []).flatMap(item => {
    const found = function readItem(releaseRef, item) {
     if (item.task) {
      const {name, fn, inputs} = item.task;
      return {
       kind: "task",
       name,
       ref: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.rd)(releaseRef, "task", name),
       inputs: inputs ?? {},
       fn,
       rules: rulesOf(item.task),
       ...needsOf(item.task)
      };
     }
     if (item.deploy) {
      const {environment, up, down, inputs, freeze} = item.deploy;
      return {
       kind: "deploy",
       name: environment,
       ref: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.rd)(releaseRef, "deploy", environment),
       inputs: inputs ?? {},
       fn: up,
       down,
       rules: rulesOf(item.deploy),
       ...needsOf(item.deploy),
       ...void 0 === freeze ? {} : {
        freeze
       }
      };
     }
     return;
    }(releaseRef, item);
    const most = void 0 === phase.max_failures ? {} : {
     maxFailures: phase.max_failures
    };
    return found ? [ {
     ...found,
     phase: index,
     phaseName: phase.name,
     ...most
    } ] : [];
   }));
  }
  function rulesOf({retries, retry_delay, timeout, on_lost}) {
   return {
    retries,
    retry_delay,
    timeout,
    on_lost
   };
  }
  function needsOf({runs_on, github_environment}) {
   if (void 0 === runs_on && void 0 === github_environment) return {};
   return {
    needs: {
     ...void 0 === runs_on ? {} : {
      runs_on
     },
     ...void 0 === github_environment ? {} : {
      github_environment
     }
    }
   };
  }
  function phasesOf(items) {
   const byIndex = new Map;
   for (const item of items) {
    const members = byIndex.get(item.phase);
    if (members) members.push(item); else byIndex.set(item.phase, [ item ]);
   }
   return [ ...byIndex.values() ].map(members => ({
    name: members[0]?.phaseName ?? "",
    items: members
   }));
  }
 },
 1944: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   loadRelease: () => loadRelease,
   readRun: () => readRun,
   runNumbers: () => runNumbers,
   runsOf: () => runsOf
  });
  var _documents_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
  var _items_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(558);
  var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1334);
  const laidOut = new WeakMap;
  async function loadRelease(snapshot, ref) {
   const document = await snapshot.get(ref, _documents_release_js__WEBPACK_IMPORTED_MODULE_0__.b);
   const resolved = document ? await snapshot.resolve(ref) : ref;
   const parts = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.ek)(resolved);
   if (!document || !parts) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__._8({
    code: "ref-not-found",
    message: `there is no release ${ref}`,
    ref
   });
   const known = laidOut.get(document);
   if (known?.ref === resolved) return known;
   const items = (0, _items_js__WEBPACK_IMPORTED_MODULE_4__.S)(resolved, document);
   const loaded = {
    ref: resolved,
    package: parts.package,
    id: parts.id,
    document,
    items,
    phases: (0, _items_js__WEBPACK_IMPORTED_MODULE_4__.I)(items)
   };
   laidOut.set(document, loaded);
   return loaded;
  }
  const firstAlone = [ 1 ];
  function runNumbers(names) {
   if (1 === names.length && "1" === names[0]) return firstAlone;
   return names.filter(name => /^[1-9][0-9]*$/.test(name)).map(Number).sort((a, b) => a - b);
  }
  async function runsOf(snapshot, item) {
   const numbers = runNumbers(await snapshot.children(item));
   return Promise.all(numbers.map(async number => {
    const ref = `${item}/${number}`;
    return {
     ref,
     number,
     status: await (0, _status_js__WEBPACK_IMPORTED_MODULE_5__.c2)(snapshot, ref)
    };
   }));
  }
  async function readRun(snapshot, ref) {
   const run = await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.rE);
   if (!run) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__._8({
    code: "document-broken",
    message: `${ref} has a status but no document`,
    ref
   });
   return run;
  }
 },
 1334: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gu: () => isWaiting,
   Lx: () => setStatus,
   c2: () => statusOf,
   nT: () => isOpen
  });
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4899);
  const finals = [ "complete", "failed_retried", "failed", "cancelled" ];
  function statusOf(snapshot, run) {
   return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_2__.P)(snapshot.has((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.oJ)(run, "complete")), complete => complete ? "complete" : async function listedStatus(snapshot, run) {
    const names = await snapshot.names(`${run}/status`);
    if (1 === names.length) return names[0];
    const markers = 0 === names.length ? [] : await snapshot.children(`${run}/status`);
    return [ ...finals, ..._documents_run_js__WEBPACK_IMPORTED_MODULE_0__.Cq ].find(status => markers.includes(status));
   }(snapshot, run));
  }
  async function setStatus(draft, run, status, time) {
   for (const marker of await draft.names(`${run}/status`)) if (marker !== status) await draft.delete((0, 
   _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.oJ)(run, marker));
   await draft.set((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.oJ)(run, status), _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.Qk, {
    time
   });
  }
  function isWaiting(status) {
   return "pending" === status || "paused" === status;
  }
  function isOpen(status) {
   return isWaiting(status) || "running" === status;
  }
 }
};
