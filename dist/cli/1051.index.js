"use strict";

exports.id = 1051;

exports.ids = [ 1051 ];

exports.modules = {
 615: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FS: () => equalJson,
   Gv: () => isObject,
   IB: () => formatJson,
   qF: () => parseJson
  });
  var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  function parseJson(text) {
   const value = JSON.parse(text);
   if (!holdsInexact(value)) return value;
   const options = {
    parseNumber,
    onDuplicateKey: ({newValue}) => newValue
   };
   return (0, lossless_json__WEBPACK_IMPORTED_MODULE_0__.qg)(text, null, options);
  }
  function formatJson(value) {
   return function escapeLikeGo(text) {
    return text.replace(/[<>&\u2028\u2029]/g, found => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
   }(function stringify(value, indent) {
    return holdsBigint(value) ? (0, lossless_json__WEBPACK_IMPORTED_MODULE_0__.As)(value, null, indent) ?? "null" : JSON.stringify(value, null, indent);
   }(value, "  "));
  }
  function equalJson(a, b) {
   if (a === b) return !0;
   if ("bigint" == typeof a || "bigint" == typeof b) return ("number" == typeof a || "number" == typeof b) && String(a) === String(b);
   if ("object" != typeof a || "object" != typeof b || null === a || null === b) return !1;
   if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length) return !1;
    return a.every((item, index) => equalJson(item, b[index]));
   }
   const keys = definedKeys(a);
   if (keys.length !== definedKeys(b).length) return !1;
   return keys.every(key => Object.hasOwn(b, key) && void 0 !== b[key] && equalJson(a[key], b[key]));
  }
  function holdsInexact(value) {
   if ("number" == typeof value) return !Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value));
   if ("object" != typeof value || null === value) return !1;
   if (isArray(value)) return value.some(holdsInexact);
   for (const key in value) if (holdsInexact(value[key])) return !0;
   return !1;
  }
  function parseNumber(text) {
   const value = Number(text);
   if (!Number.isFinite(value)) throw new SyntaxError(`the number ${text} is too large`);
   return Number.isSafeInteger(value) || /[.eE]/.test(text) ? value : BigInt(text);
  }
  function holdsBigint(value) {
   if ("bigint" == typeof value) return !0;
   if ("number" == typeof value && !Number.isFinite(value)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("value-invalid", `${value} cannot be stored as JSON`);
   if ("object" != typeof value || null === value) return !1;
   let found = !1;
   for (const item of isArray(value) ? value : Object.values(value)) found = holdsBigint(item) || found;
   return found;
  }
  function definedKeys(value) {
   return Object.keys(value).filter(key => void 0 !== value[key]);
  }
  function isArray(value) {
   return Array.isArray(value);
  }
  function isObject(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
 },
 3667: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OU: () => sortedByBytes,
   Xo: () => compareBytes,
   dk: () => compareNatural
  });
  function compareNatural(a, b) {
   const left = a.match(/\d+|\D+/g) ?? [];
   const right = b.match(/\d+|\D+/g) ?? [];
   for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareRuns(left[index], right[index]);
    if (0 !== order) return order;
   }
   return left.length - right.length || compareBytes(a, b);
  }
  function compareRuns(a, b) {
   if (!/^\d/.test(a) || !/^\d/.test(b)) return compareBytes(a, b);
   const left = a.replace(/^0+/, "");
   const right = b.replace(/^0+/, "");
   return left.length - right.length || compareBytes(left, right);
  }
  function compareBytes(a, b) {
   if (a === b) return 0;
   if (surrogates.test(a) || surrogates.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
   return a < b ? -1 : 1;
  }
  const surrogates = /[\ud800-\udfff]/;
  function sortedByBytes(texts) {
   const list = [ ...texts ];
   return list.some(text => surrogates.test(text)) ? list.sort(compareBytes) : list.sort();
  }
 },
 1656: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   __: () => ClaimMemory,
   ur: () => claimReady,
   XF: () => closeRefused,
   Of: () => refusalOf,
   su: () => startMessage
  });
  var inputs = __webpack_require__(4784);
  var documents_intent = __webpack_require__(2043);
  var documents_run = __webpack_require__(2156);
  var names = __webpack_require__(3899);
  var release_deployments = __webpack_require__(1182);
  var freeze = __webpack_require__(2675);
  var release_inputs = __webpack_require__(3585);
  var load = __webpack_require__(1944);
  var ready = __webpack_require__(2285);
  var redeploy = __webpack_require__(7290);
  var runner = __webpack_require__(9434);
  var release_status = __webpack_require__(1334);
  var take_over = __webpack_require__(9598);
  class ClaimMemory {
   #foreign=Number.NaN;
   packages=new Set;
   settled=new Set;
   unreadable=[];
   later;
   check(foreign) {
    if (foreign === this.#foreign) return;
    this.#foreign = foreign;
    this.packages.clear();
    this.settled.clear();
    this.unreadable.length = 0;
   }
  }
  async function claimReady(draft, releases, request) {
   const memory = request.memory ?? new ClaimMemory;
   memory.check(draft.state.foreign);
   memory.later = void 0;
   const packages = new Map;
   const freezes = new freeze.dj(draft.intent, request.time);
   const claimed = [];
   for (const ref of releases) {
    const release = await (0, load.loadRelease)(draft.state, ref);
    const deployments = packages.get(release.package) ?? await deploymentsOf(draft, release.package, request, memory);
    packages.set(release.package, deployments);
    const claiming = {
     draft,
     release,
     deployments,
     open: await (0, ready.RY)(draft.state, release, memory.settled),
     freezes,
     request,
     memory
    };
    for (const item of release.items) {
     if (claimed.length >= request.capacity) return claimed;
     if (memory.settled.has(item.ref) || !(0, runner.SH)(request.runner, item)) continue;
     const taken = "task" === item.kind ? await claimTask(claiming, item) : await claimDeployment(claiming, item);
     if (taken) claimed.push(taken);
    }
   }
   return claimed;
  }
  async function deploymentsOf(draft, pkg, request, memory) {
   if (memory.packages.has(pkg)) return new release_deployments.D(pkg, draft);
   const deployments = await (0, take_over.w9)(draft, pkg, request);
   memory.packages.add(pkg);
   memory.unreadable.push(...deployments.problems);
   return deployments;
  }
  async function claimTask(claiming, item) {
   const {draft} = claiming;
   const runs = await (0, load.runsOf)(draft.state, item.ref);
   const waiting = runs.find(({status}) => (0, release_status.Gu)(status));
   if (!waiting || runs.some(({status}) => "running" === status)) return;
   if (claiming.request.held?.has(waiting.ref)) return;
   const run = await (0, load.readRun)(draft.state, waiting.ref);
   return start(claiming, item, waiting.ref, run, "paused" === waiting.status);
  }
  async function claimDeployment(claiming, item) {
   const {draft, release, deployments, request} = claiming;
   await deployments.load(item.name);
   if (deployments.broken(item.name)) return;
   const own = deployments.waiting(item.name).filter(({releaseId}) => releaseId === release.id);
   for (const attempt of own) {
    const refusal = await refusalOf(draft.state, deployments, attempt);
    if (void 0 !== refusal) {
     await (0, take_over.ZT)(draft.state, attempt, refusal, request);
     continue;
    }
    if (request.held?.has(attempt.ref)) continue;
    if (deployments.on(item.name).some(({status}) => "running" === status)) return;
    const taken = await startDeployment(claiming, item, attempt);
    if (taken) return taken;
   }
   return;
  }
  async function refusalOf(state, deployments, attempt) {
   const should = await deployments.should(attempt.environment);
   const tried = deployments.tried(attempt.environment);
   const reason = (0, release_deployments.A)(attempt.run);
   if ("down" === attempt.run.type) {
    const standing = void 0 !== tried && ("down" !== tried.run.type || "retry" === reason);
    return void 0 === should && standing ? void 0 : "no longer needed";
   }
   if ("paused" === attempt.status) return (0, take_over.GA)(attempt, should) ? void 0 : "intent names something else";
   if ("intent" === reason) return (0, take_over.GA)(attempt, should) ? void 0 : "no longer asked for";
   if ("redeploy" === reason) {
    if (!tried || !(0, take_over.GA)(attempt, should) || !(0, take_over.GA)(tried, should)) return "no longer needed";
    return await (0, redeploy.UD)(state, deployments.package, tried) ? void 0 : "no longer needed";
   }
   const wanted = (0, take_over.hD)(deployments, should);
   if ("retry" === reason && wanted === attempt.releaseId && !(0, take_over.GA)(attempt, should)) return "intent names other inputs";
   return wanted && (0, names.dk)(wanted, attempt.releaseId) > 0 ? `superseded by ${wanted}` : void 0;
  }
  async function closeRefused(state, deployments, request) {
   for (const environment of deployments.environments) for (const attempt of deployments.waiting(environment)) {
    const refusal = await refusalOf(state, deployments, attempt);
    if (void 0 !== refusal) await (0, take_over.ZT)(state, attempt, refusal, request);
   }
  }
  async function startDeployment(claiming, item, attempt) {
   const {draft, deployments, release, freezes} = claiming;
   const {environment, releaseId} = attempt;
   if (await freezes.of({
    package: release.package,
    releaseId,
    environment,
    windows: item.freeze
   })) return;
   if ("down" !== attempt.run.type && !await draft.state.has((0, names.Hu)(item.name))) return;
   const turn = (deployments.tried(item.name)?.run.turn ?? 0) + 1;
   const paused = "paused" === attempt.status;
   const taken = await start(claiming, item, attempt.ref, {
    ...attempt.run,
    turn
   }, paused);
   if (!taken) return;
   attempt.run = taken.run;
   attempt.status = "running";
   await async function writeIntent(draft, deployments, {run, environment}, paused, request) {
    const intent = (0, names.pV)(deployments.package, "deploy", environment);
    const reason = (0, release_deployments.A)(run);
    if ("down" === run.type) await draft.intent.delete(intent); else if (!paused && ("planned" === reason || "retry" === reason)) {
     const document = {
      release: run.release,
      input: run.functions[0]?.inputs ?? {}
     };
     const {by, time} = request;
     await draft.intent.set(intent, documents_intent.v, document, void 0 === by ? void 0 : {
      by,
      at: time
     });
    }
   }(draft, deployments, attempt, paused, claiming.request);
   await async function supersede(state, deployments, {releaseId, environment, ref}, request) {
    for (const attempt of deployments.waiting(environment)) {
     if (attempt.ref === ref || (0, names.dk)(attempt.releaseId, releaseId) >= 0) continue;
     await (0, take_over.ZT)(state, attempt, `superseded by ${releaseId}`, request);
    }
   }(draft.state, deployments, attempt, claiming.request);
   return taken;
  }
  async function start(claiming, item, ref, run, paused) {
   const {draft, release, open, request, memory} = claiming;
   if ((0, ready.l9)(run) && !open.has(item.phase)) return;
   if (void 0 !== run.not_before && run.not_before > request.time) {
    if (void 0 === memory.later || run.not_before < memory.later) memory.later = run.not_before;
    return;
   }
   const chain = paused ? run.functions : await resumedChain(draft.state, run);
   const last = chain.at(-1);
   if (!last) return;
   const gone = "down" === run.type ? "keep" : "forget";
   const {inputs, values, missing} = await (0, release_inputs.e)(draft.state, last.inputs ?? {}, gone);
   if (missing.length > 0) return;
   const {owner, url, time, by} = request;
   const attribution = await async function attributionOf(draft, pkg, item, run, inputs, by) {
    const intent = "deploy" === item.kind && [ "intent", "teardown" ].includes((0, release_deployments.A)(run)) ? await draft.intent.setBy((0, 
    names.pV)(pkg, "deploy", item.name)) : void 0;
    const values = {};
    for (const [name, {ref, value}] of Object.entries(inputs)) {
     if (void 0 === ref || void 0 === value || !/(^|\/)custom\//.test(ref)) continue;
     const document = await draft.state.resolve(ref.split("#")[0] ?? ref);
     const set = await draft.intent.setBy(document) ?? await draft.state.setBy(document);
     if (set) values[name] = {
      ...set
     };
    }
    return {
     ...void 0 === by ? {} : {
      by
     },
     ...intent ? {
      intent: {
       ...intent
      }
     } : {},
     ...Object.keys(values).length > 0 ? {
      inputs: values
     } : {}
    };
   }(draft, release.package, item, run, inputs, by);
   const {request: _arrived, ...known} = run;
   const started = {
    ...known,
    ...Object.keys(attribution).length > 0 ? {
     attribution
    } : {},
    functions: [ ...chain.slice(0, -1), {
     ...last,
     inputs,
     started: time
    } ],
    claim: {
     owner,
     since: time,
     beat: 0,
     ...void 0 === url ? {} : {
      url
     }
    },
    owner,
    started: run.started ?? time
   };
   await draft.state.set(ref, documents_run.rE, started);
   await (0, release_status.Lx)(draft.state, ref, "running", time);
   return {
    ref,
    item,
    release,
    run: started,
    values
   };
  }
  async function resumedChain(state, run) {
   const [first] = run.functions;
   if (!first || 1 === run.functions.length) return run.functions;
   const before = first.inputs ?? {};
   const now = (await (0, release_inputs.e)(state, before)).inputs;
   if ((0, inputs.Z)(before, now)) return run.functions;
   return [ {
    fn: first.fn,
    inputs: first.inputs,
    ...first.dependencies ? {
     dependencies: first.dependencies
    } : {}
   } ];
  }
  function startMessage(claimed) {
   const [first, ...others] = claimed;
   return void 0 === first ? "take over" : `start ${first.ref}${0 === others.length ? "" : ` and ${others.length} more`}`;
  }
 },
 648: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => problemOf,
   g: () => failureOf
  });
  function failureOf(problem, kind, mask) {
   const {file, line, column, frames, excerpt, tail} = problem;
   return {
    text: clip(mask(problem.message)),
    kind,
    code: problem.code,
    ...void 0 === file ? {} : {
     position: `${file}:${line ?? 1}:${column ?? 1}`
    },
    ...void 0 === frames ? {} : {
     frames: frames.map(frame => ({
      ...frame
     }))
    },
    ...void 0 === excerpt ? {} : {
     excerpt: {
      ...excerpt,
      text: mask(excerpt.text)
     }
    },
    ...void 0 === tail ? {} : {
     tail: tail.map(mask)
    }
   };
  }
  const longestReason = 4e3;
  function clip(text) {
   return text.length <= longestReason ? text : `${text.slice(0, longestReason)}… (${text.length} characters)`;
  }
  function problemOf(failure, ref) {
   const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(failure.position ?? "") ?? [];
   return {
    code: codeOf(failure),
    message: failure.text,
    ref,
    ...void 0 === file ? {} : {
     file,
     line: Number(line),
     column: Number(column)
    },
    ...void 0 === failure.frames ? {} : {
     frames: failure.frames
    },
    ...void 0 === failure.excerpt ? {} : {
     excerpt: failure.excerpt
    },
    ...void 0 === failure.tail ? {} : {
     tail: failure.tail
    }
   };
  }
  function codeOf(failure) {
   if ("lost" === failure.kind) return "runner-lost";
   if ("cancelled" === failure.kind) return "cancelled";
   return failure.code ?? "task-failed";
  }
 },
 2675: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Am: () => momentText,
   B$: () => freezeWait,
   Gx: () => heldNow,
   dj: () => Freezes
  });
  var _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  var _windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2415);
  class Freezes {
   #intent;
   time;
   #known=new Map;
   constructor(intent, time) {
    this.#intent = intent;
    this.time = time;
   }
   async of(place) {
    const {environment, package: pkg} = place;
    const holds = [ ...await this.package(pkg, ""), ...await this.package(pkg, environment), ...await this.environment(environment), ...this.#inWindows(place.windows ?? []) ].filter(({exempt}) => !function isExempt({package: pkg, releaseId}, exempt) {
     return exempt.includes(pkg) || exempt.includes(`${pkg}/@${releaseId}`);
    }(place, exempt));
    return holds.find(({until}) => void 0 === until) ?? holds[0];
   }
   async package(pkg, environment) {
    const where = "" === environment ? [] : [ environment ];
    return this.#once((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.FJ)(environment, pkg), ref => this.#frozen(ref, [ "thaw", ...where, "--package", pkg ]));
   }
   async environment(name) {
    return [ ...await this.#once((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.FJ)(name), ref => this.#frozen(ref, [ "thaw", name ])), ...await this.#once((0, 
    _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Iz)(name), async ref => {
     const document = await this.#intent.get(ref, _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__.cE);
     return this.#inWindows(document?.windows ?? [], ref);
    }) ];
   }
   #once(ref, read) {
    const known = this.#known.get(ref) ?? read(ref);
    this.#known.set(ref, known);
    return known;
   }
   async #frozen(ref, fix) {
    const found = await this.#intent.get(ref, _documents_freeze_js__WEBPACK_IMPORTED_MODULE_0__.Vv);
    if (!found || void 0 !== found.until && Date.parse(found.until) <= Date.parse(this.time)) return [];
    const {reason, until, by, exempt = []} = found;
    return [ {
     ref,
     reason,
     exempt,
     fix,
     ...void 0 === until ? {} : {
      until: momentText(until)
     },
     ...by ? {
      by
     } : {}
    } ];
   }
   #inWindows(windows, ref) {
    return windows.filter(window => (0, _windows_js__WEBPACK_IMPORTED_MODULE_2__.o)(window, this.time)).map(({end, timezone, reason, exempt = []}) => ({
     reason,
     until: `${end} ${timezone ?? "UTC"}`,
     exempt,
     ...void 0 === ref ? {} : {
      ref
     }
    }));
   }
  }
  function momentText(time) {
   return `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
  function freezeWait({reason, until, by, ref, fix}) {
   return {
    kind: "freeze",
    act: void 0 === until,
    text: `frozen${void 0 === until ? "" : ` until ${until}`}: ${reason}${void 0 === by ? "" : ` (${by})`}`,
    ...void 0 === ref ? {} : {
     ref
    },
    ...void 0 === fix ? {} : {
     fix: [ ...fix, "--cascade" ]
    }
   };
  }
  async function heldNow(intent, packages, time) {
   const freezes = new Freezes(intent, time);
   const found = [];
   for (const name of await intent.children("@/environment")) for (const hold of await freezes.environment(name)) found.push({
    name,
    hold
   });
   for (const pkg of packages) for (const environment of [ "", ...await intent.children((0, 
   _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.FJ)("", pkg)) ]) {
    const name = [ (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(pkg), ..."" === environment ? [] : [ environment ] ].join(" in ");
    for (const hold of await freezes.package(pkg, environment)) found.push({
     name,
     hold
    });
   }
   return found;
  }
 },
 2285: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RY: () => openPhases,
   U8: () => inputWait,
   l9: () => waitsForPhase,
   yI: () => waitsOf
  });
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  var _freeze_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2675);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3585);
  var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1944);
  async function isItemDone(snapshot, item, settled) {
   if (settled?.has(item.ref)) return !0;
   if ("deploy" === item.kind && !await snapshot.has((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Hu)(item.name))) return !0;
   const runs = await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(snapshot, item.ref);
   for (const run of runs.toReversed()) {
    if ("cancelled" === run.status) continue;
    if (await isTeardown(snapshot, item, run.ref)) continue;
    return "complete" === run.status;
   }
   return !1;
  }
  async function isTeardown(snapshot, item, run) {
   if ("deploy" !== item.kind) return !1;
   return "down" === (await snapshot.get(run, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE))?.type;
  }
  async function failuresThatStop(snapshot, {items}) {
   const most = items[0]?.maxFailures;
   if (void 0 === most) return 0;
   let failed = 0;
   for (const item of items) {
    const newest = (await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(snapshot, item.ref)).findLast(({status}) => "cancelled" !== status);
    if ("failed" === newest?.status) failed += 1;
   }
   return failed >= most ? failed : 0;
  }
  async function openPhases(snapshot, release, settled) {
   const open = new Set;
   for (const phase of release.phases) {
    const index = phase.items[0]?.phase;
    if (void 0 !== index && 0 === await failuresThatStop(snapshot, phase)) open.add(index);
    if (!await isPhaseDone(snapshot, phase, settled)) break;
   }
   return open;
  }
  async function isPhaseDone(snapshot, phase, settled) {
   for (const item of phase.items) if (!await isItemDone(snapshot, item, settled)) return !1;
   return !0;
  }
  function waitsForPhase(run) {
   return "down" !== run.type && "planned" === (run.reason ?? "planned") && 1 === run.functions.length;
  }
  async function waitsOf(snapshot, release, item, run, open, freezes) {
   const waits = [];
   const blocked = waitsForPhase(run) && !open.has(item.phase);
   if (blocked) waits.push(await async function phaseWait(snapshot, release, item) {
    const position = release.phases.findIndex(phase => phase.items[0]?.phase === item.phase);
    const own = release.phases[position];
    const failed = own ? await failuresThatStop(snapshot, own) : 0;
    if (failed > 0) return {
     kind: "hold",
     act: !0,
     text: `held: ${failed} of ${own?.name || "its phase"} failed`,
     fix: [ "release", "retry", release.ref ]
    };
    const previous = release.phases[position - 1];
    return {
     kind: "phase",
     act: !1,
     text: `after ${previous?.name || (previous?.items.map(each => each.name).join(", ") ?? "")}`
    };
   }(snapshot, release, item));
   if (void 0 !== run.not_before && run.not_before > freezes.time) waits.push(function retryWait({not_before: due = "", automatic = 1, automatic_of: most = automatic}, time) {
    return {
     kind: "retry",
     act: !1,
     text: `tries again in ${Math.max(1, Math.ceil((Date.parse(due) - Date.parse(time)) / 1e3))}s (${automatic} of ${most})`
    };
   }(run, freezes.time));
   const hold = "deploy" === item.kind ? await freezes.of(function placeOf(release, {name, freeze}) {
    return {
     package: release.package,
     releaseId: release.id,
     environment: name,
     windows: freeze
    };
   }(release, item)) : void 0;
   if (hold) waits.push((0, _freeze_js__WEBPACK_IMPORTED_MODULE_2__.B$)(hold));
   const inputs = function nextInputs(run) {
    return run.functions.at(-1)?.inputs ?? {};
   }(run);
   const {missing} = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.e)(snapshot, inputs, "down" === run.type ? "keep" : "forget");
   for (const name of missing) {
    const wait = inputWait(release, name, inputs[name] ?? {});
    if ("output" !== wait.kind || !blocked) waits.push(wait);
   }
   return waits;
  }
  function inputWait(release, name, input) {
   const ref = input.ref;
   if (void 0 === ref) return {
    kind: "value",
    act: !0,
    text: `needs a value for ${name}`
   };
   const question = void 0 === input.doc ? {} : {
    question: input.doc
   };
   const short = ref.startsWith(`${release.ref}/`) ? ref.slice(release.ref.length + 1) : ref;
   if (/(^|\/)custom\//.test(short)) return {
    kind: "value",
    act: !0,
    text: `needs ${short}`,
    ref,
    ...question,
    fix: [ "state", "set", ref, "yes", "--cascade" ]
   };
   if (short !== ref) return {
    kind: "output",
    act: !1,
    text: `needs ${short.replace("#output/", " output ")}`,
    ref
   };
   const [document, fragment] = ref.split("#");
   return {
    kind: "run",
    act: !0,
    text: `needs ${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.ED)(`${document}/1`) ? (0, 
    _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(document ?? ref) : ref}${fragment?.startsWith("output/") ? ` output ${fragment.slice(7)}` : ""}`,
    ref,
    ...question
   };
  }
 },
 7290: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IV: () => redeployRun,
   UD: () => compare,
   qJ: () => redeployOf
  });
  var _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(615);
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2156);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
  var _deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1182);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3585);
  var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1334);
  var _take_over_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9598);
  const mostHops = 10;
  async function redeployOf(state, deployments, environment) {
   const tried = deployments.tried(environment);
   if (!tried || "down" === tried.run.type || (0, _status_js__WEBPACK_IMPORTED_MODULE_5__.nT)(tried.status)) return;
   if (!(0, _take_over_js__WEBPACK_IMPORTED_MODULE_6__.fm)(await deployments.should(environment), tried)) return;
   if (deployments.waiting(environment).some(run => function answersAlready(waiting, tried) {
    return waiting.releaseId === tried.releaseId && "planned" !== (0, _deployments_js__WEBPACK_IMPORTED_MODULE_4__.A)(waiting.run);
   }(run, tried))) return;
   return compare(state, deployments.package, tried);
  }
  async function compare(state, pkg, tried) {
   if (await async function areAsRecorded(state, inputs) {
    for (const {ref, value = null} of Object.values(inputs)) {
     if (void 0 === ref) continue;
     const found = state.body(ref);
     const now = found instanceof Promise ? await found : found;
     if (null == now || !(0, _documents_json_js__WEBPACK_IMPORTED_MODULE_1__.FS)(now, value)) return !1;
    }
    return !0;
   }(state, tried.run.functions[0]?.inputs ?? {})) return;
   const recorded = function withoutOwn(inputs, pkg, environment) {
    return Object.fromEntries(Object.entries(inputs).filter(([, {ref}]) => {
     const parts = void 0 === ref ? void 0 : (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.ED)(`${ref.split("#")[0]}/1`);
     return !(parts?.package === pkg && "deploy" === parts.kind && parts.name === environment);
    }));
   }(tried.run.functions[0]?.inputs ?? {}, pkg, tried.environment);
   const {inputs, missing} = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.e)(state, recorded);
   if (missing.length > 0) return {
    kind: "blocked",
    tried,
    missing
   };
   const changed = Object.keys(recorded).filter(name => !(0, _documents_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Z)(pick(recorded, name), pick(inputs, name)));
   if (0 === changed.length) return;
   const cause = await causeOf(state, recorded, changed);
   const hops = cause ? (cause.run.hops ?? 0) + 1 : 0;
   if (hops < mostHops) return {
    kind: "due",
    tried,
    changed,
    hops
   };
   return {
    kind: "cycle",
    tried,
    changed,
    chain: await chainOf(state, (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(tried.ref), cause)
   };
  }
  function pick(inputs, name) {
   const input = inputs[name];
   return void 0 === input ? {} : {
    [name]: input
   };
  }
  async function causeOf(state, inputs, changed) {
   let cause;
   for (const name of changed) {
    const producer = await producerOf(state, inputs[name]?.ref);
    if (!producer || "redeploy" !== (0, _deployments_js__WEBPACK_IMPORTED_MODULE_4__.A)(producer.run)) continue;
    if (!cause || (producer.run.hops ?? 0) > (cause.run.hops ?? 0)) cause = producer;
   }
   return cause;
  }
  async function producerOf(state, ref) {
   const document = ref?.split("#")[0];
   if (void 0 === document || !(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.ED)(`${document}/1`)) return;
   const result = await state.get(document, _documents_run_js__WEBPACK_IMPORTED_MODULE_2__.h4);
   const run = result && await state.get(result.run_ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_2__.rE);
   return run && {
    ref: result.run_ref,
    run
   };
  }
  async function chainOf(state, label, cause) {
   const chain = [ label ];
   for (let next = cause; next && chain.length <= mostHops; ) {
    const repeated = chain.includes((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(next.ref));
    chain.push((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(next.ref));
    if (repeated) break;
    const inputs = next.run.functions[0]?.inputs ?? {};
    next = await causeOf(state, inputs, Object.keys(inputs));
   }
   return chain;
  }
  function redeployRun({tried, hops}) {
   const [first] = tried.run.functions;
   return {
    type: "up",
    release: tried.run.release,
    functions: first ? [ {
     fn: first.fn,
     inputs: first.inputs
    } ] : tried.run.functions,
    output: null,
    watch_files: null,
    reason: "redeploy",
    hops
   };
  }
 },
 336: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => copyForRetry,
   g: () => retryRelease
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  var _add_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8833);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3585);
  var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1944);
  var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1334);
  var _take_over_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9598);
  async function retryRelease(draft, releaseRef, request, only) {
   const release = await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.loadRelease)(draft.state, releaseRef);
   const deployments = await (0, _take_over_js__WEBPACK_IMPORTED_MODULE_5__.w9)(draft, release.package, request);
   const added = [];
   const refused = [];
   const meant = release.items.filter(({ref}) => void 0 === only || ref === only);
   for (const item of meant) {
    const runs = await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.runsOf)(draft.state, item.ref);
    const last = runs.at(-1);
    if (!last || "failed" !== last.status && "cancelled" !== last.status) continue;
    if (runs.some(run => (0, _status_js__WEBPACK_IMPORTED_MODULE_4__.nT)(run.status)) || await isStanding(draft.state, runs)) continue;
    if (await isUnstartedTeardown(draft.state, last)) continue;
    const why = "deploy" === item.kind ? await refusalOf(draft, deployments, release, item, last.ref) : void 0;
    if (void 0 !== why) refused.push(`${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(last.ref)}: ${why}`); else added.push(await retryRun(draft, item, last.ref, last.status, request.time));
   }
   if (added.length > 0) return added;
   const label = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(only ?? release.ref);
   if (0 === refused.length) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__._8({
    code: "nothing-to-retry",
    message: `nothing of ${label} failed`,
    ref: release.ref
   });
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__._8({
    code: "superseded",
    message: `nothing of ${label} can be retried (${refused.join("; ")})`,
    ref: release.ref,
    fix: "to go back to it, set the intent of the deployment: ocuroot rollback PACKAGE ENVIRONMENT --to RELEASE"
   });
  }
  async function isStanding(state, runs) {
   for (const {ref, status} of runs.toReversed()) {
    if ("complete" === status) return !0;
    if (void 0 !== (await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(state, ref)).started) return !1;
   }
   return !1;
  }
  async function isUnstartedTeardown(state, {ref}) {
   const run = await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(state, ref);
   return "down" === run.type && void 0 === run.started;
  }
  async function refusalOf(draft, deployments, release, item, last) {
   const should = await deployments.should(item.name);
   if ("down" === (await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(draft.state, last)).type) return void 0 === should ? void 0 : `${item.name} is wanted again`;
   if (!await draft.state.has((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Hu)(item.name))) return `there is no environment ${item.name}`;
   const wanted = (0, _take_over_js__WEBPACK_IMPORTED_MODULE_5__.hD)(deployments, should);
   return wanted && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.dk)(wanted, release.id) > 0 ? `${wanted} took over` : void 0;
  }
  async function retryRun(draft, item, ref, status, time) {
   const run = await (0, _load_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(draft.state, ref);
   if ("failed" === status) await (0, _status_js__WEBPACK_IMPORTED_MODULE_4__.Lx)(draft.state, ref, "failed_retried", time);
   return (0, _add_run_js__WEBPACK_IMPORTED_MODULE_2__.Z)(draft.state, item, copyForRetry(run, ref), time);
  }
  function copyForRetry(run, ref) {
   const chain = run.functions.map((step, index, all) => {
    if (index < all.length - 1) return step;
    const {started: _started, ended: _ended, result: _result, ...rest} = step;
    const inputs = step.inputs ?? {};
    return {
     ...rest,
     inputs: "down" === run.type ? inputs : (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.I)(inputs)
    };
   });
   return {
    type: run.type,
    release: run.release,
    functions: chain,
    output: null,
    watch_files: null,
    reason: void 0 === run.started ? "planned" : "retry",
    retry_of: ref,
    from_step: chain.length - 1,
    ...void 0 === run.hops ? {} : {
     hops: run.hops
    }
   };
  }
 },
 9434: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RS: () => needsText,
   SH: () => mayStart,
   n3: () => isPlaceOf,
   tq: () => assignmentOf,
   uJ: () => runnerWait
  });
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
  function mayStart(runner, item) {
   if (void 0 === runner) return !0;
   const {assignment} = runner;
   if (void 0 === assignment) return void 0 === item.needs;
   return (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.Tu)(assignment.ref) === item.ref && isPlaceOf(assignment, item.needs);
  }
  function isPlaceOf({runs_on, environment}, needs = {}) {
   return (environment ?? "") === (needs.github_environment ?? "") && function sameLabels(one = [], other = []) {
    return JSON.stringify([ one ].flat()) === JSON.stringify([ other ].flat());
   }(runs_on, needs.runs_on);
  }
  function assignmentOf(ref, {runs_on, github_environment}) {
   return {
    ref,
    ...void 0 === runs_on ? {} : {
     runs_on
    },
    ...void 0 === github_environment ? {} : {
     environment: github_environment
    }
   };
  }
  function needsText({runs_on, github_environment}) {
   const labels = void 0 === runs_on ? "" : `a runner with ${[ runs_on ].flat().join(", ")}`;
   if (void 0 === github_environment) return labels;
   return "" === labels ? `GitHub's environment ${github_environment}` : `${labels} in GitHub's environment ${github_environment}`;
  }
  function runnerWait(needs, {request}) {
   const asked = void 0 !== request && !0 !== request.consumed;
   const {github_environment: environment} = needs;
   if (!asked) return {
    kind: "runner",
    act: !1,
    text: `needs ${needsText(needs)}`
   };
   if (void 0 === environment) return {
    kind: "runner",
    act: !1,
    text: `asked for ${needsText(needs)}`
   };
   return {
    kind: "runner",
    act: !0,
    text: `needs GitHub to let it into the environment ${environment}`
   };
  }
 },
 5681: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   bz: () => viewRun,
   nB: () => viewRelease,
   vZ: () => describeRun
  });
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(648);
  var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1944);
  var _ready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2285);
  var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9434);
  var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1334);
  async function viewRelease(snapshot, ref, freezes) {
   const release = await (0, _load_js__WEBPACK_IMPORTED_MODULE_2__.loadRelease)(snapshot, ref);
   const open = await (0, _ready_js__WEBPACK_IMPORTED_MODULE_3__.RY)(snapshot, release);
   const runs = [];
   for (const item of release.items) {
    const newest = (await (0, _load_js__WEBPACK_IMPORTED_MODULE_2__.runsOf)(snapshot, item.ref)).at(-1);
    if (newest) runs.push(await viewRun(snapshot, release, item, newest.ref, newest.status, open, freezes));
   }
   return {
    ref: release.ref,
    package: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(release.package),
    id: release.id,
    commit: release.document.commit,
    ...void 0 === release.document.subject ? {} : {
     subject: release.document.subject
    },
    status: judge(runs),
    tags: await tagsOf(snapshot, release),
    runs,
    waits: distinct(runs.flatMap(run => run.waits))
   };
  }
  async function viewRun(snapshot, release, item, ref, status, open, freezes) {
   const run = await snapshot.get(ref, _documents_run_js__WEBPACK_IMPORTED_MODULE_0__.rE);
   const found = run && (0, _status_js__WEBPACK_IMPORTED_MODULE_5__.Gu)(status) ? await (0, 
   _ready_js__WEBPACK_IMPORTED_MODULE_3__.yI)(snapshot, release, item, run, open, freezes) : [];
   const waits = 0 === found.length && void 0 !== run && (0, _status_js__WEBPACK_IMPORTED_MODULE_5__.Gu)(status) && void 0 !== item.needs ? [ (0, 
   _runner_js__WEBPACK_IMPORTED_MODULE_4__.uJ)(item.needs, run) ] : found;
   const view = describeRun(item, ref, run, function wordOf(status, run, waits) {
    if ("complete" === status) return "done";
    if ("failed" === status) return "lost" === run?.failure?.kind ? "lost" : "failed";
    if ("pending" === status || "paused" === status) return waits.some(wait => wait.act) && !waits.some(wait => "phase" === wait.kind) ? "waiting" : "pending";
    return status ?? "failed";
   }(status, run, waits), waits);
   if ("task" === item.kind || "done" === view.status || void 0 === run?.started) return view;
   return {
    ...view,
    on_record: await onRecord(snapshot, release, item)
   };
  }
  async function onRecord(snapshot, release, item) {
   const target = await snapshot.linkAt((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.pV)(release.package, "deploy", item.name));
   return void 0 === target ? "" : (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.ED)(`${target}/1`)?.releaseId ?? "";
  }
  function describeRun(item, ref, run, status, waits) {
   const duration = run?.started && run.ended ? Date.parse(run.ended) - Date.parse(run.started) : void 0;
   return {
    ref,
    label: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Az)(ref, run?.type),
    type: "down" === run?.type ? "down" : "deploy" === item.kind ? "up" : "task",
    name: item.name,
    phase: item.phaseName,
    phase_index: item.phase,
    status,
    ...reasonOf(run, status),
    attempt: Number(ref.slice(ref.lastIndexOf("/") + 1)),
    ...void 0 === run?.started ? {} : {
     started_at: run.started
    },
    ...void 0 === run?.ended ? {} : {
     ended_at: run.ended
    },
    ...void 0 === duration ? {} : {
     duration_ms: duration
    },
    ...void 0 === run?.owner ? {} : {
     owner: ownerOf(run.owner, run)
    },
    inputs: inputValues(run),
    outputs: run?.output ?? {},
    waits,
    ...void 0 === run?.attribution ? {} : {
     attribution: run.attribution
    },
    ...void 0 === run?.failure ? {} : {
     problem: (0, _failure_js__WEBPACK_IMPORTED_MODULE_6__.Z)(run.failure, ref)
    }
   };
  }
  function reasonOf(run, status) {
   const reason = "cancelled" === status ? run?.cancelled?.why ?? run?.failure?.text : run?.reason;
   return void 0 === reason ? {} : {
    reason
   };
  }
  function ownerOf(owner, {claim}) {
   return {
    kind: /^https?:/.test(owner) ? "github" : "process",
    ...void 0 === claim?.url ? {} : {
     url: claim.url
    }
   };
  }
  function inputValues(run) {
   const values = {};
   for (const [name, input] of Object.entries(run?.functions[0]?.inputs ?? {})) {
    const value = input.value ?? input.default;
    if (void 0 !== value) values[name] = value;
   }
   return values;
  }
  function judge(runs) {
   const has = (...statuses) => runs.some(run => statuses.includes(run.status));
   if (has("failed", "lost", "failed_retried")) return "failed";
   if (runs.some(run => "cancelled" === run.status && void 0 !== run.problem)) return "cancelled";
   if (has("running")) return "running";
   if (has("waiting")) return "waiting";
   return has("pending") ? "pending" : "complete";
  }
  async function tagsOf(snapshot, release) {
   const tags = [];
   for (const name of await snapshot.children(release.package)) {
    if (!name.startsWith("@") || "@" === name || /^@r[0-9]+$/.test(name)) continue;
    if (await snapshot.linkAt(`${release.package}/${name}`) === release.ref) tags.push(name.slice(1));
   }
   return tags;
  }
  function distinct(waits) {
   const seen = new Set;
   return waits.filter(wait => {
    if (seen.has(wait.text)) return !1;
    seen.add(wait.text);
    return !0;
   });
  }
 },
 2415: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => windowFault,
   o: () => isInWindow
  });
  const days = [ "mon", "tue", "wed", "thu", "fri", "sat", "sun" ];
  function readBound(text) {
   const date = /^(\d{4}-\d{2}-\d{2})(?:[ T]([01]\d|2[0-3]):([0-5]\d))?$/.exec(text);
   if (date) {
    const [, day = "", hour = "00", minute = "00"] = date;
    const real = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day ? void 0 : {
     form: "date",
     at: `${day} ${hour}:${minute}`
    };
   }
   const time = /^(?:([a-z]{3})[a-z]* )?([01]\d|2[0-3]):([0-5]\d)$/i.exec(text);
   if (!time) return;
   const [, name, hour = "0", minute = "0"] = time;
   const minutes = 60 * Number(hour) + Number(minute);
   if (void 0 === name) return {
    form: "daily",
    at: minutes
   };
   const day = days.indexOf(name.toLowerCase());
   return day < 0 ? void 0 : {
    form: "weekly",
    at: 1440 * day + minutes
   };
  }
  function windowFault({start, end, timezone}) {
   const [from, to] = [ readBound(start), readBound(end) ];
   const forms = '"2026-12-20", "2026-12-20 18:00", "Fri 18:00" or "22:00"';
   if (!from) return `its start "${start}" is no time; write ${forms}`;
   if (!to) return `its end "${end}" is no time; write ${forms}`;
   if (from.form !== to.form) return `its start "${start}" and its end "${end}" are not of the same form`;
   if ("date" === from.form && from.at >= to.at) return `its end "${end}" is not after its start "${start}"`;
   if (from.at === to.at) return `its start and its end are both "${start}"`;
   return void 0 === timezone || function isZone(timezone) {
    try {
     return "" !== new Intl.DateTimeFormat("en", {
      timeZone: timezone
     }).resolvedOptions().timeZone;
    } catch {
     return !1;
    }
   }(timezone) ? void 0 : `there is no time zone "${timezone}"`;
  }
  function isInWindow(window, time) {
   const [from, to] = [ readBound(window.start), readBound(window.end) ];
   if (!from || !to || void 0 !== windowFault(window)) return !0;
   const now = function wallClock(time, timezone) {
    const format = formats.get(timezone) ?? new Intl.DateTimeFormat("en-US", {
     timeZone: timezone,
     hourCycle: "h23",
     weekday: "short",
     year: "numeric",
     month: "2-digit",
     day: "2-digit",
     hour: "2-digit",
     minute: "2-digit"
    });
    formats.set(timezone, format);
    const parts = Object.fromEntries(format.formatToParts(new Date(time)).map(({type, value}) => [ type, value ]));
    const {weekday = "", year, month, day, hour, minute} = parts;
    const daily = 60 * Number(hour) + Number(minute);
    return {
     date: `${year}-${month}-${day} ${hour}:${minute}`,
     weekly: 1440 * days.indexOf(weekday.toLowerCase()) + daily,
     daily
    };
   }(time, window.timezone ?? "UTC")[from.form];
   return from.at < to.at ? from.at <= now && now < to.at : from.at <= now || now < to.at;
  }
  const formats = new Map;
 },
 4899: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => ifReadable,
   P: () => after
  });
  function after(value, next) {
   return value instanceof Promise ? value.then(next) : next(value);
  }
  async function ifReadable(look) {
   try {
    return await look();
   } catch {
    return;
   }
  }
 },
 4638: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => identify,
   t: () => openRuns
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  var _release_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1656);
  var _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
  var _release_freeze_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2675);
  var _release_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1944);
  var _release_ready_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2285);
  var _release_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9434);
  var _release_status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1334);
  var _scope_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4944);
  async function identify(sources, scope, requested, time) {
   const {waiting, running} = await openRuns(sources.state);
   const contexts = new Map;
   const freezes = new _release_freeze_js__WEBPACK_IMPORTED_MODULE_4__.dj(sources.intent, time);
   const found = [];
   const otherJobs = new Set;
   const leftAlone = [];
   const problems = [];
   for (const ref of waiting) try {
    const described = await describe(sources, contexts, freezes, ref, requested.has(ref), scope.runner);
    if (void 0 === described) continue;
    const {item, startable} = described;
    if (!startable) otherJobs.add(ref);
    if (await isWanted(sources.state, scope, item)) found.push(item); else leftAlone.push(ref);
   } catch (error) {
    problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.GW)(error));
   }
   const here = ({repo, commit}) => (0, _scope_js__WEBPACK_IMPORTED_MODULE_9__.N)(scope, repo, commit);
   const free = found.filter(item => here(item) && 0 === item.waits.length);
   return {
    ready: free.filter(({ref}) => !otherJobs.has(ref)),
    placed: free.filter(({ref}) => otherJobs.has(ref)),
    elsewhere: found.filter(item => !here(item) && 0 === item.waits.length),
    waiting: found.filter(item => here(item) && item.waits.length > 0),
    running,
    leftAlone,
    problems
   };
  }
  async function isWanted(state, {consequences, unusable}, item) {
   if (unusable?.has(item.release)) return !1;
   if (!consequences || item.requested) return !0;
   const run = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_5__.readRun)(state, item.ref);
   return consequences.includes(state, item.ref, run.functions.map(({inputs}) => inputs));
  }
  async function openRuns(state, packages = "**/-/**") {
   const waiting = [];
   const running = [];
   for (const kind of await state.folders(`${packages}/@r*/{task,deploy}`)) for (const name of await state.names(kind)) {
    const item = `${kind}/${name}`;
    const names = state.names(item);
    for (const number of (0, _release_load_js__WEBPACK_IMPORTED_MODULE_5__.runNumbers)(names instanceof Promise ? await names : names)) {
     const run = `${item}/${number}`;
     const found = (0, _release_status_js__WEBPACK_IMPORTED_MODULE_8__.c2)(state, run);
     const status = found instanceof Promise ? await found : found;
     if ("running" === status) running.push(run); else if ((0, _release_status_js__WEBPACK_IMPORTED_MODULE_8__.Gu)(status)) waiting.push(run);
    }
   }
   return {
    waiting: waiting.sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_1__.dk),
    running
   };
  }
  async function describe(sources, contexts, freezes, ref, requested, runner) {
   const parts = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.ED)(ref);
   if (!parts) return;
   const release = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_5__.loadRelease)(sources.state, parts.release);
   const context = contexts.get(release.package) ?? {
    deployments: await _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__.D.read(sources, release.package),
    open: new Map,
    freezes
   };
   contexts.set(release.package, context);
   const broken = "deploy" === parts.kind ? context.deployments.broken(parts.name) : void 0;
   if (broken) throw broken;
   const run = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_5__.readRun)(sources.state, ref);
   const attempt = context.deployments.on(parts.name).find(each => each.ref === ref);
   if ("deploy" === parts.kind && attempt && await (0, _release_claim_js__WEBPACK_IMPORTED_MODULE_2__.Of)(sources.state, context.deployments, attempt)) return;
   const planned = release.items.find(each => ref.startsWith(`${each.ref}/`));
   const needs = void 0 === runner ? void 0 : planned?.needs;
   return {
    item: {
     ref,
     label: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(ref),
     release: release.ref,
     repo: release.package.slice(0, release.package.indexOf("/-/")),
     commit: release.document.commit,
     reason: (0, _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__.A)(run),
     waits: await waitsFor(sources, context, release, ref),
     requested,
     ...void 0 === needs ? {} : {
      needs
     }
    },
    startable: void 0 === planned || (0, _release_runner_js__WEBPACK_IMPORTED_MODULE_7__.SH)(runner, planned)
   };
  }
  async function waitsFor(sources, context, release, ref) {
   const item = release.items.find(each => ref.startsWith(`${each.ref}/`));
   if (!item) return [];
   const open = context.open.get(release.ref) ?? await (0, _release_ready_js__WEBPACK_IMPORTED_MODULE_6__.RY)(sources.state, release);
   context.open.set(release.ref, open);
   const run = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_5__.readRun)(sources.state, ref);
   const waits = await (0, _release_ready_js__WEBPACK_IMPORTED_MODULE_6__.yI)(sources.state, release, item, run, open, context.freezes);
   if ("deploy" === item.kind && "down" !== run.type && !await sources.state.has((0, 
   _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Hu)(item.name))) return [ ...waits, {
    kind: "value",
    act: !0,
    text: `needs the environment ${item.name}`
   } ];
   const busy = "deploy" === item.kind && context.deployments.on(item.name).find(({status}) => "running" === status);
   if (!busy) return waits;
   return [ ...waits, {
    kind: "claim",
    act: !1,
    text: `after ${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(busy.ref)}, which is running`,
    ref: busy.ref
   } ];
  }
 },
 4944: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => isOwn,
   T: () => isEverywhere
  });
  function isOwn(scope, repo, commit) {
   return isEverywhere(scope) || repo === scope.repo && commit === scope.commit;
  }
  function isEverywhere({kind}) {
   return "cascade" === kind || "follow" === kind;
  }
 }
};
