export const id = 63;
export const ids = [63];
export const modules = {

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ repoConfigDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const remoteSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ Name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), PushURL: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    Remotes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(remoteSchema).nullable(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Newest version of the program that worked at this commit, `1.2.3`; absent where the Go client wrote it. */
    written_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** `REPO/-/repo.ocu.star/@COMMIT`, in both stores. */
const repoConfigDocument = {
    name: "repository config",
    bodyType: "models.RepoConfig",
    schema,
};


/***/ }),

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isOlder: () => (/* binding */ isOlder),
/* harmony export */   newerWriter: () => (/* binding */ newerWriter)
/* harmony export */ });
/* harmony import */ var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5244);

/**
 * Whether a version of the program, `1.2.3`, comes before another one in its first two numbers: the third never changes
 * what is written. False for anything that is no version.
 */
function isOlder(version, other) {
    const [a, b] = [numbersOf(version), numbersOf(other)];
    if (a === undefined || b === undefined)
        return false;
    return a.major === b.major ? a.minor < b.minor : a.major < b.major;
}
function numbersOf(version) {
    const found = /^(\d+)\.(\d+)\./.exec(version);
    return found === null ? undefined : { major: Number(found[1]), minor: Number(found[2]) };
}
/** @returns a version newer than `own` that worked last on one of the repositories in the store, if there is one. */
async function newerWriter(documents, own) {
    for (const ref of await documents.match("**/-/repo.ocu.star/@")) {
        const writer = (await documents.get(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .repoConfigDocument */ .I))?.written_by;
        if (writer !== undefined && isOlder(own, writer))
            return writer;
    }
    return undefined;
}


/***/ })

};
