"use strict";

exports.id = 9431;

exports.ids = [ 9431 ];

exports.modules = {
 1161: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qj: () => beginCascade,
   v9: () => judgeWork,
   G9: () => settle,
   Ax: () => settleWithLost
  });
  var errors = __webpack_require__(9473);
  var release_lost = __webpack_require__(1466);
  var plan = __webpack_require__(651);
  var remember = __webpack_require__(2712);
  var json = __webpack_require__(615);
  var documents_release = __webpack_require__(8700);
  var add_run = __webpack_require__(8833);
  var release_items = __webpack_require__(558);
  var load = __webpack_require__(1944);
  var take_over = __webpack_require__(9598);
  async function checkEnvironments(draft, releaseRef, {evaluation, environments}, request) {
   const {state} = draft;
   if (!(0, json.FS)(await (0, plan.environmentsOf)(state), environments)) return "outdated";
   const release = await (0, load.loadRelease)(state, releaseRef);
   const deployments = await (0, take_over.w9)(draft, release.package, request);
   const added = [];
   if (evaluation.package) {
    const document = {
     ...release.document,
     package: evaluation.package
    };
    await state.set(releaseRef, documents_release.b, document);
    for (const {items} of (0, release_items.I)((0, release_items.S)(releaseRef, document))) for (const item of items) {
     if ("deploy" !== item.kind || deployments.waiting(item.name).length > 0) continue;
     if (await deployments.should(item.name)) continue;
     added.push(await (0, add_run.Z)(state, item, (0, add_run.c)(releaseRef, item, []), request.time));
    }
   }
   await state.delete(`${releaseRef}/op/check_envs`);
   return added;
  }
  var dependencies = __webpack_require__(8263);
  class Consequences {
   #before;
   #changed=new Set;
   constructor(before) {
    this.#before = before;
   }
   changed(refs) {
    for (const ref of refs) this.#changed.add(ref);
   }
   async includes(state, ref, inputs) {
    if (!this.#before.has(ref)) return !0;
    const place = (0, dependencies.$t)(ref);
    if (void 0 !== place && this.#changed.has(place)) return !0;
    for (const {ref: read} of inputs.flatMap(each => Object.values(each ?? {}))) if (void 0 !== read && await this.#reads(state, read.split("#")[0] ?? read)) return !0;
    return !1;
   }
   includesOp(ref) {
    return !this.#before.has(ref) || [ ...this.#changed ].some(each => each.startsWith("@/environment/"));
   }
   async #reads(state, document) {
    if (this.#changed.has(document) || this.#changed.has((0, dependencies.$t)(document) ?? document)) return !0;
    return this.#changed.has(await state.resolve(document));
   }
  }
  var prepare = __webpack_require__(3419);
  var release = __webpack_require__(9362);
  var commands_session = __webpack_require__(6183);
  async function beginCascade(session) {
   const scope = {
    ...(0, commands_session.Od)(session),
    kind: "follow"
   };
   const request = {
    owner: session.owner.id,
    time: session.clock.now()
   };
   const {ready, later, heldBack, ops} = await session.world.preview(draft => (0, prepare.B)(draft, scope, request));
   const runs = [ ...ready, ...later, ...heldBack ].map(({ref, requested}) => requested ? function placeless(run) {
    return run.slice(0, run.lastIndexOf("/"));
   }(ref) : ref);
   return new Consequences(new Set([ ...runs, ...ops.map(({ref}) => ref) ]));
  }
  function settle(session, kind, consequences) {
   return new Settling(session, kind, consequences).settle();
  }
  function settleWithLost(session, kind) {
   return new Settling(session, kind, void 0, !0).settle();
  }
  class Settling {
   #session;
   #kind;
   #consequences;
   #unusable=new Set;
   #views=new Map;
   #started=[];
   #applied=new Set;
   #problems=new Map;
   #lost=[];
   #prepared;
   #passes=0;
   #findsLost;
   constructor(session, kind, consequences, findsLost = !1) {
    this.#session = session;
    this.#kind = kind;
    this.#consequences = consequences;
    this.#findsLost = findsLost;
   }
   async settle() {
    for (;;) {
     const prepared = await this.#prepare();
     if (await this.#markLost(prepared)) continue;
     if (await this.#doOps(prepared.ops)) continue;
     if ("ops" === this.#kind || !await this.#run(prepared) || this.#session.signal.aborted) break;
    }
    this.#tellWhatWaits();
    return {
     views: [ ...this.#views.values() ],
     started: this.#started,
     applied: [ ...this.#applied ],
     problems: [ ...this.#lost, ...this.#problems.values() ],
     others: this.#prepared?.others ?? [],
     intended: this.#prepared?.intended ?? new Map
    };
   }
   #note(found) {
    for (const problem of found) this.#problems.set(JSON.stringify([ problem.code, problem.ref, problem.message ]), problem);
   }
   async #prepare() {
    const {repo, commit, owner, clock, world, runner} = this.#session;
    const scope = {
     ...(0, commands_session.Od)(this.#session),
     kind: this.#kind,
     unusable: this.#unusable,
     ...void 0 === this.#consequences ? {} : {
      consequences: this.#consequences
     }
    };
    const request = {
     owner: owner.id,
     time: clock.now()
    };
    const prepared = await world.transact(`work ${this.#kind}`, async draft => {
     if (void 0 !== runner?.assignment) return (0, prepare.B)(draft, scope, request);
     await (0, remember.sG)(draft.state, repo, commit);
     const found = await (0, prepare.B)(draft, scope, request);
     for (const item of found.ready) await (0, remember.sG)(draft.state, item.repo, item.commit);
     return found;
    });
    this.#prepared = prepared;
    this.#note(prepared.problems);
    for (const {ref} of prepared.applied) this.#applied.add(ref);
    return prepared;
   }
   async #markLost({running}) {
    if (!this.#findsLost) return !1;
    this.#findsLost = !1;
    if (0 === running.length) return !1;
    const {state} = await this.#session.world.snapshot();
    const lost = await (0, release_lost.fz)(this.#session, state, running);
    this.#lost.push(...await (0, release_lost.io)(this.#session, lost));
    return lost.length > 0;
   }
   async #doOps(ops) {
    if ("continue" === this.#kind) return !1;
    let planned = !1;
    for (const op of ops) try {
     await doOp(this.#session, op);
     planned = !0;
    } catch (error) {
     this.#unusable.add(op.release);
     this.#note((0, errors.GW)(error));
    }
    return planned && "ops" !== this.#kind;
   }
   async #run({ready, held}) {
    const releases = releasesOf(ready);
    if (0 === releases.length) return !1;
    this.#passes += 1;
    const action = 0 === this.#started.length ? "continued" : "changed";
    const ran = await (0, release.iq)(this.#session, releases, action, {
     held,
     follow: ended => this.#follow(ended)
    });
    this.#note(ran.problems);
    for (const view of ran.views) this.#views.set(view.ref, view);
    for (const release of ran.unusable) this.#unusable.add(release);
    this.#started.push(...ran.started);
    this.#consequences?.changed(placesOf(ran.started));
    return ran.started.length > 0 || ran.unusable.length > 0;
   }
   async #follow(ended) {
    this.#consequences?.changed(placesOf(ended));
    if (!ended.some(run => this.#prepared?.matters(run))) return;
    const {ready, held} = await this.#prepare();
    if (ready.length > 0) this.#passes += 1;
    return {
     releases: releasesOf(ready),
     held
    };
   }
   #tellWhatWaits() {
    const {reporter} = this.#session;
    const {blocked = [], heldBack = []} = this.#prepared ?? {};
    const say = text => reporter.report({
     type: "note",
     text
    });
    const needs = waits => waits.map(({text}) => text).join(", ");
    for (const {label, waits} of blocked) say(`${label} stays as it is: ${needs(waits)}`);
    for (const {label, waits} of heldBack) say(`${label} waits: ${needs(waits)}`);
    if ("cascade" !== this.#kind || 0 === this.#passes || this.#problems.size > 0) return;
    say(`Settled in ${1 === this.#passes ? "1 pass" : `${this.#passes} passes`}: ${this.#started.length} done.`);
   }
  }
  function releasesOf(ready) {
   return [ ...new Set(ready.map(({release}) => release)) ];
  }
  function placesOf(runs) {
   return runs.flatMap(run => (0, dependencies.$t)(run) ?? []);
  }
  async function doOp(session, {release, ref, name}) {
   if ("check_envs" !== name) throw new errors._8({
    code: "document-broken",
    message: `${ref} asks for something that this program cannot do`,
    ref
   });
   for (;;) {
    const environments = await (0, plan.environmentsOf)((await session.world.snapshot()).state);
    const evaluation = await session.evaluate(release, environments);
    const request = {
     owner: session.owner.id,
     time: session.clock.now()
    };
    if ("outdated" !== await session.world.transact(`plan ${release} again`, draft => checkEnvironments(draft, release, {
     evaluation,
     environments
    }, request))) return;
   }
  }
  function judgeWork(status, {views, started, applied}, problems) {
   if (problems.length > 0) return "failed";
   const ended = views.flatMap(({runs}) => runs).filter(({ref}) => started.includes(ref));
   if (ended.some(run => "failed" === run.status || "lost" === run.status)) return "failed";
   if (ended.some(run => "cancelled" === run.status)) return "cancelled";
   if ("failed" !== status && "cancelled" !== status) return status;
   return started.length > 0 || applied.length > 0 ? "complete" : "nothing";
  }
 },
 9431: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   stateApply: () => stateApply
  });
  var _intent_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8823);
  var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6183);
  var _settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1161);
  var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3462);
  const command = "state apply";
  async function stateApply(session, argument, options) {
   const ref = (0, _target_js__WEBPACK_IMPORTED_MODULE_2__.YD)(session, argument);
   const following = options.cascade ? await (0, _settle_js__WEBPACK_IMPORTED_MODULE_1__.Qj)(session) : void 0;
   const request = {
    owner: session.owner.id,
    time: session.clock.now()
   };
   const applied = await session.world.transact(`apply ${ref}`, draft => (0, _intent_apply_js__WEBPACK_IMPORTED_MODULE_0__.xo)(draft, ref, request));
   session.reporter.report({
    type: "note",
    text: noteOf(session.short(ref), applied)
   });
   const done = "unchanged" === applied || "absent" === applied ? [] : [ ref ];
   if (!following) return {
    result: (0, _session_js__WEBPACK_IMPORTED_MODULE_3__.Bg)(command, [], [], {
     applied: done
    })
   };
   following.changed([ ref ]);
   const worked = await (0, _settle_js__WEBPACK_IMPORTED_MODULE_1__.G9)(session, "follow", following);
   const result = (0, _session_js__WEBPACK_IMPORTED_MODULE_3__.Bg)(command, worked.views, worked.problems, {
    applied: done
   });
   return {
    result: {
     ...result,
     status: (0, _settle_js__WEBPACK_IMPORTED_MODULE_1__.v9)(result.status, {
      ...worked,
      applied: done
     }, worked.problems)
    }
   };
  }
  function noteOf(ref, applied) {
   if ("absent" === applied) return `${ref} is neither in intent nor in state: there is nothing to apply`;
   return "unchanged" === applied ? `${ref} was applied already` : `Applied: ${ref} ${applied}`;
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
 651: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createRelease: () => createRelease,
   environmentsOf: () => environmentsOf,
   releaseExists: () => releaseExists
  });
  var _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(615);
  var _documents_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8700);
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2156);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6036);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3899);
  var _refs_order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3667);
  var _add_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8833);
  var _ids_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2700);
  var _items_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(558);
  var _take_over_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9598);
  async function environmentsOf(snapshot) {
   const found = await snapshot.getAll(await async function environmentRefs(snapshot) {
    const refs = (await snapshot.names("@/environment")).map(name => `@/environment/${name}`);
    return refs.every(_refs_format_js__WEBPACK_IMPORTED_MODULE_5__.$i) ? refs.sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_11__.Xo) : snapshot.match("@/environment/*");
   }(snapshot), _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__.R);
   return found.filter(environment => void 0 !== environment);
  }
  async function createRelease(draft, plan, {owner, time}) {
   const state = draft.state;
   await (0, _take_over_js__WEBPACK_IMPORTED_MODULE_10__.w9)(draft, plan.package, {
    owner,
    time
   });
   const existing = await (0, _ids_js__WEBPACK_IMPORTED_MODULE_8__.T4)(state, plan.package, plan.commit);
   if (existing.length > 0 && !plan.force) throw releaseExists(existing);
   if (await (0, _ids_js__WEBPACK_IMPORTED_MODULE_8__.gp)(state, plan.package) !== plan.id) return "outdated";
   if (!(0, _documents_json_js__WEBPACK_IMPORTED_MODULE_1__.FS)(await environmentsOf(state), plan.environments)) return "outdated";
   const ref = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_6__.nW)(plan.package, plan.id);
   const document = {
    commit: plan.commit,
    package: plan.plan,
    ...void 0 === plan.subject ? {} : {
     subject: plan.subject
    },
    created: time
   };
   await state.set(ref, _documents_release_js__WEBPACK_IMPORTED_MODULE_2__.b, document);
   await state.set((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_6__.lu)(ref, plan.commit), _documents_run_js__WEBPACK_IMPORTED_MODULE_3__.Qk, {
    time
   });
   const phases = (0, _items_js__WEBPACK_IMPORTED_MODULE_9__.I)((0, _items_js__WEBPACK_IMPORTED_MODULE_9__.S)(ref, document));
   for (const [index, phase] of phases.entries()) {
    const dependencies = (phases[index - 1]?.items ?? []).map(item => `${item.ref}/*/status/complete`);
    for (const item of phase.items) await (0, _add_run_js__WEBPACK_IMPORTED_MODULE_7__.Z)(state, item, (0, 
    _add_run_js__WEBPACK_IMPORTED_MODULE_7__.c)(ref, item, dependencies), time);
   }
   return ref;
  }
  function releaseExists(releases) {
   const newest = releases.at(-1) ?? "";
   const {package: pkg = "", id = ""} = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_6__.ek)(newest) ?? {};
   return new _errors_js__WEBPACK_IMPORTED_MODULE_4__._8({
    code: "release-exists",
    message: `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_6__.Wy)(pkg)} has a release of this commit: ${id}`,
    ref: newest,
    fix: `ocuroot release continue ${newest}, or make another one: --force`
   });
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
