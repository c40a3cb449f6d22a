export const id = 6514;
export const ids = [6514];
export const modules = {

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGithubWorld: () => (/* binding */ openGithubWorld)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8016);
/* harmony import */ var _github_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8975);



/**
 * Opens state and intent at GitHub, in the tree that the git store and the Go client read and write. One branch has the
 * folders `state` and `intent`, and one commit covers both; two branches of one repository move together, all or
 * nothing; of two repositories, intent is written first.
 *
 * @param intent absent: beside the state, in the same branch
 * @throws OcurootError `store-config` when both would lie in the same place
 */
function openGithubWorld(state, intent, surroundings) {
    if (intent === undefined)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedWorld */ .EZ)((0,_github_store_js__WEBPACK_IMPORTED_MODULE_2__.openGithubStore)(state, surroundings));
    if ((0,_github_store_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(state.repository) !== (0,_github_store_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(intent.repository)) {
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .pairWorld */ .HE)((0,_github_store_js__WEBPACK_IMPORTED_MODULE_2__.openGithubStore)(state, surroundings), (0,_github_store_js__WEBPACK_IMPORTED_MODULE_2__.openGithubStore)(intent, surroundings));
    }
    if (state.branch === intent.branch) {
        const { owner, name } = state.repository;
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", `State and intent are both configured to be in the same branch of ${owner}/${name}.`, {
            fix: "Give each a branch of its own, or configure one store.git for both.",
        });
    }
    return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedWorld */ .EZ)((0,_github_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openGithubPair */ .W)(state, intent, surroundings));
}


/***/ })

};
