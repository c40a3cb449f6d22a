export const id = 883;
export const ids = [883];
export const modules = {

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ repoConfigDocument)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

const remoteSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ Name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), PushURL: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ Remotes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(remoteSchema).nullable(), source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
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


/**
 * A world whose first transaction that writes anything also saves the repository's config at this commit, in both
 * stores. Reads save nothing (W39). The link to the newest config moves only forward along history (W38).
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
                const written = draft.state.wrote || draft.intent.wrote;
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
    const movable = commit === undefined || commit === current.commit || (await current.isAfter(commit));
    return { movableFrom: movable ? [undefined, before] : [undefined] };
}
async function save(store, { repo, commit, config }, { movableFrom }) {
    const ref = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigRef */ .M$)(repo, commit);
    if (await store.has(ref))
        return;
    await store.set(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .repoConfigDocument */ .I, config);
    const link = (0,_refs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigRef */ .M$)(repo, "");
    if (movableFrom.includes(await store.linkAt(link)))
        await store.link(link, ref);
}


/***/ })

};
