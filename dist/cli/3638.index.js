export const id = 3638;
export const ids = [3638];
export const modules = {

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stateMatch: () => (/* binding */ stateMatch)
/* harmony export */ });
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);


/** Stored refs that match a glob, one per line; links are left out on demand. A glob is a glob, not a ref (B9). */
async function stateMatch(session, glob, options) {
    const { state } = await session.world.snapshot();
    const found = glob === undefined ? [] : await state.match((0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveGlob */ .pu)(glob, session.folder));
    const resolved = options.links ? found : await Promise.all(found.map((ref) => state.resolve(ref)));
    const refs = found.filter((ref, index) => resolved[index] === ref);
    return {
        result: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)("state match", [], []), status: "complete" },
        stdout: refs.map((ref) => `${ref}\n`).join(""),
        json: { schema: 1, refs },
    };
}


/***/ })

};
