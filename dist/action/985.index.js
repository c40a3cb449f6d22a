export const id = 985;
export const ids = [985];
export const modules = {

/***/ 4985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localSource: () => (/* binding */ localSource),
/* harmony export */   noteLocalSource: () => (/* binding */ noteLocalSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Notes where on this machine a repository is that no remote is on record of: then its commits can be had from nowhere
 * else. The note lies in ocuroot's own folder and not in the store, since paths mean nothing to other machines. Never
 * throws.
 *
 * @param home absolute path of ocuroot's own folder
 * @param root absolute path of the checkout
 */
function noteLocalSource(home, repo, root) {
    if (localSource(home, repo) === root)
        return;
    const file = noteOf(home, repo);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, JSON.stringify({ root }), { mode: 0o600 });
    }
    catch {
        // A home that cannot be written to has no trees of other commits either.
    }
}
/** The checkout on this machine that a repository was last worked on in. @returns undefined where it is not there any more. */
function localSource(home, repo) {
    try {
        const { root } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(noteOf(home, repo), "utf8"));
        return typeof root === "string" && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) ? root : undefined;
    }
    catch {
        return undefined;
    }
}
function noteOf(home, repo) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, "sources", `${encodeURIComponent(repo)}.json`);
}


/***/ })

};
