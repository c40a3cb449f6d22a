"use strict";

exports.id = 9362;

exports.ids = [ 9362 ];

exports.modules = {
 9362: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   dM: () => distinct,
   i: () => findLost,
   iq: () => runReleases
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _refs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2232);
  var _release_drive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2439);
  var _release_freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2675);
  var _release_lost_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1466);
  var _release_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5681);
  var _work_identify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4638);
  async function findLost(session, pkg) {
   const {state} = await session.world.snapshot();
   const {running} = await (0, _work_identify_js__WEBPACK_IMPORTED_MODULE_6__.t)(state, void 0 === pkg ? void 0 : (0, 
   _refs_glob_js__WEBPACK_IMPORTED_MODULE_1__.yk)(pkg));
   return (0, _release_lost_js__WEBPACK_IMPORTED_MODULE_4__.ZT)(session, state, running);
  }
  async function runReleases(session, releases, action, options = {}) {
   const before = void 0 === options.view ? (await viewAll(session, releases)).views : [ options.view ];
   for (const release of before) session.reporter.report({
    type: "release",
    action,
    release
   });
   const {started, releases: worked, unusable, problems} = await (0, _release_drive_js__WEBPACK_IMPORTED_MODULE_2__.J)(session, releases, options);
   const after = await viewAll(session, worked);
   for (const release of after.views) session.reporter.report({
    type: "release",
    action: "changed",
    release
   });
   return {
    views: after.views,
    started,
    unusable,
    problems: distinct([ ...problems, ...after.problems ])
   };
  }
  function distinct(problems) {
   return [ ...new Map(problems.map(problem => [ `${problem.ref} ${problem.message}`, problem ])).values() ];
  }
  async function viewAll(session, releases) {
   const {state, intent} = await session.world.snapshot();
   const freezes = new _release_freeze_js__WEBPACK_IMPORTED_MODULE_3__.dj(intent, session.clock.now());
   const views = [];
   const problems = [];
   for (const ref of releases) try {
    views.push(await (0, _release_view_js__WEBPACK_IMPORTED_MODULE_5__.nB)(state, ref, freezes));
   } catch (error) {
    problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.GW)(error));
   }
   return {
    views,
    problems
   };
  }
 },
 5538: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => tryAgain
  });
  var _add_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
  var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(336);
  var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1334);
  const certain = new Set([ "bad-result", "secret-in-output", "value-invalid", "input-invalid", "parameter-mismatch", "function-missing", "package-invalid", "undefined-name", "config-syntax" ]);
  const longestPause = 300;
  async function tryAgain(state, item, ref, run, failure, time) {
   const made = run.automatic ?? 0;
   const most = function allowed({rules}, {kind, code}) {
    const retries = rules.retries ?? 0;
    if ("lost" === kind) return "retry" === rules.on_lost ? Math.max(retries, 1) : 0;
    return "error" === kind && !certain.has(code ?? "") ? retries : 0;
   }(item, failure);
   if (made >= most) return;
   const pause = "lost" === failure.kind ? 0 : (item.rules.retry_delay ?? 0) * 2 ** Math.min(made, 20);
   const seconds = Math.min(longestPause, pause);
   const notBefore = new Date(Date.parse(time) + 1e3 * seconds).toISOString();
   await (0, _status_js__WEBPACK_IMPORTED_MODULE_2__.Lx)(state, ref, "failed_retried", time);
   const next = {
    ...(0, _retry_js__WEBPACK_IMPORTED_MODULE_1__.T)(run, ref),
    automatic: made + 1,
    automatic_of: most,
    not_before: notBefore
   };
   return {
    ref: await (0, _add_run_js__WEBPACK_IMPORTED_MODULE_0__.Z)(state, item, next, time),
    notBefore
   };
  }
 },
 2439: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => claimRequest,
   J: () => driveReleases
  });
  var errors = __webpack_require__(9473);
  var names = __webpack_require__(3899);
  var claim = __webpack_require__(1656);
  var deployments = __webpack_require__(1182);
  var load = __webpack_require__(1944);
  var freeze = __webpack_require__(2675);
  var release_status = __webpack_require__(1334);
  var release_view = __webpack_require__(5681);
  class RunReports {
   #ctx;
   #phases=new Map;
   constructor(ctx) {
    this.#ctx = ctx;
   }
   async opened(claimed) {
    for (const {item, release} of claimed) {
     if (item.phase <= (this.#phases.get(release.ref) ?? 0)) continue;
     this.#phases.set(release.ref, item.phase);
     await this.#changed(release.ref);
    }
   }
   async ended({item, ref, release}) {
    const {state, intent} = await this.#ctx.world.snapshot();
    const status = await (0, release_status.c2)(state, ref);
    const freezes = new freeze.dj(intent, this.#ctx.clock.now());
    const run = await (0, release_view.bz)(state, release, item, ref, status, new Set([ item.phase ]), freezes);
    this.#ctx.reporter.report({
     type: "run-ended",
     run
    });
    if ("failed_retried" === status) await this.#changed(release.ref);
   }
   async #changed(release) {
    const {state, intent} = await this.#ctx.world.snapshot();
    const view = await (0, release_view.nB)(state, release, new freeze.dj(intent, this.#ctx.clock.now()));
    this.#ctx.reporter.report({
     type: "release",
     action: "changed",
     release: view
    });
   }
  }
  var run = __webpack_require__(2156);
  var release_failure = __webpack_require__(648);
  var finish = __webpack_require__(6267);
  class RunLog {
   #head=[];
   #tail=[];
   #headBytes=0;
   #tailBytes=0;
   #dropped=0;
   #unsaved=!1;
   constructor(stored = []) {
    for (const record of stored) this.append(record);
    this.#unsaved = !1;
   }
   append(record) {
    this.#unsaved = !0;
    const bytes = record.message.length;
    if (0 === this.#dropped && 0 === this.#tail.length && this.#headBytes + bytes <= 524288) {
     this.#head.push(record);
     this.#headBytes += bytes;
     return;
    }
    this.#tail.push(record);
    this.#tailBytes += bytes;
    if (this.#tailBytes > 1048576) this.#trim();
   }
   #trim() {
    let drop = 0;
    for (;this.#tailBytes > 524288 && drop < this.#tail.length - 1; ) {
     this.#tailBytes -= this.#tail[drop]?.message.length ?? 0;
     drop += 1;
    }
    this.#tail = this.#tail.slice(drop);
    this.#dropped += drop;
   }
   get unsaved() {
    return this.#unsaved;
   }
   records() {
    this.#unsaved = !1;
    if (0 === this.#dropped) return [ ...this.#head, ...this.#tail ];
    const note = {
     timestamp: this.#tail[0]?.timestamp ?? this.#head.at(-1)?.timestamp ?? "",
     message: `(${this.#dropped} lines left out)`,
     attributes: null,
     stream: 0
    };
    return [ ...this.#head, note, ...this.#tail ];
   }
  }
  async function callStep(ctx, evaluation, {claimed, fn, step, values}, log, signal) {
   const label = (0, names.Az)(claimed.ref, claimed.run.type);
   const limit = function limitOf(ctx, {item}) {
    if (void 0 === item.rules.timeout) return;
    const limit = new AbortController;
    const stop = ctx.clock.every(1e3 * item.rules.timeout, () => limit.abort(new Error("it took too long")));
    return {
     signal: limit.signal,
     stop
    };
   }(ctx, claimed);
   try {
    return await evaluation.call(fn, values, {
     signal: limit ? AbortSignal.any([ signal, limit.signal ]) : signal,
     step,
     log: record => {
      log.append(record);
      ctx.reporter.report({
       type: "run-log",
       ref: claimed.ref,
       label,
       record
      });
     }
    });
   } catch (error) {
    const late = !0 === limit?.signal.aborted && !signal.aborted;
    return function failedEnding(ctx, claimed, error, log, signal) {
     const [problem] = (0, errors.GW)(error);
     const cancelled = signal.aborted;
     const failure = cancelled ? {
      text: "cancelled while it ran",
      kind: "cancelled",
      code: "cancelled"
     } : (0, release_failure.g)(problem ?? {
      code: "internal",
      message: "failed"
     }, "error", text => ctx.mask(text));
     const time = ctx.clock.now();
     log.append({
      timestamp: time,
      message: failure.text,
      attributes: null,
      stream: 2
     });
     const ending = {
      time,
      logs: log.records()
     };
     return {
      message: `${cancelled ? "cancelled" : "failed"} ${claimed.ref}`,
      change: draft => (0, finish.QQ)(draft.state, claimed, failure, ending)
     };
    }(ctx, claimed, late ? function tooLong({ref, item, run}, fn) {
     const message = `${(0, names.Az)(ref, run.type)} failed: ${fn.name} (${fn.pos}) took longer than ${item.rules.timeout}s and was ended`;
     return new errors._8({
      code: "task-failed",
      message,
      ref
     });
    }(claimed, fn) : error, log, signal);
   } finally {
    limit?.stop();
   }
  }
  function doneEnding(ctx, claimed, result, log) {
   const ending = {
    time: ctx.clock.now(),
    logs: log.records()
   };
   return {
    message: `complete ${claimed.ref}`,
    change: draft => (0, finish.JH)(draft.state, claimed, result, ending)
   };
  }
  var runner = __webpack_require__(9434);
  async function driveReleases(ctx, releases, options = {}) {
   return new Driver(ctx, options).drive(releases, options.begun ?? []);
  }
  function claimRequest(ctx, by, capacity = ctx.maxParallel) {
   const {owner, clock, runner} = ctx;
   return {
    owner: owner.id,
    ...void 0 === owner.url ? {} : {
     url: owner.url
    },
    ...void 0 === runner ? {} : {
     runner
    },
    by,
    time: clock.now(),
    capacity
   };
  }
  class Driver {
   #ctx;
   #started=[];
   #problems=[];
   #memory;
   #reports;
   #evaluations=new Map;
   #told=new Set;
   #active=new Set;
   #ended=[];
   #unusable=new Set;
   #follow;
   #held;
   #news=[];
   #looking=!1;
   #claiming;
   #free;
   #alarm;
   #by="";
   #broken=!1;
   constructor(ctx, {memory, held, follow}) {
    this.#ctx = ctx;
    this.#reports = new RunReports(ctx);
    this.#memory = memory ?? new claim.__;
    this.#held = held;
    this.#follow = follow;
    this.#free = ctx.maxParallel;
   }
   async drive(releases, begun) {
    const by = this.#ctx.actor();
    await this.#evaluate(releases);
    this.#by = await by;
    this.#free -= begun.length;
    if (begun.length > 0) this.#track(this.#start(begun)); else if (this.#evaluations.size > 0) this.#track(this.#claim());
    for (;this.#active.size > 0; ) await Promise.race(this.#active);
    return {
     started: this.#started,
     releases: [ ...new Set([ ...releases, ...this.#evaluations.keys() ]) ],
     unusable: [ ...this.#unusable ],
     problems: [ ...this.#problems, ...this.#memory.unreadable ]
    };
   }
   async #evaluate(releases) {
    for (const release of releases) {
     if (this.#unusable.has(release) || this.#evaluations.has(release)) continue;
     try {
      this.#evaluations.set(release, await this.#ctx.evaluate(release));
     } catch (error) {
      this.#unusable.add(release);
      this.#problems.push(...(0, errors.GW)(error));
     }
    }
   }
   #track(work) {
    const guarded = work.catch(error => {
     this.#broken = !0;
     this.#problems.push(...(0, errors.GW)(error));
    }).finally(() => this.#active.delete(guarded));
    this.#active.add(guarded);
   }
   async #claim(before) {
    if (this.#broken || this.#ctx.signal.aborted) return;
    const capacity = this.#free;
    if (0 === capacity) return;
    this.#free = 0;
    const request = {
     ...claimRequest(this.#ctx, this.#by, capacity),
     memory: this.#memory,
     ...void 0 === this.#held ? {} : {
      held: this.#held
     }
    };
    const releases = [ ...this.#evaluations.keys() ];
    let found = [];
    const claiming = this.#ctx.world.transact(() => (0, claim.su)(found), async draft => {
     found = await (0, claim.ur)(draft, releases, request);
     return found;
    });
    this.#claiming = claiming;
    const claimed = await claiming.finally(() => {
     this.#free += capacity;
     this.#claiming = void 0;
    });
    this.#free -= claimed.length;
    this.#wakeLater();
    await (before?.catch(() => {}));
    await this.#start(claimed);
   }
   async #start(claimed) {
    await this.#reports.opened(claimed);
    for (const each of claimed) this.#track(this.#perform(each));
   }
   #wakeLater() {
    const {later} = this.#memory;
    if (void 0 === later || later === this.#alarm) return;
    this.#alarm = later;
    this.#track((async () => {
     await this.#ctx.clock.until(later, this.#ctx.signal);
     if (this.#alarm === later) this.#alarm = void 0;
     await this.#claim();
    })());
   }
   async #perform(claimed) {
    const {reporter} = this.#ctx;
    const evaluation = this.#evaluations.get(claimed.release.ref);
    if (!evaluation) throw new errors._8({
     code: "internal",
     message: `${claimed.release.ref} was not evaluated`
    });
    this.#started.push(claimed.ref);
    this.#tellPlace(claimed);
    reporter.report({
     type: "run-started",
     run: (0, release_view.vZ)(claimed.item, claimed.ref, claimed.run, "running", [])
    });
    const ending = await async function performRun(ctx, evaluation, claimed) {
     const stop = new AbortController;
     const onAbort = () => stop.abort(ctx.signal.reason);
     ctx.signal.addEventListener("abort", onAbort, {
      once: !0
     });
     if (ctx.signal.aborted) onAbort();
     const log = new RunLog(await async function storedLogs(ctx, claimed) {
      if (1 === claimed.run.functions.length) return [];
      const {state} = await ctx.world.snapshot();
      return await state.get((0, names.T8)(claimed.ref), run.BH) ?? [];
     }(ctx, claimed));
     const untick = function keepAlive(ctx, claimed, log, stop) {
      let ticks = 0;
      return ctx.clock.every(1e4, () => {
       ticks += 1;
       if (!log.unsaved && ticks % 6 != 0) return;
       const records = log.records();
       ctx.world.transact(`log ${claimed.ref}`, draft => (0, finish.v3)(draft.state, claimed, records)).then(recorded => {
        if ("lost" === recorded) stop.abort(new Error("the claim of this run was taken away"));
       }).catch(error => {
        const [problem] = (0, errors.GW)(error);
        if (problem) ctx.reporter.report({
         type: "warning",
         problem
        });
       });
      });
     }(ctx, claimed, log, stop);
     try {
      return await async function performSteps(ctx, evaluation, claimed, log, signal) {
       let step = claimed.run.functions.length - 1;
       let fn = claimed.run.functions[step]?.fn;
       let values = claimed.values;
       for (;fn; ) {
        const result = await callStep(ctx, evaluation, {
         claimed,
         fn,
         step,
         values
        }, log, signal);
        step += 1;
        if ("message" in result) return result;
        if ("done" === result.kind) return doneEnding(ctx, claimed, result, log);
        const ending = {
         time: ctx.clock.now(),
         logs: log.records()
        };
        const next = await ctx.world.transact(`next step ${claimed.ref}`, draft => (0, finish.sk)(draft.state, claimed, result, ending));
        if ("paused" === next.kind) return "paused";
        if ("lost" === next.kind) return {
         message: "",
         change: async () => "lost"
        };
        values = next.values;
        fn = next.run.functions.at(-1)?.fn;
       }
       return "paused";
      }(ctx, evaluation, claimed, log, stop.signal);
     } finally {
      untick();
      ctx.signal.removeEventListener("abort", onAbort);
     }
    }(this.#ctx, evaluation, claimed).finally(() => {
     this.#free += 1;
    });
    this.#ended.push({
     claimed,
     ending
    });
    if (1 === this.#ended.length) this.#track(this.#record());
   }
   #tellPlace({item: {needs}}) {
    if (void 0 === needs || void 0 !== this.#ctx.runner) return;
    const text = (0, runner.RS)(needs);
    if (this.#told.has(text)) return;
    this.#told.add(text);
    this.#ctx.reporter.report({
     type: "note",
     text: `What is for ${text} is done here: this is no job on GitHub`
    });
   }
   async #record() {
    await new Promise(resolve => setImmediate(resolve));
    const batch = this.#ended;
    this.#ended = [];
    const reported = Promise.all(batch.map(async ({claimed, ending}) => {
     if ("paused" !== ending) await this.#recordEnd(claimed, ending);
     await this.#reports.ended(claimed);
    }));
    this.#track(this.#claim(reported));
    await reported;
    const ended = batch.map(({claimed}) => claimed);
    await this.#takeAlong(ended);
    this.#news.push(...ended.map(({ref}) => ref));
    await this.#look();
   }
   async #look() {
    if (!this.#follow || this.#looking) return;
    this.#looking = !0;
    try {
     for (;this.#news.length > 0 && !this.#broken && !this.#ctx.signal.aborted; ) {
      const following = await this.#follow(this.#news.splice(0));
      if (void 0 === following) continue;
      this.#held = following.held;
      await this.#evaluate(following.releases);
      for (;this.#claiming; ) await this.#claiming.catch(() => {});
      await this.#claim();
     }
    } finally {
     this.#looking = !1;
    }
   }
   async #takeAlong(ended) {
    const places = ended.filter(({item}) => "deploy" === item.kind);
    if (0 === places.length || this.#broken || this.#ctx.signal.aborted) return;
    const sources = await this.#ctx.world.snapshot();
    const packages = new Map(places.map(({release}) => [ release.package, new deployments.D(release.package, sources) ]));
    const here = new Set;
    for (const {item, release} of places) {
     const deployments = packages.get(release.package);
     await (deployments?.load(item.name));
     for (const {run} of deployments?.waiting(item.name) ?? []) {
      if (this.#evaluations.has(run.release) || here.has(run.release)) continue;
      const {commit} = (await (0, load.loadRelease)(sources.state, run.release)).document;
      if (commit === this.#ctx.commit) here.add(run.release);
     }
    }
    if (0 === here.size) return;
    await this.#evaluate([ ...here ]);
    await this.#claim();
   }
   async #recordEnd(claimed, ending) {
    const recorded = await this.#ctx.world.transact(ending.message, async draft => ({
     outcome: await ending.change(draft),
     status: await (0, release_status.c2)(draft.state, claimed.ref)
    }));
    if ("complete" === recorded.status) this.#memory.settled.add(claimed.item.ref);
    if ("lost" !== recorded.outcome) return;
    this.#problems.push({
     code: "runner-lost",
     message: `${(0, names.Wy)(claimed.ref)} was taken away from this process while it ran; its result was not recorded`,
     ref: claimed.ref
    });
   }
  }
 },
 6267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JH: () => finishRun,
   QQ: () => failRun,
   UA: () => endBadly,
   sk: () => nextStep,
   v3: () => beat
  });
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  var _again_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5538);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3585);
  var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1334);
  async function owned(state, claimed) {
   if ("running" !== await (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.c2)(state, claimed.ref)) return;
   const run = await state.get(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE);
   const mine = claimed.run.claim;
   return run?.claim?.owner === mine?.owner && run?.claim?.since === mine?.since ? run : void 0;
  }
  async function writeLogs(state, run, logs) {
   if (logs.length > 0) await state.set((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.T8)(run), _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.BH, [ ...logs ]);
  }
  function ended(run, time, result) {
   return run.functions.map((step, index) => index === run.functions.length - 1 ? {
    ...step,
    ended: time,
    result
   } : step);
  }
  async function finishRun(state, claimed, result, {time, logs}) {
   const run = await owned(state, claimed);
   if (!run) return "lost";
   const {claim: _claim, ...rest} = run;
   const done = {
    ...rest,
    functions: ended(run, time, "done"),
    output: null === result.outputs ? null : {
     ...result.outputs
    },
    watch_files: result.watch.length > 0 ? [ ...result.watch ] : null,
    ended: time,
    ...result.tags.length > 0 ? {
     tags: [ ...result.tags ]
    } : {}
   };
   await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, done);
   await (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(state, claimed.ref, "complete", time);
   await writeLogs(state, claimed.ref, logs);
   for (const tag of result.tags) await state.link((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.y6)(claimed.release.package, tag), claimed.release.ref);
   await state.set(claimed.item.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.h4, {
    run_ref: claimed.ref,
    type: done.type,
    release: claimed.release.ref,
    input: done.functions[0]?.inputs ?? null,
    output: done.output ?? null
   });
   await async function moveLink(state, {item, release}, type) {
    const link = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.pV)(release.package, item.kind, item.name);
    const target = await state.linkAt(link);
    const standing = void 0 === target ? void 0 : function releaseOf(item) {
     const cut = item.search(/\/(task|deploy)\/[^/]+$/);
     const release = cut < 0 ? void 0 : item.slice(0, cut);
     return void 0 !== release && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.ek)(release) ? release : void 0;
    }(target);
    if ("down" === type) await state.unlink(link); else if ("deploy" === item.kind || void 0 === standing || (0, 
    _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.dk)(standing, release.ref) <= 0) await state.link(link, item.ref);
   }(state, claimed, done.type);
   return "recorded";
  }
  async function nextStep(state, claimed, result, {time, logs}) {
   const run = await owned(state, claimed);
   if (!run) return {
    kind: "lost"
   };
   const {inputs, values, missing} = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.e)(state, result.inputs);
   const chain = [ ...ended(run, time, "next"), stepOf(result, inputs, 0 === missing.length ? time : void 0) ];
   await writeLogs(state, claimed.ref, logs);
   if (0 === missing.length) {
    const next = {
     ...run,
     functions: chain
    };
    await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, next);
    return {
     kind: "go",
     values,
     run: next
    };
   }
   const {claim: _claim, ...rest} = run;
   await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, {
    ...rest,
    functions: chain
   });
   await (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(state, claimed.ref, "paused", time);
   return {
    kind: "paused",
    missing
   };
  }
  function stepOf(result, inputs, started) {
   return {
    fn: result.fn,
    inputs,
    ...void 0 === started ? {} : {
     started
    },
    ...void 0 === result.annotation ? {} : {
     annotation: result.annotation
    }
   };
  }
  async function failRun(state, claimed, failure, {time, logs}) {
   const run = await owned(state, claimed);
   if (!run) return "lost";
   await writeLogs(state, claimed.ref, logs);
   const ended = await endBadly(state, claimed.ref, run, failure, time);
   return await (0, _again_js__WEBPACK_IMPORTED_MODULE_2__.Q)(state, claimed.item, claimed.ref, ended, failure, time) ? "again" : "recorded";
  }
  async function endBadly(state, ref, run, failure, time) {
   const {claim: _claim, ...rest} = run;
   const failed = {
    ...rest,
    functions: ended(run, time, "failed"),
    failure,
    ended: time
   };
   await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, failed);
   await (0, _status_js__WEBPACK_IMPORTED_MODULE_3__.Lx)(state, ref, "cancelled" === failure.kind ? "cancelled" : "failed", time);
   return failed;
  }
  async function beat(state, claimed, logs) {
   const run = await owned(state, claimed);
   if (!run?.claim) return "lost";
   await state.set(claimed.ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, {
    ...run,
    claim: {
     ...run.claim,
     beat: run.claim.beat + 1
    }
   });
   await writeLogs(state, claimed.ref, logs);
   return "recorded";
  }
 },
 1466: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Op: () => markLost,
   ZT: () => declareLost,
   fz: () => lostAmong,
   io: () => declareAll
  });
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
  var _again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5538);
  var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(648);
  var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6267);
  var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1944);
  var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);
  async function lostAmong({owner}, snapshot, running) {
   const lost = [];
   for (const ref of running) {
    const claim = (await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE))?.claim;
    if (claim && await owner.isDead(claim.owner, {
     ref,
     ...claim
    })) lost.push({
     ref,
     claim
    });
   }
   return lost;
  }
  async function declareLost(ctx, snapshot, running) {
   return declareAll(ctx, await lostAmong(ctx, snapshot, running));
  }
  async function declareAll(ctx, judged) {
   const problems = [];
   for (const lost of judged) {
    const time = ctx.clock.now();
    try {
     const found = await ctx.world.transact(`lost ${lost.ref}`, ({state}) => markLost(state, lost, time));
     if (found?.again) ctx.reporter.report({
      type: "warning",
      problem: found.problem
     }); else if (found) problems.push(found.problem);
    } catch (error) {
     problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.GW)(error));
    }
   }
   return problems;
  }
  async function markLost(state, {ref, claim}, time) {
   const run = await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE);
   const same = run?.claim?.owner === claim.owner && run.claim.since === claim.since && run.claim.beat === claim.beat;
   if (!run || !same || "running" !== await (0, _status_js__WEBPACK_IMPORTED_MODULE_6__.c2)(state, ref)) return;
   const place = "task" === run.type || "" === run.type ? "it" : ref.split("/").at(-2);
   const text = `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Az)(ref, run.type)} was lost: its runner ended without a result; ${place} may be half changed`;
   const failure = {
    text,
    kind: "lost",
    code: "runner-lost"
   };
   const ended = await (0, _finish_js__WEBPACK_IMPORTED_MODULE_4__.UA)(state, ref, run, failure, time);
   const {items} = await (0, _load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(state, run.release);
   const item = items.find(each => each.ref === (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Tu)(ref));
   const again = item && await (0, _again_js__WEBPACK_IMPORTED_MODULE_3__.Q)(state, item, ref, ended, failure, time);
   const problem = (0, _failure_js__WEBPACK_IMPORTED_MODULE_7__.Z)(failure, ref);
   if (again) return {
    again: !0,
    problem: {
     ...problem,
     message: `${text}; it is tried again`
    }
   };
   return {
    again: !1,
    problem: {
     ...problem,
     fix: `look at ${place}, then: ocuroot release retry ${run.release}`
    }
   };
  }
 }
};
