export const id = 7883;
export const ids = [7883,63];
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


/***/ }),

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   savingRepoConfig: () => (/* binding */ savingRepoConfig)
/* harmony export */ });
/* harmony import */ var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5244);
/* harmony import */ var _refs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3899);
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
