export const id = 2931;
export const ids = [2931];
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
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);




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

/***/ 3899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ runLabel),
/* harmony export */   Cq: () => (/* binding */ packageRef),
/* harmony export */   ED: () => (/* binding */ splitRun),
/* harmony export */   FJ: () => (/* binding */ freezeRef),
/* harmony export */   Hu: () => (/* binding */ environmentRef),
/* harmony export */   Iz: () => (/* binding */ freezeWindowsRef),
/* harmony export */   M$: () => (/* binding */ repoConfigRef),
/* harmony export */   T8: () => (/* binding */ logsRef),
/* harmony export */   Tu: () => (/* binding */ itemOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   dk: () => (/* reexport safe */ _order_js__WEBPACK_IMPORTED_MODULE_3__.d),
/* harmony export */   ek: () => (/* binding */ splitRelease),
/* harmony export */   lu: () => (/* binding */ commitRef),
/* harmony export */   nW: () => (/* binding */ releaseRef),
/* harmony export */   oJ: () => (/* binding */ statusRef),
/* harmony export */   pV: () => (/* binding */ currentRef),
/* harmony export */   rd: () => (/* binding */ taskRef),
/* harmony export */   y6: () => (/* binding */ tagRef)
/* harmony export */ });
/* unused harmony export runRef */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(276);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6036);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2216);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3667);




/** `REPO/-/FILE`: a config file, which stands for its package. */
function packageRef(repo, file) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRef */ .rq)({ repo, path: file, global: false, release: undefined, kind: "", subpath: "", fragment: "" });
}
/** `PACKAGE/@ID`. */
function releaseRef(pkg, id) {
    return `${pkg}/@${id}`;
}
/** `PACKAGE/@TAG`: the link that a tag is. */
function tagRef(pkg, tag) {
    return `${pkg}/@${tag}`;
}
/** `RELEASE/task/NAME`, `RELEASE/deploy/ENV`: the last result of a task or deployment. */
function taskRef(release, kind, name) {
    return `${release}/${kind}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(name)}`;
}
/** `RELEASE/task/NAME/N`: one attempt. */
function runRef(release, kind, name, number) {
    return `${taskRef(release, kind, name)}/${number}`;
}
/** `RUN/status/STATUS`: the marker of a run's status. */
function statusRef(run, status) {
    return `${run}/status/${status}`;
}
/** `RUN/logs`. */
function logsRef(run) {
    return `${run}/logs`;
}
/** `RELEASE/commit/HASH`: the marker of the commit a release was made from. */
function commitRef(release, commit) {
    return `${release}/commit/${commit}`;
}
/** `PACKAGE/@/deploy/ENV`: what is deployed now (in state), what should be (in intent); `PACKAGE/@/task/NAME`. */
function currentRef(pkg, kind, name) {
    return taskRef(`${pkg}/@`, kind, name);
}
/** `@/environment/NAME`. */
function environmentRef(name) {
    return `@/environment/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(name)}`;
}
/** `@/push/freeze/ENV`: that nothing is started there; with a package, of that alone; `""` for all environments of one. */
function freezeRef(environment, pkg) {
    const all = pkg === undefined ? "@/push/freeze" : `${pkg}/@/push/freeze`;
    return environment === "" ? all : `${all}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(environment)}`;
}
/** `@/push/freeze-windows/ENV`: the times in which nothing is started there. */
function freezeWindowsRef(environment) {
    return `@/push/freeze-windows/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeName */ .aA)(environment)}`;
}
/** `REPO/-/repo.ocu.star/@COMMIT`; with `""` for the commit, the link to the newest. */
function repoConfigRef(repo, commit) {
    return releaseRef(packageRef(repo, "repo.ocu.star"), commit);
}
/** Takes a normalised run ref apart; `undefined` for anything else, documents below a run included. */
function splitRun(ref) {
    const found = /^(.+)\/@([^/#]*)\/(task|deploy)\/([^#]+)\/(\d+)$/su.exec(ref);
    if (!found)
        return undefined;
    const [, pkg, releaseId, kind, name, number] = found;
    const release = `${pkg}/@${releaseId}`;
    return { package: pkg, releaseId, release, kind, name: decodeSubpath(name), number: Number(number) };
}
/** Takes a normalised `PACKAGE/@ID` apart, where ID is an id, a tag or a commit; `undefined` for anything else. */
function splitRelease(ref) {
    const found = /^(.+)\/@([^/#]+)$/su.exec(ref);
    return found ? { package: found[1], id: found[2] } : undefined;
}
/**
 * The short name of what a ref points to, without repository: `api`, `api r7`, `api r7 deploy eu`, `api r7 test` for
 * tasks, `api r7 custom/approved`. Everything about a run has the label of its deployment or task; a text that is no
 * ref is its own label.
 */
function labelOf(ref) {
    if (ref === "")
        return "";
    try {
        const { path, release, kind, subpath } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRef */ .r)(ref);
        const words = [path.replace(/\.ocu\.star$/, "").replace(/^\.$/, ""), release ?? "", labelOfItem(kind, subpath)];
        return words.filter((word) => word !== "").join(" ") || ref;
    }
    catch {
        return ref;
    }
}
/** The label of a run: `api r7 deploy eu`, and `api r7 remove eu` for one of type `down`. */
function runLabel(ref, type) {
    return type === "down" ? labelOf(ref).replace(" deploy ", " remove ") : labelOf(ref);
}
function labelOfItem(kind, subpath) {
    if (kind !== "task" && kind !== "deploy")
        return kind === "" ? "" : `${kind}/${subpath}`;
    const name = subpath.replace(/\/\d+(?:\/logs|\/status\/[^/]+)?$/s, "");
    return kind === "deploy" ? `deploy ${name}` : name;
}
function decodeSubpath(name) {
    return name.split("/").map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4).join("/");
}
/** The task or deployment that a run is an attempt at: its ref without the number. */
function itemOf(run) {
    return run.slice(0, run.lastIndexOf("/"));
}


/***/ })

};
