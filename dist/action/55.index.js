"use strict";

exports.id = 55;

exports.ids = [ 55 ];

exports.modules = {
 5055: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   stateGet: () => stateGet
  });
  var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _refs_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
  var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);
  var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
  var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6183);
  var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3462);
  async function stateGet(session, argument, options) {
   const ref = (0, _refs_format_js__WEBPACK_IMPORTED_MODULE_2__.rq)((0, _target_js__WEBPACK_IMPORTED_MODULE_5__.hu)(session, argument, options, "state get REF"));
   const {state} = await session.world.snapshot();
   const body = await state.body(ref);
   const result = {
    ...(0, _session_js__WEBPACK_IMPORTED_MODULE_6__.Bg)("state get", [], []),
    status: "complete"
   };
   if (void 0 !== body) return {
    result,
    stdout: `${(0, _documents_json_js__WEBPACK_IMPORTED_MODULE_0__.IB)(body)}\n`,
    json: body
   };
   return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("ref-not-found", `nothing at ${ref}${await async function hint(state, ref) {
    const release = /^(.*\/@r[0-9]+)(\/|#|$)/.exec(ref)?.[1];
    const parts = void 0 === release ? void 0 : (0, _refs_names_js__WEBPACK_IMPORTED_MODULE_3__.ek)(release);
    if (!parts || void 0 === release || await state.has(release)) return "";
    const newest = (await (0, _release_ids_js__WEBPACK_IMPORTED_MODULE_4__.Ul)(state, parts.package)).at(-1);
    return newest ? `; the newest release is ${newest}` : "";
   }(state, ref)}`, {
    ref,
    fix: `${session.program} state match '**' lists what there is`
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
