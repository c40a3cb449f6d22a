export const id = 8123;
export const ids = [8123,504];
export const modules = {

/***/ 504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEngine: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var _ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1706);


const here = import.meta.url;
/** Bundled, the engine lies beside the folder of the bundle; compiled only, in its own package. */
const bundled = !here.endsWith("/engine.js");
/** Makes the engine that evaluates config files, tuned for programs that run it for a second. Nothing starts yet. */
function openEngine() {
    // Code is optimised by other threads when it has run for a while. Commands are over before the first of that pays, so
    // that while is made four times as long.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--interrupt-budget=270000");
    // The wasm comes with the program: what of it is used is checked when it is used, which saves half of the compilation.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--wasm-lazy-validation");
    // Node 20 compiles all of the wasm twice, quickly and then well, which costs more than configs ever gain. Later ones
    // compile what is used.
    if (Number(process.versions.node.split(".")[0]) < 22)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--liftoff-only");
    return (0,_ocuroot_starlark_wasm__WEBPACK_IMPORTED_MODULE_1__/* .createEngine */ .P)(bundled ? { assets: new URL("../engine/", here), worker: new URL("../engine/index.js", here) } : {});
}


/***/ })

};
