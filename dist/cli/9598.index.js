"use strict";

exports.id = 9598;

exports.ids = [ 9598 ];

exports.modules = {
 4784: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => sameIntent,
   Z: () => sameValues
  });
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6036);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(615);
  function sameIntent(a, b) {
   return sameRef(a.release, b.release) && sameMaps(a.input, b.input, sameDescriptor);
  }
  function sameValues(a, b) {
   return sameMaps(a, b, (one, other) => sameJson(argumentOf(one), argumentOf(other)));
  }
  function argumentOf(input) {
   return input.value ?? input.default ?? void 0;
  }
  function sameDescriptor(a, b) {
   if (!sameJson(a.default, b.default)) return !1;
   if (void 0 === a.ref || void 0 === b.ref) return a.ref === b.ref && sameJson(a.value, b.value);
   return sameRef(a.ref, b.ref);
  }
  function sameMaps(a, b, same) {
   if (a === b) return !0;
   const [left, right] = [ a ?? {}, b ?? {} ];
   const names = Object.keys(left);
   if (names.length !== Object.keys(right).length) return !1;
   return names.every(name => {
    const [one, other] = [ left[name], Object.hasOwn(right, name) ? right[name] : void 0 ];
    return void 0 !== one && void 0 !== other && same(one, other);
   });
  }
  function sameJson(a, b) {
   return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.FS)(a ?? null, b ?? null);
  }
  function sameRef(a, b) {
   return a === b || normalise(a) === normalise(b);
  }
  function normalise(ref) {
   try {
    return (0, _refs_format_js__WEBPACK_IMPORTED_MODULE_0__.$T)(ref);
   } catch {
    return ref;
   }
  }
 },
 2043: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => deployIntentDocument
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
  var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  const deployIntentDocument = {
   name: "deployment intent",
   bodyType: "models.Intent",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
    release: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    input: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_run_js__WEBPACK_IMPORTED_MODULE_0__.uO)
   })
  };
 },
 8833: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => addRun,
   c: () => firstRun
  });
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  function firstRun(release, item, dependencies) {
   return {
    type: "deploy" === item.kind ? "up" : "task",
    release,
    functions: [ {
     fn: item.fn,
     ...dependencies.length > 0 ? {
      dependencies: [ ...dependencies ]
     } : {},
     inputs: item.inputs
    } ],
    output: null,
    watch_files: null,
    reason: "planned"
   };
  }
  async function addRun(draft, item, run, time) {
   const numbers = (await draft.children(item.ref)).filter(name => /^[0-9]+$/.test(name)).map(Number);
   const ref = `${item.ref}/${Math.max(0, ...numbers) + 1}`;
   await draft.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, run);
   await draft.set((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.oJ)(ref, "pending"), _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.Qk, {
    time
   });
   return ref;
  }
 },
 1182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => reasonOf,
   D: () => Deployments
  });
  var _documents_intent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2043);
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
  var _store_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4899);
  var _ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
  var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1944);
  var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);
  class Deployments {
   package;
   #sources;
   #attempts=new Map;
   #broken=new Map;
   #should=new Map;
   #shouldAt="";
   #releases;
   constructor(pkg, sources) {
    this.package = pkg;
    this.#sources = sources;
   }
   static async read(sources, pkg) {
    const deployments = new Deployments(pkg, sources);
    const names = new Set(await sources.intent.names(`${pkg}/@/deploy`));
    for (const id of await deployments.#releaseIds()) for (const name of await sources.state.names(`${pkg}/@${id}/deploy`)) names.add(name);
    for (const name of names) await deployments.load(name);
    return deployments;
   }
   async load(environment) {
    if (this.#attempts.has(environment)) return;
    this.#attempts.set(environment, await this.#readAttempts(environment));
   }
   async #readAttempts(environment) {
    const found = [];
    try {
     for (const id of await this.#releaseIds()) found.push(...await attemptsAt(this.#sources.state, `${this.package}/@${id}`, id, environment));
     await this.should(environment);
    } catch (error) {
     if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__._8)) throw error;
     this.#broken.set(environment, error);
    }
    return found;
   }
   broken(environment) {
    return this.#broken.get(environment);
   }
   get problems() {
    return [ ...this.#broken.values() ].flatMap(error => error.problems);
   }
   #releaseIds() {
    this.#releases ??= (0, _ids_js__WEBPACK_IMPORTED_MODULE_4__.Ul)(this.#sources.state, this.package);
    return this.#releases;
   }
   get environments() {
    return [ ...this.#attempts.keys() ].filter(name => !this.#broken.has(name)).sort();
   }
   on(environment) {
    return this.#attempts.get(environment) ?? [];
   }
   all() {
    return [ ...this.#attempts.values() ].flat();
   }
   add(attempt) {
    this.#attempts.get(attempt.environment)?.push(attempt);
   }
   should(environment) {
    const {revision} = this.#sources.intent;
    if (revision !== this.#shouldAt) this.#should.clear();
    this.#shouldAt = revision;
    if (this.#should.has(environment)) return this.#should.get(environment);
    return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(this.#intended(environment), intended => {
     if (this.#shouldAt === revision) this.#should.set(environment, intended);
     return intended;
    });
   }
   async intended() {
    const found = [];
    for (const environment of this.environments) if (await this.should(environment)) found.push(environment);
    return found;
   }
   #intended(environment) {
    const {intent} = this.#sources;
    return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(intent.has((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Hu)(environment)), there => there ? intent.get((0, 
    _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.pV)(this.package, "deploy", environment), _documents_intent_js__WEBPACK_IMPORTED_MODULE_0__.v) : void 0);
   }
   tried(environment) {
    return highest(this.on(environment));
   }
   lastUp(environment) {
    return highest(this.on(environment).filter(({run}) => "down" !== run.type));
   }
   waiting(environment) {
    return this.on(environment).filter(({status}) => (0, _status_js__WEBPACK_IMPORTED_MODULE_6__.Gu)(status));
   }
  }
  async function attemptsAt(state, release, releaseId, environment) {
   const item = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.rd)(release, "deploy", environment);
   const names = state.names(item);
   const attempts = [];
   for (const number of (0, _load_js__WEBPACK_IMPORTED_MODULE_5__.runNumbers)(names instanceof Promise ? await names : names)) {
    const ref = `${item}/${number}`;
    const run = state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.rE);
    const read = run instanceof Promise ? await run : run;
    if (!read) continue;
    const status = (0, _status_js__WEBPACK_IMPORTED_MODULE_6__.c2)(state, ref);
    const known = status instanceof Promise ? await status : status;
    attempts.push({
     ref,
     releaseId,
     environment,
     number,
     status: known,
     run: read
    });
   }
   return attempts;
  }
  function highest(attempts) {
   let best;
   for (const attempt of attempts) if ((attempt.run.turn ?? 0) > (best?.run.turn ?? 0)) best = attempt;
   return best;
  }
  function reasonOf(run) {
   return run.reason ?? ("down" === run.type ? "teardown" : "planned");
  }
 },
 2700: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T4: () => releasesAtCommit,
   Ul: () => releaseIds,
   gp: () => nextReleaseId
  });
  var _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  async function nextReleaseId(snapshot, pkg) {
   const ids = (await releaseIds(snapshot, pkg)).map(id => Number(id.slice(1)));
   return `r${Math.max(0, ...ids) + 1}`;
  }
  async function releaseIds(snapshot, pkg) {
   return (await snapshot.children(pkg)).filter(name => /^@r[0-9]+$/.test(name)).map(name => name.slice(1)).sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__.dk);
  }
  async function releasesAtCommit(snapshot, pkg, commit) {
   return (await snapshot.match(`${(0, _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__.yk)(pkg)}/@*/commit/${(0, 
   _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__.yk)(commit)}`)).map(ref => ref.slice(0, ref.lastIndexOf("/commit/"))).filter(ref => /^r[0-9]+$/.test((0, 
   _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.ek)(ref)?.id ?? "")).sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__.dk);
  }
 },
 3585: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => unresolved,
   e: () => resolveInputs
  });
  async function resolveInputs(snapshot, inputs, gone = "forget") {
   const resolved = {};
   const values = {};
   const missing = [];
   for (const [name, input] of Object.entries(inputs)) {
    const value = await readInput(snapshot, input) ?? ("keep" === gone ? input.value : void 0);
    const {value: _previous, ...descriptor} = input;
    resolved[name] = void 0 === value ? descriptor : {
     ...descriptor,
     value
    };
    const given = value ?? input.default ?? (void 0 === input.ref ? null : void 0);
    if (void 0 === given) missing.push(name); else values[name] = given;
   }
   return {
    inputs: resolved,
    values,
    missing
   };
  }
  async function readInput(snapshot, input) {
   if (void 0 === input.ref) return input.value;
   return await snapshot.body(input.ref) ?? void 0;
  }
  function unresolved(inputs) {
   return Object.fromEntries(Object.entries(inputs).map(([name, input]) => {
    if (void 0 === input.ref) return [ name, input ];
    const {value: _value, ...descriptor} = input;
    return [ name, descriptor ];
   }));
  }
 },
 9598: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GA: () => answers,
   ZT: () => cancel,
   fm: () => isTried,
   hD: () => intendedId,
   w9: () => takeOver
  });
  var _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
  var _store_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4899);
  var _add_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);
  var _deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1182);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3585);
  var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1944);
  var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);
  async function takeOver(draft, pkg, request) {
   const deployments = await _deployments_js__WEBPACK_IMPORTED_MODULE_4__.D.read(draft, pkg);
   await async function adopt(state, deployments) {
    for (const environment of deployments.environments) {
     const foreign = deployments.on(environment).filter(isForeignStart);
     if (0 === foreign.length) continue;
     const linked = await state.get((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.pV)(deployments.package, "deploy", environment), _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.h4);
     const keyed = await Promise.all(foreign.map(async attempt => ({
      attempt,
      key: await orderKey(state, attempt, linked?.run_ref)
     })));
     keyed.sort((a, b) => a.key < b.key ? -1 : 1);
     for (const {attempt} of keyed) {
      const turn = (deployments.tried(environment)?.run.turn ?? 0) + 1;
      attempt.run = {
       ...attempt.run,
       turn
      };
      await state.set(attempt.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.rE, attempt.run);
     }
    }
   }(draft.state, deployments);
   for (const environment of deployments.environments) {
    const settled = settle(draft, deployments, environment, request);
    if (settled instanceof Promise) await settled;
   }
   return deployments;
  }
  function settle(draft, deployments, environment, request) {
   return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(function pinned({state}, deployments, environment) {
    return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(deployments.should(environment), should => {
     if (!should) return;
     return (0, _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(state.resolve(should.release), release => (0, 
     _store_store_js__WEBPACK_IMPORTED_MODULE_7__.P)(state.has(release), there => {
      if (!there) return "unknown";
      return release === should.release ? should : {
       ...should,
       release
      };
     }));
    });
   }(draft, deployments, environment), should => {
    if ("unknown" === should) return;
    if (isTried(should, deployments.tried(environment)) && 0 === deployments.waiting(environment).length) return;
    return async function align(draft, deployments, environment, should, request) {
     const tried = deployments.tried(environment);
     await async function closeUnnamedPauses(state, deployments, environment, should, request) {
      for (const attempt of deployments.on(environment)) {
       if ("paused" !== attempt.status || answers(attempt, should)) continue;
       await cancel(state, attempt, "intent names something else", request);
      }
     }(draft.state, deployments, environment, should, request);
     if (isTried(should, tried)) {
      for (const attempt of deployments.waiting(environment)) {
       if ("paused" === attempt.status || !asksForIntent(attempt)) continue;
       await cancel(draft.state, attempt, "no longer asked for", request);
      }
      return;
     }
     if (deployments.waiting(environment).some(attempt => asksForIntent(attempt) && answers(attempt, should))) return;
     const chosen = deployments.waiting(environment).find(attempt => answers(attempt, should));
     await async function closeOlderKnowledge(state, deployments, environment, should, chosen, request) {
      const target = should && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.ek)(should.release)?.id;
      const last = deployments.lastUp(environment)?.releaseId;
      const back = void 0 !== target && void 0 !== last && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.dk)(target, last) < 0;
      for (const attempt of deployments.waiting(environment)) {
       if (attempt === chosen) continue;
       if (!should || back || asksForIntent(attempt)) await cancel(state, attempt, should ? `${target} is asked for` : "to be removed", request);
      }
      if (back) await async function takeBack(state, deployments, environment, target, request) {
       const started = deployments.on(environment).filter(({run}) => "down" !== run.type && void 0 !== run.turn);
       const taken = new Set(started.map(({releaseId}) => releaseId).filter(id => (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.dk)(id, target) > 0));
       for (const attempt of deployments.all()) {
        if (!taken.has(attempt.releaseId) || "pending" !== attempt.status) continue;
        await cancel(state, attempt, `taken back: ${environment} went to ${target}`, request);
       }
      }(state, deployments, environment, target, request);
     }(draft.state, deployments, environment, should, chosen, request);
     if (chosen) {
      chosen.run = {
       ...chosen.run,
       reason: should ? "intent" : "teardown"
      };
      await draft.state.set(chosen.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.rE, chosen.run);
     } else await async function ask(draft, deployments, environment, should, request) {
      const tried = deployments.tried(environment);
      const releaseOf = should?.release ?? tried?.run.release;
      if (void 0 === releaseOf) return;
      const release = await (0, _load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(draft.state, releaseOf);
      const item = release.items.find(each => "deploy" === each.kind && each.name === environment);
      const fn = should ? item?.fn : item?.down;
      if (!fn) return;
      const step = should ? {
       fn,
       inputs: should.input ?? {}
      } : {
       fn,
       inputs: (await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_8__.e)(draft.state, tried?.run.functions[0]?.inputs ?? {}, "keep")).inputs
      };
      const run = {
       type: should ? "up" : "down",
       release: release.ref,
       functions: [ step ],
       output: null,
       watch_files: null,
       reason: should ? "intent" : "teardown"
      };
      const ref = await (0, _add_run_js__WEBPACK_IMPORTED_MODULE_3__.Z)(draft.state, {
       ref: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.rd)(release.ref, "deploy", environment)
      }, run, request.time);
      const number = Number(ref.slice(ref.lastIndexOf("/") + 1));
      deployments.add({
       ref,
       releaseId: release.id,
       environment,
       number,
       status: "pending",
       run
      });
     }(draft, deployments, environment, should, request);
    }(draft, deployments, environment, should, request);
   });
  }
  function asksForIntent({run}) {
   const reason = (0, _deployments_js__WEBPACK_IMPORTED_MODULE_4__.A)(run);
   return "intent" === reason || "teardown" === reason;
  }
  function answers({run}, should) {
   if (!should) return "down" === run.type;
   return "down" !== run.type && (0, _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__.X)(should, {
    release: run.release,
    input: run.functions[0]?.inputs
   });
  }
  function isTried(should, tried) {
   if (!tried) return void 0 === should;
   return answers(tried, should);
  }
  async function cancel(state, attempt, why, request) {
   attempt.run = await async function cancelRun(state, ref, run, why, request) {
    const {claim: _claim, ...rest} = run;
    const cancelled = {
     ...rest,
     cancelled: {
      by: request.owner,
      why
     },
     ended: request.time
    };
    await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.rE, cancelled);
    await (0, _status_js__WEBPACK_IMPORTED_MODULE_6__.Lx)(state, ref, "cancelled", request.time);
    return cancelled;
   }(state, attempt.ref, attempt.run, why, request);
   attempt.status = "cancelled";
  }
  function isForeignStart({run, status}) {
   if (void 0 !== run.turn || void 0 === status || (0, _status_js__WEBPACK_IMPORTED_MODULE_6__.Gu)(status)) return "paused" === status && void 0 === run.turn;
   return "cancelled" !== status || void 0 !== run.started;
  }
  async function orderKey(state, {ref, status, releaseId, number}, linked) {
   const marker = await state.get((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.oJ)(ref, status ?? ""), _documents_run_js__WEBPACK_IMPORTED_MODULE_1__.Qk);
   return [ "running" === status ? 2 : ref === linked ? 1 : 0, marker ? new Date(marker.time).toISOString() : "", releaseId.slice(1).padStart(9, "0"), String(number).padStart(9, "0") ].join(" ");
  }
  function intendedId(deployments, should) {
   if (!should) return;
   const release = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.ek)(should.release);
   return release?.package === deployments.package ? release.id : "";
  }
 }
};
