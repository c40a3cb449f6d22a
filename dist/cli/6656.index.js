"use strict";

exports.id = 6656;

exports.ids = [ 6656, 651 ];

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
 6656: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   leftBehind: () => leftBehind
  });
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
  var _refs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2216);
  var _release_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1182);
  var _release_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1944);
  var _push_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9006);
  async function leftBehind(sources, repo, packages, tree) {
   const {index} = await (0, _push_js__WEBPACK_IMPORTED_MODULE_4__.zR)(sources.state, repo);
   const here = void 0 !== index && "same" === await tree.compare(index.commit);
   const found = [];
   for (const pkg of packages) {
    const pushed = here && void 0 !== index.release_configs?.[pkg];
    const deployments = [];
    for (const {commit, ...left} of await intendedOf(sources, pkg)) if (pushed || await tree.contains(commit)) deployments.push(left);
    if (deployments.length > 0) found.push({
     file: (0, _refs_parse_js__WEBPACK_IMPORTED_MODULE_1__.r)(pkg).path,
     deployments
    });
   }
   return found;
  }
  async function intendedOf(sources, pkg) {
   const deployments = await _release_deployments_js__WEBPACK_IMPORTED_MODULE_2__.D.read(sources, pkg);
   const found = [];
   for (const environment of await deployments.intended()) {
    const should = await deployments.should(environment);
    if (void 0 === should) continue;
    const {id, document} = await (0, _release_load_js__WEBPACK_IMPORTED_MODULE_3__.loadRelease)(sources.state, await sources.state.resolve(should.release));
    found.push({
     ref: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_0__.pV)(pkg, "deploy", environment),
     environment,
     release: id,
     commit: document.commit
    });
   }
   return found;
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
