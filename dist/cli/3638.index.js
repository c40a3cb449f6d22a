"use strict";

exports.id = 3638;

exports.ids = [ 3638 ];

exports.modules = {
 3638: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   stateMatch: () => stateMatch
  });
  var _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
  var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);
  async function stateMatch(session, glob, options) {
   const {state} = await session.world.snapshot();
   const found = void 0 === glob ? [] : await state.match((0, _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__.pu)(glob, session.folder));
   const resolved = options.links ? found : await Promise.all(found.map(ref => state.resolve(ref)));
   const refs = found.filter((ref, index) => resolved[index] === ref);
   return {
    result: {
     ...(0, _session_js__WEBPACK_IMPORTED_MODULE_1__.Bg)("state match", [], []),
     status: "complete"
    },
    stdout: refs.map(ref => `${ref}\n`).join(""),
    json: {
     schema: 1,
     refs
    }
   };
  }
 }
};
