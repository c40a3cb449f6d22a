export const id = 883;
export const ids = [883,63];
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

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   savingRepoConfig: () => (/* binding */ savingRepoConfig)
/* harmony export */ });
/* harmony import */ var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5244);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6280);
/* harmony import */ var _written_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63);



/**
 * A world whose first transaction that writes anything also saves the repository's config at this commit, in both
 * stores; so does the first one of a checkout that has got its first remote. Reads save nothing (W39). The link to the
 * newest config moves only forward along history (W38).
 */
function savingRepoConfig(world, current) {
    let preparing;
    let saved = false;
    return {
        description: world.description,
        snapshot: () => world.snapshot(),
        preview: (change) => world.preview(change),
        close: () => world.close(),
        transact: async (message, change) => {
            preparing ??= prepare(world, current);
            const prepared = await preparing;
            const { value, wrote } = await world.transact(message, async (draft) => {
                const result = await change(draft);
                const written = draft.state.wrote || draft.intent.wrote || prepared.lacksRemotes;
                if (written && !saved) {
                    await save(draft.intent, current, prepared);
                    await save(draft.state, current, prepared);
                }
                return { value: result, wrote: written };
            });
            saved ||= wrote;
            return value;
        },
    };
}
async function prepare(world, current) {
    const link = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigRef */ .M$)(current.repo, "");
    const { state } = await world.snapshot();
    const before = await state.linkAt(link);
    const commit = before?.slice(link.length);
    if (before !== undefined && current.onNewer !== undefined) {
        const writer = (await state.get(before, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .repoConfigDocument */ .I))?.written_by;
        if (writer !== undefined && (0,_written_by_js__WEBPACK_IMPORTED_MODULE_2__.isOlder)(current.version, writer))
            current.onNewer(writer);
    }
    const movable = commit === undefined || commit === current.commit || (await current.isAfter(commit));
    const recorded = await state
        .get((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigRef */ .M$)(current.repo, current.commit), _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .repoConfigDocument */ .I)
        .catch(() => undefined);
    return {
        movableFrom: movable ? [undefined, before] : [undefined],
        lacksRemotes: recorded !== undefined && gained(recorded, current.config),
    };
}
/** Other remotes change nothing: checkouts of one commit may each have their own. */
function gained(recorded, { Remotes }) {
    return (recorded.Remotes ?? []).length === 0 && (Remotes ?? []).length > 0;
}
async function save(store, current, { movableFrom, lacksRemotes }) {
    const { repo, commit, config, version } = current;
    const ref = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigRef */ .M$)(repo, commit);
    if (!lacksRemotes && (await store.has(ref)))
        return sign(store, ref, version);
    await store.set(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .repoConfigDocument */ .I, { ...config, written_by: version });
    const link = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigRef */ .M$)(repo, "");
    if (movableFrom.includes(await store.linkAt(link)))
        await store.link(link, ref);
}
/** Notes that this version worked at a commit that an older one has saved already. */
async function sign(store, ref, version) {
    const saved = await store.get(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .repoConfigDocument */ .I);
    if (saved === undefined || !(0,_written_by_js__WEBPACK_IMPORTED_MODULE_2__.isOlder)(saved.written_by ?? "0.0.0", version))
        return;
    await store.set(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .repoConfigDocument */ .I, { ...saved, written_by: version });
}


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
