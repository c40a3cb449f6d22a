"use strict";

exports.id = 8788;

exports.ids = [ 8788 ];

exports.modules = {
 9616: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Yl: () => seenSince,
   _L: () => fateOf,
   kH: () => noteOf,
   p9: () => askingFailed,
   qh: () => mostAsked
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  function seenSince(views, asked) {
   return views.map(view => asked.views.find(({ref}) => ref === view.ref) ?? view);
  }
  const mostAsked = 20;
  async function fateOf(trigger, wanted, id) {
   try {
    return await (trigger.fateOf?.(wanted, id)) ?? "unknown";
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__._8) return "unknown";
    throw error;
   }
  }
  function askingFailed(error, wanted) {
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.GW)(error).map(problem => ({
    ...problem,
    code: "trigger-failed",
    message: `the trigger for ${placeOf(wanted)} failed: ${problem.message}`
   }));
  }
  function noteOf(session, wanted, text) {
   session.reporter.report({
    type: "note",
    text: `${placeOf(wanted)}: ${text}`
   });
  }
  function placeOf({repo, commit}) {
   return `${repo} at ${commit.slice(0, 7)}`;
  }
 },
 1990: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cv: () => checkAssignment,
   D8: () => endAssignment,
   g9: () => isTakenCareOf,
   o1: () => retryAssignment
  });
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
  var _release_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1944);
  var _release_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(336);
  var _release_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9434);
  var _release_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1334);
  var _trigger_remember_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2712);
  var _trigger_waves_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9125);
  var _work_identify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4638);
  var _named_release_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3210);
  async function checkAssignment(session, assignment) {
   const {ref} = assignment;
   const {state} = await session.world.snapshot();
   const parts = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.ED)(ref);
   if (void 0 === parts || !await state.has(ref)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("ref-not-found", `there is no run ${ref}, which this job was started for`, {
    ref
   });
   await (0, _named_release_js__WEBPACK_IMPORTED_MODULE_10__.F)(session, state, parts.release);
   const {items} = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_3__.loadRelease)(state, parts.release);
   const item = items.find(each => each.ref === (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Tu)(ref));
   if (void 0 !== item && (0, _release_runner_js__WEBPACK_IMPORTED_MODULE_5__.n3)(assignment, item.needs)) return;
   const planned = void 0 === item?.needs ? "no place of its own" : (0, _release_runner_js__WEBPACK_IMPORTED_MODULE_5__.RS)(item.needs);
   (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("usage", `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Wy)(ref)} is planned for ${planned}, which is not where this job was started`, {
    ref,
    fix: "start no jobs for deployments by hand: the workflow does it by itself, from what is planned"
   });
  }
  async function retryAssignment(session, {ref}) {
   const item = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Tu)(ref);
   const request = {
    owner: session.owner.id,
    time: session.clock.now()
   };
   try {
    const release = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.ED)(ref)?.release ?? item;
    await session.world.transact(`retry ${item}`, draft => (0, _release_retry_js__WEBPACK_IMPORTED_MODULE_4__.g)(draft, release, request, item));
   } catch (error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__._8 && "nothing-to-retry" === error.code)) throw error;
   }
  }
  async function endAssignment(session, {ref}) {
   const {state} = await session.world.snapshot();
   const status = await (0, _release_status_js__WEBPACK_IMPORTED_MODULE_6__.c2)(state, ref);
   if ("running" === status) note(session, `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Wy)(ref)} is in progress elsewhere`);
   if (!(0, _release_status_js__WEBPACK_IMPORTED_MODULE_6__.Gu)(status)) return;
   note(session, `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Wy)(ref)} cannot start yet`);
   if (void 0 === (await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE))?.request) return;
   await session.world.transact(`no start of ${ref}`, draft => (0, _trigger_waves_js__WEBPACK_IMPORTED_MODULE_8__.BZ)(draft.state, [ ref ]));
  }
  function note(session, text) {
   session.reporter.report({
    type: "note",
    text
   });
  }
  async function isTakenCareOf(session, target) {
   if (void 0 === session.runner?.assignment) return !1;
   const {state} = await session.world.snapshot();
   return void 0 !== await (0, _trigger_remember_js__WEBPACK_IMPORTED_MODULE_7__.Gh)(state, target) || await async function isWorkedOn(state, {repo, commit}) {
    for (const run of (await (0, _work_identify_js__WEBPACK_IMPORTED_MODULE_9__.t)(state)).running) {
     const parts = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.ED)(run);
     if (void 0 === parts || !parts.package.startsWith(`${repo}/-/`)) continue;
     const {document, items} = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_3__.loadRelease)(state, parts.release);
     const item = items.find(each => each.ref === (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Tu)(run));
     if (document.commit === commit && void 0 === item?.needs) return !0;
    }
    return !1;
   }(state, target);
  }
 },
 3210: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => requireCommit,
   l: () => releaseOf
  });
  var _documents_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
  var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
  var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3462);
  async function releaseOf(session, state, ref) {
   const {package: pkg} = (0, _target_js__WEBPACK_IMPORTED_MODULE_5__.W7)(session, ref);
   if (void 0 === ref.release || "" === ref.release) return (await (0, _release_ids_js__WEBPACK_IMPORTED_MODULE_4__.T4)(state, pkg, session.commit)).at(-1);
   const named = await state.resolve((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.nW)(pkg, ref.release));
   if (await state.get(named, _documents_release_js__WEBPACK_IMPORTED_MODULE_0__.b)) return named;
   const newest = (await (0, _release_ids_js__WEBPACK_IMPORTED_MODULE_4__.Ul)(state, pkg)).at(-1);
   const place = (0, _refs_format_js__WEBPACK_IMPORTED_MODULE_2__.rq)({
    ...ref,
    kind: "",
    subpath: "",
    fragment: ""
   });
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("ref-not-found", `nothing at ${place}; ${newest ? `the newest release is ${newest}` : "it has no release"}`, {
    ref: place
   });
  }
  async function requireCommit(session, state, release) {
   const document = await state.get(release, _documents_release_js__WEBPACK_IMPORTED_MODULE_0__.b);
   if (!document || document.commit === session.commit) return;
   (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("other-commit", `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(release)} was made from ${short(document.commit)}; this checkout is at ${short(session.commit)}`, {
    ref: release,
    fix: `git checkout ${document.commit}`
   });
  }
  function short(commit) {
   return /^[0-9a-f]{40}$/.test(commit) ? commit.slice(0, 7) : commit;
  }
 },
 6275: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => overlooked
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _refs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2216);
  var _report_hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7093);
  async function overlooked(session, intended) {
   if (void 0 !== session.runner?.assignment) return [];
   return void 0 === session.store ? async function leftBehindBy(session, intended) {
    const packages = await async function withoutFile({repo, source}, intended) {
     const own = [ ...intended.keys() ].filter(pkg => pkg.startsWith(`${repo}/-/`));
     const files = own.map(pkg => (0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_1__.r)(pkg).path);
     const lacking = new Set(await source.lacking(files));
     return own.filter((_, index) => lacking.has(files[index] ?? ""));
    }(session, intended);
    if (0 === packages.length) return [];
    try {
     const {leftBehind} = await __webpack_require__.e(6656).then(__webpack_require__.bind(__webpack_require__, 6656));
     return (await leftBehind(await session.world.snapshot(), session.repo, packages, session.source)).map(each => function problemOf({commit, program, short}, {file, deployments}) {
      const at = /^[0-9a-f]{40,}$/.test(commit) ? ` at ${commit.slice(0, 7)}` : "";
      const where = deployments.map(({environment, release}) => `${environment} (${release})`);
      const remove = deployments.map(({ref}) => (0, _report_hints_js__WEBPACK_IMPORTED_MODULE_2__.jt)(program, [ "state", "delete", short(ref), "--cascade" ]));
      return {
       code: "file-not-found",
       message: `${file} is gone${at}, but deployments of it are left in ${where.join(", ")}`,
       fix: `bring the file back, or remove what is left: ${remove.join("; ")}`,
       ...void 0 === deployments[0] ? {} : {
        ref: deployments[0].ref
       }
      };
     }(session, each));
    } catch (error) {
     return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.GW)(error);
    }
   }(session, intended) : async function unpublished({unpublished}) {
    const {files, commits} = await (unpublished?.()) ?? {
     files: [],
     commits: []
    };
    const problems = [];
    if (files.length > 0) problems.push({
     code: "uncommitted",
     message: `nobody sees what is changed in this checkout and in no commit: ${listed(files)}`,
     fix: "commit it and git push, or take it back with git restore"
    });
    if (commits.length > 0) {
     const [are, they] = 1 === commits.length ? [ "1 commit that is", "it" ] : [ `${commits.length} commits that are`, "them" ];
     problems.push({
      code: "uncommitted",
      message: `this checkout has ${are} not on its remote, so nobody sees ${they}: ${listed(commits)}`,
      fix: "git pull --rebase && git push, and then the same command again"
     });
    }
    return problems;
   }(session.store);
  }
  function listed(names) {
   return `${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}`;
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
 8788: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => askOthers,
   withJobs: () => withJobs,
   workTrigger: () => workTrigger
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var json = __webpack_require__(615);
  var diff = __webpack_require__(1600);
  var store = __webpack_require__(4899);
  var remember = __webpack_require__(2712);
  var trigger_waves = __webpack_require__(9125);
  var prepare = __webpack_require__(3419);
  var commands_asking = __webpack_require__(9616);
  var assignment = __webpack_require__(1990);
  var overlooked = __webpack_require__(6275);
  var commands_session = __webpack_require__(6183);
  var names = __webpack_require__(3899);
  var freeze = __webpack_require__(2675);
  var view = __webpack_require__(5681);
  async function askForJobs(session, placements) {
   const problems = [];
   const triggered = [];
   const releases = new Set;
   for (const placement of placements) {
    if (session.signal.aborted) break;
    try {
     const trigger = await session.triggerFor({
      ...placement,
      deployments: []
     });
     if (void 0 === trigger) {
      (0, commands_asking.kH)(session, placement, `${count(placement.runs)} left: no workflow is known that could run them`);
      continue;
     }
     const waves = await work_waves_remember(session, placement, trigger, commands_asking.qh - triggered.length);
     const asked = await ask(session, placement, trigger, waves);
     problems.push(...asked.problems);
     triggered.push(...asked.triggered);
     for (const {ref} of waves.flatMap(({deployments}) => deployments)) releases.add(releaseOf(ref));
    } catch (error) {
     problems.push(...(0, commands_asking.p9)(error, placement));
    }
   }
   return {
    problems,
    triggered,
    views: await show(session, releases)
   };
  }
  async function show(session, releases) {
   if (0 === releases.size) return [];
   const {state, intent} = await session.world.snapshot();
   const freezes = new freeze.dj(intent, session.clock.now());
   const views = await Promise.all([ ...releases ].map(ref => (0, view.nB)(state, ref, freezes)));
   for (const release of views) session.reporter.report({
    type: "release",
    action: "changed",
    release
   });
   return views;
  }
  function releaseOf(run) {
   return (0, names.ED)(run)?.release ?? run;
  }
  async function work_waves_remember(session, placement, trigger, most) {
   const {state} = await session.world.snapshot();
   const fates = new Map;
   for (const id of await (0, trigger_waves.js)(state, placement)) {
    const isJob = void 0 !== session.runner?.assignment;
    fates.set(id, isJob ? "alive" : await (0, commands_asking._L)(trigger, placement, id));
   }
   const request = {
    owner: session.owner.id,
    time: session.clock.now()
   };
   const asking = {
    id: (0, external_node_crypto_.randomUUID)(),
    most,
    fates
   };
   const waves = await session.world.transact("ask for jobs", ({state}) => (0, trigger_waves.kr)(state, placement, request, asking));
   const asked = waves.reduce((sum, {deployments}) => sum + deployments.length, 0);
   const left = placement.runs.length - asked;
   if (left > 0 && void 0 === session.runner?.assignment) (0, commands_asking.kH)(session, placement, `${left} of ${count(placement.runs)} asked for already`);
   return waves;
  }
  async function ask(session, {repo, commit}, trigger, waves) {
   const problems = [];
   const triggered = [];
   for (const {id, deployments} of waves) {
    const wanted = {
     repo,
     commit,
     deployments
    };
    try {
     const {url} = await trigger.ask(wanted, id);
     triggered.push({
      repo,
      commit,
      ...void 0 === url ? {} : {
       url
      }
     });
     (0, commands_asking.kH)(session, wanted, `asked for ${count(deployments)}${void 0 === url ? "" : `: ${url}`}`);
    } catch (error) {
     const refs = deployments.map(({ref}) => ref);
     await session.world.transact("asking for jobs failed", ({state}) => (0, trigger_waves.BZ)(state, refs));
     problems.push(...(0, commands_asking.p9)(error, wanted));
    }
   }
   return {
    problems,
    triggered
   };
  }
  function count(list) {
   return 1 === list.length ? "1 job" : `${list.length} jobs`;
  }
  const command = "work trigger";
  async function workTrigger(session, options) {
   const {items, targets, others = [], intended = new Map} = options.intent ? await async function everyRepository(session) {
    const sources = await session.world.snapshot();
    const {differences} = await (0, diff.q)(sources);
    const work = await Promise.all(differences.map(async ({ref, change}) => {
     const wanted = await (0, store.G)(() => sources.intent.body(ref));
     return `${change} ${ref} ${void 0 === wanted ? "" : (0, json.IB)(wanted)}`;
    }));
    const items = [];
    const targets = [];
    for (const link of await sources.state.match("**/-/repo.ocu.star/@")) {
     const ref = await sources.state.linkAt(link);
     if (void 0 === ref) continue;
     const commit = ref.slice(ref.lastIndexOf("/@") + 2);
     items.push({
      ref,
      work_type: "trigger",
      commit
     });
     targets.push({
      repo: link.slice(0, link.indexOf("/-/")),
      commit,
      refs: [ ref, ...work ],
      what: "a look at intent"
     });
    }
    return {
     items,
     targets
    };
   }(session) : await async function outstandingWork(session) {
    const {others, intended} = await outstanding(session);
    return {
     items: others.map(({ref, work_type, commit}) => ({
      ref,
      work_type,
      commit
     })),
     targets: (0, remember.QR)(others),
     others,
     intended
    };
   }(session);
   const left = await (0, overlooked.L)(session, intended);
   if (options.dryrun) {
    const text = 0 === items.length ? "null" : (0, json.IB)(items);
    return {
     result: {
      ...(0, commands_session.Bg)(command, [], left),
      status: left.length > 0 ? "failed" : "complete"
     },
     stdout: `${text}\n`,
     json: JSON.parse(text)
    };
   }
   const {problems: failures, triggered} = await askAll(session, targets, others);
   const problems = [ ...failures, ...left ];
   const result = (0, commands_session.Bg)(command, [], problems, 0 === triggered.length ? {} : {
    triggered
   });
   return {
    result: 0 === problems.length && items.length > 0 ? {
     ...result,
     status: "complete"
    } : result
   };
  }
  async function askOthers(session, others) {
   return askAll(session, (0, remember.QR)(others), others);
  }
  async function withJobs(session, outcome) {
   if (void 0 === session.runner) return outcome;
   const asked = await askForJobs(session, (0, trigger_waves.WU)((await outstanding(session)).others));
   const {result} = outcome;
   const problems = [ ...result.problems, ...asked.problems ];
   const triggered = [ ...result.triggered ?? [], ...asked.triggered ];
   return {
    ...outcome,
    result: {
     ...result,
     problems,
     releases: (0, commands_asking.Yl)(result.releases, asked),
     ...asked.problems.length > 0 ? {
      status: "failed"
     } : {},
     ...triggered.length > 0 ? {
      triggered
     } : {}
    }
   };
  }
  async function askAll(session, targets, others) {
   const jobs = await askForJobs(session, (0, trigger_waves.WU)(others));
   const commits = await async function work_trigger_ask(session, targets) {
    const problems = [];
    const reachable = [];
    for (const target of targets) {
     if (await (0, assignment.g9)(session, target)) continue;
     try {
      const trigger = await session.triggerFor(target);
      if (trigger) reachable.push({
       target,
       trigger
      }); else (0, commands_asking.kH)(session, target, `${work_trigger_count(target)} left for a checkout of that commit`);
     } catch (error) {
      problems.push(...(0, commands_asking.p9)(error, target));
     }
    }
    const wanted = session.signal.aborted ? [] : await async function work_trigger_remember(session, targets) {
     const {state} = await session.world.snapshot();
     const asking = [];
     for (const {target, trigger} of targets) {
      const open = await (0, remember.Gh)(state, target);
      const before = void 0 === open ? void 0 : await (0, commands_asking._L)(trigger, target, open.id);
      asking.push({
       target,
       trigger,
       id: (0, external_node_crypto_.randomUUID)(),
       ...void 0 === before ? {} : {
        before
       }
      });
     }
     const request = {
      owner: session.owner.id,
      time: session.clock.now()
     };
     const wanted = 0 === asking.length ? [] : await session.world.transact("ask for work of other commits", async draft => {
      const fresh = [];
      for (const each of asking) {
       if (fresh.length === commands_asking.qh) break;
       if (await (0, remember.hz)(draft.state, each.target, request, each)) fresh.push(each);
      }
      return fresh;
     });
     for (const {target} of asking.filter(each => !wanted.includes(each))) (0, commands_asking.kH)(session, target, wanted.length === commands_asking.qh ? "left for the next look" : "asked for already");
     return wanted;
    }(session, reachable);
    const triggered = [];
    for (const {target, trigger, id} of wanted) {
     if (session.signal.aborted) break;
     try {
      const {url} = await trigger.ask(target, id);
      triggered.push({
       repo: target.repo,
       commit: target.commit,
       ...void 0 === url ? {} : {
        url
       }
      });
      (0, commands_asking.kH)(session, target, `asked for ${work_trigger_count(target)}${void 0 === url ? "" : `: ${url}`}`);
     } catch (error) {
      await forget(session, target);
      problems.push(...(0, commands_asking.p9)(error, target));
     }
    }
    return {
     problems,
     triggered
    };
   }(session, targets);
   return {
    views: jobs.views,
    problems: [ ...jobs.problems, ...commits.problems ],
    triggered: [ ...jobs.triggered, ...commits.triggered ]
   };
  }
  async function outstanding(session) {
   const scope = {
    ...(0, commands_session.Od)(session),
    kind: "any"
   };
   const request = {
    owner: session.owner.id,
    time: session.clock.now()
   };
   return session.world.preview(draft => (0, prepare.B)(draft, scope, request));
  }
  async function forget(session, {repo, commit}) {
   await session.world.transact(`asking for ${repo} failed`, ({state}) => (0, remember.sG)(state, repo, commit));
  }
  function work_trigger_count({refs, what}) {
   if (void 0 !== what) return what;
   return 1 === refs.length ? "1 piece of work" : `${refs.length} pieces of work`;
  }
 },
 7093: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cq: () => packageRef,
   jt: () => commandText,
   m3: () => shortRef,
   nW: () => releaseRef,
   rl: () => verbOf,
   rt: () => runName,
   x9: () => itemRef
  });
  const plainWord = /^[\w@%+=:,./-]+$/;
  function commandText(program, args) {
   return [ program, ...args.map(quoted) ].join(" ");
  }
  function quoted(argument) {
   return plainWord.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
  }
  function shortRef(ref, place) {
   const own = void 0 === place ? void 0 : `${place.repo}/-/`;
   if (void 0 === own || !ref.startsWith(own)) return ref;
   return "" === place?.folder ? ref.slice(own.length) : `//${ref.slice(own.length)}`;
  }
  function itemRef(run) {
   return /^(.*\/@[^/]+\/(?:task|deploy)\/[^/]+)(?:\/\d+)?$/.exec(run)?.[1] ?? run;
  }
  function releaseRef(run) {
   return /^(.*?\/@[^/]+)(?:\/|$)/.exec(run)?.[1] ?? run;
  }
  function packageRef(ref) {
   return releaseRef(ref).replace(/\/@[^/]*$/, "");
  }
  function runName(run) {
   return "task" === run.type ? run.name : `${verbOf(run.type)} ${run.name}`;
  }
  function verbOf(type) {
   if ("task" === type) return "";
   return "up" === type ? "deploy" : "remove";
  }
 },
 9125: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BZ: () => consumeRequests,
   WU: () => placementsOf,
   js: () => openRequests,
   kr: () => rememberWaves
  });
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  var _release_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9434);
  var _release_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1334);
  var _remember_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2712);
  const mostJobs = 256;
  const mostCharacters = 6e4;
  function placementsOf(others) {
   const found = new Map;
   for (const {repo, commit, ref, needs} of others) {
    if (void 0 === needs) continue;
    const key = `${repo} ${commit}`;
    const placement = found.get(key) ?? {
     repo,
     commit,
     runs: []
    };
    placement.runs.push({
     ref,
     needs
    });
    found.set(key, placement);
   }
   return [ ...found ].sort(([a], [b]) => a < b ? -1 : 1).map(([, placement]) => placement);
  }
  async function openRequests(state, {runs}) {
   const ids = new Set;
   for (const {ref} of runs) {
    const request = (await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE))?.request;
    if (void 0 !== request?.id && !0 !== request.consumed) ids.add(request.id);
   }
   return ids;
  }
  async function rememberWaves(state, {runs}, {owner, time}, asking) {
   const due = new Map;
   const assignments = [];
   for (const {ref, needs} of runs) {
    const run = await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE);
    if (void 0 === run || !(0, _release_status_js__WEBPACK_IMPORTED_MODULE_2__.Gu)(await (0, 
    _release_status_js__WEBPACK_IMPORTED_MODULE_2__.c2)(state, ref))) continue;
    const {request} = run;
    const fate = !0 === request?.consumed ? void 0 : asking.fates.get(request?.id ?? "");
    if (void 0 !== request && !(0, _remember_js__WEBPACK_IMPORTED_MODULE_3__.J4)(request, time, fate)) continue;
    due.set(ref, run);
    assignments.push((0, _release_runner_js__WEBPACK_IMPORTED_MODULE_1__.tq)(ref, needs));
   }
   const waves = function split(assignments) {
    const lists = [];
    let room = 0;
    for (const assignment of assignments) {
     const length = JSON.stringify(JSON.stringify(assignment)).length + 1;
     const list = lists.at(-1);
     if (void 0 === list || list.length === mostJobs || length > room) {
      lists.push([ assignment ]);
      room = mostCharacters - length;
     } else {
      list.push(assignment);
      room -= length;
     }
    }
    return lists;
   }(assignments).slice(0, asking.most).map((deployments, index) => ({
    id: `w${index + 1}-${asking.id}`,
    deployments
   }));
   for (const {id, deployments} of waves) for (const {ref} of deployments) {
    const run = due.get(ref);
    const attempts = (run.request?.attempts ?? 0) + 1;
    await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, {
     ...run,
     request: {
      attempts,
      asked: time,
      by: owner,
      id
     }
    });
   }
   return waves;
  }
  async function consumeRequests(state, refs) {
   for (const ref of refs) {
    const run = await state.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE);
    if (void 0 === run?.request || !0 === run.request.consumed) continue;
    if ((0, _release_status_js__WEBPACK_IMPORTED_MODULE_2__.Gu)(await (0, _release_status_js__WEBPACK_IMPORTED_MODULE_2__.c2)(state, ref))) await state.set(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE, {
     ...run,
     request: {
      ...run.request,
      consumed: !0
     }
    });
   }
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
