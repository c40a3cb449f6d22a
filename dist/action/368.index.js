"use strict";

exports.id = 368;

exports.ids = [ 368 ];

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
 368: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   why: () => why
  });
  var names = __webpack_require__(6280);
  var ids = __webpack_require__(2700);
  var report_status = __webpack_require__(7937);
  var hints = __webpack_require__(7093);
  var words = __webpack_require__(4702);
  function wordsOf({label}) {
   const [, pkg = label, release = ""] = /^(.*) (\S+) (?:deploy|remove) /.exec(label) ?? [];
   return [ pkg, release ];
  }
  function movesOf({causes, chain}, closing, place) {
   const commands = causes.flatMap(({fix}) => void 0 === fix ? [] : [ (0, hints.jt)(closing.program, fix.map(word => (0, 
   hints.m3)(word, place))) ]);
   const distinct = [ ...new Set(commands) ];
   if (distinct.length > 0) return distinct.map((command, index) => `${0 === index ? "What moves it:" : "          and:"}  ${command}`);
   if (causes.length > 0) return [ "Nothing to do: it goes on by itself." ];
   return 0 === chain.length || "done" === chain[0]?.run.status ? [ "Nothing to do." ] : [];
  }
  var errors = __webpack_require__(9473);
  var release_deployments = __webpack_require__(1182);
  var freeze = __webpack_require__(2675);
  var load = __webpack_require__(1944);
  var view = __webpack_require__(5681);
  var standing = __webpack_require__(2486);
  class Search {
   #sources;
   #freezes;
   #chain=[];
   #causes=[];
   #seen=new Set;
   constructor(sources, freezes) {
    this.#sources = sources;
    this.#freezes = freezes;
   }
   async deployment(ref, pkg, environment) {
    const deployments = new release_deployments.D(pkg, this.#sources);
    const cell = await (0, standing.WC)(this.#sources, deployments, environment, this.#freezes);
    if (!cell.current && !cell.next && 0 === deployments.on(environment).length) (0, 
    errors.fJ)("ref-not-found", `nothing was ever planned of ${(0, names.Wy)(pkg)} in ${environment}`, {
     ref
    });
    if (cell.next) await this.#follow(cell.next); else if (void 0 !== cell.wanted) this.#unasked(cell.wanted);
    return this.#result(ref, cell);
   }
   #unasked(wanted) {
    const what = "" === wanted ? "removing it" : wanted;
    this.#causes.push({
     kind: "run",
     act: !0,
     text: `intent asks for ${what}, which nobody has taken over yet`,
     fix: [ "work", "any" ]
    });
   }
   async release(ref) {
    const {runs, package: label, id} = await (0, view.nB)(this.#sources.state, ref, this.#freezes);
    const order = [ "failed", "lost", "waiting", "running", "pending", "cancelled" ];
    const open = runs.filter(({status}) => order.includes(status));
    const [worst] = open.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
    if (worst) await this.#follow(worst);
    return {
     ...this.#result(ref),
     release: `${label} ${id}`
    };
   }
   async item(ref) {
    const run = await this.#newest(ref);
    if (!run) (0, errors.fJ)("ref-not-found", `there is no run at ${ref}`, {
     ref
    });
    await this.#follow(run);
    return this.#result(ref);
   }
   #result(ref, cell) {
    const causes = [ ...new Map(this.#causes.map(cause => [ `${cause.kind} ${cause.text}`, cause ])).values() ];
    return {
     ref,
     ...cell ? {
      cell
     } : {},
     chain: this.#chain,
     causes
    };
   }
   async #newest(ref) {
    if ((0, names.ED)(ref)) return (0, standing.ip)(this.#sources, ref, this.#freezes);
    const last = (await (0, load.runsOf)(this.#sources.state, ref)).at(-1);
    return last && (0, standing.ip)(this.#sources, last.ref, this.#freezes);
   }
   async #follow(run, via) {
    if (this.#seen.has(run.ref)) return;
    this.#seen.add(run.ref);
    this.#chain.push({
     run,
     ...void 0 === via ? {} : {
      via
     }
    });
    const {status} = run;
    if ("done" === status || "failed_retried" === status) return;
    if ("running" === status) {
     const place = void 0 === run.owner?.url ? "" : `, ${run.owner.url}`;
     this.#causes.push({
      kind: "claim",
      act: !1,
      text: `${run.label} is running${place}`,
      ref: run.ref
     });
    } else if ("pending" === status || "waiting" === status) await this.#waits(run); else this.#causes.push(this.#ended(run));
   }
   #ended({ref, label, status}) {
    return {
     kind: "run",
     act: !0,
     text: `${"lost" === status ? `look at ${(0, names.ED)(ref)?.name ?? label}, then ` : ""}try ${label} again`,
     ref,
     fix: [ "release", "retry", ref.slice(0, ref.search(/\/(task|deploy)\//)) ]
    };
   }
   async #waits(run) {
    for (const wait of run.waits) if ("phase" === wait.kind) await this.#phase(run, wait); else if (("run" === wait.kind || "output" === wait.kind) && void 0 !== wait.ref) await this.#producer(wait); else this.#causes.push(wait);
    if (0 === run.waits.length) await this.#ready(run);
   }
   async #phase(run, wait) {
    const {release} = (0, names.ED)(run.ref) ?? {
     release: ""
    };
    const {runs} = await (0, view.nB)(this.#sources.state, release, this.#freezes);
    const before = runs.filter(each => each.phase_index < run.phase_index && "done" !== each.status);
    const nearest = before.filter(each => each.phase_index === Math.min(...before.map(one => one.phase_index)));
    for (const each of nearest) await this.#follow(each, wait.text);
   }
   async #producer(wait) {
    const document = wait.ref?.split("#")[0] ?? "";
    const current = /^(.+)\/@\/deploy\/([^/]+)$/.exec(document);
    let run;
    if (void 0 !== current?.[1] && void 0 !== current[2]) {
     const deployments = new release_deployments.D(current[1], this.#sources);
     const cell = await (0, standing.WC)(this.#sources, deployments, current[2], this.#freezes);
     run = cell.next ?? cell.current;
    } else run = await this.#newest(await this.#sources.state.resolve(document));
    if (run && "done" !== run.status) await this.#follow(run, wait.text); else this.#causes.push(wait);
   }
   async #ready(run) {
    const parts = (0, names.ED)(run.ref);
    if ("deploy" === parts?.kind) {
     const deployments = new release_deployments.D(parts.package, this.#sources);
     await deployments.load(parts.name);
     const busy = deployments.on(parts.name).find(({status}) => "running" === status);
     const view = busy && await (0, standing.ip)(this.#sources, busy.ref, this.#freezes);
     if (view) return this.#follow(view, `after ${view.label}`);
    }
    const {document} = await (0, load.loadRelease)(this.#sources.state, parts?.release ?? (0, 
    names.Tu)(run.ref));
    const text = `${run.label} is ready to be started at ${document.commit.slice(0, 7)}`;
    this.#causes.push({
     kind: "commit",
     act: !0,
     text,
     ref: run.ref,
     fix: [ "work", "any" ]
    });
   }
  }
  var foresee = __webpack_require__(1142);
  var commands_session = __webpack_require__(6183);
  var target = __webpack_require__(3462);
  async function why(session, argument, style) {
   const time = session.clock.now();
   const answer = await (0, foresee.S)(session, async sources => async function whyOf(sources, ref, time) {
    const search = new Search(sources, new freeze.dj(sources.intent, time));
    const deployment = /^(.+)\/@\/deploy\/([^/]+)$/.exec(ref);
    if (void 0 !== deployment?.[1] && void 0 !== deployment[2]) return search.deployment(ref, deployment[1], deployment[2]);
    if ((0, names.ek)(ref)) return search.release(await sources.state.resolve(ref));
    return search.item(await sources.state.resolve(ref));
   }(sources, await async function named(session, {state}, argument) {
    const ref = (0, target.YD)(session, argument);
    if ((0, names.ek)(ref) || ref.includes("/@")) return ref;
    const newest = (await (0, ids.Ul)(state, ref)).at(-1);
    return void 0 === newest ? ref : `${ref}/@${newest}`;
   }(session, sources, argument), time));
   const now = Date.parse(time);
   const lines = function whyLines(view, closing, place, now) {
    const [, ...rest] = view.chain;
    const head = function headOf({cell, chain, release: whole}, now) {
     const asked = chain[0]?.run;
     const current = cell?.current;
     const since = void 0 === current?.ended_at ? "" : `, deployed ${(0, words.XG)(now - Date.parse(current.ended_at))} ago`;
     if (!asked && void 0 !== whole) return `${whole} is done`;
     if (!asked) return current ? `${function deployedText(run) {
      const [pkg, release] = wordsOf(run);
      return `${pkg} ${release} is in ${run.name}`;
     }(current)}${since}, as it should be` : "Nothing is there, as it should be";
     if (!cell || "task" === asked.type) return `${asked.label}: ${(0, report_status.r)(asked, now)}`;
     const [pkg = "", release = ""] = wordsOf(asked);
     const there = current ? ` (${wordsOf(current)[1]} is${since})` : "";
     if (current && "up" === asked.type && wordsOf(current)[1] === release) return `${pkg} ${release} is to be deployed to ${asked.name} again${since.replace(/^, (.*)$/, " ($1)")}: ${(0, 
     report_status.r)(asked, now)}`;
     return `${"down" === asked.type ? `${pkg} is not removed from ${asked.name}` : `${pkg} ${release} is not in ${asked.name}`}${there}: ${(0, 
     report_status.r)(asked, now)}`;
    }(view, now);
    const mark = closing.unicode ? "└─ " : "`- ";
    const steps = [];
    let depth = 0;
    for (const {run, via} of rest) {
     const text = `${run.label} ${(0, report_status.r)(run, now)}`;
     steps.push(`${"   ".repeat(depth)}${mark}${void 0 === via ? text : `${via}: ${text}`}`);
     depth += 1;
    }
    const leaves = view.causes.filter(cause => !function isSaid(cause, {chain}) {
     return chain.some(({run}) => (run => "pending" === run.status || "waiting" === run.status)(run) ? 1 === run.waits.length && run.waits[0]?.text === cause.text : run.ref === cause.ref);
    }(cause, view));
    for (const {text} of leaves) steps.push(`${"   ".repeat(depth)}${mark}${text}`);
    return [ head, ...steps, ...movesOf(view, closing, place) ];
   }(answer, {
    ...style,
    program: session.program
   }, (0, commands_session.$t)(session), now);
   const asked = answer.chain[0]?.run ?? answer.cell?.current;
   const json = {
    schema: 1,
    ref: answer.ref,
    status: asked?.status ?? "nothing",
    text: lines[0],
    chain: answer.chain.map(({run}) => ({
     ref: run.ref,
     kind: run.status,
     text: (0, report_status.r)(run, now)
    })),
    causes: answer.causes
   };
   return {
    result: {
     ...(0, commands_session.Bg)("why", [], []),
     status: "complete"
    },
    stdout: `${lines.join("\n")}\n`,
    json
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
