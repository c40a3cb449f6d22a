"use strict";

exports.id = 9477;

exports.ids = [ 9477 ];

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
 6862: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => packagesOf
  });
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
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
 },
 5787: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mc: () => entriesOf,
   QM: () => waitsText,
   WN: () => countsText,
   Wh: () => endReason,
   fd: () => nameRoom,
   so: () => listText,
   tG: () => cutEntries
  });
  var _hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7093);
  var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);
  const mostLines = 8;
  const nameRoom = 30;
  function entriesOf(runs, fold) {
   const entries = grouped(runs, run => fold && "task" === run.view.type && "done" === run.view.status ? "done" : void 0);
   if (entries.length <= mostLines) return entries;
   const counted = grouped(runs, run => "done" === run.view.status ? "done" : void 0);
   const open = counted.filter(entry => "done" !== entry.status);
   return [ ...counted.filter(entry => "done" === entry.status), ...open ];
  }
  function cutEntries(entries) {
   const room = mostLines + 1;
   if (entries.length <= room) return {
    shown: entries
   };
   const rest = entries.slice(room - 1).flatMap(entry => entry.runs);
   return {
    shown: entries.slice(0, room - 1),
    more: `${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(rest.length)} more: ${countsText(rest)}`
   };
  }
  function grouped(runs, doneKey) {
   const groups = new Map;
   for (const run of runs) {
    const key = doneKey(run) ?? shareKey(run) ?? run.view.ref;
    const group = groups.get(key);
    if (void 0 === group) groups.set(key, [ run ]); else group.push(run);
   }
   return [ ...groups.values() ].map(entryOf);
  }
  function shareKey({view}) {
   return "pending" === view.status || "waiting" === view.status || "cancelled" === view.status ? JSON.stringify([ view.status, view.type, endReason(view), waitsText(view.waits) ]) : void 0;
  }
  function entryOf(runs) {
   const first = runs[0];
   const {status} = first.view;
   const outputs = 1 === runs.length && "task" !== first.view.type && "done" === status ? function outputTexts({view}) {
    return Object.entries(view.outputs).map(([key, value]) => {
     const text = "string" == typeof value ? value : function jsonText(value) {
      return JSON.stringify(value, (_, field) => "bigint" == typeof field ? String(field) : field) ?? "";
     }(value);
     return `${key} ${text.replace(/\s+/g, " ")}`;
    });
   }(first) : void 0;
   return {
    status,
    runs,
    name: namesOf(runs),
    text: stateText(first),
    ...outputs && {
     outputs
    }
   };
  }
  function namesOf(runs) {
   const first = runs[0].view;
   if (1 === runs.length) return (0, _hints_js__WEBPACK_IMPORTED_MODULE_2__.rt)(first);
   if ("done" === first.status) return function doneCount(runs) {
    const nouns = {
     task: "task",
     up: "deployment",
     down: "removal"
    };
    return [ ...new Set(runs.map(run => run.view.type)) ].map(type => (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.qC)(runs.filter(run => run.view.type === type).length, nouns[type])).join(", ");
   }(runs);
   const verb = (0, _hints_js__WEBPACK_IMPORTED_MODULE_2__.rl)(first.type);
   return `${"" === verb ? "" : `${verb} `}${listText(runs.map(run => run.view.name))}`;
  }
  function listText(names) {
   let shown = names.length;
   for (;shown > 1 && (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.sc)(names.slice(0, shown).join(", ")) > nameRoom; ) shown -= 1;
   const rest = names.length - shown;
   return `${names.slice(0, shown).join(", ")}${0 === rest ? "" : ` +${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(rest)}`}`;
  }
  function stateText({view}) {
   if ("done" === view.status || "running" === view.status) return "";
   const word = _words_js__WEBPACK_IMPORTED_MODULE_1__.o7[view.status].word;
   if ("cancelled" === view.status) return endReason(view) ?? word;
   return ("pending" === view.status || "waiting" === view.status ? waitsText(view.waits) : "") || word;
  }
  const origins = new Set([ "planned", "intent", "redeploy", "retry", "teardown" ]);
  function endReason(view) {
   const reason = void 0 === view.reason || origins.has(view.reason) ? void 0 : view.reason;
   const text = (view.problem?.message ?? reason)?.split("\n")[0]?.replace(`${view.label} failed: `, "");
   return "" === text ? void 0 : text;
  }
  function waitsText(waits) {
   const ordered = [ ...waits.filter(wait => !wait.act), ...waits.filter(wait => wait.act) ];
   const texts = [ ...new Set(ordered.map(wait => wait.text)) ];
   return texts.slice(0, 2).join(", ") + (texts.length > 2 ? " +" + (texts.length - 2) : "");
  }
  function countsText(runs, order = statusOrder) {
   return order.map(status => [ status, runs.filter(run => run.view.status === status).length ]).filter(([, count]) => count > 0).map(([status, count]) => `${(0, 
   _words_js__WEBPACK_IMPORTED_MODULE_1__.lT)(count)} ${_words_js__WEBPACK_IMPORTED_MODULE_1__.o7[status].word}`).join(", ");
  }
  const statusOrder = [ "running", "done", "failed", "lost", "cancelled", "failed_retried", "waiting", "pending" ];
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
 7937: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => statusLines,
   r: () => stateText
  });
  var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5787);
  var _hints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7093);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
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
 3920: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Be: () => expandTabs,
   F2: () => padText,
   IN: () => cutText,
   Kn: () => windowText,
   X5: () => cleanText,
   sc: () => textWidth
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  const unsafe = /[^\P{Cc}\t\n]|[\u2028\u2029]|\p{Bidi_Control}/u;
  const unsafeAll = new RegExp(unsafe.source, "gu");
  const ascii = /^[ -~]*$/;
  const zeroWidth = /\p{M}|\p{Cf}/u;
  const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
  function cleanText(text) {
   if (ascii.test(text) || !unsafe.test(text)) return text;
   return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replaceAll("\r\n", "\n").split("\n").map(line => line.includes("\r") ? line.split("\r").findLast(part => "" !== part) ?? "" : line).join("\n").replace(unsafeAll, "");
  }
  function characterWidth(character) {
   if (ascii.test(character)) return 1;
   if (zeroWidth.test(character)) return 0;
   return wide.test(character) ? 2 : 1;
  }
  function textWidth(text) {
   if (ascii.test(text)) return text.length;
   let width = 0;
   for (const character of text) width += characterWidth(character);
   return width;
  }
  function cutText(text, columns, ellipsis = "…") {
   if (textWidth(text) <= columns) return text;
   const mark = textWidth(ellipsis) <= columns ? ellipsis : "";
   return takeCells(text, Math.max(0, columns - mark.length)) + mark;
  }
  function takeCells(text, cells) {
   let width = 0;
   let end = 0;
   for (const character of text) {
    width += characterWidth(character);
    if (width > cells) break;
    end += character.length;
   }
   return text.slice(0, end);
  }
  function padText(text, columns) {
   return text + " ".repeat(Math.max(0, columns - textWidth(text)));
  }
  function expandTabs(text, stop = 4) {
   if (!text.includes("\t")) return text;
   let line = "";
   let width = 0;
   for (const character of text) {
    const piece = "\t" === character ? " ".repeat(stop - width % stop) : character;
    line += piece;
    width += "\t" === character ? piece.length : characterWidth(character);
   }
   return line;
  }
  function windowText(text, column, columns, ellipsis = "…") {
   const before = [ ...text ].slice(0, Math.max(0, column - 1)).join("");
   const line = expandTabs(text);
   const cell = textWidth(expandTabs(before));
   if (textWidth(line) <= columns) return {
    text: line,
    cell
   };
   const start = Math.max(0, Math.min(cell - Math.floor(columns / 2), textWidth(line) - columns + ellipsis.length));
   if (0 === start) return {
    text: cutText(line, columns, ellipsis),
    cell
   };
   const head = takeCells(line, start);
   return {
    text: cutText(ellipsis + line.slice(head.length), columns, ellipsis),
    cell: cell - textWidth(head) + ellipsis.length
   };
  }
 },
 4702: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $E: () => ellipsisOf,
   QF: () => elapsedText,
   S5: () => durationText,
   XG: () => ageText,
   lT: () => countText,
   nI: () => paint,
   o7: () => statusWords,
   qC: () => pluralText,
   sn: () => releaseStatus,
   tT: () => commitText,
   wX: () => symbolOf
  });
  const codes = {
   plain: "",
   dim: "2",
   red: "31",
   green: "32",
   yellow: "33",
   blue: "34",
   magenta: "35"
  };
  const statusWords = {
   pending: {
    word: "pending",
    symbol: "·",
    ascii: "..",
    tone: "dim"
   },
   waiting: {
    word: "waiting",
    symbol: "◦",
    ascii: "wait",
    tone: "yellow"
   },
   running: {
    word: "running",
    symbol: "⠿",
    ascii: "run",
    tone: "blue"
   },
   done: {
    word: "done",
    symbol: "✓",
    ascii: "ok",
    tone: "green"
   },
   failed: {
    word: "failed",
    symbol: "✗",
    ascii: "FAIL",
    tone: "red"
   },
   failed_retried: {
    word: "retried",
    symbol: "✗",
    ascii: "FAIL",
    tone: "dim"
   },
   lost: {
    word: "lost",
    symbol: "!",
    ascii: "LOST",
    tone: "magenta"
   },
   cancelled: {
    word: "cancelled",
    symbol: "–",
    ascii: "skip",
    tone: "dim"
   }
  };
  const spinner = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
  function releaseStatus(status) {
   return "complete" === status ? "done" : status;
  }
  function symbolOf(status, style, now) {
   if (!style.unicode) return statusWords[status].ascii.padEnd(4);
   if ("running" === status && void 0 !== now) return spinner[Math.floor(now / 100) % spinner.length] ?? "⠿";
   return statusWords[status].symbol;
  }
  function ellipsisOf(style) {
   return style.unicode ? "…" : "...";
  }
  function paint(text, tone, style) {
   return style.color && "plain" !== tone && "" !== text ? `[${codes[tone]}m${text}[0m` : text;
  }
  function durationText(ms) {
   if (ms < 999.5) return `${Math.max(0, Math.round(ms))}ms`;
   if (ms < 9950) return `${(ms / 1e3).toFixed(1)}s`;
   const seconds = Math.round(ms / 1e3);
   if (seconds < 60) return `${seconds}s`;
   if (seconds < 3600) return twoUnits(seconds, 60, "m", "s");
   const minutes = Math.floor(seconds / 60);
   return minutes < 1440 ? twoUnits(minutes, 60, "h", "m") : `${Math.floor(minutes / 1440)}d`;
  }
  function twoUnits(value, base, large, small) {
   const rest = value % base;
   return `${Math.floor(value / base)}${large}${0 === rest ? "" : `${String(rest).padStart(2, "0")}${small}`}`;
  }
  function elapsedText(ms) {
   const seconds = Math.max(0, Math.floor(ms / 1e3));
   return seconds < 10 ? `${seconds}s` : durationText(1e3 * seconds);
  }
  function ageText(ms) {
   const seconds = Math.max(0, Math.floor(ms / 1e3));
   if (seconds < 60) return `${seconds}s`;
   if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
   return seconds < 86400 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86400)}d`;
  }
  function countText(count) {
   return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
  }
  function pluralText(count, noun, nouns = `${noun}s`) {
   return `${countText(count)} ${1 === count ? noun : nouns}`;
  }
  function commitText(commit) {
   return "null" === commit ? "no commit" : commit.slice(0, 7);
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
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
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
