"use strict";

exports.id = 6214;

exports.ids = [ 6214 ];

exports.modules = {
 6214: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   freeze: () => freeze_freeze,
   thaw: () => thaw
  });
  var errors = __webpack_require__(9473);
  var documents_freeze = __webpack_require__(8246);
  var names = __webpack_require__(3899);
  function documentsOf({environments, packages}) {
   if (0 === packages.length) return environments.map(name => ({
    ref: (0, names.FJ)(name),
    name
   }));
   const where = 0 === environments.length ? [ "" ] : environments;
   return packages.flatMap(pkg => where.map(name => ({
    ref: (0, names.FJ)(name, pkg),
    name: "" === name ? (0, names.Wy)(pkg) : `${(0, names.Wy)(pkg)} in ${name}`
   })));
  }
  async function checkEnvironment({intent}, name) {
   if (await intent.has((0, names.Hu)(name))) return;
   const there = (await intent.children("@/environment")).join(", ") || "none";
   (0, errors.fJ)("environment-unknown", `environment "${name}" does not exist; there are ${there}`, {
    ref: (0, names.Hu)(name)
   });
  }
  async function checkPackage({state, intent}, pkg) {
   if (!((await state.children(pkg)).length > 0 || (await intent.children(pkg)).length > 0)) (0, 
   errors.fJ)("ref-not-found", `${(0, names.Wy)(pkg)} has no release and no intent`, {
    ref: pkg
   });
  }
  async function checkExempt(draft, text) {
   if (void 0 === (0, names.ek)(text)) return text;
   const ref = await draft.state.resolve(text);
   if (!await draft.state.has(ref)) (0, errors.fJ)("ref-not-found", `there is no release ${text}`, {
    ref: text
   });
   return ref;
  }
  var format = __webpack_require__(6036);
  var parse = __webpack_require__(2216);
  var resolve = __webpack_require__(2559);
  var freeze = __webpack_require__(2675);
  var commands_session = __webpack_require__(6183);
  var settle = __webpack_require__(1161);
  async function freeze_freeze(session, options) {
   const now = session.clock.now();
   const until = void 0 === options.until ? void 0 : function momentOf(text, now) {
    const [, amount, unit = ""] = /^(\d+)([mhdw])$/.exec(text) ?? [];
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00` : text;
    const time = void 0 === amount ? Date.parse(date) : Date.parse(now) + Number(amount) * (units[unit] ?? 0);
    if (Number.isNaN(time)) (0, errors.fJ)("usage", `"${text}" is no time`, {
     fix: "write 2026-12-27, 2026-12-27T08:00, 2026-12-27T08:00:00Z, 12h or 3d"
    });
    const moment = new Date(time).toISOString();
    if (moment <= now) (0, errors.fJ)("usage", `"${text}" is past`, {
     fix: "name a moment that has yet to come"
    });
    return moment;
   }(options.until, now);
   const exempt = (options.exempt ?? []).map(text => releaseOrPackage(session, text));
   for (const ref of exempt) await warnOfUnknown(session, ref);
   const document = {
    reason: options.reason,
    ...void 0 === until ? {} : {
     until
    },
    ...0 === exempt.length ? {} : {
     exempt
    },
    by: await session.actor(),
    at: now
   };
   const target = targetOf(session, options, "freeze");
   const names = await session.world.transact(`freeze ${spoken(options)}`, draft => async function setFreeze(draft, target, freeze) {
    for (const name of target.environments) await checkEnvironment(draft, name);
    for (const pkg of target.packages) await checkPackage(draft, pkg);
    const exempt = [];
    for (const ref of freeze.exempt ?? []) exempt.push(await checkExempt(draft, ref));
    const documents = documentsOf(target);
    const {exempt: _exempt, ...rest} = freeze;
    for (const {ref} of documents) await draft.intent.set(ref, documents_freeze.Vv, {
     ...rest,
     ...exempt.length > 0 ? {
      exempt
     } : {}
    });
    return documents.map(({name}) => name);
   }(draft, target, document));
   const end = void 0 === until ? "" : ` until ${(0, freeze.Am)(until)}`;
   session.reporter.report({
    type: "note",
    text: `Frozen${end}: ${names.join(", ")}`
   });
   return {
    result: {
     ...(0, commands_session.Bg)("freeze", [], []),
     status: "complete"
    }
   };
  }
  async function thaw(session, options) {
   const target = targetOf(session, options, "thaw");
   const following = options.cascade ? await (0, settle.Qj)(session) : void 0;
   const names = await session.world.transact(`thaw ${spoken(options)}`, draft => async function removeFreeze(draft, target) {
    const thawed = [];
    for (const {ref, name} of documentsOf(target)) if (await draft.intent.delete(ref)) thawed.push(name);
    return thawed;
   }(draft, target));
   const text = 0 === names.length ? "Nothing of this was frozen" : `Thawed: ${names.join(", ")}`;
   session.reporter.report({
    type: "note",
    text
   });
   const status = 0 === names.length ? "nothing" : "complete";
   if (!following) return {
    result: {
     ...(0, commands_session.Bg)("thaw", [], []),
     status
    }
   };
   const worked = await (0, settle.G9)(session, "follow", following);
   const result = (0, commands_session.Bg)("thaw", worked.views, worked.problems);
   return {
    result: {
     ...result,
     status: (0, settle.v9)(result.status, worked, worked.problems)
    }
   };
  }
  function spoken({names, package: packages = []}) {
   return [ ...names, ...packages ].join(" ");
  }
  function targetOf(session, {names, package: packages = []}, command) {
   const isFile = name => name.endsWith(".ocu.star");
   const files = [ ...names.filter(isFile), ...packages ];
   const environments = names.filter(name => !isFile(name)).map(name => name.replace(/^@\/environment\//, ""));
   if (files.length + environments.length > 0) return {
    environments,
    packages: files.map(file => packageOf(session, file))
   };
   return (0, errors.fJ)("usage", `nothing is named to ${command}`, {
    fix: "name environments or files of packages"
   });
  }
  function packageOf(session, text) {
   const ref = (0, resolve.Un)((0, parse.r)(text), session.folder);
   return (0, names.Cq)(ref.repo, ref.path);
  }
  function releaseOrPackage(session, text) {
   const ref = (0, resolve.Un)((0, parse.r)(text), session.folder);
   return ref.release ? (0, format.rq)({
    ...ref,
    kind: "",
    subpath: "",
    fragment: ""
   }) : (0, names.Cq)(ref.repo, ref.path);
  }
  async function warnOfUnknown({world, source, repo, store, reporter}, ref) {
   const pkg = (0, names.ek)(ref)?.package ?? ref;
   if (void 0 !== store || !pkg.startsWith(`${repo}/-/`)) return;
   const {state} = await world.snapshot();
   const file = pkg.slice(`${repo}/-/`.length);
   if ((await state.children(pkg)).length > 0) return;
   const files = await source.configFiles().catch(() => {});
   if (void 0 === files || files.includes(file)) return;
   const message = `${file} is exempt from the freeze, and there is no such file`;
   reporter.report({
    type: "warning",
    problem: {
     code: "file-not-found",
     message,
     fix: "check its name"
    }
   });
  }
  const units = {
   m: 6e4,
   h: 36e5,
   d: 864e5,
   w: 6048e5
  };
 },
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
 }
};
