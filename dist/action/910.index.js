"use strict";

exports.id = 910;

exports.ids = [ 910, 651 ];

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
 2910: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   releaseLint: () => releaseLint
  });
  var errors = __webpack_require__(9473);
  var plan = __webpack_require__(651);
  var names = __webpack_require__(6280);
  var components = __webpack_require__(1170);
  var dependencies = __webpack_require__(8263);
  function packagesRead(plan) {
   const packages = deploymentsOf(plan).flatMap(({reads}) => reads.map(place => (0, 
   names.ED)(`${place}/1`)?.package));
   return [ ...new Set(packages.filter(pkg => void 0 !== pkg)) ];
  }
  function deploymentsOf(plan) {
   return plan.phases.flatMap(({tasks}) => tasks ?? []).flatMap(({deploy}) => deploy ? [ {
    environment: deploy.environment,
    reads: (0, dependencies.$d)(deploy.inputs)
   } ] : []);
  }
  var accept_evaluation = __webpack_require__(3954);
  var commands_session = __webpack_require__(6183);
  var target = __webpack_require__(3462);
  const command = "release lint";
  async function releaseLint(session, files, options) {
   const {state} = await session.world.snapshot();
   const environments = await (0, plan.environmentsOf)(state);
   const lines = [];
   const problems = [];
   const plans = new Map;
   for (const argument of files) try {
    lines.push(...await lintFile(session, (0, target.hu)(session, argument, options), environments, plans));
   } catch (error) {
    problems.push(...(0, errors.GW)(error));
   }
   await async function addPlansRead(session, environments, plans) {
    const seen = new Set(plans.keys());
    const left = [ ...plans.values() ].flatMap(packagesRead);
    for (let pkg = left.pop(); void 0 !== pkg; pkg = left.pop()) {
     if (seen.has(pkg) || !pkg.startsWith(`${session.repo}/-/`)) continue;
     seen.add(pkg);
     const request = {
      file: pkg.slice(`${session.repo}/-/`.length),
      base: pkg,
      environments,
      onPrint: () => {},
      signal: session.signal
     };
     const evaluation = await session.config.evaluate(request).catch(() => {});
     if (!evaluation?.package) continue;
     plans.set(pkg, evaluation.package);
     left.push(...packagesRead(evaluation.package));
    }
   }(session, environments, plans);
   for (const problem of function circlesIn(plans) {
    const reads = new Map;
    for (const [pkg, plan] of plans) for (const {environment, reads: places} of deploymentsOf(plan)) {
     if (0 === places.length) continue;
     const place = (0, names.pV)(pkg, "deploy", environment);
     const others = places.filter(each => each !== place);
     if (others.length > 0) reads.set(place, new Set(others));
    }
    const circles = new Map;
    for (const places of (0, components.c)(reads)) {
     if (places.length < 2) continue;
     const sorted = [ ...places ].sort(names.dk);
     const packages = sorted.map(place => (0, names.ED)(`${place}/1`)?.package ?? place).join(" ");
     if (!circles.has(packages)) circles.set(packages, sorted.map(place => (0, names.Wy)(place)).join(", "));
    }
    return [ ...circles.values() ].map(names => ({
     code: "cycle",
     message: `${names.replace(/, ([^,]*)$/, " and $1")} read each other`,
     fix: "let one of them put out a value that does not depend on the others, or see that their values settle"
    }));
   }(plans)) session.reporter.report({
    type: "warning",
    problem
   });
   const status = problems.length > 0 ? "failed" : "complete";
   return {
    result: {
     ...(0, commands_session.Bg)(command, [], problems),
     status
    },
    stdout: lines.map(line => `${line}\n`).join("")
   };
  }
  async function lintFile(session, ref, environments, plans) {
   const {file, package: pkg} = (0, target.W7)(session, ref);
   const prints = [];
   const evaluation = await session.config.evaluate({
    file,
    base: pkg,
    environments,
    onPrint: text => prints.push(text),
    signal: session.signal
   });
   if (evaluation.package) plans.set(pkg, evaluation.package);
   (0, accept_evaluation.n)(evaluation);
   (0, accept_evaluation.O)(session.reporter, evaluation);
   return [ ...prints, ...describe(evaluation), "Config file evaluated successfully" ];
  }
  function describe({package: plan, registered}) {
   if (plan) return plan.phases.map(describePhase);
   return 0 === registered.length ? [ "No release configured" ] : registered.map(({name}) => `Environment: "${name}"`);
  }
  function describePhase(phase) {
   const items = phase.tasks ?? [];
   const [only] = items;
   if ("" === phase.name && only && 1 === items.length) return function describeItem(item) {
    return item.task ? `Task: "${item.task.name}"` : `Deployment to "${item.deploy?.environment}"`;
   }(only);
   return `Phase "${phase.name}": ${items.length} ${1 === items.length ? "task" : "tasks"}`;
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
 651: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createRelease: () => createRelease,
   environmentsOf: () => environmentsOf,
   releaseExists: () => releaseExists
  });
  var _documents_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
  var _documents_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8700);
  var _documents_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2156);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6036);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6280);
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
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);
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
