"use strict";

exports.id = 897;

exports.ids = [ 897 ];

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
     const {leftBehind} = await __webpack_require__.e(656).then(__webpack_require__.bind(__webpack_require__, 6656));
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
 9897: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   status: () => status
  });
  var _release_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2675);
  var _report_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7937);
  var _work_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
  var _foresee_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1142);
  var _overlooked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6275);
  var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6183);
  async function status(session, style) {
   const time = session.clock.now();
   const standing = await (0, _foresee_js__WEBPACK_IMPORTED_MODULE_3__.S)(session, sources => (0, 
   _work_standing_js__WEBPACK_IMPORTED_MODULE_2__.YP)(sources, time));
   const {environments, packages, attention} = standing;
   const problems = [ ...standing.problems, ...await (0, _overlooked_js__WEBPACK_IMPORTED_MODULE_4__.L)(session, standing.intended) ];
   const view = {
    environments,
    packages,
    attention,
    freezes: [ ...standing.freezes.map(({name, hold}) => ({
     name,
     ...(0, _release_freeze_js__WEBPACK_IMPORTED_MODULE_0__.B$)(hold)
    })), ...windowsOf(standing) ]
   };
   const lines = (0, _report_status_js__WEBPACK_IMPORTED_MODULE_1__.C)(view, {
    ...style,
    program: session.program
   }, (0, _session_js__WEBPACK_IMPORTED_MODULE_5__.$t)(session), Date.parse(time));
   return {
    result: {
     ...(0, _session_js__WEBPACK_IMPORTED_MODULE_5__.Bg)("status", [], problems),
     status: problems.length > 0 ? "failed" : "complete"
    },
    stdout: `${lines.join("\n")}\n`,
    json: {
     schema: 1,
     ...view,
     problems
    }
   };
  }
  function windowsOf({packages, freezes}) {
   const shown = new Set(freezes.map(({hold}) => (0, _release_freeze_js__WEBPACK_IMPORTED_MODULE_0__.B$)(hold).text));
   const found = new Map;
   for (const {label, cells} of packages) for (const [environment, {next}] of Object.entries(cells)) for (const wait of next?.waits.filter(({kind, text}) => "freeze" === kind && !shown.has(text)) ?? []) {
    const environments = [ ...found.get(`${label} ${wait.text}`)?.environments ?? [], environment ];
    const name = `${label} in ${environments.join(", ")}`;
    found.set(`${label} ${wait.text}`, {
     ...wait,
     name,
     environments
    });
   }
   return [ ...found.values() ].map(({environments: _environments, ...held}) => held);
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
