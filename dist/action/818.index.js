"use strict";

exports.id = 818;

exports.ids = [ 818 ];

exports.modules = {
 1142: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => foresee
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _release_lost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1466);
  var _work_identify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4638);
  async function foresee(session, look) {
   const {state} = await session.world.snapshot();
   const lost = await (0, _release_lost_js__WEBPACK_IMPORTED_MODULE_1__.fz)(session, state, (await (0, 
   _work_identify_js__WEBPACK_IMPORTED_MODULE_2__.t)(state)).running);
   const time = session.clock.now();
   return session.world.preview(async draft => {
    const problems = [];
    for (const each of lost) {
     const marked = await (0, _release_lost_js__WEBPACK_IMPORTED_MODULE_1__.Op)(draft.state, each, time).catch(error => ({
      problem: (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.GW)(error)[0]
     }));
     if (marked?.problem) problems.push(marked.problem);
    }
    return look(draft, problems);
   });
  }
 },
 6818: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   history: () => history_history
  });
  var report_status = __webpack_require__(7937);
  var report_text = __webpack_require__(5814);
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
  var names = __webpack_require__(6280);
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
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
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
 6862: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => packagesOf
  });
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);
  async function packagesOf({state, intent}) {
   const packages = new Set;
   for (const marker of await state.match("**/-/**/@r*/commit/*")) {
    const release = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.ek)(marker.slice(0, marker.lastIndexOf("/commit/")));
    if (release) packages.add(release.package);
   }
   for (const folder of await intent.folders("**/-/**/@/deploy")) packages.add(folder.slice(0, -9));
   return [ ...packages ].sort();
  }
 },
 7937: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => statusLines,
   r: () => stateText
  });
  var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5787);
  var _hints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7093);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5814);
  var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4702);
  const mostAttention = 10;
  function statusLines(view, closing, place, now) {
   const freezes = view.freezes.map(({name, text}) => `${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.F2)(name, function freezeColumn({freezes}) {
    return Math.max(...freezes.map(({name}) => (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(name)));
   }(view))}  ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.X5)(text)}`);
   const none = `Nothing is released yet: ${closing.program} release new FILE`;
   const rest = 0 === view.packages.length ? [] : [ ...attention(view.attention, closing, place, now), ...onItsWay(view, closing) ];
   return [ 0 === view.packages.length ? [ none ] : table(view, closing, now), freezes, rest ].filter(lines => lines.length > 0).flatMap((lines, index) => 0 === index ? lines : [ "", ...lines ]);
  }
  function table(view, closing, now) {
   const upright = grid(view.packages.map(({label}) => label), view.environments, (row, column) => view.packages[row]?.cells[view.environments[column] ?? ""], closing, now);
   if (upright.every(line => (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(line) <= closing.columns)) return upright;
   return grid(view.environments, view.packages.map(({label}) => label), (row, column) => view.packages[column]?.cells[view.environments[row] ?? ""], closing, now);
  }
  function grid(rows, columns, cellAt, closing, now) {
   const texts = rows.map((_, row) => columns.map((_, column) => function cellText(cell, closing, now) {
    const {current, next, wanted} = cell ?? {};
    const age = void 0 === current?.ended_at ? "" : (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.XG)(now - Date.parse(current.ended_at));
    return [ current ? [ releaseId(current), age ].filter(Boolean).join("  ") : "", next ? `${(0, 
    _words_js__WEBPACK_IMPORTED_MODULE_2__.wX)(next.status, closing).trim()} ${releaseId(next)}${function verbOf({type, status}) {
     return "down" === type && "cancelled" !== status ? " removing" : "";
    }(next)}` : "", void 0 === wanted ? "" : `${closing.unicode ? "→" : "->"} ${wanted || "nothing"}` ].filter(Boolean).join("  ") || "-";
   }(cellAt(row, column), closing, now)));
   const lead = Math.max(...rows.map(_text_js__WEBPACK_IMPORTED_MODULE_1__.sc));
   const widths = columns.map((name, column) => Math.max((0, _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(name), ...texts.map(line => (0, 
   _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(line[column] ?? ""))));
   const line = (first, rest) => [ (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.F2)(first, lead), ...rest.map((text, index) => (0, 
   _text_js__WEBPACK_IMPORTED_MODULE_1__.F2)(text, widths[index] ?? 0)) ].join("   ").trimEnd();
   return [ line("", columns), ...rows.map((name, row) => line(name, texts[row] ?? [])) ];
  }
  function releaseId({ref}) {
   return /\/@([^/]+)\//.exec(ref)?.[1] ?? "";
  }
  function attention(runs, closing, place, now) {
   const [first] = runs;
   if (void 0 === first) return [];
   const shown = runs.slice(0, mostAttention);
   const column = Math.max(...shown.map(({label}) => (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.sc)(label)));
   return [ ...shown.map(run => `${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.nI)((0, 
   _words_js__WEBPACK_IMPORTED_MODULE_2__.wX)(run.status, closing), _words_js__WEBPACK_IMPORTED_MODULE_2__.o7[run.status].tone, closing)} ${(0, 
   _text_js__WEBPACK_IMPORTED_MODULE_1__.F2)(run.label, column)}   ${stateText(run, now)}`), ...runs.length > shown.length ? [ `${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_2__.lT)(runs.length - shown.length)} more` ] : [], `${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_2__.qC)(runs.length, "needs", "need")} a look: ${closing.program} why ${(0, 
   _hints_js__WEBPACK_IMPORTED_MODULE_3__.m3)(first.ref, place)}` ];
  }
  function onItsWay({packages, attention: runs}, {program}) {
   const coming = packages.flatMap(({cells}) => Object.values(cells).flatMap(({next, wanted}) => {
    if (next?.waits.some(({kind}) => "freeze" === kind)) return "frozen";
    return void 0 === wanted ? next?.status ?? [] : "pending";
   }));
   const [running, pending, frozen] = [ "running", "pending", "frozen" ].map(word => {
    const count = coming.filter(status => status === word).length;
    return 0 === count ? "" : `${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.lT)(count)} ${word}`;
   });
   if (running) return [ [ running, pending ].filter(Boolean).join(", ") ];
   if (pending) return [ `${pending}: ${program} work any` ];
   if (frozen) return [ frozen ];
   return 0 === runs.length ? [ "Nothing outstanding." ] : [];
  }
  function stateText(run, now) {
   const {word} = _words_js__WEBPACK_IMPORTED_MODULE_2__.o7[run.status];
   if ("waiting" === run.status || "pending" === run.status) return (0, _entries_js__WEBPACK_IMPORTED_MODULE_0__.QM)(run.waits) || word;
   const since = run.ended_at ?? run.started_at;
   const ago = void 0 === since ? "" : ` ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.XG)(now - Date.parse(since))} ago`;
   if ("running" === run.status) return `${word} for${ago.replace(/ ago$/, "")}`;
   const why = (0, _entries_js__WEBPACK_IMPORTED_MODULE_0__.Wh)(run);
   return `${word}${ago}${void 0 === why ? "" : `: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.X5)(why)}`}`;
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
 },
 2486: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   WC: () => cellOf,
   YP: () => standingOf,
   ip: () => runViewAt
  });
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _intent_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6862);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);
  var _release_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1182);
  var _release_freeze_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2675);
  var _release_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2700);
  var _release_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1944);
  var _release_ready_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2285);
  var _release_status_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1334);
  var _release_take_over_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9598);
  var _release_view_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5681);
  async function standingOf(sources, time) {
   const freezes = new _release_freeze_js__WEBPACK_IMPORTED_MODULE_5__.dj(sources.intent, time);
   const packages = [];
   const problems = [];
   const open = [];
   const intended = new Map;
   const names = await (0, _intent_packages_js__WEBPACK_IMPORTED_MODULE_2__.D)(sources);
   for (const pkg of names) try {
    const {cells, tasks, broken, should} = await packageOf(sources, pkg, freezes);
    problems.push(...broken);
    if (should.length > 0) intended.set(pkg, should);
    packages.push({
     package: pkg,
     label: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(pkg),
     cells
    });
    open.push(...Object.values(cells).flatMap(({next}) => next ?? []), ...tasks);
   } catch (error) {
    problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.GW)(error));
   }
   return {
    environments: [ ...new Set(packages.flatMap(({cells}) => Object.keys(cells))) ],
    packages,
    attention: open.filter(({status}) => worst.includes(status)).sort(byUrgency),
    freezes: await (0, _release_freeze_js__WEBPACK_IMPORTED_MODULE_5__.Gx)(sources.intent, names, time),
    intended,
    problems
   };
  }
  const worst = [ "failed", "lost", "waiting" ];
  function byUrgency(one, other) {
   return worst.indexOf(one.status) - worst.indexOf(other.status);
  }
  async function packageOf(sources, pkg, freezes) {
   const deployments = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_4__.D.read(sources, pkg);
   const newest = (await (0, _release_ids_js__WEBPACK_IMPORTED_MODULE_6__.Ul)(sources.state, pkg)).at(-1);
   const release = void 0 === newest ? void 0 : await (0, _release_view_js__WEBPACK_IMPORTED_MODULE_11__.nB)(sources.state, `${pkg}/@${newest}`, freezes);
   const planned = release?.runs.filter(({type}) => "task" !== type).map(({name}) => name) ?? [];
   const cells = {};
   for (const name of new Set([ ...planned, ...deployments.environments ])) {
    const cell = await cellOf(sources, deployments, name, freezes);
    if (cell.current || cell.next || void 0 !== cell.wanted) cells[name] = cell;
   }
   return {
    cells,
    tasks: release?.runs.filter(({type}) => "task" === type) ?? [],
    broken: deployments.problems,
    should: await deployments.intended()
   };
  }
  async function cellOf(sources, deployments, environment, freezes) {
   await deployments.load(environment);
   const link = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.pV)(deployments.package, "deploy", environment);
   const standing = (await sources.state.get(link, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.h4))?.run_ref;
   const next = function nextOf(deployments, environment) {
    const open = deployments.on(environment).filter(({status}) => (0, _release_status_js__WEBPACK_IMPORTED_MODULE_9__.nT)(status));
    const running = open.find(({status}) => "running" === status);
    const waiting = open.sort((a, b) => (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.dk)(b.releaseId, a.releaseId) || b.number - a.number)[0];
    const tried = deployments.tried(environment);
    return running ?? waiting ?? ("failed" === tried?.status || "cancelled" === tried?.status ? tried : void 0);
   }(deployments, environment);
   const [current, coming] = await Promise.all([ void 0 === standing ? void 0 : runViewAt(sources, standing, freezes), void 0 === next ? void 0 : runViewAt(sources, next.ref, freezes) ]);
   const wanted = coming && (0, _release_status_js__WEBPACK_IMPORTED_MODULE_9__.nT)(next?.status) ? void 0 : await async function wantedAt({state}, deployments, environment) {
    const should = await deployments.should(environment);
    const release = should && await state.resolve(should.release);
    const wanted = should && void 0 !== release ? {
     ...should,
     release
    } : void 0;
    if ((0, _release_take_over_js__WEBPACK_IMPORTED_MODULE_10__.fm)(wanted, deployments.tried(environment))) return;
    return void 0 === release ? "" : (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.ek)(release)?.id ?? release;
   }(sources, deployments, environment);
   return {
    ...current ? {
     current
    } : {},
    ...coming ? {
     next: coming
    } : {},
    ...void 0 === wanted ? {} : {
     wanted
    }
   };
  }
  async function runViewAt({state}, ref, freezes) {
   const parts = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.ED)(ref);
   if (!parts) return;
   const release = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_7__.loadRelease)(state, parts.release);
   const item = release.items.find(each => each.kind === parts.kind && each.name === parts.name);
   if (!item) return;
   return (0, _release_view_js__WEBPACK_IMPORTED_MODULE_11__.bz)(state, release, item, ref, await (0, 
   _release_status_js__WEBPACK_IMPORTED_MODULE_9__.c2)(state, ref), await (0, _release_ready_js__WEBPACK_IMPORTED_MODULE_8__.RY)(state, release), freezes);
  }
 }
};
