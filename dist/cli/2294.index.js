export const id = 2294;
export const ids = [2294];
export const modules = {

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpublishedIn: () => (/* binding */ unpublishedIn)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4677);

/** Where documents are, below the folder of a store. */
const documents = "refs";
/**
 * Compares a checkout of a store with what it last knew of its remotes; asks no remote. Says nothing where git cannot
 * tell: without a branch of a remote, or without the history that leads to one.
 *
 * @param place absolute path of the store's folder in the checkout
 */
async function unpublishedIn(place, env) {
    const ask = async (...args) => {
        const { exitCode, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__.run)("git", ["-c", "core.quotePath=false", ...args], { cwd: place, env });
        return exitCode === 0 ? stdout.split(/[\n\0]/).filter((line) => line !== "") : [];
    };
    const status = ["status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--", documents];
    const files = (await ask(...status)).map((line) => line.slice(3)).sort();
    const remotes = await ask("for-each-ref", "--format=%(objectname)", "refs/remotes");
    if (remotes.length === 0)
        return { files, commits: [] };
    const commits = await ask("log", "--format=%h %s", "HEAD", "--not", "--remotes", "--", documents);
    return { files, commits: commits.length > 0 && (await isJoined(ask)) ? commits : [] };
}
/** Whether the commit that is checked out leads back to one of a remote: a shallow checkout may not know. */
async function isJoined(ask) {
    const [shallow] = await ask("rev-parse", "--is-shallow-repository");
    if (shallow !== "true")
        return true;
    const before = await ask("for-each-ref", "--merged=HEAD", "--format=%(objectname)", "refs/remotes");
    return before.length > 0;
}


/***/ })

};
