"use strict";

exports.id = 337;

exports.ids = [ 337 ];

exports.modules = {
 3210: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => requireCommit,
   l: () => releaseOf
  });
  var _documents_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);
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
 3337: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   releaseRetry: () => releaseRetry
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _intent_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6862);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
  var _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
  var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
  var _release_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(336);
  var _named_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3210);
  var _release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9362);
  var _session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6183);
  var _target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3462);
  const command = "release retry";
  async function releaseRetry(session, argument, options) {
   if (options.all) return async function retryAll(session, argument, options) {
    const world = await session.world.snapshot();
    const named = argument ?? options.package;
    const packages = void 0 === named ? (await (0, _intent_packages_js__WEBPACK_IMPORTED_MODULE_1__.D)(world)).filter(pkg => pkg.startsWith(`${session.repo}/-/`)) : [ (0, 
    _target_js__WEBPACK_IMPORTED_MODULE_8__.W7)(session, (0, _target_js__WEBPACK_IMPORTED_MODULE_8__.hu)(session, argument, options)).package ];
    const problems = [];
    const releases = [];
    for (const pkg of packages) {
     for (const problem of await (0, _release_js__WEBPACK_IMPORTED_MODULE_7__.i)(session, pkg)) session.reporter.report({
      type: "warning",
      problem
     });
     for (const release of await (0, _release_ids_js__WEBPACK_IMPORTED_MODULE_4__.T4)(world.state, pkg, session.commit)) try {
      await reopen(session, {
       release
      });
      releases.push(release);
     } catch (error) {
      if (isHarmless(error)) continue;
      problems.push(...(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.GW)(error));
     }
    }
    if (0 === releases.length && 0 === problems.length) {
     const where = void 0 === named ? "this commit" : `${(0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.Wy)(packages[0] ?? "")} at this commit`;
     return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("nothing-to-retry", `nothing of ${where} failed`);
    }
    const {views, problems: failed} = await (0, _release_js__WEBPACK_IMPORTED_MODULE_7__.iq)(session, releases, "continued");
    return {
     result: (0, _session_js__WEBPACK_IMPORTED_MODULE_9__.Bg)(command, views, [ ...problems, ...failed ])
    };
   }(session, argument, options);
   const ref = (0, _target_js__WEBPACK_IMPORTED_MODULE_8__.hu)(session, argument, options, `${command} FILE`);
   const target = await async function targetOf(session, ref) {
    const world = await session.world.snapshot();
    const name = "task" === ref.kind || "deploy" === ref.kind ? ref.subpath.replace(/\/\d+$/, "") : "";
    const tried = "deploy" === ref.kind && !ref.release ? await async function lastTried(session, world, ref, name) {
     const deployments = new _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__.D((0, 
     _target_js__WEBPACK_IMPORTED_MODULE_8__.W7)(session, ref).package, world);
     await deployments.load(name);
     return deployments.tried(name)?.run.release;
    }(session, world, ref, name) : void 0;
    const release = tried ?? await (0, _named_release_js__WEBPACK_IMPORTED_MODULE_6__.l)(session, world.state, ref);
    if (void 0 === release) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("nothing-to-retry", `${ref.path} has no release at this commit`, {
     fix: `${session.program} release new ${ref.path}`
    });
    return {
     release,
     ..."task" === ref.kind || "deploy" === ref.kind ? {
      only: (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_2__.rd)(release, ref.kind, name)
     } : {}
    };
   }(session, ref);
   await (0, _named_release_js__WEBPACK_IMPORTED_MODULE_6__.F)(session, (await session.world.snapshot()).state, target.release);
   const lost = await (0, _release_js__WEBPACK_IMPORTED_MODULE_7__.i)(session, (0, 
   _target_js__WEBPACK_IMPORTED_MODULE_8__.W7)(session, ref).package);
   for (const problem of lost) session.reporter.report({
    type: "warning",
    problem
   });
   await reopen(session, target);
   const {views, problems} = await (0, _release_js__WEBPACK_IMPORTED_MODULE_7__.iq)(session, [ target.release ], "continued");
   return {
    result: (0, _session_js__WEBPACK_IMPORTED_MODULE_9__.Bg)(command, views, problems)
   };
  }
  async function reopen(session, {release, only}) {
   await session.evaluate(release);
   const request = {
    owner: session.owner.id,
    time: session.clock.now()
   };
   await session.world.transact(`retry ${only ?? release}`, draft => (0, _release_retry_js__WEBPACK_IMPORTED_MODULE_5__.g)(draft, release, request, only));
  }
  function isHarmless(error) {
   return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__._8 && ("nothing-to-retry" === error.code || "superseded" === error.code);
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
