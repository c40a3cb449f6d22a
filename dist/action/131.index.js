export const id = 131;
export const ids = [131,931];
export const modules = {

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ storedSources),
/* harmony export */   originOf: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _config_setting_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6938);
/* harmony import */ var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _refs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);




/**
 * Where a repository can be cloned from, by what is on record of it: the `remotes()` of its newest config, the remotes
 * that its checkout had then, and the same of the commit itself. Where these name none, those of any commit do: the
 * first remote is often recorded later than the first release.
 */
async function originOf(state, config, repo, commit) {
    const newest = await state.get((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .repoConfigRef */ .M$)(repo, ""), _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigDocument */ .I);
    const own = await state.get((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_3__/* .repoConfigRef */ .M$)(repo, commit), _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigDocument */ .I);
    const known = await addressesOf(config, [newest, own]);
    const addresses = known.length > 0 ? known : await addressesOf(config, await allConfigs(state, repo));
    return { addresses, ...(own === undefined ? {} : { settings: settingsText(own) }) };
}
async function addressesOf(config, configs) {
    const addresses = new Set();
    for (const recorded of configs) {
        if (recorded === undefined)
            continue;
        for (const address of await configuredRemotes(config, recorded))
            addresses.add(address);
        for (const { URL } of recorded.Remotes ?? [])
            addresses.add(URL);
    }
    return [...addresses].filter((address) => address !== "");
}
async function allConfigs(state, repo) {
    const refs = await state.match(`${(0,_refs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeGlob */ .yk)(repo)}/-/repo.ocu.star/@*`);
    return Promise.all(refs.map((ref) => state.get(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigDocument */ .I)));
}
/** Texts of the settings as they were stored, by path from the root. */
function storedSources(recorded) {
    const loaded = (recorded.loaded ?? {});
    return { ...loaded, [_config_setting_values_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsFile */ ._r]: settingsText(recorded) };
}
function settingsText({ source }) {
    return Buffer.from(source, "base64").toString("utf8");
}
/** A config that does not evaluate here, such as one that loads files, names none: then the recorded ones are tried. */
async function configuredRemotes(config, recorded) {
    if (!/remotes/.test(settingsText(recorded)))
        return [];
    try {
        const settings = await config.settings({ sources: storedSources(recorded) });
        settings.dispose();
        return settings.remotes ?? [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storedTrigger: () => (/* binding */ storedTrigger)
/* harmony export */ });
/* harmony import */ var _config_setting_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6938);
/* harmony import */ var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2931);




/**
 * The trigger of a repository whose files are not at hand: its config on record at that commit, else the newest one, is
 * evaluated again, top level included.
 *
 * @returns undefined where that has none, or nothing is on record.
 */
async function storedTrigger(state, config, { repo, commit }, { signal, onPrint }) {
    const own = await state.get((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repoConfigRef */ .M$)(repo, commit), _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigDocument */ .I);
    const recorded = own ?? (await state.get((0,_refs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repoConfigRef */ .M$)(repo, ""), _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigDocument */ .I));
    if (recorded === undefined)
        return undefined;
    const say = (text) => onPrint(_config_setting_values_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsFile */ ._r, text);
    const settings = await config.settings({ sources: (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .storedSources */ .e)(recorded), signal, onPrint: say });
    const { trigger } = settings;
    if (trigger === undefined) {
        settings.dispose();
        return undefined;
    }
    return {
        ask: async (wanted) => {
            await trigger(wanted.commit, { signal, log: ({ message }) => say(message) }).finally(() => settings.dispose());
            return {};
        },
    };
}


/***/ }),

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


/***/ })

};
