export const id = 3337;
export const ids = [3337];
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
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
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

/***/ 3337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseRetry: () => (/* binding */ releaseRetry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _intent_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6862);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
/* harmony import */ var _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
/* harmony import */ var _release_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2700);
/* harmony import */ var _release_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(336);
/* harmony import */ var _named_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3210);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9362);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6183);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3462);










const command = "release retry";
/**
 * Runs again what failed, was lost or cancelled: in the release that is named, or the newest of that file (W18); of one
 * deployment or task where the ref goes on to it, a teardown too; or in all releases of this commit.
 */
async function releaseRetry(session, argument, options) {
    if (options.all)
        return retryAll(session, argument, options);
    const ref = (0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .targetRef */ .hu)(session, argument, options, `${command} FILE`);
    const target = await targetOf(session, ref);
    await (0,_named_release_js__WEBPACK_IMPORTED_MODULE_6__/* .requireCommit */ .F)(session, (await session.world.snapshot()).state, target.release);
    const lost = await (0,_release_js__WEBPACK_IMPORTED_MODULE_7__/* .findLost */ .i)(session, (0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .fileOf */ .W7)(session, ref).package);
    for (const problem of lost)
        session.reporter.report({ type: "warning", problem });
    await reopen(session, target);
    const { views, problems } = await (0,_release_js__WEBPACK_IMPORTED_MODULE_7__/* .runReleases */ .iq)(session, [target.release], "continued");
    return { result: (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .resultOf */ .Bg)(command, views, problems) };
}
async function reopen(session, { release, only }) {
    // The file must still have what is to be run, before anything is opened again.
    await session.evaluate(release);
    const request = { owner: session.owner.id, time: session.clock.now() };
    await session.world.transact(`retry ${only ?? release}`, (draft) => (0,_release_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retryRelease */ .g)(draft, release, request, only));
}
async function targetOf(session, ref) {
    const world = await session.world.snapshot();
    const one = ref.kind === "task" || ref.kind === "deploy";
    const name = one ? ref.subpath.replace(/\/\d+$/, "") : "";
    // What is deployed somewhere now is one thing, what was tried there last is what can have failed.
    const tried = ref.kind === "deploy" && !ref.release ? await lastTried(session, world, ref, name) : undefined;
    const release = tried ?? (await (0,_named_release_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l)(session, world.state, ref));
    if (release === undefined) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("nothing-to-retry", `${ref.path} has no release at this commit`, {
            fix: `${session.program} release new ${ref.path}`,
        });
    }
    return {
        release,
        ...(ref.kind === "task" || ref.kind === "deploy" ? { only: (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .taskRef */ .rd)(release, ref.kind, name) } : {}),
    };
}
async function lastTried(session, world, ref, name) {
    const deployments = new _release_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .Deployments */ .D((0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .fileOf */ .W7)(session, ref).package, world);
    await deployments.load(name);
    return deployments.tried(name)?.run.release;
}
/** What has nothing to be retried is passed over; what cannot be is named, and keeps nothing else back. */
async function retryAll(session, argument, options) {
    const world = await session.world.snapshot();
    const named = argument ?? options.package;
    const packages = named === undefined
        ? (await (0,_intent_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesOf */ .D)(world)).filter((pkg) => pkg.startsWith(`${session.repo}/-/`))
        : [(0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .fileOf */ .W7)(session, (0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .targetRef */ .hu)(session, argument, options)).package];
    const problems = [];
    const releases = [];
    for (const pkg of packages) {
        for (const problem of await (0,_release_js__WEBPACK_IMPORTED_MODULE_7__/* .findLost */ .i)(session, pkg))
            session.reporter.report({ type: "warning", problem });
        for (const release of await (0,_release_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .releasesAtCommit */ .T4)(world.state, pkg, session.commit)) {
            try {
                await reopen(session, { release });
                releases.push(release);
            }
            catch (error) {
                if (isHarmless(error))
                    continue;
                problems.push(...(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error));
            }
        }
    }
    if (releases.length === 0 && problems.length === 0) {
        const where = named === undefined ? "this commit" : `${(0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(packages[0] ?? "")} at this commit`;
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)("nothing-to-retry", `nothing of ${where} failed`);
    }
    const { views, problems: failed } = await (0,_release_js__WEBPACK_IMPORTED_MODULE_7__/* .runReleases */ .iq)(session, releases, "continued");
    return { result: (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .resultOf */ .Bg)(command, views, [...problems, ...failed]) };
}
/** Most releases have nothing that failed, and what a newer one took over is none of this one's business any more. */
function isHarmless(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OcurootError */ ._8 && (error.code === "nothing-to-retry" || error.code === "superseded");
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
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);
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

/***/ 6862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ packagesOf)
/* harmony export */ });
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3899);

/** All packages with a release in state, or a deployment in intent: `REPO/-/FILE`, in byte order. */
async function packagesOf({ state, intent }) {
    const packages = new Set();
    for (const marker of await state.match("**/-/**/@r*/commit/*")) {
        const release = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRelease */ .ek)(marker.slice(0, marker.lastIndexOf("/commit/")));
        if (release)
            packages.add(release.package);
    }
    for (const folder of await intent.folders("**/-/**/@/deploy"))
        packages.add(folder.slice(0, -"/@/deploy".length));
    return [...packages].sort();
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
