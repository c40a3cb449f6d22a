"use strict";

exports.id = 6110;

exports.ids = [ 6110 ];

exports.modules = {
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
 6110: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   releaseContinue: () => releaseContinue
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _named_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
  var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9362);
  var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6183);
  var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3462);
  const command = "release continue";
  async function releaseContinue(session, argument, options) {
   const ref = (0, _target_js__WEBPACK_IMPORTED_MODULE_3__.hu)(session, argument, options, `${command} FILE`);
   const {state} = await session.world.snapshot();
   const release = await (0, _named_release_js__WEBPACK_IMPORTED_MODULE_1__.l)(session, state, ref);
   if (void 0 === release) return async function noRelease(session, file) {
    if ((await session.source.lacking([ file ])).length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("file-not-found", `there is no file ${file}`, {
     fix: `${session.program} status lists what was released`
    });
    const hint = `${file} has no release at this commit. To make one: ${session.program} release new ${file}`;
    return {
     result: (0, _session_js__WEBPACK_IMPORTED_MODULE_4__.Bg)(command, [], []),
     stdout: `${hint}\n`
    };
   }(session, ref.path);
   await (0, _named_release_js__WEBPACK_IMPORTED_MODULE_1__.F)(session, state, release);
   const lost = await (0, _release_js__WEBPACK_IMPORTED_MODULE_2__.i)(session, (0, 
   _target_js__WEBPACK_IMPORTED_MODULE_3__.W7)(session, ref).package);
   const {views, problems} = await (0, _release_js__WEBPACK_IMPORTED_MODULE_2__.iq)(session, [ release ], "continued");
   return {
    result: (0, _session_js__WEBPACK_IMPORTED_MODULE_4__.Bg)(command, views, [ ...lost, ...problems ])
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
