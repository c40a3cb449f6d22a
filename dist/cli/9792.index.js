"use strict";

exports.id = 9792;

exports.ids = [ 9792 ];

exports.modules = {
 4272: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => environmentDocument
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
  const environmentDocument = {
   name: "environment",
   bodyType: "sdk.Environment",
   schema: zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    attributes: zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()))
   })
  };
 },
 8823: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I$: () => checkCustom,
   Qr: () => checkDeployment,
   Qz: () => checkEnvironment,
   qR: () => registerEnvironments,
   xo: () => applyIntent
  });
  var _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
  var _documents_freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8246);
  var _documents_intent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2043);
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(615);
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2156);
  var _documents_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2955);
  var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9473);
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6036);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3899);
  var _refs_parse_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2216);
  var _refs_validate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2269);
  var _release_deployments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1182);
  var _release_ids_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2700);
  var _release_load_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1944);
  var _release_take_over_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9598);
  var _packages_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6862);
  async function applyIntent(draft, ref, request) {
   const {kind, subpath} = (0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_9__.r)(ref);
   if ("custom" === kind) return async function applyCustom(draft, ref) {
    const wanted = await draft.intent.get(ref, _documents_values_js__WEBPACK_IMPORTED_MODULE_5__.VV);
    const current = await draft.state.get(ref, _documents_values_js__WEBPACK_IMPORTED_MODULE_5__.VV);
    if (void 0 === wanted) {
     if (void 0 === current) return "absent";
     await draft.state.delete(ref);
     return "deleted";
    }
    if (void 0 !== current && (0, _documents_json_js__WEBPACK_IMPORTED_MODULE_3__.FS)(current, wanted)) return "unchanged";
    await checkCustom(draft, ref);
    await draft.state.set(ref, _documents_values_js__WEBPACK_IMPORTED_MODULE_5__.VV, wanted);
    return void 0 === current ? "created" : "updated";
   }(draft, ref);
   if ("environment" === kind) return applyEnvironment(draft, ref, request);
   if ("deploy" === kind) return async function applyDeployment(draft, ref, environment, request) {
    const pkg = ref.slice(0, -`/@/deploy/${environment}`.length);
    const intent = await draft.intent.get(ref, _documents_intent_js__WEBPACK_IMPORTED_MODULE_2__.v);
    const before = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_11__.D.read(draft, pkg);
    if (!intent && 0 === before.on(environment).length) (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.fJ)("ref-not-found", `${ref} is neither in intent nor in state`, {
     ref
    });
    const should = await before.should(environment);
    if (intent && (should || 0 === before.on(environment).length)) await checkDeployment(draft, ref, intent);
    const tried = before.tried(environment);
    const resolved = should && {
     ...should,
     release: await draft.state.resolve(should.release)
    };
    const open = new Set(before.waiting(environment).map(attempt => `${attempt.ref} ${(0, 
    _release_deployments_js__WEBPACK_IMPORTED_MODULE_11__.A)(attempt.run)}`));
    const asked = (await (0, _release_take_over_js__WEBPACK_IMPORTED_MODULE_14__.w9)(draft, pkg, request)).waiting(environment).some(attempt => !open.has(`${attempt.ref} ${(0, 
    _release_deployments_js__WEBPACK_IMPORTED_MODULE_11__.A)(attempt.run)}`));
    if ((0, _release_take_over_js__WEBPACK_IMPORTED_MODULE_14__.fm)(resolved, tried) || !asked) return "unchanged";
    if (!should) return "deleted";
    return tried && "down" !== tried.run.type ? "updated" : "created";
   }(draft, ref, subpath, request);
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.fJ)("value-invalid", `${ref} is not something that can be applied`, {
    ref,
    fix: "apply a custom value, an environment or a deployment (PACKAGE/@/deploy/ENVIRONMENT)"
   });
  }
  async function checkDeployment(draft, ref, intent) {
   const {subpath: environment} = (0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_9__.r)(ref);
   const pkg = ref.slice(0, -`/@/deploy/${environment}`.length);
   const release = await draft.state.resolve(intent.release);
   if ((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_8__.ek)(release)?.package !== pkg) (0, 
   _errors_js__WEBPACK_IMPORTED_MODULE_6__.fJ)("value-invalid", `the intent ${ref} names "${intent.release}", which is no release of ${pkg}`, {
    ref
   });
   const {items, id} = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_13__.loadRelease)(draft.state, release);
   if (!await draft.intent.has((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_8__.Hu)(environment))) {
    const there = (await draft.intent.children("@/environment")).join(", ") || "none";
    const message = `the intent ${ref} is for the environment "${environment}", which does not exist; there are ${there}`;
    (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.fJ)("environment-unknown", message, {
     ref
    });
   }
   const item = items.find(each => "deploy" === each.kind && each.name === environment);
   if (!item) (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.fJ)("value-invalid", `${(0, 
   _refs_names_js__WEBPACK_IMPORTED_MODULE_8__.Wy)(pkg)} ${id} has no deployment to ${environment}`, {
    ref
   });
   !function checkInputs(ref, {input}, item) {
    if (!input) return;
    const planned = Object.keys(item.inputs);
    const left = planned.filter(name => "environment" !== name && !(name in input));
    const added = Object.keys(input).filter(name => !planned.includes(name));
    const fix = `its inputs are ${planned.join(", ")}`;
    if (left.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.fJ)("input-invalid", `the intent ${ref} lacks the input ${left.join(", ")}`, {
     ref,
     fix
    });
    if (added.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.fJ)("input-invalid", `the intent ${ref} has the unknown input ${added.join(", ")}`, {
     ref,
     fix
    });
   }(ref, intent, item);
   return item;
  }
  async function checkCustom({state}, ref) {
   const {global, release, ...rest} = (0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_9__.r)(ref);
   if (global || !release) return;
   const base = (0, _refs_format_js__WEBPACK_IMPORTED_MODULE_7__.rq)({
    ...rest,
    global,
    release,
    kind: "",
    subpath: "",
    fragment: ""
   });
   if (await state.has(await state.resolve(base))) return;
   const newest = (await (0, _release_ids_js__WEBPACK_IMPORTED_MODULE_12__.Ul)(state, (0, 
   _refs_format_js__WEBPACK_IMPORTED_MODULE_7__.rq)({
    ...(0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_9__.r)(base),
    release: void 0
   }))).at(-1);
   const there = void 0 === newest ? "its package has no release" : `the newest release is ${newest}`;
   (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.fJ)("ref-not-found", `${ref} is for a release that does not exist; ${there}`, {
    ref
   });
  }
  async function applyEnvironment(draft, ref, request) {
   const wanted = await draft.intent.get(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__.R);
   const current = await draft.state.get(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__.R);
   if (!wanted && !current) return "absent";
   if (!wanted) return async function removeEnvironment(draft, ref, request) {
    const name = (0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_9__.r)(ref).subpath;
    for (const pkg of await (0, _packages_js__WEBPACK_IMPORTED_MODULE_15__.D)(draft)) {
     const deployments = await (0, _release_take_over_js__WEBPACK_IMPORTED_MODULE_14__.w9)(draft, pkg, request);
     for (const attempt of deployments.waiting(name)) if ("down" !== attempt.run.type) await (0, 
     _release_take_over_js__WEBPACK_IMPORTED_MODULE_14__.ZT)(draft.state, attempt, `${name} is removed`, request);
    }
    await draft.state.delete(ref);
    return "deleted";
   }(draft, ref, request);
   checkEnvironment(wanted, ref);
   if (current && (0, _documents_json_js__WEBPACK_IMPORTED_MODULE_3__.FS)(current, wanted)) return "unchanged";
   await draft.state.set(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__.R, wanted);
   if (current) return "updated";
   for (const pkg of await (0, _packages_js__WEBPACK_IMPORTED_MODULE_15__.D)(draft)) await planEnvironment(draft, pkg, request);
   return "created";
  }
  async function planEnvironment(draft, pkg, request) {
   const deployments = await (0, _release_take_over_js__WEBPACK_IMPORTED_MODULE_14__.w9)(draft, pkg, request);
   const taken = await async function takenBack(deployments) {
    const taken = new Set;
    for (const environment of deployments.environments) {
     const id = (0, _release_take_over_js__WEBPACK_IMPORTED_MODULE_14__.hD)(deployments, await deployments.should(environment));
     for (const {run, releaseId} of deployments.on(environment)) {
      const started = "down" !== run.type && void 0 !== run.turn;
      if (id && started && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_8__.dk)(releaseId, id) > 0) taken.add(releaseId);
     }
    }
    return taken;
   }(deployments);
   const intended = [];
   for (const environment of deployments.environments) {
    const id = (0, _release_take_over_js__WEBPACK_IMPORTED_MODULE_14__.hD)(deployments, await deployments.should(environment));
    if (id && !taken.has(id)) intended.push(id);
   }
   const all = (await (0, _release_ids_js__WEBPACK_IMPORTED_MODULE_12__.Ul)(draft.state, pkg)).filter(id => !taken.has(id));
   const newest = intended.sort(_refs_names_js__WEBPACK_IMPORTED_MODULE_8__.dk).at(-1) ?? all.at(-1);
   if (newest) await draft.state.set(`${pkg}/@${newest}/op/check_envs`, _documents_run_js__WEBPACK_IMPORTED_MODULE_4__.Qk, {
    time: request.time
   });
  }
  function checkEnvironment(environment, ref) {
   const why = (0, _refs_validate_js__WEBPACK_IMPORTED_MODULE_10__.I)("environment", environment.name);
   if (void 0 !== why) throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__._8({
    code: "environment-invalid",
    message: why,
    ref
   });
   if ((0, _refs_names_js__WEBPACK_IMPORTED_MODULE_8__.Hu)(environment.name) === ref) return;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__._8({
    code: "environment-invalid",
    message: `${ref} holds an environment named "${environment.name}"`,
    ref,
    fix: `set it at ${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_8__.Hu)(environment.name)}, or correct its name`
   });
  }
  async function registerEnvironments(draft, {registered, freezes}, request) {
   const changes = [];
   for (const environment of registered) {
    const applied = await registerEnvironment(draft, environment, request, freezes?.get(environment.name) ?? []);
    const change = "created" === applied ? "added" : "unchanged" === applied ? "unchanged" : "changed";
    changes.push({
     name: environment.name,
     change
    });
   }
   return changes;
  }
  async function registerEnvironment(draft, environment, request, windows) {
   const ref = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_8__.Hu)(environment.name);
   checkEnvironment(environment, ref);
   const windowsRef = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_8__.Iz)(environment.name);
   if (windows.length > 0) await draft.intent.set(windowsRef, _documents_freeze_js__WEBPACK_IMPORTED_MODULE_1__.cE, {
    windows: [ ...windows ]
   }); else await draft.intent.delete(windowsRef);
   const intended = await draft.intent.get(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__.R);
   if (!intended || !(0, _documents_json_js__WEBPACK_IMPORTED_MODULE_3__.FS)(intended, environment)) {
    const {by, time} = request;
    await draft.intent.set(ref, _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__.R, environment, void 0 === by ? void 0 : {
     by,
     at: time
    });
   }
   return applyEnvironment(draft, ref, request);
  }
 },
 1600: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => diffIntent
  });
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(615);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
  var _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
  var _release_take_over_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9598);
  var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6862);
  async function diffIntent(sources) {
   const differences = [];
   const problems = [];
   for (const glob of [ "@/environment/*", "@/custom/**", "**/@*/custom/**" ]) differences.push(...await diffDocuments(sources, glob, problems));
   for (const pkg of await (0, _packages_js__WEBPACK_IMPORTED_MODULE_5__.D)(sources)) try {
    differences.push(...await diffDeployments(sources, pkg, problems));
   } catch (error) {
    problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.GW)(error));
   }
   return {
    differences: differences.sort((a, b) => a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0),
    problems
   };
  }
  async function diffDocuments({state, intent}, glob, problems) {
   const found = [];
   const wanted = new Map;
   for (const ref of await intent.match(glob)) wanted.set(await state.resolve(ref), ref);
   const refs = new Set([ ...wanted.keys(), ...await documentsIn(state, glob) ]);
   for (const ref of refs) try {
    const should = wanted.has(ref) ? await intent.body(wanted.get(ref) ?? ref) : void 0;
    const is = await state.body(ref);
    if (void 0 !== should && void 0 !== is && (0, _documents_json_js__WEBPACK_IMPORTED_MODULE_0__.FS)(should, is)) continue;
    const change = void 0 === is ? "create" : void 0 === should ? "delete" : "update";
    found.push({
     ref: wanted.get(ref) ?? ref,
     change
    });
   } catch (error) {
    problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.GW)(error));
   }
   return found;
  }
  async function documentsIn(state, glob) {
   const refs = await state.match(glob);
   const resolved = await Promise.all(refs.map(ref => state.resolve(ref)));
   return refs.filter((ref, index) => resolved[index] === ref);
  }
  async function diffDeployments(sources, pkg, problems) {
   const deployments = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__.D.read(sources, pkg);
   problems.push(...deployments.problems);
   const found = [];
   for (const environment of deployments.environments) {
    const intended = await deployments.should(environment);
    const should = intended && {
     ...intended,
     release: await sources.state.resolve(intended.release)
    };
    const tried = deployments.tried(environment);
    if ((0, _release_take_over_js__WEBPACK_IMPORTED_MODULE_4__.fm)(should, tried)) continue;
    const standing = tried && "down" !== tried.run.type ? tried.releaseId : void 0;
    if (!should && !standing) continue;
    const to = should && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.ek)(should.release)?.id;
    found.push({
     ref: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.pV)(pkg, "deploy", environment),
     change: !should ? "delete" : standing ? "update" : "create",
     ...void 0 === standing ? {} : {
      from: standing
     },
     ...void 0 === to ? {} : {
      to
     }
    });
   }
   return found;
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
 2269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => checkName
  });
  const rules = {
   task: function taskFault(name) {
    if (isDots(name)) return "it means a folder";
    if (name.startsWith("@")) return '"@" opens a release';
    return forbidden(name, /[/=#*?[\]{}\\]/);
   },
   environment: name => {
    if (/^[a-zA-Z0-9_.]+(?:-+[a-zA-Z0-9_.]+)*$/.test(name) && !isDots(name)) return;
    return 'it may contain letters, digits, "_", "." and, inside, "-"';
   },
   tag: name => {
    if (/^r[0-9]+$/.test(name)) return "it looks like the id of a release";
    if ("object.json" === name || "ref.txt" === name) return "stores use this name themselves";
    return /^[a-zA-Z0-9\-_.]+$/.test(name) ? void 0 : 'it may contain letters, digits, "-", "_" and "."';
   },
   custom: function customFault(name) {
    const parts = name.split("/");
    if (parts.includes("")) return "a part between slashes is empty";
    if (parts.some(isDots)) return '"." and ".." mean folders';
    if (parts.some(part => part.startsWith("@"))) return '"@" opens a release';
    return forbidden(name, /[=#]/);
   },
   input: name => {
    if (/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)) return;
    return 'it may contain letters, digits and "_", and must not begin with a digit';
   }
  };
  const titles = {
   task: "a task",
   environment: "an environment",
   tag: "a tag",
   custom: "a custom value",
   input: "an input"
  };
  function checkName(what, name) {
   const fault = "" === name ? "it is empty" : rules[what](name);
   return void 0 === fault ? void 0 : `${JSON.stringify(name)} cannot be the name of ${titles[what]}: ${fault}`;
  }
  function forbidden(name, characters) {
   const found = characters.exec(name)?.[0];
   if (void 0 !== found) return `it contains "${found}"`;
   return /\p{Cc}/u.test(name) ? "it contains a control character" : void 0;
  }
  function isDots(name) {
   return "." === name || ".." === name;
  }
 },
 2712: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gh: () => openRequest,
   J4: () => mayAskAgain,
   QR: () => targetsOf,
   hz: () => rememberRequest,
   sG: () => consumeRequest
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
  const freshFor = 18e5;
  const unseenFor = 12e4;
  const mostAttempts = 3;
  function targetsOf(others) {
   const targets = new Map;
   for (const {repo, commit, ref, needs} of others) {
    if (void 0 !== needs) continue;
    const key = `${repo} ${commit}`;
    const target = targets.get(key) ?? {
     repo,
     commit,
     refs: []
    };
    target.refs.push(ref);
    targets.set(key, target);
   }
   return [ ...targets ].sort(([a], [b]) => a < b ? -1 : 1).map(([, target]) => target);
  }
  async function rememberRequest(state, target, {owner, time}, asking) {
   const ref = requestRef(target);
   const known = await state.get(ref, _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__.B);
   const work = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([ ...target.refs ].sort().join("\n")).digest("hex").slice(0, 16);
   const same = known?.work === work;
   if (known && same && !mayAskAgain(known, time, asking.before)) return !1;
   await state.set(ref, _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__.B, {
    work,
    attempts: same ? known.attempts + 1 : 1,
    asked: time,
    by: owner,
    id: asking.id
   });
   return !0;
  }
  async function openRequest(state, target) {
   const known = await state.get(requestRef(target), _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__.B);
   return void 0 === known?.id || !0 === known.consumed ? void 0 : {
    id: known.id
   };
  }
  function mayAskAgain(known, time, fate) {
   const age = Date.parse(time) - Date.parse(known.asked);
   if ("alive" === fate) return !1;
   if (!0 !== known.consumed && age < ("gone" === fate ? unseenFor : freshFor)) return !1;
   return known.attempts < mostAttempts || age >= freshFor * 2 ** Math.min(known.attempts - mostAttempts, 10);
  }
  async function consumeRequest(state, repo, commit) {
   const ref = requestRef({
    repo,
    commit
   });
   const known = await state.get(ref, _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__.B);
   if (known && !0 !== known.consumed) await state.set(ref, _documents_trigger_request_js__WEBPACK_IMPORTED_MODULE_1__.B, {
    ...known,
    consumed: !0
   });
  }
  function requestRef({repo, commit}) {
   return `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.M$)(repo, commit)}/push/trigger`;
  }
 },
 1170: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => reversed,
   c: () => componentsOf
  });
  function componentsOf(graph) {
   const search = new Search(graph);
   for (const name of graph.keys()) search.from(name);
   return search.components;
  }
  function reversed(graph) {
   const result = new Map;
   for (const [name, read] of graph) {
    if (!result.has(name)) result.set(name, new Set);
    for (const other of read) {
     const readers = result.get(other) ?? new Set;
     result.set(other, readers.add(name));
    }
   }
   return result;
  }
  class Search {
   components=[];
   #graph;
   #index=new Map;
   #open=[];
   #isOpen=new Set;
   #frames=[];
   constructor(graph) {
    this.#graph = graph;
   }
   from(name) {
    if (this.#index.has(name)) return;
    this.#enter(name);
    for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) this.#step(frame);
   }
   #enter(name) {
    const index = this.#index.size;
    this.#index.set(name, index);
    this.#open.push(name);
    this.#isOpen.add(name);
    const rest = (this.#graph.get(name) ?? new Set).values();
    this.#frames.push({
     name,
     index,
     rest,
     lowest: index
    });
   }
   #step(frame) {
    const next = frame.rest.next();
    const seen = next.done ? void 0 : this.#index.get(next.value);
    if (next.done) this.#leave(frame); else if (void 0 === seen) this.#enter(next.value); else if (this.#isOpen.has(next.value)) frame.lowest = Math.min(frame.lowest, seen);
   }
   #leave(frame) {
    this.#frames.pop();
    const reader = this.#frames.at(-1);
    if (reader) reader.lowest = Math.min(reader.lowest, frame.lowest);
    if (frame.lowest !== frame.index) return;
    const component = this.#open.splice(this.#open.lastIndexOf(frame.name));
    for (const name of component) this.#isOpen.delete(name);
    this.components.push(component);
   }
  }
 },
 8263: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $d: () => placesRead,
   $t: () => placeOf,
   im: () => Dependencies
  });
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
  function placeOf(ref) {
   const parts = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.ED)(ref) ?? (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.ED)(`${ref}/1`);
   return parts && (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.pV)(parts.package, parts.kind, parts.name);
  }
  function placesRead(inputs) {
   const places = [];
   for (const {ref} of Object.values(inputs ?? {})) {
    if (void 0 === ref || ref.startsWith("@/")) continue;
    const place = placeOf(ref.split("#")[0] ?? ref);
    if (void 0 !== place) places.push(place);
   }
   return places;
  }
  class Dependencies {
   reads=new Map;
   add(deployments) {
    for (const environment of deployments.environments) {
     const place = (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.pV)(deployments.package, "deploy", environment);
     const tried = deployments.tried(environment);
     for (const {run, status} of deployments.on(environment)) if (run === tried?.run || "pending" === status || "paused" === status || "running" === status) for (const {inputs} of run.functions) this.link(place, placesRead(inputs));
    }
   }
   link(place, others) {
    const known = this.reads.get(place) ?? new Set;
    this.reads.set(place, known);
    for (const other of others) if (other !== place) known.add(other);
   }
  }
 },
 3419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => prepareWork
  });
  var errors = __webpack_require__(9473);
  var apply = __webpack_require__(8823);
  var intent_diff = __webpack_require__(1600);
  var intent_packages = __webpack_require__(6862);
  var names = __webpack_require__(3899);
  var parse = __webpack_require__(2216);
  var claim = __webpack_require__(1656);
  var deployments = __webpack_require__(1182);
  var load = __webpack_require__(1944);
  var add_run = __webpack_require__(8833);
  var ready = __webpack_require__(2285);
  var release_redeploy = __webpack_require__(7290);
  async function requestRedeploys(draft, deployments, limits, request) {
   const runs = [];
   const problems = [];
   const elsewhere = [];
   const blocked = [];
   for (const environment of deployments.environments) {
    const redeploy = await (0, release_redeploy.qJ)(draft.state, deployments, environment);
    if (!redeploy) continue;
    const release = await (0, load.loadRelease)(draft.state, redeploy.tried.run.release);
    const ref = (0, names.rd)(release.ref, "deploy", environment);
    const {commit} = release.document;
    const inputs = redeploy.tried.run.functions[0]?.inputs ?? {};
    if (!await limits.isWanted(ref, release.ref, inputs)) continue;
    if (!limits.isOwn(commit)) {
     if ("due" === redeploy.kind) elsewhere.push({
      ref,
      commit
     });
    } else if ("blocked" === redeploy.kind) blocked.push({
     ref,
     release,
     waits: waitsOfBlocked(release, redeploy)
    }); else if ("cycle" === redeploy.kind) problems.push(cycleProblem(redeploy)); else runs.push(await (0, 
    add_run.Z)(draft.state, {
     ref
    }, (0, release_redeploy.IV)(redeploy), request.time));
   }
   return {
    runs: runs.sort(names.dk),
    elsewhere,
    blocked,
    problems
   };
  }
  function waitsOfBlocked(release, {tried, missing}) {
   const inputs = tried.run.functions[0]?.inputs ?? {};
   return missing.map(name => (0, ready.U8)(release, name, inputs[name] ?? {}));
  }
  function cycleProblem({tried, changed, chain}) {
   return {
    code: "cycle",
    message: `stopped after 10 redeploys that caused each other: ${chain.join(", by ")} (${changed.join(", ")})`,
    ref: tried.ref,
    fix: "let one of them put out a value that does not depend on the others"
   };
  }
  var take_over = __webpack_require__(9598);
  var work_dependencies = __webpack_require__(8263);
  var identify = __webpack_require__(4638);
  var work_scope = __webpack_require__(4944);
  var documents_run = __webpack_require__(2156);
  var store = __webpack_require__(4899);
  var work_components = __webpack_require__(1170);
  function ranksOf(reads, active) {
   const activeAt = new Map;
   for (const activity of active) {
    const known = activeAt.get(activity.place);
    if (!known || known.own && !activity.own) activeAt.set(activity.place, activity);
   }
   const components = (0, work_components.c)(reads);
   const componentAt = new Map;
   for (const [index, places] of components.entries()) for (const place of places) componentAt.set(place, index);
   const ranks = [];
   for (const [index, places] of components.entries()) {
    let rank = {
     level: 0
    };
    for (const place of places) for (const other of reads.get(place) ?? []) {
     const above = componentAt.get(other) ?? index;
     if (above !== index) rank = later(rank, below(ranks[above] ?? rank, components[above] ?? [], activeAt));
    }
    ranks.push(rank);
   }
   return place => ranks[componentAt.get(place) ?? -1] ?? {
    level: 0
   };
  }
  function below(rank, places, activeAt) {
   const inside = places.flatMap(place => activeAt.get(place) ?? []);
   const after = inside.find(({own}) => !own) ?? rank.after ?? inside[0];
   const level = rank.level + (inside.length > 0 ? 1 : 0);
   return void 0 === after ? {
    level
   } : {
    level,
    after: !1 === rank.after?.own ? rank.after : after
   };
  }
  function later(a, b) {
   const level = Math.max(a.level, b.level);
   const after = [ a.after, b.after ].find(each => !1 === each?.own) ?? a.after ?? b.after;
   return void 0 === after ? {
    level
   } : {
    level,
    after
   };
  }
  function comingUps({ready, placed, running, elsewhere}, isDown) {
   const activities = [];
   const add = (ref, own, suffix) => {
    const place = (0, work_dependencies.$t)(ref);
    if (void 0 !== place && !isDown(ref)) activities.push({
     place,
     label: (0, names.Wy)(ref) + suffix,
     ref,
     own
    });
   };
   for (const {ref} of ready) add(ref, !0, "");
   for (const {ref} of placed) add(ref, !1, "");
   for (const ref of running) add(ref, !1, ", which is running");
   for (const {ref, commit} of elsewhere) add(ref, !1, `, at ${commit.slice(0, 7)}`);
   return activities;
  }
  function mattering({reads}) {
   const read = new Set([ ...reads.values() ].flatMap(places => [ ...places ]));
   return run => {
    const place = (0, work_dependencies.$t)(run);
    return void 0 === place || read.has(place) || (reads.get(place)?.size ?? 0) > 0;
   };
  }
  async function prepareWork(draft, scope, request) {
   const problems = [];
   const applied = "any" === scope.kind || "cascade" === scope.kind ? await async function applyAll(draft, request, problems) {
    const diff = await (0, intent_diff.q)(draft);
    problems.push(...diff.problems);
    if (0 === diff.differences.length) return [];
    const before = await askedFor(draft);
    const applied = new Set;
    for (const {ref} of diff.differences) await isolated(problems, async () => {
     await (0, apply.xo)(draft, ref, request);
     if ("deploy" !== (0, parse.r)(ref).kind) applied.add(ref);
    });
    for (const [run, place] of await askedFor(draft)) if (!before.has(run)) applied.add(place);
    return diff.differences.filter(({ref}) => applied.has(ref));
   }(draft, request, problems) : [];
   const requested = new Set;
   const blocked = [];
   const others = [];
   const packages = [];
   const intended = new Map;
   for (const pkg of await (0, intent_packages.D)(draft)) {
    if (!pkg.startsWith(`${scope.repo}/-/`) && "any" !== scope.kind && !(0, work_scope.T)(scope)) continue;
    await isolated(problems, async () => {
     const deployments = await (0, take_over.w9)(draft, pkg, request);
     packages.push(deployments);
     intended.set(pkg, await deployments.intended());
     await (0, claim.XF)(draft.state, deployments, request);
     if ("ops" === scope.kind) return;
     const limits = {
      isOwn: commit => (0, work_scope.N)(scope, repoOf(pkg), commit),
      isWanted: async (ref, release, inputs) => !scope.unusable?.has(release) && (await (scope.consequences?.includes(draft.state, ref, [ inputs ])) ?? !0)
     };
     const redeploys = await requestRedeploys(draft, deployments, limits, request);
     for (const run of redeploys.runs) requested.add(run);
     problems.push(...redeploys.problems);
     blocked.push(...redeploys.blocked.map(blockedItem));
     for (const {ref, commit} of redeploys.elsewhere) others.push({
      ref,
      commit,
      repo: repoOf(pkg),
      work_type: "run"
     });
    });
   }
   const {ops, problems: broken} = await async function opsOf(state) {
    const ops = [];
    const problems = [];
    for (const ref of await state.match("**/-/**/@r*/op/*")) {
     const cut = ref.lastIndexOf("/op/");
     const release = ref.slice(0, cut);
     try {
      const {document} = await (0, load.loadRelease)(state, release);
      const repo = release.slice(0, release.indexOf("/-/"));
      ops.push({
       ref,
       name: ref.slice(cut + 4),
       release,
       repo,
       commit: document.commit
      });
     } catch (error) {
      problems.push(...(0, errors.GW)(error));
     }
    }
    return {
     ops,
     problems
    };
   }(draft.state);
   problems.push(...broken);
   const own = ops.filter(({ref}) => scope.consequences?.includesOp(ref) ?? !0).filter(({repo, commit, release}) => (0, 
   work_scope.N)(scope, repo, commit) && !scope.unusable?.has(release));
   for (const op of ops) if (!(0, work_scope.N)(scope, op.repo, op.commit)) others.push({
    ...op,
    work_type: "op"
   });
   const identified = await (0, identify.l)(draft, scope, requested, request.time);
   others.push(...identified.elsewhere.map(otherOf));
   const elsewhere = others.filter(({work_type}) => "run" === work_type);
   const ordered = await async function sequence(state, work) {
    const candidates = [ ...work.ready, ...work.placed ];
    if (0 === candidates.length) return {
     ready: [],
     placed: [],
     later: [],
     heldBack: [],
     held: new Set,
     matters: () => !0
    };
    const runs = await async function readRuns(state, {ready, placed, running}) {
     const runs = new Map;
     for (const ref of [ ...[ ...ready, ...placed ].map(item => item.ref), ...running ]) {
      const run = await (0, store.G)(() => state.get(ref, documents_run.rE));
      if (run) runs.set(ref, run);
     }
     return runs;
    }(state, work);
    const dependencies = new work_dependencies.im;
    for (const deployments of work.packages) dependencies.add(deployments);
    for (const [ref, run] of runs) {
     const place = (0, work_dependencies.$t)(ref);
     if (void 0 !== place) dependencies.link(place, run.functions.flatMap(({inputs}) => (0, 
     work_dependencies.$d)(inputs)));
    }
    const isDown = ref => "down" === runs.get(ref)?.type;
    const next = function nextPhases({ready, waiting}) {
     const busy = new Set(ready.map(({release}) => release));
     return waiting.flatMap(({ref, release, label, waits}) => {
      const place = (0, work_dependencies.$t)(ref);
      if (void 0 === place || !busy.has(release) || waits.some(({kind}) => "phase" !== kind)) return [];
      return [ {
       place,
       label,
       ref,
       own: !0
      } ];
     });
    }(work);
    const ups = [ ...comingUps(work, isDown), ...next ];
    const readers = ranksOf(dependencies.reads, ups);
    !function linkPhases({ready}, dependencies, next) {
     const busy = new Map;
     for (const {release, ref} of ready) busy.set(release, [ ...busy.get(release) ?? [], (0, 
     work_dependencies.$t)(ref) ?? ref ]);
     for (const {place, ref} of next) dependencies.link(place, busy.get((0, names.ED)(ref)?.release ?? "") ?? []);
    }(work, dependencies, next);
    const upRank = ranksOf(dependencies.reads, ups);
    const downs = candidates.some(({ref}) => isDown(ref)) ? await async function removals({packages, ready}) {
     const own = new Set(ready.map(({ref}) => (0, work_dependencies.$t)(ref)));
     const found = [];
     for (const deployments of packages) for (const environment of deployments.environments) {
      const tried = deployments.tried(environment);
      if (!tried || "down" === tried.run.type && "complete" === tried.status) continue;
      if (await deployments.should(environment)) continue;
      const place = (0, names.pV)(deployments.package, "deploy", environment);
      const label = `the removal of ${(0, names.Wy)(tried.ref)}`;
      found.push({
       place,
       label,
       ref: tried.ref,
       own: own.has(place)
      });
     }
     return found;
    }(work) : [];
    const downRank = function teardownRanksOf(reads, active) {
     return ranksOf((0, work_components.T)(reads), active);
    }(dependencies.reads, downs);
    const ranked = candidates.map(item => {
     const place = (0, work_dependencies.$t)(item.ref) ?? item.ref;
     return {
      item,
      rank: isDown(item.ref) ? downRank(place) : upRank(place)
     };
    });
    const {ready, later, heldBack} = function split(ranked) {
     const held = ({item, rank: {after}}) => {
      if (!after) return item;
      return {
       ...item,
       waits: [ {
        kind: "run",
        act: !1,
        text: `after ${after.label}`,
        ref: after.ref
       } ]
      };
     };
     const later = ranked.filter(({rank}) => !0 === rank.after?.own).sort((a, b) => a.rank.level - b.rank.level);
     return {
      ready: ranked.filter(({rank}) => void 0 === rank.after).map(held),
      later: later.map(held),
      heldBack: ranked.filter(({rank}) => !1 === rank.after?.own).map(held)
     };
    }(ranked);
    const blocked = next.filter(({place}) => void 0 !== readers(place).after);
    const held = new Set([ ...later, ...heldBack, ...blocked ].map(({ref}) => ref));
    const elsewhere = new Set(work.placed.map(({ref}) => ref));
    return {
     ready: ready.filter(({ref}) => !elsewhere.has(ref)),
     placed: ready.filter(({ref}) => elsewhere.has(ref)),
     later,
     heldBack,
     held,
     matters: mattering(dependencies)
    };
   }(draft.state, {
    ...identified,
    packages,
    elsewhere
   });
   others.push(...ordered.placed.map(otherOf));
   return {
    ...identified,
    ...ordered,
    held: new Set([ ...ordered.held, ...identified.leftAlone ]),
    waiting: [ ...identified.waiting, ...ordered.heldBack, ...blocked ],
    blocked,
    intended: new Map([ ...intended ].filter(([, environments]) => environments.length > 0)),
    applied,
    ops: own,
    others,
    problems: [ ...problems, ...identified.problems ]
   };
  }
  function otherOf({ref, repo, commit, needs}) {
   return {
    ref,
    repo,
    commit,
    work_type: "run",
    ...void 0 === needs ? {} : {
     needs
    }
   };
  }
  function blockedItem({ref, release, waits}) {
   return {
    ref,
    label: (0, names.Wy)(ref),
    release: release.ref,
    repo: repoOf(release.package),
    commit: release.document.commit,
    reason: "redeploy",
    waits,
    requested: !1
   };
  }
  function repoOf(pkg) {
   return pkg.slice(0, pkg.indexOf("/-/"));
  }
  async function askedFor({state}) {
   const asked = new Map;
   for (const ref of (await (0, identify.t)(state)).waiting) {
    const place = (0, work_dependencies.$t)(ref);
    const run = void 0 === place ? void 0 : await (0, load.readRun)(state, ref).catch(() => {});
    if (void 0 !== place && run) asked.set(`${ref} ${(0, deployments.A)(run)}`, place);
   }
   return asked;
  }
  async function isolated(problems, act) {
   try {
    await act();
   } catch (error) {
    problems.push(...(0, errors.GW)(error));
   }
  }
 }
};
