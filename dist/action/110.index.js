export const id = 110;
export const ids = [110];
export const modules = {

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireCommit),
/* harmony export */   l: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var _documents_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6036);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);
/* harmony import */ var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3462);






/**
 * The release that a ref names by id or tag; without either, the newest one of that package at this commit.
 *
 * @returns undefined when no release is named and the package has none here.
 * @throws `ref-not-found` naming the newest release that there is.
 */
async function releaseOf(session, state, ref) {
    const { package: pkg } = (0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(session, ref);
    if (ref.release === undefined || ref.release === "") {
        return (await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .releasesAtCommit */ .T4)(state, pkg, session.commit)).at(-1);
    }
    const named = await state.resolve((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseRef */ .nW)(pkg, ref.release));
    if (await state.get(named, _documents_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseDocument */ .b))
        return named;
    const newest = (await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIds */ .Ul)(state, pkg)).at(-1);
    const place = (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRef */ .rq)({ ...ref, kind: "", subpath: "", fragment: "" });
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("ref-not-found", `nothing at ${place}; ${newest ? `the newest release is ${newest}` : "it has no release"}`, {
        ref: place,
    });
}
/** Refuses to run a release with the files of another commit. @throws `other-commit` with the command to use. */
async function requireCommit(session, state, release) {
    const document = await state.get(release, _documents_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseDocument */ .b);
    if (!document || document.commit === session.commit)
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)("other-commit", `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(release)} was made from ${short(document.commit)}; this checkout is at ${short(session.commit)}`, { ref: release, fix: `git checkout ${document.commit}` });
}
function short(commit) {
    return /^[0-9a-f]{40}$/.test(commit) ? commit.slice(0, 7) : commit;
}


/***/ }),

/***/ 6110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseContinue: () => (/* binding */ releaseContinue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _named_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3210);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9362);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6183);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3462);





const command = "release continue";
/** Does what is ready in a release: the one named, or the newest of that file at this commit. */
async function releaseContinue(session, argument, options) {
    const ref = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetRef */ .hu)(session, argument, options, `${command} FILE`);
    const { state } = await session.world.snapshot();
    const release = await (0,_named_release_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l)(session, state, ref);
    if (release === undefined)
        return noRelease(session, ref.path);
    await (0,_named_release_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCommit */ .F)(session, state, release);
    const lost = await (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .findLost */ .i)(session, (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOf */ .W7)(session, ref).package);
    const { views, problems } = await (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .runReleases */ .iq)(session, [release], "continued");
    return { result: (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(command, views, [...lost, ...problems]) };
}
/** There is nothing to go on with, which is no failure: a hint says how to begin. @throws `file-not-found` */
async function noRelease(session, file) {
    if ((await session.source.lacking([file])).length > 0) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("file-not-found", `there is no file ${file}`, { fix: `${session.program} status lists what was released` });
    }
    const hint = `${file} has no release at this commit. To make one: ${session.program} release new ${file}`;
    return { result: (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(command, [], []), stdout: `${hint}\n` };
}


/***/ }),

/***/ 3462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   YD: () => (/* binding */ resolveArgument),
/* harmony export */   hu: () => (/* binding */ targetRef)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _refs_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
/* harmony import */ var _refs_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2216);
/* harmony import */ var _refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2559);
/* harmony import */ var _work_source_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(192);






/** A ref of the command line, absolute. */
function resolveArgument(session, text) {
    return (0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)((0,_refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInFolder */ .Un)((0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRef */ .r)(text), session.folder));
}
/** The ref that argument and options name. @throws `usage` when there is neither; `usual` is what to write then. */
function targetRef(session, argument, options, usual = "release new FILE") {
    const text = argument ?? options.package;
    if (text === undefined)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", "nothing is named to work on", { fix: `${session.program} ${usual}` });
    const ref = (0,_refs_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInFolder */ .Un)((0,_refs_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRef */ .r)(text), session.folder);
    const release = argument === undefined ? options.release : undefined;
    return release === undefined ? ref : { ...ref, release };
}
/**
 * The package file that a ref names, in this repository.
 *
 * @throws `ref-not-found` for other repositories, `root-not-found` in a checkout of a store
 */
function fileOf(session, ref) {
    if (session.store !== undefined)
        (0,_work_source_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseStore */ .u)(session.store.path);
    if (ref.global || ref.path === "" || ref.path === ".") {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", `${(0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)(ref) || "."} is not the file of a package`, {
            fix: "name a file, such as release.ocu.star",
        });
    }
    if (ref.path === "repo.ocu.star") {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("usage", "repo.ocu.star holds the settings of the repository; it cannot be released", {
            fix: "name the file of a package or of environments",
        });
    }
    if (ref.repo !== session.repo) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("ref-not-found", `${(0,_refs_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)(ref)} is in another repository; this one is ${session.repo}`);
    }
    return { file: ref.path, package: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRef */ .Cq)(ref.repo, ref.path) };
}


/***/ }),

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ refuseStore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** What needs the files of a repository cannot be done in a checkout of a store. @throws `root-not-found` */
function refuseStore(path) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("root-not-found", `${path} is a checkout of a store, not of a source repository`, {
        fix: "go to the repository whose releases it keeps",
    });
}


/***/ })

};
