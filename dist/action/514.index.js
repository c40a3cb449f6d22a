"use strict";

exports.id = 514;

exports.ids = [ 514 ];

exports.modules = {
 6514: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openGithubWorld: () => openGithubWorld
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8016);
  var _github_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8975);
  function openGithubWorld(state, intent, surroundings) {
   if (void 0 === intent) return (0, _world_js__WEBPACK_IMPORTED_MODULE_1__.EZ)((0, 
   _github_store_js__WEBPACK_IMPORTED_MODULE_2__.openGithubStore)(state, surroundings));
   if ((0, _github_store_js__WEBPACK_IMPORTED_MODULE_2__.T)(state.repository) !== (0, 
   _github_store_js__WEBPACK_IMPORTED_MODULE_2__.T)(intent.repository)) return (0, 
   _world_js__WEBPACK_IMPORTED_MODULE_1__.HE)((0, _github_store_js__WEBPACK_IMPORTED_MODULE_2__.openGithubStore)(state, surroundings), (0, 
   _github_store_js__WEBPACK_IMPORTED_MODULE_2__.openGithubStore)(intent, surroundings));
   if (state.branch === intent.branch) {
    const {owner, name} = state.repository;
    (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.fJ)("store-config", `State and intent are both configured to be in the same branch of ${owner}/${name}.`, {
     fix: "Give each a branch of its own, or configure one store.git for both."
    });
   }
   return (0, _world_js__WEBPACK_IMPORTED_MODULE_1__.EZ)((0, _github_store_js__WEBPACK_IMPORTED_MODULE_2__.W)(state, intent, surroundings));
  }
 }
};
