export const id = 1144;
export const ids = [1144,2931];
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

/***/ 1144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseOf: () => (/* binding */ baseOf),
/* harmony export */   noSource: () => (/* binding */ noSource),
/* harmony export */   recordedSettings: () => (/* binding */ recordedSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _store_git_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4143);
/* harmony import */ var _work_source_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(192);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2931);






const settingsGlob = "**/-/repo.ocu.star/@";
/**
 * The settings that say where state and intent are, of a repository that is on record in the store at hand. What the
 * checkout holds is only asked for this: everything else comes from the stores themselves, since a checkout may be old.
 *
 * @param read evaluates settings as they were stored
 * @throws OcurootError `root-not-found` when no repository is on record; `store-config` when those that are keep their
 *   stores in different places
 */
async function recordedSettings(documents, place, read) {
    const found = new Map();
    const failures = [];
    for (const ref of await documents.match(settingsGlob)) {
        try {
            const recorded = await documents.get(ref, _documents_repo_config_js__WEBPACK_IMPORTED_MODULE_1__/* .repoConfigDocument */ .I);
            if (recorded === undefined)
                continue;
            const settings = await read(sourceOf(recorded), (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .storedSources */ .e)(recorded));
            const where = JSON.stringify([settings.state, settings.intent].map((each) => placeKey(each, place.path)));
            if (!found.has(where))
                found.set(where, { repo: ref.slice(0, ref.indexOf("/-/")), settings });
        }
        catch (error) {
            failures.push(error);
        }
    }
    const [first, second] = found.values();
    if (first === undefined)
        return nothingRecorded(place, failures);
    if (second === undefined)
        return first.settings;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("store-config", `${first.repo} and ${second.repo} share ${place.path}, but not all of their stores.`, {
        fix: "Run the command in a checkout of one of these repositories.",
    });
}
/**
 * The folder that relative paths in the settings start in. For a store in files it follows from where the folder at hand
 * is (W37, B25); for one in git it is the checkout itself.
 *
 * @throws OcurootError `store-config` when the settings name another place than the folder at hand
 */
function baseOf(place, settings) {
    const { state, intent } = settings;
    const [own, other] = place.tag === "intent" && intent !== undefined ? [intent, state] : [state, intent];
    const base = ownBase(place, own, intent === undefined);
    if (other !== undefined && "fs" in other && !isKnown(base, other.fs.path)) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("store-config", `From ${place.path} it cannot be told where its repository keeps the rest, ${other.fs.path}.`, {
            fix: "Run the command in a checkout of the repository.",
        });
    }
    return base ?? place.path;
}
function isKnown(base, folder) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(folder))
        return true;
    return base !== undefined && !node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(base, folder).includes(unknownFolder);
}
/** @returns undefined where the folder at hand does not tell. */
function ownBase(place, own, shared) {
    if (own !== undefined && "git" in own)
        return undefined;
    const given = own === undefined ? ".ocuroot" : own.fs.path;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(shared ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(given, place.tag) : given).replace(/\/+$/, "");
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(folder))
        return folder === place.path ? undefined : elsewhere(place, given);
    const [up = ""] = /^(?:\.\.\/)*/.exec(folder) ?? [];
    const below = folder.slice(up.length);
    if (!place.path.endsWith(`/${below}`))
        return elsewhere(place, given);
    // The name of the repository's own folder is not known, and no path that leads out of it asks for it.
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(place.path.slice(0, -below.length), up.replaceAll("..", unknownFolder));
}
/** A name that no folder has. */
const unknownFolder = "<repository>";
function elsewhere(place, given) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("store-config", `${place.path} is not where its repository keeps ${place.tag}, which is ${given}.`, {
        fix: "Run the command in a checkout of the repository.",
    });
}
/** Stands for the files of a repository where there are none. */
function noSource(place) {
    const refuse = async () => (0,_work_source_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseStore */ .u)(place);
    return {
        ignore: [],
        uncommitted: refuse,
        configFiles: refuse,
        changedSince: refuse,
        compare: refuse,
        lacking: refuse,
        contains: refuse,
    };
}
function sourceOf({ source }) {
    return Buffer.from(source, "base64").toString("utf8");
}
/** The same for every spelling of one place: credentials are no part of it. */
function placeKey(store, folder) {
    if (store === undefined)
        return "";
    if ("fs" in store)
        return `folder ${node_path__WEBPACK_IMPORTED_MODULE_0__.normalize(store.fs.path)}`;
    const { remote_url, branch, path_prefix } = store.git;
    return `git ${(0,_store_git_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRemote */ .M)(remote_url, folder).key} ${branch ?? ""} ${path_prefix ?? ""}`;
}
function nothingRecorded(place, failures) {
    const why = failures.flatMap(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW).map(({ message }) => message);
    const reason = why.length === 0 ? "no repository is on record in it" : `no settings on record can be used: ${why[0]}`;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("root-not-found", `${place.path} is a checkout of a store, and ${reason}`, {
        fix: "run a command that writes, such as release new, in the source repository first",
    });
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


/***/ }),

/***/ 4143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseRemote)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);
/* harmony import */ var _refs_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7661);





/** Users shorter than this are names that credential helpers are asked about; tokens are longer. */
const shortestToken = 20;
/**
 * Takes the address of a remote apart. User and password of an http address are registered as secrets.
 *
 * @param folder where relative paths start
 * @throws OcurootError `store-config` for what git would not take as an address
 */
function parseRemote(address, folder) {
    if (address === "" || address.startsWith("-") || /\p{Cc}/u.test(address)) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)("store-config", `${JSON.stringify(address)} is no address of a git repository.`, {
            fix: "Give store.git a URL, user@host:path or a path in repo.ocu.star.",
        });
    }
    const web = /^(https?:\/\/)(?:([^/]*)@)?([^/@]+)(.*)$/is.exec(address);
    if (web === null)
        return remote(localised(address, folder), []);
    const [, scheme = "", userInfo, host = "", path = ""] = web;
    const server = `${scheme.toLowerCase()}${host}`;
    const settings = userInfo === undefined ? [] : credentialSettings(server, userInfo);
    return remote(`${server}${path}`, settings);
}
function remote(url, settings) {
    // The cache of one user of the machine is never written by another: git refuses, and rightly.
    const user = process.getuid?.() ?? "";
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(`${user} ${url.replace(/\/+$/, "")}`)
        .digest("hex")
        .slice(0, 12);
    const ssh = /^(?:git\+)?ssh:/i.test(url) || (!url.includes("://") && !url.startsWith("/") && url.includes(":"));
    const name = url.startsWith("/") ? url : (0,_refs_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeRemote */ .e)(url) || url;
    const last = /[^/]*$/.exec(name.replace(/\/+$/, ""))?.[0].replace(/[^\w.-]/g, "_") ?? "";
    return { url, name, key: `${last}-${hash}`, ssh, settings };
}
/** A path on this machine becomes absolute, since git runs in a folder of its own; everything else stays. */
function localised(address, folder) {
    const colon = address.indexOf(":");
    const slash = address.indexOf("/");
    const isPath = colon < 0 || (slash >= 0 && slash < colon) || /^[a-z]:[\\/]/i.test(address);
    return isPath ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, address) : address;
}
function credentialSettings(server, userInfo) {
    const cut = userInfo.indexOf(":");
    const user = decoded(cut < 0 ? userInfo : userInfo.slice(0, cut));
    const password = cut < 0 ? "" : decoded(userInfo.slice(cut + 1));
    if (password === "" && user.length < shortestToken)
        return [[`credential.${server}.username`, user]];
    const basic = Buffer.from(`${user}:${password}`).toString("base64");
    for (const secret of [password === "" ? user : password, basic, userInfo.slice(cut + 1)])
        _masks_js__WEBPACK_IMPORTED_MODULE_3__/* .masks */ .SL.add(secret);
    const key = `http.${server}/.extraHeader`;
    // Headers add up: what the user's own settings send would make two of one name.
    return [
        [key, ""],
        [key, `Authorization: Basic ${basic}`],
    ];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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
