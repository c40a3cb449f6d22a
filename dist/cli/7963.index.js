"use strict";

exports.id = 7963;

exports.ids = [ 7963 ];

exports.modules = {
 3954: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => reportWarnings,
   n: () => acceptEvaluation
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  function acceptEvaluation({warnings}) {
   const unknown = warnings.filter(({code}) => "environment-unknown" === code);
   if (unknown.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__._8(unknown);
  }
  function reportWarnings(reporter, {warnings}) {
   for (const problem of warnings) reporter.report({
    type: "warning",
    problem
   });
  }
 },
 7963: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   push: () => push_push
  });
  var errors = __webpack_require__(9473);
  var refs_glob = __webpack_require__(2232);
  var names = __webpack_require__(3899);
  var load = __webpack_require__(1944);
  var retry = __webpack_require__(336);
  var remember = __webpack_require__(2712);
  var prepare = __webpack_require__(3419);
  var push = __webpack_require__(9006);
  var push_files = __webpack_require__(4108);
  var asking = __webpack_require__(9616);
  var overlooked = __webpack_require__(6275);
  var json = __webpack_require__(615);
  var order = __webpack_require__(3667);
  var ids = __webpack_require__(2700);
  var plan = __webpack_require__(651);
  var accept_evaluation = __webpack_require__(3954);
  const mostPasses = 4;
  async function evaluateFiles(session, files) {
   let environments = await (0, plan.environmentsOf)((await session.world.snapshot()).state);
   for (let passes = 1; ;passes += 1) {
    const pass = await evaluateAll(session, files, environments);
    const together = union(environments, pass.evaluated.flatMap(({evaluation}) => evaluation.registered));
    if ((0, json.FS)(together, environments) || passes === mostPasses) {
     show(session, pass);
     return {
      files: pass.evaluated,
      environments,
      broken: pass.broken,
      problems: pass.problems
     };
    }
    for (const {evaluation} of pass.evaluated) evaluation.dispose?.();
    environments = together;
   }
  }
  async function evaluateAll(session, files, environments) {
   const evaluated = [];
   const broken = [];
   const problems = [];
   const {state} = await session.world.snapshot();
   for (const file of files) {
    const pkg = (0, names.Cq)(session.repo, file);
    const id = await (0, ids.gp)(state, pkg);
    const prints = [];
    const onPrint = text => void prints.push(text);
    const request = {
     file,
     base: (0, names.nW)(pkg, id),
     environments,
     onPrint,
     signal: session.signal
    };
    try {
     const evaluation = await session.config.evaluate(request);
     (0, accept_evaluation.n)(evaluation);
     evaluated.push({
      file,
      id,
      evaluation,
      prints
     });
    } catch (error) {
     broken.push(file);
     problems.push(...(0, errors.GW)(error));
    }
   }
   return {
    evaluated,
    broken,
    problems
   };
  }
  function union(known, registered) {
   return [ ...new Map([ ...known, ...registered ].map(each => [ (0, names.Hu)(each.name), each ])) ].sort(([a], [b]) => (0, 
   order.Xo)(a, b)).map(([, environment]) => environment);
  }
  function show(session, {evaluated}) {
   for (const {file, prints, evaluation} of evaluated) {
    for (const text of prints) session.onPrint(file, text);
    (0, accept_evaluation.O)(session.reporter, evaluation);
   }
  }
  var push_index = __webpack_require__(3836);
  var diff = __webpack_require__(1600);
  var commands_session = __webpack_require__(6183);
  var settle = __webpack_require__(1161);
  var work_trigger = __webpack_require__(8788);
  const command = "push";
  const indexRef = "@/push/intent_commit";
  var documents_intent = __webpack_require__(2043);
  var apply = __webpack_require__(8823);
  var release_freeze = __webpack_require__(2675);
  var release_items = __webpack_require__(558);
  async function planRows(session, files) {
   const request = {
    owner: session.owner.id,
    time: session.clock.now()
   };
   return session.world.preview(async draft => {
    for (const {evaluation} of files) await (0, apply.qR)(draft, evaluation, request);
    const rows = [];
    for (const file of [ ...files ].sort((one, other) => rank(one) - rank(other))) rows.push(...environmentRows(file), ...await packageRows(session, draft, file));
    return rows;
   });
  }
  function rank({evaluation}) {
   return evaluation.registered.length > 0 ? 0 : 1;
  }
  function environmentRows({file, evaluation}) {
   const what = evaluation.registered.map(({name}) => name);
   return 0 === what.length ? [] : [ {
    package: label(file),
    kind: "environment",
    what,
    change: [ "registered" ],
    why: `${file} changed`
   } ];
  }
  async function packageRows(session, sources, {file, id, evaluation}) {
   if (!evaluation.package) return [];
   const pkg = (0, names.Cq)(session.repo, file);
   const release = `${pkg}/@${id}`;
   const items = (0, release_items.S)(release, {
    commit: session.commit,
    package: evaluation.package
   });
   const rows = [];
   for (const {name, items: members} of (0, release_items.I)(items)) {
    const why = "" === name ? `${file} is due` : `phase ${name}`;
    const tasks = members.filter(({kind}) => "task" === kind).map(item => item.name);
    const deploying = members.filter(({kind}) => "deploy" === kind);
    const deploys = deploying.map(item => item.name);
    const values = members.flatMap(({inputs}) => Object.values(inputs).flatMap(({ref}) => void 0 !== ref && /\/custom\//.test(ref) ? [ ref ] : []));
    const what = [ ...new Set(values) ].map(ref => ref.slice(ref.indexOf("custom/")));
    if (what.length > 0) rows.push({
     package: label(file),
     kind: "value",
     what,
     change: [],
     why: `asked for by ${why}`
    });
    if (tasks.length > 0) rows.push({
     package: label(file),
     kind: "tasks",
     what: tasks,
     change: [ "new release" ],
     why
    });
    if (deploys.length > 0) {
     const held = await Promise.all(deploying.map(item => holdOf(session, sources, release, item)));
     const change = await Promise.all(deploys.map(each => changeOf(sources, pkg, each)));
     rows.push({
      package: label(file),
      kind: "deploy",
      what: deploys,
      change: change.map((text, index) => [ text, ...held[index] ?? [] ].join(", ")),
      why
     });
    }
   }
   return rows;
  }
  async function holdOf(session, {intent}, release, {name, freeze}) {
   const {package: pkg = "", id = ""} = (0, names.ek)(release) ?? {};
   const freezes = new release_freeze.dj(intent, session.clock.now());
   const hold = await freezes.of({
    package: pkg,
    releaseId: id,
    environment: name,
    windows: freeze
   });
   return void 0 === hold ? [] : [ (0, release_freeze.B$)(hold).text ];
  }
  async function changeOf({intent, state}, pkg, environment) {
   const now = await intent.get((0, names.pV)(pkg, "deploy", environment), documents_intent.v);
   if (!now) return "first";
   return `${(0, names.ek)(await state.resolve(now.release))?.id ?? "?"} → new`;
  }
  function label(file) {
   return file.replace(/\.ocu\.star$/, "");
  }
  var release = __webpack_require__(9362);
  const push_command = "push";
  async function push_push(session, options) {
   const {source, store} = session;
   if (void 0 !== store) return async function pushIntent(session, options) {
    if ("state" === session.store.tag) (0, errors.fJ)("usage", `${session.store.path} is a checkout of the state store; what is there is never pushed by hand`, {
     fix: "change the intent, in its own checkout or with ocuroot state set"
    });
    if (options.dryrun) return async function dryRun(session) {
     const {differences, problems} = await (0, diff.q)(await session.world.snapshot());
     const refs = differences.map(({ref}) => ref);
     return {
      result: (0, commands_session.Bg)(command, [], [ ...problems, ...await (0, overlooked.L)(session, new Map) ]),
      stdout: refs.map(ref => `${ref}\n`).join(""),
      json: {
       schema: 1,
       command,
       refs
      }
     };
    }(session);
    const everywhere = options.cascade ?? void 0 === session.trigger;
    const worked = await (0, settle.Ax)(session, everywhere ? "cascade" : "any");
    const asked = await (0, work_trigger.p)(session, worked.others);
    const {triggered} = asked;
    if (void 0 !== session.store.commit) await async function note(session, commit) {
     await session.world.transact("note the intent that was pushed", async ({state}) => {
      const before = await state.get(indexRef, push_index.W);
      if (before?.commit === commit) return;
      const previous_commit = before?.commit ?? "";
      await state.set(indexRef, push_index.W, {
       ...before,
       commit,
       previous_commit,
       release_configs: null
      });
     });
    }(session, session.store.commit);
    const problems = [ ...worked.problems, ...asked.problems, ...await (0, overlooked.L)(session, worked.intended) ];
    const elsewhere = (0, remember.QR)(worked.others);
    const result = (0, commands_session.Bg)(command, (0, asking.Yl)(worked.views, asked), problems, {
     ...0 === worked.applied.length ? {} : {
      applied: worked.applied
     },
     ...0 === elsewhere.length ? {} : {
      elsewhere
     },
     ...0 === triggered.length ? {} : {
      triggered
     }
    });
    return {
     result: {
      ...result,
      status: (0, settle.v9)(result.status, worked, problems)
     }
    };
   }({
    ...session,
    store
   }, options);
   const only = options.files ?? [];
   if (options.dryrun) return async function push_dryRun(session, {order, files}) {
    const evaluated = "older" === order ? {
     files: [],
     problems: []
    } : await evaluateFiles(session, files);
    if (0 === evaluated.files.length && evaluated.problems.length > 0) throw new errors._8(evaluated.problems);
    const [environments, packages] = [ evaluated.files, evaluated.files ].map((each, index) => each.filter(({evaluation}) => 0 === index ? evaluation.registered.length > 0 : evaluation.package));
    const names = [ ...environments ?? [], ...packages ?? [] ].map(({file}) => file);
    const result = (0, commands_session.Bg)(push_command, [], [ ...evaluated.problems, ...await (0, 
    overlooked.L)(session, await intended(session)) ]);
    return {
     result: 0 === names.length || result.problems.length > 0 ? result : {
      ...result,
      status: "complete"
     },
     stdout: names.map(name => `${name}\n`).join(""),
     json: {
      schema: 1,
      command: push_command,
      commit: session.commit,
      files: names,
      plan: toJson(await planRows(session, evaluated.files)),
      ...0 === result.problems.length ? {} : {
       problems: toJson(result.problems)
      }
     }
    };
   }(session, await planPush(session, source, only));
   await async function refuseUncommitted(source) {
    const files = await source.uncommitted();
    if (0 === files.length) return;
    const shown = files.slice(0, 10).join(", ");
    (0, errors.fJ)("uncommitted", `there are changes that are in no commit: ${shown}${files.length > 10 ? ", …" : ""}`, {
     fix: "commit them, or put them away with git stash --include-untracked"
    });
   }(source);
   const pushed = await async function record(session, source, only) {
    for (;;) {
     const plan = await planPush(session, source, only);
     if ("older" === plan.order) return {
      newer: plan.last ?? ""
     };
     if ("same" === plan.order && 0 === plan.files.length) return {
      releases: [],
      environments: [],
      problems: []
     };
     const {broken, problems, ...evaluated} = await evaluateFiles(session, plan.files);
     if ("same" === plan.order && 0 === evaluated.files.length) return {
      releases: [],
      environments: [],
      problems
     };
     const request = {
      owner: session.owner.id,
      by: await session.actor(),
      time: session.clock.now()
     };
     const pushed = await (0, push.vr)(() => session.world.transact(`push ${session.commit}`, draft => (0, 
     push.Q1)(draft, {
      ...evaluated,
      repo: session.repo,
      commit: session.commit,
      ...void 0 === session.subject ? {} : {
       subject: session.subject
      },
      before: plan.before,
      left: [ ...plan.left, ...broken ]
     }, request)));
     if ("outdated" !== pushed) return {
      ...pushed,
      problems
     };
    }
   }(session, source, only);
   if ("newer" in pushed) return function overtaken(session, newer) {
    const text = `Nothing to do: ${newer.slice(0, 7)} was pushed already, and it is newer than ${session.commit.slice(0, 7)}`;
    session.reporter.report({
     type: "note",
     text
    });
    return {
     result: (0, commands_session.Bg)(push_command, [], [])
    };
   }(session, pushed.newer);
   for (const {ref, evaluation} of pushed.releases) session.evaluated(ref, evaluation);
   for (const environment of pushed.environments) session.reporter.report({
    type: "environment",
    ...environment
   });
   return {
    result: await work(session, pushed, options)
   };
  }
  async function planPush(session, source, only) {
   const {state} = await session.world.snapshot();
   const {ref: before, index} = await (0, push.zR)(state, session.repo);
   const order = void 0 === index ? "first" : await source.compare(index.commit);
   const base = "newer" === order ? index?.commit : void 0;
   const watched = await (0, push_files.h)(state, index);
   const configFiles = await source.configFiles();
   const wanted = function limitedTo(files, globs) {
    const matchers = globs.map(glob => ({
     glob,
     matches: (0, refs_glob.cQ)(glob)
    }));
    const useless = matchers.find(({matches}) => !files.some(matches));
    if (useless) (0, errors.fJ)("file-not-found", `no release file matches ${useless.glob}`, {
     fix: "correct the input files"
    });
    return file => 0 === matchers.length || matchers.some(({matches}) => matches(file));
   }(configFiles, only);
   const chosen = (0, push_files.k)({
    repo: session.repo,
    configFiles,
    watched,
    ignore: source.ignore,
    ...base ? {
     changed: await source.changedSince(base)
    } : {},
    ..."same" === order ? {
     changed: []
    } : {}
   });
   const files = "older" === order ? [] : await async function notReleased(session, files) {
    const released = new Set((await releasesHere(session)).map(ref => (0, names.ek)(ref)?.package));
    return files.filter(file => !released.has(`${session.repo}/-/${file}`));
   }(session, chosen.filter(wanted));
   return {
    order,
    before,
    last: index?.commit,
    files,
    left: chosen.filter(file => !wanted(file))
   };
  }
  async function releasesHere({world, repo, commit}) {
   const {state} = await world.snapshot();
   return (await state.match(`${(0, refs_glob.yk)(repo)}/-/**/@r*/commit/${(0, refs_glob.yk)(commit)}`)).map(marker => marker.slice(0, marker.lastIndexOf("/commit/")));
  }
  async function intended(session) {
   const request = {
    owner: session.owner.id,
    time: session.clock.now()
   };
   const scope = {
    ...(0, commands_session.Od)(session),
    kind: "continue"
   };
   return (await session.world.preview(draft => (0, prepare.B)(draft, scope, request))).intended;
  }
  function toJson(shown) {
   return JSON.parse(JSON.stringify(shown));
  }
  async function work(session, pushed, {retry, cascade}) {
   const made = pushed.releases.map(({ref}) => ref);
   const known = (await releasesHere(session)).filter(ref => !made.includes(ref));
   const problems = [ ...pushed.problems, ...await (0, release.i)(session) ];
   if (retry) problems.push(...await reopen(session, known));
   const first = await (0, release.iq)(session, made, "created");
   const again = await (0, release.iq)(session, known, "continued");
   const worked = await (0, settle.G9)(session, cascade ?? void 0 === session.trigger ? "cascade" : "any");
   const asked = await (0, work_trigger.p)(session, worked.others);
   const {triggered} = asked;
   problems.push(...first.problems, ...again.problems, ...worked.problems, ...asked.problems);
   problems.push(...await (0, overlooked.L)(session, worked.intended));
   await session.world.transact("note what is watched", ({state}) => (0, push.z1)(state, session.repo));
   const own = [ ...first.views, ...again.views ];
   const found = [ ...own.map(view => worked.views.find(({ref}) => ref === view.ref) ?? view), ...worked.views.filter(({ref}) => own.every(view => view.ref !== ref)) ];
   const views = (0, asking.Yl)(found, asked);
   const elsewhere = (0, remember.QR)(worked.others);
   const environments = pushed.environments.map(({name}) => name);
   const result = (0, commands_session.Bg)(push_command, views, problems, {
    ...0 === environments.length ? {} : {
     environments
    },
    ...0 === worked.applied.length ? {} : {
     applied: worked.applied
    },
    ...0 === elsewhere.length ? {} : {
     elsewhere
    },
    ...0 === triggered.length ? {} : {
     triggered
    }
   });
   if (own.some(({status}) => "failed" === status || "cancelled" === status)) return result;
   return {
    ...result,
    status: (0, settle.v9)(result.status, {
     ...worked,
     started: [ ...first.started, ...worked.started ]
    }, problems)
   };
  }
  async function reopen(session, releases) {
   const problems = [];
   for (const release of releases) {
    if (!await hasFailed(session, release)) continue;
    const request = {
     owner: session.owner.id,
     time: session.clock.now()
    };
    try {
     await session.world.transact(`retry ${release}`, draft => (0, retry.g)(draft, release, request));
    } catch (error) {
     if (!(error instanceof errors._8 && "nothing-to-retry" === error.code)) problems.push(...(0, 
     errors.GW)(error));
    }
   }
   return problems;
  }
  async function hasFailed(session, ref) {
   const {state} = await session.world.snapshot();
   const {items} = await (0, load.loadRelease)(state, ref);
   for (const item of items) {
    const status = (await (0, load.runsOf)(state, item.ref)).at(-1)?.status;
    if ("failed" === status || "cancelled" === status) return !0;
   }
   return !1;
  }
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
 3836: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => pushIndexDocument
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
  const configSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
   watch_files: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())),
   release: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   due: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY())
  });
  const pushIndexDocument = {
   name: "push index",
   bodyType: "*models.PushIndex",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    previous_commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    release_configs: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), configSchema))
   })
  };
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
 4108: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => watchedPaths,
   k: () => filesToRelease
  });
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  var _refs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2232);
  var _refs_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3667);
  var _release_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1944);
  function filesToRelease({repo, configFiles, changed, watched, ignore}) {
   const ignored = ignore.map(_refs_glob_js__WEBPACK_IMPORTED_MODULE_1__.cQ);
   const candidates = configFiles.filter(file => !ignored.some(matches => matches(file)));
   if (void 0 === changed) return [ ...candidates ].sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_3__.Xo);
   const paths = new Set(changed.map(({inRoot}) => inRoot));
   return candidates.filter(file => paths.has(file) || !0 === watched[`${repo}/-/${file}`]?.due || (watched[`${repo}/-/${file}`]?.watch_files ?? []).some(watch => function touches(watch, changed) {
    const wanted = watch.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    if ("" === wanted || "." === wanted) return changed.length > 0;
    const within = path => path === wanted || !0 === path?.startsWith(`${wanted}/`);
    return changed.some(({path, inRoot}) => within(path) || within(inRoot));
   }(watch, changed))).sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_3__.Xo);
  }
  async function watchedPaths(state, index) {
   const watched = {};
   for (const [pkg, config] of Object.entries(index?.release_configs ?? {})) watched[pkg] = void 0 === config.release ? config : await readWatches(state, config, config.release);
   return watched;
  }
  async function readWatches(state, config, ref) {
   if (!await state.has(ref)) return config;
   const {items} = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_2__.loadRelease)(state, ref);
   const paths = new Set;
   let open = !1;
   for (const item of items) {
    const ended = (await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_2__.runsOf)(state, item.ref)).filter(({status}) => "complete" === status);
    if (0 === ended.length) open = !0;
    for (const run of ended) for (const path of (await state.get(run.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE))?.watch_files ?? []) paths.add(path);
   }
   if (open) for (const path of config.watch_files ?? []) paths.add(path);
   const watch_files = 0 === paths.size ? null : [ ...paths ].sort(_refs_order_js__WEBPACK_IMPORTED_MODULE_3__.Xo);
   const {release: _release, ...settled} = config;
   return open ? {
    ...config,
    watch_files
   } : {
    ...settled,
    watch_files
   };
  }
 },
 9006: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q1: () => recordPush,
   vr: () => pushedOr,
   z1: () => settleWatches,
   zR: () => lastPush
  });
  var _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3836);
  var _intent_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8823);
  var _refs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
  var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
  var _release_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(651);
  var _push_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4108);
  function pushIndexLink(repo) {
   return `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.M$)(repo, "")}/push/index`;
  }
  async function lastPush(state, repo) {
   const ref = await state.linkAt(pushIndexLink(repo));
   const index = void 0 === ref ? void 0 : await state.get(ref, _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__.W);
   return {
    ...void 0 === ref ? {} : {
     ref
    },
    ...void 0 === index ? {} : {
     index
    }
   };
  }
  class WorldMoved extends Error {}
  async function pushedOr(transact) {
   try {
    return await transact();
   } catch (error) {
    if (error instanceof WorldMoved) return "outdated";
    throw error;
   }
  }
  async function recordPush(draft, plan, request) {
   const {ref: before, index} = await lastPush(draft.state, plan.repo);
   if (before !== plan.before) throw new WorldMoved;
   const watched = await (0, _push_files_js__WEBPACK_IMPORTED_MODULE_6__.h)(draft.state, index);
   const environments = [];
   for (const {evaluation} of plan.files) environments.push(...await (0, _intent_apply_js__WEBPACK_IMPORTED_MODULE_1__.qR)(draft, evaluation, request));
   const releases = [];
   for (const file of plan.files) {
    const ref = await releaseFile(draft, plan, file, request);
    if (void 0 !== ref) releases.push({
     ref,
     evaluation: file.evaluation
    });
   }
   await async function moveIndex(state, {repo, commit}, index, release_configs) {
    const ref = `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.M$)(repo, commit)}/push/index`;
    const previous_commit = index?.commit === commit ? index.previous_commit : index?.commit ?? "";
    await state.set(ref, _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__.W, {
     ...index?.commit === commit ? index : {},
     commit,
     previous_commit,
     release_configs
    });
    await state.link(pushIndexLink(repo), ref);
   }(draft.state, plan, index, function configsAfter({repo, files, left}, watched, releases) {
    const configs = {
     ...watched
    };
    for (const {file} of files) {
     const {due: _due, ...config} = configs[(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Cq)(repo, file)] ?? {};
     if (Object.keys(config).length > 0) configs[(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Cq)(repo, file)] = config; else delete configs[(0, 
     _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Cq)(repo, file)];
    }
    for (const {ref} of releases) {
     const pkg = ref.slice(0, ref.lastIndexOf("/@"));
     configs[pkg] = {
      watch_files: null,
      ...configs[pkg],
      release: ref
     };
    }
    for (const file of left) {
     const pkg = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Cq)(repo, file);
     configs[pkg] = {
      watch_files: null,
      ...configs[pkg],
      due: !0
     };
    }
    return configs;
   }(plan, watched, releases));
   return {
    releases,
    environments
   };
  }
  async function releaseFile(draft, {repo, commit, subject, environments}, {file, id, evaluation}, request) {
   if (!evaluation.package) return;
   const pkg = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Cq)(repo, file);
   if ((await (0, _release_ids_js__WEBPACK_IMPORTED_MODULE_4__.T4)(draft.state, pkg, commit)).length > 0) throw new WorldMoved;
   const plan = {
    package: pkg,
    id,
    commit,
    plan: evaluation.package,
    environments,
    force: !1
   };
   const made = await (0, _release_plan_js__WEBPACK_IMPORTED_MODULE_5__.createRelease)(draft, {
    ...plan,
    ...void 0 === subject ? {} : {
     subject
    }
   }, request);
   if ("outdated" === made) throw new WorldMoved;
   for (const op of await draft.state.match(`${(0, _refs_glob_js__WEBPACK_IMPORTED_MODULE_2__.yk)(pkg)}/@r*/op/check_envs`)) await draft.state.delete(op);
   return made;
  }
  async function settleWatches(state, repo) {
   const {ref, index} = await lastPush(state, repo);
   if (void 0 === ref || void 0 === index) return;
   await state.set(ref, _documents_push_index_js__WEBPACK_IMPORTED_MODULE_0__.W, {
    ...index,
    release_configs: {
     ...await (0, _push_files_js__WEBPACK_IMPORTED_MODULE_6__.h)(state, index)
    }
   });
  }
 }
};
