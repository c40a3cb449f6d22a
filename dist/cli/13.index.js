export const id = 13;
export const ids = [13];
export const modules = {

/***/ 1013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitWorld: () => (/* binding */ openGitWorld)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9023);
/* harmony import */ var _git_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8146);



/**
 * Opens state and intent in git, in the tree that the Go client reads and writes. One branch has the folders `state`
 * and `intent`, and one commit covers both; two branches of one remote move in one push, all or nothing; of two
 * remotes, intent is written first.
 *
 * @throws OcurootError `store-config` when both would lie in the same place
 */
function openGitWorld({ state, intent, ...surroundings }) {
    if (intent === undefined)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedWorld */ .EZ)((0,_git_store_js__WEBPACK_IMPORTED_MODULE_2__.openGitStore)({ ...state, ...surroundings }));
    const [here, there] = [(0,_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteOf */ .e)(state, surroundings), (0,_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteOf */ .e)(intent, surroundings)];
    if (here.key !== there.key) {
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .pairWorld */ .HE)((0,_git_store_js__WEBPACK_IMPORTED_MODULE_2__.openGitStore)({ ...state, ...surroundings }), (0,_git_store_js__WEBPACK_IMPORTED_MODULE_2__.openGitStore)({ ...intent, ...surroundings }));
    }
    if (state.branch === intent.branch) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("store-config", `State and intent are both configured to be in the same branch of ${here.name}.`, {
            fix: "Give each a branch of its own, or configure one store.git for both.",
        });
    }
    return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedWorld */ .EZ)((0,_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitPair */ .l)(state, intent, surroundings));
}


/***/ })

};
