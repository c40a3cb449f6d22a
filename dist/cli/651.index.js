"use strict";

exports.id = 651;

exports.ids = [ 651 ];

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
 }
};
